import type { Document } from '../../formats/document.js';
import type { Attribute, Block } from '../../formats/hcl/ast.js';
import type { TracedScope, Written } from './written.js';

/** A block in its file. */
export interface PlacedBlock {
  readonly document: Document;
  readonly block: Block;
}

/** `name = expression` in its file. */
export interface Definition {
  readonly document: Document;
  readonly attribute: Attribute;
}

/** The definition with what its names mean. */
export function writtenIn(scope: TracedScope, { document, attribute }: Definition): Written {
  const { key, expression } = attribute;
  return { document: attribute.document ?? document, key, expression, scope };
}
