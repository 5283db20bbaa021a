import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ASSERTIONS,
  KNOWN_ONLY,
  definitionName,
  isObject,
  isSchemaObject
} from "./chunk-5634J5A2.js";
import {
  distance
} from "./chunk-V6GZCNDY.js";
import {
  isUnknown
} from "./chunk-LFQO7ICQ.js";
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/policies/near-miss.ts
var WORD = /^[A-Za-z][A-Za-z.]*$/;
var ONE_SLIP = 5;
var TWO_SLIPS = 10;
function nearMiss(written, known2) {
  if (!WORD.test(written)) return void 0;
  const letters = written.toLowerCase();
  let best;
  for (const key of known2) {
    if (Math.abs(key.length - letters.length) > 2) continue;
    const slips = distance(letters, key.toLowerCase());
    const allowed = key.length >= TWO_SLIPS ? 2 : key.length >= ONE_SLIP ? 1 : 0;
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { key, slips };
  }
  return best?.key;
}

// src/policies/applicators.ts
function failed(failures, failure) {
  failures?.push(failure);
  return false;
}
function all(checks) {
  return (value, place, failures) => {
    let valid = true;
    for (const check of checks) {
      if (check(value, place, failures)) continue;
      if (failures === void 0) return false;
      valid = false;
    }
    return valid;
  };
}
var APPLICATORS = {
  allOf: (wanted, _, compile) => all(wanted.map(compile)),
  anyOf: (wanted, schema, compile) => {
    const checks = wanted.map(compile);
    return choice(
      { keyword: "anyOf", wanted, schema },
      (value, place, failures) => checks.some((check) => check(value, place, failures))
    );
  },
  oneOf: (wanted, schema, compile) => {
    const checks = wanted.map(compile);
    return choice({ keyword: "oneOf", wanted, schema }, (value, place, failures) => {
      let count = 0;
      for (const check of checks) if (count < 2 && check(value, place, failures)) count++;
      return count === 1;
    });
  },
  not: (wanted, schema, compile) => {
    const check = compile(wanted);
    return (value, place, failures) => !check(value, "", void 0) || failed(failures, { keyword: "not", place, wanted, schema });
  },
  if: (wanted, schema, compile) => {
    const condition = compile(wanted);
    const [yes, no] = [schema["then"], schema["else"]].map((branch) => compile(branch ?? true));
    return (value, place, failures) => {
      const branch = condition(value, "", void 0) ? yes : no;
      return branch === void 0 || branch(value, place, failures);
    };
  },
  properties: (wanted, _, compile) => all(
    Object.entries(wanted).map(([key, schema]) => {
      const check = compile(schema);
      return (value, place, failures) => !isObject(value) || value[key] === void 0 || check(value[key], inside(place, key, failures), failures);
    })
  ),
  patternProperties: (wanted, _, compile) => all(
    Object.entries(wanted).map(([source, schema]) => {
      const pattern = new RegExp(source, "u");
      return membersWith((key) => pattern.test(key), compile(schema));
    })
  ),
  additionalProperties: (wanted, schema, compile) => {
    const known2 = new Set(Object.keys(schema["properties"] ?? {}));
    const patterns = Object.keys(schema["patternProperties"] ?? {}).map((source) => new RegExp(source, "u"));
    const isAdditional = (key) => !known2.has(key) && !patterns.some((pattern) => pattern.test(key));
    if (wanted !== false) return membersWith(isAdditional, compile(wanted));
    return keysWith(
      isAdditional,
      (key, place, failures) => failed(failures, { keyword: "additionalProperties", place, key, wanted, schema })
    );
  },
  // Ours: no key may be nearly, but not quite, one of `properties`; other keys may be anything.
  misspeltProperties: (wanted, schema) => {
    const known2 = Object.keys(schema["properties"] ?? {});
    const isKnown = new Set(known2);
    return keysWith(
      (key) => !isKnown.has(key) && nearMiss(key, known2) !== void 0,
      (key, place, failures, value) => wanted === KNOWN_ONLY && isUnknown(value[key]) || failed(failures, { keyword: "misspeltProperties", place, key, wanted, schema })
    );
  },
  propertyNames: (wanted, schema, compile) => {
    const check = compile(wanted);
    return keysWith(
      () => true,
      (key, place, failures) => check(key, place, failures) || failed(failures, { keyword: "propertyNames", place, key, wanted, schema })
    );
  },
  required: (wanted, schema) => all(wanted.map((key) => present(key, { keyword: "required", wanted, schema }))),
  dependentRequired: (wanted, schema) => all(
    Object.entries(wanted).map(
      ([key, needed]) => where(
        key,
        all(needed.map((name) => present(name, { keyword: "dependentRequired", wanted, schema })))
      )
    )
  ),
  dependentSchemas: (wanted, _, compile) => all(Object.entries(wanted).map(([key, schema]) => where(key, compile(schema)))),
  prefixItems: (wanted, _, compile) => all(
    wanted.map((schema, index) => {
      const check = compile(schema);
      return (value, place, failures) => !Array.isArray(value) || value.length <= index || check(value[index], inside(place, index, failures), failures);
    })
  ),
  items: (wanted, schema, compile) => {
    const check = compile(wanted);
    const first = (schema["prefixItems"] ?? []).length;
    return (value, place, failures) => {
      if (!Array.isArray(value)) return true;
      if (wanted === false && first > 0)
        return value.length <= first || failed(failures, { keyword: "items", place, wanted, schema });
      let valid = true;
      for (let index = first; index < value.length && (valid || failures !== void 0); index++)
        valid = check(value[index], inside(place, index, failures), failures) && valid;
      return valid;
    };
  },
  contains: (wanted, schema, compile) => {
    const check = compile(wanted);
    const { minContains: least = 1, maxContains: most = Number.POSITIVE_INFINITY } = schema;
    return choice({ keyword: "contains", wanted, schema }, (value, place, failures) => {
      if (!Array.isArray(value)) return true;
      const isEnough = (count2) => count2 > most || least > most || count2 >= least && most === Number.POSITIVE_INFINITY;
      let count = 0;
      for (let index = 0; index < value.length && !isEnough(count); index++)
        if (check(value[index], inside(place, index, failures), failures)) count++;
      return count >= least && count <= most;
    });
  }
};
function inside(place, key, failures) {
  return failures === void 0 ? "" : join(place, key);
}
function choice(about, check) {
  return (value, place, failures) => {
    const found = failures && [];
    if (check(value, place, found)) return true;
    for (const failure of found ?? []) failures?.push(failure);
    return failed(failures, { ...about, place });
  };
}
function keysWith(isMeant, check) {
  return (value, place, failures) => {
    if (!isObject(value)) return true;
    let valid = true;
    for (const key of Object.keys(value)) {
      if (!isMeant(key) || check(key, place, failures, value)) continue;
      if (failures === void 0) return false;
      valid = false;
    }
    return valid;
  };
}
function membersWith(isMeant, check) {
  return keysWith(
    isMeant,
    (key, place, failures, value) => check(value[key], inside(place, key, failures), failures)
  );
}
function present(key, about) {
  return (value, place, failures) => !isObject(value) || value[key] !== void 0 || failed(failures, { ...about, place, key });
}
function where(key, check) {
  return (value, place, failures) => !isObject(value) || value[key] === void 0 || check(value, place, failures);
}

