import { describe, expect, test } from '@jest/globals';
import { loadPolicies } from '../../src/policies/load-all.js';
import { policyValidators } from '../../src/policy-validators.js';

const POLICY = `title: { en: T }
severity: low
rationale: { en: R }
references: [{ title: D, url: "https://example.com/", read: 2026-11-22 }]
`;
const RULE = 'message: { en: M }\n    remediation: { en: R }';

async function load(rules: string, policy = POLICY, id = 'encryption/x') {
  const files = [
    {
      file: `p/${id}/aws.yaml`,
      text: `$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n${rules}`,
    },
    { file: `p/${id}/policy.yaml`, text: policy },
  ];
  const { policies, diagnostics } = await loadPolicies([{ id, files }], policyValidators);
  return { rules: policies[0]?.rules ?? [], policies, diagnostics };
}

describe('a rule', () => {
  test('is a definition with a message; the others are parts, kept only where they are used', async () => {
    const { rules, diagnostics } = await load(
      `  a_b:\n    ${RULE}\n    $ref: "#/$defs/part"\n  part: { required: [x] }\n  idle: { required: [y] }\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(rules).toMatchObject([
      {
        id: 'encryption/x/a_b',
        type: 'a_b',
        severity: 'low',
        group: 'aws',
        condition: true,
        requirement: { $ref: '#/$defs/part', $defs: { part: { required: ['x'] } } },
      },
    ]);
    expect(rules[0]?.requirement).not.toHaveProperty('$defs.idle');
  });

  test('may have a severity of its own', async () => {
    expect((await load(`  a:\n    ${RULE}\n    severity: critical\n`)).rules).toMatchObject([
      { severity: 'critical' },
    ]);
  });

  test('applies where its `if` and the `when` of the policy hold', async () => {
    const { rules } = await load(
      `  a:\n    ${RULE}\n    if: { required: [x] }\n    then: { required: [y] }\n`,
      `${POLICY}when: { required: [z] }\n`,
    );
    expect(rules).toMatchObject([
      { condition: { allOf: [{ required: ['z'] }, { required: ['x'] }] }, requirement: { required: ['y'] } },
    ]);
  });

  test('with `else` asks something in both cases: it always applies', async () => {
    const { rules } = await load(
      `  a:\n    ${RULE}\n    if: { required: [x] }\n    then: { required: [y] }\n    else: { required: [z] }\n`,
    );
    expect(rules).toMatchObject([{ condition: true, requirement: { if: { required: ['x'] } } }]);
  });

  test('keeps what stands beside `if`', async () => {
    const { rules } = await load(
      `  a:\n    ${RULE}\n    required: [w]\n    if: { required: [x] }\n    then: { required: [y] }\n`,
    );
    expect(rules).toMatchObject([{ requirement: { required: ['w'], allOf: [{ required: ['y'] }] } }]);
  });

  test('may speak of $context', async () => {
    const { rules, diagnostics } = await load(
      `  a:\n    ${RULE}\n    properties: { $context: { properties: { stage: { const: prod } } } }\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(rules[0]?.requirement).toHaveProperty('properties.$context');
  });
});

test('a file that cannot be read is an error of its policy, and other policies load', async () => {
  const good = [
    {
      file: 'p/content/y/aws.yaml',
      text: `$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n  a:\n    ${RULE}\n`,
    },
    { file: 'p/content/y/policy.yaml', text: POLICY },
  ];
  const diagnostic = {
    code: 'unreadable',
    severity: 'warning',
    message: 'The file cannot be read.',
    file: 'p/content/x/policy.yaml',
    startLine: 1,
    startColumn: 1,
  } as const;
  const { policies, diagnostics } = await loadPolicies(
    [
      { id: 'content/x', files: [{ file: diagnostic.file, text: '', diagnostic }] },
      { id: 'content/y', files: good },
    ],
    policyValidators,
  );
  expect(policies.map(({ id }) => id)).toEqual(['content/y']);
  expect(diagnostics).toEqual([{ ...diagnostic, severity: 'error' }]);
});

test('no two policies share an id', async () => {
  const files = [
    {
      file: 'p/content/y/aws.yaml',
      text: `$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n  a:\n    ${RULE}\n`,
    },
    { file: 'p/content/y/policy.yaml', text: POLICY },
  ];
  const twice = await loadPolicies(
    [
      { id: 'content/y', files },
      { id: 'content/y', files },
    ],
    policyValidators,
  );
  expect(twice.policies).toHaveLength(1);
  expect(twice.diagnostics).toMatchObject([{ code: 'invalid-policy', severity: 'error' }]);
  const taken = await loadPolicies([{ id: 'content/y', files }], policyValidators, new Set(['content/y']));
  expect(taken.policies).toEqual([]);
});
