import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ESSENTIAL, readManifest } from '../../src/integration/manifest.js';
import { VALIDATORS, yaml } from './support.js';

interface Block {
  readonly required?: readonly string[];
  readonly items?: Block;
  readonly properties?: Record<string, Block>;
}

function requiredIn(block: Block, path: string): [string, readonly string[]][] {
  const { required, properties = {} } = block.items ?? block;
  return [
    ...(required === undefined || path === '' ? [] : [[path, required] as [string, readonly string[]]]),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      requiredIn(inner, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

test('what the code cannot do without is what the published schema requires', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/integration.schema.json', import.meta.url), 'utf8'),
  ) as Block;
  expect(ESSENTIAL).toEqual(Object.fromEntries(requiredIn(schema, '')));
});

describe('the valid part of a manifest', () => {
  const partOf = async (text: string) =>
    readManifest(await yaml('integration.yaml', text), VALIDATORS.integration).manifest;

  test.each([
    [
      'an unknown key goes, its block stays',
      'components: [{ type: wecom, apId: 1 }]',
      { components: [{ type: 'wecom' }] },
    ],
    [
      'an optional value goes, its block stays',
      'components: [{ type: wecom, appId: 1 }]',
      { components: [{ type: 'wecom' }] },
    ],
    ['an essential value takes its block along', 'organisation: { name: 1, jurisdiction: SG }', {}],
    ['a missing essential key takes its block along', 'audience: { minors: none }', {}],
    [
      'an entry of a list leaves a gap, so that the others keep their place',
      'stores: [{ match: a }, { match: b, subjects: [CN, mars] }]',
      { stores: [undefined, { match: 'b', subjects: ['CN', undefined] }] },
    ],
    ['a list that is none goes', 'accounts: ops', {}],
  ])('%s', async (_, text, expected) => {
    expect(await partOf(text)).toEqual(expected);
  });
});
