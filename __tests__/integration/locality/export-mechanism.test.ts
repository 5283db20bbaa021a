import { describe, expect, test } from '@jest/globals';
import {
  carries,
  type ExportFacts,
  exportRows,
  nextLine,
} from '../../../src/integration/locality/export-mechanism.js';
import { unknown } from '../../../src/model/unknown.js';

const exactly = (people: number) => ({ atLeast: people, atMost: people });
const UNLIMITED = { atLeast: 0, atMost: Number.POSITIVE_INFINITY };

function facts(changes: Partial<ExportFacts> = {}): ExportFacts {
  return {
    class: 'personal',
    general: exactly(0),
    sensitive: exactly(0),
    criticalInfrastructure: false,
    to: 'SG',
    ...changes,
  };
}

const MECHANISMS = [
  'security-assessment',
  'standard-contract',
  'certification',
  'gba-standard-contract',
  'exempt:volume',
  'exempt:contract',
  'exempt:human-resources',
  'exempt:statutory-duty',
  'exempt:emergency',
  'exempt:transit',
  'exempt:free-trade-zone',
  'consent',
];
const CLAIMED = MECHANISMS.slice(5, 11);

const accepted = (changes: Partial<ExportFacts>) =>
  MECHANISMS.filter((mechanism) => carries(mechanism, facts(changes)) === true);

describe('the row that the facts select', () => {
  test.each<[string, string, Partial<ExportFacts>]>([
    ['L4', 'core data, whatever else', { class: 'core', criticalInfrastructure: true }],
    ['E0', 'neither personal nor important data', { class: 'none', general: exactly(5_000_000) }],
    ['E1', 'important data', { class: 'important' }],
    ['E1', 'important data of critical infrastructure', { class: 'important', criticalInfrastructure: true }],
    ['E5', 'personal data of critical infrastructure', { criticalInfrastructure: true }],
    ['E8', 'nobody yet', {}],
    ['E8', 'below 100,000', { general: exactly(99_999) }],
    ['E7', 'at 100,000', { general: exactly(100_000) }],
    ['E7', 'above 100,000', { general: exactly(100_001) }],
    ['E7', 'below 1,000,000', { general: exactly(999_999) }],
    ['E6', 'at 1,000,000', { general: exactly(1_000_000) }],
    ['E6', 'above 1,000,000', { general: exactly(1_000_001) }],
    ['E7', 'one person with sensitive data', { sensitive: exactly(1) }],
    ['E7', 'sensitive, below 10,000', { sensitive: exactly(9_999) }],
    ['E6', 'sensitive, at 10,000', { sensitive: exactly(10_000) }],
    ['E6', 'sensitive, above 10,000', { sensitive: exactly(10_001) }],
    [
      'E7',
      'sensitive data is not counted among the rest',
      { general: exactly(99_999), sensitive: exactly(5) },
    ],
    ['E6', 'the stricter of both', { general: exactly(5), sensitive: exactly(10_000) }],
  ])('%s: %s', (row, _, changes) => {
    expect(exportRows(facts(changes)).map(({ id }) => id)).toEqual([row]);
  });
});

describe('what carries an export', () => {
  test.each<[string, Partial<ExportFacts>, string[]]>([
    ['L4', { class: 'core' }, []],
    ['E0', { class: 'none' }, MECHANISMS],
    ['E1', { class: 'important' }, ['security-assessment']],
    ['E1 in the Greater Bay Area', { class: 'important', to: 'HK' }, ['security-assessment']],
    ['E5', { criticalInfrastructure: true }, ['security-assessment', ...CLAIMED]],
    [
      'E5 in the Greater Bay Area',
      { criticalInfrastructure: true, to: 'HK' },
      ['security-assessment', ...CLAIMED],
    ],
    ['E6', { general: exactly(1_000_000) }, ['security-assessment', ...CLAIMED]],
    [
      'E6 in the Greater Bay Area',
      { general: exactly(1_000_000), to: 'HK' },
      ['security-assessment', 'gba-standard-contract', ...CLAIMED],
    ],
    [
      'E7',
      { general: exactly(100_000) },
      ['security-assessment', 'standard-contract', 'certification', ...CLAIMED],
    ],
    [
      'E7 in the Greater Bay Area',
      { sensitive: exactly(1), to: 'MO', greaterBayArea: true },
      ['security-assessment', 'standard-contract', 'certification', 'gba-standard-contract', ...CLAIMED],
    ],
    [
      'E7 to Hong Kong from elsewhere',
      { sensitive: exactly(1), to: 'HK', greaterBayArea: false },
      ['security-assessment', 'standard-contract', 'certification', ...CLAIMED],
    ],
    [
      'E8: more than is asked for is enough',
      { general: exactly(99_999) },
      ['security-assessment', 'standard-contract', 'certification', 'exempt:volume', ...CLAIMED],
    ],
  ])('%s', (_, changes, expected) => {
    expect(accepted(changes)).toEqual(expected);
  });
});

describe('volumes that are not known', () => {
  const OPEN = unknown('data[].exported');
  test.each<[string, string, Partial<ExportFacts>, unknown]>([
    ['nothing is known', 'standard-contract', { general: UNLIMITED, sensitive: UNLIMITED }, OPEN],
    ['nothing is known', 'exempt:volume', { general: UNLIMITED, sensitive: UNLIMITED }, OPEN],
    ['the strictest does for all', 'security-assessment', { general: UNLIMITED, sensitive: UNLIMITED }, true],
    ['what carries nothing carries nothing', 'consent', { general: UNLIMITED, sensitive: UNLIMITED }, false],
    [
      'what is known decides: at least 1,000,000',
      'standard-contract',
      { general: { atLeast: 1_000_000, atMost: Number.POSITIVE_INFINITY } },
      false,
    ],
    [
      'what is known decides: some sensitive data',
      'exempt:volume',
      { general: UNLIMITED, sensitive: { atLeast: 1, atMost: 1 } },
      false,
    ],
    [
      'the same people may be in two kinds',
      'exempt:volume',
      { general: { atLeast: 60_000, atMost: 120_000 } },
      OPEN,
    ],
    [
      'two kinds together stay below the line',
      'exempt:volume',
      { general: { atLeast: 60_000, atMost: 99_999 } },
      true,
    ],
  ])('%s (%s)', (_, mechanism, changes, expected) => {
    expect(carries(mechanism, facts(changes))).toEqual(expected);
  });
});

test.each<[Partial<ExportFacts>, unknown]>([
  [{ general: exactly(80_000) }, { people: 80_000, line: 100_000 }],
  [{ general: exactly(100_000) }, { people: 100_000, line: 1_000_000 }],
  [
    { general: exactly(50_000), sensitive: exactly(9_000) },
    { people: 9_000, line: 10_000 },
  ],
  [{ general: exactly(1_000_000), sensitive: exactly(10_000) }, undefined],
  [{ general: exactly(80_000), criticalInfrastructure: true }, undefined],
  [{ general: exactly(80_000), class: 'important' }, undefined],
])('the next line after %j is %j', (changes, expected) => {
  expect(nextLine(facts(changes))).toEqual(expected);
});
