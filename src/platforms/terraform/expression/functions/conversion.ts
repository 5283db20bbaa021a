import type { Term } from '../term.js';
import { list, mapping } from './containers.js';
import {
  anything,
  type Definition,
  type Definitions,
  type Outcome,
  type Parameter,
  strict,
} from './definition.js';
import { flag, number, text } from './primitives.js';
import { setOf } from './sets.js';
import { unify } from './unify.js';

/** https://developer.hashicorp.com/terraform/language/functions/tobool and its neighbours. */
export const CONVERSION_FUNCTIONS: Definitions = {
  // Terms carry no marks: whether a value is sensitive is for those to know who print it.
  nonsensitive: strict([anything], (value) => value),
  sensitive: strict([anything], (value) => value),
  tobool: orNull(flag),
  tolist: collection(list, (items) => unify(items)),
  tomap: collection(mapping, (map) => {
    const keys = Object.keys(map);
    const values = unify(Object.values(map));
    return values && Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null]));
  }),
  tonumber: orNull(number),
  toset: collection(list, setOf),
  tostring: orNull(text),
};

/** A null of any type becomes a null of another. */
function orNull(convert: Parameter<Term>): Definition {
  return ([value, ...others]) => {
    if (value === undefined || others.length > 0) return undefined;
    return value === null ? null : convert(value);
  };
}

function collection<T>(read: Parameter<T>, convert: (value: T) => Outcome): Definition {
  const converted = strict<[T]>([read], convert);
  return (args) => (args.length === 1 && args[0] === null ? null : converted(args));
}
