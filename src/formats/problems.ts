import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { SourceText } from './document.js';
import { MAX_PROBLEMS_LISTED } from './limits.js';
import { LineTable } from './line-table.js';

/** Collects what is wrong in one file: one diagnostic per place and message, and no more than a person would read. */
export class Problems {
  readonly #listed: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #lines: LineTable | undefined;

  constructor(private readonly source: SourceText) {}

  /** @param offset where in the text, in UTF-16 code units */
  add(code: Diagnostic['code'], severity: Diagnostic['severity'], message: string, offset: number): void {
    if (this.#listed.length > MAX_PROBLEMS_LISTED) return;
    this.#lines ??= new LineTable(this.source.text);
    const { line, column } = this.#lines.positionOf(offset);
    const identity = `${line}:${column}:${message}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    const isFull = this.#listed.length === MAX_PROBLEMS_LISTED;
    const text = isFull ? 'There are more problems in this file; fix the listed ones to see them.' : message;
    const at = { startLine: line, startColumn: column };
    this.#listed.push(diagnostic(code, severity, text, this.source.file, at));
  }

  get list(): readonly Diagnostic[] {
    return this.#listed;
  }
}
