import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isUnknown } from '../model/unknown.js';
import type { Schema } from './schema.js';

/** Formats that a policy may use; each is cheap on any input. */
export const FORMATS = ['date', 'date-time', 'email', 'uri'] as const;

/**
 * Compiler for plain policy schemas, at build time for the built-in policies and at run time for custom ones.
 * Strict: a misspelt keyword is an error, not a rule that silently passes.
 */
export function plainCompiler(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // The published schemas of policy files say what a schema may hold; compiling the meta-schemas takes longer than a rule.
    validateSchema: false,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    keywords: ['message', 'remediation', 'severity'],
    ...options,
  });
  // Policies may not use `unevaluated*`: without its bookkeeping the code is smaller, and free of the errors that ajv
  // makes in it where `$ref` meets `if` or `dependentSchemas`.
  ajv.opts.unevaluated = false;
  addFormats.default(ajv, { formats: [...FORMATS], keywords: false });
  return ajv;
}

/**
 * Compiler for bracketed schemas, and for plain ones where every error is wanted: at run time only, in the few cases
 * that need them.
 */
export function detailedCompiler(): Ajv2020 {
  const ajv = plainCompiler({
    strict: false,
    allErrors: true,
    verbose: true,
    messages: false,
  });
  ajv.addKeyword({ keyword: 'isUnknown', schemaType: 'boolean', validate: isUnknownKeyword, errors: false });
  ajv.addKeyword({
    keyword: 'holdsUnknown',
    schemaType: 'boolean',
    validate: holdsUnknownKeyword,
    errors: false,
  });
  return ajv;
}

/** Compiles lazily, once per schema. */
export class DetailedValidator {
  readonly #ajv = detailedCompiler();
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  /** Every error of `schema` on `value`, empty where it is satisfied; `error.parentSchema` is a part of `schema`. */
  errors(schema: Schema, value: unknown): ErrorObject[] {
    const validate = this.validator(schema);
    return validate(value) ? [] : [...(validate.errors ?? [])];
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.validator(schema)(value);
  }

  private validator(schema: Schema): ValidateFunction {
    if (typeof schema === 'boolean') return this.#ajv.compile(schema);
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(schema);
      this.#compiled.set(schema, validate);
    }
    return validate;
  }
}

function isUnknownKeyword(wanted: boolean, value: unknown): boolean {
  return isUnknown(value) === wanted;
}

function holdsUnknownKeyword(wanted: boolean, value: unknown): boolean {
  return holdsUnknown(value) === wanted;
}

function holdsUnknown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isUnknown(value) || Object.values(value).some(holdsUnknown);
}
