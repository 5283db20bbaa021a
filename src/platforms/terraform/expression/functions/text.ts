import { textList } from './containers.js';
import { type Definitions, NOT_COMPUTED, type Outcome, strict, TOO_LARGE, variadic } from './definition.js';
import { charactersOf } from './graphemes.js';
import { MAX_TEXT } from './limits.js';
import { integer, text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/chomp and its neighbours about strings. */
export const TEXT_FUNCTIONS: Definitions = {
  chomp: strict([text], (value) => trimmed(value, NOTHING, NEWLINES)),
  endswith: strict([text, text], (value, suffix) => value.endsWith(suffix)),
  indent: strict([integer, text], indent),
  join: variadic([text, textList], textList, (separator, first, others) =>
    join(separator, [first, ...others].flat()),
  ),
  lower: strict([text], (value) => recased(value, lower)),
  split: strict([text, text], (separator, value) =>
    separator === '' ? Array.from(value) : value.split(separator),
  ),
  startswith: strict([text, text], (value, prefix) => value.startsWith(prefix)),
  strcontains: strict([text, text], (value, part) => value.includes(part)),
  strrev: strict([text], (value) => charactersOf(value).toReversed().join('')),
  substr: strict([text, integer, integer], substring),
  title: strict([text], title),
  trim: strict([text, text], (value, cutset) => trimmed(value, new Set(cutset), new Set(cutset))),
  trimprefix: strict([text, text], (value, prefix) =>
    value.startsWith(prefix) ? value.slice(prefix.length) : value,
  ),
  trimspace: strict([text], (value) => trimmed(value, SPACES, SPACES)),
  trimsuffix: strict([text, text], (value, suffix) =>
    value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
  ),
  upper: strict([text], (value) => recased(value, upper)),
};

const NOTHING: ReadonlySet<string> = new Set();
const NEWLINES: ReadonlySet<string> = new Set('\r\n');

/** Unicode's White_Space, as Go's `unicode.IsSpace` has it. */
const SPACES: ReadonlySet<string> = new Set(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
);

function trimmed(value: string, atStart: ReadonlySet<string>, atEnd: ReadonlySet<string>): string {
  const characters = Array.from(value);
  let [start, end] = [0, characters.length];
  while (start < end && atStart.has(characters[start] ?? '')) start++;
  while (start < end && atEnd.has(characters[end - 1] ?? '')) end--;
  return characters.slice(start, end).join('');
}

function indent(spaces: number, value: string): Outcome {
  if (spaces < 0) return undefined;
  const lines = value.split('\n');
  if (value.length + (lines.length - 1) * spaces > MAX_TEXT) return TOO_LARGE;
  return lines.join(`\n${' '.repeat(lines.length > 1 ? spaces : 0)}`);
}

function join(separator: string, items: readonly string[]): Outcome {
  const size = items.reduce((length, item) => length + item.length, separator.length * items.length);
  return size > MAX_TEXT ? TOO_LARGE : items.join(separator);
}

/** A negative offset counts from the end, a negative length means the rest. */
function substring(value: string, offset: number, length: number): string {
  const characters = charactersOf(value);
  // As Terraform has it: what begins before the start begins at the start.
  const start = Math.max(0, offset < 0 ? offset + characters.length : offset);
  if (length === 0 && offset >= 0) return '';
  return characters.slice(start, length <= 0 ? undefined : start + length).join('');
}

/** Letters whose case depends on the version of Unicode, or that have a third case for titles. */
const UNSETTLED = /[\u019b\u01c4-\u01cc\u01f1-\u01f3\u0264]/;

/** Latin, Greek and Cyrillic have had their cases for long, and so have characters without any. */
const LAST_SETTLED = 0x4ff;

function isSettled(character: string): boolean {
  if (character.length === 1 && character.charCodeAt(0) <= LAST_SETTLED) return !UNSETTLED.test(character);
  return character.toUpperCase() === character && character.toLowerCase() === character;
}

function recased(value: string, recase: (character: string) => string): Outcome {
  const characters = Array.from(value);
  return characters.every(isSettled) ? characters.map(recase).join('') : NOT_COMPUTED;
}

/** Go maps one code point to one, where JavaScript may make several of it (ß becomes SS). */
function upper(character: string): string {
  return single(character.toUpperCase()) ?? character;
}

function lower(character: string): string {
  return character === 'İ' ? 'i' : (single(character.toLowerCase()) ?? character);
}

function single(mapped: string): string | undefined {
  return mapped.length === 1 || Array.from(mapped).length === 1 ? mapped : undefined;
}

const WORD = /[\p{L}\p{N}_]/u;

function title(value: string): Outcome {
  let before = ' ';
  return recased(value, (character) => {
    const starts = isSeparator(before);
    before = character;
    return starts ? upper(character) : character;
  });
}

/** As Go's `strings.Title`: all of ASCII but letters, digits and `_`; beyond it only spaces. */
function isSeparator(character: string): boolean {
  if (WORD.test(character)) return false;
  return character.charCodeAt(0) < 0x80 || SPACES.has(character);
}
