/**
 * Steps of one evaluation: an expression, an element of a `for`, 64 characters of text. The largest expressions of
 * real configurations take a few thousand; `for` inside `for` over long lists is what needs the limit.
 */
export const MAX_STEPS = 500_000;

/** What an evaluation may cost; it remembers whether that was enough. */
export class Budget {
  #steps: number;
  #spent = false;

  constructor(steps: number = MAX_STEPS) {
    this.#steps = steps;
  }

  /** Was something left out because it would have cost too much? */
  get spent(): boolean {
    return this.#spent;
  }

  /** Takes steps; false if there are not that many left, and from then on. */
  take(steps = 1): boolean {
    if (steps > this.#steps) this.refuse();
    else this.#steps -= steps;
    return !this.#spent;
  }

  /** Nothing more may be computed. */
  refuse(): void {
    this.#spent = true;
    this.#steps = 0;
  }
}
