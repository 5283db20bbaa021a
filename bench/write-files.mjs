import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes generated files below `root`.
 *
 * @param {string} root an empty folder
 * @param {Iterable<{ path: string, text: string, manifest: boolean }>} generated
 * @returns {Promise<{ root: string, manifests: string[], files: number, bytes: number }>} paths of the manifests
 *   relative to `root`, the number of all files, and the bytes of the manifests alone
 */
export async function writeFiles(root, generated) {
  const folders = new Set();
  const manifests = [];
  let files = 0;
  let bytes = 0;
  for (const file of generated) {
    const target = join(root, file.path);
    const folder = dirname(target);
    if (!folders.has(folder)) {
      folders.add(folder);
      await mkdir(folder, { recursive: true });
    }
    await writeFile(target, file.text);
    files++;
    if (file.manifest) {
      manifests.push(file.path);
      bytes += Buffer.byteLength(file.text);
    }
  }
  return { root, manifests, files, bytes };
}
