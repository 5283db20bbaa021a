import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask, redactLine } from '../../src/findings/redact.js';
import { Redactor } from '../../src/findings/redact-value.js';

/** A resource document as it is printed. */
const redactValue = (value: unknown) => new Redactor(new Map()).copy(value, '', undefined, '');

const HEX = '0123456789abcdef';
const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function textOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: alphabet.length - 1 }), { minLength: length, maxLength: length })
    .map((indices) => indices.map((index) => alphabet[index]).join(''));
}

/** AppSecret, EncodingAESKey, APIv3 key, and what people choose as passwords. */
const appSecret = textOf(HEX, 32);
const aesKey = textOf(WORD, 43);
const payKey = textOf(WORD, 32);
const password = textOf(`${WORD}!#%&*+,-./:;<=>?@[]^_{|}~$ `, 12)
  .map((text) => `${text}x9Q`)
  .filter((text) => /^[A-Za-z0-9]/.test(text));

const NAMES = [
  'WX_APP_SECRET',
  'WECHAT_TOKEN',
  'wx.mp.secret',
  'aesKey',
  'encodingAesKey',
  'WX_MCH_KEY',
  'WECHAT_PAY_KEY',
  'apiV3Key',
  'api_v3_key',
  'WECHAT_PAY_API_V3_KEY',
  'privateKeyString',
  'db_password',
  'master_user_password',
  'spring.datasource.password',
  'aws_secret_access_key',
];

/** How a key and its value stand in a line, in each format. */
const SHAPES: readonly ((name: string, secret: string) => string)[] = [
  (name, secret) => `${name}=${secret}`,
  (name, secret) => `export ${name}='${secret}'`,
  (name, secret) => `  ${name} = "${secret}"`,
  (name, secret) => `  ${name.padEnd(40)} = "${secret}"`,
  (name, secret) => `  "${name}": "${secret}",`,
  (name, secret) => `    ${name}: ${secret}`,
  (name, secret) => `    - ${name}: "${secret}" # rotate: sha256 of commit`,
  (name, secret) => `  - ${name}=${secret}`,
  (name, secret) => `{ id: 1, "${name}": "${secret}", region: "cn" }`,
  (name, secret) => `environment = { ${name} = "${secret}" }`,
  (name, secret) => `  ${name} => '${secret}'`,
  (name, secret) => `    ${name}: \${${name.replace(/\W/g, '_').toUpperCase()}:${secret}}`,
  (name, secret) => `    ${name}: "\${X:-${secret}}"`,
];

