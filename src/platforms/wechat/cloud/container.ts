import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { accountResources } from '../accounts/account.js';
import { accountsInVariables, variablesOf } from '../accounts/variables.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Fields, isFields } from '../values.js';

/** Keys that only the deployment template of WeChat cloud hosting has beside `containerPort`. */
const COMPANIONS = ['minNum', 'maxNum', 'envParams', 'executeSQLs', 'policyType', 'policyDetails'];

/** What the developer tools start a service with on the developer's machine. */
const DEBUG = /(?:^|\/)\.cloudbase\/container\/debug\.config\.json$/;

/**
 * Services of WeChat cloud hosting (微信云托管), and the accounts in their environment variables:
 *
 * - `wechat_cloud_run_service`: `container.config.json`, the deployment template. It is read when a service is first
 *   made; later changes in the console do not flow back.
 * - `wechat_cloud_run_debug`: each service in `.cloudbase/container/debug.config.json`, which the tools of the editor
 *   make out of the template. Source:
 *   https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/debug/index.html
 */
export const container: ManifestKind = {
  claims: (path) => baseName(path) === 'container.config.json' || DEBUG.test(path),
  mayBe: (text) => text.includes('containerPort'),
  read: (documents) =>
    documents.flatMap((document) =>
      DEBUG.test(document.file)
        ? debuggedServices(document)
        : serviceAt(document, '', document.value, 'wechat_cloud_run_service'),
    ),
};

function debuggedServices(document: Document): ManifestResource[] {
  const { value } = document;
  const services = isFields(value) && isFields(value['config']) ? value['config'] : {};
  const type = 'wechat_cloud_run_debug';
  return Object.entries(services).flatMap(([name, service]) =>
    serviceAt(document, join('', 'config', name), service, type, `${type}.${name}`),
  );
}

function serviceAt(
  document: Document,
  at: Pointer,
  value: unknown,
  type: string,
  address = type,
): ManifestResource[] {
  if (!isService(value)) return [];
  const variables = variablesOf(value['envParams'], join(at, 'envParams'));
  return [
    resourceAt(document, at, { type, address, value }),
    ...accountResources(accountsInVariables(document, variables)),
  ];
}

function isService(value: unknown): value is Fields {
  return isFields(value) && 'containerPort' in value && COMPANIONS.some((key) => key in value);
}
