import type { MappedFlow } from '../model/data-map.js';
import type { CheckResult } from '../model/result.js';
import { visible } from '../model/visible.js';
import { endOf, sentenceOf } from './data-map.js';
import { type Marks, marksOf } from './marks.js';
import { count } from './verdict.js';

/** Flows that the terminal lists; the others are counted. */
const FLOWS_LISTED = 20;

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

function lineOf(flow: MappedFlow, marks: Marks): string {
  const mark = marks.flows.has(flow) ? '✗' : flow.status === 'unknown' ? '?' : '·';
  return `${mark} ${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}  ${visible(flow.location.file)}:${flow.location.startLine}`;
}
