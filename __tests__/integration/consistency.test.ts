import { describe, expect, test } from '@jest/globals';
import { AS_OF, read } from './support.js';

const HEAD = `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: none }
`;

/** `<line>: <message>` of the diagnostics, notices left out. */
async function problemsWith(rest: string): Promise<string[]> {
  const { diagnostics } = await read(HEAD + rest);
  return diagnostics
    .filter(({ severity }) => severity !== 'notice')
    .map(({ startLine, message }) => `${startLine}: ${message}`);
}

async function noticesAbout(rest: string, asOf = AS_OF): Promise<string[]> {
  const { diagnostics } = await read(HEAD + rest, {}, asOf);
  return diagnostics
    .filter(({ severity, message }) => severity === 'notice' && !message.startsWith('Our table'))
    .map(({ startLine, message }) => `${startLine}: ${message}`);
}

describe('names in the integration manifest', () => {
  test.each([
    [
      'an account of nobody',
      'accounts: [{ id: a, dialCode: "+65", entity: agency }]\ncomponents: []\n',
      ['4: No entry of `entities` has this `id`.'],
    ],
    [
      'a component of an account and an operator that are not there',
      'components:\n  - type: wecom\n    account: ops\n    operator: agency\n',
      ['6: No entry of `accounts` has this `id`.', '7: No entry of `entities` has this `id`.'],
    ],
    [
      'a retired component may name what is gone',
      'components: [{ type: wecom, account: ops, status: retired }]\n',
      [],
    ],
    [
      'a transfer of data that is not declared',
      'components: []\ndata: [{ id: orders }]\ntransfers:\n  - { from: CN, to: SG, mechanism: certification, data: [orders, carts] }\n',
      ['7: No entry of `data` has this `id`.'],
    ],
    [
      'one name twice',
      'components: []\ndata:\n  - id: orders\n  - id: orders\n',
      ['7: Another kind of data has the same `id`; give each its own.'],
    ],
    [
      'entities that own each other, and one that one of them owns',
      'components: []\nentities:\n  - { id: a, name: A, jurisdiction: SG, parent: b }\n  - { id: b, name: B, jurisdiction: SG, parent: a }\n  - { id: c, name: C, jurisdiction: SG, parent: a }\n',
      ['6: These entities own each other in a circle.', '7: These entities own each other in a circle.'],
    ],
    [
      'an entity that owns itself',
      'components: []\nentities:\n  - { id: a, name: A, jurisdiction: SG, parent: a }\n',
      ['6: These entities own each other in a circle.'],
    ],
    [
      'a chain without end in sight is none',
      'components: []\nentities:\n  - { id: a, name: A, jurisdiction: SG, parent: b }\n  - { id: b, name: B, jurisdiction: SG }\n',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await problemsWith(text)).toEqual(expected);
  });

  test('a key that is misspelt brings a suggestion', async () => {
    expect(await problemsWith('components: []\ngovernence: {}\n')).toEqual([
      expect.stringMatching(/^5: .*`governence`.*`governance`/),
    ]);
  });

  test('a list that is too long to be meant is refused as a whole', async () => {
    const places = Array.from({ length: 501 }, (_, index) => `CN-${String(index).padStart(3, '0')}`);
    const { diagnostics, resources } = await read(
      `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: none, geographies: [${places.join(', ')}] }
components: []
`,
    );
    expect(diagnostics.map(({ message }) => message)).toContain(
      '`audience.geographies` must have at most 500 entries.',
    );
    expect(resources.filter(({ type }) => type === 'geography')).toEqual([]);
  });

  test('a date that no calendar has', async () => {
    const [problem, ...others] = await problemsWith(
      'components: []\nassessments:\n  - { type: dpia, geography: DE, date: 2026-02-30 }\n',
    );
    expect(problem).toMatch(/^6: .*date/);
    expect(others).toEqual([]);
  });
});

describe('what is about to end', () => {
  const declared = `components: []
messaging: { mode: compatible, compatibleUntil: 2026-12-22 }
transfers:
  - { from: CN, to: SG, mechanism: certification, validUntil: 2026-12-22 }
certifications:
  - { scheme: pci-dss, holder: Lion Retail, covers: [a], expires: 2026-12-22 }
assessments:
  - { type: dpia, geography: DE, date: 2026-01-01, reviewBy: 2026-12-22 }
`;

  test.each([
    ['2026-11-21', []],
    [
      '2026-11-22',
      [
        '7: This transfer mechanism expires in 30 days.',
        '9: This certificate expires in 30 days.',
        '11: The time to review this assessment ends in 30 days.',
        '5: The compatible message mode ends in 30 days.',
      ],
    ],
    ['2026-12-21', expect.arrayContaining(['9: This certificate expires in 1 day.'])],
    ['2026-12-22', expect.arrayContaining(['9: This certificate expires today.'])],
    ['2026-12-23', []],
  ])('on %s', async (asOf, expected) => {
    expect(await noticesAbout(declared, asOf)).toEqual(expected);
  });

  test('our own tables say when they are past their review', async () => {
    const { diagnostics } = await read(`${HEAD}components: []\n`, {}, '2027-03-01');
    expect(
      diagnostics.flatMap(({ message }) => /^Our table of (.*) was due/.exec(message)?.[1] ?? []),
    ).toEqual(['documents', 'statements', 'the law by geography', 'cloud regions']);
  });
});
