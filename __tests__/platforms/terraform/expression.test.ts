import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/formats/hcl/ast.js';
import { standaloneReader } from '../../../src/formats/hcl/template-text.js';
import { HclDocument, parseHcl } from '../../../src/formats/hcl.js';
import { isUnknown } from '../../../src/model/unknown.js';
import { Budget, evaluate, type Scope } from '../../../src/platforms/terraform/expression/evaluate.js';
import { settled } from '../../../src/platforms/terraform/expression/knowledge.js';
import { isKnown, type Term, unknownOf } from '../../../src/platforms/terraform/expression/term.js';
import { rootFunctions } from '../../../src/platforms/terraform/root-functions.js';
import { expectAgreement, expectAgreementAfterConversion, withheld } from './__helpers__/partial-terms.js';
import { randomExpression, randomVariables } from './__helpers__/random-expression.js';

/** Many more are worth running when the evaluator changes: `RUNS=300000 npm run test:unit -- …/expression`. */
const numRuns = Number(process.env['RUNS'] ?? 3000);

type Variables = Readonly<Record<string, Term>>;

/** In the folder where Terraform runs. */
const FILES: Readonly<Record<string, string>> = {
  'value.tftpl': '${a}',
  'text.tftpl': '<${a}>',
  'if.tftpl': '%{ if b }${a}%{ else }-%{ endif }',
  'for.tftpl': '%{ for i, x in a ~}\n${i}=${x};\n%{ endfor ~}',
  'json.tftpl': '${jsonencode({ a = a, b = can(a.b) })}',
};

const readers = { templates: standaloneReader() };
const folder = { path: '', documents: [], exists: () => false, read: (path: string) => FILES[path] };

async function expressionIn(text: string): Promise<Expression | undefined> {
  const { documents } = await parseHcl({ file: 'main.tf', text: `a = ${text}\n` });
  const [document] = documents;
  return document instanceof HclDocument ? document.body.attributes[0]?.expression : undefined;
}

/** `var.<name>` has the value given; everything else is not known. */
function scopeOf(variables: Variables): Scope {
  return {
    functions: rootFunctions('', folder, readers, () => undefined),
    lookup: ([root, name = '']) => {
      const term = root === 'var' && Object.hasOwn(variables, name) ? variables[name] : undefined;
      return term === undefined ? undefined : { term, used: 2 };
    },
  };
}

async function evaluated(text: string, variables: Variables = {}, budget = new Budget()): Promise<Term> {
  const expression = await expressionIn(text);
  if (expression === undefined) throw new Error(`not an expression: ${text}`);
  return evaluate(expression, scopeOf(variables), budget);
}

const unknown = (name: string): Term => ({ $unknown: name });

