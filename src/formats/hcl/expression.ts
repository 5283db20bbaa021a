import type { BinaryOperator, Conditional, Expression, ObjectItem, Step } from './ast.js';
import { decodeQuoted } from './escapes.js';
import { plainExpression, splitAssignment } from './plain.js';
import { identifiersOf, type Reading, spanOf, textOf, tooDeep } from './reading.js';
import { MAX_SYNTAX_DEPTH, type SyntaxNode, TOO_DEEP } from './syntax-tree.js';
import { convertHeredoc, convertQuotedTemplate } from './template.js';

const BINARY: ReadonlySet<string> = new Set<BinaryOperator>([
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
]);

/** Converts an `expression` node. */
export function convertExpression(node: SyntaxNode, reading: Reading): Expression {
  if (node.kind === TOO_DEEP) return unreadable(node, reading);
  if (node.children.length === 0) return plainExpression(reading.text, spanOf(node));
  return convertTerm(node.children, reading);
}

/** Converts the first expression among the children of a node. */
export function convertOperand(node: SyntaxNode, reading: Reading): Expression {
  const child = node.children.find(({ kind }) => kind === 'expression' || kind === TOO_DEEP);
  return child === undefined ? invalid(node) : convertExpression(child, reading);
}

/** Converts a term as the grammar spreads it over siblings: a primary, or `( expression )`, then accessors. */
function convertTerm(nodes: readonly SyntaxNode[], reading: Reading): Expression {
  const [first, second, third] = nodes;
  if (first === undefined) return { kind: 'invalid', span: { start: 0, end: 0 } };
  if (first.kind !== '(' || second === undefined || third === undefined) {
    return withAccessors(convertPrimary(first, reading), nodes.slice(1), reading);
  }
  const inner = convertExpression(second, reading);
  const span = { start: first.start, end: third.end };
  return withAccessors({ kind: 'parentheses', inner, span }, nodes.slice(3), reading);
}

function withAccessors(target: Expression, accessors: readonly SyntaxNode[], reading: Reading): Expression {
  const last = accessors.at(-1);
  if (last === undefined) return target;
  const splats = accessors.filter(({ kind }) => kind === 'full_splat');
  if (splats.length > MAX_SPLATS) return unreadable(last, reading);
  const span = { start: target.span.start, end: last.end };
  const steps = stepsOf(accessors, reading);
  return target.kind === 'traversal'
    ? { kind: 'traversal', root: target.root, steps: [...target.steps, ...steps], span }
    : { kind: 'access', target, steps, span };
}

/** Each takes a level, for each holds all that follows it: `a[*].b[*].c` is `c` of each of `b` of each. */
const MAX_SPLATS = MAX_SYNTAX_DEPTH / 2;

function stepsOf(accessors: readonly SyntaxNode[], reading: Reading): Step[] {
  const at = accessors.findIndex(({ kind }) => kind === 'full_splat');
  const splat = accessors[at];
  const before = splat === undefined ? accessors : accessors.slice(0, at);
  const steps = before.flatMap((node): Step[] => {
    switch (node.kind) {
      case 'get_attr':
        return [{ kind: 'attribute', name: nameAfterDot(node, reading) }];
      case 'attr_splat':
        return attributeSplat(node, reading);
      default:
        return [indexStep(node, reading)];
    }
  });
  if (splat === undefined) return steps;
  const inside = [...stepsOf(accessorsIn(splat), reading), ...stepsOf(accessors.slice(at + 1), reading)];
  return [...steps, { kind: 'splat', each: inside }];
}

function accessorsIn(splat: SyntaxNode): SyntaxNode[] {
  return splat.children.filter(({ kind }) => ['get_attr', 'legacy_index', 'new_index'].includes(kind));
}

/** The name or number after the dot; comments may stand between them. */
function nameAfterDot(node: SyntaxNode, reading: Reading): string {
  return /[\p{ID_Continue}-]+$/u.exec(textOf(node, reading))?.[0] ?? '';
}

function indexStep(node: SyntaxNode, reading: Reading): Step {
  if (node.kind !== 'legacy_index') return { kind: 'index', key: convertOperand(node, reading) };
  const value = Number(nameAfterDot(node, reading));
  return { kind: 'index', key: { kind: 'literal', value, span: spanOf(node) } };
}

/** The older `.*` reaches up to the first bracket: `a.*.b[0]` is the first of all `b`. */
function attributeSplat(node: SyntaxNode, reading: Reading): Step[] {
  const accessors = accessorsIn(node);
  const bracket = accessors.findIndex(({ kind }) => kind === 'new_index');
  const reach = bracket === -1 ? accessors.length : bracket;
  const each = stepsOf(accessors.slice(0, reach), reading);
  return [{ kind: 'splat', each }, ...stepsOf(accessors.slice(reach), reading)];
}

function convertPrimary(node: SyntaxNode, reading: Reading): Expression {
  switch (node.kind) {
    case 'literal_value':
      return convertLiteral(node, reading);
    case 'variable_expr':
      return { kind: 'traversal', root: textOf(node, reading), steps: [], span: spanOf(node) };
    case 'expression':
      return convertExpression(node, reading);
    case 'function_call':
      return convertCall(node, reading);
    case 'conditional':
      return convertConditional(node, reading);
    case 'unary_operation':
      return convertUnary(node, reading);
    case 'binary_operation':
      return convertBinary(node, reading);
    case 'tuple':
      return { kind: 'tuple', items: expressionsIn(node, reading), span: spanOf(node) };
    case 'object':
      return { kind: 'object', items: itemsIn(node, reading), span: spanOf(node) };
    case 'for_tuple_expr':
    case 'for_object_expr':
      return convertFor(node, reading);
    case 'quoted_template':
      return convertQuotedTemplate(node, reading, convertOperand);
    case 'heredoc_template':
      return convertHeredoc(node, reading, convertOperand);
    case TOO_DEEP:
      return unreadable(node, reading);
    default:
      return invalid(node);
  }
}

