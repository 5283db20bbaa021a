import type { Provider } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import table from '../data/regions.json' with { type: 'json' };

/** A row of the region table. */
interface Region {
  readonly name: string;
  /**
   * ISO 3166-1 alpha-2 code, CN for mainland China only. `EU` and `MULTI` for multi-regions that span several
   * countries, none of them in mainland China.
   */
  readonly jurisdiction: string;
  /** The isolated part of the cloud, where the vendor has several: `aws-cn`, or `china` for Azure. */
  readonly partition?: string;
  /** `docs`: vendor's documentation; `sdk`: vendor's own code; `repo`: vendor's repositories; else to be confirmed. */
  readonly confidence: string;
}

const PROVIDERS: Readonly<Record<string, Readonly<Record<string, Region>>>> = table.providers;

/**
 * What a zone's name adds to its region's: `ap-shanghai-3`, `cn-hangzhou-h`, `us-east-1a`, `cn-north-4a`,
 * `us-central1-a`, `eastus2-1` (nodes of Azure). AWS local and wavelength zones (`ap-southeast-1-mnl-1a`) may lie in
 * another country than their region, so they match nothing here.
 */
const ZONE_SUFFIXES: Readonly<Record<string, RegExp>> = {
  aws: /[a-z]$/,
  azure: /-\d$/,
  alicloud: /(?:-?[a-z]|-maz\d+(?:\([a-z0-9,]+\))?)$/,
  tencentcloud: /-\d+$/,
  huaweicloud: /[a-z]$/,
  gcp: /-[a-z]$/,
  volcengine: /-[a-z]$/,
  jdcloud: /[a-z]$/,
  ucloud: /-\d+$/,
  ksyun: /[a-z]$/,
};

/**
 * What services write before a region's name: object storage of Alibaba Cloud has `oss-cn-hangzhou`.
 * https://github.com/aliyun/terraform-provider-alicloud/blob/master/alicloud/resource_alicloud_oss_bucket_replication_test.go
 */
const SERVICE_PREFIXES: Readonly<Record<string, RegExp>> = { alicloud: /^oss-/ };

/**
 * Where the law sees what rests in a region: an ISO 3166-1 alpha-2 code, CN for mainland China only.
 * Needs both vendor and region: the same name means different places with different vendors (`ap-southeast-1` is
 * Singapore with AWS and Hong Kong with Huawei Cloud; `cn-hongkong` is not the mainland).
 *
 * @returns an unknown that names what would settle it, where vendor or region is unknown or not in the table
 */
export function jurisdictionOf(provider: Provider): string | Unknown {
  const { name, region } = provider;
  if (region === undefined) return unknown(`the region of provider ${name}`);
  if (isUnknown(region)) return region;
  if (!Object.hasOwn(PROVIDERS, name)) return unknown(`the regions of provider ${name}`);
  return regionOf(name, region)?.jurisdiction ?? unknown(`the place of this region of provider ${name}`);
}

/** Words that names of regions begin with: `cn-hangzhou`, `cn-north`. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  Object.values(PROVIDERS)
    .flatMap((regions) => Object.keys(regions))
    .flatMap((region) => region.match(/^[a-z]+-[a-z]+\d*/) ?? []),
);

/** Do names of regions begin with these two words, with any vendor? */
export function beginsRegion(words: string): boolean {
  return BEGINNINGS.has(words);
}

/** The isolated part of the vendor's cloud (`aws`, `aws-cn`, `aws-us-gov`; Azure: `public`, `china`), if known. */
export function partitionOf(provider: Provider): string | undefined {
  return typeof provider.region === 'string'
    ? regionOf(provider.name, provider.region)?.partition
    : undefined;
}

function regionOf(vendor: string, region: string): Region | undefined {
  const regions = Object.hasOwn(PROVIDERS, vendor) ? PROVIDERS[vendor] : undefined;
  if (regions === undefined) return undefined;
  // Azure also accepts display names (`East Asia`), Google Cloud upper case (`EU`).
  const spelling = region.toLowerCase().replaceAll(' ', '');
  const prefix = SERVICE_PREFIXES[vendor];
  const id = prefix === undefined ? spelling : spelling.replace(prefix, '');
  if (Object.hasOwn(regions, id)) return regions[id];
  const suffix = ZONE_SUFFIXES[vendor];
  const withoutZone = suffix === undefined ? id : id.replace(suffix, '');
  return Object.hasOwn(regions, withoutZone) ? regions[withoutZone] : undefined;
}
