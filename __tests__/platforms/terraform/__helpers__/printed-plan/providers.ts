/** Which provider configuration the resources of a module have, as Terraform passes them on. */
import type { Block } from '../../../../../src/formats/hcl/ast.js';
import { nameOf } from '../../../../../src/formats/hcl/references.js';
import { argumentOf, expressionsOf } from './configuration.js';
import { evaluated, type Names, type Value } from './values.js';

export interface Configured {
  /** As in `provider_config`: `aws.far`, or `module.shop:aws` for a module's own. */
  readonly key: string;
  readonly region: Value;
  readonly printed: Record<string, unknown>;
}

/** By the names in the module: `aws`, `aws.far`. */
export type ByName = ReadonlyMap<string, Configured>;

/** @param module its address without keys: `module.shop`, or '' */
export function configuredIn(blocks: readonly Block[], module: string, names: Names): ByName {
  return new Map(
    blocks.map(({ labels: [name = ''], body }) => {
      const { alias, ...expressions } = expressionsOf(body) ?? {};
      const aliasName = argumentOf(body, 'alias');
      const local = aliasName === undefined ? name : `${name}.${String(evaluated(aliasName, names))}`;
      const region = argumentOf(body, 'region');
      const printed = {
        name,
        full_name: fullName(name),
        ...(alias === undefined ? {} : { alias: local.slice(name.length + 1) }),
        ...(module === '' ? {} : { module_address: module }),
        ...(Object.keys(expressions).length === 0 ? {} : { expressions }),
      };
      return [
        local,
        {
          key: keyOf(local, module),
          region: region === undefined ? null : evaluated(region, names),
          printed,
        },
      ];
    }),
  );
}

/** The providers that resources of such types need, for where nobody configures them. */
export function impliedBy(types: readonly string[], module: string): ByName {
  return new Map(
    types.map((type) => {
      const name = type.split('_', 1)[0] ?? '';
      const address = module === '' ? {} : { module_address: module };
      const printed = { name, full_name: fullName(name), ...address };
      return [name, { key: keyOf(name, module), region: null, printed }];
    }),
  );
}

function keyOf(local: string, module: string): string {
  return module === '' ? local : `${module}:${local}`;
}

/** What a call passes: what `providers` says, or else the configurations without an alias. */
export function passedBy(call: Block, callers: ByName): ByName {
  const map = argumentOf(call.body, 'providers');
  if (map?.kind !== 'object') return new Map([...callers].filter(([name]) => !name.includes('.')));
  return new Map(
    map.items.flatMap(({ key, value }) => {
      const inner = key.kind === 'traversal' ? nameOf(key) : String(evaluated(key, NOTHING));
      const outer = value.kind === 'traversal' ? callers.get(nameOf(value)) : undefined;
      return outer === undefined ? [] : [[inner, outer] as const];
    }),
  );
}

export function fullName(name: string): string {
  return name === 'terraform'
    ? 'terraform.io/builtin/terraform'
    : `registry.terraform.io/${OWNERS[name] ?? 'hashicorp'}/${name}`;
}

const OWNERS: Readonly<Record<string, string>> = {
  alicloud: 'aliyun',
  huaweicloud: 'huaweicloud',
  tencentcloud: 'tencentcloudstack',
};

const NOTHING: Names = { lookup: (names) => ({ value: null, used: names.length }) };
