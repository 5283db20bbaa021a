import { join } from '../../../model/pointer.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { tracedResource } from '../traced-resource.js';
import { isFields, isText } from '../values.js';

/**
 * Scripts of a `package.json` that call miniprogram-ci, which uploads mini programs: `wechat_package_script`, as
 * `{ run }`.
 */
export const packageScripts: ManifestKind = {
  shares: true,
  claims: (path) => baseName(path) === 'package.json',
  mayBe: (text) => text.includes('miniprogram-ci'),
  read: (documents) =>
    documents.flatMap((document) => {
      const { value } = document;
      if (!isFields(value) || !isFields(value['scripts'])) return [];
      return Object.entries(value['scripts']).flatMap(([name, run]) => {
        if (!isText(run) || !/\bminiprogram-ci\b/.test(run)) return [];
        const home = { document, pointer: join('', 'scripts', name) };
        const type = 'wechat_package_script';
        const described = { type, address: `${type}.${name}`, value: { run } };
        return [tracedResource(described, new Map([['/run', home]]), home)];
      });
    }),
};
