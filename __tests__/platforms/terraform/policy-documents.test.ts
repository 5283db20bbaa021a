import { describe, expect, test } from '@jest/globals';
import { type Files, places, resource, values } from './support.js';

const UNKNOWNS = 'variable "x" {}\nvariable "y" {}\nvariable "list" {\n  type = list(string)\n}\n';

/** What rules see of a document that a data source writes. */
async function documentOf(data: string, reference = 'data.aws_iam_policy_document.d.json'): Promise<unknown> {
  const text = `${UNKNOWNS}${data}\nresource "a_b" "c" {\n  policy = ${reference}\n}\n`;
  const { context } = await resource('a_b.c', { 'main.tf': text });
  return (context as { documents: { policy?: unknown } }).documents.policy;
}

/** The text of an attribute, where it is known. */
async function textOf(data: string, reference = 'data.aws_iam_policy_document.d.json'): Promise<unknown> {
  const found = await values(`${UNKNOWNS}${data}\nresource "a_b" "c" {\n  policy = ${reference}\n}\n`);
  return (found['a_b.c'] as { policy?: unknown }).policy;
}

function data(body: string, name = 'd'): string {
  return `data "aws_iam_policy_document" "${name}" {\n${body}\n}\n`;
}

/** The only statement of a document. */
async function statement(body: string): Promise<unknown> {
  const found = (await documentOf(data(`statement {\n${body}\n}`))) as { Statement: unknown[] };
  return found.Statement[0];
}

