import { join, type Pointer } from '../model/pointer.js';
import type { Position, Span } from './document.js';

/** A value's place in the text, with the places of what it holds. */
export interface PlacedNode {
  readonly value: Span;
  /** Of an object, by name. */
  readonly members?: ReadonlyMap<string, PlacedMember>;
  /** Of an array. */
  readonly items?: readonly PlacedNode[];
}

/** A value under a key. */
export interface PlacedMember {
  readonly key: Span;
  readonly node: PlacedNode;
}

/** Positions by pointer. Descends by calls: the nesting must have been bounded before. */
export function positionsOf(root: PlacedNode): ReadonlyMap<Pointer, Position> {
  const positions = new Map<Pointer, Position>();
  const visit = (pointer: Pointer, node: PlacedNode, key?: Span): void => {
    positions.set(pointer, key === undefined ? { value: node.value } : { key, value: node.value });
    for (const [name, member] of node.members ?? []) visit(join(pointer, name), member.node, member.key);
    node.items?.forEach((item, index) => {
      visit(`${pointer}/${index}`, item);
    });
  };
  visit('', root);
  return positions;
}
