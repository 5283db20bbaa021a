import type { Expression } from '../../formats/hcl/ast.js';
import { nameOf } from '../../formats/hcl/references.js';
import { expressionValue } from '../../formats/hcl/value.js';
import type { Provider, RegionSource } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { argument, attributeOf, type Declaration } from './declaration.js';
import { DefaultTags } from './default-tags.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import { foreignEndpoint } from './endpoints.js';
import type { Evaluation } from './evaluation.js';
import { follow } from './follow.js';
import { Memo } from './memo.js';
import type { ModuleInstance } from './module-instance.js';
import type { Part } from './nested-blocks.js';
import { PLACE_SOURCES } from './place-sources.js';
import { referredBy } from './references/referred.js';
import type { TracedScope, Written } from './written.js';

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

/** Arguments by which a resource says where it is, whatever its provider. */
const PLACE_ARGUMENTS: ReadonlySet<string> = new Set(['location', 'region', 'zone']);

/** Resources that take their place from one another. */
const MAX_DEPTH = 10;

/** The argument that says where a resource is. */
export interface Place {
  readonly written: Written;
  readonly argument: string;
  /** The provider configuration that it is an argument of; undefined for one of the resource itself. */
  readonly provider?: string;
}

/** Where something is, and what told. */
type Region = { readonly region: string; readonly source: RegionSource } | { readonly region: Unknown };

/** A `provider` block, with what names mean in it. */
interface ProviderConfiguration extends PlacedBlock {
  /** `aws.cn` */
  readonly name: string;
  readonly scope: TracedScope;
}

/** The provider configurations of a module instance, by the names that its resources know them by. */
export class Providers {
  readonly #byName: Map<string, ProviderConfiguration>;
  readonly #defaultTags = new Memo<DefaultTags | undefined>();
  readonly #elsewhere = new Memo<Unknown | undefined>();

  /** @param callers those of the calling module, which passes them on; undefined for a root module */
  constructor(
    module: ModuleInstance,
    callers: Providers | undefined,
    private readonly evaluation: Evaluation,
  ) {
    this.#byName = new Map(isRepeated(module) ? callers?.repeatedTo(module) : callers?.passedTo(module));
    for (const { document, block } of module.configuration.providers) {
      const [label] = block.labels;
      if (label === undefined) continue;
      const alias = argument(block, 'alias');
      const aliasName = alias === undefined ? undefined : expressionValue(alias);
      const name = typeof aliasName === 'string' ? `${label}.${aliasName}` : label;
      this.#byName.set(name, { document, block, name, scope: module });
    }
  }

  /** @param scope what names mean in the declaration */
  providerOf(declaration: Declaration, scope: TracedScope): Provider {
    const known = vendorOf(declaration);
    if (known === undefined) return { name: prefixOf(declaration) };
    return { name: known.name, ...this.conclusionOf(declaration, scope) };
  }

  /** Where a resource says that it is, or else its provider; undefined where none of them does. */
  placeOf(declaration: Declaration, scope: TracedScope): Place | undefined {
    const known = vendorOf(declaration);
    const { document, block } = declaration;
    const own = known && this.placeIn({ document, block, scope }, known.own);
    if (own !== undefined || known?.regionOfProvider !== true) return own;
    const configuration = this.configurationOf(declaration);
    const place = configuration && this.placeIn(configuration, ['region', 'zone']);
    return place && { ...place, provider: configuration.name };
  }

  /** The place that another one is taken from: that of the resource or data source that it refers to. */
  behind({ written }: Place): Place | undefined {
    const referred = referredBy(follow(written, [], this.evaluation), this.evaluation);
    if (referred === undefined) return undefined;
    const { declaration, instance, module, attribute } = referred;
    const { document, block, managed, kind } = declaration;
    const ofProvider = () => module.providers.placeOf(declaration, instance.scope);
    if (!managed) {
      const source = Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : undefined;
      return source?.regions.includes(attribute) ? ofProvider() : undefined;
    }
    if (!PLACE_ARGUMENTS.has(attribute)) return undefined;
    // Providers return what was written, or the same in another spelling.
    const same = this.placeIn({ document, block, scope: instance.scope }, [attribute]);
    return same ?? (prefixOf(declaration) === 'aws' ? ofProvider() : undefined);
  }

