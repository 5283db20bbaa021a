import type { Document } from '../../formats/document.js';
import type { Location } from '../../model/location.js';
import { type Pointer, parentOf } from '../../model/pointer.js';
import { type Described, headOf, type ManifestResource, PLATFORM } from './resource.js';

/** Where a value is written. */
export interface Origin {
  readonly document: Document;
  readonly pointer: Pointer;
}

/**
 * A resource whose shape is not the manifest's own: put together from several files, or normalised from several ways
 * to write the same thing.
 *
 * @param origins pointer in the resource -> where that value is written; values inside follow their parents
 * @param home where the resource as a whole is written, for what is missing
 */
export function tracedResource(
  { context, ...described }: Described,
  origins: ReadonlyMap<Pointer, Origin>,
  home: Origin,
): ManifestResource {
  return {
    platform: PLATFORM,
    file: home.document.file,
    ...described,
    ...(context === undefined ? {} : { context }),
    locate: (pointer) => ({ location: locationOf(pointer, origins, home), related: [] }),
    extent: () => extentOf([home, ...origins.values()]),
  };
}

function locationOf(pointer: Pointer, origins: ReadonlyMap<Pointer, Origin>, home: Origin): Location {
  for (let known = pointer; known !== ''; known = parentOf(known)) {
    const origin = origins.get(known);
    if (origin !== undefined) return origin.document.locate(origin.pointer + pointer.slice(known.length));
  }
  const missing = pointer === '' ? headOf(home.pointer) : home.pointer + pointer;
  return home.document.locate(missing);
}

/** From the first line to the last of what is written in the home file. */
function extentOf(origins: readonly [Origin, ...Origin[]]): Location {
  const [home, ...others] = origins;
  let extent = home.document.extent(home.pointer);
  for (const { document, pointer } of others) {
    if (document === home.document) extent = union(extent, document.extent(pointer));
  }
  return extent;
}

function union(a: Location, b: Location): Location {
  const aFirst = a.startLine < b.startLine || (a.startLine === b.startLine && a.startColumn <= b.startColumn);
  const aLast = a.endLine > b.endLine || (a.endLine === b.endLine && a.endColumn >= b.endColumn);
  const [first, last] = [aFirst ? a : b, aLast ? a : b];
  return {
    file: a.file,
    startLine: first.startLine,
    startColumn: first.startColumn,
    endLine: last.endLine,
    endColumn: last.endColumn,
  };
}
