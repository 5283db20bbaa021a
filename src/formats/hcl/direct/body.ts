import type { Attribute, Block, Body } from '../ast.js';
import { labelText } from '../body.js';
import { Cursor, UNFIT } from './cursor.js';
import { readExpression } from './expression.js';

const QUOTE = 0x22;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const LABEL = /"(?:[^"\\$%\r\n\0]|\\["\\nrt])*"/y;

/**
 * Reads a file straight from its text: about five times as fast as building the grammar's tree in WebAssembly and
 * copying it (measured over 1,000 files: 60 ms against 470 ms). It takes only what the grammar would take, and gives
 * the same tree for it. For everything else (mistakes, deep nesting, names beyond ASCII, line breaks where HCL has
 * none) it gives up, and the grammar decides.
 */
export function readDirectly(text: string): Body | undefined {
  // The grammar ends a text there.
  if (text.includes('\0')) return undefined;
  try {
    const cursor = new Cursor(text);
    const body = readBody(cursor);
    return cursor.offset === text.length ? body : undefined;
  } catch (problem) {
    if (problem === UNFIT) return undefined;
    throw problem;
  }
}

function readBody(cursor: Cursor): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  let atLineStart = true;
  for (;;) {
    atLineStart = cursor.skip() || atLineStart;
    if (cursor.offset >= cursor.text.length || cursor.code() === CLOSE_BRACE) return { attributes, blocks };
    if (!atLineStart) throw UNFIT;
    readItem(cursor, attributes, blocks);
    atLineStart = false;
  }
}

function readItem(cursor: Cursor, attributes: Attribute[], blocks: Block[]): void {
  cursor.begin();
  const start = cursor.offset;
  const name = cursor.expectName();
  const key = { start, end: cursor.offset };
  if (cursor.skip()) throw UNFIT;
  if (cursor.code() !== EQUALS) {
    blocks.push(readBlock(cursor, name, start, key.end));
    return;
  }
  if (cursor.code(1) === EQUALS || cursor.code(1) === GREATER) throw UNFIT;
  cursor.offset++;
  cursor.skip();
  attributes.push({ name, key, expression: cursor.between(false, readExpression) });
}

/** The cursor is behind the type, which ends at `end`. */
function readBlock(cursor: Cursor, type: string, start: number, end: number): Block {
  const labels: string[] = [];
  let headerEnd = end;
  while (cursor.code() !== OPEN_BRACE) {
    const label = cursor.code() === QUOTE ? cursor.match(LABEL) : cursor.name();
    if (label === undefined || label === '') throw UNFIT;
    labels.push(labelText(label));
    headerEnd = cursor.offset;
    if (cursor.skip()) throw UNFIT;
  }
  cursor.offset++;
  const body = cursor.nested(readBody);
  cursor.expect(CLOSE_BRACE);
  return { type, labels, header: { start, end: headerEnd }, body, span: { start, end: cursor.offset } };
}
