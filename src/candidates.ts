/** Which files could be manifests, and which of them have to be read together. */
import { DECLARATIONS } from './declarations.js';
import type { Platform } from './platforms/platform.js';
import type { Repository } from './repository/repository.js';

/** A file and the platforms that could be concerned with it. */
export interface Candidate {
  readonly file: string;
  readonly platforms: readonly Platform[];
}

/** Candidates by folder; folders that refer to each other are in one group. */
export type Group = ReadonlyMap<string, readonly Candidate[]>;

/** Groups in the order of their first folders. */
export function groupsOf(repository: Repository, platforms: readonly Platform[]): Group[] {
  const folders = byFolder(repository.files, platforms);
  const links = new Links();
  const foldersOf = new Map(platforms.map((platform) => [platform, foldersClaimedBy(platform, folders)]));
  for (const [folder, candidates] of folders) {
    for (const { file, platforms: claiming } of candidates) {
      for (const other of foldersReadWith(file, claiming, repository, foldersOf)) {
        if (folders.has(other)) links.join(folder, other);
      }
    }
  }
  const groups = new Map<string, Map<string, Candidate[]>>();
  for (const [folder, candidates] of folders) {
    const first = links.first(folder);
    const group = groups.get(first) ?? new Map<string, Candidate[]>();
    groups.set(first, group.set(folder, candidates));
  }
  return [...groups.values()];
}

export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

function byFolder(files: readonly string[], platforms: readonly Platform[]): Map<string, Candidate[]> {
  const folders = new Map<string, Candidate[]>();
  for (const file of files) {
    if (isDeclaration(file)) continue;
    const claiming = platforms.filter((platform) => platform.claims(file));
    if (claiming.length === 0) continue;
    const folder = folderOf(file);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [{ file, platforms: claiming }]);
    else known.push({ file, platforms: claiming });
  }
  return folders;
}

/**
 * What is declared to wechat-policy is no manifest; the cases of a company's policies least of all. The declarations
 * of the checked root are read on their own, before all else.
 */
function isDeclaration(file: string): boolean {
  return file.startsWith(`${DECLARATIONS}/`) || file.includes(`/${DECLARATIONS}/`);
}

function foldersClaimedBy(platform: Platform, folders: ReadonlyMap<string, readonly Candidate[]>): string[] {
  if (platform.readsWith === undefined) return [];
  const isClaimed = ({ platforms }: Candidate) => platforms.includes(platform);
  return [...folders].filter(([, candidates]) => candidates.some(isClaimed)).map(([folder]) => folder);
}

function foldersReadWith(
  file: string,
  platforms: readonly Platform[],
  repository: Repository,
  foldersOf: ReadonlyMap<Platform, readonly string[]>,
): string[] {
  const asking = platforms.filter(({ readsWith }) => readsWith !== undefined);
  if (asking.length === 0) return [];
  const content = repository.read(file);
  // Reported when the file is read for its documents.
  if ('diagnostic' in content) return [];
  const source = { file, text: content.text };
  return asking.flatMap((platform) => [
    ...(platform.readsWith?.(source, foldersOf.get(platform) ?? []) ?? []),
  ]);
}

/** Sets of folders that are joined, each known by the folder that all of its members lead to. */
class Links {
  readonly #next = new Map<string, string>();

  first(folder: string): string {
    let at = folder;
    for (let next = this.#next.get(at); next !== undefined; next = this.#next.get(at)) at = next;
    if (at !== folder) this.#next.set(folder, at);
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.first(a), this.first(b)];
    if (first !== second) this.#next.set(second, first);
  }
}
