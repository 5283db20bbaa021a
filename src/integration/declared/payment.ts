import { daysBetween } from '../dates.js';
import { entriesOf, type Manifest } from '../manifest.js';
import { collectedAt } from './collection.js';
import type { Entry } from './entry.js';
import { liveComponents } from './scope.js';

/**
 * A merchant of WeChat Pay: `payment.<merchant number>`. `$context`: `registrant`, `certificateDaysLeft`,
 * `verificationDaysLeft`, `notifyHostDeclared` (its host is among the declared server domains; absent where none are).
 */
export function paymentEntries(manifest: Manifest, asOf: string): Entry[] {
  const hosts = serverHosts(manifest);
  return entriesOf(manifest.payments, '/payments').map(({ at, value }) => {
    const { certificate, verification, notifyUrl } = value;
    const registrant = value.registrant ?? manifest.organisation?.jurisdiction;
    const host = notifyUrl === undefined ? undefined : hostOf(notifyUrl);
    return {
      type: 'payment',
      address: `payment.${value.merchantId}`,
      at,
      value,
      context: {
        ...(registrant === undefined ? {} : { registrant }),
        ...(certificate === undefined ? {} : { certificateDaysLeft: daysBetween(asOf, certificate.expires) }),
        ...(verification?.expires === undefined
          ? {}
          : { verificationDaysLeft: daysBetween(asOf, verification.expires) }),
        ...(host === undefined || hosts.size === 0 ? {} : { notifyHostDeclared: hosts.has(host) }),
      },
      origins: new Map([
        ['/$context/certificateDaysLeft', `${at}/certificate/expires`],
        ['/$context/verificationDaysLeft', `${at}/verification/expires`],
        ['/$context/notifyHostDeclared', `${at}/notifyUrl`],
        ['/$context/registrant', `${at}/acquiring`],
      ]),
      flows: notifyUrl === undefined ? [] : collectedAt(notifyUrl, '/notifyUrl', manifest),
    };
  });
}

function serverHosts(manifest: Manifest): Set<string> {
  const addresses = liveComponents(manifest).flatMap(({ value }) =>
    Object.values(value.domains ?? {}).flat(),
  );
  return new Set(addresses.flatMap((address) => (address === undefined ? [] : (hostOf(address) ?? []))));
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
