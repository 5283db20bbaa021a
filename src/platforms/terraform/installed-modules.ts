/** Modules that `terraform init` fetched from registries and repositories; it lists them in a file. */
import type { Document } from '../../formats/document.js';
import { list, mapping, text } from './loose-json.js';
import { resolved } from './module-source.js';

const LISTING = /(?:^|\/)\.terraform\/modules\/modules\.json$/;

export function isInstalledListing(file: string): boolean {
  return LISTING.test(file);
}

export function isInstalled(file: string): boolean {
  return `/${file}`.includes('/.terraform/modules/');
}

/** Folder of the root module that a listing belongs to. */
export function rootOfListing(file: string): string {
  return file.replace(LISTING, '');
}

/**
 * Folders of installed modules by the names of the calls that lead to them, `shop.database`; relative to the checked
 * root, as `rootOfListing`. Those that lead out of it are left out.
 */
export function installedModules({
  file,
  value,
}: Pick<Document, 'file' | 'value'>): ReadonlyMap<string, string> {
  const root = rootOfListing(file);
  const modules = list(mapping(value)['Modules']).map(mapping);
  const entries = modules.flatMap((module): [string, string][] => {
    const folder = resolved(root, text(module['Dir']).replaceAll('\\', '/'));
    const key = text(module['Key']);
    return key === '' || folder === undefined ? [] : [[key, folder]];
  });
  return new Map(entries);
}

/** The same of the listing's text; nothing where it is no JSON. */
export function installedFolders(file: string, content: string): string[] {
  try {
    return [...new Set(installedModules({ file, value: JSON.parse(content) }).values())];
  } catch {
    return [];
  }
}

/**
 * Folders inside of `.terraform` that a check reads: that of the listing, and those that it names. Modules that lie
 * elsewhere in the repository are read in their own place.
 * @param toolFolder `infra/.terraform`; others hold nothing
 */
export function installedFoldersIn(
  toolFolder: string,
  read: (file: string) => string | undefined,
): readonly string[] {
  const listing = `${toolFolder}/modules/modules.json`;
  const content = isInstalledListing(listing) ? read(listing) : undefined;
  if (content === undefined) return [];
  const named = installedFolders(listing, content).filter((folder) => folder.startsWith(`${toolFolder}/`));
  return [`${toolFolder}/modules`, ...named];
}
