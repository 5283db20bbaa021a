import { describe, expect, test } from '@jest/globals';
import { type Files, values } from './support.js';

async function argumentsIn(main: string, files: Files = {}): Promise<unknown> {
  const all = await values({ ...files, 'main.tf': `locals {\n  prod = true\n}\nvariable "u" {}\n${main}` });
  return all['a_b.c'] ?? all;
}

const CHOSEN = 'local.prod ? true : var.u';

describe('a conditional beside a result of unknown type', () => {
  test.each([
    CHOSEN,
    `(${CHOSEN})`,
    '!local.prod ? 1 : local.prod ? true : var.u',
    `"\${${CHOSEN}}"`,
    `[${CHOSEN}][0]`,
  ])('is decided as the value of an argument, which the provider converts: %s', async (expression) => {
    expect(await argumentsIn(`resource "a_b" "c" {\n  v = ${expression}\n}\n`)).toEqual({ v: true });
  });

  test('is decided there even if it comes through locals, modules and the elements of a collection', async () => {
    const main = `
locals {
  settings = { on = ${CHOSEN}, sizes = [local.prod ? 1 : var.u] }
}
module "m" {
  source = "./m"
  on     = local.settings.on
}
resource "a_b" "c" {
  local  = local.settings
  module = module.m.on
  dynamic "block" {
    for_each = { one = local.settings }
    content { on = block.value.on }
  }
}
`;
    const files = { 'm/main.tf': 'variable "on" {}\noutput "on" {\n  value = var.on\n}\n' };
    expect(await argumentsIn(main, files)).toEqual({
      local: { on: true, sizes: [1] },
      module: true,
      block: [{ on: true }],
    });
  });

  test('is decided as a variable that declares its type', async () => {
    const main = `
module "m" {
  source = "./m"
  on     = ${CHOSEN}
  sizes  = local.prod ? [1, 2] : var.u
  any    = ${CHOSEN}
}
`;
    const files = {
      'm/main.tf': `
variable "on" { type = bool }
variable "sizes" { type = list(number) }
variable "any" { type = any }
resource "a_b" "c" {
  on    = var.on == true
  sizes = jsonencode(var.sizes)
  any   = var.any == true
}
`,
    };
    expect(await argumentsIn(main, files)).toEqual({
      'module.m.a_b.c': { on: true, sizes: '[1,2]', any: { $unknown: 'var.u' } },
    });
  });

  test('is decided as a count', async () => {
    const all = await values(
      'locals {\n  n = true ? 2 : var.u\n}\nresource "a_b" "c" {\n  count = local.n\n}\n',
    );
    expect(Object.keys(all)).toEqual(['a_b.c[0]', 'a_b.c[1]']);
  });

  test('is not decided where its type matters', async () => {
    const main = `resource "a_b" "c" {\n  v = (${CHOSEN}) == true\n  w = jsonencode({ on = ${CHOSEN} })\n}\n`;
    expect(await argumentsIn(main)).toEqual({ v: { $unknown: 'var.u' }, w: { $unknown: 'var.u' } });
  });

  test('is decided where the type of the unknown result is declared', async () => {
    const main =
      'variable "on" {\n  type = bool\n}\nresource "a_b" "c" {\n  v = (local.prod ? true : var.on) == true\n}\n';
    expect(await argumentsIn(main)).toEqual({ v: true });
  });
});
