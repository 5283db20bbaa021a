import type { Diagnostic } from '../model/diagnostic.js';
import type { Location, Range } from '../model/location.js';
import { type Pointer, parentOf } from '../model/pointer.js';
import { LineTable } from './line-table.js';

export type FormatName =
  | 'json'
  | 'yaml'
  | 'hcl'
  | 'dotenv'
  | 'properties'
  | 'key'
  | 'php'
  | 'toml'
  | 'javascript';

/** Offsets into the text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands, and its key where it has one. */
export interface Position {
  readonly key?: Span;
  readonly value: Span;
}

/** Text as read from the repository: decoded, without byte-order mark. */
export interface SourceText {
  /** Relative to the checked root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** One document of a file: a plain value, and positions on demand. */
export class Document {
  #lines: LineTable | undefined;
  #positions: ReadonlyMap<Pointer, Position> | undefined;

  /**
   * @param index place among the documents of the file (YAML), from 0
   * @param value plain value; reserved keys are escaped (`escapeReserved`)
   * @param computePositions called at most once, when a position is first asked for
   */
  constructor(
    readonly source: SourceText,
    readonly format: FormatName,
    readonly index: number,
    readonly value: unknown,
    private readonly computePositions: () => ReadonlyMap<Pointer, Position>,
  ) {}

  get file(): string {
    return this.source.file;
  }

  get lines(): LineTable {
    this.#lines ??= new LineTable(this.source.text);
    return this.#lines;
  }

  /** The position of exactly this value, if it is written in the file. */
  position(pointer: Pointer): Position | undefined {
    this.#positions ??= this.computePositions();
    return this.#positions.get(pointer);
  }

  /**
   * The value at `pointer`; where it is missing, the key of the closest ancestor, or the first line of the
   * document where no ancestor has a key.
   */
  locate(pointer: Pointer): Location {
    const exact = this.position(pointer);
    if (exact !== undefined && (pointer !== '' || exact.key !== undefined)) return this.at(exact.value);
    for (let ancestor = parentOf(pointer); ancestor !== ''; ancestor = parentOf(ancestor)) {
      const position = this.position(ancestor);
      if (position !== undefined) return this.at(position.key ?? this.firstLineOf(position.value));
    }
    const root = this.position('');
    return this.at(this.firstLineOf(root?.value ?? { start: 0, end: this.source.text.length }));
  }

  /** All lines of the value at `pointer`, its key included. */
  extent(pointer: Pointer): Location {
    const position = this.position(pointer) ?? { value: { start: 0, end: this.source.text.length } };
    return this.at({ start: position.key?.start ?? position.value.start, end: position.value.end });
  }

  at(span: Span): Location {
    return { file: this.file, ...this.rangeOf(span) };
  }

  rangeOf(span: Span): Range {
    return this.lines.rangeOf(span);
  }

  private firstLineOf(span: Span): Span {
    const newline = this.source.text.indexOf('\n', span.start);
    const end = newline === -1 ? span.end : Math.min(span.end, newline);
    return { start: span.start, end: this.source.text[end - 1] === '\r' && end > span.start ? end - 1 : end };
  }
}

export interface ParseResult {
  /** What could be read; may be partial next to diagnostics. */
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}
