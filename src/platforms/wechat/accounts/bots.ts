import type { Document } from '../../../formats/document.js';
import { canonicalKey, type Declared, isAccount, slotOf, textOf, type Written } from './account.js';
import { type AccountKind, slot } from './account-kinds.js';
import { answeredBy } from './bot-flows.js';
import type { Variable } from './variables.js';

/**
 * A bot in WeChat: the puppet by which Wechaty drives a client, or the channel of chatgpt-on-wechat and its relatives.
 *
 * @see https://github.com/wechaty/docusaurus/blob/055ef9d5ba9ac57e4ff8dd7148602821805e4feb/docusaurus/docs/puppet-providers/overview.mdx
 * @see https://github.com/zhayujie/chatgpt-on-wechat/blob/55aaf60a57ea6e9f4b8a54797572d98f65e88d2f/config.py
 */
const BOT: AccountKind = {
  type: 'wechat_bot',
  slots: [
    slot('puppet', 'setting', 'wechatypuppet'),
    slot('channel', 'setting', 'channeltype'),
    // Which service writes the answers.
    slot('model', 'setting'),
    slot('botType', 'setting'),
    slot('useLinkAi', 'setting'),
    slot('useAzureChatgpt', 'setting'),
    slot('openAiApiBase', 'address'),
    slot('claudeApiBase', 'address'),
  ],
  marks: ['puppet', 'channel'],
  flows: answeredBy,
};

/** Settings of chatgpt-on-wechat, one of which stands beside its `channel_type`: other tools have channels, too. */
const COMPANIONS: ReadonlySet<string> = new Set([
  'openaiapikey',
  'singlechatprefix',
  'groupchatprefix',
  'conversationmaxtokens',
  'difyapibase',
  'wechatmpappid',
  'wechatcomcorpid',
]);

/** How these settings are spelt in whole texts. */
export const SPEAKS_OF_BOT = /WECHATY_PUPPET|channel_type/i;

/** The bot that these variables, or the settings at the top of a file, declare. */
export function botsIn(document: Document, variables: readonly Variable[]): Declared[] {
  const keys = new Set(variables.map(({ name }) => canonicalKey(name)));
  const hasChannel = keys.has('channeltype') && [...COMPANIONS].some((key) => keys.has(key));
  const filled = new Map<string, Written>();
  for (const { name, value, pointer } of variables) {
    const filledSlot = slotOf(BOT, name);
    const text = textOf(value);
    if (filledSlot === undefined || text === undefined) continue;
    if (filledSlot.name === 'puppet' ? !/^wechaty/i.test(name) : !hasChannel) continue;
    filled.set(filledSlot.name, { text, pointer });
  }
  if (!isAccount(BOT, filled)) return [];
  const mark = filled.get('channel') ?? filled.get('puppet');
  return [{ kind: BOT, name: 'bot', filled, home: { document, pointer: mark?.pointer ?? '' } }];
}
