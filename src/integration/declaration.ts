import type { Location } from '../model/location.js';
import type { Resource } from '../model/resource.js';
import { PLATFORM } from './declared/entry.js';

/**
 * Says whether a repository that uses WeChat declares its integration, so that a rule can ask for it.
 *
 * @param location the integration manifest, or the first WeChat manifest of a repository that has none
 * @param extent all lines of it
 */
export function declarationResource(declared: boolean, location: Location, extent: Location): Resource {
  return {
    platform: PLATFORM,
    type: 'declaration',
    address: 'declaration',
    value: {},
    context: { declared },
    locate: () => ({ location, related: [] }),
    extent: () => extent,
  };
}
