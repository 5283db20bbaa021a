import { describe, expect, test } from '@jest/globals';
import { diagnostics, places, read, values } from './support.js';

const CONFIGURATION = `{
  "//": "a comment",
  "variable": {
    "names": { "type": "set(string)", "default": ["b", "a"] },
    "literal": { "default": "\${not a template}" }
  },
  "locals": [{ "on": false }, { "size": "\${1 + 1}" }],
  "provider": {
    "aws": [{ "region": "eu-west-1" }, { "alias": "cn", "region": "cn-north-1" }]
  },
  "resource": {
    "aws_s3_bucket": {
      "each": {
        "for_each": "\${var.names}",
        "bucket": "x-\${each.key}",
        "provider": "aws.cn",
        "tags": { "Name": "\${upper(each.key)}", "//": "kept" },
        "versioning": { "enabled": "\${local.on}" },
        "rule": [{ "id": 1 }, { "id": "\${local.size}" }],
        "//": "no argument",
        "depends_on": ["aws_s3_bucket.other"]
      },
      "other": [{ "bucket": null, "literal": "\${var.literal}" }]
    },
    "aws_sg": {
      "d": {
        "dynamic": {
          "ingress": { "for_each": [80, 443], "iterator": "port", "content": { "from": "\${port.value}" } }
        }
      }
    }
  },
  "module": { "m": { "source": "./m", "providers": { "aws": "aws.cn" }, "on": true } },
  "output": { "o": { "value": "\${local.on}" } },
  "moved": { "from": "a.b", "to": "c.d" }
}
`;
const MODULE = 'variable "on" {}\nresource "aws_s3_bucket" "c" {\n  on = var.on\n}\n';
const FILES = { 'main.tf.json': CONFIGURATION, 'm/main.tf': MODULE };

describe("Terraform's JSON syntax", () => {
  test('means the same as the native one', async () => {
    const bucket = (key: string) => ({
      bucket: `x-${key}`,
      tags: { Name: key.toUpperCase(), '//': 'kept' },
      versioning: [{ enabled: false }],
      rule: [{ id: 1 }, { id: 2 }],
    });
    expect(await values(FILES)).toEqual({
      'aws_s3_bucket.each["a"]': bucket('a'),
      'aws_s3_bucket.each["b"]': bucket('b'),
      'aws_s3_bucket.other': { literal: '${not a template}' },
      'aws_sg.d': { ingress: [{ from: 80 }, { from: 443 }] },
      'module.m.aws_s3_bucket.c': { on: true },
    });
  });

  test('has its providers, also in modules', async () => {
    const { resources } = await read(FILES);
    const regions = resources.map(({ address, provider }) => [address, provider?.region]);
    expect(Object.fromEntries(regions)).toMatchObject({
      'aws_s3_bucket.each["a"]': 'cn-north-1',
      'aws_s3_bucket.other': 'eu-west-1',
      'module.m.aws_s3_bucket.c': 'cn-north-1',
    });
  });

  test('is pointed at, value by value', async () => {
    const at = (pointer: string) => places('aws_s3_bucket.each["a"]', pointer, FILES);
    expect(await at('/versioning/0/enabled')).toEqual([
      'main.tf.json:7 false',
      'main.tf.json:18 "${local.on}"',
    ]);
    expect(await at('/rule/1/id')).toEqual(['main.tf.json:7 "${1 + 1}"', 'main.tf.json:19 "${local.size}"']);
    expect(await at('/tags/Name')).toEqual(['main.tf.json:17 "${upper(each.key)}"']);
    expect(await at('/missing')).toEqual(['main.tf.json:13 "each"']);
    expect(await at('/versioning/0/missing')).toEqual(['main.tf.json:18 "versioning"']);
    expect(await places('module.m.aws_s3_bucket.c', '/on', FILES)).toEqual([
      'main.tf.json:33 true',
      'm/main.tf:3 var.on',
    ]);
  });

  test.each([
    [
      'a template that is not valid',
      '{"resource": {"a_b": {"c": {"v": "${"}}}}',
      'error syntax-error main.tf.json:1',
    ],
    ['a block that is none', '{"resource": {"a_b": {"c": 1}}}', 'error syntax-error main.tf.json:1'],
    ['a file that holds no object', '[1]', 'error syntax-error main.tf.json:1'],
  ])('%s is reported, and the rest is read', async (_, text, expected) => {
    expect(await diagnostics({ 'main.tf.json': text })).toEqual([expected]);
  });
});
