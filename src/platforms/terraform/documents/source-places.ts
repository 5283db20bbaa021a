import type { Span } from '../../../formats/document.js';
import type { Expression, TemplatePart } from '../../../formats/hcl/ast.js';
import { jsonPositions } from '../../../formats/json-positions.js';
import { join, parentOf } from '../../../model/pointer.js';
import type { Written } from '../written.js';
import type { JsonDocument } from './json-document.js';

/** A text of a heredoc. */
interface Stretch {
  readonly text: string;
  /** Where it begins in the JSON. */
  readonly start: number;
  /** From where to where it stands in the source. */
  readonly source: Span;
}

/**
 * Where the parts of the JSON are that a heredoc writes. A heredoc keeps its lines: what stands on the third line of a
 * text stands on the third line of the source, further in by as much as the source line is longer.
 */
export class SourcePlaces {
  readonly #stretches: Stretch[] = [];
  /** Where the next part starts in the source; undefined where that is not clear. */
  #offset: number | undefined;

  constructor(private readonly written: Written) {
    this.#offset = bodyStart(this.source, written.expression.span);
  }

  private get source(): string {
    return this.written.document.source.text;
  }

  /**
   * To be called for each part of the template, in their order.
   * @param start where the part begins in the JSON
   */
  add(part: TemplatePart, start: number, next: TemplatePart | undefined): void {
    const offset = this.#offset;
    if (offset === undefined) return;
    if (part.kind !== 'text') {
      this.#offset = part.kind === 'interpolation' ? this.after(part.expression) : undefined;
      return;
    }
    this.#offset = next === undefined ? this.bodyEnd() : this.before(next);
    if (this.#offset === undefined) return;
    this.#stretches.push({ text: part.value, start, source: { start: offset, end: this.#offset } });
  }

  /** Locates values in the JSON; where that is not clear, the whole text. */
  locator(json: string): JsonDocument['locate'] {
    return (segments, trace) => {
      const span = this.spanIn(json, segments) ?? this.written.expression.span;
      return trace.found(this.written.document.at(span));
    };
  }

  /** Before the line of the closing name. */
  private bodyEnd(): number | undefined {
    const { start, end } = this.written.expression.span;
    const newline = this.source.slice(start, end).trimEnd().lastIndexOf('\n');
    return newline === -1 ? undefined : start + newline + 1;
  }

  /** The marker that a part starts with. */
  private before(part: TemplatePart): number | undefined {
    if (part.kind === 'text') return undefined;
    const [marker, inner] =
      part.kind === 'interpolation'
        ? ['${', part.expression]
        : ['%{', part.kind === 'if' ? part.condition : part.collection];
    const at = this.source.lastIndexOf(marker, inner.span.start);
    return at === -1 ? undefined : at;
  }

  private after({ span }: Expression): number | undefined {
    const brace = this.source.indexOf('}', span.end);
    return brace === -1 ? undefined : brace + 1;
  }

  private spanIn(json: string, segments: readonly string[]): Span | undefined {
    const place = placeIn(json, segments);
    const start = place && this.sourceOffset(place.start);
    if (place === undefined || start === undefined) return undefined;
    const last = this.sourceOffset(place.end - 1);
    const isExact = start.isExact && last?.isExact === true && last.offset >= start.offset;
    return { start: start.offset, end: isExact ? last.offset + 1 : this.lineEnd(start.offset) };
  }

  private lineEnd(offset: number): number {
    const newline = this.source.indexOf('\n', offset);
    return this.source.slice(0, newline === -1 ? undefined : newline).trimEnd().length;
  }

  /** Where a character of the JSON stands in the source; where only its line is clear, where that begins. */
  private sourceOffset(offset: number): { offset: number; isExact: boolean } | undefined {
    const stretch = this.#stretches.findLast(({ start }) => start <= offset);
    if (stretch === undefined || offset >= stretch.start + stretch.text.length) return undefined;
    const lines = stretch.text.split('\n');
    const sourceLines = this.source.slice(stretch.source.start, stretch.source.end).split('\n');
    // `~` takes line ends away.
    if (lines.length !== sourceLines.length) return undefined;
    const before = stretch.text.slice(0, offset - stretch.start).split('\n');
    const row = before.length - 1;
    const [line = '', sourceLine = ''] = [lines[row], sourceLines[row]];
    const lineStart =
      stretch.source.start + sourceLines.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0);
    // Escapes, as in `$${`, make the source line longer in between.
    if (!sourceLine.endsWith(line))
      return { offset: lineStart + Math.max(0, sourceLine.search(/\S/)), isExact: false };
    const column = sourceLine.length - line.length + (before[row]?.length ?? 0);
    return { offset: lineStart + column, isExact: true };
  }
}

/** After the line that opens a heredoc; undefined for other texts, whose parts are not told apart. */
function bodyStart(source: string, { start, end }: Span): number | undefined {
  const newline = source.startsWith('<<', start) ? source.indexOf('\n', start) : -1;
  return newline === -1 || newline >= end ? undefined : newline + 1;
}

/** A value in JSON; where it is missing, the key of the closest one that it would be in. */
function placeIn(json: string, segments: readonly string[]): Span | undefined {
  const positions = jsonPositions(json);
  const pointer = join('', ...segments);
  const exact = positions.get(pointer);
  if (exact !== undefined) return pointer === '' ? undefined : exact.value;
  for (let ancestor = parentOf(pointer); ancestor !== ''; ancestor = parentOf(ancestor)) {
    const position = positions.get(ancestor);
    if (position !== undefined) return position.key ?? position.value;
  }
  return undefined;
}
