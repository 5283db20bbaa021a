/** Validators of what people declare, from the published schemas. */
import acknowledgement from '../schemas/acknowledgement.schema.json' with { type: 'json' };
import config from '../schemas/config.schema.json' with { type: 'json' };
import integration from '../schemas/integration.schema.json' with { type: 'json' };
import type { DocumentValidator, SchemaViolation } from './formats/schema-errors.js';
import { join, type Pointer } from './model/pointer.js';
import { paramsOf } from './policies/reasons.js';
import { isSchemaObject, type Schema, type SchemaObject } from './policies/schema.js';
import { type Failure, failuresOf } from './policies/validate.js';

/**
 * A validator that interprets its schema. Compiled by ajv, the schema of the integration manifest is ten times as long
 * as itself, and loading that takes longer than checking any manifest (record 0008).
 */
export function interpreted(schema: SchemaObject): DocumentValidator {
  let places: ReadonlyMap<object, Pointer> | undefined;
  const validate: DocumentValidator = (value) => {
    const failures = failuresOf(schema, value);
    if (failures.length === 0) {
      validate.errors = null;
      return true;
    }
    places ??= placesIn(schema);
    const known = places;
    validate.errors = failures.map((failure) => violationOf(failure, known));
    return false;
  };
  return validate;
}

/** As ajv reports it, with `verbose`. */
function violationOf(failure: Failure, places: ReadonlyMap<object, Pointer>): SchemaViolation {
  const { keyword, place, key = '', wanted, schema } = failure;
  const at = typeof schema === 'object' ? (places.get(schema) ?? '#') : '#';
  return {
    keyword: keyword === 'false' ? 'false schema' : keyword,
    instancePath: place,
    schemaPath: join(at, keyword),
    params: paramsOf(keyword, wanted, key),
    parentSchema: schema,
  };
}

/** Where each schema stands in the whole: `#/properties/audience`. */
function placesIn(root: Schema): ReadonlyMap<object, Pointer> {
  const places = new Map<object, Pointer>();
  const visit = (node: unknown, at: Pointer): void => {
    if (typeof node !== 'object' || node === null || places.has(node)) return;
    if (isSchemaObject(node as Schema)) places.set(node, at);
    for (const [key, child] of Object.entries(node)) visit(child, join(at, key));
  };
  visit(root, '#');
  return places;
}

export const acknowledgementValidator = interpreted(acknowledgement as SchemaObject);
export const configValidator = interpreted(config as SchemaObject);
export const integrationValidator = interpreted(integration as SchemaObject);
