import { accessRules } from './access-rules.js';
import { cloudbase } from './cloudbase.js';
import { container } from './container.js';
import { dotenv } from './dotenv.js';
import { environment } from './environment.js';
import { ext } from './ext.js';
import { keyFile } from './key-file.js';
import type { ManifestKind } from './manifest-kind.js';
import { miniProgram } from './mini-program.js';
import { phpSettings } from './php.js';
import { project } from './project.js';
import { spring } from './spring.js';

/**
 * Every kind of manifest that the platform reads; a new kind is one file and one line. The first one that claims a path
 * has it.
 */
export const MANIFEST_KINDS: readonly ManifestKind[] = [
  miniProgram,
  project,
  ext,
  cloudbase,
  accessRules,
  container,
  spring,
  dotenv,
  environment,
  keyFile,
  phpSettings,
];

export function kindOf(path: string): ManifestKind | undefined {
  return MANIFEST_KINDS.find((kind) => kind.claims(path));
}
