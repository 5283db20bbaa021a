import type { Expression, Node, Location as PhpLocation } from 'php-parser';
import php from 'php-parser';
import { escapeReservedKey } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type SourceText, type Span } from './document.js';
import { MAX_CODE_LENGTH, MAX_NESTING_DEPTH } from './limits.js';
import { type PlacedMember, type PlacedNode, positionsOf } from './placed-node.js';
import { Problems } from './problems.js';

/**
 * Parses PHP files that configure: the arrays that the file returns or assigns (`$config = […];`) at its top level, a
 * document each. Nothing is executed. `env('X', 'default')` becomes the reference `${X:default}`; any other expression
 * becomes `${expression}`, since its value is not in the file.
 */
export function parsePhp(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  if (source.text.length > MAX_CODE_LENGTH) {
    problems.add('limit-reached', 'warning', `Longer than ${MAX_CODE_LENGTH} characters; not checked.`, 0);
    return { documents: [], diagnostics: problems.list };
  }
  try {
    const engine = new php.Engine({ parser: { php8: true }, ast: { withPositions: true } });
    const { children } = engine.parseCode(source.text, source.file);
    const documents = arraysAt(children).map((array, index) => {
      const { value, placed } = read(array, 0);
      return new Document(source, 'php', index, value, () => positionsOf(placed));
    });
    return { documents, diagnostics: [] };
  } catch (error) {
    problems.add('syntax-error', 'warning', UNREADABLE, offsetOfLine(source.text, lineOf(error)));
    return { documents: [], diagnostics: problems.list };
  }
}

const UNREADABLE = 'This file cannot be read as PHP and is not checked; correct the syntax at this line.';

function lineOf(error: unknown): number {
  const line = typeof error === 'object' && error !== null && 'lineNumber' in error ? error.lineNumber : 1;
  return typeof line === 'number' ? line : 1;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let number = 1; number < line; number++) {
    const newline = text.indexOf('\n', offset);
    if (newline === -1) break;
    offset = newline + 1;
  }
  return offset;
}

/** Fields of the nodes that are looked at; php-parser's types leave most of them out. */
interface Loose {
  readonly kind: string;
  readonly loc?: PhpLocation | null;
  readonly expr?: Loose;
  readonly expression?: Loose;
  readonly right?: Loose;
  readonly left?: Loose;
  readonly type?: string;
  readonly what?: Loose;
  readonly arguments?: readonly Loose[];
  readonly name?: string | Loose;
  readonly value?: unknown;
  readonly key?: Loose | null;
  readonly items?: readonly Loose[];
  readonly children?: readonly Loose[];
}

function arraysAt(statements: readonly Node[] | readonly Loose[]): Loose[] {
  return (statements as readonly Loose[]).flatMap((statement): Loose[] => {
    if (statement.kind === 'namespace') return arraysAt(statement.children ?? []);
    const value =
      statement.kind === 'return'
        ? statement.expr
        : statement.kind === 'expressionstatement' && statement.expression?.kind === 'assign'
          ? statement.expression.right
          : undefined;
    return value?.kind === 'array' ? [value] : [];
  });
}

interface Read {
  readonly value: unknown;
  readonly placed: PlacedNode;
}

function read(node: Loose | Expression, depth: number): Read {
  const loose = node as Loose;
  const value = spanOf(loose);
  if (depth > MAX_NESTING_DEPTH || loose.kind !== 'array') {
    return { value: scalarOf(loose), placed: { value } };
  }
  const entries: Record<string, unknown> = {};
  const members = new Map<string, PlacedMember>();
  let next = 0;
  for (const item of loose.items ?? []) {
    const isEntry = item.kind === 'entry';
    const key = isEntry && item.key ? scalarOf(item.key) : next++;
    const child = read((isEntry ? item.value : item) as Loose, depth + 1);
    const name = escapeReservedKey(String(key));
    Object.defineProperty(entries, name, { value: child.value, enumerable: true, configurable: true });
    members.set(name, { key: spanOf(isEntry && item.key ? item.key : item), node: child.placed });
  }
  return { value: entries, placed: { value, members } };
}

function spanOf({ loc }: Loose): Span {
  return { start: loc?.start.offset ?? 0, end: loc?.end.offset ?? 0 };
}

/** Text from a reader of the environment: `env('X')`, `getenv('X')`, `$_ENV['X']`. */
function scalarOf(node: Loose): string | number | boolean | null {
  switch (node.kind) {
    case 'string':
    case 'nowdoc':
      return String(node.value);
    case 'number':
      return Number(node.value);
    case 'boolean':
      return Boolean(node.value);
    case 'nullkeyword':
      return null;
    case 'bin': {
      const [left, right] = [node.left, node.right].map((side) => side && scalarOf(side));
      return node.type === '.' && typeof left === 'string' && typeof right === 'string'
        ? left + right
        : EXPRESSION;
    }
    case 'call':
      return fromEnvironment(node) ?? EXPRESSION;
    default:
      return EXPRESSION;
  }
}

const EXPRESSION = '${expression}';

function fromEnvironment({ what, arguments: given = [] }: Loose): string | undefined {
  const called = what?.name;
  const [name, fallback] = given;
  if (typeof called !== 'string' || !/^\\?(?:env|getenv)$/.test(called) || name?.kind !== 'string')
    return undefined;
  const value = fallback === undefined ? undefined : scalarOf(fallback);
  return typeof value === 'string' && !value.startsWith('${')
    ? `\${${String(name.value)}:${value}}`
    : `\${${String(name.value)}}`;
}
