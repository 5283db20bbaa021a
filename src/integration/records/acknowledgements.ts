import type { Document } from '../../formats/document.js';
import type { Pointer } from '../../model/pointer.js';
import { type Unknown, unknown } from '../../model/unknown.js';
import { daysBetween } from '../dates.js';
import { registrantOf } from '../declared/scope.js';
import { takesIn } from '../geographies.js';
import { type Account, entriesOf, type Manifest } from '../manifest.js';
import { isByApprover, isIndependent } from './approvers.js';
import { dialCodeOf } from './dial-codes.js';
import { type Digest, DOCUMENTS, isNameOf } from './registry.js';
import { digestOf, STATEMENTS } from './statements.js';

/** Longest time for which one decision may stand, in days: a year, leap years included. Rules repeat it. */
export const LONGEST_PERIOD = 366;

/** One file of `.wechat-policy/acknowledgements/`, valid by its schema. Dates are YYYY-MM-DD. */
export interface Acknowledgement {
  /** Of the registry; either this or `statementId`. */
  readonly documentId?: string;
  readonly statementId?: string;
  /** For a statement that is made for each geography. */
  readonly geography?: string;
  readonly contractingEntity?: string;
  /** For which accounts it was accepted, as they were then. */
  readonly accounts?: readonly Pick<Account, 'id' | 'dialCode' | 'registrant'>[];
  readonly printedDate?: string;
  readonly retrievedAt?: string;
  readonly sha256: string;
  readonly decision: 'accepted' | 'rejected' | 'not-applicable';
  readonly acceptedBy: { readonly name: string };
  /** Who wrote the record. */
  readonly recordedBy?: string;
  /** Who approved the record. */
  readonly approvedBy?: readonly string[];
  readonly date: string;
  readonly expires: string;
  readonly scope?: { readonly geographies?: readonly string[] };
  /** The text that was read, kept in the repository: a path from the folder of acknowledgements. */
  readonly file?: string;
}

export interface AcknowledgementFile {
  readonly document: Document;
  readonly value: Acknowledgement;
  /** SHA-256 of the text in `file`, for each way in which Git may have written its line ends; absent without a text. */
  readonly digests?: readonly string[];
}

/** A document that binds this deployment, or a statement that it has to make. */
export interface Required {
  /** In the registry of documents or of statements. */
  readonly id: string;
  /** The other party of a document, an id in the registry; none where it is no contract or its party is not confirmed. */
  readonly entityId?: string;
  /** For which geography a statement is made. */
  readonly geography?: string;
  /** What in the integration manifest brings it, in the order of the file. */
  readonly requiredBy: readonly Pointer[];
}

/** What is computed about an acknowledgement, for rules. */
export interface AcknowledgementFacts {
  /** It is needed by this integration, and no better acknowledgement is at hand. */
  readonly required: boolean;
  /** Days until it expires; 0 and less: expired. */
  readonly daysLeft: number;
  /** Days since the decision; negative: dated in the future. */
  readonly age: number;
  /** Days for which the decision stands. */
  readonly period: number;
  /** The other party is one that this integration contracts with; absent where the registry names none. */
  readonly entityMatches?: boolean;
  /**
   * An account that it was accepted for has another dial code or registrant now, or is gone. Unknown where it names
   * none, though the document binds accounts; absent where it names none and need not.
   */
  readonly accountsChanged?: boolean | Unknown;
  /** Its scope takes in mainland China and other places; absent where it names no geographies. */
  readonly spansBorder?: boolean;
  /** Somebody other than its author approved it; absent where it does not say who did. */
  readonly independentlyApproved?: boolean;
  /**
   * One of the declared legal approvers decided or approved; absent where none is declared, and for statements that
   * others than lawyers make.
   */
  readonly byLegalApprover?: boolean | Unknown;
  /** The text that is kept in the repository has its digest; absent where none is kept. */
  readonly fileMatches?: boolean;
  /** The accepted text is not the one in force; absent where no archive has the text. */
  readonly drift?: boolean | Unknown;
  /** Days since the text in force was first seen. */
  readonly driftAge?: number;
  readonly registry: { readonly name: string; readonly url?: string; readonly sha256?: string };
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
  readonly required: Required;
  readonly status: Status;
  /** The acknowledgement that counts, if any. */
  readonly file?: AcknowledgementFile;
}

export interface DeclaredAccount extends Pick<Account, 'id' | 'dialCode'> {
  /** In the integration manifest. */
  readonly at: Pointer;
  /** Declared, or by default. */
  readonly registrant: string | undefined;
}

/** What is declared that acknowledgements are held against. */
export interface Declared {
  readonly accounts: readonly DeclaredAccount[];
  readonly legalApprovers: readonly string[];
}

/** What of a manifest acknowledgements are held against. */
export function heldAgainst(manifest: Manifest): Declared {
  return {
    accounts: entriesOf(manifest.accounts, '/accounts').map(({ at, value }) => ({
      id: value.id,
      dialCode: value.dialCode,
      at,
      registrant: registrantOf(value, manifest),
    })),
    legalApprovers: (manifest.governance?.legalApprovers ?? []).filter((name) => name !== undefined),
  };
}

