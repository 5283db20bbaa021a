import type { IndexStep, Step } from '../../../formats/hcl/ast.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import { bounded, type Context, type Names, tooMuch } from './context.js';
import { isList, isMapping, memberOf } from './functions/containers.js';
import { number, text } from './functions/primitives.js';
import { isSet, type Term } from './term.js';

/**
 * Takes something out of a value: attributes, elements, splats.
 *
 * @param label names the value in the reason of an error: a dotted name, without any index; '' for one without a name
 */
export function takeSteps(
  value: Term,
  steps: readonly Step[],
  label: string,
  names: Names | undefined,
  context: Context,
): Term {
  let [taken, path] = [value, label];
  for (const step of steps) {
    if (isUnknown(taken)) return context.trace.depend(taken);
    if (step.kind === 'attribute') {
      path = `${path}.${step.name}`;
      taken = attributeOf(taken, step.name, path, context);
    } else if (step.kind === 'index') {
      taken = elementOf(taken, step, path, names, context);
    } else {
      taken = splat(taken, step.each, path, names, context);
    }
  }
  return taken;
}

function attributeOf(value: Term, name: string, path: string, { trace }: Context): Term {
  const attribute = isMapping(value) ? memberOf(value, name) : undefined;
  return attribute === undefined ? trace.fail(about(path, 'no such attribute')) : attribute;
}

/** https://developer.hashicorp.com/terraform/language/expressions/types#indices-and-attributes */
function elementOf(
  value: Term,
  step: IndexStep,
  path: string,
  names: Names | undefined,
  context: Context,
): Term {
  const { trace } = context;
  const key = context.evaluate(step.key, names);
  const readable = isMapping(value) || (isList(value) && !isSet(value));
  const index = readable ? (isList(value) ? number(key) : text(key)) : undefined;
  if (isUnknown(index)) return trace.depend(index);
  let element: Term | undefined;
  if (isList(value)) element = typeof index === 'number' ? value[index] : undefined;
  else if (isMapping(value)) element = typeof index === 'string' ? memberOf(value, index) : undefined;
  return element === undefined ? trace.fail(about(path, 'no such element')) : element;
}

/** A value that is no list is taken for a list of one, and `null` for none: https://developer.hashicorp.com/terraform/language/expressions/splat */
function splat(
  value: Term,
  each: readonly Step[],
  path: string,
  names: Names | undefined,
  context: Context,
): Term {
  if (value === null) {
    // Unless its type is that of a list: then it is an error.
    context.trace.depend(unknown('a splat of null'));
    return [];
  }
  if (!isList(value)) return [takeSteps(value, each, path, names, context)];
  if (!context.budget.take(value.length * (each.length + 1))) return tooMuch(context);
  return bounded(
    value.map((item) => takeSteps(item, each, path, names, context)),
    context,
  );
}

function about(path: string, problem: string): string {
  return path === '' ? problem : `${path}: ${problem}`;
}
