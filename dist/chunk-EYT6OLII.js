import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  jurisdictionOf,
  partitionOf
} from "./chunk-GIGQMJND.js";

// src/integration/locality/provider-context.ts
function providerContexts() {
  const known = /* @__PURE__ */ new Map();
  const compute = (provider) => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...partition === void 0 ? {} : { partition }, jurisdiction } };
  };
  return (provider) => {
    if (provider === void 0) return {};
    const key = JSON.stringify([provider.name, provider.region, provider.source]);
    const context = known.get(key) ?? compute(provider);
    known.set(key, context);
    return context;
  };
}

export {
  providerContexts
};
