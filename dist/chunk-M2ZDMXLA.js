import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  join
} from "./chunk-NR6BUZBN.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";

// src/platforms/terraform/inputs.ts
function isConfigurationFile(file) {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(file);
}
function isVariablesFile(file) {
  return /\.tfvars(?:\.json)?$/.test(file);
}
function givenValues({ files, settings, named }) {
  const given = /* @__PURE__ */ new Map();
  for (const [name, text2] of Object.entries(settings?.environment ?? {}))
    given.set(name.replace(ENVIRONMENT_PREFIX, ""), { text: text2, name });
  const inOrder = [...files].sort((a, b) => rank(a.file) - rank(b.file) || byText(a.file, b.file));
  for (const document of inOrder) {
    const isRead = rank(document.file) < NAMED;
    if (isRead || settings?.varFiles === void 0) define(given, document, isRead);
  }
  for (const document of named) define(given, document, true);
  return given;
}
var ENVIRONMENT_PREFIX = /^TF_VAR_/;
function define(given, document, isRead) {
  for (const attribute of document.body.attributes) {
    const { name } = attribute;
    given.set(name, isRead ? { definition: { document, attribute } } : { setIn: nameOf(document.file) });
  }
}
var NAMED = 2;
function rank(file) {
  if (/^terraform\.tfvars(?:\.json)?$/.test(nameOf(file))) return 0;
  return /\.auto\.tfvars(?:\.json)?$/.test(file) ? 1 : NAMED;
}
function nameOf(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}

// src/platforms/terraform/loose-json.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mapping(value) {
  return isMapping(value) ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}