/** What the documentation says, by its pages. An `Error` stands for its reason, which Terraform words otherwise. */
const DOCUMENTED: Readonly<Record<string, readonly (readonly [text: string, value: Term | Error])[]>> = {
  'https://developer.hashicorp.com/terraform/language/expressions/types': [
    ['"hello"', 'hello'],
    ['15', 15],
    ['6.283185', 6.283185],
    ['["us-west-1a", "us-west-1c"]', ['us-west-1a', 'us-west-1c']],
    ['{name = "Mabel", age = 52}', { name: 'Mabel', age: 52 }],
    ['{"name": "Mabel"}', { name: 'Mabel' }],
    ['{(upper("a")) = 1}', { A: 1 }],
    ['{"a-${1 + 1}" = 1}', { 'a-2': 1 }],
    ['{name = "Mabel"}.name', 'Mabel'],
    ['{name = "Mabel"}["name"]', 'Mabel'],
    ['["a", "b"][1]', 'b'],
    ['["a", "b"]["1"]', 'b'],
    ['["a", "b"].1', 'b'],
    ['{"1" = "a"}[1]', 'a'],
    ['[[1, 2], [3]].0.1', 2],
    ['{a = [{b = 2}]}.a.0.b', 2],
    ['[1, 2][true ? 1 : 0]', 2],
    ['["a", "b"][2]', new Error('no such element')],
    ['["a", "b"][-1]', new Error('no such element')],
    ['["a", "b"][0.5]', new Error('no such element')],
    ['toset(["a"])[0]', new Error('no such element')],
    ['"abc"[0]', new Error('no such element')],
    ['{a = 1}.b', new Error('.b: no such attribute')],
    ['var.nothing.b', new Error('var.nothing.b: no such attribute')],
    ['"${true} ${15}"', 'true 15'],
    ['"15" + 0', 15],
    ['!"true"', false],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/strings': [
    [String.raw`"a\nb\t\"c\" \\ \u00e9"`, 'a\nb\t"c" \\ é'],
    ['"$${a} %%{b}"', '${a} %{b}'],
    ['<<EOT\nhello\nworld\nEOT', 'hello\nworld\n'],
    ['<<-EOT\n    hello\n\n      ${var.name}\n  EOT', 'hello\n\n  Juan\n'],
    ['<<-EOT\n    a\n  ${var.name}\n    EOT', '  a\nJuan\n'],
    ['<<EOT\n$${a} %%{b} \\n\nEOT', '${a} %{b} \\n\n'],
    ['<<-EOT\n  %{ if true ~}\n  a\n  %{ else ~}\n  b\n  %{ endif ~}\n  EOT', '  a\n'],
    ['upper(<<EOT\na\nEOT\n)', 'A\n'],
    ['<<-EOT\n      hello\n        world\n      EOT', 'hello\n  world\n'],
    ['"Hello, ${var.name}!"', 'Hello, Juan!'],
    ['"Hello, %{ if var.name != "" }${var.name}%{ else }unnamed%{ endif }!"', 'Hello, Juan!'],
    ['"Hello, %{ if var.name == "" }unnamed%{ endif }!"', 'Hello, !'],
    [
      '<<EOT\n%{ for ip in var.ips }\nserver ${ip}\n%{ endfor }\nEOT',
      '\nserver 10.0.0.1\n\nserver 10.0.0.2\n\n',
    ],
    ['<<EOT\n%{ for ip in var.ips ~}\nserver ${ip}\n%{ endfor ~}\nEOT', 'server 10.0.0.1\nserver 10.0.0.2\n'],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/operators': [
    ['!true || true', true],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-(-1)', 1],
    ['7 % 4', 3],
    ['-7 % 3', -1],
    ['10 / 4', 2.5],
    ['0.1 + 0.2', 0.3],
    ['0.3 / 0.1', 3],
    ['1 == 1 && 1 != 2 && 1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3', true],
    ['1 == "1"', false],
    ['tostring(1) == "1"', true],
    ['[1, 2] == [1, 2]', true],
    ['{a = 1} == {a = 2}', false],
    ['null == null', true],
    ['[] == null', false],
    ['"2" > 1', true],
    ['"a" > 1', new Error('invalid operand of >')],
    ['true + 1', new Error('invalid operand of +')],
    ['null + 1', new Error('invalid operand of +')],
    ['!1', new Error('invalid operand of !')],
    ['null && true', new Error('invalid operand of &&')],
    ['1 / 0', new Error('a division by zero')],
    ['false && false || true', true],
    ['true || false && false', true],
    ['true == 1 < 2', true],
    ['1 < 2 == true', true],
    ['1 + 2 < 2 * 2', true],
    ['1 == 2 && false == true || !false', true],
    ['-2 * 3 + 10 % 4', -4],
    ['8 / 2 / 2 - 1 - 1', 0],
    ['!false == true', true],
    ['2 * -3', -6],
    ['1 < 2 ? 3 + 4 : 5', 7],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/conditionals': [
    ['var.name == "" ? "default-a" : var.name', 'Juan'],
    ['true ? 12 : "hello"', '12'],
    ['false ? 12 : "hello"', 'hello'],
    ['"true" ? 1 : 2', 1],
    ['true ? null : "a"', null],
    ['true ? 1 : null', 1],
    ['true ? [1] : ["a"]', ['1']],
    ['true ? [1] : ["a", "b"]', ['1']],
    ['true ? {a = 1, b = 2} : {a = "x", b = 3}', { a: '1', b: 2 }],
    ['true ? {a = 1} : {b = "x"}', { a: '1' }],
    ['true ? 1 : true', new Error('a conditional with results of different types')],
    ['true ? toset([9, 10]) : toset(["a"])', ['10', '9']],
    ['can(true ? "a" : [1])', false],
    ['false ? 1 : true ? 2 : 3', 2],
    ['null ? 1 : 2', new Error('invalid condition')],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/for': [
    ['[for s in ["a", "b"] : upper(s)]', ['A', 'B']],
    ['[for k, v in {b = "2", a = "13"} : length(k) + length(v)]', [3, 2]],
    ['[for i, v in ["x", "y"] : "${i} is ${v}"]', ['0 is x', '1 is y']],
    ['{for s in ["a", "b"] : s => upper(s)}', { a: 'A', b: 'B' }],
    ['[for s in ["a", "", "b"] : upper(s) if s != ""]', ['A', 'B']],
    ['{for name, user in var.users : name => user if user.admin}', { ada: { admin: true, role: 'r' } }],
    ['[for v in toset(["b", "a"]) : v]', ['a', 'b']],
    ['{for k, v in toset(["b", "a"]) : k => v}', { a: 'a', b: 'b' }],
    ['{for name, user in var.users : user.role => name...}', { r: ['ada', 'bob'] }],
    ['[for a in [[1, 2], [3]] : [for b in a : a[0] + b]]', [[2, 3], [6]]],
    ['[for var in [{name = 1}] : var.name]', [1]],
    ['[for v in "abc" : v]', new Error('for: no collection')],
    ['[for v in null : v]', new Error('for: no collection')],
    ['{for v in ["a", "a"] : v => 1}', new Error('for: two values for one key')],
    ['{for v in ["a"] : null => v}', new Error('for: invalid key')],
    ['[for v in ["a"] : v if null]', new Error('for: invalid condition')],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/splat': [
    ['[{id = 1}, {id = 2}][*].id', [1, 2]],
    ['[{l = [{a = 1}]}, {l = [{a = 2}]}][*].l[0].a', [1, 2]],
    ['[{l = [1]}, {l = [2]}].*.l[0]', [1]],
    ['{id = 1}[*].id', [1]],
    ['"a"[*]', ['a']],
    ['null[*]', []],
    ['null.*.id', []],
    ['{id = 1}.*.id', [1]],
    ['[[1, 2], [3]].*.0', [1, 3]],
    ['[{a = {b = 1}}].*.a.b', [1]],
    ['[{a = [{b = 1}, {b = 2}]}][*].a[*].b', [[1, 2]]],
    ['[{a = 1}][*]["a"]', [1]],
    ['{a = null}.a[*]', []],
    ['[null][*]', [null]],
    ['[{a = [[1]]}, {a = [[2]]}][*].a[*][0]', [[1], [2]]],
    ['toset(["a"])[*]', ['a']],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/function-calls': [
    ['min(55, 3453, 2)', 2],
    ['min([55, 2453, 2]...)', 2],
    ['min(1, [55, 2453]...)', 1],
    ['min("a"...)', new Error('...: no list')],
    ['length(1)', new Error('length(): invalid arguments')],
    ['provider_made_up(1)', new Error('provider_made_up()')],
    ['provider::aws::arn_parse("arn:aws:s3:::b")', new Error('provider::aws::arn_parse()')],
    ['provider::aws::arn_parse("arn:aws:s3:::b").service', new Error('provider::aws::arn_parse()')],
    ['core::upper("a")', 'A'],
    ['[for v in core::toset(["b", "a"]) : v]', ['a', 'b']],
    ['core::try({}.a, 1)', 1],
    ['issensitive(sensitive(1))', new Error('issensitive()')],
    ['sensitive(1) + nonsensitive(2)', 3],
    ['ephemeralasnull(1)', new Error('ephemeralasnull()')],
  ],
  'https://developer.hashicorp.com/terraform/language/functions/convert': [
    ['convert([], list(string))', []],
    [
      'convert({test = {}}, map(object({attr = optional(string), with_default = optional(string, "default")})))',
      { test: { attr: null, with_default: 'default' } },
    ],
    ['convert("1", number)', 1],
    ['convert([1, "a"], list(any))', ['1', 'a']],
    ['convert(["b", "a", "b"], set(string))', ['a', 'b']],
    ['convert([], string)', new Error('convert(): invalid arguments')],
    ['try(convert("x", number), 2)', 2],
    ['convert(1)', new Error('convert(): invalid arguments')],
  ],
  'https://developer.hashicorp.com/terraform/language/expressions/references': [
    ['each.key', new Error('each.key')],
    ['count.index', new Error('count.index')],
    ['self.id', new Error('self.id')],
    ['terraform.workspace', new Error('terraform.workspace')],
    ['path.cwd', new Error('path.cwd')],
    ['ephemeral.aws_secret.x.value', new Error('ephemeral.aws_secret.x.value')],
    ['data.aws_vpc.main.id', new Error('data.aws_vpc.main.id')],
  ],
  'https://developer.hashicorp.com/terraform/language/functions/try': [
    ['try({foo = {bar = "baz"}}.foo.bar, "fallback")', 'baz'],
    ['try({foo = {}}.foo.bar, "fallback")', 'fallback'],
    ['try({}.a, {}.b)', new Error('try: every argument is an error')],
    ['try(1 + "a", [1][3], 5)', 5],
    ['try([1, {}.b], 5)', 5],
    ['try(tonumber("x"), 5)', 5],
  ],
  'https://developer.hashicorp.com/terraform/language/functions/can': [
    ['can({foo = {bar = "baz"}}.foo.bar)', true],
    ['can({foo = {}}.foo.bar)', false],
    ['can([1, {}.b])', false],
    ['can(true ? 1 : {}.b)', true],
  ],
  'https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md': [
    ['{for i, v in ["a", "b"] : v => i}', { a: 0, b: 1 }],
    ['{for i, v in ["a", "a", "b"] : v => i...}', { a: [0, 1], b: [2] }],
    ['[for i, v in ["a", "b", "c"] : v if i < 2]', ['a', 'b']],
    ['"hello ${~ "world" }"', 'helloworld'],
    ['"%{ if true ~} hello %{~ endif }"', 'hello'],
    ['"${"hello" ~}${" world"}"', 'hello world'],
    ['"${true}"', true],
    ['"a %{~ if true ~} b %{~ else ~} c %{~ endif ~} d"', 'abd'],
    ['"%{ for k, v in {a = 1, b = 2} }${k}${v}%{ if v == 1 },%{ endif }%{ endfor }"', 'a1,b2'],
    ['"%{~ for x in [1, 2] ~} ${x} %{~ endfor ~}"', '12'],
    ['"%{ for x in [] }a%{ endfor }"', ''],
    ['{"a" : 1, b : 2}', { a: 1, b: 2 }],
    ['{\n  a = 1\n  b = 2\n}', { a: 1, b: 2 }],
    ['[\n  1,\n  2,\n]', [1, 2]],
    ['{for i, v in ["a"] : i => v}', { '0': 'a' }],
    ['[for i, v in ["a", "b"] : i if v == "b"]', [1]],
    [
      '{for v in [{k = "a", n = 1}, {k = "b", n = 2}, {k = "a", n = 3}] : v.k => v.n...}',
      { a: [1, 3], b: [2] },
    ],
    ['"${"${true}"}"', true],
    ['"${[1]}"', [1]],
    ['" ${~ true }"', 'true'],
    ['"hello ${true}"', 'hello true'],
    ['"${""}${true}"', 'true'],
    ['"%{ for v in [true] }${v}%{ endfor }"', 'true'],
    ['"a${null}"', new Error('a value in a template that is no text')],
    ['"a${[]}"', new Error('a value in a template that is no text')],
    ['{(null) = 1}', new Error('invalid key of an object')],
    ['{a = 1, a = 2}', { a: 2 }],
  ],
  'https://github.com/hashicorp/hcl/blob/main/spec.md#normalization': [
    [String.raw`"e\u0301" == "\u00e9"`, true],
    ['"${"e"}${"\\u0301"}"', 'é'],
  ],
};

