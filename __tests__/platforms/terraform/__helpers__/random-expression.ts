import fc from 'fast-check';
import { asSet } from '../../../../src/platforms/terraform/expression/term.js';

/**
 * Random expressions over `var`, of one type each so that most of them mean something: nothing is learned from
 * comparing errors. Some parts are errors on purpose (`WRONG`), for `try`, `can` and the logical operators. The other
 * result of a conditional may have any type, which may turn numbers and truth values into texts.
 */
type Text = fc.Arbitrary<string>;

/** Values of any type. */
const anyValue = fc.constantFrom<unknown>(
  ...[null, 0, 1, true, 'a', '1', [], [1], [1, 2], ['a'], [true, 'k'], { a: 1 }, { a: 'k', b: 1 }, {}],
  ...[{ a: [1] }, [[1]], [{ a: 1 }], { b: true }, { k: 10 }],
);

const WRONG = ['var.o.missing', '[1][5]', 'null + 1', '"x" * 2', 'var.l[9]', '{}["k"]'];

type Types = {
  readonly number: string;
  readonly text: string;
  readonly flag: string;
  readonly list: string;
  readonly record: string;
  readonly object: string;
  readonly any: string;
};

function expressions(maxDepth: number): Text {
  // Shared by all types, which are made of each other.
  const depthIdentifier = fc.createDepthIdentifier();
  const shallowFirst = (leaves: Text[], branches: Text[]): Text =>
    fc.oneof({ maxDepth, depthIdentifier }, fc.oneof(...leaves), ...branches);
  return fc.letrec<Types>((tie) => {
    const number = tie('number');
    const text = tie('text');
    const flag = tie('flag');
    const list = tie('list');
    const record = tie('record');
    const object = tie('object');
    const anything = tie('any');
    const chosen = (self: Text): Text[] => [
      build`(${flag} ? ${self} : ${self})`,
      build`(${flag} ? ${self} : null)`,
      build`(${flag} ? ${self} : ${anything})`,
      build`(${flag} ? ${anything} : ${self})`,
    ];
    const common = (self: Text): Text[] => [
      build`try(${self}, ${self})`,
      build`try(${fc.constantFrom(...WRONG)}, ${self})`,
      build`[${self}, ${self}][${number}]`,
      build`{ a = ${self}, (${text}) = ${self} }.a`,
      build`try({ a = ${self}, b = ${anything} }.a, ${self})`,
      build`[for x in [${self}] : x][0]`,
    ];
    return {
      number: shallowFirst(
        [fc.constantFrom('0', '1', '2', '2.5', 'var.n', 'var.o.a', 'var.l[0]', 'var.m["k"]')],
        [
          ...chosen(number),
          ...common(number),
          build`(${number} ${fc.constantFrom('+', '-', '*', '/', '%')} ${number})`,
          build`-${number}`,
          build`length(${list})`,
          build`length(${object})`,
          build`max(${list}...)`,
          build`("${interpolated(number)}" + 0)`,
          build`${list}[${number}]`,
        ],
      ),
      text: shallowFirst(
        [fc.constantFrom('"a"', '"k"', '""', 'var.s', 'var.o.b', '"-${var.s}"')],
        [
          ...chosen(text),
          ...common(text),
          build`"${interpolated(fc.oneof(text, number, flag))}.${interpolated(text)}"`,
          build`"%{ if ${flag} }${interpolated(text)}%{ else }no%{ endif }"`,
          build`"%{ for i, x in ${list} }\${i}=\${x};%{ endfor }"`,
          build`upper(${text})`,
          build`jsonencode(${anything})`,
          build`tostring(${anything})`,
          build`coalesce(${anything}, ${anything})`,
          templates(anything, flag),
        ],
      ),
      flag: shallowFirst(
        [fc.constantFrom('true', 'false', 'var.b', 'var.o.c[0]')],
        [
          ...chosen(flag),
          ...common(flag),
          build`(${number} ${fc.constantFrom('<', '<=', '>', '>=', '==', '!=')} ${number})`,
          build`(${anything} ${fc.constantFrom('==', '!=')} ${anything})`,
          build`(${text} == ${text})`,
          build`(${list} == ${list})`,
          build`([${number}, ${flag}] == [${number}, ${flag}])`,
          build`(${object} != ${object})`,
          build`(${flag} ${fc.constantFrom('&&', '||')} ${flag})`,
          build`(${flag} ${fc.constantFrom('&&', '||')} (${fc.constantFrom(...WRONG)} == 1))`,
          build`!${flag}`,
          build`can(${anything})`,
          build`can([${fc.constantFrom('1', ...WRONG)}, ${anything}])`,
          build`(${anything} == null)`,
        ],
      ),
      list: shallowFirst(
        [fc.constantFrom('[]', '[1]', 'var.l', '[var.n, 2]', 'var.r[*].a', 'var.o[*].a', 'var.t')],
        [
          ...chosen(list),
          ...common(list),
          build`[${number}, ${number}]`,
          build`[for x in ${list} : x + ${number}]`,
          build`[for x in ${list} : x if x > ${number}]`,
          build`[for i, x in ${list} : i if ${flag}]`,
          build`[for k, x in ${object} : length(k)]`,
          build`[{ a = ${number} }, ${record}][*].a`,
          build`[for k in toset(${list}) : k]`,
          build`tolist(${list})`,
          build`toset(${list})`,
          build`[for v in ${object} : v]`,
          build`concat(${list}, ${list})`,
        ],
      ),
      record: shallowFirst(
        [fc.constant('var.o')],
        [...chosen(record), ...common(record), build`{ a = ${number}, b = ${text}, c = [${flag}, ${flag}] }`],
      ),
      object: shallowFirst(
        [fc.constantFrom('var.o', '{ a = var.n, b = "k" }', 'var.r[0]')],
        [
          record,
          ...common(object),
          build`{ a = ${number}, (${text}) = ${text} }`,
          build`{ for x in ${list} : "a\${x}" => x... }`,
          build`{ for i, x in ${list} : i => x if ${flag} }`,
          build`{ a = ${object} }.a`,
          build`merge(${object}, ${object})`,
          build`tomap(${object})`,
          ...chosen(object),
        ],
      ),
      any: shallowFirst(
        [fc.constantFrom('null', 'var.u', 'var.v')],
        [number, text, flag, list, object, ...chosen(anything)],
      ),
    };
  }).any;
}

