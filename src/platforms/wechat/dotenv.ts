import { formatOf } from '../../formats/index.js';
import { accountResources } from './account.js';
import type { ManifestKind } from './manifest-kind.js';
import { accountsInVariables, SPEAKS_OF_WECHAT, variablesOf } from './variables.js';

/** Accounts in dotenv files, by the names that people use. */
export const dotenv: ManifestKind = {
  claims: (path) => formatOf(path) === 'dotenv',
  mayBe: (text) => SPEAKS_OF_WECHAT.test(text),
  read: (documents) =>
    accountResources(
      documents.flatMap((document) => accountsInVariables(document, variablesOf(document.value, ''))),
    ),
};
