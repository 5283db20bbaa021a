import type { Document } from '../formats/document.js';
import { type DocumentValidator, type SchemaProblem, schemaProblems } from '../formats/schema-errors.js';
import { join, type Pointer, parentOf } from '../model/pointer.js';

/** Two-letter country code; CN is mainland China only. */
type Country = string;
/** Entries that break the schema are left out and keep their place, so that an index is also the entry's in the file. */
type List<T> = readonly (T | undefined)[];

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: Country;
  readonly parent?: string;
}

export interface Account {
  readonly id: string;
  /** `+65`; a number where YAML took it for one. */
  readonly dialCode: string | number;
  readonly registrant?: Country;
  readonly entity?: string;
}

export interface Component {
  readonly type: string;
  readonly appId?: string;
  readonly account?: string;
  readonly operator?: string;
  readonly userContent?: boolean | List<string>;
  readonly status?: 'planned' | 'live' | 'retired';
  readonly domains?: Readonly<Record<string, List<string>>>;
  readonly categories?: List<string>;
  readonly recommendation?: boolean;
  readonly generativeAi?: boolean;
  readonly privacyGuide?: { readonly interfaces: List<string>; readonly plugins?: List<string> };
  readonly deletion?: { readonly date: string };
}

/** At least one of `match`, `type` and `tags`; what is given has to fit, all of it. */
export interface Store {
  readonly match?: string;
  readonly type?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly subjects: List<Country>;
  readonly classes?: List<string>;
  readonly territory?: Country;
  readonly accessibleFrom?: List<Country>;
}

export interface Transfer {
  readonly from: string;
  readonly to: Country;
  readonly mechanism: string;
  /** YYYY-MM-DD */
  readonly validUntil?: string;
  readonly reference?: string;
  /** Ids of `data`; all of it where left out. */
  readonly data?: List<string>;
  readonly recipient?: string;
  readonly approval?: string;
  /** Where the separate consent of PIPL articles 23 and 39 is kept. */
  readonly consent?: string;
  /** Of PIPL article 13, where not consent. */
  readonly basis?: string;
  /** YYYY-MM-DD: when the contract took effect, when it was filed. */
  readonly contractDate?: string;
  readonly filedOn?: string;
}

export interface DataCategory {
  readonly id: string;
  readonly class?: 'general' | 'sensitive' | 'important' | 'core';
  readonly nature?: List<string>;
  readonly source?: 'user' | 'tencent-api' | 'partner' | 'public';
  readonly purposes?: List<string>;
  /** Geography -> people. */
  readonly subjects?: Readonly<Record<string, number>>;
  readonly exported?: Readonly<Record<string, number>>;
  readonly consent?: { readonly reference: string; readonly separate?: boolean };
  readonly channels?: List<string>;
}

export interface Certification {
  readonly scheme: string;
  readonly holder: string;
  readonly covers: List<string>;
  readonly checkedOn?: string;
  readonly expires?: string;
  readonly edition?: string | number;
  readonly scope?: List<string>;
  readonly locations?: List<Country>;
}

export interface Assessment {
  readonly type: string;
  readonly geography: string;
  readonly date: string;
  readonly reviewBy?: string;
  readonly covers?: List<string>;
  readonly reference?: string;
  readonly sha256?: string;
}

export interface PrivacyNotice {
  readonly geography: string;
  readonly url: string;
  readonly reviewed?: string;
  readonly countriesNamed?: List<Country>;
}

/** A merchant of WeChat Pay. */
export interface Payment {
  readonly merchantId: string;
  readonly wallets?: List<string>;
  readonly registrant?: Country;
  readonly acquiring?: 'mainland' | 'direct' | 'institution';
  readonly notifyUrl?: string;
  readonly verification?: { readonly mode: string; readonly expires?: string };
  readonly certificate?: { readonly expires: string };
}

export interface Governance {
  readonly legalApprovers?: List<string>;
  readonly incidents?: {
    readonly runbook: string;
    readonly authorities?: List<{ readonly geography: string; readonly hours: number }>;
    readonly informsTencent?: boolean;
    readonly testedOn?: string;
  };
  readonly representatives?: List<{
    readonly geography: string;
    readonly name: string;
    readonly reportedOn?: string;
  }>;
  readonly officers?: List<{
    readonly geography: string;
    readonly role: string;
    readonly reportedOn?: string;
  }>;
}

