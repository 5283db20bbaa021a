import type { Document } from '../../../formats/document.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName, documentsNamed } from '../paths.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Fields, isFields } from '../values.js';
import { embeddedApps } from './embedded-apps.js';
import { pluginNames } from './plugin-components.js';
import { uniAppPages } from './uni-app-pages.js';

const AT = '/mp-weixin';

/** Keys of browser extensions and web app manifests, which share the name. */
const FOREIGN_KEYS = ['manifest_version', 'start_url'];

/**
 * uni-app compiles the part `mp-weixin` of its `manifest.json` into `app.json` and `project.config.json`, so it gives
 * the same resources, `wechat_mini_program` and `wechat_project`, with `$context.manifest` saying where they come from,
 * and the apps that it lets in. `pages.json` beside it gives the plugins of subpackages and the pages.
 */
export const uniApp: ManifestKind = {
  // Its settings for Android and iOS hold an account of the Open Platform: `app-plus.….oauth.weixin`.
  shares: true,
  claims: (path) => ['manifest.json', 'pages.json'].includes(baseName(path)),
  mayBe: (text) => text.includes('"mp-weixin"') || /"pages"\s*:/.test(text),
  read(documents, folder) {
    const manifests = documents.filter(
      (document) => baseName(document.file) === 'manifest.json' && isManifest(document.value),
    );
    const pages = manifests.length === 0 ? [] : documentsNamed(folder, 'pages.json');
    const plugins = pluginNames([...manifests.flatMap(miniPrograms), ...pages.map(({ value }) => value)]);
    return [
      ...manifests.flatMap((document) => fromManifest(document, folder)),
      ...pages.flatMap((document) => {
        const { value } = document;
        if (!isFields(value)) return [];
        return [
          ...embeddedApps(document, '', packagesOf(value), folder),
          ...uniAppPages(document, value, plugins),
        ];
      }),
    ];
  },
};

function isManifest(value: unknown): boolean {
  if (!isFields(value) || FOREIGN_KEYS.some((key) => key in value)) return false;
  return isFields(value['mp-weixin']);
}

function fromManifest(document: Document, folder: Folder): ManifestResource[] {
  const value = (document.value as Fields)['mp-weixin'] as Fields;
  const context = { manifest: 'uni-app' };
  const program = 'wechat_mini_program';
  const project = 'wechat_project';
  return [
    resourceAt(document, AT, { type: program, address: program, value, context }),
    ...(isFields(value['setting'])
      ? [resourceAt(document, AT, { type: project, address: project, value, context })]
      : []),
    ...embeddedApps(document, AT, value, folder),
  ];
}

/** The parts for mini programs of all vendors: what a page uses on another one may stand in its common part. */
function miniPrograms({ value }: Document): unknown[] {
  return Object.entries(value as Fields)
    .filter(([key]) => key.startsWith('mp-'))
    .map(([, part]) => part);
}

function packagesOf({ subPackages, subpackages }: Fields): Fields {
  return { subPackages, subpackages };
}
