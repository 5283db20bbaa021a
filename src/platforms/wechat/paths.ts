import type { Document } from '../../formats/document.js';
import type { Folder } from '../platform.js';

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file in the folder, as a path from the checked root. */
export function inFolder(folder: Folder, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`;
}

export function hasSibling(folder: Folder, names: readonly string[]): boolean {
  return names.some((name) => folder.exists(inFolder(folder, name)));
}

/** Is there such a file in one of the folders above this one, no more than `levels` up? */
export function hasAbove(folder: Folder, name: string, levels: number): boolean {
  let path = folder.path;
  for (let level = 0; level < levels && path !== ''; level++) {
    path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder.exists(path === '' ? name : `${path}/${name}`)) return true;
  }
  return false;
}

export function documentsNamed(folder: Folder, name: string): readonly Document[] {
  return folder.documents.filter((document) => baseName(document.file) === name);
}
