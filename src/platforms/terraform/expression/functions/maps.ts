import { isUnknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';
import {
  compareTexts,
  isList,
  isMapping,
  mapping,
  mappingOf,
  memberOf,
  membersOf,
  sequence,
  textList,
} from './containers.js';
import { type Definitions, type Outcome, strict } from './definition.js';
import { text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/keys and its neighbours about maps. */
export const MAP_FUNCTIONS: Definitions = {
  keys: strict([mapping], (map) => membersOf(map).map(([name]) => name)),
  lookup: (args) => (args.length === 2 || args.length === 3 ? lookup(args) : undefined),
  merge,
  transpose: strict([mapping], transpose),
  values: strict([mapping], (map) => membersOf(map).map(([, value]) => value)),
  zipmap: strict([textList, sequence], (names, values) =>
    names.length === values.length
      ? mappingOf(names.map((name, index) => [name, values[index] ?? null]))
      : undefined,
  ),
};

/** A default stays what it is, for the type of the map's elements is not kept: `true` and `"true"` mean the same later. */
function lookup([map = null, key = null, ...others]: readonly Term[]): Outcome {
  const name = text(key);
  if (name === undefined || (!isMapping(map) && !isUnknown(map))) return undefined;
  if (isUnknown(map) || isUnknown(name)) return unknownOf(map, name);
  const found = memberOf(map, name);
  return found === undefined ? others[0] : found;
}

/** What an unknown map holds may replace everything before it, and no one knows the keys of the result. */
function merge(maps: readonly Term[]): Outcome {
  if (!maps.every((map) => map === null || isMapping(map) || isUnknown(map))) return undefined;
  const unknowns = maps.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  // Entries, not assignment: a key may be `__proto__`. They keep the spelling that they have in terms.
  return Object.fromEntries(maps.filter(isMapping).flatMap((map) => Object.entries(map)));
}

function transpose(map: { readonly [key: string]: Term }): Outcome {
  if (!isKnown(map)) return unknownOf(map);
  const transposed = new Map<string, string[]>();
  for (const [name, value] of membersOf(map)) {
    const texts = isList(value) ? textList(value) : undefined;
    if (texts === undefined || isUnknown(texts)) return texts;
    for (const item of texts) transposed.set(item, [...(transposed.get(item) ?? []), name]);
  }
  return mappingOf([...transposed].sort(([left], [right]) => compareTexts(left, right)));
}
