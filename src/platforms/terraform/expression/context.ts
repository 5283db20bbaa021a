import type { Expression } from '../../../formats/hcl/ast.js';
import { type Unknown, unknown } from '../../../model/unknown.js';
import type { Budget } from './budget.js';
import { MAX_DEPTH, MAX_WEIGHT } from './functions/limits.js';
import { measure } from './functions/measure.js';
import type { Functions } from './functions.js';
import type { Term } from './term.js';
import type { Trace } from './trace.js';

/** Where the names of an expression get their values. */
export interface Scope {
  /**
   * The value of a traversal's leading names: `['var', 'kms_key']`, `['each', 'value', 'name']`.
   *
   * @returns how many of the names led to the term; the others are taken out of it. Undefined if it is not known.
   */
  lookup(names: readonly string[]): { readonly term: Term; readonly used: number } | undefined;
  readonly functions: Functions;
}

/** The names that `for` gives to what it goes through, the innermost first. */
export interface Names {
  readonly name: string;
  readonly term: Term;
  readonly outer: Names | undefined;
}

/** What the parts of the evaluator share. */
export interface Context {
  readonly scope: Scope;
  readonly budget: Budget;
  readonly trace: Trace;
  evaluate(expression: Expression, names: Names | undefined): Term;
}

export function tooMuch({ budget, trace }: Context): Unknown {
  budget.refuse();
  return trace.depend(unknown('too much to compute'));
}

/** A value just made, unless it is larger than anyone could go through: parts are shared, and may double. */
export function bounded(term: Term, context: Context): Term {
  const { weight, depth } = measure(term);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH ? tooMuch(context) : term;
}

const WEIGHT_PER_STEP = 16;

/** Pays for going through values at every depth; false if that costs too much. */
export function payFor(terms: readonly Term[], { budget }: Context): boolean {
  return budget.take(
    terms.reduce<number>((sum, term) => sum + Math.ceil(measure(term).weight / WEIGHT_PER_STEP), 0),
  );
}

/** Two names for key and value, or one for the value, as `for` and `%{for}` bind them. */
export function bind(
  names: readonly string[],
  key: Term,
  value: Term,
  outer: Names | undefined,
): Names | undefined {
  const [first, second] = names;
  if (first === undefined) return outer;
  if (second === undefined) return { name: first, term: value, outer };
  return { name: second, term: value, outer: { name: first, term: key, outer } };
}

export function boundTo(name: string, names: Names | undefined): Names | undefined {
  let found = names;
  while (found !== undefined && found.name !== name) found = found.outer;
  return found;
}
