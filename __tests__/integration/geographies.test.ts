import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { acceptsMechanism, lawOf, takesIn } from '../../src/integration/geographies.js';

function json(path: string) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

const { geographies } = json('src/integration/data/geographies.json');
const schema = json('schemas/integration.schema.json');

describe('the law of a geography', () => {
  test.each([
    ['a country of the table', 'VN', 'Law 91/2025 on personal data protection, Decree 356'],
    ['mainland China', 'CN', expect.stringContaining('Personal Information Protection Law')],
    ['Hong Kong, which is not mainland China', 'HK', 'Personal Data (Privacy) Ordinance, cap. 486'],
    ['a member state', 'DE', 'GDPR'],
    ['another member state', 'HR', 'GDPR'],
    ['the Union', 'EU', 'GDPR'],
    ['the Economic Area', 'EEA', 'GDPR'],
    ['Norway, in the Economic Area only', 'NO', 'GDPR'],
    ['part of a member state', 'DE-BY', 'GDPR'],
    ['the United Kingdom, which left', 'GB', 'UK GDPR, Data (Use and Access) Act 2025'],
    ['part of the United Kingdom', 'GB-SCT', 'UK GDPR, Data (Use and Access) Act 2025'],
    ['a subdivision with a law of its own', 'CA-QC', 'Law 25'],
    ['a subdivision without one', 'CA-ON', 'PIPEDA'],
    ['a state with a row of its own', 'US-VA', 'Virginia Consumer Data Protection Act'],
    ['a state without one', 'US-NY', '28 CFR part 202'],
  ])('%s', (_, geography, law) => {
    expect(lawOf(geography)?.law).toEqual(law);
  });

  test.each(['KE', 'UK', 'XX', 'KE-30', 'constructor', '__proto__', ''])('is unknown for %j', (geography) => {
    expect(lawOf(geography)).toBeUndefined();
  });

  test.each([
    ['EEA', 'DE', true],
    ['EEA', 'EU', true],
    ['EU', 'NO', false],
    ['US', 'US-CA', true],
    ['US-CA', 'US', false],
    ['DE', 'DE', true],
    ['EU', 'GB', false],
  ])('what holds for %s holds for %s: %s', (wider, geography, expected) => {
    expect(takesIn(wider, geography)).toBe(expected);
  });
});

describe('a mechanism', () => {
  test.each([
    ['CN', 'standard-contract', 'SG', true],
    ['CN', 'standard-contractual-clauses', 'SG', false],
    ['DE', 'standard-contractual-clauses', 'CN', true],
    ['DE', 'standard-contract', 'CN', false],
    ['DE', 'adequacy', 'JP', true],
    ['DE', 'adequacy', 'CN', false],
    ['GB', 'adequacy', 'MY', false],
    ['GB', 'uk-transfer-agreement', 'CN', true],
    ['DE', 'uk-transfer-agreement', 'CN', false],
    ['HK', 'standard-contractual-clauses', 'CN', true],
    ['US-NY', 'contract', 'CN', true],
    ['VN', 'transfer-dossier', 'SG', true],
    ['VN', 'consent', 'SG', false],
    ['JP', 'consent', 'CN', true],
  ])('out of %s, %s to %s: %s', (from, mechanism, to, expected) => {
    const law = lawOf(from);
    expect(law && acceptsMechanism(law, mechanism, to)).toBe(expected);
  });
});

test('every row says where it comes from, and uses the words of the integration manifest', () => {
  const known = {
    mechanisms: schema.properties.transfers.items.properties.mechanism.enum,
    assessments: schema.properties.assessments.items.properties.type.enum,
  };
  const wrong = Object.entries<Record<string, never>>(geographies).filter(([, row]) => {
    if ('sameAs' in row) return geographies[row['sameAs'] as string] === undefined;
    const { source, confidence, mechanisms, assessment, assessmentType } = row as Record<string, string>;
    return !(
      source &&
      ['primary', 'secondary', 'general'].includes(confidence ?? '') &&
      (mechanisms as unknown as string[]).every((mechanism) => known.mechanisms.includes(mechanism)) &&
      (assessment === 'none' || known.assessments.includes(assessmentType))
    );
  });
  expect(wrong).toEqual([]);
});
