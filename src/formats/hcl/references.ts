import type { Body, Expression, Step, TemplatePart, Traversal } from './ast.js';

/**
 * The variables that an expression reads, in order of appearance. Names bound inside it (by `for`) are left out.
 */
export function traversalsIn(expression: Expression): Traversal[] {
  const found: Traversal[] = [];
  new Collector(found).visit(expression, []);
  return found;
}

/** The same for all attributes of a body and of the blocks in it. */
export function traversalsInBody(body: Body): Traversal[] {
  return [
    ...body.attributes.flatMap(({ expression }) => traversalsIn(expression)),
    ...body.blocks.flatMap((block) => traversalsInBody(block.body)),
  ];
}

/** The dotted name of a traversal, up to the first index or splat: `data.aws_kms_key.k.arn`, `aws_s3_bucket.logs`. */
export function nameOf(traversal: Traversal): string {
  const names = [traversal.root];
  for (const step of traversal.steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names.join('.');
}

type Bound = readonly string[];

class Collector {
  constructor(private readonly found: Traversal[]) {}

  visit(expression: Expression, bound: Bound): void {
    switch (expression.kind) {
      case 'literal':
      case 'invalid':
        return;
      case 'traversal':
        if (!bound.includes(expression.root)) this.found.push(expression);
        this.visitSteps(expression.steps, bound);
        return;
      case 'access':
        this.visit(expression.target, bound);
        this.visitSteps(expression.steps, bound);
        return;
      case 'for':
        this.visit(expression.collection, bound);
        this.visitAll(
          [expression.key, expression.value, expression.condition].filter((part) => part !== undefined),
          [...bound, ...expression.names],
        );
        return;
      case 'template':
        this.visitParts(expression.parts, bound);
        return;
      default:
        this.visitAll(operandsOf(expression), bound);
    }
  }

  private visitAll(expressions: readonly Expression[], bound: Bound): void {
    for (const expression of expressions) this.visit(expression, bound);
  }

  private visitSteps(steps: readonly Step[], bound: Bound): void {
    for (const step of steps) {
      if (step.kind === 'index') this.visit(step.key, bound);
      else if (step.kind === 'splat') this.visitSteps(step.each, bound);
    }
  }

  private visitParts(parts: readonly TemplatePart[], bound: Bound): void {
    for (const part of parts) {
      if (part.kind === 'interpolation') {
        this.visit(part.expression, bound);
      } else if (part.kind === 'if') {
        this.visit(part.condition, bound);
        this.visitParts(part.whenTrue, bound);
        this.visitParts(part.whenFalse, bound);
      } else if (part.kind === 'for') {
        this.visit(part.collection, bound);
        this.visitParts(part.parts, [...bound, ...part.names]);
      }
    }
  }
}

type Compound = Exclude<
  Expression,
  { kind: 'literal' | 'invalid' | 'traversal' | 'access' | 'for' | 'template' }
>;

function operandsOf(expression: Compound): readonly Expression[] {
  switch (expression.kind) {
    case 'object':
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case 'tuple':
      return expression.items;
    case 'call':
      return expression.arguments;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'parentheses':
      return [expression.inner];
  }
}
