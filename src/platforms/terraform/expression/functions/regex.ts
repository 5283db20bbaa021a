import type { Term } from '../term.js';
import { mappingOf } from './containers.js';
import { type Definitions, NOT_COMPUTED, type Outcome, strict, TOO_LARGE } from './definition.js';
import { MAX_TEXT } from './limits.js';
import { text } from './primitives.js';
import { compile, type Program } from './regexp/compile.js';
import { matches, type Slots, TooManySteps } from './regexp/match.js';
import { parsePattern } from './regexp/parse.js';
import { PatternError, UnsupportedPattern } from './regexp/syntax.js';

/** https://developer.hashicorp.com/terraform/language/functions/regex, regexall and replace */
export const REGEX_FUNCTIONS: Definitions = {
  regex: strict([text, text], (pattern, subject) => guarded(() => find(pattern, subject).next().value)),
  regexall: strict([text, text], (pattern, subject) => guarded(() => [...find(pattern, subject)])),
  replace: strict([text, text, text], (subject, part, replacement) =>
    part.length > 1 && part.startsWith('/') && part.endsWith('/')
      ? guarded(() => replacePattern(subject, part.slice(1, -1), replacement))
      : replaceText(subject, part, replacement),
  ),
};

/** A pattern that is not valid makes the call invalid; one that we cannot follow, or not for so long, makes it unknown. */
function guarded(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySteps) return TOO_LARGE;
    if (error instanceof UnsupportedPattern) return NOT_COMPUTED;
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

function* find(pattern: string, subject: string): Generator<Term, undefined> {
  const program = compile(parsePattern(pattern));
  const named = program.groups.filter((name) => name !== undefined).length;
  if (named > 0 && named < program.groups.length) throw new PatternError();
  const characters = Array.from(subject);
  for (const slots of matches(program, codesOf(characters))) {
    const groups = program.groups.map((_, index) => groupText(characters, slots, index + 1));
    if (groups.length === 0) yield groupText(characters, slots, 0);
    else if (named === 0) yield groups;
    else yield mappingOf(program.groups.map((name, index) => [name ?? '', groups[index] ?? null]));
  }
  return undefined;
}

function codesOf(characters: readonly string[]): readonly number[] {
  return characters.map((character) => character.codePointAt(0) ?? 0);
}

function groupText(characters: readonly string[], slots: Slots, group: number): string | null {
  const [start, end] = [slots[group * 2], slots[group * 2 + 1]];
  return start === undefined || end === undefined ? null : characters.slice(start, end).join('');
}

function replaceText(subject: string, part: string, replacement: string): Outcome {
  const pieces = part === '' ? ['', ...subject, ''] : subject.split(part);
  const size = subject.length + pieces.length * replacement.length;
  return size > MAX_TEXT ? TOO_LARGE : pieces.join(replacement);
}

function replacePattern(subject: string, pattern: string, replacement: string): Outcome {
  const program = compile(parsePattern(pattern));
  const characters = Array.from(subject);
  const pieces: string[] = [];
  let [from, size] = [0, 0];
  for (const slots of matches(program, codesOf(characters))) {
    const [start = 0, end = 0] = slots;
    const piece =
      characters.slice(from, start).join('') +
      expand(replacement, program, (group) => groupText(characters, slots, group) ?? '');
    from = end;
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  return pieces.join('') + characters.slice(from).join('');
}

/** `$1`, `${1}`, `$name`: a name is as long as it can be, and one that is no group stands for nothing. */
const REFERENCE = /\$(?:\$|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g;

function expand(replacement: string, { groups }: Program, textOf: (group: number) => string): string {
  return replacement.replace(REFERENCE, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    const group = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || groups.length + 1;
    return group <= groups.length ? textOf(group) : '';
  });
}
