/** Member states of the European Union; https://european-union.europa.eu/principles-countries-history/eu-countries_en */
const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway; https://www.efta.int/eea */
const EEA: ReadonlySet<string> = new Set([...EU, 'IS', 'LI', 'NO']);

/** EEA, United Kingdom and Switzerland: where WeChat and WeCom contract through the Dutch company. */
export function isEuropean(country: string): boolean {
  return EEA.has(country) || country === 'GB' || country === 'CH';
}

/** Is what holds for `wider` written for `geography` too? `EEA` takes in `EU` and `DE`, `US` takes in `US-CA`. */
export function takesIn(wider: string, geography: string): boolean {
  if (wider === geography || geography.startsWith(`${wider}-`)) return true;
  if (wider === 'EEA') return geography === 'EU' || EEA.has(geography);
  return wider === 'EU' && EU.has(geography);
}
