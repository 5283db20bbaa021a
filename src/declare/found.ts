import { COMPONENT_TYPES } from '../integration/component-types.js';
import { isDataStore } from '../integration/locality/data-stores.js';
import { holdingHintOf } from '../integration/locality/holding-hints.js';
import { jurisdictionOf } from '../integration/locality/jurisdictions.js';
import type { HoldingHint } from '../model/data-map.js';
import { byText } from '../model/order.js';
import type { Resource } from '../model/resource.js';
import { isUnknown } from '../model/unknown.js';
import { visible } from '../model/visible.js';

export interface FoundComponent {
  readonly type: string;
  /** AppID, corporation ID or merchant number, where a file shows it. */
  readonly appId?: string;
  /** The file that shows it. */
  readonly file?: string;
}

export interface FoundStore {
  readonly match: string;
  /** For people: `SG (aws ap-southeast-1)`. */
  readonly place: string;
  /** What its name or tags suggest that it holds. */
  readonly hint?: HoldingHint;
}

/** What the files of a repository show of its integration: nothing secret, nothing that could not be written into YAML. */
export interface Found {
  readonly components: readonly FoundComponent[];
  /** AppIDs whose files do not tell what they belong to. */
  readonly undetermined: readonly { readonly appId: string; readonly file: string }[];
  readonly stores: readonly FoundStore[];
  /** AppIDs of the plugins in use. */
  readonly plugins: readonly string[];
  /** AppIDs of the mini programs that may be opened. */
  readonly miniPrograms: readonly string[];
  readonly merchants: readonly { readonly merchantId: string; readonly notifyUrl?: string }[];
  readonly callbackUrl?: string;
  /** Does a server of the organisation receive messages and events? */
  readonly receivesMessages: boolean;
}

/** Types of resources that tell the component that their id belongs to, with the keys of that id. */
const COMPONENT_OF: Readonly<Record<string, readonly [type: string, id: string]>> = {
  wechat_mini_program: ['mini-program', 'appId'],
  wechat_mini_program_account: ['mini-program', 'appId'],
  wechat_mini_program_ext: ['mini-program', 'extAppid'],
  wechat_mini_game: ['mini-game', 'appId'],
  wechat_plugin: ['mini-program', 'appId'],
  wechat_project: ['mini-program', 'appid'],
  wechat_official_account: ['official-account', 'appId'],
  wechat_open_platform: ['third-party-platform', 'appId'],
  wechat_pay_merchant: ['weixin-pay', 'mchId'],
  wecom_app: ['wecom', 'corpId'],
};

/** Ids as Tencent hands them out; whatever else stands there is a placeholder, or worse. */
const ID_OF: Readonly<Record<string, RegExp>> = {
  'weixin-pay': /^\d{8,10}$/,
  wecom: /^w[wx][0-9a-f]{16}$/,
};
const APP_ID = /^wx[0-9a-f]{16}$/;

/** `wx0000000000000000`, `wx1234567890abcdef`, `1234567890`: what people write where an id will stand. */
const MADE_UP = /^(?:w[wx])?(?:(.)\1+|0?123456789?0?(?:abcdef)?|0123456789abcdef)$/;

/** Can the resource tell anything of the integration? */
export function isTelling({ type }: Resource): boolean {
  return Object.hasOwn(COMPONENT_OF, type) || isDataStore(type) || OTHER_TYPES.has(type);
}

const OTHER_TYPES: ReadonlySet<string> = new Set([
  'wechat_account',
  'wechat_plugin_use',
  'wechat_jump_target',
  'cloudbase_environment',
]);

/** What `resources` show; the order does not matter. */
export function foundIn(resources: readonly Resource[]): Found {
  const byCare = [...resources].sort(
    (a, b) => rankOf(a) - rankOf(b) || byText(fileOf(a), fileOf(b)) || byText(a.address, b.address),
  );
  const components = componentsIn(byCare);
  const known = new Set(components.map(({ appId }) => appId));
  const unknown = new Map<string, string>();
  for (const one of byCare.filter(({ type }) => type === 'wechat_account')) {
    const appId = idIn(one, 'appId', APP_ID);
    if (appId !== undefined && !known.has(appId) && !unknown.has(appId)) unknown.set(appId, fileOf(one));
  }
  const callbackUrl = byCare.map((one) => addressIn(one, 'callbackUrl')).find((url) => url !== undefined);
  return {
    components,
    undetermined: [...unknown].map(([appId, file]) => ({ appId, file })),
    stores: storesIn(byCare),
    plugins: idsOf(byCare, 'wechat_plugin_use', 'provider'),
    miniPrograms: idsOf(byCare, 'wechat_jump_target', 'appId'),
    merchants: merchantsIn(byCare),
    ...(callbackUrl === undefined ? {} : { callbackUrl }),
    receivesMessages: byCare.some(
      ({ type, value }) => MESSAGING.has(type) && MESSAGE_KEYS.some((key) => value[key]),
    ),
  };
}

