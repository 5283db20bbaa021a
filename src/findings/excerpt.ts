import type { Excerpt } from '../model/finding.js';
import type { Location } from '../model/location.js';
import { mask, namesSecret, redactLine } from './redact.js';

/** Lines before and after the place at fault. */
const CONTEXT_LINES = 1;
/** Lines of the place itself; of a longer one the first are shown. */
const MAX_LINES = 3;
/** Characters of one line. A longer one is a minified file: nothing to show that a person could read. */
const MAX_COLUMNS = 2000;
/** Masking makes a line shorter, but not by so much: of a longer one nothing will be left to show. */
const MAX_UNMASKED_COLUMNS = 10 * MAX_COLUMNS;

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
    if (text.length > MAX_UNMASKED_COLUMNS) {
      lines.push('');
      continue;
    }
    const inside = number >= location.startLine && number <= location.endLine;
    const shown = sensitive && inside ? maskInside(text, number, location) : shownLine(source, number);
    lines.push(shown.length > MAX_COLUMNS ? '' : shown);
  }
  return { startLine, lines };
}

/** `password: |` or `password:`, whose value stands on the lines below, indented deeper. */
const OPEN_KEY = /^(\s*)(?:- )?["']?([\w.-]{1,100})["']?\s*:\s*(?:[|>][+-]?\d?)?\s*(?:#.*)?$/;

/** How far up a key is looked for: private keys in PEM form have some 30 lines. */
const LINES_ABOVE = 60;

/** A line of context; all of it masked where it is part of a secret that begins above. */
function shownLine(source: { line(number: number): string }, number: number): string {
  const text = source.line(number);
  const indent = text.search(/\S/);
  for (let above = number - 1; indent > 0 && above >= Math.max(1, number - LINES_ABOVE); above--) {
    const line = source.line(above);
    const key = OPEN_KEY.exec(line);
    if (key !== null && (key[1]?.length ?? 0) < indent) {
      return namesSecret(key[2] ?? '') && !isKeyed(text)
        ? text.slice(0, indent) + mask(text.slice(indent))
        : redactLine(text);
    }
    if (line.trim() !== '' && line.search(/\S/) < indent) break;
  }
  return redactLine(text);
}

/** `name: value` or `- item`: a mapping or a list below the key, not its text. */
function isKeyed(text: string): boolean {
  return /^\s*(?:- |["']?[\w.-]+["']?\s*[:=])/.test(text);
}

function maskInside(text: string, number: number, location: Location): string {
  const from = number === location.startLine ? location.startColumn - 1 : 0;
  const to = number === location.endLine ? location.endColumn - 1 : text.length;
  const value = text.slice(from, to);
  const bare = value.replace(/^["'`]|["'`]$/g, '');
  const masked = bare === '' ? value : value.replace(bare, () => mask(bare));
  return redactLine(text.slice(0, from)) + masked + redactLine(text.slice(to));
}
