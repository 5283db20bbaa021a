import type { Document } from '../../formats/document.js';
import { groupBy } from '../../formats/hcl/group-by.js';
import type { StandaloneReader } from '../../formats/hcl/template-text.js';
import { HclDocument } from '../../formats/hcl.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import type { Folder, PlatformResult } from '../platform.js';
import { Configuration } from './configuration.js';
import { argument } from './declaration.js';
import { Evaluation } from './evaluation.js';
import { terraformFunctions } from './expression/functions/index.js';
import type { Functions } from './expression/functions.js';
import { isVariablesFile, type RootInputs } from './inputs.js';
import { configurationFromJson, variablesFromJson } from './json-syntax.js';
import { ModuleCalls } from './module-calls.js';
import { ModuleInstance } from './module-instance.js';
import { resourcesOf } from './module-resources.js';
import { moduleSource, resolved } from './module-source.js';
import type { TerraformResource } from './resource.js';
import type { RootSettings, TerraformSettings } from './settings.js';

/**
 * Folders that call each other as modules. A folder that nothing calls, or that the settings name, is a root module,
 * whose inputs are its defaults and variables files. A called one is evaluated for each call; where no call could be
 * followed, it is evaluated once with inputs that nobody knows.
 * @param reader for templates and types that are written inside of text
 */
export function readFolders(
  { documents, read }: Folder,
  reader: StandaloneReader,
  settings: TerraformSettings,
): PlatformResult {
  const evaluation = new Evaluation();
  const files = documents.flatMap((document) => treeOf(document, reader, evaluation.diagnostics));
  const configurations = new Map<string, Configuration>();
  for (const [folder, inside] of groupBy(files, ({ file }) => folderOf(file)))
    configurations.set(folder, new Configuration(folder, inside));
  const calls = new ModuleCalls(configurations, evaluation);
  const called = calledFolders(configurations);
  const resources: TerraformResource[] = [];
  for (const configuration of configurations.values()) {
    const ways = waysToApply(configuration, settings, called);
    for (const way of ways) {
      const given = inputsOf(configuration, way, files, evaluation.diagnostics);
      const inputs = { ...given, read: reader.expression };
      const functions = functionsIn(configuration, read, reader);
      const root = new ModuleInstance(configuration, calls, evaluation, functions, inputs);
      resources.push(...resourcesOf(root, evaluation));
    }
  }
  for (const configuration of configurations.values()) {
    if (!called.has(configuration.folder) || calls.reached.has(configuration.folder)) continue;
    const functions = functionsIn(configuration, undefined, reader);
    const unseen = new ModuleInstance(configuration, calls, evaluation, functions, 'unseen');
    resources.push(...resourcesOf(unseen, evaluation));
  }
  for (const { diagnostics } of configurations.values()) evaluation.diagnostics.push(...diagnostics);
  return { resources, diagnostics: evaluation.diagnostics };
}

/** The tree of a file, whichever of Terraform's two syntaxes it is written in. */
function treeOf(document: Document, reader: StandaloneReader, problems: Diagnostic[]): HclDocument[] {
  if (document instanceof HclDocument) return [document];
  const converted = isVariablesFile(document.file)
    ? variablesFromJson(document)
    : configurationFromJson(document, reader);
  problems.push(...converted.diagnostics);
  return [converted.document];
}

/** One for each time that the settings name the folder; otherwise a folder that nothing calls is applied as it is. */
function waysToApply(
  { folder }: Configuration,
  settings: TerraformSettings,
  called: ReadonlySet<string>,
): readonly (RootSettings | undefined)[] {
  const ways = (settings.roots ?? []).filter((root) => resolved('', root.folder) === folder);
  if (ways.length > 0) return ways;
  return called.has(folder) ? [] : [undefined];
}

function inputsOf(
  { folder, variablesFiles }: Configuration,
  settings: RootSettings | undefined,
  files: readonly HclDocument[],
  problems: Diagnostic[],
): Omit<RootInputs, 'read'> {
  const named = (settings?.varFiles ?? []).flatMap((name) => {
    const path = resolved(folder, name);
    const found = files.find(({ file }) => file === path);
    if (found !== undefined) return [found];
    const message = `The configuration names this variables file for the root module ${folder || '.'}; it is not in the repository.`;
    problems.push(diagnostic('unresolved', 'warning', message, path ?? folder));
    return [];
  });
  return { settings, files: variablesFiles, named };
}

/** Paths in a configuration are relative to the folder that Terraform runs in, that of the root module. */
function functionsIn({ folder }: Configuration, read: Folder['read'], _reader: StandaloneReader): Functions {
  return terraformFunctions({
    readFile(path) {
      const file = resolved(folder, path);
      return file === undefined || path.startsWith('/') ? undefined : read?.(file);
    },
  });
}

/** Folders that another folder calls as a module. */
function calledFolders(configurations: ReadonlyMap<string, Configuration>): Set<string> {
  const called = new Set<string>();
  for (const { folder, calls } of configurations.values()) {
    for (const { block } of calls.values()) {
      const source = moduleSource(argument(block, 'source'), folder);
      if (source.kind === 'folder' && source.folder !== folder) called.add(source.folder);
    }
  }
  return called;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
