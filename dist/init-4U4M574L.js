import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  comment,
  complete,
  componentAsking,
  componentChoices,
  counted,
  entry,
  foundIn,
  givenAnswers,
  initAskings,
  inline,
  isDone,
  isOperated,
  isTelling,
  isTerminal,
  saidYes,
  sizeOf,
  withComponents,
  writeDeclaration
} from "./chunk-CWMFHFI4.js";
import {
  complaintsAbout,
  first
} from "./chunk-TG2X2W6M.js";
import {
  dialCodeOf
} from "./chunk-YLUM3D6O.js";
import "./chunk-566WU2L5.js";
import "./chunk-T7ACTOV4.js";
import {
  COMPONENT,
  DIAL_CODE,
  GEOGRAPHY,
  INIT_QUESTIONS,
  JURISDICTION,
  MAINLAND_USERS,
  MESSAGE_MODE,
  MINORS,
  ORGANISATION,
  USER_CONTENT
} from "./chunk-76D5FM7P.js";
import {
  dateOf,
  fromHere,
  runCheck
} from "./chunk-JF7DPHAJ.js";
import {
  diskRepository
} from "./chunk-Y37M2KGO.js";
import "./chunk-5GPYWE4K.js";
import "./chunk-TIMPBC7M.js";
import {
  DECLARATIONS,
  readDeclarations
} from "./chunk-2CRCTBOW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-4DGIFIWE.js";
import "./chunk-WTI2CYD6.js";
import "./chunk-VCU7Y2LG.js";
import "./chunk-J4EKYT3M.js";
import "./chunk-AIPL2GHR.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import {
  EXIT,
  UsageError
} from "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-BA4LVDIO.js";
import {
  wrap
} from "./chunk-7RAGEM2K.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/init.ts
import { existsSync, statSync } from "node:fs";
import path from "node:path";

