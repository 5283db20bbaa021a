import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { check } from '../check.js';
import { readDeclarations } from '../declarations.js';
import { inert, visible } from '../model/visible.js';
import { EXIT, UsageError } from '../options.js';
import { platforms } from '../platforms/index.js';
import { customPolicies } from '../policies/custom.js';
import { compare, type Expectation, type Observed, readExpectations } from '../policies/expectations.js';
import type { LoadedPolicy } from '../policies/load.js';
import { loadPolicies } from '../policies/load-all.js';
import { PolicySet } from '../policies/policy-set.js';
import { policyValidators } from '../policy-validators.js';
import { diskRepository } from '../repository/disk.js';
import { readPolicyFolders } from '../repository/policy-folders.js';
import { VERSION } from '../version.js';

/** Cases without a date of their own are judged on this day: they must not fail by the passing of time. */
const DEFAULT_AS_OF = '2026-11-22';

/**
 * Runs the cases of every policy at or below the folders: each child of `cases/`, a file or a folder, is one
 * repository, judged by its policy alone. Every rule must have been seen to pass and to fail.
 */
export async function testCommand(folders: readonly string[]): Promise<number> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new UsageError(`There is no folder ${missing}.`);
  const found = folders.flatMap((folder) => readPolicyFolders(folder).map((policy) => ({ folder, policy })));
  if (found.length === 0) throw new UsageError(`No policy.yaml at or below ${folders.join(', ')}.`);
  const { policies, diagnostics } = await loadPolicies(
    found.map(({ policy }) => policy),
    policyValidators,
  );
  for (const { file, startLine, startColumn, message } of diagnostics) {
    process.stdout.write(`${inert(visible(`${file}:${startLine}:${startColumn}: ${message}`))}\n`);
  }
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  let passed = 0;
  let failed = 0;
  for (const policy of policies) {
    const home = found.find(({ policy: { id } }) => id === policy.id)?.policy.files[0]?.file ?? '';
    const outcome = await testPolicy(policy, path.join(path.dirname(home), 'cases'));
    passed += outcome.passed;
    failed += outcome.problems.length;
    for (const problem of outcome.problems)
      process.stdout.write(`${inert(visible(`${policy.id}: ${problem}`))}\n`);
  }
  process.stdout.write(`Policy cases of ${policies.length} policies: ${passed} passed, ${failed} failed\n`);
  if (broken) return EXIT.usage;
  return failed === 0 ? EXIT.passed : EXIT.findings;
}

async function testPolicy(
  policy: LoadedPolicy,
  folder: string,
): Promise<{ passed: number; problems: string[] }> {
  if (!existsSync(folder)) return { passed: 0, problems: ['has no cases'] };
  const problems: string[] = [];
  const seen = new Set<string>();
  let passed = 0;
  for (const name of readdirSync(folder).sort()) {
    const wrong = await testCase(policy, folder, name, seen);
    problems.push(...wrong.map((problem) => `${name}: ${problem}`));
    if (wrong.length === 0) passed++;
  }
  for (const { id } of policy.rules) {
    for (const verdict of ['pass', 'fail']) {
      if (!seen.has(`${verdict} ${id}`)) problems.push(`no case in which ${id} gives ${verdict}`);
    }
  }
  return { passed, problems };
}

/** @param seen verdicts by rule, added to */
async function testCase(
  policy: LoadedPolicy,
  folder: string,
  name: string,
  seen: Set<string>,
): Promise<string[]> {
  const target = path.join(folder, name);
  const isFolder = statSync(target).isDirectory();
  const repository = diskRepository(isFolder ? target : folder, isFolder ? {} : { only: [name] });
  const expected: Expectation[] = [];
  let asOf = DEFAULT_AS_OF;
  for (const file of repository.files) {
    const read = readExpectations(file, readFileSync(path.join(isFolder ? target : folder, file), 'utf8'));
    expected.push(...read.expected);
    asOf = read.asOf ?? asOf;
  }
  const declared = await readDeclarations(repository, asOf);
  const result = await check({
    repository,
    platforms,
    policies: new PolicySet([customPolicies([policy])]),
    integration: declared.integration,
    declarations: declared.documents,
    diagnostics: declared.diagnostics,
    asOf,
    failOn: 'never',
    strict: false,
    version: VERSION,
    onVerdict: (ruleId, verdict) => seen.add(`${verdict} ${ruleId}`),
  });
  const observed: Observed[] = [
    ...result.findings.map(({ location, ruleId }) => ({
      file: location.file,
      line: location.startLine,
      verdict: 'fail' as const,
      ruleId,
    })),
    ...result.undecided.map(({ location, ruleId }) => ({
      file: location.file,
      line: location.startLine,
      verdict: 'unknown' as const,
      ruleId,
    })),
  ];
  const unread = result.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, startLine, message }) => `${file}:${startLine}: ${message}`);
  return [...unread, ...compare(expected, observed)];
}
