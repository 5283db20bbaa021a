import { kubernetes } from './kubernetes/platform.js';
import type { Platform } from './platform.js';
import { plansNamedBy, terraformWith } from './terraform/index.js';
import { installedFoldersIn } from './terraform/installed-modules.js';
import { isPlanFile } from './terraform/plan/plan.js';
import type { TerraformSettings } from './terraform/settings.js';
import { wechat } from './wechat/index.js';

/** What the configuration says about platforms. */
export interface PlatformSettings {
  readonly terraform?: TerraformSettings;
}

/** Every platform, in the order in which they read a folder. */
export function platformsWith({ terraform = {} }: PlatformSettings): readonly Platform[] {
  return [wechat, terraformWith(terraform), kubernetes];
}

/** Folders of a tool that hold manifests: the modules that Terraform fetched for a root module. */
export const foldersInsideTools = installedFoldersIn;

/** Is a file written by tools, and so maybe large? */
export function isGeneratedFile({ terraform = {} }: PlatformSettings): (file: string) => boolean {
  const plans = plansNamedBy(terraform);
  return (file) => isPlanFile(file) || plans.has(file);
}

/** Every platform, without settings. */
export const platforms: readonly Platform[] = platformsWith({});
