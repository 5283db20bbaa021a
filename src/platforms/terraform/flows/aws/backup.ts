import type { Flow } from '../../../../model/flow.js';
import type { FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { arnOf } from './arn.js';
import { endAt, flow, named, receives, regionAt, resourceAt, sends, sendsToRegion, unless } from './ends.js';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ with the type's name, without `aws_` */
export const backup: Readonly<Record<string, FlowReader>> = {
  aws_backup_plan: sends('backup', {
    path: ['rule', 'copy_action', 'destination_vault_arn'],
    types: ['aws_backup_vault', 'aws_backup_logically_air_gapped_vault'],
  }),
  /** Made in the region that keeps the copies. */
  aws_db_instance_automated_backups_replication: receives('backup', {
    path: ['source_db_instance_arn'],
    types: ['aws_db_instance'],
  }),
  aws_db_snapshot_copy: copyOf('source_db_snapshot_identifier', 'aws_db_snapshot', 'db_instance_identifier'),
  aws_rds_cluster_snapshot_copy: copyOf(
    'source_db_cluster_snapshot_identifier',
    'aws_db_cluster_snapshot',
    'db_cluster_identifier',
  ),
  aws_ebs_snapshot_copy: volumeCopy,
  aws_dlm_lifecycle_policy: lifecycleCopies,
  aws_redshift_snapshot_copy: sendsToRegion('backup', ['destination_region'], {
    path: ['cluster_identifier'],
    types: ['aws_redshift_cluster'],
  }),
  /** Of the provider before its version 6. */
  aws_redshift_cluster: sendsToRegion('backup', ['snapshot_copy', 'destination_region']),
};

const DATABASES = ['aws_db_instance', 'aws_rds_cluster'];

/** A snapshot is copied to `destination_region`, from the region in the ARN of the original. */
function copyOf(original: string, snapshots: string, database: string): FlowReader {
  return (source) => {
    const [snapshot, destination] = [source.one(original), source.one('destination_region')];
    if (snapshot === undefined) return [];
    const found = resourceAt(source, snapshot, [snapshots]);
    const store = found && named(found, { path: [database], types: DATABASES });
    const isArn = arnOf(source.pieces(snapshot)) !== undefined;
    const from = store ?? found?.end ?? (isArn ? endAt(source, snapshot) : undefined);
    return destination === undefined
      ? [flow('backup', snapshot, source.end, from)]
      : [flow('backup', destination, regionAt(source, destination), from)];
  };
}

function volumeCopy(source: FlowSource): Flow[] {
  return source.all('source_region').map((at) => {
    const snapshot = source.one('source_snapshot_id');
    const found = snapshot && resourceAt(source, snapshot, ['aws_ebs_snapshot']);
    return flow('backup', at, source.end, found?.end ?? regionAt(source, at));
  });
}

/**
 * `target` is a region, or the ARN of an outpost that belongs to one.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy
 */
function lifecycleCopies(source: FlowSource): readonly Flow[] {
  const schedules = ['policy_details', 'schedule', 'cross_region_copy_rule'];
  const copies = [
    ...source.all(...schedules, 'target'),
    ...source.all(...schedules, 'target_region'),
    ...source.all('policy_details', 'action', 'cross_region_copy', 'target'),
  ].map((at) => {
    const isArn = arnOf(source.pieces(at)) !== undefined;
    return flow('backup', at, isArn ? endAt(source, at) : regionAt(source, at));
  });
  return unless('DISABLED', source.one('state'), copies);
}
