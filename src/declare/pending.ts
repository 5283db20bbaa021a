import type { Judged, Status } from '../integration/records/acknowledgements.js';
import { DOCUMENTS } from '../integration/records/registry.js';
import { STATEMENTS } from '../integration/records/statements.js';
import { wrap } from '../reports/width.js';
import { isStatement, nameOfEntity } from './subject.js';

const IN_WORDS: Readonly<Record<Status, string>> = {
  acknowledged: 'acknowledged',
  missing: 'missing',
  rejected: 'rejected',
  'wrong-entity': 'names another company',
  'not-yet': 'dated in the future',
  'too-long': 'stands for too long',
  expired: 'expired',
  'wrong-version': 'is of another text',
};

/** What this integration needs on record and how it stands, in lines of at most `columns`, open ones with their command. */
export function pendingText(judged: readonly Judged[], columns: number): string {
  const done = judged.filter(isDone).length;
  const verb = done === 1 ? 'is' : 'are';
  const head = judged.length === 0 ? NOTHING : `${sizeOf(judged)} on record; ${done} ${verb}.`;
  const documents = judged.filter(({ required }) => !isStatement(required.id));
  const statements = judged.filter(({ required }) => isStatement(required.id));
  const lines = [
    ...wrap(head, columns),
    ...section('Documents', documents, judged, columns),
    ...section('Statements', statements, judged, columns),
  ];
  return `${lines.join('\n')}\n`;
}

export function isDone({ status }: Judged): boolean {
  return status === 'acknowledged';
}

/** `acknowledged until 2027-11-25`, `missing` */
export function inWords(one: Judged): string {
  const until = isDone(one) && one.file !== undefined ? ` until ${one.file.value.expires}` : '';
  return `${IN_WORDS[one.status]}${until}`;
}

const NOTHING = 'This integration needs no document or statement on record.';

/** `This integration needs 11 documents and 1 statement` */
export function sizeOf(judged: readonly Judged[]): string {
  const statements = judged.filter(({ required }) => isStatement(required.id)).length;
  return `This integration needs ${counted(judged.length - statements, 'document')} and ${counted(statements, 'statement')}`;
}

export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function section(title: string, shown: readonly Judged[], all: readonly Judged[], columns: number): string[] {
  if (shown.length === 0) return [];
  return ['', title, ...shown.flatMap((one) => item(one, all, columns))];
}

function item(one: Judged, all: readonly Judged[], columns: number): string[] {
  const { required, file } = one;
  const { id, geography, entityId } = required;
  const isOneOfSeveral = all.filter(({ required: other }) => other.id === id).length > 1;
  const what = [id, ...(isOneOfSeveral ? [geography ?? entityId ?? ''] : [])].join(' ');
  const line = `  ${what}: ${inWords(one)}`;
  if (isDone(one)) return [line];
  const name = isStatement(id)
    ? `${STATEMENTS[id]?.title} (judged by ${STATEMENTS[id]?.role})`
    : [DOCUMENTS[id]?.name, entityId === undefined ? undefined : nameOfEntity(entityId)]
        .filter((part) => part !== undefined)
        .join(', ');
  const flags = [
    ...(isOneOfSeveral && geography !== undefined ? [`--geography ${geography}`] : []),
    ...(isOneOfSeveral && geography === undefined && entityId !== undefined ? [`--entity ${entityId}`] : []),
    ...(file === undefined ? [] : ['--replace']),
  ];
  return [
    line,
    ...wrap(name, columns - 4).map((part) => `    ${part}`),
    `    ${['$ wechat-policy acknowledge', id, ...flags].join(' ')}`,
  ];
}
