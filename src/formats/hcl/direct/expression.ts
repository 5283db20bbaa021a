import type { BinaryOperator, Expression } from '../ast.js';
import { RESERVED, readArguments, readBraces, readNumber, readParentheses, readTuple } from './brackets.js';
import { type Cursor, UNFIT } from './cursor.js';
import { readSteps } from './steps.js';
import { readHeredoc, readQuoted } from './template.js';

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const OPEN_PARENTHESIS = 0x28;
const ASTERISK = 0x2a;
const MINUS = 0x2d;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

const KEYWORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads an expression. The cursor is at its first character. */
export function readExpression(cursor: Cursor): Expression {
  return cursor.nested(readConditional);
}

function readConditional(cursor: Cursor): Expression {
  const condition = readOperation(cursor, 1);
  if (!nextIs(cursor, QUESTION)) return condition;
  cursor.deepen();
  cursor.offset++;
  cursor.skip();
  const whenTrue = readExpression(cursor);
  if (!nextIs(cursor, COLON)) throw UNFIT;
  cursor.offset++;
  cursor.skip();
  const whenFalse = readExpression(cursor);
  const span = { start: condition.span.start, end: whenFalse.span.end };
  return { kind: 'conditional', condition, whenTrue, whenFalse, span };
}

/** Skips to a character that goes on with the expression; stays where the expression ends. */
function nextIs(cursor: Cursor, code: number): boolean {
  const { offset } = cursor;
  const lineEnds = cursor.skip();
  if (cursor.code() === code && (cursor.multiline || !lineEnds)) return true;
  cursor.offset = offset;
  return false;
}

/** An operation of operators that bind at least as tightly as `least`. */
function readOperation(cursor: Cursor, least: number): Expression {
  let left = readUnary(cursor);
  for (;;) {
    const { offset } = cursor;
    const lineEnds = cursor.skip();
    const operator = cursor.multiline || !lineEnds ? operatorAt(cursor) : undefined;
    if (operator === undefined || PRECEDENCE[operator] < least) {
      cursor.offset = offset;
      return left;
    }
    cursor.deepen();
    cursor.offset += operator.length;
    cursor.skip();
    const right = readOperation(cursor, PRECEDENCE[operator] + 1);
    const span = { start: left.span.start, end: right.span.end };
    left = { kind: 'binary', operator, left, right, span };
  }
}

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

function operatorAt(cursor: Cursor): BinaryOperator | undefined {
  const next = cursor.code(1);
  switch (cursor.code()) {
    case EXCLAMATION:
      return next === EQUALS ? '!=' : undefined;
    case 0x25:
      return '%';
    case AMPERSAND:
      return next === AMPERSAND ? '&&' : undefined;
    case ASTERISK:
      return '*';
    case 0x2b:
      return '+';
    case MINUS:
      return '-';
    case 0x2f:
      return '/';
    case LESS:
      return next === EQUALS ? '<=' : '<';
    case EQUALS:
      return next === EQUALS ? '==' : undefined;
    case GREATER:
      return next === EQUALS ? '>=' : '>';
    case 0x7c:
      return next === 0x7c ? '||' : undefined;
    default:
      return undefined;
  }
}

function readUnary(cursor: Cursor): Expression {
  const code = cursor.code();
  if (code !== MINUS && code !== EXCLAMATION) return readTerm(cursor);
  const start = cursor.offset++;
  cursor.skip();
  const operand = cursor.nested(readUnary);
  const span = { start, end: operand.span.end };
  return { kind: 'unary', operator: code === MINUS ? '-' : '!', operand, span };
}

function readTerm(cursor: Cursor): Expression {
  const start = cursor.offset;
  const target = readPrimary(cursor);
  const steps = readSteps(cursor, readExpression);
  if (steps.length === 0) return target;
  const span = { start, end: cursor.offset };
  if (target.kind === 'traversal') return { kind: 'traversal', root: target.root, steps, span };
  // `true.x` and the like are no expressions that anybody writes.
  if (target.kind === 'literal') throw UNFIT;
  return { kind: 'access', target, steps, span };
}

function readPrimary(cursor: Cursor): Expression {
  switch (cursor.code()) {
    case QUOTE:
      return readQuoted(cursor, readExpression);
    case OPEN_PARENTHESIS:
      return cursor.between(true, () => readParentheses(cursor, readExpression));
    case LESS:
      return readHeredoc(cursor, readExpression);
    case OPEN_BRACKET:
      return cursor.between(true, () => readTuple(cursor, readExpression));
    case OPEN_BRACE:
      return readBraces(cursor, readExpression);
    default:
      return readNumber(cursor) ?? readName(cursor);
  }
}

function readName(cursor: Cursor): Expression {
  const start = cursor.offset;
  const name = cursor.name();
  if (name === undefined || RESERVED.has(name)) throw UNFIT;
  const keyword = KEYWORDS.get(name);
  const isCall = cursor.code() === OPEN_PARENTHESIS;
  if (keyword !== undefined) {
    if (isCall) throw UNFIT;
    return { kind: 'literal', value: keyword, span: { start, end: cursor.offset } };
  }
  if (!isCall) return { kind: 'traversal', root: name, steps: [], span: { start, end: cursor.offset } };
  const { items, expandsLast } = cursor.between(true, () => readArguments(cursor, readExpression));
  return { kind: 'call', name, arguments: items, expandsLast, span: { start, end: cursor.offset } };
}
