import { MAX_PATTERN_STEPS } from '../limits.js';
import type { Program } from './compile.js';

/** Where a match and its groups begin and end, in pairs; undefined for a group that took no part. */
export type Slots = readonly (number | undefined)[];

export class TooManySteps extends Error {}

/**
 * All matches from left to right, none of which overlap, as Go's `FindAll` gives them.
 *
 * Each step of the program is tried at each place once, so the time is the size of the pattern times the length of
 * the text, whatever they are; which match is found is what a backtracking matcher would find first.
 *
 * @throws TooManySteps beyond `MAX_PATTERN_STEPS`
 */
export function* matches(program: Program, characters: readonly number[]): Generator<Slots> {
  const attempts = new Attempts(program, characters);
  let from = 0;
  let lastEnd = -1;
  while (from <= characters.length) {
    const slots = firstMatch(program, characters, from, attempts);
    if (slots === undefined) return;
    const [start = 0, end = 0] = slots;
    // No empty match directly after another match.
    if (end > start || start !== lastEnd) yield slots;
    lastEnd = end;
    from = end > start ? end : start + 1;
  }
}

/** Which steps were tried at which places in the search for one match. */
class Attempts {
  readonly #width: number;
  /** By step and place, the number of the last search that tried it. */
  readonly #searches: Uint32Array;
  #search = 0;
  #left = MAX_PATTERN_STEPS;

  constructor({ instructions }: Program, characters: readonly number[]) {
    this.#width = characters.length + 1;
    const size = instructions.length * this.#width;
    if (size > MAX_PATTERN_STEPS) throw new TooManySteps();
    this.#searches = new Uint32Array(size);
  }

  beginSearch(): void {
    this.#search++;
  }

  /** May the step be tried at this place? Only once in a search. */
  enter(step: number, at: number): boolean {
    const index = step * this.#width + at;
    if (this.#searches[index] === this.#search) return false;
    if (--this.#left < 0) throw new TooManySteps();
    this.#searches[index] = this.#search;
    return true;
  }
}

interface Thread {
  readonly step: number;
  readonly at: number;
  /** When this thread is taken up, the slots noted since are forgotten. */
  readonly restore: { readonly slot: number; readonly value: number | undefined } | undefined;
}

/** The leftmost match from a place on, by backtracking that never tries the same step at the same place twice. */
function firstMatch(
  program: Program,
  characters: readonly number[],
  from: number,
  attempts: Attempts,
): Slots | undefined {
  // What failed from one start fails from the next one too, so that this is one search.
  attempts.beginSearch();
  for (let start = from; start <= characters.length; start++) {
    const slots = matchAt(program, characters, start, attempts);
    if (slots !== undefined) return slots;
  }
  return undefined;
}

function matchAt(
  { instructions, groups }: Program,
  characters: readonly number[],
  start: number,
  attempts: Attempts,
): Slots | undefined {
  const slots = Array<number | undefined>((groups.length + 1) * 2).fill(undefined);
  const pending: Thread[] = [{ step: 0, at: start, restore: undefined }];
  for (let thread = pending.pop(); thread !== undefined; thread = pending.pop()) {
    if (thread.restore !== undefined) {
      slots[thread.restore.slot] = thread.restore.value;
      continue;
    }
    let { step, at } = thread;
    while (attempts.enter(step, at)) {
      const instruction = instructions[step];
      if (instruction === undefined || instruction.kind === 'match') return [...slots];
      if (instruction.kind === 'character') {
        const character = characters[at];
        if (character === undefined || !instruction.matches(character)) break;
        at++;
      } else if (instruction.kind === 'assertion') {
        if (!instruction.holds(characters, at)) break;
      } else if (instruction.kind === 'save') {
        pending.push({ step: 0, at: 0, restore: { slot: instruction.slot, value: slots[instruction.slot] } });
        slots[instruction.slot] = at;
      } else if (instruction.kind === 'split') {
        pending.push({ step: instruction.second, at, restore: undefined });
        step = instruction.first;
        continue;
      } else {
        step = instruction.to;
        continue;
      }
      step++;
    }
  }
  return undefined;
}
