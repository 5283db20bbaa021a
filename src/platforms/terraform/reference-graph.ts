import type { Traversal } from '../../formats/hcl/ast.js';
import { groupBy } from '../../formats/hcl/group-by.js';
import { unknown, unknownsIn } from '../../model/unknown.js';
import { mayPointTo } from './affinity.js';
import { linksByName, type NamedByText } from './naming.js';
import type { NodeRegistry } from './node-registry.js';
import { addressOf, type OpenEnd, openEndsOf, targetsOf } from './open-ends.js';
import type { TerraformResource } from './resource.js';

/** Names listed in an unknown entry. */
const MAX_NAMES = 5;

export interface Node {
  readonly resource: TerraformResource;
  readonly targets: Set<Node>;
  readonly sources: Set<Node>;
  openEnds: readonly OpenEnd[];
  /** Types of resources that it may refer to, or that may refer to it; with what that depends on. */
  readonly possibleTargets: Map<string, string>;
  readonly possibleSources: Map<string, string>;
  /** Calls that pass it on to another module, where it may have more companions. */
  readonly passedTo: Set<string>;
}

/** What a call of a module that is not at hand is given. */
export interface Passed {
  /** `module.shop` */
  readonly call: string;
  readonly traversals: readonly Traversal[];
  /** What the unknown values among its arguments depend on. */
  names(): Iterable<string>;
}

/** What may refer to any resource of one type: for each name that it depends on, the only node, or `several`. */
type OpenNames = ReadonlyMap<string, Node | 'several'>;

type ByType = Record<string, unknown>;

/**
 * Which resources of a module refer to which, from their expressions and from equal names. What comes through
 * variables, locals and other modules is known by the unknown values: they name the resource that they depend on. Where an argument
 * depends on something unknown it could refer to anything; rules about companions must then stay undecided, so the
 * entry of that type is unknown instead of absent. Linked when a rule first asks.
 */
export class ReferenceGraph {
  readonly #nodes: ReadonlyMap<TerraformResource, Node>;
  readonly #byType: ReadonlyMap<string, readonly Node[]>;
  #named: NamedByText<Node> | undefined;
  readonly #openNames = new Map<string, ReadonlyMap<string, OpenNames>>();

  /**
   * @param passed what the calls of modules that are not at hand are given
   * @param registry shared with the other modules of the tree
   */
  constructor(
    resources: readonly TerraformResource[],
    private readonly passed: readonly Passed[],
    private readonly registry: NodeRegistry,
  ) {
    const nodes = resources.map(nodeOf);
    this.#nodes = new Map(nodes.map((node) => [node.resource, node]));
    this.#byType = groupBy(nodes, ({ resource }) => resource.type);
    registry.add(this);
  }

  get nodes(): Iterable<Node> {
    return this.#nodes.values();
  }

  /** By type: the values of the resources that this one refers to. */
  referencesOf(resource: TerraformResource): ByType {
    this.registry.link();
    const node = this.#nodes.get(resource);
    if (node === undefined) return {};
    const references = valuesByType(node.targets);
    for (const [type, candidates] of this.#byType) {
      const isOnlyOne = candidates.length === 1 && candidates[0] === node;
      if (isOnlyOne || Object.hasOwn(references, type)) continue;
      const open = node.openEnds.filter(({ argument }) => mayPointTo(argument, resource.type, type));
      if (open.length > 0) references[type] = unknown(listed(open.map(({ dependsOn }) => dependsOn)));
    }
    addPossible(references, node.possibleTargets);
    return references;
  }

  /** By type: the values of the resources that refer to this one; unknown as a whole once it leaves the module. */
  referencedByOf(resource: TerraformResource): unknown {
    this.registry.link();
    const node = this.#nodes.get(resource);
    if (node === undefined) return {};
    if (node.passedTo.size > 0) return unknown(listed(node.passedTo));
    const referencedBy = valuesByType(node.sources);
    for (const [type, open] of this.openNamesFor(resource.type)) {
      if (Object.hasOwn(referencedBy, type)) continue;
      const names = listed(namesFromOthers(open, node));
      if (names !== '') referencedBy[type] = unknown(names);
    }
    addPossible(referencedBy, this.#named?.possibleSources(node));
    addPossible(referencedBy, node.possibleSources);
    return referencedBy;
  }

  /** Called once, when all graphs of the tree are there. */
  linkAll(): void {
    const nodes = [...this.nodes];
    const byAddress = groupBy(nodes, ({ resource }) => resource.declaration.address);
    for (const node of nodes) {
      this.linkThroughValues(node);
      for (const address of targetsOf(node.resource.declaration.block))
        linkToDeclaration(node, byAddress.get(address) ?? [], address);
      if (node.resource.declaration.managed)
        node.openEnds = openEndsOf(node.resource, (name) => this.registry.find(name) !== undefined);
    }
    this.#named = linksByName(nodes);
    for (const [source, target] of this.#named.links) link(source, target);
    for (const { call, names, traversals } of this.passed) {
      for (const traversal of traversals) {
        for (const node of byAddress.get(addressOf(traversal)) ?? []) node.passedTo.add(call);
      }
      for (const name of names()) this.registry.find(name)?.passedTo.add(call);
    }
  }

  private linkThroughValues(node: Node): void {
    for (const { dependsOn } of unknownsIn(node.resource.written)) {
      const names = dependsOn.split(', ');
      for (const name of names) {
        const target = this.registry.find(name);
        if (target === undefined) continue;
        if (names.length === 1) link(node, target);
        else linkPossibly(node, target, dependsOn);
      }
    }
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
  return {
    resource,
    targets: new Set(),
    sources: new Set(),
    openEnds: [],
    possibleTargets: new Map(),
    possibleSources: new Map(),
    passedTo: new Set(),
  };
}

/** Of several instances those are meant that the values name; if they name none, it may be any. */
function linkToDeclaration(source: Node, targets: readonly Node[], address: string): void {
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) link(source, only);
  else if (!targets.some((target) => source.targets.has(target)))
    for (const target of targets) linkPossibly(source, target, address);
}

function linkPossibly(source: Node, target: Node, dependsOn: string): void {
  if (target === source) return;
  source.possibleTargets.set(target.resource.type, dependsOn);
  target.possibleSources.set(source.resource.type, dependsOn);
}

function addPossible(byType: ByType, possible: ReadonlyMap<string, string> | undefined): void {
  for (const [type, dependsOn] of possible ?? [])
    if (!Object.hasOwn(byType, type)) byType[type] = unknown(dependsOn);
}

function link(source: Node, target: Node): void {
  if (target === source) return;
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
