import type { Document } from '../../formats/document.js';
import { groupBy } from '../../formats/group-by.js';
import { HclDocument } from '../../formats/hcl.js';
import { diagnostic } from '../../model/diagnostic.js';
import type { Folder, PlatformResult } from '../platform.js';
import { Configuration } from './configuration.js';
import { argument } from './declaration.js';
import { Evaluation } from './evaluation.js';
import { isConfigurationFile, isVariablesFile, type RootInputs } from './inputs.js';
import { installedModules, isInstalled, isInstalledListing, rootOfListing } from './installed-modules.js';
import { configurationFromJson, variablesFromJson } from './json-syntax.js';
import { list, mapping } from './loose-json.js';
import { ModuleCalls } from './module-calls.js';
import { ModuleInstance } from './module-instance.js';
import { resourcesOf } from './module-resources.js';
import { folderOf, moduleSource, resolved } from './module-source.js';
import { looksLikePlan, Plan } from './plan/plan.js';
import { planConfiguration } from './plan/plan-configuration.js';
import type { TerraformResource } from './resource.js';
import { rootFunctions, type TextReaders } from './root-functions.js';
import type { RootSettings, TerraformSettings } from './settings.js';

/**
 * Folders that call each other as modules. A folder that nothing calls, or that the settings name, is a root module,
 * whose inputs are its defaults, variables files and plans. A called one is evaluated for each call; where no call
 * could be followed, it is evaluated once with inputs that nobody knows.
 * @param readers for what is written inside of texts
 */
export function readFolders(
  folder: Folder,
  readers: TextReaders,
  settings: TerraformSettings,
): PlatformResult {
  return new Program(folder, readers, settings).read();
}

class Program {
  readonly #evaluation = new Evaluation();
  readonly #files: readonly HclDocument[];
  readonly #plans: readonly Plan[];
  readonly #configurations = new Map<string, Configuration>();
  readonly #calls: ModuleCalls;

  constructor(
    private readonly folder: Folder,
    private readonly readers: TextReaders,
    private readonly settings: TerraformSettings,
  ) {
    const { documents } = folder;
    const isListing = ({ file }: Document) => isInstalledListing(file);
    this.#plans = documents.flatMap((document) => this.planIn(document));
    this.#files = documents.flatMap((document) => this.treeOf(document));
    for (const [path, inside] of groupBy(this.#files, ({ file }) => folderOf(file))) {
      const origin = isInstalled(`${path}/`) ? 'installed' : 'repository';
      this.#configurations.set(path, new Configuration(path, inside, origin));
    }
    const installed = documents
      .filter(isListing)
      .map((listing) => [rootOfListing(listing.file), installedModules(listing)] as const);
    this.#calls = new ModuleCalls(
      this.#configurations,
      this.#evaluation,
      new Map(installed),
      readers.templates,
    );
  }

