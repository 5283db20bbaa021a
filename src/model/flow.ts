import type { Pointer } from './pointer.js';
import type { Provider } from './resource.js';
import type { Unknown } from './unknown.js';

/** How data, or the power to read it, gets from one place to another. */
export const FLOW_KINDS = [
  /** Copies that follow the original: object storage, databases, read replicas, global tables. */
  'replication',
  /** Backups, snapshot copies and vaults for disaster recovery. */
  'backup',
  /** Logs, metrics and traces that are sent somewhere. */
  'logs',
  /** Events, messages and streams that are passed on. */
  'events',
  /** Jobs that move data: transfer, migration, synchronisation. */
  'migration',
  /** Content that is cached where users are. */
  'delivery',
  /** Keys whose copies decrypt elsewhere. */
  'key',
  /** Container images and machine images. */
  'image',
  /** Accounts and principals that may read. */
  'access',
  /** What people send to a server: requests of mini programs, messages and payments that Weixin passes on. */
  'collection',
] as const;

export type FlowKind = (typeof FLOW_KINDS)[number];

/** One end of a flow: a resource that is known, or a place. */
export interface FlowEnd {
  /** Of the resource, if it is in the repository. */
  readonly address?: string;
  /** Cloud and region; of the resource or as the manifest names them. */
  readonly provider?: Provider;
  /**
   * Where there is no region: the country code of where people are, or of a service that is in one country only;
   * `everywhere` for services that choose among places all over the world.
   */
  readonly territory?: string | Unknown;
}

/** Data that goes from one place to another, as a manifest configures it. */
export interface Flow {
  readonly kind: FlowKind;
  /** Where it starts; the resource itself where absent. */
  readonly from?: FlowEnd;
  readonly to: FlowEnd;
  /** The value in the resource that says where to. */
  readonly at: Pointer;
}
