import { join, type Pointer } from '../../model/pointer.js';
import { escapeReservedKey } from '../../model/unknown.js';
import type { Position, Span } from '../document.js';
import type { Body, Expression } from './ast.js';
import { type BlockGroup, blockGroups, keyOf, subgroups } from './value.js';

/**
 * Positions of everything in a body's value (`bodyValue`). The key of a block is its header, so that a missing
 * argument is found there; lists of blocks and the objects that labels make reach from the first block to the last.
 */
export function bodyPositions(body: Body, text: Span): ReadonlyMap<Pointer, Position> {
  const positions = new Map<Pointer, Position>([['', { value: text }]]);
  new Placer(positions).body(body, '');
  return positions;
}

class Placer {
  constructor(private readonly positions: Map<Pointer, Position>) {}

  body(body: Body, at: Pointer): void {
    for (const { name, key, expression } of body.attributes) this.named(at, name, key, expression);
    for (const group of blockGroups(body)) this.group(group, at, 0);
  }

  private group(group: BlockGroup, parent: Pointer, level: number): void {
    const at = join(parent, escapeReservedKey(group.type));
    const first = group.members[0]?.block;
    const last = group.members.at(-1)?.block;
    if (first === undefined || last === undefined) return;
    this.positions.set(at, { key: first.header, value: { start: first.span.start, end: last.span.end } });
    if (level < (group.members[0]?.path.length ?? 0)) {
      for (const subgroup of subgroups(group, level)) this.group(subgroup, at, level + 1);
      return;
    }
    group.members.forEach(({ block }, index) => {
      const item = join(at, index);
      this.positions.set(item, { key: block.header, value: block.span });
      this.body(block.body, item);
    });
  }

  private named(parent: Pointer, name: string, key: Span, expression: Expression): void {
    const at = join(parent, escapeReservedKey(name));
    this.positions.set(at, { key, value: expression.span });
    this.inside(expression, at);
  }

  private inside(expression: Expression, at: Pointer): void {
    if (expression.kind === 'parentheses') this.inside(expression.inner, at);
    if (expression.kind === 'tuple') {
      expression.items.forEach((item, index) => {
        this.positions.set(join(at, index), { value: item.span });
        this.inside(item, join(at, index));
      });
    }
    if (expression.kind === 'object') {
      for (const { key, value } of expression.items) {
        const name = keyOf(key);
        if (name !== undefined) this.named(at, name, key.span, value);
      }
    }
  }
}
