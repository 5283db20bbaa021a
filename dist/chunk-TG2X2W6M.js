import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-ZDOWRPSY.js";

// src/declare/question.ts
function first(answers, { name }) {
  return answers.get(name)?.[0];
}
function flagOf({ name, value }) {
  return `--${name} <${value}>`;
}
function complaintsAbout({ question, complaint }, answers) {
  return answers.flatMap((answer) => {
    const wrong = unfit(question, answer) ?? complaint?.(answer);
    return wrong === void 0 ? [] : [`--${question.name} ${wrong}`];
  });
}
function unfit({ choices }, answer) {
  if (answer.trim() === "") return "is empty.";
  if (visible(answer) !== answer) return "holds control or invisible characters.";
  return choices === void 0 || choices.includes(answer) ? void 0 : `is one of ${choices.join(", ")}.`;
}

export {
  first,
  flagOf,
  complaintsAbout
};
