/**
 * Where Azure keeps the copies of geo-redundant services: the paired region, which cannot be chosen. Regions that are not
 * listed have no pair. No pair leaves mainland China; East Asia is Hong Kong and its pair Singapore.
 *
 * @see https://learn.microsoft.com/azure/reliability/regions-list
 * @see https://docs.azure.cn/en-us/reliability/regions-list
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['chinanorth', 'chinaeast'],
  ['chinanorth2', 'chinaeast2'],
  ['chinanorth3', 'chinaeast3'],
  ['eastasia', 'southeastasia'],
  ['australiaeast', 'australiasoutheast'],
  ['australiacentral', 'australiacentral2'],
  ['canadacentral', 'canadaeast'],
  ['centralindia', 'southindia'],
  ['centralus', 'eastus2'],
  ['eastus', 'westus'],
  ['northcentralus', 'southcentralus'],
  ['westus2', 'westcentralus'],
  ['northeurope', 'westeurope'],
  ['francecentral', 'francesouth'],
  ['germanywestcentral', 'germanynorth'],
  ['japaneast', 'japanwest'],
  ['koreacentral', 'koreasouth'],
  ['norwayeast', 'norwaywest'],
  ['southafricanorth', 'southafricawest'],
  ['swedencentral', 'swedensouth'],
  ['switzerlandnorth', 'switzerlandwest'],
  ['uaenorth', 'uaecentral'],
  ['uksouth', 'ukwest'],
];

/** Pairs of one direction only. */
const ONE_WAY: readonly (readonly [string, string])[] = [
  ['brazilsouth', 'southcentralus'],
  ['brazilsoutheast', 'brazilsouth'],
  ['westindia', 'southindia'],
  ['westus3', 'eastus'],
];

const PAIR_OF: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ...PAIRS.map(([one, other]): [string, string] => [other, one]),
  ...ONE_WAY,
]);

/** @param region as the region table has it: `chinanorth2` */
export function pairedRegion(region: string): string | undefined {
  return PAIR_OF.get(region);
}
