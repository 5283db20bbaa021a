import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-kubernetes.js
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
var rule_0 = validate1;
var schema1 = { "allOf": [{ "required": ["provisioner"], "properties": { "provisioner": { "enum": ["ebs.csi.aws.com", "kubernetes.io/aws-ebs", "diskplugin.csi.alibabacloud.com", "com.tencent.cloud.csi.cbs"] } } }] };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.provisioner === void 0 && (missing0 = "provisioner")) {
      validate1.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.provisioner !== void 0) {
        let data0 = data.provisioner;
        if (!(data0 === "ebs.csi.aws.com" || data0 === "kubernetes.io/aws-ebs" || data0 === "diskplugin.csi.alibabacloud.com" || data0 === "com.tencent.cloud.csi.cbs")) {
          validate1.errors = [{ instancePath: instancePath + "/provisioner", schemaPath: "#/allOf/0/properties/provisioner/enum", keyword: "enum", params: { allowedValues: schema1.allOf[0].properties.provisioner.enum } }];
          return false;
        }
      }
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var rule_1 = validate2;
var schema2 = { "type": "object", "allOf": [{ "required": ["parameters"], "if": { "properties": { "provisioner": { "const": "com.tencent.cloud.csi.cbs" } } }, "then": { "properties": { "parameters": { "required": ["encrypt"], "properties": { "encrypt": { "const": "ENCRYPT" } } } } }, "else": { "properties": { "parameters": { "required": ["encrypted"], "properties": { "encrypted": { "enum": ["true", true] } } } } } }] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provisioner !== void 0) {
      if ("com.tencent.cloud.csi.cbs" !== data.provisioner) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.parameters !== void 0) {
        let data1 = data.parameters;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          let missing0;
          if (data1.encrypt === void 0 && (missing0 = "encrypt")) {
            validate2.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/allOf/0/then/properties/parameters/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data1.encrypt !== void 0) {
              if ("ENCRYPT" !== data1.encrypt) {
                validate2.errors = [{ instancePath: instancePath + "/parameters/encrypt", schemaPath: "#/allOf/0/then/properties/parameters/properties/encrypt/const", keyword: "const", params: { allowedValue: "ENCRYPT" } }];
                return false;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.parameters !== void 0) {
        let data3 = data.parameters;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          let missing1;
          if (data3.encrypted === void 0 && (missing1 = "encrypted")) {
            validate2.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/allOf/0/else/properties/parameters/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data3.encrypted !== void 0) {
              let data4 = data3.encrypted;
              if (!(data4 === "true" || data4 === true)) {
                validate2.errors = [{ instancePath: instancePath + "/parameters/encrypted", schemaPath: "#/allOf/0/else/properties/parameters/properties/encrypted/enum", keyword: "enum", params: { allowedValues: schema2.allOf[0].else.properties.parameters.properties.encrypted.enum } }];
                return false;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
    ifClause0 = "else";
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate2.errors = vErrors;
    return false;
  }
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.parameters === void 0 && (missing2 = "parameters")) {
        validate2.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      }
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate3;
var pattern0 = new RegExp("(^|\\.)(localhost|local|test)$", "u");
var schema5 = { "enum": ["true", true] };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "true" || data === true)) {
    validate5.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum } }];
    return false;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.spec !== void 0) {
        let data0 = data.spec;
        const _errs0 = errors;
        const _errs1 = errors;
        const _errs2 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.rules === void 0 && (missing1 = "rules")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data0.rules !== void 0) {
              let data1 = data0.rules;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    var valid3 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.host === void 0 && (missing2 = "host")) {
                            const err2 = {};
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          } else {
                            if (data2.host !== void 0) {
                              let data3 = data2.host;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data3 === "string") {
                                  if (!pattern0.test(data3)) {
                                    const err3 = {};
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err4 = {};
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                              }
                            }
                          }
                        } else {
                          const err5 = {};
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs5 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                } else {
                  const err6 = {};
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
            }
          }
        }
        var valid1 = _errs2 === errors;
        if (valid1) {
          validate4.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs1;
          if (vErrors !== null) {
            if (_errs1) {
              vErrors.length = _errs1;
            } else {
              vErrors = null;
            }
          }
          const _errs9 = errors;
          let valid5 = false;
          const _errs10 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing3;
            if (data0.rules === void 0 && (missing3 = "rules")) {
              const err7 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            } else {
              if (data0.rules !== void 0) {
                let data4 = data0.rules;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (Array.isArray(data4)) {
                    const _errs13 = errors;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1];
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing4;
                          if (data5.http === void 0 && (missing4 = "http")) {
                            const err8 = { instancePath: instancePath + "/spec/rules/" + i1, schemaPath: "#/properties/spec/anyOf/0/properties/rules/contains/required", keyword: "required", params: { missingProperty: missing4 } };
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                        } else {
                          const err9 = { instancePath: instancePath + "/spec/rules/" + i1, schemaPath: "#/properties/spec/anyOf/0/properties/rules/contains/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                      }
                      var valid7 = _errs14 === errors;
                      if (valid7) {
                        break;
                      }
                    }
                    if (!valid7) {
                      const err10 = { instancePath: instancePath + "/spec/rules", schemaPath: "#/properties/spec/anyOf/0/properties/rules/contains", keyword: "contains", params: { minContains: 1 } };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    } else {
                      errors = _errs13;
                      if (vErrors !== null) {
                        if (_errs13) {
                          vErrors.length = _errs13;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  } else {
                    const err11 = { instancePath: instancePath + "/spec/rules", schemaPath: "#/properties/spec/anyOf/0/properties/rules/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              }
            }
          }
          var _valid0 = _errs10 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const _errs16 = errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing5;
              if (data0.defaultBackend === void 0 && (missing5 = "defaultBackend")) {
                const err12 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf/1/required", keyword: "required", params: { missingProperty: missing5 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid5 = valid5 || _valid0;
            if (!valid5) {
              const _errs17 = errors;
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing6;
                if (data0.backend === void 0 && (missing6 = "backend")) {
                  const err13 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf/2/required", keyword: "required", params: { missingProperty: missing6 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs17 === errors;
              valid5 = valid5 || _valid0;
            }
          }
          if (!valid5) {
            const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            validate4.errors = vErrors;
            return false;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
        var valid0 = _errs0 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.metadata !== void 0) {
          let data6 = data.metadata;
          const _errs18 = errors;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.annotations !== void 0) {
              let data7 = data6.annotations;
              const _errs20 = errors;
              const _errs21 = errors;
              const _errs22 = errors;
              let valid10 = false;
              const _errs23 = errors;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                let missing7;
                if (data7["nginx.ingress.kubernetes.io/canary"] === void 0 && (missing7 = "nginx.ingress.kubernetes.io/canary")) {
                  const err15 = {};
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                } else {
                  if (data7["nginx.ingress.kubernetes.io/canary"] !== void 0) {
                    if (!validate5(data7["nginx.ingress.kubernetes.io/canary"], { instancePath: instancePath + "/metadata/annotations/nginx.ingress.kubernetes.io~1canary", parentData: data7, parentDataProperty: "nginx.ingress.kubernetes.io/canary", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
              var _valid1 = _errs23 === errors;
              valid10 = valid10 || _valid1;
              if (!valid10) {
                const _errs25 = errors;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  let missing8;
                  if (data7["nginx.org/mergeable-ingress-type"] === void 0 && (missing8 = "nginx.org/mergeable-ingress-type")) {
                    const err16 = {};
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  } else {
                    if (data7["nginx.org/mergeable-ingress-type"] !== void 0) {
                      if ("minion" !== data7["nginx.org/mergeable-ingress-type"]) {
                        const err17 = {};
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                  }
                }
                var _valid1 = _errs25 === errors;
                valid10 = valid10 || _valid1;
              }
              if (!valid10) {
                const err18 = {};
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              } else {
                errors = _errs22;
                if (vErrors !== null) {
                  if (_errs22) {
                    vErrors.length = _errs22;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid9 = _errs21 === errors;
              if (valid9) {
                validate4.errors = [{ instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/not", keyword: "not", params: {} }];
                return false;
              } else {
                errors = _errs20;
                if (vErrors !== null) {
                  if (_errs20) {
                    vErrors.length = _errs20;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
          var valid0 = _errs18 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate4.errors = vErrors;
  return errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate8;
var pattern1 = new RegExp("^(tailscale|ngrok|cloudflare)", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate11.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(tailscale|ngrok|cloudflare)" } }];
        return false;
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema10 = { "anyOf": [{ "required": ["kubernetes.io/ingress.class"], "properties": { "kubernetes.io/ingress.class": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.alwaysEncrypts" } } }, { "required": ["alb.ingress.kubernetes.io/certificate-arn"] }, { "required": ["alb.ingress.kubernetes.io/ssl-redirect"] }, { "required": ["alb.ingress.kubernetes.io/group.name"] }, { "required": ["alb.ingress.kubernetes.io/listen-ports"], "properties": { "alb.ingress.kubernetes.io/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["networking.gke.io/managed-certificates"] }, { "required": ["ingress.gcp.kubernetes.io/pre-shared-cert"] }, { "required": ["networking.gke.io/certmap"] }, { "required": ["kubernetes.io/ingress.allow-http"], "properties": { "kubernetes.io/ingress.allow-http": { "enum": ["false", false] } } }, { "required": ["kubernetes.io/ingress.https-rules"], "properties": { "kubernetes.io/ingress.https-rules": { "type": "string", "pattern": "\\{" } } }, { "required": ["ingress.cloud.tencent.com/listen-ports"], "properties": { "ingress.cloud.tencent.com/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["ingress.cloud.tencent.com/auto-rewrite"], "properties": { "ingress.cloud.tencent.com/auto-rewrite": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["kubernetes.io/elb.tls-certificate-ids"], "properties": { "kubernetes.io/elb.tls-certificate-ids": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.some" } } }, { "required": ["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] }, { "required": ["kubernetes.azure.com/tls-cert-keyvault-uri"] }, { "required": ["nginx.ingress.kubernetes.io/force-ssl-redirect"], "properties": { "nginx.ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["nginx.ingress.kubernetes.io/ssl-passthrough"], "properties": { "nginx.ingress.kubernetes.io/ssl-passthrough": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["nginx.org/redirect-to-https"], "properties": { "nginx.org/redirect-to-https": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["ingress.kubernetes.io/force-ssl-redirect"], "properties": { "ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["haproxy.org/ssl-redirect"], "properties": { "haproxy.org/ssl-redirect": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["haproxy.org/ssl-passthrough"], "properties": { "haproxy.org/ssl-passthrough": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["haproxy-ingress.github.io/ssl-passthrough"], "properties": { "haproxy-ingress.github.io/ssl-passthrough": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.tls"], "properties": { "traefik.ingress.kubernetes.io/router.tls": { "$ref": "#/$defs/encryption.ingress-tls.kubernetes.yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.entrypoints"], "properties": { "traefik.ingress.kubernetes.io/router.entrypoints": { "type": "string", "pattern": "^(websecure|https)$" } } }, { "required": ["konghq.com/protocols"], "properties": { "konghq.com/protocols": { "type": "string", "pattern": "^(https|grpcs|,)+$" } } }, { "required": ["route.openshift.io/termination"] }] };
var func0 = require_ucs2length().default;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func0(data) < 1) {
        validate16.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("HTTPS", "u");
var pattern3 = new RegExp("\\{", "u");
var pattern5 = new RegExp("^(websecure|https)$", "u");
var pattern6 = new RegExp("^(https|grpcs|,)+$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data["kubernetes.io/ingress.class"] === void 0 && (missing0 = "kubernetes.io/ingress.class")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data["kubernetes.io/ingress.class"] !== void 0) {
        if (!validate11(data["kubernetes.io/ingress.class"], { instancePath: instancePath + "/kubernetes.io~1ingress.class", parentData: data, parentDataProperty: "kubernetes.io/ingress.class", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data["alb.ingress.kubernetes.io/certificate-arn"] === void 0 && (missing1 = "alb.ingress.kubernetes.io/certificate-arn")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data["alb.ingress.kubernetes.io/ssl-redirect"] === void 0 && (missing2 = "alb.ingress.kubernetes.io/ssl-redirect")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data["alb.ingress.kubernetes.io/group.name"] === void 0 && (missing3 = "alb.ingress.kubernetes.io/group.name")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs6 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data["alb.ingress.kubernetes.io/listen-ports"] === void 0 && (missing4 = "alb.ingress.kubernetes.io/listen-ports")) {
              const err4 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            } else {
              if (data["alb.ingress.kubernetes.io/listen-ports"] !== void 0) {
                let data1 = data["alb.ingress.kubernetes.io/listen-ports"];
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data1 === "string") {
                    if (!pattern2.test(data1)) {
                      const err5 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  } else {
                    const err6 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              }
            }
          }
          var _valid0 = _errs6 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs9 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data["networking.gke.io/managed-certificates"] === void 0 && (missing5 = "networking.gke.io/managed-certificates")) {
                const err7 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: missing5 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            var _valid0 = _errs9 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs10 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data["ingress.gcp.kubernetes.io/pre-shared-cert"] === void 0 && (missing6 = "ingress.gcp.kubernetes.io/pre-shared-cert")) {
                  const err8 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: missing6 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs10 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs11 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data["networking.gke.io/certmap"] === void 0 && (missing7 = "networking.gke.io/certmap")) {
                    const err9 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: missing7 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs11 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs12 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing8;
                    if (data["kubernetes.io/ingress.allow-http"] === void 0 && (missing8 = "kubernetes.io/ingress.allow-http")) {
                      const err10 = { instancePath, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: missing8 } };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    } else {
                      if (data["kubernetes.io/ingress.allow-http"] !== void 0) {
                        let data2 = data["kubernetes.io/ingress.allow-http"];
                        if (!(data2 === "false" || data2 === false)) {
                          const err11 = { instancePath: instancePath + "/kubernetes.io~1ingress.allow-http", schemaPath: "#/anyOf/8/properties/kubernetes.io~1ingress.allow-http/enum", keyword: "enum", params: { allowedValues: schema10.anyOf[8].properties["kubernetes.io/ingress.allow-http"].enum } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid0 = _errs12 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs14 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing9;
                      if (data["kubernetes.io/ingress.https-rules"] === void 0 && (missing9 = "kubernetes.io/ingress.https-rules")) {
                        const err12 = { instancePath, schemaPath: "#/anyOf/9/required", keyword: "required", params: { missingProperty: missing9 } };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      } else {
                        if (data["kubernetes.io/ingress.https-rules"] !== void 0) {
                          let data3 = data["kubernetes.io/ingress.https-rules"];
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data3 === "string") {
                              if (!pattern3.test(data3)) {
                                const err13 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/pattern", keyword: "pattern", params: { pattern: "\\{" } };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                            } else {
                              const err14 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err14];
                              } else {
                                vErrors.push(err14);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    }
                    var _valid0 = _errs14 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs17 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing10;
                        if (data["ingress.cloud.tencent.com/listen-ports"] === void 0 && (missing10 = "ingress.cloud.tencent.com/listen-ports")) {
                          const err15 = { instancePath, schemaPath: "#/anyOf/10/required", keyword: "required", params: { missingProperty: missing10 } };
                          if (vErrors === null) {
                            vErrors = [err15];
                          } else {
                            vErrors.push(err15);
                          }
                          errors++;
                        } else {
                          if (data["ingress.cloud.tencent.com/listen-ports"] !== void 0) {
                            let data4 = data["ingress.cloud.tencent.com/listen-ports"];
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data4 === "string") {
                                if (!pattern2.test(data4)) {
                                  const err16 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                              } else {
                                const err17 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                      }
                      var _valid0 = _errs17 === errors;
                      valid0 = valid0 || _valid0;
                      if (!valid0) {
                        const _errs20 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing11;
                          if (data["ingress.cloud.tencent.com/auto-rewrite"] === void 0 && (missing11 = "ingress.cloud.tencent.com/auto-rewrite")) {
                            const err18 = { instancePath, schemaPath: "#/anyOf/11/required", keyword: "required", params: { missingProperty: missing11 } };
                            if (vErrors === null) {
                              vErrors = [err18];
                            } else {
                              vErrors.push(err18);
                            }
                            errors++;
                          } else {
                            if (data["ingress.cloud.tencent.com/auto-rewrite"] !== void 0) {
                              if (!validate5(data["ingress.cloud.tencent.com/auto-rewrite"], { instancePath: instancePath + "/ingress.cloud.tencent.com~1auto-rewrite", parentData: data, parentDataProperty: "ingress.cloud.tencent.com/auto-rewrite", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                errors = vErrors.length;
                              }
                            }
                          }
                        }
                        var _valid0 = _errs20 === errors;
                        valid0 = valid0 || _valid0;
                        if (!valid0) {
                          const _errs22 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing12;
                            if (data["kubernetes.io/elb.tls-certificate-ids"] === void 0 && (missing12 = "kubernetes.io/elb.tls-certificate-ids")) {
                              const err19 = { instancePath, schemaPath: "#/anyOf/12/required", keyword: "required", params: { missingProperty: missing12 } };
                              if (vErrors === null) {
                                vErrors = [err19];
                              } else {
                                vErrors.push(err19);
                              }
                              errors++;
                            } else {
                              if (data["kubernetes.io/elb.tls-certificate-ids"] !== void 0) {
                                if (!validate16(data["kubernetes.io/elb.tls-certificate-ids"], { instancePath: instancePath + "/kubernetes.io~1elb.tls-certificate-ids", parentData: data, parentDataProperty: "kubernetes.io/elb.tls-certificate-ids", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                  errors = vErrors.length;
                                }
                              }
                            }
                          }
                          var _valid0 = _errs22 === errors;
                          valid0 = valid0 || _valid0;
                          if (!valid0) {
                            const _errs24 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing13;
                              if (data["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] === void 0 && (missing13 = "appgw.ingress.kubernetes.io/appgw-ssl-certificate")) {
                                const err20 = { instancePath, schemaPath: "#/anyOf/13/required", keyword: "required", params: { missingProperty: missing13 } };
                                if (vErrors === null) {
                                  vErrors = [err20];
                                } else {
                                  vErrors.push(err20);
                                }
                                errors++;
                              }
                            }
                            var _valid0 = _errs24 === errors;
                            valid0 = valid0 || _valid0;
                            if (!valid0) {
                              const _errs25 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing14;
                                if (data["kubernetes.azure.com/tls-cert-keyvault-uri"] === void 0 && (missing14 = "kubernetes.azure.com/tls-cert-keyvault-uri")) {
                                  const err21 = { instancePath, schemaPath: "#/anyOf/14/required", keyword: "required", params: { missingProperty: missing14 } };
                                  if (vErrors === null) {
                                    vErrors = [err21];
                                  } else {
                                    vErrors.push(err21);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs25 === errors;
                              valid0 = valid0 || _valid0;
                              if (!valid0) {
                                const _errs26 = errors;
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  let missing15;
                                  if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing15 = "nginx.ingress.kubernetes.io/force-ssl-redirect")) {
                                    const err22 = { instancePath, schemaPath: "#/anyOf/15/required", keyword: "required", params: { missingProperty: missing15 } };
                                    if (vErrors === null) {
                                      vErrors = [err22];
                                    } else {
                                      vErrors.push(err22);
                                    }
                                    errors++;
                                  } else {
                                    if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
                                      if (!validate5(data["nginx.ingress.kubernetes.io/force-ssl-redirect"], { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1force-ssl-redirect", parentData: data, parentDataProperty: "nginx.ingress.kubernetes.io/force-ssl-redirect", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                  }
                                }
                                var _valid0 = _errs26 === errors;
                                valid0 = valid0 || _valid0;
                                if (!valid0) {
                                  const _errs28 = errors;
                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                    let missing16;
                                    if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] === void 0 && (missing16 = "nginx.ingress.kubernetes.io/ssl-passthrough")) {
                                      const err23 = { instancePath, schemaPath: "#/anyOf/16/required", keyword: "required", params: { missingProperty: missing16 } };
                                      if (vErrors === null) {
                                        vErrors = [err23];
                                      } else {
                                        vErrors.push(err23);
                                      }
                                      errors++;
                                    } else {
                                      if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] !== void 0) {
                                        if (!validate5(data["nginx.ingress.kubernetes.io/ssl-passthrough"], { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1ssl-passthrough", parentData: data, parentDataProperty: "nginx.ingress.kubernetes.io/ssl-passthrough", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                          errors = vErrors.length;
                                        }
                                      }
                                    }
                                  }
                                  var _valid0 = _errs28 === errors;
                                  valid0 = valid0 || _valid0;
                                  if (!valid0) {
                                    const _errs30 = errors;
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                      let missing17;
                                      if (data["nginx.org/redirect-to-https"] === void 0 && (missing17 = "nginx.org/redirect-to-https")) {
                                        const err24 = { instancePath, schemaPath: "#/anyOf/17/required", keyword: "required", params: { missingProperty: missing17 } };
                                        if (vErrors === null) {
                                          vErrors = [err24];
                                        } else {
                                          vErrors.push(err24);
                                        }
                                        errors++;
                                      } else {
                                        if (data["nginx.org/redirect-to-https"] !== void 0) {
                                          if (!validate5(data["nginx.org/redirect-to-https"], { instancePath: instancePath + "/nginx.org~1redirect-to-https", parentData: data, parentDataProperty: "nginx.org/redirect-to-https", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                            errors = vErrors.length;
                                          }
                                        }
                                      }
                                    }
                                    var _valid0 = _errs30 === errors;
                                    valid0 = valid0 || _valid0;
                                    if (!valid0) {
                                      const _errs32 = errors;
                                      if (data && typeof data == "object" && !Array.isArray(data)) {
                                        let missing18;
                                        if (data["ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing18 = "ingress.kubernetes.io/force-ssl-redirect")) {
                                          const err25 = { instancePath, schemaPath: "#/anyOf/18/required", keyword: "required", params: { missingProperty: missing18 } };
                                          if (vErrors === null) {
                                            vErrors = [err25];
                                          } else {
                                            vErrors.push(err25);
                                          }
                                          errors++;
                                        } else {
                                          if (data["ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
                                            if (!validate5(data["ingress.kubernetes.io/force-ssl-redirect"], { instancePath: instancePath + "/ingress.kubernetes.io~1force-ssl-redirect", parentData: data, parentDataProperty: "ingress.kubernetes.io/force-ssl-redirect", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                              errors = vErrors.length;
                                            }
                                          }
                                        }
                                      }
                                      var _valid0 = _errs32 === errors;
                                      valid0 = valid0 || _valid0;
                                      if (!valid0) {
                                        const _errs34 = errors;
                                        if (data && typeof data == "object" && !Array.isArray(data)) {
                                          let missing19;
                                          if (data["haproxy.org/ssl-redirect"] === void 0 && (missing19 = "haproxy.org/ssl-redirect")) {
                                            const err26 = { instancePath, schemaPath: "#/anyOf/19/required", keyword: "required", params: { missingProperty: missing19 } };
                                            if (vErrors === null) {
                                              vErrors = [err26];
                                            } else {
                                              vErrors.push(err26);
                                            }
                                            errors++;
                                          } else {
                                            if (data["haproxy.org/ssl-redirect"] !== void 0) {
                                              if (!validate5(data["haproxy.org/ssl-redirect"], { instancePath: instancePath + "/haproxy.org~1ssl-redirect", parentData: data, parentDataProperty: "haproxy.org/ssl-redirect", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                                errors = vErrors.length;
                                              }
                                            }
                                          }
                                        }
                                        var _valid0 = _errs34 === errors;
                                        valid0 = valid0 || _valid0;
                                        if (!valid0) {
                                          const _errs36 = errors;
                                          if (data && typeof data == "object" && !Array.isArray(data)) {
                                            let missing20;
                                            if (data["haproxy.org/ssl-passthrough"] === void 0 && (missing20 = "haproxy.org/ssl-passthrough")) {
                                              const err27 = { instancePath, schemaPath: "#/anyOf/20/required", keyword: "required", params: { missingProperty: missing20 } };
                                              if (vErrors === null) {
                                                vErrors = [err27];
                                              } else {
                                                vErrors.push(err27);
                                              }
                                              errors++;
                                            } else {
                                              if (data["haproxy.org/ssl-passthrough"] !== void 0) {
                                                if (!validate5(data["haproxy.org/ssl-passthrough"], { instancePath: instancePath + "/haproxy.org~1ssl-passthrough", parentData: data, parentDataProperty: "haproxy.org/ssl-passthrough", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                                  errors = vErrors.length;
                                                }
                                              }
                                            }
                                          }
                                          var _valid0 = _errs36 === errors;
                                          valid0 = valid0 || _valid0;
                                          if (!valid0) {
                                            const _errs38 = errors;
                                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                              let missing21;
                                              if (data["haproxy-ingress.github.io/ssl-passthrough"] === void 0 && (missing21 = "haproxy-ingress.github.io/ssl-passthrough")) {
                                                const err28 = { instancePath, schemaPath: "#/anyOf/21/required", keyword: "required", params: { missingProperty: missing21 } };
                                                if (vErrors === null) {
                                                  vErrors = [err28];
                                                } else {
                                                  vErrors.push(err28);
                                                }
                                                errors++;
                                              } else {
                                                if (data["haproxy-ingress.github.io/ssl-passthrough"] !== void 0) {
                                                  if (!validate5(data["haproxy-ingress.github.io/ssl-passthrough"], { instancePath: instancePath + "/haproxy-ingress.github.io~1ssl-passthrough", parentData: data, parentDataProperty: "haproxy-ingress.github.io/ssl-passthrough", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                                    errors = vErrors.length;
                                                  }
                                                }
                                              }
                                            }
                                            var _valid0 = _errs38 === errors;
                                            valid0 = valid0 || _valid0;
                                            if (!valid0) {
                                              const _errs40 = errors;
                                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                                let missing22;
                                                if (data["traefik.ingress.kubernetes.io/router.tls"] === void 0 && (missing22 = "traefik.ingress.kubernetes.io/router.tls")) {
                                                  const err29 = { instancePath, schemaPath: "#/anyOf/22/required", keyword: "required", params: { missingProperty: missing22 } };
                                                  if (vErrors === null) {
                                                    vErrors = [err29];
                                                  } else {
                                                    vErrors.push(err29);
                                                  }
                                                  errors++;
                                                } else {
                                                  if (data["traefik.ingress.kubernetes.io/router.tls"] !== void 0) {
                                                    if (!validate5(data["traefik.ingress.kubernetes.io/router.tls"], { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.tls", parentData: data, parentDataProperty: "traefik.ingress.kubernetes.io/router.tls", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                                                      errors = vErrors.length;
                                                    }
                                                  }
                                                }
                                              }
                                              var _valid0 = _errs40 === errors;
                                              valid0 = valid0 || _valid0;
                                              if (!valid0) {
                                                const _errs42 = errors;
                                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                                  let missing23;
                                                  if (data["traefik.ingress.kubernetes.io/router.entrypoints"] === void 0 && (missing23 = "traefik.ingress.kubernetes.io/router.entrypoints")) {
                                                    const err30 = { instancePath, schemaPath: "#/anyOf/23/required", keyword: "required", params: { missingProperty: missing23 } };
                                                    if (vErrors === null) {
                                                      vErrors = [err30];
                                                    } else {
                                                      vErrors.push(err30);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data["traefik.ingress.kubernetes.io/router.entrypoints"] !== void 0) {
                                                      let data15 = data["traefik.ingress.kubernetes.io/router.entrypoints"];
                                                      const _errs43 = errors;
                                                      if (errors === _errs43) {
                                                        if (typeof data15 === "string") {
                                                          if (!pattern5.test(data15)) {
                                                            const err31 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/pattern", keyword: "pattern", params: { pattern: "^(websecure|https)$" } };
                                                            if (vErrors === null) {
                                                              vErrors = [err31];
                                                            } else {
                                                              vErrors.push(err31);
                                                            }
                                                            errors++;
                                                          }
                                                        } else {
                                                          const err32 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/type", keyword: "type", params: { type: "string" } };
                                                          if (vErrors === null) {
                                                            vErrors = [err32];
                                                          } else {
                                                            vErrors.push(err32);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                                var _valid0 = _errs42 === errors;
                                                valid0 = valid0 || _valid0;
                                                if (!valid0) {
                                                  const _errs45 = errors;
                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                    let missing24;
                                                    if (data["konghq.com/protocols"] === void 0 && (missing24 = "konghq.com/protocols")) {
                                                      const err33 = { instancePath, schemaPath: "#/anyOf/24/required", keyword: "required", params: { missingProperty: missing24 } };
                                                      if (vErrors === null) {
                                                        vErrors = [err33];
                                                      } else {
                                                        vErrors.push(err33);
                                                      }
                                                      errors++;
                                                    } else {
                                                      if (data["konghq.com/protocols"] !== void 0) {
                                                        let data16 = data["konghq.com/protocols"];
                                                        const _errs46 = errors;
                                                        if (errors === _errs46) {
                                                          if (typeof data16 === "string") {
                                                            if (!pattern6.test(data16)) {
                                                              const err34 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/pattern", keyword: "pattern", params: { pattern: "^(https|grpcs|,)+$" } };
                                                              if (vErrors === null) {
                                                                vErrors = [err34];
                                                              } else {
                                                                vErrors.push(err34);
                                                              }
                                                              errors++;
                                                            }
                                                          } else {
                                                            const err35 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/type", keyword: "type", params: { type: "string" } };
                                                            if (vErrors === null) {
                                                              vErrors = [err35];
                                                            } else {
                                                              vErrors.push(err35);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var _valid0 = _errs45 === errors;
                                                  valid0 = valid0 || _valid0;
                                                  if (!valid0) {
                                                    const _errs48 = errors;
                                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                                      let missing25;
                                                      if (data["route.openshift.io/termination"] === void 0 && (missing25 = "route.openshift.io/termination")) {
                                                        const err36 = { instancePath, schemaPath: "#/anyOf/25/required", keyword: "required", params: { missingProperty: missing25 } };
                                                        if (vErrors === null) {
                                                          vErrors = [err36];
                                                        } else {
                                                          vErrors.push(err36);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var _valid0 = _errs48 === errors;
                                                    valid0 = valid0 || _valid0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err37 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
    validate13.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec !== void 0) {
      let data0 = data.spec;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.ingressClassName === void 0 && (missing0 = "ingressClassName")) {
          const err0 = { instancePath: instancePath + "/spec", schemaPath: "#/anyOf/0/properties/spec/required", keyword: "required", params: { missingProperty: missing0 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          if (data0.ingressClassName !== void 0) {
            if (!validate11(data0.ingressClassName, { instancePath: instancePath + "/spec/ingressClassName", parentData: data0, parentDataProperty: "ingressClassName", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.metadata === void 0 && (missing1 = "metadata")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.metadata !== void 0) {
          let data2 = data.metadata;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let missing2;
            if (data2.annotations === void 0 && (missing2 = "annotations")) {
              const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/anyOf/1/properties/metadata/required", keyword: "required", params: { missingProperty: missing2 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            } else {
              if (data2.annotations !== void 0) {
                let data3 = data2.annotations;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                  const err3 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/anyOf/1/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (!validate13(data3, { instancePath: instancePath + "/metadata/annotations", parentData: data2, parentDataProperty: "annotations", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate10.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data0 = data.spec;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.tls === void 0 && (missing0 = "tls")) {
            validate9.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/else/properties/spec/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.tls !== void 0) {
              let data1 = data0.tls;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate9.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate9.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate9.errors = vErrors;
    return false;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate9(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
    errors = vErrors.length;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      validate29.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.spec !== void 0) {
        let data0 = data.spec;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.allowedListeners === void 0 && (missing1 = "allowedListeners")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        var valid2 = _errs3 === errors;
        if (valid2) {
          validate29.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/properties/spec/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if (data0.listeners === void 0 && (missing2 = "listeners")) {
              validate29.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/properties/spec/required", keyword: "required", params: { missingProperty: missing2 } }];
              return false;
            }
          }
        }
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate30;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol !== void 0) {
      const _errs1 = errors;
      const _errs2 = errors;
      if ("HTTP" !== data.protocol) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate32.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/not", keyword: "not", params: {} }];
        return false;
      } else {
        errors = _errs1;
        if (vErrors !== null) {
          if (_errs1) {
            vErrors.length = _errs1;
          } else {
            vErrors = null;
          }
        }
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec !== void 0) {
      let data0 = data.spec;
      const _errs5 = errors;
      let valid3 = false;
      const _errs6 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.gatewayClassName === void 0 && (missing0 = "gatewayClassName")) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          if (data0.gatewayClassName !== void 0) {
            if (!validate11(data0.gatewayClassName, { instancePath: instancePath + "/spec/gatewayClassName", parentData: data0, parentDataProperty: "gatewayClassName", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      var _valid1 = _errs6 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const _errs8 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.listeners !== void 0) {
            let data2 = data0.listeners;
            if (Array.isArray(data2)) {
              const _errs10 = errors;
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs11 = errors;
                if (!validate32(data2[i0], { instancePath: instancePath + "/spec/listeners/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
                var valid6 = _errs11 === errors;
                if (valid6) {
                  break;
                }
              }
              if (!valid6) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data4 = data.spec;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.listeners !== void 0) {
            let data5 = data4.listeners;
            if (Array.isArray(data5)) {
              const len1 = data5.length;
              if (len1 > 0) {
                if (!validate32(data5[0], { instancePath: instancePath + "/spec/listeners/0", parentData: data5, parentDataProperty: 0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs12 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate30.errors = vErrors;
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var rules = {
  "encryption/block-storage-at-rest/StorageClass.storage.k8s.io": { applies: rule_0, satisfied: rule_1, reads: [["provisioner"], ["provisioner", "**"], [], ["parameters"], ["parameters", "encrypt"], ["parameters", "encrypt", "**"], ["parameters", "encrypted"], ["parameters", "encrypted", "**"]] },
  "encryption/ingress-tls/Ingress.networking.k8s.io": { applies: rule_2, satisfied: rule_3, reads: [["spec"], ["spec", "rules"], ["spec", "rules", "*"], ["spec", "rules", "*", "http"], ["spec", "defaultBackend"], ["spec", "backend"], ["spec", "rules", "*", "host"], ["metadata", "annotations"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary", "**"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type", "**"], [], ["spec", "ingressClassName"], ["metadata"], ["metadata", "annotations", "kubernetes.io/ingress.class"], ["metadata", "annotations", "alb.ingress.kubernetes.io/certificate-arn"], ["metadata", "annotations", "alb.ingress.kubernetes.io/ssl-redirect"], ["metadata", "annotations", "alb.ingress.kubernetes.io/group.name"], ["metadata", "annotations", "alb.ingress.kubernetes.io/listen-ports"], ["metadata", "annotations", "networking.gke.io/managed-certificates"], ["metadata", "annotations", "ingress.gcp.kubernetes.io/pre-shared-cert"], ["metadata", "annotations", "networking.gke.io/certmap"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http", "**"], ["metadata", "annotations", "kubernetes.io/ingress.https-rules"], ["metadata", "annotations", "ingress.cloud.tencent.com/listen-ports"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite", "**"], ["metadata", "annotations", "kubernetes.io/elb.tls-certificate-ids"], ["metadata", "annotations", "appgw.ingress.kubernetes.io/appgw-ssl-certificate"], ["metadata", "annotations", "kubernetes.azure.com/tls-cert-keyvault-uri"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough", "**"], ["metadata", "annotations", "nginx.org/redirect-to-https"], ["metadata", "annotations", "nginx.org/redirect-to-https", "**"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-redirect"], ["metadata", "annotations", "haproxy.org/ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-passthrough"], ["metadata", "annotations", "haproxy.org/ssl-passthrough", "**"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.entrypoints"], ["metadata", "annotations", "konghq.com/protocols"], ["metadata", "annotations", "route.openshift.io/termination"], ["spec", "tls"]] },
  "encryption/ingress-tls/Ingress.extensions": { applies: rule_2, satisfied: rule_3, reads: [["spec"], ["spec", "rules"], ["spec", "rules", "*"], ["spec", "rules", "*", "http"], ["spec", "defaultBackend"], ["spec", "backend"], ["spec", "rules", "*", "host"], ["metadata", "annotations"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary", "**"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type", "**"], [], ["spec", "ingressClassName"], ["metadata"], ["metadata", "annotations", "kubernetes.io/ingress.class"], ["metadata", "annotations", "alb.ingress.kubernetes.io/certificate-arn"], ["metadata", "annotations", "alb.ingress.kubernetes.io/ssl-redirect"], ["metadata", "annotations", "alb.ingress.kubernetes.io/group.name"], ["metadata", "annotations", "alb.ingress.kubernetes.io/listen-ports"], ["metadata", "annotations", "networking.gke.io/managed-certificates"], ["metadata", "annotations", "ingress.gcp.kubernetes.io/pre-shared-cert"], ["metadata", "annotations", "networking.gke.io/certmap"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http", "**"], ["metadata", "annotations", "kubernetes.io/ingress.https-rules"], ["metadata", "annotations", "ingress.cloud.tencent.com/listen-ports"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite", "**"], ["metadata", "annotations", "kubernetes.io/elb.tls-certificate-ids"], ["metadata", "annotations", "appgw.ingress.kubernetes.io/appgw-ssl-certificate"], ["metadata", "annotations", "kubernetes.azure.com/tls-cert-keyvault-uri"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough", "**"], ["metadata", "annotations", "nginx.org/redirect-to-https"], ["metadata", "annotations", "nginx.org/redirect-to-https", "**"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-redirect"], ["metadata", "annotations", "haproxy.org/ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-passthrough"], ["metadata", "annotations", "haproxy.org/ssl-passthrough", "**"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.entrypoints"], ["metadata", "annotations", "konghq.com/protocols"], ["metadata", "annotations", "route.openshift.io/termination"], ["spec", "tls"]] },
  "encryption/ingress-tls/Gateway.gateway.networking.k8s.io": { applies: rule_4, satisfied: rule_5, reads: [["spec"], ["spec", "listeners"], ["spec", "allowedListeners"], [], ["spec", "gatewayClassName"], ["spec", "listeners", "*", "protocol"], ["spec", "listeners", "*", "protocol", "**"], ["spec", "listeners", "0", "protocol"], ["spec", "listeners", "0", "protocol", "**"]] }
};
export {
  rule_0,
  rule_1,
  rule_2,
  rule_3,
  rule_4,
  rule_5,
  rules
};
