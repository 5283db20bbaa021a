import fc from 'fast-check';

/** Decisions one after the other, from a list that fast-check makes and shrinks: 0 is the simplest one. */
export class Choices {
  #next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    return (this.numbers[this.#next++] ?? 0) % limit;
  }

  pick<T>(options: readonly T[]): T {
    return options[this.below(options.length)] as T;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }
}

export const choices: fc.Arbitrary<Choices> = fc
  .array(fc.nat({ max: 0xffff }), { minLength: 200, maxLength: 800, size: 'max' })
  .map((numbers) => new Choices(numbers));
