import { describe, expect, test } from '@jest/globals';
import { jurisdictionOf } from '../../src/integration/locality/jurisdictions.js';
import { placeOfArn, placeOfHost } from '../../src/model/hosts.js';
import { isUnknown } from '../../src/model/unknown.js';

describe('where a host answers', () => {
  test.each([
    ['orders.abc123.cn-north-1.rds.amazonaws.com.cn', 'aws', 'cn-north-1', 'CN'],
    ['orders.abc123.ap-southeast-1.rds.amazonaws.com', 'aws', 'ap-southeast-1', 'SG'],
    ['https://abc123.execute-api.ap-east-1.amazonaws.com/prod', 'aws', 'ap-east-1', 'HK'],
    ['lion.s3.cn-northwest-1.amazonaws.com.cn', 'aws', 'cn-northwest-1', 'CN'],
    ['lion.s3-website-us-east-1.amazonaws.com', 'aws', 'us-east-1', 'US'],
    ['shop-1.ap-northeast-1.elb.amazonaws.com', 'aws', 'ap-northeast-1', 'JP'],
    ['lion.oss-cn-hangzhou.aliyuncs.com', 'alicloud', 'cn-hangzhou', 'CN'],
    ['lion.oss-cn-hongkong-internal.aliyuncs.com', 'alicloud', 'cn-hongkong', 'HK'],
    ['oss-ap-southeast-1.aliyuncs.com', 'alicloud', 'ap-southeast-1', 'SG'],
    ['lion.cn-shanghai-intranet.log.aliyuncs.com', 'alicloud', 'cn-shanghai', 'CN'],
    ['registry-vpc.cn-beijing.aliyuncs.com', 'alicloud', 'cn-beijing', 'CN'],
    ['lion-1250000000.cos.ap-shanghai.myqcloud.com', 'tencentcloud', 'ap-shanghai', 'CN'],
    ['lion-1250000000.cos.ap-hongkong.myqcloud.com', 'tencentcloud', 'ap-hongkong', 'HK'],
    ['ap-singapore.cls.tencentcs.com', 'tencentcloud', 'ap-singapore', 'SG'],
    ['api-1-1250000000.ap-shanghai.run.tcloudbase.com', 'tencentcloud', 'ap-shanghai', 'CN'],
    ['api-1-1250000000.sh.run.tcloudbase.com', 'tencentcloud', 'ap-shanghai', 'CN'],
    ['lion.obs.cn-north-4.myhuaweicloud.com', 'huaweicloud', 'cn-north-4', 'CN'],
    ['obs.ap-southeast-1.myhuaweicloud.com', 'huaweicloud', 'ap-southeast-1', 'HK'],
    ['shop.chinanorth2.cloudapp.chinacloudapi.cn', 'azure', 'chinanorth2', 'CN'],
    ['shop-abc123.eastasia-01.azurewebsites.net', 'azure', 'eastasia', 'HK'],
    ['asia-east2-docker.pkg.dev', 'gcp', 'asia-east2', 'HK'],
    ['https://europe-west1-lion.cloudfunctions.net/pay', 'gcp', 'europe-west1', 'BE'],
    ['up-z2.qiniup.com', 'qiniu', 'z2', 'CN'],
    ['s3-us-north-1.qiniucs.com', 'qiniu', 'na0', 'US'],
    ['lion.tos-cn-beijing.volces.com', 'volcengine', 'cn-beijing', 'CN'],
    ['lion.hkg.bcebos.com', 'baiducloud', 'hkg', 'HK'],
    ['s3.cn-east-2.jdcloud-oss.com', 'jdcloud', 'cn-east-2', 'CN'],
    ['HTTPS://User@Lion.OSS-CN-Hangzhou.aliyuncs.com:443/a', 'alicloud', 'cn-hangzhou', 'CN'],
  ])('%s: %s %s, in %s', (host, name, region, jurisdiction) => {
    expect(placeOfHost(host)).toEqual({ provider: { name, region } });
    expect(jurisdictionOf({ name, region })).toBe(jurisdiction);
  });

  test('Azure in China tells the country where it does not tell the region', () => {
    expect(placeOfHost('lion.blob.core.chinacloudapi.cn')).toEqual({ territory: 'CN' });
  });

  test.each([
    ['api.example.com'],
    ['lion.blob.core.windows.net'],
    // A bucket may be called anything.
    ['cn-north-1.s3.amazonaws.com'],
    ['cn-hangzhou.oss-accelerate.aliyuncs.com'],
    ['lion-1250000000.cos.accelerate.myqcloud.com'],
    ['rm-bp1abc.mysql.rds.aliyuncs.com'],
    // Neither partition has regions of the other.
    ['s3.cn-north-1.amazonaws.com'],
    ['s3.us-east-1.amazonaws.com.cn'],
    // Names of the vendor inside of others' domains.
    ['lion.oss-cn-hangzhou.aliyuncs.com.example.com'],
    ['https://example.com/?to=oss-cn-hangzhou.aliyuncs.com'],
    ['cn-north-1'],
    [''],
    ['__proto__'],
  ])('"%s" tells nothing', (host) => {
    expect(placeOfHost(host)).toBeUndefined();
  });

  test('a region that the vendor does not have is unknown', () => {
    const { provider } = placeOfHost('lion.oss-cn-nowhere.aliyuncs.com') ?? {};
    expect(isUnknown(provider && jurisdictionOf(provider))).toBe(true);
  });

  test('the region of one vendor is not taken for that of another', () => {
    const places = ['s3.ap-southeast-1.amazonaws.com', 'obs.ap-southeast-1.myhuaweicloud.com'].map(
      placeOfHost,
    );
    expect(places.map((place) => place?.provider && jurisdictionOf(place.provider))).toEqual(['SG', 'HK']);
  });
});

describe('where a name of AWS lies', () => {
  test.each([
    ['arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders', 'cn-north-1'],
    ['arn:aws:kafka:ap-southeast-1:123456789012:cluster/orders/1', 'ap-southeast-1'],
    ['arn:aws-us-gov:sqs:us-gov-west-1:123456789012:orders', 'us-gov-west-1'],
  ])('%s', (arn, region) => {
    expect(placeOfArn(arn)).toEqual({ provider: { name: 'aws', region } });
  });

  test.each(['arn:aws-cn:s3:::cn-north-1', 'arn:aws:iam::123456789012:role/orders', 'cn-north-1', ''])(
    '"%s" tells nothing',
    (arn) => {
      expect(placeOfArn(arn)).toBeUndefined();
    },
  );
});
