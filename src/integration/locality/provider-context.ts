import type { Provider } from '../../model/resource.js';
import type { ResourceContext } from '../integration.js';
import { jurisdictionOf, partitionOf } from './jurisdictions.js';

export type ProviderContexts = (provider: Provider | undefined) => Pick<ResourceContext, 'provider'>;

/** Computes the context of each vendor and region once: thousands of resources share a few. */
export function providerContexts(): ProviderContexts {
  const known = new Map<string, Pick<ResourceContext, 'provider'>>();
  const compute = (provider: Provider): Pick<ResourceContext, 'provider'> => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...(partition === undefined ? {} : { partition }), jurisdiction } };
  };
  return (provider) => {
    if (provider === undefined) return {};
    const key = JSON.stringify([provider.name, provider.region, provider.source]);
    const context = known.get(key) ?? compute(provider);
    known.set(key, context);
    return context;
  };
}
