import type { Document } from '../../../formats/document.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName, hasSibling } from '../paths.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Fields, isFields, isText } from '../values.js';
import { embeddedApps } from './embedded-apps.js';
import { extensionOf } from './ext.js';
import { isForeign } from './foreign.js';
import { nearestProject, rootOf } from './nearest-project.js';
import { pluginComponents, pluginNames } from './plugin-components.js';

/** Code that stands beside the `app.json` of a mini program, whoever runs it; `App.vue` with mpvue. */
const SCRIPTS = ['app.js', 'app.ts', 'App.vue'];

/** Keys at the top of an `app.json` which no WeChat mini program has: Expo, React Native, Heroku. */
const FOREIGN_KEYS = ['expo', 'buildpacks', 'displayName', 'formation', 'addons'];

/** Keys of `window` in Alipay mini programs. */
const FOREIGN_WINDOW_KEYS = ['defaultTitle', 'titleBarColor'];

/** A page, as `app.json` lists it: a path without scheme, blanks or extension. */
const PAGE = /^[^\s:?#]+$/;

/** `miniprogram/app.json` below the project file is the usual layout; `packages/shop/src/app.json` occurs. */
const LEVELS_TO_PROJECT = 3;

/** The `app.json` of a WeChat mini program: `wechat_mini_program`, and the apps that it lets in. */
export const miniProgram: ManifestKind = {
  claims: (path) => baseName(path) === 'app.json',
  mayBe: (text) => text.includes('"pages"'),
  read: (documents, folder) =>
    documents
      .filter((document) => isApp(document.value) && standsInMiniProgram(folder))
      .flatMap((document) => [
        resourceAt(document, '', describe(document)),
        ...embeddedApps(document, '', document.value as Fields, folder),
        ...globalPluginComponents(document, folder),
      ]),
};

function describe(document: Document) {
  return {
    type: 'wechat_mini_program',
    address: 'wechat_mini_program',
    value: document.value as Fields,
  };
}

function globalPluginComponents(document: Document, folder: Folder): ManifestResource[] {
  const value = document.value as Fields;
  const plugins = pluginNames([value, extensionOf(folder.path, folder)]);
  return pluginComponents(document, '/usingComponents', value['usingComponents'], plugins);
}

export function isApp(value: unknown): value is Fields {
  if (!isFields(value) || FOREIGN_KEYS.some((key) => key in value)) return false;
  const { pages, window } = value;
  if (isFields(window) && FOREIGN_WINDOW_KEYS.some((key) => key in window)) return false;
  return Array.isArray(pages) && pages.length > 0 && pages.every((page) => isText(page) && PAGE.test(page));
}

/**
 * Content alone does not tell WeChat from its imitators: what stands around the file does, or a project that names the
 * folder as what it is built from or into.
 */
export function standsInMiniProgram(folder: Folder): boolean {
  if (hasSibling(folder, ['app.wxss'])) return true;
  if (isForeign(folder)) return false;
  const project = nearestProject(folder, LEVELS_TO_PROJECT);
  if (project === undefined) return false;
  const roots = ['miniprogramRoot', 'srcMiniprogramRoot'].map((key) => rootOf(project, key));
  return project.path === folder.path || roots.includes(folder.path) || hasSibling(folder, SCRIPTS);
}
