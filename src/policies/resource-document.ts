import type { Resource } from '../model/resource.js';

/**
 * A resource as rules see it: the manifest's own shape plus `$context`. Facts that the platform offers as getters
 * (references, for one) stay lazy: most rules never ask for them.
 *
 * @param declared what the integration manifest adds to `$context`
 */
export function resourceDocument(resource: Resource, declared: object): Readonly<Record<string, unknown>> {
  const { platform, type, address, provider } = resource;
  const context = { platform, type, address, ...(provider === undefined ? {} : { provider }) };
  for (const facts of [declared, resource.context ?? {}]) {
    Object.defineProperties(context, Object.getOwnPropertyDescriptors(facts));
  }
  return { ...resource.value, $context: context };
}
