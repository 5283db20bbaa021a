import type { FlowEnd } from '../../../../src/model/flow.js';
import { isUnknown } from '../../../../src/model/unknown.js';
import { type Files, resource } from '../support.js';

/**
 * The flows of a resource, each as `kind: from -> to, where it is written`. An end is its address, where it is known,
 * and its region; `?` and what would settle it where that is unknown.
 */
export async function writtenFlows(address: string, files: Files | string): Promise<string[]> {
  const found = await resource(address, typeof files === 'string' ? { 'main.tf': files } : files);
  const flows = found.flows?.() ?? [];
  return flows.map(
    ({ kind, from, to, at }) => `${kind}: ${from === undefined ? 'itself' : end(from)} -> ${end(to)}, ${at}`,
  );
}

function end({ address, provider, territory }: FlowEnd): string {
  const place = territory ?? provider?.region ?? 'nowhere';
  const written = isUnknown(place) ? `?${place.$unknown}` : place;
  return address === undefined ? written : `${address} in ${written}`;
}
