import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plainCompiler
} from "./chunk-P35SJPBG.js";
import {
  formatOf,
  parse,
  schemaDiagnostics
} from "./chunk-I5ZUGSFO.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  children,
  definitionName,
  isSchemaObject,
  readPaths
} from "./chunk-Z6CNZ75K.js";
import {
  join,
  restoreReserved
} from "./chunk-C7D2RJ7H.js";
import {
  AREAS
} from "./chunk-BKARPS2D.js";

// src/policies/custom.ts
function customPolicies(policies) {
  const byType = /* @__PURE__ */ new Map();
  for (const rule of policies.flatMap((policy) => policy.rules)) {
    byType.set(rule.type, [...byType.get(rule.type) ?? [], rule]);
  }
  const prepared = /* @__PURE__ */ new Map();
  return {
    rulesFor(type) {
      let rules = prepared.get(type);
      if (rules === void 0) {
        rules = (byType.get(type) ?? []).map(prepare);
        prepared.set(type, rules);
      }
      return rules;
    },
    policies: async () => policies.map(forPeople)
  };
}
function prepare(source) {
  const ajv = plainCompiler({ messages: false });
  const { id, policyId, type, severity, sensitive, condition, requirement } = source;
  const schemas = { condition, requirement };
  return {
    id,
    policyId,
    type,
    severity,
    sensitive,
    reads: readsOf(condition, requirement),
    applies: ajv.compile(condition),
    satisfied: ajv.compile(requirement),
    schemas: async () => schemas,
    texts: async () => source
  };
}
function readsOf(condition, requirement) {
  const paths = [condition, requirement].flatMap((schema) => isSchemaObject(schema) ? readPaths(schema) : []);
  return [...new Map(paths.map((path2) => [path2.join("\0"), path2])).values()];
}
function forPeople(policy) {
  return {
    ...policy,
    rules: policy.rules.map(({ id, policyId, type, severity, message, remediation }) => ({
      id,
      policyId,
      type,
      severity,
      message,
      remediation
    }))
  };
}

// src/policies/load.ts
function loadPolicy(folder, validators) {
  const diagnostics = [
    ...areaDiagnostics(folder),
    ...schemaDiagnostics(validators.policy, folder.policy, "invalid-policy"),
    ...folder.rules.flatMap((document) => schemaDiagnostics(validators.rules, document, "invalid-policy"))
  ];
  if (diagnostics.length > 0) return { diagnostics };
  const file = restoreReserved(folder.policy.value);
  const rules = folder.rules.flatMap((document) => rulesOf(folder.id, file, document));
  const broken = folder.rules.flatMap((document) => compileDiagnostics(document, file.when, folder.policy));
  if (broken.length > 0) return { diagnostics: broken };
  if (rules.length === 0) {
    return { diagnostics: [problem("The policy has no rule: a definition with `message` is one.", folder.policy, "")] };
  }
  const { title, severity, rationale, references, equivalents = [] } = file;
  const area = folder.id.slice(0, folder.id.indexOf("/"));
  return {
    policy: { id: folder.id, area, title, severity, rationale, references, equivalents, rules },
    diagnostics: []
  };
}
function areaDiagnostics({ id, policy }) {
  const area = id.slice(0, Math.max(0, id.indexOf("/")));
  if (AREAS.includes(area)) return [];
  return [problem(`A policy lies in a folder of its area: ${AREAS.join(", ")}.`, policy, "")];
}
function rulesOf(policyId, file, document) {
  const definitions = definitionsOf(document);
  const parts = Object.fromEntries(Object.entries(definitions).filter(([, schema]) => !isRule(schema)));
  return Object.entries(definitions).flatMap(([type, schema]) => {
    if (!isRule(schema)) return [];
    const { message, remediation, severity = file.severity, ...body } = schema;
    return [
      {
        id: `${policyId}/${type}`,
        policyId,
        type,
        severity,
        message,
        remediation,
        sensitive: file.sensitive ?? false,
        group: groupOf(document.file),
        ...schemasOf(file.when, body, parts)
      }
    ];
  });
}
function definitionsOf(document) {
  return restoreReserved(document.value).$defs;
}
function isRule(schema) {
  return isSchemaObject(schema) && schema["message"] !== void 0;
}
function groupOf(file) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.slice(0, name.lastIndexOf("."));
}
function schemasOf(when, body, parts) {
  const conditions = when === void 0 ? [] : [when];
  let requirement = body;
  if (body["if"] !== void 0 && body["else"] === void 0) {
    const { if: condition2, then: consequence = true, ...rest } = body;
    conditions.push(condition2);
    const allOf = rest["allOf"] ?? [];
    requirement = Object.keys(rest).length === 0 && isSchemaObject(consequence) ? consequence : { ...rest, allOf: [...allOf, consequence] };
  }
  const condition = conditions.length === 0 ? true : { allOf: conditions };
  return { condition: withParts(condition, parts), requirement: withParts(requirement, parts) };
}
function withParts(schema, parts) {
  if (!isSchemaObject(schema)) return schema;
  const reached = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (!isSchemaObject(node)) return;
    const name = typeof node["$ref"] === "string" ? definitionName(node["$ref"]) : void 0;
    const part = name === void 0 ? void 0 : parts[name];
    if (name !== void 0 && part !== void 0 && !reached.has(name)) {
      reached.set(name, part);
      visit(part);
    }
    for (const child of children(node)) visit(child);
  };
  visit(schema);
  return reached.size === 0 ? schema : { ...schema, $defs: Object.fromEntries([...reached].sort(byName)) };
}
function byName([a], [b]) {
  return a < b ? -1 : 1;
}
function compileDiagnostics(document, when, policy) {
  const definitions = definitionsOf(document);
  const found = [];
  if (when !== void 0) found.push(...refused(when, policy, "/when"));
  for (const [name, schema] of Object.entries(definitions)) {
    if (isSchemaObject(schema)) found.push(...refused({ ...schema, $defs: definitions }, document, join("/$defs", name)));
  }
  return found;
}
function refused(schema, document, pointer) {
  try {
    plainCompiler().compile(schema);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problem(`This schema cannot be compiled: ${reason}.`, document, pointer)];
  }
}
function problem(message, document, pointer) {
  return diagnostic("invalid-policy", "error", message, document.file, document.locate(pointer));
}

