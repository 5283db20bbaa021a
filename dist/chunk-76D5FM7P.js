import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/declare/init-questions.ts
var ORGANISATION = {
  name: "organisation",
  value: "name",
  description: "Registered name of the company that answers for this integration."
};
var JURISDICTION = {
  name: "jurisdiction",
  value: "country",
  description: "Where it is established: a two-letter country code, CN for mainland China only."
};
var MAINLAND_USERS = {
  name: "mainland-users",
  value: "audience",
  choices: ["targeted", "incidental", "none"],
  description: "People in mainland China: it is offered to them, some may use it, or they are kept out."
};
var GEOGRAPHY = {
  name: "geography",
  value: "place",
  repeatable: true,
  description: "Where the users are: DE, US-CA, or EU or EEA for all member states."
};
var DIAL_CODE = {
  name: "dial-code",
  value: "+code",
  description: "Country calling code of the operating account's telephone number."
};
var USER_CONTENT = {
  name: "user-content",
  value: "answer",
  choices: ["yes", "no"],
  description: "Can users publish what other users see?"
};
var MINORS = {
  name: "minors",
  value: "answer",
  choices: ["targeted", "possible", "none"],
  description: "Users under 18: the target group, possible among others, or not admitted."
};
var MESSAGE_MODE = {
  name: "message-mode",
  value: "mode",
  choices: ["security", "compatible", "plaintext"],
  description: "How the platform pushes messages to your server, as its console has it: encrypted or not."
};
var COMPONENT = {
  name: "component",
  value: "type[=id]",
  repeatable: true,
  description: "A WeChat service that the files do not tell, with its AppID; none=AppID for one that is not yours."
};
var INIT_QUESTIONS = [
  ORGANISATION,
  JURISDICTION,
  MAINLAND_USERS,
  GEOGRAPHY,
  MINORS,
  DIAL_CODE,
  USER_CONTENT,
  MESSAGE_MODE,
  COMPONENT
];

export {
  ORGANISATION,
  JURISDICTION,
  MAINLAND_USERS,
  GEOGRAPHY,
  DIAL_CODE,
  USER_CONTENT,
  MINORS,
  MESSAGE_MODE,
  COMPONENT,
  INIT_QUESTIONS
};
