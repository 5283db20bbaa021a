import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/schemas/config.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/config.schema.json", "title": "wechat-policy configuration", "description": "`.wechat-policy/config.yaml`: what a repository asks of every run. The command line and the Action's inputs go before it.", "type": "object", "properties": { "$schema": { "type": "string" }, "failOn": { "description": "The run fails when an open finding is this bad or worse.", "enum": ["critical", "high", "medium", "low", "never"], "default": "high" }, "strict": { "description": "Unknown verdicts and unreadable manifests count as findings.", "type": "boolean", "default": false }, "policies": { "description": "Folders with policies of your own, relative to the checked root. `.wechat-policy/policies` is always read where it exists.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "only": { "description": "Rule ids to check, as globs: `encryption/**`. Left out, all of them.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "skip": { "description": "Rule ids to leave out, as globs. Prefer a waiver: it has a reason and an end.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "exclude": { "description": "Files and folders not to read, as in .gitignore.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "terraform": { "description": "What the command line tells Terraform and no manifest shows.", "type": "object", "properties": { "roots": { "description": "Root modules and their inputs. A folder may be named several times, once for each way in which it is applied.", "type": "array", "items": { "$ref": "#/$defs/root" } } }, "additionalProperties": false } }, "additionalProperties": false, "$defs": { "root": { "type": "object", "properties": { "folder": { "description": "Folder of the root module, relative to the checked root.", "type": "string", "minLength": 1 }, "varFiles": { "description": "Variables files as `-var-file` names them, in this order, relative to the folder. The folder's other variables files count only if Terraform reads them by itself.", "type": "array", "items": { "type": "string", "pattern": "\\.tfvars(\\.json)?$" } }, "environment": { "description": "Environment variables of the run that give values to variables of the module. Others are not read.", "type": "array", "items": { "type": "string", "pattern": "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$" } }, "workspace": { "description": "Value of `terraform.workspace`.", "type": "string", "minLength": 1 }, "plan": { "description": "Plan as `terraform show -json` prints it, relative to the folder. Without it, plans are found in the folder itself by their names: `plan.json`, `prod.tfplan.json`.", "type": "string", "pattern": "\\.json$" } }, "required": ["folder"], "additionalProperties": false } } };
var func1 = require_ucs2length().default;
var schema20 = { "type": "object", "properties": { "folder": { "description": "Folder of the root module, relative to the checked root.", "type": "string", "minLength": 1 }, "varFiles": { "description": "Variables files as `-var-file` names them, in this order, relative to the folder. The folder's other variables files count only if Terraform reads them by itself.", "type": "array", "items": { "type": "string", "pattern": "\\.tfvars(\\.json)?$" } }, "environment": { "description": "Environment variables of the run that give values to variables of the module. Others are not read.", "type": "array", "items": { "type": "string", "pattern": "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$" } }, "workspace": { "description": "Value of `terraform.workspace`.", "type": "string", "minLength": 1 }, "plan": { "description": "Plan as `terraform show -json` prints it, relative to the folder. Without it, plans are found in the folder itself by their names: `plan.json`, `prod.tfplan.json`.", "type": "string", "pattern": "\\.json$" } }, "required": ["folder"], "additionalProperties": false };
var pattern3 = new RegExp("\\.tfvars(\\.json)?$", "u");
var pattern4 = new RegExp("^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$", "u");
var pattern5 = new RegExp("\\.json$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.folder === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "folder" }, message: "must have required property 'folder'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "folder" || key0 === "varFiles" || key0 === "environment" || key0 === "workspace" || key0 === "plan")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.folder !== void 0) {
      let data0 = data.folder;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.folder, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.folder.type, parentSchema: schema20.properties.folder, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.varFiles !== void 0) {
      let data1 = data.varFiles;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              const err4 = { instancePath: instancePath + "/varFiles/" + i0, schemaPath: "#/properties/varFiles/items/pattern", keyword: "pattern", params: { pattern: "\\.tfvars(\\.json)?$" }, message: 'must match pattern "\\.tfvars(\\.json)?$"', schema: "\\.tfvars(\\.json)?$", parentSchema: schema20.properties.varFiles.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/varFiles/" + i0, schemaPath: "#/properties/varFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.varFiles.items.type, parentSchema: schema20.properties.varFiles.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/varFiles", schemaPath: "#/properties/varFiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.varFiles.type, parentSchema: schema20.properties.varFiles, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data3 = data.environment;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err7 = { instancePath: instancePath + "/environment/" + i1, schemaPath: "#/properties/environment/items/pattern", keyword: "pattern", params: { pattern: "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$" }, message: 'must match pattern "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$"', schema: "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$", parentSchema: schema20.properties.environment.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/environment/" + i1, schemaPath: "#/properties/environment/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.environment.items.type, parentSchema: schema20.properties.environment.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.environment.type, parentSchema: schema20.properties.environment, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data5 = data.workspace;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err10 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.workspace, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.workspace.type, parentSchema: schema20.properties.workspace, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data6 = data.plan;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err12 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, message: 'must match pattern "\\.json$"', schema: "\\.json$", parentSchema: schema20.properties.plan, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.plan.type, parentSchema: schema20.properties.plan, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "failOn" || key0 === "strict" || key0 === "policies" || key0 === "only" || key0 === "skip" || key0 === "exclude" || key0 === "terraform")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data1 = data.failOn;
      if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low" || data1 === "never")) {
        const err2 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema19.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.failOn.enum, parentSchema: schema19.properties.failOn, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data2 = data.strict;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.strict.type, parentSchema: schema19.properties.strict, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data3 = data.policies;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err4 = { instancePath: instancePath + "/policies/" + i0, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.policies.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/policies/" + i0, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.policies.items.type, parentSchema: schema19.properties.policies.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.policies.type, parentSchema: schema19.properties.policies, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.only !== void 0) {
      let data5 = data.only;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err7 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.only.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.only.items.type, parentSchema: schema19.properties.only.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.only.type, parentSchema: schema19.properties.only, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.skip !== void 0) {
      let data7 = data.skip;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func1(data8) < 1) {
              const err10 = { instancePath: instancePath + "/skip/" + i2, schemaPath: "#/properties/skip/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.skip.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/skip/" + i2, schemaPath: "#/properties/skip/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.skip.items.type, parentSchema: schema19.properties.skip.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.skip.type, parentSchema: schema19.properties.skip, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data9 = data.exclude;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 === "string") {
            if (func1(data10) < 1) {
              const err13 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.exclude.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exclude.items.type, parentSchema: schema19.properties.exclude.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.exclude.type, parentSchema: schema19.properties.exclude, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.terraform !== void 0) {
      let data11 = data.terraform;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (!(key1 === "roots")) {
            const err16 = { instancePath: instancePath + "/terraform", schemaPath: "#/properties/terraform/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.terraform, data: data11 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data11.roots !== void 0) {
          let data12 = data11.roots;
          if (Array.isArray(data12)) {
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate53(data12[i4], { instancePath: instancePath + "/terraform/roots/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/terraform/roots", schemaPath: "#/properties/terraform/properties/roots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.terraform.properties.roots.type, parentSchema: schema19.properties.terraform.properties.roots, data: data12 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/terraform", schemaPath: "#/properties/terraform/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.terraform.type, parentSchema: schema19.properties.terraform, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
