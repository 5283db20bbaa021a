import { dump } from 'js-yaml';
import type { Manifest } from '../integration/manifest.js';
import type { Acknowledgement } from '../integration/records/acknowledgements.js';
import { dialCodeOf } from '../integration/records/dial-codes.js';
import { ENTITIES, isNameOf } from '../integration/records/registry.js';
import { segmentsOf } from '../model/pointer.js';
import { wrap } from '../reports/width.js';
import {
  APPROVED_BY,
  AUTHORITY,
  DATE,
  DECISION,
  ENTITY,
  EXPIRES,
  GEOGRAPHY,
  NAME,
  PRINTED_DATE,
  RATIONALE,
  RECORDED_BY,
  RETRIEVED_AT,
  ROLE,
  SCOPE_COMPONENT,
  SCOPE_GEOGRAPHY,
} from './acknowledge-questions.js';
import { type Answers, first } from './question.js';
import { geographiesOf, nameOfEntity, partiesOf, partyMeant, type Subject } from './subject.js';
import { comment } from './yaml-lines.js';

const SCHEMA =
  'https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json';
const COLUMNS = 80;

/**
 * The record in the order in which it is read; what was not answered is left out.
 *
 * @param file where the text is kept with the record, from the record's folder
 */
export function recordOf(
  subject: Subject,
  answers: Answers,
  sha256: string,
  manifest: Manifest,
  file?: string,
): Acknowledgement {
  const accounts = 'document' in subject ? accountsOf(subject, manifest) : [];
  const scope = withoutGaps({
    components: answers.get(SCOPE_COMPONENT.name),
    geographies: answers.get(SCOPE_GEOGRAPHY.name),
  });
  return withoutGaps({
    ...('document' in subject
      ? { documentId: subject.id, contractingEntity: entityOf(subject, answers) }
      : { statementId: subject.id, geography: first(answers, GEOGRAPHY) ?? geographiesOf(subject)[0] }),
    accounts: accounts.length === 0 ? undefined : accounts,
    printedDate: first(answers, PRINTED_DATE),
    retrievedAt: first(answers, RETRIEVED_AT),
    sha256,
    file,
    decision: first(answers, DECISION),
    rationale: first(answers, RATIONALE),
    acceptedBy: {
      name: first(answers, NAME),
      role: first(answers, ROLE),
      authority: first(answers, AUTHORITY),
    },
    recordedBy: first(answers, RECORDED_BY),
    approvedBy: answers.get(APPROVED_BY.name),
    date: first(answers, DATE),
    expires: first(answers, EXPIRES),
    scope: Object.keys(scope).length === 0 ? undefined : scope,
  }) as unknown as Acknowledgement;
}

/** The file of a record; one that names the wording of a statement shows it to whoever reviews the record. */
export function recordYaml(subject: Subject, record: Acknowledgement): string {
  const wording =
    'statement' in subject ? wrap(subject.statement.text, COLUMNS - 2).map((line) => comment(line)) : [];
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    ...wording,
    dump(record, { lineWidth: COLUMNS, noRefs: true }),
  ].join('\n');
}

/** `lawful-basis.DE`, `wechat-tos.tencent-europe`: the place and, where there are several, the company tell files apart. */
export function recordName(subject: Subject, record: Acknowledgement): string {
  const party =
    partiesOf(subject).length > 1 ? partyMeant(subject, record.contractingEntity ?? '') : undefined;
  return [subject.id, record.geography ?? party].filter((part) => part !== undefined).join('.');
}

/** Are both about the same document with the same company, or the same statement for the same geography? */
export function isSameMatter(known: unknown, record: Acknowledgement): boolean {
  if (typeof known !== 'object' || known === null) return false;
  const { documentId, statementId, geography, contractingEntity } = known as Partial<Acknowledgement>;
  if (documentId !== record.documentId || statementId !== record.statementId) return false;
  if (statementId !== undefined) return geography === record.geography;
  return isSameCompany(contractingEntity, record.contractingEntity);
}

function isSameCompany(known: unknown, recorded = ''): boolean {
  if (typeof known !== 'string') return true;
  return (
    known === recorded || Object.keys(ENTITIES).some((id) => isNameOf(id, known) && isNameOf(id, recorded))
  );
}

function entityOf(subject: Subject, answers: Answers): string | undefined {
  const answer = first(answers, ENTITY);
  const [only] = partiesOf(subject);
  if (answer === undefined) return only === undefined ? undefined : nameOfEntity(only);
  const party = partyMeant(subject, answer);
  // As it was written, where it is a name: documents spell their company in more than one way.
  return party === answer ? nameOfEntity(party) : answer;
}

/** The accounts that bring the document, as they are declared now: the record is void when they change. */
function accountsOf({ required }: Subject, manifest: Manifest): NonNullable<Acknowledgement['accounts']> {
  const bringing = new Set(
    required
      .flatMap(({ requiredBy }) => requiredBy)
      .map((at) => {
        const [list, index] = segmentsOf(at);
        if (list === 'accounts') return manifest.accounts?.[Number(index)]?.id;
        return list === 'components' ? manifest.components?.[Number(index)]?.account : undefined;
      }),
  );
  return (manifest.accounts ?? [])
    .flatMap((account) => (account !== undefined && bringing.has(account.id) ? [account] : []))
    .map(({ id, dialCode, registrant }) => ({
      id,
      dialCode: dialCodeOf(dialCode),
      ...(registrant === undefined ? {} : { registrant }),
    }));
}

function withoutGaps(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
