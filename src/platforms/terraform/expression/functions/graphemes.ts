/** Terraform counts characters as people do: https://developer.hashicorp.com/terraform/language/functions/length */

/** One character each, all of them; a carriage return is left out, since with a line feed it makes one character. */
const SIMPLE = /^[\n\t\x20-\x7e]*$/;

let segmenter: Intl.Segmenter | undefined;

export function charactersOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function lengthOf(text: string): number {
  return SIMPLE.test(text) ? text.length : charactersOf(text).length;
}
