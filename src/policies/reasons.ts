import { type SchemaViolation, violationText } from '../formats/schema-errors.js';
import type { Pointer } from '../model/pointer.js';
import { COMPOSITE, pointerOf } from './failures.js';
import { nearMiss } from './near-miss.js';
import { isSchemaObject, type Schema } from './schema.js';
import type { Failure } from './validate.js';

/** What the schema asks at each of the places, one sentence; none where it leaves a choice. Holds no value of the document. */
export function reasonsAt(
  places: readonly Pointer[],
  failures: readonly Failure[],
  document: unknown,
): ReadonlyMap<Pointer, string> {
  const choices = failures.filter(({ keyword }) => COMPOSITE.has(keyword)).map(({ place }) => place);
  const wanted = new Set(places);
  const reasons = new Map<Pointer, string>();
  for (const failure of failures) {
    const place = pointerOf(failure);
    if (!wanted.has(place) || reasons.has(place)) continue;
    if (choices.some((choice) => place === choice || place.startsWith(`${choice}/`))) continue;
    reasons.set(place, reasonOf(failure, document));
  }
  return reasons;
}

function reasonOf(failure: Failure, document: unknown): string {
  const { keyword, place, wanted, key = '', schema } = failure;
  if (keyword === 'misspeltProperties') {
    const meant = nearMiss(key, propertiesOf(schema));
    return violationText(
      violation(
        'additionalProperties',
        place,
        { additionalProperty: key },
        { properties: { [meant ?? '']: true } },
      ),
      document,
    );
  }
  return violationText(violation(keyword, place, paramsOf(keyword, wanted, key), schema), document);
}

function propertiesOf(schema: Schema): string[] {
  return isSchemaObject(schema) ? Object.keys(schema['properties'] ?? {}) : [];
}

function violation(
  keyword: string,
  instancePath: Pointer,
  params: SchemaViolation['params'],
  parentSchema: unknown,
): SchemaViolation {
  return { keyword, instancePath, schemaPath: '', params, parentSchema };
}

/** As ajv names what a keyword is set to. */
export function paramsOf(keyword: string, wanted: unknown, key: string): SchemaViolation['params'] {
  switch (keyword) {
    case 'enum':
      return { allowedValues: wanted };
    case 'const':
      return { allowedValue: wanted };
    case 'required':
    case 'dependentRequired':
      return { missingProperty: key };
    case 'additionalProperties':
      return { additionalProperty: key };
    case 'minimum':
    case 'exclusiveMinimum':
      return { comparison: keyword === 'minimum' ? '>=' : '>', limit: wanted };
    case 'maximum':
    case 'exclusiveMaximum':
      return { comparison: keyword === 'maximum' ? '<=' : '<', limit: wanted };
    default:
      return { [keyword]: wanted, limit: wanted };
  }
}
