import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { holdingHintOf } from '../../src/integration/locality/holding-hints.js';
import type { Resource } from '../../src/model/resource.js';
import { unknown } from '../../src/model/unknown.js';
import { MINIMAL, read, resource } from './support.js';

/** `suggests: word in place` */
function hint(address: string, value: Record<string, unknown> = {}, type = 'aws_s3_bucket') {
  const found = holdingHintOf({ ...resource(type), address, value });
  return found && `${found.suggests}: ${found.word} in ${found.in}`;
}

describe('what names and tags suggest', () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['aws_s3_bucket.users', {}, 'people: users in name'],
    ['aws_s3_bucket.this', { bucket: 'lion-prodOrders' }, 'people: orders in name'],
    ['module.customers.aws_s3_bucket.this', {}, 'people: customers in name'],
    ['aws_s3_bucket.data["prc"]', {}, 'mainland: prc in name'],
    ['aws_s3_bucket.wechat_members_cn', {}, 'mainland: cn in name'],
    ['aws_s3_bucket.static_site', {}, 'nobody: static in name'],
    ['aws_s3_bucket.a', { bucket: 'lion-terraform-state' }, 'nobody: tfstate in name'],
    ['aws_s3_bucket.a', { tags: { Data: 'Mainland customers' } }, 'mainland: mainland in tags'],
    ['aws_s3_bucket.a', { tags: { PII: 'yes' } }, 'people: pii in tags'],
    ['aws_s3_bucket.users', { tags: { data: 'static' } }, 'people: users in name'],
    ['aws_s3_bucket.a', { labels: { data: 'kyc' } }, 'people: kyc in tags'],
  ])('%s %j', (address, value, expected) => {
    expect(hint(address, value)).toBe(expected);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a name that says nothing', 'aws_s3_bucket.main', {}],
    ['a word inside of another', 'aws_s3_bucket.busers_reordering', {}],
    ['a word for either side', 'aws_s3_bucket.public_user_uploads', {}],
    ['logs, which may hold both', 'aws_s3_bucket.logs', {}],
    ['the name of a region', 'aws_s3_bucket.a', { bucket: 'lion-cn-north-1' }],
    ['the name of a region that is Hong Kong', 'aws_s3_bucket.cn_hongkong', {}],
    ['a tag that says no', 'aws_s3_bucket.a', { tags: { pii: 'false' } }],
    ['a tag about who answers for it', 'aws_s3_bucket.a', { tags: { Owner: 'members', ManagedBy: 'site' } }],
    [
      'a value that is not known',
      'aws_s3_bucket.a',
      { bucket: unknown('var.users'), tags: unknown('var.pii') },
    ],
    ['keys of objects', 'aws_s3_bucket.__proto__', { tags: { constructor: {} } }],
  ])('nothing: %s', (_, address, value) => {
    expect(hint(address, value)).toBeUndefined();
  });

  test('the type is no name', () => {
    expect(hint('static_user.a', {}, 'static_user')).toBeUndefined();
  });
});

describe('a hint shows', () => {
  const users: Resource = {
    ...resource('aws_s3_bucket', { name: 'aws', region: 'ap-southeast-1' }, 'aws_s3_bucket.users'),
  };
  const HINT = { suggests: 'people', word: 'users', in: 'name' };

  test('beside what is assumed, and changes nothing of it', async () => {
    const { contextFor } = await read(MINIMAL);
    expect(contextFor(users).holds).toEqual({ subjects: ['CN'], classes: [], assumed: true, hint: HINT });
    const site = { ...users, address: 'aws_s3_bucket.site' };
    expect(contextFor(site).holds).toMatchObject({ subjects: ['CN'], assumed: true });
  });

  test('not beside a declaration', async () => {
    const { contextFor } = await read(`${MINIMAL}stores: [{ match: "*.users", subjects: [] }]\n`);
    expect(contextFor(users).holds).toEqual({ subjects: [], classes: [], assumed: false });
  });

  test.each(['targeted', 'incidental', 'none'])(
    'in the map, with users in mainland China: %s',
    async (audience) => {
      const { contextFor, map } = await read(MINIMAL.replace('targeted', audience));
      map?.add(users, contextFor(users));
      expect(map?.built.stores).toMatchObject([{ address: users.address, hint: HINT }]);
    },
  );
});

test('no policy asks for a hint', () => {
  const folder = new URL('../../policies/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /\bhint\b/.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([]);
});
