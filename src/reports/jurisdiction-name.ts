const NAMES: Readonly<Record<string, string>> = {
  CN: 'Mainland China (CN)',
  HK: 'Hong Kong (HK)',
  MO: 'Macao (MO)',
  TW: 'Taiwan (TW)',
  EU: 'European Union (EU)',
  MULTI: 'Several countries',
  unknown: 'Place not known',
  everywhere: 'Worldwide',
};

/** How reports call a jurisdiction: its code, with its name where the code alone could mislead. */
export function jurisdictionName(jurisdiction: string): string {
  return Object.hasOwn(NAMES, jurisdiction) ? (NAMES[jurisdiction] ?? jurisdiction) : jurisdiction;
}
