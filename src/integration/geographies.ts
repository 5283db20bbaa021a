import data from './data/geographies.json' with { type: 'json' };

/** The law of a geography on personal data, as far as rules ask. */
export interface GeographyLaw {
  readonly law: string;
  /** Is an assessment (PIPIA, DPIA) demanded: always, where a risk is high, or not by statute? */
  readonly assessment: 'required' | 'conditional' | 'none';
  readonly assessmentType?: string;
  /** Where it is conditional: what makes the risk high. Default: `sensitive`, `minors`, `profiling`. */
  readonly assessmentTriggers?: readonly string[];
  /** What may carry personal data abroad, as `transfers[].mechanism` names it. `unrestricted`: anything may. */
  readonly mechanisms: readonly string[];
  /** Places that are known to have no adequacy decision there. */
  readonly notAdequate?: readonly string[];
  /** Must a controller without an establishment there name a representative? */
  readonly representative?: string;
  /** From how many people on an officer has to be named. */
  readonly officer?: { readonly from: number };
  /** Who may not use WeChat there. */
  readonly restriction?: {
    readonly whom: 'everyone' | 'public-sector';
    readonly since?: string;
    readonly what: string;
  };
  /** Hours within which a leak is reported to the authority. */
  readonly incidentHours?: number;
  /** `primary`: text read; `secondary`: reported by others; `general`: to be confirmed. */
  readonly confidence: string;
  readonly source: string;
}

const TABLE = data.geographies as unknown as Readonly<
  Record<string, GeographyLaw | { readonly sameAs: string }>
>;

/** Member states of the European Union; https://european-union.europa.eu/principles-countries-history/eu-countries_en */
const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway; https://www.efta.int/eea */
const EEA: ReadonlySet<string> = new Set([...EU, 'IS', 'LI', 'NO']);

/** EEA, United Kingdom and Switzerland: where WeChat and WeCom contract through the Dutch company. */
export function isEuropean(country: string): boolean {
  return EEA.has(country) || country === 'GB' || country === 'CH';
}

/** Is what holds for `wider` written for `geography` too? `EEA` takes in `EU` and `DE`, `US` takes in `US-CA`. */
export function takesIn(wider: string, geography: string): boolean {
  if (wider === geography || geography.startsWith(`${wider}-`)) return true;
  if (wider === 'EEA') return geography === 'EU' || EEA.has(geography);
  return wider === 'EU' && EU.has(geography);
}

/** Does the law know this mechanism for data that goes to `to`? Where it restricts nothing, every one is more than enough. */
export function acceptsMechanism(law: GeographyLaw, mechanism: string, to: string): boolean {
  if (law.mechanisms.includes('unrestricted')) return true;
  if (mechanism === 'adequacy' && law.notAdequate?.includes(to)) return false;
  return law.mechanisms.includes(mechanism);
}

/**
 * The law that holds in a geography: its own, that of the country of a subdivision, or that of the Union.
 *
 * @returns undefined where the table has none, so that nothing is known to be in order
 */
export function lawOf(geography: string): GeographyLaw | undefined {
  for (const code of [geography, geography.split('-')[0] ?? '']) {
    const entry = Object.hasOwn(TABLE, code) ? TABLE[code] : EU.has(code) ? TABLE['EU'] : undefined;
    if (entry !== undefined) return 'sameAs' in entry ? lawOf(entry.sameAs) : entry;
  }
  return undefined;
}
