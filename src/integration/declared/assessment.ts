import { daysBetween } from '../dates.js';
import { lawOf } from '../geographies.js';
import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';

/** An assessment: `assessment.pipia.CN`. `$context`: `daysAgo`, `daysLeft` until its review, `geographyKnown`. */
export function assessmentEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.assessments, '/assessments').map(({ at, value }) => ({
    type: 'assessment',
    address: `assessment.${value.type}.${value.geography}`,
    at,
    value,
    context: {
      daysAgo: daysBetween(value.date, asOf),
      geographyKnown: lawOf(value.geography) !== undefined,
      ...(value.reviewBy === undefined ? {} : { daysLeft: daysBetween(asOf, value.reviewBy) }),
    },
    origins: new Map([
      ['/$context/daysAgo', `${at}/date`],
      ['/$context/daysLeft', `${at}/reviewBy`],
    ]),
  }));
}
