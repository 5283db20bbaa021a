import { describe, expect, test } from '@jest/globals';
import type { RootSettings } from '../../../src/platforms/terraform/settings.js';
import { diagnostics, type Files, places, read as readFiles, values } from './support.js';

const VARIABLE = 'variable "x" {\n  default = "default"\n}\nresource "a_b" "c" {\n  v = var.x\n}\n';

async function read(files: Files | string): Promise<unknown> {
  const all = await values(files);
  return (all['a_b.c'] as { v?: unknown }).v;
}

describe('variables of a root module', () => {
  test('have their defaults', async () => {
    expect(await read(VARIABLE)).toBe('default');
  });

  test('without a value are unknown, and so are those that nobody declared', async () => {
    expect(await read('variable "x" {}\nresource "a_b" "c" {\n  v = var.x\n}\n')).toEqual({
      $unknown: 'var.x',
    });
    expect(await read('resource "a_b" "c" {\n  v = var.x\n}\n')).toEqual({ $unknown: 'var.x' });
  });

  test.each([
    ['terraform.tfvars wins over the default', { 'terraform.tfvars': 'x = "given"\n' }, 'given'],
    [
      '*.auto.tfvars win over terraform.tfvars, the last one by name over the others',
      {
        'terraform.tfvars': 'x = "t"\n',
        'b.auto.tfvars': 'x = "b"\n',
        'a.auto.tfvars': 'x = "a"\n',
      },
      'b',
    ],
    [
      'whether a file is named on the command line cannot be known',
      { 'prod.tfvars': 'x = "prod"\n' },
      { $unknown: 'var.x' },
    ],
    ['values in JSON', { 'terraform.tfvars.json': '{"x": "${json}"}' }, '${json}'],
    ['files of other folders do not count', { 'env/terraform.tfvars': 'x = "other"\n' }, 'default'],
    ['override files win over the default', { 'override.tf': 'variable "x" {\n  default = "o"\n}\n' }, 'o'],
  ])('%s', async (_, files, expected) => {
    expect(await read({ 'main.tf': VARIABLE, ...files })).toEqual(expected);
  });
});

describe('types convert what is given', () => {
  test.each([
    ['string', '1', '1'],
    ['string', 'true', 'true'],
    ['number', '"1.5"', 1.5],
    ['bool', '"true"', true],
    ['bool', '"yes"', { $unknown: 'var.x' }],
    ['number', '"many"', { $unknown: 'var.x' }],
    ['any', '[1]', [1]],
    ['list(string)', '[1, "a"]', ['1', 'a']],
    ['list(any)', '[1, "a"]', ['1', 'a']],
    ['list(string)', '"a"', { $unknown: 'var.x' }],
    ['set(string)', '["b", "a", "b"]', ['a', 'b']],
    ['map(bool)', '{ a = "true" }', { a: true }],
    ['tuple([string, number])', '[1, "2"]', ['1', 2]],
    ['tuple([string])', '[1, 2]', { $unknown: 'var.x' }],
    ['object({ a = bool })', '{ a = "false", dropped = 1 }', { a: false }],
    ['object({ a = bool })', '{}', { $unknown: 'var.x' }],
    ['object({ a = optional(bool, true), b = optional(string) })', '{}', { a: true, b: null }],
    ['object({ a = optional(bool, true) })', '{ a = null }', { a: true }],
    [
      'list(object({ inner = optional(object({ on = optional(bool, false) }), {}) }))',
      '[{}]',
      [{ inner: { on: false } }],
    ],
    ['"list"', '[1]', [1]],
  ])('%s of %s', async (type, given, expected) => {
    const text = `variable "x" {\n  type = ${type}\n  default = ${given}\n}\nresource "a_b" "c" {\n  v = var.x\n}\n`;
    expect(await read(text)).toEqual(expected);
  });

  test('null is a value, unless the variable refuses it', async () => {
    const text = (nullable: string) =>
      `variable "x" {\n  default = "d"\n  ${nullable}\n}\nresource "a_b" "c" {\n  v = [var.x]\n}\n`;
    const given = { 'terraform.tfvars': 'x = null\n' };
    expect(await read({ 'main.tf': text(''), ...given })).toEqual([null]);
    expect(await read({ 'main.tf': text('nullable = false'), ...given })).toEqual(['d']);
  });
});

