import { formatOf, parse } from '../../src/formats/index.js';
import type { Location } from '../../src/model/location.js';
import type { Resource } from '../../src/model/resource.js';
import type { Platform } from '../../src/platforms/platform.js';

/** Files by path; `folder` holds those that are read, the others are only there. */
export type Files = Readonly<Record<string, string>>;

/** What a platform makes of one folder, through the same steps as the pipeline: claim, recognise, parse, read. */
export async function readFolder(platform: Platform, files: Files, folder = ''): Promise<Resource[]> {
  const inside = Object.keys(files)
    .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder)
    .sort();
  const documents = [];
  for (const file of inside) {
    const format = formatOf(file);
    const source = { file, text: files[file] ?? '' };
    if (format === undefined || !platform.claims(file) || !platform.recognises(source)) continue;
    documents.push(...(await parse(source, format)).documents);
  }
  const { resources, diagnostics } = await platform.read({
    path: folder,
    documents,
    exists: (path) => Object.hasOwn(files, path),
    list: () => Object.keys(files).sort(),
    read: (path) => files[path],
  });
  if (diagnostics.length > 0) throw new Error('unexpected diagnostics');
  return [...resources];
}

/** `file:line:column` of where a value starts. */
export function place(resource: Resource | undefined, pointer: string): string {
  return resource === undefined ? 'no such resource' : start(resource.locate(pointer).location);
}

export function start({ file, startLine, startColumn }: Location): string {
  return `${file}:${startLine}:${startColumn}`;
}

/** The text that a pointer leads to. */
export function textAt(resource: Resource | undefined, pointer: string, files: Files): string {
  if (resource === undefined) return 'no such resource';
  const { file, startLine, startColumn, endLine, endColumn } = resource.locate(pointer).location;
  const lines = (files[file] ?? '').split(/\r?\n/);
  if (startLine === endLine) return (lines[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1);
  return [
    (lines[startLine - 1] ?? '').slice(startColumn - 1),
    ...lines.slice(startLine, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n');
}
