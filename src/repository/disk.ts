import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import { byText } from '../model/order.js';
import { IgnoreRules, isToolFolder } from './ignored.js';
import { MAX_FILE_BYTES, MAX_FILES, MAX_FOLDER_DEPTH, MAX_GENERATED_BYTES } from './limits.js';
import { isInside, OUTSIDE, readInside } from './read-text.js';
import type { Repository } from './repository.js';
import { trackedThoughIgnored } from './tracked.js';

export interface DiskOptions {
  /** Patterns as in .gitignore; no .gitignore file takes them back. */
  readonly exclude?: readonly string[];
  /**
   * Only these files and folders, relative to the root with `/`; all by default, and with '' for the root. They are
   * read even where a .gitignore file leaves them out: who names a path means it.
   */
  readonly only?: readonly string[];
  /** Folders to leave out, relative to the root with `/`. */
  readonly without?: readonly string[];
  /** Files that tools write, which may be larger than what people do. */
  readonly isGenerated?: (file: string) => boolean;
  /**
   * Folders inside of a tool's folder whose files belong to the repository's manifests all the same, relative to the
   * root. Their files are listed without those of the folders in them, whatever .gitignore says: tools ignore their
   * own folders.
   *
   * @param toolFolder such as `infra/.terraform`
   * @param read the text of a file
   */
  readonly insideTools?: (
    toolFolder: string,
    read: (file: string) => string | undefined,
  ) => readonly string[];
}

/**
 * A folder on disk. Links are followed only to files inside the root; folders behind links are left alone, since they
 * are read in their own place if they lie inside the root.
 *
 * @param root must be an existing folder
 */
export function diskRepository(root: string, options: DiskOptions = {}): Repository {
  const realRoot = realpathSync(root);
  const walk = new Walk(realRoot, options);
  walk.folder('', IgnoreRules.NONE, 0);
  walk.addTracked();
  return {
    files: walk.files.sort(),
    diagnostics: walk.diagnostics,
    read: (file, asBytes) =>
      readInside(realRoot, file, options.isGenerated?.(file) ? MAX_GENERATED_BYTES : MAX_FILE_BYTES, asBytes),
  };
}

class Walk {
  readonly files: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #excluded: IgnoreRules;
  readonly #only: readonly string[];
  readonly #without: ReadonlySet<string>;
  readonly #insideTools: DiskOptions['insideTools'];
  #full = false;
  #ignoredAny = false;

  constructor(
    private readonly root: string,
    { exclude = [], only = [], without = [], insideTools }: DiskOptions,
  ) {
    this.#excluded = exclude.length === 0 ? IgnoreRules.NONE : IgnoreRules.NONE.with('', exclude.join('\n'));
    this.#only = only;
    this.#without = new Set(without);
    this.#insideTools = insideTools;
  }

  folder(folder: string, inherited: IgnoreRules, depth: number): void {
    if (this.#full) return;
    if (depth > MAX_FOLDER_DEPTH) {
      this.report('limit-reached', `Folders deeper than ${MAX_FOLDER_DEPTH} are not read.`, folder);
      return;
    }
    let entries: Dirent[];
    try {
      entries = readdirSync(path.join(this.root, folder), { withFileTypes: true });
    } catch {
      this.report('unreadable', 'This folder cannot be read.', folder);
      return;
    }
    const rules = this.rulesOf(folder, entries, inherited);
    // Sorted, so that it does not depend on the file system which files a limit leaves out.
    for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
      this.entry(folder, entry, rules, depth);
    }
  }

