import { describe, expect, test } from '@jest/globals';
import { diagnostics, type Files, places, values } from './support.js';

async function addresses(files: Files | string): Promise<string[]> {
  return Object.keys(await values(files));
}

describe('count', () => {
  test('makes addressed instances, each with its index', async () => {
    expect(await values('resource "a_b" "c" {\n  count = 2\n  v = "n${count.index}"\n}\n')).toEqual({
      'a_b.c[0]': { v: 'n0' },
      'a_b.c[1]': { v: 'n1' },
    });
  });

  test('that is unknown makes one instance that stands for all', async () => {
    expect(await values('resource "a_b" "c" {\n  count = var.n\n  v = count.index\n}\n')).toEqual({
      'a_b.c': { v: { $unknown: 'var.n' } },
    });
  });

  test('of too many is reported, and makes one instance that stands for all', async () => {
    const files = { 'main.tf': 'resource "a_b" "c" {\n  count = 100000000\n}\nresource "a_b" "d" {}\n' };
    expect(await addresses(files)).toEqual(['a_b.c', 'a_b.d']);
    expect(await diagnostics(files)).toEqual(['warning limit-reached main.tf:2']);
  });

  test.each(['-1', '1.5', '"x"', 'null'])(
    'of %s makes one instance: what it means cannot be known',
    async (count) => {
      expect(await addresses(`resource "a_b" "c" {\n  count = ${count}\n}\n`)).toEqual(['a_b.c']);
    },
  );

  test('in an override file counts', async () => {
    const files = {
      'main.tf': 'resource "a_b" "c" {\n  count = 0\n}\n',
      'override.tf': 'resource "a_b" "c" {\n  count = 1\n}\n',
    };
    expect(await addresses(files)).toEqual(['a_b.c[0]']);
  });
});

describe('for_each', () => {
  test('goes through a map, whose values may be unknown', async () => {
    const text =
      'resource "a_b" "c" {\n  for_each = { eu = { on = true }, "a/b" = { on = var.on } }\n  k = each.key\n  v = each.value.on\n}\n';
    expect(await values(text)).toEqual({
      'a_b.c["eu"]': { k: 'eu', v: true },
      'a_b.c["a/b"]': { k: 'a/b', v: { $unknown: 'var.on' } },
    });
  });

  test('goes through a set of text', async () => {
    const text =
      'variable "s" {\n  type = set(string)\n  default = ["b", "a"]\n}\nresource "a_b" "c" {\n  for_each = var.s\n  v = each.value\n}\n';
    expect(await values(text)).toEqual({ 'a_b.c["a"]': { v: 'a' }, 'a_b.c["b"]': { v: 'b' } });
  });

  test('one bad element is found where it is written', async () => {
    const files = {
      'main.tf':
        'locals {\n  all = {\n    good = true\n    bad  = false\n  }\n}\nresource "a_b" "c" {\n  for_each = local.all\n  v = each.value\n}\n',
    };
    expect(await places('a_b.c["bad"]', '/v', files)).toEqual([
      'main.tf:4 false',
      'main.tf:9 each.value',
      'main.tf:8 local.all',
    ]);
  });
});

// https://opentofu.org/docs/language/meta-arguments/enabled
describe('enabled', () => {
  const text = (value: string) => `resource "a_b" "c" {
  lifecycle {
    enabled = ${value}
  }
}
module "m" {
  source = "./m"
  lifecycle {
    enabled = ${value}
  }
}
resource "a_b" "d" {
  resource = a_b.c == null
  module   = module.m == null ? "none" : module.m.o
}
`;
  const files = (value: string) => ({
    'main.tf': text(value),
    'm/main.tf': 'resource "a_b" "e" {}\noutput "o" {\n  value = 1\n}\n',
  });

  test('leaves out resources and modules, which are null then', async () => {
    expect(await values(files('false'))).toEqual({ 'a_b.d': { resource: true, module: 'none' } });
    expect(await values(files('true'))).toEqual({
      'a_b.c': {},
      'module.m.a_b.e': {},
      'a_b.d': { resource: { $unknown: 'a_b.c' }, module: '1' },
    });
  });

  test('that is unknown leaves one that may be there', async () => {
    expect(await values(files('var.x'))).toEqual({
      'a_b.c': {},
      'module.m.a_b.e': {},
      'a_b.d': { resource: { $unknown: 'a_b.c' }, module: { $unknown: expect.stringContaining('module.m') } },
    });
  });
});

describe('dynamic blocks', () => {
  test('make blocks in their place, of lists and maps, inside of each other', async () => {
    const text = `resource "a_b" "c" {
  rule { v = 0 }
  dynamic "rule" {
    for_each = [1, var.x]
    content { v = rule.value }
  }
  rule { v = 3 }
  dynamic "outer" {
    for_each = { a = [1], b = [] }
    iterator = o
    content {
      k = o.key
      dynamic "inner" {
        for_each = o.value
        content { v = "\${o.key}\${inner.value}" }
      }
    }
  }
}
`;
    expect(await values(text)).toEqual({
      'a_b.c': {
        rule: [{ v: 0 }, { v: 1 }, { v: { $unknown: 'var.x' } }, { v: 3 }],
        outer: [{ k: 'a', inner: [{ v: 'a1' }] }, { k: 'b' }],
      },
    });
  });

  test('the place of a value is where the element is written; of a missing one, the `dynamic` block', async () => {
    const files = {
      'main.tf':
        'resource "a_b" "c" {\n  dynamic "rule" {\n    for_each = [\n      { on = true },\n      { on = false },\n    ]\n    content {\n      on = rule.value.on\n    }\n  }\n}\n',
    };
    expect(await places('a_b.c', '/rule/1/on', files)).toEqual([
      'main.tf:5 false',
      'main.tf:8 rule.value.on',
    ]);
    expect(await places('a_b.c', '/rule/1/missing', files)).toEqual(['main.tf:2 dynamic "rule"']);
  });

  test('the key of an element is its index in a list, and itself in a set', async () => {
    const text = (type: string) =>
      `variable "s" {\n  type = ${type}\n  default = ["a"]\n}\nresource "a_b" "c" {\n  dynamic "r" {\n    for_each = var.s\n    content { k = r.key }\n  }\n}\n`;
    expect(await values(text('list(string)'))).toEqual({ 'a_b.c': { r: [{ k: 0 }] } });
    expect(await values(text('set(string)'))).toEqual({ 'a_b.c': { r: [{ k: 'a' }] } });
  });
});
