import type { Block, Expression, Traversal } from '../../../formats/hcl/ast.js';
import { nameOf, traversalsIn, traversalsInBody } from '../../../formats/hcl/references.js';
import { escapeReservedKey, unknownsIn } from '../../../model/unknown.js';
import { argument } from '../declaration.js';
import type { TerraformResource } from '../resource.js';
import { isMetaArgument } from '../value.js';

/** A top-level argument that may refer to a resource, but does not say to which. */
export interface OpenEnd {
  readonly argument: string;
  /** `var.bucket` */
  readonly dependsOn: string;
}

/** Roots whose values come from elsewhere: any of them may name a resource of this module. */
const OPEN_ROOTS: ReadonlySet<string> = new Set(['var', 'local', 'module', 'each', 'data']);

/** The address of the resource that a traversal would refer to, if there is one: `data.aws_kms_key.k`. */
export function addressOf(traversal: Traversal): string {
  return nameOf(traversal)
    .split('.', traversal.root === 'data' ? 3 : 2)
    .join('.');
}

/** What a block may refer to, by its expressions alone: the same for all of its instances. */
interface Mentions {
  /** Addresses that it refers to. */
  readonly targets: ReadonlySet<string>;
  /** Arguments that may be open ends, unless their values say more. */
  readonly open: readonly OpenEnd[];
}

const mentioned = new WeakMap<Block, Mentions>();

function mentionsOf(block: Block): Mentions {
  let mentions = mentioned.get(block);
  if (mentions === undefined) {
    mentions = { targets: findTargets(block), open: findOpen(block) };
    mentioned.set(block, mentions);
  }
  return mentions;
}

export function targetsOf(block: Block): ReadonlySet<string> {
  return mentionsOf(block).targets;
}

/**
 * `depends_on`, `count`, `provider` and `lifecycle` only order or choose; `for_each` counts, because `each.value` then
 * stands for what it goes through.
 */
function findTargets(block: Block): Set<string> {
  const attributes = block.body.attributes.filter(({ name }) => name === 'for_each' || !isMetaArgument(name));
  const blocks = block.body.blocks.filter(({ type }) => type !== 'lifecycle');
  return new Set(traversalsInBody({ attributes, blocks }).map(addressOf));
}

/** Where `for_each` goes through resources, `each` is not open. */
function findOpen(block: Block): OpenEnd[] {
  const forEach = argument(block, 'for_each');
  const eachIsOpen =
    forEach === undefined || !traversalsIn(forEach).some((traversal) => !isOpen(traversal, true));
  return block.body.attributes.flatMap(({ name, expression }) => {
    if (isMetaArgument(name)) return [];
    const [dependsOn] = openNamesIn(expression, eachIsOpen);
    return dependsOn === undefined ? [] : [{ argument: name, dependsOn }];
  });
}

/**
 * The open ends of a resource.
 * @param isResource does an unknown value of this name come from a resource that is known?
 */
export function openEndsOf(resource: TerraformResource, isResource: (name: string) => boolean): OpenEnd[] {
  return mentionsOf(resource.declaration.block).open.filter((end) => {
    const unknowns = unknownsIn(resource.value[escapeReservedKey(end.argument)]);
    return !unknowns.every((found) => isResource(found.dependsOn));
  });
}

function openNamesIn(expression: Expression, eachIsOpen: boolean): string[] {
  if (expression.kind === 'invalid') return ['a syntax error'];
  // An index chooses among the instances of what it stands on, which is named: it is no open end itself.
  const traversals = expression.kind === 'traversal' ? [expression] : traversalsIn(expression);
  return traversals.filter((traversal) => isOpen(traversal, eachIsOpen)).map(nameOf);
}

function isOpen(traversal: Traversal, eachIsOpen: boolean): boolean {
  return traversal.root === 'each' ? eachIsOpen : OPEN_ROOTS.has(traversal.root);
}
