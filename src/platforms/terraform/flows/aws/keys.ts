import type { Flow } from '../../../../model/flow.js';
import type { FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { endOfHost, flow, receives } from './ends.js';

const KEYS = ['aws_kms_key', 'aws_kms_external_key'];

/**
 * A key that is `multi_region` may have copies; it is these that are elsewhere.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html
 */
export const keys: Readonly<Record<string, FlowReader>> = {
  aws_kms_replica_key: receives('key', { path: ['primary_key_arn'], types: KEYS }),
  aws_kms_replica_external_key: receives('key', { path: ['primary_key_arn'], types: KEYS }),
  aws_kms_custom_key_store: externalStore,
};

/** Keys that are kept outside of AWS, behind a proxy. */
function externalStore(source: FlowSource): Flow[] {
  return source.all('xks_proxy_uri_endpoint').map((at) => flow('key', at, endOfHost(source, at)));
}
