import type { Flow, FlowEnd } from '../../../model/flow.js';
import { unknown } from '../../../model/unknown.js';
import { runs, type Switch } from './between-regions.js';
import type { At, FlowSource } from './flow-source.js';

/** An origin whose address does not tell where it is. */
export const SOMEWHERE: FlowEnd = { territory: unknown('the place of the origin') };

/** The place that the host of a bucket tells, with the bucket of that name where it is in the repository. */
export function bucketIn(
  source: FlowSource,
  region: string,
  name: unknown,
  types: readonly string[],
): FlowEnd {
  return { ...source.named(name, types), ...source.region(region) };
}

/**
 * Content that is cached where users are, all over the world or everywhere but in mainland China.
 *
 * @param coverage the argument that says where the network's nodes are
 * @param abroad tells its values that mean other places than mainland China alone
 */
export function cachedAbroad(
  source: FlowSource,
  coverage: At | undefined,
  abroad: Switch,
  origins: readonly FlowEnd[],
): Flow[] {
  if (coverage === undefined) return [];
  const state = runs(source, undefined, [abroad]);
  if (state === false) return [];
  const to: FlowEnd = { territory: state === true ? 'everywhere' : state };
  const distinct = new Map(origins.map((origin) => [JSON.stringify(origin), origin]));
  const known = [...distinct.values()];
  return (known.length === 0 ? [SOMEWHERE] : known).map((from) => ({
    kind: 'delivery',
    from,
    to,
    at: coverage.at,
  }));
}
