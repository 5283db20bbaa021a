import type { Document } from '../../formats/document.js';
import type { Folder } from '../platform.js';
import { isText } from './values.js';

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file in a folder, both as paths from the checked root. */
export function fileIn(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

export function hasSibling(folder: Folder, names: readonly string[]): boolean {
  return names.some((name) => folder.exists(fileIn(folder.path, name)));
}

/** A folder, then those above it, no more than `levels` up. */
export function* foldersUp(path: string, levels: number): Generator<string> {
  yield path;
  for (let level = 0, at = path; level < levels && at !== ''; level++) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    yield at;
  }
}

/** A path that an `app.json` writes in one or more parts (`./config/theme.json`), from the checked root. */
export function within(app: string, ...written: unknown[]): string | undefined {
  if (!written.every(isText)) return undefined;
  return [app, ...written]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Is there such a file in one of the folders above this one, no more than `levels` up? */
export function hasAbove(folder: Folder, name: string, levels: number): boolean {
  return [...foldersUp(folder.path, levels)].slice(1).some((path) => folder.exists(fileIn(path, name)));
}

export function documentsNamed(folder: Folder, name: string): readonly Document[] {
  return folder.documents.filter((document) => baseName(document.file) === name);
}
