import type { Expression, ForExpression } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { bind, bounded, type Context, type Names, tooMuch } from './context.js';
import { mappingOf } from './functions/containers.js';
import { flag, text } from './functions/primitives.js';
import { membersIn } from './members.js';
import type { Term } from './term.js';

/** https://developer.hashicorp.com/terraform/language/expressions/for */
export function evaluateFor(expression: ForExpression, names: Names | undefined, context: Context): Term {
  const members = membersIn(context.evaluate(expression.collection, names), context);
  if (isUnknown(members)) return members;
  const selected: (Names | undefined)[] = [];
  for (const [key, value] of members) {
    if (!context.budget.take()) return tooMuch(context);
    const inner = bind(expression.names, key, value, names);
    const wanted = isWanted(expression.condition, inner, context);
    // Which of the others are there does not matter any more: neither their number nor their places are known.
    if (isUnknown(wanted)) return wanted;
    if (wanted) selected.push(inner);
  }
  const { key, value, grouped } = expression;
  if (key !== undefined) return objectOf(key, value, grouped, selected, context);
  return bounded(
    selected.map((inner) => context.evaluate(value, inner)),
    context,
  );
}

function isWanted(
  condition: Expression | undefined,
  names: Names | undefined,
  context: Context,
): boolean | Unknown {
  const wanted = condition === undefined || flag(context.evaluate(condition, names));
  if (wanted === undefined) return context.trace.fail('for: invalid condition');
  return isUnknown(wanted) ? context.trace.depend(wanted) : wanted;
}

function objectOf(
  key: Expression,
  value: Expression,
  grouped: boolean,
  selected: readonly (Names | undefined)[],
  context: Context,
): Term {
  const groups = new Map<string, Term[]>();
  for (const inner of selected) {
    const name = text(context.evaluate(key, inner));
    if (name === undefined) return context.trace.fail('for: invalid key');
    if (isUnknown(name)) return context.trace.depend(name);
    const term = context.evaluate(value, inner);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [term]);
    else if (grouped) group.push(term);
    else return context.trace.fail('for: two values for one key');
  }
  const members = [...groups].map(([name, terms]) => [name, grouped ? terms : (terms[0] ?? null)] as const);
  return bounded(mappingOf(members), context);
}
