import type { Document } from '../formats/document.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { Pointer } from '../model/pointer.js';
import type { Judged } from './acknowledgements.js';
import documents from './data/documents.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import { daysBetween } from './dates.js';
import { entriesOf, type Manifest } from './manifest.js';

/** Days before an acknowledgement expires from which on somebody should know. */
const NOTICE_PERIOD = 30;

/** Components that a person with a Weixin or WeChat account operates, so that its terms bind too. */
const OPERATED: ReadonlySet<string> = new Set([
  'official-account',
  'service-account',
  'mini-program',
  'mini-game',
]);

/** What its schema cannot say about the integration manifest: names that refer to nothing, or are given twice. */
export function consistencyDiagnostics(document: Document, manifest: Manifest): Diagnostic[] {
  const components = entriesOf(manifest.components, '/components').filter(
    ({ value }) => value.status !== 'retired',
  );
  const wrong = (at: Pointer, message: string): Diagnostic =>
    diagnostic('invalid-configuration', 'error', message, document.file, document.locate(at));
  const found: Diagnostic[] = [];
  const ids = new Set<string>();
  for (const { at, value } of entriesOf(manifest.accounts, '/accounts')) {
    if (ids.has(value.id))
      found.push(wrong(`${at}/id`, 'Another account has the same `id`; give each its own.'));
    ids.add(value.id);
  }
  for (const { at, value } of components) {
    if (value.account === undefined || ids.has(value.account)) continue;
    found.push(wrong(`${at}/account`, 'No entry of `accounts` has this `id`.'));
  }
  const operated = components.find(({ value }) => OPERATED.has(value.type));
  if (operated !== undefined && (document.value as { accounts?: unknown }).accounts === undefined) {
    const at = document.locate(`${operated.at}/type`);
    found.push(diagnostic('notice', 'notice', ACCOUNT_WANTED, document.file, at));
  }
  return found;
}

const ACCOUNT_WANTED =
  'The user terms of whoever operates this component depend on the dial code of their account: declare it in `accounts`.';

/** What nobody has done wrong yet: acknowledgements about to expire, and data of ours that is due for review. */
export function noticesOf(judged: readonly Judged[], document: Document, asOf: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<Document>();
  for (const { file, status } of judged) {
    if (file === undefined || status !== 'acknowledged' || seen.has(file.document)) continue;
    seen.add(file.document);
    const days = daysBetween(asOf, file.value.expires);
    if (days > NOTICE_PERIOD) continue;
    const message = `This acknowledgement expires in ${days} ${days === 1 ? 'day' : 'days'}.`;
    found.push(diagnostic('notice', 'notice', message, file.document.file, file.document.locate('/expires')));
  }
  for (const [what, { reviewBy }] of [
    ['documents', documents],
    ['cloud regions', regions],
  ] as const) {
    if (daysBetween(asOf, reviewBy) >= 0) continue;
    const message = `Our table of ${what} was due for review on ${reviewBy}; use a newer version of wechat-policy.`;
    found.push(diagnostic('notice', 'notice', message, document.file));
  }
  return found;
}
