import { existsSync } from 'node:fs';
import path from 'node:path';
import { DECLARATIONS } from './declarations.js';
import { formatOf, parse } from './formats/index.js';
import { schemaDiagnostics } from './formats/schema-errors.js';
import type { Diagnostic } from './model/diagnostic.js';
import { UsageError } from './options.js';
import { readText, unguessed } from './repository/read-text.js';

/** `.wechat-policy/config.yaml`; see `schemas/config.schema.json`. */
export interface Config {
  readonly failOn?: string;
  readonly strict?: boolean;
  readonly policies?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly exclude?: readonly string[];
  /** Days before something declared expires from which on a run says so. */
  readonly noticeDays?: number;
  readonly terraform?: {
    readonly roots?: readonly {
      readonly folder: string;
      readonly varFiles?: readonly string[];
      /** Names of environment variables. */
      readonly environment?: readonly string[];
      readonly workspace?: string;
      readonly plan?: string;
    }[];
  };
}

/**
 * The configuration of a root. One that cannot be read or breaks its schema gives diagnostics, and none of it is used.
 *
 * @param given file named by the user, relative to the current folder; must exist
 * @throws UsageError where `given` does not exist
 */
export async function readConfig(
  root: string,
  given: string | undefined,
): Promise<{ config: Config; diagnostics: readonly Diagnostic[] }> {
  const file =
    given === undefined
      ? ['yaml', 'yml', 'json']
          .map((end) => `${DECLARATIONS}/config.${end}`)
          .find((name) => existsSync(path.join(root, name)))
      : path.relative(root, path.resolve(given)).split(path.sep).join('/');
  if (file === undefined) return { config: {}, diagnostics: [] };
  const absolute = path.resolve(root, file);
  if (!existsSync(absolute)) throw new UsageError(`The configuration file ${given} does not exist.`);
  const content = unguessed(readText(absolute, file));
  if ('diagnostic' in content) return { config: {}, diagnostics: [broken(content.diagnostic)] };
  const parsed = await parse({ file, text: content.text }, formatOf(file) ?? 'yaml');
  const [document] = parsed.documents;
  const unreadable = parsed.diagnostics.map(broken);
  if (document === undefined || unreadable.length > 0) return { config: {}, diagnostics: unreadable };
  const { configValidator } = await import('./document-validators.js');
  const diagnostics = schemaDiagnostics(configValidator, document, 'invalid-configuration');
  return { config: diagnostics.length === 0 ? (document.value as Config) : {}, diagnostics };
}

function broken(found: Diagnostic): Diagnostic {
  return { ...found, code: 'invalid-configuration', severity: 'error' };
}