// src/policies/validate.ts
function accepts(schema, value) {
  return checkFor(schema)(value, "", void 0);
}
function failuresOf(schema, value) {
  const failures = [];
  checkFor(schema)(value, "", failures);
  return failures;
}
var known = /* @__PURE__ */ new WeakMap();
function checkFor(schema) {
  if (!isSchemaObject(schema)) return new Definitions({}).check(schema);
  let check = known.get(schema);
  if (check === void 0) {
    check = new Definitions(schema["$defs"] ?? {}).check(schema);
    known.set(schema, check);
  }
  return check;
}
var always = () => true;
var Definitions = class {
  constructor(definitions) {
    this.definitions = definitions;
  }
  definitions;
  #checks = /* @__PURE__ */ new Map();
  /** One function for all keywords of a schema: functions in functions instead of code that is made and compiled. */
  check = (schema) => {
    if (schema === true) return always;
    if (schema === false)
      return (_, place, failures) => failed(failures, { keyword: "false", place, wanted: schema, schema });
    const checks = Object.entries(schema).map(([keyword, wanted]) => this.keyword(keyword, wanted, schema)).filter((check) => check !== void 0);
    const [only = always] = checks;
    return checks.length > 1 ? all(checks) : only;
  };
  keyword(keyword, wanted, schema) {
    if (keyword === "$ref") return this.referred(definitionName(wanted));
    if (Object.hasOwn(APPLICATORS, keyword)) return APPLICATORS[keyword]?.(wanted, schema, this.check);
    const holds = Object.hasOwn(ASSERTIONS, keyword) ? ASSERTIONS[keyword]?.(wanted) : void 0;
    if (holds === void 0) return void 0;
    return (value, place, failures) => holds(value) || failed(failures, { keyword, place, wanted, schema });
  }
  /** Made when it is first asked, since a definition may refer to itself. */
  referred(name) {
    return (value, place, failures) => {
      let check = this.#checks.get(name);
      if (check === void 0) {
        check = this.check(this.definitions[name] ?? true);
        this.#checks.set(name, check);
      }
      return check(value, place, failures);
    };
  }
};

export {
  nearMiss,
  accepts,
  failuresOf
};
