import { accountResources } from './account.js';
import type { ManifestKind } from './manifest-kind.js';
import { baseName } from './paths.js';
import { resourceAt } from './resource.js';
import { isFields } from './values.js';
import { accountsInVariables, variablesOf } from './variables.js';

/** Keys that only the deployment template of WeChat cloud hosting has beside `containerPort`. */
const COMPANIONS = ['minNum', 'maxNum', 'envParams', 'executeSQLs', 'policyType', 'policyDetails'];

/**
 * `container.config.json`, the deployment template of WeChat cloud hosting (微信云托管): `wechat_cloud_run_service`,
 * and the accounts in its environment variables. It is read when a service is first made; later changes in the console do not flow back.
 */
export const container: ManifestKind = {
  claims: (path) => baseName(path) === 'container.config.json',
  mayBe: (text) => text.includes('containerPort'),
  read: (documents) =>
    documents.flatMap((document) => {
      const { value } = document;
      if (!isFields(value) || !('containerPort' in value)) return [];
      if (!COMPANIONS.some((key) => key in value)) return [];
      const type = 'wechat_cloud_run_service';
      return [
        resourceAt(document, '', { type, address: type, value }),
        ...accountResources(accountsInVariables(document, variablesOf(value['envParams'], '/envParams'))),
      ];
    }),
};
