import type { Expression } from '../../formats/hcl/ast.js';

/** Where the configuration of a called module lies. */
export type ModuleSource =
  | { readonly kind: 'folder'; readonly folder: string }
  /** A registry, an archive, another repository; or a path that only an expression knows. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'outside' };

/**
 * What `source` says; only paths that start with a dot are local.
 * https://developer.hashicorp.com/terraform/language/modules/sources#local-paths
 */
export function moduleSource(source: Expression | undefined, caller: string): ModuleSource {
  const path = source?.kind === 'literal' ? source.value : undefined;
  if (typeof path !== 'string' || !/^\.{1,2}\//.test(path)) return { kind: 'elsewhere' };
  const folder = resolved(caller, path);
  return folder === undefined ? { kind: 'outside' } : { kind: 'folder', folder };
}

/** Folders that a file's modules may lie in, judged by its text alone. */
export function moduleFoldersIn(text: string, caller: string): string[] {
  const paths = [...text.matchAll(/\bsource"?\s*[=:]\s*"(\.{1,2}\/[^"$%\\]*)"/g)].map(
    ([, path = '']) => path,
  );
  return paths.map((path) => resolved(caller, path)).filter((folder) => folder !== undefined);
}

/** The folder of a file; '' for the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** A path from a folder, both relative to the checked root; undefined if it leads out of it. */
export function resolved(folder: string, path: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}
