import { join, type Pointer } from '../model/pointer.js';
import { isUnknown, type UnknownAt, unknownsIn } from '../model/unknown.js';
import { ANNOTATIONS, definitionName, isSchemaObject, type Schema } from './schema.js';

/** A path that a schema reads: segments, `*` for any key or index, a closing `**` for everything below. */
export type ReadPath = readonly string[];

/** Deeper than any manifest of ours: recursion through `$ref` ends here and reads everything below. */
const MAX_DEPTH = 24;

/** All paths that decide whether a value satisfies the schema. An unknown elsewhere cannot matter. */
export function readPaths(schema: Schema): ReadPath[] {
  const definitions = isSchemaObject(schema) ? ((schema['$defs'] ?? {}) as Record<string, Schema>) : {};
  const found = new Map<string, ReadPath>();
  const seen = new Set<string>();
  const add = (path: ReadPath): void => {
    found.set(JSON.stringify(path), path);
  };
  const walk = (node: Schema, path: ReadPath): void => {
    if (!isSchemaObject(node)) {
      if (node === false) add(path);
      return;
    }
    if (path.length >= MAX_DEPTH) {
      add([...path, '**']);
      return;
    }
    for (const [keyword, value] of Object.entries(node)) {
      if (ANNOTATIONS.has(keyword)) continue;
      switch (keyword) {
        case '$ref': {
          const visit = `${definitionName(value as string)} ${JSON.stringify(path)}`;
          if (seen.has(visit)) break;
          seen.add(visit);
          walk(definitions[definitionName(value as string)] ?? true, path);
          break;
        }
        case 'properties':
        case 'dependentSchemas':
          for (const [key, child] of Object.entries(value as Record<string, Schema>)) {
            if (keyword === 'properties') walk(child, [...path, key]);
            else {
              add([...path, key]);
              walk(child, path);
            }
          }
          break;
        case 'patternProperties':
          for (const child of Object.values(value as Record<string, Schema>)) walk(child, [...path, '*']);
          break;
        case 'contains':
          // Even where any item will do, there must be one.
          add(path);
          walk(value as Schema, [...path, '*']);
          break;
        case 'additionalProperties':
        case 'items':
          walk(value as Schema, [...path, '*']);
          break;
        case 'prefixItems':
          (value as Schema[]).forEach((child, index) => {
            walk(child, [...path, String(index)]);
          });
          break;
        case 'oneOf':
          // Where two of them say nothing, no value will do.
          add(path);
          for (const child of value as Schema[]) walk(child, path);
          break;
        case 'allOf':
        case 'anyOf':
          for (const child of value as Schema[]) walk(child, path);
          break;
        case 'not':
          // Where it says nothing, no value will do.
          add(path);
          walk(value as Schema, path);
          break;
        case 'if':
        case 'then':
        case 'else':
          walk(value as Schema, path);
          break;
        case 'required':
          for (const key of value as string[]) add([...path, key]);
          break;
        case 'dependentRequired':
          for (const [key, needed] of Object.entries(value as Record<string, string[]>)) {
            for (const name of [key, ...needed]) add([...path, name]);
          }
          break;
        case 'const':
        case 'enum':
        case 'uniqueItems':
          add([...path, '**']);
          break;
        case 'minProperties':
        case 'maxProperties':
        case 'misspeltProperties':
        case 'propertyNames':
          add([...path, '*']);
          break;
        default:
          add(path);
      }
    }
  };
  walk(schema, []);
  return [...found.values()];
}

/** The unknowns that lie on the paths, each once: the ones that can change what a schema with these paths says. */
export function unknownsAlong(paths: readonly ReadPath[], value: unknown): UnknownAt[] {
  const found = new Map<Pointer, UnknownAt>();
  const descend = (node: unknown, path: ReadPath, depth: number, pointer: Pointer): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isUnknown(node)) {
      found.set(pointer, { pointer, dependsOn: node.$unknown });
      return;
    }
    const segment = path[depth];
    if (segment === undefined) return;
    if (segment === '**') {
      for (const at of unknownsIn(node, pointer)) found.set(at.pointer, at);
    } else if (segment === '*') {
      for (const key of Object.keys(node)) descend(childOf(node, key), path, depth + 1, join(pointer, key));
    } else descend(childOf(node, segment), path, depth + 1, join(pointer, segment));
  };
  for (const path of paths) descend(value, path, 0, '');
  return [...found.values()];
}

function childOf(node: object, key: string): unknown {
  return (node as Record<string, unknown>)[key];
}
