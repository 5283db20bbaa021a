import { isUnknown } from '../../model/unknown.js';
import { isCompanionOf } from './affinity.js';
import type { TerraformResource } from './resource.js';

/** Arguments by which a resource gives its own name, and its companions the name of the one that they belong to. */
const NAMING_ARGUMENTS = ['bucket', 'name'] as const;

interface Named {
  readonly resource: TerraformResource;
}

/** Companions that give the name of their resource as text, as in `bucket = "logs"` on both. */
export interface NamedByText<Node> {
  readonly links: readonly (readonly [source: Node, target: Node])[];
  /** Types of companions that may mean this resource, since its own name is unknown; with what that depends on. */
  possibleSources(target: Node): ReadonlyMap<string, string>;
}

export function linksByName<Node extends Named>(nodes: readonly Node[]): NamedByText<Node> {
  const targets = new Map<string, Node[]>();
  const kinds = new Set(nodes.map(({ resource }) => resource.type));
  const companionTypes = new Map<string, Set<string>>();
  const links: [Node, Node][] = [];
  for (const node of nodes) {
    for (const [name, text] of textNames(node)) push(targets, keyOf(node.resource.type, name, text), node);
  }
  for (const node of nodes) {
    for (const owner of ownersOf(node.resource.type, kinds)) {
      for (const [name, text] of textNames(node)) {
        const key = `${owner} ${name}`;
        companionTypes.set(key, (companionTypes.get(key) ?? new Set()).add(node.resource.type));
        for (const target of targets.get(keyOf(owner, name, text)) ?? []) links.push([node, target]);
      }
    }
  }
  return { links, possibleSources: (target) => possibleSources(target, companionTypes) };
}

function possibleSources(
  target: Named,
  companionTypes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const possible = new Map<string, string>();
  for (const name of NAMING_ARGUMENTS) {
    const value = namingValue(target, name);
    if (!isUnknown(value)) continue;
    for (const type of companionTypes.get(`${target.resource.type} ${name}`) ?? [])
      possible.set(type, value.$unknown);
  }
  return possible;
}

/** The types of which `type` is a companion: every one that it continues. */
function ownersOf(type: string, kinds: ReadonlySet<string>): string[] {
  const words = type.split('_');
  return words
    .map((_, index) => words.slice(0, index).join('_'))
    .filter((owner) => kinds.has(owner) && isCompanionOf(type, owner));
}

function textNames(node: Named): [string, string][] {
  return NAMING_ARGUMENTS.flatMap((name): [string, string][] => {
    const value = namingValue(node, name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
}

function namingValue({ resource }: Named, name: string): unknown {
  return resource.argument(name);
}

function keyOf(type: string, name: string, text: string): string {
  return `${type} ${name} ${text}`;
}

function push<Node>(map: Map<string, Node[]>, key: string, node: Node): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else list.push(node);
}
