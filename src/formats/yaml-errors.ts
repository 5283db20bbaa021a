import { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { MAX_MERGED_KEYS, MAX_NESTING_DEPTH } from './limits.js';

export interface YamlError extends Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  /** In the text that was parsed. */
  readonly offset: number;
}

/** Says what js-yaml's exception means, without any of the text: it could be a secret. */
export function describeYamlError(error: unknown, text: string): YamlError {
  if (!(error instanceof YAMLException)) {
    return { ...syntaxError('this cannot be read'), offset: 0 };
  }
  const offset = error.mark?.position ?? 0;
  const limit = LIMITS.find(({ reason }) => error.reason.startsWith(reason));
  if (limit !== undefined) {
    return { code: 'limit-reached', severity: 'error', message: limit.message, offset };
  }
  const reworded = REWORDED.find(({ reason }) => error.reason.startsWith(reason));
  return invalidYaml(reworded?.message ?? withoutContent(error.reason), offset, text);
}

/** A syntax error, unless a template's marker explains it. */
export function invalidYaml(reason: string, offset: number, text: string): YamlError {
  if (looksLikeTemplate(text, offset)) return { ...TEMPLATE, offset };
  // js-yaml reports an unclosed bracket or quote at the end of its text, which may be the next document's first line.
  return { ...syntaxError(reason), offset: Math.min(offset, text.trimEnd().length) };
}

const TEMPLATE = {
  code: 'syntax-error',
  severity: 'notice',
  message:
    'This looks like a template (Helm, Jinja or similar), not like YAML, and is not checked; check what it renders to.',
} as const;

/** js-yaml has no error codes, only reasons. */
const LIMITS = [
  {
    reason: 'nesting exceeded maxDepth',
    message: `Nested deeper than ${MAX_NESTING_DEPTH} levels; this document is not checked.`,
  },
  {
    reason: 'merge keys exceeded maxTotalMergeKeys',
    message: `Merge keys copy more than ${MAX_MERGED_KEYS} keys; this document is not checked.`,
  },
];

/** Reasons that would not help a user. */
const REWORDED = [
  { reason: 'cannot resolve a node with', message: 'a value does not have the form that its tag asks for' },
  { reason: 'cannot merge mappings', message: 'a merge key (`<<`) takes mappings only' },
  { reason: 'unidentified alias', message: 'no anchor of this name stands before the alias' },
  { reason: 'undeclared tag handle', message: 'the handle of this tag is not declared' },
];

function syntaxError(reason: string): Pick<YamlError, 'code' | 'severity' | 'message'> {
  return {
    code: 'syntax-error',
    severity: 'error',
    message: `Invalid YAML: ${reason}; this document is not checked.`,
  };
}

/** Some reasons end with a name from the text: `tag name cannot contain such characters: x`. */
function withoutContent(reason: string): string {
  return reason.split(/ *(?:"|!<|: )/, 1)[0] ?? reason;
}

/** Enough to hold the line of the error and the two before it, wherever lines are no longer than people write. */
const TEMPLATE_WINDOW = 600;

/**
 * Does the text near the error hold a template's marker outside quotes? js-yaml stops at the first one or soon after.
 * `${{` is left alone: it is plain YAML in GitHub workflows.
 */
function looksLikeTemplate(text: string, offset: number): boolean {
  const after = text.indexOf('\n', offset);
  const end = Math.min(after === -1 ? text.length : after, offset + TEMPLATE_WINDOW);
  const lines = text
    .slice(Math.max(0, offset - TEMPLATE_WINDOW), end)
    .split('\n')
    .slice(-3);
  return lines.some((line) => /(?<!\$)\{\{|\{%|<%/.test(line.replace(/"[^"]*"|'[^']*'/g, '')));
}
