import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../options.js';

/**
 * Writes a declaration of the repository at `root`: never over a file that is there, unless it is to be replaced, and
 * never through a link to another place, since whoever wrote the repository may have put it there.
 *
 * @param file relative to `root`
 * @throws UsageError where it cannot be written
 */
export function writeDeclaration(root: string, file: string, text: string, isReplacing = false): void {
  const target = path.join(root, file);
  const folder = path.dirname(target);
  try {
    mkdirSync(folder, { recursive: true });
    const inside = path.relative(realpathSync(root), realpathSync(folder));
    if (inside !== path.normalize(path.dirname(file))) {
      throw new UsageError(`${folder} is a link to another place; nothing was written.`);
    }
    // Removes a link, not what it leads to.
    if (isReplacing) rmSync(target, { force: true });
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new UsageError(`${target} cannot be written (${code}).`);
  }
}
