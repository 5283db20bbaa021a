import type { Document, Span } from '../../formats/document.js';
import type { Expression, FunctionCall, ObjectConstructor, Step } from '../../formats/hcl/ast.js';
import { escapeReservedKey } from '../../model/unknown.js';
import type { Evaluation } from './evaluation.js';
import { isMapping } from './expression/functions/containers.js';
import type { Written } from './written.js';

/** Names followed for one value: what is defined by itself would never end. */
const MAX_HOPS = 50;

/** Functions whose result is their first argument, in another type. */
const CONVERSIONS: ReadonlySet<string> = new Set(['tobool', 'tolist', 'tomap', 'tonumber', 'tostring']);

/** A name that the value came through, where it is used. */
export interface Hop {
  readonly document: Document;
  readonly span: Span;
  /** `var.kms_key`, `module.shop.key` */
  readonly name: string;
}

/** An expression that says itself what the value is, and where in its value the one is that was looked for. */
export interface Leaf {
  readonly written: Written;
  readonly segments: readonly string[];
}

/**
 * Follows a value to where it is written: through parentheses, decided conditionals, variables, locals and modules, and
 * into objects and lists. Save for conversions of numbers and truth values, the leaf has the value that it was followed from.
 *
 * @param segments keys and indexes that lead to the value inside of what is written
 * @param onHop told each name on the way
 */
export function follow(
  written: Written,
  segments: readonly string[],
  evaluation: Evaluation,
  onHop: (hop: Hop) => void = () => {},
): Leaf {
  let leaf: Leaf = { written, segments };
  let hops = 0;
  const counting = (hop: Hop): void => {
    hops++;
    onHop(hop);
  };
  for (;;) {
    const next = hops < MAX_HOPS ? new Follower(evaluation, counting).next(leaf) : undefined;
    if (next === undefined) return leaf;
    leaf = next;
  }
}

class Follower {
  constructor(
    private readonly evaluation: Evaluation,
    private readonly onHop: (hop: Hop) => void,
  ) {}

  /** One step further; undefined where the expression itself says what the value is. */
  next({ written, segments }: Leaf): Leaf | undefined {
    const { expression } = written;
    const [segment, ...rest] = segments;
    switch (expression.kind) {
      case 'parentheses':
        return leafAt(written, expression.inner, segments);
      case 'tuple': {
        const item = segment === undefined ? undefined : expression.items[Number(segment)];
        return item && { written: { ...written, key: item.span, expression: item }, segments: rest };
      }
      case 'object': {
        const item = segment === undefined ? undefined : this.itemOf(written, expression, segment);
        return (
          item && { written: { ...written, key: item.key.span, expression: item.value }, segments: rest }
        );
      }
      case 'conditional': {
        const condition = this.evaluation.evaluate({ ...written, expression: expression.condition });
        if (condition !== true && condition !== false) return undefined;
        return leafAt(written, condition ? expression.whenTrue : expression.whenFalse, segments);
      }
      case 'template': {
        const [only, ...others] = expression.parts;
        if (only?.kind !== 'interpolation' || others.length > 0) return undefined;
        return leafAt(written, only.expression, segments);
      }
      case 'call': {
        const source = this.sourceOf(written, expression, segment);
        return source && leafAt(written, source, segments);
      }
      case 'traversal':
        return this.origin(written, expression.root, expression.steps, segments);
      default:
        return undefined;
    }
  }

  private origin(
    written: Written,
    root: string,
    steps: readonly Step[],
    segments: readonly string[],
  ): Leaf | undefined {
    const names = namesOf(root, steps);
    const traced = written.scope.originOf(names);
    const path = traced && pathOf(written, steps.slice(traced.used - 1), this.evaluation);
    if (traced === undefined || path === undefined) return undefined;
    const { document, expression } = written;
    this.onHop({ document, span: expression.span, name: names.slice(0, traced.used).join('.') });
    return { written: traced.origin.written, segments: [...traced.origin.inside, ...path, ...segments] };
  }

  /** The item under a key; none where a key is unknown, since it may be the same one. */
  private itemOf(written: Written, { items }: ObjectConstructor, segment: string) {
    const keys = items.map(({ key }) => keyOf({ ...written, expression: key }, this.evaluation));
    return keys.includes(undefined) ? undefined : items[keys.lastIndexOf(segment)];
  }

  /** The argument of a function that the value at `segment` of its result was taken from. */
  private sourceOf(
    written: Written,
    { name, arguments: given, expandsLast }: FunctionCall,
    segment: string | undefined,
  ): Expression | undefined {
    if (CONVERSIONS.has(name)) return given[0];
    if (name !== 'merge' || expandsLast || segment === undefined) return undefined;
    for (const argument of given.toReversed()) {
      const term = this.evaluation.evaluate({ ...written, expression: argument });
      // One that is not known may hold it, too.
      if (!isMapping(term)) return undefined;
      if (Object.hasOwn(term, segment)) return argument;
    }
    return undefined;
  }
}

/** Keys and indexes of steps, where they are known. */
export function pathOf(
  written: Written,
  steps: readonly Step[],
  evaluation: Evaluation,
): string[] | undefined {
  const path: string[] = [];
  for (const step of steps) {
    if (step.kind === 'splat') return undefined;
    const key =
      step.kind === 'attribute'
        ? escapeReservedKey(step.name)
        : keyOf({ ...written, expression: step.key }, evaluation);
    if (key === undefined) return undefined;
    path.push(key);
  }
  return path;
}

/** As it stands in values: reserved names are escaped. */
function keyOf(written: Written, evaluation: Evaluation): string | undefined {
  const term = evaluation.evaluate(written);
  return typeof term === 'string' || typeof term === 'number' ? escapeReservedKey(String(term)) : undefined;
}

function leafAt(written: Written, expression: Expression, segments: readonly string[]): Leaf {
  return { written: { ...written, expression }, segments };
}

/** The leading names of a traversal, as scopes look them up. */
export function namesOf(root: string, steps: readonly Step[]): string[] {
  const names = [root];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
