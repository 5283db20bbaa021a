import type { Flow } from '../../../../model/flow.js';
import type { FlowReader } from '../index.js';
import { access } from './access.js';
import { backup } from './backup.js';
import { delivery } from './delivery.js';
import { events } from './events.js';
import { images } from './images.js';
import { keys } from './keys.js';
import { logs } from './logs.js';
import { migration } from './migration.js';
import { replication } from './replication.js';

const TABLES = [replication, backup, logs, events, migration, delivery, keys, images, access];

/** AWS resources that copy, send or open data to other places; a type may be in several tables. */
export const awsFlows: Readonly<Record<string, FlowReader>> = Object.fromEntries(
  TABLES.flatMap(Object.keys).map((type) => [type, readerOf(type)]),
);

function readerOf(type: string): FlowReader {
  const readers = TABLES.flatMap((table) => table[type] ?? []);
  return (source) => distinct(readers.flatMap((read) => read(source)));
}

/** A block that is not known stands for each destination that it may hold, which need not be said twice. */
function distinct(flows: readonly Flow[]): Flow[] {
  return [...new Map(flows.map((flow) => [JSON.stringify(flow), flow])).values()];
}
