import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PolicySet,
  check,
  diskRepository,
  foldersInsideTools,
  isGeneratedFile,
  platformsWith
} from "./chunk-MJATNR3F.js";
import {
  DECLARATIONS,
  readDeclarations
} from "./chunk-IXLFQIW5.js";
import {
  builtInPolicies
} from "./chunk-TRG7ZTXN.js";
import {
  formatOf,
  parse,
  readText,
  unguessed
} from "./chunk-XDQH43KM.js";
import {
  schemaDiagnostics
} from "./chunk-V6GZCNDY.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  EXIT,
  FAIL_ON,
  UsageError
} from "./chunk-IPW7XAN4.js";
import {
  VERSION
} from "./chunk-LEYDJIEY.js";

// src/run.ts
import { existsSync as existsSync2, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import path2 from "node:path";

// src/config.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function readConfig(root, given) {
  const file = given === void 0 ? ["yaml", "yml", "json"].map((end) => `${DECLARATIONS}/config.${end}`).find((name) => existsSync(path.join(root, name))) : path.relative(root, path.resolve(given)).split(path.sep).join("/");
  if (file === void 0) return { config: {}, diagnostics: [] };
  const absolute = path.resolve(root, file);
  if (!existsSync(absolute)) throw new UsageError(`The configuration file ${given} does not exist.`);
  const content = unguessed(readText(absolute, file));
  if ("diagnostic" in content) return { config: {}, diagnostics: [broken(content.diagnostic)] };
  const parsed = await parse({ file, text: content.text }, formatOf(file) ?? "yaml");
  const [document] = parsed.documents;
  const unreadable = parsed.diagnostics.map(broken);
  if (document === void 0 || unreadable.length > 0) return { config: {}, diagnostics: unreadable };
  const { configValidator } = await import("./document-validators-QFK47WHA.js");
  const diagnostics = schemaDiagnostics(configValidator, document, "invalid-configuration");
  return { config: diagnostics.length === 0 ? document.value : {}, diagnostics };
}
function broken(found) {
  return { ...found, code: "invalid-configuration", severity: "error" };
}

// src/selection.ts
var EVERYTHING = { wants: () => true, diagnostics: [] };
async function select(only, skip, ruleIds) {
  if (only.length === 0 && skip.length === 0) return EVERYTHING;
  const { default: picomatch } = await import("./picomatch-5JYZ2M22.js");
  const matcher = (globs) => picomatch(globs.flatMap((glob) => [glob, `${glob}/**`]));
  const idle = (globs) => globs.filter((glob) => {
    const matches = matcher([glob]);
    return !ruleIds.some((id) => matches(id));
  });
  const wanted = only.length === 0 ? () => true : matcher(only);
  const unwanted = skip.length === 0 ? () => false : matcher(skip);
  return {
    wants: (ruleId) => wanted(ruleId) && !unwanted(ruleId),
    diagnostics: [
      ...idle(only).map((glob) => diagnostic("invalid-configuration", "error", noRule("only", glob), "")),
      ...idle(skip).map((glob) => diagnostic("notice", "notice", noRule("skip", glob), ""))
    ]
  };
}
function noRule(option, glob) {
  return `No rule has an id like \`${glob}\` (${option}); \`wechat-policy policies list\` shows them.`;
}

