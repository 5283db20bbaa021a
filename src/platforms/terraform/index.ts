import { HclDocument } from '../../formats/hcl.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { Module } from './module.js';

/** Terraform and OpenTofu: the files of one folder are one module. */
export const terraform: Platform = {
  name: 'terraform',
  scope: 'folder',
  claims: (path) => /\.(?:tf|tofu)$/.test(path) && !`/${path}`.includes('/.terraform/'),
  recognises: () => true,
  read(folder: Folder): PlatformResult {
    const documents = folder.documents.filter((document) => document instanceof HclDocument);
    return new Module(documents).read();
  },
};
