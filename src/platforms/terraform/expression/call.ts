import type { Expression, FunctionCall } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { convert, typeOf } from '../type-constraint.js';
import { either } from './choice.js';
import { bounded, type Context, type Names, payFor, tooMuch } from './context.js';
import { isList } from './functions/containers.js';
import { invalidCall } from './functions.js';
import { type Kind, ofKind } from './knowledge.js';
import { asSet, isKnown, isSet, type Term, unknownOf } from './term.js';

/** https://developer.hashicorp.com/terraform/language/expressions/function-calls */
export function evaluateCall(call: FunctionCall, names: Names | undefined, context: Context): Term {
  // All built-in functions have a second name: https://developer.hashicorp.com/terraform/language/expressions/function-calls
  const name = call.name.replace(/^core::/, '');
  const special = call.expandsLast ? undefined : SPECIAL.get(name);
  if (special !== undefined) return special(call.arguments, names, context);
  return ofKind(applied(name, call, names, context), RESULTS.get(name));
}

function applied(name: string, call: FunctionCall, names: Names | undefined, context: Context): Term {
  const args = argumentsOf(call, names, context);
  if (isUnknown(args)) return args;
  if (!payFor(args, context)) return tooMuch(context);
  const result = asDeclared(name, context.scope.functions.call(name, args), args);
  const known = args.every(isKnown);
  if (known && isUnknown(result) && result.$unknown === invalidCall(name).$unknown) {
    return context.trace.fail(result.$unknown);
  }
  if (!known || !isKnown(result)) context.trace.depend(...args, result);
  return payFor([result], context) ? bounded(result, context) : tooMuch(context);
}

/** The arguments, the last of which stands for its elements after `...`. */
function argumentsOf(
  { arguments: expressions, expandsLast }: FunctionCall,
  names: Names | undefined,
  context: Context,
): readonly Term[] | Unknown {
  const args = expressions.map((expression) => context.evaluate(expression, names));
  const last = args.pop();
  if (last === undefined) return args;
  if (!expandsLast) return [...args, last];
  if (isUnknown(last)) return context.trace.depend(...args, last);
  if (!isList(last)) return context.trace.fail('...: no list');
  return context.budget.take(last.length) ? [...args, ...last] : tooMuch(context);
}

/** The first argument without an error: https://developer.hashicorp.com/terraform/language/functions/try */
function attemptInTurn(expressions: readonly Expression[], names: Names | undefined, context: Context): Term {
  const [first, ...others] = expressions;
  if (first === undefined) return context.trace.fail('try: every argument is an error');
  const { result, failure, doubt } = context.trace.attempt(() => context.evaluate(first, names));
  if (failure !== undefined) return attemptInTurn(others, names, context);
  if (doubt === undefined) return result;
  const decision = context.trace.depend(doubt);
  const instead = context.trace.perhaps(() => attemptInTurn(others, names, context));
  return payFor([result, instead], context)
    ? bounded(either(result, instead, decision), context)
    : tooMuch(context);
}

/** https://developer.hashicorp.com/terraform/language/functions/can */
function canEvaluate(expressions: readonly Expression[], names: Names | undefined, context: Context): Term {
  const [only] = expressions;
  if (only === undefined || expressions.length > 1) return context.trace.fail(invalidCall('can').$unknown);
  const { failure, doubt } = context.trace.attempt(() => context.evaluate(only, names));
  if (failure !== undefined) return false;
  return doubt === undefined ? true : ofKind(context.trace.depend(doubt), 'bool');
}

/**
 * The value as the type has it: https://developer.hashicorp.com/terraform/language/functions/convert
 */
function convertTo(expressions: readonly Expression[], names: Names | undefined, context: Context): Term {
  const { trace } = context;
  const [value, constraint, ...others] = expressions;
  const type = constraint && typeOf(constraint);
  if (value === undefined || type === undefined || others.length > 0)
    return trace.fail(invalidCall('convert').$unknown);
  const term = context.evaluate(value, names);
  if (!payFor([term], context)) return tooMuch(context);
  const result = convert(term, type, (fallback) => context.evaluate(fallback, undefined));
  if (!isKnown(term)) trace.depend(term);
  if (result !== undefined) return bounded(result, context);
  return isKnown(term) ? trace.fail(invalidCall('convert').$unknown) : unknownOf(term);
}

/** Functions that see their arguments as they are written. */
const SPECIAL: ReadonlyMap<string, typeof convertTo> = new Map([
  ['can', canEvaluate],
  ['convert', convertTo],
  ['try', attemptInTurn],
]);

/** Functions whose result is a number or a truth value, whatever it is. */
const RESULTS: ReadonlyMap<string, Kind> = new Map([
  ...['abs', 'ceil', 'floor', 'index', 'length', 'log', 'max', 'min', 'parseint', 'pow', 'signum', 'sum'].map(
    (name) => [name, 'number'] as const,
  ),
  ...['timecmp', 'tonumber'].map((name) => [name, 'number'] as const),
  ...['alltrue', 'anytrue', 'cidrcontains', 'contains', 'endswith', 'fileexists', 'issensitive'].map(
    (name) => [name, 'bool'] as const,
  ),
  ...['startswith', 'strcontains', 'tobool'].map((name) => [name, 'bool'] as const),
]);

const MAKING_SETS: ReadonlySet<string> = new Set([
  'fileset',
  'setintersection',
  'setsubtract',
  'setunion',
  'toset',
]);
const MAKING_LISTS: ReadonlySet<string> = new Set([
  'compact',
  'concat',
  'distinct',
  'flatten',
  'reverse',
  'slice',
  'sort',
  'tolist',
]);

/** Functions need not know sets from lists; what they make is a set or a list according to their name. */
function asDeclared(name: string, result: Term, args: readonly Term[]): Term {
  if (!isList(result)) return result;
  if (MAKING_SETS.has(name) || (name === 'setproduct' && args.some(isSet))) return asSet(result);
  return MAKING_LISTS.has(name) && isSet(result) ? [...result] : result;
}
