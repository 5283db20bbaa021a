import type { Folder } from '../platform.js';
import { isApp, standsInMiniProgram } from './mini-program.js';
import { fileIn, foldersUp, within } from './paths.js';
import { strictJson } from './strict-json.js';
import { type Fields, isFields, listOf } from './values.js';

/** `packageA/pages/order/detail/components/price`: deeper than that nobody sorts components. */
const LEVELS_TO_APP = 8;

export interface NearestApp {
  /** The folder that `app.json` stands in, from the checked root. */
  readonly path: string;
  readonly value: Fields;
}

/** The mini program that a folder belongs to: that of the closest `app.json`, unless a plugin begins in between. */
export function nearestApp(folder: Folder): NearestApp | undefined {
  for (const path of foldersUp(folder.path, LEVELS_TO_APP)) {
    const file = fileIn(path, 'app.json');
    if (folder.exists(file)) {
      const value = strictJson(folder.read?.(file));
      const isOurs = isApp(value) && standsInMiniProgram({ ...folder, path, documents: [] });
      return isOurs ? { path, value } : undefined;
    }
    if (folder.exists(fileIn(path, 'plugin.json'))) return undefined;
  }
  return undefined;
}

/** The pages that an app lists, for itself and its subpackages, as paths from the checked root without extension. */
export function pagesOf({ path, value }: NearestApp): string[] {
  const packages = [value['subpackages'], value['subPackages']].flatMap(listOf).filter(isFields);
  return [
    ...listOf(value['pages']).map((page) => within(path, page)),
    ...packages.flatMap(({ root, pages }) => listOf(pages).map((page) => within(path, root, page))),
  ].filter((page) => page !== undefined);
}