describe('a masked line', () => {
  test('keeps its length and what stands before the key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...NAMES),
        fc.oneof(appSecret, aesKey, payKey, password),
        (shape, name, secret) => {
          const line = shape(name, secret);
          const shown = redactLine(line);
          expect(shown).toHaveLength(line.length);
          expect(shown.startsWith(line.slice(0, line.indexOf(name) + name.length))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any line at all keeps its length, and is stable', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'secret="\'`${}[]:,;|> ab1\\\u4e0a'.split('')),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 80 }), noise), (line) => {
        const shown = redactLine(line);
        expect(shown).toHaveLength(line.length);
        for (let at = 0; at < line.length; at++) expect(['*', line[at]]).toContain(shown[at]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a secret', () => {
  test('never survives under a name that says secret, whatever the format', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...NAMES),
        fc.oneof(appSecret, aesKey, payKey, password),
        (shape, name, secret) => {
          const shown = redactLine(shape(name, secret));
          expect(shown).not.toContain(secret);
          // No more than a hint of it: what is left of any secret is shorter than four characters.
          expect(shown).not.toContain(secret.slice(-6));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of a known shape never survives under any name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), fc.oneof(appSecret, aesKey), (shape, secret) => {
        expect(
          redactLine(shape('X_LEGACY_ID', secret).replace(' # rotate: sha256 of commit', '')),
        ).not.toContain(secret);
      }),
    );
  });

  test.each([
    ['after `value`, whose key stands elsewhere', '          value: hunter2', 'hunter2'],
    ['as a flow map of Kubernetes', '- { name: WX_SECRET, value: hunter2 }', 'hunter2'],
    ['with spaces, unquoted', 'password: correct horse battery staple', 'staple'],
    ['with a comma, unquoted', 'password=a,b;c)d}e', 'e'],
    ['that starts like a variable', 'password: $ecretWord', 'ecretWord'],
    ['that starts like a tag', 'PASSWORD=!Passw0rd', 'Passw0rd'],
    ['that starts like an alias', 'PASSWORD=*Passw0rd', 'Passw0rd'],
    ['that starts like a template', 'PASSWORD={{Passw0rd', 'Passw0rd'],
    ['in a list', 'passwords: ["first1", "second2"]', 'second2'],
    ['behind an escaped quote', 'password = "a\\"Passw0rd"', 'Passw0rd'],
    ['as the default in a template', 'token: {{ default "Passw0rd" .Values.token }}', 'Passw0rd'],
    ['beside a reference', 'password = "${var.prefix}Passw0rd"', 'Passw0rd'],
    [
      'as a private key',
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7',
      'gkqhkiG9w0BAQEFAASCBKcwggSj',
    ],
    [
      'as a JWT',
      'x: eyJhbGciOiJIUzI1NiJ9abcdefghijklmnopqrstuvwxyz.eyJzdWIiOiIxMjM0NTY3ODkwIn0abcdefghijklmnop',
      'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    ],
  ])('%s', (_, line, secret) => {
    expect(redactLine(line)).not.toContain(secret);
  });
});

describe('what is no secret stays readable', () => {
  test.each([
    'secret: ${WX_SECRET}',
    'secret: ${WX_SECRET:}',
    "secret: '${WX_SECRET:-}'",
    '"appSecret": "{{env.WX_SECRET}}",',
    'secret: {{ .Values.wechat.secret }}',
    'secret: @wx.secret@',
    'WX_SECRET=$WX_SECRET',
    'token: ${{ secrets.WX_TOKEN }}',
    'password = var.db_password',
    'password = "${var.db_password}"',
    'password = random_password.db.result',
    'password = data.aws_secretsmanager_secret_version.db.secret_string',
    'secret: ENC(c2VjcmV0)',
    'secret: vault:secret/data/wx#secret',
    'secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:wx"',
    '  secretName: shop-tls',
    '  secretKeyRef:',
    '  secretKeyRef: { name: wx, key: app }',
    'password: |',
    'tokens: [',
    'token_url = "https://api.weixin.qq.com/cgi-bin/token"',
    'privateKeyPath: classpath:cert/apiclient_key.pem',
    'url: "mysql://shop:${DB_PASSWORD}@db.shop.cn/orders"',
    'enableToken: true',
    'storage_encrypted = false',
    'image: shop@sha256:4bb3d8fd6c3d7c5a4e5c1f0b1a2c3d4e5f60718293a4b5c6d7e8f90112233445',
    'sha256: 4bb3d8fd6c3d7c5a4e5c1f0b1a2c3d4e5f60718293a4b5c6d7e8f90112233445',
    'appId: wx8f3c1d2e4b5a6978',
    '# see infra/modules/database-cluster/main-region/variables.tf',
    'notifyUrl: https://api.longwaytea.example/pay/notify',
  ])('%s', (line) => {
    expect(redactLine(line)).toBe(line);
  });
});

describe('work is linear in the length of a line', () => {
  // A quadratic search would look at 10^11 characters, for minutes; a linear one is done in milliseconds. No clock but the
  // time limit of the test.
  test.each([
    ['keys without values', 'secret'],
    ['keys with values', 'secret=a '],
    ['keys inside values', 'secret='],
    ['references', 'secret=$A'],
    ['open quotes', 'secret="a'],
    ['escaped quotes', 'secret="\\"'],
    ['open brackets', 'secret=['],
    ['flow maps', '{secret:a'],
    ['values', 'value: '],
    ['blanks', ' '.repeat(9)],
    ['digests', 'sha256   '],
    ['hexadecimal digits', 'a'.repeat(31)],
    ['base64', 'aA1+/_-= '],
    ['variables', 'secret=${A:'],
    ['names', 'arn:aws:x:secret:'],
    ['addresses', '://a:b'],
    ['parameters', '?key=&'],
  ])(
    '%s',
    (_, part) => {
      const line = part.repeat(Math.ceil(600_000 / part.length));
      expect(redactLine(line)).toHaveLength(line.length);
    },
    10_000,
  );
});

describe('resource documents', () => {
  test('show no secret, whatever holds it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.oneof(appSecret, aesKey, payKey, password),
        (name, secret) => {
          const document = {
            [name]: secret,
            list: [{ name, value: secret }],
            nested: { [name]: [secret], text: `${name}=${secret}` },
          };
          expect(JSON.stringify(redactValue(document))).not.toContain(JSON.stringify(secret).slice(1, -1));
        },
      ),
    );
  });

  test('hold nothing of a Kubernetes Secret but its keys', () => {
    const secret = {
      kind: 'Secret',
      metadata: { name: 'wx' },
      data: { anything: 'c2hvcnQ=' },
      stringData: { id: 'short' },
    };
    expect(redactValue(secret)).toEqual({
      kind: 'Secret',
      metadata: { name: 'wx' },
      data: { anything: '********' },
      stringData: { id: '*****' },
    });
  });

  test('keep references and unknown values', () => {
    const document = {
      secret: '${WX_SECRET}',
      token: { $unknown: 'var.token' },
      secretName: 'tls',
      password: '',
    };
    expect(redactValue(document)).toEqual(document);
  });
});

test('a mask tells the length, and at most three characters of a long value', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (value) => {
      expect(mask(value)).toHaveLength(value.length);
      expect(mask(value).replace(/\*+$/, '').length).toBeLessThanOrEqual(value.length < 16 ? 0 : 3);
    }),
  );
});
