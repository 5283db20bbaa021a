import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parentOf
} from "./chunk-NR6BUZBN.js";

// src/integration/declared/entry.ts
var PLATFORM = "integration";
function entryResource(document, entry) {
  const { type, address, at, value, context, origins = /* @__PURE__ */ new Map() } = entry;
  const placeOf = (pointer) => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== void 0) return origin;
    }
    return pointer.startsWith("/$context") ? at : `${at}${pointer}`;
  };
  return {
    platform: PLATFORM,
    type,
    address,
    value,
    context,
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent(at)
  };
}
function withOwnAddresses(entries) {
  const seen = /* @__PURE__ */ new Map();
  return entries.map((entry) => {
    const count = (seen.get(entry.address) ?? 0) + 1;
    seen.set(entry.address, count);
    return count === 1 ? entry : { ...entry, address: `${entry.address}#${count}` };
  });
}

// src/integration/declaration.ts
function declarationResource(declared, location, extent) {
  return {
    platform: PLATFORM,
    type: "declaration",
    address: "declaration",
    value: {},
    context: { declared },
    locate: () => ({ location, related: [] }),
    extent: () => extent
  };
}

export {
  PLATFORM,
  entryResource,
  withOwnAddresses,
  declarationResource
};
