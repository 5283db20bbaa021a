import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { attributeOf } from '../declaration.js';
import { writtenIn } from '../definition.js';
import type { Evaluation } from '../evaluation.js';
import { text } from '../expression/functions/primitives.js';
import { unknownOf } from '../expression/term.js';
import { follow } from '../follow.js';
import { nestedBlocksOf, type Part } from '../nested-blocks.js';

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
  const { written, segments } = follow(writtenIn(scope, { document, attribute }), rest, evaluation);
  const { expression } = written;
  if (expression.kind !== 'template' || segments.length > 0) return undefined;
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
