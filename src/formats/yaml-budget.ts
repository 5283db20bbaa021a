import { EVENT_ID, type Event } from 'js-yaml';
import { MAX_NESTING_DEPTH } from './limits.js';

/** What a document is when each alias is replaced by what it stands for. */
interface Size {
  /** May exceed what a number counts exactly; infinity compares as it should. */
  nodes: number;
  depth: number;
}

export interface BudgetBreach {
  readonly kind: 'cycle' | 'expansion' | 'depth';
  /** Offset of the alias. */
  readonly offset: number;
}

/**
 * Checks the aliases of one document before anything walks its value: none refers to a node that contains it, and
 * together they add no more than the budget. One pass over the events, linear in their number.
 *
 * @param budget nodes that aliases may still add; reduced by those that this document adds
 */
export function checkAliases(
  text: string,
  events: readonly Event[],
  budget: { nodes: number },
): BudgetBreach | undefined {
  const open: (Size & { anchor: Anchor | undefined })[] = [];
  const anchors = new Map<string, Anchor>();
  const anchorAt = (start: number, end: number, size: Size | undefined): Anchor | undefined => {
    if (start === -1) return undefined;
    const anchor: Anchor = { size };
    anchors.set(text.slice(start, end), anchor);
    return anchor;
  };
  const add = (size: Size): void => {
    const parent = open.at(-1);
    if (parent === undefined) return;
    parent.nodes += size.nodes;
    parent.depth = Math.max(parent.depth, size.depth + 1);
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ nodes: 0, depth: 0, anchor: undefined });
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        open.push({ nodes: 1, depth: 1, anchor: anchorAt(event.anchorStart, event.anchorEnd, undefined) });
        break;
      case EVENT_ID.SCALAR:
        anchorAt(event.anchorStart, event.anchorEnd, SCALAR);
        add(SCALAR);
        break;
      case EVENT_ID.ALIAS: {
        const anchor = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        // One without an anchor is an error that construction reports.
        if (anchor === undefined) break;
        if (anchor.size === undefined) return { kind: 'cycle', offset: event.anchorStart - 1 };
        budget.nodes -= anchor.size.nodes;
        if (budget.nodes < 0) return { kind: 'expansion', offset: event.anchorStart - 1 };
        if (open.length + anchor.size.depth > MAX_NESTING_DEPTH)
          return { kind: 'depth', offset: event.anchorStart - 1 };
        add(anchor.size);
        break;
      }
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed === undefined) break;
        if (closed.anchor !== undefined) closed.anchor.size = { nodes: closed.nodes, depth: closed.depth };
        add(closed);
        break;
      }
    }
  }
  return undefined;
}

const SCALAR: Size = { nodes: 1, depth: 1 };

/** The size is undefined while the anchored node is still open. */
interface Anchor {
  size: Size | undefined;
}
