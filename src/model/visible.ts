/** Printable ASCII needs no work; nearly every text is that. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Control characters, bidirectional and other invisible ones, line separators, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Joiners and variation selectors: ordinary in Indic and Persian text and in emoji, and harmless. */
const ORDINARY = new Set(['\u200c', '\u200d', '\ufe0e', '\ufe0f']);

/**
 * The text with every character that a terminal, a log or a reader's eye could take for something else written as
 * an escape: ESC becomes `\u001b`. What comes from a manifest (file names, addresses, source lines) passes through
 * here before it is shown. The result has no line breaks.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, (character) => (ORDINARY.has(character) ? character : escapeOf(character)));
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

/** What the runner's culture-sensitive comparison may skip between the characters of a command. */
const SKIPPED = '\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}';
const LEADING_COLONS = new RegExp(`^([\\s${SKIPPED}]*):(?=[${SKIPPED}]*:)`, 'u');
const OLD_PREFIX = new RegExp(`#(?=[${SKIPPED}]*#[${SKIPPED}]*\\[)`, 'gu');

/**
 * One line of a log that the GitHub Actions runner will not take for a workflow command. The runner does so for a
 * line that starts with `::` after any white space, and for `##[` anywhere in it, so indenting alone protects nothing
 * (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse). `write` tells how the one character
 * that is replaced is written instead; a format with escapes of its own loses nothing.
 */
export function inert(line: string, write: (character: ':' | '#') => string = escapeOf): string {
  return line
    .replace(LEADING_COLONS, (_, before: string) => before + write(':'))
    .replace(OLD_PREFIX, () => write('#'));
}
