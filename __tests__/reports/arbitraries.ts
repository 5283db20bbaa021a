import fc from 'fast-check';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Finding, Undecided } from '../../src/model/finding.js';
import type { Location } from '../../src/model/location.js';
import { AREAS } from '../../src/model/policy.js';
import type { CheckResult } from '../../src/model/result.js';
import { SEVERITIES } from '../../src/model/severity.js';
import { diagnostic, finding, policy, result, undecided } from './sample.js';

/** Pieces that mean something to a terminal, a runner's log, XML, HTML or Markdown. */
const PIECES = [
  '::',
  '##[',
  '##',
  '#',
  '[',
  ']',
  '::error::',
  '::set-output name=a::',
  '##[add-path]',
  '%',
  '%0A',
  '%25',
  ',',
  ':',
  '=',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u2028',
  '\u0000',
  '\u001b[2J',
  '\u001b]8;;',
  '\u009b',
  '\u202e',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u0301',
  '中文',
  '한',
  '👩‍👩‍👧',
  '🇨🇳',
  'é',
  '\\',
  '/',
  '..',
  '.',
  '-',
  '_',
  '*',
  '~',
  '$',
  '`',
  '```',
  '|',
  '<',
  '>',
  '&',
  '"',
  "'",
  '&amp;',
  ']]>',
  '<!--',
  '</details>',
  '<script>',
  '@octocat',
  '#1',
  'GH-1',
  'https://example.com',
  'www.example.com',
  '](https://example.com)',
  'a',
  'word',
  '1',
];

/** Any string, most often one that would do harm. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
);

const location: fc.Arbitrary<Location> = fc
  .record({
    file: hostile,
    startLine: fc.integer({ min: 1, max: 50 }),
    startColumn: fc.integer({ min: 1, max: 50 }),
    lines: fc.integer({ min: 0, max: 3 }),
    columns: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ file, startLine, startColumn, lines, columns }) => ({
    file,
    startLine,
    startColumn,
    endLine: startLine + lines,
    endColumn: startColumn + columns,
  }));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: hostile,
    area: fc.constantFrom<string>(...AREAS, 'exceptions'),
    severity: fc.constantFrom(...SEVERITIES),
    verdict: fc.constantFrom('fail' as const, 'unknown' as const),
    status: fc.constantFrom('open' as const, 'waived' as const, 'baselined' as const),
    message: hostile,
    remediation: hostile,
    helpUri: fc.oneof(fc.constant('https://example.com/help'), hostile),
    address: hostile,
    location,
    related: fc.array(fc.tuple(location, hostile), { maxLength: 2 }),
    unknowns: fc.array(hostile, { maxLength: 2 }),
    lines: fc.array(hostile, { maxLength: 4 }),
  })
  .map(({ area, address, related, lines, ...rest }) =>
    finding({
      ...rest,
      policyId: `${area}/some-policy`,
      resource: { platform: 'terraform', type: 'aws_db_instance', address },
      relatedLocations: related.map(([place, message]) => ({ ...place, message })),
      excerpt: { startLine: rest.location.startLine, lines },
    }),
  );

const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    message: hostile,
    file: hostile,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  })
  .map(diagnostic);

const anyUndecided: fc.Arbitrary<Undecided> = fc
  .record({ location, address: hostile, unknowns: fc.array(hostile, { minLength: 1, maxLength: 3 }) })
  .map(undecided);

export const anyResult: fc.Arbitrary<CheckResult> = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 6 }),
    diagnostics: fc.array(anyDiagnostic, { maxLength: 3 }),
    undecided: fc.array(anyUndecided, { maxLength: 3 }),
    failOn: fc.constantFrom(...SEVERITIES, 'never' as const),
    texts: fc.tuple(hostile, hostile, hostile),
  })
  .map(({ texts: [title, rationale, reference], ...parts }) =>
    result({
      ...parts,
      evidence: {
        subjects: [{ name: title, digest: { sha256: '0'.repeat(64) } }],
        verdicts: new Map(),
        options: { strict: false, paths: [rationale], only: [reference], skip: [] },
      },
      policies: [
        policy(),
        policy({
          id: 'terms/hostile',
          area: 'terms',
          title: { en: title },
          rationale: { en: rationale },
          references: [{ title: reference, url: 'https://example.com', read: '2026-11-22' }],
          rules: [],
        }),
      ],
    }),
  );
