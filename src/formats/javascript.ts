import { type Expression, type Options, type Program, parse, type SpreadElement } from 'acorn';
import { escapeReservedKey, type Unknown, unknown } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type SourceText, type Span } from './document.js';
import { type Bindings, bindingsIn } from './javascript-bindings.js';
import { referenceText, textWithReferences } from './javascript-text.js';
import { MAX_ALIAS_EXPANSION, MAX_CODE_LENGTH, MAX_NESTING_DEPTH } from './limits.js';
import { type PlacedMember, type PlacedNode, positionsOf } from './placed-node.js';
import { Problems } from './problems.js';

/**
 * Parses JavaScript files that configure, as data: what the file exports (`module.exports = { … }`, `export default`,
 * or by names: `exports.x = …`, `export const x = …`) is one document. Nothing is executed.
 *
 * Literals, arrays and objects are values, and so are constants of the file that hold them and are not changed.
 * `process.env.X || 'default'` becomes the reference `${X:default}`. Everything else is code: its value is unknown, and
 * an object that spreads code is unknown as a whole, since any of its members may be replaced.
 */
export function parseJavaScript(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  if (source.text.length > MAX_CODE_LENGTH) {
    problems.add('limit-reached', 'warning', `Longer than ${MAX_CODE_LENGTH} characters; not checked.`, 0);
    return { documents: [], diagnostics: problems.list };
  }
  try {
    const bindings = bindingsIn(program(source.text));
    const read = new Reader(bindings).exported();
    const documents =
      read === undefined
        ? []
        : [new Document(source, 'javascript', 0, read.value, () => positionsOf(read.placed))];
    return { documents, diagnostics: [] };
  } catch (error) {
    if (error instanceof TooMuch) problems.add('limit-reached', 'warning', TOO_MUCH, 0);
    // A notice: the extension promises no more than some dialect, and who runs the file sees a mistake at once.
    else problems.add('syntax-error', 'notice', UNREADABLE, offsetOf(error));
    return { documents: [], diagnostics: problems.list };
  }
}

const UNREADABLE =
  'This file is not checked: it is not plain JavaScript (but JSX, Flow or TypeScript), or its syntax is wrong here.';

const TOO_MUCH = `The constants of this file stand for more than ${MAX_ALIAS_EXPANSION} values; not checked.`;

/** Constants that are used again and again: ten lines can stand for billions of values. */
class TooMuch extends Error {}

const OPTIONS: Omit<Options, 'sourceType'> = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowHashBang: true,
};

/** As a module, which most are or could be; what only scripts may hold (a name such as `await`) as a script. */
function program(text: string): Program {
  try {
    return parse(text, { ...OPTIONS, sourceType: 'module' });
  } catch (error) {
    try {
      return parse(text, { ...OPTIONS, sourceType: 'script' });
    } catch {
      throw error;
    }
  }
}

/** Acorn's errors say where; a stack that overflows on hostile nesting does not. */
function offsetOf(error: unknown): number {
  const pos = typeof error === 'object' && error !== null && 'pos' in error ? error.pos : 0;
  return typeof pos === 'number' ? pos : 0;
}

interface Read {
  readonly value: unknown;
  readonly placed: PlacedNode;
}

const CODE: Unknown = unknown('an expression');

class Reader {
  /** Constants that are being read: one that leads to itself is code. */
  readonly #open = new Set<string>();
  #budget = MAX_ALIAS_EXPANSION;

  constructor(private readonly bindings: Bindings) {}

  exported(): Read | undefined {
    const { exported, named } = this.bindings;
    const whole = exported === undefined ? undefined : this.#read(exported, 0);
    const members = named.map(({ name, key, value }) => ({
      name: escapeReservedKey(name),
      key,
      read: this.#read(value, 1),
    }));
    if (members.length === 0 || (whole !== undefined && whole.placed.members === undefined)) return whole;
    const span = whole?.placed.value ?? { start: 0, end: members.at(-1)?.read.placed.value.end ?? 0 };
    return object([...(whole === undefined ? [] : membersOf(whole)), ...members], span);
  }

