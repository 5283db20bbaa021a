import { distance } from 'fastest-levenshtein';

/** Only letters and dots: a mark or a number more (`_plugins`, `//pages`, `tabBar2`) switches a key off, or is a key of its own. */
const WORD = /^[A-Za-z][A-Za-z.]*$/;

/** From these lengths on, one or two letters that differ are a slip; shorter keys are too near to each other. */
const ONE_SLIP = 5;
const TWO_SLIPS = 10;

/** The key that somebody who wrote this one must have meant: it differs in a letter or two, or only in capitals. */
export function nearMiss(written: string, known: readonly string[]): string | undefined {
  if (!WORD.test(written)) return undefined;
  const letters = written.toLowerCase();
  let best: { key: string; slips: number } | undefined;
  for (const key of known) {
    if (Math.abs(key.length - letters.length) > 2) continue;
    const slips = distance(letters, key.toLowerCase());
    const allowed = key.length >= TWO_SLIPS ? 2 : key.length >= ONE_SLIP ? 1 : 0;
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { key, slips };
  }
  return best?.key;
}
