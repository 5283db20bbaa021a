import type { DataMap, MappedEnd, MappedFlow, MappedStore } from '../model/data-map.js';
import { byText } from '../model/order.js';
import { jurisdictionName } from './jurisdiction-name.js';
import type { Marks } from './marks.js';

/** Stores without a flow or a finding beyond which a jurisdiction only counts them: a diagram of hundreds shows nothing. */
const MAX_QUIET_STORES = 8;

/** GitHub draws no more than 500 edges, and no reader follows more than some dozens. */
const MAX_FLOWS = 60;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly jurisdiction: string;
  readonly shape: 'store' | 'place';
  readonly isMarked: boolean;
}

/**
 * A Mermaid flowchart: stores and the ends of flows by jurisdiction, flows as arrows. What breaks a rule is red and thick and
 * carries the number by which the report speaks about it; a dotted arrow leads to or from a place that is not known.
 */
export function mermaid(map: DataMap, marks: Marks): string {
  const diagram = new Diagram(map, marks);
  return [
    'flowchart LR',
    ...diagram.jurisdictions(),
    ...diagram.arrows(),
    '  classDef broken stroke:#cf222e,stroke-width:3px',
  ].join('\n');
}

/** The flows that are drawn: what breaks a rule first, then what crosses a border. */
export function drawnFlows({ flows }: DataMap, marks: Marks): readonly MappedFlow[] {
  const rank = (flow: MappedFlow): number => {
    if (marks.flows.has(flow)) return 0;
    return flow.from.jurisdiction === flow.to.jurisdiction ? 2 : 1;
  };
  if (flows.length <= MAX_FLOWS) return flows;
  const kept = new Set(flows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_FLOWS));
  return flows.filter((flow) => kept.has(flow));
}

class Diagram {
  readonly #nodes = new Map<string, Node>();
  readonly #hidden = new Map<string, number>();
  readonly #flows: readonly { flow: MappedFlow; from: Node; to: Node }[];

  constructor(
    private readonly map: DataMap,
    private readonly marks: Marks,
  ) {
    const stores = new Map(map.stores.map((store) => [store.address, store]));
    this.#flows = drawnFlows(map, marks).map((flow) => ({
      flow,
      from: this.end(flow.from, stores),
      to: this.end(flow.to, stores),
    }));
    this.addStores();
  }

  jurisdictions(): string[] {
    const nodes = [...this.#nodes.values()];
    const names = new Set([...nodes.map(({ jurisdiction }) => jurisdiction), ...this.#hidden.keys()]);
    return [...names].sort(byText).flatMap((jurisdiction) => {
      const hidden = this.#hidden.get(jurisdiction) ?? 0;
      return [
        `  subgraph ${idOf(jurisdiction)}["${escaped(jurisdictionName(jurisdiction))}"]`,
        ...nodes.filter((node) => node.jurisdiction === jurisdiction).map(drawn),
        ...(hidden === 0 ? [] : [`    ${idOf(jurisdiction)}_more["${hidden} more"]`]),
        '  end',
      ];
    });
  }

  arrows(): string[] {
    return this.#flows.flatMap(({ flow, from, to }, index) => {
      const mark = this.marks.flows.get(flow);
      if (mark !== undefined) {
        return [
          `  ${from.id} ==>|"${mark.number}: ${flow.kind}"| ${to.id}`,
          `  linkStyle ${index} stroke:#cf222e,stroke-width:3px`,
        ];
      }
      return [`  ${from.id} ${flow.status === 'unknown' ? '-.->' : '-->'}|"${flow.kind}"| ${to.id}`];
    });
  }

  private end({ address, region, jurisdiction }: MappedEnd, stores: ReadonlyMap<string, MappedStore>): Node {
    const store = address === undefined ? undefined : stores.get(address);
    if (store !== undefined) return this.store(store);
    const label = address ?? region ?? 'a place';
    return this.node(`${jurisdiction} ${label}`, { label, jurisdiction, shape: 'place', isMarked: false });
  }

  private store(store: MappedStore): Node {
    const mark = this.marks.stores.get(store);
    const { address, jurisdiction } = store;
    const label = mark === undefined ? address : `${mark.number}: ${address}`;
    return this.node(`store ${address}`, {
      label,
      jurisdiction,
      shape: 'store',
      isMarked: mark !== undefined,
    });
  }

  private node(key: string, node: Omit<Node, 'id'>): Node {
    const known = this.#nodes.get(key) ?? { ...node, id: `n${this.#nodes.size}` };
    this.#nodes.set(key, known);
    return known;
  }

  /** Those that break a rule, then the others as far as they can be shown. */
  private addStores(): void {
    for (const store of this.map.stores) if (this.marks.stores.has(store)) this.store(store);
    const quiet = new Map<string, number>();
    for (const store of this.map.stores) {
      if (this.#nodes.has(`store ${store.address}`)) continue;
      const { jurisdiction } = store;
      const count = (quiet.get(jurisdiction) ?? 0) + 1;
      quiet.set(jurisdiction, count);
      if (count <= MAX_QUIET_STORES) this.store(store);
      else this.#hidden.set(jurisdiction, count - MAX_QUIET_STORES);
    }
  }
}

function drawn({ id, label, shape, isMarked }: Node): string {
  const text = `"${escaped(label)}"`;
  return `    ${id}${shape === 'store' ? `[(${text})]` : `[${text}]`}${isMarked ? ':::broken' : ''}`;
}

function idOf(jurisdiction: string): string {
  return `j_${jurisdiction.replace(/\W/g, '_')}`;
}

/** Names come from manifests: all but plain characters as Mermaid's numeric entities, so that none means anything. */
function escaped(text: string): string {
  return [...text]
    .map((character) =>
      /[\p{L}\p{N} ._:/()-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('');
}
