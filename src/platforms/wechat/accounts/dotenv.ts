import { formatOf } from '../../../formats/index.js';
import type { ManifestKind } from '../manifest-kind.js';
import { accountResources } from './account.js';
import { botsIn, SPEAKS_OF_BOT } from './bots.js';
import { clientSecrets } from './client-variables.js';
import { accountsInVariables, SPEAKS_OF_WECHAT, variablesOf } from './variables.js';

/** Accounts and bots in dotenv files, by the names that people use, and those of their secrets that reach a client. */
export const dotenv: ManifestKind = {
  claims: (path) => formatOf(path) === 'dotenv',
  mayBe: (text) => SPEAKS_OF_WECHAT.test(text) || SPEAKS_OF_BOT.test(text),
  read: (documents) => {
    const read = documents.map((document) => ({ document, variables: variablesOf(document.value, '') }));
    return [
      ...accountResources(
        read.flatMap(({ document, variables }) => [
          ...accountsInVariables(document, variables),
          ...botsIn(document, variables),
        ]),
      ),
      ...read.flatMap(({ document, variables }) => clientSecrets(document, variables)),
    ];
  },
};
