import { groupBy } from '../../formats/hcl/group-by.js';
import type { StandaloneReader } from '../../formats/hcl/template-text.js';
import type { Folder, PlatformResult } from '../platform.js';
import { Configuration } from './configuration.js';
import { argument } from './declaration.js';
import { Evaluation } from './evaluation.js';
import { terraformFunctions } from './expression/functions/index.js';
import type { Functions } from './expression/functions.js';
import { ModuleCalls } from './module-calls.js';
import { ModuleInstance } from './module-instance.js';
import { resourcesOf } from './module-resources.js';
import { moduleSource, resolved } from './module-source.js';
import type { TerraformResource } from './resource.js';

/**
 * Folders that call each other as modules. A folder that nothing calls is a root module, whose inputs are its
 * defaults and variables files. A called one is evaluated for each call; where no call could be followed, it is
 * evaluated once with inputs that nobody knows.
 * @param reader for templates and types that are written inside of text
 */
export function readFolders({ documents, read }: Folder, reader: StandaloneReader): PlatformResult {
  const configurations = new Map<string, Configuration>();
  for (const [folder, files] of groupBy(documents, ({ file }) => folderOf(file)))
    configurations.set(folder, new Configuration(folder, files));
  const evaluation = new Evaluation();
  const calls = new ModuleCalls(configurations, evaluation);
  const called = calledFolders(configurations);
  const resources: TerraformResource[] = [];
  for (const configuration of configurations.values()) {
    if (called.has(configuration.folder)) continue;
    const root = new ModuleInstance(
      configuration,
      calls,
      evaluation,
      functionsIn(configuration, read, reader),
    );
    resources.push(...resourcesOf(root, evaluation));
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
