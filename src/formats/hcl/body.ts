import type { Attribute, Block, Body } from './ast.js';
import { decodeQuoted } from './escapes.js';
import { convertExpression } from './expression.js';
import { plainExpression, splitAssignment } from './plain.js';
import { type Reading, tooDeep } from './reading.js';
import { type SyntaxNode, TOO_DEEP } from './syntax-tree.js';

/** The attributes and blocks of the `body` among a node's children (a file's, a block's); empty if there is none. */
export function convertBodyIn(parent: SyntaxNode, reading: Reading): Body {
  const body = parent.children.find(({ kind }) => kind === 'body' || kind === TOO_DEEP);
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  if (body?.kind === TOO_DEEP) tooDeep(body.start, reading);
  for (const node of body?.children ?? []) {
    if (node.kind === 'attribute') attributes.push(convertAttribute(node, reading));
    else if (node.kind === 'block') blocks.push(convertBlock(node, reading));
    else if (node.kind === TOO_DEEP) tooDeep(node.start, reading);
  }
  return { attributes, blocks };
}

function convertAttribute(node: SyntaxNode, reading: Reading): Attribute {
  const { start, end } = node;
  const [key, value] = node.children;
  if (key === undefined || value === undefined) {
    const { name, expressionStart } = splitAssignment(reading.text, start);
    const expression = plainExpression(reading.text, { start: expressionStart, end });
    return { name, key: { start, end: start + name.length }, expression };
  }
  const name = reading.text.slice(key.start, key.end);
  return { name, key: { start: key.start, end: key.end }, expression: convertExpression(value, reading) };
}

function convertBlock(node: SyntaxNode, reading: Reading): Block {
  const { text } = reading;
  const [type] = node.children;
  const labels = node.children.filter(
    ({ kind }, index) => kind === 'string_lit' || (kind === 'identifier' && index > 0),
  );
  return {
    type: type === undefined ? '' : text.slice(type.start, type.end),
    labels: labels.map((label) => labelText(text.slice(label.start, label.end))),
    header: { start: node.start, end: labels.at(-1)?.end ?? type?.end ?? node.start },
    body: convertBodyIn(node, reading),
    span: { start: node.start, end: node.end },
  };
}

/** A label is quoted or a bare identifier. */
export function labelText(source: string): string {
  return source.startsWith('"') ? decodeQuoted(source.slice(1, -1)) : source;
}
