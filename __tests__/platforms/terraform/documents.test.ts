import { describe, expect, test } from '@jest/globals';
import { type Files, places, read, resource } from './support.js';

/** What rules see as `$context.documents`. */
async function documents(text: Files | string, address = 'a_b.c'): Promise<unknown> {
  const { context } = await resource(address, typeof text === 'string' ? { 'main.tf': text } : text);
  return context?.['documents'];
}

/** The document in the argument `policy` of a resource that is written with this expression. */
async function policy(expression: string, more = ''): Promise<unknown> {
  const found = (await documents(`${more}\nresource "a_b" "c" {\n  policy = ${expression}\n}\n`)) as {
    policy?: unknown;
  };
  return found.policy;
}

function heredoc(text: string): string {
  return `<<EOF\n${text}\nEOF`;
}

describe('a JSON document is found in', () => {
  test.each([
    ['jsonencode', 'jsonencode({ a = 1, b = [true, null] })', { a: 1, b: [true, null] }],
    ['a quoted string', '"{\\"a\\": [1]}"', { a: [1] }],
    ['a heredoc', heredoc('{ "a": 1 }'), { a: 1 }],
    ['an indented heredoc', '<<-EOF\n    [\n      { "a": 1 }\n    ]\n  EOF', [{ a: 1 }]],
    ['a heredoc with what is known', heredoc('{ "a": "${local.x}-y", "b": ${local.n} }'), { a: 'x-y', b: 2 }],
    ['a local', 'local.document', { from: 'local' }],
    ['parentheses and a template around it', '"${(local.document)}"', { from: 'local' }],
    ['a decided conditional', 'true ? jsonencode({ a = 1 }) : null', { a: 1 }],
    ['a function that only trims it', 'chomp(jsonencode({ a = var.x }))', { a: { $unknown: 'var.x' } }],
    [
      'the first of several that is given',
      'coalesce(null, "", jsonencode({ a = var.x }))',
      { a: { $unknown: 'var.x' } },
    ],
    ['a map of documents', 'local.all["b"]', { b: { $unknown: 'var.x' } }],
  ])('%s', async (_, expression, expected) => {
    const locals = `locals {
      x = "x"
      n = 2
      document = jsonencode({ from = "local" })
      all = { a = "1", b = jsonencode({ b = var.x }) }
    }
    variable "x" {}`;
    expect(await policy(expression, locals)).toEqual(expected);
  });

  test('a variable with its default, and a module argument, through outputs', async () => {
    const files = {
      'main.tf': `variable "x" {}
        module "m" {
          source = "./m"
          policy = jsonencode({ a = var.x })
        }
        resource "a_b" "c" {
          policy = module.m.policy
        }`,
      'm/main.tf': `variable "policy" { type = string }
        variable "other" { default = "[1]" }
        output "policy" { value = var.policy }
        resource "a_b" "d" {
          policy = var.policy
          other  = var.other
        }`,
    };
    expect(await documents(files)).toEqual({ policy: { a: { $unknown: 'var.x' } } });
    expect(await documents(files, 'module.m.a_b.d')).toEqual({
      policy: { a: { $unknown: 'var.x' } },
      other: [1],
    });
  });

  test('the elements of `for_each`', async () => {
    const text = `resource "a_b" "c" {
      for_each = { x = jsonencode({ x = var.x }), y = "[]" }
      policy   = each.value
    }`;
    expect(await documents(text, 'a_b.c["x"]')).toEqual({ policy: { x: { $unknown: 'var.x' } } });
    expect(await documents(text, 'a_b.c["y"]')).toEqual({ policy: [] });
  });

  test('an override file', async () => {
    const files = {
      'main.tf': 'resource "a_b" "c" {\n  policy = "{}"\n}\n',
      'x_override.tf': 'resource "a_b" "c" {\n  policy = "[1]"\n}\n',
    };
    expect(await documents(files)).toEqual({ policy: [1] });
  });

  test('Terraform’s JSON syntax', async () => {
    const files = {
      'main.tf.json': JSON.stringify({
        variable: { x: {} },
        resource: {
          a_b: { c: { policy: '{ "a": "${var.x}", "b": 1 }', encoded: '${jsonencode([var.x])}' } },
        },
      }),
    };
    expect(await documents(files)).toEqual({
      policy: { a: { $unknown: 'var.x' }, b: 1 },
      encoded: [{ $unknown: 'var.x' }],
    });
  });

  test('a file of the repository', async () => {
    const files = { 'main.tf': 'resource "a_b" "c" {\n  policy = file("policy.json")\n}\n' };
    const { resources } = await read(files, {}, { 'policy.json': '{ "a": 1 }' });
    expect(resources[0]?.context?.['documents']).toEqual({ policy: { a: 1 } });
  });

  test('nested blocks, at their place', async () => {
    const text = `resource "a_b" "c" {
      inline {
        name = "none"
      }
      inline {
        policy = jsonencode({ a = 1 })
      }
      dynamic "made" {
        for_each = ["x"]
        content {
          policy = jsonencode({ a = made.value })
        }
      }
      other {}
    }`;
    expect(await documents(text)).toEqual({
      inline: [{}, { policy: { a: 1 } }],
      made: [{ policy: { a: 'x' } }],
    });
  });
});

