import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/declare/acknowledge-questions.ts
var FILE = {
  name: "file",
  value: "path",
  description: "The text that was read; the record keeps the SHA-256 of its bytes."
};
var PRINTED_DATE = {
  name: "printed-date",
  value: "date",
  description: "The date that the document itself prints, YYYY-MM-DD."
};
var RETRIEVED_AT = {
  name: "retrieved-at",
  value: "date",
  description: "When the text was retrieved, YYYY-MM-DD."
};
var ENTITY = {
  name: "entity",
  value: "company",
  description: "The other party, as the document names it."
};
var GEOGRAPHY = {
  name: "geography",
  value: "place",
  description: "For which geography the statement is made: DE, US-CA, EU or EEA."
};
var DECISION = {
  name: "decision",
  value: "decision",
  choices: ["accepted", "rejected", "not-applicable"],
  description: "What was decided."
};
var RATIONALE = {
  name: "rationale",
  value: "text",
  description: "Why, where it is not plain."
};
var NAME = { name: "name", value: "person", description: "Who decided." };
var ROLE = {
  name: "role",
  value: "role",
  description: "Their role, such as General Counsel."
};
var AUTHORITY = {
  name: "authority",
  value: "text",
  description: "Why they may bind the organisation, such as a power of attorney."
};
var DATE = {
  name: "date",
  value: "date",
  description: "When it was decided, YYYY-MM-DD."
};
var EXPIRES = {
  name: "expires",
  value: "date",
  description: "The first day on which it no longer counts, YYYY-MM-DD: at most 366 days later."
};
var RECORDED_BY = {
  name: "recorded-by",
  value: "person",
  description: "Who writes the record: a name or a GitHub login."
};
var APPROVED_BY = {
  name: "approved-by",
  value: "person",
  repeatable: true,
  description: "Who approved the record; not only its author."
};
var SCOPE_COMPONENT = {
  name: "scope-component",
  value: "component",
  repeatable: true,
  description: "The record is limited to this component: an AppID or a type."
};
var SCOPE_GEOGRAPHY = {
  name: "scope-geography",
  value: "place",
  repeatable: true,
  description: "The record is limited to this audience, such as CN or EEA."
};
var ACKNOWLEDGE_QUESTIONS = [
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
  SCOPE_GEOGRAPHY
];

export {
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
  ACKNOWLEDGE_QUESTIONS
};
