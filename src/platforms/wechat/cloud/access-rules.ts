import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName, hasAbove, hasSibling } from '../paths.js';
import type { ManifestResource } from '../resource.js';
import { tracedResource } from '../traced-resource.js';
import { type Fields, isFields, isText } from '../values.js';

/**
 * The operations that a CloudBase rule speaks about. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/security-rules.html; `invoke` is that of
 * functions, https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/security-rules.html
 */
const OPERATIONS: ReadonlySet<string> = new Set(['read', 'write', 'create', 'update', 'delete', 'invoke']);

/** How an expression of CloudBase speaks about the user and the record; Firebase's is in another shape altogether. */
const CLOUDBASE_EXPRESSION = /\b(?:auth|doc|resource|request)\s*(?:\.|[!=]=)/;

const CLOUDBASE_FILES = [
  'cloudbaserc.json',
  'cloudbaserc.yaml',
  'cloudbaserc.yml',
  'cloudbaserc.js',
  'cloudbase.config.js',
  'project.config.json',
];
const LEVELS_TO_CLOUDBASE = 4;

/**
 * Access rules of CloudBase kept in files, such as `database.rules.json` and `storage.rules.json`: the names are a
 * habit of teams, so content and place decide. A file holds one rule, or one for
 * each collection, path or function.
 *
 * Value: `{ aclRule: { read, write, … } }`, and `collection` where the file names it.
 */
export const accessRules: ManifestKind = {
  claims: (path) => /(?:^|[./-])rules?\.json$/i.test(path),
  mayBe: (text) => /"(?:read|write|invoke)"/.test(text),
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

interface NamedRule {
  readonly at: Pointer;
  readonly rule: Fields;
  /** The collection, or the path in the storage, that the file names. */
  readonly name?: string | undefined;
}

function rulesIn(document: Document, folder: Folder): ManifestResource[] {
  const rules = namedRules(document.value, '') ?? [];
  if (!rules.some(({ rule }) => speaksCloudBase(rule)) && !standsInCloudBase(folder)) return [];
  return rules.map((rule) => resource(document, rule));
}

/** One rule, one for each name, a list of rules that name what they are about, or one of these below `rules`. */
function namedRules(value: unknown, at: Pointer): NamedRule[] | undefined {
  if (isAccessRule(value)) return [{ at, rule: value }];
  if (Array.isArray(value))
    return whole(value.map((item: unknown, index) => listedRule(item, join(at, index))));
  if (!isFields(value)) return undefined;
  const inside = at === '' && 'rules' in value ? namedRules(value['rules'], '/rules') : undefined;
  return (
    inside ??
    whole(
      Object.entries(value).map(([name, rule]) =>
        isAccessRule(rule) ? { at: join(at, name), rule, name } : undefined,
      ),
    )
  );
}

function listedRule(item: unknown, at: Pointer): NamedRule | undefined {
  if (!isFields(item)) return undefined;
  const operations = Object.entries(item).filter(([key]) => OPERATIONS.has(key));
  const rule = Object.fromEntries(operations);
  const name = ['path', 'collection', 'collectionName', 'name'].map((key) => item[key]).find(isText);
  return isAccessRule(rule) && name !== undefined ? { at, rule, name } : undefined;
}

/** All of them, or none: a file of which only a part looks like rules holds something else. */
function whole(rules: readonly (NamedRule | undefined)[]): NamedRule[] | undefined {
  const found = rules.filter((rule) => rule !== undefined);
  return found.length > 0 && found.length === rules.length ? found : undefined;
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

function typeOf(file: string, rule: Fields): string {
  if ('invoke' in rule) return 'cloudbase_function_rule';
  return /storage|bucket/i.test(baseName(file)) ? 'cloudbase_storage_rule' : 'cloudbase_database_rule';
}

function resource(document: Document, { at, rule, name }: NamedRule): ManifestResource {
  const home = { document, pointer: at };
  const type = typeOf(document.file, rule);
  const value = { ...(name === undefined ? {} : { collection: name }), aclRule: rule };
  const address = `${type}.${name ?? baseName(document.file).replace(/\.json$/i, '')}`;
  return tracedResource({ type, address, value }, new Map([['/aclRule', home]]), home);
}
