import { type Unknown, unknown } from '../../../model/unknown.js';
import { type Term, unknownOf } from './term.js';

/** How a part of an expression went. */
export interface Attempt<Result> {
  readonly result: Result;
  /** Terraform reports an error here, whatever the unknowns are. */
  readonly failure?: Unknown;
  /** Whether Terraform reports an error depends on these. */
  readonly doubt?: Unknown;
}

/**
 * Keeps the errors of an evaluation. An error does not end it, since the other parts of the value are still worth
 * knowing; but `try` and `can` have to tell an error from a value that is only unknown, and from one that may
 * become an error when the unknowns are filled in.
 */
export class Trace {
  #failure: Unknown | undefined;
  #doubt: Unknown | undefined;
  #attempts = 0;

  /** Is a part being run whose errors are not, or not surely, errors of the whole? Only then it matters where they are. */
  get isAttempt(): boolean {
    return this.#attempts > 0;
  }

  /** Terraform reports an error here. The reason holds no literal text of the configuration. */
  fail(reason: string): Unknown {
    const failure = unknown(reason);
    this.#failure ??= failure;
    return failure;
  }

  /** The result depends on the unknowns in these terms, which may also lead to an error. */
  depend(...terms: readonly Term[]): Unknown {
    const merged = unknownOf(...terms);
    this.#doubt = this.#doubt === undefined ? merged : unknownOf(this.#doubt, merged);
    return merged;
  }

  /** Runs a part whose errors are not, or not surely, errors of the whole. */
  attempt<Result>(run: () => Result): Attempt<Result> {
    const [failure, doubt] = [this.#failure, this.#doubt];
    this.#failure = undefined;
    this.#doubt = undefined;
    this.#attempts++;
    const result = run();
    this.#attempts--;
    const attempt = {
      result,
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
      ...(this.#doubt === undefined ? {} : { doubt: this.#doubt }),
    };
    this.#failure = failure;
    this.#doubt = doubt;
    return attempt;
  }

  /** Runs a part of which it is not known whether Terraform looks at it. */
  perhaps<Result>(run: () => Result): Result {
    const { result, failure, doubt } = this.attempt(run);
    if (failure !== undefined) this.depend(failure);
    if (doubt !== undefined) this.depend(doubt);
    return result;
  }
}