/** Conditionals of any two types inside of each other, and what makes the type of their results visible. */
function mixtures(maxDepth: number): Text {
  const depthIdentifier = fc.createDepthIdentifier();
  return fc.letrec<{ readonly flag: string; readonly any: string }>((tie) => {
    const [flag, any] = [tie('flag'), tie('any')];
    return {
      flag: fc.oneof(
        { maxDepth, depthIdentifier },
        fc.constantFrom('true', 'false', 'var.b', 'var.o.c[0]'),
        build`(${any} == ${any})`,
        build`can(${any})`,
      ),
      any: fc.oneof(
        { maxDepth, depthIdentifier },
        fc.constantFrom(
          ...['null', '1', '2', 'true', '"1"', '"a"', '"true"', 'var.n', '(var.n + 1)', 'var.b', 'var.s'],
          ...['var.u', 'var.v', 'var.l', 'var.t', 'var.m', 'var.o', 'toset([9, 10])', 'toset([])', '[1]'],
        ),
        { weight: 4, arbitrary: build`(${flag} ? ${any} : ${any})` },
        build`[${any}, ${any}]`,
        build`{ a = ${any}, b = ${any} }`,
        build`{ a = ${any} }`,
        build`${fc.constantFrom('tolist', 'toset', 'jsonencode')}([${any}, ${any}])`,
        build`${fc.constantFrom('tonumber', 'tostring', 'tobool', 'tomap', 'toset', 'tolist')}(${any})`,
        build`try(${any}, ${any})`,
        build`coalesce(${any}, ${any})`,
        build`[for x in ${any} : x]`,
        build`${any}[0]`,
        build`${any}.a`,
        build`(${any} + 0)`,
        build`"${interpolated(any)}-"`,
        templates(any, flag),
        flag,
      ),
    };
  }).any;
}

/** A random expression that mostly evaluates without an error. */
export const randomExpression: Text = fc.oneof(
  expressions(2),
  expressions(3),
  expressions(4),
  mixtures(2),
  mixtures(3),
  mixtures(4),
);

/** Values for every `var` that random expressions read. */
export const randomVariables = fc.record({
  n: fc.constantFrom<number | null>(0, 1, 2, 3.5, null),
  s: fc.constantFrom<string | null>('a', 'k', '', 'x y', null),
  b: fc.boolean(),
  l: fc.array(fc.constantFrom(0, 1, 2, 7), { maxLength: 3 }),
  m: fc.constantFrom<Record<string, number>>({ k: 1 }, { k: 2, a: 1 }, {}),
  o: fc.record({
    a: fc.constantFrom(0, 1, 2),
    b: fc.constantFrom('a', 'k'),
    c: fc.array(fc.boolean(), { maxLength: 2 }),
  }),
  r: fc.array(fc.record({ a: fc.constantFrom(0, 1) }), { maxLength: 2 }),
  t: fc.constantFrom(asSet([]), asSet([2]), asSet([9, 10]), asSet(['10', '9'])),
  u: anyValue,
  v: anyValue,
});

/** Renders one of the templates that the tests have. */
function templates(a: Text, b: Text): Text {
  return build`templatefile("${fc.constantFrom('value', 'text', 'if', 'for', 'json')}.tftpl", { a = ${a}, b = ${b} })`;
}

function build(strings: TemplateStringsArray, ...parts: Text[]): Text {
  return fc
    .tuple(...parts)
    .map((texts) => strings.map((text, index) => text + (texts[index] ?? '')).join(''));
}

function interpolated(inner: Text): Text {
  return inner.map((text) => `\${${text}}`);
}
