import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Checked, check, cli, diagnosed, type Files, folderOf, places } from '../__helpers__/cli.js';

const RULE = 'encryption/block-storage-at-rest/aws_ebs_volume';

/** Beside every bad file stands one that is read; its finding shows that the rest was checked. */
const GOOD: Files = { 'zz.d/main.tf': 'resource "aws_ebs_volume" "orders" {\n  encrypted = false\n}\n' };
const REST = `zz.d/main.tf:2:15 ${RULE}`;

interface BadRun extends Checked {
  readonly folder: string;
}

/** Checks the files beside a good one; whatever they are, no stack trace is shown. */
function checkBeside(files: Files, prepare: (folder: string) => void = () => {}, ...args: string[]): BadRun {
  const folder = folderOf({ ...GOOD, ...files });
  prepare(folder);
  const checked = check(['.', '--skip', 'terms/integration-declared', ...args], { cwd: folder });
  expect(checked.stderr).toBe('');
  expect(checked.stdout).not.toMatch(/\\n\s+at \w/);
  return { ...checked, folder };
}

/** Name of a case, file name, content, and what is expected of it. */
type Case<Expected> = readonly [string, string, string | Uint8Array, Expected];

interface Outcome {
  /** `<line>:<column> <code>` */
  readonly diagnosed: readonly string[];
  /** `<line>:<column> <rule id>` */
  readonly found: readonly string[];
}

/** Checks all cases in one run, each in a folder of its own; then one test looks at each. */
function eachBeside<Expected>(
  title: string,
  cases: readonly Case<Expected>[],
  expectation: (outcome: Outcome, expected: Expected, run: BadRun) => void,
): void {
  const homeOf = (index: number) => `case-${index}/`;
  const numbered = cases.map(([name, , , expected], index) => ({ name, expected, home: homeOf(index) }));
  let run: BadRun;

  beforeAll(() => {
    run = checkBeside(
      Object.fromEntries(cases.map(([, file, content], index) => [`${homeOf(index)}${file}`, content])),
    );
  });

  test.each(numbered)(`$name: ${title}`, ({ expected, home }) => {
    const own = (lines: readonly string[]) =>
      lines.filter((line) => line.startsWith(home)).map((line) => line.replace(/^.*?:(?=\d+:\d+ )/, ''));
    expectation({ diagnosed: own(diagnosed(run.report)), found: own(places(run.report)) }, expected, run);
  });

  test(`the rest is checked: ${title}`, () => {
    expect(places(run.report)).toContain(REST);
    expect(run.status).toBe(1);
  });
}

function levels(count: number, open: string, close: string): string {
  return open.repeat(count) + close.repeat(count);
}

describe('a manifest that cannot be parsed', () => {
  eachBeside<string>(
    'a diagnostic at line and column',
    [
      ['JSON', 'project.config.json', '{ "setting": {\n  "urlCheck": fals } }\n', '2:15'],
      ['JSON that ends early', 'app.json', '{ "pages": ["a"],\n', '2:1'],
      ['YAML', 'deploy.yaml', 'apiVersion: v1\nkind: [Secret\nmetadata: {}\n', '3:1'],
      ['a YAML tab', 'deploy.yml', 'apiVersion: v1\nkind: Secret\n\tname: a\n', '3:1'],
      ['an alias to nothing', 'deploy.yml', 'apiVersion: v1\nkind: Secret\ndata: *none\n', '3:8'],
      ['HCL', 'main.tf', 'resource "aws_s3_bucket" "a" {\n  bucket = \n}\n', '2:11'],
      ['HCL that ends early', 'main.tf', 'resource "aws_sns_topic" "a" {\n  name = "x"\n', '1:1'],
      ['dotenv', '.env', 'WX_APP_ID=wx1\nWX_APP_SECRET="open\n', '2:15'],
      ['properties', 'application.properties', 'wx.mp.appId=wx1\nwx.mp.secret=\\u12\n', '2:14'],
    ],
    (outcome, place) => {
      expect([...new Set(outcome.diagnosed)]).toEqual([`${place} syntax-error`]);
    },
  );

  test('fails a strict run, and only a strict run', () => {
    const broken = { 'deploy.yaml': 'apiVersion: v1\nkind: [\n' };
    expect(checkBeside(broken, undefined, '--fail-on', 'never').status).toBe(0);
    expect(checkBeside(broken, undefined, '--fail-on', 'never', '--strict').status).toBe(1);
  });

  test('what can be read of it is checked', () => {
    const text =
      'resource "aws_ebs_volume" "a" {\n  encrypted = false\n}\n\nresource "aws_ebs_volume" "b" {\n  size = = 1\n}\n';
    const { report } = checkBeside({ 'main.tf': text });
    expect(places(report)).toContain(`main.tf:2:15 ${RULE}`);
    expect(report.diagnostics.map(({ startLine }) => startLine)).toContain(6);
  });
});

