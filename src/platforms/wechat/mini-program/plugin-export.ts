import type { Folder } from '../../platform.js';
import { within } from '../paths.js';

/** One that is never closed goes to the end, so that each is looked for once. */
const COMMENT = /\/\*(?:[\s\S]*?\*\/|[\s\S]*$)|(?<![:"'`\\])\/\/[^\n]*/g;

/** `wx` or one of its interfaces as a value: `wx`, `wx.request`, not `wx.getStorageSync('a')` nor `wx_id`. */
const HANDED = String.raw`wx(?:\.\w+)?(?![\w.$]|\s*[(?[])`;

/** What is exported as it is: `module.exports = wx`, `exports.login = wx.login`, `export default wx`. */
const EXPORTED = new RegExp(
  String.raw`\b(?:(?:module\.)?exports(?:\.\w+)?\s*=|export\s+default|export\s+const\s+\w+\s*=)\s*${HANDED}`,
);

/** The beginning of an exported object, and a member of it that is `wx`: `{ wx }`, `request: wx.request`. */
const OBJECT = /\b(?:module\.exports\s*=|export\s+default)\s*\{/;
const MEMBER = new RegExp(String.raw`^\s*(?:(?:\w+|'[^']*'|"[^"]*")\s*:\s*)?${HANDED}\s*$`);

/**
 * Does the file that a plugin may load hand it `wx`, or one of its interfaces? Undefined where it cannot be read.
 *
 * @param written how the declaration names the file: from the app's folder, or from that of a subpackage (`root`)
 */
export function exportsApi(folder: Folder, written: unknown, root: unknown): boolean | undefined {
  const path = within(folder.path, root, written);
  if (path === undefined) return undefined;
  const file = [path, `${path}.js`, `${path}.ts`, path.replace(/\.js$/, '.ts')].find((name) =>
    folder.exists(name),
  );
  const text = file === undefined ? undefined : folder.read?.(file);
  return text === undefined ? undefined : handsOver(text.replace(COMMENT, ''));
}

function handsOver(code: string): boolean {
  if (EXPORTED.test(code)) return true;
  const start = OBJECT.exec(code);
  if (start === null) return false;
  return membersOf(code, start.index + start[0].length).some((member) => MEMBER.test(member));
}

/** The members of the object that begins there, those of objects inside it as a part of theirs. */
function membersOf(code: string, from: number): string[] {
  const members: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < code.length; at++) {
    const character = code[at] ?? '';
    if ('{[('.includes(character)) depth++;
    if (depth === 0 && (character === ',' || character === '}')) {
      members.push(code.slice(begin, at));
      begin = at + 1;
    }
    if ('}])'.includes(character) && depth-- === 0) break;
  }
  return members;
}
