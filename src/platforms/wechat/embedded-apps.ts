import type { Document } from '../../formats/document.js';
import { join, type Pointer } from '../../model/pointer.js';
import type { Folder } from '../platform.js';
import { baseName } from './paths.js';
import { exportsApi } from './plugin-export.js';
import { isPluginUsed } from './plugin-usage.js';
import { type ManifestResource, resourceAt } from './resource.js';
import { type Origin, tracedResource } from './traced-resource.js';
import { type Fields, isFields, isText, listOf } from './values.js';

/** Lists of mini programs that may be opened from this one; the second is older and still met. */
const JUMP_LISTS = ['embeddedAppIdList', 'navigateToMiniProgramAppIdList'];

/**
 * The apps within the app that a manifest lets in, whatever kind of manifest it is:
 *
 * - `wechat_plugin_use`: each plugin, as declared (`version`, `provider`, …), with its `alias` as the last part of the
 *   address, `$context.exportsApi` where the file that it `export`s is there, and `$context.used` where that is known
 * - `wechat_jump_target`: each mini program that may be opened, as `{ appId, list }`
 *
 * @param at where in the document `value`, the shape of an `app.json`, stands
 */
export function embeddedApps(
  document: Document,
  at: Pointer,
  value: Fields,
  folder: Folder,
): ManifestResource[] {
  return [
    ...pluginsAt(document, join(at, 'plugins'), value['plugins'], folder, '.'),
    ...['subpackages', 'subPackages'].flatMap((key) =>
      pluginsOfPackages(document, join(at, key), value[key], folder),
    ),
    ...JUMP_LISTS.flatMap((list) => targetsAt(document, join(at, list), value[list], list)),
  ];
}

function pluginsOfPackages(
  document: Document,
  at: Pointer,
  packages: unknown,
  folder: Folder,
): ManifestResource[] {
  return listOf(packages).flatMap((item, index) =>
    isFields(item)
      ? pluginsAt(document, join(at, index, 'plugins'), item['plugins'], folder, item['root'])
      : [],
  );
}

/** Does the file declare what the code around it uses? An `ext.json` may be for code that is elsewhere; engines use plugins of games. */
function isDeclaration(file: string): boolean {
  return ['app.json', 'manifest.json', 'pages.json'].includes(baseName(file));
}

/** @param root the folder of the subpackage that the plugins are for; what they export is named from there */
function pluginsAt(
  document: Document,
  at: Pointer,
  plugins: unknown,
  folder: Folder,
  root: unknown,
): ManifestResource[] {
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(([alias, value]) => {
    if (!isFields(value)) return [];
    const type = 'wechat_plugin_use';
    const exported = exportsApi(folder, value['export'], root);
    const context = {
      ...(exported === undefined ? {} : { exportsApi: exported }),
      // Looks through the app's code, so only for rules that ask.
      get used() {
        const names = [alias, value['provider']].filter(isText);
        return isDeclaration(document.file) ? isPluginUsed(folder, document.source, names) : undefined;
      },
    };
    return [resourceAt(document, join(at, alias), { type, address: `${type}.${alias}`, value, context })];
  });
}

function targetsAt(document: Document, at: Pointer, targets: unknown, list: string): ManifestResource[] {
  return listOf(targets).flatMap((appId, index) => {
    if (!isText(appId)) return [];
    const home: Origin = { document, pointer: join(at, index) };
    const type = 'wechat_jump_target';
    const described = { type, address: `${type}.${appId}`, value: { appId, list } };
    return [tracedResource(described, new Map([['/appId', home]]), home)];
  });
}
