import type { Document } from '../../formats/document.js';
import { join, type Pointer } from '../../model/pointer.js';
import { type ManifestResource, resourceAt } from './resource.js';
import { type Origin, tracedResource } from './traced-resource.js';
import { type Fields, isFields, isText, listOf } from './values.js';

/** Lists of mini programs that may be opened from this one; the second is older and still met. */
const JUMP_LISTS = ['embeddedAppIdList', 'navigateToMiniProgramAppIdList'];

/**
 * The apps within the app that a manifest lets in, whatever kind of manifest it is:
 *
 * - `wechat_plugin_use`: each plugin, as declared (`version`, `provider`, …), with its `alias` as the last part of the
 *   address
 * - `wechat_jump_target`: each mini program that may be opened, as `{ appId, list }`
 *
 * @param at where in the document `value`, the shape of an `app.json`, stands
 */
export function embeddedApps(document: Document, at: Pointer, value: Fields): ManifestResource[] {
  return [
    ...pluginsAt(document, join(at, 'plugins'), value['plugins']),
    ...['subpackages', 'subPackages'].flatMap((key) =>
      pluginsOfPackages(document, join(at, key), value[key]),
    ),
    ...JUMP_LISTS.flatMap((list) => targetsAt(document, join(at, list), value[list], list)),
  ];
}

function pluginsOfPackages(document: Document, at: Pointer, packages: unknown): ManifestResource[] {
  return listOf(packages).flatMap((item, index) =>
    isFields(item) ? pluginsAt(document, join(at, index, 'plugins'), item['plugins']) : [],
  );
}

function pluginsAt(document: Document, at: Pointer, plugins: unknown): ManifestResource[] {
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(([alias, value]) => {
    if (!isFields(value)) return [];
    const type = 'wechat_plugin_use';
    return [resourceAt(document, join(at, alias), { type, address: `${type}.${alias}`, value })];
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
