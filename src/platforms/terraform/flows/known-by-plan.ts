import { isUnknown } from '../../../model/unknown.js';

export interface KnownByPlan {
  readonly texts: Set<string>;
  readonly names: Set<string>;
}

/** The texts that a plan has where the configuration does not know a value, and the names that such values come from. */
export function knownByPlan(
  written: unknown,
  value: unknown,
  found: KnownByPlan = { texts: new Set(), names: new Set() },
): KnownByPlan {
  if (written === value) return found;
  if (typeof value === 'string') {
    if (!isUnknown(written)) return found;
    found.texts.add(value);
    for (const name of written.$unknown.split(', ')) found.names.add(name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      knownByPlan(isUnknown(written) ? written : memberOf(written, key), inner, found);
  }
  return found;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
