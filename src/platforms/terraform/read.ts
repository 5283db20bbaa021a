import type Picomatch from 'picomatch';
import type { Document, ParseResult, SourceText } from '../../formats/document.js';
import { loadedReader, standaloneReader } from '../../formats/hcl/template-text.js';
import type { Folder, PlatformResult } from '../platform.js';
import { readFolders } from './program.js';
import type { TextReaders } from './root-functions.js';
import { secretsIn } from './secrets.js';
import type { TerraformSettings } from './settings.js';

/** The resources of folders that call each other, and where their files hold what must not be shown. */
export async function read(folder: Folder, settings: TerraformSettings): Promise<PlatformResult> {
  const readers = await readersFor(folder.documents);
  return { ...readFolders(folder, readers, settings), secretsIn: secretsIn(folder.documents) };
}

/** Each loads only where something asks for it: the grammar alone takes as long as reading some hundred files. */
async function readersFor(documents: readonly Document[]): Promise<TextReaders> {
  const calls = (name: RegExp) => documents.some(({ source }) => name.test(source.text));
  const holdsTexts = documents.some(({ format }) => format !== 'hcl') || calls(/\btemplate(?:file|string)\(/);
  return {
    templates: holdsTexts ? await loadedReader() : standaloneReader(),
    ...(calls(/\byamldecode\(/)
      ? { yaml: yamlReader((await import('../../formats/yaml.js')).parseYaml) }
      : {}),
    ...(calls(/\bfileset\(/) ? { matches: matcher((await import('picomatch')).default) } : {}),
  };
}

/** Terraform reads one document; a second one, or one with mistakes, is none. */
function yamlReader(parseYaml: (source: SourceText) => ParseResult): (text: string) => unknown {
  return (text) => {
    const { documents, diagnostics } = parseYaml({ file: '', text });
    return documents.length === 1 && diagnostics.length === 0 ? documents[0]?.value : undefined;
  };
}

/** Go's doublestar patterns, as far as picomatch has them, too; names that start with a dot are no exception. */
function matcher(picomatch: typeof Picomatch): (path: string, pattern: string) => boolean {
  const known = new Map<string, (path: string) => boolean>();
  return (path, pattern) => {
    const matches = known.get(pattern) ?? picomatch(pattern, { dot: true, noextglob: true, nonegate: true });
    known.set(pattern, matches);
    return matches(path);
  };
}
