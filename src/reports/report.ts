import type { CheckResult } from '../model/result.js';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'github', 'evidence'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** ANSI colours; the caller knows about terminals and NO_COLOR. */
  readonly colour: boolean;
  /** Width to wrap text to, in terminal columns. */
  readonly columns: number;
  /** Also list what is only counted otherwise: undecided verdicts, waived and baselined findings. */
  readonly verbose?: boolean;
  /** Where the checked commit's files can be read, such as `https://github.com/o/r/blob/<sha>`: links add `/<path>#L<line>`. */
  readonly repositoryUrl?: string;
}

/** A result as text that ends in a line break. Same input, same bytes; nothing outside is read or written. */
export type Report = (result: CheckResult, options: ReportOptions) => string | Promise<string>;
