import type { Flow } from '../../../../model/flow.js';
import type { FlowSource } from '../flow-source.js';
import { endAt, flow } from './ends.js';

/**
 * Arguments that only the cluster has that is written to: the others get users and data from it.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_global_cluster
 */
const OF_PRIMARIES = [
  'master_username',
  'manage_master_user_password',
  'database_name',
  'snapshot_identifier',
];

/** The cluster that is written to copies to all others that join its global cluster. */
export function globalMember(source: FlowSource, globalType: string): Flow[] {
  const joins = source.one('global_cluster_identifier');
  if (joins === undefined) return [];
  const global = source.behind(joins.value, [globalType], ['global_cluster_identifier']);
  const members = membersOf(source, joins.value, 'global_cluster_identifier', global);
  const origin = global?.one('source_db_cluster_identifier');
  const from =
    global !== undefined && origin !== undefined
      ? endAt(global, origin, [source.type])
      : (primaryOf(members)?.end ?? source.somewhere(joins.value));
  return from.address === source.address ? [] : [flow('replication', joins, source.end, from)];
}

/** Every member is written to, and copies to all others. */
export function activeMembers(source: FlowSource, argument: string): Flow[] {
  const joins = source.one(argument);
  if (joins === undefined) return [];
  const global = source.behind(joins.value);
  return membersOf(source, joins.value, argument, global)
    .filter(({ address }) => address !== source.address)
    .map(({ end }) => flow('replication', joins, end));
}

function membersOf(
  source: FlowSource,
  name: unknown,
  argument: string,
  global: FlowSource | undefined,
): FlowSource[] {
  return source.others(source.type).filter((other) => {
    const value = other.one(argument)?.value;
    if (value === undefined) return false;
    if (global !== undefined)
      return other.behind(value, [global.type], [argument])?.address === global.address;
    return typeof name === 'string' && value === name;
  });
}

/** The only one that has such an argument. */
function primaryOf(members: readonly FlowSource[]): FlowSource | undefined {
  return OF_PRIMARIES.map((argument) => members.filter((member) => member.one(argument) !== undefined)).find(
    (having) => having.length === 1,
  )?.[0];
}
