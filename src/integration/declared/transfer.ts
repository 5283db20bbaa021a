import type { Pointer } from '../../model/pointer.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { daysBetween } from '../dates.js';
import { acceptsMechanism, lawOf } from '../geographies.js';
import { carries, type ExportFacts, exportRows, nextLine } from '../locality/export-mechanism.js';
import { dataOf, exportFacts } from '../locality/exports.js';
import { workingDaysBetween } from '../locality/working-days.js';
import { entriesOf, type Manifest, type Transfer } from '../manifest.js';
import type { Entry } from './entry.js';
import { geographiesOf } from './scope.js';

/** Share of the next line from which on somebody should know. */
const HEADROOM = 0.8;

/** Exemptions that name a basis of PIPL article 13 other than consent. */
const WITH_BASIS: ReadonlySet<string> = new Set([
  'exempt:contract',
  'exempt:human-resources',
  'exempt:statutory-duty',
  'exempt:emergency',
]);

/** Contracts that have to be filed after they took effect. */
const FILED: ReadonlySet<string> = new Set(['standard-contract', 'gba-standard-contract']);

/**
 * Personal data that crosses a border: `transfer.DE.CN`.
 *
 * `$context`: `mechanismAccepted` (does the law of the origin know the mechanism for that destination; absent where the
 * law is not in our table), `confidence` in that law, `platformData` (Tencent handed some of it over), `daysLeft` of the
 * mechanism, `export` of what leaves mainland China, `sharing` of what goes to somebody else from there.
 */
export function transferEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.transfers, '/transfers').map(({ at, value }) => {
    const law = lawOf(value.from);
    const data = dataOf(value, manifest);
    const origins = new Map<Pointer, Pointer>([
      ['/$context/mechanismAccepted', `${at}/mechanism`],
      ['/$context/daysLeft', `${at}/validUntil`],
    ]);
    return {
      type: 'transfer',
      address: `transfer.${value.from}.${value.to}`,
      at,
      value,
      context: {
        ...(law === undefined
          ? {}
          : {
              mechanismAccepted: acceptsMechanism(law, value.mechanism, value.to),
              confidence: law.confidence,
            }),
        platformData: data.some(({ source }) => source === 'tencent-api'),
        ...(value.validUntil === undefined ? {} : { daysLeft: daysBetween(asOf, value.validUntil) }),
        ...(value.from === 'CN' ? { sharing: sharingOf(value, manifest) } : {}),
        ...(value.from === 'CN' && value.to !== 'CN'
          ? { export: exportOf({ at, value }, manifest, asOf, origins) }
          : {}),
      },
      origins,
    };
  });
}

/** What the law of mainland China asks of an export. */
interface Export {
  /** Rows of the table in `docs/locality.md` that may apply. */
  readonly rows: readonly string[];
  /** May the mechanism carry it, as far as that is decided? */
  readonly carried: boolean;
  /** What would settle it, where volumes that nobody declared decide. */
  readonly decided: true | Unknown;
  /** Working days from the contract to its filing, or until now. */
  readonly filedAfter?: number;
  /** Days since the latest impact assessment; absent without one. */
  readonly assessedDaysAgo?: number;
  /** Is the missing of an assessment reported with the geography? */
  readonly assessmentElsewhere: boolean;
  /** Is there separate consent to all of it, or another basis? */
  readonly based: boolean;
  /** Nearly as many people as the mechanism can bear. */
  readonly nearLine?: { readonly people: number; readonly line: number };
}

function exportOf(
  { at, value }: { at: Pointer; value: Transfer },
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
): Export {
  const facts = exportFacts(value, manifest);
  const carried = carries(value.mechanism, facts);
  const { mechanism, contractDate, filedOn } = value;
  const assessment = latestAssessment(manifest);
  const line = lineNear(value, facts);
  origins.set('/$context/export/decided', `${at}/mechanism`);
  origins.set('/$context/export/filedAfter', `${at}/${filedOn === undefined ? 'contractDate' : 'filedOn'}`);
  if (assessment !== undefined) origins.set('/$context/export/assessedDaysAgo', `${assessment.at}/date`);
  if (line !== undefined) origins.set('/$context/export/nearLine', largestExport(manifest) ?? at);
  return {
    rows: exportRows(facts).map(({ id }) => id),
    carried: carried !== false,
    decided: isUnknown(carried) ? carried : true,
    ...(FILED.has(mechanism) && contractDate !== undefined
      ? { filedAfter: workingDaysBetween(contractDate, filedOn ?? asOf) }
      : {}),
    ...(assessment === undefined ? {} : { assessedDaysAgo: daysBetween(assessment.value.date, asOf) }),
    assessmentElsewhere: geographiesOf(manifest).some((geography) => geography.value === 'CN'),
    based: isBased(value, manifest) || WITH_BASIS.has(mechanism) || mechanism === 'exempt:transit',
    ...(line === undefined ? {} : { nearLine: line }),
  };
}

/** The line that is nearly reached, where the mechanism would not do beyond it. */
function lineNear({ mechanism }: Transfer, facts: ExportFacts): Export['nearLine'] {
  const next = nextLine(facts);
  if (next === undefined || next.people <= next.line * HEADROOM) return undefined;
  const beyond = { atLeast: next.line, atMost: next.line };
  const isGeneral = next.people === facts.general.atLeast;
  const there = { ...facts, ...(isGeneral ? { general: beyond } : { sensitive: beyond }) };
  return carries(mechanism, facts) !== false && carries(mechanism, there) === false ? next : undefined;
}

/** Where the largest number of people in mainland China whose data was exported is declared. */
function largestExport(manifest: Manifest): Pointer | undefined {
  return entriesOf(manifest.data, '/data')
    .filter(({ value }) => value.exported?.['CN'] !== undefined)
    .sort((a, b) => (b.value.exported?.['CN'] ?? 0) - (a.value.exported?.['CN'] ?? 0))
    .map(({ at }) => `${at}/exported/CN`)[0];
}

function latestAssessment({ assessments }: Manifest) {
  return entriesOf(assessments, '/assessments')
    .filter(({ value }) => value.type === 'pipia' && value.geography === 'CN')
    .sort((a, b) => (a.value.date > b.value.date ? -1 : 1))[0];
}

/** Separate consent to it, or another basis, as far as declared. */
function isBased(transfer: Transfer, manifest: Manifest): boolean {
  const data = dataOf(transfer, manifest);
  return (
    transfer.consent !== undefined ||
    transfer.basis !== undefined ||
    (data.length > 0 && data.every(({ consent }) => consent?.separate === true))
  );
}

/** Who receives it: somebody who decides about it, rather than the organisation or who works for it; and the basis. */
function sharingOf(transfer: Transfer, manifest: Manifest): { thirdParty: boolean; based: boolean } {
  const { recipient } = transfer;
  const own = [
    manifest.organisation?.name,
    ...(manifest.processors ?? []).map((processor) => processor?.name),
  ];
  return {
    thirdParty: recipient !== undefined && !own.includes(recipient),
    based: isBased(transfer, manifest),
  };
}
