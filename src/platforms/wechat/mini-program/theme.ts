import type { ManifestKind } from '../manifest-kind.js';
import { within } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields } from '../values.js';
import { nearestApp } from './nearest-app.js';

/** A theme holds its two modes and nothing before them. */
const BEGINS = /^\uFEFF?\s*\{\s*"(?:light|dark)"\s*:\s*\{/;

/** What `@name` stands for in light and dark mode: `wechat_theme`, the file that `app.json` names in `themeLocation`. */
export const theme: ManifestKind = {
  claims: (path) => path.endsWith('.json'),
  mayBe: (text) => BEGINS.test(text),
  read(documents, folder) {
    const themes = documents.filter(({ value }) => isTheme(value));
    const app = themes.length === 0 ? undefined : nearestApp(folder);
    if (app === undefined) return [];
    const location = within(app.path, app.value['themeLocation']);
    const type = 'wechat_theme';
    return themes
      .filter(({ file }) => file === location)
      .map((document) => resourceAt(document, '', { type, address: type, value: document.value as Fields }));
  },
};

function isTheme(value: unknown): boolean {
  return isFields(value) && isFields(value['light']) && isFields(value['dark']);
}