describe('a file that is no text', () => {
  eachBeside<number>(
    'a diagnostic',
    [
      ['Latin-1', 'a.yaml', Buffer.from('kind: Secret # caf\xe9 r\xe9sum\xe9\n', 'latin1'), 4],
      ['UTF-16 without its mark', 'b.yaml', Buffer.from('kind: Secret\n', 'utf16le'), 4],
      ['bytes', 'c.json', Uint8Array.from([0, 1, 2, 0xff, 0xfe]), 4],
      ['half a character of UTF-8', 'd.tf', Uint8Array.from([0x6b, 0xe4]), 4],
    ],
    (outcome, unreadable, { report }) => {
      expect(outcome.diagnosed).toEqual(['1:1 unreadable']);
      expect(report.summary.files.unreadable).toBe(unreadable);
      expect(report.diagnostics.every(({ message }) => message.includes('UTF-8'))).toBe(true);
    },
  );

  test.each(['utf8', 'utf16le'] as const)(
    '%s with a byte-order mark is text, and columns do not count the mark',
    (encoding) => {
      const text = '\ufeff{ "compileType": "miniprogram", "setting": { "urlCheck": false } }\n';
      const { report } = checkBeside({ 'project.config.json': Buffer.from(text, encoding) });
      expect(report.diagnostics).toEqual([]);
      expect(places(report)).toEqual([
        'project.config.json:1:58 app-security/domain-check-disabled/wechat_project',
        REST,
      ]);
    },
  );
});

/** `微信支付`, which fills four columns. */
const WECHAT_PAY_IN_GBK = '\xce\xa2\xd0\xc5\xd6\xa7\xb8\xb6';

describe('a file in GBK', () => {
  const AS_GBK = [
    {
      name: 'JSON',
      file: 'project.config.json',
      text: `{ "projectname": "${WECHAT_PAY_IN_GBK}", "compileType": "miniprogram",\n"description": "${WECHAT_PAY_IN_GBK}", "setting": { "urlCheck": false } }\n`,
      finding: '2:49 app-security/domain-check-disabled/wechat_project',
    },
    {
      name: 'properties, in a comment',
      file: 'application.properties',
      text: `# ${WECHAT_PAY_IN_GBK}\nwx.mp.appId=wx8f3c1d2e4b5a6978\nwx.mp.secret=4f9a1c7e2b8d5036e1f7a9c4b2d8e603\n`,
      finding: '3:14 app-security/credential-literal/wechat_official_account',
    },
  ];

  test.each(AS_GBK)(
    '$name: is checked, at the right column, and a notice says so',
    ({ file, text, finding }) => {
      const { report } = checkBeside({ [file]: Buffer.from(text, 'latin1') });
      expect(places(report)).toContain(`${file}:${finding}`);
      expect(diagnosed(report)).toEqual([`${file}:1:1 notice`]);
      expect(report.diagnostics[0]?.message).toContain('GBK');
      expect(report.summary.files.unreadable).toBe(0);
    },
  );

  test('that is no manifest is not worth a word', () => {
    const { report } = checkBeside({ 'notes.yaml': Buffer.from(`a: ${WECHAT_PAY_IN_GBK}\n`, 'latin1') });
    expect(report.diagnostics).toEqual([]);
  });

  test('does not fail a strict run by itself', () => {
    const gbk = Buffer.from(
      `{ "compileType": "miniprogram", "appid": "touristappid", "setting": {}, "projectname": "${WECHAT_PAY_IN_GBK}" }\n`,
      'latin1',
    );
    const run = checkBeside({ 'project.config.json': gbk }, undefined, '--fail-on', 'never', '--strict');
    expect(diagnosed(run.report)).toEqual(['project.config.json:1:1 notice']);
    expect(run.status).toBe(0);
  });
});

