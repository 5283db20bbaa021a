/** What providers make of a resource's arguments: all those of the schema, with the types of the schema. */
import type { Body } from '../../../../../src/formats/hcl/ast.js';
import { blocksByType } from './configuration.js';
import { evaluated, type Names, UNKNOWN, type Value } from './values.js';

/** An attribute (`type[:values][|flag…]`) or a nested block with `$block`, by name. */
export type Schema = Readonly<Record<string, unknown>>;

/** The value of a resource or block, with null and empty lists for what is not written. */
export function filled(body: Body, schema: Schema, names: Names): Record<string, Value> {
  const { attributes, blocks } = body;
  const result: Record<string, Value> = {};
  for (const [name, entry] of Object.entries(schema)) {
    if (!name.startsWith('$')) result[name] = typeof entry === 'string' ? null : [];
  }
  for (const { name, expression } of attributes) {
    const entry = schema[name];
    const value = evaluated(expression, names);
    result[name] = typeof entry === 'string' ? converted(value, entry) : value;
  }
  for (const [type, group] of blocksByType(blocks)) {
    const entry = nested(schema[type]);
    const values = group.map(({ body: inner }) => filled(inner, entry, names));
    // Elements of a set have an order of their own.
    result[type] = entry['$block'] === 'set' ? values.reverse() : values;
  }
  return result;
}

function nested(entry: unknown): Schema {
  return typeof entry === 'object' && entry !== null ? (entry as Schema) : {};
}

function converted(value: Value, entry: string): Value {
  const type = /^[a-z]+(?:\([a-z()]*)?/.exec(entry)?.[0] ?? '';
  if (value === UNKNOWN || value === null) return value;
  if (type === 'string') return typeof value === 'object' ? value : String(value);
  if (type === 'number' && typeof value === 'string') return Number(value);
  if (type === 'bool' && typeof value === 'string') return value === 'true';
  if (!type.startsWith('set(') || !Array.isArray(value)) return value;
  // Values that are not known differ from each other.
  const elements = value.filter((one, index) => one === UNKNOWN || value.indexOf(one) === index);
  return elements.sort((left, right) => (String(left) < String(right) ? -1 : 1));
}
