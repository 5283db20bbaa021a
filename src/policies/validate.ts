import type { Pointer } from '../model/pointer.js';
import { APPLICATORS, all, failed } from './applicators.js';
import { ASSERTIONS } from './assertions.js';
import { definitionName, isSchemaObject, type Schema, type SchemaObject } from './schema.js';

/** A keyword that a value does not satisfy. */
export interface Failure {
  /** `false` for the schema that is just that. */
  readonly keyword: string;
  /** Of the value. */
  readonly place: Pointer;
  /** The key of the value that is missing or unwanted. */
  readonly key?: string;
  /** What the keyword is set to, and the schema that it stands in. */
  readonly wanted: unknown;
  readonly schema: Schema;
}

/**
 * Does the value satisfy it?
 * @param failures receives all that fails; without it, the first failure decides and `place` does not matter
 */
export type Check = (value: unknown, place: Pointer, failures: Failure[] | undefined) => boolean;

export function accepts(schema: Schema, value: unknown): boolean {
  return checkFor(schema)(value, '', undefined);
}

/** Every failure on the value, those inside of choices too; empty where it satisfies the schema. */
export function failuresOf(schema: Schema, value: unknown): Failure[] {
  const failures: Failure[] = [];
  checkFor(schema)(value, '', failures);
  return failures;
}

const known = new WeakMap<object, Check>();

/** The check of a schema that is complete in itself; made once. */
function checkFor(schema: Schema): Check {
  if (!isSchemaObject(schema)) return new Definitions({}).check(schema);
  let check = known.get(schema);
  if (check === undefined) {
    check = new Definitions((schema['$defs'] ?? {}) as Record<string, Schema>).check(schema);
    known.set(schema, check);
  }
  return check;
}

const always: Check = () => true;

/** The definitions that `$ref` may name. */
class Definitions {
  readonly #checks = new Map<string, Check>();

  constructor(private readonly definitions: Readonly<Record<string, Schema>>) {}

  /** One function for all keywords of a schema: functions in functions instead of code that is made and compiled. */
  readonly check = (schema: Schema): Check => {
    if (schema === true) return always;
    if (schema === false)
      return (_, place, failures) => failed(failures, { keyword: 'false', place, wanted: schema, schema });
    const checks = Object.entries(schema)
      .map(([keyword, wanted]) => this.keyword(keyword, wanted, schema))
      .filter((check) => check !== undefined);
    const [only = always] = checks;
    return checks.length > 1 ? all(checks) : only;
  };

  private keyword(keyword: string, wanted: unknown, schema: SchemaObject): Check | undefined {
    if (keyword === '$ref') return this.referred(definitionName(wanted as string));
    if (Object.hasOwn(APPLICATORS, keyword)) return APPLICATORS[keyword]?.(wanted, schema, this.check);
    const holds = Object.hasOwn(ASSERTIONS, keyword) ? ASSERTIONS[keyword]?.(wanted) : undefined;
    if (holds === undefined) return undefined;
    return (value, place, failures) => holds(value) || failed(failures, { keyword, place, wanted, schema });
  }

  /** Made when it is first asked, since a definition may refer to itself. */
  private referred(name: string): Check {
    return (value, place, failures) => {
      let check = this.#checks.get(name);
      if (check === undefined) {
        check = this.check(this.definitions[name] ?? true);
        this.#checks.set(name, check);
      }
      return check(value, place, failures);
    };
  }
}
