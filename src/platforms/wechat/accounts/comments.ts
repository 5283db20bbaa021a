import type { Document, Span } from '../../../formats/document.js';
import { type ManifestResource, PLATFORM } from '../resource.js';
import { canonicalKey } from './account.js';
import { stageOf } from './stage.js';

/** A line that is all comment, in any of the formats, with an assignment in it. */
const COMMENTED =
  /^[ \t]*(?:#+|\/\/+|!|;|\*)[ \t]*(?:export |- )?["']?([\w.-]{1,100})["']?[ \t]*(?:=>|[:=])[ \t]*["']?([A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/gm;

/** What the end of a key says that the value is, by canonical key. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(?:corp|agent)secret$/, 'wecomSecret'],
  [/secret$/, 'appSecret'],
  [/aeskey$/, 'encodingAesKey'],
  [/(?:mchkey|paykey|apiv?[23]?key|apikeyv[23]|v[23]key)$/, 'apiKey'],
];

/**
 * Secrets on lines that are commented out, in files that declare accounts: `wechat_commented_credential`. Such a line
 * was in force once, and the value may still be.
 *
 * @param accounts the accounts that were found in these documents
 */
export function commentedCredentials(
  documents: readonly Document[],
  accounts: readonly ManifestResource[],
): ManifestResource[] {
  const files = new Set(accounts.filter(({ type }) => ACCOUNT_TYPE.test(type)).map(({ file }) => file));
  // Documents of one file share its text: the first stands for all.
  const byFile = new Map(documents.toReversed().map((document) => [document.file, document]));
  return [...byFile.values()].filter(({ file }) => files.has(file)).flatMap(credentialsIn);
}

const ACCOUNT_TYPE = /^(?:wechat_(?:.*account|open_platform|pay_merchant)|wecom_app)$/;

function credentialsIn(document: Document): ManifestResource[] {
  return [...document.source.text.matchAll(COMMENTED)].flatMap(
    ({ index, 0: line, 1: key = '', 2: value = '' }) => {
      const secret = SECRETS.find(([keys]) => keys.test(canonicalKey(key)))?.[1];
      if (secret === undefined) return [];
      const end = index + line.length;
      return [credential(document, key, secret, value, { start: end - value.length, end })];
    },
  );
}

function credential(
  document: Document,
  key: string,
  secret: string,
  value: string,
  span: Span,
): ManifestResource {
  const type = 'wechat_commented_credential';
  const stage = stageOf(document.file, undefined);
  return {
    platform: PLATFORM,
    type,
    address: `${type}.${key}`,
    file: document.file,
    value: { [secret]: value },
    ...(stage === undefined ? {} : { context: { stage } }),
    locate: () => ({ location: document.at(span), related: [] }),
    extent: () => document.at(span),
  };
}
