import type { ManifestKind } from '../manifest-kind.js';
import { within } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields, isText } from '../values.js';
import { nearestApp } from './nearest-app.js';

const ACTION = /"action"\s*:\s*"(?:dis)?allow"/;
const ACTIONS: ReadonlySet<unknown> = new Set(['allow', 'disallow']);

/**
 * Which pages WeChat's search may index: `wechat_sitemap`, the file that `app.json` names in `sitemapLocation` or the
 * `sitemap.json` beside it. Sitemaps of websites share the name, hardly the `action` of each rule.
 */
export const sitemap: ManifestKind = {
  claims: (path) => path.endsWith('.json'),
  mayBe: (text) => ACTION.test(text),
  read(documents, folder) {
    const maps = documents.filter(({ value }) => isSitemap(value));
    const app = maps.length === 0 ? undefined : nearestApp(folder);
    if (app === undefined) return [];
    const location = within(app.path, app.value['sitemapLocation'] ?? 'sitemap.json');
    const type = 'wechat_sitemap';
    return maps
      .filter(({ file }) => file === location)
      .map((document) => resourceAt(document, '', { type, address: type, value: document.value as Fields }));
  },
};

function isSitemap(value: unknown): boolean {
  const rules = isFields(value) ? value['rules'] : undefined;
  return (
    Array.isArray(rules) &&
    rules.every((rule) => isFields(rule) && ACTIONS.has(rule['action']) && isText(rule['page']))
  );
}