const GIVEN: Variables = {
  name: 'Juan',
  ips: ['10.0.0.1', '10.0.0.2'],
  nothing: {},
  users: { bob: { admin: false, role: 'r' }, ada: { admin: true, role: 'r' } },
};

describe.each(Object.entries(DOCUMENTED))('as documented at %s', (_page, rows) => {
  test.each(rows)('%s', async (text, expected) => {
    const value = await evaluated(text, GIVEN);
    expect(value).toEqual(expected instanceof Error ? unknown(expected.message) : expected);
  });
});

describe('what depends on an unknown, and only that, is unknown', () => {
  const x = unknown('var.x');
  const both = unknown('var.x, var.y');
  const partial = {
    x: unknown('var.x'),
    y: unknown('var.y'),
    o: { a: 1, b: unknown('var.x') },
    l: [unknown('var.x'), 2],
  };
  test.each<[text: string, value: Term]>([
    ['false && var.x', false],
    ['var.x && false', false],
    ['true || var.x', true],
    ['var.x || true', true],
    ['true && var.x', x],
    ['var.x || var.y', both],
    ['var.x + 1', x],
    ['var.x == 1', x],
    ['var.x == null', x],
    ['{a = var.x, b = 1} == {a = 1, b = 2}', false],
    ['{a = var.x, b = 1} != {a = 1, b = 2}', true],
    ['{a = var.x} == {b = 1}', false],
    ['[var.x] == [1, 2]', false],
    ['[var.x] == []', false],
    ['[var.x, 1] == [2, 1]', x],
    ['"${var.x}-a"', x],
    ['"%{ for v in [1, var.x] }${v}%{ endfor }"', x],
    ['"%{ if var.x }a%{ else }b%{ endif }"', x],
    ['"%{ if var.x }a%{ else }a%{ endif }"', 'a'],
    ['var.x ? 1 : 1', 1],
    ['var.x ? 1 : 2', x],
    ['var.x ? 1 : "1"', '1'],
    ['var.x ? {a = 1, b = 1} : {a = 1, b = 2}', { a: 1, b: x }],
    ['var.x ? [1, 2] : [1, 3]', [1, x]],
    ['var.x ? [1] : [1, 1]', x],
    ['var.x ? {a = 1} : {a = 1, b = 2}', x],
    ['var.x ? {a = var.y} : {a = var.y}', { a: unknown('var.y') }],
    ['true ? 1 : var.x', x],
    ['true ? "a" : var.x', 'a'],
    ['true ? null : var.x', null],
    ['true ? true : !var.x', true],
    ['true ? 1 : var.x + 1', 1],
    ['true ? 1 : length(var.x)', 1],
    ['true ? 1 : var.x ? 2 : 3', 1],
    ['true ? 1 : tostring(length(var.x))', x],
    ['true ? [1, "a"] : var.x', [x, 'a']],
    ['true ? {a = 1, b = "c"} : var.x', { a: x, b: 'c' }],
    ['true ? toset(["a"]) : var.x', ['a']],
    ['true ? toset([9, 10]) : var.x', x],
    ['(true ? 1 : var.x) == 1', x],
    ['jsonencode(true ? 1 : var.x)', x],
    ['"n${true ? 1 : var.x}"', 'n1'],
    ['(true ? 5 : var.x) + 1', 6],
    ['(true ? true : var.x) && true', true],
    ['(true ? 1 : var.x) ? "a" : "b"', x],
    ['tolist([1, var.x])', [x, x]],
    ['tolist([1, "a", var.x])', ['1', 'a', x]],
    ['can(true ? "a" : var.x)', x],
    ['convert(var.x, string)', x],
    ['convert([1, var.x], list(string))', ['1', x]],
    ['convert([1, var.x], list(number))', [1, x]],
    ['try(convert(var.x, number), 1)', x],
    ['true ? 1 : convert(var.x, number)', 1],
    ['[for v in [1, 2] : v + var.x]', [x, x]],
    ['[for v in [1, 2] : v if v > var.x]', x],
    ['{for v in ["a", "b"] : v => var.x}', { a: x, b: x }],
    ['{for v in ["a", var.x] : v => 1}', x],
    ['[for v in var.x : 1]', x],
    ['{(var.x) = 1}', x],
    ['{a = var.x}', { a: x }],
    ['var.o.a', 1],
    ['var.o.b', x],
    ['var.o.b.c', x],
    ['var.l[1]', 2],
    ['var.l[var.y]', unknown('var.y')],
    ['var.x[*].id', x],
    ['[{id = var.x}, {id = 1}][*].id', [x, 1]],
    ['length(var.l)', 2],
    ['upper(var.x)', x],
    ['min(var.x...)', x],
    ['aws_kms_key.logs.arn', unknown('aws_kms_key.logs.arn')],
    ['aws_kms_key.logs[0].arn', unknown('aws_kms_key.logs')],
    ['try(var.x, 1)', x],
    ['try(var.x.name, 1)', x],
    ['try(var.x.name, {}.b, null)', x],
    ['try(var.x ? 1 : {}.b, 1)', unknown('.b: no such attribute, var.x')],
    ['try({a = var.x}, 1)', { a: x }],
    ['try({a = 1, b = var.x.name}.a, 9)', x],
    ['try(length([var.x.name]), 9)', x],
    ['can(var.x)', true],
    ['can(false && var.x.name)', x],
    ['can(var.x ? 1 : {}.b)', unknown('.b: no such attribute, var.x')],
    ['can(var.x.name)', x],
    ['can({}.b + var.x)', false],
  ])('%s', async (text, expected) => {
    expect(await evaluated(text, partial)).toEqual(expected);
  });

  test('a list may have another type than a tuple with the same elements', async () => {
    expect(await evaluated('var.l == []', { l: [] })).toEqual(unknown('a comparison of collections'));
    expect(await evaluated('var.l == var.l', { l: [1] })).toEqual(unknown('a comparison of collections'));
    expect(await evaluated('var.l == [1]', { l: [] })).toBe(false);
  });

  test('the reasons are listed once each, in order, five of them', async () => {
    expect(await evaluated('"${var.c}${var.a}${var.c}" == var.b')).toEqual(unknown('var.a, var.b, var.c'));
    const many = unknownOf(...['g', 'f', 'e', 'd', 'c', 'b', 'a'].map(unknown));
    expect(many).toEqual(unknown('a, b, c, d, e, …'));
    expect(unknownOf(many, unknown('0'))).toEqual(unknown('0, a, b, c, d, …'));
  });

  test('no reason holds literal text of the configuration', async () => {
    for (const text of [
      '{"secret" = 1}["geheim"]',
      '"secret" + 1',
      '"secret".geheim[0]',
      'try("secret"["x"])',
    ]) {
      expect(JSON.stringify(await evaluated(text))).not.toContain('secret');
      expect(JSON.stringify(await evaluated(text))).not.toContain('"x"');
    }
    expect(await evaluated('var.o["secret"]', { o: {} })).toEqual(unknown('var.o: no such element'));
  });
});