export function factsOf(
  { value, digests }: AcknowledgementFile,
  required: readonly Required[],
  counts: boolean,
  asOf: string,
  declared: Declared = { accounts: [], legalApprovers: [] },
): AcknowledgementFacts {
  const { registry, digest } = entryOf(value);
  const parties = required.flatMap(({ id, entityId }) => (id === idOf(value) && entityId ? [entityId] : []));
  const { contractingEntity } = value;
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...(parties.length === 0 || value.decision === 'not-applicable' || contractingEntity === undefined
      ? {}
      : { entityMatches: parties.some((id) => isNameOf(id, contractingEntity)) }),
    ...accountFacts(value, required, declared),
    ...(value.scope?.geographies === undefined ? {} : { spansBorder: spansBorder(value.scope.geographies) }),
    ...(value.approvedBy === undefined ? {} : { independentlyApproved: isIndependent(value) }),
    ...(declared.legalApprovers.length === 0 || !isForLawyers(value)
      ? {}
      : { byLegalApprover: isByApprover(value, declared.legalApprovers) }),
    ...(digests === undefined ? {} : { fileMatches: digests.includes(value.sha256) }),
    ...(digest === undefined
      ? {}
      : { drift: driftOf(value, digest), driftAge: daysBetween(digest.since, asOf) }),
    registry,
  };
}

function idOf({ documentId, statementId }: Acknowledgement): string {
  return documentId ?? statementId ?? '';
}

function entryOf({ documentId, statementId }: Acknowledgement): {
  registry: AcknowledgementFacts['registry'];
  digest: Digest | undefined;
} {
  const statement = statementId === undefined ? undefined : STATEMENTS[statementId];
  if (statement !== undefined) {
    const digest = digestOf(statement);
    return { registry: { name: statement.title, sha256: digest.sha256 }, digest };
  }
  const { name = '', url = '', digest } = DOCUMENTS[documentId ?? ''] ?? {};
  return { registry: { name, url, ...(digest === undefined ? {} : { sha256: digest.sha256 }) }, digest };
}

function accountFacts(
  value: Acknowledgement,
  required: readonly Required[],
  declared: Declared,
): Pick<AcknowledgementFacts, 'accountsChanged'> {
  if (value.accounts !== undefined) return { accountsChanged: changedAccount(value, declared) >= 0 };
  const bindsAccounts = required.some(
    ({ id, requiredBy }) => id === value.documentId && requiredBy.some((at) => at.startsWith('/accounts/')),
  );
  return bindsAccounts ? { accountsChanged: unknown('`accounts` of the acknowledgement') } : {};
}

/** Index of the first account of a record that is another one now, or gone; -1 where none is. */
export function changedAccount({ accounts: recorded = [] }: Acknowledgement, { accounts }: Declared): number {
  return recorded.findIndex((before) => {
    const now = accounts.find(({ id }) => id === before.id);
    if (now === undefined || dialCodeOf(now.dialCode) !== dialCodeOf(before.dialCode)) return true;
    return (
      before.registrant !== undefined && now.registrant !== undefined && before.registrant !== now.registrant
    );
  });
}

function spansBorder(geographies: readonly string[]): boolean {
  return geographies.includes('CN') && geographies.some((geography) => geography !== 'CN');
}

/** Terms are accepted by lawyers; statements on privacy, security or business by whoever answers for these. */
function isForLawyers({ statementId }: Acknowledgement): boolean {
  return statementId === undefined || STATEMENTS[statementId]?.role === 'legal';
}

/** A text that was retrieved after our registry last looked may be newer than ours: nobody can tell from here. */
function driftOf(ack: Acknowledgement, digest: Digest): boolean | Unknown {
  if (ack.sha256 === digest.sha256) return false;
  if (daysBetween(digest.asOf, ack.retrievedAt ?? ack.date) <= 0) return true;
  return unknown(`the text of ${idOf(ack)} after ${digest.asOf}`);
}

/** Which acknowledgement counts for each required document and statement, and how it stands. */
export function judgeAll(
  required: readonly Required[],
  files: readonly AcknowledgementFile[],
  asOf: string,
): Judged[] {
  return required.map((wanted) => {
    const ofDocument = files.filter(({ value }) => idOf(value) === wanted.id);
    const suiting = ofDocument.filter((file) => suits(wanted, file));
    // An acknowledgement that names none of the parties was meant for one of them.
    const strays = ofDocument.filter(
      (file) =>
        wanted.geography === undefined &&
        !required.some((other) => other.id === wanted.id && suits(other, file)),
    );
    const [best] = (suiting.length > 0 ? suiting : strays).toSorted((a, b) => compare(a, b, asOf));
    if (best === undefined) return { required: wanted, status: 'missing' };
    return {
      required: wanted,
      file: best,
      status: suiting.length > 0 ? statusOf(best, asOf) : 'wrong-entity',
    };
  });
}

/** The accounts that bring a document, and are not among those that the records in force name. */
export function uncoveredAccounts(
  required: Required,
  files: readonly AcknowledgementFile[],
  asOf: string,
  { accounts }: Declared,
): DeclaredAccount[] {
  const inForce = files.filter(
    (file) =>
      idOf(file.value) === required.id && suits(required, file) && statusOf(file, asOf) === 'acknowledged',
  );
  // A record that names none may be meant for all.
  if (inForce.length === 0 || inForce.some(({ value }) => value.accounts === undefined)) return [];
  const named = new Set(inForce.flatMap(({ value }) => (value.accounts ?? []).map(({ id }) => id)));
  return accounts.filter(({ at, id }) => required.requiredBy.includes(`${at}/dialCode`) && !named.has(id));
}

/** Is it about this party, or this geography? */
function suits({ entityId, geography }: Required, { value }: AcknowledgementFile): boolean {
  if (geography !== undefined) return value.geography !== undefined && takesIn(value.geography, geography);
  if (entityId === undefined || value.decision === 'not-applicable') return true;
  return value.contractingEntity !== undefined && isNameOf(entityId, value.contractingEntity);
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
