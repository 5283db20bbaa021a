import type { DataMap, MappedFlow, MappedStore } from '../model/data-map.js';
import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { CheckResult } from '../model/result.js';

/** What of the map breaks a rule, with the number under which a report speaks about it. */
export interface Mark {
  readonly number: number;
  readonly finding: Finding;
}

export interface Marks {
  readonly flows: ReadonlyMap<MappedFlow, Mark>;
  readonly stores: ReadonlyMap<MappedStore, Mark>;
  /** In the order of their numbers, which is that of the findings. */
  readonly all: readonly Mark[];
}

/** The open findings of the area `locality` that are about a store or a flow of the map, numbered in their order. */
export function marksOf({ findings }: CheckResult, { stores, flows }: DataMap): Marks {
  const onFlows = new Map<MappedFlow, Mark>();
  const onStores = new Map<MappedStore, Mark>();
  const all: Mark[] = [];
  const flowAt = new Map(flows.map((flow) => [keyOf(flow.location), flow]));
  const storeAt = new Map(stores.map((store) => [`${store.location.file}\n${store.address}`, store]));
  for (const finding of findings) {
    if (finding.status !== 'open' || !finding.policyId.startsWith('locality/')) continue;
    const flow = flowAt.get(keyOf(finding.location));
    const store = storeAt.get(`${finding.location.file}\n${finding.resource.address}`);
    if (flow === undefined && store === undefined) continue;
    const mark = { number: all.length + 1, finding };
    if (flow !== undefined && !onFlows.has(flow)) onFlows.set(flow, mark);
    else if (store !== undefined && !onStores.has(store)) onStores.set(store, mark);
    else continue;
    all.push(mark);
  }
  return { flows: onFlows, stores: onStores, all };
}

function keyOf({ file, startLine, startColumn }: Location): string {
  return `${file}:${startLine}:${startColumn}`;
}
