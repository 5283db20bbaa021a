import { describe, expect, test } from '@jest/globals';
import { formatOf, parse } from '../../../src/formats/index.js';
import { terraform } from '../../../src/platforms/terraform/index.js';
import type { Files } from './support.js';

/** What `a_b.c` has as `v`, and the diagnostics, where the repository holds these files besides `live/main.tf`. */
async function read(expression: string, others: Files, more = '') {
  const text = `resource "a_b" "c" {\n  v = ${expression}\n}\n${more}`;
  const files: Files = { 'live/main.tf': text, ...others };
  const documents = [];
  for (const [file, content] of Object.entries(files)) {
    const format = formatOf(file);
    if (format === 'hcl') documents.push(...(await parse({ file, text: content }, format)).documents);
  }
  const { resources, diagnostics } = await terraform.read({
    path: 'live',
    documents,
    exists: (file) => Object.hasOwn(files, file),
    list: () => Object.keys(files).sort(),
    read: (file) => (Object.hasOwn(files, file) ? files[file] : undefined),
  });
  const [only] = resources;
  const value = only?.value['v'];
  return {
    value,
    diagnostics: diagnostics.map(({ code, severity, startLine }) => `${severity} ${code} ${startLine}`),
  };
}

// https://developer.hashicorp.com/terraform/language/functions/templatefile
describe('templatefile', () => {
  const others = {
    'live/backends.tftpl': '%{ for addr in ip_addrs ~}\nbackend ${addr}:${port}\n%{ endfor ~}\n',
    'live/config.tftpl': '${jsonencode({ on = on, name = "${name}-x" })}',
    'live/again.tftpl': '${templatefile("again.tftpl", {})}',
    'live/broken.tftpl': '${',
    'shared/one.tftpl': '${v}',
  };

  test.each([
    [
      'templatefile("backends.tftpl", { port = 8080, ip_addrs = ["10.0.0.1", "10.0.0.2"] })',
      'backend 10.0.0.1:8080\nbackend 10.0.0.2:8080\n',
    ],
    [
      'jsondecode(templatefile("${path.module}/config.tftpl", { on = true, name = "a" }))',
      { on: true, name: 'a-x' },
    ],
    ['templatefile("../shared/one.tftpl", { v = [1] })', [1]],
    ['templatestring(local.t, { v = 2 })', '<2>'],
  ])('%s', async (expression, expected) => {
    const { value, diagnostics } = await read(expression, others, 'locals {\n  t = "<$${v}>"\n}\n');
    expect(value).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  test('depends on what its variables depend on, and only so', async () => {
    const { value } = await read('templatefile("backends.tftpl", { port = var.p, ip_addrs = [] })', others);
    expect(value).toBe('');
    expect(
      (await read('templatefile("backends.tftpl", { port = var.p, ip_addrs = ["a"] })', others)).value,
    ).toEqual({ $unknown: 'var.p' });
  });

  test('that renders itself is given up, with a diagnostic: Terraform refuses it', async () => {
    const { value, diagnostics } = await read('templatefile("again.tftpl", {})', others);
    expect(value).toEqual({ $unknown: 'templatefile() in a template' });
    expect(diagnostics).toEqual(['warning unresolved 2']);
  });

  test.each(['broken', 'gone'])('of %s.tftpl is unknown', async (name) => {
    const { value } = await read(`templatefile("${name}.tftpl", {})`, others);
    expect(value).toEqual({ $unknown: expect.stringContaining('templatefile()') });
  });

  test('that never ends is given up, with a diagnostic', async () => {
    const lines =
      '%{ for a in range(1000) }%{ for b in range(1000) }%{ for c in range(1000) }x%{ endfor }%{ endfor }%{ endfor }';
    const { value, diagnostics } = await read('templatefile("big.tftpl", {})', { 'live/big.tftpl': lines });
    expect(value).toEqual({ $unknown: expect.stringContaining('too much') });
    expect(diagnostics).toEqual(['warning limit-reached 2']);
  });
});

// https://developer.hashicorp.com/terraform/language/functions/yamldecode
test('yamldecode reads files of the repository', async () => {
  const others = { 'live/stores.yaml': 'orders:\n  encrypted: false\n  regions: [cn-north-1]\n' };
  expect((await read('yamldecode(file("stores.yaml"))', others)).value).toEqual({
    orders: { encrypted: false, regions: ['cn-north-1'] },
  });
  expect((await read('yamldecode("a: [")', others)).value).toEqual({ $unknown: 'yamldecode()' });
});

// https://developer.hashicorp.com/terraform/language/functions/fileset
describe('fileset', () => {
  const others = {
    'live/f/a.yaml': '',
    'live/f/x/b.yaml': '',
    'live/f/.c.yaml': '',
    'live/f/d.json': '',
    'f/e.yaml': '',
  };

  test.each([
    ['*.yaml', ['.c.yaml', 'a.yaml']],
    ['**/*.yaml', ['.c.yaml', 'a.yaml', 'x/b.yaml']],
    ['{a,d}.*', ['a.yaml', 'd.json']],
    ['*.txt', []],
  ])('of %s', async (pattern, expected) => {
    expect((await read(`fileset("\${path.module}/f", "${pattern}")`, others)).value).toEqual(expected);
  });

  test('of a folder that is not there is unknown: it may be made first', async () => {
    expect((await read('fileset("build", "*")', others)).value).toEqual({ $unknown: 'fileset()' });
  });
});

test.each([
  'file("/etc/passwd")',
  'file("../../x")',
  'filebase64("~/.ssh/id")',
  'templatefile("../../../x", {})',
  'fileset("/etc", "*")',
])(
  '%s reads outside of the checked folder: a notice says so at the line, and the value is unknown',
  async (expression) => {
    const { value, diagnostics } = await read(expression, { 'x.txt': 'x' });
    expect(value).toEqual({ $unknown: expect.stringMatching(/^\w+\(\)$/) });
    expect(diagnostics).toEqual(['notice outside-repository 2']);
  },
);
