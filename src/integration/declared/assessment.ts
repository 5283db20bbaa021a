import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';

/** An assessment: `assessment.pipia.CN`. */
export function assessmentEntries(manifest: Manifest): Entry[] {
  return entriesOf(manifest.assessments, '/assessments').map(({ at, value }) => ({
    type: 'assessment',
    address: `assessment.${value.type}.${value.geography}`,
    at,
    value,
    context: {},
  }));
}
