import type { FlowEnd } from './flow.js';

/** One way in which a vendor writes the region into names of hosts. */
interface Form {
  readonly provider: string;
  /** The whole name in lower case; the first group is the region. */
  readonly pattern: RegExp;
  /** Other names of regions -> as the region table has them. */
  readonly aliases?: Readonly<Record<string, string>>;
}

const AWS_SERVICES = 'rds|elb|es|aoss|redshift|docdb|neptune|vpce|emr|on|elasticbeanstalk|mq|kafka|fs|cs';
const ALIBABA_REGION = '(?:cn|ap|us|eu|me|na)-[a-z]+(?:-[a-z0-9]+)*?';
const TENCENT_REGION = '(?:ap|na|sa|eu|me)-[a-z]+(?:-[a-z]+)*';
const HUAWEI_REGION = '[a-z]{2}-[a-z]+-\\d+';
const GOOGLE_REGION = '[a-z]+-[a-z]+\\d+';

/**
 * The region stands at a fixed place behind what customers name, which is why no label elsewhere counts: a bucket may be
 * called `cn-north-1`.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/rande.html
 * @see https://help.aliyun.com/zh/oss/user-guide/regions-and-endpoints
 * @see https://cloud.tencent.com/document/product/436/6224
 * @see https://cloud.tencent.com/document/product/614/18940
 * @see https://developer.huaweicloud.com/endpoint
 * @see https://docs.azure.cn/articles/guidance/developerdifferences
 * @see https://cloud.google.com/artifact-registry/docs/repositories/repo-locations
 * @see https://developer.qiniu.com/kodo/1671/region-endpoint-fq
 * @see https://www.volcengine.com/docs/6349/107356
 */
const FORMS: readonly Form[] = [
  // China is a part of its own: its regions answer under `.cn` only, the others never.
  ...[
    ['cn-[a-z]+-\\d+', 'amazonaws\\.com\\.cn'],
    ['(?!cn-)[a-z]{2}(?:-gov)?-[a-z]+-\\d+', 'amazonaws\\.com'],
  ].flatMap(([region, suffix]): Form[] => [
    {
      provider: 'aws',
      pattern: new RegExp(`^(?:.+\\.)?(${region})(?:\\.(?:${AWS_SERVICES}))?\\.${suffix}$`),
    },
    { provider: 'aws', pattern: new RegExp(`^(?:.+\\.)?s3(?:-website)?-(${region})\\.${suffix}$`) },
  ]),
  { provider: 'aws', pattern: /^[^.]+\.lambda-url\.([a-z]{2}-[a-z]+-\d+)\.on\.aws$/ },
  { provider: 'aws', pattern: /^[^.]+\.([a-z]{2}-[a-z]+-\d+)\.elasticbeanstalk\.com$/ },

  {
    provider: 'alicloud',
    pattern: new RegExp(`^(?:.+\\.)?oss-(${ALIBABA_REGION})(?:-internal)?\\.aliyuncs\\.com$`),
  },
  {
    provider: 'alicloud',
    pattern: new RegExp(
      `^(?:.+\\.)?(${ALIBABA_REGION})(?:-intranet|-internal|-vpc|-share)?(?:\\.(?:log|rds|ots|fc|cr|mns|kvstore|polardb|mongodb))?\\.aliyuncs\\.com$`,
    ),
  },
  { provider: 'alicloud', pattern: new RegExp(`^[^.]+\\.(${ALIBABA_REGION})(?:-vpc)?\\.fcapp\\.run$`) },

  {
    provider: 'tencentcloud',
    pattern: new RegExp(
      `^(?:.+\\.)?(?:cos|cos-internal|cos-website|ci|pic|file|picture)\\.(${TENCENT_REGION})\\.(?:myqcloud\\.com|tencentcos\\.c(?:n|om))$`,
    ),
  },
  {
    provider: 'tencentcloud',
    pattern: new RegExp(`^(?:[^.]+\\.)?(${TENCENT_REGION})\\.cls\\.tencent(?:cs|yun)\\.com$`),
  },
  { provider: 'tencentcloud', pattern: new RegExp(`^[^.]+\\.(${TENCENT_REGION})\\.tencentcloudapi\\.com$`) },
  { provider: 'tencentcloud', pattern: new RegExp(`^[^.]+\\.(${TENCENT_REGION})\\.tencentscf\\.com$`) },
  {
    provider: 'tencentcloud',
    pattern: new RegExp(
      `^[^.]+\\.(${TENCENT_REGION}|sh)\\.(?:run|app|service)\\.tcloudbase\\.com$|^[^.]+\\.(${TENCENT_REGION})\\.tcb-api\\.tencentcloudapi\\.com$`,
    ),
    aliases: { sh: 'ap-shanghai' },
  },

  {
    provider: 'huaweicloud',
    pattern: new RegExp(
      `^(?:.+\\.)?(${HUAWEI_REGION})\\.(?:myhuaweicloud\\.(?:com|cn|eu)|huaweicloudapis\\.com)$`,
    ),
  },

  { provider: 'azure', pattern: /^(?:.+\.)?(china[a-z]+\d?)\.cloudapp\.chinacloudapi\.cn$/ },
  { provider: 'azure', pattern: /^[^.]+\.([a-z]+\d?)\.cloudapp\.azure\.com$/ },
  { provider: 'azure', pattern: /^[^.]+\.([a-z]+\d?)-\d\d\.azurewebsites\.net$/ },
  { provider: 'azure', pattern: /^[^.]+\.(?:[^.]+\.)?([a-z]+\d?)\.azurecontainerapps\.io$/ },
  { provider: 'azure', pattern: /^[^.]+\.([a-z]+\d?)\.(?:azurecontainer\.io|kusto\.windows\.net)$/ },

  { provider: 'gcp', pattern: new RegExp(`^(${GOOGLE_REGION}|asia|europe|us)-docker\\.pkg\\.dev$`) },
  { provider: 'gcp', pattern: new RegExp(`^(${GOOGLE_REGION})-[^.]+\\.cloudfunctions\\.net$`) },
  {
    provider: 'gcp',
    pattern: new RegExp(`^[^.]+\\.(${GOOGLE_REGION})\\.(?:run\\.app|firebasedatabase\\.app)$`),
  },
  { provider: 'gcp', pattern: new RegExp(`^[^.]+\\.(${GOOGLE_REGION})\\.rep\\.googleapis\\.com$`) },

  {
    provider: 'qiniu',
    pattern:
      /^(?:.+\.)?(?:s3[-.]([a-z]{2}-[a-z]+-\d)\.qiniucs\.com|(?:up|upload)-([a-z]{1,2}\d|[a-z]{2}-[a-z]+-\d)\.qiniup\.com)$/,
    aliases: {
      'cn-east-1': 'z0',
      'cn-north-1': 'z1',
      'cn-south-1': 'z2',
      'us-north-1': 'na0',
      'ap-southeast-1': 'as0',
    },
  },
  { provider: 'volcengine', pattern: /^(?:.+\.)?tos-(?:s3-)?([a-z]{2}-[a-z]+(?:-\d)?)\.i?volces\.com$/ },
  { provider: 'volcengine', pattern: /^ark\.([a-z]{2}-[a-z]+(?:-\d)?)\.volces\.com$/ },
  { provider: 'baiducloud', pattern: /^(?:.+\.)?(bj|bd|gz|su|fsh|fwh|hkg|sin|yq|nj|cd)\.bcebos\.com$/ },
  { provider: 'jdcloud', pattern: /^(?:.+\.)?s3(?:-internal)?\.([a-z]{2}-[a-z]+-\d)\.jdcloud-oss\.com$/ },
];

