import type { Block, Expression } from '../../formats/hcl/ast.js';
import { nameOf } from '../../formats/hcl/references.js';
import { expressionValue } from '../../formats/hcl/value.js';
import type { Provider } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { argument, type Declaration } from './declaration.js';

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

/** The `provider` blocks of a module, and which of them a resource belongs to. */
export class Providers {
  readonly #byName = new Map<string, Block>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const [name] = block.labels;
      if (name === undefined) continue;
      const alias = argument(block, 'alias');
      const aliasName = alias === undefined ? undefined : expressionValue(alias);
      this.#byName.set(typeof aliasName === 'string' ? `${name}.${aliasName}` : name, block);
    }
  }

  providerOf(declaration: Declaration): Provider {
    const prefix = declaration.kind.split('_', 1)[0] ?? '';
    const known = Object.hasOwn(VENDORS, prefix) ? VENDORS[prefix] : undefined;
    if (known === undefined) return { name: prefix };
    return { name: known.name, region: this.regionOf(declaration, known, prefix) };
  }

  private regionOf(declaration: Declaration, known: Vendor, prefix: string): string | Unknown {
    const own = regionIn(declaration.block, known.own, known.name);
    if (own !== undefined) return own;
    if (!known.regionOfProvider) return unknown(`location of ${declaration.address}`);
    const reference = argument(declaration.block, 'provider');
    const name = reference === undefined ? prefix : referredName(reference);
    const configuration = name === undefined ? undefined : this.#byName.get(name);
    const configured =
      configuration === undefined ? undefined : regionIn(configuration, ['region', 'zone'], known.name);
    return configured ?? unknown(`region of the ${name ?? prefix} provider`);
  }
}

/** `aws.cn`, or `"aws.cn"` as older versions wrote it. */
function referredName(reference: Expression): string | undefined {
  if (reference.kind === 'traversal') return nameOf(reference);
  return reference.kind === 'literal' && typeof reference.value === 'string' ? reference.value : undefined;
}

function regionIn(block: Block, names: readonly string[], vendorName: string): string | Unknown | undefined {
  for (const name of names) {
    const expression = argument(block, name);
    const value = expression === undefined ? null : expressionValue(expression);
    if (isUnknown(value)) return value;
    if (typeof value === 'string') return normalised(value, name, vendorName);
  }
  return undefined;
}

/** Azure reads `West Europe` as `westeurope`; a Google zone is its region and a letter, and buckets write regions in capitals. */
function normalised(region: string, argumentName: string, vendorName: string): string {
  if (vendorName === 'azure') return region.toLowerCase().replaceAll(' ', '');
  if (vendorName !== 'gcp') return region;
  return argumentName === 'zone' ? region.replace(/-[a-z]$/, '') : region.toLowerCase();
}
