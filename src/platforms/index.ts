import { kubernetes } from './kubernetes/platform.js';
import type { Platform } from './platform.js';
import { terraform } from './terraform/index.js';
import { wechat } from './wechat/index.js';

/** Every platform, in the order in which they read a folder. */
export const platforms: readonly Platform[] = [wechat, terraform, kubernetes];
