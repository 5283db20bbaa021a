/** A module that is planned: its resources with their values, and the modules that it calls. */
import type { Block, Expression } from '../../../../../src/formats/hcl/ast.js';
import { nameOf } from '../../../../../src/formats/hcl/references.js';
import { argumentOf, expressionOf, expressionsOf, own } from './configuration.js';
import { exportedBy, type Stage } from './exported.js';
import { type ByName, configuredIn, fullName, impliedBy, passedBy } from './providers.js';
import { filled, type Schema } from './schema.js';
import { evaluated, isKnown, type Names, UNKNOWN, type Value } from './values.js';

export interface World {
  /** The blocks of a folder. */
  blocksIn(folder: string): readonly Block[];
  schemaOf(type: string): Schema;
  readonly stage: Stage;
  /** Of the root module. */
  readonly variables: Readonly<Record<string, Value>>;
}

type Looked = ReturnType<Names['lookup']>;

/** Where a module was called. */
interface Call {
  readonly caller: PlannedModule;
  readonly name: string;
  readonly block: Block;
}

export class PlannedModule implements Names {
  /** `module.shop[0]`, or '' for the root. */
  readonly address: string;
  /** The same without the keys of instances. */
  readonly path: string;
  readonly resources: readonly PlannedResource[];
  readonly calls: readonly (readonly [string, PlannedModule, Block])[];
  readonly providers: ByName;
  readonly #blocks: readonly Block[];

  constructor(
    readonly world: World,
    folder: string,
    private readonly call?: Call,
  ) {
    const step = call === undefined ? '' : `module.${call.name}`;
    this.path = [call?.caller.path ?? '', step].filter((part) => part !== '').join('.');
    const key = call === undefined ? '' : keyOf(call.block);
    this.address = [call?.caller.address ?? '', step + key].filter((part) => part !== '').join('.');
    this.#blocks = world.blocksIn(folder);
    const given = new Map([
      ...(call === undefined ? [] : passedBy(call.block, call.caller.providers)),
      ...configuredIn(this.of('provider'), this.path, this),
    ]);
    const types = [...this.of('resource'), ...this.of('data')].map(({ labels: [type = ''] }) => type);
    this.providers = new Map([...impliedBy(types, this.path), ...given]);
    this.resources = [...this.of('resource'), ...this.of('data')].map(
      (block) => new PlannedResource(block, this),
    );
    this.calls = this.of('module').map((block) => {
      const [name = ''] = block.labels;
      const source = argumentOf(block.body, 'source');
      const inner = source?.kind === 'literal' ? String(source.value).replace(/^\.\//, '') : '';
      const child = new PlannedModule(world, [folder, inner].filter((part) => part !== '').join('/'), {
        caller: this,
        name,
        block,
      });
      return [name, child, block] as const;
    });
  }

  of(type: string): readonly Block[] {
    return this.#blocks.filter((block) => block.type === type);
  }

  lookup([root = '', name = '', third = '', fourth = '']: readonly string[]): Looked {
    switch (root) {
      case 'var':
        return { value: this.variable(name), used: 2 };
      case 'local':
        return { value: this.valueOrUnknown(this.local(name)), used: 2 };
      case 'module':
        return {
          value: this.calls.find(([called]) => called === name)?.[1].output(third) ?? UNKNOWN,
          used: 3,
        };
      case 'data':
        return { value: this.resource(`data.${name}.${third}`)?.attribute(fourth) ?? UNKNOWN, used: 4 };
      default:
        return { value: this.resource(`${root}.${name}`)?.attribute(third) ?? UNKNOWN, used: 3 };
    }
  }

  /** What the call, the world or the default gives; where nobody does, it is taken to be known after apply. */
  variable(name: string): Value {
    const known = this.world.variables[name];
    if (this.call === undefined && known !== undefined) return known;
    const given = this.call === undefined ? undefined : argumentOf(this.call.block.body, name);
    if (this.call !== undefined && given !== undefined) return evaluated(given, this.call.caller);
    const block = this.of('variable').find(({ labels }) => labels[0] === name);
    return this.valueOrUnknown(block && argumentOf(block.body, 'default'));
  }

  private output(name: string): Value {
    const block = this.of('output').find(({ labels }) => labels[0] === name);
    return this.valueOrUnknown(block && argumentOf(block.body, 'value'));
  }

  private local(name: string): Expression | undefined {
    return this.of('locals').flatMap(({ body }) => argumentOf(body, name) ?? [])[0];
  }

  private resource(address: string): PlannedResource | undefined {
    return this.resources.find((resource) => resource.inner === address);
  }

  private valueOrUnknown(expression: Expression | undefined): Value {
    return expression === undefined ? UNKNOWN : evaluated(expression, this);
  }
}

/** Of the only instance that a call makes. */
function keyOf({ body }: Block): '' | '[0]' {
  const count = argumentOf(body, 'count');
  if (count === undefined) return '';
  if (count.kind === 'literal' && count.value === 1) return '[0]';
  throw new Error('A plan of several instances is not imitated.');
}

export class PlannedResource {
  readonly type: string;
  readonly name: string;
  readonly mode: 'managed' | 'data';
  /** `data.aws_vpc.main` */
  readonly inner: string;
  readonly address: string;

