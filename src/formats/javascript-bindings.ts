import type { AssignmentExpression, Expression, Node, Program, Statement } from 'acorn';

interface NamedExport {
  readonly name: string;
  readonly key: Node;
  readonly value: Expression;
}

/** What a file exports, and the constants that it may use for it. */
export interface Bindings {
  /** The file's one value: `module.exports = …`, `export default …`; the last one counts. */
  readonly exported: Expression | undefined;
  /** What it exports by names, which is added to that value. */
  readonly named: readonly NamedExport[];
  /** Declared at the top level and never changed afterwards. */
  readonly constants: ReadonlyMap<string, Expression>;
}

export function bindingsIn(program: Program): Bindings {
  const changed = changedIn(program);
  const constants = new Map<string, Expression>();
  const named: NamedExport[] = [];
  let exported: Expression | undefined;
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type !== 'Identifier' || !init) continue;
        if (changed.has(id.name)) continue;
        constants.set(id.name, init);
        if (statement.type === 'ExportNamedDeclaration') named.push({ name: id.name, key: id, value: init });
      }
    }
    if (statement.type === 'ExportDefaultDeclaration') exported = expressionOf(statement.declaration);
    const assigned = assignmentIn(statement);
    if (assigned === undefined) continue;
    const target = pathOf(assigned.left);
    if (isExports(target)) exported = assigned.right;
    else if (target.length > 1 && isExports(target.slice(0, -1)))
      named.push({ name: target.at(-1) ?? '', key: assigned.left, value: assigned.right });
  }
  return { exported, named, constants };
}

function assignmentIn(statement: Program['body'][number]): AssignmentExpression | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement as Statement & { expression: Expression };
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return undefined;
  return expression;
}

/** A class or a function is code. */
function expressionOf(node: Node): Expression | undefined {
  return /^(?:Function|Class)Declaration$/.test(node.type) ? undefined : (node as Expression);
}

/** `a.b.c` as its names; empty for any other target. */
function pathOf(node: Node): string[] {
  if (node.type === 'Identifier') return [(node as Node & { name: string }).name];
  if (node.type !== 'MemberExpression') return [];
  const { object, property, computed } = node as Node & { object: Node; property: Node; computed: boolean };
  const before = pathOf(object);
  return computed || property.type !== 'Identifier' || before.length === 0
    ? []
    : [...before, (property as Node & { name: string }).name];
}

function isExports(path: readonly string[]): boolean {
  return ['module.exports', 'exports'].includes(path.join('.'));
}

/**
 * Names whose value the file changes after the declaration, or hands to something that may: by assignment to it or
 * into it, or as an argument or object of a call.
 */
function changedIn(program: Program): Set<string> {
  const changed = new Set<string>();
  const visit = (node: Node): void => {
    for (const target of targetsOf(node)) for (const name of rootsOf(target)) changed.add(name);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return changed;
}

function targetsOf(node: Node): Node[] {
  const {
    left,
    operator,
    argument,
    callee,
    arguments: given,
  } = node as unknown as Readonly<Record<string, unknown>>;
  switch (node.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return [left].filter(isNode);
    case 'UpdateExpression':
      return [argument].filter(isNode);
    case 'UnaryExpression':
      return operator === 'delete' ? [argument].filter(isNode) : [];
    case 'CallExpression':
    case 'NewExpression':
      return [callee, ...(Array.isArray(given) ? given : [])].filter(isNode);
    default:
      return [];
  }
}

/** `config` of `config.a[b]`; all names in a pattern (`[a, b] = …`). What an argument is made of is not handed over. */
function rootsOf(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [(node as Node & { name: string }).name];
    case 'MemberExpression':
      return rootsOf((node as Node & { object: Node }).object);
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'Property':
    case 'RestElement':
    case 'AssignmentPattern':
      return childrenOf(node).flatMap(rootsOf);
    default:
      return [];
  }
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
