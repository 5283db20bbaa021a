import { join, type Pointer } from '../model/pointer.js';
import { escapeReservedKey } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type SourceText } from './document.js';
import type { Block, Body } from './hcl/ast.js';
import { convertBodyIn } from './hcl/body.js';
import { readDirectly } from './hcl/direct/body.js';
import { loadParser } from './hcl/parser.js';
import { bodyPositions } from './hcl/positions.js';
import type { Reading } from './hcl/reading.js';
import { Recovery } from './hcl/recovery.js';
import { parseSyntax } from './hcl/syntax-tree.js';
import { blockGroups, bodyValue } from './hcl/value.js';
import { Problems } from './problems.js';

export interface PlacedBlock {
  readonly block: Block;
  readonly pointer: Pointer;
}

/** An HCL file: besides the plain value of every document, its tree of attributes, blocks and expressions. */
export class HclDocument extends Document {
  constructor(
    source: SourceText,
    readonly body: Body,
  ) {
    super(source, 'hcl', 0, undefined, () => bodyPositions(body, { start: 0, end: source.text.length }));
    let value: unknown;
    // Most readers want the tree alone, so the value is made when it is first read.
    Object.defineProperty(this, 'value', {
      enumerable: true,
      get: () => {
        value ??= bodyValue(body);
        return value;
      },
    });
  }

  /** The top-level blocks of a type, each with the pointer to it in `value`. */
  blocks(type: string): PlacedBlock[] {
    const group = blockGroups(this.body).find((candidate) => candidate.type === type);
    const seen = new Map<Pointer, number>();
    return (group?.members ?? []).map(({ path, block }) => {
      const list = join('', ...[type, ...path].map(escapeReservedKey));
      const index = seen.get(list) ?? 0;
      seen.set(list, index + 1);
      return { block, pointer: join(list, index) };
    });
  }
}

/**
 * Parses HCL as Terraform writes it. Labels nest as keys and blocks are items of lists; what depends on variables or
 * functions is an `Unknown`. A file with syntax errors gives a diagnostic for each, and a document with all the rest.
 */
export async function parseHcl(original: SourceText): Promise<ParseResult> {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  try {
    const body = readDirectly(source.text) ?? (await readByGrammar({ text: source.text, problems }));
    return { documents: [new HclDocument(source, body)], diagnostics: problems.list };
  } catch {
    // Out of memory in WebAssembly, or its files are missing: nothing that the text of the file should cause.
    problems.add('unreadable', 'error', 'The HCL parser failed on this file; it is not checked.', 0);
    return { documents: [], diagnostics: problems.list };
  }
}

/** What `readDirectly` gave up on: mistakes most of all. */
async function readByGrammar(reading: Reading): Promise<Body> {
  const parser = await loadParser();
  const syntax = parseSyntax(parser, reading.text);
  return 'root' in syntax ? convertBodyIn(syntax.root, reading) : new Recovery(parser, reading).readFile();
}
