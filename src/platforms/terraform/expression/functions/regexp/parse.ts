import { MAX_PATTERN_DEPTH, MAX_PATTERN_REPEAT } from '../limits.js';
import { code, ignoringCase, isWord, not, type Predicate, posix, shorthand, unicode } from './characters.js';
import {
  type Assertion,
  type Flags,
  type Node,
  type Pattern,
  PatternError,
  UnsupportedPattern,
} from './syntax.js';

const NO_FLAGS: Flags = { ignoreCase: false, lines: false, dotAll: false, ungreedy: false };

const FLAG_NAMES: Readonly<Record<string, keyof Flags>> = {
  i: 'ignoreCase',
  m: 'lines',
  s: 'dotAll',
  U: 'ungreedy',
};

const NEWLINE = 10;

const atStart: Assertion = (_, at) => at === 0;
const atEnd: Assertion = (characters, at) => at === characters.length;
const atLineStart: Assertion = (characters, at) => at === 0 || characters[at - 1] === NEWLINE;
const atLineEnd: Assertion = (characters, at) => at === characters.length || characters[at] === NEWLINE;
const atWordBoundary: Assertion = (characters, at) =>
  isWord(characters[at - 1] ?? -1) !== isWord(characters[at] ?? -1);
const insideWord: Assertion = (characters, at) => !atWordBoundary(characters, at);

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: atStart,
  b: atWordBoundary,
  B: insideWord,
  z: atEnd,
};

const ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** @throws PatternError if the pattern is not valid in RE2 */
export function parsePattern(source: string): Pattern {
  return new Parser(source).parse();
}

class Parser {
  readonly #characters: readonly string[];
  readonly #groups: (string | undefined)[] = [];
  #at = 0;
  #depth = 0;
  #flags = NO_FLAGS;

  constructor(source: string) {
    this.#characters = Array.from(source);
  }

