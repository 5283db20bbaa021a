import type { FunctionCall } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { attributeOf } from '../declaration.js';
import { writtenIn } from '../definition.js';
import type { Evaluation } from '../evaluation.js';
import { text } from '../expression/functions/primitives.js';
import { unknownOf } from '../expression/term.js';
import { follow, type Leaf } from '../follow.js';
import { nestedBlocksOf, type Part } from '../nested-blocks.js';
import type { Written } from '../written.js';

/**
 * The pieces of the template that an argument is given, behind all names that it came through: an ARN tells its region
 * though the account in it is not known.
 *
 * @param segments lead to the argument, through nested blocks and lists
 * @returns undefined where it is no template
 */
export function piecesIn(
  part: Part,
  [name = '', ...rest]: readonly string[],
  evaluation: Evaluation,
): (string | Unknown)[] | undefined {
  const blocks = nestedBlocksOf(part, evaluation).get(name);
  if (blocks !== undefined) {
    const [index, ...inside] = rest;
    const block = 'unknown' in blocks ? undefined : blocks[Number(index)];
    return block && piecesIn(block, inside, evaluation);
  }
  const attribute = attributeOf(part.body, name);
  if (attribute === undefined) return undefined;
  const { document, scope } = part;
  return piecesOf(follow(writtenIn(scope, { document, attribute }), rest, evaluation), evaluation);
}

function piecesOf({ written, segments }: Leaf, evaluation: Evaluation): (string | Unknown)[] | undefined {
  const { expression } = written;
  if (segments.length > 0) return undefined;
  if (expression.kind === 'call') {
    const first = triedFirst(written, expression, evaluation);
    return first && piecesOf(follow(first, [], evaluation), evaluation);
  }
  if (expression.kind !== 'template') return undefined;
  const { span } = expression;
  return expression.parts.map((piece) => {
    const rendered = evaluation.evaluate({
      ...written,
      expression: { kind: 'template', parts: [piece], span },
    });
    const known = text(rendered);
    return known === undefined || isUnknown(known) ? unknownOf(rendered) : known;
  });
}

/** The first argument of `try`, where its value is that of the whole: modules read optional settings so. */
function triedFirst(
  written: Written,
  { name, arguments: given }: FunctionCall,
  evaluation: Evaluation,
): Written | undefined {
  const [expression] = given;
  if (name !== 'try' || expression === undefined) return undefined;
  const first = { ...written, expression };
  const [value, whole] = [first, written].map((one) => evaluation.evaluate(one));
  const isSame = isUnknown(value) && isUnknown(whole) && value.$unknown === whole.$unknown;
  return isSame ? first : undefined;
}
