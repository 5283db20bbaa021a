import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../model/diagnostic.js';
import { byText } from '../model/order.js';
import type { PolicyFolderText } from '../model/policy.js';
import { readText, unguessed } from './read-text.js';

const RULE_FILE = /\.(ya?ml|json)$/;

/**
 * The policy folders at or below a directory: every folder that holds `policy.yaml`. The id of a policy is the path
 * of its folder's last two parts, `<area>/<name>`. Sorted. What cannot be read carries a diagnostic in place of its
 * text. Links to folders are not followed.
 *
 * @param shown how the directory is named in diagnostics
 */
export function readPolicyFolders(directory: string, shown: string = directory): PolicyFolderText[] {
  const found: PolicyFolderText[] = [];
  const visit = (folder: string, name: string): void => {
    const id = path.resolve(folder).split(path.sep).slice(-2).join('/');
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      const unread = diagnostic('unreadable', 'warning', 'This folder cannot be read.', name);
      found.push({ id, files: [{ file: name, text: '', diagnostic: unread }] });
      return;
    }
    if (entries.some((entry) => entry.name === 'policy.yaml')) {
      const files = entries.map((entry) => entry.name).filter((file) => RULE_FILE.test(file));
      found.push({ id, files: files.sort(byText).map((file) => readFile(folder, name, file)) });
      return;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) visit(path.join(folder, entry.name), joined(name, entry.name));
    }
  };
  visit(directory, shown.replaceAll('\\', '/').replace(/\/+$/, ''));
  return found.sort((a, b) => byText(a.id, b.id) || byText(a.files[0]?.file ?? '', b.files[0]?.file ?? ''));
}

function readFile(folder: string, name: string, file: string): PolicyFolderText['files'][number] {
  const shown = joined(name, file);
  return { file: shown, text: '', ...unguessed(readText(path.join(folder, file), shown)) };
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
