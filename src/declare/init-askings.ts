import { COMPONENT_TYPES, isOperatedByAccount } from '../integration/component-types.js';
import type { Found } from './found.js';
import {
  COMPONENT,
  DIAL_CODE,
  GEOGRAPHY,
  JURISDICTION,
  MAINLAND_USERS,
  MESSAGE_MODE,
  MINORS,
  ORGANISATION,
  USER_CONTENT,
} from './init-questions.js';
import { type Answers, type Asking, first, type Question } from './question.js';

/** What is to know of the components, on the command line. */
export function componentAsking({ components, undetermined }: Found): Asking {
  const ids = undetermined.map(({ appId }) => appId).join(', ');
  return {
    question: COMPONENT,
    isRequired: components.length === 0 || undetermined.length > 0,
    hint: `${ids === '' ? 'no file shows one' : `for each of ${ids}`}; types: ${COMPONENT_TYPES.join(', ')}`,
    complaint: (answer) =>
      COMPONENT_ANSWER.test(answer)
        ? undefined
        : `is a type or type=AppID; types: ${COMPONENT_TYPES.join(', ')}.`,
  };
}

/** The same on a terminal: one question for each AppID of unknown kind, or which services there are. */
export function componentChoices({ components, undetermined }: Found): { asking: Asking; suffix: string }[] {
  const ask = (description: string, choices: readonly string[], suffix: string, repeatable: boolean) => ({
    asking: { question: { ...COMPONENT, description, choices, repeatable }, isRequired: true },
    suffix,
  });
  const each = undetermined.map(({ appId, file }) =>
    ask(
      `What is ${appId}, named in ${file}? none: not yours.`,
      [...COMPONENT_TYPES, 'none'],
      `=${appId}`,
      false,
    ),
  );
  if (each.length > 0 || components.length > 0) return each;
  return [ask('Which WeChat services does this repository build on?', COMPONENT_TYPES, '', true)];
}

const COMPONENT_ANSWER = new RegExp(`^(?:(?:${COMPONENT_TYPES.join('|')})(?:=[\\w-]+)?|none=[\\w-]+)$`);

/**
 * What is asked for this repository, only what applies to it. Without an answer to the optional ones the manifest says
 * the strictest, marked TODO.
 */
export function initAskings(found: Found): Asking[] {
  return [
    { question: ORGANISATION, isRequired: true },
    {
      question: JURISDICTION,
      isRequired: true,
      complaint: (answer) =>
        /^[A-Z]{2}$/.test(answer) ? undefined : 'is a two-letter country code such as SG.',
    },
    { question: MAINLAND_USERS, isRequired: true },
    {
      question: GEOGRAPHY,
      isRequired: true,
      complaint: (answer) =>
        GEOGRAPHY_ANSWER.test(answer) ? undefined : 'is a country (DE), a part of one (US-CA), EU or EEA.',
    },
    { question: MINORS, isRequired: false },
    ...(found.components.some(isOperatedByAccount)
      ? [
          {
            question: DIAL_CODE,
            isRequired: true,
            hint: '+86 binds to the Weixin terms, every other code to the WeChat terms',
            complaint: (answer: string) =>
              /^\+?[1-9][0-9]{0,3}$/.test(answer) ? undefined : 'is a country calling code such as +65.',
          },
        ]
      : []),
    ...(found.components.some(({ type }) => type === 'mini-program' || type === 'mini-game')
      ? [{ question: USER_CONTENT, isRequired: false }]
      : []),
    ...(found.receivesMessages ? [{ question: MESSAGE_MODE, isRequired: false }] : []),
  ];
}

/** As in the published schema. */
export const GEOGRAPHY_ANSWER = /^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/;

/** What was found, with the components that were named on the command line. */
export function withComponents(found: Found, answers: Answers): Found {
  const named = (answers.get(COMPONENT.name) ?? []).map((answer) => {
    const [type = '', appId] = answer.split('=');
    return { type, ...(appId === undefined ? {} : { appId }) };
  });
  const isNamed = (appId: string | undefined): boolean => named.some((one) => one.appId === appId);
  return {
    ...found,
    components: [
      ...found.components.filter(({ appId }) => appId === undefined || !isNamed(appId)),
      ...named.filter(({ type }) => type !== 'none'),
    ],
    undetermined: found.undetermined.filter(({ appId }) => !isNamed(appId)),
  };
}

export function saidYes(answers: Answers, question: Question): boolean | undefined {
  const answer = first(answers, question);
  return answer === undefined ? undefined : answer === 'yes';
}
