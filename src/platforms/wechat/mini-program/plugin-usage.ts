import type { Folder } from '../../platform.js';
import { fileIn } from '../paths.js';
import { isFields } from '../values.js';
import { strictJson } from './strict-json.js';

/** Code and page files of mini programs and of the frameworks that compile into them. */
const CODE = /\.(?:[cm]?[jt]s|[jt]sx|json|wxml|wxs|vue|nvue|uvue|mpx|wpy)$/;

/** What pages are made of: where there is none, the app is built elsewhere. */
const MARKUP = /\.(?:wxml|n?vue|uvue|mpx|wpy|[jt]sx)$/;

/** More files and names than a mini program may have by far, and the bound of what one declaration may cost. */
const MAX_FILES = 5000;
const MAX_NAMES = 100;

/**
 * Does the app use a plugin that it declares? By its alias or its AppID, in any file of the app's folder but the
 * declaration itself. Undefined if no file says so and it cannot be known: packages that are not in the repository may
 * use it, too. The files are gone through once, when the first plugin is asked for.
 *
 * @param declaration the file that declares the plugins
 * @param names the aliases and AppIDs of all its plugins
 */
export function pluginUsage(
  folder: Folder,
  declaration: { readonly file: string; readonly text: string },
  names: readonly string[],
): (own: readonly string[]) => boolean | undefined {
  let search: { readonly inUse: ReadonlySet<string> | undefined } | undefined;
  return (own) => {
    search ??= { inUse: namesInUse(folder, declaration, names) };
    const { inUse } = search;
    if (inUse === undefined) return undefined;
    return own.some((name) => inUse.has(name)) || (dependsOnPackages(folder) ? undefined : false);
  };
}

function namesInUse(
  folder: Folder,
  declaration: { readonly file: string; readonly text: string },
  names: readonly string[],
): ReadonlySet<string> | undefined {
  const files = (folder.list?.() ?? []).filter(
    (file) => isOwnCode(file, folder) && file !== declaration.file,
  );
  if (files.length > MAX_FILES || names.length > MAX_NAMES) return undefined;
  if (!files.some((file) => MARKUP.test(file))) return undefined;
  const inUse = new Set(names.filter((name) => declaration.text.includes(`plugin://${name}/`)));
  let open = names.filter((name) => !inUse.has(name));
  for (const file of files) {
    if (open.length === 0) break;
    const text = folder.read?.(file) ?? '';
    for (const name of open) if (text.includes(name)) inUse.add(name);
    open = open.filter((name) => !inUse.has(name));
  }
  return inUse;
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
