import type { Document } from '../formats/document.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { Pointer } from '../model/pointer.js';
import documents from './data/documents.json' with { type: 'json' };
import geographies from './data/geographies.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import statements from './data/statements.json' with { type: 'json' };
import { daysBetween } from './dates.js';
import { entriesOf, type Manifest } from './manifest.js';
import type { Judged } from './records/acknowledgements.js';

/** Days before something expires from which on somebody should know, unless the configuration says otherwise. */
const NOTICE_DAYS = 30;

const TABLES = [
  ['documents', documents],
  ['statements', statements],
  ['the law by geography', geographies],
  ['cloud regions', regions],
] as const;

/** The day of the run, and how many days of notice it gives. */
interface Until {
  readonly asOf: string;
  readonly days: number;
}

/** What nobody has done wrong yet: whatever is about to expire, and data of ours that is due for review. */
export function noticesOf(
  judged: readonly Judged[],
  manifest: Manifest,
  document: Document,
  asOf: string,
  days: number = NOTICE_DAYS,
): Diagnostic[] {
  const until = { asOf, days };
  return [
    ...acknowledgementsEnding(judged, until),
    ...declarationsEnding(manifest, document, until),
    ...TABLES.filter(([, { reviewBy }]) => daysBetween(asOf, reviewBy) < 0).map(([what, { reviewBy }]) =>
      diagnostic(
        'notice',
        'notice',
        `Our table of ${what} was due for review on ${reviewBy}; use a newer version of wechat-policy.`,
        document.file,
      ),
    ),
  ];
}

function acknowledgementsEnding(judged: readonly Judged[], until: Until): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<Document>();
  for (const { file, status } of judged) {
    if (file === undefined || status !== 'acknowledged' || seen.has(file.document)) continue;
    seen.add(file.document);
    found.push(...ending('This acknowledgement', file.value.expires, file.document, '/expires', until));
  }
  return found;
}

function declarationsEnding(manifest: Manifest, document: Document, until: Until): Diagnostic[] {
  const dates: [string, string | undefined, Pointer][] = [
    ...entriesOf(manifest.transfers, '/transfers').map(
      ({ at, value }): [string, string | undefined, Pointer] => [
        'This transfer mechanism',
        value.validUntil,
        `${at}/validUntil`,
      ],
    ),
    ...entriesOf(manifest.certifications, '/certifications').map(
      ({ at, value }): [string, string | undefined, Pointer] => [
        'This certificate',
        value.expires,
        `${at}/expires`,
      ],
    ),
    ...entriesOf(manifest.assessments, '/assessments').map(
      ({ at, value }): [string, string | undefined, Pointer] => [
        'The time to review this assessment',
        value.reviewBy,
        `${at}/reviewBy`,
      ],
    ),
    ['The compatible message mode', manifest.messaging?.compatibleUntil, '/messaging/compatibleUntil'],
  ];
  return dates.flatMap(([what, date, at]) =>
    date === undefined ? [] : ending(what, date, document, at, until),
  );
}

/** Nothing for what is over: rules report that. */
function ending(what: string, date: string, document: Document, at: Pointer, until: Until): Diagnostic[] {
  const days = daysBetween(until.asOf, date);
  if (days < 0 || days > until.days) return [];
  const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  const verb = what.startsWith('The ') ? 'ends' : 'expires';
  return [diagnostic('notice', 'notice', `${what} ${verb} ${when}.`, document.file, document.locate(at))];
}
