import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-wechat.js
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
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate1.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var rule_1 = validate2;
var pattern0 = new RegExp("^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)" } }];
        return false;
      }
    } else {
      validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate3(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate2.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.oauthRedirectUrl !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate3(data.oauthRedirectUrl, { instancePath: instancePath + "/oauthRedirectUrl", parentData: data, parentDataProperty: "oauthRedirectUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate2.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate3(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate6.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate3(data.notifyUrl, { instancePath: instancePath + "/notifyUrl", parentData: data, parentDataProperty: "notifyUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate8.errors = [{ instancePath: instancePath + "/notifyUrl", schemaPath: "#/properties/notifyUrl/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate3(data.refundNotifyUrl, { instancePath: instancePath + "/refundNotifyUrl", parentData: data, parentDataProperty: "refundNotifyUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate8.errors = [{ instancePath: instancePath + "/refundNotifyUrl", schemaPath: "#/properties/refundNotifyUrl/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate3(data.payScoreNotifyUrl, { instancePath: instancePath + "/payScoreNotifyUrl", parentData: data, parentDataProperty: "payScoreNotifyUrl", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate8.errors = [{ instancePath: instancePath + "/payScoreNotifyUrl", schemaPath: "#/properties/payScoreNotifyUrl/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs8;
              if (vErrors !== null) {
                if (_errs8) {
                  vErrors.length = _errs8;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate12.errors = null;
  return true;
}
var rule_5 = validate13;
var pattern1 = new RegExp("^templateMessage\\.", "u");
var pattern2 = new RegExp("^[A-Za-z]\\w*\\.[A-Za-z]\\w*(?:\\.\\w+)*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permissions !== void 0) {
        let data0 = data.permissions;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.openapi !== void 0) {
            let data1 = data0.openapi;
            if (Array.isArray(data1)) {
              var valid2 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                const _errs3 = errors;
                const _errs5 = errors;
                const _errs6 = errors;
                if (typeof data2 === "string") {
                  if (!pattern1.test(data2)) {
                    const err0 = {};
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                }
                var valid3 = _errs6 === errors;
                if (valid3) {
                  validate13.errors = [{ instancePath: instancePath + "/permissions/openapi/" + i0, schemaPath: "#/properties/permissions/properties/openapi/items/not", keyword: "not", params: {} }];
                  return false;
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
                if (errors === _errs3) {
                  if (typeof data2 === "string") {
                    if (!pattern2.test(data2)) {
                      validate13.errors = [{ instancePath: instancePath + "/permissions/openapi/" + i0, schemaPath: "#/properties/permissions/properties/openapi/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]\\w*\\.[A-Za-z]\\w*(?:\\.\\w+)*$" } }];
                      return false;
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/permissions/openapi/" + i0, schemaPath: "#/properties/permissions/properties/openapi/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid2 = _errs3 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate14;
var pattern3 = new RegExp("CORS|cors|ALLOWED_?ORIGIN|[Aa]llowed_?[Oo]rigin", "u");
var pattern4 = new RegExp("^\\s*\\*\\s*$|//(?:localhost|127\\.0\\.0\\.1)\\b", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.envParams !== void 0) {
        let data0 = data.envParams;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            var valid1 = true;
            for (const key0 in data0) {
              if (pattern3.test(key0)) {
                let data1 = data0[key0];
                const _errs3 = errors;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                  } else {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                }
                var valid2 = _errs5 === errors;
                if (valid2) {
                  validate14.errors = [{ instancePath: instancePath + "/envParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/envParams/patternProperties/CORS%7Ccors%7CALLOWED_%3FORIGIN%7C%5BAa%5Dllowed_%3F%5BOo%5Drigin/not", keyword: "not", params: {} }];
                  return false;
                } else {
                  errors = _errs4;
                  if (vErrors !== null) {
                    if (_errs4) {
                      vErrors.length = _errs4;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate14.errors = [{ instancePath: instancePath + "/envParams", schemaPath: "#/properties/envParams/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate15.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.holds !== void 0) {
        let data0 = data.holds;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!(data0 === "private key" || data0 === "PKCS #12")) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate16.errors = [{ instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var rule_9 = validate17;
var pattern5 = new RegExp("[0-9]", "u");
var pattern6 = new RegExp("[A-Za-z]", "u");
var pattern7 = new RegExp("(.)\\1{5}", "u");
var pattern8 = new RegExp("(.{8,16})\\1", "u");
var pattern9 = new RegExp("12345678|abcdef|ABCDEF", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate19.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate19.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      const _errs3 = errors;
      const _errs4 = errors;
      if (typeof data === "string") {
        if (!pattern7.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid1 = _errs4 === errors;
      if (valid1) {
        validate19.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
        return false;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
      var valid0 = _errs2 === errors;
      if (valid0) {
        const _errs5 = errors;
        const _errs6 = errors;
        const _errs7 = errors;
        if (typeof data === "string") {
          if (!pattern8.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid2 = _errs7 === errors;
        if (valid2) {
          validate19.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs6;
          if (vErrors !== null) {
            if (_errs6) {
              vErrors.length = _errs6;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs5 === errors;
        if (valid0) {
          const _errs8 = errors;
          const _errs9 = errors;
          const _errs10 = errors;
          if (typeof data === "string") {
            if (!pattern9.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid3 = _errs10 === errors;
          if (valid3) {
            validate19.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
          var valid0 = _errs8 === errors;
        }
      }
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate18.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("[A-Z]", "u");
var pattern13 = new RegExp("[a-z]", "u");
var pattern14 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern13.test(data)) {
          validate25.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate18(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate17.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.token !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate22(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate17.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.encodingAesKey !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate25(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate17.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs8;
              if (vErrors !== null) {
                if (_errs8) {
                  vErrors.length = _errs8;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate28;
var pattern17 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern13.test(data)) {
          validate29.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        validate34.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" } }];
        return false;
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate29(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate28.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.token !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate22(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate28.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.encodingAesKey !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate25(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate28.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs8;
              if (vErrors !== null) {
                if (_errs8) {
                  vErrors.length = _errs8;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.messageAuditPrivateKey !== void 0) {
              const _errs10 = errors;
              const _errs11 = errors;
              const _errs12 = errors;
              if (!validate34(data.messageAuditPrivateKey, { instancePath: instancePath + "/messageAuditPrivateKey", parentData: data, parentDataProperty: "messageAuditPrivateKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate28.errors = [{ instancePath: instancePath + "/messageAuditPrivateKey", schemaPath: "#/properties/messageAuditPrivateKey/not", keyword: "not", params: {} }];
                return false;
              } else {
                errors = _errs11;
                if (vErrors !== null) {
                  if (_errs11) {
                    vErrors.length = _errs11;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate18(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate36.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate38;
var pattern19 = new RegExp("^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$", "u");
var wrapper0 = { validate: validate39 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!pattern19.test(key0)) {
          let data0 = data[key0];
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = true;
          const _errs4 = errors;
          if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          errors = _errs3;
          if (vErrors !== null) {
            if (_errs3) {
              vErrors.length = _errs3;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs6 = errors;
            if (!wrapper0.validate(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid1 = _valid0;
          }
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            validate39.errors = vErrors;
            return false;
          }
          var valid0 = _errs2 === errors;
          if (!valid0) {
            break;
          }
        }
      }
      if (_errs1 === errors) {
        var valid2 = true;
        for (const key1 in data) {
          if (pattern19.test(key1)) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate18(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate39.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5BAa%5Dpp_%3F%5BSs%5Decret%7CAPP_%3FSECRET)%24/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs8;
              if (vErrors !== null) {
                if (_errs8) {
                  vErrors.length = _errs8;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid2 = _errs7 === errors;
            if (!valid2) {
              break;
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate39(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate42;
var pattern21 = new RegExp("^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern21.test(data)) {
      validate43.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema24 = { "enum": [true, "true"] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate45.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } }];
    return false;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate45(data.write, { instancePath: instancePath + "/write", parentData: data, parentDataProperty: "write", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate47.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
      var valid0 = _errs0 === errors;
    } else {
      var valid0 = true;
    }
    if (valid0) {
      if (data.update !== void 0) {
        const _errs3 = errors;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!validate45(data.update, { instancePath: instancePath + "/update", parentData: data, parentDataProperty: "update", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
          errors = vErrors.length;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          validate47.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs4;
          if (vErrors !== null) {
            if (_errs4) {
              vErrors.length = _errs4;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs3 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.delete !== void 0) {
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          if (!validate45(data.delete, { instancePath: instancePath + "/delete", parentData: data, parentDataProperty: "delete", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate47.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
            return false;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.collection === void 0 && (missing0 = "collection")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.collection !== void 0) {
        if (!validate43(data.collection, { instancePath: instancePath + "/collection", parentData: data, parentDataProperty: "collection", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
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
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclTag !== void 0) {
        let data1 = data.aclTag;
        const _errs6 = errors;
        const _errs7 = errors;
        const _errs8 = errors;
        if (!(data1 === "READONLY" || data1 === "ADMINWRITE")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid4 = _errs8 === errors;
        if (valid4) {
          validate42.errors = [{ instancePath: instancePath + "/aclTag", schemaPath: "#/allOf/0/then/properties/aclTag/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs7;
          if (vErrors !== null) {
            if (_errs7) {
              vErrors.length = _errs7;
            } else {
              vErrors = null;
            }
          }
        }
        var valid3 = _errs6 === errors;
      } else {
        var valid3 = true;
      }
      if (valid3) {
        if (data.aclRule !== void 0) {
          let data2 = data.aclRule;
          const _errs9 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.read !== void 0) {
              const _errs11 = errors;
              const _errs12 = errors;
              if (!validate45(data2.read, { instancePath: instancePath + "/aclRule/read", parentData: data2, parentDataProperty: "read", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs12 === errors;
              if (valid6) {
                validate42.errors = [{ instancePath: instancePath + "/aclRule/read", schemaPath: "#/allOf/0/then/properties/aclRule/properties/read/not", keyword: "not", params: {} }];
                return false;
              } else {
                errors = _errs11;
                if (vErrors !== null) {
                  if (_errs11) {
                    vErrors.length = _errs11;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
          var valid3 = _errs9 === errors;
        } else {
          var valid3 = true;
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate42.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate47(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate47(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.collection !== void 0) {
          if (!validate43(data0.collection, { instancePath: instancePath + "/$context/collection", parentData: data0, parentDataProperty: "collection", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
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
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        let data2 = data.permission;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.read !== void 0) {
            const _errs9 = errors;
            const _errs10 = errors;
            if (!validate45(data2.read, { instancePath: instancePath + "/permission/read", parentData: data2, parentDataProperty: "read", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs10 === errors;
            if (valid6) {
              validate54.errors = [{ instancePath: instancePath + "/permission/read", schemaPath: "#/allOf/0/then/properties/permission/properties/read/not", keyword: "not", params: {} }];
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
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate54.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        if (!validate47(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debug !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (true !== data.debug) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate58.errors = [{ instancePath: instancePath + "/debug", schemaPath: "#/properties/debug/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.directCommit !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (true !== data.directCommit) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate59.errors = [{ instancePath: instancePath + "/directCommit", schemaPath: "#/properties/directCommit/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var rule_18 = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.setting !== void 0) {
        let data0 = data.setting;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.urlCheck !== void 0) {
            const _errs3 = errors;
            const _errs4 = errors;
            if (false !== data0.urlCheck) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var valid2 = _errs4 === errors;
            if (valid2) {
              validate60.errors = [{ instancePath: instancePath + "/setting/urlCheck", schemaPath: "#/properties/setting/properties/urlCheck/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var rule_19 = validate61;
var schema32 = { "enum": [true, "true"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate62.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum } }];
    return false;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        let data0 = data.aclRule;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          const _errs2 = errors;
          for (const key0 in data0) {
            if (!(key0 === "invoke")) {
              let data1 = data0[key0];
              const _errs3 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.invoke !== void 0) {
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (!validate62(data1.invoke, { instancePath: instancePath + "/aclRule/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/invoke", parentData: data1, parentDataProperty: "invoke", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs6 === errors;
                  if (valid3) {
                    validate61.errors = [{ instancePath: instancePath + "/aclRule/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/invoke", schemaPath: "#/properties/aclRule/additionalProperties/properties/invoke/not", keyword: "not", params: {} }];
                    return false;
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
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
          if (_errs2 === errors) {
            if (data0.invoke !== void 0) {
              const _errs8 = errors;
              const _errs9 = errors;
              if (!validate62(data0.invoke, { instancePath: instancePath + "/aclRule/invoke", parentData: data0, parentDataProperty: "invoke", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
              var valid5 = _errs9 === errors;
              if (valid5) {
                validate61.errors = [{ instancePath: instancePath + "/aclRule/invoke", schemaPath: "#/properties/aclRule/properties/invoke/not", keyword: "not", params: {} }];
                return false;
              } else {
                errors = _errs8;
                if (vErrors !== null) {
                  if (_errs8) {
                    vErrors.length = _errs8;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var rule_20 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate65.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.allowed === void 0 && (missing1 = "allowed")) {
            validate65.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          }
        }
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var rule_21 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.allowed !== void 0) {
          if (false !== data0.allowed) {
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
    }
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
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appId !== void 0) {
        validate66.errors = [{ instancePath: instancePath + "/appId", schemaPath: "#/then/properties/appId/false schema", keyword: "false schema", params: {} }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate66.errors = vErrors;
    return false;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var rule_22 = validate67;
var pattern22 = new RegExp("^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate69.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)" } }];
        return false;
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var wrapper1 = { validate: validate68 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  const _errs1 = errors;
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    validate68.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid1 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs2 = errors;
        if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs2 === errors;
        if (!valid1) {
          break;
        }
      }
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          const _errs4 = errors;
          if (!wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs4 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate68(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var rule_23 = validate72;
var pattern23 = new RegExp("(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cloudConfig !== void 0) {
        const _errs1 = errors;
        if (!validate68(data.cloudConfig, { instancePath: instancePath + "/cloudConfig", parentData: data, parentDataProperty: "cloudConfig", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ext !== void 0) {
          const _errs2 = errors;
          if (!validate68(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          var valid1 = true;
          for (const key0 in data) {
            if (pattern23.test(key0)) {
              const _errs3 = errors;
              if (!validate68(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
      }
    } else {
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var rule_24 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.allowed !== void 0) {
          if (false !== data0.allowed) {
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
    }
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
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider !== void 0) {
        validate76.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/then/properties/provider/false schema", keyword: "false schema", params: {} }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate76.errors = vErrors;
    return false;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var rule_25 = validate77;
var pattern24 = new RegExp("^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate79.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$" } }];
        return false;
      }
    } else {
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.version !== void 0) {
            const _errs4 = errors;
            const _errs5 = errors;
            if (!validate79(data0.version, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", parentData: data0, parentDataProperty: "version", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
            if (valid2) {
              validate78.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.plugins !== void 0) {
            if (!validate78(data0.plugins, { instancePath: instancePath + "/" + i0 + "/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
              errors = vErrors.length;
            }
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        const _errs1 = errors;
        if (!validate78(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.subpackages !== void 0) {
          const _errs2 = errors;
          if (!validate82(data.subpackages, { instancePath: instancePath + "/subpackages", parentData: data, parentDataProperty: "subpackages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subPackages !== void 0) {
            const _errs3 = errors;
            if (!validate82(data.subPackages, { instancePath: instancePath + "/subPackages", parentData: data, parentDataProperty: "subPackages", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var rule_26 = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        if (!validate78(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var rule_27 = validate88;
var pattern25 = new RegExp("(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern25.test(data)) {
        validate89.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s" } }];
        return false;
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.scripts !== void 0) {
        let data0 = data.scripts;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              const _errs4 = errors;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!validate89(data0[key0], { instancePath: instancePath + "/scripts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
              if (valid2) {
                validate88.errors = [{ instancePath: instancePath + "/scripts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scripts/additionalProperties/not", keyword: "not", params: {} }];
                return false;
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
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate88.errors = [{ instancePath: instancePath + "/scripts", schemaPath: "#/properties/scripts/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var rule_28 = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.framework !== void 0) {
        let data0 = data.framework;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.hooks !== void 0) {
            let data1 = data0.hooks;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs4 = errors;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.commands !== void 0) {
                    let data3 = data2.commands;
                    if (Array.isArray(data3)) {
                      var valid4 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        if (!validate89(data3[i0], { instancePath: instancePath + "/framework/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/commands/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                          errors = vErrors.length;
                        }
                        var valid5 = _errs8 === errors;
                        if (valid5) {
                          validate91.errors = [{ instancePath: instancePath + "/framework/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/commands/" + i0, schemaPath: "#/properties/framework/properties/hooks/additionalProperties/properties/commands/items/not", keyword: "not", params: {} }];
                          return false;
                        } else {
                          errors = _errs7;
                          if (vErrors !== null) {
                            if (_errs7) {
                              vErrors.length = _errs7;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid4 = _errs6 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    }
                  }
                }
                var valid2 = _errs4 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
        }
      }
    } else {
      validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var rule_29 = validate93;
var pattern26 = new RegExp("^(?!(?:[Aa]pp|APP|wx|WX|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN)_?S).*(?:[Ss]ecret(?:_?[Kk]ey)?|SECRET(?:_?KEY)?|[Pp]rivate_?[Kk]ey|PRIVATE_?KEY|[Aa]pi_?[Vv]3_?[Kk]ey|API_?V3_?KEY|[Mm]ch_?[Kk]ey|MCH_?KEY|[Pp]ay_?[Kk]ey|PAY_?KEY|[Pp]assword|PASSWORD|[Ee]ncodingA[Ee][Ss]_?[Kk]ey)$", "u");
var wrapper3 = { validate: validate93 };
var pattern28 = new RegExp("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----", "u");
var pattern34 = new RegExp("^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|[Cc]hange|[Rr]eplace))[A-Za-z0-9+/_-]{16,}={0,2}$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern28.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs5 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err2 = { instancePath, schemaPath: "#/anyOf/1/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var valid1 = _errs5 === errors;
      if (valid1) {
        const _errs6 = errors;
        const _errs7 = errors;
        const _errs8 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err3 = {};
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var valid2 = _errs8 === errors;
        if (valid2) {
          const err4 = { instancePath, schemaPath: "#/anyOf/1/allOf/2/not", keyword: "not", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        } else {
          errors = _errs7;
          if (vErrors !== null) {
            if (_errs7) {
              vErrors.length = _errs7;
            } else {
              vErrors = null;
            }
          }
        }
        var valid1 = _errs6 === errors;
        if (valid1) {
          const _errs9 = errors;
          const _errs10 = errors;
          const _errs11 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (valid3) {
            const err6 = { instancePath, schemaPath: "#/anyOf/1/allOf/3/not", keyword: "not", params: {} };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
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
          var valid1 = _errs9 === errors;
          if (valid1) {
            const _errs12 = errors;
            const _errs13 = errors;
            const _errs14 = errors;
            if (typeof data === "string") {
              if (!pattern9.test(data)) {
                const err7 = {};
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            var valid4 = _errs14 === errors;
            if (valid4) {
              const err8 = { instancePath, schemaPath: "#/anyOf/1/allOf/4/not", keyword: "not", params: {} };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
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
            var valid1 = _errs12 === errors;
          }
        }
      }
    }
    if (errors === _errs3) {
      if (typeof data === "string") {
        if (!pattern34.test(data)) {
          const err9 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|[Cc]hange|[Rr]eplace))[A-Za-z0-9+/_-]{16,}={0,2}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
    validate94.errors = vErrors;
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
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs0 = errors;
    for (const key0 in data) {
      if (!pattern26.test(key0)) {
        let data0 = data[key0];
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = true;
        const _errs3 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
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
        if (_valid0) {
          const _errs5 = errors;
          if (!wrapper3.validate(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid1 = _valid0;
        }
        if (!valid1) {
          const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: "then" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
          validate93.errors = vErrors;
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    if (_errs0 === errors) {
      var valid2 = true;
      for (const key1 in data) {
        if (pattern26.test(key1)) {
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          if (!validate94(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate93.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F!(%3F%3A%5BAa%5Dpp%7CAPP%7Cwx%7CWX%7C%5BWw%5De%5BCc%5Dhat%7CWECHAT%7C%5BWw%5Deixin%7CWEIXIN)_%3FS).*(%3F%3A%5BSs%5Decret(%3F%3A_%3F%5BKk%5Dey)%3F%7CSECRET(%3F%3A_%3FKEY)%3F%7C%5BPp%5Drivate_%3F%5BKk%5Dey%7CPRIVATE_%3FKEY%7C%5BAa%5Dpi_%3F%5BVv%5D3_%3F%5BKk%5Dey%7CAPI_%3FV3_%3FKEY%7C%5BMm%5Dch_%3F%5BKk%5Dey%7CMCH_%3FKEY%7C%5BPp%5Day_%3F%5BKk%5Dey%7CPAY_%3FKEY%7C%5BPp%5Dassword%7CPASSWORD%7C%5BEe%5DncodingA%5BEe%5D%5BSs%5D_%3F%5BKk%5Dey)%24/not", keyword: "not", params: {} }];
            return false;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
          var valid2 = _errs6 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var rule_30 = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate93(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var rule_31 = validate98;
var pattern35 = new RegExp("[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$", "u");
var pattern36 = new RegExp("\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]", "u");
var func0 = require_ucs2length().default;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern36.test(data)) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate99.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  if (errors === 0) {
    if (typeof data === "string") {
      if (func0(data) < 1) {
        validate99.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.envParams !== void 0) {
        let data0 = data.envParams;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            var valid1 = true;
            for (const key0 in data0) {
              if (pattern35.test(key0)) {
                const _errs3 = errors;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!validate99(data0[key0], { instancePath: instancePath + "/envParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (valid2) {
                  validate98.errors = [{ instancePath: instancePath + "/envParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/envParams/patternProperties/%5BPp%5Dass(%3F%3Aword%7Cwd)%24%7CPASS(%3F%3AWORD%7CWD)%3F%24%7C_PWD%24/not", keyword: "not", params: {} }];
                  return false;
                } else {
                  errors = _errs4;
                  if (vErrors !== null) {
                    if (_errs4) {
                      vErrors.length = _errs4;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate98.errors = [{ instancePath: instancePath + "/envParams", schemaPath: "#/properties/envParams/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var rule_32 = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.framework !== void 0) {
        let data0 = data.framework;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.requirement !== void 0) {
            let data1 = data0.requirement;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.environment !== void 0) {
                let data2 = data1.environment;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    var valid3 = true;
                    for (const key0 in data2) {
                      if (pattern35.test(key0)) {
                        let data3 = data2[key0];
                        const _errs5 = errors;
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          if (data3.default !== void 0) {
                            const _errs7 = errors;
                            const _errs8 = errors;
                            if (!validate99(data3.default, { instancePath: instancePath + "/framework/requirement/environment/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: data3, parentDataProperty: "default", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs8 === errors;
                            if (valid5) {
                              validate101.errors = [{ instancePath: instancePath + "/framework/requirement/environment/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/framework/properties/requirement/properties/environment/patternProperties/%5BPp%5Dass(%3F%3Aword%7Cwd)%24%7CPASS(%3F%3AWORD%7CWD)%3F%24%7C_PWD%24/properties/default/not", keyword: "not", params: {} }];
                              return false;
                            } else {
                              errors = _errs7;
                              if (vErrors !== null) {
                                if (_errs7) {
                                  vErrors.length = _errs7;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          }
                        }
                        var valid3 = _errs5 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate101.errors = [{ instancePath: instancePath + "/framework/requirement/environment", schemaPath: "#/properties/framework/properties/requirement/properties/environment/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var rule_33 = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate103.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.overridden !== void 0) {
            let data1 = data0.overridden;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("apiHost" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate103.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var rule_34 = validate104;
var pattern38 = new RegExp("^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern38.test(data)) {
        validate105.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiHost !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate105(data.apiHost, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate104.errors = [{ instancePath: instancePath + "/apiHost", schemaPath: "#/properties/apiHost/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var rule_35 = validate107;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern38.test(data)) {
        validate108.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate108(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate107.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.oauthRedirectUrl !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate108(data.oauthRedirectUrl, { instancePath: instancePath + "/oauthRedirectUrl", parentData: data, parentDataProperty: "oauthRedirectUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate107.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var rule_36 = validate111;
var pattern40 = new RegExp("^\\$\\{[^{}:]+:-?\\}$", "u");
var pattern41 = new RegExp("\\S", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.token === void 0 && (missing0 = "token")) {
      validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.token !== void 0) {
        let data0 = data.token;
        const _errs0 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (typeof data0 === "string") {
          if (!pattern40.test(data0)) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate112.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
        if (errors === _errs0) {
          if (typeof data0 === "string") {
            if (!pattern41.test(data0)) {
              validate112.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
              return false;
            }
          } else {
            validate112.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate111.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.elsewhere !== void 0) {
            let data1 = data0.elsewhere;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("encodingAesKey" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate111.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs9 = errors;
    if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs9 === errors;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var rule_37 = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern41.test(data0)) {
            validate114.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var rule_38 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate115.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.elsewhere !== void 0) {
            let data1 = data0.elsewhere;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("encodingAesKey" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate115.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
              return false;
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
      }
      var valid1 = _errs1 === errors;
    } else {
      var valid1 = true;
    }
    if (valid1) {
      if (data.encodingAesKey !== void 0) {
        const _errs9 = errors;
        if ("" !== data.encodingAesKey) {
          validate115.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/allOf/0/properties/encodingAesKey/const", keyword: "const", params: { allowedValue: "" } }];
          return false;
        }
        var valid1 = _errs9 === errors;
      } else {
        var valid1 = true;
      }
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var rule_39 = validate116;
var pattern43 = new RegExp("^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern43.test(data)) {
        validate117.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$" } }];
        return false;
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.token !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate117(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate116.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var rule_40 = validate119;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate120.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate120.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data1.audience !== void 0) {
                    let data2 = data1.audience;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.mainlandUsers !== void 0) {
                        if ("none" !== data2.mainlandUsers) {
                          validate120.errors = [{ instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "none" } }];
                          return false;
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
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var rule_41 = validate122;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.transfers === void 0 && (missing0 = "transfers")) {
              validate123.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data1.transfers !== void 0) {
                let data2 = data1.transfers;
                if (Array.isArray(data2)) {
                  const _errs3 = errors;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs4 = errors;
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.to === void 0 && (missing1 = "to")) {
                        const err0 = { instancePath: instancePath + "/$context/integration/transfers/" + i0, schemaPath: "#/properties/%24context/properties/integration/properties/transfers/contains/required", keyword: "required", params: { missingProperty: missing1 } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      } else {
                        if (data3.to !== void 0) {
                          if ("CN" !== data3.to) {
                            const err1 = { instancePath: instancePath + "/$context/integration/transfers/" + i0 + "/to", schemaPath: "#/properties/%24context/properties/integration/properties/transfers/contains/properties/to/const", keyword: "const", params: { allowedValue: "CN" } };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    var valid3 = _errs4 === errors;
                    if (valid3) {
                      break;
                    }
                  }
                  if (!valid3) {
                    validate123.errors = [{ instancePath: instancePath + "/$context/integration/transfers", schemaPath: "#/properties/%24context/properties/integration/properties/transfers/contains", keyword: "contains", params: { minContains: 1 } }];
                    return false;
                  } else {
                    errors = _errs3;
                    if (vErrors !== null) {
                      if (_errs3) {
                        vErrors.length = _errs3;
                      } else {
                        vErrors = null;
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
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
    errors = vErrors.length;
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
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.containerPort !== void 0) {
        validate122.errors = [{ instancePath: instancePath + "/containerPort", schemaPath: "#/allOf/0/else/properties/containerPort/false schema", keyword: "false schema", params: {} }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate122.errors = vErrors;
    return false;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var rule_42 = validate125;
var schema70 = { "required": ["$context"], "properties": { "$context": { "required": ["integration"], "properties": { "integration": { "required": ["audience"], "properties": { "audience": { "anyOf": [{ "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "enum": ["none", "incidental"] } } }, { "required": ["geographies"], "properties": { "geographies": { "contains": { "not": { "const": "CN" } } } } }] } } } } } } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate126.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate126.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data1.audience !== void 0) {
                    let data2 = data1.audience;
                    const _errs3 = errors;
                    let valid3 = false;
                    const _errs4 = errors;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing3;
                      if (data2.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                        const err0 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      } else {
                        if (data2.mainlandUsers !== void 0) {
                          let data3 = data2.mainlandUsers;
                          if (!(data3 === "none" || data3 === "incidental")) {
                            const err1 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/0/properties/mainlandUsers/enum", keyword: "enum", params: { allowedValues: schema70.properties.$context.properties.integration.properties.audience.anyOf[0].properties.mainlandUsers.enum } };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    var _valid0 = _errs4 === errors;
                    valid3 = valid3 || _valid0;
                    if (!valid3) {
                      const _errs6 = errors;
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing4;
                        if (data2.geographies === void 0 && (missing4 = "geographies")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data2.geographies !== void 0) {
                            let data4 = data2.geographies;
                            if (Array.isArray(data4)) {
                              const _errs8 = errors;
                              const len0 = data4.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs9 = errors;
                                const _errs10 = errors;
                                const _errs11 = errors;
                                if ("CN" !== data4[i0]) {
                                  const err3 = {};
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                }
                                var valid7 = _errs11 === errors;
                                if (valid7) {
                                  const err4 = { instancePath: instancePath + "/$context/integration/audience/geographies/" + i0, schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/1/properties/geographies/contains/not", keyword: "not", params: {} };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
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
                                var valid6 = _errs9 === errors;
                                if (valid6) {
                                  break;
                                }
                              }
                              if (!valid6) {
                                const err5 = { instancePath: instancePath + "/$context/integration/audience/geographies", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/1/properties/geographies/contains", keyword: "contains", params: { minContains: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                  if (_errs8) {
                                    vErrors.length = _errs8;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                      var _valid0 = _errs6 === errors;
                      valid3 = valid3 || _valid0;
                    }
                    if (!valid3) {
                      const err6 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                      validate126.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs3;
                      if (vErrors !== null) {
                        if (_errs3) {
                          vErrors.length = _errs3;
                        } else {
                          vErrors = null;
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
  validate126.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
    errors = vErrors.length;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
var rule_43 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.region === void 0 && (missing0 = "region")) {
      validate128.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var rule_44 = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate129.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.overridden !== void 0) {
            let data1 = data0.overridden;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("apiHost" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate129.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
var rule_45 = validate130;
var pattern44 = new RegExp("^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern44.test(data)) {
        validate131.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var pattern45 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)", "u");
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern45.test(data)) {
      validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)" } }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiHost !== void 0) {
        let data0 = data.apiHost;
        const _errs2 = errors;
        let valid1 = true;
        const _errs3 = errors;
        if (!validate131(data0, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
          errors = vErrors.length;
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
        if (_valid0) {
          const _errs4 = errors;
          if (!validate133(data0, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs4 === errors;
          valid1 = _valid0;
        }
        if (!valid1) {
          const err0 = { instancePath: instancePath + "/apiHost", schemaPath: "#/properties/apiHost/if", keyword: "if", params: { failingKeyword: "then" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
          validate130.errors = vErrors;
          return false;
        }
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var rule_46 = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate135.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.elsewhere !== void 0) {
            let data1 = data0.elsewhere;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("apiV3Key" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate135.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.apiV2Key === void 0 && (missing1 = "apiV2Key")) {
        validate135.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      } else {
        if (data.apiV2Key !== void 0) {
          let data3 = data.apiV2Key;
          const _errs10 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data3 === "string") {
            if (!pattern40.test(data3)) {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid7 = _errs13 === errors;
          if (valid7) {
            validate135.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/not", keyword: "not", params: {} }];
            return false;
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
          if (errors === _errs10) {
            if (typeof data3 === "string") {
              if (!pattern41.test(data3)) {
                validate135.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate135.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    }
    var valid0 = _errs9 === errors;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
var rule_47 = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.apiV3Key === void 0 && (missing0 = "apiV3Key")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.apiV3Key !== void 0) {
        let data0 = data.apiV3Key;
        if (typeof data0 === "string") {
          if (!pattern41.test(data0)) {
            const err1 = { instancePath: instancePath + "/apiV3Key", schemaPath: "#/anyOf/0/properties/apiV3Key/pattern", keyword: "pattern", params: { pattern: "\\S" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
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
      if (data.privateKey === void 0 && (missing1 = "privateKey")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.privateKey !== void 0) {
          let data1 = data.privateKey;
          if (typeof data1 === "string") {
            if (!pattern41.test(data1)) {
              const err3 = { instancePath: instancePath + "/privateKey", schemaPath: "#/anyOf/1/properties/privateKey/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.certificateSerial === void 0 && (missing2 = "certificateSerial")) {
          const err4 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        } else {
          if (data.certificateSerial !== void 0) {
            let data2 = data.certificateSerial;
            if (typeof data2 === "string") {
              if (!pattern41.test(data2)) {
                const err5 = { instancePath: instancePath + "/certificateSerial", schemaPath: "#/anyOf/2/properties/certificateSerial/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.publicKeyId === void 0 && (missing3 = "publicKeyId")) {
            const err6 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          } else {
            if (data.publicKeyId !== void 0) {
              let data3 = data.publicKeyId;
              if (typeof data3 === "string") {
                if (!pattern41.test(data3)) {
                  const err7 = { instancePath: instancePath + "/publicKeyId", schemaPath: "#/anyOf/3/properties/publicKeyId/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
    validate136.errors = vErrors;
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
  validate136.errors = vErrors;
  return errors === 0;
}
var rule_48 = validate137;
var pattern57 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate138.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate138.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      const _errs4 = errors;
      const _errs5 = errors;
      if (typeof data === "string") {
        if (!pattern7.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid1 = _errs5 === errors;
      if (valid1) {
        validate138.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
        return false;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
      var valid0 = _errs3 === errors;
      if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        const _errs8 = errors;
        if (typeof data === "string") {
          if (!pattern8.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid2 = _errs8 === errors;
        if (valid2) {
          validate138.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
          return false;
        } else {
          errors = _errs7;
          if (vErrors !== null) {
            if (_errs7) {
              vErrors.length = _errs7;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
          const _errs9 = errors;
          const _errs10 = errors;
          const _errs11 = errors;
          if (typeof data === "string") {
            if (!pattern9.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (valid3) {
            validate138.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs9 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern57.test(data)) {
        validate138.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var pattern59 = new RegExp("^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$", "u");
var pattern60 = new RegExp("^MII[A-Za-z0-9+/]{200,}={0,2}$", "u");
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (typeof data === "string") {
      if (!pattern59.test(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$" } };
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
      if (typeof data === "string") {
        if (!pattern60.test(data)) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^MII[A-Za-z0-9+/]{200,}={0,2}$" } };
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
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate141.errors = vErrors;
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
  validate141.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiV2Key !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate138(data.apiV2Key, { instancePath: instancePath + "/apiV2Key", parentData: data, parentDataProperty: "apiV2Key", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate137.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.apiV3Key !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate138(data.apiV3Key, { instancePath: instancePath + "/apiV3Key", parentData: data, parentDataProperty: "apiV3Key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate137.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
            return false;
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
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.privateKey !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate141(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate137.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs8;
              if (vErrors !== null) {
                if (_errs8) {
                  vErrors.length = _errs8;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var rule_49 = validate143;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate143.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var rule_50 = validate144;
var pattern61 = new RegExp("^[A-Za-z]+://", "u");
var pattern62 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$", "u");
var pattern63 = new RegExp("^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]", "u");
var pattern64 = new RegExp("^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]", "u");
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern61.test(data)) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
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
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern62.test(data)) {
        validate145.errors = [{ instancePath, schemaPath: "#/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
        return false;
      }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern63.test(data)) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var valid2 = _errs7 === errors;
      if (valid2) {
        validate145.errors = [{ instancePath, schemaPath: "#/then/allOf/1/not", keyword: "not", params: {} }];
        return false;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
      var valid1 = _errs5 === errors;
      if (valid1) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern64.test(data)) {
            const err3 = {};
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var valid3 = _errs10 === errors;
        if (valid3) {
          validate145.errors = [{ instancePath, schemaPath: "#/then/allOf/2/not", keyword: "not", params: {} }];
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
        var valid1 = _errs8 === errors;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate145.errors = vErrors;
    return false;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        const _errs1 = errors;
        if (!validate145(data.notifyUrl, { instancePath: instancePath + "/notifyUrl", parentData: data, parentDataProperty: "notifyUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          const _errs2 = errors;
          if (!validate145(data.refundNotifyUrl, { instancePath: instancePath + "/refundNotifyUrl", parentData: data, parentDataProperty: "refundNotifyUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            const _errs3 = errors;
            if (!validate145(data.payScoreNotifyUrl, { instancePath: instancePath + "/payScoreNotifyUrl", parentData: data, parentDataProperty: "payScoreNotifyUrl", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var rule_51 = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.stage !== void 0) {
          const _errs3 = errors;
          const _errs4 = errors;
          if ("example" !== data0.stage) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid3 = _errs4 === errors;
          if (valid3) {
            validate149.errors = [{ instancePath: instancePath + "/$context/stage", schemaPath: "#/allOf/0/properties/%24context/properties/stage/not", keyword: "not", params: {} }];
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
var rule_52 = validate150;
var pattern65 = new RegExp("^(?:classpath\\*?:|resources?:|(?:\\./)?src/main/resources/)", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.privateKeyPath !== void 0) {
        let data0 = data.privateKeyPath;
        const _errs2 = errors;
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern65.test(data0)) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate150.errors = [{ instancePath: instancePath + "/privateKeyPath", schemaPath: "#/properties/privateKeyPath/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var rule_53 = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate151.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.overridden !== void 0) {
            let data1 = data0.overridden;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("sandbox" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate151.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var rule_54 = validate152;
var pattern66 = new RegExp("^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.sandbox !== void 0) {
        let data0 = data.sandbox;
        const _errs2 = errors;
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern66.test(data0)) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate152.errors = [{ instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var rule_55 = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
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
        validate153.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
          if (data0.overridden !== void 0) {
            let data1 = data0.overridden;
            const _errs5 = errors;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("signType" !== data1[i0]) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid5 = _errs8 === errors;
                if (valid5) {
                  break;
                }
              }
              if (!valid5) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid4 = _errs6 === errors;
            if (valid4) {
              validate153.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
              return false;
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
      }
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var rule_56 = validate154;
var pattern67 = new RegExp("^[Mm][Dd]5$", "u");
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signType !== void 0) {
        let data0 = data.signType;
        const _errs2 = errors;
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern67.test(data0)) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate154.errors = [{ instancePath: instancePath + "/signType", schemaPath: "#/properties/signType/not", keyword: "not", params: {} }];
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
      }
    } else {
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var rule_57 = validate155;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.requiredBackgroundModes === void 0 && (missing0 = "requiredBackgroundModes")) {
      validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.requiredBackgroundModes !== void 0) {
        let data0 = data.requiredBackgroundModes;
        const _errs0 = errors;
        if (errors === _errs0) {
          if (Array.isArray(data0)) {
            const _errs2 = errors;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if ("location" !== data0[i0]) {
                const err0 = { instancePath: instancePath + "/requiredBackgroundModes/" + i0, schemaPath: "#/properties/requiredBackgroundModes/contains/const", keyword: "const", params: { allowedValue: "location" } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var valid1 = _errs3 === errors;
              if (valid1) {
                break;
              }
            }
            if (!valid1) {
              validate156.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/contains", keyword: "contains", params: { minContains: 1 } }];
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
          } else {
            validate156.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/type", keyword: "type", params: { type: "array" } }];
            return false;
          }
        }
      }
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
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
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.permission === void 0 && (missing0 = "permission")) {
        validate155.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.permission !== void 0) {
          let data0 = data.permission;
          const _errs5 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0["scope.userLocation"] === void 0 && (missing1 = "scope.userLocation")) {
              validate155.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/allOf/0/then/properties/permission/required", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            }
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.requiredPrivateInfos !== void 0) {
            let data1 = data.requiredPrivateInfos;
            const _errs6 = errors;
            if (Array.isArray(data1)) {
              const _errs7 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if ("startLocationUpdateBackground" !== data1[i0]) {
                  const err0 = { instancePath: instancePath + "/requiredPrivateInfos/" + i0, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/contains/const", keyword: "const", params: { allowedValue: "startLocationUpdateBackground" } };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var valid3 = _errs8 === errors;
                if (valid3) {
                  break;
                }
              }
              if (!valid3) {
                validate155.errors = [{ instancePath: instancePath + "/requiredPrivateInfos", schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/contains", keyword: "contains", params: { minContains: 1 } }];
                return false;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            var valid2 = _errs6 === errors;
          } else {
            var valid2 = true;
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate155.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs9 = errors;
    const _errs10 = errors;
    let valid4 = true;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.requiredPrivateInfos === void 0 && (missing2 = "requiredPrivateInfos")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.requiredPrivateInfos !== void 0) {
          let data3 = data.requiredPrivateInfos;
          const _errs12 = errors;
          if (errors === _errs12) {
            if (Array.isArray(data3)) {
              const _errs14 = errors;
              const len1 = data3.length;
              for (let i1 = 0; i1 < len1; i1++) {
                const _errs15 = errors;
                if ("startLocationUpdateBackground" !== data3[i1]) {
                  const err3 = {};
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid6 = _errs15 === errors;
                if (valid6) {
                  break;
                }
              }
              if (!valid6) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              } else {
                errors = _errs14;
                if (vErrors !== null) {
                  if (_errs14) {
                    vErrors.length = _errs14;
                  } else {
                    vErrors = null;
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
        }
      }
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10;
    if (vErrors !== null) {
      if (_errs10) {
        vErrors.length = _errs10;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.requiredBackgroundModes === void 0 && (missing3 = "requiredBackgroundModes")) {
          validate155.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing3 } }];
          return false;
        } else {
          if (data.requiredBackgroundModes !== void 0) {
            let data5 = data.requiredBackgroundModes;
            if (Array.isArray(data5)) {
              const _errs18 = errors;
              const len2 = data5.length;
              for (let i2 = 0; i2 < len2; i2++) {
                const _errs19 = errors;
                if ("location" !== data5[i2]) {
                  const err6 = { instancePath: instancePath + "/requiredBackgroundModes/" + i2, schemaPath: "#/allOf/1/then/properties/requiredBackgroundModes/contains/const", keyword: "const", params: { allowedValue: "location" } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var valid8 = _errs19 === errors;
                if (valid8) {
                  break;
                }
              }
              if (!valid8) {
                validate155.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/allOf/1/then/properties/requiredBackgroundModes/contains", keyword: "contains", params: { minContains: 1 } }];
                return false;
              } else {
                errors = _errs18;
                if (vErrors !== null) {
                  if (_errs18) {
                    vErrors.length = _errs18;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs16 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err7 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
      validate155.errors = vErrors;
      return false;
    }
    var valid0 = _errs9 === errors;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var rule_58 = validate158;
var schema93 = { "enum": ["getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getLocation" || data === "onLocationChange" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate159.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema93.enum } }];
    return false;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var schema94 = { "enum": ["getFuzzyLocation", "getLocation", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getFuzzyLocation" || data === "getLocation" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate161.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema94.enum } }];
    return false;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern41.test(data0)) {
                validate163.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate163.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.requiredPrivateInfos === void 0 && (missing0 = "requiredPrivateInfos")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.requiredPrivateInfos !== void 0) {
        let data0 = data.requiredPrivateInfos;
        if (Array.isArray(data0)) {
          const _errs5 = errors;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs6 = errors;
            if ("getFuzzyLocation" !== data0[i0]) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            var valid3 = _errs6 === errors;
            if (valid3) {
              break;
            }
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
  if (_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.requiredPrivateInfos !== void 0) {
        let data2 = data.requiredPrivateInfos;
        if (Array.isArray(data2)) {
          var valid5 = true;
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            const _errs9 = errors;
            const _errs10 = errors;
            const _errs11 = errors;
            if (!validate159(data2[i1], { instancePath: instancePath + "/requiredPrivateInfos/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate158.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
              return false;
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
            var valid5 = _errs9 === errors;
            if (!valid5) {
              break;
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate158.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs12 = errors;
    const _errs13 = errors;
    let valid7 = true;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.requiredPrivateInfos === void 0 && (missing1 = "requiredPrivateInfos")) {
        const err4 = {};
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        if (data.requiredPrivateInfos !== void 0) {
          let data4 = data.requiredPrivateInfos;
          if (Array.isArray(data4)) {
            const _errs16 = errors;
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs17 = errors;
              if (!validate161(data4[i2], { instancePath: instancePath + "/requiredPrivateInfos/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                errors = vErrors.length;
              }
              var valid9 = _errs17 === errors;
              if (valid9) {
                break;
              }
            }
            if (!valid9) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
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
      }
    }
    var _valid1 = _errs14 === errors;
    errors = _errs13;
    if (vErrors !== null) {
      if (_errs13) {
        vErrors.length = _errs13;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs18 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.permission === void 0 && (missing2 = "permission")) {
          validate158.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing2 } }];
          return false;
        } else {
          if (data.permission !== void 0) {
            let data6 = data.permission;
            const _errs20 = errors;
            let valid11 = false;
            const _errs21 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              let missing3;
              if (data6["scope.userLocation"] === void 0 && (missing3 = "scope.userLocation")) {
                const err6 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid2 = _errs21 === errors;
            valid11 = valid11 || _valid2;
            if (!valid11) {
              const _errs22 = errors;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                let missing4;
                if (data6["scope.userFuzzyLocation"] === void 0 && (missing4 = "scope.userFuzzyLocation")) {
                  const err7 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs22 === errors;
              valid11 = valid11 || _valid2;
            }
            if (!valid11) {
              const err8 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
              validate158.errors = vErrors;
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
      }
      var _valid1 = _errs18 === errors;
      valid7 = _valid1;
    }
    if (!valid7) {
      const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
      validate158.errors = vErrors;
      return false;
    }
    var valid0 = _errs12 === errors;
    if (valid0) {
      const _errs23 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.permission !== void 0) {
          let data7 = data.permission;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7["scope.userLocation"] !== void 0) {
              const _errs25 = errors;
              if (!validate163(data7["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data7, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                errors = vErrors.length;
              }
              var valid13 = _errs25 === errors;
            } else {
              var valid13 = true;
            }
            if (valid13) {
              if (data7["scope.userFuzzyLocation"] !== void 0) {
                const _errs26 = errors;
                if (!validate163(data7["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data7, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                  errors = vErrors.length;
                }
                var valid13 = _errs26 === errors;
              } else {
                var valid13 = true;
              }
            }
          }
        }
      }
      var valid0 = _errs23 === errors;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var rule_59 = validate166;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate167.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate167.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data1.audience !== void 0) {
                    let data2 = data1.audience;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.mainlandUsers !== void 0) {
                        if ("targeted" !== data2.mainlandUsers) {
                          validate167.errors = [{ instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } }];
                          return false;
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
  validate167.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate167(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
    errors = vErrors.length;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var rule_60 = validate169;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.assessments === void 0 && (missing0 = "assessments")) {
              validate170.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data1.assessments !== void 0) {
                let data2 = data1.assessments;
                if (Array.isArray(data2)) {
                  const _errs3 = errors;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs4 = errors;
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.type === void 0 && (missing1 = "type")) {
                        const err0 = { instancePath: instancePath + "/$context/integration/assessments/" + i0, schemaPath: "#/properties/%24context/properties/integration/properties/assessments/contains/required", keyword: "required", params: { missingProperty: missing1 } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      } else {
                        if (data3.type !== void 0) {
                          if ("pipia" !== data3.type) {
                            const err1 = { instancePath: instancePath + "/$context/integration/assessments/" + i0 + "/type", schemaPath: "#/properties/%24context/properties/integration/properties/assessments/contains/properties/type/const", keyword: "const", params: { allowedValue: "pipia" } };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    var valid3 = _errs4 === errors;
                    if (valid3) {
                      break;
                    }
                  }
                  if (!valid3) {
                    validate170.errors = [{ instancePath: instancePath + "/$context/integration/assessments", schemaPath: "#/properties/%24context/properties/integration/properties/assessments/contains", keyword: "contains", params: { minContains: 1 } }];
                    return false;
                  } else {
                    errors = _errs3;
                    if (vErrors !== null) {
                      if (_errs3) {
                        vErrors.length = _errs3;
                      } else {
                        vErrors = null;
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
  validate170.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
      if (data.requiredBackgroundModes !== void 0) {
        let data0 = data.requiredBackgroundModes;
        if (Array.isArray(data0)) {
          var valid2 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            const _errs5 = errors;
            const _errs6 = errors;
            if ("location" !== data0[i0]) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var valid3 = _errs6 === errors;
            if (valid3) {
              validate169.errors = [{ instancePath: instancePath + "/requiredBackgroundModes/" + i0, schemaPath: "#/else/properties/requiredBackgroundModes/items/not", keyword: "not", params: {} }];
              return false;
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
            var valid2 = _errs4 === errors;
            if (!valid2) {
              break;
            }
          }
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate169.errors = vErrors;
    return false;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var rule_61 = validate172;
var pattern69 = new RegExp("^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$", "u");
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern69.test(data)) {
      validate174.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$" } }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desc !== void 0) {
      let data0 = data.desc;
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate174(data0, { instancePath: instancePath + "/desc", parentData: data, parentDataProperty: "desc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate173.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/not", keyword: "not", params: {} }];
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
      if (errors === _errs0) {
        if (typeof data0 === "string") {
          if (func0(data0) > 30) {
            validate173.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/maxLength", keyword: "maxLength", params: { limit: 30 } }];
            return false;
          }
        }
      }
    }
  }
  validate173.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        let data0 = data.permission;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0["scope.userLocation"] !== void 0) {
            const _errs2 = errors;
            if (!validate173(data0["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data0, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data0["scope.userFuzzyLocation"] !== void 0) {
              const _errs3 = errors;
              if (!validate173(data0["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data0, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var rule_62 = validate178;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern41.test(data0)) {
                validate180.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate180.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["scope.userLocation"] !== void 0) {
        const _errs1 = errors;
        if (!validate180(data["scope.userLocation"], { instancePath: instancePath + "/scope.userLocation", parentData: data, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data["scope.userFuzzyLocation"] !== void 0) {
          const _errs2 = errors;
          if (!validate180(data["scope.userFuzzyLocation"], { instancePath: instancePath + "/scope.userFuzzyLocation", parentData: data, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        if (!validate179(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
var rules = {
  "app-security/callback-tunnel/wechat_account": { applies: rule_0, satisfied: rule_1, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "app-security/callback-tunnel/wechat_official_account": { applies: rule_0, satisfied: rule_1, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "app-security/callback-tunnel/wechat_mini_program_account": { applies: rule_0, satisfied: rule_1, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "app-security/callback-tunnel/wechat_open_platform": { applies: rule_0, satisfied: rule_1, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "app-security/callback-tunnel/wecom_app": { applies: rule_0, satisfied: rule_2, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"]] },
  "app-security/callback-tunnel/wechat_pay_merchant": { applies: rule_0, satisfied: rule_3, reads: [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]] },
  "app-security/cloud-function-openapi/wechat_cloud_function": { applies: rule_4, satisfied: rule_5, reads: [[], ["permissions", "openapi", "*"]] },
  "app-security/cors-development-origin/wechat_cloud_run_service": { applies: rule_4, satisfied: rule_6, reads: [[], ["envParams"], ["envParams", "*"]] },
  "app-security/credential-file/wechat_key_file": { applies: rule_7, satisfied: rule_8, reads: [["$context"], ["$context", "stage"], [], ["holds"], ["holds", "**"]] },
  "app-security/credential-literal/wechat_account": { applies: rule_4, satisfied: rule_9, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_official_account": { applies: rule_4, satisfied: rule_9, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_mini_program_account": { applies: rule_4, satisfied: rule_9, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_open_platform": { applies: rule_4, satisfied: rule_9, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wecom_app": { applies: rule_4, satisfied: rule_10, reads: [[], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]] },
  "app-security/credential-literal/wechat_pay_merchant": { applies: rule_4, satisfied: rule_11, reads: [[], ["appSecret"]] },
  "app-security/credential-literal/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_12, reads: [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/database-rules-open/cloudbase_database_rule": { applies: rule_4, satisfied: rule_13, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule", "read"], ["aclRule", "read", "**"]] },
  "app-security/database-rules-open/cloudbase_storage_rule": { applies: rule_4, satisfied: rule_14, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]] },
  "app-security/database-rules-open/unicloud_collection": { applies: rule_4, satisfied: rule_15, reads: [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["permission", "read"], ["permission", "read", "**"]] },
  "app-security/debug-mode/wechat_mini_program": { applies: rule_4, satisfied: rule_16, reads: [[], ["debug"], ["debug", "**"]] },
  "app-security/debug-mode/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_16, reads: [[], ["debug"], ["debug", "**"]] },
  "app-security/direct-commit/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_17, reads: [[], ["directCommit"], ["directCommit", "**"]] },
  "app-security/domain-check-disabled/wechat_project": { applies: rule_4, satisfied: rule_18, reads: [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]] },
  "app-security/function-invoke-open/cloudbase_function": { applies: rule_4, satisfied: rule_19, reads: [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]] },
  "app-security/function-invoke-open/cloudbase_function_rule": { applies: rule_4, satisfied: rule_19, reads: [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]] },
  "app-security/jump-allowed/wechat_jump_target": { applies: rule_20, satisfied: rule_21, reads: [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]] },
  "app-security/plain-endpoint/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_22, reads: [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/plain-endpoint/wechat_mini_program": { applies: rule_4, satisfied: rule_23, reads: [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/plugin-allowed/wechat_plugin_use": { applies: rule_20, satisfied: rule_24, reads: [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]] },
  "app-security/plugin-version-pinned/wechat_mini_program": { applies: rule_4, satisfied: rule_25, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_26, reads: [[], ["plugins"], ["plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_game": { applies: rule_4, satisfied: rule_25, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/project-scripts/wechat_project": { applies: rule_4, satisfied: rule_27, reads: [[], ["scripts"], ["scripts", "*"]] },
  "app-security/project-scripts/cloudbase_environment": { applies: rule_4, satisfied: rule_28, reads: [[], ["framework", "hooks", "*", "commands", "*"]] },
  "app-security/secret-in-client/wechat_mini_program": { applies: rule_4, satisfied: rule_29, reads: [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/secret-in-client/wechat_mini_game": { applies: rule_4, satisfied: rule_29, reads: [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/secret-in-client/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_30, reads: [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/service-password-literal/wechat_cloud_run_service": { applies: rule_4, satisfied: rule_31, reads: [[], ["envParams"], ["envParams", "*"]] },
  "app-security/service-password-literal/cloudbase_environment": { applies: rule_4, satisfied: rule_32, reads: [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]] },
  "encryption/api-host-tls/wechat_account": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_official_account": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_mini_program_account": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_open_platform": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wecom_app": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_pay_merchant": { applies: rule_33, satisfied: rule_34, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/message-callback-tls/wechat_account": { applies: rule_0, satisfied: rule_35, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_official_account": { applies: rule_0, satisfied: rule_35, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_mini_program_account": { applies: rule_0, satisfied: rule_35, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_open_platform": { applies: rule_0, satisfied: rule_35, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wecom_app": { applies: rule_0, satisfied: rule_35, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-mode/wechat_account": { applies: rule_36, satisfied: rule_37, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_official_account": { applies: rule_36, satisfied: rule_37, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_mini_program_account": { applies: rule_36, satisfied: rule_37, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-token-guessable/wechat_account": { applies: rule_38, satisfied: rule_39, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_official_account": { applies: rule_38, satisfied: rule_39, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_mini_program_account": { applies: rule_38, satisfied: rule_39, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_open_platform": { applies: rule_38, satisfied: rule_39, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wecom_app": { applies: rule_38, satisfied: rule_39, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { applies: rule_40, satisfied: rule_41, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]] },
  "locality/cloudbase-region-explicit/cloudbase_environment": { applies: rule_42, satisfied: rule_43, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]] },
  "payments/api-host/wechat_pay_merchant": { applies: rule_44, satisfied: rule_45, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "payments/api-v2-only/wechat_pay_merchant": { applies: rule_46, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]] },
  "payments/merchant-key-literal/wechat_pay_merchant": { applies: rule_4, satisfied: rule_48, reads: [[], ["apiV2Key"], ["apiV3Key"], ["privateKey"]] },
  "payments/notify-url/wechat_pay_merchant": { applies: rule_49, satisfied: rule_50, reads: [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]] },
  "payments/private-key-in-package/wechat_pay_merchant": { applies: rule_51, satisfied: rule_52, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["privateKeyPath"]] },
  "payments/sandbox-enabled/wechat_pay_merchant": { applies: rule_53, satisfied: rule_54, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["sandbox"]] },
  "payments/signature-md5/wechat_pay_merchant": { applies: rule_55, satisfied: rule_56, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["signType"]] },
  "privacy/background-location/wechat_mini_program": { applies: rule_4, satisfied: rule_57, reads: [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]] },
  "privacy/location-declared/wechat_mini_program": { applies: rule_4, satisfied: rule_58, reads: [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/location-tracking-assessed/wechat_mini_program": { applies: rule_59, satisfied: rule_60, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]] },
  "privacy/permission-purpose/wechat_mini_program": { applies: rule_4, satisfied: rule_61, reads: [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/permission-purpose/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_62, reads: [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/permission-purpose/wechat_mini_game": { applies: rule_4, satisfied: rule_62, reads: [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]] }
};
export {
  rule_0,
  rule_1,
  rule_10,
  rule_11,
  rule_12,
  rule_13,
  rule_14,
  rule_15,
  rule_16,
  rule_17,
  rule_18,
  rule_19,
  rule_2,
  rule_20,
  rule_21,
  rule_22,
  rule_23,
  rule_24,
  rule_25,
  rule_26,
  rule_27,
  rule_28,
  rule_29,
  rule_3,
  rule_30,
  rule_31,
  rule_32,
  rule_33,
  rule_34,
  rule_35,
  rule_36,
  rule_37,
  rule_38,
  rule_39,
  rule_4,
  rule_40,
  rule_41,
  rule_42,
  rule_43,
  rule_44,
  rule_45,
  rule_46,
  rule_47,
  rule_48,
  rule_49,
  rule_5,
  rule_50,
  rule_51,
  rule_52,
  rule_53,
  rule_54,
  rule_55,
  rule_56,
  rule_57,
  rule_58,
  rule_59,
  rule_6,
  rule_60,
  rule_61,
  rule_62,
  rule_7,
  rule_8,
  rule_9,
  rules
};
