import type { Expression, ObjectItem } from '../ast.js';
import { type Cursor, type Read, UNFIT } from './cursor.js';
import { readPlainSteps } from './steps.js';
import { readQuoted } from './template.js';

const QUOTE = 0x22;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const CLOSE_BRACKET = 0x5d;
const CLOSE_BRACE = 0x7d;

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.\x80-\uffff])/y;

/** What the grammar may take for the start of something else. */
export const RESERVED: ReadonlySet<string> = new Set(['for', 'in', 'if', 'else', 'endif', 'endfor']);

export function readParentheses(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset++;
  cursor.skip();
  const inner = read(cursor);
  cursor.expect(CLOSE_PARENTHESIS);
  return { kind: 'parentheses', inner, span: { start, end: cursor.offset } };
}

export function readArguments(cursor: Cursor, read: Read): { items: Expression[]; expandsLast: boolean } {
  const items: Expression[] = [];
  cursor.offset++;
  for (;;) {
    cursor.skip();
    if (cursor.takes(CLOSE_PARENTHESIS)) return { items, expandsLast: false };
    items.push(read(cursor));
    cursor.skip();
    if (cursor.takes(COMMA)) continue;
    const expandsLast = cursor.text.startsWith('...', cursor.offset);
    if (expandsLast) cursor.offset += 3;
    cursor.expect(CLOSE_PARENTHESIS);
    return { items, expandsLast };
  }
}

export function readTuple(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset++;
  cursor.skip();
  if (cursor.takesWord('for')) return readFor(cursor, start, CLOSE_BRACKET, read);
  const items: Expression[] = [];
  for (;;) {
    cursor.skip();
    if (cursor.takes(CLOSE_BRACKET)) break;
    items.push(read(cursor));
    cursor.skip();
    if (!cursor.takes(COMMA)) {
      cursor.expect(CLOSE_BRACKET);
      break;
    }
  }
  return { kind: 'tuple', items, span: { start, end: cursor.offset } };
}

/** Behind `for`; `closing` tells whether a list or an object is made. */
function readFor(cursor: Cursor, start: number, closing: number, read: Read): Expression {
  const names = [cursor.expectName()];
  cursor.skip();
  if (cursor.takes(COMMA)) names.push(cursor.expectName());
  if (cursor.expectName() !== 'in') throw UNFIT;
  cursor.skip();
  const collection = read(cursor);
  cursor.expect(COLON);
  cursor.skip();
  const first = read(cursor);
  let second: Expression | undefined;
  if (closing === CLOSE_BRACE) {
    cursor.expect(EQUALS);
    if (!cursor.takes(GREATER)) throw UNFIT;
    cursor.skip();
    second = read(cursor);
    cursor.skip();
  }
  const grouped = second !== undefined && cursor.text.startsWith('...', cursor.offset);
  if (grouped) cursor.offset += 3;
  cursor.skip();
  const condition = cursor.takesWord('if') ? readCondition(cursor, read) : undefined;
  cursor.expect(closing);
  return {
    kind: 'for',
    names,
    collection,
    ...(second === undefined ? {} : { key: first }),
    value: second ?? first,
    grouped,
    ...(condition === undefined ? {} : { condition }),
    span: { start, end: cursor.offset },
  };
}

function readCondition(cursor: Cursor, read: Read): Expression {
  cursor.skip();
  return read(cursor);
}

/** An object or a `for` that makes one. */
export function readBraces(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset++;
  cursor.skip();
  if (cursor.takesWord('for')) return cursor.between(true, () => readFor(cursor, start, CLOSE_BRACE, read));
  const items = cursor.between(false, () => readItems(cursor, read));
  return { kind: 'object', items, span: { start, end: cursor.offset } };
}

/** Items between braces, each ended by a comma or a line break. */
function readItems(cursor: Cursor, read: Read): ObjectItem[] {
  const items: ObjectItem[] = [];
  while (!cursor.takes(CLOSE_BRACE)) {
    const key = readKey(cursor, read);
    cursor.skip();
    const separator = cursor.code();
    const next = cursor.code(1);
    const isPlain = separator === EQUALS ? next !== EQUALS && next !== GREATER : separator === COLON;
    if (!isPlain) throw UNFIT;
    cursor.offset++;
    cursor.skip();
    items.push({ key, value: read(cursor) });
    const lineEnds = cursor.skip();
    if (cursor.takes(COMMA)) cursor.skip();
    // The grammar would take brackets in the next line for a call or an index.
    else if (cursor.code() !== CLOSE_BRACE && (!lineEnds || cursor.code() === OPEN_PARENTHESIS)) throw UNFIT;
  }
  return items;
}

function readKey(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset;
  const code = cursor.code();
  if (code === QUOTE) return readQuoted(cursor, read);
  if (code === OPEN_PARENTHESIS) return cursor.between(true, () => readParentheses(cursor, read));
  const number = readNumber(cursor);
  if (number !== undefined) return number;
  const name = cursor.name();
  if (name === undefined || RESERVED.has(name)) throw UNFIT;
  // `aws.edge`, as a map of providers has it.
  if (cursor.code() === DOT) {
    const steps = readPlainSteps(cursor, read);
    return { kind: 'traversal', root: name, steps, span: { start, end: cursor.offset } };
  }
  // A bare name is itself, even if it looks like a keyword.
  return { kind: 'literal', value: name, span: { start, end: cursor.offset } };
}

export function readNumber(cursor: Cursor): Expression | undefined {
  const start = cursor.offset;
  const number = cursor.match(NUMBER);
  if (number === '') return undefined;
  return { kind: 'literal', value: Number(number), span: { start, end: cursor.offset } };
}
