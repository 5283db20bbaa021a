import { existsSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.js';

/**
 * Files that git tracks although a .gitignore pattern matches them, relative to the root. They are part of the
 * repository: a pull request must not hide a manifest by adding a pattern. None where there is no git, or no checkout.
 */
export function trackedThoughIgnored(root: string): string[] {
  if (!isInCheckout(root)) return [];
  try {
    return git(root, ['ls-files', '--cached', '--ignored', '--exclude-standard', '-z'])
      .split('\0')
      .filter((file) => file !== '');
  } catch {
    return [];
  }
}

function isInCheckout(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isInCheckout(parent);
}
