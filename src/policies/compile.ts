import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { FORMATS } from './assertions.js';

/**
 * Compiler for policy schemas. Rules are judged without it (`validate.ts`); it refuses what is no schema, when policies
 * are read. Strict: a misspelt keyword is an error, not a rule that silently passes.
 */
export function plainCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // The published schemas of policy files say what a schema may hold; compiling the meta-schemas takes longer than a rule.
    validateSchema: false,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    keywords: ['explain', 'message', 'misspeltProperties', 'remediation', 'severity'],
  });
  // Policies may not use `unevaluated*`: without its bookkeeping the code is smaller, and free of the errors that ajv
  // makes in it where `$ref` meets `if` or `dependentSchemas`.
  ajv.opts.unevaluated = false;
  addFormats.default(ajv, { formats: [...FORMATS], keywords: false });
  return ajv;
}
