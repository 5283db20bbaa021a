import { mappingOf } from './containers.js';
import { type Definitions, type Outcome, strict } from './definition.js';
import { text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/csvdecode */
export const CSV_FUNCTIONS: Definitions = {
  csvdecode: strict([text], decode),
};

function decode(source: string): Outcome {
  const records = recordsOf(source);
  const [header, ...rows] = records ?? [];
  if (header === undefined || new Set(header).size < header.length) return undefined;
  if (rows.some((row) => row.length !== header.length)) return undefined;
  return rows.map((row) => mappingOf(header.map((name, index) => [name, row[index] ?? ''])));
}

/** A field in quotes, or without any, and what ends it: a comma, the end of the line or of the text. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*|[^",\n]*?))(,|\r?\n|$)/y;

/** RFC 4180 as Go's `encoding/csv` reads it: empty lines are skipped. Undefined if the text is not valid. */
function recordsOf(source: string): readonly (readonly string[])[] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < source.length || record.length > 0) {
    if (record.length === 0) {
      const empty = /^\r?\n/.exec(source.slice(at, at + 2));
      if (empty) {
        at += empty[0].length;
        continue;
      }
    }
    FIELD.lastIndex = at;
    const match = FIELD.exec(source);
    if (match === null) return undefined;
    const [whole, inQuotes, plain = '', end] = match;
    record.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    at += whole.length;
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
