/**
 * A small seeded generator (mulberry32): the same seed gives the same corpus on every machine and Node version.
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    /** An integer from 0 to `limit - 1`. */
    below,
    /** An integer from `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    /** True in `share` of the cases (0 to 1). */
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)],
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
  };
}
