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
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            validate17.errors = [{ instancePath: instancePath + "/$context/stage", schemaPath: "#/allOf/0/properties/%24context/properties/stage/not", keyword: "not", params: {} }];
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
  validate17.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate18;
var pattern5 = new RegExp("[0-9]", "u");
var pattern6 = new RegExp("[A-Za-z]", "u");
var pattern7 = new RegExp("(.)\\1{5}", "u");
var pattern8 = new RegExp("(.{8,16})\\1", "u");
var pattern9 = new RegExp("12345678|abcdef|ABCDEF", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate20.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate20.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate20.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate20.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate20.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
  validate20.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate19.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("[A-Z]", "u");
var pattern12 = new RegExp("[a-z]", "u");
var pattern13 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate23.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate23.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate26.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate26.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate26.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern22 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate29.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate29.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate29.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate29.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
      if (!pattern22.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
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
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate19(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate18.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
        if (data.encodingAesKey !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate23(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate18.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
          if (data.wecomSecret !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate26(data.wecomSecret, { instancePath: instancePath + "/wecomSecret", parentData: data, parentDataProperty: "wecomSecret", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate18.errors = [{ instancePath: instancePath + "/wecomSecret", schemaPath: "#/properties/wecomSecret/not", keyword: "not", params: {} }];
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
            if (data.apiKey !== void 0) {
              const _errs10 = errors;
              const _errs11 = errors;
              const _errs12 = errors;
              if (!validate29(data.apiKey, { instancePath: instancePath + "/apiKey", parentData: data, parentDataProperty: "apiKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate18.errors = [{ instancePath: instancePath + "/apiKey", schemaPath: "#/properties/apiKey/not", keyword: "not", params: {} }];
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
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.stage === void 0 && (missing0 = "stage")) {
          validate31.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.stage !== void 0) {
            if ("example" !== data0.stage) {
              validate31.errors = [{ instancePath: instancePath + "/$context/stage", schemaPath: "#/allOf/0/properties/%24context/properties/stage/const", keyword: "const", params: { allowedValue: "example" } }];
              return false;
            }
          }
        }
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate32;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate34.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate34.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate34.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate34.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate34.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate33.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern29 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern29.test(data)) {
        validate37.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate40.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate40.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate40.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate33(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate32.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate37(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate32.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate40(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate32.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate44.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate44.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate44.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate44(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate43.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
          if (!validate37(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate43.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate40(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate43.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate49;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate51.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate51.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate51.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate51.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate51.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
      if (!pattern22.test(data)) {
        validate51.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var pattern42 = new RegExp("-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}", "u");
var pattern43 = new RegExp("^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$", "u");
var pattern44 = new RegExp("^MII[A-Za-z0-9+/]{200,}={0,2}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
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
      if (!pattern43.test(data)) {
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
        if (!pattern44.test(data)) {
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
    validate54.errors = vErrors;
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
  validate54.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate33(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate49.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
        if (data.apiV2Key !== void 0) {
          const _errs4 = errors;
          const _errs5 = errors;
          const _errs6 = errors;
          if (!validate51(data.apiV2Key, { instancePath: instancePath + "/apiV2Key", parentData: data, parentDataProperty: "apiV2Key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate49.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
          if (data.apiV3Key !== void 0) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate51(data.apiV3Key, { instancePath: instancePath + "/apiV3Key", parentData: data, parentDataProperty: "apiV3Key", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate49.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
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
            if (data.privateKey !== void 0) {
              const _errs10 = errors;
              const _errs11 = errors;
              const _errs12 = errors;
              if (!validate54(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate49.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
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
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            validate56.errors = [{ instancePath: instancePath + "/$context/stage", schemaPath: "#/allOf/0/properties/%24context/properties/stage/not", keyword: "not", params: {} }];
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
  validate56.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate57;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate59.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate59.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate59.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate59.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate59.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate58.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern29.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate65.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate65.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate58(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate57.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate62(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate57.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate65(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate57.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate69.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern12.test(data)) {
          validate69.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate69.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
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
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern42.test(data)) {
        validate74.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" } }];
        return false;
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate69(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate68.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
          if (!validate62(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate68.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate65(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate68.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
              if (!validate74(data.messageAuditPrivateKey, { instancePath: instancePath + "/messageAuditPrivateKey", parentData: data, parentDataProperty: "messageAuditPrivateKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate68.errors = [{ instancePath: instancePath + "/messageAuditPrivateKey", schemaPath: "#/properties/messageAuditPrivateKey/not", keyword: "not", params: {} }];
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
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var rule_18 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate58(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate76.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var rule_19 = validate78;
var pattern59 = new RegExp("^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$", "u");
var wrapper0 = { validate: validate79 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!pattern59.test(key0)) {
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
            validate79.errors = vErrors;
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
          if (pattern59.test(key1)) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate58(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate79.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5BAa%5Dpp_%3F%5BSs%5Decret%7CAPP_%3FSECRET)%24/not", keyword: "not", params: {} }];
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
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
      if (data.ext !== void 0) {
        if (!validate79(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
          errors = vErrors.length;
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
var rule_20 = validate82;
var pattern61 = new RegExp("^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern61.test(data)) {
      validate83.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$" } }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var schema43 = { "enum": [true, "true"] };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate85.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }];
    return false;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate85(data.write, { instancePath: instancePath + "/write", parentData: data, parentDataProperty: "write", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate87.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
        if (!validate85(data.update, { instancePath: instancePath + "/update", parentData: data, parentDataProperty: "update", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
          errors = vErrors.length;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          validate87.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
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
          if (!validate85(data.delete, { instancePath: instancePath + "/delete", parentData: data, parentDataProperty: "delete", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate87.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
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
  validate87.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!validate83(data.collection, { instancePath: instancePath + "/collection", parentData: data, parentDataProperty: "collection", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
          validate82.errors = [{ instancePath: instancePath + "/aclTag", schemaPath: "#/allOf/0/then/properties/aclTag/not", keyword: "not", params: {} }];
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
              if (!validate85(data2.read, { instancePath: instancePath + "/aclRule/read", parentData: data2, parentDataProperty: "read", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs12 === errors;
              if (valid6) {
                validate82.errors = [{ instancePath: instancePath + "/aclRule/read", schemaPath: "#/allOf/0/then/properties/aclRule/properties/read/not", keyword: "not", params: {} }];
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
    validate82.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate87(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var rule_21 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate87(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var rule_22 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      const _errs4 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.collection !== void 0) {
          if (!validate83(data0.collection, { instancePath: instancePath + "/$context/collection", parentData: data0, parentDataProperty: "collection", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      }
      var valid2 = _errs4 === errors;
    } else {
      var valid2 = true;
    }
    if (valid2) {
      if (data.properties !== void 0) {
        let data2 = data.properties;
        const _errs6 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2) {
            let data3 = data2[key0];
            const _errs8 = errors;
            const _errs9 = errors;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                let missing0;
                if (data3.permission === void 0 && (missing0 = "permission")) {
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
            var valid5 = _errs10 === errors;
            if (valid5) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
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
            var valid4 = _errs8 === errors;
            if (!valid4) {
              break;
            }
          }
        }
        var valid2 = _errs6 === errors;
      } else {
        var valid2 = true;
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
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        let data4 = data.permission;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.read !== void 0) {
            const _errs15 = errors;
            const _errs16 = errors;
            if (!validate85(data4.read, { instancePath: instancePath + "/permission/read", parentData: data4, parentDataProperty: "read", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
              errors = vErrors.length;
            }
            var valid8 = _errs16 === errors;
            if (valid8) {
              validate94.errors = [{ instancePath: instancePath + "/permission/read", schemaPath: "#/allOf/0/then/properties/permission/properties/read/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs15;
              if (vErrors !== null) {
                if (_errs15) {
                  vErrors.length = _errs15;
                } else {
                  vErrors = null;
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
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate94.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        if (!validate87(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var rule_23 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
          validate98.errors = [{ instancePath: instancePath + "/debug", schemaPath: "#/properties/debug/not", keyword: "not", params: {} }];
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
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var rule_24 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
          validate99.errors = [{ instancePath: instancePath + "/directCommit", schemaPath: "#/properties/directCommit/not", keyword: "not", params: {} }];
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
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var rule_25 = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              validate100.errors = [{ instancePath: instancePath + "/setting/urlCheck", schemaPath: "#/properties/setting/properties/urlCheck/not", keyword: "not", params: {} }];
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
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var rule_26 = validate101;
var schema51 = { "enum": [true, "true"] };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate102.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } }];
    return false;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
                  if (!validate102(data1.invoke, { instancePath: instancePath + "/aclRule/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/invoke", parentData: data1, parentDataProperty: "invoke", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs6 === errors;
                  if (valid3) {
                    validate101.errors = [{ instancePath: instancePath + "/aclRule/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/invoke", schemaPath: "#/properties/aclRule/additionalProperties/properties/invoke/not", keyword: "not", params: {} }];
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
              if (!validate102(data0.invoke, { instancePath: instancePath + "/aclRule/invoke", parentData: data0, parentDataProperty: "invoke", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
              var valid5 = _errs9 === errors;
              if (valid5) {
                validate101.errors = [{ instancePath: instancePath + "/aclRule/invoke", schemaPath: "#/properties/aclRule/properties/invoke/not", keyword: "not", params: {} }];
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
      validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var rule_27 = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate105.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.allowed === void 0 && (missing1 = "allowed")) {
            validate105.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          }
        }
      }
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var rule_28 = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate106.errors = [{ instancePath: instancePath + "/appId", schemaPath: "#/then/properties/appId/false schema", keyword: "false schema", params: {} }];
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
    validate106.errors = vErrors;
    return false;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var rule_29 = validate107;
var pattern62 = new RegExp("^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern62.test(data)) {
        validate109.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)" } }];
        return false;
      }
    } else {
      validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var wrapper1 = { validate: validate108 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  const _errs1 = errors;
  if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    validate108.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate108(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
          errors = vErrors.length;
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
var rule_30 = validate112;
var pattern63 = new RegExp("(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cloudConfig !== void 0) {
        const _errs1 = errors;
        if (!validate108(data.cloudConfig, { instancePath: instancePath + "/cloudConfig", parentData: data, parentDataProperty: "cloudConfig", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ext !== void 0) {
          const _errs2 = errors;
          if (!validate108(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          var valid1 = true;
          for (const key0 in data) {
            if (pattern63.test(key0)) {
              const _errs3 = errors;
              if (!validate108(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var rule_31 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate116.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/then/properties/provider/false schema", keyword: "false schema", params: {} }];
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
    validate116.errors = vErrors;
    return false;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var rule_32 = validate117;
var pattern64 = new RegExp("^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern64.test(data)) {
        validate119.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$" } }];
        return false;
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate119(data0.version, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", parentData: data0, parentDataProperty: "version", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
            if (valid2) {
              validate118.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
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
      validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate118(data0.plugins, { instancePath: instancePath + "/" + i0 + "/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
      validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        const _errs1 = errors;
        if (!validate118(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.subpackages !== void 0) {
          const _errs2 = errors;
          if (!validate122(data.subpackages, { instancePath: instancePath + "/subpackages", parentData: data, parentDataProperty: "subpackages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subPackages !== void 0) {
            const _errs3 = errors;
            if (!validate122(data.subPackages, { instancePath: instancePath + "/subPackages", parentData: data, parentDataProperty: "subPackages", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var rule_33 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        if (!validate118(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var rule_34 = validate128;
var pattern65 = new RegExp("(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s", "u");
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern65.test(data)) {
        validate129.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s" } }];
        return false;
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              if (!validate129(data0[key0], { instancePath: instancePath + "/scripts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
              if (valid2) {
                validate128.errors = [{ instancePath: instancePath + "/scripts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scripts/additionalProperties/not", keyword: "not", params: {} }];
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
            validate128.errors = [{ instancePath: instancePath + "/scripts", schemaPath: "#/properties/scripts/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var rule_35 = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
                        if (!validate129(data3[i0], { instancePath: instancePath + "/framework/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/commands/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                          errors = vErrors.length;
                        }
                        var valid5 = _errs8 === errors;
                        if (valid5) {
                          validate131.errors = [{ instancePath: instancePath + "/framework/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/commands/" + i0, schemaPath: "#/properties/framework/properties/hooks/additionalProperties/properties/commands/items/not", keyword: "not", params: {} }];
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
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var rule_36 = validate133;
var pattern66 = new RegExp("^(?!(?:[Aa]pp|APP|wx|WX|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN)_?S).*(?:[Ss]ecret(?:_?[Kk]ey)?|SECRET(?:_?KEY)?|[Pp]rivate_?[Kk]ey|PRIVATE_?KEY|[Aa]pi_?[Vv]3_?[Kk]ey|API_?V3_?KEY|[Mm]ch_?[Kk]ey|MCH_?KEY|[Pp]ay_?[Kk]ey|PAY_?KEY|[Pp]assword|PASSWORD|[Ee]ncodingA[Ee][Ss]_?[Kk]ey)$", "u");
var wrapper3 = { validate: validate133 };
var pattern68 = new RegExp("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----", "u");
var pattern74 = new RegExp("^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|[Cc]hange|[Rr]eplace))[A-Za-z0-9+/_-]{16,}={0,2}$", "u");
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern68.test(data)) {
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
        if (!pattern74.test(data)) {
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
    validate134.errors = vErrors;
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
  validate134.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs0 = errors;
    for (const key0 in data) {
      if (!pattern66.test(key0)) {
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
          validate133.errors = vErrors;
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
        if (pattern66.test(key1)) {
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          if (!validate134(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate133.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F!(%3F%3A%5BAa%5Dpp%7CAPP%7Cwx%7CWX%7C%5BWw%5De%5BCc%5Dhat%7CWECHAT%7C%5BWw%5Deixin%7CWEIXIN)_%3FS).*(%3F%3A%5BSs%5Decret(%3F%3A_%3F%5BKk%5Dey)%3F%7CSECRET(%3F%3A_%3FKEY)%3F%7C%5BPp%5Drivate_%3F%5BKk%5Dey%7CPRIVATE_%3FKEY%7C%5BAa%5Dpi_%3F%5BVv%5D3_%3F%5BKk%5Dey%7CAPI_%3FV3_%3FKEY%7C%5BMm%5Dch_%3F%5BKk%5Dey%7CMCH_%3FKEY%7C%5BPp%5Day_%3F%5BKk%5Dey%7CPAY_%3FKEY%7C%5BPp%5Dassword%7CPASSWORD%7C%5BEe%5DncodingA%5BEe%5D%5BSs%5D_%3F%5BKk%5Dey)%24/not", keyword: "not", params: {} }];
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
  validate133.errors = vErrors;
  return errors === 0;
}
var rule_37 = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate133(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var rule_38 = validate138;
var pattern75 = new RegExp("[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$", "u");
var pattern76 = new RegExp("\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]", "u");
var func0 = require_ucs2length().default;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern76.test(data)) {
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
    validate139.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
        validate139.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      }
    } else {
      validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              if (pattern75.test(key0)) {
                const _errs3 = errors;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!validate139(data0[key0], { instancePath: instancePath + "/envParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (valid2) {
                  validate138.errors = [{ instancePath: instancePath + "/envParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/envParams/patternProperties/%5BPp%5Dass(%3F%3Aword%7Cwd)%24%7CPASS(%3F%3AWORD%7CWD)%3F%24%7C_PWD%24/not", keyword: "not", params: {} }];
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
            validate138.errors = [{ instancePath: instancePath + "/envParams", schemaPath: "#/properties/envParams/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var rule_39 = validate141;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
                      if (pattern75.test(key0)) {
                        let data3 = data2[key0];
                        const _errs5 = errors;
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          if (data3.default !== void 0) {
                            const _errs7 = errors;
                            const _errs8 = errors;
                            if (!validate139(data3.default, { instancePath: instancePath + "/framework/requirement/environment/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: data3, parentDataProperty: "default", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs8 === errors;
                            if (valid5) {
                              validate141.errors = [{ instancePath: instancePath + "/framework/requirement/environment/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/framework/properties/requirement/properties/environment/patternProperties/%5BPp%5Dass(%3F%3Aword%7Cwd)%24%7CPASS(%3F%3AWORD%7CWD)%3F%24%7C_PWD%24/properties/default/not", keyword: "not", params: {} }];
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
                    validate141.errors = [{ instancePath: instancePath + "/framework/requirement/environment", schemaPath: "#/properties/framework/properties/requirement/properties/environment/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var rule_40 = validate143;
var pattern78 = new RegExp("^\\.{1,2}/|^(?:actions|github)/|@[0-9a-f]{40}$|^docker://[^@]+@sha256:[0-9a-f]{64}$|^\\$\\{\\{", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern78.test(data)) {
        validate144.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\.{1,2}/|^(?:actions|github)/|@[0-9a-f]{40}$|^docker://[^@]+@sha256:[0-9a-f]{64}$|^\\$\\{\\{" } }];
        return false;
      }
    } else {
      validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.uses !== void 0) {
        const _errs1 = errors;
        if (!validate144(data.uses, { instancePath: instancePath + "/uses", parentData: data, parentDataProperty: "uses", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.steps !== void 0) {
          let data1 = data.steps;
          const _errs2 = errors;
          if (Array.isArray(data1)) {
            var valid1 = true;
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              const _errs3 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.uses !== void 0) {
                  if (!validate144(data2.uses, { instancePath: instancePath + "/steps/" + i0 + "/uses", parentData: data2, parentDataProperty: "uses", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
                    errors = vErrors.length;
                  }
                }
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var rule_41 = validate147;
var pattern79 = new RegExp("github\\.head_ref|pull_request\\.head|pull_request\\.number|workflow_run\\.head|issue\\.number|refs/pull/", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.events !== void 0) {
            let data1 = data0.events;
            if (Array.isArray(data1)) {
              const _errs6 = errors;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                const _errs7 = errors;
                if (!(data2 === "pull_request_target" || data2 === "issue_comment" || data2 === "workflow_run")) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid4 = _errs7 === errors;
                if (valid4) {
                  break;
                }
              }
              if (!valid4) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
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
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.steps !== void 0) {
        let data3 = data.steps;
        if (Array.isArray(data3)) {
          var valid6 = true;
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            const _errs10 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.with !== void 0) {
                let data5 = data4.with;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (data5.ref !== void 0) {
                    let data6 = data5.ref;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (typeof data6 === "string") {
                        if (!pattern79.test(data6)) {
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
                    var valid9 = _errs14 === errors;
                    if (valid9) {
                      validate147.errors = [{ instancePath: instancePath + "/steps/" + i1 + "/with/ref", schemaPath: "#/allOf/0/then/properties/steps/items/properties/with/properties/ref/not", keyword: "not", params: {} }];
                      return false;
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
                  }
                }
              }
            }
            var valid6 = _errs10 === errors;
            if (!valid6) {
              break;
            }
          }
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err5 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate147.errors = vErrors;
    return false;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var rule_42 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.permissions !== void 0) {
          if (false !== data0.permissions) {
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
      let missing0;
      if (data.permissions === void 0 && (missing0 = "permissions")) {
        validate148.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      }
    }
    var _valid0 = _errs6 === errors;
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
    validate148.errors = vErrors;
    return false;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var rule_43 = validate149;
var pattern80 = new RegExp(`(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b`, "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern80.test(data)) {
        validate150.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b` } }];
        return false;
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.steps !== void 0) {
        let data0 = data.steps;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs2 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.run !== void 0) {
                const _errs4 = errors;
                const _errs5 = errors;
                if (!validate150(data1.run, { instancePath: instancePath + "/steps/" + i0 + "/run", parentData: data1, parentDataProperty: "run", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                  errors = vErrors.length;
                }
                var valid3 = _errs5 === errors;
                if (valid3) {
                  validate149.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/run", schemaPath: "#/properties/steps/items/properties/run/not", keyword: "not", params: {} }];
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
            var valid1 = _errs2 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
var rule_44 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.run !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate150(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate152.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/not", keyword: "not", params: {} }];
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
var rule_45 = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate154.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate154.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
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
  validate154.errors = vErrors;
  return errors === 0;
}
var rule_46 = validate155;
var pattern81 = new RegExp("^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern81.test(data)) {
        validate156.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiHost !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate156(data.apiHost, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate155.errors = [{ instancePath: instancePath + "/apiHost", schemaPath: "#/properties/apiHost/not", keyword: "not", params: {} }];
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
      validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var rule_47 = validate158;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern81.test(data)) {
        validate159.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate159(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate158.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          if (!validate159(data.oauthRedirectUrl, { instancePath: instancePath + "/oauthRedirectUrl", parentData: data, parentDataProperty: "oauthRedirectUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate158.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
      validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var rule_48 = validate162;
var pattern83 = new RegExp("^\\$\\{[^{}:]+:-?\\}$", "u");
var pattern84 = new RegExp("\\S", "u");
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.token === void 0 && (missing0 = "token")) {
      validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.token !== void 0) {
        let data0 = data.token;
        const _errs0 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (typeof data0 === "string") {
          if (!pattern83.test(data0)) {
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
          validate163.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!pattern84.test(data0)) {
              validate163.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
              return false;
            }
          } else {
            validate163.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate162.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate162.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
    if (!validate163(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs9 === errors;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var rule_49 = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern84.test(data0)) {
            validate165.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var rule_50 = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate166.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate166.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
          validate166.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/allOf/0/properties/encodingAesKey/const", keyword: "const", params: { allowedValue: "" } }];
          return false;
        }
        var valid1 = _errs9 === errors;
      } else {
        var valid1 = true;
      }
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var rule_51 = validate167;
var pattern86 = new RegExp("^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$", "u");
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern86.test(data)) {
        validate168.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$" } }];
        return false;
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.token !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate168(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate167.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
var rule_52 = validate170;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate171.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate171.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data1.audience !== void 0) {
                    let data2 = data1.audience;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.mainlandUsers !== void 0) {
                        if ("none" !== data2.mainlandUsers) {
                          validate171.errors = [{ instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "none" } }];
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
  validate171.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
    errors = vErrors.length;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
var rule_53 = validate173;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              validate174.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing0 } }];
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
                    validate174.errors = [{ instancePath: instancePath + "/$context/integration/transfers", schemaPath: "#/properties/%24context/properties/integration/properties/transfers/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate174.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
        validate173.errors = [{ instancePath: instancePath + "/containerPort", schemaPath: "#/allOf/0/else/properties/containerPort/false schema", keyword: "false schema", params: {} }];
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
    validate173.errors = vErrors;
    return false;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var rule_54 = validate176;
var schema96 = { "required": ["$context"], "properties": { "$context": { "required": ["integration"], "properties": { "integration": { "required": ["audience"], "properties": { "audience": { "anyOf": [{ "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "enum": ["none", "incidental"] } } }, { "required": ["geographies"], "properties": { "geographies": { "contains": { "not": { "const": "CN" } } } } }] } } } } } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate177.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate177.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
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
                            const err1 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/anyOf/0/properties/mainlandUsers/enum", keyword: "enum", params: { allowedValues: schema96.properties.$context.properties.integration.properties.audience.anyOf[0].properties.mainlandUsers.enum } };
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
                      validate177.errors = vErrors;
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
  validate177.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
    errors = vErrors.length;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var rule_55 = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.region === void 0 && (missing0 = "region")) {
      validate179.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
var rule_56 = validate180;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate180.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate180.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
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
  validate180.errors = vErrors;
  return errors === 0;
}
var rule_57 = validate181;
var pattern87 = new RegExp("^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern87.test(data)) {
        validate182.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate182.errors = vErrors;
  return errors === 0;
}
var pattern88 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)", "u");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern88.test(data)) {
      validate184.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)" } }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiHost !== void 0) {
        let data0 = data.apiHost;
        const _errs2 = errors;
        let valid1 = true;
        const _errs3 = errors;
        if (!validate182(data0, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
          if (!validate184(data0, { instancePath: instancePath + "/apiHost", parentData: data, parentDataProperty: "apiHost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
          validate181.errors = vErrors;
          return false;
        }
      }
    } else {
      validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var rule_58 = validate186;
var pattern89 = new RegExp("^\\$\\{[^{}:]+:-?\\}$|[Xx]{4}", "u");
var pattern90 = new RegExp("^(?:\\$\\{|\\{\\{|@|ENC\\(|vault:|[A-Za-z0-9]{32}$)", "u");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate186.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate186.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
        validate186.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      } else {
        if (data.apiV2Key !== void 0) {
          let data3 = data.apiV2Key;
          const _errs10 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data3 === "string") {
            if (!pattern89.test(data3)) {
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
            validate186.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/not", keyword: "not", params: {} }];
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
              if (!pattern90.test(data3)) {
                validate186.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{|\\{\\{|@|ENC\\(|vault:|[A-Za-z0-9]{32}$)" } }];
                return false;
              }
            } else {
              validate186.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/allOf/1/properties/apiV2Key/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    }
    var valid0 = _errs9 === errors;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
var rule_59 = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
          if (!pattern84.test(data0)) {
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
            if (!pattern84.test(data1)) {
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
              if (!pattern84.test(data2)) {
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
                if (!pattern84.test(data3)) {
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
    validate187.errors = vErrors;
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
  validate187.errors = vErrors;
  return errors === 0;
}
var rule_60 = validate188;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate189.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate189.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
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
        validate189.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          validate189.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            validate189.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
      if (!pattern22.test(data)) {
        validate189.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
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
      if (!pattern43.test(data)) {
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
        if (!pattern44.test(data)) {
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
    validate192.errors = vErrors;
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
  validate192.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiV2Key !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate189(data.apiV2Key, { instancePath: instancePath + "/apiV2Key", parentData: data, parentDataProperty: "apiV2Key", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate188.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
          if (!validate189(data.apiV3Key, { instancePath: instancePath + "/apiV3Key", parentData: data, parentDataProperty: "apiV3Key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate188.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
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
            if (!validate192(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate188.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
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
      validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
var rule_61 = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate194.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate194.errors = vErrors;
  return errors === 0;
}
var rule_62 = validate195;
var pattern104 = new RegExp("^[A-Za-z]+://", "u");
var pattern105 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$", "u");
var pattern106 = new RegExp("^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]", "u");
var pattern107 = new RegExp("^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]", "u");
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern104.test(data)) {
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
      if (!pattern105.test(data)) {
        validate196.errors = [{ instancePath, schemaPath: "#/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
        return false;
      }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern106.test(data)) {
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
        validate196.errors = [{ instancePath, schemaPath: "#/then/allOf/1/not", keyword: "not", params: {} }];
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
          if (!pattern107.test(data)) {
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
          validate196.errors = [{ instancePath, schemaPath: "#/then/allOf/2/not", keyword: "not", params: {} }];
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
    validate196.errors = vErrors;
    return false;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        const _errs1 = errors;
        if (!validate196(data.notifyUrl, { instancePath: instancePath + "/notifyUrl", parentData: data, parentDataProperty: "notifyUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          const _errs2 = errors;
          if (!validate196(data.refundNotifyUrl, { instancePath: instancePath + "/refundNotifyUrl", parentData: data, parentDataProperty: "refundNotifyUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            const _errs3 = errors;
            if (!validate196(data.payScoreNotifyUrl, { instancePath: instancePath + "/payScoreNotifyUrl", parentData: data, parentDataProperty: "payScoreNotifyUrl", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
var rule_63 = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            validate200.errors = [{ instancePath: instancePath + "/$context/stage", schemaPath: "#/allOf/0/properties/%24context/properties/stage/not", keyword: "not", params: {} }];
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
  validate200.errors = vErrors;
  return errors === 0;
}
var rule_64 = validate201;
var pattern108 = new RegExp("^(?:classpath\\*?:|resources?:|(?:\\./)?src/main/resources/)", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!pattern108.test(data0)) {
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
          validate201.errors = [{ instancePath: instancePath + "/privateKeyPath", schemaPath: "#/properties/privateKeyPath/not", keyword: "not", params: {} }];
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
      validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var rule_65 = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate202.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate202.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
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
  validate202.errors = vErrors;
  return errors === 0;
}
var rule_66 = validate203;
var pattern109 = new RegExp("^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$", "u");
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!pattern109.test(data0)) {
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
          validate203.errors = [{ instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/not", keyword: "not", params: {} }];
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
      validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
var rule_67 = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate204.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate204.errors = [{ instancePath: instancePath + "/$context/overridden", schemaPath: "#/allOf/0/properties/%24context/properties/overridden/not", keyword: "not", params: {} }];
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
  validate204.errors = vErrors;
  return errors === 0;
}
var rule_68 = validate205;
var pattern110 = new RegExp("^[Mm][Dd]5$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!pattern110.test(data0)) {
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
          validate205.errors = [{ instancePath: instancePath + "/signType", schemaPath: "#/properties/signType/not", keyword: "not", params: {} }];
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
      validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
var rule_69 = validate206;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.requiredBackgroundModes === void 0 && (missing0 = "requiredBackgroundModes")) {
      validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
              validate207.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/contains", keyword: "contains", params: { minContains: 1 } }];
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
            validate207.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/type", keyword: "type", params: { type: "array" } }];
            return false;
          }
        }
      }
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (!validate207(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
        validate206.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.permission !== void 0) {
          let data0 = data.permission;
          const _errs5 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0["scope.userLocation"] === void 0 && (missing1 = "scope.userLocation")) {
              validate206.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/allOf/0/then/properties/permission/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                validate206.errors = [{ instancePath: instancePath + "/requiredPrivateInfos", schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/contains", keyword: "contains", params: { minContains: 1 } }];
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
    validate206.errors = vErrors;
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
          validate206.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing3 } }];
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
                validate206.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/allOf/1/then/properties/requiredBackgroundModes/contains", keyword: "contains", params: { minContains: 1 } }];
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
      validate206.errors = vErrors;
      return false;
    }
    var valid0 = _errs9 === errors;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
var rule_70 = validate209;
var schema118 = { "type": "object", "properties": { "debug": { "type": "boolean" }, "permission": { "type": "object", "additionalProperties": { "type": "object", "properties": { "desc": { "type": "string" } } } }, "requiredPrivateInfos": { "type": "array", "items": { "enum": ["chooseAddress", "chooseLocation", "choosePoi", "getFuzzyLocation", "getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] } }, "requiredBackgroundModes": { "type": "array", "items": { "enum": ["audio", "location"] } }, "embeddedAppIdList": { "type": "array", "items": { "type": "string" } }, "plugins": { "type": "object", "additionalProperties": { "type": "object", "properties": { "provider": { "type": "string" }, "version": { "type": "string" } } } } }, "patternProperties": { "^(?:requiredPrivateInfo|requirePrivateInfos?|requiredPrivacyInfos?|requiredPrivateInformation|permissions|requiredBackgroundMode|embeddedAppID(?:s|List)|embeddedAppidList|embeddedAppIdlist|embedAppIdList|plugin)$": false } };
var pattern111 = new RegExp("^(?:requiredPrivateInfo|requirePrivateInfos?|requiredPrivacyInfos?|requiredPrivateInformation|permissions|requiredBackgroundMode|embeddedAppID(?:s|List)|embeddedAppidList|embeddedAppIdlist|embedAppIdList|plugin)$", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debug !== void 0) {
        const _errs1 = errors;
        if (typeof data.debug !== "boolean") {
          validate209.errors = [{ instancePath: instancePath + "/debug", schemaPath: "#/properties/debug/type", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.permission !== void 0) {
          let data1 = data.permission;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.desc !== void 0) {
                      if (typeof data2.desc !== "string") {
                        validate209.errors = [{ instancePath: instancePath + "/permission/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/desc", schemaPath: "#/properties/permission/additionalProperties/properties/desc/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                  } else {
                    validate209.errors = [{ instancePath: instancePath + "/permission/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/permission/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate209.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.requiredPrivateInfos !== void 0) {
            let data4 = data.requiredPrivateInfos;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data4)) {
                var valid3 = true;
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  const _errs12 = errors;
                  if (!(data5 === "chooseAddress" || data5 === "chooseLocation" || data5 === "choosePoi" || data5 === "getFuzzyLocation" || data5 === "getLocation" || data5 === "onLocationChange" || data5 === "startLocationUpdate" || data5 === "startLocationUpdateBackground")) {
                    validate209.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i0, schemaPath: "#/properties/requiredPrivateInfos/items/enum", keyword: "enum", params: { allowedValues: schema118.properties.requiredPrivateInfos.items.enum } }];
                    return false;
                  }
                  var valid3 = _errs12 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              } else {
                validate209.errors = [{ instancePath: instancePath + "/requiredPrivateInfos", schemaPath: "#/properties/requiredPrivateInfos/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredBackgroundModes !== void 0) {
              let data6 = data.requiredBackgroundModes;
              const _errs13 = errors;
              if (errors === _errs13) {
                if (Array.isArray(data6)) {
                  var valid4 = true;
                  const len1 = data6.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data7 = data6[i1];
                    const _errs15 = errors;
                    if (!(data7 === "audio" || data7 === "location")) {
                      validate209.errors = [{ instancePath: instancePath + "/requiredBackgroundModes/" + i1, schemaPath: "#/properties/requiredBackgroundModes/items/enum", keyword: "enum", params: { allowedValues: schema118.properties.requiredBackgroundModes.items.enum } }];
                      return false;
                    }
                    var valid4 = _errs15 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  validate209.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.embeddedAppIdList !== void 0) {
                let data8 = data.embeddedAppIdList;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (Array.isArray(data8)) {
                    var valid5 = true;
                    const len2 = data8.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs18 = errors;
                      if (typeof data8[i2] !== "string") {
                        validate209.errors = [{ instancePath: instancePath + "/embeddedAppIdList/" + i2, schemaPath: "#/properties/embeddedAppIdList/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid5 = _errs18 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  } else {
                    validate209.errors = [{ instancePath: instancePath + "/embeddedAppIdList", schemaPath: "#/properties/embeddedAppIdList/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plugins !== void 0) {
                  let data10 = data.plugins;
                  const _errs20 = errors;
                  if (errors === _errs20) {
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      for (const key1 in data10) {
                        let data11 = data10[key1];
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            if (data11.provider !== void 0) {
                              const _errs25 = errors;
                              if (typeof data11.provider !== "string") {
                                validate209.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/plugins/additionalProperties/properties/provider/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid7 = _errs25 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data11.version !== void 0) {
                                const _errs27 = errors;
                                if (typeof data11.version !== "string") {
                                  validate209.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/plugins/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid7 = _errs27 === errors;
                              } else {
                                var valid7 = true;
                              }
                            }
                          } else {
                            validate209.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plugins/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs23 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate209.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  var valid8 = true;
                  for (const key2 in data) {
                    if (pattern111.test(key2)) {
                      var valid8 = false;
                      validate209.errors = [{ instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3ArequiredPrivateInfo%7CrequirePrivateInfos%3F%7CrequiredPrivacyInfos%3F%7CrequiredPrivateInformation%7Cpermissions%7CrequiredBackgroundMode%7CembeddedAppID(%3F%3As%7CList)%7CembeddedAppidList%7CembeddedAppIdlist%7CembedAppIdList%7Cplugin)%24/false schema", keyword: "false schema", params: {} }];
                      return false;
                      if (!valid8) {
                        break;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
var rule_71 = validate210;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debug !== void 0) {
        const _errs1 = errors;
        if (typeof data.debug !== "boolean") {
          validate211.errors = [{ instancePath: instancePath + "/debug", schemaPath: "#/properties/debug/type", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.permission !== void 0) {
          let data1 = data.permission;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.desc !== void 0) {
                      if (typeof data2.desc !== "string") {
                        validate211.errors = [{ instancePath: instancePath + "/permission/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/desc", schemaPath: "#/properties/permission/additionalProperties/properties/desc/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                  } else {
                    validate211.errors = [{ instancePath: instancePath + "/permission/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/permission/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate211.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.requiredPrivateInfos !== void 0) {
            let data4 = data.requiredPrivateInfos;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data4)) {
                var valid3 = true;
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  const _errs12 = errors;
                  if (!(data5 === "chooseAddress" || data5 === "chooseLocation" || data5 === "choosePoi" || data5 === "getFuzzyLocation" || data5 === "getLocation" || data5 === "onLocationChange" || data5 === "startLocationUpdate" || data5 === "startLocationUpdateBackground")) {
                    validate211.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i0, schemaPath: "#/properties/requiredPrivateInfos/items/enum", keyword: "enum", params: { allowedValues: schema118.properties.requiredPrivateInfos.items.enum } }];
                    return false;
                  }
                  var valid3 = _errs12 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              } else {
                validate211.errors = [{ instancePath: instancePath + "/requiredPrivateInfos", schemaPath: "#/properties/requiredPrivateInfos/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredBackgroundModes !== void 0) {
              let data6 = data.requiredBackgroundModes;
              const _errs13 = errors;
              if (errors === _errs13) {
                if (Array.isArray(data6)) {
                  var valid4 = true;
                  const len1 = data6.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data7 = data6[i1];
                    const _errs15 = errors;
                    if (!(data7 === "audio" || data7 === "location")) {
                      validate211.errors = [{ instancePath: instancePath + "/requiredBackgroundModes/" + i1, schemaPath: "#/properties/requiredBackgroundModes/items/enum", keyword: "enum", params: { allowedValues: schema118.properties.requiredBackgroundModes.items.enum } }];
                      return false;
                    }
                    var valid4 = _errs15 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  validate211.errors = [{ instancePath: instancePath + "/requiredBackgroundModes", schemaPath: "#/properties/requiredBackgroundModes/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.embeddedAppIdList !== void 0) {
                let data8 = data.embeddedAppIdList;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (Array.isArray(data8)) {
                    var valid5 = true;
                    const len2 = data8.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs18 = errors;
                      if (typeof data8[i2] !== "string") {
                        validate211.errors = [{ instancePath: instancePath + "/embeddedAppIdList/" + i2, schemaPath: "#/properties/embeddedAppIdList/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid5 = _errs18 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  } else {
                    validate211.errors = [{ instancePath: instancePath + "/embeddedAppIdList", schemaPath: "#/properties/embeddedAppIdList/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plugins !== void 0) {
                  let data10 = data.plugins;
                  const _errs20 = errors;
                  if (errors === _errs20) {
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      for (const key1 in data10) {
                        let data11 = data10[key1];
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            if (data11.provider !== void 0) {
                              const _errs25 = errors;
                              if (typeof data11.provider !== "string") {
                                validate211.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/plugins/additionalProperties/properties/provider/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid7 = _errs25 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data11.version !== void 0) {
                                const _errs27 = errors;
                                if (typeof data11.version !== "string") {
                                  validate211.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/plugins/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid7 = _errs27 === errors;
                              } else {
                                var valid7 = true;
                              }
                            }
                          } else {
                            validate211.errors = [{ instancePath: instancePath + "/plugins/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plugins/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs23 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate211.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  var valid8 = true;
                  for (const key2 in data) {
                    if (pattern111.test(key2)) {
                      var valid8 = false;
                      validate211.errors = [{ instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3ArequiredPrivateInfo%7CrequirePrivateInfos%3F%7CrequiredPrivacyInfos%3F%7CrequiredPrivateInformation%7Cpermissions%7CrequiredBackgroundMode%7CembeddedAppID(%3F%3As%7CList)%7CembeddedAppidList%7CembeddedAppIdlist%7CembedAppIdList%7Cplugin)%24/false schema", keyword: "false schema", params: {} }];
                      return false;
                      if (!valid8) {
                        break;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}
var pattern113 = new RegExp("^(?:extAppId|extAppID|extAppids|directcommit|directCommits|exts)$", "u");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extEnable !== void 0) {
        const _errs0 = errors;
        if (typeof data.extEnable !== "boolean") {
          validate210.errors = [{ instancePath: instancePath + "/extEnable", schemaPath: "#/properties/extEnable/type", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        var valid0 = _errs0 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.directCommit !== void 0) {
          const _errs2 = errors;
          if (typeof data.directCommit !== "boolean") {
            validate210.errors = [{ instancePath: instancePath + "/directCommit", schemaPath: "#/properties/directCommit/type", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ext !== void 0) {
            let data2 = data.ext;
            const _errs4 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
              validate210.errors = [{ instancePath: instancePath + "/ext", schemaPath: "#/properties/ext/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            var valid1 = true;
            for (const key0 in data) {
              if (pattern113.test(key0)) {
                var valid1 = false;
                validate210.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3AextAppId%7CextAppID%7CextAppids%7Cdirectcommit%7CdirectCommits%7Cexts)%24/false schema", keyword: "false schema", params: {} }];
                return false;
                if (!valid1) {
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var rule_72 = validate213;
var schema122 = { "enum": ["getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getLocation" || data === "onLocationChange" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate214.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema122.enum } }];
    return false;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
var schema123 = { "enum": ["getFuzzyLocation", "getLocation", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getFuzzyLocation" || data === "getLocation" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate216.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema123.enum } }];
    return false;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate218.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern84.test(data0)) {
                validate218.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate218.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate218.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
            if (!validate214(data2[i1], { instancePath: instancePath + "/requiredPrivateInfos/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate213.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
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
    validate213.errors = vErrors;
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
              if (!validate216(data4[i2], { instancePath: instancePath + "/requiredPrivateInfos/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
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
          validate213.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing2 } }];
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
              validate213.errors = vErrors;
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
      validate213.errors = vErrors;
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
              if (!validate218(data7["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data7, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
                errors = vErrors.length;
              }
              var valid13 = _errs25 === errors;
            } else {
              var valid13 = true;
            }
            if (valid13) {
              if (data7["scope.userFuzzyLocation"] !== void 0) {
                const _errs26 = errors;
                if (!validate218(data7["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data7, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
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
  validate213.errors = vErrors;
  return errors === 0;
}
var rule_73 = validate221;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate221.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
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
            if (!validate214(data2[i1], { instancePath: instancePath + "/requiredPrivateInfos/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate221.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
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
    validate221.errors = vErrors;
    return false;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
var rule_74 = validate223;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.integration === void 0 && (missing1 = "integration")) {
            validate224.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.integration !== void 0) {
              let data1 = data0.integration;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.audience === void 0 && (missing2 = "audience")) {
                  validate224.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data1.audience !== void 0) {
                    let data2 = data1.audience;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.mainlandUsers !== void 0) {
                        if ("targeted" !== data2.mainlandUsers) {
                          validate224.errors = [{ instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/properties/%24context/properties/integration/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } }];
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
  validate224.errors = vErrors;
  return errors === 0;
}
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate224(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
    errors = vErrors.length;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
var rule_75 = validate226;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              validate227.errors = [{ instancePath: instancePath + "/$context/integration", schemaPath: "#/properties/%24context/properties/integration/required", keyword: "required", params: { missingProperty: missing0 } }];
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
                    validate227.errors = [{ instancePath: instancePath + "/$context/integration/assessments", schemaPath: "#/properties/%24context/properties/integration/properties/assessments/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate227.errors = vErrors;
  return errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate227(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
              validate226.errors = [{ instancePath: instancePath + "/requiredBackgroundModes/" + i0, schemaPath: "#/else/properties/requiredBackgroundModes/items/not", keyword: "not", params: {} }];
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
    validate226.errors = vErrors;
    return false;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
var rule_76 = validate229;
var pattern115 = new RegExp("^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$", "u");
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern115.test(data)) {
      validate231.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$" } }];
      return false;
    }
  }
  validate231.errors = vErrors;
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desc !== void 0) {
      let data0 = data.desc;
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate231(data0, { instancePath: instancePath + "/desc", parentData: data, parentDataProperty: "desc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate230.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/not", keyword: "not", params: {} }];
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
            validate230.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/maxLength", keyword: "maxLength", params: { limit: 30 } }];
            return false;
          }
        }
      }
    }
  }
  validate230.errors = vErrors;
  return errors === 0;
}
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        let data0 = data.permission;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0["scope.userLocation"] !== void 0) {
            const _errs2 = errors;
            if (!validate230(data0["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data0, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data0["scope.userFuzzyLocation"] !== void 0) {
              const _errs3 = errors;
              if (!validate230(data0["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data0, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
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
      validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate229.errors = vErrors;
  return errors === 0;
}
var rule_77 = validate235;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate230(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern84.test(data0)) {
                validate237.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate237.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["scope.userLocation"] !== void 0) {
        const _errs1 = errors;
        if (!validate237(data["scope.userLocation"], { instancePath: instancePath + "/scope.userLocation", parentData: data, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data["scope.userFuzzyLocation"] !== void 0) {
          const _errs2 = errors;
          if (!validate237(data["scope.userFuzzyLocation"], { instancePath: instancePath + "/scope.userFuzzyLocation", parentData: data, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.permission !== void 0) {
        if (!validate236(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate235.errors = vErrors;
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
  "app-security/credential-in-comment/wechat_commented_credential": { applies: rule_9, satisfied: rule_10, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["encodingAesKey"], ["wecomSecret"], ["apiKey"]] },
  "app-security/credential-in-example/wechat_account": { applies: rule_11, satisfied: rule_12, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-in-example/wechat_official_account": { applies: rule_11, satisfied: rule_12, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-in-example/wechat_mini_program_account": { applies: rule_11, satisfied: rule_12, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-in-example/wechat_open_platform": { applies: rule_11, satisfied: rule_12, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-in-example/wecom_app": { applies: rule_11, satisfied: rule_13, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-in-example/wechat_pay_merchant": { applies: rule_11, satisfied: rule_14, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["apiV2Key"], ["apiV3Key"], ["privateKey"]] },
  "app-security/credential-in-example/wechat_key_file": { applies: rule_11, satisfied: rule_8, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["holds"], ["holds", "**"]] },
  "app-security/credential-literal/wechat_account": { applies: rule_15, satisfied: rule_16, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_official_account": { applies: rule_15, satisfied: rule_16, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_mini_program_account": { applies: rule_15, satisfied: rule_16, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_open_platform": { applies: rule_15, satisfied: rule_16, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wecom_app": { applies: rule_15, satisfied: rule_17, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]] },
  "app-security/credential-literal/wechat_pay_merchant": { applies: rule_15, satisfied: rule_18, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"]] },
  "app-security/credential-literal/wechat_mini_program_ext": { applies: rule_15, satisfied: rule_19, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/database-rules-open/cloudbase_database_rule": { applies: rule_4, satisfied: rule_20, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule", "read"], ["aclRule", "read", "**"]] },
  "app-security/database-rules-open/cloudbase_storage_rule": { applies: rule_4, satisfied: rule_21, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]] },
  "app-security/database-rules-open/unicloud_collection": { applies: rule_4, satisfied: rule_22, reads: [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["properties", "*"], ["properties", "*", "permission"], ["permission", "read"], ["permission", "read", "**"]] },
  "app-security/debug-mode/wechat_mini_program": { applies: rule_4, satisfied: rule_23, reads: [[], ["debug"], ["debug", "**"]] },
  "app-security/debug-mode/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_23, reads: [[], ["debug"], ["debug", "**"]] },
  "app-security/direct-commit/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_24, reads: [[], ["directCommit"], ["directCommit", "**"]] },
  "app-security/domain-check-disabled/wechat_project": { applies: rule_4, satisfied: rule_25, reads: [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]] },
  "app-security/function-invoke-open/cloudbase_function": { applies: rule_4, satisfied: rule_26, reads: [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]] },
  "app-security/function-invoke-open/cloudbase_function_rule": { applies: rule_4, satisfied: rule_26, reads: [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]] },
  "app-security/jump-allowed/wechat_jump_target": { applies: rule_27, satisfied: rule_28, reads: [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]] },
  "app-security/plain-endpoint/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_29, reads: [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/plain-endpoint/wechat_mini_program": { applies: rule_4, satisfied: rule_30, reads: [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/plugin-allowed/wechat_plugin_use": { applies: rule_27, satisfied: rule_31, reads: [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]] },
  "app-security/plugin-version-pinned/wechat_mini_program": { applies: rule_4, satisfied: rule_32, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_33, reads: [[], ["plugins"], ["plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_game": { applies: rule_4, satisfied: rule_32, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/project-scripts/wechat_project": { applies: rule_4, satisfied: rule_34, reads: [[], ["scripts"], ["scripts", "*"]] },
  "app-security/project-scripts/cloudbase_environment": { applies: rule_4, satisfied: rule_35, reads: [[], ["framework", "hooks", "*", "commands", "*"]] },
  "app-security/secret-in-client/wechat_mini_program": { applies: rule_4, satisfied: rule_36, reads: [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/secret-in-client/wechat_mini_game": { applies: rule_4, satisfied: rule_36, reads: [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/secret-in-client/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_37, reads: [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/service-password-literal/wechat_cloud_run_service": { applies: rule_4, satisfied: rule_38, reads: [[], ["envParams"], ["envParams", "*"]] },
  "app-security/service-password-literal/cloudbase_environment": { applies: rule_4, satisfied: rule_39, reads: [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]] },
  "app-security/upload-actions-pinned/wechat_workflow_job": { applies: rule_4, satisfied: rule_40, reads: [[], ["uses"], ["steps", "*", "uses"]] },
  "app-security/upload-foreign-code/wechat_workflow_job": { applies: rule_4, satisfied: rule_41, reads: [[], ["$context"], ["$context", "events"], ["$context", "events", "*", "**"], ["steps", "*", "with", "ref"]] },
  "app-security/upload-job-permissions/wechat_workflow_job": { applies: rule_4, satisfied: rule_42, reads: [[], ["$context", "permissions", "**"], ["permissions"]] },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { applies: rule_4, satisfied: rule_43, reads: [[], ["steps", "*", "run"]] },
  "app-security/upload-key-in-checkout/wechat_package_script": { applies: rule_4, satisfied: rule_44, reads: [[], ["run"]] },
  "encryption/api-host-tls/wechat_account": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_official_account": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_mini_program_account": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_open_platform": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wecom_app": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/api-host-tls/wechat_pay_merchant": { applies: rule_45, satisfied: rule_46, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "encryption/message-callback-tls/wechat_account": { applies: rule_0, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_official_account": { applies: rule_0, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_mini_program_account": { applies: rule_0, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_open_platform": { applies: rule_0, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wecom_app": { applies: rule_0, satisfied: rule_47, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-mode/wechat_account": { applies: rule_48, satisfied: rule_49, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_official_account": { applies: rule_48, satisfied: rule_49, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_mini_program_account": { applies: rule_48, satisfied: rule_49, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-token-guessable/wechat_account": { applies: rule_50, satisfied: rule_51, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_official_account": { applies: rule_50, satisfied: rule_51, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_mini_program_account": { applies: rule_50, satisfied: rule_51, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wechat_open_platform": { applies: rule_50, satisfied: rule_51, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "encryption/message-token-guessable/wecom_app": { applies: rule_50, satisfied: rule_51, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]] },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { applies: rule_52, satisfied: rule_53, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]] },
  "locality/cloudbase-region-explicit/cloudbase_environment": { applies: rule_54, satisfied: rule_55, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]] },
  "payments/api-host/wechat_pay_merchant": { applies: rule_56, satisfied: rule_57, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]] },
  "payments/api-v2-only/wechat_pay_merchant": { applies: rule_58, satisfied: rule_59, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]] },
  "payments/merchant-key-literal/wechat_pay_merchant": { applies: rule_15, satisfied: rule_60, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["apiV2Key"], ["apiV3Key"], ["privateKey"]] },
  "payments/notify-url/wechat_pay_merchant": { applies: rule_61, satisfied: rule_62, reads: [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]] },
  "payments/private-key-in-package/wechat_pay_merchant": { applies: rule_63, satisfied: rule_64, reads: [["$context", "stage"], ["$context", "stage", "**"], [], ["privateKeyPath"]] },
  "payments/sandbox-enabled/wechat_pay_merchant": { applies: rule_65, satisfied: rule_66, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["sandbox"]] },
  "payments/signature-md5/wechat_pay_merchant": { applies: rule_67, satisfied: rule_68, reads: [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["signType"]] },
  "privacy/background-location/wechat_mini_program": { applies: rule_4, satisfied: rule_69, reads: [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]] },
  "privacy/declaration-shape/wechat_mini_program": { applies: rule_4, satisfied: rule_70, reads: [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"]] },
  "privacy/declaration-shape/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_71, reads: [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"], ["extEnable"], ["directCommit"], ["ext"]] },
  "privacy/declaration-shape/wechat_mini_game": { applies: rule_4, satisfied: rule_70, reads: [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"]] },
  "privacy/location-declared/wechat_mini_program": { applies: rule_4, satisfied: rule_72, reads: [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/location-declared/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_73, reads: [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"]] },
  "privacy/location-tracking-assessed/wechat_mini_program": { applies: rule_74, satisfied: rule_75, reads: [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]] },
  "privacy/permission-purpose/wechat_mini_program": { applies: rule_4, satisfied: rule_76, reads: [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/permission-purpose/wechat_mini_program_ext": { applies: rule_4, satisfied: rule_77, reads: [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]] },
  "privacy/permission-purpose/wechat_mini_game": { applies: rule_4, satisfied: rule_77, reads: [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]] }
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
  rule_63,
  rule_64,
  rule_65,
  rule_66,
  rule_67,
  rule_68,
  rule_69,
  rule_7,
  rule_70,
  rule_71,
  rule_72,
  rule_73,
  rule_74,
  rule_75,
  rule_76,
  rule_77,
  rule_8,
  rule_9,
  rules
};
