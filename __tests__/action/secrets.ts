import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `name: value` or `name = value` where the name says that the value is secret, quoted or not. */
const ASSIGNMENT =
  /["']?[\w.-]*(?:secret|password|token|aes[_-]?key|v3[_-]?key|mch[_-]?key)["']?[ \t]*[:=][ \t]*["']?([^"',\s]+)/gi;

/** A reference or a placeholder, or `${NAME:default}` with a literal default. */
const REFERENCE = /^\$\{\w+:([^}]+)\}$/;
const NO_SECRET = /^(?:\$\{|\{\{|\{$|var\.|true$|false$|changeme$|your-|x+$)/;

/** The made-up secrets in the files below a folder, by the names that they are given there. */
export function secretsBelow(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const values = texts
    .flatMap((text) => [...text.matchAll(ASSIGNMENT)])
    .map(([, value = '']) => REFERENCE.exec(value)?.[1] ?? value);
  return [...new Set(values.filter((value) => !NO_SECRET.test(value)))].sort();
}
