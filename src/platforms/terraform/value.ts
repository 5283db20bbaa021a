import type { Body } from '../../formats/hcl/ast.js';
import { setOwn } from '../../formats/hcl/value.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { settled } from './expression/knowledge.js';
import { nestedBlocksOf, type Part } from './nested-blocks.js';

/**
 * Arguments and blocks that speak to Terraform and not to the provider. Policies see what the provider sees.
 * https://developer.hashicorp.com/terraform/language/block/resource
 */
const META_ARGUMENTS: ReadonlySet<string> = new Set(['count', 'depends_on', 'for_each', 'provider']);
const META_BLOCKS: ReadonlySet<string> = new Set(['connection', 'lifecycle', 'provisioner']);

export function isMetaArgument(name: string): boolean {
  return META_ARGUMENTS.has(name);
}

/** The body of a resource without what is for Terraform itself. */
export function providerBody(body: Body): Body {
  return {
    attributes: body.attributes.filter(({ name }) => !META_ARGUMENTS.has(name)),
    blocks: body.blocks.filter(({ type }) => !META_BLOCKS.has(type)),
  };
}

/** Arguments with their values, nested blocks always as lists of objects; `null` stands for one that is not there. */
export function partValue(part: Part, evaluation: Evaluation): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const { document, scope } = part;
  for (const attribute of part.body.attributes) {
    // The provider's schema gives every argument a type, and primitive values are converted to it.
    const term = settled(evaluation.evaluate(writtenIn(scope, { document, attribute })));
    if (term !== null) setOwn(value, attribute.name, term);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    setOwn(
      value,
      type,
      'unknown' in blocks ? blocks.unknown : blocks.map((block) => partValue(block, evaluation)),
    );
  }
  return value;
}
