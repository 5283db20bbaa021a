import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/hosts.ts
var AWS_SERVICES = "rds|elb|es|aoss|redshift|docdb|neptune|vpce|emr|on|elasticbeanstalk|mq|kafka|fs|cs";
var ALIBABA_REGION = "(?:cn|ap|us|eu|me|na)-[a-z]+(?:-[a-z0-9]+)*?";
var TENCENT_REGION = "(?:ap|na|sa|eu|me)-[a-z]+(?:-[a-z]+)*";
var HUAWEI_REGION = "[a-z]{2}-[a-z]+-\\d+";
var GOOGLE_REGION = "[a-z]+-[a-z]+\\d+";
var FORMS = [
  // China is a part of its own: its regions answer under `.cn` only, the others never.
  ...[
    ["cn-[a-z]+-\\d+", "amazonaws\\.com\\.cn"],
    ["(?!cn-)[a-z]{2}(?:-gov)?-[a-z]+-\\d+", "amazonaws\\.com"]
  ].flatMap(([region, suffix]) => [
    {
      provider: "aws",
      pattern: new RegExp(`^(?:.+\\.)?(${region})(?:\\.(?:${AWS_SERVICES}))?\\.${suffix}$`)
    },
    { provider: "aws", pattern: new RegExp(`^(?:.+\\.)?s3(?:-website)?-(${region})\\.${suffix}$`) }
  ]),
  { provider: "aws", pattern: /^[^.]+\.lambda-url\.([a-z]{2}-[a-z]+-\d+)\.on\.aws$/ },
  { provider: "aws", pattern: /^[^.]+\.([a-z]{2}-[a-z]+-\d+)\.elasticbeanstalk\.com$/ },
  {
    provider: "alicloud",
    pattern: new RegExp(`^(?:.+\\.)?oss-(${ALIBABA_REGION})(?:-internal)?\\.aliyuncs\\.com$`)
  },
  {
    provider: "alicloud",
    pattern: new RegExp(
      `^(?:.+\\.)?(${ALIBABA_REGION})(?:-intranet|-internal|-vpc|-share)?(?:\\.(?:log|rds|ots|fc|cr|mns|kvstore|polardb|mongodb))?\\.aliyuncs\\.com$`
    )
  },
  { provider: "alicloud", pattern: new RegExp(`^[^.]+\\.(${ALIBABA_REGION})(?:-vpc)?\\.fcapp\\.run$`) },
  {
    provider: "tencentcloud",
    pattern: new RegExp(
      `^(?:.+\\.)?(?:cos|cos-internal|cos-website|ci|pic|file|picture)\\.(${TENCENT_REGION})\\.(?:myqcloud\\.com|tencentcos\\.c(?:n|om))$`
    )
  },
  {
    provider: "tencentcloud",
    pattern: new RegExp(`^(?:[^.]+\\.)?(${TENCENT_REGION})\\.cls\\.tencent(?:cs|yun)\\.com$`)
  },
  { provider: "tencentcloud", pattern: new RegExp(`^[^.]+\\.(${TENCENT_REGION})\\.tencentcloudapi\\.com$`) },
  { provider: "tencentcloud", pattern: new RegExp(`^[^.]+\\.(${TENCENT_REGION})\\.tencentscf\\.com$`) },
  {
    provider: "tencentcloud",
    pattern: new RegExp(
      `^[^.]+\\.(${TENCENT_REGION}|sh)\\.(?:run|app|service)\\.tcloudbase\\.com$|^[^.]+\\.(${TENCENT_REGION})\\.tcb-api\\.tencentcloudapi\\.com$`
    ),
    aliases: { sh: "ap-shanghai" }
  },
  {
    provider: "huaweicloud",
    pattern: new RegExp(
      `^(?:.+\\.)?(${HUAWEI_REGION})\\.(?:myhuaweicloud\\.(?:com|cn|eu)|huaweicloudapis\\.com)$`
    )
  },
  { provider: "azure", pattern: /^(?:.+\.)?(china[a-z]+\d?)\.cloudapp\.chinacloudapi\.cn$/ },
  { provider: "azure", pattern: /^[^.]+\.([a-z]+\d?)\.cloudapp\.azure\.com$/ },
  { provider: "azure", pattern: /^[^.]+\.([a-z]+\d?)-\d\d\.azurewebsites\.net$/ },
  { provider: "azure", pattern: /^[^.]+\.(?:[^.]+\.)?([a-z]+\d?)\.azurecontainerapps\.io$/ },
  { provider: "azure", pattern: /^[^.]+\.([a-z]+\d?)\.(?:azurecontainer\.io|kusto\.windows\.net)$/ },
  { provider: "gcp", pattern: new RegExp(`^(${GOOGLE_REGION}|asia|europe|us)-docker\\.pkg\\.dev$`) },
  { provider: "gcp", pattern: new RegExp(`^(${GOOGLE_REGION})-[^.]+\\.cloudfunctions\\.net$`) },
  {
    provider: "gcp",
    pattern: new RegExp(`^[^.]+\\.(${GOOGLE_REGION})\\.(?:run\\.app|firebasedatabase\\.app)$`)
  },
  { provider: "gcp", pattern: new RegExp(`^[^.]+\\.(${GOOGLE_REGION})\\.rep\\.googleapis\\.com$`) },
  {
    provider: "qiniu",
    pattern: /^(?:.+\.)?(?:s3[-.]([a-z]{2}-[a-z]+-\d)\.qiniucs\.com|(?:up|upload)-([a-z]{1,2}\d|[a-z]{2}-[a-z]+-\d)\.qiniup\.com)$/,
    aliases: {
      "cn-east-1": "z0",
      "cn-north-1": "z1",
      "cn-south-1": "z2",
      "us-north-1": "na0",
      "ap-southeast-1": "as0"
    }
  },
  { provider: "volcengine", pattern: /^(?:.+\.)?tos-(?:s3-)?([a-z]{2}-[a-z]+(?:-\d)?)\.i?volces\.com$/ },
  { provider: "volcengine", pattern: /^ark\.([a-z]{2}-[a-z]+(?:-\d)?)\.volces\.com$/ },
  { provider: "baiducloud", pattern: /^(?:.+\.)?(bj|bd|gz|su|fsh|fwh|hkg|sin|yq|nj|cd)\.bcebos\.com$/ },
  { provider: "jdcloud", pattern: /^(?:.+\.)?s3(?:-internal)?\.([a-z]{2}-[a-z]+-\d)\.jdcloud-oss\.com$/ }
];
var AZURE_CHINA = /\.(?:chinacloudapi\.cn|chinacloudsites\.cn|chinacloudapp\.cn|azure\.cn|azurecr\.cn|azurewebsites\.cn)$/;
function placeOfHost(text) {
  const host = hostOf(text);
  if (host === void 0) return void 0;
  for (const { provider, pattern, aliases = {} } of FORMS) {
    const region = pattern.exec(host)?.slice(1).find((group) => group !== void 0);
    if (region === void 0) continue;
    const alias = Object.hasOwn(aliases, region) ? aliases[region] : void 0;
    return { provider: { name: provider, region: alias ?? region } };
  }
  return AZURE_CHINA.test(host) ? { territory: "CN" } : void 0;
}
function placeOfArn(text) {
  const [, region] = /^arn:aws(?:-[a-z]+)*:[a-z0-9-]+:([a-z]{2}(?:-[a-z]+)+-\d+):/.exec(text) ?? [];
  return region === void 0 ? void 0 : { provider: { name: "aws", region } };
}
var MAX_LENGTH = 253;
function hostOf(text) {
  const [, host = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@\s]*@)?([a-z0-9._-]+)\.?(?::\d+)?(?:[/?#]|$)/i.exec(text) ?? [];
  return host.includes(".") && host.length <= MAX_LENGTH ? host.toLowerCase().replace(/\.$/, "") : void 0;
}

export {
  placeOfHost,
  placeOfArn
};
