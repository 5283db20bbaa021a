import type { FlowKind } from './flow.js';
import type { Location } from './location.js';

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
  /** Where the people live whose data it holds. */
  readonly subjects: readonly string[];
  /** True where nobody declared that. */
  readonly assumed: boolean;
  readonly location: Location;
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
