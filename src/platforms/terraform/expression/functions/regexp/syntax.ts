/** The tree of a regular expression in RE2's syntax: https://github.com/google/re2/wiki/Syntax */
export type Node =
  | { readonly kind: 'character'; readonly matches: (code: number) => boolean }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'alternatives'; readonly options: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly part: Node;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
    }
  | { readonly kind: 'capture'; readonly index: number; readonly part: Node };

/** Does it hold before the character at `at`? */
export type Assertion = (characters: readonly number[], at: number) => boolean;

export interface Pattern {
  readonly root: Node;
  /** The names of the capture groups; undefined for those without. */
  readonly groups: readonly (string | undefined)[];
}

export interface Flags {
  /** `i` */
  readonly ignoreCase: boolean;
  /** `m` */
  readonly lines: boolean;
  /** `s` */
  readonly dotAll: boolean;
  /** `U` */
  readonly ungreedy: boolean;
}

/** The pattern is not valid in RE2. */
export class PatternError extends Error {}

/** The pattern may be valid, but is not understood here, or is too large. */
export class UnsupportedPattern extends Error {}
