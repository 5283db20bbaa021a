import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  comment,
  complete,
  componentAsking,
  componentChoices,
  counted,
  entry,
  givenAnswers,
  initAskings,
  inline,
  isDone,
  isTerminal,
  saidYes,
  sizeOf,
  withComponents,
  writeDeclaration
} from "./chunk-FHSLKJJQ.js";
import {
  complaintsAbout,
  first
} from "./chunk-TG2X2W6M.js";
import {
  holdingHintOf,
  isDataStore
} from "./chunk-T2HN25D3.js";
import {
  COMPONENT_TYPES,
  dialCodeOf,
  isOperatedByAccount
} from "./chunk-LEY4ULLB.js";
import {
  jurisdictionOf
} from "./chunk-GIGQMJND.js";
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
} from "./chunk-MKGGHVWF.js";
import {
  diskRepository
} from "./chunk-MJATNR3F.js";
import {
  DECLARATIONS,
  readDeclarations
} from "./chunk-IXLFQIW5.js";
import "./chunk-TRG7ZTXN.js";
import "./chunk-Z2PC6FEW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-M2ZDMXLA.js";
import "./chunk-YWSNY7ER.js";
import "./chunk-F6TSUT2S.js";
import "./chunk-UT2GC63N.js";
import "./chunk-HKTY4CC6.js";
import "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import {
  isUnknown
} from "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import {
  EXIT,
  UsageError
} from "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
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

