import type { Document } from '../formats/document.js';
import { type DocumentValidator, type SchemaProblem, schemaProblems } from '../formats/schema-errors.js';
import { join, type Pointer, parentOf } from '../model/pointer.js';

/** Two-letter country code; CN is mainland China only. */
type Country = string;
/** Entries that break the schema are left out and keep their place, so that an index is also the entry's in the file. */
type List<T> = readonly (T | undefined)[];

export interface Account {
  readonly id: string;
  /** `+65`; a number where YAML took it for one. */
  readonly dialCode: string | number;
  readonly registrant?: Country;
}

export interface Component {
  readonly type: string;
  readonly appId?: string;
  readonly account?: string;
  readonly userContent?: boolean;
  readonly status?: 'planned' | 'live' | 'retired';
}

export interface Store {
  readonly match: string;
  readonly subjects: List<Country>;
  readonly classes?: List<string>;
}

export interface Transfer {
  readonly from: Country;
  readonly to: Country;
  readonly mechanism: string;
  /** YYYY-MM-DD */
  readonly validUntil?: string;
  readonly reference?: string;
}

export interface Certification {
  readonly scheme: string;
  readonly holder: string;
  readonly covers: List<string>;
  readonly expires?: string;
}

/** The part of the integration manifest that keeps to its schema, as far as the code reads it. */
export interface Manifest {
  readonly organisation?: { readonly name: string; readonly jurisdiction: Country };
  readonly profile?: 'law' | 'mainland-only';
  readonly audience?: {
    readonly mainlandUsers: 'none' | 'incidental' | 'targeted';
    readonly geographies?: List<string>;
  };
  readonly accounts?: List<Account>;
  readonly components?: List<Component>;
  readonly stores?: List<Store>;
  readonly transfers?: List<Transfer>;
  readonly privacyNotices?: List<{ readonly geography: string; readonly url: string }>;
  readonly certifications?: List<Certification>;
  /** AppIDs that were reviewed. */
  readonly allowList?: { readonly plugins?: List<string>; readonly miniPrograms?: List<string> };
}

export interface ReadManifest {
  readonly manifest: Manifest;
  readonly problems: readonly SchemaProblem[];
}

/**
 * The keys without which a block, or each entry of a list, says nothing that could be used: the `required` of the
 * published schema, with which a test compares them.
 */
export const ESSENTIAL: Readonly<Record<string, readonly string[]>> = {
  organisation: ['name', 'jurisdiction'],
  audience: ['mainlandUsers'],
  accounts: ['id', 'dialCode'],
  components: ['type'],
  stores: ['match', 'subjects'],
  transfers: ['from', 'to', 'mechanism'],
  messaging: ['mode'],
  privacyNotices: ['geography', 'url'],
  certifications: ['scheme', 'holder', 'covers'],
  moderation: ['provider'],
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
  if (typeof sound !== 'object' || sound === null) return {};
  const parts = Object.entries(sound).map(
    ([key, value]) => [key, complete(value, ESSENTIAL[key] ?? [])] as const,
  );
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
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

function complete(value: unknown, essential: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => complete(entry, essential));
  if (typeof value !== 'object' || value === null) return value;
  return essential.every((key) => Object.hasOwn(value, key)) ? value : undefined;
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
