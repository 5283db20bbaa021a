/** A stretch of text. Lines and columns are 1-based; `endColumn` is the column after the last character. */
export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range in a file; `file` is relative to the checked root, with `/`. */
export interface Location extends Range {
  readonly file: string;
}

/** Another place that explains a finding, such as the module call that passed the value on. */
export interface RelatedLocation extends Location {
  readonly message: string;
}
