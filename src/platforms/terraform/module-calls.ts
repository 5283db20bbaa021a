import type { StandaloneReader } from '../../formats/hcl/template-text.js';
import { Configuration } from './configuration.js';
import { argument } from './declaration.js';
import type { PlacedBlock } from './definition.js';
import type { Evaluation } from './evaluation.js';
import { ModuleInstance } from './module-instance.js';
import { type ModuleSource, moduleSource } from './module-source.js';
import type { Plan } from './plan/plan.js';
import { plannedModule } from './plan/plan-configuration.js';
import { type Instance, plannedRepetition, type Repetition, repetitionOf } from './repetition.js';

/** Calls inside of calls. */
const MAX_DEPTH = 16;
/** Instances of modules in one run: calls of calls multiply even where each is made once. */
const MAX_MODULES = 20_000;

/** The instances that one call makes; undefined instances where its source is not at hand. */
export interface Called {
  readonly shape: Repetition['shape'];
  readonly instances: readonly { readonly key: string; readonly module: ModuleInstance }[];
}

/** Makes the instances of called modules, as far as they are in the repository. */
export class ModuleCalls {
  /** Folders that were evaluated for a call, or whose calls were found to make nothing. */
  readonly reached = new Set<string>();
  readonly #planned = new Map<Plan, Map<string, Configuration | undefined>>();
  #made = 0;

  /**
   * @param installed folders of installed modules, by the folder of the root module and the names of the calls that
   *   lead to it: `shop.database`
   * @param reader for modules that only a plan repeats
   */
  constructor(
    private readonly configurations: ReadonlyMap<string, Configuration>,
    private readonly evaluation: Evaluation,
    private readonly installed: ReadonlyMap<string, ReadonlyMap<string, string>>,
    private readonly reader: StandaloneReader,
  ) {}

  /** What a call makes; undefined, and reported once, if that cannot be known. */
  call(name: string, placed: PlacedBlock, caller: ModuleInstance): Called | undefined {
    const configuration = this.configurationOf(name, placed, caller);
    if (configuration === undefined) return undefined;
    const { shape, instances } = this.repetitionOf(name, placed, caller);
    this.reach(configuration, instances);
    return {
      shape,
      instances: instances.map(({ key, scope }) => ({
        key,
        module: new ModuleInstance(configuration, this, this.evaluation, caller.functions, {
          caller,
          path: `${caller.path}module.${name}${key}.`,
          placed,
          scope,
        }),
      })),
    };
  }

  private repetitionOf(name: string, placed: PlacedBlock, caller: ModuleInstance): Repetition {
    const keys = caller.plan?.keysOf(caller.path, name);
    return keys === undefined
      ? repetitionOf(placed, caller, this.evaluation)
      : plannedRepetition(placed, keys, caller, this.evaluation);
  }

  private configurationOf(
    name: string,
    { document, block }: PlacedBlock,
    caller: ModuleInstance,
  ): Configuration | undefined {
    const source = moduleSource(argument(block, 'source'), caller.configuration.folder);
    // Paths in a module that only a plan repeats are relative to a folder that is not at hand.
    const isHere = source.kind === 'folder' && caller.configuration.origin !== 'plan';
    const local = isHere ? this.configurations.get(source.folder) : undefined;
    const configuration = local ?? this.fromElsewhere(name, caller);
    const problem =
      configuration === undefined
        ? missing(name, source)
        : (tooDeep(name, configuration, caller) ?? this.tooMany(name));
    if (problem === undefined) return configuration;
    const { code, severity, message } = problem;
    this.evaluation.report(code, severity, message, document, block.header);
    return undefined;
  }

  /** A module that is no folder of the repository: one that was installed, or that the plan repeats. */
  private fromElsewhere(name: string, caller: ModuleInstance): Configuration | undefined {
    const chain = caller.chain();
    const names = chain
      .map(({ call }) => call?.placed.block.labels[0])
      .filter((label) => label !== undefined);
    const key = [...names.reverse(), name].join('.');
    const folder = this.installed.get(chain.at(-1)?.configuration.folder ?? '')?.get(key);
    const installed = folder === undefined ? undefined : this.configurations.get(folder);
    if (installed !== undefined || caller.plan === undefined) return installed;
    const known = this.#planned.get(caller.plan) ?? new Map<string, Configuration | undefined>();
    this.#planned.set(caller.plan, known);
    if (!known.has(key)) {
      const document = plannedModule(caller.plan, `${caller.path}module.${name}.`, this.reader);
      known.set(key, document && new Configuration(caller.configuration.folder, [document], 'plan'));
    }
    return known.get(key);
  }

  private tooMany(name: string) {
    if (this.#made++ < MAX_MODULES) return undefined;
    const message = `More than ${MAX_MODULES} calls of modules are made; this one of module \`${name}\` is not followed.`;
    return { code: 'limit-reached', severity: 'warning', message } as const;
  }

  /** A module that is called for no instance makes nothing, nor does what it calls. */
  private reach(configuration: Configuration, instances: readonly Instance[]): void {
    if (this.reached.has(configuration.folder)) return;
    this.reached.add(configuration.folder);
    if (instances.length > 0) return;
    for (const { block } of configuration.calls.values()) {
      const source = moduleSource(argument(block, 'source'), configuration.folder);
      const called = source.kind === 'folder' ? this.configurations.get(source.folder) : undefined;
      if (called !== undefined) this.reach(called, []);
    }
  }
}

function missing(name: string, { kind }: ModuleSource) {
  if (kind === 'outside') {
    const message = `The source of module \`${name}\` leads out of the checked folder; it is not checked, and its outputs are unknown.`;
    return { code: 'outside-repository', severity: 'notice', message } as const;
  }
  const message = `Module \`${name}\` is neither in the repository nor installed; \`terraform init\` fetches it. It is not checked, and its outputs are unknown.`;
  return { code: 'unresolved', severity: 'notice', message } as const;
}

function tooDeep(name: string, configuration: Configuration, caller: ModuleInstance) {
  const callers = caller.chain();
  if (callers.some((instance) => instance.configuration === configuration)) {
    const message = `Module \`${name}\` calls itself, straight or through others; the inner call is not followed.`;
    return { code: 'unresolved', severity: 'warning', message } as const;
  }
  if (callers.length <= MAX_DEPTH) return undefined;
  const message = `Module \`${name}\` is called through more than ${MAX_DEPTH} others; the call is not followed.`;
  return { code: 'limit-reached', severity: 'warning', message } as const;
}
