import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyFolderText } from '../model/policy.js';

const RULE_FILE = /\.(ya?ml|json)$/;

/**
 * The policy folders at or below a directory: every folder that holds `policy.yaml`. The id of a policy is the path
 * of its folder's last two parts, `<area>/<name>`. Sorted.
 *
 * @param shown how the directory is named in diagnostics
 */
export function readPolicyFolders(directory: string, shown: string = directory): PolicyFolderText[] {
  const found: PolicyFolderText[] = [];
  const visit = (folder: string, name: string): void => {
    if (existsSync(path.join(folder, 'policy.yaml'))) {
      const id = path.resolve(folder).split(path.sep).slice(-2).join('/');
      const files = readdirSync(folder)
        .filter((file) => RULE_FILE.test(file))
        .sort();
      found.push({
        id,
        files: files.map((file) => ({
          file: `${name}/${file}`,
          text: readFileSync(path.join(folder, file), 'utf8'),
        })),
      });
      return;
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(path.join(folder, entry.name), `${name}/${entry.name}`);
    }
  };
  visit(directory, shown.replaceAll('\\', '/').replace(/\/+$/, ''));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
