import { describe, expect, test } from '@jest/globals';
import { read } from '../support.js';

const MINI_PROGRAM = 'components:\n  - type: mini-program\n';

/** `$context` of each geography, and the line of the manifest to which a fact points. */
async function geographies(manifest: string) {
  const { resources } = await read(manifest);
  return Object.fromEntries(
    resources
      .filter(({ type }) => type === 'geography')
      .map(({ value, context, locate }) => [
        value['geography'] as string,
        {
          facts: context as Record<string, unknown>,
          line: (pointer: string) => locate(pointer).location.startLine,
        },
      ]),
  );
}

function manifest(organisation: string, audience: string, more = ''): string {
  return `version: 1\norganisation: { name: Lion, ${organisation} }\naudience: ${audience}\n${MINI_PROGRAM}${more}`;
}

describe('the impact assessment', () => {
  const mainland = ['jurisdiction: CN', '{ mainlandUsers: targeted }'] as const;
  test.each([
    ['nothing is declared', '', []],
    ['plain data', 'data: [{ id: a, subjects: { CN: 9 } }]\n', []],
    ['sensitive data', 'data: [{ id: a, nature: [health], subjects: { CN: 9 } }]\n', ['sensitive']],
    ['sensitive data on others', 'data: [{ id: a, nature: [health], subjects: { SG: 9 } }]\n', []],
    ['profiling', 'data: [{ id: a, purposes: [profiling] }]\n', ['profiling']],
    ['processors', 'data: [{ id: a }]\nprocessors: [{ name: A, purpose: b }]\n', ['entrusting']],
    ['a transfer', 'transfers: [{ from: CN, to: SG, mechanism: certification }]\n', ['transfer']],
    ['a store abroad', 'stores: [{ match: "*", subjects: [CN], territory: SG }]\n', ['transfer']],
    ['access from abroad', 'stores: [{ match: "*", subjects: [CN], accessibleFrom: [SG] }]\n', ['transfer']],
    ['a store at home', 'stores: [{ match: "*", subjects: [CN], territory: CN }]\n', []],
  ])('PIPL article 55: %s', async (_, more, triggers) => {
    const { CN } = await geographies(manifest(...mainland, more));
    const demanded = triggers.length > 0;
    expect(CN?.facts['assessment']).toEqual({ type: 'pipia', demanded, triggers, status: 'missing' });
  });

  test('only a company abroad: its processing is an export', async () => {
    const { CN } = await geographies(manifest('jurisdiction: SG', '{ mainlandUsers: targeted }'));
    expect(CN?.facts['assessment']).toMatchObject({ demanded: true, triggers: ['transfer'] });
  });

  test.each([
    ['targeted', ['minors']],
    ['possible', []],
    ['none', []],
  ])('GDPR article 35: minors %s', async (minors, triggers) => {
    const audience = `{ mainlandUsers: none, geographies: [DE], minors: ${minors} }`;
    const { DE } = await geographies(manifest('jurisdiction: DE', audience));
    expect(DE?.facts['assessment']).toMatchObject({ type: 'dpia', triggers });
  });

  test('the latest counts, and a finding points at what to change in it', async () => {
    const { CN } = await geographies(
      manifest(
        ...mainland,
        'assessments:\n' +
          '  - { type: pipia, geography: CN, date: 2024-01-01, reviewBy: 2030-01-01 }\n' +
          '  - type: pipia\n    geography: CN\n    date: 2025-01-01\n    reviewBy: 2026-01-01\n',
      ),
    );
    expect(CN?.facts['assessment']).toMatchObject({ status: 'expired' });
    expect(CN?.line('/$context/assessment/status')).toBe(11);
  });
});

describe('one declaration settles what one law asks for', () => {
  const audience = '{ mainlandUsers: none, geographies: [SG, DE, FR, IT, GB] }';
  const undone = async (more: string, fact: string) => {
    const found = await geographies(manifest('jurisdiction: SG', audience, more));
    return Object.keys(found).filter((geography) => found[geography]?.facts[fact] !== undefined);
  };

  test('so what was left undone is said once', async () => {
    expect(await undone('', 'transfer')).toEqual(['SG', 'DE', 'GB']);
    expect(await undone('', 'representative')).toEqual(['DE', 'GB']);
  });

  test('and again where it was done for another member state only', async () => {
    const transfers =
      'transfers:\n  - { from: DE, to: CN, mechanism: derogation }\n  - { from: SG, to: CN, mechanism: consent }\n';
    expect(await undone(transfers, 'transfer')).toEqual(['SG', 'DE', 'FR', 'GB']);
  });

  test('a representative in one member state is one for all', async () => {
    const found = await geographies(
      manifest(
        'jurisdiction: SG',
        audience,
        'governance: { representatives: [{ geography: IT, name: R }] }\n',
      ),
    );
    expect(found['DE']?.facts['representative']).toEqual({ named: true, reported: false });
    expect(found['FR']?.facts['representative']).toEqual({ named: true, reported: false });
  });
});

describe('thresholds', () => {
  const people = (CN: number) =>
    `data: [{ id: a, subjects: { CN: ${CN} } }, { id: b, subjects: { CN: 5 } }]\n`;
  test.each([
    [999_999, undefined, undefined],
    [1_000_000, { from: 1_000_000, named: false, reported: false }, undefined],
    [10_000_000, { from: 1_000_000, named: false, reported: false }, undefined],
    [10_000_001, { from: 1_000_000, named: false, reported: false }, { status: 'missing' }],
  ])('%d people in mainland China', async (number, officer, complianceAudit) => {
    const { CN } = await geographies(
      manifest('jurisdiction: CN', '{ mainlandUsers: targeted }', people(number)),
    );
    expect(CN?.facts['officer']).toEqual(officer);
    expect(CN?.facts['complianceAudit']).toEqual(complianceAudit);
  });

  test('no transfer has to be declared where the law restricts none, nor without a component of Weixin', async () => {
    const { HK } = await geographies(
      manifest('jurisdiction: HK', '{ mainlandUsers: none, geographies: [HK] }'),
    );
    expect(HK?.facts['transfer']).toBeUndefined();
    const { DE } = await geographies(
      manifest('jurisdiction: DE', '{ mainlandUsers: none, geographies: [DE] }').replace(
        'mini-program',
        'wecom',
      ),
    );
    expect(DE?.facts['transfer']).toBeUndefined();
  });

  test.each([
    ['no', 4, true],
    ['designated', 4, false],
    ['designated', 1, true],
  ])('critical infrastructure %s, %d hours', async (status, hours, inTime) => {
    const { CN } = await geographies(
      manifest(
        `jurisdiction: CN, criticalInfrastructure: ${status}`,
        '{ mainlandUsers: targeted }',
        `governance: { incidents: { runbook: r, authorities: [{ geography: CN, hours: ${hours} }] } }\n`,
      ),
    );
    expect(CN?.facts['incident']).toMatchObject({ runbook: true, inTime });
  });
});
