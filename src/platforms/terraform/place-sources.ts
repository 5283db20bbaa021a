import type { Term } from './expression/term.js';

/** A data source that tells where its provider is. */
export interface PlaceSource {
  /** Arguments that make it look elsewhere. */
  readonly otherwise: readonly string[];
  /** Attributes that hold the region itself. */
  readonly regions: readonly string[];
  /** Attributes that are not known here. */
  readonly others: readonly string[];
  /** What follows from the region; undefined where that is not known. */
  attributesAt(region: string): Readonly<Record<string, Term>> | undefined;
}

/**
 * The parts of AWS that are known here, by the names of their regions.
 * https://docs.aws.amazon.com/sdk-for-go/api/aws/endpoints/#pkg-constants
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/meta/partition_data_source.go
 */
const PARTITIONS = [
  { regions: /^cn-\w+-\d+$/, partition: 'aws-cn', suffix: 'amazonaws.com.cn', prefix: 'cn.com.amazonaws' },
  { regions: /^us-gov-\w+-\d+$/, partition: 'aws-us-gov', suffix: 'amazonaws.com', prefix: 'com.amazonaws' },
  {
    regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?!gov|iso)\w+-\d+$/,
    partition: 'aws',
    suffix: 'amazonaws.com',
    prefix: 'com.amazonaws',
  },
];

export const PLACE_SOURCES: Readonly<Record<string, PlaceSource>> = {
  aws_region: {
    otherwise: ['endpoint', 'id', 'name'],
    regions: ['id', 'name', 'region'],
    others: ['description', 'endpoint'],
    attributesAt: (region) => ({ id: region, name: region, region }),
  },
  aws_partition: {
    otherwise: [],
    regions: [],
    others: [],
    attributesAt(region) {
      const found = PARTITIONS.find(({ regions }) => regions.test(region));
      if (found === undefined) return undefined;
      const { partition, suffix, prefix } = found;
      return { id: partition, partition, dns_suffix: suffix, reverse_dns_prefix: prefix };
    },
  },
  google_client_config: {
    otherwise: [],
    regions: ['region'],
    others: ['access_token', 'default_labels', 'id', 'project', 'zone'],
    attributesAt: (region) => ({ region }),
  },
};
