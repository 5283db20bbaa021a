import type { Flow } from '../../../model/flow.js';
import type { FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/** AWS resources that copy or send data to other regions. Attributes as in the provider's documentation. */
export const awsFlows: Readonly<Record<string, FlowReader>> = {
  aws_s3_bucket_replication_configuration: bucketReplication,
};

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_replication_configuration */
function bucketReplication(source: FlowSource): Flow[] {
  const from = source.named(source.one('bucket')?.value, ['aws_s3_bucket']);
  return source
    .all('rule')
    .filter((rule) => source.within(rule, 'status')?.value !== 'Disabled')
    .flatMap((rule) => source.allWithin(rule, 'destination', 'bucket'))
    .map(({ value, at }) => ({
      kind: 'replication',
      ...(from === undefined ? {} : { from }),
      to: source.named(value, ['aws_s3_bucket']) ?? source.somewhere(value),
      at,
    }));
}
