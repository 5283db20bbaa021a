/**
 * What could not be read or evaluated. Never a finding, never silent.
 *
 * - `syntax-error`: the text is not valid in its format
 * - `unreadable`: the file could not be opened, or is no text in a known encoding
 * - `limit-reached`: a limit that protects the run was hit (size, depth, aliases, number of files)
 * - `outside-repository`: a path or link leads out of the checked root
 * - `invalid-configuration`: a configuration file breaks its schema
 * - `invalid-policy`: a policy breaks its schema or cannot be compiled
 * - `unresolved`: something refers to what is not in the repository
 * - `evaluation-failed`: a rule could not be evaluated on a resource
 * - `notice`: nothing is wrong, but somebody should know
 */
export type DiagnosticCode =
  | 'syntax-error'
  | 'unreadable'
  | 'limit-reached'
  | 'outside-repository'
  | 'invalid-configuration'
  | 'invalid-policy'
  | 'unresolved'
  | 'evaluation-failed'
  | 'notice';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'notice';
  /** One sentence: what, and what to do. Holds no value from the manifest: it could be a secret. */
  readonly message: string;
  /** Relative to the checked root; empty where no file is concerned. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** A diagnostic at the start of a file unless told otherwise. */
export function diagnostic(
  code: DiagnosticCode,
  severity: Diagnostic['severity'],
  message: string,
  file: string,
  at: { startLine: number; startColumn: number } = { startLine: 1, startColumn: 1 },
): Diagnostic {
  return { code, severity, message, file, startLine: at.startLine, startColumn: at.startColumn };
}
