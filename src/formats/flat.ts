import { join } from '../model/pointer.js';
import { escapeReservedKey } from '../model/unknown.js';
import { Document, type FormatName, type Position, type SourceText, type Span } from './document.js';

/** One assignment of a flat format, with its places in the text. */
export interface Assignment {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** A document from assignments; of a repeated key the last one counts. */
export function flatDocument(
  source: SourceText,
  format: FormatName,
  index: number,
  assignments: readonly Assignment[],
  span: Span,
): Document {
  const named = assignments.map((assignment) => ({ ...assignment, name: escapeReservedKey(assignment.key) }));
  const value = Object.fromEntries(named.map(({ name, value }) => [name, value]));
  return new Document(source, format, index, value, () => {
    const positions = new Map<string, Position>([['', { value: span }]]);
    for (const { name, keySpan, valueSpan } of named) {
      positions.set(join('', name), { key: keySpan, value: valueSpan });
    }
    return positions;
  });
}
