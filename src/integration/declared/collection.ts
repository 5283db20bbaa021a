import type { Flow } from '../../model/flow.js';
import { placeOfHost } from '../../model/hosts.js';
import { join, type Pointer } from '../../model/pointer.js';
import { isUnknown } from '../../model/unknown.js';
import { takesIn } from '../geographies.js';
import { jurisdictionOf } from '../locality/jurisdictions.js';
import { type Component, entriesOf, type Manifest } from '../manifest.js';
import { geographiesOf } from './scope.js';

/** Server domains to which a mini program sends what people enter and upload. */
const COLLECTING = ['request', 'socket', 'upload', 'udp', 'tcp'];

/** What goes from people to the server domains of a component, as far as their names tell where they are. */
export function collectedBy({ domains = {}, status }: Component, manifest: Manifest): Flow[] {
  if (status === 'retired') return [];
  return COLLECTING.flatMap((use) =>
    entriesOf(domains[use], join('/domains', use)).flatMap(({ value, at }) =>
      collectedAt(value, at, manifest),
    ),
  );
}

/**
 * What people send to one address. Servers in a geography of the audience are for the people there; the others are for
 * people in mainland China, if the audience takes them in.
 */
export function collectedAt(address: string, at: Pointer, manifest: Manifest): Flow[] {
  const to = placeOfHost(address);
  if (to === undefined) return [];
  const place = to.territory ?? jurisdictionOf(to.provider ?? { name: '' });
  const geographies = geographiesOf(manifest).map(({ value }) => value);
  const isTheirs = (geography: string): boolean => !isUnknown(place) && takesIn(geography, place);
  const territory = geographies.some(isTheirs) ? place : geographies.find((geography) => geography === 'CN');
  return territory === undefined ? [] : [{ kind: 'collection', from: { territory }, to, at }];
}
