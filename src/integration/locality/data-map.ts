import type { DataMap, MappedEnd, MappedFlow, MappedStore } from '../../model/data-map.js';
import { byPlace, byText } from '../../model/order.js';
import type { Resource } from '../../model/resource.js';
import { isUnknown } from '../../model/unknown.js';
import type { ResourceContext } from '../integration.js';
import { isDataStore } from './data-stores.js';
import type { PlaceFacts } from './flows.js';
import { holdingHintOf } from './holding-hints.js';

/** Gathers the map of a run, resource by resource. */
export class DataMapBuilder {
  readonly #stores: MappedStore[] = [];
  readonly #flows: MappedFlow[] = [];

  add(resource: Resource, context: ResourceContext): void {
    const { holds, provider, flows } = context;
    if (isDataStore(resource.type)) {
      const held = isUnknown(holds) ? undefined : holds;
      // With some audiences nothing is assumed, and so there is nothing that has a hint.
      const hint = holds === undefined ? holdingHintOf(resource) : held?.hint;
      this.#stores.push({
        address: resource.address,
        type: resource.type,
        jurisdiction: known(provider?.jurisdiction) ?? 'unknown',
        ...regionOf(provider?.region),
        ...(provider?.source === undefined ? {} : { source: provider.source }),
        subjects: held?.subjects ?? [],
        assumed: held?.assumed ?? true,
        ...(hint === undefined ? {} : { hint }),
        location: resource.locate('').location,
      });
    }
    flows?.forEach(({ kind, from, to, subjects, status }, index) => {
      this.#flows.push({
        kind,
        from: endOf(from),
        to: endOf(to),
        subjects,
        status: isUnknown(status) ? 'unknown' : status,
        location: resource.locate(`/$context/flows/${index}`).location,
      });
    });
  }

  /** As it is by now, in order. */
  get built(): DataMap {
    return {
      stores: this.#stores.toSorted(
        (a, b) => byText(a.address, b.address) || byPlace(a.location, b.location),
      ),
      flows: this.#flows.toSorted((a, b) => byPlace(a.location, b.location) || byText(a.kind, b.kind)),
    };
  }
}

function endOf({ address, region, jurisdiction }: PlaceFacts): MappedEnd {
  return {
    ...(address === undefined ? {} : { address }),
    ...regionOf(region),
    jurisdiction: known(jurisdiction) ?? 'unknown',
  };
}

function regionOf(region: unknown): { readonly region?: string } {
  const text = known(region);
  return text === undefined ? {} : { region: text };
}

function known(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
