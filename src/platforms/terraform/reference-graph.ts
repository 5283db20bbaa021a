import type { Block } from '../../formats/hcl/ast.js';
import { groupBy } from '../../formats/hcl/group-by.js';
import { traversalsInBody } from '../../formats/hcl/references.js';
import { unknown } from '../../model/unknown.js';
import { mayPointTo } from './affinity.js';
import { linksByName, type NamedByText } from './naming.js';
import { addressOf, type OpenEnd, openEndsOf, targetsOf } from './open-ends.js';
import type { TerraformResource } from './resource.js';

/** Names listed in an unknown entry. */
const MAX_NAMES = 5;

interface Node {
  readonly resource: TerraformResource;
  readonly targets: Set<Node>;
  readonly sources: Set<Node>;
  readonly openEnds: readonly OpenEnd[];
  /** Calls that pass it on to another module, where it may have more companions. */
  readonly passedTo: Set<string>;
}

/** What may refer to any resource of one type: for each name that it depends on, the only node, or `several`. */
type OpenNames = ReadonlyMap<string, Node | 'several'>;

type ByType = Record<string, unknown>;

/**
 * Which resources of a module refer to which, from their expressions and from equal literal names. Where an argument
 * depends on something unknown it could refer to anything; rules about companions must then stay undecided, so the
 * entry of that type is unknown instead of absent. Built once per module, when a rule first asks.
 */
export class ReferenceGraph {
  #nodes: ReadonlyMap<TerraformResource, Node> | undefined;
  #byType: ReadonlyMap<string, readonly Node[]> = new Map();
  #named: NamedByText<Node> | undefined;
  readonly #openNames = new Map<string, ReadonlyMap<string, OpenNames>>();

  constructor(
    private readonly resources: readonly TerraformResource[],
    private readonly moduleCalls: readonly Block[],
  ) {}

  /** By type: the values of the resources that this one refers to. */
  referencesOf(resource: TerraformResource): ByType {
    const node = this.nodes().get(resource);
    if (node === undefined) return {};
    const references = valuesByType(node.targets);
    for (const [type, candidates] of this.#byType) {
      const isOnlyOne = candidates.length === 1 && candidates[0] === node;
      if (isOnlyOne || Object.hasOwn(references, type)) continue;
      const open = node.openEnds.filter(({ argument }) => mayPointTo(argument, resource.type, type));
      if (open.length > 0) references[type] = unknown(listed(open.map(({ dependsOn }) => dependsOn)));
    }
    return references;
  }

  /** By type: the values of the resources that refer to this one; unknown as a whole once it leaves the module. */
  referencedByOf(resource: TerraformResource): unknown {
    const node = this.nodes().get(resource);
    if (node === undefined) return {};
    if (node.passedTo.size > 0) return unknown(listed(node.passedTo));
    const referencedBy = valuesByType(node.sources);
    for (const [type, open] of this.openNamesFor(resource.type)) {
      if (Object.hasOwn(referencedBy, type)) continue;
      const names = listed(namesFromOthers(open, node));
      if (names !== '') referencedBy[type] = unknown(names);
    }
    for (const [type, name] of this.#named?.possibleSources(node) ?? []) {
      if (!Object.hasOwn(referencedBy, type)) referencedBy[type] = unknown(name);
    }
    return referencedBy;
  }

  private nodes(): ReadonlyMap<TerraformResource, Node> {
    this.#nodes ??= this.build();
    return this.#nodes;
  }

  private build(): ReadonlyMap<TerraformResource, Node> {
    const nodes = this.resources.map(nodeOf);
    const byAddress = new Map(nodes.map((node) => [node.resource.address, node]));
    for (const node of nodes) {
      for (const address of targetsOf(node.resource.declaration.block)) link(node, byAddress.get(address));
    }
    this.#named = linksByName(nodes);
    for (const [source, target] of this.#named.links) link(source, target);
    for (const call of this.moduleCalls) {
      for (const traversal of traversalsInBody(call.body)) {
        byAddress.get(addressOf(traversal))?.passedTo.add(`module.${call.labels[0] ?? ''}`);
      }
    }
    this.#byType = groupBy(nodes, ({ resource }) => resource.type);
    return new Map(nodes.map((node) => [node.resource, node]));
  }

  /** By type of the source: what may refer to a resource of type `to` without saying to which. */
  private openNamesFor(to: string): ReadonlyMap<string, OpenNames> {
    let result = this.#openNames.get(to);
    if (result === undefined) {
      const entries = [...this.#byType].map(([from, nodes]) => [from, openNames(nodes, from, to)] as const);
      result = new Map(entries.filter(([, names]) => names.size > 0));
      this.#openNames.set(to, result);
    }
    return result;
  }
}

function nodeOf(resource: TerraformResource): Node {
  const openEnds = resource.declaration.managed ? openEndsOf(resource.declaration.block) : [];
  return { resource, targets: new Set(), sources: new Set(), openEnds, passedTo: new Set() };
}

function link(source: Node, target: Node | undefined): void {
  if (target === undefined || target === source) return;
  source.targets.add(target);
  target.sources.add(source);
}

/** A resource that says which one of type `to` it refers to is not taken to refer to others by its other arguments. */
function openNames(nodes: readonly Node[], from: string, to: string): OpenNames {
  const names = new Map<string, Node | 'several'>();
  for (const node of nodes) {
    const open = node.openEnds.filter(({ argument }) => mayPointTo(argument, from, to));
    if (open.length === 0 || [...node.targets].some(({ resource }) => resource.type === to)) continue;
    for (const { dependsOn } of open)
      names.set(dependsOn, (names.get(dependsOn) ?? node) === node ? node : 'several');
  }
  return names;
}

function valuesByType(nodes: Iterable<Node>): ByType {
  const groups = groupBy([...nodes], ({ resource }) => resource.type);
  return Object.fromEntries(
    [...groups].map(([type, group]) => [type, group.map(({ resource }) => resource.value)]),
  );
}

function* namesFromOthers(open: OpenNames, node: Node): Iterable<string> {
  for (const [name, source] of open) if (source !== node) yield name;
}

/** The first few distinct names; takes no more than it lists, since there may be one for each resource. */
function listed(names: Iterable<string>): string {
  const distinct = new Set<string>();
  for (const name of names) {
    if (distinct.size === MAX_NAMES && !distinct.has(name)) return `${[...distinct].join(', ')}, …`;
    distinct.add(name);
  }
  return [...distinct].join(', ');
}
