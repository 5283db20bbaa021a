import type { Flow, FlowEnd } from '../../../../model/flow.js';
import { isUnknown, type Unknown, unknown } from '../../../../model/unknown.js';
import type { At, FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { endAt, endOfHost, flow, resourceAt } from './ends.js';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ with the type's name, without `aws_` */
export const migration: Readonly<Record<string, FlowReader>> = {
  aws_dms_replication_task: databaseJob,
  /** Serverless. */
  aws_dms_replication_config: databaseJob,
  aws_datasync_task: fileJob,
};

const ENDPOINTS = ['aws_dms_endpoint', 'aws_dms_s3_endpoint'];

function databaseJob(source: FlowSource): Flow[] {
  return job(source, 'source_endpoint_arn', 'target_endpoint_arn', ENDPOINTS, placeOfEndpoint);
}

/** DataSync: each end is a location, which is a resource of its own. */
function fileJob(source: FlowSource): Flow[] {
  return job(source, 'source_location_arn', 'destination_location_arn', [], placeOfLocation);
}

function job(
  source: FlowSource,
  origin: string,
  target: string,
  types: readonly string[],
  placeOf: (end: FlowSource) => FlowEnd,
): Flow[] {
  const end = (at: At): FlowEnd => {
    const found = resourceAt(source, at, types);
    return found === undefined ? { territory: unknownPlace(at) } : placeOf(found);
  };
  const from = source.one(origin);
  return source.all(target).map((at) => flow('migration', at, end(at), from && end(from)));
}

/** The ARN of an endpoint says where the job is, and not where the data goes. */
function unknownPlace({ value }: At): Unknown {
  return isUnknown(value) ? value : unknown('the endpoint that is named here');
}

/** Services that an endpoint reaches in its own region only, unless an ARN says otherwise. */
const SAME_REGION: ReadonlySet<unknown> = new Set(['dynamodb']);

/** The server, bucket or stream that an endpoint names; one that keeps its server in a secret tells no place. */
function placeOfEndpoint(endpoint: FlowSource): FlowEnd {
  const server = endpoint.one('server_name');
  if (server !== undefined) return endOfHost(endpoint, server);
  const bucket = endpoint.one('s3_settings', 'bucket_name') ?? endpoint.one('bucket_name');
  if (bucket !== undefined) return endAt(endpoint, bucket, ['aws_s3_bucket']);
  const stream = endpoint.one('kinesis_settings', 'stream_arn');
  if (stream !== undefined) return endAt(endpoint, stream, ['aws_kinesis_stream']);
  const host =
    endpoint.one('elasticsearch_settings', 'endpoint_uri') ??
    endpoint.one('redis_settings', 'server_name') ??
    endpoint.one('kafka_settings', 'broker');
  if (host !== undefined) return endOfHost(endpoint, host);
  if (SAME_REGION.has(endpoint.one('engine_name')?.value)) return { provider: endpoint.provider };
  return { territory: unknown(`the place of ${endpoint.address}`) };
}

const FILE_SYSTEMS = ['efs_file_system_arn', 'fsx_filesystem_arn'];

function placeOfLocation(location: FlowSource): FlowEnd {
  const bucket = location.one('s3_bucket_arn');
  if (bucket !== undefined) return endAt(location, bucket, ['aws_s3_bucket']);
  // A location of a file system is in the region of the file system.
  if (FILE_SYSTEMS.some((argument) => location.one(argument) !== undefined))
    return { provider: location.provider };
  const host = location.one('server_hostname') ?? location.one('container_url');
  return host === undefined
    ? { territory: unknown(`the place of ${location.address}`) }
    : endOfHost(location, host);
}
