/** GitHub's limit for descriptions and plain help, in UTF-16 units. */
const LONGEST_TEXT = 1_024;

/** The first text that is not blank: GitHub takes no empty ones. */
export function firstText(...texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== '') ?? '-';
}

/** The first text that is not blank, cut to GitHub's limit without breaking a character. */
export function shorten(...texts: readonly string[]): string {
  const text = firstText(...texts);
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
