import type { Flow } from '../../../model/flow.js';
import { alicloudFlows } from './alicloud.js';
import { awsFlows } from './aws/index.js';
import type { FlowSource } from './flow-source.js';
import { huaweicloudFlows } from './huaweicloud.js';
import { tencentcloudFlows } from './tencentcloud.js';

/** How data leaves a resource of one type for other places. */
export type FlowReader = (source: FlowSource) => readonly Flow[];

const READERS: Readonly<Record<string, FlowReader>> = {
  ...alicloudFlows,
  ...awsFlows,
  ...huaweicloudFlows,
  ...tencentcloudFlows,
};

/** The types that make flows; the policies of `policies/locality/` have a rule for each. */
export function typesWithFlows(): readonly string[] {
  return Object.keys(READERS);
}

export function makesFlows(type: string): boolean {
  return Object.hasOwn(READERS, type);
}

export function flowsOf(source: FlowSource): readonly Flow[] {
  return makesFlows(source.type) ? (READERS[source.type]?.(source) ?? []) : [];
}
