import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';

/** Who else processes personal data: `processor.<name>`. */
export function processorEntries(manifest: Manifest): Entry[] {
  return entriesOf(manifest.processors, '/processors').map(({ at, value }) => ({
    type: 'processor',
    address: `processor.${value.name}`,
    at,
    value,
    context: {},
  }));
}
