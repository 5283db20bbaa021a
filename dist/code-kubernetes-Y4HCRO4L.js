import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

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
var condition0 = validate20;
var pattern4 = new RegExp("(^|\\.)(localhost|local|test)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
                                  if (!pattern4.test(data3)) {
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
          validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/not", keyword: "not", params: {} }];
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
          if (_valid0) {
            var props0 = {};
            props0.rules = true;
          }
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
          if (!valid5) {
            const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            validate21.errors = vErrors;
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
                    let data8 = data7["nginx.ingress.kubernetes.io/canary"];
                    if (!(data8 === "true" || data8 === true)) {
                      const err16 = {};
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid1 = _errs23 === errors;
              valid10 = valid10 || _valid1;
              if (_valid1) {
                var props1 = {};
                props1["nginx.ingress.kubernetes.io/canary"] = true;
              }
              const _errs26 = errors;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                let missing8;
                if (data7["nginx.org/mergeable-ingress-type"] === void 0 && (missing8 = "nginx.org/mergeable-ingress-type")) {
                  const err17 = {};
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                } else {
                  if (data7["nginx.org/mergeable-ingress-type"] !== void 0) {
                    if ("minion" !== data7["nginx.org/mergeable-ingress-type"]) {
                      const err18 = {};
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid1 = _errs26 === errors;
              valid10 = valid10 || _valid1;
              if (_valid1) {
                if (props1 !== true) {
                  props1 = props1 || {};
                  props1["nginx.org/mergeable-ingress-type"] = true;
                }
              }
              if (!valid10) {
                const err19 = {};
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
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
                validate21.errors = [{ instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/not", keyword: "not", params: {} }];
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "spec": true, "metadata": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "spec": true, "metadata": true }, "dynamicProps": false, "dynamicItems": false };
var requirement0 = validate23;
var pattern5 = new RegExp("^(tailscale|ngrok|cloudflare)", "u");
var schema38 = { "anyOf": [{ "required": ["kubernetes.io/ingress.class"], "properties": { "kubernetes.io/ingress.class": { "$ref": "#/$defs/alwaysEncrypts" } } }, { "required": ["alb.ingress.kubernetes.io/certificate-arn"] }, { "required": ["alb.ingress.kubernetes.io/ssl-redirect"] }, { "required": ["alb.ingress.kubernetes.io/group.name"] }, { "required": ["alb.ingress.kubernetes.io/listen-ports"], "properties": { "alb.ingress.kubernetes.io/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["networking.gke.io/managed-certificates"] }, { "required": ["ingress.gcp.kubernetes.io/pre-shared-cert"] }, { "required": ["networking.gke.io/certmap"] }, { "required": ["kubernetes.io/ingress.allow-http"], "properties": { "kubernetes.io/ingress.allow-http": { "enum": ["false", false] } } }, { "required": ["kubernetes.io/ingress.https-rules"], "properties": { "kubernetes.io/ingress.https-rules": { "type": "string", "pattern": "\\{" } } }, { "required": ["ingress.cloud.tencent.com/listen-ports"], "properties": { "ingress.cloud.tencent.com/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["ingress.cloud.tencent.com/auto-rewrite"], "properties": { "ingress.cloud.tencent.com/auto-rewrite": { "$ref": "#/$defs/yes" } } }, { "required": ["kubernetes.io/elb.tls-certificate-ids"], "properties": { "kubernetes.io/elb.tls-certificate-ids": { "$ref": "#/$defs/some" } } }, { "required": ["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] }, { "required": ["kubernetes.azure.com/tls-cert-keyvault-uri"] }, { "required": ["nginx.ingress.kubernetes.io/force-ssl-redirect"], "properties": { "nginx.ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["nginx.ingress.kubernetes.io/ssl-passthrough"], "properties": { "nginx.ingress.kubernetes.io/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["nginx.org/redirect-to-https"], "properties": { "nginx.org/redirect-to-https": { "$ref": "#/$defs/yes" } } }, { "required": ["ingress.kubernetes.io/force-ssl-redirect"], "properties": { "ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy.org/ssl-redirect"], "properties": { "haproxy.org/ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy.org/ssl-passthrough"], "properties": { "haproxy.org/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy-ingress.github.io/ssl-passthrough"], "properties": { "haproxy-ingress.github.io/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.tls"], "properties": { "traefik.ingress.kubernetes.io/router.tls": { "$ref": "#/$defs/yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.entrypoints"], "properties": { "traefik.ingress.kubernetes.io/router.entrypoints": { "type": "string", "pattern": "^(websecure|https)$" } } }, { "required": ["konghq.com/protocols"], "properties": { "konghq.com/protocols": { "type": "string", "pattern": "^(https|grpcs|,)+$" } } }, { "required": ["route.openshift.io/termination"] }] };
var schema40 = { "enum": ["true", true] };
var pattern7 = new RegExp("HTTPS", "u");
var pattern8 = new RegExp("\\{", "u");
var pattern10 = new RegExp("^(websecure|https)$", "u");
var pattern11 = new RegExp("^(https|grpcs|,)+$", "u");
var func1 = require_ucs2length().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        let data0 = data["kubernetes.io/ingress.class"];
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err1 = { instancePath: instancePath + "/kubernetes.io~1ingress.class", schemaPath: "#/$defs/alwaysEncrypts/pattern", keyword: "pattern", params: { pattern: "^(tailscale|ngrok|cloudflare)" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/kubernetes.io~1ingress.class", schemaPath: "#/$defs/alwaysEncrypts/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0["kubernetes.io/ingress.class"] = true;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data["alb.ingress.kubernetes.io/certificate-arn"] === void 0 && (missing1 = "alb.ingress.kubernetes.io/certificate-arn")) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data["alb.ingress.kubernetes.io/ssl-redirect"] === void 0 && (missing2 = "alb.ingress.kubernetes.io/ssl-redirect")) {
      const err4 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data["alb.ingress.kubernetes.io/group.name"] === void 0 && (missing3 = "alb.ingress.kubernetes.io/group.name")) {
      const err5 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data["alb.ingress.kubernetes.io/listen-ports"] === void 0 && (missing4 = "alb.ingress.kubernetes.io/listen-ports")) {
      const err6 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      if (data["alb.ingress.kubernetes.io/listen-ports"] !== void 0) {
        let data1 = data["alb.ingress.kubernetes.io/listen-ports"];
        const _errs9 = errors;
        if (errors === _errs9) {
          if (typeof data1 === "string") {
            if (!pattern7.test(data1)) {
              const err7 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["alb.ingress.kubernetes.io/listen-ports"] = true;
    }
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data["networking.gke.io/managed-certificates"] === void 0 && (missing5 = "networking.gke.io/managed-certificates")) {
      const err9 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: missing5 } };
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
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data["ingress.gcp.kubernetes.io/pre-shared-cert"] === void 0 && (missing6 = "ingress.gcp.kubernetes.io/pre-shared-cert")) {
      const err10 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: missing6 } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid0 = _errs12 === errors;
  valid0 = valid0 || _valid0;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data["networking.gke.io/certmap"] === void 0 && (missing7 = "networking.gke.io/certmap")) {
      const err11 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: missing7 } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid0 = _errs13 === errors;
  valid0 = valid0 || _valid0;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data["kubernetes.io/ingress.allow-http"] === void 0 && (missing8 = "kubernetes.io/ingress.allow-http")) {
      const err12 = { instancePath, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: missing8 } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    } else {
      if (data["kubernetes.io/ingress.allow-http"] !== void 0) {
        let data2 = data["kubernetes.io/ingress.allow-http"];
        if (!(data2 === "false" || data2 === false)) {
          const err13 = { instancePath: instancePath + "/kubernetes.io~1ingress.allow-http", schemaPath: "#/anyOf/8/properties/kubernetes.io~1ingress.allow-http/enum", keyword: "enum", params: { allowedValues: schema38.anyOf[8].properties["kubernetes.io/ingress.allow-http"].enum } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs14 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/ingress.allow-http"] = true;
    }
  }
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data["kubernetes.io/ingress.https-rules"] === void 0 && (missing9 = "kubernetes.io/ingress.https-rules")) {
      const err14 = { instancePath, schemaPath: "#/anyOf/9/required", keyword: "required", params: { missingProperty: missing9 } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    } else {
      if (data["kubernetes.io/ingress.https-rules"] !== void 0) {
        let data3 = data["kubernetes.io/ingress.https-rules"];
        const _errs17 = errors;
        if (errors === _errs17) {
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err15 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/pattern", keyword: "pattern", params: { pattern: "\\{" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs16 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/ingress.https-rules"] = true;
    }
  }
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data["ingress.cloud.tencent.com/listen-ports"] === void 0 && (missing10 = "ingress.cloud.tencent.com/listen-ports")) {
      const err17 = { instancePath, schemaPath: "#/anyOf/10/required", keyword: "required", params: { missingProperty: missing10 } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    } else {
      if (data["ingress.cloud.tencent.com/listen-ports"] !== void 0) {
        let data4 = data["ingress.cloud.tencent.com/listen-ports"];
        const _errs20 = errors;
        if (errors === _errs20) {
          if (typeof data4 === "string") {
            if (!pattern7.test(data4)) {
              const err18 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs19 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.cloud.tencent.com/listen-ports"] = true;
    }
  }
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data["ingress.cloud.tencent.com/auto-rewrite"] === void 0 && (missing11 = "ingress.cloud.tencent.com/auto-rewrite")) {
      const err20 = { instancePath, schemaPath: "#/anyOf/11/required", keyword: "required", params: { missingProperty: missing11 } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    } else {
      if (data["ingress.cloud.tencent.com/auto-rewrite"] !== void 0) {
        let data5 = data["ingress.cloud.tencent.com/auto-rewrite"];
        if (!(data5 === "true" || data5 === true)) {
          const err21 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1auto-rewrite", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs22 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.cloud.tencent.com/auto-rewrite"] = true;
    }
  }
  const _errs25 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data["kubernetes.io/elb.tls-certificate-ids"] === void 0 && (missing12 = "kubernetes.io/elb.tls-certificate-ids")) {
      const err22 = { instancePath, schemaPath: "#/anyOf/12/required", keyword: "required", params: { missingProperty: missing12 } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    } else {
      if (data["kubernetes.io/elb.tls-certificate-ids"] !== void 0) {
        let data6 = data["kubernetes.io/elb.tls-certificate-ids"];
        const _errs27 = errors;
        if (errors === _errs27) {
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err23 = { instancePath: instancePath + "/kubernetes.io~1elb.tls-certificate-ids", schemaPath: "#/$defs/some/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/kubernetes.io~1elb.tls-certificate-ids", schemaPath: "#/$defs/some/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs25 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/elb.tls-certificate-ids"] = true;
    }
  }
  const _errs29 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] === void 0 && (missing13 = "appgw.ingress.kubernetes.io/appgw-ssl-certificate")) {
      const err25 = { instancePath, schemaPath: "#/anyOf/13/required", keyword: "required", params: { missingProperty: missing13 } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  }
  var _valid0 = _errs29 === errors;
  valid0 = valid0 || _valid0;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data["kubernetes.azure.com/tls-cert-keyvault-uri"] === void 0 && (missing14 = "kubernetes.azure.com/tls-cert-keyvault-uri")) {
      const err26 = { instancePath, schemaPath: "#/anyOf/14/required", keyword: "required", params: { missingProperty: missing14 } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
  }
  var _valid0 = _errs30 === errors;
  valid0 = valid0 || _valid0;
  const _errs31 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing15 = "nginx.ingress.kubernetes.io/force-ssl-redirect")) {
      const err27 = { instancePath, schemaPath: "#/anyOf/15/required", keyword: "required", params: { missingProperty: missing15 } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    } else {
      if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
        let data7 = data["nginx.ingress.kubernetes.io/force-ssl-redirect"];
        if (!(data7 === "true" || data7 === true)) {
          const err28 = { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1force-ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs31 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.ingress.kubernetes.io/force-ssl-redirect"] = true;
    }
  }
  const _errs34 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] === void 0 && (missing16 = "nginx.ingress.kubernetes.io/ssl-passthrough")) {
      const err29 = { instancePath, schemaPath: "#/anyOf/16/required", keyword: "required", params: { missingProperty: missing16 } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    } else {
      if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] !== void 0) {
        let data8 = data["nginx.ingress.kubernetes.io/ssl-passthrough"];
        if (!(data8 === "true" || data8 === true)) {
          const err30 = { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs34 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.ingress.kubernetes.io/ssl-passthrough"] = true;
    }
  }
  const _errs37 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing17;
    if (data["nginx.org/redirect-to-https"] === void 0 && (missing17 = "nginx.org/redirect-to-https")) {
      const err31 = { instancePath, schemaPath: "#/anyOf/17/required", keyword: "required", params: { missingProperty: missing17 } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    } else {
      if (data["nginx.org/redirect-to-https"] !== void 0) {
        let data9 = data["nginx.org/redirect-to-https"];
        if (!(data9 === "true" || data9 === true)) {
          const err32 = { instancePath: instancePath + "/nginx.org~1redirect-to-https", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
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
  var _valid0 = _errs37 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.org/redirect-to-https"] = true;
    }
  }
  const _errs40 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing18;
    if (data["ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing18 = "ingress.kubernetes.io/force-ssl-redirect")) {
      const err33 = { instancePath, schemaPath: "#/anyOf/18/required", keyword: "required", params: { missingProperty: missing18 } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    } else {
      if (data["ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
        let data10 = data["ingress.kubernetes.io/force-ssl-redirect"];
        if (!(data10 === "true" || data10 === true)) {
          const err34 = { instancePath: instancePath + "/ingress.kubernetes.io~1force-ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs40 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.kubernetes.io/force-ssl-redirect"] = true;
    }
  }
  const _errs43 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing19;
    if (data["haproxy.org/ssl-redirect"] === void 0 && (missing19 = "haproxy.org/ssl-redirect")) {
      const err35 = { instancePath, schemaPath: "#/anyOf/19/required", keyword: "required", params: { missingProperty: missing19 } };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    } else {
      if (data["haproxy.org/ssl-redirect"] !== void 0) {
        let data11 = data["haproxy.org/ssl-redirect"];
        if (!(data11 === "true" || data11 === true)) {
          const err36 = { instancePath: instancePath + "/haproxy.org~1ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs43 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy.org/ssl-redirect"] = true;
    }
  }
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing20;
    if (data["haproxy.org/ssl-passthrough"] === void 0 && (missing20 = "haproxy.org/ssl-passthrough")) {
      const err37 = { instancePath, schemaPath: "#/anyOf/20/required", keyword: "required", params: { missingProperty: missing20 } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    } else {
      if (data["haproxy.org/ssl-passthrough"] !== void 0) {
        let data12 = data["haproxy.org/ssl-passthrough"];
        if (!(data12 === "true" || data12 === true)) {
          const err38 = { instancePath: instancePath + "/haproxy.org~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs46 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy.org/ssl-passthrough"] = true;
    }
  }
  const _errs49 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing21;
    if (data["haproxy-ingress.github.io/ssl-passthrough"] === void 0 && (missing21 = "haproxy-ingress.github.io/ssl-passthrough")) {
      const err39 = { instancePath, schemaPath: "#/anyOf/21/required", keyword: "required", params: { missingProperty: missing21 } };
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    } else {
      if (data["haproxy-ingress.github.io/ssl-passthrough"] !== void 0) {
        let data13 = data["haproxy-ingress.github.io/ssl-passthrough"];
        if (!(data13 === "true" || data13 === true)) {
          const err40 = { instancePath: instancePath + "/haproxy-ingress.github.io~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs49 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy-ingress.github.io/ssl-passthrough"] = true;
    }
  }
  const _errs52 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing22;
    if (data["traefik.ingress.kubernetes.io/router.tls"] === void 0 && (missing22 = "traefik.ingress.kubernetes.io/router.tls")) {
      const err41 = { instancePath, schemaPath: "#/anyOf/22/required", keyword: "required", params: { missingProperty: missing22 } };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    } else {
      if (data["traefik.ingress.kubernetes.io/router.tls"] !== void 0) {
        let data14 = data["traefik.ingress.kubernetes.io/router.tls"];
        if (!(data14 === "true" || data14 === true)) {
          const err42 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.tls", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs52 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["traefik.ingress.kubernetes.io/router.tls"] = true;
    }
  }
  const _errs55 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing23;
    if (data["traefik.ingress.kubernetes.io/router.entrypoints"] === void 0 && (missing23 = "traefik.ingress.kubernetes.io/router.entrypoints")) {
      const err43 = { instancePath, schemaPath: "#/anyOf/23/required", keyword: "required", params: { missingProperty: missing23 } };
      if (vErrors === null) {
        vErrors = [err43];
      } else {
        vErrors.push(err43);
      }
      errors++;
    } else {
      if (data["traefik.ingress.kubernetes.io/router.entrypoints"] !== void 0) {
        let data15 = data["traefik.ingress.kubernetes.io/router.entrypoints"];
        const _errs56 = errors;
        if (errors === _errs56) {
          if (typeof data15 === "string") {
            if (!pattern10.test(data15)) {
              const err44 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/pattern", keyword: "pattern", params: { pattern: "^(websecure|https)$" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs55 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["traefik.ingress.kubernetes.io/router.entrypoints"] = true;
    }
  }
  const _errs58 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing24;
    if (data["konghq.com/protocols"] === void 0 && (missing24 = "konghq.com/protocols")) {
      const err46 = { instancePath, schemaPath: "#/anyOf/24/required", keyword: "required", params: { missingProperty: missing24 } };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    } else {
      if (data["konghq.com/protocols"] !== void 0) {
        let data16 = data["konghq.com/protocols"];
        const _errs59 = errors;
        if (errors === _errs59) {
          if (typeof data16 === "string") {
            if (!pattern11.test(data16)) {
              const err47 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/pattern", keyword: "pattern", params: { pattern: "^(https|grpcs|,)+$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs58 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["konghq.com/protocols"] = true;
    }
  }
  const _errs61 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing25;
    if (data["route.openshift.io/termination"] === void 0 && (missing25 = "route.openshift.io/termination")) {
      const err49 = { instancePath, schemaPath: "#/anyOf/25/required", keyword: "required", params: { missingProperty: missing25 } };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
  }
  var _valid0 = _errs61 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err50 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
    validate26.errors = vErrors;
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
  validate26.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate26.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
            let data1 = data0.ingressClassName;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  const err1 = { instancePath: instancePath + "/spec/ingressClassName", schemaPath: "#/$defs/alwaysEncrypts/pattern", keyword: "pattern", params: { pattern: "^(tailscale|ngrok|cloudflare)" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              } else {
                const err2 = { instancePath: instancePath + "/spec/ingressClassName", schemaPath: "#/$defs/alwaysEncrypts/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.spec = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.metadata === void 0 && (missing1 = "metadata")) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.metadata !== void 0) {
        let data2 = data.metadata;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          let missing2;
          if (data2.annotations === void 0 && (missing2 = "annotations")) {
            const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/anyOf/1/properties/metadata/required", keyword: "required", params: { missingProperty: missing2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          } else {
            if (data2.annotations !== void 0) {
              let data3 = data2.annotations;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                const err5 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/anyOf/1/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (!validate26(data3, { instancePath: instancePath + "/metadata/annotations", parentData: data2, parentDataProperty: "annotations", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.metadata = true;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate25.errors = vErrors;
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
  validate25.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate25.evaluated.props;
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
            validate24.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/else/properties/spec/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.tls !== void 0) {
              let data1 = data0.tls;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate24.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate24.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/type", keyword: "type", params: { type: "array" } }];
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
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.spec = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate24.errors = vErrors;
    return false;
  }
  validate24.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate24.evaluated.props;
  }
  validate23.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate23.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition1 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
                                  if (!pattern4.test(data3)) {
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
          validate31.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/not", keyword: "not", params: {} }];
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
          if (_valid0) {
            var props0 = {};
            props0.rules = true;
          }
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
          if (!valid5) {
            const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            validate31.errors = vErrors;
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
                    let data8 = data7["nginx.ingress.kubernetes.io/canary"];
                    if (!(data8 === "true" || data8 === true)) {
                      const err16 = {};
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid1 = _errs23 === errors;
              valid10 = valid10 || _valid1;
              if (_valid1) {
                var props1 = {};
                props1["nginx.ingress.kubernetes.io/canary"] = true;
              }
              const _errs26 = errors;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                let missing8;
                if (data7["nginx.org/mergeable-ingress-type"] === void 0 && (missing8 = "nginx.org/mergeable-ingress-type")) {
                  const err17 = {};
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                } else {
                  if (data7["nginx.org/mergeable-ingress-type"] !== void 0) {
                    if ("minion" !== data7["nginx.org/mergeable-ingress-type"]) {
                      const err18 = {};
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid1 = _errs26 === errors;
              valid10 = valid10 || _valid1;
              if (_valid1) {
                if (props1 !== true) {
                  props1 = props1 || {};
                  props1["nginx.org/mergeable-ingress-type"] = true;
                }
              }
              if (!valid10) {
                const err19 = {};
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
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
                validate31.errors = [{ instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/not", keyword: "not", params: {} }];
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
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "spec": true, "metadata": true }, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "spec": true, "metadata": true }, "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate33;
var schema57 = { "anyOf": [{ "required": ["kubernetes.io/ingress.class"], "properties": { "kubernetes.io/ingress.class": { "$ref": "#/$defs/alwaysEncrypts" } } }, { "required": ["alb.ingress.kubernetes.io/certificate-arn"] }, { "required": ["alb.ingress.kubernetes.io/ssl-redirect"] }, { "required": ["alb.ingress.kubernetes.io/group.name"] }, { "required": ["alb.ingress.kubernetes.io/listen-ports"], "properties": { "alb.ingress.kubernetes.io/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["networking.gke.io/managed-certificates"] }, { "required": ["ingress.gcp.kubernetes.io/pre-shared-cert"] }, { "required": ["networking.gke.io/certmap"] }, { "required": ["kubernetes.io/ingress.allow-http"], "properties": { "kubernetes.io/ingress.allow-http": { "enum": ["false", false] } } }, { "required": ["kubernetes.io/ingress.https-rules"], "properties": { "kubernetes.io/ingress.https-rules": { "type": "string", "pattern": "\\{" } } }, { "required": ["ingress.cloud.tencent.com/listen-ports"], "properties": { "ingress.cloud.tencent.com/listen-ports": { "type": "string", "pattern": "HTTPS" } } }, { "required": ["ingress.cloud.tencent.com/auto-rewrite"], "properties": { "ingress.cloud.tencent.com/auto-rewrite": { "$ref": "#/$defs/yes" } } }, { "required": ["kubernetes.io/elb.tls-certificate-ids"], "properties": { "kubernetes.io/elb.tls-certificate-ids": { "$ref": "#/$defs/some" } } }, { "required": ["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] }, { "required": ["kubernetes.azure.com/tls-cert-keyvault-uri"] }, { "required": ["nginx.ingress.kubernetes.io/force-ssl-redirect"], "properties": { "nginx.ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["nginx.ingress.kubernetes.io/ssl-passthrough"], "properties": { "nginx.ingress.kubernetes.io/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["nginx.org/redirect-to-https"], "properties": { "nginx.org/redirect-to-https": { "$ref": "#/$defs/yes" } } }, { "required": ["ingress.kubernetes.io/force-ssl-redirect"], "properties": { "ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy.org/ssl-redirect"], "properties": { "haproxy.org/ssl-redirect": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy.org/ssl-passthrough"], "properties": { "haproxy.org/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["haproxy-ingress.github.io/ssl-passthrough"], "properties": { "haproxy-ingress.github.io/ssl-passthrough": { "$ref": "#/$defs/yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.tls"], "properties": { "traefik.ingress.kubernetes.io/router.tls": { "$ref": "#/$defs/yes" } } }, { "required": ["traefik.ingress.kubernetes.io/router.entrypoints"], "properties": { "traefik.ingress.kubernetes.io/router.entrypoints": { "type": "string", "pattern": "^(websecure|https)$" } } }, { "required": ["konghq.com/protocols"], "properties": { "konghq.com/protocols": { "type": "string", "pattern": "^(https|grpcs|,)+$" } } }, { "required": ["route.openshift.io/termination"] }] };
var schema59 = { "enum": ["true", true] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        let data0 = data["kubernetes.io/ingress.class"];
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err1 = { instancePath: instancePath + "/kubernetes.io~1ingress.class", schemaPath: "#/$defs/alwaysEncrypts/pattern", keyword: "pattern", params: { pattern: "^(tailscale|ngrok|cloudflare)" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/kubernetes.io~1ingress.class", schemaPath: "#/$defs/alwaysEncrypts/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0["kubernetes.io/ingress.class"] = true;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data["alb.ingress.kubernetes.io/certificate-arn"] === void 0 && (missing1 = "alb.ingress.kubernetes.io/certificate-arn")) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data["alb.ingress.kubernetes.io/ssl-redirect"] === void 0 && (missing2 = "alb.ingress.kubernetes.io/ssl-redirect")) {
      const err4 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data["alb.ingress.kubernetes.io/group.name"] === void 0 && (missing3 = "alb.ingress.kubernetes.io/group.name")) {
      const err5 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data["alb.ingress.kubernetes.io/listen-ports"] === void 0 && (missing4 = "alb.ingress.kubernetes.io/listen-ports")) {
      const err6 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      if (data["alb.ingress.kubernetes.io/listen-ports"] !== void 0) {
        let data1 = data["alb.ingress.kubernetes.io/listen-ports"];
        const _errs9 = errors;
        if (errors === _errs9) {
          if (typeof data1 === "string") {
            if (!pattern7.test(data1)) {
              const err7 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/alb.ingress.kubernetes.io~1listen-ports", schemaPath: "#/anyOf/4/properties/alb.ingress.kubernetes.io~1listen-ports/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["alb.ingress.kubernetes.io/listen-ports"] = true;
    }
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data["networking.gke.io/managed-certificates"] === void 0 && (missing5 = "networking.gke.io/managed-certificates")) {
      const err9 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: missing5 } };
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
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data["ingress.gcp.kubernetes.io/pre-shared-cert"] === void 0 && (missing6 = "ingress.gcp.kubernetes.io/pre-shared-cert")) {
      const err10 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: missing6 } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid0 = _errs12 === errors;
  valid0 = valid0 || _valid0;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data["networking.gke.io/certmap"] === void 0 && (missing7 = "networking.gke.io/certmap")) {
      const err11 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: missing7 } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid0 = _errs13 === errors;
  valid0 = valid0 || _valid0;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data["kubernetes.io/ingress.allow-http"] === void 0 && (missing8 = "kubernetes.io/ingress.allow-http")) {
      const err12 = { instancePath, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: missing8 } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    } else {
      if (data["kubernetes.io/ingress.allow-http"] !== void 0) {
        let data2 = data["kubernetes.io/ingress.allow-http"];
        if (!(data2 === "false" || data2 === false)) {
          const err13 = { instancePath: instancePath + "/kubernetes.io~1ingress.allow-http", schemaPath: "#/anyOf/8/properties/kubernetes.io~1ingress.allow-http/enum", keyword: "enum", params: { allowedValues: schema57.anyOf[8].properties["kubernetes.io/ingress.allow-http"].enum } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs14 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/ingress.allow-http"] = true;
    }
  }
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data["kubernetes.io/ingress.https-rules"] === void 0 && (missing9 = "kubernetes.io/ingress.https-rules")) {
      const err14 = { instancePath, schemaPath: "#/anyOf/9/required", keyword: "required", params: { missingProperty: missing9 } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    } else {
      if (data["kubernetes.io/ingress.https-rules"] !== void 0) {
        let data3 = data["kubernetes.io/ingress.https-rules"];
        const _errs17 = errors;
        if (errors === _errs17) {
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err15 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/pattern", keyword: "pattern", params: { pattern: "\\{" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/kubernetes.io~1ingress.https-rules", schemaPath: "#/anyOf/9/properties/kubernetes.io~1ingress.https-rules/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs16 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/ingress.https-rules"] = true;
    }
  }
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data["ingress.cloud.tencent.com/listen-ports"] === void 0 && (missing10 = "ingress.cloud.tencent.com/listen-ports")) {
      const err17 = { instancePath, schemaPath: "#/anyOf/10/required", keyword: "required", params: { missingProperty: missing10 } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    } else {
      if (data["ingress.cloud.tencent.com/listen-ports"] !== void 0) {
        let data4 = data["ingress.cloud.tencent.com/listen-ports"];
        const _errs20 = errors;
        if (errors === _errs20) {
          if (typeof data4 === "string") {
            if (!pattern7.test(data4)) {
              const err18 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/pattern", keyword: "pattern", params: { pattern: "HTTPS" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1listen-ports", schemaPath: "#/anyOf/10/properties/ingress.cloud.tencent.com~1listen-ports/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs19 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.cloud.tencent.com/listen-ports"] = true;
    }
  }
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data["ingress.cloud.tencent.com/auto-rewrite"] === void 0 && (missing11 = "ingress.cloud.tencent.com/auto-rewrite")) {
      const err20 = { instancePath, schemaPath: "#/anyOf/11/required", keyword: "required", params: { missingProperty: missing11 } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    } else {
      if (data["ingress.cloud.tencent.com/auto-rewrite"] !== void 0) {
        let data5 = data["ingress.cloud.tencent.com/auto-rewrite"];
        if (!(data5 === "true" || data5 === true)) {
          const err21 = { instancePath: instancePath + "/ingress.cloud.tencent.com~1auto-rewrite", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs22 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.cloud.tencent.com/auto-rewrite"] = true;
    }
  }
  const _errs25 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data["kubernetes.io/elb.tls-certificate-ids"] === void 0 && (missing12 = "kubernetes.io/elb.tls-certificate-ids")) {
      const err22 = { instancePath, schemaPath: "#/anyOf/12/required", keyword: "required", params: { missingProperty: missing12 } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    } else {
      if (data["kubernetes.io/elb.tls-certificate-ids"] !== void 0) {
        let data6 = data["kubernetes.io/elb.tls-certificate-ids"];
        const _errs27 = errors;
        if (errors === _errs27) {
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err23 = { instancePath: instancePath + "/kubernetes.io~1elb.tls-certificate-ids", schemaPath: "#/$defs/some/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/kubernetes.io~1elb.tls-certificate-ids", schemaPath: "#/$defs/some/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs25 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["kubernetes.io/elb.tls-certificate-ids"] = true;
    }
  }
  const _errs29 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] === void 0 && (missing13 = "appgw.ingress.kubernetes.io/appgw-ssl-certificate")) {
      const err25 = { instancePath, schemaPath: "#/anyOf/13/required", keyword: "required", params: { missingProperty: missing13 } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  }
  var _valid0 = _errs29 === errors;
  valid0 = valid0 || _valid0;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data["kubernetes.azure.com/tls-cert-keyvault-uri"] === void 0 && (missing14 = "kubernetes.azure.com/tls-cert-keyvault-uri")) {
      const err26 = { instancePath, schemaPath: "#/anyOf/14/required", keyword: "required", params: { missingProperty: missing14 } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
  }
  var _valid0 = _errs30 === errors;
  valid0 = valid0 || _valid0;
  const _errs31 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing15 = "nginx.ingress.kubernetes.io/force-ssl-redirect")) {
      const err27 = { instancePath, schemaPath: "#/anyOf/15/required", keyword: "required", params: { missingProperty: missing15 } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    } else {
      if (data["nginx.ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
        let data7 = data["nginx.ingress.kubernetes.io/force-ssl-redirect"];
        if (!(data7 === "true" || data7 === true)) {
          const err28 = { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1force-ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs31 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.ingress.kubernetes.io/force-ssl-redirect"] = true;
    }
  }
  const _errs34 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] === void 0 && (missing16 = "nginx.ingress.kubernetes.io/ssl-passthrough")) {
      const err29 = { instancePath, schemaPath: "#/anyOf/16/required", keyword: "required", params: { missingProperty: missing16 } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    } else {
      if (data["nginx.ingress.kubernetes.io/ssl-passthrough"] !== void 0) {
        let data8 = data["nginx.ingress.kubernetes.io/ssl-passthrough"];
        if (!(data8 === "true" || data8 === true)) {
          const err30 = { instancePath: instancePath + "/nginx.ingress.kubernetes.io~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs34 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.ingress.kubernetes.io/ssl-passthrough"] = true;
    }
  }
  const _errs37 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing17;
    if (data["nginx.org/redirect-to-https"] === void 0 && (missing17 = "nginx.org/redirect-to-https")) {
      const err31 = { instancePath, schemaPath: "#/anyOf/17/required", keyword: "required", params: { missingProperty: missing17 } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    } else {
      if (data["nginx.org/redirect-to-https"] !== void 0) {
        let data9 = data["nginx.org/redirect-to-https"];
        if (!(data9 === "true" || data9 === true)) {
          const err32 = { instancePath: instancePath + "/nginx.org~1redirect-to-https", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
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
  var _valid0 = _errs37 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["nginx.org/redirect-to-https"] = true;
    }
  }
  const _errs40 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing18;
    if (data["ingress.kubernetes.io/force-ssl-redirect"] === void 0 && (missing18 = "ingress.kubernetes.io/force-ssl-redirect")) {
      const err33 = { instancePath, schemaPath: "#/anyOf/18/required", keyword: "required", params: { missingProperty: missing18 } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    } else {
      if (data["ingress.kubernetes.io/force-ssl-redirect"] !== void 0) {
        let data10 = data["ingress.kubernetes.io/force-ssl-redirect"];
        if (!(data10 === "true" || data10 === true)) {
          const err34 = { instancePath: instancePath + "/ingress.kubernetes.io~1force-ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs40 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["ingress.kubernetes.io/force-ssl-redirect"] = true;
    }
  }
  const _errs43 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing19;
    if (data["haproxy.org/ssl-redirect"] === void 0 && (missing19 = "haproxy.org/ssl-redirect")) {
      const err35 = { instancePath, schemaPath: "#/anyOf/19/required", keyword: "required", params: { missingProperty: missing19 } };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    } else {
      if (data["haproxy.org/ssl-redirect"] !== void 0) {
        let data11 = data["haproxy.org/ssl-redirect"];
        if (!(data11 === "true" || data11 === true)) {
          const err36 = { instancePath: instancePath + "/haproxy.org~1ssl-redirect", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs43 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy.org/ssl-redirect"] = true;
    }
  }
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing20;
    if (data["haproxy.org/ssl-passthrough"] === void 0 && (missing20 = "haproxy.org/ssl-passthrough")) {
      const err37 = { instancePath, schemaPath: "#/anyOf/20/required", keyword: "required", params: { missingProperty: missing20 } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    } else {
      if (data["haproxy.org/ssl-passthrough"] !== void 0) {
        let data12 = data["haproxy.org/ssl-passthrough"];
        if (!(data12 === "true" || data12 === true)) {
          const err38 = { instancePath: instancePath + "/haproxy.org~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs46 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy.org/ssl-passthrough"] = true;
    }
  }
  const _errs49 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing21;
    if (data["haproxy-ingress.github.io/ssl-passthrough"] === void 0 && (missing21 = "haproxy-ingress.github.io/ssl-passthrough")) {
      const err39 = { instancePath, schemaPath: "#/anyOf/21/required", keyword: "required", params: { missingProperty: missing21 } };
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    } else {
      if (data["haproxy-ingress.github.io/ssl-passthrough"] !== void 0) {
        let data13 = data["haproxy-ingress.github.io/ssl-passthrough"];
        if (!(data13 === "true" || data13 === true)) {
          const err40 = { instancePath: instancePath + "/haproxy-ingress.github.io~1ssl-passthrough", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs49 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["haproxy-ingress.github.io/ssl-passthrough"] = true;
    }
  }
  const _errs52 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing22;
    if (data["traefik.ingress.kubernetes.io/router.tls"] === void 0 && (missing22 = "traefik.ingress.kubernetes.io/router.tls")) {
      const err41 = { instancePath, schemaPath: "#/anyOf/22/required", keyword: "required", params: { missingProperty: missing22 } };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    } else {
      if (data["traefik.ingress.kubernetes.io/router.tls"] !== void 0) {
        let data14 = data["traefik.ingress.kubernetes.io/router.tls"];
        if (!(data14 === "true" || data14 === true)) {
          const err42 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.tls", schemaPath: "#/$defs/yes/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs52 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["traefik.ingress.kubernetes.io/router.tls"] = true;
    }
  }
  const _errs55 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing23;
    if (data["traefik.ingress.kubernetes.io/router.entrypoints"] === void 0 && (missing23 = "traefik.ingress.kubernetes.io/router.entrypoints")) {
      const err43 = { instancePath, schemaPath: "#/anyOf/23/required", keyword: "required", params: { missingProperty: missing23 } };
      if (vErrors === null) {
        vErrors = [err43];
      } else {
        vErrors.push(err43);
      }
      errors++;
    } else {
      if (data["traefik.ingress.kubernetes.io/router.entrypoints"] !== void 0) {
        let data15 = data["traefik.ingress.kubernetes.io/router.entrypoints"];
        const _errs56 = errors;
        if (errors === _errs56) {
          if (typeof data15 === "string") {
            if (!pattern10.test(data15)) {
              const err44 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/pattern", keyword: "pattern", params: { pattern: "^(websecure|https)$" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/traefik.ingress.kubernetes.io~1router.entrypoints", schemaPath: "#/anyOf/23/properties/traefik.ingress.kubernetes.io~1router.entrypoints/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs55 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["traefik.ingress.kubernetes.io/router.entrypoints"] = true;
    }
  }
  const _errs58 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing24;
    if (data["konghq.com/protocols"] === void 0 && (missing24 = "konghq.com/protocols")) {
      const err46 = { instancePath, schemaPath: "#/anyOf/24/required", keyword: "required", params: { missingProperty: missing24 } };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    } else {
      if (data["konghq.com/protocols"] !== void 0) {
        let data16 = data["konghq.com/protocols"];
        const _errs59 = errors;
        if (errors === _errs59) {
          if (typeof data16 === "string") {
            if (!pattern11.test(data16)) {
              const err47 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/pattern", keyword: "pattern", params: { pattern: "^(https|grpcs|,)+$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/konghq.com~1protocols", schemaPath: "#/anyOf/24/properties/konghq.com~1protocols/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs58 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0["konghq.com/protocols"] = true;
    }
  }
  const _errs61 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing25;
    if (data["route.openshift.io/termination"] === void 0 && (missing25 = "route.openshift.io/termination")) {
      const err49 = { instancePath, schemaPath: "#/anyOf/25/required", keyword: "required", params: { missingProperty: missing25 } };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
  }
  var _valid0 = _errs61 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err50 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
    validate36.errors = vErrors;
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
  validate36.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate36.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
            let data1 = data0.ingressClassName;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  const err1 = { instancePath: instancePath + "/spec/ingressClassName", schemaPath: "#/$defs/alwaysEncrypts/pattern", keyword: "pattern", params: { pattern: "^(tailscale|ngrok|cloudflare)" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              } else {
                const err2 = { instancePath: instancePath + "/spec/ingressClassName", schemaPath: "#/$defs/alwaysEncrypts/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.spec = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.metadata === void 0 && (missing1 = "metadata")) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.metadata !== void 0) {
        let data2 = data.metadata;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          let missing2;
          if (data2.annotations === void 0 && (missing2 = "annotations")) {
            const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/anyOf/1/properties/metadata/required", keyword: "required", params: { missingProperty: missing2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          } else {
            if (data2.annotations !== void 0) {
              let data3 = data2.annotations;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                const err5 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/anyOf/1/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (!validate36(data3, { instancePath: instancePath + "/metadata/annotations", parentData: data2, parentDataProperty: "annotations", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.metadata = true;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate35.errors = vErrors;
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
  validate35.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate35.evaluated.props;
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
            validate34.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/else/properties/spec/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.tls !== void 0) {
              let data1 = data0.tls;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate34.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/spec/tls", schemaPath: "#/else/properties/spec/properties/tls/type", keyword: "type", params: { type: "array" } }];
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
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.spec = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate34.errors = vErrors;
    return false;
  }
  validate34.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate34.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate34.evaluated.props;
  }
  validate33.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition2 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      validate40.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
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
          validate40.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/properties/spec/not", keyword: "not", params: {} }];
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
              validate40.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/properties/spec/required", keyword: "required", params: { missingProperty: missing2 } }];
              return false;
            }
          }
        }
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "spec": true }, "dynamicProps": false, "dynamicItems": false };
var requirement2 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
            let data1 = data0.gatewayClassName;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              } else {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        }
      }
      var _valid1 = _errs6 === errors;
      valid3 = valid3 || _valid1;
      if (_valid1) {
        var props0 = {};
        props0.gatewayClassName = true;
      }
      const _errs10 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.listeners !== void 0) {
          let data2 = data0.listeners;
          if (Array.isArray(data2)) {
            const _errs12 = errors;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              const _errs13 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.protocol !== void 0) {
                  const _errs16 = errors;
                  const _errs17 = errors;
                  if ("HTTP" !== data3.protocol) {
                    const err3 = {};
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                  var valid10 = _errs17 === errors;
                  if (valid10) {
                    const err4 = {};
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    errors = _errs16;
                    if (vErrors !== null) {
                      if (_errs16) {
                        vErrors.length = _errs16;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              }
              var valid7 = _errs13 === errors;
              if (valid7) {
                break;
              }
            }
            if (!valid7) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            } else {
              errors = _errs12;
              if (vErrors !== null) {
                if (_errs12) {
                  vErrors.length = _errs12;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs10 === errors;
      valid3 = valid3 || _valid1;
      if (_valid1) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.listeners = true;
        }
      }
      if (!valid3) {
        const err6 = {};
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
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
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data5 = data.spec;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (data5.listeners !== void 0) {
            let data6 = data5.listeners;
            if (Array.isArray(data6)) {
              var valid13 = true;
              const len1 = data6.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data7 = data6[i1];
                const _errs21 = errors;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  if (data7.protocol !== void 0) {
                    const _errs24 = errors;
                    const _errs25 = errors;
                    if ("HTTP" !== data7.protocol) {
                      const err7 = {};
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    var valid16 = _errs25 === errors;
                    if (valid16) {
                      validate41.errors = [{ instancePath: instancePath + "/spec/listeners/" + i1 + "/protocol", schemaPath: "#/$defs/noHttp/properties/protocol/not", keyword: "not", params: {} }];
                      return false;
                    } else {
                      errors = _errs24;
                      if (vErrors !== null) {
                        if (_errs24) {
                          vErrors.length = _errs24;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                }
                var valid13 = _errs21 === errors;
                if (!valid13) {
                  break;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs18 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props1 = {};
      props1.spec = true;
    }
  }
  if (!valid1) {
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
    validate41.errors = vErrors;
    return false;
  }
  validate41.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
var rules = {
  "encryption/ingress-tls/Ingress.networking.k8s.io": { applies: condition0, satisfied: requirement0 },
  "encryption/ingress-tls/Ingress.extensions": { applies: condition1, satisfied: requirement1 },
  "encryption/ingress-tls/Gateway.gateway.networking.k8s.io": { applies: condition2, satisfied: requirement2 }
};
export {
  condition0,
  condition1,
  condition2,
  requirement0,
  requirement1,
  requirement2,
  rules
};
