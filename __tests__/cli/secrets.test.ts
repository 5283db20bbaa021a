import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cli, type Files, folderOf } from '../__helpers__/cli.js';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'github'];
const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function textOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: alphabet.length - 1 }), { minLength: length, maxLength: length })
    .map((indices) => indices.map((index) => alphabet[index]).join(''));
}

/** Secrets in the shapes that WeChat, WeChat Pay and databases give them. */
const secrets = fc.record({
  appSecret: textOf(HEX, 32),
  token: textOf(LETTERS, 16),
  aesKey: textOf(LETTERS, 43),
  payV2: textOf(LETTERS, 32),
  payV3: textOf(LETTERS, 32),
  password: textOf(LETTERS, 14).map((text) => `${text.slice(0, 7)}-!${text.slice(7)}`),
  privateKey: textOf(LETTERS, 64),
});

type Secrets = typeof secrets extends fc.Arbitrary<infer Value> ? Value : never;

/** Each secret in every kind of manifest, next to what gives findings, in files that are broken, too. */
function repositoryWith(s: Secrets): Files {
  const spring = `spring:
  datasource: { password: "${s.password}" }
wx:
  mp:
    appId: wx8f3c1d2e4b5a6978
    secret: ${s.appSecret}
    token: ${s.token}
    aesKey: '${s.aesKey}'
  pay:
    mchId: "1699990042"
    mchKey: ${s.payV2}
    apiV3Key: \${WX_PAY_API_V3_KEY:${s.payV3}}
    privateKeyString: ${s.privateKey}
    notifyUrl: http://pay.longwaytea.com/notify?key=${s.payV2}
`;
  const env = `WX_APP_ID=wx8f3c1d2e4b5a6978
WX_APP_SECRET=${s.appSecret}
WX_TOKEN="${s.token}"
WX_AES_KEY=${s.aesKey}
WX_MCH_ID=1699990042
WX_MCH_KEY='${s.payV2}'
export WX_API_V3_KEY=${s.payV3}
DB_PASSWORD=${s.password}
WX_PAY_NOTIFY_URL=http://pay.longwaytea.com/notify
`;
  const variables = [
    ['WX_APP_ID', 'wx8f3c1d2e4b5a6978'],
    ['WX_APP_SECRET', s.appSecret],
    ['WX_TOKEN', s.token],
    ['WX_AES_KEY', s.aesKey],
    ['WX_MCH_ID', '1699990042'],
    ['WX_MCH_KEY', s.payV2],
    ['WX_API_V3_KEY', s.payV3],
    ['DB_PASSWORD', s.password],
    ['WX_PAY_NOTIFY_URL', 'http://pay.longwaytea.com/notify'],
  ] as const;
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          env:
${variables.map(([name, value]) => `            - name: ${name}\n              value: "${value}"`).join('\n')}
---
apiVersion: v1
kind: Secret
metadata: { name: wx }
stringData:
${variables.map(([name, value]) => `  ${name}: "${value}"`).join('\n')}
---
apiVersion: v1
kind: Secret
metadata: { name: wx-encoded }
data:
${variables.map(([name, value]) => `  ${name}: ${Buffer.from(value).toString('base64')}`).join('\n')}
`;
  const compose = `services:
  api:
    environment:
${variables.map(([name, value]) => `      - ${name}=${value}`).join('\n')}
`;
  const terraform = `resource "aws_db_instance" "orders" {
  password          = "${s.password}"
  storage_encrypted = false
  tags = { secret = "${s.token}", note = "\${var.a}${s.appSecret}" }
}

resource "aws_lambda_function" "pay" {
  environment {
    variables = {
${variables.map(([name, value]) => `      ${name} = "${value}"`).join('\n')}
    }
  }
}

resource "aws_ebs_volume" "a" {
  encrypted = var.encrypted
}
`;
  const cloudbase = JSON.stringify(
    {
      envId: 'shop',
      framework: { plugins: {} },
      functions: [{ name: 'pay', envVariables: Object.fromEntries(variables) }],
    },
    null,
    2,
  );
  return {
    'server/.env': env,
    'server/application.yml': spring,
    'server/application-prod.properties': `wx.mp.appId=wx8f3c1d2e4b5a6978\nwx.mp.secret=${s.appSecret}\nwx.mp.token = ${s.token}\nwx.pay.mchKey:${s.payV2}\n`,
    'deploy/api.yaml': deployment,
    'compose.yaml': compose,
    'infra/main.tf': terraform,
    'cloudbaserc.json': cloudbase,
    // Broken in the middle of a secret.
    'broken/.env': `${env}WX_OTHER_SECRET="${s.appSecret}\n`,
    'broken/application.yml': `${spring}  - ${s.password}: [\n\t${s.token}\n`,
    'broken/main.tf': `${terraform}\nlocals {\n  secret = "${s.appSecret}\n`,
    'broken/cloudbaserc.json': cloudbase.replace(/"\s*}\s*}/, ''),
    'broken/api.yaml': deployment.replace('spec:\n', `${s.password}\nspec:\n`),
  };
}

/** The lines of a report that show one of the parts. */
function lines(text: string, parts: readonly string[]): string[] {
  return text.split('\n').filter((line) => parts.some((part) => line.includes(part)));
}

test('no report shows a secret of any manifest, whole or in parts', () => {
  fc.assert(
    fc.property(secrets, (drawn) => {
      const folder = folderOf(repositoryWith(drawn));
      const formats = FORMATS.flatMap((format) => [
        '--format',
        `${format}=${path.join(folder, 'out', format)}`,
      ]);
      const ran = cli(['check', '.', '--strict', ...formats], { cwd: folder });
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
      const resources = cli(['resources'], { cwd: folder });
      const shown: [string, string][] = [
        ...FORMATS.map((format): [string, string] => [
          format,
          readFileSync(path.join(folder, 'out', format), 'utf8'),
        ]),
        ['resources', resources.stdout + resources.stderr],
      ];
      const report = JSON.parse(shown[1]?.[1] ?? '') as { findings: unknown[] };
      expect(report.findings.length).toBeGreaterThan(15);
      for (const [format, text] of shown) {
        for (const [name, secret] of Object.entries(drawn)) {
          // The first three characters may show; any six more would be a leak.
          const parts: string[] = [
            secret.slice(3, 13),
            secret.slice(-10),
            Buffer.from(secret).toString('base64').slice(4, 16),
          ];
          expect({ format, name, leaked: lines(text, parts) }).toEqual({
            format,
            name,
            leaked: [],
          });
        }
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
