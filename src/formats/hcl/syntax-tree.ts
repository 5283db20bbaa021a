import type { Language, Node, Parser, Tree, TreeCursor } from 'web-tree-sitter';
import { isPlainAttribute, isPlainExpression } from './plain.js';

/** A node of the parser's tree, copied out of WebAssembly memory. Comments are left out. */
export interface SyntaxNode {
  /** The grammar's name of the node, or `TOO_DEEP`. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Empty for leaves, and for nodes that `plain.ts` reads from the text. */
  readonly children: readonly SyntaxNode[];
}

/** Stands for a node that is nested too deep to be read. */
export const TOO_DEEP = 'too deep';

/**
 * Levels of the syntax tree. Everything later walks recursively, so the bound must hold before. A list in a list
 * takes two levels, a block in a block too: values stay within the 100 levels that the other formats allow.
 */
export const MAX_SYNTAX_DEPTH = 200;

/** Nodes whose children tell more than their text does. */
const COMPOSITES: ReadonlySet<string> = new Set([
  'config_file',
  'body',
  'attribute',
  'block',
  'expression',
  'tuple',
  'object',
  'object_elem',
  'new_index',
  'attr_splat',
  'full_splat',
  'for_tuple_expr',
  'for_object_expr',
  'for_intro',
  'for_cond',
  'function_call',
  'function_arguments',
  'conditional',
  'unary_operation',
  'binary_operation',
  'quoted_template',
  'heredoc_template',
  'template_interpolation',
  'template_for',
  'template_for_start',
  'template_for_end',
  'template_if',
  'template_if_intro',
  'template_else_intro',
  'template_if_end',
]);

/** Nodes that only wrap one other, which is copied in their place. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'collection_value',
  'for_expr',
  'index',
  'operation',
  'splat',
  'template_directive',
  'template_expr',
]);

/** Leaves that tell nothing; every node copied costs several calls into WebAssembly. */
const IGNORED: ReadonlySet<string> = new Set([
  'comment',
  'block_start',
  'block_end',
  'object_start',
  'object_end',
  'quoted_template_start',
  'quoted_template_end',
  'strip_marker',
  'template_directive_start',
  'template_directive_end',
  'template_interpolation_start',
  'template_interpolation_end',
  'template_literal',
  'tuple_start',
  'tuple_end',
  ',',
  ':',
  '=',
  '=>',
  '?',
  '[',
  ']',
]);

/** What parsing a stretch of text gave: its tree, or the offset of the first thing that does not fit the grammar. */
export type Syntax = { readonly root: SyntaxNode } | { readonly errorAt: number };

/** `1e5` is a number in HCL, but the grammar wants a decimal point before the exponent. */
const BARE_EXPONENT = /\b\d+[eE][+-]?\d+\b/g;

/** Parses `text` from `start` to `end`. The parser's own tree is freed before this returns. */
export function parseSyntax(parser: Parser, text: string, start = 0, end = text.length): Syntax {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  // The parser sees digits instead, of the same length; values are read from the text itself. It also wants a
  // line break after the end marker of a heredoc, even at the end of the file.
  const tree = parser.parse(`${slice.replace(BARE_EXPONENT, (number) => '0'.repeat(number.length))}\n`);
  if (tree === null) return { errorAt: start };
  try {
    if (tree.rootNode.hasError) return { errorAt: start + firstErrorIn(tree.rootNode, slice) };
    return { root: copyTree(tree, text, start) ?? { kind: 'config_file', start, end, children: [] } };
  } finally {
    tree.delete();
  }
}

/** Offset of the first text that does not fit the grammar, or of the place where something is missing. */
function firstErrorIn(root: Node, text: string): number {
  let node = root;
  for (;;) {
    const broken = node.children.find((child) => child.hasError || child.isError || child.isMissing);
    if (broken === undefined) break;
    node = broken;
  }
  if (node.isMissing) return text.slice(0, node.startIndex).trimEnd().length;
  // An error node holds what could be read before the error.
  const read =
    node.children.findLast((child) => child.endIndex > child.startIndex)?.endIndex ?? node.startIndex;
  return read + Math.max(0, text.slice(read).search(/\S/));
}

function copyTree(tree: Tree, text: string, offset: number): SyntaxNode | undefined {
  const cursor = tree.walk();
  try {
    return new Copier(cursor, tree.language, text, offset).copy(0);
  } finally {
    cursor.delete();
  }
}

class Copier {
  constructor(
    private readonly cursor: TreeCursor,
    private readonly language: Language,
    private readonly text: string,
    private readonly offset: number,
  ) {}

  /** Copies the node that the cursor is at, and leaves the cursor there; undefined for nodes that tell nothing. */
  copy(depth: number): SyntaxNode | undefined {
    const kind = this.language.types[this.cursor.nodeTypeId] ?? '';
    if (IGNORED.has(kind)) return undefined;
    if (WRAPPERS.has(kind)) return this.children(depth)[0];
    const start = this.cursor.startIndex + this.offset;
    const end = this.cursor.endIndex + this.offset;
    if (!COMPOSITES.has(kind) || this.isPlain(kind, start, end)) return { kind, start, end, children: [] };
    if (depth >= MAX_SYNTAX_DEPTH) return { kind: TOO_DEEP, start, end, children: [] };
    return { kind, start, end, children: this.children(depth + 1) };
  }

  private children(depth: number): SyntaxNode[] {
    const children: SyntaxNode[] = [];
    if (!this.cursor.gotoFirstChild()) return children;
    do {
      const child = this.copy(depth);
      if (child !== undefined) children.push(child);
    } while (this.cursor.gotoNextSibling());
    this.cursor.gotoParent();
    return children;
  }

  private isPlain(kind: string, start: number, end: number): boolean {
    if (kind === 'attribute' || kind === 'object_elem') return isPlainAttribute(this.text, start, end);
    return kind === 'expression' && isPlainExpression(this.text, start, end);
  }
}
