import { join, type Pointer } from '../../model/pointer.js';
import { isMainlandOperated } from '../component-types.js';
import { daysBetween } from '../dates.js';
import { type Certification, type Component, entriesOf, type Manifest } from '../manifest.js';
import { isNameOf } from '../records/registry.js';
import type { Entry } from './entry.js';
import { liveComponents, type Placed } from './scope.js';

/** Names of Tencent's companies and services, however they are written. */
const TENCENT = /tencent|wechat|weixin|tenpay|腾讯|微信|财付通/i;

/** Tencent's companies that offer WeChat outside mainland China, and nothing that Weixin runs. */
const OUTSIDE_MAINLAND = ['wechat-international', 'tencent-europe'];

/** Editions in force. ISO/IEC 27001:2013 ended on 2025-10-31; 27701:2019 stands beside a live 27001. */
const EDITIONS: Readonly<Record<string, readonly string[]>> = {
  'iso-27001': ['2022'],
  'iso-27701': ['2019', '2025'],
  'iso-27018': ['2019', '2025'],
  'pci-dss': ['4.0.1'],
};

export function isOfTencent({ holder }: Certification): boolean {
  return TENCENT.test(holder);
}

/**
 * A seal or certificate that is relied on: `certification.iso-27001`.
 *
 * `$context`: `daysLeft`, `checkedDaysAgo`, `ofTencent`, `outOfScope` (what is relied on and not in its scope; absent
 * where no scope is recorded), `heldBy` (`organisation`, `entity`, `processor`, `tencent` or `other`),
 * `holderOperates` (the holder is who operates the components relied on, or processes for them), `editionInForce`,
 * `territoriesOutside` (of declared stores of personal data, outside the locations of an own certificate).
 */
export function certificationEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.certifications, '/certifications').map((placed) =>
    certificationEntry(placed, manifest, asOf),
  );
}

function certificationEntry({ at, value }: Placed<Certification>, manifest: Manifest, asOf: string): Entry {
  const outside = outOfScope(value, `${at}/covers`);
  const heldBy = holderKind(value, manifest);
  const isOwn = heldBy === 'organisation' || heldBy === 'entity';
  return {
    type: 'certification',
    address: `certification.${value.scheme}`,
    at,
    value,
    context: {
      ...(value.expires === undefined ? {} : { daysLeft: daysBetween(asOf, value.expires) }),
      ...(value.checkedOn === undefined ? {} : { checkedDaysAgo: daysBetween(value.checkedOn, asOf) }),
      ofTencent: isOfTencent(value),
      ...(outside === undefined ? {} : { outOfScope: outside.map((item) => item.value) }),
      heldBy,
      holderOperates: holderOperates(value, heldBy, manifest),
      ...editionFacts(value),
      ...(value.locations === undefined || !isOwn
        ? {}
        : { territoriesOutside: territoriesOutside(value, manifest) }),
    },
    origins: new Map<Pointer, Pointer>([
      ['/$context/daysLeft', `${at}/expires`],
      ['/$context/checkedDaysAgo', `${at}/checkedOn`],
      ...(outside ?? []).map((item, index): [Pointer, Pointer] => [
        join('/$context/outOfScope', index),
        item.at,
      ]),
      ['/$context/heldBy', `${at}/holder`],
      ['/$context/holderOperates', `${at}/holder`],
      ['/$context/editionInForce', `${at}/edition`],
      ['/$context/territoriesOutside', `${at}/locations`],
    ]),
  };
}

function outOfScope({ covers, scope }: Certification, at: Pointer): Placed<string>[] | undefined {
  if (scope === undefined) return undefined;
  const named = new Set(scope.map((item) => plain(item ?? '')));
  return entriesOf(covers, at).filter(({ value }) => !named.has(plain(value)));
}

function holderKind(certification: Certification, manifest: Manifest): string {
  const { organisation, entities, processors } = manifest;
  if (isNamed(organisation?.name, certification)) return 'organisation';
  if (entities?.some((entity) => isNamed(entity?.name, certification))) return 'entity';
  if (processors?.some((processor) => isNamed(processor?.name, certification))) return 'processor';
  return isOfTencent(certification) ? 'tencent' : 'other';
}

/** The name as written, with or without the form of the company behind it: `Lion Retail` and `Lion Retail Pte. Ltd.` */
function isNamed(name: string | undefined, { holder }: Certification): boolean {
  if (name === undefined) return false;
  const [a, b] = [plain(name), plain(holder)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** A certificate says nothing of what another company operates. */
function holderOperates(certification: Certification, heldBy: string, manifest: Manifest): boolean {
  const relying = liveComponents(manifest)
    .map(({ value }) => value)
    .filter(({ type, appId }) => certification.covers.some((item) => item === type || item === appId));
  const operates = (component: Component): boolean => {
    if (heldBy === 'processor') return true;
    if (heldBy === 'tencent') return !isMainlandOperated(component) || !isHeldOutsideMainland(certification);
    return isNamed(operatorOf(component, manifest), certification);
  };
  return heldBy !== 'other' && relying.every(operates);
}

function operatorOf({ operator }: Component, { organisation, entities }: Manifest): string | undefined {
  if (operator === undefined) return organisation?.name;
  return entities?.find((entity) => entity?.id === operator)?.name;
}

function isHeldOutsideMainland({ holder }: Certification): boolean {
  return OUTSIDE_MAINLAND.some((entityId) => isNameOf(entityId, holder));
}

/** Editions are written `2022`, `ISO/IEC 27001:2022/Amd 1:2024`, `PCI DSS v4.0.1`; absent where none can be judged. */
function editionFacts({ scheme, edition }: Certification): { editionInForce?: boolean } {
  const inForce = EDITIONS[scheme];
  const numbers = String(edition ?? '').match(/\d+(?:\.\d+)*/g);
  if (inForce === undefined || numbers === null) return {};
  return { editionInForce: numbers.some((number) => inForce.includes(number)) };
}

function territoriesOutside({ locations }: Certification, { stores }: Manifest): string[] {
  const territories = entriesOf(stores, '/stores')
    .filter(({ value }) => value.subjects.length > 0)
    .flatMap(({ value }) => value.territory ?? []);
  return [...new Set(territories)].filter((territory) => !locations?.includes(territory)).sort();
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
