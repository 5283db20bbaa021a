import type { FlowEnd } from '../../../../src/model/flow.js';
import { isUnknown } from '../../../../src/model/unknown.js';
import { terraform } from '../../../../src/platforms/terraform/index.js';
import { readFolder, textAt } from '../../read-folder.js';

/** What flows out of each resource: `kind: from -> to, at what says where to`. */
export async function flowsIn(text: string): Promise<string[]> {
  const files = { 'main.tf': text };
  const resources = await readFolder(terraform, files);
  return resources.flatMap((resource) =>
    (resource.flows?.() ?? []).map(({ kind, from, to, at }, index) => {
      const start = from === undefined ? endOf(resource) : endOf(from);
      const place = textAt(resource, `/$context/flows/${index}`, files);
      return `${kind}: ${start} -> ${endOf(to)}, at ${place === textAt(resource, at, files) ? place : '?'}`;
    }),
  );
}

/** `aws_s3_bucket.orders in cn-north-1` */
function endOf({ address, provider, territory }: FlowEnd): string {
  const region = provider?.region;
  const place =
    territory ?? (isUnknown(region) || region === undefined ? region : `${provider?.name} ${region}`);
  return `${address === undefined ? '' : `${address} in `}${isUnknown(place) || place === undefined ? 'unknown' : place}`;
}
