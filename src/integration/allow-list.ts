import type { Resource } from '../model/resource.js';
import type { Manifest } from './manifest.js';

/** Which list of the manifest speaks about a resource, and what it names there. */
const LISTS = {
  wechat_plugin_use: ['plugins', 'provider'],
  wechat_jump_target: ['miniPrograms', 'appId'],
} as const;

/**
 * Is the app within the app on the organisation's list? Undefined where no list of its kind is declared, where the
 * resource names no AppID, or is another kind of resource: then there is nothing to judge.
 */
export function isAllowed(resource: Resource, manifest: Manifest): boolean | undefined {
  if (!Object.hasOwn(LISTS, resource.type)) return undefined;
  const [list, key] = LISTS[resource.type as keyof typeof LISTS];
  const allowed = manifest.allowList?.[list];
  const appId = resource.value[key];
  return allowed === undefined || typeof appId !== 'string' ? undefined : allowed.includes(appId);
}
