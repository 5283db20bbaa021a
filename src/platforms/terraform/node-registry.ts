import type { Node, ReferenceGraph } from './reference-graph.js';

/** The resources of a root module and of all modules below it, by address; links them when that is first needed. */
export class NodeRegistry {
  readonly #graphs: ReferenceGraph[] = [];
  readonly #byAddress = new Map<string, Node>();
  #isLinked = false;

  add(graph: ReferenceGraph): void {
    this.#graphs.push(graph);
    for (const node of graph.nodes) this.#byAddress.set(node.resource.address, node);
  }

  link(): void {
    if (this.#isLinked) return;
    this.#isLinked = true;
    for (const graph of this.#graphs) graph.linkAll();
  }

  /** The resource that an unknown value depends on: `module.shop.aws_s3_bucket.logs["eu"].arn` without the attribute. */
  find(name: string): Node | undefined {
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
      const node = this.#byAddress.get(name.slice(0, end));
      if (node !== undefined) return node;
    }
    return undefined;
  }
}