// src/policies/load-all.ts
async function loadPolicies(folders, validators) {
  const policies = [];
  const diagnostics = [];
  for (const { id, files } of folders) {
    const documents = [];
    let readable = true;
    for (const file of files) {
      const parsed = await parse(file, formatOf(file.file) ?? "yaml");
      diagnostics.push(...parsed.diagnostics);
      readable &&= parsed.diagnostics.every((found) => found.severity !== "error");
      documents.push(...parsed.documents.slice(0, 1));
    }
    if (!readable) continue;
    const policy = documents.find((document) => nameOf(document.file) === "policy");
    if (policy === void 0) {
      diagnostics.push(diagnostic("invalid-policy", "error", "policy.yaml is empty.", files[0]?.file ?? ""));
      continue;
    }
    const loaded = loadPolicy({ id, policy, rules: documents.filter((document) => document !== policy) }, validators);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.policy !== void 0) policies.push(loaded.policy);
  }
  return { policies: policies.sort((a, b) => a.id < b.id ? -1 : 1), diagnostics };
}
function nameOf(file) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.slice(0, name.lastIndexOf("."));
}

// src/repository/policy-folders.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
var RULE_FILE = /\.(ya?ml|json)$/;
function readPolicyFolders(directory, shown = directory) {
  const found = [];
  const visit = (folder, name) => {
    if (existsSync(path.join(folder, "policy.yaml"))) {
      const id = path.resolve(folder).split(path.sep).slice(-2).join("/");
      const files = readdirSync(folder).filter((file) => RULE_FILE.test(file)).sort();
      found.push({
        id,
        files: files.map((file) => ({
          file: `${name}/${file}`,
          text: readFileSync(path.join(folder, file), "utf8")
        }))
      });
      return;
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(path.join(folder, entry.name), `${name}/${entry.name}`);
    }
  };
  visit(directory, shown.replaceAll("\\", "/").replace(/\/+$/, ""));
  return found.sort((a, b) => a.id < b.id ? -1 : 1);
}

export {
  customPolicies,
  loadPolicies,
  readPolicyFolders
};
