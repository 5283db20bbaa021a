import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseFormats,
  render,
  reportable
} from "./chunk-5U5FRY74.js";
import {
  fromHere,
  isAbove,
  runCheck,
  writeReport
} from "./chunk-MKGGHVWF.js";
import "./chunk-MJATNR3F.js";
import "./chunk-IXLFQIW5.js";
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
  workflowCommand
} from "./chunk-VS26CKWS.js";
import "./chunk-ZDOWRPSY.js";
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/action.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { existsSync as existsSync2, readdirSync } from "node:fs";

// src/github/step.ts
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, statSync } from "node:fs";
var LARGEST_SUMMARY = 1024 * 1024;
function input(name) {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
}
function inputLines(name) {
  return (input(name) ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function setOutputs(outputs) {
  const file = process.env["GITHUB_OUTPUT"];
  if (!file) return;
  const end = `end_${randomUUID()}`;
  const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${end}
${value}
${end}
`);
  appendFileSync(file, blocks.join(""));
}
function addSummary(text) {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file) return true;
  const used = existsSync(file) ? statSync(file).size : 0;
  if (used + Buffer.byteLength(text) > LARGEST_SUMMARY) return false;
  appendFileSync(file, text);
  return true;
}
function repositoryUrl() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : void 0;
}

// src/commands/action.ts
var LOG = { colour: true, columns: 100 };
var FILE = { colour: false, columns: 100 };
async function main() {
  try {
    process.exitCode = await step();
  } catch (error) {
    process.exitCode = explain(error);
  }
}
async function step() {
  enterWorkspace();
  const files = readFormats();
  const checked = await runCheck(readInputs(), { wantsEvidence: files.has("evidence") });
  await log(checked);
  await summarise(checked);
  for (const [format, file] of files)
    writeReport(file, await render(format, reportable(format, checked), FILE));
  setOutputs(outputsOf(checked, files));
  return checked.exit;
}
function enterWorkspace() {
  const workspace = process.env["GITHUB_WORKSPACE"];
  if (!workspace) return;
  try {
    process.chdir(workspace);
  } catch {
    throw new UsageError(`The workspace ${workspace} cannot be entered.`);
  }
  if (readdirSync(".").length === 0) {
    annotate("warning", "The workspace is empty: let actions/checkout run before this step.");
  }
}
function readInputs() {
  return {
    paths: readPaths(),
    format: [],
    failOn: input("fail-on"),
    strict: readBoolean("strict"),
    changedSince: input("changed-since"),
    config: input("config"),
    policies: inputLines("policies"),
    only: inputLines("only"),
    skip: inputLines("skip"),
    asOf: input("as-of")
  };
}
function readPaths() {
  const paths = inputLines("path");
  const outside = paths.find((given) => existsSync2(given) && isAbove(fromHere(given)));
  if (outside !== void 0) throw new UsageError(`The path ${outside} lies outside the workspace.`);
  return paths.length > 0 ? paths : ["."];
}
function readBoolean(name) {
  const text = input(name)?.toLowerCase();
  if (text === void 0) return void 0;
  if (text !== "true" && text !== "false") throw new UsageError(`${name} is true or false.`);
  return text === "true";
}
function readFormats() {
  const files = /* @__PURE__ */ new Map();
  for (const { format, file } of inputLines("format").flatMap((line) => parseFormats([line]))) {
    if (file === void 0) {
      throw new UsageError(`The report ${format} needs a file to be written to: format: ${format}=FILE.`);
    }
    if (files.has(format)) throw new UsageError(`The report ${format} is asked for twice.`);
    files.set(format, file);
  }
  return files;
}
async function log(checked) {
  const token = randomUUID2();
  const text = await render("text", reportable("text", checked), LOG);
  process.stdout.write(`::stop-commands::${token}
${text}::${token}::
`);
  process.stdout.write(await render("github", reportable("github", checked), LOG));
}
async function summarise(checked) {
  const url = repositoryUrl();
  const options = url === void 0 ? FILE : { ...FILE, repositoryUrl: url };
  if (!addSummary(await render("markdown", reportable("markdown", checked), options))) {
    annotate(
      "warning",
      "The summary of this step has no room left for the report: GitHub limits it to 1 MiB."
    );
  }
}
function outputsOf({ result, exit }, files) {
  const { findings, verdicts, waived, baselined } = result.summary;
  return {
    verdict: { [EXIT.passed]: "passed", [EXIT.findings]: "failed" }[exit] ?? "error",
    findings: SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0),
    ...findings,
    unknown: verdicts.unknown,
    waived,
    baselined,
    diagnostics: result.diagnostics.length,
    reports: JSON.stringify(Object.fromEntries(files))
  };
}
function explain(error) {
  const sentences = /* @__PURE__ */ new Set([sentenceOf(error)]);
  try {
    setOutputs({ verdict: "error" });
  } catch (unwritten) {
    sentences.add(sentenceOf(unwritten));
  }
  for (const sentence of sentences) annotate("error", sentence);
  if (process.env["RUNNER_DEBUG"] === "1") debug(error);
  return error instanceof UsageError ? EXIT.usage : EXIT.incomplete;
}
function sentenceOf(error) {
  if (error instanceof UsageError) return error.message;
  if (error instanceof Error && "syscall" in error)
    return `The check could not be completed: ${error.message}.`;
  const kind = error instanceof Error ? error.name : typeof error;
  return `The check could not be completed (${kind}): a defect of wechat-policy; please report it.`;
}
function debug(error) {
  if (!(error instanceof Error)) return;
  const frames = (error.stack ?? "").replace(error.message, "").split("\n").slice(1);
  process.stdout.write(frames.map((frame) => `::debug::${frame.trim()}
`).join(""));
}
function annotate(level, message) {
  process.stdout.write(`${workflowCommand(level, {}, message)}
`);
}

// src/action.ts
await main();