describe('names that mean something to JavaScript', () => {
  test.each<[text: string, value: Term]>([
    ['{"__proto__" = 1}["__proto__"]', 1],
    ['{__proto__ = {a = 1}}.__proto__.a', 1],
    ['{}.__proto__', unknown('.__proto__: no such attribute')],
    ['{}["constructor"]', unknown('no such element')],
    ['[][ "length" ]', unknown('no such element')],
    ['{for k in ["__proto__", "b"] : k => 1}["__proto__"]', 1],
    ['[for k, v in {__proto__ = 1} : k]', ['__proto__']],
    ['__proto__()', unknown('__proto__()')],
    ['constructor(1)', unknown('constructor()')],
  ])('%s', async (text, expected) => {
    expect(await evaluated(text)).toEqual(expected);
  });

  test('an object with a key of that name keeps it, and passes for nothing else', async () => {
    const value = (await evaluated('{__proto__ = {polluted = true}, a = 1}')) as Record<string, Term>;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(value['polluted']).toBeUndefined();
    expect(JSON.stringify(await evaluated('true ? {__proto__ = 1} : {__proto__ = "a"}'))).toBe(
      '{"__proto__":"1"}',
    );
    expect(JSON.stringify(await evaluated('var.x ? {__proto__ = 1} : {__proto__ = 1}'))).toBe(
      '{"__proto__":1}',
    );
  });

  test('a key cannot pretend that a value is unknown', async () => {
    expect(isKnown(await evaluated('{"$unknown" = "x"}'))).toBe(true);
    expect(await evaluated('{"$unknown" = "x"}["$unknown"]')).toBe('x');
    expect(await evaluated('[for k, v in {"$unknown" = "x"} : k]')).toEqual(['$unknown']);
  });
});

