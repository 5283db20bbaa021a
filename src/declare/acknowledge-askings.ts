import { daysBetween } from '../integration/dates.js';
import { takesIn } from '../integration/geographies.js';
import { LONGEST_PERIOD } from '../integration/records/acknowledgements.js';
import {
  APPROVED_BY,
  AUTHORITY,
  DATE,
  DECISION,
  ENTITY,
  EXPIRES,
  FILE,
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
import { GEOGRAPHY_ANSWER } from './init-askings.js';
import { type Answers, type Asking, first, type Question } from './question.js';
import { geographiesOf, nameOfEntity, partiesOf, partyMeant, type Subject } from './subject.js';

/** Statements in whose wording the record itself names the decision. */
const SPELT_OUT: ReadonlySet<string> = new Set(['arbitration-choice', 'foreign-authority-requests']);

/** What is asked about a subject, as far as the answers so far decide it. Nothing has a default that somebody has to know. */
export function acknowledgeAskings(subject: Subject, answers: Answers, today: string): Asking[] {
  const decided = first(answers, DATE);
  const date = (
    question: Question,
    isRequired: boolean,
    wrong: (date: string) => string | undefined,
    hint?: string,
  ) => ({
    question,
    isRequired,
    complaint: (answer: string) => (isDate(answer) ? wrong(answer) : 'is no date such as 2026-11-27.'),
    ...(hint === undefined ? {} : { hint }),
  });
  return [
    ...('document' in subject ? documentAskings(subject, answers, date) : geographyAskings(subject, answers)),
    { question: DECISION, isRequired: true },
    SPELT_OUT.has(subject.id)
      ? {
          question: RATIONALE,
          isRequired: true,
          hint: 'the statement asks the record to say what was decided',
        }
      : {
          question: RATIONALE,
          isRequired: first(answers, DECISION) === 'not-applicable',
          hint: 'needed with not-applicable',
        },
    { question: NAME, isRequired: true },
    { question: ROLE, isRequired: true },
    { question: AUTHORITY, isRequired: true },
    date(
      DATE,
      true,
      (answer) => {
        if (daysBetween(answer, today) < 0) return `lies in the future; today is ${today}.`;
        return [PRINTED_DATE, RETRIEVED_AT].some((earlier) => isAfter(first(answers, earlier), answer))
          ? 'comes before the text: nobody decides on what they could not read.'
          : undefined;
      },
      `today is ${today}`,
    ),
    date(EXPIRES, true, (answer) => {
      if (daysBetween(today, answer) < 1) return `is over; today is ${today}.`;
      if (decided === undefined || !isDate(decided)) return undefined;
      if (daysBetween(decided, answer) < 1) return 'does not come after --date.';
      const longest = `is more than ${LONGEST_PERIOD} days after --date.`;
      return daysBetween(decided, answer) > LONGEST_PERIOD ? longest : undefined;
    }),
    { question: RECORDED_BY, isRequired: false },
    { question: APPROVED_BY, isRequired: false },
    { question: SCOPE_COMPONENT, isRequired: false },
    {
      question: SCOPE_GEOGRAPHY,
      isRequired: false,
      complaint: (answer) =>
        GEOGRAPHY_ANSWER.test(answer) ? undefined : 'is a geography such as CN or EEA.',
    },
  ];
}

type DateAsking = (
  question: Question,
  isRequired: boolean,
  wrong: (date: string) => string | undefined,
  hint?: string,
) => Asking;

function documentAskings(subject: Subject, answers: Answers, date: DateAsking): Asking[] {
  const parties = partiesOf(subject);
  const names = parties.map(nameOfEntity);
  const party: Asking = {
    question: ENTITY,
    isRequired: true,
    ...(names.length === 0
      ? { hint: 'our registry names none; for a text of your own, your organisation' }
      : {
          hint: names.join(' or '),
          suggestions: names,
          complaint: (answer: string) =>
            partyMeant(subject, answer) === undefined ? `is ${names.join(' or ')}.` : undefined,
        }),
  };
  return [
    { question: FILE, isRequired: true },
    date(PRINTED_DATE, false, () => undefined),
    date(
      RETRIEVED_AT,
      first(answers, PRINTED_DATE) === undefined,
      () => undefined,
      'needed where the document prints no date',
    ),
    // With one party there is nothing to choose, but a wrong name on the command line is still wrong.
    ...(parties.length === 1 && !answers.has(ENTITY.name) ? [] : [party]),
  ];
}

function geographyAskings(subject: Subject, answers: Answers): Asking[] {
  const geographies = geographiesOf(subject);
  const isPlain = geographies.length === 1 && !answers.has(GEOGRAPHY.name);
  if (geographies.length === 0 || isPlain) return [];
  return [
    {
      question: GEOGRAPHY,
      isRequired: true,
      hint: geographies.join(', '),
      suggestions: geographies,
      complaint: (answer) =>
        GEOGRAPHY_ANSWER.test(answer) && geographies.some((geography) => takesIn(answer, geography))
          ? undefined
          : `takes in none of ${geographies.join(', ')}.`,
    },
  ];
}

function isAfter(date: string | undefined, other: string): boolean {
  return date !== undefined && isDate(date) && daysBetween(date, other) < 0;
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
