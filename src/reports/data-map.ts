import type { DataMap, MappedEnd } from '../model/data-map.js';
import { byText } from '../model/order.js';
import { jurisdictionName } from './jurisdiction-name.js';
import type { Marks } from './marks.js';
import { count } from './verdict.js';

/** `3 stores in Mainland China (CN), 1 in SG; 2 flows between them break a rule.` */
export function sentenceOf({ stores, flows }: DataMap, marks: Marks): string {
  const places = new Map<string, number>();
  for (const { jurisdiction } of stores) places.set(jurisdiction, (places.get(jurisdiction) ?? 0) + 1);
  const counts = [...places]
    .sort(([a], [b]) => byText(a, b))
    .map(([place, amount], index) => {
      const where = place === 'unknown' ? 'in a place not known' : `in ${jurisdictionName(place)}`;
      return `${index === 0 ? count(amount, 'store') : amount} ${where}`;
    });
  const broken = marks.flows.size;
  const flowing = `${count(flows.length, 'flow')}${broken > 0 ? `, of which ${broken} ${broken === 1 ? 'breaks' : 'break'} a rule` : ''}`;
  return `${[counts.join(', '), ...(flows.length === 0 ? [] : [flowing])].filter((part) => part !== '').join('; ')}.`;
}

/** `aws_s3_bucket.users (SG)`, or a place alone where the end is no resource of the repository. */
export function endOf({ address, region, jurisdiction }: MappedEnd): string {
  const place = jurisdiction === 'unknown' ? (region ?? 'place not known') : jurisdiction;
  return address === undefined
    ? `${region === undefined || region === place ? '' : `${region}, `}${place}`
    : `${address} (${place})`;
}
