import type {
  Expression,
  FunctionCall,
  ObjectConstructor,
  TemplatePart,
  Traversal,
} from '../../formats/hcl/ast.js';
import { escapeReservedKey } from '../../model/unknown.js';
import { argument, attributeOf, isSensitive } from './declaration.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { follow, namesOf, pathOf } from './follow.js';
import { nestedBlocksOf, type Part } from './nested-blocks.js';
import { referredBy } from './references/referred.js';
import { providerBody } from './value.js';
import type { TracedScope, Written } from './written.js';

/** Expressions inside of one another and names behind one another; what goes on longer is taken to be sensitive. */
const MAX_DEPTH = 200;

/** Functions that hand their arguments on, with the same keys. */
const KEEPING_KEYS: ReadonlySet<string> = new Set(['merge', 'tomap', 'tolist', 'coalesce']);

/** Names that `for` gives to what it goes through, whose sensitivity is that of what it goes through. */
type Bound = ReadonlySet<string>;

const NOTHING: Bound = new Set();

/** What of a value is looked at. */
interface Way {
  readonly segments: readonly string[];
  readonly deep: boolean;
}

const ALL: Way = { segments: [], deep: true };

/**
 * Which values must not be printed: those that depend on something sensitive, however. It is told by how they are
 * written, since values carry no marks; errs on the side of yes. Only asked when values are printed.
 * https://developer.hashicorp.com/terraform/language/manage-sensitive-data
 */
export class Sensitivity {
  /** Whole expressions, by what their names mean; one that is being looked at is left to itself. */
  readonly #whole = new WeakMap<Expression, Map<TracedScope, boolean>>();

  constructor(private readonly evaluation: Evaluation) {}

  /** Is a value in a block sensitive? */
  inPart(part: Part, [name, ...rest]: readonly string[]): boolean {
    if (name === undefined) return false;
    const blocks = nestedBlocksOf(part, this.evaluation).get(name);
    if (blocks !== undefined && !('unknown' in blocks)) {
      const [index, ...inside] = rest;
      const block = blocks[Number(index)];
      return block !== undefined && this.inPart(block, inside);
    }
    const { document, scope, body } = part;
    const attribute = attributeOf(body, name);
    return attribute !== undefined && this.isAt(writtenIn(scope, { document, attribute }), rest, false);
  }

  /** Is a part sensitive of the JSON that an argument holds? */
  inDocument(written: Written, segments: readonly string[]): boolean {
    const { written: leaf, segments: left } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    const [only, ...others] =
      expression.kind === 'call' && expression.name === 'jsonencode' ? expression.arguments : [];
    if (only === undefined || others.length > 0 || left.length > 0) return this.dependsOnAny(written);
    return this.isAt({ ...leaf, expression: only }, segments, false);
  }

  /** Does a value depend on anything sensitive, in any part of it? */
  dependsOnAny(written: Written): boolean {
    return this.whole(written, 0);
  }

  /**
   * Is the value sensitive that `segments` lead to inside of what is written?
   * @param deep does it count what an object or list holds that is put together there?
   */
  private isAt(written: Written, segments: readonly string[], deep: boolean, depth = 0): boolean {
    const { expression } = written;
    const [segment, ...rest] = segments;
    if (depth > MAX_DEPTH) return true;
    if (segment === undefined && deep) return this.whole(written, depth);
    const inner = (part: Expression, way: readonly string[]) =>
      this.isAt({ ...written, expression: part }, way, deep, depth + 1);
    switch (expression.kind) {
      case 'parentheses':
        return inner(expression.inner, segments);
      case 'tuple': {
        const item = segment === undefined ? undefined : expression.items[Number(segment)];
        return item !== undefined && inner(item, rest);
      }
      case 'object': {
        if (segment === undefined) return false;
        const value = this.memberOf(written, expression, segment);
        return value === undefined ? this.whole(written, depth) : value !== null && inner(value, rest);
      }
      case 'conditional':
        return (
          this.whole({ ...written, expression: expression.condition }, depth) ||
          inner(expression.whenTrue, segments) ||
          inner(expression.whenFalse, segments)
        );
      case 'call':
        return KEEPING_KEYS.has(expression.name) && !expression.expandsLast
          ? expression.arguments.some((part) => inner(part, segments))
          : this.whole(written, depth);
      case 'traversal':
        return this.traversal(written, expression, { segments, deep }, NOTHING, depth);
      default:
        return this.whole(written, depth);
    }
  }

  /** The value under a key; null if there is none, undefined if that is not known. */
  private memberOf(
    written: Written,
    { items }: ObjectConstructor,
    segment: string,
  ): Expression | null | undefined {
    const keys = items.map(({ key }) => this.evaluation.evaluate({ ...written, expression: key }));
    if (!keys.every((key) => typeof key === 'string')) return undefined;
    return items[keys.map(escapeReservedKey).lastIndexOf(segment)]?.value ?? null;
  }

  /** Does an expression depend on anything sensitive? */
  private whole(written: Written, depth: number): boolean {
    const { expression, scope } = written;
    const known = this.#whole.get(expression) ?? new Map<TracedScope, boolean>();
    this.#whole.set(expression, known);
    const before = known.get(scope);
    if (before !== undefined) return before;
    known.set(scope, false);
    const result = this.inside(written, NOTHING, depth);
    known.set(scope, result);
    return result;
  }

