import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { join, type Pointer } from '../model/pointer.js';
import { escapeReservedKey } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type Position, type SourceText, type Span } from './document.js';
import { MAX_NESTING_DEPTH } from './limits.js';
import { Problems } from './problems.js';

/** Parses TOML 1.0 (https://toml.io/en/v1.0.0). Dates and times stay the texts that they are written as. */
export function parseToml(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  if (deepest(source.text) > MAX_NESTING_DEPTH) {
    problems.add('limit-reached', 'error', `Nested deeper than ${MAX_NESTING_DEPTH} levels; not checked.`, 0);
    return { documents: [], diagnostics: problems.list };
  }
  try {
    const { body } = parseTOML(source.text);
    const reader = new Reader(source.text);
    for (const part of body[0].body) reader.topLevel(part);
    const document = new Document(source, 'toml', 0, reader.value, () => reader.positions);
    return { documents: body[0].body.length === 0 ? [] : [document], diagnostics: [] };
  } catch (error) {
    const offset = error instanceof ParseError ? error.index : 0;
    problems.add('syntax-error', 'error', 'Invalid TOML; this file is not checked.', offset);
    return { documents: [], diagnostics: problems.list };
  }
}

/** Brackets open at once at most, those in texts and comments included: before anything recursive. */
function deepest(text: string): number {
  let [depth, most] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}\n]/g)) {
    if (bracket === '[' || bracket === '{') most = Math.max(most, ++depth);
    else if (bracket !== '\n' && depth > 0) depth--;
  }
  return most;
}

type Table = Record<string, unknown>;

/** Builds the value and its positions in one pass: keys of one table may be written far from each other. */
class Reader {
  readonly value: Table = {};
  readonly positions = new Map<Pointer, Position>();

  constructor(text: string) {
    this.positions.set('', { value: { start: 0, end: text.length } });
  }

  topLevel(part: AST.TOMLKeyValue | AST.TOMLTable): void {
    if (part.type === 'TOMLKeyValue') {
      this.keyValue(part, this.value, '');
      return;
    }
    const { table, at } = this.descend(part.resolvedKey.map(String), part, this.value, '');
    for (const pair of part.body) this.keyValue(pair, table, at);
  }

  private keyValue({ key, value, ...node }: AST.TOMLKeyValue, into: Table, at: Pointer): void {
    const names = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value));
    const last = escapeReservedKey(names.pop() ?? '');
    const { table, at: parent } = this.descend(names, node, into, at);
    const pointer = join(parent, last);
    set(table, last, this.content(value, pointer));
    this.positions.set(pointer, { key: span(key), value: span(value) });
  }

  /** The table at these keys, made where it is not there; items of arrays of tables count as keys. */
  private descend(
    names: readonly string[],
    node: { range: AST.Range },
    from: Table,
    at: Pointer,
  ): { table: Table; at: Pointer } {
    let [table, pointer] = [from, at];
    for (const name of names) {
      const key = escapeReservedKey(name);
      pointer = join(pointer, key);
      if (!Object.hasOwn(table, key)) {
        set(table, key, {});
        this.positions.set(pointer, { key: span(node), value: span(node) });
      }
      table = table[key] as Table;
    }
    return { table, at: pointer };
  }

  private content(node: AST.TOMLContentNode, at: Pointer): unknown {
    if (node.type === 'TOMLArray') {
      return node.elements.map((element, index) => {
        const pointer = join(at, index);
        this.positions.set(pointer, { value: span(element) });
        return this.content(element, pointer);
      });
    }
    if (node.type === 'TOMLInlineTable') {
      const table: Table = {};
      for (const pair of node.body) this.keyValue(pair, table, at);
      return table;
    }
    return node.value instanceof Date ? node.value.toISOString() : node.value;
  }
}

function set(table: Table, key: string, value: unknown): void {
  Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
}

function span({ range: [start, end] }: { range: AST.Range }): Span {
  return { start, end };
}