describe('locals', () => {
  test('are evaluated through each other', async () => {
    const text =
      'locals {\n  a = local.b\n  b = { c = [1, var.x] }\n}\nresource "a_b" "c" {\n  v = local.a.c\n}\n';
    expect(await read(text)).toEqual([1, { $unknown: 'var.x' }]);
  });

  test('that are defined by themselves stay unknown, each with a diagnostic', async () => {
    const text =
      'locals {\n  a = local.b\n  b = [local.a]\n  c = local.c\n}\nresource "a_b" "c" {\n  v = local.c\n}\n';
    expect(await read(text)).toEqual({ $unknown: 'local.c' });
    expect(await diagnostics({ 'main.tf': text })).toEqual([
      'warning unresolved main.tf:3',
      'warning unresolved main.tf:4',
    ]);
  });

  test('in many circles are reported as far as a person would read', async () => {
    const circles = Array.from({ length: 100 }, (_, n) => `  l${n} = local.l${n}\n`).join('');
    expect(await diagnostics({ 'main.tf': `locals {\n${circles}}\n` })).toHaveLength(11);
  });

  test('may form a chain of any length', async () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `  l${n} = local.l${n + 1}\n`).join('');
    const text = `locals {\n${chain}  l5000 = 1\n}\nresource "a_b" "c" {\n  v = local.l0\n}\n`;
    expect(await read(text)).toEqual({ $unknown: 'too much to compute' });
    expect(await diagnostics({ 'main.tf': text })).toContainEqual(
      expect.stringMatching(/^warning limit-reached main\.tf:/),
    );
  });
});

describe('the place to edit', () => {
  test('is where the value is written, with the way there', async () => {
    const files = {
      'main.tf': 'locals {\n  on = var.settings.on\n}\nresource "a_b" "c" {\n  v = local.on\n}\n',
      'variables.tf': 'variable "settings" {\n  default = {\n    on = false\n  }\n}\n',
    };
    expect(await places('a_b.c', '/v', files)).toEqual([
      'variables.tf:3 false',
      'main.tf:5 local.on',
      'main.tf:2 var.settings.on',
    ]);
  });

  test('is the variables file that gives the value', async () => {
    const files = { 'main.tf': VARIABLE, 'terraform.tfvars': 'y = 1\nx = "given"\n' };
    expect(await places('a_b.c', '/v', files)).toEqual(['terraform.tfvars:2 "given"', 'main.tf:5 var.x']);
  });

  test('of something missing is the name of what lacks it', async () => {
    const text =
      'variable "x" {\n  default = {\n    inner = {}\n  }\n}\nresource "a_b" "c" {\n  v = var.x\n}\n';
    expect(await places('a_b.c', '/v/inner/missing', { 'main.tf': text })).toEqual([
      'main.tf:3 inner',
      'main.tf:7 var.x',
    ]);
  });

  test('of an unknown value is where it is read', async () => {
    const text = 'variable "x" {}\nresource "a_b" "c" {\n  v = var.x\n}\n';
    expect(await places('a_b.c', '/v', { 'main.tf': text })).toEqual(['main.tf:3 var.x']);
  });

  test('of a sensitive value is where it is read: no excerpt may show it', async () => {
    const text =
      'variable "x" {\n  sensitive = true\n  default = "s3cret"\n}\nresource "a_b" "c" {\n  v = var.x\n}\n';
    expect(await places('a_b.c', '/v', { 'main.tf': text })).toEqual(['main.tf:6 var.x']);
  });

  test('is what a negation negates', async () => {
    const text =
      'variable "off" {\n  default = true\n}\nresource "a_b" "c" {\n  v = !(var.off)\n  w = !true\n}\n';
    expect(await places('a_b.c', '/v', { 'main.tf': text })).toEqual(['main.tf:2 true', 'main.tf:5 var.off']);
    expect(await places('a_b.c', '/w', { 'main.tf': text })).toEqual(['main.tf:6 !true']);
  });

  test('is the branch that is taken, and the argument of a conversion', async () => {
    const text =
      'variable "p" {\n  default = true\n}\nresource "a_b" "c" {\n  v = var.p ? { a = "${var.p}" } : null\n}\n';
    expect(await places('a_b.c', '/v/a', { 'main.tf': text })).toEqual(['main.tf:2 true', 'main.tf:5 var.p']);
  });
});

