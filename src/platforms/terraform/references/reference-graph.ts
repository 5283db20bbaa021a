import { groupBy } from '../../../formats/group-by.js';
import type { Traversal } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';
import type { TerraformResource } from '../resource.js';
import { mayPointTo } from './affinity.js';
import { lazyMembers } from './lazy-members.js';
import { NamedByText } from './naming.js';
import type { NodeRegistry } from './node-registry.js';
import { addressOf, openEndsOf, targetsOf } from './open-ends.js';
import {
  link,
  linkPossibly,
  type Node,
  type Outgoing,
  possibleSourceTypes,
  sourcesOf,
} from './resource-node.js';

/** Names listed in an unknown entry. */
const MAX_NAMES = 5;

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

type ByType = Readonly<Record<string, unknown>>;

/**
 * Which resources of a module refer to which, from their expressions and from equal names. What comes through
 * variables, locals and other modules is known by the unknown values: they name the resource that they depend on. Where an argument
 * depends on something unknown it could refer to anything; rules about companions must then stay undecided, so the
 * entry of that type is unknown instead of absent.
 *
 * Linked resource by resource, as rules ask: for what a resource refers to, only itself; for what refers to it, the
 * resources of the types that are asked for. Linking all of them evaluated every resource, also those without rules.
 */
export class ReferenceGraph {
  readonly #nodes: ReadonlyMap<TerraformResource, Node>;
  readonly #byType: ReadonlyMap<string, readonly Node[]>;
  readonly #named: NamedByText;
  readonly #openNames = new Map<string, OpenNames>();
  #byDeclaration: ReadonlyMap<string, readonly Node[]> | undefined;
  /** Rules ask for the same resource several times in a row. */
  #references: { readonly node: Node; readonly byType: ByType } | undefined;
  #referencedBy: { readonly node: Node; readonly byType: ByType } | undefined;

  /**
   * @param passed what the calls of modules that are not at hand are given
   * @param registry shared with the other modules of the tree
   */
  constructor(
    resources: readonly TerraformResource[],
    private readonly passed: readonly Passed[],
    private readonly registry: NodeRegistry,
  ) {
    const nodes = resources.map((resource, index) => this.nodeOf(resource, registry.places + index));
    this.#nodes = new Map(nodes.map((node) => [node.resource, node]));
    this.#byType = groupBy(nodes, ({ resource }) => resource.type);
    this.#named = new NamedByText(this.#byType);
    registry.add(this);
  }

  get nodes(): Iterable<Node> {
    return this.#nodes.values();
  }

  /** By type: the values of the resources that this one refers to. */
  referencesOf(resource: TerraformResource): ByType {
    const node = this.#nodes.get(resource);
    if (node === undefined) return {};
    if (this.#references?.node !== node) {
      const byType = lazyMembers(
        (type) => this.reference(node, type),
        () => this.allReferences(node),
      );
      this.#references = { node, byType };
    }
    return this.#references.byType;
  }

  /** By type: the values of the resources that refer to this one; unknown as a whole once it leaves the module. */
  referencedByOf(resource: TerraformResource): unknown {
    const node = this.#nodes.get(resource);
    if (node === undefined) return {};
    this.registry.pass();
    if (node.passedTo !== undefined) return unknown(listed(node.passedTo));
    if (this.#referencedBy?.node !== node) {
      const byType = lazyMembers(
        (type) => this.referring(node, type),
        () => this.allReferring(node),
      );
      this.#referencedBy = { node, byType };
    }
    return this.#referencedBy.byType;
  }

  /** What a resource of this module refers to. */
  outgoingOf(node: Node): Outgoing {
    node.outgoing ??= this.linked(node);
    return node.outgoing;
  }

  /** Notes what is passed to modules that are not at hand. */
  pass(): void {
    for (const { call, names, traversals } of this.passed) {
      const passedOn = traversals.flatMap((traversal) => this.declared(addressOf(traversal)));
      const byName = [...names()].map((name) => this.registry.find(name));
      for (const node of [...passedOn, ...byName]) {
        if (node !== undefined) node.passedTo = (node.passedTo ?? new Set()).add(call);
      }
    }
  }

  private nodeOf(resource: TerraformResource, place: number): Node {
    return { resource, graph: this, place, outgoing: undefined, incoming: undefined, passedTo: undefined };
  }

