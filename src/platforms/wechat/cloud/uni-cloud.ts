import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { resourceAt } from '../resource.js';
import { isFields } from '../values.js';

/** `uniCloud-aliyun/database/order.schema.json`; modules bring a `uniCloud` folder of their own. */
const PATH = /(?:^|\/)uniCloud(?:-[a-z]+)?\/database\/(?:[^/]+\/)*([^/]+)\.schema\.json$/;

/**
 * Collections of uniCloud, the cloud that comes with uni-app: `unicloud_collection`, the schema as written. Its
 * `permission` decides what clients may do.
 */
export const uniCloud: ManifestKind = {
  claims: (path) => PATH.test(path),
  mayBe: (text) => text.includes('"bsonType"') || text.includes('"permission"'),
  read: (documents) =>
    documents.flatMap((document) => {
      const { value } = document;
      if (!isFields(value) || !('bsonType' in value || 'permission' in value)) return [];
      const type = 'unicloud_collection';
      const collection = baseName(document.file).replace(/\.schema\.json$/, '');
      return [
        resourceAt(document, '', {
          type,
          address: `${type}.${collection}`,
          value,
          context: { collection },
        }),
      ];
    }),
};
