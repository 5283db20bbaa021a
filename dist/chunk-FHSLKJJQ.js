import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  complaintsAbout,
  first,
  flagOf
} from "./chunk-TG2X2W6M.js";
import {
  COMPONENT_TYPES,
  DOCUMENTS,
  ENTITIES,
  STATEMENTS,
  isNameOf,
  isOperatedByAccount
} from "./chunk-LEY4ULLB.js";
import {
  dump
} from "./chunk-T7ACTOV4.js";
import {
  COMPONENT,
  DIAL_CODE,
  GEOGRAPHY,
  JURISDICTION,
  MAINLAND_USERS,
  MESSAGE_MODE,
  MINORS,
  ORGANISATION,
  USER_CONTENT
} from "./chunk-76D5FM7P.js";
import {
  closest,
  distance
} from "./chunk-V6GZCNDY.js";
import {
  UsageError
} from "./chunk-IPW7XAN4.js";
import {
  wrap
} from "./chunk-7RAGEM2K.js";
import {
  visible
} from "./chunk-ZDOWRPSY.js";

// src/declare/init-askings.ts
function componentAsking({ components, undetermined }) {
  const ids = undetermined.map(({ appId }) => appId).join(", ");
  return {
    question: COMPONENT,
    isRequired: components.length === 0 || undetermined.length > 0,
    hint: `${ids === "" ? "no file shows one" : `for each of ${ids}`}; types: ${COMPONENT_TYPES.join(", ")}`,
    complaint: (answer) => COMPONENT_ANSWER.test(answer) ? void 0 : `is a type or type=AppID; types: ${COMPONENT_TYPES.join(", ")}.`
  };
}
function componentChoices({ components, undetermined }) {
  const ask = (description, choices, suffix, repeatable) => ({
    asking: { question: { ...COMPONENT, description, choices, repeatable }, isRequired: true },
    suffix
  });
  const each = undetermined.map(
    ({ appId, file }) => ask(
      `What is ${appId}, named in ${file}? none: not yours.`,
      [...COMPONENT_TYPES, "none"],
      `=${appId}`,
      false
    )
  );
  if (each.length > 0 || components.length > 0) return each;
  return [ask("Which WeChat services does this repository build on?", COMPONENT_TYPES, "", true)];
}
var COMPONENT_ANSWER = new RegExp(`^(?:(?:${COMPONENT_TYPES.join("|")})(?:=[\\w-]+)?|none=[\\w-]+)$`);
function initAskings(found) {
  return [
    { question: ORGANISATION, isRequired: true },
    {
      question: JURISDICTION,
      isRequired: true,
      complaint: (answer) => /^[A-Z]{2}$/.test(answer) ? void 0 : "is a two-letter country code such as SG."
    },
    { question: MAINLAND_USERS, isRequired: true },
    {
      question: GEOGRAPHY,
      isRequired: true,
      complaint: (answer) => GEOGRAPHY_ANSWER.test(answer) ? void 0 : "is a country (DE), a part of one (US-CA), EU or EEA."
    },
    { question: MINORS, isRequired: false },
    ...found.components.some(isOperatedByAccount) ? [
      {
        question: DIAL_CODE,
        isRequired: true,
        hint: "+86 binds to the Weixin terms, every other code to the WeChat terms",
        complaint: (answer) => /^\+?[1-9][0-9]{0,3}$/.test(answer) ? void 0 : "is a country calling code such as +65."
      }
    ] : [],
    ...found.components.some(({ type }) => type === "mini-program" || type === "mini-game") ? [{ question: USER_CONTENT, isRequired: false }] : [],
    ...found.receivesMessages ? [{ question: MESSAGE_MODE, isRequired: false }] : []
  ];
}
var GEOGRAPHY_ANSWER = /^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/;
function withComponents(found, answers) {
  const named = (answers.get(COMPONENT.name) ?? []).map((answer) => {
    const [type = "", appId] = answer.split("=");
    return { type, ...appId === void 0 ? {} : { appId } };
  });
  const isNamed = (appId) => named.some((one) => one.appId === appId);
  return {
    ...found,
    components: [
      ...found.components.filter(({ appId }) => appId === void 0 || !isNamed(appId)),
      ...named.filter(({ type }) => type !== "none")
    ],
    undetermined: found.undetermined.filter(({ appId }) => !isNamed(appId))
  };
}
function saidYes(answers, question) {
  const answer = first(answers, question);
  return answer === void 0 ? void 0 : answer === "yes";
}