  /** What the provider configuration of a resource adds to its tags; undefined where that is nothing. */
  defaultTagsOf(declaration: Declaration): DefaultTags | undefined {
    const configuration = this.configurationOf(declaration);
    if (configuration === undefined) return undefined;
    const prefix = prefixOf(declaration);
    const compute = () => DefaultTags.of(prefix, partOf(configuration), this.evaluation);
    return this.#defaultTags.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, undefined);
  }

  regionOf(declaration: Declaration, scope: TracedScope): string | Unknown {
    return this.conclusionOf(declaration, scope).region;
  }

  private conclusionOf(declaration: Declaration, scope: TracedScope): Region {
    const known = vendorOf(declaration);
    const elsewhere = this.elsewhere(declaration);
    if (elsewhere !== undefined) return { region: elsewhere };
    const place = this.placeOf(declaration, scope);
    if (place !== undefined && known !== undefined) return this.regionAt(place, known.name);
    if (known?.regionOfProvider === false) return { region: unknown(`location of ${declaration.address}`) };
    const configuration = nameOfConfiguration(declaration) ?? prefixOf(declaration);
    return { region: unknown(`region of the ${configuration} provider`) };
  }

  /** The part of the configuration of a resource's provider. */
  configurationPartOf(declaration: Declaration): Part | undefined {
    const configuration = this.configurationOf(declaration);
    return configuration && partOf(configuration);
  }

  /** Undefined where a provider configuration leads to the provider itself, as nearly all do. */
  private elsewhere(declaration: Declaration): Unknown | undefined {
    const configuration = this.configurationOf(declaration);
    if (configuration === undefined) return undefined;
    const prefix = prefixOf(declaration);
    const compute = () => foreignEndpoint(prefix, partOf(configuration), this.evaluation);
    return this.#elsewhere.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, undefined);
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

  /** What the resources of a module name that only a plan repeats: those of the root module and of the calling one. */
  private repeatedTo(module: ModuleInstance): Iterable<[string, ProviderConfiguration]> {
    return [...this.#byName, ...rootOf(module).providers.#byName];
  }

  private configurationOf(declaration: Declaration): ProviderConfiguration | undefined {
    const name = nameOfConfiguration(declaration);
    return name === undefined ? undefined : this.#byName.get(name);
  }

  /** The first of the arguments that is given. */
  private placeIn(
    { document, block, scope }: PlacedBlock & { readonly scope: TracedScope },
    names: readonly string[],
  ): Place | undefined {
    for (const name of names) {
      const attribute = attributeOf(block.body, name);
      const written = attribute && writtenIn(scope, { document, attribute });
      const value = written && this.evaluation.evaluate(written);
      if (written !== undefined && (typeof value === 'string' || isUnknown(value)))
        return { written, argument: name };
    }
    return undefined;
  }

  private regionAt(place: Place, vendorName: string, source = sourceOf(place), depth = 0): Region {
    const value = this.evaluation.evaluate(place.written);
    if (typeof value === 'string') return { region: normalised(value, place.argument, vendorName), source };
    const next = depth < MAX_DEPTH ? this.behind(place) : undefined;
    if (next !== undefined)
      return this.regionAt(next, vendorName, source === 'provider' ? source : 'reference', depth + 1);
    return { region: isUnknown(value) ? value : unknown(place.argument) };
  }
}

function sourceOf({ provider, argument: name }: Place): RegionSource {
  if (provider !== undefined) return 'provider';
  return name === 'zone' ? 'zone' : 'argument';
}

function vendorOf(declaration: Declaration): Vendor | undefined {
  const prefix = prefixOf(declaration);
  return Object.hasOwn(VENDORS, prefix) ? VENDORS[prefix] : undefined;
}

function prefixOf({ kind }: Declaration): string {
  return kind.split('_', 1)[0] ?? '';
}

/** The name of the provider configuration that a resource says, or that it has by its type; undefined if unclear. */
function nameOfConfiguration(declaration: Declaration): string | undefined {
  const reference = argument(declaration.block, 'provider');
  return reference === undefined ? prefixOf(declaration) : referredName(reference);
}

function partOf({ document, block, scope }: ProviderConfiguration): Part {
  const { header, span, body } = block;
  return { document, header, span, body, scope };
}

/**
 * Is the module one that only a plan repeats? Its resources name the configurations of the root module.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
function isRepeated({ configuration, call }: ModuleInstance): boolean {
  return configuration.origin === 'plan' && call !== undefined;
}

function rootOf(module: ModuleInstance): ModuleInstance {
  return module.chain().at(-1) ?? module;
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
