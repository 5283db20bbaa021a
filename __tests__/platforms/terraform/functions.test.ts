import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown, unknown } from '../../../src/model/unknown.js';
import { terraformFunctions } from '../../../src/platforms/terraform/expression/functions/index.js';
import { asSet, isKnown, type Term, unknownOf } from '../../../src/platforms/terraform/expression/term.js';
import { DOCUMENTED, DOCUMENTED_ERRORS } from './documented-functions.js';

const FILES = new Map([
  ['hello.txt', 'Hello World'],
  ['greeting.tftpl', 'Hello'],
]);

const { call } = terraformFunctions({
  readFile: (path) => FILES.get(path),
  renderTemplate: (template, variables) => {
    const values = Object.values(variables);
    return values.every(isKnown) ? `${template} ${values.join(' ')}` : unknownOf(...values);
  },
  readYaml: (text) => (text.startsWith('hello: ') ? { hello: text.slice(7) } : undefined),
});

const x = unknown('var.x');
const y = unknown('var.y');

function show(value: Term): string {
  return JSON.stringify(value);
}

describe('the documentation of Terraform', () => {
  const examples = Object.entries(DOCUMENTED).flatMap(([name, calls]) =>
    calls.map(([args, result]) => [`${name}(${args.map(show).join(', ')})`, name, args, result] as const),
  );
  test.each(examples)('%s', (_, name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });

  const errors = Object.entries(DOCUMENTED_ERRORS).flatMap(([name, calls]) =>
    calls.map((args) => [`${name}(${args.map(show).join(', ')})`, name, args] as const),
  );
  test.each(errors)('%s is an error', (_, name, args) => {
    expect(call(name, args)).toEqual(unknown(`${name}(): invalid arguments`));
  });

  test('ceil(log(x, 2)) gives the bits of x', () => {
    expect([15, 16, 17].map((value) => call('ceil', [call('log', [value, 2])]))).toEqual([4, 4, 5]);
  });
});

describe('files are read through the environment', () => {
  test.each<[string, readonly Term[], Term]>([
    ['file', ['hello.txt'], 'Hello World'],
    ['fileexists', ['hello.txt'], true],
    ['filebase64', ['hello.txt'], 'SGVsbG8gV29ybGQ='],
    ['filesha256', ['hello.txt'], 'a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e'],
    ['filemd5', ['hello.txt'], 'b10a8db164e0754105b7a99be72e3fe5'],
    ['templatefile', ['greeting.tftpl', { name: 'you' }], 'Hello you'],
    ['templatefile', ['greeting.tftpl', { name: x }], x],
    ['yamldecode', ['hello: world'], { hello: 'world' }],
  ])('%s(%j)', (name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });

  test('one that is not there may be made before Terraform runs, so nothing is known of it', () => {
    for (const name of ['file', 'fileexists', 'filemd5']) {
      expect(call(name, ['lambda.zip'])).toEqual(unknown(`${name}()`));
    }
  });
});

