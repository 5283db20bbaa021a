/** Where the files of a configuration hold what must not be shown. */
import type { Document, Span } from '../../formats/document.js';
import type { Attribute, Block, Expression } from '../../formats/hcl/ast.js';
import { HclDocument } from '../../formats/hcl.js';
import type { Range } from '../../model/location.js';
import { join, type Pointer } from '../../model/pointer.js';
import { attributeOf, isSensitive } from './declaration.js';
import { isVariablesFile } from './inputs.js';
import { isMapping, mapping } from './loose-json.js';
import { looksLikePlan } from './plan/plan.js';

/**
 * By file, the places of values that are given to sensitive variables or outputs, or to `sensitive()`. Variables are
 * told by their names alone, whatever the module: a value too many is masked rather than one too few.
 */
export function secretsIn(documents: readonly Document[]): (file: string) => readonly Range[] {
  const byFile = new Map<string, Document>(documents.map((document) => [document.file, document]));
  let names: ReadonlySet<string> | undefined;
  const found = (document: Document): readonly Range[] => {
    names ??= new Set(documents.flatMap(sensitiveVariables));
    const spans =
      document instanceof HclDocument ? spansInHcl(document, names) : spansInJson(document, names);
    return spans.map((span) => document.rangeOf(span));
  };
  // Asked for with every finding; a file may have thousands.
  const known = new Map<string, readonly Range[]>();
  return (file) => {
    const document = byFile.get(file);
    if (document === undefined) return [];
    const ranges = known.get(file) ?? found(document);
    known.set(file, ranges);
    return ranges;
  };
}

function sensitiveVariables(document: Document): string[] {
  if (document instanceof HclDocument) {
    return document.body.blocks
      .filter((block) => block.type === 'variable' && isSensitive(block))
      .flatMap(({ labels }) => labels.slice(0, 1));
  }
  return variablesInJson(document).flatMap(({ name, isSensitive }) => (isSensitive ? [name] : []));
}

function spansInHcl({ file, body }: HclDocument, names: ReadonlySet<string>): Span[] {
  const given = (attributes: readonly Attribute[]) =>
    attributes.filter(({ name }) => names.has(name)).map(({ expression }) => expression);
  if (isVariablesFile(file)) return given(body.attributes).flatMap(literalsIn);
  const hidden = body.blocks.flatMap((block) => [
    ...hiddenIn(block),
    ...(block.type === 'module' ? given(block.body.attributes) : []),
  ]);
  return [...hidden, ...sensitiveCallsIn(body)].flatMap(literalsIn);
}

/** The default of a sensitive variable, the value of a sensitive output. */
function hiddenIn(block: Block): Expression[] {
  const name = block.type === 'variable' ? 'default' : block.type === 'output' ? 'value' : undefined;
  const attribute = name !== undefined && isSensitive(block) ? attributeOf(block.body, name) : undefined;
  return attribute === undefined ? [] : [attribute.expression];
}

function sensitiveCallsIn(tree: unknown): Expression[] {
  return nodesIn(tree).filter((node) => node.kind === 'call' && node.name === 'sensitive');
}

/** What is written out; a reference to a secret is none. */
function literalsIn(expression: Expression): Span[] {
  return nodesIn(expression)
    .filter(({ kind }) => kind === 'literal' || kind === 'template')
    .map(({ span }) => span);
}

/** All expressions in a part of the tree. */
function nodesIn(tree: unknown): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && 'span' in node) found.push(node as Expression);
    for (const [name, child] of Object.entries(node)) if (name !== 'document') visit(child);
  };
  visit(tree);
  return found;
}

interface JsonVariable {
  readonly name: string;
  readonly pointer: Pointer;
  readonly isSensitive: boolean;
}

/** The variables that Terraform's JSON syntax or a plan declares. */
function variablesInJson({ source, value }: Document): JsonVariable[] {
  const found: JsonVariable[] = [];
  const add = (variables: unknown, at: Pointer): void => {
    for (const [name, content] of Object.entries(mapping(variables))) {
      const { sensitive } = mapping(Array.isArray(content) ? content[0] : content);
      const pointer = join(at, name, ...(Array.isArray(content) ? [0] : []));
      found.push({ name, pointer, isSensitive: sensitive !== undefined && sensitive !== false });
    }
  };
  if (!looksLikePlan(source.text)) {
    add(mapping(value)['variable'], '/variable');
    return found;
  }
  const visit = (module: unknown, at: Pointer): void => {
    add(mapping(module)['variables'], join(at, 'variables'));
    for (const [name, call] of Object.entries(mapping(mapping(module)['module_calls'])))
      visit(mapping(call)['module'], join(at, 'module_calls', name, 'module'));
  };
  visit(mapping(mapping(value)['configuration'])['root_module'], '/configuration/root_module');
  return found;
}

function spansInJson(document: Document, names: ReadonlySet<string>): Span[] {
  const { file, value } = document;
  const pointers: Pointer[] = variablesInJson(document)
    .filter(({ isSensitive }) => isSensitive)
    .map(({ pointer }) => join(pointer, 'default'));
  if (isVariablesFile(file)) pointers.push(...[...names].map((name) => join('', name)));
  for (const [call, content] of Object.entries(mapping(mapping(value)['module']))) {
    if (isMapping(content)) pointers.push(...[...names].map((name) => join('/module', call, name)));
  }
  return pointers.flatMap((pointer) => document.position(pointer)?.value ?? []);
}
