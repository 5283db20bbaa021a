import type { Flow, FlowEnd } from '../model/flow.js';
import type { Resource } from '../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../model/unknown.js';
import { exportTo, holdingsAt } from './holdings.js';
import { jurisdictionOf } from './jurisdictions.js';
import type { Manifest } from './manifest.js';

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
export function flowFacts(resource: Resource, manifest: Manifest, asOf: string): FlowFacts[] {
  return (resource.flows?.() ?? []).map((flow) => {
    const start: FlowEnd = flow.from ?? {
      address: resource.address,
      ...(resource.provider === undefined ? {} : { provider: resource.provider }),
    };
    const [from, to] = [placeOf(start), placeOf(flow.to)];
    const { subjects } = holdingsAt(start.address ?? resource.address, manifest);
    return { kind: flow.kind, from, to, subjects, status: statusOf(from, to, subjects, manifest, asOf) };
  });
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
  subjects: readonly string[],
  manifest: Manifest,
  asOf: string,
): FlowFacts['status'] {
  // What would settle the end that is not known; the other end may make it needless.
  if (isUnknown(to)) return isUnknown(from) || from === 'CN' || !subjects.includes('CN') ? to : 'elsewhere';
  if (isUnknown(from)) return to === 'CN' && subjects.includes('CN') ? 'elsewhere' : from;
  if (from === to) return 'within';
  if (from === 'CN' && subjects.includes('CN')) {
    return exportTo(to, manifest, asOf) === undefined || manifest.profile === 'mainland-only'
      ? 'export'
      : 'covered';
  }
  return to === 'CN' && !subjects.includes('CN') ? 'import' : 'elsewhere';
}
