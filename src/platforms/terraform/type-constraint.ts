import type { Expression } from '../../formats/hcl/ast.js';
import { keyOf } from '../../formats/hcl/value.js';
import { isUnknown } from '../../model/unknown.js';
import { isList, isMapping } from './expression/functions/containers.js';
import { flag, number, text } from './expression/functions/primitives.js';
import { setOf } from './expression/functions/sets.js';
import { unify } from './expression/functions/unify.js';
import { ofKind } from './expression/knowledge.js';
import { asSet, type Term } from './expression/term.js';

/**
 * A type as a variable declares it.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export type Type =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | { readonly kind: 'object'; readonly attributes: readonly AttributeType[] };

interface AttributeType {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly fallback?: Expression;
}

const ANY: Type = { kind: 'any' };

/** The type that an expression spells; undefined for what is no type. Before 0.12 they were quoted. */
export function typeOf(expression: Expression): Type | undefined {
  switch (expression.kind) {
    case 'traversal':
      return expression.steps.length === 0 ? namedType(expression.root) : undefined;
    case 'literal':
      return typeof expression.value === 'string' ? namedType(expression.value) : undefined;
    case 'call':
      return constructedType(expression.name, expression.arguments[0]);
    default:
      return undefined;
  }
}

function namedType(name: string): Type | undefined {
  if (name === 'any' || name === 'string' || name === 'number' || name === 'bool') return { kind: name };
  return name === 'list' || name === 'set' || name === 'map' ? { kind: name, element: ANY } : undefined;
}

function constructedType(name: string, of: Expression | undefined): Type | undefined {
  if (of === undefined) return undefined;
  if (name === 'list' || name === 'set' || name === 'map') {
    const element = typeOf(of);
    return element && { kind: name, element };
  }
  if (name === 'tuple' && of.kind === 'tuple') {
    const elements = of.items.map(typeOf);
    return elements.every((element) => element !== undefined) ? { kind: 'tuple', elements } : undefined;
  }
  if (name !== 'object' || of.kind !== 'object') return undefined;
  const attributes: AttributeType[] = [];
  for (const { key, value } of of.items) {
    const attribute = attributeType(keyOf(key), value);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
  }
  return { kind: 'object', attributes };
}

function attributeType(name: string | undefined, value: Expression): AttributeType | undefined {
  if (name === undefined) return undefined;
  const optional = value.kind === 'call' && value.name === 'optional';
  const [inner, fallback] = optional ? value.arguments : [value];
  const type = inner && typeOf(inner);
  if (type === undefined) return undefined;
  return { name, type, optional, ...(fallback === undefined ? {} : { fallback }) };
}

/**
 * The value as the type has it; undefined where Terraform would refuse it.
 * @param evaluate for the defaults of `optional()`, which are constants
 */
export function convert(
  term: Term,
  type: Type,
  evaluate: (expression: Expression) => Term,
): Term | undefined {
  if (term === null || type.kind === 'any') return term;
  if (type.kind === 'string' || type.kind === 'number' || type.kind === 'bool')
    return toPrimitive(term, type.kind);
  if (isUnknown(term)) return term;
  switch (type.kind) {
    case 'map':
      return toMap(term, type.element, evaluate);
    case 'object':
      return toObject(term, type.attributes, evaluate);
    case 'tuple':
      return isList(term) && term.length === type.elements.length
        ? convertedList(term, (index) => type.elements[index] ?? ANY, evaluate)
        : undefined;
    case 'list':
    case 'set':
      return toCollection(term, type.kind, type.element, evaluate);
  }
}

function toPrimitive(term: Term, kind: 'string' | 'number' | 'bool'): Term | undefined {
  if (kind === 'string') return text(term);
  const value = kind === 'number' ? number(term) : flag(term);
  return value === undefined ? undefined : ofKind(value, kind);
}

function toMap(term: Term, element: Type, evaluate: (expression: Expression) => Term): Term | undefined {
  if (!isMapping(term)) return undefined;
  const values = convertedList(Object.values(term), () => element, evaluate);
  const unified = values && ofOneType(values, element);
  return unified && Object.fromEntries(Object.keys(term).map((key, index) => [key, unified[index] ?? null]));
}

function toCollection(
  term: Term,
  kind: 'list' | 'set',
  element: Type,
  evaluate: (expression: Expression) => Term,
): Term | undefined {
  if (!isList(term)) return undefined;
  const values = convertedList(term, () => element, evaluate);
  const items = values && ofOneType(values, element);
  if (items === undefined || kind === 'list') return items;
  const set = setOf(items);
  return set !== undefined && isList(set) ? asSet(set) : set;
}

/** Elements of any type become one type: text, as soon as there is a text among them. */
function ofOneType(items: readonly Term[], element: Type): readonly Term[] | undefined {
  return element.kind === 'any' ? unify(items) : items;
}

function toObject(
  term: Term,
  attributes: readonly AttributeType[],
  evaluate: (expression: Expression) => Term,
): Term | undefined {
  if (!isMapping(term)) return undefined;
  const given = new Map(Object.entries(term));
  const entries: [string, Term][] = [];
  for (const { name, type, optional, fallback } of attributes) {
    if (!given.has(name) && !optional) return undefined;
    let value = given.get(name) ?? null;
    if (value === null && fallback !== undefined) value = evaluate(fallback);
    const fitting = convert(value, type, evaluate);
    if (fitting === undefined) return undefined;
    entries.push([name, fitting]);
  }
  return Object.fromEntries(entries);
}

function convertedList(
  items: readonly Term[],
  typeAt: (index: number) => Type,
  evaluate: (expression: Expression) => Term,
): Term[] | undefined {
  const result: Term[] = [];
  for (const [index, item] of items.entries()) {
    const fitting = convert(item, typeAt(index), evaluate);
    if (fitting === undefined) return undefined;
    result.push(fitting);
  }
  return result;
}
