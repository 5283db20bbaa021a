import type { Location, RelatedLocation } from '../../model/location.js';
import type { Located } from '../../model/resource.js';
import type { Evaluation } from './evaluation.js';
import { namesOf } from './follow.js';
import type { Part } from './nested-blocks.js';
import type { Place, Providers } from './provider.js';
import { Trace } from './trace.js';
import type { Written } from './written.js';

/** Places that are taken from one another. */
const MAX_DEPTH = 10;

/**
 * Where a resource says where it is, with where that is written if it is taken from another resource; or else its zone,
 * or its head, with where its provider says it.
 */
export function locatePlace(
  part: Part,
  place: Place | undefined,
  providers: Providers,
  evaluation: Evaluation,
): Located {
  const trace = new Trace(evaluation);
  // A zone does not decide the region, but has to be changed along with it.
  const head = part.body.attributes.some(({ name }) => name === 'zone') ? ['zone'] : [];
  if (place === undefined) return trace.part(part, head);
  if (place.provider !== undefined) {
    const message = `The region comes from the provider \`${place.provider}\`.`;
    const { location } = trace.part(part, head);
    return {
      location,
      related: [...wayOf(place, message, evaluation), ...taken(place, providers, evaluation)],
    };
  }
  const { location, related } = trace.written(place.written, []);
  return { location, related: [...related, ...taken(place, providers, evaluation)] };
}

/** Where the places are written that a place is taken from, one behind the other. */
function taken(place: Place, providers: Providers, evaluation: Evaluation): RelatedLocation[] {
  const related: RelatedLocation[] = [];
  let at = place;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next = providers.behind(at);
    if (next === undefined) break;
    related.push(...wayOf(next, `The region comes from \`${nameOf(at.written)}\`.`, evaluation));
    at = next;
  }
  return related;
}

/** From an argument to where its value is written. */
function wayOf({ written }: Place, message: string, evaluation: Evaluation): RelatedLocation[] {
  const start = written.document.at(written.expression.span);
  const { location, related } = new Trace(evaluation).written(written, []);
  // The first name stands where the way starts.
  const between = related.filter((one) => !isSame(one, start));
  const end = isSame(location, start) ? [] : [{ ...location, message: 'It is written here.' }];
  return [{ ...start, message }, ...between, ...end];
}

function nameOf({ expression }: Written): string {
  return expression.kind === 'traversal'
    ? namesOf(expression.root, expression.steps).join('.')
    : 'an expression';
}

function isSame(left: Location, right: Location): boolean {
  return (
    left.file === right.file && left.startLine === right.startLine && left.startColumn === right.startColumn
  );
}
