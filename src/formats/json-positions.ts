import { visit } from 'jsonc-parser';
import type { Pointer } from '../model/pointer.js';
import { escapeReservedKey } from '../model/unknown.js';
import type { Position, Span } from './document.js';
import { type PlacedMember, type PlacedNode, positionsOf } from './placed-node.js';

/** An object or array that is being read. */
interface Open {
  readonly node: { value: Span; readonly members?: Map<string, PlacedMember>; readonly items?: PlacedNode[] };
  /** In an object, the key whose value comes next. */
  key: { readonly name: string; readonly span: Span } | undefined;
}

/**
 * Where every value of a JSON text stands, by pointer: keys and strings with their quotes, objects and arrays with
 * their brackets. A repeated key points to its last occurrence. The nesting must have been bounded before.
 */
export function jsonPositions(text: string): ReadonlyMap<Pointer, Position> {
  let root: PlacedNode | undefined;
  const open: Open[] = [];

  const put = (node: PlacedNode): void => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.key === undefined) parent.node.items?.push(node);
    else parent.node.members?.set(parent.key.name, { key: parent.key.span, node });
  };
  const begin = (start: number, children: Omit<Open['node'], 'value'>): boolean => {
    const node = { value: { start, end: start }, ...children };
    put(node);
    open.push({ node, key: undefined });
    return true;
  };
  const end = (offset: number, length: number): void => {
    const closed = open.pop();
    if (closed === undefined) return;
    // An unclosed comment's token ends beyond the text.
    closed.node.value = { start: closed.node.value.start, end: Math.min(offset + length, text.length) };
  };

  visit(
    text,
    {
      onObjectBegin: (offset) => begin(offset, { members: new Map() }),
      onArrayBegin: (offset) => begin(offset, { items: [] }),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name, offset, length) => {
        const parent = open.at(-1);
        const span = { start: offset, end: offset + length };
        if (parent !== undefined) parent.key = { name: escapeReservedKey(name), span };
        return true;
      },
      onLiteralValue: (_value, offset, length) => put({ value: { start: offset, end: offset + length } }),
    },
    { allowTrailingComma: true },
  );
  return root === undefined ? new Map() : positionsOf(root);
}
