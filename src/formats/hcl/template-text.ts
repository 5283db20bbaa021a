import type { Parser } from 'web-tree-sitter';
import { Problems } from '../problems.js';
import type { Body, Expression } from './ast.js';
import { convertBodyIn } from './body.js';
import { readDirectly } from './direct/body.js';
import { loadParser } from './parser.js';
import { parseSyntax } from './syntax-tree.js';

/** Reads expressions and templates that stand alone. Their spans mean nothing outside of the text. */
export interface StandaloneReader {
  /** `list(string)`; undefined if the text is no expression. */
  expression(text: string): Expression | undefined;
  /**
   * A template as a file holds it, or a string of Terraform's JSON syntax: `$${` is its only escape. Undefined if it
   * is not valid.
   */
  template(text: string): Expression | undefined;
}

/** The reader with the grammar, for texts that are likely to come; rejects where it is not there, as `loadParser`. */
export async function loadedReader(): Promise<StandaloneReader> {
  return standaloneReader(await loadParser());
}

/** @param grammar for what is not read directly: without it, that counts as not valid */
export function standaloneReader(grammar?: Parser): StandaloneReader {
  const read = (text: string): Expression | undefined => {
    const { attributes, blocks } = readDirectly(text) ?? (grammar && readBy(grammar, text)) ?? NOTHING;
    const [only] = attributes;
    return attributes.length === 1 && blocks.length === 0 ? only?.expression : undefined;
  };
  return {
    expression: (text) => read(`t = ${text}\n`),
    template(text) {
      if (!isTemplate(text)) return { kind: 'literal', value: text, span: { start: 0, end: text.length } };
      const end = endMark(text);
      const heredoc = read(`t = <<${end}\n${text}\n${end}\n`);
      return heredoc && withoutLastNewline(heredoc, text.endsWith('}'));
    },
  };
}

const NOTHING: Body = { attributes: [], blocks: [] };

/** Undefined for what the grammar does not take. */
function readBy(grammar: Parser, text: string): Body | undefined {
  const syntax = parseSyntax(grammar, text);
  const problems = new Problems({ file: '', text });
  const body = 'root' in syntax ? convertBodyIn(syntax.root, { text, problems }) : undefined;
  return problems.list.length === 0 ? body : undefined;
}

/** Could the text hold an interpolation, a directive or an escaped one? */
export function isTemplate(text: string): boolean {
  return text.includes('${') || text.includes('%{');
}

/** A heredoc reads templates just so, but for the newline at its end. Its mark must not stand in the text. */
function endMark(text: string): string {
  let mark = 'END_OF_TEMPLATE';
  while (text.includes(mark)) mark += '_';
  return mark;
}

/** @param endsInMarker does nothing follow the last marker? The text after it is then the newline alone */
function withoutLastNewline(heredoc: Expression, endsInMarker: boolean): Expression {
  if (heredoc.kind === 'literal' && typeof heredoc.value === 'string')
    return { ...heredoc, value: heredoc.value.replace(/\n$/, '') };
  if (heredoc.kind !== 'template') return heredoc;
  const last = heredoc.parts.at(-1);
  if (last?.kind !== 'text') return heredoc;
  const before = heredoc.parts.slice(0, -1);
  if (endsInMarker && last.value.trim() === '') return { ...heredoc, parts: before };
  // A `~}` takes the newline with it, where only white space follows.
  return { ...heredoc, parts: [...before, { kind: 'text', value: last.value.replace(/\n$/, '') }] };
}