/** Azure in China, run by 21Vianet, has its own names for everything, in whichever of its regions it is. */
const AZURE_CHINA =
  /\.(?:chinacloudapi\.cn|chinacloudsites\.cn|chinacloudapp\.cn|azure\.cn|azurecr\.cn|azurewebsites\.cn)$/;

/**
 * What the name of a host tells of where it answers: `db.cn-north-1.rds.amazonaws.com.cn` is AWS in cn-north-1.
 *
 * @param text a host, or a URL
 * @returns undefined where the name tells nothing; a region that the vendor does not have is left to the region table
 */
export function placeOfHost(text: string): FlowEnd | undefined {
  const host = hostOf(text);
  if (host === undefined) return undefined;
  for (const { provider, pattern, aliases = {} } of FORMS) {
    const region = pattern
      .exec(host)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (region === undefined) continue;
    const alias = Object.hasOwn(aliases, region) ? aliases[region] : undefined;
    return { provider: { name: provider, region: alias ?? region } };
  }
  return AZURE_CHINA.test(host) ? { territory: 'CN' } : undefined;
}

/**
 * The place of a resource of AWS by its name: `arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders`. Names of
 * buckets hold no region.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function placeOfArn(text: string): FlowEnd | undefined {
  const [, region] = /^arn:aws(?:-[a-z]+)*:[a-z0-9-]+:([a-z]{2}(?:-[a-z]+)+-\d+):/.exec(text) ?? [];
  return region === undefined ? undefined : { provider: { name: 'aws', region } };
}

/** Of a domain name, by RFC 1035. */
const MAX_LENGTH = 253;

/** `https://user@Host:443/path` -> `host` */
function hostOf(text: string): string | undefined {
  const [, host = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@\s]*@)?([a-z0-9._-]+)\.?(?::\d+)?(?:[/?#]|$)/i.exec(text) ?? [];
  return host.includes('.') && host.length <= MAX_LENGTH ? host.toLowerCase().replace(/\.$/, '') : undefined;
}
