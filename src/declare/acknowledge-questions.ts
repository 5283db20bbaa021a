import type { Question } from './question.js';

export const FILE: Question = {
  name: 'file',
  value: 'path',
  description: 'The text that was read; the record keeps the SHA-256 of its bytes.',
};
export const PRINTED_DATE: Question = {
  name: 'printed-date',
  value: 'date',
  description: 'The date that the document itself prints, YYYY-MM-DD.',
};
export const RETRIEVED_AT: Question = {
  name: 'retrieved-at',
  value: 'date',
  description: 'When the text was retrieved, YYYY-MM-DD.',
};
export const ENTITY: Question = {
  name: 'entity',
  value: 'company',
  description: 'The other party, as the document names it.',
};
export const GEOGRAPHY: Question = {
  name: 'geography',
  value: 'place',
  description: 'For which geography the statement is made: DE, US-CA, EU or EEA.',
};
export const DECISION: Question = {
  name: 'decision',
  value: 'decision',
  choices: ['accepted', 'rejected', 'not-applicable'],
  description: 'What was decided.',
};
export const RATIONALE: Question = {
  name: 'rationale',
  value: 'text',
  description: 'Why, where it is not plain.',
};
export const NAME: Question = { name: 'name', value: 'person', description: 'Who decided.' };
export const ROLE: Question = {
  name: 'role',
  value: 'role',
  description: 'Their role, such as General Counsel.',
};
export const AUTHORITY: Question = {
  name: 'authority',
  value: 'text',
  description: 'Why they may bind the organisation, such as a power of attorney.',
};
export const DATE: Question = {
  name: 'date',
  value: 'date',
  description: 'When it was decided, YYYY-MM-DD.',
};
export const EXPIRES: Question = {
  name: 'expires',
  value: 'date',
  description: 'The first day on which it no longer counts, YYYY-MM-DD: at most 366 days later.',
};
export const RECORDED_BY: Question = {
  name: 'recorded-by',
  value: 'person',
  description: 'Who writes the record: a name or a GitHub login.',
};
export const APPROVED_BY: Question = {
  name: 'approved-by',
  value: 'person',
  repeatable: true,
  description: 'Who approved the record; not only its author.',
};
export const SCOPE_COMPONENT: Question = {
  name: 'scope-component',
  value: 'component',
  repeatable: true,
  description: 'The record is limited to this component: an AppID or a type.',
};
export const SCOPE_GEOGRAPHY: Question = {
  name: 'scope-geography',
  value: 'place',
  repeatable: true,
  description: 'The record is limited to this audience, such as CN or EEA.',
};

export const ACKNOWLEDGE_QUESTIONS: readonly Question[] = [
  FILE,
  PRINTED_DATE,
  RETRIEVED_AT,
  ENTITY,
  GEOGRAPHY,
  DECISION,
  RATIONALE,
  NAME,
  ROLE,
  AUTHORITY,
  DATE,
  EXPIRES,
  RECORDED_BY,
  APPROVED_BY,
  SCOPE_COMPONENT,
  SCOPE_GEOGRAPHY,
];