  read(): PlatformResult {
    const { diagnostics } = this.#evaluation;
    for (const configuration of this.#configurations.values()) diagnostics.push(...configuration.diagnostics);
    return { resources: this.resources(), diagnostics };
  }

  /** Root by root, so that what one of them made can be forgotten before the next one is evaluated. */
  private *resources(): Iterable<TerraformResource> {
    const called = calledFolders(this.#configurations);
    // Whole: a resource may be referred to by any other one of its root.
    for (const root of this.roots(called)) yield* [...resourcesOf(root, this.#evaluation)];
    for (const configuration of this.#configurations.values()) {
      const { folder, origin } = configuration;
      if (origin !== 'repository' || !called.has(folder) || this.#calls.reached.has(folder)) continue;
      yield* [...resourcesOf(this.instance(configuration, 'unseen'), this.#evaluation)];
    }
  }

  private *roots(called: ReadonlySet<string>): Iterable<ModuleInstance> {
    const used = new Set<Plan>();
    const ways = [...this.#configurations.values()].flatMap((configuration) =>
      waysToApply(configuration, this.settings, called).map((way) => [configuration, way] as const),
    );
    const owners = this.ownersOfPlans(ways.map(([configuration]) => configuration));
    for (const [configuration, way] of ways) {
      const plans = this.plansOf(configuration, way, owners);
      for (const plan of plans) used.add(plan);
      for (const plan of plans.length === 0 ? [undefined] : plans) {
        yield this.instance(configuration, this.inputsOf(configuration, way, plan));
      }
    }
    for (const plan of this.#plans) if (!used.has(plan)) yield this.rootOf(plan);
  }

  /** Of each plan the root module that it was made of: the one in its folder, or the one with most blocks in common. */
  private ownersOfPlans(roots: readonly Configuration[]): ReadonlyMap<Plan, Configuration> {
    const owners = new Map<Plan, Configuration>();
    for (const plan of this.#plans) {
      const folder = folderOf(plan.document.file);
      const fitting = roots
        .map((root) => ({ root, isBeside: root.folder === folder, common: blocksInCommon(plan, root) }))
        .filter(({ common }) => common > 0)
        .sort((a, b) => Number(b.isBeside) - Number(a.isBeside) || b.common - a.common);
      if (fitting[0] !== undefined) owners.set(plan, fitting[0].root);
    }
    return owners;
  }

  /** The plans of a root module: the one that the settings name, or those that were made of it. */
  private plansOf(
    configuration: Configuration,
    settings: RootSettings | undefined,
    owners: ReadonlyMap<Plan, Configuration>,
  ): Plan[] {
    const { folder } = configuration;
    const named = settings?.plan === undefined ? undefined : resolved(folder, settings.plan);
    if (named !== undefined) {
      const plans = this.#plans.filter(({ document }) => document.file === named);
      if (plans.length === 0) this.missing('plan', folder, named);
      return plans;
    }
    return this.#plans.filter((plan) => owners.get(plan) === configuration);
  }

  /** A plan whose configuration is not at hand. */
  private rootOf(plan: Plan): ModuleInstance {
    const folder = folderOf(plan.document.file);
    const configuration = new Configuration(
      folder,
      [planConfiguration(plan, this.readers.templates)],
      'plan',
    );
    return this.instance(configuration, {
      plan,
      files: [],
      named: [],
      read: this.readers.templates.expression,
    });
  }

  private instance(configuration: Configuration, origin: RootInputs | 'unseen'): ModuleInstance {
    const files = origin === 'unseen' ? undefined : this.folder;
    const functions = rootFunctions(configuration.folder, files, this.readers, (problem) => {
      this.#evaluation.note(problem);
    });
    return new ModuleInstance(configuration, this.#calls, this.#evaluation, functions, origin);
  }

  private inputsOf(
    { folder, variablesFiles }: Configuration,
    settings: RootSettings | undefined,
    plan: Plan | undefined,
  ): RootInputs {
    const named = (settings?.varFiles ?? []).flatMap((name) => {
      const path = resolved(folder, name);
      const found = this.#files.find(({ file }) => file === path);
      if (found === undefined) this.missing('variables file', folder, path);
      return found ?? [];
    });
    return { settings, plan, files: variablesFiles, named, read: this.readers.templates.expression };
  }

  private missing(what: string, folder: string, path: string | undefined): void {
    const message = `The configuration of wechat-policy names this ${what} for the root module ${folder || '.'}; it is not in the repository.`;
    this.#evaluation.diagnostics.push(diagnostic('unresolved', 'warning', message, path ?? folder));
  }

  private planIn(document: Document): Plan[] {
    if (document instanceof HclDocument || !looksLikePlan(document.source.text)) return [];
    const plan = Plan.read(document);
    if (plan instanceof Plan) return [plan];
    this.#evaluation.diagnostics.push(diagnostic('unresolved', 'warning', plan.problem, document.file));
    return [];
  }

  /** The tree of a configuration or variables file, whichever of Terraform's two syntaxes it is written in. */
  private treeOf(document: Document): HclDocument[] {
    if (document instanceof HclDocument) return [document];
    const isVariables = isVariablesFile(document.file);
    if (!isVariables && !isConfigurationFile(document.file)) return [];
    const converted = isVariables
      ? variablesFromJson(document)
      : configurationFromJson(document, this.readers.templates);
    this.#evaluation.diagnostics.push(...converted.diagnostics);
    return [converted.document];
  }
}

/** Resources and module calls that both the plan and the configuration of a root module have. */
function blocksInCommon({ root }: Plan, { declarations, calls }: Configuration): number {
  const planned = new Set(list(root['resources']).map((resource) => mapping(resource)['address']));
  const plannedCalls = Object.keys(mapping(root['module_calls']));
  return (
    declarations.filter(({ address }) => planned.has(address)).length +
    plannedCalls.filter((name) => calls.has(name)).length
  );
}

/** One for each time that the settings name the folder; otherwise a folder that nothing calls is applied as it is. */
function waysToApply(
  { folder, origin }: Configuration,
  settings: TerraformSettings,
  called: ReadonlySet<string>,
): readonly (RootSettings | undefined)[] {
  const ways = (settings.roots ?? []).filter((root) => resolved('', root.folder) === folder);
  if (ways.length > 0) return ways;
  return origin === 'installed' || called.has(folder) ? [] : [undefined];
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
