import type { Document } from '../../../formats/document.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { isFields } from '../values.js';
import { extensionOf } from './ext.js';
import { type NearestApp, nearestApp } from './nearest-app.js';
import { pluginComponents, pluginNames } from './plugin-components.js';

/** What only the files of pages and components say: colours and the like are everybody's. */
const KEYS =
  /"(?:usingComponents|navigation(?:Bar\w+|Style)|enablePullDownRefresh|visualEffectInBackground|component"\s*:\s*true)/;

/** Packages that are built into the app: whether it uses a component of theirs is not known. */
const PACKAGES = /(?:^|\/)(?:miniprogram_npm|node_modules)\//;

/**
 * The JSON files beside the pages and components of a mini program: `wechat_page` for those that `app.json` lists,
 * with `$context.page` and the `$context.window` that it overrides, `wechat_component` for components, and the
 * components of plugins that they use.
 */
export const page: ManifestKind = {
  shares: true,
  claims: (path) => path.endsWith('.json') && !PACKAGES.test(path),
  mayBe: (text) => KEYS.test(text),
  read(documents, folder) {
    const app = nearestApp(folder);
    if (app === undefined) return [];
    const plugins = pluginNames([app.value, extensionOf(app.path, folder)]);
    return documents.flatMap((document) => {
      const resource = describe(document, app, folder);
      if (resource === undefined) return [];
      const components = resource.value['usingComponents'];
      return [resource, ...pluginComponents(document, '/usingComponents', components, plugins)];
    });
  },
};

function describe(document: Document, app: NearestApp, folder: Folder): ManifestResource | undefined {
  const { file, value } = document;
  if (!isFields(value)) return undefined;
  const bare = file.slice(0, -'.json'.length);
  const path = app.path === '' ? bare : bare.slice(app.path.length + 1);
  if (app.pages.has(bare)) {
    const context = { page: path, window: app.value['window'] ?? {} };
    return resourceAt(document, '', { type: 'wechat_page', address: `wechat_page.${path}`, value, context });
  }
  const isComponent = value['component'] === true && folder.exists(`${bare}.wxml`);
  if (!isComponent) return undefined;
  const type = 'wechat_component';
  return resourceAt(document, '', { type, address: `${type}.${path}`, value });
}
