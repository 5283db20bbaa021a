import type { Expression, Step } from '../ast.js';
import { type Cursor, type Read, UNFIT } from './cursor.js';

const ASTERISK = 0x2a;
const DOT = 0x2e;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

const DIGITS = /\d+(?![\w-]|\.\d)/y;

/** Attributes, elements and splats that follow at once. */
export function readSteps(cursor: Cursor, read: Read): Step[] {
  const steps: Step[] = [];
  for (;;) {
    const step = readStep(cursor, read);
    if (step !== undefined) {
      steps.push(step);
    } else if (cursor.text.startsWith('[*]', cursor.offset)) {
      cursor.offset += 3;
      // It takes all that follows out of each element, other splats too.
      const each = cursor.nested(() => readSteps(cursor, read));
      return [...steps, { kind: 'splat', each }];
    } else if (cursor.text.startsWith('.*', cursor.offset)) {
      cursor.offset += 2;
      steps.push(...legacySplat(readPlainSteps(cursor, read), cursor.text));
    } else return steps;
  }
}

export function readPlainSteps(cursor: Cursor, read: Read): Step[] {
  const steps: Step[] = [];
  for (let step = readStep(cursor, read); step !== undefined; step = readStep(cursor, read)) steps.push(step);
  return steps;
}

/** The older `.*` reaches up to the first bracket. */
function legacySplat(steps: readonly Step[], text: string): Step[] {
  const bracket = steps.findIndex((step) => step.kind === 'index' && text[step.key.span.start] !== '.');
  const reach = bracket === -1 ? steps.length : bracket;
  return [{ kind: 'splat', each: steps.slice(0, reach) }, ...steps.slice(reach)];
}

function readStep(cursor: Cursor, read: Read): Step | undefined {
  const start = cursor.offset;
  if (cursor.code() === OPEN_BRACKET) {
    if (cursor.code(1) === ASTERISK) return undefined;
    return { kind: 'index', key: cursor.between(true, () => readIndex(cursor, read)) };
  }
  if (cursor.code() !== DOT || cursor.code(1) === DOT || cursor.code(1) === ASTERISK) return undefined;
  cursor.offset++;
  const digits = cursor.match(DIGITS);
  if (digits !== '') {
    const span = { start, end: cursor.offset };
    return { kind: 'index', key: { kind: 'literal', value: Number(digits), span } };
  }
  const name = cursor.name();
  if (name === undefined || name.includes(':')) throw UNFIT;
  return { kind: 'attribute', name };
}

function readIndex(cursor: Cursor, read: Read): Expression {
  cursor.offset++;
  cursor.skip();
  const key = read(cursor);
  cursor.expect(CLOSE_BRACKET);
  return key;
}