// src/declare/subject.ts
function isStatement(id) {
  return Object.hasOwn(STATEMENTS, id);
}
function subjectOf(id, judged) {
  const required = judged.map((one) => one.required).filter((one) => one.id === id);
  const document = Object.hasOwn(DOCUMENTS, id) ? DOCUMENTS[id] : void 0;
  if (document !== void 0) return { id, required, document };
  const statement = isStatement(id) ? STATEMENTS[id] : void 0;
  return statement === void 0 ? void 0 : { id, required, statement };
}
function suggestionFor(id) {
  const best = closest(id, [...Object.keys(DOCUMENTS), ...Object.keys(STATEMENTS)]);
  return distance(id, best) <= Math.max(1, best.length / 3) ? best : void 0;
}
function partiesOf(subject) {
  if (!("document" in subject)) return [];
  const needed = subject.required.map(({ entityId }) => entityId).filter((id) => id !== void 0);
  return [...new Set(needed.length > 0 ? needed : subject.document.entities)];
}
function geographiesOf({ required }) {
  return required.map(({ geography }) => geography).filter((geography) => geography !== void 0);
}
function nameOfEntity(id) {
  return ENTITIES[id]?.name ?? id;
}
function partyMeant(subject, answer) {
  return partiesOf(subject).find((id) => id === answer || isNameOf(id, answer));
}