  #read(node: Expression, depth: number): Read {
    const value = { start: node.start, end: node.end };
    if (depth > MAX_NESTING_DEPTH) return { value: CODE, placed: { value } };
    if (this.#open.size > 0 && this.#budget-- === 0) throw new TooMuch();
    switch (node.type) {
      case 'ParenthesizedExpression':
        return this.#read(node.expression, depth);
      case 'ObjectExpression':
        return this.#object(node, depth);
      case 'ArrayExpression': {
        // A spread may add any number of items; a hole (`[1, , 2]`) is not worth reading.
        if (!node.elements.every(isItem)) return { value: CODE, placed: { value } };
        const items = node.elements.map((item) => this.#read(item, depth + 1));
        return {
          value: items.map((item) => item.value),
          placed: { value, items: items.map((item) => item.placed) },
        };
      }
      case 'Identifier':
        return this.#constant(node.name, depth) ?? { value: CODE, placed: { value } };
      default:
        return { value: this.#scalar(node), placed: { value } };
    }
  }

  #object(node: Expression & { type: 'ObjectExpression' }, depth: number): Read {
    const span = { start: node.start, end: node.end };
    const members: Member[] = [];
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const spread = this.#read(property.argument, depth + 1);
        if (spread.placed.members === undefined) return { value: CODE, placed: { value: span } };
        members.push(...membersOf(spread));
        continue;
      }
      const name = keyOf(property);
      if (name === undefined) return { value: CODE, placed: { value: span } };
      const read =
        property.kind === 'init'
          ? this.#read(property.value, depth + 1)
          : { value: CODE, placed: { value: { start: property.start, end: property.end } } };
      members.push({ name: escapeReservedKey(name), key: property.key, read });
    }
    return object(members, span);
  }

  #constant(name: string, depth: number): Read | undefined {
    const bound = this.bindings.constants.get(name);
    if (bound === undefined || this.#open.has(name)) return undefined;
    this.#open.add(name);
    const read = this.#read(bound, depth + 1);
    this.#open.delete(name);
    return read;
  }

  #textOfJson(written: Expression | undefined): unknown {
    const value = written === undefined ? CODE : this.#read(written, 0).value;
    return typeof value === 'string' ? JSON.stringify(value) : CODE;
  }

  #scalar(node: Expression): unknown {
    switch (node.type) {
      case 'Literal':
        return node.regex !== undefined || typeof node.value === 'bigint' ? CODE : node.value;
      case 'UnaryExpression':
        return node.operator === '-' &&
          node.argument.type === 'Literal' &&
          typeof node.argument.value === 'number'
          ? -node.argument.value
          : CODE;
      case 'CallExpression':
        return this.#textOfJson(stringified(node));
      default:
        return (
          referenceText(node) ?? textWithReferences(node, (name) => this.#constant(name, 0)?.value) ?? CODE
        );
    }
  }
}

/** `JSON.stringify(x)`, the one call whose result can be told: build settings quote their texts so. */
function stringified({
  callee,
  arguments: given,
}: Expression & { type: 'CallExpression' }): Expression | undefined {
  const [argument] = given;
  if (argument === undefined || given.length > 1 || argument.type === 'SpreadElement') return undefined;
  const isStringify =
    callee.type === 'MemberExpression' &&
    !callee.computed &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'JSON' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'stringify';
  return isStringify ? argument : undefined;
}

interface Member {
  readonly name: string;
  readonly key: Span;
  readonly read: Read;
}

function object(written: readonly Member[], value: Span): Read {
  const entries: Record<string, unknown> = {};
  const members = new Map<string, PlacedMember>();
  for (const { name, key, read } of written) {
    Object.defineProperty(entries, name, {
      value: read.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    members.set(name, { key: { start: key.start, end: key.end }, node: read.placed });
  }
  return { value: entries, placed: { value, members } };
}

function membersOf({ value, placed }: Read): Member[] {
  return [...(placed.members ?? [])].map(([name, { key, node }]) => ({
    name,
    key,
    read: { value: Object(value)[name], placed: node },
  }));
}

function isItem(item: Expression | SpreadElement | null): item is Expression {
  return item !== null && item.type !== 'SpreadElement';
}

/** The name of a member that is written out; a computed one may be any. */
function keyOf({
  computed,
  key,
}: {
  computed: boolean;
  key: Expression | { type: 'PrivateIdentifier' };
}): string | undefined {
  if (key.type === 'Literal') return String(key.value);
  return !computed && key.type === 'Identifier' ? key.name : undefined;
}