describe('limits', () => {
  const hundred = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`;
  const nested = (depth: number): string =>
    depth === 0 ? '1' : `[for x${depth} in ${hundred} : ${nested(depth - 1)}]`;
  const doubled = (text: string, open: string, close: string): string =>
    Array.from({ length: 25 }).reduce<string>((inner) => `[for x in [${inner}] : ${open}x${close}][0]`, text);

  test.each([
    ['for inside for', nested(5)],
    ['text that doubles', doubled('"a"', '"${x}${', '}"').replaceAll('"${x}${x}"', '"${x}${x}"')],
    ['lists that double', doubled('[1]', '[x, ', ']').replaceAll('[x, x]', '[x, x]')],
    [
      'templates',
      `"%{ for a in ${hundred} }%{ for b in ${hundred} }%{ for c in ${hundred} }x%{ endfor }%{ endfor }%{ endfor }"`,
    ],
    [
      'comparisons',
      `[for a in ${hundred} : [for b in ${hundred} : [for c in ${hundred} : ${hundred} == ${hundred}]]]`,
    ],
  ])('%s: unknown at once, and the budget knows', async (_name, text) => {
    const budget = new Budget();
    const start = performance.now();
    const value = await evaluated(text, {}, budget);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(budget.spent).toBe(true);
    expect(JSON.stringify(value)).toContain('too much to compute');
  });

  test('what is within them is computed', async () => {
    const budget = new Budget();
    const value = (await evaluated(nested(2), {}, budget)) as Term[];
    expect([value.length, budget.spent]).toEqual([100, false]);
  });
});

describe('any expression', () => {
  const knownVariables = randomVariables as fc.Arbitrary<Variables>;

  test('with inputs withheld never contradicts what it is with them', async () => {
    let compared = 0;
    const law = fc.asyncProperty(
      randomExpression,
      knownVariables.chain((variables) => fc.tuple(fc.constant(variables), withheld(variables))),
      async (text, [variables, partial]) => {
        const known = await evaluated(text, variables);
        const some = await evaluated(text, partial);
        expectAgreement(some, known);
        expectAgreementAfterConversion(settled(some), settled(known));
        if (!isUnknown(known) && !isUnknown(some) && partial !== variables) compared++;
      },
    );
    await fc.assert(law, { numRuns });
    // The law would hold as well if everything were unknown.
    expect(compared).toBeGreaterThan(300);
  });

  test('is never an error, whatever is written', async () => {
    const tokens = [
      ...'[]{}().,:?"*+-/%!<>=~$ \n'.split(''),
      ...['${', '%{', '...', '=>', '==', '&&', '||', '[*]', '.*', '<<A\n', '\nA\n', '<<-A\n'],
      ...[
        'for',
        ' in ',
        ' if ',
        'else',
        'endif',
        'endfor',
        'a',
        'var.x',
        'null',
        'true',
        '1',
        '1e999',
        '"b"',
        'try(',
        'can(',
      ],
    ];
    const texts = fc.array(fc.constantFrom(...tokens), { maxLength: 25 }).map((parts) => parts.join(''));
    const mutated = fc
      .tuple(randomExpression, fc.nat(), fc.nat({ max: 8 }), fc.constantFrom(...tokens))
      .map(([text, at, drop, token]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + token + text.slice(place + drop);
      });
    let evaluated = 0;
    const law = fc.asyncProperty(fc.oneof(texts, mutated), knownVariables, async (text, variables) => {
      const expression = await expressionIn(text);
      if (expression === undefined) return;
      const value = evaluate(expression, scopeOf({ ...variables, x: { $unknown: 'var.x' } }), new Budget());
      expect(typeof JSON.stringify(value)).toBe('string');
      evaluated++;
    });
    await fc.assert(law, { numRuns: 3000 });
    expect(evaluated).toBeGreaterThan(500);
  });
});

beforeAll(async () => {
  await expressionIn('1');
});
