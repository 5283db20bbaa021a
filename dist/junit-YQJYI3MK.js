import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AREAS
} from "./chunk-BKARPS2D.js";
import {
  codeFrame
} from "./chunk-NMAAVSQK.js";
import "./chunk-7RAGEM2K.js";
import {
  reasonsOf,
  unnamedUnknowns
} from "./chunk-DEN2B2JU.js";
import {
  count
} from "./chunk-6X5VQ7CU.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/xml.ts
function element(name, attributes, children) {
  const head = `<${name}${attributesOf(attributes)}`;
  if (children.length === 0) return `${head}/>`;
  return `${head}>
${children.join("\n")}
</${name}>`;
}
function textElement(name, attributes, text) {
  return `<${name}${attributesOf(attributes)}>${escapeText(text)}</${name}>`;
}
function attributesOf(attributes) {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${inert(escapeLine(String(value)), reference)}"`).join("");
}
function escapeText(text) {
  return text.split(/\r\n|[\r\n]/).map((line) => inert(line.split("	").map(escapeLine).join("	"), reference)).join("\n");
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escapeLine(text) {
  return visible(text).replace(/[\ufffe\uffff]/g, (character) => character === "￾" ? "\\ufffe" : "\\uffff").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
function reference(character) {
  return `&#${character.codePointAt(0)};`;
}

// src/reports/junit.ts
var COLUMNS = 100;
var junitReport = async (result) => {
  const suites = [...areaSuites(result, await result.policies()), diagnosticsSuite(result.diagnostics)].filter(({ cases }) => cases.length > 0).map(({ name, cases }) => ({
    cases,
    xml: element(
      "testsuite",
      { name, ...tallyOf(cases, true) },
      cases.map(({ xml }) => xml)
    )
  }));
  const root = element(
    "testsuites",
    {
      name: result.tool.name,
      ...tallyOf(
        suites.flatMap(({ cases }) => cases),
        false
      )
    },
    suites.map(({ xml }) => xml)
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;
};
function tallyOf(cases, withSkipped) {
  const of = (outcome) => cases.filter((each) => each.outcome === outcome).length;
  const tally = { tests: cases.length, failures: of("failure"), errors: of("error") };
  return withSkipped ? { ...tally, skipped: of("skipped") } : tally;
}
function areaOf(policyId) {
  return policyId.split("/", 1)[0] || "other";
}
function areaSuites(result, policies) {
  const findings = groupBy(result.findings);
  const undecided = groupBy(result.undecided);
  const ids = [.../* @__PURE__ */ new Set([...policies.map(({ id }) => id), ...findings.keys(), ...undecided.keys()])].sort();
  const areas = [.../* @__PURE__ */ new Set([...AREAS, ...ids.map(areaOf)])];
  return areas.map((area) => ({
    name: area,
    cases: ids.filter((id) => areaOf(id) === area).flatMap((id) => casesOf(id, findings.get(id) ?? [], undecided.get(id) ?? []))
  }));
}
function groupBy(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(item.policyId);
    if (group === void 0) groups.set(item.policyId, [item]);
    else group.push(item);
  }
  return groups;
}
function casesOf(id, findings, undecided) {
  if (findings.length + undecided.length === 0) {
    return [{ outcome: "passed", xml: element("testcase", { name: id, classname: id }, []) }];
  }
  return [...findings.map(caseOfFinding), ...undecided.length > 0 ? [caseOfUndecided(id, undecided)] : []];
}
function caseOfFinding(finding) {
  const { policyId, ruleId, resource, location, severity, status, message } = finding;
  const place = `${location.file}:${location.startLine}:${location.startColumn}`;
  const outcome = status === "open" ? "failure" : "skipped";
  const inside = outcome === "failure" ? textElement("failure", { type: severity, message }, detailsOf(finding, place)) : element("skipped", { type: status, message }, []);
  return {
    outcome,
    xml: element("testcase", { name: `${ruleId} ${resource.address} (${place})`, classname: policyId }, [
      inside
    ])
  };
}
function detailsOf(finding, place) {
  const frame = codeFrame(finding, COLUMNS).map(({ gutter, text }) => `${gutter} | ${text}`.trimEnd());
  const related = finding.relatedLocations.map(
    ({ file, startLine, startColumn, message }) => `See ${file}:${startLine}:${startColumn} ${message}`
  );
  const unknowns = unnamedUnknowns(finding);
  const dependsOn = unknowns.length > 0 ? [`Depends on ${unknowns.join(", ")}`] : [];
  return [place, ...frame, ...dependsOn, finding.remediation, ...related, finding.helpUri].filter((line) => line !== "").join("\n");
}
function caseOfUndecided(id, undecided) {
  const reasons = reasonsOf(undecided).map(({ reason }) => reason);
  const message = `${count(undecided.length, "verdict")} could not be given: unknown ${reasons.join(", ")}`;
  const skipped = element("skipped", { type: "unknown", message }, []);
  return {
    outcome: "skipped",
    xml: element("testcase", { name: `${id} (undecided)`, classname: id }, [skipped])
  };
}
function diagnosticsSuite(diagnostics) {
  return { name: "diagnostics", cases: diagnostics.map(caseOfDiagnostic) };
}
function caseOfDiagnostic({ code, severity, message, file, startLine, startColumn }) {
  const outcome = severity === "error" ? "error" : "skipped";
  const name = file === "" ? code : `${code} (${file}:${startLine}:${startColumn})`;
  const inside = element(outcome, { type: code, message }, []);
  return { outcome, xml: element("testcase", { name, classname: "diagnostics" }, [inside]) };
}
export {
  junitReport
};
