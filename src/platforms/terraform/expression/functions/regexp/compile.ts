import { MAX_PATTERN_SIZE } from '../limits.js';
import { type Assertion, type Node, type Pattern, UnsupportedPattern } from './syntax.js';

/** One step of a matcher. Steps are numbered; where not said otherwise, the next one follows. */
export type Instruction =
  | { readonly kind: 'character'; readonly matches: (code: number) => boolean }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  /** Notes the place, as the start or the end of a capture group. */
  | { readonly kind: 'save'; readonly slot: number }
  /** Tries one way before the other. */
  | { kind: 'split'; first: number; second: number }
  | { kind: 'jump'; to: number }
  | { readonly kind: 'match' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly groups: readonly (string | undefined)[];
}

type Repeat = Extract<Node, { kind: 'repeat' }>;

/** @throws UnsupportedPattern if the pattern is too large, since repetitions are written out, or repeats nothing */
export function compile({ root, groups }: Pattern): Program {
  const writer = new Writer();
  writer.write({ kind: 'capture', index: 0, part: root });
  writer.emit({ kind: 'match' });
  return { instructions: writer.instructions, groups };
}

/** Can it match without taking a character? */
function matchesNothing(node: Node): boolean {
  switch (node.kind) {
    case 'character':
      return false;
    case 'assertion':
      return true;
    case 'sequence':
      return node.parts.every(matchesNothing);
    case 'alternatives':
      return node.options.some(matchesNothing);
    case 'capture':
      return matchesNothing(node.part);
    case 'repeat':
      return node.min === 0 || matchesNothing(node.part);
  }
}

class Writer {
  readonly instructions: Instruction[] = [];

  emit<T extends Instruction>(instruction: T): T {
    if (this.instructions.push(instruction) > MAX_PATTERN_SIZE) throw new UnsupportedPattern();
    return instruction;
  }

  write(node: Node): void {
    switch (node.kind) {
      case 'character':
      case 'assertion':
        this.emit(node);
        break;
      case 'sequence':
        for (const part of node.parts) this.write(part);
        break;
      case 'capture':
        this.emit({ kind: 'save', slot: node.index * 2 });
        this.write(node.part);
        this.emit({ kind: 'save', slot: node.index * 2 + 1 });
        break;
      case 'alternatives':
        this.#writeAlternatives(node.options);
        break;
      case 'repeat':
        if (node.max === Number.POSITIVE_INFINITY) this.#writeLoop(node);
        else this.#writeCopies(node);
    }
  }

  get #here(): number {
    return this.instructions.length;
  }

  #writeAlternatives(options: readonly Node[]): void {
    const ends = options.slice(0, -1).map((option) => {
      const skip = this.#optionally(true);
      this.write(option);
      const end = this.emit({ kind: 'jump', to: 0 });
      skip(this.#here);
      return end;
    });
    for (const option of options.slice(-1)) this.write(option);
    for (const end of ends) end.to = this.#here;
  }

  /** `x{2,4}` as `xx(x(x)?)?` */
  #writeCopies({ part, min, max, greedy }: Repeat): void {
    for (let count = 0; count < min; count++) this.write(part);
    const skips: ((to: number) => void)[] = [];
    for (let count = min; count < max; count++) {
      skips.push(this.#optionally(greedy));
      this.write(part);
    }
    for (const skip of skips) skip(this.#here);
  }

  /** `x*` as `(x+)?`. What may match nothing is not repeated: engines do not agree on what the groups are then. */
  #writeLoop({ part, min, greedy }: Repeat): void {
    if (matchesNothing(part)) throw new UnsupportedPattern();
    for (let count = 1; count < min; count++) this.write(part);
    const skip = min === 0 ? this.#optionally(greedy) : undefined;
    const start = this.#here;
    this.write(part);
    const next = this.#here + 1;
    this.emit({ kind: 'split', first: greedy ? start : next, second: greedy ? next : start });
    skip?.(this.#here);
  }

  /** What follows may be skipped: preferably if not greedy. The result says where to. */
  #optionally(greedy: boolean): (to: number) => void {
    const next = this.#here + 1;
    const split = this.emit({ kind: 'split', first: next, second: next });
    return (to) => {
      if (greedy) split.second = to;
      else split.first = to;
    };
  }
}