function convertLiteral(node: SyntaxNode, reading: Reading): Expression {
  const source = textOf(node, reading);
  const span = spanOf(node);
  if (source.startsWith('"')) return { kind: 'literal', value: decodeQuoted(source.slice(1, -1)), span };
  return /^\d/.test(source)
    ? { kind: 'literal', value: Number(source), span }
    : plainExpression(reading.text, span);
}

function convertCall(node: SyntaxNode, reading: Reading): Expression {
  const list = node.children.find(({ kind }) => kind === 'function_arguments' || kind === TOO_DEEP);
  if (list?.kind === TOO_DEEP) return unreadable(list, reading);
  return {
    kind: 'call',
    name: identifiersOf(node, reading)[0] ?? '',
    arguments: list === undefined ? [] : expressionsIn(list, reading),
    expandsLast: list?.children.at(-1)?.kind === 'ellipsis',
    span: spanOf(node),
  };
}

function convertUnary(node: SyntaxNode, reading: Reading): Expression {
  const operand = convertTerm(node.children.slice(1), reading);
  const operator = node.children[0]?.kind === '!' ? '!' : '-';
  return { kind: 'unary', operator, operand, span: spanOf(node) };
}

function convertBinary(node: SyntaxNode, reading: Reading): Expression {
  const at = node.children.findIndex(({ kind }) => BINARY.has(kind));
  const operator = node.children[at]?.kind as BinaryOperator | undefined;
  if (operator === undefined) return invalid(node);
  const left = convertTerm(node.children.slice(0, at), reading);
  const right = convertTerm(node.children.slice(at + 1), reading);
  return { kind: 'binary', operator, left, right, span: spanOf(node) };
}

function convertConditional(node: SyntaxNode, reading: Reading): Expression {
  const [condition, whenTrue, whenFalse] = expressionsIn(node, reading);
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) return invalid(node);
  return rightAssociative({ kind: 'conditional', condition, whenTrue, whenFalse, span: spanOf(node) });
}

/** The grammar reads `a ? b : c ? d : e` as `(a ? b : c) ? d : e`; HCL reads it as `a ? b : (c ? d : e)`. */
function rightAssociative(conditional: Conditional): Conditional {
  const first = conditional.condition;
  if (first.kind !== 'conditional') return conditional;
  const span = { start: first.whenFalse.span.start, end: conditional.span.end };
  const rest = rightAssociative({ ...conditional, condition: first.whenFalse, span });
  return { ...first, whenFalse: rest, span: conditional.span };
}

function convertFor(node: SyntaxNode, reading: Reading): Expression {
  const intro = node.children.find(({ kind }) => kind === 'for_intro');
  const condition = node.children.find(({ kind }) => kind === 'for_cond');
  const [first, second] = expressionsIn(node, reading);
  if (intro === undefined || first === undefined) return invalid(node);
  return {
    kind: 'for',
    names: identifiersOf(intro, reading),
    collection: convertOperand(intro, reading),
    ...(second === undefined ? {} : { key: first }),
    value: second ?? first,
    grouped: node.children.some(({ kind }) => kind === 'ellipsis'),
    ...(condition === undefined ? {} : { condition: convertOperand(condition, reading) }),
    span: spanOf(node),
  };
}

function expressionsIn(node: SyntaxNode, reading: Reading): Expression[] {
  return node.children
    .filter(({ kind }) => kind === 'expression' || kind === TOO_DEEP)
    .map((child) => convertExpression(child, reading));
}

function itemsIn(node: SyntaxNode, reading: Reading): ObjectItem[] {
  return node.children
    .filter(({ kind }) => kind === 'object_elem')
    .flatMap((element) => {
      if (element.children.length === 0) return [plainItem(element, reading)];
      const [key, value] = expressionsIn(element, reading);
      return key === undefined || value === undefined ? [] : [{ key: asKey(key, reading), value }];
    });
}

function plainItem({ start, end }: SyntaxNode, reading: Reading): ObjectItem {
  const { name, expressionStart } = splitAssignment(reading.text, start);
  return {
    key: { kind: 'literal', value: name, span: { start, end: start + name.length } },
    value: plainExpression(reading.text, { start: expressionStart, end }),
  };
}

/** A bare identifier in place of a key is its own name, even if it looks like a keyword. */
function asKey(key: Expression, reading: Reading): Expression {
  const source = reading.text.slice(key.span.start, key.span.end);
  const bare = (key.kind === 'traversal' && key.steps.length === 0) || /^(?:true|false|null)$/.test(source);
  return bare ? { kind: 'literal', value: source, span: key.span } : key;
}

function unreadable(node: SyntaxNode, reading: Reading): Expression {
  tooDeep(node.start, reading);
  return invalid(node);
}

function invalid(node: SyntaxNode): Expression {
  return { kind: 'invalid', span: spanOf(node) };
}