  private inside(written: Written, bound: Bound, depth: number): boolean {
    const { expression } = written;
    if (depth > MAX_DEPTH) return true;
    const any = (...parts: readonly (Expression | undefined)[]) =>
      parts.some(
        (part) => part !== undefined && this.inside({ ...written, expression: part }, bound, depth + 1),
      );
    switch (expression.kind) {
      case 'literal':
      case 'invalid':
        return false;
      case 'traversal':
        return this.traversal(written, expression, ALL, bound, depth);
      case 'access':
        return any(expression.target) || this.inSteps(written, expression.steps, bound, depth);
      case 'parentheses':
        return any(expression.inner);
      case 'tuple':
        return any(...expression.items);
      case 'object':
        return any(...expression.items.flatMap(({ key, value }) => [key, value]));
      case 'unary':
        return any(expression.operand);
      case 'binary':
        return any(expression.left, expression.right);
      case 'conditional':
        return any(expression.condition, expression.whenTrue, expression.whenFalse);
      case 'call':
        return this.call(expression, any);
      case 'template':
        return expression.parts.some((part) => this.inTemplate(written, part, bound, depth));
      case 'for': {
        const { names, collection, key, value, condition } = expression;
        const inner = new Set([...bound, ...names]);
        const parts = [key, value, condition].filter((part) => part !== undefined);
        return (
          any(collection) ||
          parts.some((part) => this.inside({ ...written, expression: part }, inner, depth + 1))
        );
      }
    }
  }

  private call(
    { name, arguments: given }: FunctionCall,
    any: (...parts: readonly Expression[]) => boolean,
  ): boolean {
    if (name === 'sensitive') return true;
    return name !== 'nonsensitive' && any(...given);
  }

  private inTemplate(written: Written, part: TemplatePart, bound: Bound, depth: number): boolean {
    const inside = (expression: Expression, names: Bound) =>
      this.inside({ ...written, expression }, names, depth + 1);
    switch (part.kind) {
      case 'text':
        return false;
      case 'interpolation':
        return inside(part.expression, bound);
      case 'if':
        return (
          inside(part.condition, bound) ||
          [...part.whenTrue, ...part.whenFalse].some((one) => this.inTemplate(written, one, bound, depth + 1))
        );
      case 'for': {
        const inner = new Set([...bound, ...part.names]);
        return (
          inside(part.collection, bound) ||
          part.parts.some((one) => this.inTemplate(written, one, inner, depth + 1))
        );
      }
    }
  }

  private inSteps(written: Written, steps: Traversal['steps'], bound: Bound, depth: number): boolean {
    return steps.some((step) => {
      if (step.kind === 'splat') return this.inSteps(written, step.each, bound, depth + 1);
      return step.kind === 'index' && this.inside({ ...written, expression: step.key }, bound, depth + 1);
    });
  }

  private traversal(
    written: Written,
    { root, steps }: Traversal,
    { segments, deep }: Way,
    bound: Bound,
    depth: number,
  ): boolean {
    if (this.inSteps(written, steps, bound, depth)) return true;
    if (bound.has(root)) return false;
    const { scope } = written;
    const names = namesOf(root, steps);
    const declared = scope.declared(names);
    if (declared !== undefined && 'variable' in declared && isSensitive(declared.variable.block)) return true;
    const traced = scope.originOf(names);
    if (traced !== undefined) {
      const { origin, used } = traced;
      const path = pathOf(written, steps.slice(used - 1), this.evaluation);
      if (path === undefined) return this.whole(origin.written, depth + 1);
      return this.isAt(origin.written, [...origin.inside, ...path, ...segments], deep, depth + 1);
    }
    if (root === 'var') return this.passed(scope, names[1] ?? '', depth);
    if (root === 'module') return this.output(scope, names, steps, depth);
    return this.documentSource(written, segments, depth);
  }

  /** A variable whose value is not found where it is written, such as a set. */
  private passed({ module }: TracedScope, name: string, depth: number): boolean {
    if (module.call === undefined) return false;
    const { placed, scope } = module.call;
    const expression = argument(placed.block, name);
    if (expression === undefined) return false;
    const { document, block } = placed;
    return this.whole({ document, key: block.header, expression, scope }, depth + 1);
  }

  /** Outputs of a module: those that are named, or else all of them. */
  private output(
    { module }: TracedScope,
    [, name = '']: readonly string[],
    steps: Traversal['steps'],
    depth: number,
  ): boolean {
    const named = new Set(steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : [])));
    return (module.called(name)?.instances ?? []).some(({ module: called }) => {
      const all = [...called.configuration.outputs];
      const wanted = all.filter(([output]) => named.has(output));
      return (wanted.length > 0 ? wanted : all).some(([, { document, block }]) => {
        const attribute = attributeOf(block.body, 'value');
        if (isSensitive(block)) return true;
        return attribute !== undefined && this.whole(writtenIn(called, { document, attribute }), depth + 1);
      });
    });
  }

  /** What a data source writes as text is as sensitive as what it is made of. */
  private documentSource(written: Written, segments: readonly string[], depth: number): boolean {
    const referred = referredBy({ written, segments }, this.evaluation);
    if (referred === undefined || referred.declaration.managed) return false;
    const { document, block } = referred.declaration;
    const { header, span, body } = block;
    const part = { document, header, span, body: providerBody(body), scope: referred.instance.scope };
    return this.anyIn(part, depth + 1);
  }

  private anyIn(part: Part, depth: number): boolean {
    const { document, scope, body } = part;
    if (depth > MAX_DEPTH) return true;
    const attributes = body.attributes.map((attribute) => writtenIn(scope, { document, attribute }));
    const blocks = [...nestedBlocksOf(part, this.evaluation).values()].flatMap((found) =>
      'unknown' in found ? [] : found,
    );
    return (
      attributes.some((written) => this.whole(written, depth + 1)) ||
      blocks.some((block) => this.anyIn(block, depth + 1))
    );
  }
}
