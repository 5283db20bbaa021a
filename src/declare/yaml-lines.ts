import { dump } from 'js-yaml';
import { visible } from '../model/visible.js';

/** A value on one line of YAML, quoted where it has to be: `'+65'`, `[CN, SG]`. */
export function inline(value: unknown): string {
  // Not `trim`: a no-break space at either end is part of the text.
  return dump(value, { flowLevel: 0, lineWidth: -1 }).replace(/\n$/, '');
}

/** A comment of one line, whatever the text. */
export function comment(text: string): string {
  return `# ${visible(text)}`;
}

/** An entry of a list, one key a line; undefined keys are left out. A comment follows its key. */
export function entry(
  fields: readonly (readonly [key: string, value: unknown, note?: string | undefined])[],
): string[] {
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value, note], index) => {
      const line = `${index === 0 ? '  - ' : '    '}${key}: ${inline(value)}`;
      return note === undefined ? line : `${line} ${comment(note)}`;
    });
}
