import type { Document } from '../../formats/document.js';
import { join } from '../../model/pointer.js';
import type { Folder } from '../platform.js';
import type { ManifestKind } from './manifest-kind.js';
import { baseName, hasAbove, hasSibling } from './paths.js';
import type { ManifestResource } from './resource.js';
import { tracedResource } from './traced-resource.js';
import { type Fields, isFields } from './values.js';

/**
 * The operations that a CloudBase rule speaks about. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/security-rules.html
 */
const OPERATIONS: ReadonlySet<string> = new Set(['read', 'write', 'create', 'update', 'delete']);

/** How an expression of CloudBase speaks about the user and the record; Firebase's is in another shape altogether. */
const CLOUDBASE_EXPRESSION = /\b(?:auth|doc|resource|request)\s*(?:\.|[!=]=)/;

const CLOUDBASE_FILES = ['cloudbaserc.json', 'cloudbaserc.js', 'project.config.json'];
const LEVELS_TO_CLOUDBASE = 4;

/**
 * Access rules of CloudBase kept in files, such as `database.rules.json` and `storage.rules.json`: the names are a
 * habit of teams, so content and place decide. A file holds one rule, or one rule for each collection.
 *
 * Value: `{ aclRule: { read, write, … } }`, and `collection` where the file names it.
 */
export const accessRules: ManifestKind = {
  claims: (path) => /(?:^|[./-])rules?\.json$/i.test(path),
  mayBe: (text) => text.includes('"read"') || text.includes('"write"'),
  read: (documents, folder) => documents.flatMap((document) => rulesIn(document, folder)),
};

/** Is this an object of operations and nothing else? */
export function isAccessRule(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, rule]) => OPERATIONS.has(key) && (typeof rule === 'boolean' || typeof rule === 'string'),
    )
  );
}

function rulesIn(document: Document, folder: Folder): ManifestResource[] {
  const { value } = document;
  if (!isFields(value)) return [];
  const rules = isAccessRule(value) ? [value] : Object.values(value);
  if (rules.length === 0 || !rules.every(isAccessRule)) return [];
  if (!rules.some(speaksCloudBase) && !standsInCloudBase(folder)) return [];
  const type = typeOf(document.file);
  if (isAccessRule(value)) return [resource(document, type, '', undefined, value)];
  return Object.entries(value).map(([name, rule]) =>
    resource(document, type, join('', name), name, rule as Fields),
  );
}

function speaksCloudBase(rule: Fields): boolean {
  return Object.values(rule).some(
    (expression) => typeof expression === 'string' && CLOUDBASE_EXPRESSION.test(expression),
  );
}

function standsInCloudBase(folder: Folder): boolean {
  return (
    hasSibling(folder, CLOUDBASE_FILES) ||
    CLOUDBASE_FILES.some((name) => hasAbove(folder, name, LEVELS_TO_CLOUDBASE))
  );
}

function typeOf(file: string): string {
  return /storage|bucket/i.test(baseName(file)) ? 'cloudbase_storage_rule' : 'cloudbase_database_rule';
}

function resource(
  document: Document,
  type: string,
  at: string,
  collection: string | undefined,
  rule: Fields,
) {
  const home = { document, pointer: at };
  const value = { ...(collection === undefined ? {} : { collection }), aclRule: rule };
  const address = `${type}.${collection ?? baseName(document.file).replace(/\.json$/i, '')}`;
  return tracedResource({ type, address, value }, new Map([['/aclRule', home]]), home);
}
