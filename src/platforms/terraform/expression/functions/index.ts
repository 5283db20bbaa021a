import { unknown } from '../../../../model/unknown.js';
import { type Functions, invalidCall } from '../functions.js';
import type { Term } from '../term.js';
import { BASE64_FUNCTIONS } from './base64.js';
import { CIDR_FUNCTIONS } from './cidr.js';
import { COLLECTION_FUNCTIONS } from './collection.js';
import { CONVERSION_FUNCTIONS } from './conversion.js';
import { CSV_FUNCTIONS } from './csv.js';
import { DATE_FUNCTIONS } from './dates.js';
import { type Definitions, NOT_COMPUTED, TOO_LARGE } from './definition.js';
import type { FunctionEnvironment } from './environment.js';
import { fileFunctions } from './files.js';
import { FORMAT_FUNCTIONS } from './format.js';
import { HASH_FUNCTIONS } from './hash.js';
import { JSON_FUNCTIONS } from './json.js';
import { MAX_DEPTH, MAX_WEIGHT } from './limits.js';
import { MAP_FUNCTIONS } from './maps.js';
import { measure } from './measure.js';
import { NUMERIC_FUNCTIONS } from './numeric.js';
import { REGEX_FUNCTIONS } from './regex.js';
import { SET_FUNCTIONS } from './sets.js';
import { TEXT_FUNCTIONS } from './text.js';
import { yamlFunctions } from './yaml.js';

/** All functions whose result depends on nothing but their arguments. */
const PURE: Definitions = {
  ...BASE64_FUNCTIONS,
  ...CIDR_FUNCTIONS,
  ...COLLECTION_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...CSV_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...JSON_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMERIC_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...TEXT_FUNCTIONS,
};

/**
 * Terraform's built-in functions, over values that may be unknown in part: exactly what depends on an unknown is
 * unknown. `try`, `can` and `convert` are not functions of values; the evaluator has them. Nor are these, which stay
 * unknown: `timestamp`, `plantimestamp`, `uuid`, `bcrypt`, `rsadecrypt`, `issensitive` and `ephemeralasnull` (terms
 * carry no marks), the functions of providers, and names that we do not know. OpenTofu's own functions are here, too.
 * https://developer.hashicorp.com/terraform/language/functions
 *
 * Terms have no types, so where a result depends on whether a map holds strings or other values, it stays as written:
 * `lookup(map, "key", true)` is `true`, even for a map of strings.
 */
export function terraformFunctions(environment: FunctionEnvironment): Functions {
  const definitions: Definitions = { ...PURE, ...fileFunctions(environment), ...yamlFunctions(environment) };
  return {
    call(name, args) {
      const plain = name.replace(/^core::/, '');
      const definition = Object.hasOwn(definitions, plain) ? definitions[plain] : undefined;
      if (definition === undefined) return unknown(`${name}()`);
      if (isTooLarge(args)) return named(name, TOO_LARGE);
      const result = definition(args);
      if (result === undefined) return invalidCall(name);
      return named(name, isTooLarge([result]) ? TOO_LARGE : result);
    },
  };
}

function isTooLarge(terms: readonly Term[]): boolean {
  const { weight, depth } = measure(terms);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH;
}

/** What is not computed is named after the function. */
function named(name: string, result: Term): Term {
  if (result === NOT_COMPUTED) return unknown(`${name}()`);
  if (result === TOO_LARGE) return unknown(`${name}(): ${TOO_LARGE.$unknown}`);
  return result;
}