describe('a file that cannot be opened', () => {
  test('a manifest, and a folder: a diagnostic each, and the rest is checked', () => {
    const folder = folderOf({ ...GOOD, 'locked.tf': '', 'locked.d/main.tf': '' });
    const { report } = check(['.'], { cwd: folder, preload: 'unreadable.mjs' });
    expect(diagnosed(report)).toEqual(['locked.d:1:1 unreadable', 'locked.tf:1:1 unreadable']);
    expect(places(report)).toEqual([REST]);
  });

  test('a folder that is named like a manifest is a folder', () => {
    const { report } = checkBeside({
      'main.tf/readme.txt': '',
      '.env/a.tf': 'resource "aws_ebs_volume" "a" {}\n',
    });
    expect(report.diagnostics).toEqual([]);
    expect(places(report)).toEqual([`.env/a.tf:1:1 ${RULE}`, REST]);
  });

  test('a report that cannot be written: exit status 2', () => {
    const { status, stderr } = cli(['check', '.', '--format', 'json=.'], { cwd: folderOf(GOOD) });
    expect(status).toBe(2);
    expect(stderr).toBe('wechat-policy: The report . cannot be written (EISDIR).\n');
  });
});

describe('links', () => {
  const outside = folderOf({
    'secret.tf': 'resource "aws_ebs_volume" "a" {}\n',
    'app.yaml': 'kind: Secret\n',
  });
  const link = (to: string, name: string) => (folder: string) => symlinkSync(to, path.join(folder, name));

  test('out of the tree are not followed', () => {
    const { report } = checkBeside({}, link(path.join(outside, 'secret.tf'), 'main.tf'));
    expect(diagnosed(report)).toEqual(['main.tf:1:1 outside-repository']);
    expect(places(report)).toEqual([REST]);
  });

  test('out of the tree, to a folder, are not followed', () => {
    expect(places(checkBeside({}, link(outside, 'infra')).report)).toEqual([REST]);
  });

  test('to themselves, to each other, to nothing', () => {
    const { report } = checkBeside({}, (folder) => {
      link('self.tf', 'self.tf')(folder);
      link('b.tf', 'a.tf')(folder);
      link('a.tf', 'b.tf')(folder);
      link('none.tf', 'lost.tf')(folder);
    });
    expect(diagnosed(report)).toEqual(
      ['a.tf', 'b.tf', 'lost.tf', 'self.tf'].map((file) => `${file}:1:1 unreadable`),
    );
    expect(places(report)).toEqual([REST]);
  });

  test('to a folder above do not lead in circles', () => {
    const { report } = checkBeside({}, (folder) => {
      mkdirSync(path.join(folder, 'deep'));
      link('..', 'deep/up')(folder);
    });
    expect(places(report)).toEqual([REST]);
  });

  test('that nobody asked for, or that are ignored, are not worth a word', () => {
    const files = { '.gitignore': 'result.tf\n' };
    const { report, folder } = checkBeside(files, link(outside, 'result.tf'));
    expect(report.diagnostics).toEqual([]);
    symlinkSync(outside, path.join(folder, 'other.tf'));
    expect(check(['zz.d'], { cwd: folder }).report.diagnostics).toEqual([]);
    expect(check(['zz.d', '.gitignore'], { cwd: folder }).report.diagnostics).toEqual([]);
  });
});

describe('a hostile manifest', () => {
  const bomb = [
    'apiVersion: v1',
    'kind: ConfigMap',
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]}, `.repeat(10)}]`),
  ].join('\n');

  eachBeside<string>(
    'a diagnostic that says so',
    [
      ['alias bomb', 'bomb.yaml', bomb, 'limit-reached'],
      ['alias that holds itself', 'loop.yaml', 'apiVersion: v1\nkind: A\ndata: &a [*a]\n', 'syntax-error'],
      [
        'deep YAML',
        'deep.yaml',
        `apiVersion: v1\nkind: A\ndata: ${levels(20_000, '[', ']')}\n`,
        'limit-reached',
      ],
      ['deep JSON', 'project.config.json', `{ "setting": ${levels(200_000, '[', ']')} }`, 'limit-reached'],
      [
        'deep JSON with a comment',
        'app.json',
        `{ "pages": ${levels(200_000, '[', ']')} } // x`,
        'limit-reached',
      ],
      ['deep HCL', 'main.tf', `locals {\n  a = ${levels(20_000, '[', ']')}\n}\n`, 'limit-reached'],
      ['deep HCL blocks', 'main.tf', `${'a {\n'.repeat(5_000)}${'}\n'.repeat(5_000)}`, 'limit-reached'],
      ['a large file', 'app.json', `{ "pages": ["${'a'.repeat(5 * 1024 * 1024)}"] }`, 'limit-reached'],
    ],
    (outcome, code) => {
      expect(outcome.diagnosed).toEqual([expect.stringMatching(new RegExp(`^\\d+:\\d+ ${code}$`))]);
      expect(outcome.found).toEqual([]);
    },
  );
});

