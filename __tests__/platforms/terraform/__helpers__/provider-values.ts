import { isUnknown } from '../../../../src/model/unknown.js';
import { ARGUMENTS } from './random-configuration.js';
import type { Kind } from './typed-expressions.js';

/** For what a provider would refuse. */
export class Refused extends Error {}

/** The value of an `a_b` with its arguments converted to the types that the provider declares. */
export function asProvided(value: object): Record<string, unknown> {
  const entries = Object.entries(value).flatMap(([name, argument]): [string, unknown][] => {
    if (name === 'rule')
      return [
        [name, Array.isArray(argument) ? argument.map((block: object) => asProvided(block)) : argument],
      ];
    return [[name, converted(argument, ARGUMENTS[name] ?? 'any')]];
  });
  return Object.fromEntries(entries);
}

function converted(value: unknown, kind: Kind): unknown {
  if (value === null || isUnknown(value)) return value;
  switch (kind) {
    case 'flag':
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === '1') return true;
      if (value === 'false' || value === '0') return false;
      throw new Refused();
    case 'number':
      if (typeof value === 'number') return value;
      if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
      throw new Refused();
    case 'text':
      if (typeof value === 'object') throw new Refused();
      return String(value);
    case 'list':
      if (!Array.isArray(value)) throw new Refused();
      return value.map((item) => converted(item, 'text'));
    case 'map':
      if (typeof value !== 'object' || Array.isArray(value)) throw new Refused();
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [key, converted(item, 'text')]),
      );
    default:
      return value;
  }
}
