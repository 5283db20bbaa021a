import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Document, type Position } from '../../src/formats/document.js';
import { parseJson } from '../../src/formats/json.js';
import { LineTable } from '../../src/formats/line-table.js';
import { only } from './__helpers__/documents.js';

const TEXT = '{\n  "database": {\n    "encrypted": false\n  },\n  "ports": [80, 443]\n}\n';

describe('Document', () => {
  test('locates a value by its lines and columns', () => {
    expect(only(parseJson, TEXT).locate('/database/encrypted')).toEqual({
      file: 'manifest',
      startLine: 3,
      startColumn: 18,
      endLine: 3,
      endColumn: 23,
    });
    expect(only(parseJson, TEXT).locate('/ports/1')).toMatchObject({
      startLine: 5,
      startColumn: 17,
      endColumn: 20,
    });
  });

  test('locates a missing value at the key of the block that lacks it', () => {
    const document = only(parseJson, TEXT);
    const key = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 13 };
    expect(document.locate('/database/key')).toMatchObject(key);
    expect(document.locate('/database/key/id')).toMatchObject(key);
  });

  test('locates what the whole document lacks, and the document itself, at its first line', () => {
    const document = only(parseJson, '\n{ "a": 1,\r\n  "b": 2 }');
    const firstLine = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 };
    expect(document.locate('/c')).toMatchObject(firstLine);
    expect(document.locate('')).toMatchObject(firstLine);
  });

  test('reaches from the key to the end of the value', () => {
    const document = only(parseJson, TEXT);
    expect(document.extent('/database')).toMatchObject({
      startLine: 2,
      startColumn: 3,
      endLine: 4,
      endColumn: 4,
    });
    expect(document.extent('')).toMatchObject({ startLine: 1, startColumn: 1, endLine: 6, endColumn: 2 });
  });

  test('computes positions at most once, and only when one is asked for', () => {
    const compute = jest.fn(() => new Map<string, Position>([['/a', { value: { start: 0, end: 1 } }]]));
    const document = new Document({ file: 'a.json', text: 'x' }, 'json', 0, { a: 1 }, compute);
    expect(document.value).toEqual({ a: 1 });
    expect(compute).not.toHaveBeenCalled();
    document.locate('/a');
    document.position('/b');
    expect(compute).toHaveBeenCalledTimes(1);
  });
});

describe('LineTable', () => {
  const lineText = fc.array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n', ' '), { maxLength: 40 });

  test('turns each offset into a line and column that lead back to it', () => {
    fc.assert(
      fc.property(lineText, (parts) => {
        const text = parts.join('');
        const table = new LineTable(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = table.positionOf(offset);
          expect(table.startOf(line) + column - 1).toBe(offset);
        }
      }),
    );
  });

  test('sees the lines that an editor sees', () => {
    fc.assert(
      fc.property(lineText, (parts) => {
        const text = parts.join('');
        const lines = text.split(/\r\n|\r|\n/);
        const table = new LineTable(text);
        expect(table.count).toBe(lines.length);
        expect(lines.map((_, index) => table.line(index + 1))).toEqual(lines);
      }),
    );
  });
});