  constructor(
    private readonly block: Block,
    private readonly module: PlannedModule,
  ) {
    [this.type = '', this.name = ''] = block.labels;
    this.mode = block.type === 'data' ? 'data' : 'managed';
    this.inner = `${this.mode === 'data' ? 'data.' : ''}${this.type}.${this.name}`;
    this.address = module.address === '' ? this.inner : `${module.address}.${this.inner}`;
  }

  /** `aws`, or `aws.far` where the block says so. */
  get provider(): string {
    const written = argumentOf(this.block.body, 'provider');
    if (written === undefined) return this.prefix;
    return written.kind === 'traversal' ? nameOf(written) : String(evaluated(written, this.module));
  }

  get providerName(): string {
    return fullName(this.prefix);
  }

  get values(): Record<string, Value> {
    const schema = this.mode === 'data' ? {} : this.module.world.schemaOf(this.type);
    const written = filled(own(this.block.body), schema, this.module);
    const exported = exportedBy(this, written, this.region, this.module.world.stage);
    const given = Object.entries(written).filter(
      ([name, value]) => value !== null || exported[name] === undefined,
    );
    return { ...exported, ...Object.fromEntries(given) };
  }

  /** Was a data source read before the plan was made, as it is where all its arguments are known? */
  get isRead(): boolean {
    return this.mode === 'data' && Object.values(this.values).every(isKnown);
  }

  /** An argument as it is written, or what the provider exports. */
  attribute(name: string): Value {
    const written = argumentOf(own(this.block.body), name);
    if (written !== undefined) return evaluated(written, this.module);
    const { values } = this;
    return Object.hasOwn(values, name) ? (values[name] ?? UNKNOWN) : UNKNOWN;
  }

  /** As `configuration` repeats it. */
  get configuration(): Record<string, unknown> {
    return {
      address: this.inner,
      mode: this.mode,
      type: this.type,
      name: this.name,
      provider_config_key: this.module.providers.get(this.provider)?.key ?? this.provider,
      expressions: expressionsOf(own(this.block.body)),
      schema_version: 0,
    };
  }

  private get prefix(): string {
    return this.type.split('_', 1)[0] ?? '';
  }

  private get region(): Value {
    return this.module.providers.get(this.provider)?.region ?? null;
  }
}

/** A module as `configuration` repeats it. */
export function configurationOf(module: PlannedModule): Record<string, unknown> {
  const outputs = module.of('output').map(({ labels: [name = ''], body }) => {
    const value = argumentOf(body, 'value');
    return [name, { expression: value && expressionOf(value) }] as const;
  });
  const variables = module.of('variable').map(({ labels: [name = ''], body }) => {
    const value = argumentOf(body, 'default');
    return [name, value === undefined ? {} : { default: evaluated(value, module) }] as const;
  });
  const calls = module.calls.map(([name, child, { body }]) => {
    const source = argumentOf(body, 'source');
    const count = argumentOf(body, 'count');
    const attributes = body.attributes.filter((attribute) => attribute.name !== 'count');
    const call = {
      source: source && evaluated(source, module),
      count_expression: count && expressionOf(count),
      expressions: expressionsOf(own({ ...body, attributes })),
      module: configurationOf(child),
    };
    return [name, call] as const;
  });
  return {
    outputs: someOf(outputs),
    resources: module.resources.length === 0 ? undefined : module.resources.map((one) => one.configuration),
    module_calls: someOf(calls),
    variables: someOf(variables),
  };
}

function someOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
