import type { Flow, FlowEnd } from '../../model/flow.js';
import type { Resource } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import type { Manifest } from '../manifest.js';
import type { DeclaredStores } from './declared-stores.js';
import { exportTo } from './exports.js';
import { type Holdings, holdingsAt, isChineseClass } from './holdings.js';
import { jurisdictionOf } from './jurisdictions.js';

/** A flow with what the declarations make of it. */
export interface FlowFacts {
  readonly kind: Flow['kind'];
  readonly from: PlaceFacts;
  readonly to: PlaceFacts;
  /** Where the people live whose data it may carry. */
  readonly subjects: readonly string[];
  /**
   * `within`: it stays in one jurisdiction. `export`: data on people in mainland China leaves it, and nothing declared
   * allows that. `covered`: something does. `import`: data on others only gets into mainland China. `elsewhere`: none of
   * its ends is there, or none of the data is.
   */
  readonly status: 'within' | 'export' | 'covered' | 'import' | 'elsewhere' | Unknown;
}

export interface PlaceFacts {
  readonly address?: string;
  readonly region?: string | Unknown;
  /** A country code, `everywhere`, or what would settle it. */
  readonly jurisdiction: string | Unknown;
}

/** What the flows of a resource mean, in their order. */
export function flowFacts(
  resource: Resource,
  stores: DeclaredStores,
  manifest: Manifest,
  asOf: string,
): FlowFacts[] {
  return (resource.flows?.() ?? []).map((flow) => {
    const start: FlowEnd = flow.from ?? {
      address: resource.address,
      ...(resource.provider === undefined ? {} : { provider: resource.provider }),
    };
    const [from, to] = [placeOf(start), placeOf(flow.to)];
    const holds = holdingsAt(start.address ?? resource.address, stores, manifest);
    const status = isOneRegion(start, flow.to)
      ? 'within'
      : isUnknown(holds)
        ? holds
        : statusOf(from, to, holds, manifest, asOf);
    return { kind: flow.kind, from, to, subjects: isUnknown(holds) ? [] : holds.subjects, status };
  });
}

/** Wherever that is: our table may not have the region. */
function isOneRegion(from: FlowEnd, to: FlowEnd): boolean {
  const [start, end] = [from, to].map(({ provider, territory }) =>
    territory === undefined && typeof provider?.region === 'string'
      ? `${provider.name} ${provider.region}`
      : undefined,
  );
  return start !== undefined && start === end;
}

function placeOf({ address, provider, territory }: FlowEnd): PlaceFacts {
  return {
    ...(address === undefined ? {} : { address }),
    ...(provider?.region === undefined ? {} : { region: provider.region }),
    jurisdiction:
      territory ?? (provider === undefined ? unknown('the place of this end') : jurisdictionOf(provider)),
  };
}

function statusOf(
  { jurisdiction: from }: PlaceFacts,
  { jurisdiction: to }: PlaceFacts,
  { subjects, classes, assumed }: Omit<Holdings, 'exportMechanism' | 'hint'>,
  manifest: Manifest,
  asOf: string,
): FlowFacts['status'] {
  const isChinese = subjects.includes('CN') || classes.some(isChineseClass);
  // What would settle the end that is not known; the other end may make it needless.
  if (isUnknown(to)) return isUnknown(from) || from === 'CN' || !isChinese ? to : 'elsewhere';
  if (isUnknown(from)) return to === 'CN' && isChinese ? 'elsewhere' : from;
  if (from === to) return 'within';
  if (from === 'CN' && isChinese) {
    return exportTo(to, manifest, asOf, classes) === undefined || manifest.profile === 'mainland-only'
      ? 'export'
      : 'covered';
  }
  // A declaration that it holds no personal data leaves nothing to get there.
  return to === 'CN' && !isChinese && (assumed || subjects.length > 0) ? 'import' : 'elsewhere';
}
