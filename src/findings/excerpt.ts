import type { Excerpt } from '../model/finding.js';
import type { Location } from '../model/location.js';
import { mask, redactLine } from './redact.js';

/** Lines before and after the place at fault. */
const CONTEXT_LINES = 1;
/** Lines of the place itself; of a longer one the first are shown. */
const MAX_LINES = 3;
/** Characters of one line. A longer one is a minified file: nothing to show that a person could read. */
const MAX_COLUMNS = 2000;

/** The lines around a place, with secrets masked; with `sensitive`, the place itself is masked whole. */
export function excerptOf(
  source: { readonly count: number; line(number: number): string },
  location: Location,
  sensitive: boolean,
): Excerpt {
  const lastShown = Math.min(location.endLine, location.startLine + MAX_LINES - 1);
  const startLine = Math.max(1, location.startLine - CONTEXT_LINES);
  const endLine = Math.min(source.count, lastShown + CONTEXT_LINES);
  const lines: string[] = [];
  for (let number = startLine; number <= endLine; number++) {
    const text = source.line(number);
    const inside = number >= location.startLine && number <= location.endLine;
    const shown = sensitive && inside ? maskInside(text, number, location) : redactLine(text);
    lines.push(shown.length > MAX_COLUMNS ? '' : shown);
  }
  return { startLine, lines };
}

function maskInside(text: string, number: number, location: Location): string {
  const from = number === location.startLine ? location.startColumn - 1 : 0;
  const to = number === location.endLine ? location.endColumn - 1 : text.length;
  const value = text.slice(from, to);
  const bare = value.replace(/^["'`]|["'`]$/g, '');
  const masked = bare === '' ? value : value.replace(bare, () => mask(bare));
  return redactLine(text.slice(0, from)) + masked + redactLine(text.slice(to));
}
