import type { DataMap, MappedEnd, MappedFlow, MappedStore } from '../model/data-map.js';
import { byText } from '../model/order.js';

/** Stores without a flow beyond which a jurisdiction only counts them: a diagram of hundreds shows nothing. */
const MAX_QUIET_STORES = 12;

const NAMES: Readonly<Record<string, string>> = {
  CN: 'Mainland China (CN)',
  HK: 'Hong Kong (HK)',
  MO: 'Macao (MO)',
  TW: 'Taiwan (TW)',
  SG: 'Singapore (SG)',
  unknown: 'Place unknown',
  everywhere: 'Worldwide',
};

interface Node {
  readonly id: string;
  readonly label: string;
  readonly jurisdiction: string;
  readonly isStore: boolean;
}

/**
 * A Mermaid flowchart: stores and the ends of flows by jurisdiction, flows as arrows. What breaks a rule is thick, red and
 * carries the number by which the text below refers to it.
 *
 * @param numbers of flows that break a rule
 */
export function mermaid(map: DataMap, numbers: ReadonlyMap<MappedFlow, number>): string {
  const nodes = new Map<string, Node>();
  const nodeOf = (key: string, label: string, jurisdiction: string, isStore: boolean): Node => {
    const known = nodes.get(key) ?? { id: `n${nodes.size}`, label, jurisdiction, isStore };
    nodes.set(key, known);
    return known;
  };
  const end = ({ address, region, jurisdiction }: MappedEnd): Node =>
    nodeOf(
      address ?? `${jurisdiction} ${region ?? ''}`,
      address ?? region ?? nameOf(jurisdiction),
      jurisdiction,
      address !== undefined,
    );
  const arrows = map.flows.map((flow) => ({ flow, from: end(flow.from), to: end(flow.to) }));
  const quiet = quietStores(map, nodes);
  for (const store of quiet.shown) nodeOf(store.address, store.address, store.jurisdiction, true);

  const jurisdictions = [
    ...new Set([...nodes.values(), ...quiet.hidden].map(({ jurisdiction }) => jurisdiction)),
  ];
  const lines = ['flowchart LR'];
  for (const jurisdiction of jurisdictions.sort(byText)) {
    lines.push(`  subgraph ${idOf(jurisdiction)}["${escaped(nameOf(jurisdiction))}"]`);
    for (const { id, label, isStore, jurisdiction: own } of nodes.values()) {
      if (own !== jurisdiction) continue;
      lines.push(isStore ? `    ${id}[("${escaped(label)}")]` : `    ${id}["${escaped(label)}"]`);
    }
    const hidden = quiet.hidden.filter((store) => store.jurisdiction === jurisdiction).length;
    if (hidden > 0) lines.push(`    more_${idOf(jurisdiction)}["… ${hidden} more"]`);
    lines.push('  end');
  }
  arrows.forEach(({ flow, from, to }, index) => {
    const number = numbers.get(flow);
    const label = number === undefined ? flow.kind : `${number}: ${flow.kind}`;
    const arrow = number === undefined ? (flow.status === 'unknown' ? '-.->' : '-->') : '==>';
    lines.push(`  ${from.id} ${arrow}|"${label}"| ${to.id}`);
    if (number !== undefined) lines.push(`  linkStyle ${index} stroke:#cf222e,stroke-width:3px`);
  });
  return lines.join('\n');
}

/** Stores that no flow touches, as far as they can be shown. */
function quietStores(
  { stores }: DataMap,
  nodes: ReadonlyMap<string, Node>,
): { shown: MappedStore[]; hidden: MappedStore[] } {
  const shown: MappedStore[] = [];
  const hidden: MappedStore[] = [];
  const counts = new Map<string, number>();
  for (const store of stores) {
    if (nodes.has(store.address)) continue;
    const count = (counts.get(store.jurisdiction) ?? 0) + 1;
    counts.set(store.jurisdiction, count);
    (count <= MAX_QUIET_STORES ? shown : hidden).push(store);
  }
  return { shown, hidden };
}

export function nameOf(jurisdiction: string): string {
  return NAMES[jurisdiction] ?? jurisdiction;
}

function idOf(jurisdiction: string): string {
  return `j_${jurisdiction.replace(/\W/g, '_')}`;
}

/** Names come from manifests: all but plain characters as Mermaid's numeric entities, so that none means anything. */
function escaped(text: string): string {
  return [...text]
    .map((character) =>
      /[\p{L}\p{N} ._:/()…-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('');
}
