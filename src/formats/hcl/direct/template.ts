import type { Expression } from '../ast.js';
import type { Reading } from '../reading.js';
import type { SyntaxNode } from '../syntax-tree.js';
import { convertHeredoc, convertQuotedTemplate } from '../template.js';
import { type Cursor, type Read, UNFIT } from './cursor.js';

const QUOTE = 0x22;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const TILDE = 0x7e;

/** A string without escapes and markers, which most are. */
const PLAIN = /"[^"\\$%\r\n]*"/y;
const QUOTED_TEXT = /[^"\\$%\r\n]+/y;
const ESCAPE = /\\(?:["\\nrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const HEREDOC = /<<-?[A-Za-z_][\w-]{0,99}(?=\r?\n)/y;
const REST_OF_LINE = /[^\S\n]*(?:\n|$)/y;
const HEREDOC_TEXT = /[^$%\n]+/y;

/** Where an expression stands in a template, as the grammar has it, and what it says. */
interface Marker extends SyntaxNode {
  readonly expression?: Expression;
}

const inner = (node: SyntaxNode): Expression =>
  (node as Marker).expression ?? { kind: 'invalid', span: { start: node.start, end: node.end } };

export function readQuoted(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset;
  const plain = cursor.match(PLAIN);
  if (plain !== '')
    return { kind: 'literal', value: plain.slice(1, -1), span: { start, end: cursor.offset } };
  cursor.offset++;
  const markers = new Markers(cursor, read);
  while (!cursor.takes(QUOTE)) {
    const code = cursor.code();
    if (code === DOLLAR || code === PERCENT) markers.take(code);
    else if (cursor.match(code === BACKSLASH ? ESCAPE : QUOTED_TEXT) === '') throw UNFIT;
  }
  const node = { kind: 'quoted_template', start, end: cursor.offset, children: markers.all() };
  return convertQuotedTemplate(node, readingOf(cursor), inner);
}

export function readHeredoc(cursor: Cursor, read: Read): Expression {
  const start = cursor.offset;
  const opening = cursor.match(HEREDOC);
  if (opening === '' || cursor.inTemplate) throw UNFIT;
  const name = opening.replace(/^<<-?/, '');
  const nameEnd = cursor.offset;
  const markers = new Markers(cursor, read);
  const closing = new RegExp(`[^\\S\\n]*${name}`, 'y');
  cursor.offset = cursor.text.indexOf('\n', nameEnd);
  for (;;) {
    const code = cursor.code();
    if (code === DOLLAR || code === PERCENT) {
      markers.take(code);
    } else if (code === 0x0a) {
      cursor.offset++;
      if (cursor.match(closing) !== '') break;
    } else if (cursor.match(HEREDOC_TEXT) === '') throw UNFIT;
  }
  const end = cursor.offset;
  // A line that only starts like the end marker confuses the grammar.
  REST_OF_LINE.lastIndex = end;
  if (!REST_OF_LINE.test(cursor.text)) throw UNFIT;
  const leaf = (kind: string, from: number, to: number) => ({ kind, start: from, end: to, children: [] });
  const children = [
    leaf('heredoc_start', start, nameEnd - name.length),
    leaf('heredoc_identifier', nameEnd - name.length, nameEnd),
    ...markers.all(),
    leaf('heredoc_identifier', end - name.length, end),
  ];
  return convertHeredoc({ kind: 'heredoc_template', start, end, children }, readingOf(cursor), inner);
}

/** What interrupts the text of one template. */
class Markers {
  readonly #found: Marker[] = [];
  /** Directives that wait for their end, the innermost last. */
  readonly #open: ('if' | 'else' | 'for')[] = [];

  constructor(
    private readonly cursor: Cursor,
    private readonly read: Read,
  ) {}

  all(): readonly Marker[] {
    if (this.#open.length > 0) throw UNFIT;
    return this.#found;
  }

  /** Takes what starts with `$` or `%`: a marker or, for `$${` and a sign alone, text. */
  take(sign: number): void {
    const { cursor } = this;
    if (cursor.code(1) === OPEN_BRACE) this.#found.push(cursor.between(true, () => this.marker(sign)));
    else cursor.offset += cursor.code(1) !== sign ? 1 : cursor.code(2) === OPEN_BRACE ? 3 : 2;
  }

  private marker(sign: number): Marker {
    const { cursor } = this;
    const { offset: start, inTemplate } = cursor;
    cursor.offset += 2;
    cursor.inTemplate = true;
    cursor.takes(TILDE);
    const read = sign === DOLLAR ? this.interpolation() : this.directive();
    cursor.skip();
    cursor.takes(TILDE);
    if (!cursor.takes(CLOSE_BRACE)) throw UNFIT;
    cursor.inTemplate = inTemplate;
    return { children: [], ...read, start, end: cursor.offset };
  }

  private interpolation(): Pick<Marker, 'kind' | 'expression'> {
    this.cursor.skip();
    return { kind: 'template_interpolation', expression: this.read(this.cursor) };
  }

  private directive(): Pick<Marker, 'kind' | 'expression'> & Partial<Pick<Marker, 'children'>> {
    const { cursor } = this;
    const word = cursor.expectName();
    switch (word) {
      case 'if':
        this.begin('if');
        cursor.skip();
        return { kind: 'template_if_intro', expression: this.read(cursor) };
      case 'else':
        if (this.#open.pop() !== 'if') throw UNFIT;
        this.#open.push('else');
        return { kind: 'template_else_intro' };
      case 'for': {
        this.begin('for');
        const children = [this.identifier()];
        cursor.skip();
        if (cursor.takes(COMMA)) children.push(this.identifier());
        if (cursor.expectName() !== 'in') throw UNFIT;
        cursor.skip();
        return { kind: 'template_for_start', expression: this.read(cursor), children };
      }
      default: {
        const ended = this.#open.pop();
        cursor.leave();
        if (word !== (ended === 'for' ? 'endfor' : 'endif') || ended === undefined) throw UNFIT;
        return { kind: ended === 'for' ? 'template_for_end' : 'template_if_end' };
      }
    }
  }

  private begin(directive: 'if' | 'for'): void {
    this.#open.push(directive);
    this.cursor.enter();
  }

  private identifier(): SyntaxNode {
    const { length } = this.cursor.expectName();
    const { offset: end } = this.cursor;
    return { kind: 'identifier', start: end - length, end, children: [] };
  }
}

/** Nothing that is read here has a problem to report. */
function readingOf({ text }: Cursor): Reading {
  return { text } as Reading;
}
