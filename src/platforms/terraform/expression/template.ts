import type { Template, TemplateFor, TemplateIf, TemplatePart } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { bind, type Context, type Names, tooMuch } from './context.js';
import { MAX_TEXT } from './functions/limits.js';
import { flag, text } from './functions/primitives.js';
import { membersIn } from './members.js';
import { type Term, unknownOf } from './term.js';

const CHARACTERS_PER_STEP = 64;

/** `"${x}"` is `x` itself, of whatever type: https://developer.hashicorp.com/terraform/language/expressions/strings */
export function evaluateTemplate({ parts }: Template, names: Names | undefined, context: Context): Term {
  const [only, ...others] = parts;
  if (only?.kind === 'interpolation' && others.length === 0) return context.evaluate(only.expression, names);
  return renderAll(parts, names, context);
}

function renderAll(
  parts: readonly TemplatePart[],
  names: Names | undefined,
  context: Context,
): string | Unknown {
  return joined(
    parts.map((part) => render(part, names, context)),
    context,
  );
}

function joined(texts: readonly (string | Unknown)[], context: Context): string | Unknown {
  const unknowns = texts.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const length = texts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const affordable = length <= MAX_TEXT && context.budget.take(Math.ceil(length / CHARACTERS_PER_STEP));
  // What is one character after joining may have been two before.
  return affordable ? texts.join('').normalize() : tooMuch(context);
}

function render(part: TemplatePart, names: Names | undefined, context: Context): string | Unknown {
  switch (part.kind) {
    case 'text':
      return part.value.normalize();
    case 'interpolation':
      return inserted(context.evaluate(part.expression, names), context);
    case 'if':
      return renderIf(part, names, context);
    case 'for':
      return renderFor(part, names, context);
  }
}

function inserted(term: Term, { trace }: Context): string | Unknown {
  const written = text(term);
  if (written === undefined) return trace.fail('a value in a template that is no text');
  return isUnknown(written) ? trace.depend(written) : written;
}

function renderIf(
  { condition, whenTrue, whenFalse }: TemplateIf,
  names: Names | undefined,
  context: Context,
): string | Unknown {
  const { trace } = context;
  const decision = flag(context.evaluate(condition, names));
  if (decision === undefined) return trace.fail('invalid condition');
  if (!isUnknown(decision)) return renderAll(decision ? whenTrue : whenFalse, names, context);
  const merged = trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [renderAll(whenTrue, names, context), renderAll(whenFalse, names, context)];
    if (yes === no) return yes;
    return unknownOf(merged, yes, no);
  });
}

function renderFor(part: TemplateFor, names: Names | undefined, context: Context): string | Unknown {
  const members = membersIn(context.evaluate(part.collection, names), context);
  if (isUnknown(members)) return members;
  const texts: (string | Unknown)[] = [];
  for (const [key, value] of members) {
    if (!context.budget.take()) return tooMuch(context);
    texts.push(renderAll(part.parts, bind(part.names, key, value, names), context));
  }
  return joined(texts, context);
}
