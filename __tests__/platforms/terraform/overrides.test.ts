import { describe, expect, test } from '@jest/globals';
import { diagnostics, places, read, values } from './support.js';

describe('override files', () => {
  const files = {
    'main.tf': `locals {
  on = true
}
resource "a_b" "c" {
  a = 1
  b = local.on
  c {
    v = 1
  }
  c {
    v = 2
  }
  dynamic "d" {
    for_each = [1]
    content {}
  }
}
output "o" {
  value = 1
}
`,
    'override.tf': 'locals {\n  on = false\n}\nresource "a_b" "c" {\n  a = 2\n  d {\n    v = 4\n  }\n}\n',
    'z_override.tf.json':
      '{\n  "resource": {\n    "a_b": {\n      "c": {\n        "a": 3,\n        "c": [{ "v": 5 }]\n      }\n    }\n  }\n}\n',
  };

  test('replace arguments, and nested blocks by their type; the last file wins', async () => {
    expect(await values(files)).toEqual({ 'a_b.c': { a: 3, b: false, c: [{ v: 5 }], d: [{ v: 4 }] } });
  });

  test('are where a value is to be edited that they set', async () => {
    expect(await places('a_b.c', '/a', files)).toEqual(['z_override.tf.json:5 3']);
    expect(await places('a_b.c', '/c/0/v', files)).toEqual(['z_override.tf.json:6 5']);
    expect(await places('a_b.c', '/d/0/v', files)).toEqual(['override.tf:7 4']);
    expect((await places('a_b.c', '/b', files))[0]).toBe('override.tf:2 false');
    expect(await places('a_b.c', '/missing', files)).toEqual(['main.tf:4 resource "a_b" "c"']);
  });

  test('change arguments of module calls and aliased providers', async () => {
    const all = await values({
      'main.tf': 'module "m" {\n  source = "./a"\n  on = true\n}\n',
      'override.tf': 'module "m" {\n  source = "./b"\n}\n',
      'a/main.tf': 'resource "a_b" "a" {}\n',
      'b/main.tf': 'variable "on" {}\nresource "a_b" "b" {\n  on = var.on\n}\n',
    });
    expect(all['module.m.a_b.b']).toEqual({ on: true });
  });

  test('may hold the only block of a default provider', async () => {
    const { resources, diagnostics: found } = await read({
      'main.tf': 'resource "aws_x" "y" {}\n',
      'providers_override.tf': 'provider "aws" {\n  region = "eu-west-1"\n}\n',
    });
    expect(resources.map(({ provider }) => provider?.region)).toEqual(['eu-west-1']);
    expect(found).toEqual([]);
  });

  test('that override nothing are reported', async () => {
    expect(await diagnostics({ 'override.tf': '\nresource "a_b" "c" {}\n' })).toEqual([
      'warning unresolved override.tf:2',
    ]);
  });
});