describe('the text of a data source', () => {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
  const MULTIPLE_CONDITION_KEYS = data(`
    statement {
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = ["*"]
      condition {
        test     = "ForAnyValue:StringEquals"
        variable = "kms:EncryptionContext:service"
        values   = ["pi"]
      }
      condition {
        test     = "ForAnyValue:StringEquals"
        variable = "kms:EncryptionContext:aws:pi:service"
        values   = ["rds"]
      }
    }`);

  test('is that of the provider documentation', async () => {
    expect(await textOf(MULTIPLE_CONDITION_KEYS)).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "kms:GenerateDataKey",
        "kms:Decrypt"
      ],
      "Resource": "*",
      "Condition": {
        "ForAnyValue:StringEquals": {
          "kms:EncryptionContext:aws:pi:service": "rds",
          "kms:EncryptionContext:service": "pi"
        }
      }
    }
  ]
}`);
  });

  test('also without spaces, and of Alibaba Cloud and Google', async () => {
    const body = 'statement {\n  sid = "a"\n  actions = ["<x>"]\n}';
    expect(await textOf(data(body), 'data.aws_iam_policy_document.d.minified_json')).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":"\\u003cx\\u003e"}]}',
    );
    const ram = `data "alicloud_ram_policy_document" "d" {
      statement {
        action   = ["oss:GetObject", "oss:Any"]
        resource = ["acs:oss:*:*:photos"]
        principal {
          entity      = "RAM"
          identifiers = ["acs:ram::1:root"]
        }
        condition {
          operator = "Bool"
          variable = "acs:SecureTransport"
          values   = ["false"]
        }
      }
    }`;
    expect(await textOf(ram, 'data.alicloud_ram_policy_document.d.document')).toBe(
      '{"Statement":[{"Effect":"Allow","Action":["oss:GetObject","oss:Any"],"Resource":"acs:oss:*:*:photos","Principal":{"RAM":["acs:ram::1:root"]},"Condition":{"Bool":{"acs:SecureTransport":"false"}}}],"Version":"1"}',
    );
    const google = `data "google_iam_policy" "d" {
      binding {
        role    = "roles/viewer"
        members = ["user:b@x.cn", "user:a@x.cn"]
        condition {
          title      = "t"
          expression = "e"
        }
      }
      binding {
        role    = "roles/editor"
        members = ["allUsers"]
      }
      audit_config {
        service = "allServices"
        audit_log_configs {
          log_type = "DATA_READ"
        }
      }
    }`;
    expect(await textOf(google, 'data.google_iam_policy.d.policy_data')).toBe(
      '{"auditConfigs":[{"auditLogConfigs":[{"logType":"DATA_READ"}],"service":"allServices"}],"bindings":[{"members":["allUsers"],"role":"roles/editor"},{"condition":{"expression":"e","title":"t"},"members":["user:a@x.cn","user:b@x.cn"],"role":"roles/viewer"}]}',
    );
  });

  test('is known to expressions, by instance too, and unknown with its name where a part is unknown', async () => {
    const each = `data "aws_iam_policy_document" "e" {
      for_each = { a = "s3:Get*", b = var.x }
      statement {
        actions = [each.value]
      }
    }`;
    const of = 'data.aws_iam_policy_document';
    expect(await textOf(each, `jsondecode(${of}.e["a"].json).Statement[0].Action`)).toBe('s3:Get*');
    expect(await textOf(each, `${of}.e["b"].json`)).toEqual({ $unknown: `${of}.e["b"]` });
    expect(await textOf(each, `${of}.e["a"].id`)).toEqual({ $unknown: `${of}.e["a"].id` });
    expect(await textOf(data('statement {\n  actions = [var.x]\n}'), `${of}.d.json`)).toEqual({
      $unknown: `${of}.d.json`,
    });
  });
});

describe('a statement', () => {
  test.each([
    ['nothing', '', { Effect: 'Allow' }],
    ['empty lists', 'actions = []\nresources = null\nsid = ""', { Effect: 'Allow' }],
    [
      'its elements: one as a text, several in falling order without repetition',
      'sid = "a"\neffect = "Deny"\nnot_actions = ["b", "c", "b"]\nnot_resources = ["*"]',
      { Sid: 'a', Effect: 'Deny', NotAction: ['c', 'b'], NotResource: '*' },
    ],
    [
      'variables of policies',
      'actions = ["&{x}"]\nresources = ["&{aws:username}"]',
      { Effect: 'Allow', Action: '&{x}', Resource: '${aws:username}' },
    ],
    ['anybody', 'principals {\n type = "*"\n identifiers = ["*"]\n}', { Effect: 'Allow', Principal: '*' }],
    [
      'any account',
      'principals {\n type = "AWS"\n identifiers = ["*"]\n}',
      { Effect: 'Allow', Principal: { AWS: '*' } },
    ],
    [
      'anybody among others',
      'not_principals {\n type = "*"\n identifiers = ["*"]\n}\nnot_principals {\n type = "AWS"\n identifiers = ["1", "2"]\n}',
      { Effect: 'Allow', NotPrincipal: { '*': '*', AWS: ['2', '1'] } },
    ],
    [
      'conditions of several values, in their order',
      'condition {\n test = "T"\n variable = "v"\n values = ["b", "a", "c&{x}"]\n}',
      { Effect: 'Allow', Condition: { T: { v: ['b', 'a', 'c${x}'] } } },
    ],
    [
      'dynamic blocks',
      'dynamic "condition" {\n for_each = { v = "1" }\n content {\n test = "T"\n variable = condition.key\n values = [condition.value]\n }\n}',
      { Effect: 'Allow', Condition: { T: { v: '1' } } },
    ],
  ])('with %s', async (_, body, expected) => {
    expect(await statement(body)).toEqual(expected);
  });

  const X = { $unknown: 'var.x' };
  const LIST = { $unknown: 'var.list' };

  test.each([
    ['a single element', 'actions = [var.x]', { Effect: 'Allow', Action: X }],
    ['one of several, which may be any of them', 'actions = ["a", var.x]', { Effect: 'Allow', Action: X }],
    ['a list', 'actions = var.list', { Effect: 'Allow', Action: LIST }],
    ['the effect', 'effect = var.x\nresources = ["*"]', { Effect: X, Resource: '*' }],
    [
      'identifiers',
      'principals {\n type = "AWS"\n identifiers = var.list\n}',
      { Effect: 'Allow', Principal: { AWS: LIST } },
    ],
    [
      'identifiers of all, which decide how it is written',
      'principals {\n type = "*"\n identifiers = [var.x]\n}',
      { Effect: 'Allow', Principal: X },
    ],
    [
      'one value of a condition',
      'condition {\n test = "T"\n variable = "v"\n values = ["a", var.x]\n}',
      { Effect: 'Allow', Condition: { T: { v: ['a', X] } } },
    ],
    [
      'the variable of a condition',
      'condition {\n test = "T"\n variable = var.x\n values = ["a"]\n}',
      { Effect: 'Allow', Condition: X },
    ],
    [
      'the order of blocks',
      'principals {\n type = "AWS"\n identifiers = ["1"]\n}\nprincipals {\n type = "AWS"\n identifiers = ["2"]\n}',
      { Effect: 'Allow', Principal: { AWS: { $unknown: 'the order of blocks' } } },
    ],
    [
      'the number of blocks',
      'dynamic "condition" {\n for_each = var.list\n content {}\n}',
      { Effect: 'Allow', Condition: LIST },
    ],
  ])('in which %s is not known', async (_, body, expected) => {
    expect(await statement(body)).toEqual(expected);
  });
});

describe('documents are merged', () => {
  const source = data(
    'statement {\n  actions = ["ec2:*"]\n}\nstatement {\n  sid = "over"\n  actions = ["s3:*"]\n}',
    'source',
  );

  test('by Sid: later statements take the place of earlier ones', async () => {
    const own = data(`source_policy_documents = [data.aws_iam_policy_document.source.json]
      override_policy_documents = [jsonencode({ Version = "2012-10-17", Id = "i", Statement = [
        { Sid = "over", Effect = "Deny", Action = ["a", "b"], Principal = "*", Condition = { Bool = { x = ["true"] } } },
        { Effect = "Allow", Principal = { AWS = ["1", "2"], Service = ["s"] } },
      ] })]
      statement {
        sid     = "over"
        actions = ["mine"]
      }
      statement {
        sid = "new"
      }`);
    expect(await documentOf(source + own)).toEqual({
      Version: '2012-10-17',
      Id: 'i',
      Statement: [
        { Effect: 'Allow', Action: 'ec2:*' },
        {
          Sid: 'over',
          Effect: 'Deny',
          Action: ['a', 'b'],
          Principal: '*',
          Condition: { Bool: { x: 'true' } },
        },
        { Sid: 'new', Effect: 'Allow' },
        { Effect: 'Allow', Principal: { AWS: ['2', '1'], Service: ['s'] } },
      ],
    });
  });

  test('as far as they are known', async () => {
    const partial = data('statement {\n  actions = [var.x]\n}', 'partial');
    const own = data(`source_policy_documents = compact(["", data.aws_iam_policy_document.partial.json])
      statement {
        sid = "own"
      }`);
    expect(await documentOf(partial + own)).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: { $unknown: 'var.x' } },
        { Sid: 'own', Effect: 'Allow' },
      ],
    });
  });

  test.each([
    [
      'a Sid that is not known may be any',
      'statement {\n  sid = var.x\n}',
      { Version: '2012-10-17', Statement: { $unknown: 'var.x' } },
    ],
    [
      'a document that is not known may hold anything',
      'override_policy_documents = [var.x]',
      { $unknown: 'var.x' },
    ],
    ['so may a list of them', 'override_policy_documents = var.list', { $unknown: 'var.list' }],
  ])('%s', async (_, body, expected) => {
    const own = data(`source_policy_documents = [data.aws_iam_policy_document.source.json]\n${body}`);
    expect(await documentOf(source + own)).toEqual(expected);
  });

  test('in a circle they stay unknown', async () => {
    const circle = data('source_policy_documents = [data.aws_iam_policy_document.d.json]');
    expect(await documentOf(circle)).toEqual({ $unknown: expect.any(String) });
  });
});

describe('instances', () => {
  const counted = `data "aws_iam_policy_document" "d" {
    count = var.x ? 1 : 0
    statement {
      actions   = ["a"]
      resources = [var.y]
    }
  }`;

  test('of which the number is not known', async () => {
    const found = await documentOf(counted, 'data.aws_iam_policy_document.d[0].json');
    expect(found).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'a', Resource: { $unknown: 'var.y' } }],
    });
  });

  test('all together are not known', async () => {
    const found = await documentOf(counted, 'join("", data.aws_iam_policy_document.d[*].json)');
    expect(found).toEqual({ $unknown: expect.any(String) });
  });
});

describe('places', () => {
  const files: Files = {
    'main.tf': `data "aws_iam_policy_document" "source" {
  statement {
    sid     = "first"
    actions = ["a"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy_document.source.json]
  statement {
    effect  = "Deny"
    actions = ["s3:*"]
    principals {
      type        = "AWS"
      identifiers = ["1"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}
locals {
  policy = data.aws_iam_policy_document.d.json
}
resource "a_b" "c" {
  policy = local.policy
}
`,
  };
  const WAY = ['main.tf:27 local.policy', 'main.tf:24 data.aws_iam_policy_document.d.json'];

  test.each([
    ['/Statement/1/Effect', 'main.tf:10 "Deny"'],
    ['/Statement/1/Resource', 'main.tf:9 statement'],
    ['/Statement/1/Principal/AWS', 'main.tf:14 ["1"]'],
    ['/Statement/1/Condition', 'main.tf:16 condition {'],
    ['/Statement/1/Condition/Bool/aws:SecureTransport', 'main.tf:19 ["true"]'],
    ['/Version', 'main.tf:7 data "aws_iam_policy_document" "d"'],
  ])('%s', async (pointer, expected) => {
    expect(await places('a_b.c', `/$context/documents/policy${pointer}`, files)).toEqual([expected, ...WAY]);
  });

  test('in a merged document', async () => {
    expect(await places('a_b.c', '/$context/documents/policy/Statement/0/Action', files)).toEqual([
      'main.tf:4 ["a"]',
      ...WAY,
      'main.tf:8 data.aws_iam_policy_document.source.json',
    ]);
  });
});
