import { type Diagnostic, diagnostic } from './model/diagnostic.js';

/** Which rules a run wants. */
export interface Selection {
  wants(ruleId: string): boolean;
  /** Globs that no rule has: one in `only` leaves a hole in the gate, one in `skip` is merely stale. */
  readonly diagnostics: readonly Diagnostic[];
}

const EVERYTHING: Selection = { wants: () => true, diagnostics: [] };

/**
 * Globs over rule ids; `encryption` and `encryption/ingress-tls` mean everything below them too.
 *
 * @param only all rules where it is empty
 * @param ruleIds of every rule in force
 */
export async function select(
  only: readonly string[],
  skip: readonly string[],
  ruleIds: readonly string[],
): Promise<Selection> {
  if (only.length === 0 && skip.length === 0) return EVERYTHING;
  const { default: picomatch } = await import('picomatch');
  const matcher = (globs: readonly string[]) => picomatch(globs.flatMap((glob) => [glob, `${glob}/**`]));
  const idle = (globs: readonly string[]) =>
    globs.filter((glob) => {
      const matches = matcher([glob]);
      return !ruleIds.some((id) => matches(id));
    });
  const wanted = only.length === 0 ? () => true : matcher(only);
  const unwanted = skip.length === 0 ? () => false : matcher(skip);
  return {
    wants: (ruleId) => wanted(ruleId) && !unwanted(ruleId),
    diagnostics: [
      ...idle(only).map((glob) => diagnostic('invalid-configuration', 'error', noRule('only', glob), '')),
      ...idle(skip).map((glob) => diagnostic('notice', 'notice', noRule('skip', glob), '')),
    ],
  };
}

function noRule(option: string, glob: string): string {
  return `No rule has an id like \`${glob}\` (${option}); \`wechat-policy policies list\` shows them.`;
}
