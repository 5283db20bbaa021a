import { kubernetes } from './kubernetes/platform.js';
import type { Platform } from './platform.js';
import { terraformWith } from './terraform/index.js';
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

/** Every platform, without settings. */
export const platforms: readonly Platform[] = platformsWith({});
