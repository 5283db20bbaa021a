import { isUnknown } from '../../../../model/unknown.js';
import type { Term } from '../term.js';

interface Measure {
  /** Characters and values, shared ones counted as often as they occur. */
  readonly weight: number;
  /** Containers inside each other. */
  readonly depth: number;
}

const LEAF: Measure = { weight: 1, depth: 0 };

/** Deeper than any limit, and far from where calls would exhaust the stack. */
const ENDLESS: Measure = { weight: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
const MAX_LEVEL = 1000;

/** Terms share structure: a chain of `[x, x]` doubles its weight with each link, yet each link is measured once. */
const measured = new WeakMap<object, Measure>();

export function measure(term: Term, level = 0): Measure {
  if (typeof term === 'string') return { weight: term.length + 1, depth: 0 };
  if (typeof term !== 'object' || term === null || isUnknown(term)) return LEAF;
  if (level > MAX_LEVEL) return ENDLESS;
  const before = measured.get(term);
  if (before !== undefined) return before;
  let [weight, depth] = [1, 0];
  for (const [key, part] of Object.entries(term)) {
    const inner = measure(part, level + 1);
    weight += inner.weight + (Array.isArray(term) ? 0 : key.length);
    depth = Math.max(depth, inner.depth);
  }
  const result = { weight, depth: depth + 1 };
  if (Number.isFinite(depth)) measured.set(term, result);
  return result;
}
