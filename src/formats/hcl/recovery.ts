import type { Parser } from 'web-tree-sitter';
import type { Span } from '../document.js';
import type { Attribute, Block, Body } from './ast.js';
import { convertBodyIn, labelText } from './body.js';
import { type Reading, tooDeep } from './reading.js';
import { type Item, scanItems } from './scanner.js';
import { MAX_SYNTAX_DEPTH, parseSyntax } from './syntax-tree.js';

const UNREADABLE = 'This is not valid HCL; correct the syntax here. The rest of the file is checked.';
/** A block takes two levels of the syntax tree. */
const MAX_BLOCK_DEPTH = MAX_SYNTAX_DEPTH / 2;
const UNCLOSED = 'The block that opens here is never closed; add the missing `}`.';

/**
 * Reads what can be read of a file with syntax errors. The parser's own recovery takes the rest of the file for a
 * heredoc after most errors, so the file is cut into pieces first, and each is parsed alone: top-level items, then
 * single attributes inside those that are broken. Each piece of text is parsed at most twice.
 */
export class Recovery {
  constructor(
    private readonly parser: Parser,
    private readonly reading: Reading,
  ) {}

  readFile(): Body {
    const all = { start: 0, end: this.reading.text.length };
    const bodies = scanItems(this.reading.text, all, false).map((item) => this.readTopLevel(item));
    return {
      attributes: bodies.flatMap(({ attributes }) => attributes),
      blocks: bodies.flatMap(({ blocks }) => blocks),
    };
  }

  private readTopLevel(item: Item): Body {
    const { kind, span } = item;
    if (kind === 'unreadable') return this.readItems([item], 0);
    const syntax = parseSyntax(this.parser, this.reading.text, span.start, span.end);
    if ('root' in syntax) return convertBodyIn(syntax.root, this.reading);
    return this.readItems(scanItems(this.reading.text, span, true), 0);
  }

  private readItems(items: readonly Item[], depth: number): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const item of items) {
      if (item.kind === 'attribute') attributes.push(this.readAttribute(item.name, item.span));
      else if (item.kind === 'block') blocks.push(this.readBlock(item, depth));
      else this.report(UNREADABLE, item.span.start);
    }
    return { attributes, blocks };
  }

  private readAttribute(name: string, span: Span): Attribute {
    const syntax = parseSyntax(this.parser, this.reading.text, span.start, span.end);
    const [attribute] = 'root' in syntax ? convertBodyIn(syntax.root, this.reading).attributes : [];
    if (attribute !== undefined) return attribute;
    this.report(UNREADABLE, 'errorAt' in syntax ? syntax.errorAt : span.start);
    const key = { start: span.start, end: span.start + name.length };
    return { name, key, expression: { kind: 'invalid', span: { start: key.end, end: span.end } } };
  }

  private readBlock(item: Extract<Item, { kind: 'block' }>, depth: number): Block {
    if (!item.closed) this.report(UNCLOSED, item.header.start);
    return {
      type: item.type,
      labels: item.labels.map(labelText),
      header: item.header,
      body: this.readNested(item, depth + 1),
      span: item.span,
    };
  }

  private readNested(item: Extract<Item, { kind: 'block' }>, depth: number): Body {
    if (depth < MAX_BLOCK_DEPTH) return this.readItems(item.items, depth);
    tooDeep(item.header.start, this.reading);
    return { attributes: [], blocks: [] };
  }

  private report(message: string, offset: number): void {
    this.reading.problems.add('syntax-error', 'error', message, offset);
  }
}