describe('a manifest made to take long', () => {
  const circles = Array.from(
    { length: 500 },
    (_, i) => `a${i} = [local.a${(i + 1) % 500}, local.a${(i + 7) % 500}]`,
  );

  eachBeside<number>(
    'no more diagnostics than a person would read',
    [
      ['unclosed brackets', 'app.json', `{ "pages": ${'['.repeat(500_000)}`, 11],
      ['unclosed quotes', '.env', 'WX_SECRET="\n'.repeat(50_000), 11],
      ['unclosed heredocs', 'main.tf', 'a = <<E\n'.repeat(2_000), 11],
      ['unclosed interpolations', 'main.tf', `a = "${'${"'.repeat(2_000)}`, 11],
      [
        'one line of secrets',
        '.env',
        `WX_APP_ID=wx8f3c1d2e4b5a6978\nWX_SECRET=${'secret=$'.repeat(300_000)}\n`,
        11,
      ],
      ['references in circles', 'main.tf', `locals {\n${circles.join('\n')}\n}\n`, 11],
      ['many broken documents', 'deploy.yaml', '---\napiVersion: v1\nkind: [\n'.repeat(2_000), 11],
      ['a line of escapes', 'application.properties', `wx.secret=${'\\'.repeat(500_000)}`, 11],
    ],
    (outcome, most) => expect(outcome.diagnosed.length).toBeLessThanOrEqual(most),
  );

  test('a fault in each of many entries, on one line or on many', () => {
    const faults = Array.from({ length: 10_000 }, () => 'x');
    const app = (indent: number) =>
      JSON.stringify({ pages: ['a'], requiredPrivateInfos: faults }, null, indent);
    const { report } = checkBeside({
      'one/app.json': app(0),
      'one/app.wxss': '',
      'many/app.json': app(1),
      'many/app.wxss': '',
    });
    expect(report.findings.length).toBeGreaterThanOrEqual(2 * faults.length);
    expect(report.diagnostics).toEqual([]);
  });
});

const ACCOUNT = 'wechat_account';
const APP = 'WX_APP_ID=wx8f3c1d2e4b5a6978\nWX_APP_SECRET=5f0c9a3d7be14268a90d3c7f1e52b846\n';
const BEAN = 'wx.appId=wx8f3c1d2e4b5a6978\nwx.secret=5f0c9a3d7be14268a90d3c7f1e52b846\n';
const LISTENER =
  '  rules: [{ host: api.longwaytea.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] } }]\n';
const INGRESS = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: a }\n';

describe('a key twice', () => {
  test('JSON: the last one counts, as for every tool that reads it', () => {
    const text = '{ "compileType": "miniprogram", "setting": {\n"urlCheck": true,\n"urlCheck": false } }\n';
    const { report } = checkBeside({ 'project.config.json': text });
    expect(places(report)).toContain(
      'project.config.json:3:13 app-security/domain-check-disabled/wechat_project',
    );
    expect(report.diagnostics).toEqual([]);
  });

  test('YAML: the last one counts, with a warning, since some tools refuse it', () => {
    const text =
      'wx:\n  mp:\n    appId: wx8f3c1d2e4b5a6978\n    secret: ${X}\n    secret: 4f9a1c7e2b8d5036e1f7a9c4b2d8e603\n';
    const { report } = checkBeside({ 'application.yml': text });
    expect(places(report)).toContain(
      'application.yml:5:13 app-security/credential-literal/wechat_official_account',
    );
    expect(diagnosed(report)).toEqual(['application.yml:5:5 syntax-error']);
  });
});

