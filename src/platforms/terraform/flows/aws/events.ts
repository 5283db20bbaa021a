import type { Flow } from '../../../../model/flow.js';
import type { FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { endAt, endOfHost, flow, named, regionAt, sends } from './ends.js';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ with the type's name, without `aws_` */
export const events: Readonly<Record<string, FlowReader>> = {
  /** A bus may be in another region: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html */
  aws_cloudwatch_event_target: sends('events', { path: ['arn'] }),
  aws_cloudwatch_event_endpoint: globalEndpoint,
  aws_sns_topic_subscription: subscription,
  aws_msk_replicator: replicator,
};

/** Events are copied to the secondary region all the time, or sent there when the primary one fails. */
function globalEndpoint(source: FlowSource): Flow[] {
  return source
    .all('routing_config', 'failover_config', 'secondary', 'route')
    .map((at) => flow('events', at, regionAt(source, at)));
}

/** Queues and functions have an ARN; people's mailboxes and telephones have no place that a manifest could tell. */
const BY_ARN: ReadonlySet<unknown> = new Set(['sqs', 'lambda', 'firehose']);
const BY_ADDRESS: ReadonlySet<unknown> = new Set(['http', 'https']);

/** Queues may be in another region than the topic, says the provider's documentation. */
function subscription(source: FlowSource): Flow[] {
  const protocol = source.one('protocol')?.value;
  const from = named(source, { path: ['topic_arn'], types: ['aws_sns_topic'] });
  const end = BY_ARN.has(protocol) ? endAt : BY_ADDRESS.has(protocol) ? endOfHost : undefined;
  return end === undefined
    ? []
    : source.all('endpoint').map((at) => flow('events', at, end(source, at), from));
}

function replicator(source: FlowSource): Flow[] {
  const types = ['aws_msk_cluster', 'aws_msk_serverless_cluster'];
  return source.all('replication_info_list').flatMap((info) => {
    const origin = source.within(info, 'source_kafka_cluster_arn');
    const from = origin && endAt(source, origin, types);
    return source
      .allWithin(info, 'target_kafka_cluster_arn')
      .map((at) => flow('events', at, endAt(source, at, types), from));
  });
}
