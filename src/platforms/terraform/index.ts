import type { SourceText } from '../../formats/document.js';
import { standaloneReader } from '../../formats/hcl/template-text.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { isVariablesFile } from './inputs.js';
import { moduleFoldersIn } from './module-source.js';
import { readFolders } from './program.js';

/** Terraform and OpenTofu: the files of one folder are one module, and modules call each other. */
export const terraform: Platform = {
  name: 'terraform',
  scope: 'folder',
  claims: (path) =>
    (/\.(?:tf|tofu)$/.test(path) || isVariablesFile(path)) && !`/${path}`.includes('/.terraform/'),
  recognises: () => true,
  readsWith({ file, text }: SourceText): readonly string[] {
    return moduleFoldersIn(text, file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  },
  read: async (folder: Folder): Promise<PlatformResult> => readFolders(folder, await standaloneReader()),
};
