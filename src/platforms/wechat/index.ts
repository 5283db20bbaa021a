import type { Folder, Platform, PlatformResult } from '../platform.js';
import { commentedCredentials } from './accounts/comments.js';
import { kindsOf, MANIFEST_KINDS } from './kinds.js';
import { type ManifestResource, PLATFORM } from './resource.js';

/**
 * WeChat manifests: mini programs, CloudBase, cloud hosting, and the accounts that a back end declares. Known by
 * content and place, never by name alone.
 *
 * Resources are of two shapes. A WeChat file gives its own shape, with `project.config.json` holding the effective
 * values. An account declared in Spring or other configuration (PHP, JavaScript, TOML, …) or in environment variables is normalised (`appId`, `appSecret`,
 * `encodingAesKey`, `mchId`, …, see `account-kinds.ts`), and each value remembers where it is written.
 *
 * References such as `${WX_SECRET}`, `{{env.X}}`, `@x@`, `ENC(…)` and `vault:…`:
 *
 * - in a secret's slot they stay the text they are. Rules about secrets judge where a secret is kept, and a reference
 *   is the right answer: a pass, not an unknown. A default (`${WX_SECRET:abc}`) is part of that text.
 * - in an address's slot the content matters, so it is `{ $unknown: 'PAY_NOTIFY_URL' }`, unless its scheme is written
 *   out as `http://`, which nothing that is filled in can mend.
 *
 * `$context.stage` is `example` or `development` where the file's name or its Spring profile says so;
 * `$context.elsewhere` names the slots of an account that other documents or variables may fill; `$context.overridden`
 * those that it fills in vain, since production takes them from elsewhere: addresses and settings among them are left
 * out (see `precedence.ts`).
 */
export const wechat: Platform = {
  name: PLATFORM,
  scope: 'folder',
  claims: (path) => MANIFEST_KINDS.some((kind) => kind.claims(path)),
  recognises: ({ file, text }) => kindsOf(file).some((kind) => kind.mayBe(text)),
  read,
};

function read(folder: Folder): PlatformResult {
  const resources: ManifestResource[] = [];
  let left = folder.documents;
  for (const kind of MANIFEST_KINDS) {
    const documents = left.filter(({ file, source }) => kind.claims(file) && kind.mayBe(source.text));
    if (documents.length === 0) continue;
    const found = kind.read(documents, folder);
    resources.push(...found);
    if (kind.shares || found.length === 0) continue;
    const taken = new Set(found.map(({ file }) => file));
    left = left.filter(({ file }) => !taken.has(file));
  }
  const commented = commentedCredentials(folder.documents, resources);
  return { resources: withOwnAddresses([...resources, ...commented]), diagnostics: [] };
}

/** A file may declare two things of one name (two Spring profiles, two functions): the later ones get `#2` and so on. */
function withOwnAddresses(resources: readonly ManifestResource[]): ManifestResource[] {
  const seen = new Map<string, number>();
  return resources.map((resource) => {
    const key = `${resource.file}\n${resource.address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? resource : { ...resource, address: `${resource.address}#${count}` };
  });
}
