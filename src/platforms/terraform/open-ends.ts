import type { Block, Expression, Traversal } from '../../formats/hcl/ast.js';
import { nameOf, traversalsIn, traversalsInBody } from '../../formats/hcl/references.js';
import { unknownsIn } from '../../model/unknown.js';
import { argument } from './declaration.js';
import type { TerraformResource } from './resource.js';
import { isMetaArgument } from './value.js';

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

/**
 * Addresses that a block refers to. `depends_on`, `count`, `provider` and `lifecycle` only order or choose;
 * `for_each` counts, because `each.value` then stands for what it goes through.
 */
export function targetsOf(block: Block): Set<string> {
  const attributes = block.body.attributes.filter(({ name }) => name === 'for_each' || !isMetaArgument(name));
  const blocks = block.body.blocks.filter(({ type }) => type !== 'lifecycle');
  return new Set(traversalsInBody({ attributes, blocks }).map(addressOf));
}

/**
 * The open ends of a resource. Where `for_each` goes through resources, `each` is not open.
 * @param isResource does an unknown value of this name come from a resource that is known?
 */
export function openEndsOf(resource: TerraformResource, isResource: (name: string) => boolean): OpenEnd[] {
  const { block } = resource.declaration;
  const forEach = argument(block, 'for_each');
  const eachIsOpen =
    forEach === undefined || !traversalsIn(forEach).some((traversal) => !isOpen(traversal, true));
  return block.body.attributes.flatMap(({ name, expression }) => {
    if (isMetaArgument(name)) return [];
    const [dependsOn] = openNamesIn(expression, eachIsOpen);
    if (dependsOn === undefined) return [];
    const unknowns = unknownsIn(resource.argument(name));
    if (unknowns.every((found) => isResource(found.dependsOn))) return [];
    return [{ argument: name, dependsOn }];
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
