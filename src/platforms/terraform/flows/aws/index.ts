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

/** AWS resources that copy, send or open data to other places. Attributes as in the provider's documentation. */
export const awsFlows: Readonly<Record<string, FlowReader>> = {
  ...replication,
  ...backup,
  ...logs,
  ...events,
  ...migration,
  ...delivery,
  ...keys,
  ...images,
  ...access,
};
