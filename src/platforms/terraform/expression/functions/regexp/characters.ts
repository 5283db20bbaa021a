import { PatternError, UnsupportedPattern } from './syntax.js';

export type Predicate = (code: number) => boolean;

export function code(character: string): number {
  return character.codePointAt(0) ?? -1;
}

const isDigit: Predicate = (value) => value >= 48 && value <= 57;
const isLower: Predicate = (value) => value >= 97 && value <= 122;
const isUpper: Predicate = (value) => value >= 65 && value <= 90;
const isLetter: Predicate = (value) => isLower(value) || isUpper(value);
const isGraphic: Predicate = (value) => value > 32 && value < 127;

/** `\w`: of ASCII only. */
export const isWord: Predicate = (value) => isLetter(value) || isDigit(value) || value === 95;

/** `\s`: without the vertical tab. */
const isSpace: Predicate = (value) => [9, 10, 12, 13, 32].includes(value);

const SHORTHANDS: Readonly<Record<string, Predicate>> = { d: isDigit, s: isSpace, w: isWord };

/** `[:name:]` */
const POSIX: Readonly<Record<string, Predicate>> = {
  alnum: (value) => isLetter(value) || isDigit(value),
  alpha: isLetter,
  ascii: (value) => value < 128,
  blank: (value) => value === 9 || value === 32,
  cntrl: (value) => value < 32 || value === 127,
  digit: isDigit,
  graph: isGraphic,
  lower: isLower,
  print: (value) => value === 32 || isGraphic(value),
  punct: (value) => isGraphic(value) && !isLetter(value) && !isDigit(value),
  space: (value) => isSpace(value) || value === 11,
  upper: isUpper,
  word: isWord,
  xdigit: (value) => isDigit(value) || (value >= 65 && value <= 70) || (value >= 97 && value <= 102),
};

export function not(predicate: Predicate): Predicate {
  return (value) => !predicate(value);
}

/** `\d`, `\D` and the like; undefined for other letters. */
export function shorthand(letter: string): Predicate | undefined {
  const own = Object.hasOwn(SHORTHANDS, letter) ? SHORTHANDS[letter] : undefined;
  if (own !== undefined) return own;
  const opposite = Object.hasOwn(SHORTHANDS, letter.toLowerCase())
    ? SHORTHANDS[letter.toLowerCase()]
    : undefined;
  return opposite && not(opposite);
}

export function posix(name: string): Predicate {
  const plain = name.replace(/^\^/, '');
  const predicate = Object.hasOwn(POSIX, plain) ? POSIX[plain] : undefined;
  if (predicate === undefined) throw new PatternError();
  return name === plain ? predicate : not(predicate);
}

/** `\p{Greek}` or `\pL`: a general category or a script of Unicode. */
export function unicode(name: string): Predicate {
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) throw new UnsupportedPattern();
  try {
    const test = new RegExp(name.length <= 2 ? `\\p{${name}}` : `\\p{Script=${name}}`, 'u');
    return (value) => test.test(String.fromCodePoint(value));
  } catch {
    // Not every name that Go knows is known here.
    throw new UnsupportedPattern();
  }
}

/** Matches a character if it matches one that differs by case only. */
export function ignoringCase(predicate: Predicate): Predicate {
  return (value) => variants(value).some(predicate);
}

function variants(value: number): readonly number[] {
  const character = String.fromCodePoint(value);
  const all = [character, character.toLowerCase(), character.toUpperCase()];
  // The two signs that fold into ASCII: the long s and the Kelvin sign.
  if (/^[sS]$/.test(character)) all.push('ſ');
  if (/^[kK]$/.test(character)) all.push('\u212a');
  return all.filter((one) => one.length === String.fromCodePoint(code(one)).length).map(code);
}
