import type { SourceText } from '../../formats/document.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { isConfigurationFile, isVariablesFile } from './inputs.js';
import { installedFolders, isInstalled, isInstalledListing, rootOfListing } from './installed-modules.js';
import { folderOf, moduleFoldersIn, resolved } from './module-source.js';
import { isPlanFile, looksLikePlan } from './plan/plan.js';
import type { TerraformSettings } from './settings.js';

/** Terraform and OpenTofu: the files of one folder are one module, and modules call each other. */
export function terraformWith(settings: TerraformSettings): Platform {
  const named = plansNamedBy(settings);
  const isPlan = (path: string) => isPlanFile(path) || named.has(path);
  return {
    name: 'terraform',
    scope: 'folder',
    claims: (path) => {
      if (isInstalled(path)) return isConfigurationFile(path) || isInstalledListing(path);
      const isOurs = isConfigurationFile(path) || isVariablesFile(path) || isPlan(path);
      return isOurs && !`/${path}`.includes('/.terraform/');
    },
    recognises: ({ file, text }) => !isPlan(file) || looksLikePlan(text),
    readsWith({ file, text }: SourceText, folders: readonly string[]): readonly string[] {
      if (isInstalledListing(file)) return [rootOfListing(file), ...installedFolders(file, text)];
      // The configuration that a plan was made of may lie anywhere.
      if (isPlan(file)) return looksLikePlan(text) ? folders : [];
      const folder = folderOf(file);
      return [...moduleFoldersIn(text, folder), ...foldersNamedFor(folder, settings)];
    },
    // Most of the platform: loaded with the first file that is Terraform's.
    read: async (folder: Folder): Promise<PlatformResult> =>
      (await import('./read.js')).read(folder, settings),
  };
}

/** The plans that the settings name, relative to the checked root. */
export function plansNamedBy({ roots = [] }: TerraformSettings): ReadonlySet<string | undefined> {
  return new Set(roots.map(({ folder, plan }) => plan && resolved(folder, plan)));
}

/** Without settings. */
export const terraform: Platform = terraformWith({});

/** Folders of the files that the settings name for a root module. */
function foldersNamedFor(folder: string, { roots = [] }: TerraformSettings): string[] {
  return roots
    .filter((root) => resolved('', root.folder) === folder)
    .flatMap(({ varFiles = [], plan }) => (plan === undefined ? varFiles : [...varFiles, plan]))
    .map((name) => resolved(folder, name))
    .filter((file) => file !== undefined)
    .map(folderOf);
}
