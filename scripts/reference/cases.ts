import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check.js';
import { readDeclarations } from '../../src/declarations.js';
import type { Resource } from '../../src/model/resource.js';
import { platforms } from '../../src/platforms/index.js';
import { evaluate } from '../../src/policies/evaluate.js';
import { readExpectations } from '../../src/policies/expectations.js';
import type { LoadedPolicy } from '../../src/policies/load.js';
import { PolicySet, type PolicySource } from '../../src/policies/policy-set.js';
import type { ReadPath } from '../../src/policies/reads.js';
import { diskRepository } from '../../src/repository/disk.js';

/** The day on which cases without one of their own are judged, as `policies test` does it. */
const DEFAULT_AS_OF = '2026-11-22';

/** One repository that a case is, with all that it holds. */
export interface Case {
  readonly asOf: string;
  readonly resources: readonly Resource[];
  /** Text by path inside the case. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A resource of a case on which a rule was decided. */
export interface Judged {
  readonly ruleId: string;
  readonly verdict: 'pass' | 'fail';
  readonly resource: Resource;
  readonly document: Readonly<Record<string, unknown>>;
  /** The line at fault in the resource's own file, 1-based; the resource's first line where it passes. */
  readonly line: number;
  readonly reads: readonly ReadPath[];
  /** Does the resource break no policy at all? */
  readonly exemplary: boolean;
  readonly of: Case;
}

/**
 * Runs every case of a policy and gives what its rules decided, in the order of cases, files and resources.
 *
 * @param rules of all policies
 */
export async function judgedCases(
  { id }: LoadedPolicy,
  folder: string,
  rules: PolicySource,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const name of readdirSync(folder).sort()) judged.push(...(await judgeCase(rules, folder, name)));
  return judged.filter(({ ruleId }) => ruleId.startsWith(`${id}/`));
}

async function judgeCase(rules: PolicySource, folder: string, name: string): Promise<Judged[]> {
  const isFolder = statSync(path.join(folder, name)).isDirectory();
  const root = isFolder ? path.join(folder, name) : folder;
  const repository = diskRepository(root, isFolder ? {} : { only: [name] });
  const texts = new Map(
    repository.files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const),
  );
  const dates = [...texts].map(([file, text]) => readExpectations(file, text).asOf);
  const asOf = dates.find((date) => date !== undefined) ?? DEFAULT_AS_OF;
  const declared = await readDeclarations(repository, asOf);
  const seen: { document: Readonly<Record<string, unknown>>; resource: Resource }[] = [];
  await check({
    repository,
    platforms,
    policies: new PolicySet([]),
    integration: declared.integration,
    declarations: declared.documents,
    asOf,
    failOn: 'never',
    strict: false,
    version: '',
    onResource: (document, resource) => seen.push({ document, resource }),
  });
  const of: Case = { asOf, resources: seen.map(({ resource }) => resource), texts };
  const judged: Judged[] = [];
  for (const { document, resource } of seen) {
    const decided: Omit<Judged, 'exemplary'>[] = [];
    for (const rule of await rules.rulesFor(resource.type)) {
      const outcome = await evaluate(rule, document);
      if (outcome === undefined || outcome.verdict === 'unknown') continue;
      const line = lineOf(resource, outcome.places[0] ?? '');
      const { id: ruleId, reads } = rule;
      decided.push({ ruleId, verdict: outcome.verdict, resource, document, line, reads, of });
    }
    const exemplary = decided.every(({ verdict }) => verdict === 'pass');
    judged.push(...decided.map((one) => ({ ...one, exemplary })));
  }
  return judged;
}

function lineOf(resource: Resource, pointer: string): number {
  const { location } = resource.locate(pointer);
  const extent = resource.extent();
  return location.file === extent.file ? location.startLine : extent.startLine;
}
