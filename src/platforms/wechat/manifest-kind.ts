import type { Document } from '../../formats/document.js';
import type { Folder } from '../platform.js';
import type { ManifestResource } from './resource.js';

/** One kind of WeChat manifest: how to know it, and what it configures. */
export interface ManifestKind {
  /** Does it leave what it read to later kinds, too? A workflow also holds environment variables. */
  readonly shares?: true;
  /** By path: could it be one? */
  claims(path: string): boolean;
  /** By text: could it be one? Cheap, errs on the side of yes. */
  mayBe(text: string): boolean;
  /** The resources in these documents of the folder, all of which the kind claims; none where they only look alike. */
  read(documents: readonly Document[], folder: Folder): ManifestResource[];
}
