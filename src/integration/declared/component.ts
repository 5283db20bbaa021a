import { isMainlandOperated, isOfOpenPlatform } from '../component-types.js';
import { type Component, entriesOf, type Manifest } from '../manifest.js';
import { dialCodeOf } from '../records/dial-codes.js';
import { collectedBy } from './collection.js';
import type { Entry } from './entry.js';
import { geographiesOf, registrantOf } from './scope.js';

/** Kinds of content that users publish; `true` says that they do, not which. */
const ANY = ['text', 'image'];

/**
 * A WeChat service of the manifest: `component.mini-program.wx…`.
 *
 * `$context`: `live`, `mainlandOperated`, `mainlandUsers`, `mainlandFacing` (the audience takes in mainland China),
 * `openPlatform`, `content` (kinds that users publish), `registrant`, `dialCode`.
 */
export function componentEntries(manifest: Manifest): Entry[] {
  const mainlandFacing = geographiesOf(manifest).some(({ value }) => value === 'CN');
  return entriesOf(manifest.components, '/components').map(({ at, value }) => ({
    type: 'component',
    address: ['component', value.type, ...(value.appId === undefined ? [] : [value.appId])].join('.'),
    at,
    value,
    context: {
      live: value.status !== 'retired',
      mainlandOperated: isMainlandOperated(value),
      mainlandUsers: manifest.audience?.mainlandUsers ?? 'none',
      mainlandFacing,
      openPlatform: isOfOpenPlatform(value),
      content: contentOf(value),
      ...accountOf(value, manifest),
    },
    flows: collectedBy(value, manifest),
  }));
}

/** The kinds of content that users publish there. */
export function contentOf({ userContent }: Component): readonly string[] {
  if (userContent === true) return ANY;
  return Array.isArray(userContent) ? userContent.filter((kind) => kind !== undefined) : [];
}

function accountOf({ account }: Component, manifest: Manifest): Record<string, string> {
  const found = manifest.accounts?.find((candidate) => candidate?.id === account);
  const registrant = registrantOf(found, manifest);
  return {
    ...(registrant === undefined ? {} : { registrant }),
    ...(found === undefined ? {} : { dialCode: dialCodeOf(found.dialCode) }),
  };
}
