import { accessRules } from './access-rules.js';
import { cloudFunction } from './cloud-function.js';
import { cloudbase } from './cloudbase.js';
import { container } from './container.js';
import { dotenv } from './dotenv.js';
import { environment } from './environment.js';
import { ext } from './ext.js';
import { keyFile } from './key-file.js';
import type { ManifestKind } from './manifest-kind.js';
import { miniGame } from './mini-game.js';
import { miniProgram } from './mini-program.js';
import { packageScripts } from './package-scripts.js';
import { page } from './page.js';
import { phpSettings } from './php.js';
import { plugin } from './plugin.js';
import { project } from './project.js';
import { sitemap } from './sitemap.js';
import { spring } from './spring.js';
import { theme } from './theme.js';
import { uniApp } from './uni-app.js';
import { uniCloud } from './uni-cloud.js';
import { workflow } from './workflow.js';

/**
 * Every kind of manifest that the platform reads; a new kind is one file and one line. A document belongs to the first
 * one that makes resources of it, so that a name which many tools use (`config.json`) hides nothing from the later ones.
 */
export const MANIFEST_KINDS: readonly ManifestKind[] = [
  miniProgram,
  project,
  ext,
  miniGame,
  plugin,
  cloudFunction,
  uniApp,
  uniCloud,
  cloudbase,
  accessRules,
  page,
  sitemap,
  theme,
  workflow,
  packageScripts,
  container,
  spring,
  dotenv,
  environment,
  keyFile,
  phpSettings,
];

export function kindsOf(path: string): ManifestKind[] {
  return MANIFEST_KINDS.filter((kind) => kind.claims(path));
}
