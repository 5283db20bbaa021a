import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DOCUMENTS, ENTITIES } from '../../../src/integration/records/registry.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/acknowledgement.schema.json', import.meta.url), 'utf8'),
) as { properties: { documentId: { enum: string[] } } };

test('acknowledgements may name exactly the documents of the registry', () => {
  expect([...schema.properties.documentId.enum].sort()).toEqual(Object.keys(DOCUMENTS).sort());
});

test('every document names known companies, an address, and a digest of the right form', () => {
  for (const { entities, url, digest } of Object.values(DOCUMENTS)) {
    expect(entities.filter((id) => ENTITIES[id] === undefined)).toEqual([]);
    expect(url).toMatch(/^https:\/\//);
    if (digest !== undefined) expect(digest.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});
