import type { Flow } from '../../../model/flow.js';
import { passedOn } from './passed-on.js';

/** Is the value judged by where it is kept (`text`, as written), or by what it says (`address`, `setting`; maybe unknown)? */
export type SlotValue = 'text' | 'address' | 'setting';

export interface Slot {
  readonly name: string;
  readonly value: SlotValue;
  /** Ways to write its key, in lower case and without punctuation. */
  readonly keys: readonly string[];
}

/** One kind of account, whatever file declares it. */
export interface AccountKind {
  readonly type: string;
  readonly slots: readonly Slot[];
  /** At least one of these must be there: the rest alone could belong to anything. */
  readonly marks: readonly string[];
  /**
   * How data leaves for other places, as the filled slots configure it; absent where no slot says that.
   *
   * @param elsewhere slots that other documents or variables may fill
   */
  readonly flows?: (
    value: Readonly<Record<string, unknown>>,
    elsewhere: readonly string[],
  ) => readonly Flow[];
}

export function slot(name: string, value: SlotValue, ...otherKeys: string[]): Slot {
  return { name, value, keys: [name.toLowerCase(), ...otherKeys] };
}

/** Where API calls go: `hosts.apiHost` in WxJava, `http.base_uri` in EasyWeChat. */
const API_HOST_KEYS = ['apihosturl', 'apibaseurl', 'hostsapihost', 'httpbaseuri', 'baseuri', 'baseapiurl'];

/** Blocks whose keys count as the account's own, under both names: `oauth.callback` is `oauthcallback`. */
export const NESTED_KEYS: readonly string[] = ['hosts', 'http', 'oauth', 'configstorage'];

const APP_SLOTS: readonly Slot[] = [
  slot('appId', 'text'),
  slot('appSecret', 'text', 'secret', 'appsecretkey', 'secretkey'),
  slot('token', 'text', 'msgtoken', 'messagetoken'),
  slot('encodingAesKey', 'text', 'aeskey', 'msgaeskey', 'messageaeskey'),
  slot('callbackUrl', 'address', 'msgcallbackurl', 'messagecallbackurl'),
  slot(
    'oauthRedirectUrl',
    'address',
    'redirecturl',
    'redirecturi',
    'oauthredirecturi',
    'oauthcallback',
    'oauthcallbackurl',
  ),
  slot('apiHost', 'address', ...API_HOST_KEYS),
];

const APP_MARKS = ['appId', 'appSecret'];

/** An account whose names do not tell what kind of account it is (`WECHAT_APPID`). */
export const ACCOUNT: AccountKind = {
  type: 'wechat_account',
  slots: APP_SLOTS,
  marks: APP_MARKS,
  flows: passedOn,
};

export const OFFICIAL_ACCOUNT: AccountKind = { ...ACCOUNT, type: 'wechat_official_account' };

/** The server's side of a mini program: what it needs to call the API and to receive messages. */
export const MINI_PROGRAM_ACCOUNT: AccountKind = { ...ACCOUNT, type: 'wechat_mini_program_account' };

export const OPEN_PLATFORM: AccountKind = {
  ...ACCOUNT,
  type: 'wechat_open_platform',
  slots: [
    ...APP_SLOTS.map((it) =>
      it.name === 'appId'
        ? slot('appId', 'text', 'componentappid')
        : it.name === 'appSecret'
          ? { ...it, keys: [...it.keys, 'componentsecret', 'componentappsecret'] }
          : it,
    ),
    // Tickets are left out: a new one comes every ten minutes.
    slot('authorizerRefreshToken', 'text', 'refreshtoken'),
  ],
};

export const WECOM_APP: AccountKind = {
  type: 'wecom_app',
  slots: [
    slot('corpId', 'text'),
    slot('agentId', 'text'),
    slot('secret', 'text', 'corpsecret', 'appsecret', 'agentsecret'),
    slot('token', 'text'),
    slot('encodingAesKey', 'text', 'aeskey'),
    slot('callbackUrl', 'address'),
    slot('messageAuditPrivateKey', 'text', 'msgauditprikey'),
    slot('apiHost', 'address', ...API_HOST_KEYS, 'configstoragebaseapiurl'),
  ],
  marks: ['corpId', 'agentId', 'secret', 'messageAuditPrivateKey'],
  flows: passedOn,
};

export const PAY_MERCHANT: AccountKind = {
  type: 'wechat_pay_merchant',
  slots: [
    slot('appId', 'text'),
    slot('appSecret', 'text'),
    slot('mchId', 'text', 'merchantid'),
    slot(
      'apiV2Key',
      'text',
      'mchkey',
      'key',
      'apikey',
      'paykey',
      'v2key',
      'v2secretkey',
      'apikeyv2',
      'mchapikey',
    ),
    slot(
      'apiV3Key',
      'text',
      'v3key',
      'v3secretkey',
      'apikeyv3',
      'apiv3secret',
      'secretkey',
      'mchapiv3key',
      'mchv3key',
    ),
    slot(
      'privateKey',
      'text',
      'privatekeystring',
      'privatekeycontent',
      'mchprivatekey',
      'merchantprivatekey',
    ),
    slot('privateKeyPath', 'text', 'keypath', 'keypempath', 'mchprivatekeypath', 'merchantprivatekeypath'),
    slot(
      'certificateSerial',
      'text',
      'certserialno',
      'serialno',
      'mchserialno',
      'merchantserialnumber',
      'mchserialnumber',
    ),
    slot('publicKeyId', 'text'),
    slot('publicKeyPath', 'text'),
    // The certificate of WeChat Pay itself, where a file is named for it.
    slot(
      'platformCertificatePath',
      'text',
      'platformcertpath',
      'platformcert',
      'platformcertificate',
      'wechatpaycertificatepath',
      'wechatpaycertpath',
    ),
    slot('notifyUrl', 'address', 'paynotifyurl', 'notifypayurl'),
    slot('refundNotifyUrl', 'address', 'notifyrefundurl'),
    slot('payScoreNotifyUrl', 'address'),
    slot('signType', 'setting', 'paysigntype'),
    slot('sandbox', 'setting', 'usesandboxenv', 'usesandbox', 'sandboxenv', 'issandbox'),
    slot('apiHost', 'address', ...API_HOST_KEYS, 'paybaseurl'),
  ],
  marks: ['mchId', 'apiV2Key', 'apiV3Key', 'privateKey', 'privateKeyPath', 'notifyUrl'],
  flows: passedOn,
};

/** Keys of the Tencent Cloud account that a CloudBase environment, its storage and its database belong to. */
export const TENCENT_CLOUD: AccountKind = {
  type: 'tencent_cloud_credential',
  slots: [slot('secretId', 'text'), slot('secretKey', 'text')],
  marks: ['secretId'],
};
