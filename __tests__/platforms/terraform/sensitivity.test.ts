import { describe, expect, test } from '@jest/globals';
import { type Files, resource } from './support.js';

const DECLARED = `variable "secret" {
  default   = "s"
  sensitive = true
}
variable "secrets" {
  default   = { a = "s" }
  sensitive = true
}
variable "plain" {
  default = "p"
}
locals {
  direct   = var.secret
  mixed    = { open = var.plain, hidden = var.secret, inner = { hidden = var.secret } }
  all      = [var.plain, var.secret]
  encoded  = jsonencode({ open = var.plain, hidden = var.secret })
  declared = sensitive(var.plain)
}
module "m" {
  source = "./m"
  given  = var.secret
  open   = var.plain
}
module "n" {
  source   = "./m"
  for_each = { x = "p" }
  given    = var.secret
  open     = each.value
}
data "aws_iam_policy_document" "d" {
  statement {
    resources = ["\${var.secret}/*"]
  }
}
data "aws_iam_policy_document" "open" {
  statement {
    resources = ["\${var.plain}/*"]
  }
}
`;

const MODULE = `variable "given" {}
variable "open" {}
variable "own" {
  default   = "s"
  sensitive = true
}
output "given" {
  value = var.given
}
output "open" {
  value = var.open
}
output "marked" {
  value     = var.open
  sensitive = true
}
resource "a_b" "c" {
  given = var.given
  open  = var.open
  own   = var.own
}
`;

async function isSensitive(
  pointer: string,
  body: string,
  address = 'a_b.c',
  more: Files = {},
): Promise<unknown> {
  const files = { 'main.tf': `${DECLARED}resource "a_b" "c" {\n${body}\n}\n`, 'm/main.tf': MODULE, ...more };
  return (await resource(address, files)).isSensitive?.(pointer);
}

describe('what a value depends on makes it sensitive', () => {
  test.each([
    ['var.secret', true],
    ['var.plain', false],
    ['"p"', false],
    ['local.direct', true],
    ['"a-${local.direct}"', true],
    ['"a-${var.plain}"', false],
    ['upper(trimspace(var.secret))', true],
    ['var.secret == "s"', true],
    ['var.secret == "s" ? 1 : 2', true],
    ['true ? var.plain : var.secret', true],
    ['local.mixed.hidden', true],
    ['local.mixed.open', false],
    ['jsonencode(local.mixed)', true],
    ['jsonencode(local.mixed.inner)', true],
    ['local.mixed["inner"].hidden', true],
    ['local.all[1]', true],
    ['local.all[0]', false],
    ['join(",", local.all)', true],
    ['[for x in local.all : x][0]', true],
    ['[for x in ["a"] : "${x}${var.secret}"][0]', true],
    ['[for x in ["a"] : x][0]', false],
    ['var.secrets["a"]', true],
    ['local.declared', true],
    ['nonsensitive(var.secret)', false],
    ['module.m.given', true],
    ['module.m.open', false],
    ['module.m.marked', true],
    ['module.n["x"].given', true],
    ['module.n["x"].open', false],
    ['data.aws_iam_policy_document.d.json', true],
    ['data.aws_iam_policy_document.open.json', false],
    ['"%{ if var.secret == "s" }a%{ endif }"', true],
    ['"%{ for x in local.all }${x}%{ endfor }"', true],
    ['"%{ for x in ["a"] }${x}%{ endfor }"', false],
  ])('%s: %s', async (expression, expected) => {
    expect(await isSensitive('/v', `v = ${expression}`)).toBe(expected);
  });

  test('in objects, lists and nested blocks each for itself', async () => {
    const body = `tags = merge({ open = var.plain }, { hidden = var.secret })
      plain = local.mixed
      block {
        v = var.plain
      }
      block {
        v = var.secret
      }
      dynamic "made" {
        for_each = { a = var.plain, b = var.secret }
        content {
          v = made.value
        }
      }`;
    const found = await Promise.all(
      [
        '/tags',
        '/tags/open',
        '/tags/hidden',
        '/plain/open',
        '/plain/hidden',
        '/plain/inner/hidden',
        '/block',
        '/block/0/v',
        '/block/1/v',
        '/made/0/v',
        '/made/1/v',
      ].map(async (pointer) => [pointer, await isSensitive(pointer, body)]),
    );
    expect(found.filter(([, is]) => is === true).map(([pointer]) => pointer)).toEqual([
      '/tags/hidden',
      '/plain/hidden',
      '/plain/inner/hidden',
      '/block/1/v',
      '/made/1/v',
    ]);
  });

  test('a sensitive object is so with its keys', async () => {
    expect(await isSensitive('/v', 'v = var.secrets')).toBe(true);
    expect(await isSensitive('/v', 'v = local.mixed')).toBe(false);
  });

  test('through the arguments of a module, and its own variables', async () => {
    const of = (pointer: string) => isSensitive(pointer, '', 'module.m.a_b.c');
    expect([await of('/given'), await of('/open'), await of('/own')]).toEqual([true, false, true]);
  });

  test('in documents part by part, and in tags that a provider adds', async () => {
    const body = 'policy = local.encoded\ntext = "{\\"a\\": \\"${var.secret}\\"}"';
    const at = (pointer: string) => isSensitive(`/$context/documents${pointer}`, body);
    expect([await at('/policy/open'), await at('/policy/hidden'), await at('/text/a')]).toEqual([
      false,
      true,
      true,
    ]);
    const tagged = {
      'main.tf': `${DECLARED}provider "aws" {
        default_tags {
          tags = { open = var.plain, hidden = var.secret }
        }
      }
      resource "aws_s3_bucket" "b" {}`,
      'm/main.tf': MODULE,
    };
    const bucket = await resource('aws_s3_bucket.b', tagged);
    expect(bucket.isSensitive?.('/tags_all/open')).toBe(false);
    expect(bucket.isSensitive?.('/tags_all/hidden')).toBe(true);
  });

  test('where a plan marks it', async () => {
    const plan = JSON.stringify({
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'a_b.c',
              mode: 'managed',
              type: 'a_b',
              name: 'c',
              values: { v: 'p', w: 'q', list: ['x'] },
            },
          ],
        },
      },
      resource_changes: [
        { address: 'a_b.c', change: { actions: ['create'], after_sensitive: { v: true, list: [true] } } },
      ],
      configuration: {
        root_module: {
          resources: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', expressions: {} }],
        },
      },
    });
    const found = await resource('a_b.c', { 'plan.json': plan });
    expect(['/v', '/w', '/list/0'].map((pointer) => found.isSensitive?.(pointer))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('locals that are defined by each other end', async () => {
    const more = { 'loop.tf': 'locals {\n  x = [local.y]\n  y = [local.x, var.secret]\n}\n' };
    expect(await isSensitive('/v', 'v = jsonencode(local.y)', 'a_b.c', more)).toBe(true);
  });
});
