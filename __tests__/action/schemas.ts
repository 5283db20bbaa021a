import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

const compiled = new Map<string, ValidateFunction>();

/** What a schema of `__fixtures__/schemas` holds against a value: `/jobs/test must have …`. */
export function problemsWith(schema: string, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    const file = new URL(`../__fixtures__/schemas/${schema}`, import.meta.url);
    validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    compiled.set(schema, validate);
  }
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
