import fc from 'fast-check';

/**
 * Random expressions over `var`, of one type each so that most of them mean something: nothing is learned from
 * comparing errors. Some parts are errors on purpose (`WRONG`), for `try`, `can` and the logical operators.
 */
type Text = fc.Arbitrary<string>;

const WRONG = ['var.o.missing', '[1][5]', 'null + 1', '"x" * 2', 'var.l[9]', '{}["k"]'];

type Types = {
  readonly number: string;
  readonly text: string;
  readonly flag: string;
  readonly list: string;
  readonly object: string;
  readonly any: string;
};

/** Shared by all types, which are made of each other. */
const DEPTH = fc.createDepthIdentifier();

const { any } = fc.letrec<Types>((tie) => {
  const number = tie('number');
  const text = tie('text');
  const flag = tie('flag');
  const list = tie('list');
  const object = tie('object');
  const anything = tie('any');
  const common = (self: Text): Text[] => [
    build`(${flag} ? ${self} : ${self})`,
    build`(${flag} ? ${self} : null)`,
    build`try(${self}, ${self})`,
    build`try(${fc.constantFrom(...WRONG)}, ${self})`,
    build`[${self}, ${self}][${number}]`,
    build`{ a = ${self}, (${text}) = ${self} }.a`,
    build`[for x in [${self}] : x][0]`,
  ];
  return {
    number: shallowFirst(
      [fc.constantFrom('0', '1', '2', '2.5', 'var.n', 'var.o.a', 'var.l[0]', 'var.m["k"]')],
      [
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
        ...common(text),
        build`"${interpolated(fc.oneof(text, number, flag))}.${interpolated(text)}"`,
        build`"%{ if ${flag} }${interpolated(text)}%{ else }no%{ endif }"`,
        build`"%{ for i, x in ${list} }\${i}=\${x};%{ endfor }"`,
        build`upper(${text})`,
      ],
    ),
    flag: shallowFirst(
      [fc.constantFrom('true', 'false', 'var.b', 'var.o.c[0]')],
      [
        ...common(flag),
        build`(${number} ${fc.constantFrom('<', '<=', '>', '>=', '==', '!=')} ${number})`,
        build`(${anything} ${fc.constantFrom('==', '!=')} ${anything})`,
        build`(${text} == ${text})`,
        build`(${list} == ${list})`,
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
      [fc.constantFrom('[]', 'var.l', '[var.n, 2]', 'var.r[*].a', 'var.o[*].a')],
      [
        ...common(list),
        build`[${number}, ${number}]`,
        build`[for x in ${list} : x + ${number}]`,
        build`[for x in ${list} : x if x > ${number}]`,
        build`[for i, x in ${list} : i if ${flag}]`,
        build`[for k, x in ${object} : length(k)]`,
        build`[{ a = ${number} }, ${object}][*].a`,
        build`[for k in toset(${list}) : k]`,
      ],
    ),
    object: shallowFirst(
      [fc.constantFrom('var.o', '{ a = var.n, b = "k" }', 'var.r[0]')],
      [
        ...common(object),
        build`{ a = ${number}, b = ${text}, c = [${flag}] }`,
        build`{ a = ${number}, (${text}) = ${text} }`,
        build`{ for x in ${list} : "a\${x}" => x... }`,
        build`{ for i, x in ${list} : i => x if ${flag} }`,
      ],
    ),
    any: shallowFirst([fc.constant('null')], [number, text, flag, list, object]),
  };
});

/** A random expression that mostly evaluates without an error. */
export const randomExpression: Text = any;

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
});

function shallowFirst(leaves: Text[], branches: Text[]): Text {
  return fc.oneof({ maxDepth: 4, depthIdentifier: DEPTH, withCrossShrink: true }, ...leaves, ...branches);
}

function build(strings: TemplateStringsArray, ...parts: Text[]): Text {
  return fc
    .tuple(...parts)
    .map((texts) => strings.map((text, index) => text + (texts[index] ?? '')).join(''));
}

function interpolated(inner: Text): Text {
  return inner.map((text) => `\${${text}}`);
}