describe('what a build wrote', () => {
  const PROJECT = '{ "compileType": "miniprogram", "setting": { "urlCheck": false } }\n';
  const FINDING = 'project.config.json:1:58 app-security/domain-check-disabled/wechat_project';

  test.each(['unpackage/dist/build/mp-weixin', 'miniprogram_npm/a', 'node_modules/a'])(
    '%s is not read',
    (folder) => {
      const { report } = checkBeside({ [`${folder}/project.config.json`]: PROJECT });
      expect(places(report)).toEqual([REST]);
      expect(report.diagnostics).toEqual([]);
    },
  );

  test.each(['dist', 'build'])(
    '%s is read, unless a .gitignore file or `exclude` leaves it out',
    (folder) => {
      const files = { [`${folder}/project.config.json`]: PROJECT };
      expect(places(checkBeside(files).report)).toEqual([`${folder}/${FINDING}`, REST]);
      expect(places(checkBeside({ ...files, '.gitignore': `${folder}/\n` }).report)).toEqual([REST]);
      const config = { '.wechat-policy/config.yaml': `exclude: [${folder}]\n` };
      expect(places(checkBeside({ ...files, ...config }).report)).toEqual([REST]);
    },
  );
});

describe('keys that mean something in JavaScript change nothing', () => {
  eachBeside<string>(
    'what is wrong is found',
    [
      [
        'JSON',
        'project.config.json',
        '{ "compileType": "miniprogram", "__proto__": { "setting": { "urlCheck": true } }, "constructor": 1, "toString": 2,\n "setting": { "urlCheck": false } }',
        'wechat_project',
      ],
      [
        'YAML',
        'deploy.yaml',
        `${INGRESS}__proto__: { spec: { tls: [{ hosts: [a] }] } }\nconstructor: 1\nspec:\n${LISTENER}`,
        'Ingress.networking.k8s.io',
      ],
      [
        'HCL',
        'main.tf',
        'resource "aws_ebs_volume" "__proto__" {\n  __proto__ = { encrypted = true }\n  constructor = 1\n}\n',
        'aws_ebs_volume',
      ],
      ['dotenv', '.env', `__proto__=1\nconstructor=2\n${APP}`, ACCOUNT],
      ['properties', 'application.properties', `__proto__.x=1\nconstructor.y=2\n${BEAN}`, ACCOUNT],
    ],
    ({ found, diagnosed: said }, type) => {
      expect(said).toEqual([]);
      expect(found.map((line) => line.split('/').at(-1))).toEqual([type]);
    },
  );
});

describe('no key makes a value unknown', () => {
  eachBeside<string>(
    'what is wrong is found',
    [
      [
        'JSON',
        'project.config.json',
        '{ "compileType": "miniprogram", "setting": { "urlCheck": false, "$unknown": "x" },\n "\\u0024unknown": "x", "$context": { "type": "x" } }',
        'wechat_project',
      ],
      [
        'JSON with comments',
        'project.config.json',
        '{ "compileType": "miniprogram", "setting": { "urlCheck": false, "$unknown": "x" },\n "\\u0024unknown": "x" } // x',
        'wechat_project',
      ],
      [
        'YAML',
        'deploy.yaml',
        `${INGRESS}$unknown: x\n"\\x24context": {}\nspec:\n  "\\u0024unknown": x\n${LISTENER}`,
        'Ingress.networking.k8s.io',
      ],
      [
        'HCL',
        'main.tf',
        'resource "aws_ebs_volume" "a" {\n  encrypted = { "$unknown" = "x" }\n}\n',
        'aws_ebs_volume',
      ],
      ['dotenv', '.env', `$unknown=1\n${APP}`, ACCOUNT],
    ],
    ({ found }, type, { report }) => {
      expect(report.summary.verdicts.unknown).toBe(0);
      expect(found.map((line) => line.split('/').at(-1))).toEqual([type]);
    },
  );

  test('no key of the integration manifest makes a value unknown', () => {
    const manifest = 'profile: law\n$unknown: x\nstores: { $unknown: x }\n';
    const { status, report } = checkBeside({ '.wechat-policy/integration.yaml': manifest });
    expect(status).toBe(2);
    expect(report.summary.verdicts.unknown).toBe(0);
  });
});

