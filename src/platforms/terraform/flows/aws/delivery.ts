import type { Flow, FlowEnd } from '../../../../model/flow.js';
import { isUnknown, unknown } from '../../../../model/unknown.js';
import type { FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { endAt, endOfHost, flow, unless } from './ends.js';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution */
export const delivery: Readonly<Record<string, FlowReader>> = {
  aws_cloudfront_distribution: distribution,
};

function distribution(source: FlowSource): readonly Flow[] {
  const edges = edgesOf(source);
  const origins = source
    .all('origin', 'domain_name')
    .map((at) => flow('delivery', at, edges, endOfHost(source, at)));
  const logs = source
    .all('logging_config', 'bucket')
    .map((at) => flow('logs', at, endAt(source, at, ['aws_s3_bucket'])));
  return unless(false, source.one('enabled'), [...origins, ...logs]);
}

/**
 * CloudFront of the China regions is a service of its own with edges in mainland China; the other one has edges all
 * over the world, but not there. https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html
 */
function edgesOf({ provider: { name, region } }: FlowSource): FlowEnd {
  if (region === undefined || isUnknown(region))
    return { territory: region ?? unknown('the region of the aws provider') };
  return region.startsWith('cn-') ? { provider: { name, region } } : { territory: 'everywhere' };
}
