import type { Range } from '../model/location.js';
import { mask } from './redact.js';

/** Lines of a file. */
interface Lines {
  readonly count: number;
  line(number: number): string;
}

/** The same lines with what stands in the ranges masked. */
export function withoutSecrets(lines: Lines, secrets: readonly Range[]): Lines {
  if (secrets.length === 0) return lines;
  return {
    count: lines.count,
    line(number) {
      const here = secrets.filter(({ startLine, endLine }) => startLine <= number && number <= endLine);
      return here.reduce((text, range) => maskRange(text, number, range), lines.line(number));
    },
  };
}

function maskRange(text: string, number: number, range: Range): string {
  const from = number === range.startLine ? range.startColumn - 1 : 0;
  const to = number === range.endLine ? range.endColumn - 1 : text.length;
  const inside = text.slice(from, to);
  const indent = inside.length - inside.trimStart().length;
  return text.slice(0, from + indent) + mask(inside.slice(indent)) + text.slice(to);
}
