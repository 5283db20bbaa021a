import ignore, { type Ignore } from 'ignore';

/**
 * Folders that never hold manifests of the repository's own: what package managers and tools put there.
 * `miniprogram_npm` is built from node_modules by the WeChat developer tools; `unpackage` is uni-app's output.
 */
const TOOL_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.terraform',
  'bower_components',
  'miniprogram_npm',
  'node_modules',
  'unpackage',
]);

export function isToolFolder(name: string): boolean {
  return TOOL_FOLDERS.has(name);
}

/** What .gitignore files and the configuration leave out. Rules of a folder apply below it, the deepest last. */
export class IgnoreRules {
  private constructor(
    private readonly layers: readonly { readonly folder: string; readonly rules: Ignore }[],
  ) {}

  static readonly NONE = new IgnoreRules([]);

  /** These rules, and those of a .gitignore text in `folder` ('' for the root). */
  with(folder: string, text: string): IgnoreRules {
    return new IgnoreRules([
      ...this.layers,
      // As git on a case-sensitive file system, and everywhere the same: `Infra/` does not hide `infra/`.
      { folder, rules: ignore({ allowRelativePaths: true, ignorecase: false }).add(text) },
    ]);
  }

  /** @param path relative to the root, with a closing `/` for a folder */
  ignores(path: string): boolean {
    let ignored = false;
    for (const { folder, rules } of this.layers) {
      const result = rules.test(folder === '' ? path : path.slice(folder.length + 1));
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  }
}
