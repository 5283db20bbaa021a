import type { Block, Expression } from '../../formats/hcl/ast.js';
import { expressionValue } from '../../formats/hcl/value.js';
import type { HclDocument, PlacedBlock } from '../../formats/hcl.js';
import type { Pointer } from '../../model/pointer.js';

/** A `resource` or `data` block. */
export interface Declaration {
  readonly document: HclDocument;
  readonly block: Block;
  /** Of the block in its document's value. */
  readonly pointer: Pointer;
  readonly managed: boolean;
  /** As in the block: `aws_s3_bucket`, for data sources too. */
  readonly kind: string;
  /** What policies name: `aws_s3_bucket`, or `data.aws_s3_bucket` for a data source. */
  readonly type: string;
  /** `aws_s3_bucket.logs`, `data.aws_s3_bucket.logs` */
  readonly address: string;
}

/** The declaration that a block makes; undefined if it lacks its two labels. */
export function declarationOf(
  document: HclDocument,
  { block, pointer }: PlacedBlock,
): Declaration | undefined {
  const [kind, name] = block.labels;
  if (kind === undefined || name === undefined || block.labels.length > 2) return undefined;
  const managed = block.type === 'resource';
  const type = managed ? kind : `data.${kind}`;
  return { document, block, pointer, managed, kind, type, address: `${type}.${name}` };
}

/** The expression of an argument; the last one counts. */
export function argument(block: Block, name: string): Expression | undefined {
  return block.body.attributes.findLast((attribute) => attribute.name === name)?.expression;
}

/** Does `count` or `for_each` say, without knowing anything, that there is no instance? */
export function hasNoInstance(block: Block): boolean {
  const count = argument(block, 'count');
  if (count !== undefined && expressionValue(count) === 0) return true;
  const forEach = argument(block, 'for_each');
  return forEach !== undefined && isEmptyCollection(forEach);
}

/** `{}`, `[]`, or `toset([])` */
export function isEmptyCollection(expression: Expression): boolean {
  switch (expression.kind) {
    case 'object':
    case 'tuple':
      return expression.items.length === 0;
    case 'call': {
      const [only] = expression.arguments;
      return expression.name === 'toset' && only !== undefined && isEmptyCollection(only);
    }
    default:
      return false;
  }
}
