import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/formats/index.js';
import { readIntegration } from '../../src/integration/index.js';
import { AS_OF, find, MINIMAL, read, resource, VALIDATORS } from './support.js';

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    'CN',
    'SG',
    'EEA',
    '+86',
    86,
    1,
    true,
    null,
    'law',
    'targeted',
    'mini-program',
    'retired',
    '*',
  ),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '2026-11-22',
    'certification',
    'truste',
    'security',
    'wechat-tos',
    '',
  ),
  fc.string({ maxLength: 5 }),
);
const block = fc.dictionary(
  fc.constantFrom(
    ...[
      'id',
      'dialCode',
      'registrant',
      'type',
      'account',
      'userContent',
      'status',
      'match',
      'subjects',
      'from',
      'to',
    ],
    ...[
      'mechanism',
      'validUntil',
      'geography',
      'url',
      'scheme',
      'holder',
      'covers',
      'expires',
      'mainlandUsers',
    ],
    ...[
      'geographies',
      'name',
      'jurisdiction',
      'documentId',
      'sha256',
      'decision',
      'date',
      '__proto__',
      '$context',
    ],
  ),
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
);
const anything = fc.oneof(
  scalar,
  fc.dictionary(
    fc.constantFrom(
      ...[
        'version',
        'organisation',
        'profile',
        'audience',
        'accounts',
        'components',
        'stores',
        'transfers',
        'odd/~key',
      ],
      ...[
        'messaging',
        'privacyNotices',
        'certifications',
        'moderation',
        'assessments',
        'documentId',
        'date',
        'expires',
      ],
    ),
    fc.oneof(scalar, block, fc.array(fc.oneof(scalar, block), { maxLength: 4 })),
  ),
);

async function document(file: string, value: unknown) {
  const { documents } = await parse({ file, text: JSON.stringify(value) }, 'json');
  return documents;
}

describe('whatever the files hold', () => {
  test('reading them, and asking for every place and context, never throws', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.array(anything, { maxLength: 2 }), async (manifest, acknowledgements) => {
        const [integrationManifest] = await document('.wechat-policy/integration.json', manifest);
        const files = await Promise.all(
          acknowledgements.map((one, index) =>
            document(`.wechat-policy/acknowledgements/${index}.json`, one),
          ),
        );
        const input = { manifest: integrationManifest, acknowledgements: files.flat(), asOf: AS_OF };
        const integration = readIntegration(input, VALIDATORS);
        for (const one of integration.resources) {
          for (const key of Object.keys(one.context ?? {})) {
            expect(one.locate(`/$context/${key}/0/x`).location.startLine).toBe(1);
          }
        }
        integration.contextFor(resource('aws_s3_bucket', { name: 'aws', region: 'eu-west-1' }));
      }),
      { numRuns: 300 },
    );
  });

  test('a manifest of a megabyte, wrong in every entry, is read in reasonable time and does not flood the report', async () => {
    const entries = '  - { match: "aws_s3_bucket.*", subject: [CN] }\n'.repeat(22_000);
    const start = performance.now();
    const { diagnostics } = await read(`${MINIMAL}stores:\n${entries}`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(101);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a broken acknowledgement is no acknowledgement', async () => {
    const integration = await read(MINIMAL, { terms: 'documentId: mp-tos\n' });
    expect(find(integration, 'document.mp-tos').context).toEqual({ status: 'missing' });
    expect(integration.resources.some(({ type }) => type === 'acknowledgement')).toBe(false);
  });
});
