import type { Folder } from '../../platform.js';
import { fileIn } from '../paths.js';
import { type Fields, isFields, isText, listOf } from '../values.js';

/** Roots of code for servers. Source: https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html */
const SERVER_ROOTS = ['cloudfunctionRoot', 'cloudbaseRoot', 'cloudcontainerRoot', 'qcloudRoot'];

const SCRIPT = /\.js$/;
const DEPENDENCY = /\/node_modules\//;

/**
 * The keys of a project file that name server code which is packed with the client. With `ignoreUploadUnusedFiles` off,
 * every script below `miniprogramRoot` is, except in `node_modules` and for what `packOptions.ignore` names; a root for
 * server code makes no difference. Source: miniprogram-ci 2.1.42, `getDefaultIgnores` in `config/config.js`,
 * `filterUnusedFile` in `ci/utils` and `utils/filerules.js`.
 */
export function serverCodeInPackage(project: Fields, folder: Folder): string[] {
  const { miniprogramRoot = '', packOptions, setting } = project;
  const client = rootPath(miniprogramRoot);
  if (client === undefined || !isFields(setting) || setting['ignoreUploadUnusedFiles'] !== false) return [];
  if (!folder.exists(fileIn(folder.path, fileIn(client, 'app.json')))) return [];
  const ignored = isFields(packOptions) ? listOf(packOptions['ignore']) : [];
  return SERVER_ROOTS.filter((key) => {
    const server = rootPath(project[key]);
    if (server === undefined || server === client || !`${server}/`.startsWith(prefix(client))) return false;
    const inPackage = server.slice(prefix(client).length);
    return (
      !ignored.some((rule) => mayIgnore(rule, inPackage)) && holdsScripts(folder, fileIn(folder.path, server))
    );
  });
}

/** A root as it is written, without `./` and slashes at the ends; undefined for what leads out or is no path. */
function rootPath(written: unknown): string | undefined {
  if (typeof written !== 'string' || /\.\.|[${}<%\\]/.test(written)) return undefined;
  return written
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function prefix(path: string): string {
  return path === '' ? '' : `${path}/`;
}

/** Could the rule keep scripts of this folder out of the package? Errs on the side of yes. */
function mayIgnore(rule: unknown, path: string): boolean {
  if (!isFields(rule) || !isText(rule['value'])) return false;
  switch (rule['type']) {
    case 'folder':
      return `${path}/`.toLowerCase().startsWith(prefix(rootPath(rule['value'])?.toLowerCase() ?? ''));
    case 'glob':
    case 'regexp':
    case 'suffix':
      return true;
    default:
      return false;
  }
}

function holdsScripts(folder: Folder, path: string): boolean {
  const files = folder.list?.() ?? [];
  return files.some((file) => file.startsWith(`${path}/`) && SCRIPT.test(file) && !DEPENDENCY.test(file));
}
