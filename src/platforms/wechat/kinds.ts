import { dotenv } from './accounts/dotenv.js';
import { environment } from './accounts/environment.js';
import { javaScriptSettings } from './accounts/javascript.js';
import { keyFile } from './accounts/key-file.js';
import { phpSettings } from './accounts/php.js';
import { spring } from './accounts/spring.js';
import { taro } from './accounts/taro.js';
import { accessRules } from './cloud/access-rules.js';
import { cloudFunction } from './cloud/cloud-function.js';
import { cloudbase } from './cloud/cloudbase.js';
import { container } from './cloud/container.js';
import { uniCloud } from './cloud/uni-cloud.js';
import type { ManifestKind } from './manifest-kind.js';
import { ext } from './mini-program/ext.js';
import { miniGame } from './mini-program/mini-game.js';
import { miniProgram } from './mini-program/mini-program.js';
import { page } from './mini-program/page.js';
import { plugin } from './mini-program/plugin.js';
import { project } from './mini-program/project.js';
import { sitemap } from './mini-program/sitemap.js';
import { theme } from './mini-program/theme.js';
import { uniApp } from './mini-program/uni-app.js';
import { packageScripts } from './release/package-scripts.js';
import { workflow } from './release/workflow.js';

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
  taro,
  javaScriptSettings,
];

export function kindsOf(path: string): ManifestKind[] {
  return MANIFEST_KINDS.filter((kind) => kind.claims(path));
}
