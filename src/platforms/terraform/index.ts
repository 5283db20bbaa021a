import type Picomatch from 'picomatch';
import type { Document, ParseResult, SourceText } from '../../formats/document.js';
import { loadedReader, standaloneReader } from '../../formats/hcl/template-text.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { isConfigurationFile, isVariablesFile } from './inputs.js';
import { installedFolders, isInstalled, isInstalledListing, rootOfListing } from './installed-modules.js';
import { moduleFoldersIn, resolved } from './module-source.js';
import { isPlanFile, looksLikePlan } from './plan.js';
import { readFolders } from './program.js';
import type { TextReaders } from './root-functions.js';
import { secretsIn } from './secrets.js';
import type { TerraformSettings } from './settings.js';

/** Terraform and OpenTofu: the files of one folder are one module, and modules call each other. */
export function terraformWith(settings: TerraformSettings): Platform {
  const named = new Set((settings.roots ?? []).map(({ folder, plan }) => plan && resolved(folder, plan)));
  const isPlan = (path: string) => isPlanFile(path) || named.has(path);
  return {
    name: 'terraform',
    scope: 'folder',
    claims: (path) => {
      if (isInstalled(path)) return isConfigurationFile(path) || isInstalledListing(path);
      const isOurs = isConfigurationFile(path) || isVariablesFile(path) || isPlan(path);
      return isOurs && !`/${path}`.includes('/.terraform/');
    },
    recognises: ({ file, text }) => !isPlan(file) || looksLikePlan(text),
    readsWith({ file, text }: SourceText, folders: readonly string[]): readonly string[] {
      if (isInstalledListing(file)) return [rootOfListing(file), ...installedFolders(file, text)];
      // The configuration that a plan was made of may lie anywhere.
      if (isPlan(file)) return looksLikePlan(text) ? folders : [];
      const folder = folderOf(file);
      return [...moduleFoldersIn(text, folder), ...foldersNamedFor(folder, settings)];
    },
    read: async (folder: Folder): Promise<PlatformResult> => ({
      ...readFolders(folder, await readersFor(folder.documents), settings),
      secretsIn: secretsIn(folder.documents),
    }),
  };
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

/** Without settings. */
export const terraform: Platform = terraformWith({});

/** Folders of the files that the settings name for a root module. */
function foldersNamedFor(folder: string, { roots = [] }: TerraformSettings): string[] {
  return roots
    .filter((root) => resolved('', root.folder) === folder)
    .flatMap(({ varFiles = [], plan }) => (plan === undefined ? varFiles : [...varFiles, plan]))
    .map((name) => resolved(folder, name))
    .filter((file) => file !== undefined)
    .map(folderOf);
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
