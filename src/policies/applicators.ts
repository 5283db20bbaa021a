import { join, type Pointer } from '../model/pointer.js';
import { isUnknown } from '../model/unknown.js';
import { isObject } from './assertions.js';
import { nearMiss } from './near-miss.js';
import { KNOWN_ONLY, type Schema, type SchemaObject } from './schema.js';
import type { Check, Failure } from './validate.js';

/** Makes the check of a schema inside of another one. */
type Compile = (schema: Schema) => Check;

type Applicator = (wanted: unknown, schema: SchemaObject, compile: Compile) => Check;

/** Notes a failure, where they are asked for. */
export function failed(failures: Failure[] | undefined, failure: Failure): false {
  failures?.push(failure);
  return false;
}

/** All of the checks; each is asked where every failure counts. */
export function all(checks: readonly Check[]): Check {
  return (value, place, failures) => {
    let valid = true;
    for (const check of checks) {
      if (check(value, place, failures)) continue;
      if (failures === undefined) return false;
      valid = false;
    }
    return valid;
  };
}

/** Keywords that apply other schemas, or that name keys. A key whose value is undefined is not there. */
export const APPLICATORS: Readonly<Record<string, Applicator>> = {
  allOf: (wanted, _, compile) => all((wanted as Schema[]).map(compile)),

  anyOf: (wanted, schema, compile) => {
    const checks = (wanted as Schema[]).map(compile);
    return choice({ keyword: 'anyOf', wanted, schema }, (value, place, failures) =>
      checks.some((check) => check(value, place, failures)),
    );
  },

  oneOf: (wanted, schema, compile) => {
    const checks = (wanted as Schema[]).map(compile);
    return choice({ keyword: 'oneOf', wanted, schema }, (value, place, failures) => {
      let count = 0;
      for (const check of checks) if (count < 2 && check(value, place, failures)) count++;
      return count === 1;
    });
  },

  not: (wanted, schema, compile) => {
    const check = compile(wanted as Schema);
    return (value, place, failures) =>
      !check(value, '', undefined) || failed(failures, { keyword: 'not', place, wanted, schema });
  },

  if: (wanted, schema, compile) => {
    const condition = compile(wanted as Schema);
    const [yes, no] = [schema['then'], schema['else']].map((branch) => compile((branch ?? true) as Schema));
    return (value, place, failures) => {
      const branch = condition(value, '', undefined) ? yes : no;
      return branch === undefined || branch(value, place, failures);
    };
  },

  properties: (wanted, _, compile) =>
    all(
      Object.entries(wanted as Record<string, Schema>).map(([key, schema]) => {
        const check = compile(schema);
        return (value, place, failures) =>
          !isObject(value) ||
          value[key] === undefined ||
          check(value[key], inside(place, key, failures), failures);
      }),
    ),

  patternProperties: (wanted, _, compile) =>
    all(
      Object.entries(wanted as Record<string, Schema>).map(([source, schema]) => {
        const pattern = new RegExp(source, 'u');
        return membersWith((key) => pattern.test(key), compile(schema));
      }),
    ),

  additionalProperties: (wanted, schema, compile) => {
    const known = new Set(Object.keys(schema['properties'] ?? {}));
    const patterns = Object.keys(schema['patternProperties'] ?? {}).map((source) => new RegExp(source, 'u'));
    const isAdditional = (key: string) => !known.has(key) && !patterns.some((pattern) => pattern.test(key));
    if (wanted !== false) return membersWith(isAdditional, compile(wanted as Schema));
    return keysWith(isAdditional, (key, place, failures) =>
      failed(failures, { keyword: 'additionalProperties', place, key, wanted, schema }),
    );
  },

  // Ours: no key may be nearly, but not quite, one of `properties`; other keys may be anything.
  misspeltProperties: (wanted, schema) => {
    const known = Object.keys(schema['properties'] ?? {});
    const isKnown = new Set(known);
    return keysWith(
      (key) => !isKnown.has(key) && nearMiss(key, known) !== undefined,
      (key, place, failures, value) =>
        (wanted === KNOWN_ONLY && isUnknown(value[key])) ||
        failed(failures, { keyword: 'misspeltProperties', place, key, wanted, schema }),
    );
  },

  propertyNames: (wanted, schema, compile) => {
    const check = compile(wanted as Schema);
    return keysWith(
      () => true,
      (key, place, failures) =>
        check(key, place, failures) ||
        failed(failures, { keyword: 'propertyNames', place, key, wanted, schema }),
    );
  },

  required: (wanted, schema) =>
    all((wanted as string[]).map((key) => present(key, { keyword: 'required', wanted, schema }))),

  dependentRequired: (wanted, schema) =>
    all(
      Object.entries(wanted as Record<string, string[]>).map(([key, needed]) =>
        where(
          key,
          all(needed.map((name) => present(name, { keyword: 'dependentRequired', wanted, schema }))),
        ),
      ),
    ),

  dependentSchemas: (wanted, _, compile) =>
    all(Object.entries(wanted as Record<string, Schema>).map(([key, schema]) => where(key, compile(schema)))),

  prefixItems: (wanted, _, compile) =>
    all(
      (wanted as Schema[]).map((schema, index) => {
        const check = compile(schema);
        return (value, place, failures) =>
          !Array.isArray(value) ||
          value.length <= index ||
          check(value[index], inside(place, index, failures), failures);
      }),
    ),

  items: (wanted, schema, compile) => {
    const check = compile(wanted as Schema);
    const first = ((schema['prefixItems'] ?? []) as unknown[]).length;
    return (value, place, failures) => {
      if (!Array.isArray(value)) return true;
      // Items too many are a fault of the list.
      if (wanted === false && first > 0)
        return value.length <= first || failed(failures, { keyword: 'items', place, wanted, schema });
      let valid = true;
      for (let index = first; index < value.length && (valid || failures !== undefined); index++)
        valid = check(value[index], inside(place, index, failures), failures) && valid;
      return valid;
    };
  },

  contains: (wanted, schema, compile) => {
    const check = compile(wanted as Schema);
    const { minContains: least = 1, maxContains: most = Number.POSITIVE_INFINITY } = schema as {
      minContains?: number;
      maxContains?: number;
    };
    return choice({ keyword: 'contains', wanted, schema }, (value, place, failures) => {
      if (!Array.isArray(value)) return true;
      const isEnough = (count: number) =>
        count > most || least > most || (count >= least && most === Number.POSITIVE_INFINITY);
      let count = 0;
      for (let index = 0; index < value.length && !isEnough(count); index++)
        if (check(value[index], inside(place, index, failures), failures)) count++;
      return count >= least && count <= most;
    });
  },
};

