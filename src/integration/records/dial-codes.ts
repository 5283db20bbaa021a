/**
 * Country calling codes, as far as the terms of WeChat distinguish them.
 *
 * Read 2026-11-22: WeChat Terms of Service (text of 2025-11-18) and Privacy Policy (text of 2026-08-06): +86 is bound
 * by the Weixin terms; numbers of the EEA, the United Kingdom and Switzerland contract with the Dutch company, all
 * others with the Singaporean one.
 */
export const MAINLAND = '+86';

/** EEA, United Kingdom and Switzerland. */
const EUROPEAN: ReadonlySet<string> = new Set(
  (
    '+30 +31 +32 +33 +34 +36 +39 +40 +41 +43 +44 +45 +46 +47 +48 +49 ' +
    '+351 +352 +353 +354 +356 +357 +358 +359 +370 +371 +372 +385 +386 +420 +421 +423'
  ).split(' '),
);

/** Of the countries that have an addendum of their own: www.wechat.com/en/jurisdictions.html. */
const WITH_ADDENDUM: ReadonlySet<string> = new Set(
  '+1 +7 +44 +52 +55 +60 +61 +62 +63 +65 +66 +81 +82 +84 +90 +94 +381 +852 +853 +886 +966 +971'.split(' '),
);

/** `+65` from what people write: `65`, `+65`, or the number that YAML makes of it. */
export function dialCodeOf(written: string | number): string {
  return `+${String(written).replace(/^\+/, '')}`;
}

export function isEuropean(dialCode: string): boolean {
  return EUROPEAN.has(dialCode);
}

export function hasAddendum(dialCode: string): boolean {
  return WITH_ADDENDUM.has(dialCode);
}
