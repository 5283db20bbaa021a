import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields } from '../values.js';
import { nearestProject, rootOf } from './nearest-project.js';

const COMPILE_TYPES: ReadonlySet<unknown> = new Set(['plugin', 'gamePlugin', 'miniprogramPlugin']);

/** `plugin/plugin.json` below the project file is the usual layout. */
const LEVELS_TO_PROJECT = 2;

/**
 * `plugin.json` of a WeChat plugin, which says what other owners' mini programs can load: `wechat_plugin`. Most files
 * of this name belong to other tools, so the project file must name the folder, or say that it compiles a plugin.
 */
export const plugin: ManifestKind = {
  claims: (path) => baseName(path) === 'plugin.json',
  mayBe: (text) => ['publicComponents', 'pages', 'main'].some((key) => text.includes(`"${key}"`)),
  read: (documents, folder) =>
    standsInPlugin(folder)
      ? documents.flatMap((document) => {
          const { value } = document;
          const type = 'wechat_plugin';
          return isPlugin(value) ? [resourceAt(document, '', { type, address: type, value })] : [];
        })
      : [],
};

function standsInPlugin(folder: Folder): boolean {
  const project = nearestProject(folder, LEVELS_TO_PROJECT);
  if (project === undefined) return false;
  const root = rootOf(project, 'pluginRoot');
  return root === undefined ? COMPILE_TYPES.has(project.value['compileType']) : root === folder.path;
}

function isPlugin(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const { publicComponents, pages, main } = value;
  return isFields(publicComponents) || isFields(pages) || typeof main === 'string';
}
