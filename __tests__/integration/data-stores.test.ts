import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dataStoreTypes } from '../../src/integration/data-stores.js';

const FOLDER = new URL('../../policies/locality/mainland-store/', import.meta.url);

test('exactly the data stores have a rule about where they are', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && name !== 'policy.yaml');
  const definitions = files.flatMap((name) =>
    [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/^ {2}(\w+):/gm)].map(([, type]) => type),
  );
  const rules = definitions.filter((name) => name?.includes('_'));
  expect(rules.sort()).toEqual([...dataStoreTypes()].sort());
});