/** The part of the integration manifest that keeps to its schema, as far as the code reads it. */
export interface Manifest {
  readonly organisation?: {
    readonly name: string;
    readonly jurisdiction: Country;
    readonly presenceInMainland?: boolean;
    readonly criticalInfrastructure?: 'no' | 'designated' | 'undetermined';
    readonly gradedProtection?: number;
    readonly greaterBayArea?: boolean;
  };
  readonly entities?: List<Entity>;
  readonly governance?: Governance;
  readonly profile?: 'law' | 'mainland-only';
  readonly audience?: {
    readonly mainlandUsers: 'none' | 'incidental' | 'targeted';
    readonly geographies?: List<string>;
    readonly minors?: 'none' | 'possible' | 'targeted';
    readonly publicSector?: boolean;
  };
  readonly accounts?: List<Account>;
  readonly components?: List<Component>;
  readonly data?: List<DataCategory>;
  readonly stores?: List<Store>;
  readonly transfers?: List<Transfer>;
  readonly messaging?: {
    readonly mode: string;
    readonly compatibleUntil?: string;
    readonly encodingAesKey?: { readonly rotatedOn?: string };
  };
  readonly privacyNotices?: List<PrivacyNotice>;
  readonly certifications?: List<Certification>;
  /** AppIDs that were reviewed. */
  readonly allowList?: { readonly plugins?: List<string>; readonly miniPrograms?: List<string> };
  readonly processors?: List<{ readonly name: string }>;
  readonly payments?: List<Payment>;
  readonly assessments?: List<Assessment>;
}

export interface ReadManifest {
  readonly manifest: Manifest;
  readonly problems: readonly SchemaProblem[];
}

/**
 * The keys without which a block, or each entry of a list, says nothing that could be used, by the block's path: the
 * `required` of the published schema, with which a test compares them.
 */
export const ESSENTIAL: Readonly<Record<string, readonly string[]>> = {
  organisation: ['name', 'jurisdiction'],
  entities: ['id', 'name', 'jurisdiction'],
  'governance.incidents': ['runbook'],
  'governance.incidents.authorities': ['geography', 'hours'],
  'governance.representatives': ['geography', 'name'],
  'governance.officers': ['geography', 'role'],
  audience: ['mainlandUsers'],
  accounts: ['id', 'dialCode'],
  components: ['type'],
  'components.privacyGuide': ['interfaces'],
  'components.deletion': ['date'],
  data: ['id'],
  'data.consent': ['reference'],
  stores: ['subjects'],
  transfers: ['from', 'to', 'mechanism'],
  messaging: ['mode'],
  privacyNotices: ['geography', 'url'],
  certifications: ['scheme', 'holder', 'covers'],
  processors: ['name', 'purpose'],
  moderation: ['provider'],
  payments: ['merchantId'],
  'payments.verification': ['mode'],
  'payments.certificate': ['expires'],
  logging: ['retentionDays'],
  assessments: ['type', 'geography', 'date'],
};

/** What the document declares, and what of it breaks the schema. */
export function readManifest(document: Document, validate: DocumentValidator): ReadManifest {
  const problems = schemaProblems(validate, document.value);
  return { manifest: validPart(document.value, problems), problems };
}

/** The entries of a list that can be used, each with its place. */
export function entriesOf<T>(list: List<T> | undefined, at: Pointer): { at: Pointer; value: T }[] {
  return (list ?? []).flatMap((value, index) =>
    value === undefined ? [] : [{ at: join(at, index), value }],
  );
}

/** The manifest without unwanted keys, wrong values, and blocks that lack an essential key. */
function validPart(document: unknown, problems: readonly SchemaProblem[]): Manifest {
  const sound = problems.length === 0 ? document : withoutBroken(document, problems);
  return (complete(sound, '') ?? {}) as Manifest;
}

function withoutBroken(root: unknown, problems: readonly SchemaProblem[]): unknown {
  const broken = new Set<Pointer>();
  const around = new Set<Pointer>();
  for (const { pointer, kind } of problems) {
    if (kind === 'missing-key') continue;
    broken.add(pointer);
    for (let at = pointer; at !== '' && !around.has(parentOf(at)); at = parentOf(at))
      around.add(parentOf(at));
  }
  const keep = (value: unknown, at: Pointer): unknown => {
    if (broken.has(at)) return undefined;
    if (!around.has(at) || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => keep(item, join(at, index)));
    const kept = Object.entries(value).map(([key, child]) => [key, keep(child, join(at, key))] as const);
    return Object.fromEntries(kept.filter(([, child]) => child !== undefined));
  };
  return keep(root, '');
}

/** @param path of the block, by its keys: `governance.officers` */
function complete(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => complete(entry, path));
  if (typeof value !== 'object' || value === null) return path === '' ? undefined : value;
  if (!(ESSENTIAL[path] ?? []).every((key) => Object.hasOwn(value, key))) return undefined;
  const parts = Object.entries(value).map(
    ([key, child]) => [key, complete(child, path === '' ? key : `${path}.${key}`)] as const,
  );
  return Object.fromEntries(parts.filter(([, child]) => child !== undefined));
}

/** The manifest as rules of all resources see it: its valid part, defaults filled in. */
export function declaredIn(manifest: Manifest): Readonly<Record<string, unknown>> {
  return { profile: 'law', ...(withoutGaps(manifest) as object) };
}

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutGaps(child)]));
}