  private linked(node: Node): Outgoing {
    const { declaration, written } = node.resource;
    const outgoing: Outgoing = { targets: new Set(), possible: new Map(), openEnds: NO_ENDS };
    this.linkThroughValues(node, outgoing, written);
    for (const address of targetsOf(declaration.block)) this.linkToDeclaration(node, outgoing, address);
    for (const target of this.#named.targetsOf(node))
      link(node, outgoing, target, node.place + this.#nodes.size);
    if (declaration.managed) {
      const ends = openEndsOf(node.resource, (name) => this.registry.find(name) !== undefined);
      if (ends.length > 0) outgoing.openEnds = ends;
    }
    return outgoing;
  }

  private linkThroughValues(node: Node, outgoing: Outgoing, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (!isUnknown(value)) {
      for (const part of Object.values(value)) this.linkThroughValues(node, outgoing, part);
      return;
    }
    const names = value.$unknown.split(', ');
    for (const name of names) {
      const target = this.registry.find(name);
      if (target === undefined) continue;
      if (names.length === 1) link(node, outgoing, target, node.place);
      else linkPossibly(node, outgoing, target, value.$unknown);
    }
  }

  /** Of several instances those are meant that the values name; if they name none, it may be any. */
  private linkToDeclaration(node: Node, outgoing: Outgoing, address: string): void {
    const targets = this.declared(address);
    const [only, ...others] = targets;
    if (only !== undefined && others.length === 0) link(node, outgoing, only, node.place);
    else if (!targets.some((target) => outgoing.targets.has(target)))
      for (const target of targets) linkPossibly(node, outgoing, target, address);
  }

  /** The instances of a declaration in this module. */
  private declared(address: string): readonly Node[] {
    this.#byDeclaration ??= groupBy([...this.nodes], ({ resource }) => resource.declaration.address);
    return this.#byDeclaration.get(address) ?? [];
  }

  private reference(node: Node, type: string): unknown {
    const { targets, possible } = this.outgoingOf(node);
    return (
      valuesOf([...targets].filter(({ resource }) => resource.type === type)) ??
      this.openReference(node, type) ??
      unknownIf(possible.get(type))
    );
  }

  /** The resources of a type that an argument may refer to without saying so. */
  private openReference(node: Node, type: string): Unknown | undefined {
    const candidates = this.#byType.get(type);
    const isOnlyOne = candidates?.length === 1 && candidates[0] === node;
    if (candidates === undefined || isOnlyOne) return undefined;
    const from = node.resource.type;
    const open = this.outgoingOf(node).openEnds.filter(({ argument }) => mayPointTo(argument, from, type));
    return unknownIf(listed(open.map(({ dependsOn }) => dependsOn)));
  }

  private allReferences(node: Node): ByType {
    const { targets, possible } = this.outgoingOf(node);
    const open = [...this.#byType.keys()].filter((type) => this.openReference(node, type) !== undefined);
    return members([...typesOf(targets), ...open, ...possible.keys()], (type) => this.reference(node, type));
  }

  private referring(node: Node, type: string): unknown {
    this.registry.link(type);
    return (
      valuesOf(sourcesOf(node, type)) ??
      this.openSource(node, type) ??
      unknownIf(this.#named.possibleSource(node, type)) ??
      unknownIf(node.incoming?.possible.get(type)?.dependsOn)
    );
  }

  /** The resources of a type that may refer to this one without saying so. */
  private openSource(node: Node, type: string): Unknown | undefined {
    const to = node.resource.type;
    const key = `${type} ${to}`;
    let open = this.#openNames.get(key);
    if (open === undefined) {
      open = this.openNames(type, to);
      this.#openNames.set(key, open);
    }
    return unknownIf(listed(namesFromOthers(open, node)));
  }

  /** A resource that says which one of type `to` it refers to is not taken to refer to others by its other arguments. */
  private openNames(from: string, to: string): OpenNames {
    const names = new Map<string, Node | 'several'>();
    for (const node of this.#byType.get(from) ?? []) {
      const { openEnds, targets } = this.outgoingOf(node);
      const open = openEnds.filter(({ argument }) => mayPointTo(argument, from, to));
      if (open.length === 0 || [...targets].some(({ resource }) => resource.type === to)) continue;
      for (const { dependsOn } of open)
        names.set(dependsOn, (names.get(dependsOn) ?? node) === node ? node : 'several');
    }
    return names;
  }

  private allReferring(node: Node): ByType {
    this.registry.linkAll();
    const open = [...this.#byType.keys()].filter((type) => this.openSource(node, type) !== undefined);
    const possible = [...this.#named.possibleSourceTypes(node), ...possibleSourceTypes(node)];
    const types = [...typesOf(sourcesOf(node)), ...open, ...possible];
    return members(types, (type) => this.referring(node, type));
  }
}

const NO_ENDS: Outgoing['openEnds'] = [];

function typesOf(nodes: Iterable<Node>): string[] {
  return [...nodes].map(({ resource }) => resource.type);
}

function valuesOf(nodes: readonly Node[]): unknown[] | undefined {
  return nodes.length === 0 ? undefined : nodes.map(({ resource }) => resource.value);
}

function members(names: readonly string[], member: (name: string) => unknown): ByType {
  return Object.fromEntries([...new Set(names)].map((name) => [name, member(name)]));
}

function unknownIf(dependsOn: string | undefined): Unknown | undefined {
  return dependsOn === undefined || dependsOn === '' ? undefined : unknown(dependsOn);
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
