import type { DataMap } from '../model/data-map.js';
import type { CheckResult } from '../model/result.js';
import { endOf, sentenceOf } from './data-map.js';
import { jurisdictionName } from './jurisdiction-name.js';
import { code, plain } from './markdown-escape.js';
import { type Mark, type Marks, marksOf } from './marks.js';
import { drawnFlows, mermaid } from './mermaid.js';
import { count } from './verdict.js';

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
