import { expect } from '@jest/globals';
import type { Document, ParseResult, SourceText } from '../../../src/formats/document.js';
import { join, type Pointer } from '../../../src/model/pointer.js';

type Parser = (source: SourceText) => ParseResult;

/** Parses text that holds exactly one document and nothing to complain about. */
export function only(parse: Parser, text: string): Document {
  const { documents, diagnostics } = parse({ file: 'manifest', text });
  expect(diagnostics).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0] as Document;
}

export function valuesOf(parse: Parser, text: string): unknown[] {
  return parse({ file: 'manifest', text }).documents.map(({ value }) => value);
}

/** `code severity line:column` of each diagnostic. */
export function problemsOf(parse: Parser, text: string): string[] {
  return parse({ file: 'manifest', text }).diagnostics.map(
    ({ code, severity, startLine, startColumn }) => `${code} ${severity} ${startLine}:${startColumn}`,
  );
}

/** The text of a value, as its position has it; undefined if it has none. */
export function valueText(document: Document, pointer: Pointer): string | undefined {
  const span = document.position(pointer)?.value;
  return span && document.source.text.slice(span.start, span.end);
}

export function keyText(document: Document, pointer: Pointer): string | undefined {
  const span = document.position(pointer)?.key;
  return span && document.source.text.slice(span.start, span.end);
}

/** Every value inside `value`, itself included, with its pointer. */
export function everyValue(value: unknown, pointer: Pointer = ''): { pointer: Pointer; value: unknown }[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ pointer, value }, ...children.flatMap(([key, child]) => everyValue(child, join(pointer, key)))];
}

/** Each value has a place inside the text, and each key is where the position says. */
export function expectPlaces(document: Document): void {
  for (const { pointer } of everyValue(document.value)) {
    const position = document.position(pointer);
    if (position === undefined)
      throw new Error(`${pointer} has no position in ${JSON.stringify(document.source.text)}`);
    expect(position.value.start).toBeGreaterThanOrEqual(0);
    expect(position.value.start).toBeLessThanOrEqual(position.value.end);
    expect(position.value.end).toBeLessThanOrEqual(document.source.text.length);
  }
}
