import type { ReferenceGraph } from './reference-graph.js';
import type { Node } from './resource-node.js';

/** The resources of a root module and of all modules below it, which are linked type by type, as they are asked for. */
export class NodeRegistry {
  readonly #graphs: ReferenceGraph[] = [];
  readonly #byAddress = new Map<string, Node>();
  readonly #byType = new Map<string, Node[]>();
  readonly #linked = new Set<string>();
  #count = 0;
  #isPassed = false;

  /** The place of the next node: each takes two, one for the links that its names make after all others. */
  get places(): number {
    return this.#count * 2;
  }

  add(graph: ReferenceGraph): void {
    this.#graphs.push(graph);
    for (const node of graph.nodes) {
      this.#count++;
      const { address, type } = node.resource;
      this.#byAddress.set(address, node);
      const known = this.#byType.get(type);
      if (known === undefined) this.#byType.set(type, [node]);
      else known.push(node);
    }
  }

  /** Finds out what the resources of a type refer to. */
  link(type: string): void {
    if (this.#linked.has(type)) return;
    this.#linked.add(type);
    for (const node of this.#byType.get(type) ?? []) node.graph.outgoingOf(node);
  }

  linkAll(): void {
    for (const type of this.#byType.keys()) this.link(type);
  }

  /** Finds out what is passed to modules that are not at hand. */
  pass(): void {
    if (this.#isPassed) return;
    this.#isPassed = true;
    for (const graph of this.#graphs) graph.pass();
  }

  /** The resource that an unknown value depends on: `module.shop.aws_s3_bucket.logs["eu"].arn` without the attribute. */
  find(name: string): Node | undefined {
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
      const node = this.#byAddress.get(name.slice(0, end));
      if (node !== undefined) return node;
    }
    return undefined;
  }

  /** The resources of a type in all modules. */
  ofType(type: string): readonly Node[] {
    return this.#byType.get(type) ?? [];
  }
}
