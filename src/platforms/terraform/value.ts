import type { Block, Body } from '../../formats/hcl/ast.js';
import { groupBy } from '../../formats/hcl/group-by.js';
import { traversalsIn } from '../../formats/hcl/references.js';
import { expressionValue, setOwn, unknownFrom } from '../../formats/hcl/value.js';
import { unknown } from '../../model/unknown.js';
import { argument, isEmptyCollection } from './declaration.js';

/**
 * Arguments and blocks that speak to Terraform and not to the provider. Policies see what the provider sees.
 * https://developer.hashicorp.com/terraform/language/block/resource
 */
const META_ARGUMENTS: ReadonlySet<string> = new Set(['count', 'depends_on', 'for_each', 'provider']);
const META_BLOCKS: ReadonlySet<string> = new Set(['connection', 'lifecycle', 'provisioner']);

export function isMetaArgument(name: string): boolean {
  return META_ARGUMENTS.has(name);
}

/** A resource block as a policy sees it: arguments as written, nested blocks always as lists of objects. */
export function resourceValue(body: Body): Record<string, unknown> {
  return argumentsOf({
    attributes: body.attributes.filter(({ name }) => !META_ARGUMENTS.has(name)),
    blocks: body.blocks.filter(({ type }) => !META_BLOCKS.has(type)),
  });
}

/** `null` stands for an argument that is not there; `dynamic` blocks leave unknown what they make. */
function argumentsOf(body: Body): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { name, expression } of body.attributes) {
    const argumentValue = expressionValue(expression);
    if (argumentValue !== null) setOwn(value, name, argumentValue);
  }
  for (const [type, blocks] of groupBy(body.blocks, ({ type }) => type)) {
    if (type !== 'dynamic')
      setOwn(
        value,
        type,
        blocks.map((block) => argumentsOf(block.body)),
      );
  }
  for (const block of body.blocks) {
    const [made] = block.labels;
    const forEach = argument(block, 'for_each');
    if (block.type !== 'dynamic' || made === undefined) continue;
    if (forEach === undefined || !isEmptyCollection(forEach)) setOwn(value, made, unknownBlocks(block, made));
  }
  return value;
}

function unknownBlocks(block: Block, made: string): unknown {
  const forEach = argument(block, 'for_each');
  const dependsOnSomething = forEach !== undefined && traversalsIn(forEach).length > 0;
  return dependsOnSomething ? unknownFrom(forEach) : unknown(`dynamic.${made}`);
}