describe('nothing to check', () => {
  test('a folder without manifests passes', () => {
    const { status, stdout } = cli(['check'], { cwd: folderOf({ 'README.md': '# nothing\n' }) });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Passed: /);
  });

  test('empty files of every kind pass', () => {
    const names = [
      'app.json',
      'project.config.json',
      'cloudbaserc.json',
      'a.yaml',
      'a.tf',
      '.env',
      'application.yml',
      'application.properties',
    ];
    const empty = Object.fromEntries(
      names.flatMap((name) => [
        [name, ''],
        [`blank/${name}`, ' \n\n'],
      ]),
    );
    const { report } = checkBeside(empty);
    expect(places(report)).toEqual([REST]);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a broken configuration', () => {
  test.each<[string, Files, string, number, RegExp]>([
    [
      'unknown key',
      { 'config.yaml': 'strict: true\nfailon: high\n' },
      'config.yaml',
      2,
      /`failon`.*did you mean `failOn`\?/,
    ],
    [
      'unknown value',
      { 'config.yaml': 'failOn: worst\n' },
      'config.yaml',
      1,
      /`critical`, `high`, `medium`, `low`, `never`/,
    ],
    ['wrong type', { 'config.yaml': 'only: encryption\n' }, 'config.yaml', 1, /`only` must be a list/],
    ['list instead of keys', { 'config.yaml': '- failOn\n' }, 'config.yaml', 1, /must be a block of keys/],
    ['syntax error', { 'config.yaml': 'failOn: high\nonly: [a\n' }, 'config.yaml', 2, /Invalid YAML/],
    ['JSON', { 'config.json': '{ "failOn": "worst" }' }, 'config.json', 1, /`never`/],
    ['not UTF-8', { 'config.yaml': Uint8Array.from([0x66, 0xb5, 0xe7]) }, 'config.yaml', 1, /UTF-8/],
    ['a folder', { 'config.yaml/readme': '' }, 'config.yaml', 1, /cannot be read/],
    [
      'integration: unknown key',
      { 'integration.yaml': 'profile: law\norganization: {}\n' },
      'integration.yaml',
      2,
      /did you mean `organisation`\?/,
    ],
    [
      'integration: unknown value',
      { 'integration.yaml': 'profile: strict\n' },
      'integration.yaml',
      1,
      /`law`, `mainland-only`/,
    ],
    [
      'integration: syntax error',
      { 'integration.yaml': 'profile: law\nstores: [\n' },
      'integration.yaml',
      2,
      /Invalid YAML/,
    ],
    [
      'GBK',
      { 'config.yaml': Buffer.from(`# ${WECHAT_PAY_IN_GBK}\nfailOn: never\n`, 'latin1') },
      'config.yaml',
      1,
      /UTF-8/,
    ],
    [
      'integration: not UTF-8',
      { 'integration.yaml': Uint8Array.from([0x66, 0xb5, 0xe7]) },
      'integration.yaml',
      1,
      /UTF-8/,
    ],
    ['integration: empty', { 'integration.yaml': '' }, 'integration.yaml', 1, /empty/],
    [
      'two integration manifests',
      { 'integration.yaml': '{}\n', 'integration.json': '{}' },
      'integration.yaml',
      1,
      /Keep one/,
    ],
    [
      'acknowledgement: missing key',
      { 'acknowledgements/a.yaml': 'document: mp-tos\n' },
      'acknowledgements/a.yaml',
      1,
      /lacks the key `sha256`/,
    ],
    [
      'acknowledgement: syntax error',
      { 'acknowledgements/a.yaml': 'document: [\n' },
      'acknowledgements/a.yaml',
      1,
      /Invalid YAML/,
    ],
  ])(
    '%s: file and line, what is accepted, exit status 2, and the rest is checked',
    (_, files, file, line, message) => {
      const declared = Object.entries(files).map(([name, content]) => [`.wechat-policy/${name}`, content]);
      const { status, report } = checkBeside(Object.fromEntries(declared) as Files);
      const told = report.diagnostics.filter(({ message: text }) => message.test(text));
      expect(told).toMatchObject([{ severity: 'error', file: `.wechat-policy/${file}`, startLine: line }]);
      const texts = report.diagnostics.map(
        ({ message: text }, index) => `${diagnosed(report)[index]} ${text}`,
      );
      expect(new Set(texts).size).toBe(texts.length);
      expect(places(report)).toContain(REST);
      expect(status).toBe(2);
    },
  );
});
