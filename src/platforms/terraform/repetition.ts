import { isUnknown } from '../../model/unknown.js';
import { type Binding, BoundScope } from './bound-scope.js';
import { attributeOf } from './declaration.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { isList } from './expression/functions/containers.js';
import { flag } from './expression/functions/primitives.js';
import { settled } from './expression/knowledge.js';
import type { Term } from './expression/term.js';
import type { TracedScope, Written } from './written.js';

/** One of the things that a block with `count` or `for_each` makes. */
export interface Instance {
  /** As in its address: `[0]`, `["eu"]`, or '' where there is only one or their number is unknown. */
  readonly key: string;
  readonly scope: TracedScope;
}

/**
 * `one`: neither `count` nor `for_each`. `none`: not enabled. `list` and `map`: known, maybe empty. `symbolic`: one instance stands for
 * however many there are.
 */
export interface Repetition {
  readonly shape: 'one' | 'none' | 'list' | 'map' | 'symbolic';
  readonly instances: readonly Instance[];
}

/**
 * What `count` or `for_each` of a `resource`, `data` or `module` block make of it.
 */
export function repetitionOf(
  { document, block }: PlacedBlock,
  scope: TracedScope,
  evaluation: Evaluation,
): Repetition {
  for (const name of ['count', 'for_each'] as const) {
    const attribute = attributeOf(block.body, name);
    if (attribute === undefined) continue;
    const written = writtenIn(scope, { document, attribute });
    const term = evaluation.evaluate(written);
    // `count` is converted to a number; the keys of `for_each` are texts anyway.
    return name === 'count'
      ? counted(written, settled(term), evaluation)
      : forEach(written, term, evaluation);
  }
  return enabled({ document, block }, scope, evaluation);
}

/** OpenTofu leaves out what is not enabled: https://opentofu.org/docs/language/meta-arguments/enabled */
function enabled({ document, block }: PlacedBlock, scope: TracedScope, evaluation: Evaluation): Repetition {
  const instance = { key: '', scope };
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle');
  const attribute = lifecycle && attributeOf(lifecycle.body, 'enabled');
  if (attribute === undefined) return { shape: 'one', instances: [instance] };
  const isEnabled = flag(evaluation.evaluate(writtenIn(scope, { document, attribute })));
  if (typeof isEnabled !== 'boolean') return { shape: 'symbolic', instances: [instance] };
  return isEnabled ? { shape: 'one', instances: [instance] } : { shape: 'none', instances: [] };
}

/**
 * The instances that a plan has of a block, however many: the plan is as large as they are.
 * @param keys as in addresses
 */
export function plannedRepetition(
  { document, block }: PlacedBlock,
  keys: readonly string[],
  scope: TracedScope,
  evaluation: Evaluation,
): Repetition {
  const forEach = attributeOf(block.body, 'for_each');
  if (forEach !== undefined) {
    const written = writtenIn(scope, { document, attribute: forEach });
    return { shape: 'map', instances: plannedForEach(written, keys, evaluation.evaluate(written)) };
  }
  const isCounted = attributeOf(block.body, 'count') !== undefined;
  const instances = keys.map((key) => {
    const index = Number(key.slice(1, -1));
    // The block may have been written anew since.
    const attributes: Record<string, Term> = Number.isInteger(index) ? { index } : {};
    return { key, scope: key === '' ? scope : new BoundScope(scope, 'count', { attributes }) };
  });
  return { shape: isCounted ? 'list' : 'one', instances };
}

/** Values are those of the configuration, where it knows them. */
function plannedForEach(written: Written, keys: readonly string[], term: Term): Instance[] {
  const known = new Map(bindingsOf(written, term)?.map(({ key, binding }) => [key, binding]));
  const value: Record<string, Term> = isUnknown(term) ? { value: term } : {};
  return keys.map((key) => {
    const name = String(JSON.parse(key === '' ? '[""]' : key)[0]);
    const binding = known.get(name) ?? { attributes: { key: name, ...value } };
    return { key, scope: new BoundScope(written.scope, 'each', binding) };
  });
}

function counted(written: Written, term: Term, evaluation: Evaluation): Repetition {
  const count = typeof term === 'string' && term.trim() !== '' ? Number(term) : term;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
    const attributes: Record<string, Term> = isUnknown(term) ? { index: term } : {};
    return symbolic(written.scope, 'count', { attributes });
  }
  if (!evaluation.mayMake(count, written)) return symbolic(written.scope, 'count', { attributes: {} });
  const instances = Array.from({ length: count }, (_, index) => ({
    key: `[${index}]`,
    scope: new BoundScope(written.scope, 'count', { attributes: { index } }),
  }));
  return { shape: 'list', instances };
}

function forEach(written: Written, term: Term, evaluation: Evaluation): Repetition {
  const bindings = bindingsOf(written, term);
  if (bindings === undefined) {
    const attributes: Record<string, Term> = isUnknown(term) ? { key: term, value: term } : {};
    return symbolic(written.scope, 'each', { attributes });
  }
  if (!evaluation.mayMake(bindings.length, written)) {
    return symbolic(written.scope, 'each', { attributes: {} });
  }
  const instances = bindings.map(({ key, binding }) => ({
    key: `[${JSON.stringify(key)}]`,
    scope: new BoundScope(written.scope, 'each', binding),
  }));
  return { shape: 'map', instances };
}

/** Maps and objects by their keys, sets of text by their elements; undefined for what is neither, or not known. */
function bindingsOf(written: Written, term: Term): { key: string; binding: Binding }[] | undefined {
  if (typeof term !== 'object' || term === null || isUnknown(term)) return undefined;
  if (isList(term)) {
    if (!term.every((item) => typeof item === 'string')) return undefined;
    return [...new Set(term)].map((key) => ({ key, binding: { attributes: { key, value: key } } }));
  }
  return Object.entries(term).map(([key, value]) => ({
    key,
    binding: { attributes: { key, value }, origins: { value: { written, inside: [key] } } },
  }));
}

function symbolic(scope: TracedScope, name: string, binding: Binding): Repetition {
  return { shape: 'symbolic', instances: [{ key: '', scope: new BoundScope(scope, name, binding) }] };
}
