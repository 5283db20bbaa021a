import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/visible.ts
var PLAIN = /^[\x20-\x7e]*$/;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var ORDINARY = /* @__PURE__ */ new Set(["‌", "‍", "︎", "️"]);
function visible(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, (character) => ORDINARY.has(character) ? character : escapeOf(character));
}
function escapeOf(character) {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, "0");
  return code > 65535 ? `\\u{${hex}}` : `\\u${hex}`;
}
var SKIPPED = "\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}";
var LEADING_COLONS = new RegExp(`^([\\s${SKIPPED}]*):(?=[${SKIPPED}]*:)`, "u");
var OLD_PREFIX = new RegExp(`#(?=[${SKIPPED}]*#[${SKIPPED}]*\\[)`, "gu");
function inert(line, write = escapeOf) {
  return line.replace(LEADING_COLONS, (_, before) => before + write(":")).replace(OLD_PREFIX, () => write("#"));
}

export {
  visible,
  inert
};
