import type { DataMap, MappedEnd, MappedFlow } from '../model/data-map.js';
import { byText } from '../model/order.js';
import type { CheckResult } from '../model/result.js';
import { visible } from '../model/visible.js';
import { jurisdictionName } from './jurisdiction-name.js';
import { code, plain } from './markdown-escape.js';
import { type Mark, type Marks, marksOf } from './marks.js';
import { drawnFlows, mermaid } from './mermaid.js';
import { count } from './verdict.js';

/** Flows that the terminal lists; the others are counted. */
const FLOWS_LISTED = 20;

/** A diagram, and what its numbers mean: blocks of Markdown. Nothing where there is nothing to draw. */
export function markdownMap(result: CheckResult): string[] {
  const map = result.dataMap;
  if (map === undefined || map.stores.length + map.flows.length === 0) return [];
  const marks = marksOf(result, map);
  const left = map.flows.length - drawnFlows(map, marks).length;
  return [
    '### Where data rests',
    `${plain(sentenceOf(map, marks))}${left > 0 ? ` ${count(left, 'further flow')} not drawn.` : ''}`,
    `\`\`\`mermaid\n${mermaid(map, marks)}\n\`\`\``,
    ...(marks.all.length === 0 ? [] : [table(map, marks)]),
  ];
}

function table(map: DataMap, marks: Marks): string {
  const rows = marks.all.map((mark) => {
    const { number, finding } = mark;
    const what = code(finding.resource.address);
    return `| ${number} | ${what} | ${plain(wayOf(mark, map, marks))} | ${code(`${finding.location.file}:${finding.location.startLine}`)} |`;
  });
  return ['| | Resource | From and to | Place |', '| --: | :-- | :-- | :-- |', ...rows].join('\n');
}

/** `CN → SG`, or where a store is. */
function wayOf(mark: Mark, map: DataMap, marks: Marks): string {
  const flow = map.flows.find((candidate) => marks.flows.get(candidate) === mark);
  if (flow !== undefined) return `${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}`;
  const store = map.stores.find((candidate) => marks.stores.get(candidate) === mark);
  return store === undefined ? '' : `rests in ${jurisdictionName(store.jurisdiction)}`;
}

/** For a terminal: how many stores rest where, and every flow that crosses a border or may. */
export function textMap(result: CheckResult): string[] {
  const map = result.dataMap;
  if (map === undefined || map.stores.length + map.flows.length === 0) return [];
  const marks = marksOf(result, map);
  const crossing = map.flows.filter(
    ({ from, to, status }) =>
      status !== 'within' && (from.jurisdiction !== to.jurisdiction || to.jurisdiction === 'unknown'),
  );
  const listed = crossing.slice(0, FLOWS_LISTED);
  const left = crossing.length - listed.length;
  return [
    sentenceOf(map, marks),
    ...listed.map((flow) => lineOf(flow, marks)),
    ...(left > 0 ? [`and ${count(left, 'further flow')} across borders`] : []),
  ];
}

/** `3 stores in Mainland China (CN), 1 in SG; 2 flows between them break a rule.` */
function sentenceOf({ stores, flows }: DataMap, marks: Marks): string {
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

function lineOf(flow: MappedFlow, marks: Marks): string {
  const mark = marks.flows.has(flow) ? '✗' : flow.status === 'unknown' ? '?' : '·';
  return `${mark} ${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}  ${visible(flow.location.file)}:${flow.location.startLine}`;
}

function endOf({ address, region, jurisdiction }: MappedEnd): string {
  const place = jurisdiction === 'unknown' ? (region ?? 'place not known') : jurisdiction;
  return address === undefined
    ? `${region === undefined || region === place ? '' : `${region}, `}${place}`
    : `${address} (${place})`;
}