// src/declare/found.ts
var COMPONENT_OF = {
  wechat_mini_program: ["mini-program", "appId"],
  wechat_mini_program_account: ["mini-program", "appId"],
  wechat_mini_program_ext: ["mini-program", "extAppid"],
  wechat_mini_game: ["mini-game", "appId"],
  wechat_plugin: ["mini-program", "appId"],
  wechat_project: ["mini-program", "appid"],
  wechat_official_account: ["official-account", "appId"],
  wechat_open_platform: ["third-party-platform", "appId"],
  wechat_pay_merchant: ["weixin-pay", "mchId"],
  wecom_app: ["wecom", "corpId"]
};
var ID_OF = {
  "weixin-pay": /^\d{8,10}$/,
  wecom: /^w[wx][0-9a-f]{16}$/
};
var APP_ID = /^wx[0-9a-f]{16}$/;
var MADE_UP = /^(?:w[wx])?(?:(.)\1+|0?123456789?0?(?:abcdef)?|0123456789abcdef)$/;
function isTelling({ type }) {
  return Object.hasOwn(COMPONENT_OF, type) || isDataStore(type) || OTHER_TYPES.has(type);
}
var OTHER_TYPES = /* @__PURE__ */ new Set([
  "wechat_account",
  "wechat_plugin_use",
  "wechat_jump_target",
  "cloudbase_environment"
]);
function foundIn(resources) {
  const byCare = [...resources].sort(
    (a, b) => rankOf(a) - rankOf(b) || byText(fileOf(a), fileOf(b)) || byText(a.address, b.address)
  );
  const components2 = componentsIn(byCare);
  const known = new Set(components2.map(({ appId }) => appId));
  const unknown = /* @__PURE__ */ new Map();
  for (const one of byCare.filter(({ type }) => type === "wechat_account")) {
    const appId = idIn(one, "appId", APP_ID);
    if (appId !== void 0 && !known.has(appId) && !unknown.has(appId)) unknown.set(appId, fileOf(one));
  }
  const callbackUrl = byCare.map((one) => addressIn(one, "callbackUrl")).find((url) => url !== void 0);
  return {
    components: components2,
    undetermined: [...unknown].map(([appId, file]) => ({ appId, file })),
    stores: storesIn(byCare),
    plugins: idsOf(byCare, "wechat_plugin_use", "provider"),
    miniPrograms: idsOf(byCare, "wechat_jump_target", "appId"),
    merchants: merchantsIn(byCare),
    ...callbackUrl === void 0 ? {} : { callbackUrl },
    receivesMessages: byCare.some(
      ({ type, value }) => MESSAGING.has(type) && MESSAGE_KEYS.some((key) => value[key])
    )
  };
}
var MESSAGING = /* @__PURE__ */ new Set([
  "wechat_account",
  "wechat_official_account",
  "wechat_mini_program_account",
  "wechat_open_platform"
]);
var MESSAGE_KEYS = ["callbackUrl", "token", "encodingAesKey"];
function componentsIn(resources) {
  const found = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const [type, key] = componentOf(resource) ?? [];
    if (type === void 0 || key === void 0) continue;
    const appId = idIn(resource, key, ID_OF[type] ?? APP_ID);
    const file = fileOf(resource);
    if (appId === void 0) {
      if (!unnamed.has(type)) unnamed.set(type, { type, file });
    } else if (!found.has(appId) || type === "mini-game") {
      found.set(appId, { type, appId, file });
    }
  }
  const types = new Set([...found.values()].map(({ type }) => type));
  if (types.has("mini-game") || unnamed.has("mini-game")) unnamed.delete("mini-program");
  const rest = [...unnamed.values()].filter(({ type }) => !types.has(type));
  return [...found.values(), ...rest].sort(
    (a, b) => orderOf(a) - orderOf(b) || byText(a.appId ?? "", b.appId ?? "")
  );
}
function componentOf({ type, value }) {
  if (!Object.hasOwn(COMPONENT_OF, type)) return void 0;
  if (type === "wechat_project" && value["compileType"] === "game") return ["mini-game", "appid"];
  return COMPONENT_OF[type];
}
function orderOf({ type }) {
  return COMPONENT_TYPES.indexOf(type);
}
function storesIn(resources) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const { type, address } = resource;
    if (!isDataStore(type) && type !== CLOUDBASE) continue;
    const match = visible(address) === address ? address : `*${type}.*`;
    if (found.has(match)) continue;
    const hint = match === address ? holdingHintOf(resource) : void 0;
    found.set(match, { match, place: placeOf(resource), ...hint === void 0 ? {} : { hint } });
  }
  return [...found.values()].sort((a, b) => byText(a.match, b.match));
}
var CLOUDBASE = "cloudbase_environment";
function placeOf({ type, provider, value }) {
  const where = type === CLOUDBASE ? { name: "tencentcloud", region: value["region"] } : provider;
  if (where === void 0 || typeof where.region !== "string") return "place not known";
  const { name, region } = where;
  const jurisdiction = jurisdictionOf({ name, region });
  return visible(`${isUnknown(jurisdiction) ? "place not known" : jurisdiction} (${name} ${region})`);
}
function merchantsIn(resources) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of resources.filter(({ type }) => type === "wechat_pay_merchant")) {
    const merchantId = idIn(resource, "mchId", ID_OF["weixin-pay"] ?? APP_ID);
    if (merchantId === void 0) continue;
    const notifyUrl = found.get(merchantId)?.notifyUrl ?? addressIn(resource, "notifyUrl");
    found.set(merchantId, { merchantId, ...notifyUrl === void 0 ? {} : { notifyUrl } });
  }
  return [...found.values()].sort((a, b) => byText(a.merchantId, b.merchantId));
}
function idsOf(resources, type, key) {
  const ids = resources.filter((one) => one.type === type).map((one) => idIn(one, key, APP_ID));
  return [...new Set(ids.filter((id) => id !== void 0))].sort(byText);
}
function idIn({ value }, key, shape) {
  const id = value[key];
  return typeof id === "string" && shape.test(id) && !MADE_UP.test(id) ? id : void 0;
}
function addressIn({ value }, key) {
  const written = value[key];
  if (typeof written !== "string" || !URL.canParse(written)) return void 0;
  const { protocol, host, pathname } = new URL(written);
  return ["http:", "https:"].includes(protocol) && !/[${}]/.test(decodeSafely(pathname) + host) ? `${protocol}//${host}${pathname === "/" ? "" : pathname}` : void 0;
}
function decodeSafely(pathname) {
  return pathname.replace(/%(?:7B|7D)/gi, "{");
}
function rankOf({ type, context }) {
  if (type === "wechat_project") return 0;
  return context?.["stage"] === void 0 ? 1 : 2;
}
function fileOf(resource) {
  return resource.extent().file;
}

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
  if (!components2.some(isOperatedByAccount)) return [];
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
      ["account", isOperatedByAccount({ type }) ? ACCOUNT : void 0]
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
      (store) => entry([
        ["match", store.match, noteOn(store)],
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
var SUGGESTED = {
  mainland: "data on people in mainland China?",
  people: "data on people?",
  nobody: "no personal data?"
};
function noteOn({ place, hint }) {
  return hint === void 0 ? place : `${place}; "${hint.word}" in its ${hint.in}: ${SUGGESTED[hint.suggests]}`;
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