describe('what is no document is not there', () => {
  test.each([
    ['a text', '"s3:*"'],
    ['a JSON text or number', '"\\"x\\""'],
    ['text that only starts like one', '"{ \\"a\\": "'],
    ['a number or a truth value', '1 + 1'],
    ['a list, an object', '[jsonencode({})]'],
    ['a text around what is not known', '"alias/${var.x}"'],
    ['an identifier of a resource', 'aws_kms_key.k.arn'],
    ['an identifier that a module gives', 'module.gone.vpc_id'],
    ['a variable of another type', 'var.on'],
    ['what `jsonencode` makes of a text', 'jsonencode("x")'],
    ['null', 'null'],
  ])('%s', async (_, expression) => {
    const declared =
      'resource "aws_kms_key" "k" {}\nvariable "on" {\n  type = bool\n}\nmodule "gone" {\n  source = "x/y/z"\n}\n';
    expect(await policy(expression, declared)).toBeUndefined();
  });
});

describe('what is not known', () => {
  const X = { $unknown: 'var.x' };

  test.each([
    ['a part', 'jsonencode({ a = 1, b = { c = var.x } })', { a: 1, b: { c: X } }],
    ['a string around an interpolation', heredoc('{ "a": "${var.x}/*", "b": 1 }'), { a: X, b: 1 }],
    ['a string with several', heredoc('{ "a": "${var.x}:${var.y}" }'), { a: { $unknown: 'var.x, var.y' } }],
    ['a JSON value between others', heredoc('{ "a": ${jsonencode(var.x)}, "b": 1 }'), { a: X, b: 1 }],
    ['a part of one', heredoc('[${jsonencode({ c = var.x, d = 2 })}]'), [{ c: X, d: 2 }]],
    [
      'a number by its type',
      heredoc('{ "a": ${var.number}, "b": 1 }'),
      { a: { $unknown: 'var.number' }, b: 1 },
    ],
    ['nothing but one', heredoc('${jsonencode({ a = var.x, b = 1 })}'), { a: X, b: 1 }],
    ['a text between others', heredoc('{ "a": ${var.x}, "b": 1 }'), X],
    ['a key', heredoc('{ "b": 1, "c": { "${var.x}": 1 } }'), { b: 1, c: X }],
    ['all of it', 'var.x', X],
    ['one of two', 'var.x ? jsonencode({ a = 1, b = 2 }) : jsonencode({ a = 1, b = 3 })', { a: 1, b: X }],
    ['whether there is one', 'var.x ? jsonencode({}) : null', X],
    ['a text that could be one', '"${var.x}${var.y}"', { $unknown: 'var.x, var.y' }],
    ['an attribute of a data source', 'data.x_y.z.body', { $unknown: 'data.x_y.z.body' }],
    [
      'a document with a number that is too long',
      heredoc('{ "a": 12345678901234567890 }'),
      { $unknown: expect.any(String) },
    ],
    ['a map that may have another one', 'merge({ a = "{}" }, var.x).a', X],
  ])('%s', async (_, expression, expected) => {
    const variables =
      'variable "x" {}\nvariable "y" {}\nvariable "number" {\n  type = number\n}\ndata "x_y" "z" {}\n';
    expect(await policy(expression, variables)).toEqual(expected);
  });

  test.each([
    ['text with quotes', heredoc('{ "a": ["${join("\\",\\"", var.x)}"] }')],
    ['such a text by another name', heredoc('{ "a": ["${local.names}"] }')],
    ['JSON inside of a string', heredoc('{ "a": "${jsonencode(var.x)}" }')],
    ['what is escaped', heredoc('{ "a": "\\${var.x}" }')],
    ['a rendered text', heredoc('{ "a": "${data.template_file.t.rendered}" }')],
    ['what a directive decides', heredoc('{ "a": "%{ if var.x }1%{ endif }" }')],
  ])('%s may end the string that it stands in: nothing is known', async (_, expression) => {
    const more = 'variable "x" {}\nlocals {\n  names = join("\\", \\"", var.x)\n}\n';
    expect(await policy(expression, more)).toEqual({ $unknown: expect.any(String) });
  });

  test('blocks of which the number is not known', async () => {
    const text = `variable "x" {}
      resource "a_b" "c" {
        dynamic "inline" {
          for_each = var.x
          content { policy = "{}" }
        }
      }`;
    expect(await documents(text)).toEqual({ inline: X });
  });
});

