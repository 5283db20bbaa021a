import type { Document, Span } from '../../formats/document.js';
import type { Block, Body } from '../../formats/hcl/ast.js';
import { traversalsIn } from '../../formats/hcl/references.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { type Binding, BoundScope } from './bound-scope.js';
import { attributeOf } from './declaration.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { isList } from './expression/functions/containers.js';
import { isSet, type Term } from './expression/term.js';
import type { TracedScope, Written } from './written.js';

/** Blocks that one `dynamic` block may make. */
const MAX_MADE = 256;

/** A part of a resource: a body, and what the names in it mean. */
export interface Part {
  readonly document: Document;
  /** Where something missing in it is found. */
  readonly header: Span;
  readonly span: Span;
  readonly body: Body;
  readonly scope: TracedScope;
}

/** The blocks of one type: those that are there, or unknown as a whole, as a `dynamic` block at `header` leaves it. */
export type NestedBlocks = readonly Part[] | { readonly unknown: Unknown; readonly header: Span };

/** By type, the blocks inside of a body, with `dynamic` blocks expanded in their place. */
export function nestedBlocksOf(part: Part, evaluation: Evaluation): Map<string, NestedBlocks> {
  const nested = new Map<string, NestedBlocks>();
  for (const block of part.body.blocks) {
    const [label] = block.labels;
    const isDynamic = block.type === 'dynamic' && label !== undefined;
    const type = isDynamic ? label : block.type;
    const made = isDynamic ? madeBy(block, label, part, evaluation) : [partOf(block, part)];
    const known = nested.get(type) ?? [];
    if ('unknown' in known) continue;
    if ('unknown' in made) nested.set(type, made);
    else if (made.length > 0) nested.set(type, [...known, ...made]);
  }
  return nested;
}

function partOf(block: Block, { document, scope }: Part): Part {
  const { header, span, body } = block;
  return { document: block.document ?? document, header, span, body, scope };
}

/** https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function madeBy(block: Block, label: string, part: Part, evaluation: Evaluation): NestedBlocks {
  const { scope } = part;
  const document = block.document ?? part.document;
  const { header, span } = block;
  const forEach = attributeOf(block.body, 'for_each');
  const content = block.body.blocks.find(({ type }) => type === 'content');
  if (forEach === undefined || content === undefined) return { unknown: unknown(`dynamic.${label}`), header };
  const written = writtenIn(scope, { document, attribute: forEach });
  const term = evaluation.evaluate(written);
  const bindings = bindingsOf(written, term);
  if (bindings === undefined) return { unknown: reasonOf(written, term, label), header };
  const name = iteratorOf(block) ?? label;
  return bindings.map((binding) => ({
    document,
    header,
    span,
    body: content.body,
    scope: new BoundScope(scope, name, binding),
  }));
}

/** The name of the iterator, written without quotes. */
function iteratorOf(block: Block): string | undefined {
  const iterator = attributeOf(block.body, 'iterator')?.expression;
  return iterator?.kind === 'traversal' ? iterator.root : undefined;
}

function bindingsOf(written: Written, term: Term): Binding[] | undefined {
  if (typeof term !== 'object' || term === null || isUnknown(term)) return undefined;
  const entries: [string | number, Term][] = isList(term) ? [...term.entries()] : Object.entries(term);
  if (entries.length > MAX_MADE) return undefined;
  if (isSet(term)) return entries.map(([, value]) => ({ attributes: { key: value, value } }));
  return entries.map(([key, value]) => ({
    attributes: { key, value },
    origins: { value: { written, inside: [String(key)] } },
  }));
}

function reasonOf({ expression }: Written, term: Term, label: string): Unknown {
  if (isUnknown(term) && traversalsIn(expression).length > 0) return term;
  return unknown(`dynamic.${label}`);
}