  /** What .gitignore files left out and git tracks all the same; asked for only where something was left out. */
  addTracked(): void {
    if (!this.#ignoredAny) return;
    for (const file of trackedThoughIgnored(this.root)) {
      const folders = file.split('/').slice(0, -1);
      const paths = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
      const left = paths.some((folder) => this.#without.has(folder) || this.#excluded.ignores(`${folder}/`));
      if (left || folders.some(isToolFolder) || this.#excluded.ignores(file) || !this.isWanted(file))
        continue;
      if (this.isTrackedFile(file)) this.add(file);
    }
  }

  private isTrackedFile(file: string): boolean {
    const status = lstatSync(path.join(this.root, file), { throwIfNoEntry: false });
    return status?.isFile() === true && !this.files.includes(file);
  }

  private rulesOf(folder: string, entries: readonly Dirent[], inherited: IgnoreRules): IgnoreRules {
    if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return inherited;
    const text = readInside(this.root, joined(folder, '.gitignore'));
    return 'text' in text ? inherited.with(folder, text.text) : inherited;
  }

  private entry(folder: string, entry: Dirent, rules: IgnoreRules, depth: number): void {
    const file = joined(folder, entry.name);
    if (entry.isDirectory()) {
      if (this.#without.has(file) || this.#excluded.ignores(`${file}/`)) return;
      if (isToolFolder(entry.name)) {
        this.toolFolder(file);
        return;
      }
      const ignored = rules.ignores(`${file}/`);
      this.#ignoredAny ||= ignored;
      if (this.isWanted(file) && (!ignored || this.isNamed(file))) {
        // The rules that leave out a named folder would leave out all that is in it.
        this.folder(file, ignored ? IgnoreRules.NONE : rules, depth + 1);
      } else if (this.leadsToNamed(file)) this.folder(file, rules, depth + 1);
      return;
    }
    if (!this.isWanted(file) || this.#excluded.ignores(file)) return;
    if (rules.ignores(file) && !this.isNamed(file)) {
      this.#ignoredAny = true;
      return;
    }
    if (entry.isFile() || this.isInnerLink(file, entry)) this.add(file);
  }

  private toolFolder(toolFolder: string): void {
    const read = (file: string): string | undefined => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
      // A tool's folder may be a link: nothing is read through one that leads out.
      if (this.entriesInside(folder).length === 0) return undefined;
      const content = readInside(this.root, file);
      return 'text' in content ? content.text : undefined;
    };
    for (const folder of new Set(this.#insideTools?.(toolFolder, read) ?? [])) {
      for (const entry of this.entriesInside(folder)) {
        const file = joined(folder, entry.name);
        if (entry.isFile() && this.isWanted(file) && !this.#excluded.ignores(file)) this.add(file);
      }
    }
  }

  /** None where the folder is not there, or lies behind a link that leads out. */
  private entriesInside(folder: string): Dirent[] {
    try {
      const absolute = path.join(this.root, folder);
      if (!isInside(this.root, realpathSync(absolute))) return [];
      return readdirSync(absolute, { withFileTypes: true });
    } catch {
      return [];
    }
  }

  private add(file: string): void {
    if (this.files.length < MAX_FILES) this.files.push(file);
    else if (!this.#full) {
      this.#full = true;
      this.report(
        'limit-reached',
        `Only the first ${MAX_FILES} files are checked; check parts of the repository.`,
        '',
      );
    }
  }

  /** A link to a file inside the root. A link that leads out, or nowhere, is reported and not followed. */
  private isInnerLink(file: string, entry: Dirent): boolean {
    if (!entry.isSymbolicLink()) return false;
    try {
      const target = realpathSync(path.join(this.root, file));
      if (!isInside(this.root, target)) {
        this.report('outside-repository', OUTSIDE, file);
        return false;
      }
      return statSync(target).isFile();
    } catch {
      this.report('unreadable', 'This link leads nowhere or in a circle.', file);
      return false;
    }
  }

  private isWanted(file: string): boolean {
    return (
      this.#only.length === 0 ||
      this.#only.some((wanted) => wanted === '' || file === wanted || file.startsWith(`${wanted}/`))
    );
  }

  private isNamed(file: string): boolean {
    return this.#only.includes(file);
  }

  private leadsToNamed(folder: string): boolean {
    return this.#only.some((wanted) => wanted.startsWith(`${folder}/`));
  }

  private report(code: Diagnostic['code'], message: string, file: string): void {
    this.diagnostics.push(
      diagnostic(code, code === 'outside-repository' ? 'notice' : 'warning', message, file),
    );
  }
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
