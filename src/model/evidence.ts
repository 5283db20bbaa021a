/** Something that the result rests on, by its digest: an in-toto ResourceDescriptor. */
export interface Subject {
  readonly name: string;
  /** Algorithm -> hexadecimal: `sha256`, or `gitCommit` for a commit. */
  readonly digest: Readonly<Record<string, string>>;
}

/** How often a rule gave each verdict. */
export interface VerdictCounts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
}

/** What a record of the run needs beside its result; gathered only where one is asked for. */
export interface Evidence {
  readonly subjects: readonly Subject[];
  /** The checked files differ from the commit; absent outside of a git repository. */
  readonly dirty?: boolean;
  /** By rule id; rules that applied to nothing are not there. */
  readonly verdicts: ReadonlyMap<string, VerdictCounts>;
  /** Options that narrow or sharpen the run. */
  readonly options: {
    readonly strict: boolean;
    readonly paths: readonly string[];
    readonly changedSince?: string;
    readonly only: readonly string[];
    readonly skip: readonly string[];
  };
}
