import type { Located } from '../../../model/resource.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { compareTexts } from '../expression/functions/containers.js';
import { type Term, unknownOf } from '../expression/term.js';
import type { Trace } from '../trace.js';

/** A text that may be unknown; undefined where there is none. */
export type MaybeText = string | Unknown | undefined;

/** A policy document of AWS, before it is written as JSON. */
export interface Policy {
  readonly version: MaybeText;
  readonly id: MaybeText;
  readonly statements: readonly Statement[] | Unknown;
}

export interface Statement {
  readonly sid: MaybeText;
  /** As the provider writes it, elements in its order. */
  readonly value: Readonly<Record<string, Term>>;
  locate(segments: readonly string[], trace: Trace): Located;
}

/** The provider refuses documents in which two statements have one Sid, save for overriding ones. */
export interface Merging extends Policy {
  readonly hasDistinctSids: boolean;
}

/** Documents merged in their order: a statement takes the place of an earlier one with its Sid. */
export function merged(policies: readonly Merging[]): Policy {
  let [version, id]: [MaybeText, MaybeText] = [undefined, undefined];
  let statements: Policy['statements'] = [];
  for (const policy of policies) {
    id = policy.id ?? id;
    version = laterOf(version, policy.version);
    statements = withStatements(statements, policy);
  }
  return { version, id, statements };
}

function laterOf(left: MaybeText, right: MaybeText): MaybeText {
  if (left === undefined || right === undefined) return left ?? right;
  if (isUnknown(left) || isUnknown(right)) return unknownOf(left, right);
  return compareTexts(right, left) > 0 ? right : left;
}

function withStatements(
  earlier: Policy['statements'],
  { statements, hasDistinctSids }: Merging,
): Policy['statements'] {
  if (isUnknown(earlier) || isUnknown(statements))
    return unknownOf(...[earlier, statements].filter(isUnknown));
  const result = [...earlier];
  for (const statement of statements) {
    const candidates = hasDistinctSids ? result.slice(0, earlier.length) : result;
    const doubtful = candidates.map(({ sid }) => sid).filter((sid) => maySame(sid, statement.sid));
    if (doubtful.length > 0) return unknownOf(...[statement.sid, ...doubtful].filter(isUnknown));
    const same = candidates.findIndex(({ sid }) => sid !== undefined && sid === statement.sid);
    if (same === -1) result.push(statement);
    else result[same] = statement;
  }
  return result;
}

/** Is it not known whether both are the same? */
function maySame(left: MaybeText, right: MaybeText): boolean {
  return left !== undefined && right !== undefined && (isUnknown(left) || isUnknown(right));
}
