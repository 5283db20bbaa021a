import type { Attribute, Block, Body, Expression } from '../../formats/hcl/ast.js';
import type { PlacedBlock } from './definition.js';

/** A `resource` or `data` block. */
export interface Declaration extends PlacedBlock {
  readonly managed: boolean;
  /** As in the block: `aws_s3_bucket`, for data sources too. */
  readonly kind: string;
  /** What policies name: `aws_s3_bucket`, or `data.aws_s3_bucket` for a data source. */
  readonly type: string;
  /** `aws_s3_bucket.logs`, `data.aws_s3_bucket.logs` */
  readonly address: string;
}

/** The declaration that a block makes; undefined if it lacks its two labels. */
export function declarationOf({ document, block }: PlacedBlock): Declaration | undefined {
  const [kind, name] = block.labels;
  if (kind === undefined || name === undefined || block.labels.length > 2) return undefined;
  const managed = block.type === 'resource';
  const type = managed ? kind : `data.${kind}`;
  return { document, block, managed, kind, type, address: `${type}.${name}` };
}

/** An argument; the last one counts. */
export function attributeOf(body: Body, name: string): Attribute | undefined {
  return body.attributes.findLast((attribute) => attribute.name === name);
}

/** The expression of an argument. */
export function argument(block: Block, name: string): Expression | undefined {
  return attributeOf(block.body, name)?.expression;
}

/** Is a variable or output marked as one whose value must not be shown? */
export function isSensitive(block: Block): boolean {
  const sensitive = argument(block, 'sensitive');
  return sensitive !== undefined && !(sensitive.kind === 'literal' && sensitive.value === false);
}
