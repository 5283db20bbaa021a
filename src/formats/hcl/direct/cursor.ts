import type { Expression } from '../ast.js';
import { MAX_SYNTAX_DEPTH } from '../syntax-tree.js';

/** Thrown for a text that is not read directly, and caught where the reading began. */
export const UNFIT = new Error('not read directly');

/** Reads an expression; handed to what stands inside of expressions and holds them. */
export type Read = (cursor: Cursor) => Expression;

/** Below the grammar's own limit, so that what is read here is never too deep for it. */
const MAX_DEPTH = MAX_SYNTAX_DEPTH - 20;

/** The most levels that the grammar's tree has for one level here. */
const LEVELS = 2;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const COLON = 0x3a;

/** Per ASCII character: 0, 1 if it may go on a name, 3 if it may also start one. */
const IN_NAME = new Uint8Array(128);
for (const char of '0123456789-') IN_NAME[char.charCodeAt(0)] = 1;
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz') IN_NAME[char.charCodeAt(0)] = 3;

/** A text and how far it was read. */
export class Cursor {
  offset = 0;
  /** May an expression go on in the next line, as it may between round and square brackets? */
  multiline = false;
  /** Inside of a template: no heredoc may stand there. */
  inTemplate = false;
  /** Levels around the cursor, and the most that there were in the attribute at hand. */
  #depth = 0;
  #deepest = 0;

  constructor(readonly text: string) {}

  /** The character at `ahead` of the cursor; NaN behind the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.offset + ahead);
  }

  /** Skips white space and comments. Did a line end there? */
  skip(): boolean {
    let lineEnds = false;
    for (;;) {
      const code = this.code();
      if (code === LINE_FEED) lineEnds = true;
      if (code === LINE_FEED || code === SPACE || code === TAB || code === RETURN) this.offset++;
      else if (code === HASH || (code === SLASH && this.code(1) === SLASH)) this.skipTo('\n', 0);
      else if (code === SLASH && this.code(1) === ASTERISK) this.skipTo('*/', 2);
      else return lineEnds;
    }
  }

  /** Takes one character if it comes next. */
  takes(code: number): boolean {
    if (this.code() !== code) return false;
    this.offset++;
    return true;
  }

  /** Takes a character that has to come next, behind white space. */
  expect(code: number): void {
    this.skip();
    if (!this.takes(code)) throw UNFIT;
  }

  /** Takes a name if one comes next, `provider::aws::arn_parse` too. Those beyond ASCII are left to the grammar. */
  name(): string | undefined {
    const start = this.offset;
    let code = this.code();
    if (IN_NAME[code] !== 3) return undefined;
    for (;;) {
      while (IN_NAME[code]) code = this.text.charCodeAt(++this.offset);
      if (code >= 128) throw UNFIT;
      if (code !== COLON || this.code(1) !== COLON) return this.text.slice(start, this.offset);
      this.offset += 2;
      code = this.code();
    }
  }

  expectName(): string {
    this.skip();
    const name = this.name();
    if (name === undefined) throw UNFIT;
    return name;
  }

  /** Takes a word if it comes next, and not as the start of a longer one. */
  takesWord(word: string): boolean {
    const start = this.offset;
    if (!this.text.startsWith(word, start)) return false;
    if (this.name() === word) return true;
    this.offset = start;
    return false;
  }

  /** The text that a sticky pattern matches here, which is then taken; '' for none. */
  match(pattern: RegExp): string {
    const start = this.offset;
    pattern.lastIndex = start;
    if (!pattern.test(this.text)) return '';
    this.offset = pattern.lastIndex;
    return this.text.slice(start, this.offset);
  }

  /** Reads something that may hold its own kind. */
  nested<Result>(read: (cursor: Cursor) => Result): Result {
    this.enter();
    const result = read(this);
    this.leave();
    return result;
  }

  enter(): void {
    this.#depth += LEVELS;
    if (this.#depth > this.#deepest) this.#deepest = this.#depth;
    if (this.#deepest > MAX_DEPTH) throw UNFIT;
  }

  leave(): void {
    this.#depth -= LEVELS;
  }

  /** An operator was read: in the grammar's tree all that stands on its left is one level deeper. */
  deepen(): void {
    this.#deepest += LEVELS;
    if (this.#deepest > MAX_DEPTH) throw UNFIT;
  }

  /** A new attribute or block begins. */
  begin(): void {
    this.#deepest = this.#depth;
  }

  /** Reads what stands between brackets, in which an expression may go on in the next line or not. */
  between<Result>(multiline: boolean, read: (cursor: Cursor) => Result): Result {
    const outside = this.multiline;
    this.multiline = multiline;
    const result = this.nested(read);
    this.multiline = outside;
    return result;
  }

  private skipTo(end: string, length: number): void {
    const found = this.text.indexOf(end, this.offset + length);
    if (found !== -1) this.offset = found + length;
    else if (length > 0) throw UNFIT;
    else this.offset = this.text.length;
  }
}
