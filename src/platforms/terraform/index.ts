import type { SourceText } from '../../formats/document.js';
import { standaloneReader } from '../../formats/hcl/template-text.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { isVariablesFile } from './inputs.js';
import { moduleFoldersIn, resolved } from './module-source.js';
import { readFolders } from './program.js';
import type { TerraformSettings } from './settings.js';

/** Terraform and OpenTofu: the files of one folder are one module, and modules call each other. */
export function terraformWith(settings: TerraformSettings): Platform {
  return {
    name: 'terraform',
    scope: 'folder',
    claims: (path) =>
      (/\.(?:tf|tofu)(?:\.json)?$/.test(path) || isVariablesFile(path)) &&
      !`/${path}`.includes('/.terraform/'),
    recognises: () => true,
    readsWith({ file, text }: SourceText): readonly string[] {
      const folder = folderOf(file);
      return [...moduleFoldersIn(text, folder), ...foldersNamedFor(folder, settings)];
    },
    read: async (folder: Folder): Promise<PlatformResult> =>
      readFolders(folder, await standaloneReader(), settings),
  };
}

/** Without settings. */
export const terraform: Platform = terraformWith({});

/** Folders of the files that the settings name for a root module. */
function foldersNamedFor(folder: string, { roots = [] }: TerraformSettings): string[] {
  return roots
    .filter((root) => resolved('', root.folder) === folder)
    .flatMap(({ varFiles = [] }) => varFiles)
    .map((name) => resolved(folder, name))
    .filter((file) => file !== undefined)
    .map(folderOf);
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
