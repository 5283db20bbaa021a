import { formatOf, parse } from '../../../src/formats/index.js';
import type { Location } from '../../../src/model/location.js';
import type { Resource } from '../../../src/model/resource.js';
import { terraformWith } from '../../../src/platforms/terraform/index.js';
import type { TerraformSettings } from '../../../src/platforms/terraform/settings.js';

/** Files by path, which may lie in several folders. */
export type Files = Readonly<Record<string, string>>;

/**
 * What Terraform makes of files that are read together.
 * @param others that are only there to be read by functions
 */
export async function read(files: Files, settings: TerraformSettings = {}, others: Files = {}) {
  const documents = [];
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const format = formatOf(file);
    if (format !== undefined) documents.push(...(await parse({ file, text }, format)).documents);
  }
  const folder = { path: '', documents, exists: () => false, read: (file: string) => others[file] };
  const result = await terraformWith(settings).read(folder);
  return { ...result, resources: [...result.resources] };
}

/** Values by address. */
export async function values(
  files: Files | string,
  settings?: TerraformSettings,
): Promise<Record<string, unknown>> {
  const { resources } = await read(typeof files === 'string' ? { 'main.tf': files } : files, settings);
  return Object.fromEntries(resources.map(({ address, value }) => [address, value]));
}

export async function resource(address: string, files: Files): Promise<Resource> {
  const found = (await read(files)).resources.find((candidate) => candidate.address === address);
  if (found === undefined) throw new Error(`no ${address}`);
  return found;
}

/** `file:line` of diagnostics, after all values were read, with their codes. */
export async function diagnostics(files: Files): Promise<string[]> {
  const result = await read(files);
  for (const { value } of result.resources) void value;
  return result.diagnostics.map(({ code, severity, file, startLine }) => {
    return `${severity} ${code} ${file}:${startLine}`;
  });
}

/** The text at a place, after its file and line: `main.tf:3 true`. */
export function textAt({ file, startLine, startColumn, endLine, endColumn }: Location, files: Files): string {
  const line = (files[file] ?? '').split('\n')[startLine - 1] ?? '';
  const text = line.slice(startColumn - 1, endLine === startLine ? endColumn - 1 : undefined);
  return `${file}:${startLine} ${text}`;
}

/** Where the value at a pointer is to be edited, and the places on the way there. */
export async function places(address: string, pointer: string, files: Files): Promise<string[]> {
  const { location, related } = (await resource(address, files)).locate(pointer);
  return [location, ...related].map((place) => textAt(place, files));
}
