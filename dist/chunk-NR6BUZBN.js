import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/pointer.ts
function escapeSegment(segment) {
  return segment.includes("~") || segment.includes("/") ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
function unescapeSegment(segment) {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}
function segmentsOf(pointer) {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeSegment);
}
function join(pointer, ...segments) {
  return segments.reduce((path, segment) => `${path}/${escapeSegment(String(segment))}`, pointer);
}
function parentOf(pointer) {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

export {
  escapeSegment,
  segmentsOf,
  join,
  parentOf
};