describe('exactly what depends on an unknown is unknown', () => {
  test.each<[string, readonly Term[], Term]>([
    ['length', [[x, x]], 2],
    ['length', [{ a: x }], 1],
    ['length', [x], x],
    ['merge', [{ a: 1 }, { b: x }], { a: 1, b: x }],
    ['merge', [x, { a: 1 }], x],
    ['merge', [{ a: 1 }, null], { a: 1 }],
    ['contains', [[x, 'a'], 'a'], true],
    ['contains', [[x, 'a'], 'b'], x],
    ['contains', [[{ a: 1, b: x }], { a: 2, b: 1 }], false],
    ['coalesce', [x, 'a'], x],
    ['coalesce', ['a', x], 'a'],
    ['coalesce', ['', x], x],
    ['coalesce', [null, 1, x], x],
    ['coalescelist', [['a'], x], ['a']],
    ['coalescelist', [[], x], x],
    ['concat', [['a', x], ['b']], ['a', x, 'b']],
    ['concat', [['a'], x], x],
    ['keys', [{ b: x, a: y }], ['a', 'b']],
    ['values', [{ b: x, a: 1 }], [1, x]],
    ['lookup', [{ a: 1, b: x }, 'a'], 1],
    ['lookup', [{ a: x }, 'b', 2], 2],
    ['lookup', [{ a: 1 }, x, 2], x],
    ['element', [['a', x], 2], 'a'],
    ['one', [[x]], x],
    ['reverse', [['a', x]], [x, 'a']],
    ['slice', [['a', x, 'b'], 1, 3], [x, 'b']],
    [
      'zipmap',
      [
        ['a', 'b'],
        [1, x],
      ],
      { a: 1, b: x },
    ],
    [
      'zipmap',
      [
        ['a', x],
        [1, 2],
      ],
      x,
    ],
    ['alltrue', [[x, false]], false],
    ['alltrue', [[x, true]], x],
    ['anytrue', [[x, true]], true],
    ['index', [['a', x, 'b'], 'a'], 0],
    ['index', [['a', x, 'b'], 'b'], x],
    ['tolist', [['a', x]], ['a', x]],
    ['tolist', [[1, x]], [x, x]],
    ['toset', [['a', x]], x],
    ['toset', [[x]], [x]],
    ['setintersection', [[], x], []],
    ['distinct', [['a', x]], x],
    ['flatten', [[['a'], 'b']], ['a', 'b']],
    ['flatten', [[['a'], x]], x],
    ['chunklist', [['a', x, 'b'], 2], [['a', x], ['b']]],
    [
      'setproduct',
      [['a'], [x, 'b']],
      [
        ['a', x],
        ['a', 'b'],
      ],
    ],
    ['formatlist', ['%s!', ['a', x]], ['a!', x]],
    ['format', ['%s %s', x, y], unknown('var.x, var.y')],
    ['join', [',', ['a', x]], x],
    ['jsonencode', [{ a: x }], x],
    ['tostring', [x], x],
    ['tonumber', [null], null],
    ['sensitive', [{ a: x }], { a: x }],
    ['max', [1, x], x],
  ])('%s(%j)', (name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });

  test('what only a run of Terraform knows', () => {
    for (const name of [
      'timestamp',
      'plantimestamp',
      'uuid',
      'bcrypt',
      'provider::aws::arn_parse',
      'nothing',
    ]) {
      expect(call(name, [])).toEqual(unknown(`${name}()`));
    }
  });

  test('what a call is worth does not depend on `core::`', () => {
    expect(call('core::upper', ['a'])).toBe('A');
  });
});

