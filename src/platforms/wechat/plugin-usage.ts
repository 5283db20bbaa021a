import type { Folder } from '../platform.js';
import { fileIn } from './paths.js';
import { strictJson } from './strict-json.js';
import { isFields } from './values.js';

/** Code and page files of mini programs and of the frameworks that compile into them. */
const CODE = /\.(?:[cm]?[jt]s|[jt]sx|json|wxml|wxs|vue|nvue|uvue|mpx|wpy)$/;

/** What pages are made of: where there is none, the app is built elsewhere. */
const MARKUP = /\.(?:wxml|n?vue|uvue|mpx|wpy|[jt]sx)$/;

/** More files than a mini program may have by far, and the bound of what one declaration may cost. */
const MAX_FILES = 5000;

/**
 * Does the app use a plugin that it declares? By its alias or its AppID, in any file of the app's folder but the
 * declaration itself. Undefined if no file says so and it cannot be known: packages that are not in the repository may
 * use it, too.
 *
 * @param declaration the file that declares the plugin
 * @param names the plugin's alias and AppID
 */
export function isPluginUsed(
  folder: Folder,
  declaration: { readonly file: string; readonly text: string },
  names: readonly string[],
): boolean | undefined {
  const speaks = (text: string | undefined) => names.some((name) => text?.includes(name) === true);
  if (names.some((name) => declaration.text.includes(`plugin://${name}/`))) return true;
  const files = (folder.list?.() ?? []).filter(
    (file) => isOwnCode(file, folder) && file !== declaration.file,
  );
  if (files.length > MAX_FILES || !files.some((file) => MARKUP.test(file))) return undefined;
  if (files.some((file) => speaks(folder.read?.(file)))) return true;
  return dependsOnPackages(folder) ? undefined : false;
}

function isOwnCode(file: string, { path }: Folder): boolean {
  return (path === '' || file.startsWith(`${path}/`)) && CODE.test(file);
}

/** Has the app, or the project around it, packages that are installed only to build it? */
function dependsOnPackages(folder: Folder): boolean {
  for (let path = folder.path; ; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const file = fileIn(path, 'package.json');
    const value = folder.exists(file) ? strictJson(folder.read?.(file)) : {};
    const dependencies = isFields(value) ? value['dependencies'] : 'unreadable';
    if (dependencies !== undefined && !(isFields(dependencies) && Object.keys(dependencies).length === 0))
      return true;
    if (path === '') return false;
  }
}
