/**
 * A plan as `terraform show -json` and `tofu show -json` print it: what Terraform itself made of a configuration.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { isMapping, list, type Mapping, mapping, text } from '../loose-json.js';

/** One resource instance after the plan is carried out. */
export interface PlannedInstance {
  /** As in its address: `[0]`, `["eu"]` or ''. */
  readonly key: string;
  readonly values: Mapping;
  /** The shape of `values`, with `true` for what is only known after apply. */
  readonly unknown: unknown;
  /** The shape of `values`, with `true` for what must not be shown. */
  readonly sensitive: unknown;
}

/** Could the file be a plan, by its name? `plan.json`, `tfplan.json`, `prod.tfplan.json`, `plan.out.json`. */
export function isPlanFile(path: string): boolean {
  return /(?:^|[/._-])(?:tf|tofu)?plan(?:[._-][^/]*)?\.json$/i.test(path);
}

/** Could the text be a plan? A state has no planned values. */
export function looksLikePlan(text: string): boolean {
  return text.includes('"format_version"') && text.includes('"planned_values"');
}

/** Versions of the format that are read; minor versions only add to it. */
const MAJOR_VERSIONS: ReadonlySet<string> = new Set(['0', '1']);

export class Plan {
  readonly #resources = new Map<string, PlannedInstance[]>();
  readonly #modules = new Map<string, Set<string>>();
  readonly #changes: ReadonlyMap<string, Mapping>;

  private constructor(
    readonly document: Document,
    private readonly content: Mapping,
  ) {
    const changes = list(content['resource_changes']).map(mapping);
    this.#changes = new Map(changes.map((change) => [text(change['address']), mapping(change['change'])]));
    this.add(mapping(mapping(content['planned_values'])['root_module']), '', () => true);
    // Data sources that were read for the plan stand in the state before it.
    const before = mapping(mapping(content['prior_state'])['values']);
    this.add(mapping(before['root_module']), '', ({ mode }) => mode === 'data');
  }

  /** The plan; or why it cannot be used. */
  static read(document: Document): Plan | { readonly problem: string } {
    const content = mapping(document.value);
    const version = text(content['format_version']);
    if (!MAJOR_VERSIONS.has(version.split('.')[0] ?? '')) {
      return {
        problem: 'This is no plan in a format that is known (format_version 0.x or 1.x); it is not used.',
      };
    }
    if (content['errored'] === true) {
      return { problem: 'This plan ended with an error, so it is not complete; it is not used.' };
    }
    const whole = ['planned_values', 'configuration'].every((name) => isMapping(content[name]));
    if (!whole)
      return { problem: 'This plan lacks its planned values or its configuration; it is not used.' };
    return new Plan(document, content);
  }

  /** The root module as the plan repeats its configuration. */
  get root(): Mapping {
    return mapping(mapping(this.content['configuration'])['root_module']);
  }

  get providers(): Mapping {
    return mapping(mapping(this.content['configuration'])['provider_config']);
  }

  /** The value of a variable of the root module; undefined for one that the plan does not have. */
  variable(name: string): { readonly value: unknown } | undefined {
    const variables = mapping(this.content['variables']);
    if (!Object.hasOwn(variables, name)) return undefined;
    return { value: mapping(variables[name])['value'] ?? null };
  }

  /**
   * The instances of a block, maybe none; undefined if the plan does not know the block.
   * @param path before every address of the module: `module.shop["eu"].`
   * @param address inside of the module: `data.aws_vpc.main`
   */
  instancesOf(path: string, address: string): readonly PlannedInstance[] | undefined {
    const planned = this.#resources.get(path + address);
    if (planned !== undefined) return planned;
    const resources = list(this.moduleAt(path)?.['resources']).map(mapping);
    return resources.some((resource) => resource['address'] === address) ? [] : undefined;
  }

  /** The keys of the instances of a module call that hold something; undefined if none does. */
  keysOf(path: string, name: string): readonly string[] | undefined {
    const keys = this.#modules.get(`${path}module.${name}`);
    return keys && [...keys];
  }

  /** The configuration of a module, as the plan repeats it. */
  moduleAt(path: string): Mapping | undefined {
    let module: Mapping | undefined = this.root;
    for (const name of namesIn(path)) {
      const call = mapping(mapping(module?.['module_calls'])[name]);
      module = isMapping(call['module']) ? call['module'] : undefined;
    }
    return module;
  }

  /** Of what `moduleAt` finds. */
  pointerTo(path: string): Pointer {
    const steps = namesIn(path).flatMap((name) => ['module_calls', name, 'module']);
    return join('', 'configuration', 'root_module', ...steps);
  }

  /** `module.shop.module.store` of `module.shop["eu"].module.store.` */
  addressWithoutKeys(path: string): string {
    return namesIn(path)
      .map((name) => `module.${name}`)
      .join('.');
  }

  private add(module: Mapping, path: string, isWanted: (resource: Mapping) => boolean): void {
    for (const resource of list(module['resources']).map(mapping)) {
      if (!isWanted(resource)) continue;
      const [mode, type, name] = [resource['mode'], text(resource['type']), text(resource['name'])];
      const address = `${path}${mode === 'data' ? 'data.' : ''}${type}.${name}`;
      pushTo(this.#resources, address, this.instance(resource));
    }
    for (const child of list(module['child_modules']).map(mapping)) {
      const address = text(child['address']);
      const step = /^module\.[^.[]+/.exec(address.slice(path.length))?.[0];
      if (step === undefined || !address.startsWith(path)) continue;
      const call = path + step;
      const keys = this.#modules.get(call) ?? new Set();
      this.#modules.set(call, keys.add(address.slice(call.length)));
      this.add(child, `${address}.`, isWanted);
    }
  }

  private instance(resource: Mapping): PlannedInstance {
    const { index } = resource;
    const change = this.#changes.get(text(resource['address'])) ?? {};
    return {
      key: index === undefined || index === null ? '' : `[${JSON.stringify(index)}]`,
      values: mapping(resource['values']),
      unknown: change['after_unknown'],
      sensitive: change['after_sensitive'] ?? resource['sensitive_values'],
    };
  }
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** A module in an address: its name, maybe with an instance key, which may hold anything inside of its quotes. */
const MODULE_STEP = /\bmodule\.([^.[]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g;

function namesIn(path: string): string[] {
  return [...path.matchAll(MODULE_STEP)].map(([, name = '']) => name);
}
