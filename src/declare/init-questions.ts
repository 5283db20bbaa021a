import type { Question } from './question.js';

/** What no file shows. Each is a flag of `wechat-policy init` and a question on its terminal. */
export const ORGANISATION: Question = {
  name: 'organisation',
  value: 'name',
  description: 'Registered name of the company that answers for this integration.',
};
export const JURISDICTION: Question = {
  name: 'jurisdiction',
  value: 'country',
  description: 'Where it is established: a two-letter country code, CN for mainland China only.',
};
export const MAINLAND_USERS: Question = {
  name: 'mainland-users',
  value: 'audience',
  choices: ['targeted', 'incidental', 'none'],
  description: 'People in mainland China: it is offered to them, some may use it, or they are kept out.',
};
export const GEOGRAPHY: Question = {
  name: 'geography',
  value: 'place',
  repeatable: true,
  description: 'Where the users are: DE, US-CA, or EU or EEA for all member states.',
};
export const DIAL_CODE: Question = {
  name: 'dial-code',
  value: '+code',
  description: "Country calling code of the operating account's telephone number.",
};
export const USER_CONTENT: Question = {
  name: 'user-content',
  value: 'answer',
  choices: ['yes', 'no'],
  description: 'Can users publish what other users see?',
};
export const MINORS: Question = {
  name: 'minors',
  value: 'answer',
  choices: ['targeted', 'possible', 'none'],
  description: 'Users under 18: the target group, possible among others, or not admitted.',
};
export const MESSAGE_MODE: Question = {
  name: 'message-mode',
  value: 'mode',
  choices: ['security', 'compatible', 'plaintext'],
  description: 'How the platform pushes messages to your server, as its console has it: encrypted or not.',
};
export const COMPONENT: Question = {
  name: 'component',
  value: 'type[=id]',
  repeatable: true,
  description:
    'A WeChat service that the files do not tell, with its AppID; none=AppID for one that is not yours.',
};

export const INIT_QUESTIONS: readonly Question[] = [
  ORGANISATION,
  JURISDICTION,
  MAINLAND_USERS,
  GEOGRAPHY,
  MINORS,
  DIAL_CODE,
  USER_CONTENT,
  MESSAGE_MODE,
  COMPONENT,
];
