import type { Term } from '../term.js';
import { compareTexts, isList, isMapping, membersOf } from './containers.js';

/** Known values of one type once each, in the order of Terraform's sets. */
export function distinctInOrder(items: readonly Term[]): readonly Term[] {
  const distinct = new Map(items.map((item) => [keyOf(item), item]));
  return [...distinct].sort(compareElements).map(([, item]) => item);
}

type Element = readonly [key: string, item: Term];

function compareElements([leftKey, left]: Element, [rightKey, right]: Element): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}

/** A text that is the same for equal values only, and by which values inside a set are ordered. */
export function keyOf(term: Term): string {
  if (term === null) return '~';
  if (typeof term === 'boolean') return term ? 'T' : 'F';
  if (typeof term === 'number') return String(term);
  if (typeof term === 'string') return JSON.stringify(term);
  if (isList(term)) return `<${term.map((item) => `${keyOf(item)};`).join('')}>`;
  if (!isMapping(term)) return '?';
  return `{${membersOf(term)
    .map(([name, value]) => `${JSON.stringify(name)}:${keyOf(value)};`)
    .join('')}}`;
}
