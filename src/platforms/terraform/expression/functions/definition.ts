import { isUnknown, type Unknown, unknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';

/** What a function gives; undefined where Terraform surely reports an error, whatever the unknowns are. */
export type Outcome = Term | undefined;

/** A function over terms that may be unknown, wholly or in part. */
export type Definition = (args: readonly Term[]) => Outcome;

export type Definitions = Readonly<Record<string, Definition>>;

export const TOO_LARGE = unknown('a value too large to compute');

/** For what Terraform computes and we do not. */
export const NOT_COMPUTED = unknown('a function that is not computed here');

/** For a number that does not fit into 64 bits of floating point, where Terraform has 512. */
export const IMPRECISE = unknown('a number too precise to compute');

/**
 * How a function reads an argument: the value in the form that the function works on, an `Unknown` if that depends
 * on one, undefined if the argument is not valid.
 */
export type Parameter<T> = (term: Term) => T | Unknown | undefined;

type ParametersFor<T extends readonly unknown[]> = { readonly [Index in keyof T]: Parameter<T[Index]> };

/** A function whose result is unknown if any of its arguments is, as its parameters read them. */
export function strict<T extends readonly unknown[]>(
  parameters: ParametersFor<T>,
  apply: (...values: T) => Outcome,
): Definition {
  return (args) => {
    const values =
      args.length === parameters.length ? readAll(args, (index) => parameters[index]) : undefined;
    return values === undefined || isUnknown(values) ? values : apply(...(values as unknown as T));
  };
}

/** The same with any number of further arguments, all of one kind. */
export function variadic<T extends readonly unknown[], R>(
  parameters: ParametersFor<T>,
  rest: Parameter<R>,
  apply: (...values: [...T, readonly R[]]) => Outcome,
): Definition {
  const count = parameters.length;
  return (args) => {
    if (args.length < count) return undefined;
    const values = readAll(args, (index) => parameters[index] ?? rest);
    if (values === undefined || isUnknown(values)) return values;
    return apply(...([...values.slice(0, count), values.slice(count)] as unknown as [...T, R[]]));
  };
}

function readAll(
  args: readonly Term[],
  parameterOf: (index: number) => Parameter<unknown> | undefined,
): readonly unknown[] | Unknown | undefined {
  const values: unknown[] = [];
  const unknowns: Unknown[] = [];
  for (const [index, arg] of args.entries()) {
    const value = parameterOf(index)?.(arg);
    if (value === undefined) return undefined;
    if (isUnknown(value)) unknowns.push(value);
    values.push(value);
  }
  return unknowns.length > 0 ? unknownOf(...unknowns) : values;
}

/** Any value, parts of which may be unknown, but not all of it. */
export function anything(term: Term): Term | undefined {
  return term;
}

/** Any value that is known at every depth. */
export function known(term: Term): Term {
  return isKnown(term) ? term : unknownOf(term);
}
