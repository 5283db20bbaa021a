import type { Document } from '../../formats/document.js';
import { join, type Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import type { Fields } from './values.js';

export const PLATFORM = 'wechat';

/** A resource that knows its file, so that addresses can be told apart without working out positions. */
export interface ManifestResource extends Resource {
  readonly file: string;
}

export interface Described {
  readonly type: string;
  readonly address: string;
  readonly value: Fields;
  readonly context?: Fields;
}

/** A resource that stands in the manifest as it is: `at` is its place in the document. */
export function resourceAt(
  document: Document,
  at: Pointer,
  { context, ...described }: Described,
): ManifestResource {
  return {
    platform: PLATFORM,
    file: document.file,
    ...described,
    ...(context === undefined ? {} : { context }),
    locate: (pointer) => ({
      location: document.locate(pointer === '' ? headOf(at) : at + pointer),
      related: [],
    }),
    extent: () => document.extent(at),
  };
}

/** A key that no block has: to ask for it gives the head of the block, not its whole body. */
export function headOf(at: Pointer): Pointer {
  return join(at, '');
}