describe('as Terraform does it', () => {
  test.each<[string, readonly Term[], Term]>([
    // "Terraform's jsonencode also escapes some of the characters": the page of jsonencode.
    ['jsonencode', ['<a> & b'], '"\\u003ca\\u003e \\u0026 b"'],
    ['jsonencode', [{ b: [1.5, null, true], a: 'é' }], '{"a":"é","b":[1.5,null,true]}'],
    ['format', ['%05.1f|%-4s|%4s|%q|%x|%%', 3.1, 'a', 'b', 'c"', 255], '003.1|a   |   b|"c\\""|ff|%'],
    ['format', ['%v %v %v', 1, 'a', [true, null]], '1 a [true,null]'],
    ['format', ['%t %s', 'true', 5], 'true 5'],
    ['upper', ['straße'], 'STRAßE'],
    ['trimspace', ['\u00a0\tx\ufeff'], 'x\ufeff'],
    ['substr', ['héllo', -3, 2], 'll'],
    ['indent', [2, 'a\nb\n'], 'a\n  b\n  '],
    ['split', ['', 'aé😀'], ['a', 'é', '😀']],
    ['replace', ['a.b', '.', '$1'], 'a$1b'],
    ['replace', ['10-20', '/(\\d+)-(?P<to>\\d+)/', '${to}-$1'], '20-10'],
    ['regexall', ['(?i)A|\\bb', 'aAb b'], ['a', 'A', 'b']],
    ['regex', ['(a)|(b)', 'b'], [null, 'b']],
    ['sum', [[0.1, 0.2]], 0.3],
    ['tostring', [0.00001], '0.00001'],
    ['cidrhost', ['10.0.0.0/8', -1], '10.255.255.255'],
    ['cidrsubnet', ['2001:db8::/32', 16, 255], '2001:db8:ff::/48'],
    ['timeadd', ['2024-02-28T23:00:00+01:00', '1h30m'], '2024-02-29T00:30:00+01:00'],
    ['formatdate', ['Z ZZZZ ZZZZZ', '2018-01-02T23:12:01-08:00'], '-08:00 -0800 -08:00'],
    ['csvdecode', ['a,b\r\n"x ""y""\nz",\r\n'], [{ a: 'x "y"\nz', b: '' }]],
    ['toset', [[3, 20, 100]], [3, 20, 100]],
    ['sort', [['b', 'B', '😀', '\uffee']], ['B', 'b', '\uffee', '😀']],
    ['dirname', ['/a'], '/'],
    ['basename', ['/'], '/'],
    [
      'setproduct',
      [asSet(['a']), ['b', 'a']],
      [
        ['a', 'a'],
        ['a', 'b'],
      ],
    ],
    ['tobool', ['1'], true],
  ])('%s(%j)', (name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });

  test.each<[string, readonly Term[]]>([
    ['range', [1025]],
    ['element', [[], 0]],
    ['slice', [['a'], 1, 0]],
    ['format', ['%d', 1.5]],
    ['format', ['%s', 'a', 'b']],
    ['format', ['%s']],
    ['regex', ['(?P<a>x)(y)', 'xy']],
    ['regex', ['a(?=b)', 'ab']],
    ['regex', ['(', 'ab']],
    ['base64decode', ['/w==']],
    ['cidrsubnet', ['10.0.0.0/30', 4, 0]],
    ['cidrhost', ['10.0.0.256/8', 0]],
    ['timeadd', ['2023-02-29T00:00:00Z', '1h']],
    ['tolist', [[1, true]]],
    ['concat', [asSet(['a'])]],
    ['upper', []],
    ['upper', ['a', 'b']],
    ['length', [5]],
  ])('%s(%j) is an error', (name, args) => {
    expect(call(name, args)).toEqual(unknown(`${name}(): invalid arguments`));
  });

  test('a number with more digits than we hold is not passed on as another one', () => {
    const precise: [string, readonly Term[]][] = [
      ['tonumber', ['12345678901234567890']],
      ['tostring', [2 ** 64]],
      ['tostring', [1 / 3]],
      ['jsondecode', ['{"id": 12345678901234567890}']],
      ['parseint', ['ffffffffffffffff', 16]],
      ['floor', [0.1 * 3 * 10]],
    ];
    for (const [name, args] of precise) expect(isUnknown(call(name, args))).toBe(true);
  });
});

describe('names that mean something to JavaScript or to us', () => {
  test('__proto__ is a key like any other', () => {
    const map = JSON.parse('{"__proto__": "p", "a": "q"}') as Term;
    expect(call('keys', [map])).toEqual(['__proto__', 'a']);
    expect(call('lookup', [map, '__proto__'])).toBe('p');
    expect(call('lookup', [{}, '__proto__', 'none'])).toBe('none');
    expect(call('lookup', [{}, 'constructor', 'none'])).toBe('none');
    for (const [name, args] of [
      ['merge', [map, {}]],
      ['tomap', [map]],
      ['jsondecode', [call('jsonencode', [map])]],
      [
        'zipmap',
        [
          ['__proto__', 'a'],
          ['p', 'q'],
        ],
      ],
    ] as [string, Term[]][]) {
      expect(call('jsonencode', [call(name, args)])).toBe('{"__proto__":"p","a":"q"}');
    }
    expect(call('jsonencode', [call('csvdecode', ['__proto__\n1'])])).toBe('[{"__proto__":"1"}]');
    expect(call('jsonencode', [call('transpose', [{ a: ['__proto__'] }])])).toBe('{"__proto__":["a"]}');
    expect(call('__proto__', [])).toEqual(unknown('__proto__()'));
    expect(call('constructor', [])).toEqual(unknown('constructor()'));
  });

  test('a document cannot pretend that something is unknown', () => {
    const decoded = call('jsondecode', ['{"$unknown": "x"}']);
    expect(isUnknown(decoded)).toBe(false);
    expect(call('keys', [decoded])).toEqual(['$unknown']);
    expect(call('lookup', [decoded, '$unknown'])).toBe('x');
    expect(call('jsonencode', [decoded])).toBe('{"$unknown":"x"}');
    expect(call('zipmap', [['$unknown'], ['x']])).toEqual(decoded);
  });
});

