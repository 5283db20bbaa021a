import type { FlowKind } from './flow.js';
import type { Location } from './location.js';
import type { RegionSource } from './resource.js';

/** Where data on people rests, and how it moves between jurisdictions. */
export interface DataMap {
  /** Data stores, sorted by address and file. */
  readonly stores: readonly MappedStore[];
  /** Sorted by place in the repository. */
  readonly flows: readonly MappedFlow[];
}

export interface MappedStore {
  readonly address: string;
  readonly type: string;
  /** A country code (CN is mainland China only), or `unknown`. */
  readonly jurisdiction: string;
  readonly region?: string;
  /** What told the region. */
  readonly source?: RegionSource;
  /** Where the people live whose data it holds. */
  readonly subjects: readonly string[];
  /** True where nobody declared that. */
  readonly assumed: boolean;
  /** Only where no declaration says it. */
  readonly hint?: HoldingHint;
  readonly location: Location;
}

/**
 * What the name or the tags of a store suggest that it holds. For people only: names prove nothing, so that no verdict
 * depends on it.
 */
export interface HoldingHint {
  /** `mainland`: data on people in mainland China; `people`: data on people; `nobody`: no personal data. */
  readonly suggests: 'mainland' | 'people' | 'nobody';
  /** The word that does: one of a fixed list (or its plural), so that it shows nothing of a manifest that could be secret. */
  readonly word: string;
  readonly in: 'name' | 'tags';
}

export interface MappedFlow {
  readonly kind: FlowKind;
  readonly from: MappedEnd;
  readonly to: MappedEnd;
  readonly subjects: readonly string[];
  /** `export` breaks a rule; `unknown` where a place is not known. */
  readonly status: 'within' | 'export' | 'covered' | 'import' | 'elsewhere' | 'unknown';
  /** The value that says where to. */
  readonly location: Location;
}

export interface MappedEnd {
  /** Of a resource in the repository. */
  readonly address?: string;
  readonly region?: string;
  /** A country code, `everywhere`, or `unknown`. */
  readonly jurisdiction: string;
}