// src/declare/integration-yaml.ts
var SCHEMA = "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json";
var ACCOUNT = "operations";
var MAX_STORES = 60;
function integrationYaml(found, answers) {
  const blocks = [
    HEAD,
    organisation(answers),
    audience(answers),
    accounts(found, answers),
    components(found, answers),
    stores(found, answers),
    messaging(found, answers),
    payments(found),
    allowList(found)
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var HEAD = [
  `# yaml-language-server: $schema=${SCHEMA}`,
  "# What no other file of this repository shows; checked by wechat-policy. A first",
  "# version, from what the files show and what was answered. TODO: not answered, so",
  "# the strictest answer stands here until somebody knows better.",
  "version: 1"
];
function organisation(answers) {
  return [
    "organisation:",
    `  name: ${inline(first(answers, ORGANISATION))}`,
    `  jurisdiction: ${inline(first(answers, JURISDICTION))}`
  ];
}
function audience(answers) {
  return [
    "audience:",
    `  mainlandUsers: ${inline(first(answers, MAINLAND_USERS))}`,
    `  geographies: ${inline(geographies(answers))}`,
    `  minors: ${orStrictest(first(answers, MINORS), "targeted", "targeted, possible or none")}`
  ];
}
function geographies(answers) {
  return [...new Set(answers.get(GEOGRAPHY.name))];
}
function accounts({ components: components2 }, answers) {
  if (!components2.some(isOperated)) return [];
  return [
    "# The accounts of the people who operate the components. The dial code of the",
    "# telephone number bound to an account decides which terms bind.",
    "accounts:",
    ...entry([
      ["id", ACCOUNT],
      ["dialCode", dialCodeOf(first(answers, DIAL_CODE) ?? "")]
    ])
  ];
}
function components({ components: found }, answers) {
  if (found.length === 0) return ["components: []"];
  return ["components:", ...found.flatMap((one) => component(one, answers))];
}
function component({ type, appId, file }, answers) {
  const publishes = type === "mini-program" || type === "mini-game";
  const userContent = saidYes(answers, USER_CONTENT);
  return [
    ...entry([
      ["type", type, file],
      ["appId", appId],
      ["account", isOperated({ type }) ? ACCOUNT : void 0]
    ]),
    ...appId === void 0 ? [`    ${comment("TODO: its appId, which no file shows.")}`] : [],
    ...publishes ? [`    userContent: ${orStrictest(userContent, true, "can users publish what others see?")}`] : []
  ];
}
function stores(found, answers) {
  if (found.stores.length === 0) return [];
  const mainland = first(answers, MAINLAND_USERS) === "targeted" ? ["CN"] : [];
  const places = geographies(answers).map((place) => place === "EEA" ? "EU" : place.slice(0, 2));
  const subjects = [.../* @__PURE__ */ new Set([...mainland, ...places])];
  return [
    "# Whose personal data each store holds. TODO: narrow it; [] where it holds none.",
    "stores:",
    ...declaredStores(found.stores).flatMap(
      ({ match, place }) => entry([
        ["match", match, place],
        ["subjects", subjects]
      ])
    )
  ];
}
function declaredStores(found) {
  if (found.length <= MAX_STORES) return found;
  const places = [...new Set(found.map(({ place }) => place))].sort();
  return [{ match: "*", place: `${found.length} stores: ${places.join(", ")}` }];
}
function messaging({ receivesMessages, callbackUrl }, answers) {
  if (!receivesMessages) return [];
  const mode = orStrictest(first(answers, MESSAGE_MODE), "plaintext", "as chosen in the console");
  return [
    "messaging:",
    `  mode: ${mode}`,
    ...callbackUrl === void 0 ? [] : [`  callbackUrl: ${inline(callbackUrl)}`]
  ];
}
function payments({ merchants }) {
  if (merchants.length === 0) return [];
  return [
    "payments:",
    ...merchants.flatMap(
      ({ merchantId, notifyUrl }) => entry([
        ["merchantId", merchantId],
        ["notifyUrl", notifyUrl]
      ])
    )
  ];
}
function allowList({ plugins, miniPrograms }) {
  const list = (key, ids) => ids.length === 0 ? [] : [`  ${key}: []`, ...ids.map((id) => `    ${comment(id)}`)];
  const lists = [...list("plugins", plugins), ...list("miniPrograms", miniPrograms)];
  if (lists.length === 0) return [];
  return [
    "# TODO: put between the brackets what was reviewed; below is what is in use.",
    "allowList:",
    ...lists
  ];
}
function orStrictest(answer, strictest, question) {
  return answer === void 0 ? `${inline(strictest)} ${comment(`TODO: ${question}`)}` : inline(answer);
}

// src/commands/init.ts
var NAMES = ["integration.yaml", "integration.yml", "integration.json"];
async function initCommand(folder, options) {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  const isDryRun = options["dryRun"] === true;
  const existing = NAMES.map((name) => path.join(folder, DECLARATIONS, name)).find(
    (file2) => existsSync(file2)
  );
  if (existing !== void 0 && !isDryRun) {
    throw new UsageError(
      `There is ${existing} already. Edit it; --dry-run prints what init would write, to compare.`
    );
  }
  const { found, answers } = await asked(await foundInFolder(folder), givenAnswers(INIT_QUESTIONS, options));
  const text = integrationYaml(found, answers);
  if (isDryRun) {
    process.stdout.write(text);
    return EXIT.passed;
  }
  const file = `${DECLARATIONS}/${NAMES[0]}`;
  writeDeclaration(folder, file, text);
  process.stdout.write(await summary(folder, path.join(folder, file), found, text));
  return EXIT.passed;
}
async function asked(seen, given) {
  const asking = componentAsking(seen);
  const wrong = complaintsAbout(asking, given.get(COMPONENT.name) ?? []);
  if (wrong.length > 0) throw new UsageError(wrong.join(" "));
  const named = withComponents(seen, given);
  const open = componentAsking(named);
  if (!open.isRequired || !isTerminal()) {
    const others = new Map([...given].filter(([name]) => name !== COMPONENT.name));
    const answers = await complete(() => [...open.isRequired ? [open] : [], ...initAskings(named)], others);
    return { found: named, answers };
  }
  const found = withComponents(named, /* @__PURE__ */ new Map([[COMPONENT.name, await componentsAsked(named)]]));
  return { found, answers: await complete(() => initAskings(found), given) };
}
async function componentsAsked(found) {
  const { askFor } = await import("./prompts-ECD7MSOF.js");
  const answers = [];
  for (const { asking, suffix } of componentChoices(found)) {
    answers.push(...(await askFor(asking)).map((type) => `${type}${suffix}`));
  }
  return answers;
}
async function foundInFolder(folder) {
  const seen = [];
  const args = { paths: [folder], format: [], policies: [], only: [], skip: ["**"] };
  const { result } = await runCheck(args, {
    onResource: (_, resource) => {
      if (isTelling(resource)) seen.push(resource);
    }
  });
  for (const { file, startLine, message, severity } of result.diagnostics) {
    if (severity === "notice") continue;
    process.stderr.write(`${inert(visible(`${file}:${startLine}: not read: ${message}`))}
`);
  }
  return foundIn(seen);
}
async function summary(folder, file, found, text) {
  const repository = diskRepository(folder, { only: [DECLARATIONS] });
  const { integration } = await readDeclarations(repository, dateOf(void 0));
  const open = integration.judged.filter((one) => !isDone(one));
  const todo = text.split("\n").filter((line) => /# TODO: /.test(line)).length;
  const here = fromHere(folder) === "" ? "" : ` ${fromHere(folder)}`;
  return [
    `Wrote ${visible(file)}: ${counted(found.components.length, "component")}, ${counted(found.stores.length, "data store")}.`,
    "",
    "Next:",
    `  1. Read it through${todo === 0 ? "" : `, and settle ${counted(todo, "TODO")}`}.`,
    `  2. wechat-policy check${here}`,
    `  3. ${here === "" ? "" : `in${here}: `}wechat-policy acknowledge`,
    ...wrap(`${sizeOf(open)} that somebody has to read and decide on.`, 75).map((line) => `     ${line}`),
    ""
  ].join("\n");
}
export {
  initCommand
};