describe('settings of a root module', () => {
  const files = {
    'live/main.tf': VARIABLE,
    'live/terraform.tfvars': 'x = "read by itself"\n',
    'live/other.tfvars': 'x = "other"\n',
    'env/prod.tfvars': 'x = "prod"\n',
    'env/eu.tfvars.json': '{ "x": "eu" }',
  };
  const root = { folder: 'live' };

  async function readAs(...roots: readonly RootSettings[]): Promise<unknown> {
    const { resources } = await readFiles(files, { roots });
    return resources.map(({ value }) => value['v']);
  }

  test('name the variables files of the command line, in their order', async () => {
    expect(await readAs({ ...root, varFiles: ['../env/prod.tfvars'] })).toEqual(['prod']);
    expect(await readAs({ ...root, varFiles: ['../env/prod.tfvars', '../env/eu.tfvars.json'] })).toEqual([
      'eu',
    ]);
    expect(await readAs({ ...root, varFiles: [] })).toEqual(['read by itself']);
    expect(await readAs({ ...root })).toEqual([{ $unknown: 'var.x' }]);
  });

  test('may describe several ways to apply one folder', async () => {
    const ways = ['prod.tfvars', 'eu.tfvars.json'].map((name) => ({ ...root, varFiles: [`../env/${name}`] }));
    expect(await readAs(...ways)).toEqual(['prod', 'eu']);
  });

  test('give environment variables, which lose against files', async () => {
    const environment = { TF_VAR_x: 'from the environment' };
    expect(await readAs({ ...root, varFiles: [], environment })).toEqual(['read by itself']);
    const text = (type: string) =>
      `variable "x" {\n  type = ${type}\n}\nresource "a_b" "c" {\n  v = var.x\n}\n`;
    const as = async (type: string, value: string) => {
      const all = await values(
        { 'main.tf': text(type) },
        { roots: [{ folder: '.', environment: { TF_VAR_x: value } }] },
      );
      return (all['a_b.c'] as { v?: unknown }).v;
    };
    expect(await as('string', '["a"]')).toBe('["a"]');
    expect(await as('bool', 'true')).toBe(true);
    expect(await as('list(string)', '["a", 1]')).toEqual(['a', '1']);
    expect(await as('list(string)', '[')).toEqual({ $unknown: 'var.x' });
    expect(await as('list(string)', '[var.y]')).toEqual([{ $unknown: 'var.y' }]);
  });

  test('give the workspace', async () => {
    const text = 'resource "a_b" "c" {\n  v = terraform.workspace\n}\n';
    expect(await values(text)).toEqual({ 'a_b.c': { v: { $unknown: 'terraform.workspace' } } });
    const settings = { roots: [{ folder: '.', workspace: 'prod' }] };
    expect(await values(text, settings)).toEqual({ 'a_b.c': { v: 'prod' } });
  });

  test('that name a file which is not there are reported', async () => {
    const { diagnostics: found } = await readFiles(files, {
      roots: [{ ...root, varFiles: ['gone.tfvars', '../../x.tfvars'] }],
    });
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unresolved live/gone.tfvars',
      'unresolved live',
    ]);
  });
});
