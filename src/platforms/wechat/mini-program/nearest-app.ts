import type { Folder } from '../../platform.js';
import { fileIn, foldersUp, within } from '../paths.js';
import { type Fields, isFields, listOf } from '../values.js';
import { isApp, standsInMiniProgram } from './mini-program.js';
import { strictJson } from './strict-json.js';

/** `packageA/pages/order/detail/components/price`: deeper than that nobody sorts components. */
const LEVELS_TO_APP = 8;

export interface NearestApp {
  /** The folder that `app.json` stands in, from the checked root. */
  readonly path: string;
  readonly value: Fields;
  /** What it lists, for itself and its subpackages, as paths from the checked root without extension. */
  readonly pages: ReadonlySet<string>;
}

/** The apps of a repository by their folders: thousands of pages ask for the same one. */
const APPS = new WeakMap<readonly string[], Map<string, NearestApp | undefined>>();

/** The mini program that a folder belongs to: that of the closest `app.json`, unless a plugin begins in between. */
export function nearestApp(folder: Folder): NearestApp | undefined {
  for (const path of foldersUp(folder.path, LEVELS_TO_APP)) {
    if (folder.exists(fileIn(path, 'app.json'))) return knownApp(folder, path);
    if (folder.exists(fileIn(path, 'plugin.json'))) return undefined;
  }
  return undefined;
}

function knownApp(folder: Folder, path: string): NearestApp | undefined {
  const files = folder.list?.();
  if (files === undefined) return appIn(folder, path);
  const apps = APPS.get(files) ?? new Map<string, NearestApp | undefined>();
  APPS.set(files, apps);
  if (!apps.has(path)) apps.set(path, appIn(folder, path));
  return apps.get(path);
}

function appIn(folder: Folder, path: string): NearestApp | undefined {
  const value = strictJson(folder.read?.(fileIn(path, 'app.json')));
  if (!isApp(value) || !standsInMiniProgram({ ...folder, path, documents: [] })) return undefined;
  return { path, value, pages: new Set(pagesOf(path, value)) };
}

function pagesOf(path: string, value: Fields): string[] {
  const packages = [value['subpackages'], value['subPackages']].flatMap(listOf).filter(isFields);
  return [
    ...listOf(value['pages']).map((page) => within(path, page)),
    ...packages.flatMap(({ root, pages }) => listOf(pages).map((page) => within(path, root, page))),
  ].filter((page) => page !== undefined);
}
