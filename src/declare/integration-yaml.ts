import { isOperatedByAccount } from '../integration/component-types.js';
import { dialCodeOf } from '../integration/records/dial-codes.js';
import type { Found, FoundComponent, FoundStore } from './found.js';
import { saidYes } from './init-askings.js';
import {
  DIAL_CODE,
  GEOGRAPHY,
  JURISDICTION,
  MAINLAND_USERS,
  MESSAGE_MODE,
  MINORS,
  ORGANISATION,
  USER_CONTENT,
} from './init-questions.js';
import { type Answers, first } from './question.js';
import { comment, entry, inline } from './yaml-lines.js';

const SCHEMA =
  'https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json';

/** The `id` of the account that operates the components. */
const ACCOUNT = 'operations';

/** More stores are declared together: nobody goes through a longer list. */
const MAX_STORES = 60;

/** A first integration manifest. What nobody answered is written in its strictest reading and marked TODO. */
export function integrationYaml(found: Found, answers: Answers): string {
  const blocks = [
    HEAD,
    organisation(answers),
    audience(answers),
    accounts(found, answers),
    components(found, answers),
    stores(found, answers),
    messaging(found, answers),
    payments(found),
    allowList(found),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const HEAD = [
  `# yaml-language-server: $schema=${SCHEMA}`,
  '# What no other file of this repository shows; checked by wechat-policy. A first',
  '# version, from what the files show and what was answered. TODO: not answered, so',
  '# the strictest answer stands here until somebody knows better.',
  'version: 1',
];

function organisation(answers: Answers): string[] {
  return [
    'organisation:',
    `  name: ${inline(first(answers, ORGANISATION))}`,
    `  jurisdiction: ${inline(first(answers, JURISDICTION))}`,
  ];
}

function audience(answers: Answers): string[] {
  return [
    'audience:',
    `  mainlandUsers: ${inline(first(answers, MAINLAND_USERS))}`,
    `  geographies: ${inline(geographies(answers))}`,
    `  minors: ${orStrictest(first(answers, MINORS), 'targeted', 'targeted, possible or none')}`,
  ];
}

function geographies(answers: Answers): string[] {
  return [...new Set(answers.get(GEOGRAPHY.name))];
}

function accounts({ components }: Found, answers: Answers): string[] {
  if (!components.some(isOperatedByAccount)) return [];
  return [
    '# The accounts of the people who operate the components. The dial code of the',
    '# telephone number bound to an account decides which terms bind.',
    'accounts:',
    ...entry([
      ['id', ACCOUNT],
      ['dialCode', dialCodeOf(first(answers, DIAL_CODE) ?? '')],
    ]),
  ];
}

function components({ components: found }: Found, answers: Answers): string[] {
  if (found.length === 0) return ['components: []'];
  return ['components:', ...found.flatMap((one) => component(one, answers))];
}

function component({ type, appId, file }: FoundComponent, answers: Answers): string[] {
  const publishes = type === 'mini-program' || type === 'mini-game';
  const userContent = saidYes(answers, USER_CONTENT);
  return [
    ...entry([
      ['type', type, file],
      ['appId', appId],
      ['account', isOperatedByAccount({ type }) ? ACCOUNT : undefined],
    ]),
    ...(appId === undefined ? [`    ${comment('TODO: its appId, which no file shows.')}`] : []),
    ...(publishes
      ? [`    userContent: ${orStrictest(userContent, true, 'can users publish what others see?')}`]
      : []),
  ];
}

/** Until people narrow it, each store holds data on all users: the country of each geography. */
function stores(found: Found, answers: Answers): string[] {
  if (found.stores.length === 0) return [];
  const mainland = first(answers, MAINLAND_USERS) === 'targeted' ? ['CN'] : [];
  const places = geographies(answers).map((place) => (place === 'EEA' ? 'EU' : place.slice(0, 2)));
  const subjects = [...new Set([...mainland, ...places])];
  return [
    '# Whose personal data each store holds. TODO: narrow it; [] where it holds none.',
    'stores:',
    ...declaredStores(found.stores).flatMap((store) =>
      entry([
        ['match', store.match, noteOn(store)],
        ['subjects', subjects],
      ]),
    ),
  ];
}

function declaredStores(found: readonly FoundStore[]): readonly FoundStore[] {
  if (found.length <= MAX_STORES) return found;
  const places = [...new Set(found.map(({ place }) => place))].sort();
  return [{ match: '*', place: `${found.length} stores: ${places.join(', ')}` }];
}

/** Names prove nothing, so that they only help the person who narrows the list. */
const SUGGESTED = {
  mainland: 'data on people in mainland China?',
  people: 'data on people?',
  nobody: 'no personal data?',
} as const;

function noteOn({ place, hint }: FoundStore): string {
  return hint === undefined
    ? place
    : `${place}; "${hint.word}" in its ${hint.in}: ${SUGGESTED[hint.suggests]}`;
}

function messaging({ receivesMessages, callbackUrl }: Found, answers: Answers): string[] {
  if (!receivesMessages) return [];
  const mode = orStrictest(first(answers, MESSAGE_MODE), 'plaintext', 'as chosen in the console');
  return [
    'messaging:',
    `  mode: ${mode}`,
    ...(callbackUrl === undefined ? [] : [`  callbackUrl: ${inline(callbackUrl)}`]),
  ];
}

function payments({ merchants }: Found): string[] {
  if (merchants.length === 0) return [];
  return [
    'payments:',
    ...merchants.flatMap(({ merchantId, notifyUrl }) =>
      entry([
        ['merchantId', merchantId],
        ['notifyUrl', notifyUrl],
      ]),
    ),
  ];
}

/** Finding an app is not reviewing it: the lists start empty, so that the check asks for each. */
function allowList({ plugins, miniPrograms }: Found): string[] {
  const list = (key: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`  ${key}: []`, ...ids.map((id) => `    ${comment(id)}`)];
  const lists = [...list('plugins', plugins), ...list('miniPrograms', miniPrograms)];
  if (lists.length === 0) return [];
  return [
    '# TODO: put between the brackets what was reviewed; below is what is in use.',
    'allowList:',
    ...lists,
  ];
}

function orStrictest<T>(answer: T | undefined, strictest: T, question: string): string {
  return answer === undefined ? `${inline(strictest)} ${comment(`TODO: ${question}`)}` : inline(answer);
}
