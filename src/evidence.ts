/** Digests of what a check rests on, for a record that can be signed and kept. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DECLARATIONS } from './declarations.js';
import type { Subject, VerdictCounts } from './model/evidence.js';
import type { Verdict } from './model/finding.js';
import { byText } from './model/order.js';
import { git } from './repository/git.js';
import type { Repository } from './repository/repository.js';
import { VERSION } from './version.js';

/**
 * The declarations of the repository (the integration manifest, acknowledgements, configuration), custom policies, the
 * built-in policies and the checked commit, in this order.
 *
 * @param policyFiles of custom policies, relative to the root
 */
export async function subjectsOf(
  root: string,
  repository: Repository,
  policyFiles: readonly string[],
): Promise<{ subjects: Subject[]; dirty?: boolean }> {
  const { BUILT_IN_POLICIES_SHA256 } = await import('./generated/policies/digest.js');
  const declared = repository.files.filter((file) => file.startsWith(`${DECLARATIONS}/`));
  const files = [...new Set([...declared, ...policyFiles])].sort(byText);
  const commit = commitOf(root);
  return {
    subjects: [
      ...files.flatMap((file) => {
        const bytes = declared.includes(file)
          ? bytesInside(repository, file)
          : bytesOf(path.resolve(root, file));
        return bytes === undefined ? [] : [{ name: file, digest: { sha256: sha256(bytes) } }];
      }),
      { name: `wechat-policy ${VERSION} built-in policies`, digest: { sha256: BUILT_IN_POLICIES_SHA256 } },
      ...(commit === undefined ? [] : [{ name: 'commit', digest: { gitCommit: commit.id } }]),
    ],
    ...(commit === undefined ? {} : { dirty: commit.dirty }),
  };
}

/** Through no link that leads out of the repository. What cannot be read has its diagnostic in the record already. */
function bytesInside(repository: Repository, file: string): Buffer | undefined {
  const content = repository.read(file, true);
  return 'text' in content ? Buffer.from(content.text, 'latin1') : undefined;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function commitOf(root: string): { id: string; dirty: boolean } | undefined {
  try {
    const id = git(root, ['rev-parse', '--verify', 'HEAD']).trim();
    return { id, dirty: git(root, ['status', '--porcelain', '--', '.']).trim() !== '' };
  } catch {
    return undefined;
  }
}

/** Counts verdicts by rule. */
export class VerdictCounter {
  readonly #counts = new Map<string, Record<keyof VerdictCounts, number>>();

  add(ruleId: string, verdict: Verdict): void {
    const counts = this.#counts.get(ruleId) ?? { pass: 0, fail: 0, unknown: 0 };
    counts[verdict]++;
    this.#counts.set(ruleId, counts);
  }

  get counts(): ReadonlyMap<string, VerdictCounts> {
    return this.#counts;
  }
}
