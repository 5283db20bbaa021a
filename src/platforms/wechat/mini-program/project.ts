import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import type { ManifestResource } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { type Fields, isFields, isText, setField } from '../values.js';
import { serverCodeInPackage } from './package-content.js';

const SHARED = 'project.config.json';
const PRIVATE = 'project.private.config.json';

/** What WeChat's developer tools compile; other vendors' tools know neither the key nor these values. */
const COMPILE_TYPES: ReadonlySet<unknown> = new Set([
  'miniprogram',
  'plugin',
  'game',
  'gamePlugin',
  'miniprogramPlugin',
]);

/** An AppID of WeChat, its placeholder for visitors, or a slot that a build fills; not `tt…`, nor a plain number. */
const WECHAT_APP_ID = /^(?:wx|touristappid$|\$\{|\{\{|<%)/;

/**
 * Build settings, which have no effect in the private file. Source: the column "允许私有设置" of
 * https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html
 */
const SHARED_ONLY: ReadonlySet<string> = new Set([
  'babelSetting',
  'condition',
  'disableUseStrict',
  'enhance',
  'es6',
  'ignoreUploadUnusedFiles',
  'localPlugins',
  'minified',
  'minifyWXML',
  'minifyWXMLSetting',
  'minifyWXSS',
  'packNpmManually',
  'packNpmRelationList',
  'postcss',
  'swc',
  'uglifyFileName',
  'uploadWithSourceMap',
  'useCompilerPlugins',
]);

/**
 * `project.config.json` with its private twin, as the developer tools see them: one `wechat_project` with the
 * effective values. The private file wins, except for build settings. `$context.serverCodeInPackage` lists the keys whose
 * folders are packed with the client.
 */
export const project: ManifestKind = {
  claims: (path) => baseName(path) === SHARED || baseName(path) === PRIVATE,
  mayBe: () => true,
  read(documents, folder) {
    const shared = documents.find(
      (document) => baseName(document.file) === SHARED && isProject(document.value),
    );
    const isForeign =
      shared === undefined && documents.some((document) => baseName(document.file) === SHARED);
    const own = documents.find(
      (document) => baseName(document.file) === PRIVATE && isPrivate(document.value),
    );
    const home = shared ?? (isForeign ? undefined : own);
    return home === undefined ? [] : [merge(home, shared, own, folder)];
  },
};

/** Is this the project file of WeChat's developer tools? Other vendors and other tools use the same name. */
export function isProject(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const appId = value['appid'];
  if (isText(appId) && !WECHAT_APP_ID.test(appId)) return false;
  if ('qqappid' in value) return false;
  if (!isFields(value['setting']) && !isText(value['miniprogramRoot'])) return false;
  return isText(appId) || COMPILE_TYPES.has(value['compileType']);
}

function isPrivate(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const appId = value['appid'];
  if (isText(appId) && !WECHAT_APP_ID.test(appId)) return false;
  return isFields(value['setting']) || isFields(value['condition']);
}

function merge(
  home: Document,
  shared: Document | undefined,
  own: Document | undefined,
  folder: Folder,
): ManifestResource {
  const value: Record<string, unknown> = {};
  const setting: Record<string, unknown> = {};
  const origins = new Map<Pointer, Origin>();
  for (const document of [shared, own]) {
    if (document === undefined || !isFields(document.value)) continue;
    for (const [key, child] of Object.entries(document.value)) {
      const pointer = join('', key);
      if (key === 'setting' && isFields(child)) {
        // For a missing setting, the shared file is the place to add it.
        if (!origins.has(pointer)) origins.set(pointer, { document, pointer });
        for (const [name, choice] of Object.entries(child)) {
          if (document === own && SHARED_ONLY.has(name)) continue;
          const at = join(pointer, name);
          setField(setting, name, choice);
          origins.set(at, { document, pointer: at });
        }
        setField(value, key, setting);
      } else {
        setField(value, key, child);
        origins.set(pointer, { document, pointer });
      }
    }
  }
  const context = { serverCodeInPackage: serverCodeInPackage(value, folder) };
  const described = { type: 'wechat_project', address: 'wechat_project', value, context };
  return tracedResource(described, origins, { document: home, pointer: '' });
}
