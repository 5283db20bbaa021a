const QUOTED_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))|([$%])\4\{/g;
const HEREDOC_ESCAPE = /([$%])\1\{/g;

const SELECTORS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Decodes what may stand between quotes. */
export function decodeQuoted(text: string): string {
  if (!text.includes('\\') && !text.includes('{')) return text;
  return text.replace(QUOTED_ESCAPE, (whole, four, eight, selector, marker) => {
    if (marker !== undefined) return `${marker}{`;
    if (selector !== undefined) return SELECTORS[selector] ?? whole;
    const code = Number.parseInt(four ?? eight, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Heredocs know no backslash escapes. */
export function decodeHeredoc(text: string): string {
  return text.includes('{') ? text.replace(HEREDOC_ESCAPE, '$1{') : text;
}
