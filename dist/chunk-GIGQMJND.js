import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isUnknown,
  unknown
} from "./chunk-LFQO7ICQ.js";

// src/integration/data/regions.json
var regions_default = {
  asOf: "2026-11-22",
  reviewBy: "2027-02-28",
  providers: {
    tencentcloud: {
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "ap-nanjing": { name: "Nanjing", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "ap-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "ap-chongqing": { name: "Chongqing", jurisdiction: "CN", confidence: "docs" },
      "ap-shenzhen-fsi": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai-fsi": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing-fsi": { name: "Beijing Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-jakarta": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-bangkok": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-mumbai": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "ap-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-tokyo": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "na-siliconvalley": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "na-ashburn": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "na-toronto": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "sa-saopaulo": { name: "Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "eu-frankfurt": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-moscow": { name: "Moscow", jurisdiction: "RU", confidence: "docs" },
      "ap-taipei": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      "ap-osaka": { name: "Osaka", jurisdiction: "JP", confidence: "general-knowledge" },
      "me-saudi-arabia": { name: "Saudi Arabia", jurisdiction: "SA", confidence: "general-knowledge" },
      "ap-tianjin": { name: "Tianjin", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-qingyuan": { name: "Qingyuan", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shanghai-adc": {
        name: "Shanghai autonomous-driving cloud",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-beijing-1": {
        name: "Beijing zone-style COS region",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hangzhou-ec": { name: "Hangzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-fuzhou-ec": { name: "Fuzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-jinan-ec": { name: "Jinan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-wuhan-ec": { name: "Wuhan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-changsha-ec": { name: "Changsha edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shijiazhuang-ec": {
        name: "Shijiazhuang edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-zhengzhou-ec": {
        name: "Zhengzhou edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hefei-ec": { name: "Hefei edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenyang-ec": { name: "Shenyang edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xian-ec": { name: "Xi'an edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xibei-ec": { name: "Northwest edge", jurisdiction: "CN", confidence: "general-knowledge" },
      gz: {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sh: {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      bj: {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      nj: {
        name: "Nanjing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cd: {
        name: "Chengdu",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cq: {
        name: "Chongqing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sg: {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      "cn-north": { name: "Tianjin (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-east": { name: "Shanghai (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-south": { name: "Guangzhou (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-southwest": { name: "Chengdu (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" }
    },
    cloudbase: {
      "ap-shanghai": { name: "Shanghai (default when absent)", jurisdiction: "CN", confidence: "sdk" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    alicloud: {
      "cn-qingdao": { name: "Qingdao", jurisdiction: "CN", confidence: "docs" },
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "cn-zhangjiakou": { name: "Zhangjiakou", jurisdiction: "CN", confidence: "docs" },
      "cn-huhehaote": { name: "Hohhot", jurisdiction: "CN", confidence: "docs" },
      "cn-wulanchabu": { name: "Ulanqab", jurisdiction: "CN", confidence: "docs" },
      "cn-hangzhou": { name: "Hangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "cn-nanjing": { name: "Nanjing, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-fuzhou": { name: "Fuzhou, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-wuhan-lr": { name: "Wuhan, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "docs" },
      "cn-heyuan": { name: "Heyuan", jurisdiction: "CN", confidence: "docs" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "cn-zhengzhou-jva": { name: "Zhengzhou, joint venture", jurisdiction: "CN", confidence: "docs" },
      "cn-zhongwei": { name: "Zhongwei", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai-finance-1": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen-finance-1": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-north-2-gov-1": { name: "Beijing Government", jurisdiction: "CN", confidence: "docs" },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-northeast-1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "ap-northeast-2": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-southeast-1": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-southeast-2": { name: "Sydney, closed", jurisdiction: "AU", confidence: "docs" },
      "ap-southeast-3": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "docs" },
      "ap-southeast-5": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-southeast-6": { name: "Manila", jurisdiction: "PH", confidence: "docs" },
      "ap-southeast-7": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-southeast-8": { name: "Johor", jurisdiction: "MY", confidence: "docs" },
      "ap-south-1": { name: "Mumbai, closed", jurisdiction: "IN", confidence: "docs" },
      "us-east-1": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "us-west-1": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "us-southeast-1": { name: "Atlanta", jurisdiction: "US", confidence: "docs" },
      "eu-central-1": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-west-1": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "me-east-1": { name: "Dubai", jurisdiction: "AE", confidence: "docs" },
      "me-central-1": { name: "Riyadh", jurisdiction: "SA", confidence: "docs" },
      "cn-beijing-finance-1": {
        name: "Beijing Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-hangzhou-finance": {
        name: "Hangzhou Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "na-south-1": { name: "Mexico", jurisdiction: "MX", confidence: "general-knowledge" },
      "eu-west-2": { name: "Paris", jurisdiction: "FR", confidence: "general-knowledge" }
    },
    huaweicloud: {
      "cn-north-1": { name: "Beijing1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-2": { name: "Beijing2", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-4": { name: "Beijing4", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-9": { name: "Ulanqab1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-12": { name: "North China 12", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-2": { name: "Shanghai2", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-3": { name: "Shanghai1", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-4": { name: "East2 (Wuhu)", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-5": { name: "Qingdao", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-2": { name: "Shenzhen", jurisdiction: "CN", confidence: "sdk" },
      "cn-southwest-2": { name: "Guiyang1", jurisdiction: "CN", confidence: "sdk" },
      "ap-southeast-1": { name: "CN-Hong Kong", jurisdiction: "HK", confidence: "sdk" },
      "ap-southeast-2": { name: "Bangkok", jurisdiction: "TH", confidence: "sdk" },
      "ap-southeast-3": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" },
      "ap-southeast-4": { name: "Jakarta", jurisdiction: "ID", confidence: "sdk" },
      "af-south-1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "sdk" },
      "la-south-2": { name: "Santiago", jurisdiction: "CL", confidence: "sdk" },
      "la-north-2": { name: "Mexico City2", jurisdiction: "MX", confidence: "sdk" },
      "na-mexico-1": { name: "Mexico City1", jurisdiction: "MX", confidence: "sdk" },
      "sa-brazil-1": { name: "Sao Paulo1", jurisdiction: "BR", confidence: "sdk" },
      "tr-west-1": { name: "Istanbul", jurisdiction: "TR", confidence: "sdk" },
      "me-east-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk" },
      "ae-ad-1": { name: "Abu Dhabi", jurisdiction: "AE", confidence: "sdk" },
      "my-kualalumpur-1": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "sdk" },
      "ru-moscow-1": { name: "Moscow", jurisdiction: "RU", confidence: "sdk" },
      "eu-west-0": { name: "Paris (partner)", jurisdiction: "FR", confidence: "sdk" },
      "eu-west-101": { name: "Dublin", jurisdiction: "IE", confidence: "sdk" },
      "cn-south-4": {
        name: "Guangzhou-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-north-11": {
        name: "Ulanqab-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-southeast-5": { name: "Manila", jurisdiction: "PH", confidence: "general-knowledge" },
      "af-north-1": { name: "Cairo", jurisdiction: "EG", confidence: "general-knowledge" },
      "ru-northwest-2": { name: "Moscow2", jurisdiction: "RU", confidence: "general-knowledge" },
      "sa-argentina-1": { name: "Buenos Aires1", jurisdiction: "AR", confidence: "general-knowledge" },
      "sa-peru-1": { name: "Lima1", jurisdiction: "PE", confidence: "general-knowledge" },
      "sa-chile-1": { name: "Santiago2", jurisdiction: "CL", confidence: "general-knowledge" }
    },
    volcengine: {
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "sdk" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-nantong": { name: "Nantong", jurisdiction: "CN", confidence: "sdk" },
      "cn-beijing-autodriving": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-beijing-selfdrive": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-shanghai-autodriving": {
        name: "Shanghai autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "North China (service-level alias)",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-southeast-1": { name: "Johor", jurisdiction: "MY", confidence: "general-knowledge" },
      "ap-southeast-3": { name: "Jakarta", jurisdiction: "ID", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    jdcloud: {
      "cn-north-1": {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-1": { name: "Suqian", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-2": {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "general-knowledge",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      }
    },
    baiducloud: {
      bj: { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      bd: { name: "Baoding", jurisdiction: "CN", confidence: "docs" },
      gz: { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      su: { name: "Suzhou", jurisdiction: "CN", confidence: "sdk" },
      fsh: { name: "Shanghai finance", jurisdiction: "CN", confidence: "sdk" },
      fwh: { name: "Wuhan finance", jurisdiction: "CN", confidence: "docs" },
      hkg: { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      sin: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      yq: { name: "Yangquan", jurisdiction: "CN", confidence: "general-knowledge" },
      nj: { name: "Nanjing", jurisdiction: "CN", confidence: "general-knowledge" },
      cd: { name: "Chengdu", jurisdiction: "CN", confidence: "general-knowledge" }
    },
    qiniu: {
      z0: { name: "East China, Zhejiang", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-east-2": {
        name: "East China, Zhejiang 2",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      z1: { name: "North China, Hebei", jurisdiction: "CN", confidence: "general-knowledge" },
      z2: { name: "South China, Guangdong", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-northwest-1": {
        name: "Northwest China",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      na0: { name: "North America", jurisdiction: "US", confidence: "general-knowledge" },
      as0: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "ap-southeast-2": { name: "Hanoi", jurisdiction: "VN", confidence: "general-knowledge" },
      "ap-southeast-3": {
        name: "Ho Chi Minh City",
        jurisdiction: "VN",
        confidence: "general-knowledge"
      }
    },
    ucloud: {
      "cn-bj1": { name: "Beijing 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-bj2": { name: "Beijing 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-sh2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-gd": { name: "Guangzhou", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-wlcb": { name: "Ulanqab", jurisdiction: "CN", confidence: "general-knowledge" },
      hk: { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "tw-tp": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      sg: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "us-ca": { name: "Los Angeles", jurisdiction: "US", confidence: "general-knowledge" },
      "us-ws": { name: "Washington", jurisdiction: "US", confidence: "general-knowledge" },
      "jpn-tky": { name: "Tokyo", jurisdiction: "JP", confidence: "general-knowledge" },
      "kr-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "general-knowledge" },
      "ge-fra": { name: "Frankfurt", jurisdiction: "DE", confidence: "general-knowledge" },
      "uk-london": { name: "London", jurisdiction: "GB", confidence: "general-knowledge" }
    },
    ksyun: {
      "cn-beijing-6": { name: "Beijing 6", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-shanghai-2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-guangzhou-1": { name: "Guangzhou 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-ningbo-1": { name: "Ningbo 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-hongkong-2": { name: "Hong Kong 2", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore 1", jurisdiction: "SG", confidence: "general-knowledge" }
    },
    aws: {
      "af-south-1": {
        name: "Africa (Cape Town)",
        jurisdiction: "ZA",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-1": {
        name: "Asia Pacific (Hong Kong)",
        jurisdiction: "HK",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-2": {
        name: "Asia Pacific (Taipei)",
        jurisdiction: "TW",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-1": {
        name: "Asia Pacific (Tokyo)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-2": {
        name: "Asia Pacific (Seoul)",
        jurisdiction: "KR",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-3": {
        name: "Asia Pacific (Osaka)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-1": {
        name: "Asia Pacific (Mumbai)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-2": {
        name: "Asia Pacific (Hyderabad)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-1": {
        name: "Asia Pacific (Singapore)",
        jurisdiction: "SG",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-2": {
        name: "Asia Pacific (Sydney)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-3": {
        name: "Asia Pacific (Jakarta)",
        jurisdiction: "ID",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-4": {
        name: "Asia Pacific (Melbourne)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-5": {
        name: "Asia Pacific (Malaysia)",
        jurisdiction: "MY",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-6": {
        name: "Asia Pacific (New Zealand)",
        jurisdiction: "NZ",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-7": {
        name: "Asia Pacific (Thailand)",
        jurisdiction: "TH",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-central-1": {
        name: "Canada (Central)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-west-1": {
        name: "Canada West (Calgary)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-1": {
        name: "Europe (Frankfurt)",
        jurisdiction: "DE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-2": {
        name: "Europe (Zurich)",
        jurisdiction: "CH",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-north-1": {
        name: "Europe (Stockholm)",
        jurisdiction: "SE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-1": {
        name: "Europe (Milan)",
        jurisdiction: "IT",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-2": {
        name: "Europe (Spain)",
        jurisdiction: "ES",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-1": {
        name: "Europe (Ireland)",
        jurisdiction: "IE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-2": {
        name: "Europe (London)",
        jurisdiction: "GB",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-3": {
        name: "Europe (Paris)",
        jurisdiction: "FR",
        partition: "aws",
        confidence: "sdk"
      },
      "il-central-1": {
        name: "Israel (Tel Aviv)",
        jurisdiction: "IL",
        partition: "aws",
        confidence: "sdk"
      },
      "me-central-1": {
        name: "Middle East (UAE)",
        jurisdiction: "AE",
        partition: "aws",
        confidence: "sdk"
      },
      "me-south-1": {
        name: "Middle East (Bahrain)",
        jurisdiction: "BH",
        partition: "aws",
        confidence: "sdk"
      },
      "mx-central-1": {
        name: "Mexico (Central)",
        jurisdiction: "MX",
        partition: "aws",
        confidence: "sdk"
      },
      "sa-east-1": {
        name: "South America (Sao Paulo)",
        jurisdiction: "BR",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-1": {
        name: "US East (N. Virginia)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-2": {
        name: "US East (Ohio)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-1": {
        name: "US West (N. California)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-2": {
        name: "US West (Oregon)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "aws-cn-global": {
        name: "China, any region of the partition (partitions.json of the SDKs)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "China (Beijing)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "cn-northwest-1": {
        name: "China (Ningxia)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "us-gov-east-1": {
        name: "AWS GovCloud (US-East)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-gov-west-1": {
        name: "AWS GovCloud (US-West)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-iso-east-1": {
        name: "US ISO East",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-iso-west-1": {
        name: "US ISO WEST",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-isob-east-1": {
        name: "US ISOB East (Ohio)",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "us-isob-west-1": {
        name: "US ISOB West",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "eu-isoe-west-1": {
        name: "EU ISOE West",
        jurisdiction: "GB",
        partition: "aws-iso-e",
        confidence: "sdk"
      },
      "us-isof-east-1": {
        name: "US ISOF EAST",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "us-isof-south-1": {
        name: "US ISOF SOUTH",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "eusc-de-east-1": {
        name: "AWS European Sovereign Cloud (Germany)",
        jurisdiction: "DE",
        partition: "aws-eusc",
        confidence: "sdk"
      }
    },
    azure: {
      eastasia: {
        name: "East Asia (Hong Kong)",
        jurisdiction: "HK",
        partition: "public",
        confidence: "sdk"
      },
      southeastasia: {
        name: "Southeast Asia (Singapore)",
        jurisdiction: "SG",
        partition: "public",
        confidence: "sdk"
      },
      centralus: { name: "Central US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus: { name: "East US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus2: { name: "East US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus: { name: "West US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus2: { name: "West US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      northcentralus: {
        name: "North Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      southcentralus: {
        name: "South Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      northeurope: {
        name: "North Europe (Ireland)",
        jurisdiction: "IE",
        partition: "public",
        confidence: "sdk"
      },
      westeurope: {
        name: "West Europe (Netherlands)",
        jurisdiction: "NL",
        partition: "public",
        confidence: "sdk"
      },
      japanwest: { name: "Japan West", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      japaneast: { name: "Japan East", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      brazilsouth: {
        name: "Brazil South",
        jurisdiction: "BR",
        partition: "public",
        confidence: "sdk"
      },
      australiaeast: {
        name: "Australia East",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiasoutheast: {
        name: "Australia Southeast",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral: {
        name: "Australia Central",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral2: {
        name: "Australia Central 2",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      southindia: {
        name: "South India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      centralindia: {
        name: "Central India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      westindia: { name: "West India", jurisdiction: "IN", partition: "public", confidence: "sdk" },
      canadacentral: {
        name: "Canada Central",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      canadaeast: {
        name: "Canada East",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      uksouth: { name: "UK South", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      ukwest: { name: "UK West", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      westcentralus: {
        name: "West Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      koreacentral: {
        name: "Korea Central",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      koreasouth: {
        name: "Korea South",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      francecentral: {
        name: "France Central",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      francesouth: {
        name: "France South",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      southafricanorth: {
        name: "South Africa North",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      southafricawest: {
        name: "South Africa West",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      uaenorth: { name: "UAE North", jurisdiction: "AE", partition: "public", confidence: "sdk" },
      uaecentral: {
        name: "UAE Central",
        jurisdiction: "AE",
        partition: "public",
        confidence: "sdk"
      },
      westus3: {
        name: "West US 3",
        jurisdiction: "US",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanywestcentral: {
        name: "Germany West Central",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanynorth: {
        name: "Germany North",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandnorth: {
        name: "Switzerland North",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandwest: {
        name: "Switzerland West",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwayeast: {
        name: "Norway East",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwaywest: {
        name: "Norway West",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedencentral: {
        name: "Sweden Central",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedensouth: {
        name: "Sweden South",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      polandcentral: {
        name: "Poland Central",
        jurisdiction: "PL",
        partition: "public",
        confidence: "general-knowledge"
      },
      italynorth: {
        name: "Italy North",
        jurisdiction: "IT",
        partition: "public",
        confidence: "general-knowledge"
      },
      spaincentral: {
        name: "Spain Central",
        jurisdiction: "ES",
        partition: "public",
        confidence: "general-knowledge"
      },
      austriaeast: {
        name: "Austria East",
        jurisdiction: "AT",
        partition: "public",
        confidence: "general-knowledge"
      },
      belgiumcentral: {
        name: "Belgium Central",
        jurisdiction: "BE",
        partition: "public",
        confidence: "general-knowledge"
      },
      denmarkeast: {
        name: "Denmark East",
        jurisdiction: "DK",
        partition: "public",
        confidence: "general-knowledge"
      },
      israelcentral: {
        name: "Israel Central",
        jurisdiction: "IL",
        partition: "public",
        confidence: "general-knowledge"
      },
      qatarcentral: {
        name: "Qatar Central",
        jurisdiction: "QA",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiawest: {
        name: "Jio India West",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiacentral: {
        name: "Jio India Central",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      newzealandnorth: {
        name: "New Zealand North",
        jurisdiction: "NZ",
        partition: "public",
        confidence: "general-knowledge"
      },
      indonesiacentral: {
        name: "Indonesia Central",
        jurisdiction: "ID",
        partition: "public",
        confidence: "general-knowledge"
      },
      malaysiawest: {
        name: "Malaysia West",
        jurisdiction: "MY",
        partition: "public",
        confidence: "general-knowledge"
      },
      mexicocentral: {
        name: "Mexico Central",
        jurisdiction: "MX",
        partition: "public",
        confidence: "general-knowledge"
      },
      chilecentral: {
        name: "Chile Central",
        jurisdiction: "CL",
        partition: "public",
        confidence: "general-knowledge"
      },
      brazilsoutheast: {
        name: "Brazil Southeast",
        jurisdiction: "BR",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorth: {
        name: "Taiwan North",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorthwest: {
        name: "Taiwan Northwest",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      usgovvirginia: {
        name: "US Gov Virginia",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovarizona: {
        name: "US Gov Arizona",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovtexas: {
        name: "US Gov Texas",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodeast: {
        name: "US DoD East",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodcentral: {
        name: "US DoD Central",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      chinaeast: { name: "China East", jurisdiction: "CN", partition: "china", confidence: "docs" },
      chinaeast2: {
        name: "China East 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinaeast3: {
        name: "China East 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth: {
        name: "China North",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth2: {
        name: "China North 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth3: {
        name: "China North 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      }
    },
    gcp: {
      "africa-south1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "docs" },
      "asia-east1": { name: "Changhua County, Taiwan", jurisdiction: "TW", confidence: "docs" },
      "asia-east2": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "asia-northeast1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast2": { name: "Osaka", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast3": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "asia-south1": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "asia-south2": { name: "Delhi", jurisdiction: "IN", confidence: "docs" },
      "asia-southeast1": { name: "Jurong West, Singapore", jurisdiction: "SG", confidence: "docs" },
      "asia-southeast2": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "australia-southeast1": { name: "Sydney", jurisdiction: "AU", confidence: "docs" },
      "australia-southeast2": { name: "Melbourne", jurisdiction: "AU", confidence: "docs" },
      "europe-central2": { name: "Warsaw", jurisdiction: "PL", confidence: "docs" },
      "europe-north1": { name: "Hamina", jurisdiction: "FI", confidence: "docs" },
      "europe-north2": { name: "Stockholm", jurisdiction: "SE", confidence: "docs" },
      "europe-southwest1": { name: "Madrid", jurisdiction: "ES", confidence: "docs" },
      "europe-west1": { name: "St. Ghislain", jurisdiction: "BE", confidence: "docs" },
      "europe-west2": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "europe-west3": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "europe-west4": { name: "Eemshaven", jurisdiction: "NL", confidence: "docs" },
      "europe-west6": { name: "Zurich", jurisdiction: "CH", confidence: "docs" },
      "europe-west8": { name: "Milan", jurisdiction: "IT", confidence: "docs" },
      "europe-west9": { name: "Paris", jurisdiction: "FR", confidence: "docs" },
      "europe-west10": { name: "Berlin", jurisdiction: "DE", confidence: "docs" },
      "europe-west12": { name: "Turin", jurisdiction: "IT", confidence: "docs" },
      "me-central1": { name: "Doha", jurisdiction: "QA", confidence: "docs" },
      "me-central2": { name: "Dammam", jurisdiction: "SA", confidence: "docs" },
      "me-west1": { name: "Tel Aviv", jurisdiction: "IL", confidence: "docs" },
      "northamerica-northeast1": { name: "Montreal", jurisdiction: "CA", confidence: "docs" },
      "northamerica-northeast2": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "northamerica-south1": { name: "Queretaro", jurisdiction: "MX", confidence: "docs" },
      "southamerica-east1": { name: "Osasco, Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "southamerica-west1": { name: "Santiago", jurisdiction: "CL", confidence: "docs" },
      "us-central1": { name: "Iowa", jurisdiction: "US", confidence: "docs" },
      "us-east1": { name: "South Carolina", jurisdiction: "US", confidence: "docs" },
      "us-east4": { name: "Northern Virginia", jurisdiction: "US", confidence: "docs" },
      "us-east5": { name: "Columbus", jurisdiction: "US", confidence: "docs" },
      "us-south1": { name: "Dallas", jurisdiction: "US", confidence: "docs" },
      "us-west1": { name: "Oregon", jurisdiction: "US", confidence: "docs" },
      "us-west2": { name: "Los Angeles", jurisdiction: "US", confidence: "docs" },
      "us-west3": { name: "Salt Lake City", jurisdiction: "US", confidence: "docs" },
      "us-west4": { name: "Las Vegas", jurisdiction: "US", confidence: "docs" },
      asia: {
        name: "Asia multi-region",
        jurisdiction: "MULTI",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      eu: {
        name: "European Union multi-region",
        jurisdiction: "EU",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      us: {
        name: "United States multi-region",
        jurisdiction: "US",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      }
    },
    oracle: {
      "ap-chuncheon-1": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-mumbai-1": { name: "Mumbai", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-hyderabad-1": {
        name: "Hyderabad",
        jurisdiction: "IN",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-seoul-1": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC1" },
      "ap-sydney-1": { name: "Sydney", jurisdiction: "AU", confidence: "sdk", note: "realm OC1" },
      "ap-melbourne-1": {
        name: "Melbourne",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-osaka-1": { name: "Osaka", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ap-tokyo-1": { name: "Tokyo", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ca-montreal-1": { name: "Montreal", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "ca-toronto-1": { name: "Toronto", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "eu-frankfurt-1": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-zurich-1": { name: "Zurich", jurisdiction: "CH", confidence: "sdk", note: "realm OC1" },
      "sa-saopaulo-1": { name: "Saopaulo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "uk-cardiff-1": { name: "Cardiff", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "uk-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "us-ashburn-1": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "us-phoenix-1": { name: "Phoenix", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "eu-amsterdam-1": {
        name: "Amsterdam",
        jurisdiction: "NL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-jeddah-1": { name: "Jeddah", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "us-sanjose-1": { name: "Sanjose", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "me-dubai-1": { name: "Dubai", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "sa-santiago-1": { name: "Santiago", jurisdiction: "CL", confidence: "sdk", note: "realm OC1" },
      "sa-vinhedo-1": { name: "Vinhedo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "il-jerusalem-1": {
        name: "Jerusalem",
        jurisdiction: "IL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-marseille-1": {
        name: "Marseille",
        jurisdiction: "FR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-1": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-abudhabi-1": { name: "Abudhabi", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "eu-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "eu-stockholm-1": {
        name: "Stockholm",
        jurisdiction: "SE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "af-johannesburg-1": {
        name: "Johannesburg",
        jurisdiction: "ZA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-paris-1": { name: "Paris", jurisdiction: "FR", confidence: "sdk", note: "realm OC1" },
      "mx-queretaro-1": {
        name: "Queretaro",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-madrid-1": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "us-chicago-1": { name: "Chicago", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "mx-monterrey-1": {
        name: "Monterrey",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-saltlake-2": { name: "Saltlake", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "sa-bogota-1": { name: "Bogota", jurisdiction: "CO", confidence: "sdk", note: "realm OC1" },
      "sa-valparaiso-1": {
        name: "Valparaiso",
        jurisdiction: "CL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-2": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-riyadh-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "ap-delhi-1": { name: "Delhi", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-batam-1": { name: "Batam", jurisdiction: "ID", confidence: "sdk", note: "realm OC1" },
      "eu-madrid-3": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "eu-turin-1": { name: "Turin", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "ap-kulai-2": { name: "Kulai", jurisdiction: "MY", confidence: "sdk", note: "realm OC1" },
      "af-casablanca-1": {
        name: "Casablanca",
        jurisdiction: "MA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-langley-1": { name: "Langley", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-luke-1": { name: "Luke", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-gov-ashburn-1": {
        name: "Ashburn",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-chicago-1": {
        name: "Chicago",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-phoenix-1": {
        name: "Phoenix",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "uk-gov-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC4" },
      "uk-gov-cardiff-1": {
        name: "Cardiff",
        jurisdiction: "GB",
        confidence: "sdk",
        note: "realm OC4"
      },
      "ap-chiyoda-1": { name: "Chiyoda", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "ap-ibaraki-1": { name: "Ibaraki", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "me-dcc-muscat-1": { name: "Muscat", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "me-ibri-1": { name: "Ibri", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "ap-dcc-canberra-1": {
        name: "Canberra",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC10"
      },
      "eu-dcc-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-milan-2": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-dublin-2": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-2": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-1": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-dublin-1": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-jovanovac-1": {
        name: "Jovanovac",
        jurisdiction: "RS",
        confidence: "sdk",
        note: "realm OC20"
      },
      "eu-madrid-2": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC19" },
      "eu-frankfurt-2": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC19"
      },
      "eu-dcc-zurich-1": {
        name: "Zurich",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "eu-crissier-1": {
        name: "Crissier",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "me-dcc-doha-1": { name: "Doha", jurisdiction: "QA", confidence: "sdk", note: "realm OC21" },
      "me-alrayyan-1": {
        name: "Alrayyan",
        jurisdiction: "QA",
        confidence: "sdk",
        note: "realm OC21"
      },
      "me-abudhabi-3": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC26"
      },
      "me-alain-1": { name: "Alain", jurisdiction: "AE", confidence: "sdk", note: "realm OC26" },
      "ap-dcc-gazipur-1": {
        name: "Gazipur",
        jurisdiction: "BD",
        confidence: "sdk",
        note: "realm OC15"
      },
      "me-abudhabi-2": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "me-abudhabi-4": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "us-somerset-1": {
        name: "Somerset",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC23"
      },
      "us-thames-1": { name: "Thames", jurisdiction: "US", confidence: "sdk", note: "realm OC23" },
      "ap-seoul-2": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-suwon-1": { name: "Suwon", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-chuncheon-2": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC35"
      },
      "us-ashburn-2": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "us-newark-1": { name: "Newark", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "eu-budapest-1": {
        name: "Budapest",
        jurisdiction: "HU",
        confidence: "sdk",
        note: "realm OC51"
      },
      "sa-riodejaneiro-1": {
        name: "Riodejaneiro",
        jurisdiction: "BR",
        confidence: "sdk",
        note: "realm OC52"
      }
    }
  }
};

// src/integration/locality/jurisdictions.ts
var PROVIDERS = regions_default.providers;
var ZONE_SUFFIXES = {
  aws: /[a-z]$/,
  azure: /-\d$/,
  alicloud: /(?:-?[a-z]|-maz\d+(?:\([a-z0-9,]+\))?)$/,
  tencentcloud: /-\d+$/,
  huaweicloud: /[a-z]$/,
  gcp: /-[a-z]$/,
  volcengine: /-[a-z]$/,
  jdcloud: /[a-z]$/,
  ucloud: /-\d+$/,
  ksyun: /[a-z]$/
};
var SERVICE_PREFIXES = { alicloud: /^oss-/ };
function jurisdictionOf(provider) {
  const { name, region } = provider;
  if (region === void 0) return unknown(`the region of provider ${name}`);
  if (isUnknown(region)) return region;
  if (!Object.hasOwn(PROVIDERS, name)) return unknown(`the regions of provider ${name}`);
  return regionOf(name, region)?.jurisdiction ?? unknown(`the place of this region of provider ${name}`);
}
var BEGINNINGS = new Set(
  Object.values(PROVIDERS).flatMap((regions) => Object.keys(regions)).flatMap((region) => region.match(/^[a-z]+-[a-z]+\d*/) ?? [])
);
function beginsRegion(words) {
  return BEGINNINGS.has(words);
}
function partitionOf(provider) {
  return typeof provider.region === "string" ? regionOf(provider.name, provider.region)?.partition : void 0;
}
function regionOf(vendor, region) {
  const regions = Object.hasOwn(PROVIDERS, vendor) ? PROVIDERS[vendor] : void 0;
  if (regions === void 0) return void 0;
  const spelling = region.toLowerCase().replaceAll(" ", "");
  const prefix = SERVICE_PREFIXES[vendor];
  const id = prefix === void 0 ? spelling : spelling.replace(prefix, "");
  if (Object.hasOwn(regions, id)) return regions[id];
  const suffix = ZONE_SUFFIXES[vendor];
  const withoutZone = suffix === void 0 ? id : id.replace(suffix, "");
  return Object.hasOwn(regions, withoutZone) ? regions[withoutZone] : void 0;
}

export {
  regions_default,
  jurisdictionOf,
  beginsRegion,
  partitionOf
};
