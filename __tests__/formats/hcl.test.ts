import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HclDocument, parseHcl } from '../../src/formats/hcl.js';
import { formatNumberSafe, printHcl } from './__helpers__/print-hcl.js';

async function read(text: string) {
  const { documents, diagnostics } = await parseHcl({ file: 'main.tf', text });
  const [document] = documents;
  if (!(document instanceof HclDocument)) throw new Error('no document');
  return { document, value: document.value as Record<string, unknown>, diagnostics };
}

async function cleanValue(text: string): Promise<unknown> {
  const { value, diagnostics } = await read(text);
  expect(diagnostics).toEqual([]);
  return value;
}

/** The value of one attribute. */
async function evaluated(expression: string): Promise<unknown> {
  return ((await cleanValue(`a = ${expression}\n`)) as { a: unknown }).a;
}

describe('values', () => {
  test('labels nest as keys and blocks are always lists', async () => {
    const text = `
      resource "aws_s3_bucket" "logs" {
        bucket = "logs"
        versioning {
          enabled = true
        }
      }
      resource "aws_s3_bucket" "data" {}
      locals { a = 1 }
    `;
    expect(await cleanValue(text)).toEqual({
      resource: {
        aws_s3_bucket: { logs: [{ bucket: 'logs', versioning: [{ enabled: true }] }], data: [{}] },
      },
      locals: [{ a: 1 }],
    });
  });

  test('blocks of one type with different numbers of labels keep apart', async () => {
    expect(await cleanValue('x "a" {}\nx {\n  b = 1\n}\n')).toEqual({ x: { a: [{}], '': [{ b: 1 }] } });
  });

  test.each([
    ['1', 1],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['2.5E-3', 0.0025],
    ['-1', -1],
    ['!true', false],
    ['(1 + 2) * 3', 9],
    ['7 % 4 - 1', 2],
    ['2 > 1 && 1 >= 1', true],
    ['1 == 2 || "a" != "a"', false],
    ['null', null],
    ['true ? "yes" : "no"', 'yes'],
    ['false ? 1 : false ? 2 : 3', 3],
    ['[1, [true], {}]', [1, [true], {}]],
    ['"a-${1 + 1}-${true}"', 'a-2-true'],
    ['"${true}"', true],
    ['""', ''],
    ['"  "', '  '],
    ['" # no comment "', ' # no comment '],
  ])('%s is known', async (expression, expected) => {
    expect(await evaluated(expression)).toEqual(expected);
  });

  test('escapes are decoded between quotes', async () => {
    expect(
      await evaluated(
        String.raw`"\"\\\n\t\r\u4e2d\U0001F600 $\${x} %%{y} $ $$ 100%"`.replace('$\\$', '$$$$'),
      ),
    ).toBe('"\\\n\t\r中😀 ${x} %{y} $ $$ 100%');
  });

  test('object keys may be bare, quoted, computed from literals, or separated by colons', async () => {
    expect(await evaluated('{ a = 1, "b c": 2\n true = 3\n 4 = 5\n ("d") = 6 }')).toEqual({
      a: 1,
      'b c': 2,
      true: 3,
      4: 5,
      d: 6,
    });
  });

  test('`__proto__` is a key like any other', async () => {
    const object = (await evaluated('{ "__proto__" = { polluted = true } }')) as object;
    expect(Object.keys(object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(await cleanValue('__proto__ = 1\n')).toEqual(JSON.parse('{"__proto__":1}'));
  });

  test('reserved keys cannot be forged', async () => {
    expect(await evaluated('{ "$unknown" = "x", "\\u0024context" = 1 }')).toEqual({
      $$unknown: 'x',
      $$context: 1,
    });
    expect(await cleanValue('resource "$unknown" "x" {}\n')).toEqual({
      resource: { $$unknown: { x: [{}] } },
    });
  });
});

describe('heredocs', () => {
  test('the text is kept as it is, without backslash escapes', async () => {
    expect(await evaluated('<<EOT\n  "a" \\n # b\n\n$${c}\n  EOT\n')).toBe('  "a" \\n # b\n\n${c}\n');
  });

  test('`<<-` strips the smallest indentation; blank lines do not count', async () => {
    expect(await evaluated('<<-EOT\n    a\n\n      b\n    c\n  EOT\n')).toBe('a\n\n  b\nc\n');
  });

  test('an empty one, one at the end of the file, and one with Windows line breaks', async () => {
    expect(await evaluated('<<EOT\nEOT\n')).toBe('');
    expect((await read('a = <<EOT\nx\nEOT')).value).toEqual({ a: 'x\n' });
    expect(await cleanValue('a = <<EOT\r\nx\r\nEOT\r\nb = 1\r\n')).toEqual({ a: 'x\r\n', b: 1 });
  });

  test('a word that starts like the end marker does not end it', async () => {
    expect(await evaluated('<<EOT\nEOTX\nEO\nEOT\n')).toBe('EOTX\nEO\n');
  });

  test('an interpolation makes the whole unknown', async () => {
    expect(await evaluated('<<-EOT\n  arn:${var.name}\n  EOT\n')).toEqual({ $unknown: 'var.name' });
  });

  test('`~` trims up to the line break', async () => {
    expect(await evaluated('"a  ${~ "b" ~}  c"')).toBe('abc');
  });
});

describe('unknown values name what they depend on', () => {
  test.each([
    ['var.kms_key', 'var.kms_key'],
    ['data.aws_kms_key.k.arn', 'data.aws_kms_key.k.arn'],
    ['aws_subnet.a[0].id', 'aws_subnet.a'],
    ['aws_subnet.a.*.id', 'aws_subnet.a'],
    ['var.map["secret text"]', 'var.map'],
    ['"prefix-${var.name}-${local.suffix}"', 'var.name, local.suffix'],
    ['var.a ? var.b : var.a', 'var.a, var.b'],
    ['merge(local.tags, { a = var.x })', 'local.tags, var.x'],
    ['timestamp()', 'timestamp()'],
    ['jsonencode({ a = "secret text" })', 'jsonencode()'],
    ['[for k, v in var.list : v.id if k != each.key]', 'var.list, each.key'],
    ['{ for v in var.list : v.id => v... }', 'var.list'],
    ['"%{ for x in var.list }${x}%{ endfor }"', 'var.list'],
    ['"%{ if var.on }${var.a}%{ else }b%{ endif }"', 'var.on, var.a'],
    ['-var.number', 'var.number'],
    ['provider::aws::arn_parse(var.arn).region', 'var.arn'],
    ['f(var.a, var.b, var.c, var.d, var.e, var.f)', 'var.a, var.b, var.c, var.d, var.e, …'],
    ['{ (var.key) = "secret text" }', 'var.key'],
  ])('%s', async (expression, name) => {
    expect(await evaluated(expression)).toEqual({ $unknown: name });
  });

  test('inside lists and objects, only the parts that depend on something', async () => {
    expect(await evaluated('{ a = [1, var.x], b = { c = local.y, d = true } }')).toEqual({
      a: [1, { $unknown: 'var.x' }],
      b: { c: { $unknown: 'local.y' }, d: true },
    });
  });
});

describe('expressions', () => {
  test('a conditional in the last place of another binds to the right', async () => {
    const { document } = await read('a = var.a ? 1 : var.b ? 2 : var.c ? 3 : 4\n');
    expect(document.body.attributes[0]?.expression).toMatchObject({
      condition: { root: 'var', steps: [{ name: 'a' }] },
      whenFalse: {
        condition: { steps: [{ name: 'b' }] },
        whenFalse: { condition: { steps: [{ name: 'c' }] }, whenFalse: { value: 4 } },
      },
    });
  });

  test('the older splat reaches up to the first bracket, the newer one to the end', async () => {
    const { document } = await read('a = x.y.*.z[0].w\nb = x.y[*].z[0].w\nc = x[*].y[*].z\n');
    const index = { kind: 'index', key: { value: 0 } };
    expect(document.body.attributes.map(({ expression }) => expression)).toMatchObject([
      { steps: [{ name: 'y' }, { kind: 'splat', each: [{ name: 'z' }] }, index, { name: 'w' }] },
      { steps: [{ name: 'y' }, { kind: 'splat', each: [{ name: 'z' }, index, { name: 'w' }] }] },
      { steps: [{ kind: 'splat', each: [{ name: 'y' }, { kind: 'splat', each: [{ name: 'z' }] }] }] },
    ]);
  });

  test('operators bind as HCL says', async () => {
    const { document } = await read('a = !b && c + d * e == f || g\n');
    expect(document.body.attributes[0]?.expression).toMatchObject({
      operator: '||',
      left: {
        operator: '&&',
        left: { kind: 'unary', operator: '!' },
        right: { operator: '==', left: { operator: '+', right: { operator: '*' } } },
      },
      right: { root: 'g' },
    });
  });

  test('spans are offsets in the text, also behind characters outside the BMP', async () => {
    const text = 'a = "😀中"\nb = f(var.x, [1])\n';
    const { document } = await read(text);
    const { start, end } = document.body.attributes[1]?.expression.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('f(var.x, [1])');
  });
});

describe('positions', () => {
  const TEXT = [
    '# 注释 😀', // 1
    'resource "aws_s3_bucket" "logs" { // why', // 2
    '  bucket = "日志😀" /* x */', // 3
    '  versioning {', // 4
    '    enabled = true', // 5
    '  }', // 6
    '  rule { a = 1 }', // 7
    '  rule {', // 8
    '    tags = { "k" = [1, 22], b : var.x }', // 9
    '  }', // 10
    '}', // 11
    '',
  ].join('\r\n');
  const LOGS = '/resource/aws_s3_bucket/logs/0';

  async function at(pointer: string): Promise<string> {
    const { startLine, startColumn, endLine, endColumn } = (await read(TEXT)).document.locate(LOGS + pointer);
    return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
  }

  test('of attributes, at any depth', async () => {
    expect(await at('/bucket')).toBe('3:12-3:18');
    expect(await at('/versioning/0/enabled')).toBe('5:15-5:19');
    expect(await at('/rule/0/a')).toBe('7:14-7:15');
    expect(await at('/rule/1/tags/k/1')).toBe('9:24-9:26');
    expect(await at('/rule/1/tags/b')).toBe('9:33-9:38');
  });

  test('of a missing argument: the header of the block that lacks it, without its brace', async () => {
    expect(await at('/acl')).toBe('2:1-2:32');
    expect(await at('/versioning/0/mfa_delete')).toBe('4:3-4:13');
    expect(await at('/rule/1/filter/prefix')).toBe('8:3-8:7');
    expect(await at('/rule/1/tags/missing')).toBe('9:5-9:9');
  });

  test('of a block: from its type to its closing brace', async () => {
    expect(await at('/versioning/0')).toBe('4:3-6:4');
    expect((await read(TEXT)).document.extent(LOGS)).toMatchObject({
      startLine: 2,
      endLine: 11,
      endColumn: 2,
    });
  });
});

test('comments of every kind may stand everywhere', async () => {
  const text = `
    # one
    // two
    /* three
       resource "not" "this" {} */
    a = [ # four
      1, // five
      /* six */ 2,
    ]
    b /* seven */ = /* eight */ 3 # nine
    c = { /* ten */ d = 1 // eleven
    }
    e = f./* twelve */ g
  `;
  expect(await cleanValue(text)).toEqual({ a: [1, 2], b: 3, c: { d: 1 }, e: { $unknown: 'f.g' } });
});

describe('syntax errors', () => {
  const places = (diagnostics: readonly { code: string; startLine: number; startColumn: number }[]) =>
    diagnostics.map(({ code, startLine, startColumn }) => `${code} ${startLine}:${startColumn}`);

  test('cost the attribute that they are in, and nothing else', async () => {
    const { value, diagnostics } = await read(
      'a = 1\nresource "x" "y" {\n  b = = 2\n  c = 3\n  d {\n    e =\n    f = 5\n  }\n}\ng = 6\n',
    );
    expect(places(diagnostics)).toEqual(['syntax-error 3:7', 'syntax-error 6:8']);
    expect(value).toEqual({
      a: 1,
      resource: {
        x: {
          y: [{ b: { $unknown: 'a syntax error' }, c: 3, d: [{ e: { $unknown: 'a syntax error' }, f: 5 }] }],
        },
      },
      g: 6,
    });
  });

  test('a quote that is never closed ends with its line', async () => {
    const { value, diagnostics } = await read('a = "b\nc = 1\n');
    expect(places(diagnostics)).toEqual(['syntax-error 1:7']);
    expect(value).toEqual({ a: { $unknown: 'a syntax error' }, c: 1 });
  });

  test('a block that is never closed is reported at its header; the next top-level block is read', async () => {
    const { value, diagnostics } = await read(
      'resource "x" "y" {\n  a = 1\n\nresource "x" "z" {\n  b = 2\n}\n',
    );
    expect(places(diagnostics)).toEqual(['syntax-error 1:1']);
    expect(value).toEqual({ resource: { x: { y: [{ a: 1 }], z: [{ b: 2 }] } } });
  });

  test('a bracket that is never closed ends at the next top-level block', async () => {
    const { value, diagnostics } = await read(
      'resource "x" "y" {\n  a = [1,\n}\n\nresource "x" "z" {\n  b = 2\n}\n',
    );
    expect(diagnostics.map(({ startLine }) => startLine)).toEqual([1, 3]);
    expect(value).toMatchObject({ resource: { x: { z: [{ b: 2 }] } } });
  });

  test('closing braces too many', async () => {
    const { value, diagnostics } = await read('a = 1\n}\nb = 2\n');
    expect(places(diagnostics)).toEqual(['syntax-error 2:1']);
    expect(value).toEqual({ a: 1, b: 2 });
  });

  test('lines that are no HCL are reported one by one, however long their words are', async () => {
    const word = 'replace_cert_for_lbs_'.repeat(1000);
    const { value, diagnostics } = await read(`terraform import ${word} ${word}id\na = 1\nwhat is this\n`);
    expect(places(diagnostics)).toEqual(['syntax-error 1:1', 'syntax-error 3:1']);
    expect(value).toEqual({ a: 1 });
  });

  test('only so many are listed, and their text is never shown', async () => {
    const { diagnostics } = await read('secret = = "hunter2"\n'.repeat(50));
    expect(diagnostics).toHaveLength(11);
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
  });
});

describe('limits', () => {
  test.each([
    ['parentheses', `a = ${'('.repeat(100_000)}1${')'.repeat(100_000)}\nb = 2\n`],
    ['lists', `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}\nb = 2\n`],
    ['operators', `a = 1${' + 1'.repeat(50_000)}\nb = 2\n`],
    ['blocks', `${'a {\n'.repeat(20_000)}${'}\n'.repeat(20_000)}b = 2\n`],
  ])('%s nested too deep are reported, and the rest is read', async (_, text) => {
    const { document, value, diagnostics } = await read(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['limit-reached']);
    expect(value).toMatchObject({ b: 2 });
    expect(document.position('/b')).toBeDefined();
  });

  test('brackets that are never closed', async () => {
    const { diagnostics } = await read('['.repeat(100_000));
    expect(diagnostics[0]?.code).toBe('syntax-error');
  });
});

describe('for any text', () => {
  const token = fc.constantFrom(
    ...'resource "a" "b" { } = [ ] ( ) , . " ${ %{ ~} } <<-EOT EOT \n # // /* */ ? : && ! - 1 1e5 x for in if => ... .* [*] 中 😀 \\ \\u null'
      .split(' ')
      .map((text) => `${text} `),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 40 }).map((all) => all.join('')),
  );

  test('reading never throws, and every value has its place', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { document } = await read(source);
        const visit = (value: unknown, pointer: string): void => {
          if (typeof value !== 'object' || value === null) return;
          for (const [key, child] of Object.entries(value)) {
            const path = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            if (key !== '$unknown') expect(document.position(path)).toBeDefined();
            visit(child, path);
          }
        };
        visit(document.value, '');
      }),
      { numRuns: 500 },
    );
  });

  test('literal values come back as they were printed', async () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(formatNumberSafe),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (expected) => {
        expect(await evaluated(printHcl(expected))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
