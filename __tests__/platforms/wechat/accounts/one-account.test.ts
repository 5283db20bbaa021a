import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { readFolder, textAt } from '../../read-folder.js';

/** What a merchant is, whatever file declares it. */
type Merchant = Readonly<Record<string, string>>;

/** Text that every syntax below can hold on one line; `$` begins a reference in most of them. */
const text = fc
  .stringMatching(/^[A-Za-z0-9密钥 !"#%&'()*+,./:;=?[\\\]^_`|~-]{1,40}$/)
  .filter((it) => it.trim() === it && it !== '');

const merchant: fc.Arbitrary<Merchant> = fc.record(
  {
    mchId: fc.stringMatching(/^1[0-9]{9}$/),
    apiV2Key: text,
    apiV3Key: text,
    certificateSerial: fc.stringMatching(/^[0-9A-F]{40}$/),
    privateKeyPath: text,
    publicKeyId: fc.stringMatching(/^PUB_KEY_ID_[0-9]{20}$/),
    notifyUrl: fc.stringMatching(/^https?:\/\/[a-w]{3,9}\.shop\.cn\/[a-w]{1,9}$/),
  },
  { requiredKeys: ['mchId'] },
);

/** Names of the slots as each world spells them. */
const CAMEL: Merchant = {
  mchId: 'mchId',
  apiV2Key: 'mchKey',
  apiV3Key: 'apiV3Key',
  certificateSerial: 'certSerialNo',
  privateKeyPath: 'privateKeyPath',
  publicKeyId: 'publicKeyId',
  notifyUrl: 'notifyUrl',
};
const SNAKE: Merchant = {
  mchId: 'mch_id',
  apiV2Key: 'v2_secret_key',
  apiV3Key: 'api_v3_key',
  certificateSerial: 'serial_no',
  privateKeyPath: 'private_key_path',
  publicKeyId: 'public_key_id',
  notifyUrl: 'notify_url',
};

const entries = (it: Merchant, names: Merchant) =>
  Object.entries(it).map(([slot, value]) => [names[slot] ?? slot, value] as const);
const lines = (it: Merchant, names: Merchant, line: (name: string, value: string) => string) =>
  entries(it, names)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');

/** JSON's strings are YAML's and TOML's, too. */
const quoted = (value: string) => JSON.stringify(value);
const inSingleQuotes = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;
const inDotenv = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const escaped = (value: string) => value.replace(/\\/g, '\\\\');
const constant = (name: string) => `WECHAT_PAY_${name.toUpperCase()}`;

/** One merchant in each syntax: the file, its text, and how a value looks in it. */
const SYNTAXES: readonly (readonly [
  string,
  (it: Merchant) => string,
  (value: string, name: string) => string,
])[] = [
  [
    'application.yml',
    (it) =>
      `server: {port: 80}\n---\nwx:\n  pay:\n${lines(it, CAMEL, (name, value) => `    ${name}: ${quoted(value)}`)}`,
    quoted,
  ],
  [
    'application-prod.yaml',
    (it) => lines(it, SNAKE, (name, value) => `wx.pay.${name}: ${quoted(value)}`),
    quoted,
  ],
  [
    'application.properties',
    (it) => lines(it, CAMEL, (name, value) => `wx.pay.${name} = ${escaped(value)}`),
    escaped,
  ],
  [
    'bootstrap.properties',
    (it) =>
      `# one value a line\n${lines(it, CAMEL, (name, value) => `wx.pay.${name}=\\\n    ${escaped(value)}`)}`,
    escaped,
  ],
  [
    '.env',
    (it) => lines(it, SNAKE, (name, value) => `export ${constant(name)}=${inDotenv(value)} # ${name}`),
    inDotenv,
  ],
  [
    'config/wechat.php',
    (it) =>
      `<?php\nreturn ['pay' => [\n${lines(it, SNAKE, (name, value) => `    '${name}' => ${inSingleQuotes(value)},`)}]];\n`,
    inSingleQuotes,
  ],
  [
    'config/default.json',
    (it) => JSON.stringify({ port: 80, wechat: { pay: Object.fromEntries(entries(it, CAMEL)) } }, null, 2),
    quoted,
  ],
  [
    'config.toml',
    (it) => `[wechat.pay]\n${lines(it, SNAKE, (name, value) => `${name} = ${quoted(value)}`)}`,
    quoted,
  ],
  ['config/wechat.json', (it) => JSON.stringify({ pay: Object.fromEntries(entries(it, SNAKE)) }), quoted],
  [
    'compose.yaml',
    (it) =>
      `services:\n  pay:\n    environment:\n${lines(it, SNAKE, (name, value) => `      ${constant(name)}: ${quoted(value)}`)}`,
    quoted,
  ],
  [
    'docker-compose.yml',
    (it) =>
      `services:\n  pay:\n    environment:\n${lines(it, SNAKE, (name, value) => `      - ${quoted(`${constant(name)}=${value}`)}`)}`,
    (value, name) => quoted(`${constant(name)}=${value}`),
  ],
  [
    'deploy.yaml',
    (it) =>
      `spec:\n  containers:\n    - env:\n${lines(it, SNAKE, (name, value) => `        - name: ${constant(name)}\n          value: ${quoted(value)}`)}`,
    quoted,
  ],
  [
    '.github/workflows/pay.yml',
    (it) =>
      `on: push\njobs:\n  pay:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm run pay\n        env:\n${lines(it, SNAKE, (name, value) => `          ${constant(name)}: ${quoted(value)}`)}`,
    quoted,
  ],
];

describe('a merchant is the same wherever it is declared', () => {
  test.each(SYNTAXES)('%s', async (file, write, written) => {
    await fc.assert(
      fc.asyncProperty(merchant, async (declared) => {
        const files = { [file]: write(declared) };
        const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
        const found = await readFolder(wechat, files, folder);
        const merchants = found.filter(({ type }) => type === 'wechat_pay_merchant');
        expect(merchants.map(({ value }) => value)).toEqual([declared]);
        for (const [slot, value] of Object.entries(declared)) {
          const name = SNAKE[slot] ?? slot;
          expect(textAt(merchants[0], `/${slot}`, files)).toBe(written(value, name));
        }
      }),
    );
  });
});
