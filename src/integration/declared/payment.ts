import { daysBetween } from '../dates.js';
import { entriesOf, type Manifest } from '../manifest.js';
import { collectedAt } from './collection.js';
import type { Entry } from './entry.js';
import { liveComponents } from './scope.js';

/**
 * A merchant of WeChat Pay: `payment.<merchant number>`. `$context`: `registrant`, `certificateDaysLeft`,
 * `verificationDaysLeft`, `hongKongComponent` (is a component of WeChat Pay HK declared), `pciDss` (is a certificate of
 * PCI DSS declared).
 */
export function paymentEntries(manifest: Manifest, asOf: string): Entry[] {
  const hongKongComponent = liveComponents(manifest).some(({ value }) => value.type === 'wechat-pay-hk');
  const pciDss = (manifest.certifications ?? []).some((certificate) => certificate?.scheme === 'pci-dss');
  return entriesOf(manifest.payments, '/payments').map(({ at, value }) => {
    const { certificate, notifyUrl, verification } = value;
    const registrant = value.registrant ?? manifest.organisation?.jurisdiction;
    return {
      type: 'payment',
      address: `payment.${value.merchantId}`,
      at,
      value,
      context: {
        hongKongComponent,
        pciDss,
        ...(registrant === undefined ? {} : { registrant }),
        ...(certificate === undefined ? {} : { certificateDaysLeft: daysBetween(asOf, certificate.expires) }),
        ...(verification?.expires === undefined
          ? {}
          : { verificationDaysLeft: daysBetween(asOf, verification.expires) }),
      },
      origins: new Map([
        ['/$context/certificateDaysLeft', `${at}/certificate/expires`],
        ['/$context/verificationDaysLeft', `${at}/verification/expires`],
        ['/$context/hongKongComponent', `${at}/wallets`],
        ['/$context/pciDss', `${at}/cardDataStored`],
      ]),
      flows: notifyUrl === undefined ? [] : collectedAt(notifyUrl, '/notifyUrl', manifest),
    };
  });
}
