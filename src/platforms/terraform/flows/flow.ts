import type { Flow, FlowEnd } from '../../../model/flow.js';
import { unknown } from '../../../model/unknown.js';

/** A flow; from the resource itself where no other start is given. */
export function flow(kind: Flow['kind'], from: FlowEnd | undefined, to: FlowEnd, at: Flow['at']): Flow {
  return { kind, ...(from === undefined ? {} : { from }), to, at };
}

/** An end of which nothing is known; `what` would settle it. */
export function unsettled(what: string): FlowEnd {
  return { territory: unknown(what) };
}

/** Places that the service chooses, all over the world. */
export const EVERYWHERE: FlowEnd = { territory: 'everywhere' };