/** The place of a member; not worked out where nobody asks for failures. */
function inside(place: Pointer, key: string | number, failures: Failure[] | undefined): Pointer {
  return failures === undefined ? '' : join(place, key);
}

/** A check that may be satisfied although parts of it fail: their failures count where it fails itself. */
function choice(about: Omit<Failure, 'place'>, check: Check): Check {
  return (value, place, failures) => {
    const found: Failure[] | undefined = failures && [];
    if (check(value, place, found)) return true;
    for (const failure of found ?? []) failures?.push(failure);
    return failed(failures, { ...about, place });
  };
}

type KeyCheck = (
  key: string,
  place: Pointer,
  failures: Failure[] | undefined,
  value: Readonly<Record<string, unknown>>,
) => boolean;

function keysWith(isMeant: (key: string) => boolean, check: KeyCheck): Check {
  return (value, place, failures) => {
    if (!isObject(value)) return true;
    let valid = true;
    for (const key of Object.keys(value)) {
      if (!isMeant(key) || check(key, place, failures, value)) continue;
      if (failures === undefined) return false;
      valid = false;
    }
    return valid;
  };
}

function membersWith(isMeant: (key: string) => boolean, check: Check): Check {
  return keysWith(isMeant, (key, place, failures, value) =>
    check(value[key], inside(place, key, failures), failures),
  );
}

function present(key: string, about: Omit<Failure, 'place'>): Check {
  return (value, place, failures) =>
    !isObject(value) || value[key] !== undefined || failed(failures, { ...about, place, key });
}

/** Where the key is there. */
function where(key: string, check: Check): Check {
  return (value, place, failures) =>
    !isObject(value) || value[key] === undefined || check(value, place, failures);
}
