import type { Expression, ObjectConstructor, Step, Traversal } from '../../../formats/hcl/ast.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import { Budget } from './budget.js';
import { evaluateCall } from './call.js';
import { evaluateConditional } from './choice.js';
import { bounded, boundTo, type Context, type Names, type Scope, tooMuch } from './context.js';
import { evaluateFor } from './for.js';
import { mappingOf } from './functions/containers.js';
import { text } from './functions/primitives.js';
import type { Functions } from './functions.js';
import { evaluateBinary, evaluateUnary } from './operators.js';
import { takeSteps } from './steps.js';
import { evaluateTemplate } from './template.js';
import type { Term } from './term.js';
import { Trace } from './trace.js';

export { Budget, type Functions, type Scope };

/**
 * What an expression is, as far as the scope knows the names in it. Never throws: where Terraform would report an
 * error, the part that it is about is an unknown that says so.
 *
 * Whatever the unknowns turn out to be, the known parts stay as they are, their types included, unless Terraform then
 * reports an error. An unknown of which `settled` makes a value has that value, or is the text that becomes of it.
 */
export function evaluate(expression: Expression, scope: Scope, budget: Budget): Term {
  return new Evaluator(scope, budget).evaluate(expression, undefined);
}

class Evaluator implements Context {
  readonly trace = new Trace();

  constructor(
    readonly scope: Scope,
    readonly budget: Budget,
  ) {}

  evaluate(expression: Expression, names: Names | undefined): Term {
    if (!this.budget.take()) return tooMuch(this);
    switch (expression.kind) {
      case 'literal':
        return typeof expression.value === 'string' ? expression.value.normalize() : expression.value;
      case 'traversal':
        return this.traversal(expression, names);
      case 'access':
        return takeSteps(this.evaluate(expression.target, names), expression.steps, '', names, this);
      case 'parentheses':
        return this.evaluate(expression.inner, names);
      case 'tuple':
        return bounded(
          expression.items.map((item) => this.evaluate(item, names)),
          this,
        );
      case 'object':
        return this.object(expression, names);
      case 'template':
        return evaluateTemplate(expression, names, this);
      case 'unary':
        return evaluateUnary(expression, names, this);
      case 'binary':
        return evaluateBinary(expression, names, this);
      case 'conditional':
        return evaluateConditional(expression, names, this);
      case 'for':
        return evaluateFor(expression, names, this);
      case 'call':
        return evaluateCall(expression, names, this);
      case 'invalid':
        return this.trace.depend(unknown('a syntax error'));
    }
  }

  private traversal({ root, steps }: Traversal, names: Names | undefined): Term {
    const bound = boundTo(root, names);
    if (bound !== undefined) return takeSteps(bound.term, steps, root, names, this);
    const path = [root, ...leadingNames(steps)];
    const found = this.scope.lookup(path);
    if (found === undefined) return this.trace.depend(unknown(path.join('.')));
    const label = path.slice(0, found.used).join('.');
    return takeSteps(found.term, steps.slice(found.used - 1), label, names, this);
  }

  private object({ items }: ObjectConstructor, names: Names | undefined): Term {
    const members: [string, Term][] = [];
    for (const item of items) {
      const key = text(this.evaluate(item.key, names));
      if (key === undefined) return this.trace.fail('invalid key of an object');
      if (isUnknown(key)) return this.trace.depend(key);
      members.push([key, this.evaluate(item.value, names)]);
    }
    return bounded(mappingOf(members), this);
  }
}

function leadingNames(steps: readonly Step[]): string[] {
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
