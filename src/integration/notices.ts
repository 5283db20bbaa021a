import type { Document } from '../formats/document.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { Pointer } from '../model/pointer.js';
import type { Judged } from './acknowledgements.js';
import documents from './data/documents.json' with { type: 'json' };
import geographies from './data/geographies.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import statements from './data/statements.json' with { type: 'json' };
import { daysBetween } from './dates.js';
import { entriesOf, type Manifest } from './manifest.js';

/** Days before something expires from which on somebody should know. */
const NOTICE_PERIOD = 30;

const TABLES = [
  ['documents', documents],
  ['statements', statements],
  ['the law by geography', geographies],
  ['cloud regions', regions],
] as const;

/** What nobody has done wrong yet: whatever is about to expire, and data of ours that is due for review. */
export function noticesOf(
  judged: readonly Judged[],
  manifest: Manifest,
  document: Document,
  asOf: string,
): Diagnostic[] {
  return [
    ...acknowledgementsEnding(judged, asOf),
    ...declarationsEnding(manifest, document, asOf),
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

function acknowledgementsEnding(judged: readonly Judged[], asOf: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<Document>();
  for (const { file, status } of judged) {
    if (file === undefined || status !== 'acknowledged' || seen.has(file.document)) continue;
    seen.add(file.document);
    found.push(...ending('This acknowledgement', file.value.expires, file.document, '/expires', asOf));
  }
  return found;
}

function declarationsEnding(manifest: Manifest, document: Document, asOf: string): Diagnostic[] {
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
    date === undefined ? [] : ending(what, date, document, at, asOf),
  );
}

/** Nothing for what is over: rules report that. */
function ending(what: string, date: string, document: Document, at: Pointer, asOf: string): Diagnostic[] {
  const days = daysBetween(asOf, date);
  if (days < 0 || days > NOTICE_PERIOD) return [];
  const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  const verb = what.startsWith('The ') ? 'ends' : 'expires';
  return [diagnostic('notice', 'notice', `${what} ${verb} ${when}.`, document.file, document.locate(at))];
}
