import type { Document } from '../../../formats/document.js';
import { formatOf } from '../../../formats/index.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { ManifestKind } from '../manifest-kind.js';
import { type Fields, isFields } from '../values.js';
import { accountResources, type Declared } from './account.js';
import { botsIn, SPEAKS_OF_BOT } from './bots.js';
import { clientSecrets } from './client-variables.js';
import { accountsInSettings, isAboutWechat } from './settings.js';
import { accountsInVariables, type Variable, variablesOf } from './variables.js';

/** A WeChat word with something that accounts have, in one name. */
const ACCOUNT_VARIABLE =
  /(?:wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3|app|tcb|cloudbase)[\w.-]{0,40}(?:secret|key|token|id|url)/i;

/** The head of something that `blocksIn` looks into. */
const BLOCK = /\b(?:env(?:ironment)?|args)["']?\s*:|\bkind["']?\s*:\s*["']?(?:ConfigMap|Secret)\b/;

/** What a file must say to hold an account's settings: the word or an id of WeChat's, or WeChat Pay's word for a merchant, and the name of a secret or merchant. */
const SPEAKS_OF_ACCOUNT = /wechat|weixin|wecom|\bwx|w[xw][0-9a-f]{16}|mch[_-]?id/i;
const SETTING =
  /(?:^|[\s"'._-])(?:(?:app|corp)?[_-]?secret|token|mch[_-]?(?:id|key)|api[_-]?v[23][_-]?key)["']?\s*[:=]/im;

/** Where deployments write environment variables: Kubernetes, Compose with its build arguments, workflows, editors' launch files. */
const BLOCKS: ReadonlySet<string> = new Set(['env', 'environment', 'args']);

/**
 * Accounts and bots in other tools' files, in YAML, JSON or TOML: settings of Node, Python and Go programs, and environment
 * variables. Those are `env`, `environment` and `args` blocks
 * wherever they stand (a list of names and values, a map, a list of `NAME=value`), and the data of Kubernetes
 * ConfigMaps and Secrets, base64 decoded. Secrets among them that reach a client are resources of their own.
 */
export const environment: ManifestKind = {
  claims: (path) => ['yaml', 'json', 'toml'].includes(formatOf(path) ?? ''),
  mayBe: (text) =>
    (BLOCK.test(text) && ACCOUNT_VARIABLE.test(text)) ||
    (SPEAKS_OF_ACCOUNT.test(text) && SETTING.test(text)) ||
    SPEAKS_OF_BOT.test(text),
  read: (documents) => {
    const read = documents.map((document) => ({ document, blocks: blocksIn(document) }));
    return [
      ...accountResources(read.flatMap(({ document, blocks }) => accountsIn(document, blocks))),
      ...read.flatMap(({ document, blocks }) => blocks.flatMap((block) => clientSecrets(document, block))),
    ];
  },
};

function accountsIn(document: Document, blocks: readonly Variable[][]): Declared[] {
  return [
    ...accountsInSettings(document, isAboutWechat(document.file)),
    ...settingsOfBot(document),
    ...blocks
      .flatMap((block) => [...accountsInVariables(document, block), ...botsIn(document, block)])
      .map((account) => ({ ...account, open: true })),
  ];
}

/** A bot keeps its settings, and the accounts that it answers for, in one flat list: `wechatmp_app_secret`. */
function settingsOfBot(document: Document): Declared[] {
  const settings = variablesOf(document.value, '');
  const bots = botsIn(document, settings);
  return bots.length === 0 ? [] : [...bots, ...accountsInVariables(document, settings)];
}

/** Each block of variables in the document, as the variables that have a value there. */
function blocksIn(document: Document): Variable[][] {
  const blocks: Variable[][] = [];
  const visit = (value: unknown, pointer: Pointer): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFields(value)) blocks.push(...dataOf(value, pointer));
    for (const [key, child] of Object.entries(value)) {
      const at = join(pointer, key);
      if (BLOCKS.has(key)) blocks.push(variablesIn(child, at));
      visit(child, at);
    }
  };
  visit(document.value, '');
  return blocks.filter((block) => block.length > 0);
}

function variablesIn(block: unknown, at: Pointer): Variable[] {
  if (isFields(block)) return variablesOf(block, at);
  if (!Array.isArray(block)) return [];
  return block.flatMap((item: unknown, index): Variable[] => {
    const pointer = join(at, index);
    if (isFields(item) && typeof item['name'] === 'string') return namedVariable(item['name'], item, pointer);
    const [, name, value] = typeof item === 'string' ? (/^(\w+)=(.*)$/s.exec(item) ?? []) : [];
    return name === undefined ? [] : [{ name, value, pointer }];
  });
}

/** `{ name, value }`, or `{ name, valueFrom }`: a value that is kept elsewhere is a reference. */
function namedVariable(name: string, item: Fields, at: Pointer): Variable[] {
  if ('value' in item) return [{ name, value: item['value'], pointer: join(at, 'value') }];
  return 'valueFrom' in item ? [{ name, value: `\${${name}}`, pointer: join(at, 'valueFrom') }] : [];
}

/** The data of a Kubernetes ConfigMap or Secret. */
function dataOf(object: Fields, at: Pointer): Variable[][] {
  const { kind, data, stringData } = object;
  if (typeof object['apiVersion'] !== 'string' || (kind !== 'ConfigMap' && kind !== 'Secret')) return [];
  const variables = variablesOf(data, join(at, 'data'));
  return [
    kind === 'Secret'
      ? variables.map((variable) => ({ ...variable, value: decoded(variable.value) }))
      : variables,
    variablesOf(stringData, join(at, 'stringData')),
  ];
}

/** The text behind base64; what is none, such as a template or an encrypted value, stays as it is. */
function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? atob(text) : value;
}
