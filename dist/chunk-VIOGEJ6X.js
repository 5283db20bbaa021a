import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/formats/placed-node.ts
function positionsOf(root) {
  const positions = /* @__PURE__ */ new Map();
  const visit = (pointer, node, key) => {
    positions.set(pointer, key === void 0 ? { value: node.value } : { key, value: node.value });
    for (const [name, member] of node.members ?? []) visit(join(pointer, name), member.node, member.key);
    node.items?.forEach((item, index) => {
      visit(`${pointer}/${index}`, item);
    });
  };
  visit("", root);
  return positions;
}

export {
  positionsOf
};