  parse(): Pattern {
    const root = this.#alternatives();
    if (this.#at < this.#characters.length) throw new PatternError();
    return { root, groups: this.#groups };
  }

  #alternatives(): Node {
    if (++this.#depth > MAX_PATTERN_DEPTH) throw new UnsupportedPattern();
    const options: Node[] = [];
    do options.push(this.#sequence());
    while (this.#take('|'));
    this.#depth--;
    return options.length === 1 && options[0] ? options[0] : { kind: 'alternatives', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#characters.length && !this.#looksAt('|') && !this.#looksAt(')')) {
      const start = this.#at;
      const part = this.#atom();
      if (part !== undefined && !this.#startsQuote(start)) parts.push(this.#repeated(part));
      else if (this.#counts() !== undefined) throw new UnsupportedPattern();
      else if (part !== undefined) parts.push(part);
    }
    return { kind: 'sequence', parts };
  }

  /** Of `\Q…\E` only the last character would be repeated, of `(?i)` what stands before it. */
  #startsQuote(at: number): boolean {
    return this.#characters[at] === '\\' && this.#characters[at + 1] === 'Q';
  }

  /** Undefined for `(?i)`, which changes the flags of what follows. */
  #atom(): Node | undefined {
    const character = this.#next();
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#character(this.#class());
      case '\\':
        return this.#escape();
      case '.':
        return { kind: 'character', matches: this.#flags.dotAll ? () => true : (value) => value !== NEWLINE };
      case '^':
        return { kind: 'assertion', holds: this.#flags.lines ? atLineStart : atStart };
      case '$':
        return { kind: 'assertion', holds: this.#flags.lines ? atLineEnd : atEnd };
      case '*':
      case '+':
      case '?':
        throw new PatternError();
      default:
        return this.#literal(code(character));
    }
  }

  #repeated(part: Node): Node {
    const counts = this.#counts();
    if (counts === undefined) return part;
    const greedy = this.#take('?') === this.#flags.ungreedy;
    // RE2 knows neither `a**` nor possessive repetition.
    const again = this.#at;
    if (this.#counts() !== undefined) throw new PatternError();
    this.#at = again;
    return { kind: 'repeat', part, ...counts, greedy };
  }

  /** The counts of a repetition, if one stands here. A brace that is none stands for itself. */
  #counts(): { min: number; max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#take('?')) return { min: 0, max: 1 };
    const match = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(
      this.#characters.slice(this.#at, this.#at + 14).join(''),
    );
    if (match === null) return undefined;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : Number(match[3] ?? Number.POSITIVE_INFINITY);
    const limit = match[3] === undefined ? min : max;
    if (limit > MAX_PATTERN_REPEAT || min > max) throw new PatternError();
    this.#at += match[0].length;
    return { min, max };
  }

  #group(): Node | undefined {
    const before = this.#flags;
    if (!this.#take('?')) return this.#capture(undefined);
    if (this.#take('P<') || this.#take('<')) {
      const name = this.#until('>');
      // A duplicate name is an error in Go.
      if (!/^\w+$/.test(name) || this.#groups.includes(name)) throw new PatternError();
      return this.#capture(name);
    }
    const flags = this.#readFlags();
    if (this.#take(')')) {
      this.#flags = flags;
      return undefined;
    }
    if (!this.#take(':')) throw new PatternError();
    this.#flags = flags;
    return this.#closed(before);
  }

  #capture(name: string | undefined): Node {
    this.#groups.push(name);
    const index = this.#groups.length;
    return { kind: 'capture', index, part: this.#closed(this.#flags) };
  }

  /** The inside of a group and its `)`; flags set in it end with it. */
  #closed(outer: Flags): Node {
    const inside = this.#alternatives();
    if (!this.#take(')')) throw new PatternError();
    this.#flags = outer;
    return inside;
  }

  #readFlags(): Flags {
    const flags = { ...this.#flags };
    let value = true;
    for (;;) {
      if (this.#looksAt(')') || this.#looksAt(':')) return flags;
      const character = this.#next();
      const name = Object.hasOwn(FLAG_NAMES, character) ? FLAG_NAMES[character] : undefined;
      if (name !== undefined) flags[name] = value;
      else if (character === '-' && value) value = false;
      else throw new PatternError();
    }
  }

  #escape(): Node {
    const letter = this.#next();
    const assertion = Object.hasOwn(ASSERTIONS, letter) ? ASSERTIONS[letter] : undefined;
    if (assertion !== undefined) return { kind: 'assertion', holds: assertion };
    if (letter === 'Q') return this.#quotedText();
    const predicate = this.#classEscape(letter);
    return predicate === undefined ? this.#literal(this.#escapedCode(letter)) : this.#character(predicate);
  }

  /** `\Q…\E` */
  #quotedText(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#characters.length && !this.#take('\\E'))
      parts.push(this.#literal(code(this.#next())));
    return { kind: 'sequence', parts };
  }

  #classEscape(letter: string): Predicate | undefined {
    if (letter === 'p' || letter === 'P') {
      const name = this.#take('{') ? this.#until('}') : this.#next();
      const predicate = unicode(name.replace(/^\^/, ''));
      return (letter === 'P') === name.startsWith('^') ? predicate : not(predicate);
    }
    return shorthand(letter);
  }

  #escapedCode(letter: string): number {
    const known = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (known !== undefined) return known;
    if (letter === 'x') {
      const digits = this.#take('{') ? this.#until('}') : this.#next() + this.#next();
      const value = /^[0-9a-fA-F]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      if (!(value <= 0x10ffff)) throw new PatternError();
      return value;
    }
    if (/[0-7]/.test(letter)) throw new UnsupportedPattern();
    // No other letters and digits have a meaning.
    if (/\w/.test(letter) && letter !== '_') throw new PatternError();
    if (code(letter) > 127) throw new PatternError();
    return code(letter);
  }

  #class(): Predicate {
    const negated = this.#take('^');
    const predicates: Predicate[] = [];
    for (let first = true; first || !this.#looksAt(']'); first = false) {
      if (this.#take('[:')) predicates.push(posix(this.#until(':]')));
      else predicates.push(this.#classItem(first));
    }
    this.#next();
    const inside: Predicate = (value) => predicates.some((predicate) => predicate(value));
    const folded = this.#flags.ignoreCase ? ignoringCase(inside) : inside;
    return negated ? not(folded) : folded;
  }

  #classItem(first: boolean): Predicate {
    // A hyphen stands for itself only at the edges of the class.
    if (this.#looksAt('-') && !first && this.#characters[this.#at + 1] !== ']') throw new PatternError();
    const low = this.#classCharacter();
    if (typeof low !== 'number') return low;
    if (!this.#looksAt('-') || this.#characters[this.#at + 1] === ']') return (value) => value === low;
    this.#next();
    const high = this.#classCharacter();
    if (typeof high !== 'number' || high < low) throw new PatternError();
    return (value) => value >= low && value <= high;
  }

  #classCharacter(): number | Predicate {
    const character = this.#next();
    if (character !== '\\') return code(character);
    const letter = this.#next();
    return this.#classEscape(letter) ?? this.#escapedCode(letter);
  }

  #literal(value: number): Node {
    return this.#character((other) => other === value);
  }

  #character(predicate: Predicate): Node {
    return { kind: 'character', matches: this.#flags.ignoreCase ? ignoringCase(predicate) : predicate };
  }

  #looksAt(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.#characters[this.#at + index] !== text[index]) return false;
    }
    return true;
  }

  #take(text: string): boolean {
    if (!this.#looksAt(text)) return false;
    this.#at += text.length;
    return true;
  }

  #until(end: string): string {
    let text = '';
    while (!this.#take(end)) text += this.#next();
    return text;
  }

  #next(): string {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw new PatternError();
    return character;
  }
}
