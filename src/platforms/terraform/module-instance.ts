import { unknown } from '../../model/unknown.js';
import type { Configuration } from './configuration.js';
import { DataSources } from './data-sources.js';
import { attributeOf, type Declaration, isSensitive } from './declaration.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { Scope } from './expression/context.js';
import type { Functions } from './expression/functions.js';
import type { Term } from './expression/term.js';
import type { RootInputs } from './inputs.js';
import { Memo } from './memo.js';
import type { Called, ModuleCalls } from './module-calls.js';
import type { Plan } from './plan/plan.js';
import { Providers } from './provider.js';
import { type Instance, plannedRepetition, type Repetition, repetitionOf } from './repetition.js';
import { Variables } from './variables.js';
import type { Declared, TracedScope, Written } from './written.js';

/** Where a module instance was called. */
export interface Call {
  readonly caller: ModuleInstance;
  /** Before every address in it: `module.shop["eu"].` */
  readonly path: string;
  readonly placed: PlacedBlock;
  /** What names mean in the arguments of the call. */
  readonly scope: TracedScope;
}

type Looked = ReturnType<Scope['lookup']>;
type Traced = ReturnType<TracedScope['originOf']>;

/** A module with values for its variables: the scope of the expressions in it. Everything is evaluated on demand. */
export class ModuleInstance implements TracedScope {
  /** Before every address in it: `module.shop["eu"].`, or '' for a root module. */
  readonly path: string;
  readonly dataSources: DataSources;
  readonly #variables: Variables;
  readonly #locals = new Memo<Term>();
  readonly #outputs = new Memo<Term>();
  readonly #repetitions = new Memo<Repetition | undefined>();
  readonly #called = new Memo<Called | undefined>();
  #providers: Providers | undefined;
  /** Of the root module. */
  readonly plan: Plan | undefined;

  /** @param origin the call, or the inputs of a root module; `unseen` where something calls it that cannot be followed */
  constructor(
    readonly configuration: Configuration,
    private readonly calls: ModuleCalls,
    private readonly evaluation: Evaluation,
    readonly functions: Functions,
    readonly origin: Call | RootInputs | 'unseen',
  ) {
    this.path = this.call?.path ?? '';
    this.plan =
      this.call?.caller.plan ?? (typeof origin === 'object' && 'files' in origin ? origin.plan : undefined);
    this.#variables = new Variables(this, evaluation);
    this.dataSources = new DataSources(this, evaluation);
  }

  get module(): ModuleInstance {
    return this;
  }

  get providers(): Providers {
    this.#providers ??= new Providers(this, this.call?.caller.providers, this.evaluation);
    return this.#providers;
  }

  /** Undefined for a root module, and for one whose calls cannot be followed. */
  get call(): Call | undefined {
    return typeof this.origin === 'object' && 'caller' in this.origin ? this.origin : undefined;
  }

  /** This instance and those that lead to it, the innermost first. */
  chain(): ModuleInstance[] {
    return this.call === undefined ? [this] : [this, ...this.call.caller.chain()];
  }

  /** What a `module` block of this module makes; undefined if that cannot be known. */
  called(name: string): Called | undefined {
    const placed = this.configuration.calls.get(name);
    if (placed === undefined) return undefined;
    return this.#called.get(name, () => this.calls.call(name, placed, this), undefined);
  }

  /** What `count` or `for_each` make of a resource; undefined while that is being worked out. */
  repetition(declaration: Declaration): Repetition | undefined {
    const { address } = declaration;
    const compute = () => {
      const keys = this.plan?.instancesOf(this.path, address)?.map(({ key }) => key);
      return keys === undefined
        ? repetitionOf(declaration, this, this.evaluation)
        : plannedRepetition(declaration, keys, this, this.evaluation);
    };
    return this.#repetitions.get(address, compute, undefined);
  }

