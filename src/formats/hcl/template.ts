import type { Expression, TemplatePart } from './ast.js';
import { decodeHeredoc, decodeQuoted } from './escapes.js';
import { identifiersOf, type Reading, spanOf } from './reading.js';
import type { SyntaxNode } from './syntax-tree.js';

/** Converts the expression inside a marker; given by the caller, since expressions and templates hold each other. */
type ConvertInner = (node: SyntaxNode, reading: Reading) => Expression;

/** A flat template, as HCL's own parser sees it first: texts and what stands between them. */
type Piece = TextPiece | MarkerPiece;

interface TextPiece {
  value: string;
}

type MarkerKind = 'interpolation' | 'if' | 'else' | 'endif' | 'for' | 'endfor';

interface MarkerPiece {
  readonly marker: MarkerKind;
  readonly node: SyntaxNode;
}

const MARKERS: Readonly<Record<string, MarkerKind>> = {
  template_interpolation: 'interpolation',
  template_if_intro: 'if',
  template_else_intro: 'else',
  template_if_end: 'endif',
  template_for_start: 'for',
  template_for_end: 'endfor',
};

export function convertQuotedTemplate(node: SyntaxNode, reading: Reading, inner: ConvertInner): Expression {
  const pieces = piecesOf(node, node.start + 1, node.end - 1, reading.text);
  for (const piece of pieces) if ('value' in piece) piece.value = decodeQuoted(piece.value);
  trimAtMarkers(pieces, reading.text);
  return assemble(pieces, node, reading, inner);
}

export function convertHeredoc(node: SyntaxNode, reading: Reading, inner: ConvertInner): Expression {
  const { text } = reading;
  const [opening, name] = node.children;
  const closing = node.children.at(-1);
  if (opening === undefined || name === undefined || closing === undefined) {
    return { kind: 'invalid', span: spanOf(node) };
  }
  const start = text.indexOf('\n', name.end) + 1;
  const end = Math.max(start, text.lastIndexOf('\n', closing.start - 1) + 1);
  // HCL handles a heredoc line by line: trimming and indentation look at one line at a time.
  const pieces = piecesOf(node, start, end, text).flatMap<Piece>((piece) =>
    'value' in piece ? linesOf(decodeHeredoc(piece.value)).map((value) => ({ value })) : [piece],
  );
  trimAtMarkers(pieces, text);
  if (text.startsWith('<<-', opening.start)) stripIndentation(pieces);
  return assemble(pieces, node, reading, inner);
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function piecesOf(node: SyntaxNode, start: number, end: number, text: string): Piece[] {
  const pieces: Piece[] = [];
  let offset = start;
  const visit = (child: SyntaxNode): void => {
    const marker = MARKERS[child.kind];
    if (marker === undefined) {
      child.children.forEach(visit);
      return;
    }
    if (child.start > offset) pieces.push({ value: text.slice(offset, child.start) });
    pieces.push({ marker, node: child });
    offset = child.end;
  };
  node.children.forEach(visit);
  if (offset < end) pieces.push({ value: text.slice(offset, end) });
  return pieces;
}

function assemble(pieces: Piece[], node: SyntaxNode, reading: Reading, inner: ConvertInner): Expression {
  const span = spanOf(node);
  const parts = new Builder(pieces, reading, inner).parts();
  const texts = parts.map((part) => (part.kind === 'text' ? part.value : undefined));
  return texts.includes(undefined)
    ? { kind: 'template', parts, span }
    : { kind: 'literal', value: texts.join(''), span };
}

/** `${~ …` trims the text before, `… ~}` the text after. */
function trimAtMarkers(pieces: readonly Piece[], text: string): void {
  pieces.forEach((piece, index) => {
    if ('value' in piece) return;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (before !== undefined && 'value' in before && text[piece.node.start + 2] === '~') {
      before.value = before.value.trimEnd();
    }
    if (after !== undefined && 'value' in after && text[piece.node.end - 2] === '~') {
      after.value = after.value.trimStart();
    }
  });
}

/**
 * `<<-`: takes the smallest indentation off every line. Blank lines do not count; a line that starts with an
 * interpolation has none (hclsyntax, `flushHeredocTemplateParts`).
 */
function stripIndentation(pieces: readonly Piece[]): void {
  const leading: TextPiece[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const piece of pieces) {
    const text = 'value' in piece ? piece.value : undefined;
    if (atLineStart) {
      const rest = text?.trimStart();
      const blank = rest === '' && text?.endsWith('\n');
      if (!blank) smallest = Math.min(smallest, (text?.length ?? 0) - (rest?.length ?? 0));
      if (!blank && 'value' in piece) leading.push(piece);
    }
    atLineStart = text?.endsWith('\n') ?? false;
  }
  for (const piece of leading) piece.value = piece.value.slice(smallest);
}

/** From flat pieces to nested parts; the grammar guarantees that directives are balanced. */
class Builder {
  #next = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly reading: Reading,
    private readonly inner: ConvertInner,
  ) {}

  /** Everything up to the marker that ends the surrounding directive, which is left to the caller. */
  parts(): TemplatePart[] {
    const parts: TemplatePart[] = [];
    // A text that is trimmed to nothing still counts: ` ${~ true }` is a text, `${true}` is not.
    let text: string | undefined;
    const endText = (): void => {
      if (text !== undefined) parts.push({ kind: 'text', value: text });
      text = undefined;
    };
    for (let piece = this.pieces[this.#next]; piece !== undefined; piece = this.pieces[this.#next]) {
      if ('value' in piece) {
        text = (text ?? '') + piece.value;
        this.#next++;
        continue;
      }
      const part = this.part(piece);
      if (part === undefined) break;
      endText();
      parts.push(part);
    }
    endText();
    return parts;
  }

  private part(piece: MarkerPiece): TemplatePart | undefined {
    switch (piece.marker) {
      case 'interpolation':
        this.#next++;
        return { kind: 'interpolation', expression: this.inner(piece.node, this.reading) };
      case 'if': {
        this.#next++;
        const condition = this.inner(piece.node, this.reading);
        const whenTrue = this.parts();
        const whenFalse = this.takes('else') ? this.parts() : [];
        this.takes('endif');
        return { kind: 'if', condition, whenTrue, whenFalse };
      }
      case 'for': {
        this.#next++;
        const collection = this.inner(piece.node, this.reading);
        const parts = this.parts();
        this.takes('endfor');
        return { kind: 'for', names: identifiersOf(piece.node, this.reading), collection, parts };
      }
      default:
        return undefined;
    }
  }

  private takes(marker: MarkerKind): boolean {
    const piece = this.pieces[this.#next];
    if (piece === undefined || 'value' in piece || piece.marker !== marker) return false;
    this.#next++;
    return true;
  }
}
