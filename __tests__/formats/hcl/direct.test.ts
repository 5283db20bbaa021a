import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Body } from '../../../src/formats/hcl/ast.js';
import { convertBodyIn } from '../../../src/formats/hcl/body.js';
import { readDirectly } from '../../../src/formats/hcl/direct/body.js';
import { loadParser } from '../../../src/formats/hcl/parser.js';
import { parseSyntax } from '../../../src/formats/hcl/syntax-tree.js';
import { Problems } from '../../../src/formats/problems.js';

const parser = await loadParser();

/** The tree by the grammar; a text for what it refuses. */
function byGrammar(text: string): Body | string {
  const syntax = parseSyntax(parser, text);
  if ('errorAt' in syntax) return `does not fit the grammar at ${syntax.errorAt}`;
  const problems = new Problems({ file: 'main.tf', text });
  const body = convertBodyIn(syntax.root, { text, problems });
  return problems.list.length > 0 ? 'too deep' : body;
}

const EXPRESSIONS = [
  '0',
  '1.50',
  '1e3',
  '2.5E-3',
  'true',
  'null',
  'truest',
  'a-b',
  'provider::aws::arn_parse(var.arn).region',
  '"" # comment',
  '"a \\"\\\\\\n\\u00e9\\U0001F600 $${no} %%{no} $ % $$ %% 中"',
  '"${a}"',
  '"x${ a.b["c"] }y${~ "in ${deep} er" ~}  z"',
  '"%{ if a }b%{ else ~} c %{~ endif }%{for k, v in {a = 1}~} ${v}%{ endfor }"',
  'a.b[0].c[*].d[var.x].*.e.0.f[1].g',
  'a.*.b.0.c[0].d',
  'a[*].b[0][*].c.*.d[e[*].f]',
  'a.*.b[*].c',
  'f()',
  'f(a, /* b */ c...)',
  'f(\n  a, // b\n  [c,\n  ],\n)[0].d',
  '(a)[0]',
  '((\n1 + 2)\n* 3)',
  '-a + !b ? -c.d * 2 : !(e && f)',
  'a ? b : c ? d : e ? f : g',
  'a ? b ? c : d : e',
  '1 + 2 * 3 - 4 / 5 % 6 >= 7 == 8 < 9 != true && a || b && !c',
  '[for x in y : x.z if x != null]',
  '{ for k, v in merge(a, b) : upper(k) => v... if k != "x" }',
  '[for x in y :\n  [for z in x : z]\n]',
  '{}',
  '{ a = 1, b : 2, "c-${d}" = 3, (e) = 4, 5 = 5, aws.edge = aws, true = 6 }',
  '{\n  a = 1 # one\n  /* two */ b = 2,\n\n  c = {\n    d = e ? f : g\n  }\n}',
  '<<EOT\nEOT',
  '<<-EOT\n    a "b" \\n\n      ${c}\n    EO\n    %{ if d ~}\n   e $${f}\n    %{ endif ~}\n  EOT',
  'f(<<A\nb\nA\n, c)',
];

test.each(EXPRESSIONS)('reads %s as the grammar has it', (expression) => {
  const text = `block "label" name {\n  a   = ${expression}\n  b = 1\n}\n`;
  expect(readDirectly(text)).toEqual(byGrammar(text));
});

test.each([
  ['two attributes in one line', 'a = 1 b = 2'],
  ['an operator in the next line', 'a = 1\n  + 2'],
  ['an index in the next line of an object', 'a = {\n  b = c\n  [0] = d\n}'],
  ['brackets in the next line of an object', 'a = {\n  b = c\n  (d) = e\n}'],
  ['a label with an interpolation', 'a "${b}" {}'],
  ['names beyond ASCII', 'ä = 1'],
  ['a line that starts like the end marker of a heredoc', 'a = <<B\nB ${c}\nB\n'],
  ['a heredoc inside of a string', 'a = "${<<B\nb\nB\n}"'],
  ['more operators than the grammar may nest', `a = 1${' + 1'.repeat(100)}`],
  ['brackets inside each other', `a = ${'['.repeat(100)}${']'.repeat(100)}`],
  ['text behind the end of a text', 'a = 1\0'],
  ['mistakes', 'a = [1,\nb = "c'],
])('leaves %s to the grammar', (_, text) => {
  expect(readDirectly(text)).toBeUndefined();
});

