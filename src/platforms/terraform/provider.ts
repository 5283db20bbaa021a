import type { Expression } from '../../formats/hcl/ast.js';
import { nameOf } from '../../formats/hcl/references.js';
import { expressionValue } from '../../formats/hcl/value.js';
import type { Provider } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { argument, attributeOf, type Declaration } from './declaration.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { ModuleInstance } from './module-instance.js';
import type { TracedScope } from './written.js';

interface Vendor {
  /** As in the region table. */
  readonly name: string;
  /** Arguments of a resource that say where it is, before the provider's region is asked. */
  readonly own: readonly string[];
  /** Does the provider configuration hold a region? Azure has none: each resource says where it is. */
  readonly regionOfProvider: boolean;
}

const vendor = (name: string, own: readonly string[] = [], regionOfProvider = true): Vendor => ({
  name,
  own,
  regionOfProvider,
});

/** Vendors by the prefix of their resource types. */
const VENDORS: Readonly<Record<string, Vendor>> = {
  // `region` on every resource since version 6 of the provider.
  aws: vendor('aws', ['region']),
  awscc: vendor('aws'),
  alicloud: vendor('alicloud'),
  tencentcloud: vendor('tencentcloud'),
  azurerm: vendor('azure', ['location'], false),
  azapi: vendor('azure', ['location'], false),
  google: vendor('gcp', ['region', 'location', 'zone']),
  huaweicloud: vendor('huaweicloud', ['region']),
  volcengine: vendor('volcengine'),
  byteplus: vendor('byteplus'),
  jdcloud: vendor('jdcloud'),
  baiducloud: vendor('baiducloud'),
  ucloud: vendor('ucloud'),
  ksyun: vendor('ksyun'),
  oci: vendor('oracle'),
};

/** A `provider` block, with what names mean in it. */
interface ProviderConfiguration extends PlacedBlock {
  readonly scope: TracedScope;
}

/** The provider configurations of a module instance, by the names that its resources know them by. */
export class Providers {
  readonly #byName: Map<string, ProviderConfiguration>;

  /** @param callers those of the calling module, which passes them on; undefined for a root module */
  constructor(
    module: ModuleInstance,
    callers: Providers | undefined,
    private readonly evaluation: Evaluation,
  ) {
    this.#byName = new Map(callers?.passedTo(module));
    for (const { document, block } of module.configuration.providers) {
      const [name] = block.labels;
      if (name === undefined) continue;
      const alias = argument(block, 'alias');
      const aliasName = alias === undefined ? undefined : expressionValue(alias);
      const fullName = typeof aliasName === 'string' ? `${name}.${aliasName}` : name;
      this.#byName.set(fullName, { document, block, scope: module });
    }
  }

  /** @param scope what names mean in the declaration */
  providerOf(declaration: Declaration, scope: TracedScope): Provider {
    const prefix = declaration.kind.split('_', 1)[0] ?? '';
    const known = Object.hasOwn(VENDORS, prefix) ? VENDORS[prefix] : undefined;
    if (known === undefined) return { name: prefix };
    return { name: known.name, region: this.regionOf(declaration, scope, known, prefix) };
  }

  /**
   * What a called module gets: what `providers` says or, without it, every configuration that has no alias.
   * https://developer.hashicorp.com/terraform/language/modules/develop/providers
   */
  private passedTo({ call }: ModuleInstance): Iterable<[string, ProviderConfiguration]> {
    if (call === undefined) return [];
    const map = argument(call.placed.block, 'providers');
    if (map === undefined) return [...this.#byName].filter(([name]) => !name.includes('.'));
    if (map.kind !== 'object') return [];
    return map.items.flatMap(({ key, value }): [string, ProviderConfiguration][] => {
      const [inner, outer] = [referredName(key), referredName(value)];
      const configuration = outer === undefined ? undefined : this.#byName.get(outer);
      return inner === undefined || configuration === undefined ? [] : [[inner, configuration]];
    });
  }

  private regionOf(
    declaration: Declaration,
    scope: TracedScope,
    known: Vendor,
    prefix: string,
  ): string | Unknown {
    const { document, block } = declaration;
    const own = this.regionIn({ document, block, scope }, known.own, known.name);
    if (own !== undefined) return own;
    if (!known.regionOfProvider) return unknown(`location of ${declaration.address}`);
    const reference = argument(block, 'provider');
    const name = reference === undefined ? prefix : referredName(reference);
    const configuration = name === undefined ? undefined : this.#byName.get(name);
    const configured = configuration && this.regionIn(configuration, ['region', 'zone'], known.name);
    return configured ?? unknown(`region of the ${name ?? prefix} provider`);
  }

  private regionIn(
    { document, block, scope }: ProviderConfiguration,
    names: readonly string[],
    vendorName: string,
  ): string | Unknown | undefined {
    for (const name of names) {
      const attribute = attributeOf(block.body, name);
      const value = attribute && this.evaluation.evaluate(writtenIn(scope, { document, attribute }));
      if (isUnknown(value)) return value;
      if (typeof value === 'string') return normalised(value, name, vendorName);
    }
    return undefined;
  }
}

/** `aws.cn`, or `"aws.cn"` as older versions wrote it. */
function referredName(reference: Expression): string | undefined {
  if (reference.kind === 'traversal') return nameOf(reference);
  return reference.kind === 'literal' && typeof reference.value === 'string' ? reference.value : undefined;
}

/** Azure reads `West Europe` as `westeurope`; a Google zone is its region and a letter, and buckets write regions in capitals. */
function normalised(region: string, argumentName: string, vendorName: string): string {
  if (vendorName === 'azure') return region.toLowerCase().replaceAll(' ', '');
  if (vendorName !== 'gcp') return region;
  return argumentName === 'zone' ? region.replace(/-[a-z]$/, '') : region.toLowerCase();
}
