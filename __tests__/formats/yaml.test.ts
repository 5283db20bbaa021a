import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { MAX_NESTING_DEPTH, MAX_PROBLEMS_LISTED } from '../../src/formats/limits.js';
import { parseYaml } from '../../src/formats/yaml.js';
import { isUnknown } from '../../src/model/unknown.js';
import {
  everyValue,
  expectPlaces,
  keyText,
  only,
  problemsOf,
  valuesOf,
  valueText,
} from './__helpers__/documents.js';

describe('values', () => {
  test('reads any JSON text as JSON does, and finds the place of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (input, space) => {
        const text = JSON.stringify(input, null, space);
        const document = only(parseYaml, text);
        expect(document.value).toEqual(JSON.parse(text));
        for (const { pointer, value } of everyValue(document.value)) {
          expect(JSON.parse(valueText(document, pointer) ?? '')).toEqual(value);
        }
      }),
    );
  });

  test('reads block style back, with a place for every value', () => {
    const style = fc.record({
      indent: fc.constantFrom(1, 2, 4),
      flowLevel: fc.constantFrom(-1, 1, 2),
      seqNoIndent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.jsonValue(), style, (input, options) => {
        const value: unknown = JSON.parse(JSON.stringify(input));
        const document = only(parseYaml, `--- # block style\n${dump(value, options)}`);
        expect(document.value).toEqual(value);
        for (const { pointer, value } of everyValue(document.value)) {
          const text = valueText(document, pointer) ?? '';
          // Cut out of its indentation, what spans lines may mean something else.
          if (!text.includes('\n')) expect(valuesOf(parseYaml, `- ${text}`)).toEqual([[value]]);
        }
        expectPlaces(document);
      }),
    );
  });

  test('follows YAML 1.2: `yes`, dates and octal-looking text stay as written', () => {
    expect(valuesOf(parseYaml, '{a: yes, b: off, c: 2026-11-22, d: 0o17, e: ~, f: 1.5, g: TRUE}')).toEqual([
      { a: 'yes', b: 'off', c: '2026-11-22', d: 15, e: null, f: 1.5, g: true },
    ]);
  });

  test('names keys as text', () => {
    const document = only(parseYaml, '1.0: a\n0x10: b\n~: c\ntrue: d\n"q": e\n!!str 7: f\n');
    expect(document.value).toEqual({ '1': 'a', '16': 'b', null: 'c', true: 'd', q: 'e', '7': 'f' });
    expect(keyText(document, '/16')).toBe('0x10');
    expect(keyText(document, '/q')).toBe('"q"');
  });

  test('ignores a byte-order mark, also for columns', () => {
    expect(only(parseYaml, '\ufeffa: 1').locate('/a')).toMatchObject({ startLine: 1, startColumn: 4 });
  });
});

describe('tags', () => {
  test('wraps what a local tag marks, as CloudFormation uses it', () => {
    const text = 'Bucket: !Ref Logs\nName: !Join ["-", [a, !Sub "${B}"]]\nPart: !Transform\n  Name: x\n';
    const document = only(parseYaml, text);
    expect(document.value).toEqual({
      Bucket: { '!Ref': 'Logs' },
      Name: { '!Join': ['-', ['a', { '!Sub': '${B}' }]] },
      Part: { '!Transform': { Name: 'x' } },
    });
    expect(valueText(document, '/Bucket')).toBe('!Ref Logs');
    expect(keyText(document, '/Bucket/!Ref')).toBe('!Ref');
    expect(valueText(document, '/Name/!Join/1/1/!Sub')).toBe('"${B}"');
    expect(valueText(document, '/Part/!Transform/Name')).toBe('x');
  });

  test('reads standard tags for what they mean, and keeps bytes and dates as text', () => {
    const text =
      'a: !!str 1\nb: !!int "2"\nc: !!binary aGk=\nd: !!timestamp 2026-11-22\ne: !!set {x, y}\nf: !!omap [x: 1]\n';
    expect(only(parseYaml, text).value).toEqual({
      a: '1',
      b: 2,
      c: 'aGk=',
      d: '2026-11-22',
      e: { x: null, y: null },
      f: [{ x: 1 }],
    });
  });

  test('keeps other tags in their verbatim form', () => {
    expect(only(parseYaml, '%TAG !e! tag:example.com,2000:\n---\na: !e!x [1]\n').value).toEqual({
      a: { '!<tag:example.com,2000:x>': [1] },
    });
  });
});

