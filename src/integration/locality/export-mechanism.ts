import type { Unknown } from '../../model/unknown.js';
import { unknown } from '../../model/unknown.js';

/**
 * What may carry data out of mainland China, by volume and class: the Data Security Law, article 21 (important and core
 * data), PIPL articles 38 to 40, the CAC's Provisions on Promoting and Regulating Cross-Border Data Flows (order 16,
 * 2024-03-22), and the standard contract for the Guangdong-Hong Kong-Macao Greater Bay Area. `docs/locality.md` shows
 * the table.
 */
export interface ExportRow {
  readonly id: 'L4' | 'E0' | 'E1' | 'E5' | 'E6' | 'E7' | 'E8';
  /** What the law asks for at least; empty where nothing is asked for, or nothing is allowed (`L4`). */
  readonly asks: readonly string[];
  readonly reference: string;
}

/** How many people's data was exported since 1 January: at least and at most so many. */
export interface Volume {
  readonly atLeast: number;
  readonly atMost: number;
}

/** What the table asks of an export. */
export interface ExportFacts {
  /** The highest class of what leaves; `none`: neither personal nor important data. */
  readonly class: 'none' | 'personal' | 'important' | 'core';
  /** Of all exports by the organisation, sensitive data and exempt flows not counted. */
  readonly general: Volume;
  readonly sensitive: Volume;
  readonly criticalInfrastructure: boolean;
  /** Two-letter country code. */
  readonly to: string;
  /** Is the sender in one of the nine mainland cities of the Greater Bay Area? Absent where nobody says. */
  readonly greaterBayArea?: boolean;
}

/** "100万人以上" and "1万人以上" take in the number itself, "不满10万人" does not. Articles 5, 7 and 8. */
export const LINES = { contract: 100_000, assessment: 1_000_000, sensitiveAssessment: 10_000 } as const;

const ROWS: Readonly<Record<ExportRow['id'], ExportRow>> = {
  L4: { id: 'L4', asks: [], reference: 'Data Security Law, article 21' },
  E0: { id: 'E0', asks: [], reference: 'Provisions of 2024-03-22, article 3' },
  E1: { id: 'E1', asks: ['security-assessment'], reference: 'Provisions of 2024-03-22, article 7' },
  E5: { id: 'E5', asks: ['security-assessment'], reference: 'PIPL article 40; Provisions, article 7' },
  E6: { id: 'E6', asks: ['security-assessment'], reference: 'Provisions of 2024-03-22, article 7' },
  E7: {
    id: 'E7',
    asks: ['standard-contract', 'certification'],
    reference: 'Provisions of 2024-03-22, article 8',
  },
  E8: { id: 'E8', asks: ['exempt:volume'], reference: 'Provisions of 2024-03-22, article 5' },
};

/** From lax to strict: what satisfies a stricter row is more than enough for those before it. */
const BY_VOLUME = ['E8', 'E7', 'E6'] as const;

/**
 * Exemptions that rest on why data leaves, not on how much: articles 4 (E2), 5 (E3) and 6 (E4). A person has to judge
 * whether they apply; none is for important data.
 */
const CLAIMED: ReadonlySet<string> = new Set([
  'exempt:transit',
  'exempt:contract',
  'exempt:human-resources',
  'exempt:statutory-duty',
  'exempt:emergency',
  'exempt:free-trade-zone',
]);

const GREATER_BAY_AREA = { mechanism: 'gba-standard-contract', to: ['HK', 'MO'] };

/** The rows that may apply: one where all volumes are known, else all between the least and the most that they may be. */
export function exportRows(facts: ExportFacts): readonly ExportRow[] {
  if (facts.class === 'core') return [ROWS.L4];
  if (facts.class === 'important') return [ROWS.E1];
  if (facts.class === 'none') return [ROWS.E0];
  if (facts.criticalInfrastructure) return [ROWS.E5];
  const least = strictness(facts.general.atLeast, facts.sensitive.atLeast);
  const most = strictness(facts.general.atMost, facts.sensitive.atMost);
  return BY_VOLUME.slice(least, most + 1).map((id) => ROWS[id]);
}

/** Index of the row in `BY_VOLUME`. */
function strictness(general: number, sensitive: number): number {
  if (general >= LINES.assessment || sensitive >= LINES.sensitiveAssessment) return 2;
  return general >= LINES.contract || sensitive > 0 ? 1 : 0;
}

/**
 * May the mechanism carry this export?
 *
 * @returns an unknown that names what would settle it, where volumes that nobody declared decide
 */
export function carries(mechanism: string, facts: ExportFacts): boolean | Unknown {
  const answers = new Set(exportRows(facts).map((row) => satisfies(mechanism, row, facts)));
  if (answers.size > 1) return unknown('data[].exported');
  return answers.has(true);
}

function satisfies(mechanism: string, { id }: ExportRow, { to, greaterBayArea }: ExportFacts): boolean {
  if (id === 'L4') return false;
  if (id === 'E0') return true;
  if (id === 'E1') return ROWS.E1.asks.includes(mechanism);
  if (CLAIMED.has(mechanism)) return true;
  if (id === 'E5') return ROWS.E5.asks.includes(mechanism);
  if (mechanism === GREATER_BAY_AREA.mechanism)
    return GREATER_BAY_AREA.to.includes(to) && greaterBayArea !== false;
  return BY_VOLUME.slice(BY_VOLUME.indexOf(id)).some((stricter) => ROWS[stricter].asks.includes(mechanism));
}

/** The next line above what was exported, with the row that begins there; absent where none is ahead or volumes decide nothing. */
export function nextLine(facts: ExportFacts): { readonly people: number; readonly line: number } | undefined {
  if (facts.class !== 'personal' || facts.criticalInfrastructure) return undefined;
  const general = facts.general.atLeast;
  const sensitive = facts.sensitive.atLeast;
  const ahead = [
    { people: general, line: strictness(general, sensitive) === 0 ? LINES.contract : LINES.assessment },
    { people: sensitive, line: LINES.sensitiveAssessment },
  ].filter(({ people, line }) => people < line);
  return ahead.toSorted((a, b) => b.people / b.line - a.people / a.line)[0];
}
