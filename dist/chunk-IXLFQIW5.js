import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatOf,
  parse,
  unguessed
} from "./chunk-XDQH43KM.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";

// src/integration/integration.ts
function undeclaredIntegration() {
  let contexts;
  return {
    isDeclared: false,
    resources: [],
    diagnostics: [],
    judged: [],
    contextFor: ({ provider }) => {
      if (provider === void 0) return {};
      if (contexts !== void 0) return contexts(provider);
      return import("./provider-context-XUR4N7MR.js").then(({ providerContexts }) => {
        contexts ??= providerContexts();
        return contexts(provider);
      });
    }
  };
}

// src/declarations.ts
var DECLARATIONS = ".wechat-policy";
var MANIFEST = /^\.wechat-policy\/integration\.(?:ya?ml|json)$/;
var ACKNOWLEDGEMENT = /^\.wechat-policy\/acknowledgements\/[^/]+\.(?:ya?ml|json)$/;
async function readDeclarations(repository, asOf, noticeDays) {
  const diagnostics = [];
  const read = async (file) => {
    const content = unguessed(repository.read(file));
    if ("diagnostic" in content) {
      diagnostics.push({ ...content.diagnostic, severity: "error" });
      return [];
    }
    const parsed = await parse({ file, text: content.text }, formatOf(file) ?? "yaml");
    diagnostics.push(...parsed.diagnostics);
    const [document, second] = parsed.documents;
    const problem = (message, at) => {
      diagnostics.push(diagnostic("invalid-configuration", "error", message, file, at));
    };
    if (document === void 0 && parsed.diagnostics.length === 0) problem("The file is empty.");
    if (second !== void 0) problem("Only the first document of this file is read.", second.locate(""));
    return document === void 0 ? [] : [document];
  };
  const [first, ...others] = repository.files.filter((file) => MANIFEST.test(file));
  for (const other of others) {
    diagnostics.push(
      diagnostic(
        "invalid-configuration",
        "error",
        `There is an integration manifest already: ${first}. Keep one.`,
        other
      )
    );
  }
  const manifest = first === void 0 ? [] : await read(first);
  const acknowledgements = [];
  for (const file of repository.files.filter((path) => ACKNOWLEDGEMENT.test(path))) {
    acknowledgements.push(...await read(file));
  }
  if (first === void 0 && acknowledgements.length === 0) {
    return { integration: undeclaredIntegration(), documents: [], diagnostics };
  }
  const [{ readIntegration }, { readKeptTexts }, validators] = await Promise.all([
    import("./integration-ZBN722AE.js"),
    import("./kept-texts-YBMJXZSO.js"),
    loadValidators()
  ]);
  const { digests, diagnostics: missingTexts } = readKeptTexts(repository, acknowledgements);
  diagnostics.push(...missingTexts);
  const integration = readIntegration(
    { manifest: manifest[0], isUnreadable: first !== void 0, acknowledgements, digests, asOf, noticeDays },
    validators
  );
  return { integration, documents: [...manifest, ...acknowledgements], diagnostics };
}
async function loadValidators() {
  const { acknowledgementValidator, integrationValidator } = await import("./document-validators-QFK47WHA.js");
  return { integration: integrationValidator, acknowledgement: acknowledgementValidator };
}

export {
  DECLARATIONS,
  readDeclarations
};
