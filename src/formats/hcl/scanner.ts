import type { Span } from '../document.js';

/** What a stretch of broken text seems to hold, by its brackets, quotes and line breaks alone. */
export type Item =
  | { readonly kind: 'attribute'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'block';
      readonly type: string;
      /** As written, with their quotes. */
      readonly labels: readonly string[];
      readonly header: Span;
      readonly items: Item[];
      span: Span;
      closed: boolean;
    }
  | { readonly kind: 'unreadable'; readonly span: Span };

type BlockItem = Extract<Item, { kind: 'block' }>;

const IDENTIFIER = String.raw`[\p{ID_Start}_][\p{ID_Continue}-]*`;
const LABEL = String.raw`"(?:[^"\\\r\n]|\\.)*"|${IDENTIFIER}`;
const ATTRIBUTE = new RegExp(`(${IDENTIFIER})[ \\t]*=(?!=)`, 'uy');
const TYPE = new RegExp(IDENTIFIER, 'uy');
const NEXT_LABEL = new RegExp(`[ \\t]*(${LABEL})`, 'uy');
const BRACE = /[ \t]*\{/y;
const TRIVIA = /(?:\s|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/)*/y;
/** What hardly ever stands at the start of a line unless a new top-level block begins there. */
const TOP_LEVEL = /(?:[a-z_]+(?:[ \t]+"[^"\r\n]*"){1,2}|locals|terraform)[ \t]*\{/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Splits text into attributes and blocks without understanding expressions, so that one error costs one of them
 * and not the rest of the file. One pass, no recursion.
 *
 * @param resync take the head of a top-level block at the start of a line as the end of everything still open
 */
export function scanItems(text: string, range: Span, resync: boolean): Item[] {
  const top: Item[] = [];
  const open: BlockItem[] = [];
  let offset = skipTrivia(text, range.start);
  while (offset < range.end) {
    if (resync && open.length > 0 && startsTopLevelBlock(text, offset)) {
      for (const block of open.splice(0)) block.span = { start: block.span.start, end: offset };
    }
    const innermost = open.at(-1);
    const items = innermost?.items ?? top;
    if (innermost !== undefined && text[offset] === '}') {
      innermost.span = { start: innermost.span.start, end: ++offset };
      innermost.closed = true;
      open.pop();
    } else {
      const item = itemAt(text, offset, range.end, resync);
      items.push(item);
      if (item.kind === 'block') open.push(item);
      offset =
        item.kind === 'block' ? text.indexOf('{', item.header.end) + 1 : Math.max(item.span.end, offset + 1);
    }
    offset = skipTrivia(text, offset);
  }
  for (const block of open) block.span = { start: block.span.start, end: range.end };
  return top;
}

function itemAt(text: string, start: number, limit: number, resync: boolean): Item {
  ATTRIBUTE.lastIndex = start;
  const name = ATTRIBUTE.exec(text)?.[1];
  if (name !== undefined) {
    return {
      kind: 'attribute',
      name,
      span: { start, end: endOfExpression(text, ATTRIBUTE.lastIndex, limit, resync) },
    };
  }
  return (
    blockAt(text, start, limit) ?? {
      kind: 'unreadable',
      span: { start, end: endOfExpression(text, start, limit, resync) },
    }
  );
}

/** Label by label, since one expression for a whole header would try every way to split a long word. */
function blockAt(text: string, start: number, limit: number): BlockItem | undefined {
  const type = matchAt(TYPE, text, start)?.[0];
  if (type === undefined) return undefined;
  const labels: string[] = [];
  let end = start + type.length;
  for (let next = matchAt(NEXT_LABEL, text, end); next !== null; next = matchAt(NEXT_LABEL, text, end)) {
    labels.push(next[1] ?? '');
    end += next[0].length;
  }
  const brace = matchAt(BRACE, text, end);
  if (brace === null || end + brace[0].length > limit) return undefined;
  const span = { start, end: limit };
  return { kind: 'block', type, labels, header: { start, end }, items: [], span, closed: false };
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Where the expression ends: at a line break outside all brackets, or at a closing brace that is not its own. */
function endOfExpression(text: string, start: number, limit: number, resync: boolean): number {
  const awaited: string[] = [];
  let offset = start;
  while (offset < limit) {
    const char = text[offset] ?? '';
    const closer = awaited.at(-1);
    if (closer === '"') {
      offset = inQuotes(text, offset, awaited);
    } else if (char === '"') {
      awaited.push('"');
      offset++;
    } else if (char === '\n') {
      if (awaited.length === 0 || (resync && startsTopLevelBlock(text, offset + 1))) return offset;
      offset++;
    } else if (CLOSERS[char] !== undefined) {
      awaited.push(CLOSERS[char]);
      offset++;
    } else if (char === closer) {
      awaited.pop();
      offset++;
    } else if (char === '}' && awaited.length === 0) {
      return offset;
    } else {
      offset = Math.min(limit, skipCommentOrHeredoc(text, offset));
    }
  }
  return limit;
}

/** One step inside a quoted template; a line break ends it, since none may stand there. */
function inQuotes(text: string, offset: number, awaited: string[]): number {
  const char = text[offset];
  if (char === '\\') return offset + 2;
  if ((char === '$' || char === '%') && text[offset + 1] === '{') {
    if (text[offset - 1] !== char) awaited.push('}');
    return offset + 2;
  }
  if (char !== '"' && char !== '\n') return offset + 1;
  awaited.pop();
  return char === '\n' ? offset : offset + 1;
}

function skipCommentOrHeredoc(text: string, offset: number): number {
  if (text[offset] === '#' || text.startsWith('//', offset)) return found(text.indexOf('\n', offset), text);
  if (text.startsWith('/*', offset)) return found(text.indexOf('*/', offset + 2), text, 2);
  HEREDOC.lastIndex = offset;
  const marker = text[offset] === '<' ? HEREDOC.exec(text)?.[1] : undefined;
  return marker === undefined ? offset + 1 : endOfHeredoc(text, HEREDOC.lastIndex, marker);
}

/** Offset of the line break after the end marker. */
function endOfHeredoc(text: string, start: number, marker: string): number {
  for (let line = start; line < text.length; ) {
    const end = found(text.indexOf('\n', line), text);
    if (text.slice(line, end).trim() === marker) return end;
    line = end + 1;
  }
  return text.length;
}

function found(index: number, text: string, length = 0): number {
  return index === -1 ? text.length : index + length;
}

function skipTrivia(text: string, offset: number): number {
  TRIVIA.lastIndex = offset;
  TRIVIA.test(text);
  return TRIVIA.lastIndex;
}

function startsTopLevelBlock(text: string, offset: number): boolean {
  TOP_LEVEL.lastIndex = offset;
  return (offset === 0 || text[offset - 1] === '\n') && TOP_LEVEL.test(text);
}
