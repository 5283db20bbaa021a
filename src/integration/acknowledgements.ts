import type { Document } from '../formats/document.js';
import { type Unknown, unknown } from '../model/unknown.js';
import { daysBetween } from './dates.js';
import { type Digest, DOCUMENTS, isNameOf } from './registry.js';
import type { RequiredDocument } from './required-documents.js';

/** Longest time for which one decision may stand, in days: a year, leap years included. Rules repeat it. */
const LONGEST_PERIOD = 366;

/** One file of `.wechat-policy/acknowledgements/`, valid by its schema. Dates are YYYY-MM-DD. */
export interface Acknowledgement {
  readonly documentId: string;
  readonly contractingEntity: string;
  readonly printedDate?: string;
  readonly retrievedAt?: string;
  readonly sha256: string;
  readonly decision: 'accepted' | 'rejected' | 'not-applicable';
  readonly date: string;
  readonly expires: string;
}

export interface AcknowledgementFile {
  readonly document: Document;
  readonly value: Acknowledgement;
}

/** What is computed about an acknowledgement, for rules. */
export interface AcknowledgementFacts {
  /** The document binds this integration, and no better acknowledgement of it is at hand. */
  readonly required: boolean;
  /** Days until it expires; 0 and less: expired. */
  readonly daysLeft: number;
  /** Days since the decision; negative: dated in the future. */
  readonly age: number;
  /** Days for which the decision stands. */
  readonly period: number;
  /** The other party is one that this integration contracts with; absent where the registry names none. */
  readonly entityMatches?: boolean;
  /** The accepted text is not the one in force; absent where no archive has the text. */
  readonly drift?: boolean | Unknown;
  /** Days since the text in force was first seen. */
  readonly driftAge?: number;
  readonly registry: { readonly name: string; readonly url: string; readonly sha256?: string };
}

export type Status =
  | 'acknowledged'
  | 'missing'
  | 'rejected'
  | 'wrong-entity'
  | 'not-yet'
  | 'too-long'
  | 'expired'
  | 'wrong-version';

export interface Judged {
  readonly required: RequiredDocument;
  readonly status: Status;
  /** The acknowledgement that counts, if any. */
  readonly file?: AcknowledgementFile;
}

export function factsOf(
  { value }: AcknowledgementFile,
  required: readonly RequiredDocument[],
  counts: boolean,
  asOf: string,
): AcknowledgementFacts {
  const { name = '', url = '', digest } = DOCUMENTS[value.documentId] ?? {};
  const parties = required.flatMap(({ id, entityId }) =>
    id === value.documentId && entityId ? [entityId] : [],
  );
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...(parties.length === 0 || value.decision === 'not-applicable'
      ? {}
      : { entityMatches: parties.some((id) => isNameOf(id, value.contractingEntity)) }),
    ...(digest === undefined
      ? {}
      : { drift: driftOf(value, digest), driftAge: daysBetween(digest.since, asOf) }),
    registry: { name, url, ...(digest === undefined ? {} : { sha256: digest.sha256 }) },
  };
}

/** A text that was retrieved after our registry last looked may be newer than ours: nobody can tell from here. */
function driftOf(
  { documentId, sha256, retrievedAt, date }: Acknowledgement,
  digest: Digest,
): boolean | Unknown {
  if (sha256 === digest.sha256) return false;
  if (daysBetween(digest.asOf, retrievedAt ?? date) <= 0) return true;
  return unknown(`the text of ${documentId} after ${digest.asOf}`);
}

/** Which acknowledgement counts for each required document, and how it stands. */
export function judgeAll(
  required: readonly RequiredDocument[],
  files: readonly AcknowledgementFile[],
  asOf: string,
): Judged[] {
  return required.map((wanted) => {
    const ofDocument = files.filter(({ value }) => value.documentId === wanted.id);
    const ofParty = ofDocument.filter((file) => isParty(wanted, file));
    // An acknowledgement that names none of the parties was meant for one of them.
    const strays = ofDocument.filter(
      (file) => !required.some((other) => other.id === wanted.id && isParty(other, file)),
    );
    const [best] = (ofParty.length > 0 ? ofParty : strays).toSorted((a, b) => compare(a, b, asOf));
    if (best === undefined) return { required: wanted, status: 'missing' };
    return {
      required: wanted,
      file: best,
      status: ofParty.length > 0 ? statusOf(best, asOf) : 'wrong-entity',
    };
  });
}

function isParty({ entityId }: RequiredDocument, { value }: AcknowledgementFile): boolean {
  const anyParty = entityId === undefined || value.decision === 'not-applicable';
  return anyParty || isNameOf(entityId, value.contractingEntity);
}

/** Good ones first, then the latest. */
function compare(a: AcknowledgementFile, b: AcknowledgementFile, asOf: string): number {
  const good = Number(statusOf(b, asOf) === 'acknowledged') - Number(statusOf(a, asOf) === 'acknowledged');
  if (good !== 0) return good;
  if (a.value.date !== b.value.date) return a.value.date > b.value.date ? -1 : 1;
  return a.document.file < b.document.file ? -1 : 1;
}

function statusOf(file: AcknowledgementFile, asOf: string): Status {
  const facts = factsOf(file, [], true, asOf);
  if (file.value.decision === 'rejected') return 'rejected';
  if (facts.age < 0) return 'not-yet';
  if (facts.daysLeft < 1) return 'expired';
  if (facts.period > LONGEST_PERIOD) return 'too-long';
  return facts.drift === true ? 'wrong-version' : 'acknowledged';
}
