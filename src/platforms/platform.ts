import type { Document, SourceText } from '../formats/document.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Range } from '../model/location.js';
import type { Resource } from '../model/resource.js';

/** The documents of one folder that a platform recognised, or of several that are read together (`readsWith`). */
export interface Folder {
  /** Relative to the checked root; '' is the root itself. The first one where there are several. */
  readonly path: string;
  /** Sorted by file, then by place in the file. */
  readonly documents: readonly Document[];
  /** Is there such a file in the repository? `path` is relative to the checked root. */
  exists(path: string): boolean;
  /** All files of the repository, sorted, relative to the checked root. */
  list?(): readonly string[];
  /** The text of such a file, for manifests that include others; undefined if it cannot be read. */
  read?(path: string): string | undefined;
}

export interface PlatformResult {
  /** Gone through once: a platform may make them one by one. */
  readonly resources: Iterable<Resource>;
  /** Complete once the values of the resources were read: those that are computed late may add to it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a file holds what must not be shown, beyond what looks like a secret; asked for files with findings. */
  secretsIn?(file: string): readonly Range[];
}

/** What gives a manifest its meaning. Pure: text and values in, resources out. */
export interface Platform {
  readonly name: string;
  /**
   * `file`: each file means something on its own, and is forgotten once read.
   * `folder`: files of one folder belong together (a Terraform module, a mini program).
   */
  readonly scope: 'file' | 'folder';
  /** By path alone: could this file be ours? Must be cheap; called for every file of the repository. */
  claims(path: string): boolean;
  /** By text, before parsing: could it be ours? Cheap, and errs on the side of yes. */
  recognises(source: SourceText): boolean;
  /**
   * Other folders that have to be read together with the file's own: those of the modules that it calls. By text,
   * before parsing; errs on the side of yes. Without it, folders are read one by one.
   * @param folders all in which the platform claims a file
   */
  readsWith?(source: SourceText, folders: readonly string[]): readonly string[];
  /** From documents to resources; a document that turns out to be none of ours gives nothing. */
  read(folder: Folder): PlatformResult | Promise<PlatformResult>;
}
