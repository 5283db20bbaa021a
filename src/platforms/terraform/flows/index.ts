import type { Flow } from '../../../model/flow.js';
import { alicloudFlows } from './alicloud.js';
import { awsFlows } from './aws/index.js';
import { azureFlows } from './azurerm.js';
import type { FlowSource } from './flow-source.js';
import { googleFlows } from './google.js';
import { huaweicloudFlows } from './huaweicloud.js';
import { tencentcloudFlows } from './tencentcloud.js';

/** How data leaves a resource of one type for other places. */
export type FlowReader = (source: FlowSource) => readonly Flow[];

const READERS: Readonly<Record<string, FlowReader>> = {
  ...alicloudFlows,
  ...awsFlows,
  ...azureFlows,
  ...googleFlows,
  ...huaweicloudFlows,
  ...tencentcloudFlows,
};

/**
 * The types that make flows; the policies of `policies/locality/` have a rule for each whose flows can leave mainland
 * China. The others are on the map: copies to a paired region, container images, what is in Google Cloud anyway.
 */
export function typesWithFlows(): readonly string[] {
  return Object.keys(READERS);
}

export function makesFlows(type: string): boolean {
  return Object.hasOwn(READERS, type);
}

export function flowsOf(source: FlowSource): readonly Flow[] {
  return makesFlows(source.type) ? (READERS[source.type]?.(source) ?? []) : [];
}
