import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";

// src/reports/report.ts
var REPORT_FORMATS = ["text", "json", "sarif", "junit", "markdown", "github", "evidence"];

// src/options.ts
var FAIL_ON = [...SEVERITIES, "never"];
var CHECK_OPTIONS = [
  {
    name: "format",
    value: "format[=file]",
    repeatable: true,
    description: `Report to write: ${REPORT_FORMATS.join(", ")}. With \`=file\` into that file, else to standard output.`
  },
  {
    name: "fail-on",
    value: "severity",
    choices: FAIL_ON,
    default: "high",
    description: "Fail when an open finding is this bad or worse."
  },
  {
    name: "strict",
    default: "false",
    description: "Unknown verdicts and unreadable manifests count as findings."
  },
  {
    name: "changed-since",
    value: "revision",
    description: "Report only what the change since this git revision introduced or touched."
  },
  {
    name: "config",
    value: "file",
    default: ".wechat-policy/config.yaml, if there is one",
    description: "Configuration file."
  },
  {
    name: "policies",
    value: "folder",
    repeatable: true,
    description: "Folder with policies of your own, on top of .wechat-policy/policies."
  },
  {
    name: "only",
    value: "glob",
    repeatable: true,
    description: 'Check only rules whose id matches, such as "encryption/**".'
  },
  {
    name: "skip",
    value: "glob",
    repeatable: true,
    description: "Leave out rules whose id matches."
  },
  {
    name: "as-of",
    value: "YYYY-MM-DD",
    default: "today",
    description: "Date against which expiry is judged."
  }
];
var EXIT = {
  /** Nothing at or above the threshold. */
  passed: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The check could not be completed. */
  incomplete: 3
};
var UsageError = class extends Error {
  /** @param details more lines, such as what to add */
  constructor(message, details = []) {
    super(message);
    this.details = details;
  }
  details;
  name = "UsageError";
};

export {
  REPORT_FORMATS,
  FAIL_ON,
  CHECK_OPTIONS,
  EXIT,
  UsageError
};
