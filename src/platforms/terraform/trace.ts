import type { Span } from '../../formats/document.js';
import type { Expression, Step } from '../../formats/hcl/ast.js';
import type { Location, RelatedLocation } from '../../model/location.js';
import { type Pointer, segmentsOf } from '../../model/pointer.js';
import type { Located } from '../../model/resource.js';
import { escapeReservedKey, isUnknown } from '../../model/unknown.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { nestedBlocksOf, type Part } from './nested-blocks.js';
import type { Written } from './written.js';

/** Names followed for one place: what is defined by itself would never end. */
const MAX_HOPS = 50;

/** Functions whose result is their first argument, in another type. */
const CONVERSIONS: ReadonlySet<string> = new Set(['tobool', 'tolist', 'tomap', 'tonumber', 'tostring']);

/**
 * The place that a person must edit to change the value at `pointer`: the value as it is written, behind all
 * variables, locals and modules that it came through, which are listed from the resource on.
 */
export function locate(part: Part, pointer: Pointer, evaluation: Evaluation): Located {
  return new Trace(evaluation).part(part, segmentsOf(pointer));
}

class Trace {
  readonly #related: RelatedLocation[] = [];

  constructor(private readonly evaluation: Evaluation) {}

  part(part: Part, segments: readonly string[]): Located {
    const [name, index, ...inside] = segments;
    const { document, scope, header } = part;
    const blocks = name === undefined ? undefined : this.blocks(part, name);
    if (blocks !== undefined) {
      if ('unknown' in blocks) return this.found(document.at(blocks.header));
      const block = blocks[Number(index)] ?? blocks[0];
      if (block === undefined) return this.found(document.at(header));
      if (index === undefined) return this.found(document.at(spanOfAll(blocks)));
      if (inside.length > 0) return this.part(block, inside);
      return this.found(document.at(block.body === part.body ? block.header : block.span));
    }
    const attribute = part.body.attributes.findLast(
      (candidate) => escapeReservedKey(candidate.name) === name,
    );
    if (attribute === undefined) return this.found(document.at(header));
    return this.written(writtenIn(scope, { document, attribute }), segments.slice(1));
  }

  private blocks(part: Part, name: string) {
    for (const [type, blocks] of nestedBlocksOf(part, this.evaluation)) {
      if (escapeReservedKey(type) === name) return blocks;
    }
    return undefined;
  }

  /** The value that `segments` lead to inside of what is written. */
  private written(written: Written, segments: readonly string[]): Located {
    const { document, expression, scope } = written;
    const [segment, ...rest] = segments;
    switch (expression.kind) {
      case 'parentheses':
        return this.written({ ...written, expression: expression.inner }, segments);
      case 'tuple': {
        const item = segment === undefined ? undefined : expression.items[Number(segment)];
        if (item !== undefined) return this.written({ ...written, key: item.span, expression: item }, rest);
        break;
      }
      case 'object': {
        const item = expression.items.findLast(
          ({ key }) => this.keyOf({ ...written, expression: key }) === segment,
        );
        if (segment !== undefined && item !== undefined)
          return this.written({ ...written, key: item.key.span, expression: item.value }, rest);
        break;
      }
      case 'conditional': {
        const condition = this.evaluation.evaluate({ ...written, expression: expression.condition });
        if (condition !== true && condition !== false) break;
        const taken = condition ? expression.whenTrue : expression.whenFalse;
        return this.written({ ...written, expression: taken }, segments);
      }
      case 'template': {
        const [only, ...others] = expression.parts;
        if (only?.kind !== 'interpolation' || others.length > 0) break;
        return this.written({ ...written, expression: only.expression }, segments);
      }
      case 'call': {
        const source = this.sourceOf(written, segment);
        if (source !== undefined) return this.written({ ...written, expression: source }, segments);
        break;
      }
      case 'traversal': {
        const names = namesOf(expression.root, expression.steps);
        const traced = scope.originOf(names);
        const path = traced && this.path(written, expression.steps.slice(traced.used - 1));
        if (traced === undefined || path === undefined || this.#related.length >= MAX_HOPS) break;
        const message = `The value comes from \`${names.slice(0, traced.used).join('.')}\`.`;
        this.#related.push({ ...document.at(expression.span), message });
        return this.written(traced.origin.written, [...traced.origin.inside, ...path, ...segments]);
      }
      default:
    }
    return this.found(document.at(segment === undefined ? expression.span : this.holderOf(written)));
  }

  /** Where something missing is found: the name of what lacks it. */
  private holderOf({ expression, key }: Written): Span {
    return expression.kind === 'object' || expression.kind === 'tuple' ? key : expression.span;
  }

  /** The argument of a function that the value at `segment` of its result was taken from. */
  private sourceOf(written: Written, segment: string | undefined): Expression | undefined {
    if (written.expression.kind !== 'call') return undefined;
    const { name, arguments: given, expandsLast } = written.expression;
    if (CONVERSIONS.has(name)) return given[0];
    if (name !== 'merge' || expandsLast || segment === undefined) return undefined;
    return given.findLast((argument) => {
      const term = this.evaluation.evaluate({ ...written, expression: argument });
      return typeof term === 'object' && term !== null && !isUnknown(term) && Object.hasOwn(term, segment);
    });
  }

  /** Keys and indexes of steps, where they are known. */
  private path(written: Written, steps: readonly Step[]): string[] | undefined {
    const path: string[] = [];
    for (const step of steps) {
      if (step.kind === 'splat') return undefined;
      const key = step.kind === 'attribute' ? step.name : this.keyOf({ ...written, expression: step.key });
      if (key === undefined) return undefined;
      path.push(key);
    }
    return path;
  }

  private keyOf(written: Written): string | undefined {
    const term = this.evaluation.evaluate(written);
    return typeof term === 'string' || typeof term === 'number' ? String(term) : undefined;
  }

  private found(location: Location): Located {
    return { location, related: this.#related };
  }
}

function spanOfAll(parts: readonly Part[]): Span {
  return { start: parts[0]?.header.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
}

/** The leading names of a traversal, as scopes look them up. */
function namesOf(root: string, steps: readonly Step[]): string[] {
  const names = [root];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
