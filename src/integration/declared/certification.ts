import { daysBetween } from '../dates.js';
import { type Certification, entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';

/** Names of Tencent's companies and services, however they are written. */
const TENCENT = /tencent|wechat|weixin|tenpay|腾讯|微信|财付通/i;

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
 * `$context`: `daysLeft`, `checkedDaysAgo`, `outOfScope` (what is relied on and not in its scope; absent where no
 * scope is recorded), `heldBy` (`organisation`, `entity`, `processor`, `tencent` or `other`), `editionInForce`,
 * `territoriesOutside` (of declared stores, outside its locations).
 */
export function certificationEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.certifications, '/certifications').map(({ at, value }) => ({
    type: 'certification',
    address: `certification.${value.scheme}`,
    at,
    value,
    context: {
      ...(value.expires === undefined ? {} : { daysLeft: daysBetween(asOf, value.expires) }),
      ...(value.checkedOn === undefined ? {} : { checkedDaysAgo: daysBetween(value.checkedOn, asOf) }),
      ...(value.scope === undefined ? {} : { outOfScope: outOfScope(value) }),
      heldBy: heldBy(value, manifest),
      ...(value.edition === undefined || EDITIONS[value.scheme] === undefined
        ? {}
        : { editionInForce: EDITIONS[value.scheme]?.includes(String(value.edition)) ?? true }),
      ...(value.locations === undefined ? {} : { territoriesOutside: territoriesOutside(value, manifest) }),
    },
    origins: new Map([
      ['/$context/daysLeft', `${at}/expires`],
      ['/$context/checkedDaysAgo', `${at}/checkedOn`],
      ['/$context/outOfScope', `${at}/covers`],
      ['/$context/heldBy', `${at}/holder`],
      ['/$context/editionInForce', `${at}/edition`],
      ['/$context/territoriesOutside', `${at}/locations`],
    ]),
  }));
}

function outOfScope({ covers, scope }: Certification): string[] {
  return covers.filter((item) => item !== undefined && !scope?.includes(item)) as string[];
}

function heldBy(certification: Certification, { organisation, entities, processors }: Manifest): string {
  const holder = plain(certification.holder);
  const isNamed = (name: string | undefined) => name !== undefined && plain(name) === holder;
  if (isNamed(organisation?.name)) return 'organisation';
  if ((entities ?? []).some((entity) => isNamed(entity?.name))) return 'entity';
  if ((processors ?? []).some((processor) => isNamed(processor?.name))) return 'processor';
  return isOfTencent(certification) ? 'tencent' : 'other';
}

function territoriesOutside({ locations }: Certification, { stores }: Manifest): string[] {
  const territories = (stores ?? []).flatMap((store) => (store?.territory ? [store.territory] : []));
  return [...new Set(territories)].filter((territory) => !locations?.includes(territory)).sort();
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
