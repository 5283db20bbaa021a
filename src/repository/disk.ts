import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import { decode } from './decode.js';
import { IgnoreRules, isToolFolder } from './ignored.js';
import { MAX_FILE_BYTES, MAX_FILES, MAX_FOLDER_DEPTH } from './limits.js';
import type { Repository } from './repository.js';

export interface DiskOptions {
  /** Patterns as in .gitignore, on top of the .gitignore files. */
  readonly exclude?: readonly string[];
  /** Only these files and folders, relative to the root with `/`; all by default. */
  readonly only?: readonly string[];
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
  walk.folder('', IgnoreRules.NONE.with('', (options.exclude ?? []).join('\n')), 0);
  return {
    files: walk.files.sort(),
    diagnostics: walk.diagnostics,
    read: (file) => readText(realRoot, file),
  };
}

class Walk {
  readonly files: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  #full = false;

  constructor(
    private readonly root: string,
    private readonly options: DiskOptions,
  ) {}

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
    for (const entry of entries) this.entry(folder, entry, rules, depth);
  }

  private rulesOf(folder: string, entries: readonly Dirent[], inherited: IgnoreRules): IgnoreRules {
    if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return inherited;
    const text = readText(this.root, joined(folder, '.gitignore'));
    return 'text' in text ? inherited.with(folder, text.text) : inherited;
  }

  private entry(folder: string, entry: Dirent, rules: IgnoreRules, depth: number): void {
    const file = joined(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isToolFolder(entry.name) && this.wants(file, true) && !rules.ignores(`${file}/`)) {
        this.folder(file, rules, depth + 1);
      }
    } else if (
      (entry.isFile() || this.isInnerLink(file, entry)) &&
      this.wants(file, false) &&
      !rules.ignores(file)
    ) {
      this.add(file);
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
        this.report('outside-repository', 'This link leads out of the repository and is not followed.', file);
        return false;
      }
      return statSync(target).isFile();
    } catch {
      this.report('unreadable', 'This link leads nowhere or in a circle.', file);
      return false;
    }
  }

  private wants(file: string, isFolder: boolean): boolean {
    const { only } = this.options;
    if (only === undefined || only.length === 0) return true;
    return only.some(
      (wanted) =>
        file === wanted || file.startsWith(`${wanted}/`) || (isFolder && wanted.startsWith(`${file}/`)),
    );
  }

  private report(code: Diagnostic['code'], message: string, file: string): void {
    this.diagnostics.push(
      diagnostic(code, code === 'outside-repository' ? 'notice' : 'warning', message, file),
    );
  }
}

function readText(root: string, file: string): { text: string } | { diagnostic: Diagnostic } {
  const fail = (code: Diagnostic['code'], message: string) => ({
    diagnostic: diagnostic(code, 'warning', message, file),
  });
  const absolute = path.join(root, file);
  try {
    // A link may have been swapped since the walk: look again before following it.
    if (lstatSync(absolute).isSymbolicLink() && !isInside(root, realpathSync(absolute))) {
      return fail('outside-repository', 'This link leads out of the repository and is not followed.');
    }
    if (statSync(absolute).size > MAX_FILE_BYTES) {
      return fail('limit-reached', `The file is larger than ${MAX_FILE_BYTES} bytes and is not read.`);
    }
    const bytes = readFileSync(absolute);
    const text = decode(bytes);
    return text === undefined ? fail('unreadable', 'The file is not UTF-8 or UTF-16 text.') : { text };
  } catch {
    return fail('unreadable', 'The file cannot be read.');
  }
}

function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
