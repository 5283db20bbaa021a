import { describe, expect, test } from '@jest/globals';
import { isUnknown, unknown } from '../../../src/model/unknown.js';
import { MINIMAL, read, resource } from '../support.js';

const SINGAPORE = { name: 'aws', region: 'ap-southeast-1' };

type Value = Readonly<Record<string, unknown>>;

function store(address: string, value: Value = {}) {
  const type = address.split('.').at(-2) ?? address;
  return { ...resource(type, SINGAPORE, address), value };
}

async function subjectsOf(entries: string, address: string, value: Value = {}) {
  const { contextFor } = await read(`${MINIMAL}stores:\n${entries}`);
  const { holds } = contextFor(store(address, value));
  return isUnknown(holds) ? holds : holds?.subjects;
}

describe('an entry fits a store', () => {
  const BY_TYPE = '  - { type: aws_s3_bucket, subjects: [SG] }\n';
  const BY_TAGS = '  - { tags: { data: customers, place: sg }, subjects: [SG] }\n';
  const BY_BOTH = '  - { match: "module.eu.*", type: aws_s3_bucket, subjects: [DE] }\n';
  test.each<[string, string, string, Value, string[]]>([
    ['by its type', BY_TYPE, 'module.a.aws_s3_bucket.orders', {}, ['SG']],
    ['of no other type', BY_TYPE, 'aws_db_instance.orders', {}, ['CN']],
    [
      'by all of its tags',
      BY_TAGS,
      'aws_s3_bucket.a',
      { tags: { data: 'customers', place: 'sg', team: 'x' } },
      ['SG'],
    ],
    ['not by some of them', BY_TAGS, 'aws_s3_bucket.a', { tags: { data: 'customers' } }, ['CN']],
    ['nor without any', BY_TAGS, 'aws_s3_bucket.a', {}, ['CN']],
    [
      'by labels, as Google Cloud has them',
      BY_TAGS,
      'google_storage_bucket.a',
      { labels: { data: 'customers', place: 'sg' } },
      ['SG'],
    ],
    ['by everything that it says', BY_BOTH, 'module.eu.aws_s3_bucket.a', {}, ['DE']],
    ['rather than by a part', BY_BOTH, 'module.eu.aws_db_instance.a', {}, ['CN']],
  ])('%s', async (_, entries, address, value, expected) => {
    expect(await subjectsOf(entries, address, value)).toEqual(expected);
  });

  test.each<[string, Value]>([
    ['all of them', { tags: unknown('var.tags') }],
    ['one of them', { tags: { data: unknown('var.tags'), place: 'sg' } }],
  ])('or perhaps, where its tags are not known: %s', async (_, value) => {
    expect(await subjectsOf(BY_TAGS, 'aws_s3_bucket.a', value)).toEqual(unknown('var.tags'));
  });

  test('though an address tells more than tags that are not known', async () => {
    const entries = `${BY_TAGS}  - { match: aws_s3_bucket.a, subjects: [] }\n`;
    expect(await subjectsOf(entries, 'aws_s3_bucket.a', { tags: unknown('var.tags') })).toEqual([]);
  });

  test('which has to say what it is about', async () => {
    const { diagnostics } = await read(`${MINIMAL}stores:\n  - { subjects: [SG] }\n  - { subjects: [] }\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      '`stores[0]` lacks a key: one of `match`, `type`, `tags`.',
      '`stores[1]` lacks a key: one of `match`, `type`, `tags`.',
    ]);
    expect(await subjectsOf('  - { subjects: [SG] }\n', 'aws_s3_bucket.a')).toEqual(['CN']);
  });
});

describe('what is said of the entries', () => {
  async function remarks(entries: string, addresses: string[], isWhole = true) {
    const integration = await read(`${MINIMAL}stores:\n${entries}`);
    for (const address of addresses) integration.observe?.(store(address));
    return (integration.remarks?.(isWhole) ?? []).map(
      ({ severity, startLine }) => `${severity} ${startLine - MINIMAL.split('\n').length}`,
    );
  }
  const A = 'aws_s3_bucket.a';

  test.each<[string, string, string[]]>([
    ['the same twice', `  - { match: ${A}, subjects: [CN] }\n  - { match: ${A}, subjects: [CN] }\n`, []],
    [
      'two that contradict each other',
      `  - { match: ${A}, subjects: [CN] }\n  - { match: ${A}, subjects: [SG] }\n`,
      ['warning 2'],
    ],
    [
      'classes that contradict each other',
      `  - { match: ${A}, subjects: [CN] }\n  - { match: ${A}, subjects: [CN], classes: [important] }\n`,
      ['warning 2'],
    ],
    [
      'an exception from a rule',
      `  - { match: "aws_*", subjects: [CN] }\n  - { match: ${A}, subjects: [SG] }\n`,
      [],
    ],
    [
      'an exception that its rule overrules',
      `  - { match: ${A}, subjects: [SG] }\n  - { match: "aws_*", subjects: [CN] }\n`,
      ['warning 2'],
    ],
    [
      'an address is an exception from a type',
      `  - { type: aws_s3_bucket, subjects: [CN] }\n  - { match: ${A}, subjects: [SG] }\n`,
      [],
    ],
    ['nothing fits', '  - { match: aws_s3_bucket.b, subjects: [CN] }\n', ['notice 1']],
    ['nothing has to fit', '  - { match: crm, subjects: [CN], territory: SG }\n', []],
  ])('%s', async (_, entries, expected) => {
    expect(await remarks(entries, [A])).toEqual(expected);
  });

  test('a run over a part of the repository misses nothing', async () => {
    expect(await remarks('  - { match: aws_s3_bucket.b, subjects: [CN] }\n', [A], false)).toEqual([]);
  });
});
