import type { Attribute, Block } from '../../formats/hcl/ast.js';
import type { HclDocument } from '../../formats/hcl.js';
import type { TracedScope, Written } from './written.js';

/** A block in its file. */
export interface PlacedBlock {
  readonly document: HclDocument;
  readonly block: Block;
}

/** `name = expression` in its file. */
export interface Definition {
  readonly document: HclDocument;
  readonly attribute: Attribute;
}

/** The definition with what its names mean. */
export function writtenIn(scope: TracedScope, { document, attribute }: Definition): Written {
  return { document, key: attribute.key, expression: attribute.expression, scope };
}
