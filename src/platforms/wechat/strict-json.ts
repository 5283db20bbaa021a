/**
 * The value of a file that the developer tools read with `JSON.parse`, as miniprogram-ci does with project files and
 * with `app.json`: with comments it is no project of theirs, so anything else than strict JSON says nothing.
 */
export function strictJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
