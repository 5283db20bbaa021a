import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  loadedReader,
  type StandaloneReader,
  standaloneReader,
} from '../../src/formats/hcl/template-text.js';

let reader: StandaloneReader;

beforeAll(async () => {
  reader = await loadedReader();
});

/** The template in short: texts as they are, everything else by its kind. */
function inShort(text: string): unknown {
  const expression = reader.template(text);
  if (expression?.kind === 'literal') return expression.value;
  if (expression?.kind !== 'template') return expression?.kind;
  return expression.parts.map((part) => (part.kind === 'text' ? part.value : { [part.kind]: true }));
}

describe('a template that stands alone', () => {
  test.each([
    ['', ''],
    ['plain\n', 'plain\n'],
    ['no \\n escape "here"', 'no \\n escape "here"'],
    ['$${a} %%{b}', '${a} %{b}'],
    ['a$${', 'a${'],
    ['${a}', [{ interpolation: true }]],
    ['${a} {}', [{ interpolation: true }, ' {}']],
    ['${a}\n', [{ interpolation: true }, '\n']],
    ['x ${a} y', ['x ', { interpolation: true }, ' y']],
    ['x\n${a ~}\n  ', ['x\n', { interpolation: true }, '  ']],
    ['x ${~ a ~}', ['x', { interpolation: true }]],
    ['%{ if a }1%{ endif }\n\n', [{ if: true }, '\n\n']],
    [
      'END_OF_TEMPLATE\n${a}\nEND_OF_TEMPLATE',
      ['END_OF_TEMPLATE\n', { interpolation: true }, '\nEND_OF_TEMPLATE'],
    ],
  ])('%j', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test.each(['${', '${a', '%{ if a }1', '%{ endif }', '${a b}'])('%j is not valid', (text) => {
    expect(reader.template(text)).toBeUndefined();
  });
});

describe('an expression that stands alone', () => {
  test('is read whole or not at all', () => {
    expect(reader.expression('list(string)')).toMatchObject({ kind: 'call', name: 'list' });
    expect(reader.expression('aws.cn')).toMatchObject({ kind: 'traversal', root: 'aws' });
    for (const text of ['', 'a b', 'a\nb = 1', 'a }', '"x']) expect(reader.expression(text)).toBeUndefined();
  });
});

test('without the grammar the ordinary is read all the same, and the unusual is not', () => {
  const direct = standaloneReader();
  expect(direct.template('a ${var.b} c')).toEqual(reader.template('a ${var.b} c'));
  expect(direct.expression('map(string)')).toEqual(reader.expression('map(string)'));
  expect(reader.template('${größe}')).toMatchObject({ kind: 'template' });
  expect(direct.template('${größe}')).toBeUndefined();
});