describe('no document can pretend', () => {
  test('that a part is unknown, or that it is context', async () => {
    const expected = { $$unknown: 'x', $$context: 1 };
    expect(await policy('jsonencode({ "$unknown" = "x", "$context" = 1 })')).toEqual(expected);
    expect(await policy(heredoc('{ "$unknown": "x", "$context": 1 }'))).toEqual(expected);
    expect(await policy(heredoc('{ "$unknown": "x", "$context": 1, "y": "${var.y}" }'))).toEqual({
      ...expected,
      y: { $unknown: 'var.y' },
    });
  });

  test('to be the mark of what is not known', async () => {
    const text = heredoc('{ "a": ${jsonencode({ b = var.y })}, "c": "\\ue0000\\ue001" }');
    expect(await policy(text)).toEqual({ $unknown: 'var.y' });
  });

  test('and one that is too deep is reported', async () => {
    const text = `resource "a_b" "c" {\n  policy = "${'['.repeat(200)}${']'.repeat(200)}"\n}\n`;
    const result = await read({ 'main.tf': text });
    expect(result.resources[0]?.context?.['documents']).toEqual({ policy: { $unknown: expect.any(String) } });
    expect(result.diagnostics).toMatchObject([{ code: 'limit-reached', file: 'main.tf', startLine: 2 }]);
  });
});

