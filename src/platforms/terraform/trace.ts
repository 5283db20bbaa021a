import type { Span } from '../../formats/document.js';
import type { Expression } from '../../formats/hcl/ast.js';
import type { Location, RelatedLocation } from '../../model/location.js';
import type { Located } from '../../model/resource.js';
import { escapeReservedKey } from '../../model/unknown.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { follow, type Hop } from './follow.js';
import { nestedBlocksOf, type Part } from './nested-blocks.js';
import type { Written } from './written.js';

/**
 * One way from a resource to the place that a person must edit to change a value: the value as it is written, behind
 * all variables, locals and modules that it came through, which are listed from the resource on.
 */
export class Trace {
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

  /** The value that `segments` lead to inside of what is written. */
  written(written: Written, segments: readonly string[]): Located {
    const leaf = follow(written, segments, this.evaluation, (hop) => this.passed(hop));
    const { document, expression } = leaf.written;
    // Who edits `!var.off` edits what `var.off` is given.
    if (expression.kind === 'unary' && expression.operator === '!' && isNamed(expression.operand))
      return this.written({ ...leaf.written, expression: expression.operand }, []);
    const span = leaf.segments.length === 0 ? expression.span : this.holderOf(leaf.written);
    return this.found(document.at(span));
  }

  /** The way leads through a name. */
  passed({ document, span, name }: Hop): void {
    this.#related.push({ ...document.at(span), message: `The value comes from \`${name}\`.` });
  }

  found(location: Location): Located {
    return { location, related: this.#related };
  }

  private blocks(part: Part, name: string) {
    for (const [type, blocks] of nestedBlocksOf(part, this.evaluation)) {
      if (escapeReservedKey(type) === name) return blocks;
    }
    return undefined;
  }

  /** Where something missing is found: the name of what lacks it. */
  private holderOf({ expression, key }: Written): Span {
    return expression.kind === 'object' || expression.kind === 'tuple' ? key : expression.span;
  }
}

function isNamed(expression: Expression): boolean {
  return expression.kind === 'parentheses' ? isNamed(expression.inner) : expression.kind === 'traversal';
}

function spanOfAll(parts: readonly Part[]): Span {
  return { start: parts[0]?.header.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
}