const MESSAGING: ReadonlySet<string> = new Set([
  'wechat_account',
  'wechat_official_account',
  'wechat_mini_program_account',
  'wechat_open_platform',
]);
const MESSAGE_KEYS = ['callbackUrl', 'token', 'encodingAesKey'];

function componentsIn(resources: readonly Resource[]): FoundComponent[] {
  const found = new Map<string, FoundComponent>();
  const unnamed = new Map<string, FoundComponent>();
  for (const resource of resources) {
    const [type, key] = componentOf(resource) ?? [];
    if (type === undefined || key === undefined) continue;
    const appId = idIn(resource, key, ID_OF[type] ?? APP_ID);
    const file = fileOf(resource);
    if (appId === undefined) {
      if (!unnamed.has(type)) unnamed.set(type, { type, file });
    } else if (!found.has(appId) || type === 'mini-game') {
      found.set(appId, { type, appId, file });
    }
  }
  const types = new Set([...found.values()].map(({ type }) => type));
  // A mini game is a mini program with another `compileType`.
  if (types.has('mini-game') || unnamed.has('mini-game')) unnamed.delete('mini-program');
  const rest = [...unnamed.values()].filter(({ type }) => !types.has(type));
  return [...found.values(), ...rest].sort(
    (a, b) => orderOf(a) - orderOf(b) || byText(a.appId ?? '', b.appId ?? ''),
  );
}

function componentOf({ type, value }: Resource): readonly [string, string] | undefined {
  if (!Object.hasOwn(COMPONENT_OF, type)) return undefined;
  if (type === 'wechat_project' && value['compileType'] === 'game') return ['mini-game', 'appid'];
  return COMPONENT_OF[type];
}

function orderOf({ type }: FoundComponent): number {
  return COMPONENT_TYPES.indexOf(type);
}

function storesIn(resources: readonly Resource[]): FoundStore[] {
  const found = new Map<string, FoundStore>();
  for (const resource of resources) {
    const { type, address } = resource;
    if (!isDataStore(type) && type !== CLOUDBASE) continue;
    // An address that could be taken for another is matched by its type.
    const match = visible(address) === address ? address : `*${type}.*`;
    if (found.has(match)) continue;
    const hint = match === address ? holdingHintOf(resource) : undefined;
    found.set(match, { match, place: placeOf(resource), ...(hint === undefined ? {} : { hint }) });
  }
  return [...found.values()].sort((a, b) => byText(a.match, b.match));
}

/** An environment brings a database and file storage. */
const CLOUDBASE = 'cloudbase_environment';

function placeOf({ type, provider, value }: Resource): string {
  const where = type === CLOUDBASE ? { name: 'tencentcloud', region: value['region'] } : provider;
  if (where === undefined || typeof where.region !== 'string') return 'place not known';
  const { name, region } = where;
  const jurisdiction = jurisdictionOf({ name, region });
  return visible(`${isUnknown(jurisdiction) ? 'place not known' : jurisdiction} (${name} ${region})`);
}

function merchantsIn(resources: readonly Resource[]): Found['merchants'] {
  const found = new Map<string, { merchantId: string; notifyUrl?: string }>();
  for (const resource of resources.filter(({ type }) => type === 'wechat_pay_merchant')) {
    const merchantId = idIn(resource, 'mchId', ID_OF['weixin-pay'] ?? APP_ID);
    if (merchantId === undefined) continue;
    const notifyUrl = found.get(merchantId)?.notifyUrl ?? addressIn(resource, 'notifyUrl');
    found.set(merchantId, { merchantId, ...(notifyUrl === undefined ? {} : { notifyUrl }) });
  }
  return [...found.values()].sort((a, b) => byText(a.merchantId, b.merchantId));
}

function idsOf(resources: readonly Resource[], type: string, key: string): string[] {
  const ids = resources.filter((one) => one.type === type).map((one) => idIn(one, key, APP_ID));
  return [...new Set(ids.filter((id) => id !== undefined))].sort(byText);
}

function idIn({ value }: Resource, key: string, shape: RegExp): string | undefined {
  const id = value[key];
  return typeof id === 'string' && shape.test(id) && !MADE_UP.test(id) ? id : undefined;
}

/** Without user name, password, query and fragment: secrets may be in any of them. */
function addressIn({ value }: Resource, key: string): string | undefined {
  const written = value[key];
  if (typeof written !== 'string' || !URL.canParse(written)) return undefined;
  const { protocol, host, pathname } = new URL(written);
  return ['http:', 'https:'].includes(protocol) && !/[${}]/.test(decodeSafely(pathname) + host)
    ? `${protocol}//${host}${pathname === '/' ? '' : pathname}`
    : undefined;
}

/** Templates are escaped in a path. */
function decodeSafely(pathname: string): string {
  return pathname.replace(/%(?:7B|7D)/gi, '{');
}

/** What runs comes before examples and files for development, and the project's own file before all. */
function rankOf({ type, context }: Resource): number {
  if (type === 'wechat_project') return 0;
  return context?.['stage'] === undefined ? 1 : 2;
}

function fileOf(resource: Resource): string {
  return resource.extent().file;
}
