import type { TerraformResource } from '../resource.js';
import type { OpenEnd } from './open-ends.js';

/** A resource in the graph. What it refers to is worked out when it is first asked for, and mostly never is. */
export interface Node {
  readonly resource: TerraformResource;
  readonly graph: { outgoingOf(node: Node): Outgoing };
  /** Among all resources of the tree, by modules. */
  readonly place: number;
  outgoing: Outgoing | undefined;
  /** What is known by now to refer to it. */
  incoming: Incoming | undefined;
  /** Calls that pass it on to another module, where it may have more companions. */
  passedTo: Set<string> | undefined;
}

export interface Outgoing {
  readonly targets: Set<Node>;
  /** Types of resources that it may refer to, with what that depends on. */
  readonly possible: Map<string, string>;
  openEnds: readonly OpenEnd[];
}

interface Incoming {
  /** With the places of the links: they are listed in this order, whenever they were made. */
  readonly sources: Map<Node, number>;
  /** Types of resources that may refer to it, with what that depends on and the first and last of them. */
  readonly possible: Map<string, { dependsOn: string; first: number; last: number }>;
}

/** @param place of the link among all links of the tree */
export function link(source: Node, { targets }: Outgoing, target: Node, place: number): void {
  if (target === source) return;
  targets.add(target);
  const { sources } = incomingOf(target);
  if (!sources.has(source)) sources.set(source, place);
}

export function linkPossibly(source: Node, outgoing: Outgoing, target: Node, dependsOn: string): void {
  if (target === source) return;
  outgoing.possible.set(target.resource.type, dependsOn);
  const { possible } = incomingOf(target);
  const { type } = source.resource;
  const known = possible.get(type);
  const { place } = source;
  if (known === undefined) possible.set(type, { dependsOn, first: place, last: place });
  else if (place < known.last) known.first = Math.min(known.first, place);
  else Object.assign(known, { dependsOn, last: place });
}

function incomingOf(node: Node): Incoming {
  node.incoming ??= { sources: new Map(), possible: new Map() };
  return node.incoming;
}

/** What refers to it as far as that was worked out, of all types or of one, in the order of the links. */
export function sourcesOf({ incoming }: Node, type?: string): Node[] {
  return [...(incoming?.sources ?? [])]
    .filter(([{ resource }]) => type === undefined || resource.type === type)
    .sort(([, a], [, b]) => a - b)
    .map(([source]) => source);
}

/** The types of what may refer to it, in the order of the first of each. */
export function possibleSourceTypes({ incoming }: Node): string[] {
  return [...(incoming?.possible ?? [])].sort(([, a], [, b]) => a.first - b.first).map(([type]) => type);
}