// src/declare/pending.ts
var IN_WORDS = {
  acknowledged: "acknowledged",
  missing: "missing",
  rejected: "rejected",
  "wrong-entity": "names another company",
  "not-yet": "dated in the future",
  "too-long": "stands for too long",
  expired: "expired",
  "wrong-version": "is of another text"
};
function pendingText(judged, columns) {
  const done = judged.filter(isDone).length;
  const verb = done === 1 ? "is" : "are";
  const head = judged.length === 0 ? NOTHING : `${sizeOf(judged)} on record; ${done} ${verb}.`;
  const documents = judged.filter(({ required }) => !isStatement(required.id));
  const statements = judged.filter(({ required }) => isStatement(required.id));
  const lines = [
    ...wrap(head, columns),
    ...section("Documents", documents, judged, columns),
    ...section("Statements", statements, judged, columns)
  ];
  return `${lines.join("\n")}
`;
}
function isDone({ status }) {
  return status === "acknowledged";
}
function inWords(one) {
  const until = isDone(one) && one.file !== void 0 ? ` until ${one.file.value.expires}` : "";
  return `${IN_WORDS[one.status]}${until}`;
}
var NOTHING = "This integration needs no document or statement on record.";
function sizeOf(judged) {
  const statements = judged.filter(({ required }) => isStatement(required.id)).length;
  return `This integration needs ${counted(judged.length - statements, "document")} and ${counted(statements, "statement")}`;
}
function counted(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function section(title, shown, all, columns) {
  if (shown.length === 0) return [];
  return ["", title, ...shown.flatMap((one) => item(one, all, columns))];
}
function item(one, all, columns) {
  const { required, file } = one;
  const { id, geography, entityId } = required;
  const isOneOfSeveral = all.filter(({ required: other }) => other.id === id).length > 1;
  const what = [id, ...isOneOfSeveral ? [geography ?? entityId ?? ""] : []].join(" ");
  const line = `  ${what}: ${inWords(one)}`;
  if (isDone(one)) return [line];
  const name = isStatement(id) ? `${STATEMENTS[id]?.title} (judged by ${STATEMENTS[id]?.role})` : [DOCUMENTS[id]?.name, entityId === void 0 ? void 0 : nameOfEntity(entityId)].filter((part) => part !== void 0).join(", ");
  const flags = [
    ...isOneOfSeveral && geography !== void 0 ? [`--geography ${geography}`] : [],
    ...isOneOfSeveral && geography === void 0 && entityId !== void 0 ? [`--entity ${entityId}`] : [],
    ...file === void 0 ? [] : ["--replace"]
  ];
  return [
    line,
    ...wrap(name, columns - 4).map((part) => `    ${part}`),
    `    ${["$ wechat-policy acknowledge", id, ...flags].join(" ")}`
  ];
}

// src/commands/answers.ts
function givenAnswers(questions, options) {
  const answers = /* @__PURE__ */ new Map();
  for (const { name } of questions) {
    const value = options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
    if (value !== void 0) answers.set(name, Array.isArray(value) ? value : [String(value)]);
  }
  return answers;
}
async function complete(askingsFor, given) {
  const askings = askingsFor(given);
  const wrong = askings.flatMap((asking) => complaintsAbout(asking, given.get(asking.question.name) ?? []));
  if (wrong.length > 0)
    throw new UsageError(
      "This cannot be meant:",
      wrong.map((line) => `  ${line}`)
    );
  if (isTerminal()) return askForRest(askingsFor, given);
  const lacking = askings.filter(({ question, isRequired }) => isRequired && !given.has(question.name));
  if (lacking.length > 0)
    throw new UsageError("There is no terminal to ask on. Add:", lacking.flatMap(described));
  return given;
}
async function askForRest(askingsFor, given) {
  const answers = new Map(given);
  const asked = new Set(given.keys());
  const next = () => askingsFor(answers).find(({ question }) => !asked.has(question.name));
  for (let asking = next(); asking !== void 0; asking = next()) {
    const { askFor } = await import("./prompts-ECD7MSOF.js");
    const answer = await askFor(asking);
    asked.add(asking.question.name);
    if (answer.length > 0) answers.set(asking.question.name, answer);
  }
  return answers;
}
function isTerminal() {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}
var COLUMNS = 80;
function described({ question, hint }) {
  const { choices, description, repeatable } = question;
  return [
    `  ${flagOf(question)}${repeatable ? " (repeatable)" : ""}`,
    ...[description, choices?.join(", "), hint].filter((line) => line !== void 0).flatMap((line) => wrap(line, COLUMNS - 6)).map((line) => `      ${line}`)
  ];
}

// src/commands/write.ts
import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
function writeDeclaration(root, file, text, isReplacing = false) {
  const target = path.join(root, file);
  const folder = path.dirname(target);
  try {
    mkdirSync(folder, { recursive: true });
    const inside = path.relative(realpathSync(root), realpathSync(folder));
    if (inside !== path.normalize(path.dirname(file))) {
      throw new UsageError(`${folder} is a link to another place; nothing was written.`);
    }
    if (isReplacing) rmSync(target, { force: true });
    writeFileSync(target, text, { flag: "wx" });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error.code ?? "error";
    throw new UsageError(`${target} cannot be written (${code}).`);
  }
}

// src/declare/yaml-lines.ts
function inline(value) {
  return dump(value, { flowLevel: 0, lineWidth: -1 }).replace(/\n$/, "");
}
function comment(text) {
  return `# ${visible(text)}`;
}
function entry(fields) {
  return fields.filter(([, value]) => value !== void 0).map(([key, value, note], index) => {
    const line = `${index === 0 ? "  - " : "    "}${key}: ${inline(value)}`;
    return note === void 0 ? line : `${line} ${comment(note)}`;
  });
}

export {
  componentAsking,
  componentChoices,
  initAskings,
  GEOGRAPHY_ANSWER,
  withComponents,
  saidYes,
  inline,
  comment,
  entry,
  subjectOf,
  suggestionFor,
  partiesOf,
  geographiesOf,
  nameOfEntity,
  partyMeant,
  pendingText,
  isDone,
  inWords,
  sizeOf,
  counted,
  givenAnswers,
  complete,
  isTerminal,
  writeDeclaration
};