// src/platforms/terraform/module-source.ts
function moduleSource(source, caller) {
  const path = source?.kind === "literal" ? source.value : void 0;
  if (typeof path !== "string" || !/^\.{1,2}\//.test(path)) return { kind: "elsewhere" };
  const folder = resolved(caller, path);
  return folder === void 0 ? { kind: "outside" } : { kind: "folder", folder };
}
function moduleFoldersIn(text2, caller) {
  const paths = [...text2.matchAll(/\bsource"?\s*[=:]\s*"(\.{1,2}\/[^"$%\\]*)"/g)].map(
    ([, path = ""]) => path
  );
  return paths.map((path) => resolved(caller, path)).filter((folder) => folder !== void 0);
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function resolved(folder, path) {
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return void 0;
  }
  return segments.join("/");
}

// src/platforms/terraform/installed-modules.ts
var LISTING = /(?:^|\/)\.terraform\/modules\/modules\.json$/;
function isInstalledListing(file) {
  return LISTING.test(file);
}
function isInstalled(file) {
  return `/${file}`.includes("/.terraform/modules/");
}
function rootOfListing(file) {
  return file.replace(LISTING, "");
}
function installedModules({
  file,
  value
}) {
  const root = rootOfListing(file);
  const modules = list(mapping(value)["Modules"]).map(mapping);
  const entries = modules.flatMap((module) => {
    const folder = resolved(root, text(module["Dir"]).replaceAll("\\", "/"));
    const key = text(module["Key"]);
    return key === "" || folder === void 0 ? [] : [[key, folder]];
  });
  return new Map(entries);
}
function installedFolders(file, content) {
  try {
    return [...new Set(installedModules({ file, value: JSON.parse(content) }).values())];
  } catch {
    return [];
  }
}
function installedFoldersIn(toolFolder, read) {
  const listing = `${toolFolder}/modules/modules.json`;
  const content = isInstalledListing(listing) ? read(listing) : void 0;
  if (content === void 0) return [];
  const named = installedFolders(listing, content).filter((folder) => folder.startsWith(`${toolFolder}/`));
  return [`${toolFolder}/modules`, ...named];
}

// src/platforms/terraform/plan/plan.ts
function isPlanFile(path) {
  return /(?:^|[/._-])(?:tf|tofu)?plan(?:[._-][^/]*)?\.json$/i.test(path);
}
function looksLikePlan(text2) {
  return text2.includes('"format_version"') && text2.includes('"planned_values"');
}
var MAJOR_VERSIONS = /* @__PURE__ */ new Set(["0", "1"]);
var Plan = class _Plan {
  constructor(document, content) {
    this.document = document;
    this.content = content;
    const changes = list(content["resource_changes"]).map(mapping);
    this.#changes = new Map(changes.map((change) => [text(change["address"]), mapping(change["change"])]));
    this.add(mapping(mapping(content["planned_values"])["root_module"]), "", () => true);
    const before = mapping(mapping(content["prior_state"])["values"]);
    this.add(mapping(before["root_module"]), "", ({ mode }) => mode === "data");
  }
  document;
  content;
  #resources = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #changes;
  /** The plan; or why it cannot be used. */
  static read(document) {
    const content = mapping(document.value);
    const version = text(content["format_version"]);
    if (!MAJOR_VERSIONS.has(version.split(".")[0] ?? "")) {
      return {
        problem: "This is no plan in a format that is known (format_version 0.x or 1.x); it is not used."
      };
    }
    if (content["errored"] === true) {
      return { problem: "This plan ended with an error, so it is not complete; it is not used." };
    }
    const whole = ["planned_values", "configuration"].every((name) => isMapping(content[name]));
    if (!whole)
      return { problem: "This plan lacks its planned values or its configuration; it is not used." };
    return new _Plan(document, content);
  }
  /** The root module as the plan repeats its configuration. */
  get root() {
    return mapping(mapping(this.content["configuration"])["root_module"]);
  }
  get providers() {
    return mapping(mapping(this.content["configuration"])["provider_config"]);
  }
  /** The value of a variable of the root module; undefined for one that the plan does not have. */
  variable(name) {
    const variables = mapping(this.content["variables"]);
    if (!Object.hasOwn(variables, name)) return void 0;
    return { value: mapping(variables[name])["value"] ?? null };
  }
  /**
   * The instances of a block, maybe none; undefined if the plan does not know the block.
   * @param path before every address of the module: `module.shop["eu"].`
   * @param address inside of the module: `data.aws_vpc.main`
   */
  instancesOf(path, address) {
    const planned = this.#resources.get(path + address);
    if (planned !== void 0) return planned;
    const resources = list(this.moduleAt(path)?.["resources"]).map(mapping);
    return resources.some((resource) => resource["address"] === address) ? [] : void 0;
  }
  /** The keys of the instances of a module call that hold something; undefined if none does. */
  keysOf(path, name) {
    const keys = this.#modules.get(`${path}module.${name}`);
    return keys && [...keys];
  }
  /** The configuration of a module, as the plan repeats it. */
  moduleAt(path) {
    let module = this.root;
    for (const name of namesIn(path)) {
      const call = mapping(mapping(module?.["module_calls"])[name]);
      module = isMapping(call["module"]) ? call["module"] : void 0;
    }
    return module;
  }
  /** Of what `moduleAt` finds. */
  pointerTo(path) {
    const steps = namesIn(path).flatMap((name) => ["module_calls", name, "module"]);
    return join("", "configuration", "root_module", ...steps);
  }
  /** `module.shop.module.store` of `module.shop["eu"].module.store.` */
  addressWithoutKeys(path) {
    return namesIn(path).map((name) => `module.${name}`).join(".");
  }
  add(module, path, isWanted) {
    for (const resource of list(module["resources"]).map(mapping)) {
      if (!isWanted(resource)) continue;
      const [mode, type, name] = [resource["mode"], text(resource["type"]), text(resource["name"])];
      const address = `${path}${mode === "data" ? "data." : ""}${type}.${name}`;
      pushTo(this.#resources, address, this.instance(resource));
    }
    for (const child of list(module["child_modules"]).map(mapping)) {
      const address = text(child["address"]);
      const step = /^module\.[^.[]+/.exec(address.slice(path.length))?.[0];
      if (step === void 0 || !address.startsWith(path)) continue;
      const call = path + step;
      const keys = this.#modules.get(call) ?? /* @__PURE__ */ new Set();
      this.#modules.set(call, keys.add(address.slice(call.length)));
      this.add(child, `${address}.`, isWanted);
    }
  }
  instance(resource) {
    const { index } = resource;
    const change = this.#changes.get(text(resource["address"])) ?? {};
    return {
      key: index === void 0 || index === null ? "" : `[${JSON.stringify(index)}]`,
      values: mapping(resource["values"]),
      unknown: change["after_unknown"],
      sensitive: change["after_sensitive"] ?? resource["sensitive_values"]
    };
  }
};
function pushTo(map, key, value) {
  const values = map.get(key);
  if (values === void 0) map.set(key, [value]);
  else values.push(value);
}
var MODULE_STEP = /\bmodule\.([^.[]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g;
function namesIn(path) {
  return [...path.matchAll(MODULE_STEP)].map(([, name = ""]) => name);
}

export {
  isConfigurationFile,
  isVariablesFile,
  givenValues,
  isMapping,
  mapping,
  list,
  text,
  moduleSource,
  moduleFoldersIn,
  folderOf,
  resolved,
  isInstalledListing,
  isInstalled,
  rootOfListing,
  installedModules,
  installedFolders,
  installedFoldersIn,
  isPlanFile,
  looksLikePlan,
  Plan
};