describe('whatever it reads, it reads as the grammar has it', () => {
  const same = (text: string): void => {
    const body = readDirectly(text);
    if (body !== undefined) expect(body).toEqual(byGrammar(text));
  };

  test('all manifests of policies and examples', () => {
    const files = ['policies', 'examples']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
      )
      .filter((file) => /\.(?:tf|tofu|tfvars|hcl)$/.test(file))
      .map((file) => readFileSync(file, 'utf8'));
    const direct = files.filter((text) => readDirectly(text) !== undefined);
    expect(direct.length).toBeGreaterThan(50);
    expect(direct.length).toBe(files.filter((text) => typeof byGrammar(text) === 'object').length);
    files.forEach(same);
  });

  const gap = fc.constantFrom('', '', '', ' ', '\n', '# c\n', '/* c */');
  const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
  const { expression } = fc.letrec<Record<string, string>>((tie) => {
    const inner = tie('expression') as fc.Arbitrary<string>;
    const text = fc.constantFrom(' ', 'a', '$', '%', '"', '\\', '\\n', '$${', '\n', 'EOT', 'é');
    return {
      expression: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(
          'a',
          'a.b',
          'true',
          '1',
          '1.5',
          '"s"',
          'for',
          'if',
          'a-1',
          'x::y',
          '"',
          '.',
          'aws.edge',
        ),
        joined(inner, gap, fc.constantFrom('+', '-', '*', '/', '==', '&&', '<', '?', ':', '<<'), gap, inner),
        joined(inner, gap, fc.constant('?'), gap, inner, gap, fc.constant(':'), gap, inner),
        joined(fc.constantFrom('-', '!', '(', '[', '{'), gap, inner),
        joined(fc.constant('('), gap, inner, gap, fc.constant(')')),
        joined(inner, gap, fc.constantFrom('[0]', '.b', '.0', '[*]', '.*', '...', '[', '.')),
        joined(
          fc.constant('f('),
          gap,
          inner,
          fc.constantFrom(',', '...', ' ', ''),
          gap,
          inner,
          fc.constant(')'),
        ),
        joined(fc.constant('['), gap, inner, gap, fc.constantFrom(',', '', '\n'), inner, fc.constant(']')),
        joined(
          fc.constant('{'),
          inner,
          gap,
          fc.constantFrom('=', ':', '=>'),
          inner,
          fc.constantFrom('}', ',}', '\n}'),
        ),
        joined(
          fc.constantFrom('[for x in ', '{for x, y in '),
          inner,
          gap,
          fc.constant(':'),
          inner,
          fc.constantFrom(']', ' => 1}', ' => 1...}', ' if a]'),
        ),
        joined(
          fc.constantFrom('"', '<<EOT\n', '<<-EOT\n'),
          text,
          fc.constantFrom('${', '%{ if ', '${~', ''),
          inner,
          fc.constantFrom('}', '~}', ''),
          text,
          fc.constantFrom('"', '\nEOT\n', '%{ endif }"', '%{ endif ~}\nEOT\n'),
        ),
      ),
    };
  });
  const item = fc.oneof(
    joined(
      fc.constantFrom('a', 'b-c', 'for'),
      gap,
      fc.constant('='),
      gap,
      expression as fc.Arbitrary<string>,
      fc.constantFrom('\n', '', ' # c\n'),
    ),
    fc.constantFrom('a {', 'a "b" c {\n', '}', '}\n', '\n', 'a {}\n'),
  );

  test('random texts, right or wrong', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => same(items.join(''))),
      { numRuns: 3000 },
    );
  });
});
