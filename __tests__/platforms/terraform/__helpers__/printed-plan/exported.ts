/** What providers add to a resource: identifiers, which exist once the resource does, and the region it is in. */
import type { PlannedResource } from './module.js';
import { UNKNOWN, type Value } from './values.js';

/** `first`: nothing exists. `later`: everything does, and some of it is changed or replaced. */
export type Stage = 'first' | 'later';

/** Data sources that need no argument, with what they say. */
const READ: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  alicloud_account: { id: '1234567890123456' },
  aws_caller_identity: { account_id: '123456789012', id: '123456789012' },
};

export type Action = 'create' | 'update' | 'no-op' | 'replace';

/** Each third resource is changed in place, and each third one replaced. */
export function actionOn({ address }: PlannedResource, stage: Stage): Action {
  if (stage === 'first') return 'create';
  const number = [...address].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return (['update', 'no-op', 'replace'] as const)[number % 3] ?? 'no-op';
}

/** @param region of the provider */
export function exportedBy(
  resource: PlannedResource,
  written: Readonly<Record<string, Value>>,
  region: Value,
  stage: Stage,
): Record<string, Value> {
  const { type } = resource;
  if (resource.mode === 'data') return READ[type] ?? { id: UNKNOWN, json: UNKNOWN };
  // Since its version 6 this provider says the region of each resource, which it takes from its own configuration.
  const placed: Record<string, Value> =
    type.startsWith('aws_') && written['region'] === null ? { region } : {};
  const action = actionOn(resource, stage);
  const exists = action !== 'create' && action !== 'replace';
  const names: Record<string, Value> = { id: exists ? idOf(resource) : UNKNOWN };
  if (type.startsWith('aws_')) names['arn'] = exists ? arnOf(resource, written['region'] ?? region) : UNKNOWN;
  return { ...placed, ...names };
}

/** Made up, save that those of Azure are paths. */
function idOf({ type, name }: PlannedResource): string {
  return `${type.startsWith('azurerm_') ? `${AZURE_GROUP}/${type}/` : ''}${name}-0a1b2c`;
}

const AZURE_GROUP =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Any';

function arnOf({ type, name }: PlannedResource, region: Value): Value {
  if (typeof region !== 'string') return UNKNOWN;
  const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws';
  const service = type.split('_')[1] ?? '';
  // Buckets have neither region nor account in their names.
  const place = service === 's3' ? 's3::' : `${service}:${region}:123456789012`;
  return `arn:${partition}:${place}:${name}-0a1b2c`;
}
