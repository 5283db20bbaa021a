import type { Document } from '../../../formats/document.js';
import { join } from '../../../model/pointer.js';
import type { ManifestKind } from '../manifest-kind.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Fields, isFields, isText, listOf } from '../values.js';

const PATH = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

/** What uploads mini programs, beside a secret: then any secret may be the upload key. */
const UPLOADS = /\bminiprogram-ci\b|\bplugin-mini-ci\b|\bmini-?program-?(?:cli|upload|ci)-action\b/i;

const SECRET = /\bsecrets\.(\w+)/g;

/** Names of WeChat's: `WX_SECRET`, `WECHAT_UPLOAD_KEY`, `MP_PRIVATE_KEY`, `TCB_SECRET_KEY`. */
const WECHAT =
  /(?:^|_)(?:WX|WXAPP|WXCLOUD|WECHAT|WEIXIN|WEAPP|WECOM|QYWX|MP|MINI_?(?:PROGRAM|APP)|TCB|CLOUDBASE)(?:_|$)/i;
const SECRET_WORD = /SECRET|KEY|PRIVATE|TOKEN|PEM/i;

/** Addresses for notices in a chat: whoever has one can write there, no more. */
const NOTICES = /WEBHOOK|ROBOT|BOT_/i;

/**
 * Jobs of GitHub workflows that hold a secret of WeChat's, the upload key of miniprogram-ci for one:
 * `wechat_workflow_job`, the job as written. `$context.events` are the workflow's, `$context.permissions` is true where
 * the workflow sets permissions for all of its jobs.
 */
export const workflow: ManifestKind = {
  shares: true,
  claims: (path) => PATH.test(path),
  mayBe: (text) => text.includes('secrets.') && text.includes('jobs'),
  read: (documents) => documents.flatMap(jobsIn),
};

function jobsIn(document: Document): ManifestResource[] {
  const { value } = document;
  if (!isFields(value) || !isFields(value['jobs'])) return [];
  const shared = namesIn(value['env']);
  const context = { events: eventsOf(value['on']), permissions: 'permissions' in value };
  return Object.entries(value['jobs']).flatMap(([name, job]) => {
    if (!isFields(job) || !holdsWeChatSecret(job, shared)) return [];
    const type = 'wechat_workflow_job';
    return [
      resourceAt(document, join('', 'jobs', name), { type, address: `${type}.${name}`, value: job, context }),
    ];
  });
}

function holdsWeChatSecret(job: Fields, shared: readonly string[]): boolean {
  const names = [...shared, ...namesIn(job)];
  if (names.some((name) => WECHAT.test(name) && SECRET_WORD.test(name) && !NOTICES.test(name))) return true;
  return names.some((name) => name !== 'GITHUB_TOKEN' && SECRET_WORD.test(name)) && uploads(job);
}

function namesIn(value: unknown): string[] {
  return [...(JSON.stringify(value) ?? '').matchAll(SECRET)].flatMap(([, name]) => name ?? []);
}

function uploads(job: Fields): boolean {
  return listOf(job['steps']).some(
    (step) =>
      isFields(step) && [step['run'], step['uses']].some((text) => isText(text) && UPLOADS.test(text)),
  );
}

/** `on: push`, `on: [push, pull_request]` or a map of events. */
function eventsOf(on: unknown): readonly string[] {
  if (isText(on)) return [on];
  if (isFields(on)) return Object.keys(on);
  return listOf(on).filter(isText);
}
