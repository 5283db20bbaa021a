import type { Document } from '../../formats/document.js';
import type { Flow } from '../../model/flow.js';
import { join, type Pointer, parentOf } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';

/** Of every resource that declarations give. */
export const PLATFORM = 'integration';

export interface Entry {
  readonly type: string;
  readonly address: string;
  /** Where the integration manifest declares it. */
  readonly at: Pointer;
  readonly value: object;
  /** Facts that rules ask for. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Where another place of the manifest has to be edited: pointer in the resource -> pointer in the manifest. */
  readonly origins?: ReadonlyMap<Pointer, Pointer>;
  /** How data leaves what is declared; a finding about one points to where it goes. */
  readonly flows?: readonly Flow[];
}

/** One entry of the integration manifest as a resource: a finding points into it, or to where its facts come from. */
export function entryResource(document: Document, entry: Entry): Resource {
  const { type, address, at, value, context, flows } = entry;
  const origins = new Map([
    ...(entry.origins ?? []),
    ...(flows ?? []).map((flow, index): [Pointer, Pointer] => [
      join('/$context/flows', index),
      `${at}${flow.at}`,
    ]),
  ]);
  const placeOf = (pointer: Pointer): Pointer => {
    for (let known = pointer; known !== ''; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== undefined) return origin;
    }
    return pointer.startsWith('/$context') ? at : `${at}${pointer}`;
  };
  return {
    platform: PLATFORM,
    type,
    address,
    value: value as Readonly<Record<string, unknown>>,
    context,
    ...(flows === undefined ? {} : { flows: () => flows }),
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent(at),
  };
}

/** The second entry of an address gets `#2`, and so on. */
export function withOwnAddresses(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = (seen.get(entry.address) ?? 0) + 1;
    seen.set(entry.address, count);
    return count === 1 ? entry : { ...entry, address: `${entry.address}#${count}` };
  });
}
