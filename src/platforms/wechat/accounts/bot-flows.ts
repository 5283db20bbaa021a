import type { Flow } from '../../../model/flow.js';
import { placeOfHost } from '../../../model/hosts.js';
import { join } from '../../../model/pointer.js';

/** A service that writes the answers of bots, known by the names of its models. */
interface Service {
  readonly model: RegExp;
  /** The slot with another address, such as that of a gateway. */
  readonly base: string;
  readonly address: RegExp;
}

/** Both are run by companies of the United States. Conditions are those of `locality/bot-model-host`. */
const SERVICES: readonly Service[] = [
  {
    model: /^(?:gpt-|chatgpt-|o[134](?:-|$))/,
    base: 'openAiApiBase',
    address: /^https?:\/\/api\.openai\.com(?:[:/]|$)/,
  },
  { model: /^claude-/, base: 'claudeApiBase', address: /^https?:\/\/api\.anthropic\.com(?:[:/]|$)/ },
];

const IN_WECHAT = /(?:^|,)\s*(?:wechat\w+|wecom_bot|weixin|wx|wxy|wcf|wework|ntchat|gewechat)\s*(?:,|$)/;
/** Settings that take the answers from another service than the model's. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  botType: /^(?:|openai|openAI|chatGPT|claudeAPI)$/,
  useLinkAi: /^(?:|[Ff]alse)$/,
  useAzureChatgpt: /^(?:|[Ff]alse)$/,
};

/** What users write to a bot goes to the service of its model. */
export function answeredBy(value: Readonly<Record<string, unknown>>, elsewhere: readonly string[]): Flow[] {
  const { channel, model } = value;
  const isOther = Object.entries(OTHERWISE).some(([slot, usual]) => !usual.test(textOf(value[slot])));
  const service = SERVICES.find((one) => one.model.test(textOf(model)));
  if (isOther || service === undefined || !IN_WECHAT.test(textOf(channel))) return [];
  const { base, address } = service;
  const isWritten = textOf(value[base]).trim() !== '';
  if (!isWritten && (value[base] !== undefined || elsewhere.includes(base))) return [];
  const isOwn = !isWritten || address.test(textOf(value[base]));
  const to = isOwn ? { territory: 'US' } : placeOfHost(textOf(value[base]));
  return to === undefined
    ? []
    : [{ kind: 'events', from: { territory: 'CN' }, to, at: join('', isWritten ? base : 'model') }];
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  // What is not known may be anything, which no pattern of a usual value takes in.
  return typeof value === 'string' ? value : 'unknown';
}
