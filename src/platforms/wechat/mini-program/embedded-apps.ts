import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { Folder } from '../../platform.js';
import { baseName } from '../paths.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { type Fields, isFields, isText, listOf } from '../values.js';
import { exportsApi } from './plugin-export.js';
import { pluginUsage } from './plugin-usage.js';

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
  const plugins = [
    ...pluginsAt(join(at, 'plugins'), value['plugins'], '.'),
    ...['subpackages', 'subPackages'].flatMap((key) =>
      listOf(value[key]).flatMap((item, index) =>
        isFields(item) ? pluginsAt(join(at, key, index, 'plugins'), item['plugins'], item['root']) : [],
      ),
    ),
  ];
  return [
    ...pluginResources(document, plugins, folder),
    ...JUMP_LISTS.flatMap((list) => targetsAt(document, join(at, list), value[list], list)),
  ];
}

interface DeclaredPlugin {
  readonly alias: string;
  readonly value: Fields;
  readonly at: Pointer;
  /** The folder of the subpackage that it is for; what it exports is named from there. */
  readonly root: unknown;
}

function pluginsAt(at: Pointer, plugins: unknown, root: unknown): DeclaredPlugin[] {
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(([alias, value]) =>
    isFields(value) ? [{ alias, value, at: join(at, alias), root }] : [],
  );
}

function pluginResources(
  document: Document,
  plugins: readonly DeclaredPlugin[],
  folder: Folder,
): ManifestResource[] {
  const isUsed = declaresForItsFolder(document.file)
    ? pluginUsage(folder, document.source, plugins.flatMap(namesOf))
    : () => undefined;
  return plugins.map((plugin) => {
    const { alias, value, at, root } = plugin;
    const type = 'wechat_plugin_use';
    const exported = exportsApi(folder, value['export'], root);
    const context = {
      ...(exported === undefined ? {} : { exportsApi: exported }),
      get used() {
        return isUsed(namesOf(plugin));
      },
    };
    return resourceAt(document, at, { type, address: `${type}.${alias}`, value, context });
  });
}

function namesOf({ alias, value }: DeclaredPlugin): string[] {
  return [alias, value['provider']].filter(isText);
}

/** Not an `ext.json`, whose code may be elsewhere, nor a `game.json`: engines use plugins on their own. */
function declaresForItsFolder(file: string): boolean {
  return ['app.json', 'manifest.json', 'pages.json'].includes(baseName(file));
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
