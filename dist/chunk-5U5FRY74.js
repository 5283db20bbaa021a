import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runCheck,
  writeReport
} from "./chunk-MKGGHVWF.js";
import {
  REPORT_FORMATS,
  UsageError
} from "./chunk-IPW7XAN4.js";

// src/reports/index.ts
var REPORTS = {
  text: async () => (await import("./text-PAALZNDJ.js")).textReport,
  json: async () => (await import("./json-PKCAQODO.js")).jsonReport,
  sarif: async () => (await import("./sarif-JS54WZBQ.js")).sarifReport,
  junit: async () => (await import("./junit-YQJYI3MK.js")).junitReport,
  markdown: async () => (await import("./markdown-5BVVMMCB.js")).markdownReport,
  github: async () => (await import("./github-64HSEOMG.js")).githubReport,
  evidence: async () => (await import("./evidence-DRK553HN.js")).evidenceReport
};
async function render(format, result, options) {
  const report = await REPORTS[format]();
  return report(result, options);
}

// src/reports/prefix.ts
import { posix } from "node:path";
function withPrefix(result, prefix) {
  if (prefix === "") return result;
  const moved = (placed) => ({
    ...placed,
    // Configuration and policies may lie outside the checked root: `../policies/x.yaml`.
    file: placed.file === "" ? "" : posix.join(prefix, placed.file)
  });
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      location: moved(finding.location),
      relatedLocations: finding.relatedLocations.map(moved)
    })),
    undecided: result.undecided.map((undecided) => ({ ...undecided, location: moved(undecided.location) })),
    diagnostics: result.diagnostics.map(moved),
    ...result.dataMap === void 0 ? {} : {
      dataMap: {
        stores: result.dataMap.stores.map((store) => ({ ...store, location: moved(store.location) })),
        flows: result.dataMap.flows.map((flow) => ({ ...flow, location: moved(flow.location) }))
      }
    }
  };
}

// src/commands/check.ts
async function checkCommand(paths, options) {
  const args = {
    paths,
    format: list(options["format"]),
    failOn: options["failOn"],
    strict: options["strict"],
    changedSince: options["changedSince"],
    config: options["config"],
    policies: list(options["policies"]),
    only: list(options["only"]),
    skip: list(options["skip"]),
    asOf: options["asOf"]
  };
  const targets = parseFormats(args.format.length > 0 ? args.format : ["text"]);
  const wantsEvidence = targets.some(({ format }) => format === "evidence");
  const checked = await runCheck(args, { wantsEvidence });
  for (const { format, file } of targets) {
    const text = await render(format, reportable(format, checked), reportOptions(file === void 0));
    if (file === void 0) process.stdout.write(text);
    else writeReport(file, text);
  }
  return checked.exit;
}
function parseFormats(given) {
  const targets = given.map((text) => {
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    const format = REPORT_FORMATS.find((known) => known === name);
    if (format === void 0)
      throw new UsageError(`format is one of ${REPORT_FORMATS.join(", ")}, or FORMAT=FILE.`);
    if (equals === -1) return { format };
    if (equals === text.length - 1) throw new UsageError(`format ${name}= lacks the file to write.`);
    return { format, file: text.slice(equals + 1) };
  });
  if (targets.filter(({ file }) => file === void 0).length > 1) {
    throw new UsageError(
      "Only one format can go to standard output; give the others a file: --format sarif=FILE."
    );
  }
  return targets;
}
function reportable(format, { result, prefix }) {
  return format === "json" || format === "junit" ? result : withPrefix(result, prefix);
}
function reportOptions(isStdout) {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const wanted = FORCE_COLOR !== void 0 && FORCE_COLOR !== "0";
  const terminal = isStdout && process.stdout.isTTY === true;
  return {
    colour: (terminal || wanted && isStdout) && (NO_COLOR === void 0 || NO_COLOR === ""),
    columns: Math.min(terminal ? process.stdout.columns : 80, 100)
  };
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

export {
  render,
  checkCommand,
  parseFormats,
  reportable
};
