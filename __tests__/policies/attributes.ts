import { type ReadPath, readPaths } from '../../src/policies/reads.js';
import type { Schema } from '../../src/policies/schema.js';

/** An attribute (`type[:values][|flag…]`) or a nested block. */
type Entry = string | { readonly [key: string]: unknown };

export interface ProviderPages {
  /** `old -> new`, by resource type. */
  readonly renames: Readonly<Record<string, readonly string[]>>;
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type Pages = Readonly<Record<string, ProviderPages>>;

/** A path that a rule reads, and the resource type that it lies in. */
interface Read {
  readonly type: string;
  readonly path: ReadPath;
}

/** What the rules of one file read that the provider does not know: sentences, sorted, without repetition. */
export function problemsOf(
  definitions: Record<string, object>,
  { renames, resources }: ProviderPages,
): string[] {
  const reads = readsOf(definitions);
  const problems = new Set<string>();
  for (const { type, path } of reads) {
    const page = resources[type];
    if (page === undefined) problems.add(`unknown resource type ${type}`);
    else if (!exists({ $block: 'single', ...page }, path))
      problems.add(`${type} has no attribute ${path.join('.')}`);
  }
  for (const [type, pairs] of Object.entries(renames)) {
    for (const [known, missing] of pairs.flatMap((pair) =>
      halfRead(pair, type, resources[type] ?? {}, reads),
    )) {
      problems.add(`${type}: ${known} is also called ${missing}, which is not read`);
    }
  }
  return [...problems].sort();
}

/** The resource types that the rules of one file are about or look at. */
export function typesNamedBy(definitions: Record<string, object>): string[] {
  return [...new Set(readsOf(definitions).map(({ type }) => type))];
}

function readsOf(definitions: Record<string, object>): Read[] {
  return Object.entries(definitions).flatMap(([type, schema]) => {
    if (!('message' in schema)) return [];
    const paths = readPaths({ ...schema, $defs: definitions } as Schema);
    return [{ type, path: [] }, ...paths.map(withoutRest).flatMap((path) => readAt(type, path))];
  });
}

/** A closing `**` stands for whatever lies below a value. */
function withoutRest(path: ReadPath): ReadPath {
  return path.at(-1) === '**' ? path.slice(0, -1) : path;
}

/** Facts that the engine adds are no attributes, but those about related resources lead to attributes of theirs. */
function readAt(type: string, path: ReadPath): Read[] {
  if (path[0] !== '$context') return [{ type, path }];
  const [, relation, related, ...rest] = path;
  if ((relation !== 'references' && relation !== 'referencedBy') || related === undefined) return [];
  if (related === '*') return [];
  return [{ type: related, path: rest[0] === '*' ? rest.slice(1) : [] }];
}

/** A block other than `single` is a list of blocks: one `*` leads into it. */
function exists(entry: Entry, path: ReadPath): boolean {
  const [segment, ...rest] = path;
  if (segment === undefined) return true;
  if (typeof entry === 'string') return existsInAttribute(entry, path);
  if (entry['$block'] !== 'single') {
    return segment === '*' && exists({ ...entry, $block: 'single' }, rest);
  }
  const child =
    Object.hasOwn(entry, segment) && !segment.startsWith('$') ? (entry[segment] as Entry) : undefined;
  return child !== undefined && !isRumoured(child) && exists(child, rest);
}

function existsInAttribute(entry: string, path: ReadPath): boolean {
  if (/^(?:any|json|map)/.test(entry)) return true;
  return /^(?:list|set)/.test(entry) && path.length === 1 && path[0] === '*';
}

/** Reported by a newer release through a derived name: not to be relied on. */
function isRumoured(entry: Entry): boolean {
  return typeof entry === 'string' ? entry.split('|').includes('new?') : entry['$new?'] === true;
}

/** [read, not read] where a rule reads one name of a renamed attribute whose names are both in use. */
function halfRead(
  pair: string,
  type: string,
  page: Readonly<Record<string, unknown>>,
  reads: readonly Read[],
): [string, string][] {
  const [, before, after] = /^(\w+) -> (\w+)$/.exec(pair) ?? [];
  if (before === undefined || after === undefined) return [];
  const old = page[before];
  const current = page[after];
  // A scalar that moved into a block is a redesign: the names do not correspond one to one.
  if (old === undefined || current === undefined || typeof old !== typeof current) return [];
  const isRead = (name: string) => reads.some((read) => read.type === type && read.path[0] === name);
  if (isRead(before) === isRead(after)) return [];
  return isRead(before) ? [[before, after]] : [[after, before]];
}
