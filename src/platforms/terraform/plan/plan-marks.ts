/**
 * Does a plan mark a value as sensitive? Elements of lists are not told apart: those of a set have another order in
 * the plan.
 * @param mask the shape of the values, with `true` for what must not be shown
 */
export function isMarked(mask: unknown, [segment, ...rest]: readonly string[]): boolean {
  if (Array.isArray(mask)) return mask.some((item) => isMarked(item, rest));
  if (typeof mask !== 'object' || mask === null) return mask === true;
  return segment !== undefined && Object.hasOwn(mask, segment)
    ? isMarked((mask as Readonly<Record<string, unknown>>)[segment], rest)
    : false;
}
