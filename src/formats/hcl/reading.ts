import type { Span } from '../document.js';
import type { Problems } from '../problems.js';
import { MAX_SYNTAX_DEPTH, type SyntaxNode } from './syntax-tree.js';

/** The file that is being read, and what is wrong in it. */
export interface Reading {
  readonly text: string;
  readonly problems: Problems;
}

export function textOf(node: SyntaxNode, reading: Reading): string {
  return reading.text.slice(node.start, node.end);
}

export function spanOf(node: SyntaxNode): Span {
  return { start: node.start, end: node.end };
}

/** The identifiers among the children of a node. */
export function identifiersOf(node: SyntaxNode, reading: Reading): string[] {
  return node.children.filter(({ kind }) => kind === 'identifier').map((name) => textOf(name, reading));
}

/** Reports that what stands here is nested too deep to be read. */
export function tooDeep(offset: number, reading: Reading): void {
  const message = `Nested deeper than ${MAX_SYNTAX_DEPTH} levels of syntax; what is inside is not checked.`;
  reading.problems.add('limit-reached', 'error', message, offset);
}