  lookup(names: readonly string[]): Looked {
    const [root, name, output] = names;
    if (name === undefined) return undefined;
    switch (root) {
      case 'var':
        return found(this.#variables.valueOf(name), 2);
      case 'local':
        return found(this.local(name), 2);
      case 'module':
        return this.outputsOf(name, output);
      case 'path':
        return found(this.pathTo(name), 2);
      case 'terraform':
        return name === 'workspace' ? found(this.workspace(), 2) : undefined;
      default:
        return this.resource(names);
    }
  }

  originOf([root, name, output]: readonly string[]): Traced {
    if (name === undefined) return undefined;
    switch (root) {
      case 'var':
        return traced(this.#variables.originOf(name), 2);
      case 'local':
        return traced(this.writtenLocal(name), 2);
      case 'module': {
        const called = this.called(name);
        if (called?.shape !== 'one' || output === undefined) return undefined;
        const [only] = called.instances;
        return traced(only?.module.shownOutput(output), 3);
      }
      default:
        return undefined;
    }
  }

  declared(names: readonly string[]): Declared | undefined {
    const [root, name = ''] = names;
    if (root === 'var') {
      const variable = this.configuration.variables.get(name);
      return variable && { variable };
    }
    const used = root === 'data' ? 3 : 2;
    const declaration = this.configuration.declarationAt(names.slice(0, used).join('.'));
    return declaration && { declaration, module: this, used };
  }

  private local(name: string): Term | undefined {
    const written = this.writtenLocal(name);
    return (
      written && this.#locals.get(name, () => this.evaluation.evaluate(written), unknown(`local.${name}`))
    );
  }

  private writtenLocal(name: string): Written | undefined {
    const definition = this.configuration.locals.get(name);
    return definition && writtenIn(this, definition);
  }

  private output(name: string): Term | undefined {
    const written = this.writtenOutput(name);
    if (written === undefined) return undefined;
    const whenOpen = unknown(`output.${name}`);
    return this.#outputs.get(name, () => this.evaluation.evaluate(written), whenOpen);
  }

  private shownOutput(name: string): Written | undefined {
    const output = this.configuration.outputs.get(name);
    return output === undefined || isSensitive(output.block) ? undefined : this.writtenOutput(name);
  }

  private writtenOutput(name: string): Written | undefined {
    const output = this.configuration.outputs.get(name);
    const attribute = output && attributeOf(output.block.body, 'value');
    if (output === undefined || attribute === undefined) return undefined;
    return writtenIn(this, { document: output.document, attribute });
  }

  /** `module.shop.id` alone is looked up without the other outputs. */
  private outputsOf(name: string, output: string | undefined): Looked {
    const called = this.called(name);
    if (called === undefined || called.shape === 'symbolic') return undefined;
    if (called.shape === 'none') return found(null, 2);
    const [only] = called.instances;
    if (called.shape === 'one' && only !== undefined) {
      return output === undefined
        ? found(only.module.allOutputs(name), 2)
        : found(only.module.output(output), 3);
    }
    const all = called.instances.map(({ key, module }) => {
      return { key, outputs: module.allOutputs(`${name}${key}`) };
    });
    if (called.shape === 'list')
      return found(
        all.map(({ outputs }) => outputs),
        2,
      );
    return found(byKey(all.map(({ key, outputs }) => [key, outputs])), 2);
  }

  private allOutputs(name: string): Term {
    const names = [...this.configuration.outputs.keys()];
    return Object.fromEntries(
      names.map((output) => [output, this.output(output) ?? unknown(`module.${name}.${output}`)]),
    );
  }

  /** What a resource exports is not known, but which resource it is: the unknown has its address as its name. */
  private resource(names: readonly string[]): Looked {
    const length = names[0] === 'data' ? 3 : 2;
    const address = names.slice(0, length).join('.');
    const declaration = names.length < length ? undefined : this.configuration.declarationAt(address);
    const repetition = declaration && this.repetition(declaration);
    if (declaration === undefined || repetition === undefined) return undefined;
    const { shape, instances } = repetition;
    const one = (instance: Instance) => {
      const name = `${this.path}${address}${instance.key}`;
      return this.dataSources.all(declaration, instance, name) ?? unknown(name);
    };
    if (shape === 'none') return found(null, length);
    if (shape === 'list') return found(instances.map(one), length);
    if (shape === 'map') return found(byKey(instances.map((each) => [each.key, one(each)])), length);
    return (
      this.exported(declaration, instances[0], names[length], length) ??
      found(unknown(`${this.path}${names.join('.')}`), names.length)
    );
  }

  /** An attribute of a data source that follows from the configuration. */
  private exported(
    declaration: Declaration,
    instance: Instance | undefined,
    attribute: string | undefined,
    length: number,
  ): Looked {
    if (instance === undefined || attribute === undefined) return undefined;
    const known = this.dataSources.known(declaration, instance) ?? {};
    return Object.hasOwn(known, attribute) ? found(known[attribute], length + 1) : undefined;
  }

  private workspace(): Term | undefined {
    const root = this.chain().at(-1)?.origin;
    return typeof root === 'object' && 'files' in root ? root.settings?.workspace : undefined;
  }

  /** As Terraform gives it: relative to the root module. */
  private pathTo(what: string): Term | undefined {
    if (what === 'root') return '.';
    if (what !== 'module') return undefined;
    const root = this.chain().at(-1)?.configuration.folder ?? '';
    return relative(root, this.configuration.folder);
  }
}

function found(term: Term | undefined, used: number): Looked {
  return term === undefined ? undefined : { term, used };
}

/** An object by the keys of instances, as they are written in addresses: `["eu"]`. */
function byKey(entries: readonly (readonly [string, Term])[]): Term {
  return Object.fromEntries(entries.map(([key, term]) => [JSON.parse(key)[0], term]));
}

function traced(written: Written | undefined, used: number): Traced {
  return written && { origin: { written, inside: [] }, used };
}

/** The way from one folder to another, both relative to the checked root. */
function relative(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/');
  const end = to === '' ? [] : to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}
