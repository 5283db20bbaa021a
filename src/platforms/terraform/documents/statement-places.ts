import type { Located } from '../../../model/resource.js';
import { isUnknown } from '../../../model/unknown.js';
import type { Trace } from '../trace.js';
import type { Arguments } from './arguments.js';

/** How a data source names what it makes the elements of a statement of. */
export interface ElementNames {
  /** The argument or block of each element. */
  readonly arguments: Readonly<Record<string, string>>;
  readonly principal: { readonly type: string; readonly value: string };
  readonly condition: { readonly test: string; readonly variable: string; readonly value: string };
}

/** Where an element of a statement is written, in the block of the statement. */
export function locateElement(
  block: Arguments,
  [element = '', first, second]: readonly string[],
  names: ElementNames,
  trace: Trace,
): Located {
  const name = Object.hasOwn(names.arguments, element) ? names.arguments[element] : undefined;
  if (name === undefined) return trace.part(block.part, []);
  const { principal, condition } = names;
  if (first !== undefined && element.endsWith('Principal'))
    return inBlock(block, name, { [principal.type]: first }, principal.value, trace);
  if (first === undefined || element !== 'Condition') return trace.part(block.part, [name]);
  return second === undefined
    ? inBlock(block, name, { [condition.test]: first }, undefined, trace)
    : inBlock(block, name, { [condition.test]: first, [condition.variable]: second }, condition.value, trace);
}

/** The first of the blocks that has these texts, or an argument of it. */
function inBlock(
  outer: Arguments,
  name: string,
  wanted: Readonly<Record<string, string>>,
  argument: string | undefined,
  trace: Trace,
): Located {
  const blocks = outer.blocks(name);
  const index = isUnknown(blocks)
    ? -1
    : blocks.findIndex((block) => Object.entries(wanted).every(([key, text]) => block.text(key) === text));
  if (index === -1) return trace.part(outer.part, [name]);
  return trace.part(outer.part, [name, String(index), ...(argument === undefined ? [] : [argument])]);
}
