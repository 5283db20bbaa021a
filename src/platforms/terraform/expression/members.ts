import { isUnknown, type Unknown } from '../../../model/unknown.js';
import type { Context } from './context.js';
import { isList, isMapping, membersOf } from './functions/containers.js';
import { isSet, type Term } from './term.js';

export type Member = readonly [key: Term, value: Term];

/** What a `for` goes through, in its order: elements with their index, or attributes by name. In sets the element is its own key. */
export function membersIn(collection: Term, { trace }: Context): readonly Member[] | Unknown {
  if (isUnknown(collection)) return trace.depend(collection);
  if (isList(collection)) {
    const keyed = !isSet(collection);
    return collection.map((item, index) => [keyed ? index : item, item]);
  }
  return isMapping(collection) ? membersOf(collection) : trace.fail('for: no collection');
}