describe('bounded', () => {
  const long = 'a'.repeat(900_000);
  const many: Term[] = Array<Term>(30_000).fill('a');
  let doubled: Term = ['a'];
  for (let level = 0; level < 60; level++) doubled = [doubled, doubled];
  let deep: Term = [];
  for (let level = 0; level < 20_000; level++) deep = [deep];

  test.each<[string, readonly Term[]]>([
    ['setproduct', [many, many]],
    ['chunklist', [many, 1]],
    ['join', [long, ['a', 'b', 'c']]],
    ['replace', [long, 'a', 'bbbb']],
    ['replace', [long, '/a/', 'bb']],
    ['indent', [1000, '\n'.repeat(10_000)]],
    ['format', ['%999999s', 'a']],
    ['formatlist', [long, many]],
    ['jsonencode', [doubled]],
    ['flatten', [doubled]],
    ['length', [deep]],
    ['regexall', ['(x+x+)+y', 'x'.repeat(900_000)]],
    ['regexall', ['((a{100}){100}){100}', 'a']],
    ['jsondecode', ['['.repeat(100_000)]],
  ])('%s gives up at once', (name, args) => {
    const start = performance.now();
    expect(isUnknown(call(name, args))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('no regular expression takes longer than its size times the text', () => {
    const subject = 'a'.repeat(5_000);
    const start = performance.now();
    expect(call('regexall', ['(a+)+b|(a|aa)+c|(.*)(.*)(.*)d', subject])).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

/** What the functions take, so that random calls are often valid: t text, n number, l list of texts, i list, m map, a anything. */
const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  abs: ['n'],
  alltrue: ['b'],
  anytrue: ['b'],
  base64decode: ['t'],
  base64encode: ['t'],
  ceil: ['n'],
  chomp: ['t'],
  chunklist: ['i', 'n'],
  cidrhost: ['c', 'n'],
  cidrnetmask: ['c'],
  cidrsubnet: ['c', 'n', 'n'],
  cidrsubnets: ['c', 'n', 'n'],
  coalesce: ['a', 'a', 'a'],
  coalescelist: ['i', 'i'],
  compact: ['l'],
  concat: ['i', 'i'],
  contains: ['i', 'a'],
  csvdecode: ['t'],
  distinct: ['i'],
  element: ['i', 'n'],
  endswith: ['t', 't'],
  flatten: ['i'],
  floor: ['n'],
  format: ['f', 'a', 't'],
  formatlist: ['f', 'l', 't'],
  indent: ['n', 't'],
  index: ['i', 'a'],
  join: ['t', 'l', 'l'],
  jsondecode: ['t'],
  jsonencode: ['a'],
  keys: ['m'],
  length: ['a'],
  log: ['n', 'n'],
  lookup: ['m', 't', 'a'],
  lower: ['t'],
  matchkeys: ['i', 'l', 'l'],
  max: ['n', 'n'],
  merge: ['m', 'm', 'm'],
  min: ['n', 'n'],
  one: ['i'],
  parseint: ['t', 'n'],
  pow: ['n', 'n'],
  range: ['n', 'n'],
  regex: ['t', 't'],
  regexall: ['t', 't'],
  replace: ['t', 't', 't'],
  reverse: ['i'],
  setintersection: ['i', 'i'],
  setproduct: ['i', 'i'],
  setsubtract: ['i', 'i'],
  setunion: ['i', 'i'],
  signum: ['n'],
  slice: ['i', 'n', 'n'],
  sort: ['l'],
  split: ['t', 't'],
  strrev: ['t'],
  substr: ['t', 'n', 'n'],
  sum: ['b'],
  templatefile: ['p', 'm'],
  title: ['t'],
  tobool: ['a'],
  tolist: ['i'],
  tomap: ['m'],
  tonumber: ['a'],
  toset: ['i'],
  tostring: ['a'],
  transpose: ['m'],
  trim: ['t', 't'],
  upper: ['t'],
  urlencode: ['t'],
  values: ['m'],
  yamlencode: ['a'],
  zipmap: ['l', 'i'],
};

const texts = fc.constantFrom('', 'a', 'b', 'ab', '1', 'true', 'a,b', '$unknown', '__proto__', 'é', '\n');
const numbers = fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constantFrom(0.5, 1.25, 1 / 3, 2 ** 60));
const primitives: fc.Arbitrary<Term> = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));
const anything: fc.Arbitrary<Term> = fc.letrec<{ any: Term }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    primitives,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('any'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).any;

const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<Term>>> = {
  a: anything,
  b: fc.array(fc.oneof(fc.boolean(), fc.constantFrom('true', 'false'), numbers), { maxLength: 3 }),
  c: fc.constantFrom('10.0.0.0/16', '10.0.0.0/30', 'fd00::/56', '10.0.0.0'),
  f: fc.constantFrom('%s', '%s %s', '%v-%q', '%d %s', '%5.1f|%s'),
  i: fc.oneof(
    fc.array(anything, { maxLength: 3 }),
    fc.array(primitives, { maxLength: 3 }),
    fc.array(texts, { maxLength: 3 }),
  ),
  l: fc.array(fc.oneof(texts, texts, primitives), { maxLength: 3 }),
  m: fc.dictionary(fc.constantFrom('a', 'b', '1', '__proto__'), fc.oneof(primitives, anything), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  n: numbers,
  p: fc.constantFrom('greeting.tftpl', 'nothing'),
  t: texts,
};

/** Random calls: mostly as the function wants them, sometimes not. */
function callsOf(name: string): fc.Arbitrary<readonly Term[]> {
  const fitting = (SIGNATURES[name] ?? []).map((kind) =>
    fc.oneof({ weight: 9, arbitrary: ARGUMENTS[kind] ?? anything }, { weight: 1, arbitrary: anything }),
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(...fitting) },
    { weight: 1, arbitrary: fc.array(anything, { maxLength: 4 }) },
  );
}

/** The term with some of its parts withheld. */
function withheld(term: Term, next: () => boolean): Term {
  if (next()) return x;
  if (Array.isArray(term)) return term.map((item: Term) => withheld(item, next));
  if (typeof term !== 'object' || term === null || isUnknown(term)) return term;
  return Object.fromEntries(Object.entries(term).map(([key, value]) => [key, withheld(value, next)]));
}

/** Does everything that the first term says hold for the second, as far as that is computed? */
function agrees(partial: Term, full: Term): boolean {
  if (isUnknown(partial) || isUnknown(full)) return true;
  if (typeof partial !== 'object' || partial === null || typeof full !== 'object' || full === null)
    return Object.is(partial, full);
  if (Array.isArray(partial) !== Array.isArray(full)) return false;
  const keys = Object.keys(partial);
  return (
    keys.length === Object.keys(full).length &&
    keys.every(
      (key) =>
        Object.hasOwn(full, key) && agrees(Reflect.get(partial, key) as Term, Reflect.get(full, key) as Term),
    )
  );
}

describe('sound: what is said with some parts unknown holds for every completion', () => {
  test.each(Object.keys(SIGNATURES))('%s', (name) => {
    let computed = 0;
    const sound = fc.property(
      callsOf(name),
      fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
      (args, choices) => {
        const full = call(name, args);
        const partial = call(
          name,
          args.map((arg) => withheld(arg, () => choices.next().value === 0)),
        );
        if (!isUnknown(full)) computed++;
        const invalid = isUnknown(partial) && partial.$unknown.endsWith('invalid arguments');
        // An error whatever the unknowns are is an error for these ones.
        expect(agrees(partial, full) && (!invalid || isUnknown(full))).toBe(true);
      },
    );
    // Random arguments of some functions are hardly ever valid: go on until a value was compared.
    for (let round = 0; round < 30 && computed === 0; round++) fc.assert(sound, { numRuns: 300 });
    expect(computed).toBeGreaterThan(0);
  });
});

test('nothing that a configuration can pass makes a function throw', () => {
  const names = [
    ...new Set([...Object.keys(DOCUMENTED), ...Object.keys(SIGNATURES), 'file', 'fileset', 'yamldecode']),
  ];
  const partly = fc
    .tuple(anything, fc.infiniteStream(fc.integer({ min: 0, max: 5 })))
    .map(([term, choices]) => withheld(term, () => choices.next().value === 0));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.oneof(partly, fc.string()), { maxLength: 4 }),
      (name, args) => {
        expect(call(name, args)).not.toBeUndefined();
      },
    ),
    { numRuns: 5_000 },
  );
});
