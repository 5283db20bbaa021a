/** A JSON Schema 2020-12, as far as policies may use it. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = { readonly [keyword: string]: unknown };

/** Keywords that say something to people and nothing about a value. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'message',
  'remediation',
  'severity',
  'explain',
]);

/** Keywords of a schema whose values are schemas, by the shape of what they hold. */
export const ONE_SCHEMA: ReadonlySet<string> = new Set([
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
]);
export const SCHEMA_LIST: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
export const SCHEMA_MAP: ReadonlySet<string> = new Set([
  '$defs',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** For `misspeltProperties`: a key whose value is unknown may turn out to be absent. */
export const KNOWN_ONLY = 'known only';

export function isSchemaObject(schema: unknown): schema is SchemaObject {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

/** Does every value satisfy it, whatever it is? */
export function isTrivial(schema: Schema): boolean {
  return (
    schema === true || (isSchemaObject(schema) && Object.keys(schema).every((key) => ANNOTATIONS.has(key)))
  );
}

/** The definition that a `$ref` names, within `definitions`. */
export function definitionName(ref: string): string {
  return ref.slice('#/$defs/'.length);
}

/** The schemas directly inside a schema, `$defs` left out. */
export function* children(schema: SchemaObject): Generator<Schema> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$defs') continue;
    if (ONE_SCHEMA.has(keyword)) yield value as Schema;
    else if (SCHEMA_LIST.has(keyword)) yield* value as Schema[];
    else if (SCHEMA_MAP.has(keyword)) yield* Object.values(value as Record<string, Schema>);
  }
}