// src/run.ts
async function runCheck(args, listeners = {}) {
  const { onResource, wantsEvidence = false } = listeners;
  const { root, only } = rootOf(args.paths);
  const { config, diagnostics } = await readConfig(root, args.config);
  const asOf = dateOf(args.asOf);
  const custom = await customSource(root, [
    ...args.policies.map((folder) => path2.resolve(folder)),
    ...(config.policies ?? []).map((folder) => path2.resolve(root, folder))
  ]);
  const changes = await changesOf(root, args.changedSince);
  const settings = platformSettings(config);
  const repository = diskRepository(root, {
    exclude: config.exclude ?? [],
    only,
    without: custom.cases,
    insideTools: foldersInsideTools,
    isGenerated: isGeneratedFile(settings)
  });
  const declared = await readDeclarations(repository, asOf, config.noticeDays);
  const sources = [builtInPolicies, ...custom.sources];
  const wanted = args.only.length > 0 ? args.only : config.only ?? [];
  const unwanted = args.skip.length > 0 ? args.skip : config.skip ?? [];
  const selection = await select(
    wanted,
    unwanted,
    sources.flatMap((source) => source.ruleIds())
  );
  const recording = wantsEvidence ? await import("./evidence-SWUR636M.js") : void 0;
  const counter = recording && new recording.VerdictCounter();
  const strict = args.strict ?? config.strict ?? false;
  const result = await check({
    repository,
    platforms: platformsWith(settings),
    policies: new PolicySet(sources, selection.wants),
    integration: declared.integration,
    declarations: declared.documents,
    diagnostics: [...diagnostics, ...custom.diagnostics, ...selection.diagnostics, ...declared.diagnostics],
    asOf,
    failOn: failOnOf(args.failOn ?? config.failOn),
    strict,
    version: VERSION,
    changes,
    isWhole: only.length === 0,
    ...onResource === void 0 ? {} : { onResource },
    ...counter && { onVerdict: (ruleId, verdict) => counter.add(ruleId, verdict) }
  });
  if (recording && counter) {
    const { subjects, dirty } = await recording.subjectsOf(root, repository, custom.files);
    const evidence = {
      subjects,
      ...dirty === void 0 ? {} : { dirty },
      verdicts: counter.counts,
      options: {
        strict,
        paths: only.filter((given) => given !== DECLARATIONS),
        ...args.changedSince ? { changedSince: args.changedSince } : {},
        only: wanted,
        skip: unwanted
      }
    };
    return { result: { ...result, evidence }, prefix: prefixOf(root), exit: exitOf(result) };
  }
  return { result, prefix: prefixOf(root), exit: exitOf(result) };
}
function platformSettings({ terraform }) {
  const roots = (terraform?.roots ?? []).map(({ environment = [], ...root }) => {
    const set = environment.filter((name) => process.env[name] !== void 0);
    return { ...root, environment: Object.fromEntries(set.map((name) => [name, process.env[name] ?? ""])) };
  });
  return { terraform: { roots } };
}
function rootOf(paths) {
  for (const given of paths) {
    if (!existsSync2(given)) throw new UsageError(`There is no file or folder ${given}.`);
  }
  const [first = ".", ...more] = paths;
  if (more.length === 0 && statSync(first).isDirectory()) return { root: path2.resolve(first), only: [] };
  const root = process.cwd();
  const only = paths.map(fromHere);
  const outside = only.findIndex(isAbove);
  if (outside !== -1)
    throw new UsageError(`${paths[outside]} lies outside the current folder; check it from its own root.`);
  return { root, only: [...only, DECLARATIONS] };
}
function prefixOf(root) {
  const relative = fromHere(root);
  return isAbove(relative) ? "" : relative;
}
function fromHere(existing) {
  return path2.relative(realpathSync("."), realpathSync(existing)).split(path2.sep).join("/");
}
function isAbove(relative) {
  return relative === ".." || relative.startsWith("../") || path2.isAbsolute(relative);
}
function failOnOf(given) {
  const chosen = FAIL_ON.find((value) => value === (given ?? "high"));
  if (chosen === void 0) throw new UsageError(`fail-on is one of ${FAIL_ON.join(", ")}.`);
  return chosen;
}
function dateOf(given) {
  const date = given ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const time = Date.parse(`${date}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!valid) throw new UsageError("as-of is a date such as 2026-11-22.");
  return date;
}
async function customSource(root, folders) {
  const own = path2.join(root, DECLARATIONS, "policies");
  const all = [.../* @__PURE__ */ new Set([...existsSync2(own) ? [own] : [], ...folders])];
  if (all.length === 0) return { sources: [], diagnostics: [], cases: [], files: [] };
  const missing = all.find((folder) => !existsSync2(folder) || !statSync(folder).isDirectory());
  if (missing !== void 0)
    throw new UsageError(`There is no policy folder ${path2.relative(".", missing)}.`);
  const { readCustomPolicies } = await import("./custom-policies-BPI2DCII.js");
  return readCustomPolicies(root, all);
}
async function changesOf(root, revision) {
  if (revision === void 0 || revision === "") return void 0;
  const { changesSince } = await import("./changes-RI3QY4U4.js");
  try {
    return changesSince(root, revision);
  } catch (error) {
    throw new UsageError(`changed-since: ${error instanceof Error ? error.message : "git failed"}.`);
  }
}
function exitOf({ diagnostics, failed }) {
  const has = (...codes) => diagnostics.some(({ code, severity }) => severity === "error" && codes.includes(code));
  if (has("evaluation-failed")) return EXIT.incomplete;
  const undeclared = diagnostics.some(
    ({ file, severity }) => severity === "error" && file.startsWith(`${DECLARATIONS}/`)
  );
  if (undeclared || has("invalid-configuration", "invalid-policy")) return EXIT.usage;
  return failed ? EXIT.findings : EXIT.passed;
}
function writeReport(file, text) {
  try {
    mkdirSync(path2.dirname(path2.resolve(file)), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const code = error.code ?? "error";
    throw new UsageError(`The report ${file} cannot be written (${code}).`);
  }
}

export {
  runCheck,
  fromHere,
  isAbove,
  dateOf,
  customSource,
  writeReport
};