describe('anchors, aliases and merge keys', () => {
  const text = 'base: &base\n  size: 1\n  kind: x\ncopy: *base\nmore:\n  <<: *base\n  size: 2\n';

  test('places an alias where it is written, and what it holds where that is written', () => {
    const document = only(parseYaml, text);
    expect(document.value).toMatchObject({ copy: { size: 1, kind: 'x' } });
    expect(valueText(document, '/copy')).toBe('*base');
    expect(document.locate('/copy/size')).toMatchObject({ startLine: 2, startColumn: 9 });
  });

  test('merges, lets written keys win, and places merged keys at their source', () => {
    const document = only(parseYaml, text);
    expect(document.value).toMatchObject({ more: { size: 2, kind: 'x' } });
    expect(document.locate('/more/size')).toMatchObject({ startLine: 7 });
    expect(document.locate('/more/kind')).toMatchObject({ startLine: 3 });
  });

  test('lets the first of several merged mappings win', () => {
    const document = only(parseYaml, 'a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc: {<<: [*a, *b]}\n');
    expect(document.value).toMatchObject({ c: { x: 1, y: 3 } });
    expect(valueText(document, '/c/x')).toBe('1');
  });

  test.each([
    [
      'doubling',
      Array.from(
        { length: 30 },
        (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`,
      ).join('\n'),
    ],
    ['one large anchor used often', `a: &a [${'x,'.repeat(1000)}]\nb: [${'*a,'.repeat(1000)}]`],
    [
      'a chain that nests',
      Array.from({ length: 200 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}`}]`).join('\n'),
    ],
    [
      'merged keys',
      `a: &a {${Array.from({ length: 200 }, (_, n) => `k${n}: 1`).join(', ')}}\n${Array.from({ length: 100 }, (_, n) => `m${n}: {<<: *a}`).join('\n')}`,
    ],
  ])('refuses an alias bomb: %s', (_, bomb) => {
    expect(valuesOf(parseYaml, bomb)).toEqual([]);
    expect(problemsOf(parseYaml, bomb)).toEqual([expect.stringMatching(/^limit-reached error /)]);
  });

  test('counts the aliases of all documents of a file together', () => {
    const document = `---\na: &a [${'x,'.repeat(900)}]\nb: [${'*a,'.repeat(90)}]\n`;
    expect(valuesOf(parseYaml, document)).toHaveLength(1);
    expect(problemsOf(parseYaml, document.repeat(2))).toEqual(['limit-reached error 6:65']);
  });

  test('finds places in time beside a document whose merge keys it refused', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join(', ');
    const bomb = `a: &a {${keys}}\n${Array.from({ length: 20_000 }, (_, n) => `m${n}: {<<: *a}`).join('\n')}`;
    const { documents } = parseYaml({ file: 'a.yaml', text: `${bomb}\n---\nb: 1\n` });
    expect(documents.map((document) => valueText(document, '/b'))).toEqual(['1']);
  });

  test('refuses a node that contains itself, and reads the other documents', () => {
    const cyclic = 'a: &x {b: [*x]}\n---\nc: 1\n';
    expect(problemsOf(parseYaml, cyclic)).toEqual(['syntax-error error 1:12']);
    expect(valuesOf(parseYaml, cyclic)).toEqual([{ c: 1 }]);
  });
});

describe('places', () => {
  const place = (text: string, pointer: string) => valueText(only(parseYaml, text), pointer);

  test.each([
    ['flow collections with their brackets', 'a: [1, {b: c}, ] # d', '/a', '[1, {b: c}, ]'],
    ['an empty flow collection', 'a: { # none\n  }\n', '/a', '{ # none\n  }'],
    ['a single pair in a flow sequence', 'a: [b: c]', '/a/0', 'b: c'],
    [
      'block collections to the end of their last value',
      'a:\n  - b: 1\n    c: 2 # d\n\ne: 3\n',
      '/a',
      '- b: 1\n    c: 2',
    ],
    [
      'literal blocks with their header',
      'a: |- # note | here\n  b\n  c\n\nd: 1\n',
      '/a',
      '|- # note | here\n  b\n  c',
    ],
    ['folded blocks in a sequence', '- >\n  b\n- c', '/0', '>\n  b'],
    ['empty values behind their colon', 'a: 1\nb:\nc: 3\n', '/b', ''],
    ['quoted text with its quotes', "a: 'it''s'", '/a', "'it''s'"],
    ['text over several lines', 'a: b\n  c\nd: 1', '/a', 'b\n  c'],
    ['anchored values without the anchor', 'a: &x 1', '/a', '1'],
  ])('covers %s', (_, text, pointer, expected) => {
    expect(place(text, pointer)).toBe(expected);
  });

  test('puts an empty value on the line of its key or dash', () => {
    const document = only(parseYaml, 'a: 1\nb: # none\nc:\n  -\n  - x\n');
    expect(document.locate('/b')).toMatchObject({ startLine: 2, startColumn: 3 });
    expect(document.locate('/c/0')).toMatchObject({ startLine: 4, startColumn: 4 });
  });

  test('counts lines over the whole file, in every document', () => {
    const { documents } = parseYaml({ file: 'a.yaml', text: 'a: 1\n---\n# c\n---\r\nb: 2\r\n' });
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: 1 } },
      { index: 2, value: { b: 2 } },
    ]);
    expect(documents[1]?.locate('/b')).toMatchObject({ startLine: 5, startColumn: 4 });
  });
});

describe('what cannot be read', () => {
  test.each(['', '\n', '# only a comment\n', '---\n# c\n---\n', '...\n'])(
    'finds nothing wrong with an empty file: %j',
    (text) => {
      expect(parseYaml({ file: 'a.yaml', text })).toEqual({ documents: [], diagnostics: [] });
    },
  );

  test('loses only the broken document of a file', () => {
    const text = 'a: 1\n---\nb: [\n---\nc: 3\n---\nd: "\n---\ne: 5\n';
    expect(valuesOf(parseYaml, text)).toEqual([{ a: 1 }, { c: 3 }, { e: 5 }]);
    expect(problemsOf(parseYaml, text)).toEqual(['syntax-error error 3:5', 'syntax-error error 7:5']);
  });

  test('keeps the directives of the documents around a broken one', () => {
    const text = '%TAG ! tag:x,\n---\na: !y 1\n---\nb: [\n...\n%YAML 1.2\n---\nc: 3\n';
    expect(valuesOf(parseYaml, text)).toEqual([{ a: { '!<tag:x,y>': '1' } }, { c: 3 }]);
    expect(problemsOf(parseYaml, text)).toEqual([expect.stringMatching(/^syntax-error error [56]:/)]);
  });

  test('keeps lines, columns and places right in the documents around a broken one', () => {
    const { documents } = parseYaml({ file: 'a.yaml', text: 'a: 1\n---\nb: [\n---\nc:\n  d: 3\n' });
    expect(documents.map(({ index }) => index)).toEqual([0, 2]);
    expect(documents[1]?.locate('/c/d')).toMatchObject({ startLine: 6, startColumn: 6, endColumn: 7 });
  });

  test('warns of repeated keys, and lets the last one count', () => {
    const text = 'server:\n  port: 1\nspring: x\nserver:\n  port: 2\n---\n{a: 1, "a": 2}\n';
    expect(valuesOf(parseYaml, text)).toEqual([{ server: { port: 2 }, spring: 'x' }, { a: 2 }]);
    expect(problemsOf(parseYaml, text)).toEqual(['syntax-error warning 4:1', 'syntax-error warning 7:8']);
    const [document] = parseYaml({ file: 'a.yaml', text }).documents;
    expect(document?.locate('/server/port')).toMatchObject({ startLine: 5 });
  });

  test.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1'],
    ['an unclosed bracket, at the end of the text', 'a: [1\n\n\n', '1:6'],
    ['an unknown alias', 'a: *nope\n', '1:5'],
    ['a key that is a list', 'x: 1\n? [a]\n: b\n', '2:3'],
    ['a value that is not what its tag says', 'a: !!int one\n', '1:4'],
    ['a merge of what is no mapping', 'a: 1\n<<: text\n', '2:1'],
    ['a NUL', 'a: b\0\n', '1:5'],
  ])('says where: %s', (_, text, at) => {
    expect(problemsOf(parseYaml, text)).toEqual([`syntax-error error ${at}`]);
    expect(valuesOf(parseYaml, text)).toEqual([]);
  });

  test.each([
    '{{- if .Values.on }}\na: 1\n{{- end }}\n',
    'a: {{ .Values.a }}\n',
    'a:\n  {{- toYaml .Values.a | nindent 2 }}\n',
    'a: 1\n{% if b %}\nc: 2\n{% endif %}\n',
  ])('takes a template for what it is: %j', (text) => {
    const { documents, diagnostics } = parseYaml({
      file: 'templates/a.yaml',
      text: `${text}---\n${text}---\nplain: 1\n`,
    });
    expect(documents.map(({ value }) => value)).toEqual([{ plain: 1 }]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'syntax-error', severity: 'notice' });
    expect(diagnostics[0]?.message).toContain('template');
  });

  test.each(['a: "{{ x }}"\nb: [\n', 'a: ${{ x }}\nb: [\n'])(
    'does not excuse other errors as templates: %j',
    (text) => {
      expect(problemsOf(parseYaml, text)).toEqual(['syntax-error error 2:5']);
    },
  );

  test('keeps what the file says out of its messages', () => {
    const texts = [
      'a: *hunter2',
      'a: !hunter2!x b',
      'a: !!int hunter2',
      'hunter2: "\\q"',
      'a: !hun,ter2 x',
      '%TAG !hunter2! x y',
      'hunter2: 1\nhunter2: 2',
    ];
    for (const text of texts) {
      const { diagnostics } = parseYaml({ file: 'a.yaml', text });
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.message).not.toMatch(/hun/);
    }
  });

  test.each([
    ['flow', '['.repeat(1_000_000)],
    ['block', '- '.repeat(100_000)],
    ['mappings', '{a: '.repeat(100_000)],
  ])('survives deep nesting: %s', (_, text) => {
    expect(problemsOf(parseYaml, text)).toEqual([expect.stringMatching(/^limit-reached error 1:/)]);
  });

  test('reads and places values close to the depth limit', () => {
    const depth = MAX_NESTING_DEPTH - 1;
    expectPlaces(only(parseYaml, '['.repeat(depth) + ']'.repeat(depth)));
  });

  test('gives up on a file of nothing but broken documents, and says so', () => {
    expect(problemsOf(parseYaml, '---\na: {{ x }}\n'.repeat(20_000))).toEqual([
      'syntax-error notice 2:5',
      'limit-reached error 200:5',
    ]);
    expect(problemsOf(parseYaml, '---\na: [\n'.repeat(20_000))).toHaveLength(MAX_PROBLEMS_LISTED + 1);
  });
});

describe('keys that could do harm', () => {
  test('takes `__proto__` for an ordinary key', () => {
    const document = only(parseYaml, '__proto__: {x: 1}\nb: {<<: {__proto__: {x: 2}}}\n');
    expect(Object.keys(document.value as object)).toEqual(['__proto__', 'b']);
    expect((document.value as { x?: number }).x).toBeUndefined();
    expectPlaces(document);
  });

  test.each([
    '$unknown: x',
    '"\\x24unknown": x',
    '"\\u0024unknown": x',
    '"\\U00000024unknown": x',
    '? "$unk\\\n    nown"\n  : x',
    '? |-\n    $unknown\n  : x',
    '!!str $unknown: x',
    '<<: {$unknown: x}',
    '? &k $unknown\n  : x',
  ])('does not let %j pretend that a value is unknown', (entry) => {
    const document = only(parseYaml, `key:\n  ${entry}\n`);
    expect(document.value).toEqual({ key: { $$unknown: 'x' } });
    expect(valueText(document, '/key/$$unknown')).toBe('x');
  });

  test.each(['!<$unknown> x', '!<%24unknown> x', '!<$unknown> [x]', '!<$unknown> {x: 1}'])(
    'nor the tag in %j',
    (node) => {
      const document = only(parseYaml, `key: ${node}\n`);
      expect(isUnknown((document.value as { key: unknown }).key)).toBe(false);
    },
  );
});

test('never throws, and places every value it reads', () => {
  const token = fc.constantFrom(
    'a: ',
    'b',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '&x ',
    '*x',
    '&y ',
    '*y ',
    '!Ref ',
    '!!str ',
    '!!set ',
    '!',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '? ',
    ': ',
    '|\n',
    '>-\n',
    '"',
    "'",
    ' # c',
    '<<: ',
    '\n---\n',
    '\n...\n',
    '%TAG !e! tag:e\n',
    '!e!k ',
    '\t',
    '1.0',
    '~',
    '{{ x }}',
    '\\',
    '$unknown',
    '__proto__: ',
    '\r\n',
    '\r',
    '\0',
    '\ufeff',
    '\u2028',
  );
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(soup, (text) => {
      for (const document of parseYaml({ file: 'a.yaml', text }).documents) expectPlaces(document);
    }),
    { numRuns: 5000 },
  );
});