describe('a place inside a document is found', () => {
  const at = (pointer: string, files: Files) => places('a_b.c', `/$context/documents${pointer}`, files);

  test('in what `jsonencode` is given, behind locals', async () => {
    const files = {
      'main.tf': `locals {
  statements = [
    { Effect = "Deny" },
  ]
}
resource "a_b" "c" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = local.statements
  })
}
`,
    };
    expect(await at('/policy/Version', files)).toEqual(['main.tf:8 "2012-10-17"']);
    expect(await at('/policy/Statement/0/Effect', files)).toEqual([
      'main.tf:3 "Deny"',
      'main.tf:9 local.statements',
    ]);
    expect(await at('/policy', files)).toEqual(['main.tf:7 jsonencode({']);
    expect(await at('/missing', files)).toEqual(['main.tf:6 resource "a_b" "c"']);
  });

  test('on the line of a heredoc, also after interpolations, or at the object that lacks it', async () => {
    const files = {
      'main.tf': `resource "a_b" "c" {
  policy = <<-EOF
    {
      "Statement": [
        { "Effect": "Allow", "Resource": "\${x_y.z.arn}/*", "Sid": "first" },
        { "Effect": "Deny",
          "Condition": { "Bool": { "aws:SecureTransport": "$\${x}" } } }
      ],
      "Id": "last"
    }
  EOF
}
`,
    };
    const line = '"Condition": { "Bool": { "aws:SecureTransport": "$${x}" } } }';
    expect(await at('/policy/Statement/0/Effect', files)).toEqual(['main.tf:5 "Allow"']);
    expect(await at('/policy/Statement/0/Sid', files)).toEqual(['main.tf:5 "first"']);
    expect(await at('/policy/Statement/0/Resource', files)).toEqual(['main.tf:5 "${x_y.z.arn}/*"']);
    expect(await at('/policy/Statement/1', files)).toEqual(['main.tf:6 { "Effect": "Deny",']);
    expect(await at('/policy/Statement/1/Condition/Bool', files)).toEqual([`main.tf:7 ${line}`]);
    expect(await at('/policy/Statement/1/Condition/Null', files)).toEqual([`main.tf:7 ${line}`]);
    expect(await at('/policy/Id', files)).toEqual(['main.tf:9 "last"']);
  });

  test('in nested blocks, in JSON inside of JSON, and at a text that is not told apart', async () => {
    const files = {
      'main.tf': `resource "a_b" "c" {
  inline {
    policy = jsonencode({ a = 1 })
  }
  mixed = <<EOF
{ "b": \${jsonencode({ c = var.c, d = 2 })} }
EOF
  quoted = "{\\"a\\": 1}"
}
`,
    };
    expect(await at('/inline/0/policy/a', files)).toEqual(['main.tf:3 1']);
    expect(await at('/mixed/b/d', files)).toEqual(['main.tf:6 2']);
    expect(await at('/quoted/a', files)).toEqual(['main.tf:8 "{\\"a\\": 1}"']);
  });
});

describe('with a plan', () => {
  const CONFIGURATION = `variable "x" {}
data "aws_iam_policy_document" "d" {
  statement {
    actions = [var.x]
  }
}
resource "a_b" "known" {
  policy = data.aws_iam_policy_document.d.json
  inline {
    policy = jsonencode({ a = var.x })
  }
}
resource "a_b" "after_apply" {
  policy = jsonencode({ a = 1, b = a_b.known.arn })

}
`;
  const resourceOf = (name: string, values: object, expressions: object) => ({
    planned: { address: `a_b.${name}`, mode: 'managed', type: 'a_b', name, values },
    configured: { address: `a_b.${name}`, mode: 'managed', type: 'a_b', name, expressions },
  });
  const REFERENCE = { policy: { references: ['var.x'] } };
  const all = [
    resourceOf('known', { policy: '{"b":["plan"]}', inline: [{ policy: '{"a":"plan"}' }] }, REFERENCE),
    resourceOf('after_apply', {}, REFERENCE),
  ];
  const PLAN = JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources: all.map(({ planned }) => planned) } },
    resource_changes: [
      { address: 'a_b.after_apply', change: { actions: ['create'], after_unknown: { policy: true } } },
    ],
    configuration: { root_module: { resources: all.map(({ configured }) => configured) } },
  });

  test('its texts count, and where it has none yet, the configuration', async () => {
    const files = { 'main.tf': CONFIGURATION, 'plan.json': PLAN };
    expect(await documents(files, 'a_b.known')).toEqual({
      policy: { b: ['plan'] },
      inline: [{ policy: { a: 'plan' } }],
    });
    expect(await documents(files, 'a_b.after_apply')).toEqual({
      policy: { a: 1, b: { $unknown: 'a_b.known.arn' } },
    });
    expect(await places('a_b.known', '/$context/documents/inline/0/policy/a', files)).toEqual([
      'main.tf:10 var.x',
    ]);
  });

  test('alone it does not tell how a text that is not known is put together', async () => {
    const files = { 'plan.json': PLAN };
    expect(await documents(files, 'a_b.known')).toEqual({
      policy: { b: ['plan'] },
      inline: [{ policy: { a: 'plan' } }],
    });
    expect(await documents(files, 'a_b.after_apply')).toEqual({ policy: { $unknown: 'var.x' } });
  });
});
