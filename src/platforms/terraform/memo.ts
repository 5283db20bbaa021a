/** Computes each value once; a computation that asks for its own value gets another one instead. */
export class Memo<Value> {
  readonly #values = new Map<string, Value>();
  readonly #open = new Set<string>();

  /** @param whenOpen what a value is while it is being computed */
  get(key: string, compute: () => Value, whenOpen: Value): Value {
    if (this.#open.has(key)) return whenOpen;
    const known = this.#values.get(key);
    if (known !== undefined || this.#values.has(key)) return known as Value;
    this.#open.add(key);
    try {
      const value = compute();
      this.#values.set(key, value);
      return value;
    } finally {
      this.#open.delete(key);
    }
  }
}
