import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-wechat.js
var rule_0 = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate1.errors = null;
  return true;
}
var rule_1 = validate2;
var pattern0 = new RegExp("[0-9]", "u");
var pattern1 = new RegExp("[A-Za-z]", "u");
var pattern2 = new RegExp("(.)\\1{5}", "u");
var pattern3 = new RegExp("(.{8,16})\\1", "u");
var pattern4 = new RegExp("12345678|abcdef|ABCDEF", "u");
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      validate4.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate4.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      const _errs3 = errors;
      const _errs4 = errors;
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
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
        validate4.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          if (!pattern3.test(data)) {
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
          validate4.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            if (!pattern4.test(data)) {
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
            validate4.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
  validate4.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
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
var pattern6 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$", "u");
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate7.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("[A-Z]", "u");
var pattern8 = new RegExp("[a-z]", "u");
var pattern9 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate10.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern8.test(data)) {
          validate10.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate10.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate3(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate2.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate7(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate2.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate10(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate2.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate13;
var pattern12 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate14.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern8.test(data)) {
          validate14.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate14.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate19.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" } }];
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
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate14(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate13.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
          if (!validate7(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate13.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate10(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate13.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
              if (!validate19(data.messageAuditPrivateKey, { instancePath: instancePath + "/messageAuditPrivateKey", parentData: data, parentDataProperty: "messageAuditPrivateKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate13.errors = [{ instancePath: instancePath + "/messageAuditPrivateKey", schemaPath: "#/properties/messageAuditPrivateKey/not", keyword: "not", params: {} }];
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
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate3(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate21.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate23;
var pattern14 = new RegExp("^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$", "u");
var wrapper0 = { validate: validate24 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!pattern14.test(key0)) {
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
            validate24.errors = vErrors;
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
          if (pattern14.test(key1)) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate3(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate24.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5BAa%5Dpp_%3F%5BSs%5Decret%7CAPP_%3FSECRET)%24/not", keyword: "not", params: {} }];
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate24(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate27;
var pattern16 = new RegExp("^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      validate28.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": [true, "true"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate30.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate30(data.write, { instancePath: instancePath + "/write", parentData: data, parentDataProperty: "write", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate32.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
        if (!validate30(data.update, { instancePath: instancePath + "/update", parentData: data, parentDataProperty: "update", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          validate32.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
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
          if (!validate30(data.delete, { instancePath: instancePath + "/delete", parentData: data, parentDataProperty: "delete", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate32.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!validate28(data.collection, { instancePath: instancePath + "/collection", parentData: data, parentDataProperty: "collection", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
          validate27.errors = [{ instancePath: instancePath + "/aclTag", schemaPath: "#/allOf/0/then/properties/aclTag/not", keyword: "not", params: {} }];
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
              if (!validate30(data2.read, { instancePath: instancePath + "/aclRule/read", parentData: data2, parentDataProperty: "read", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs12 === errors;
              if (valid6) {
                validate27.errors = [{ instancePath: instancePath + "/aclRule/read", schemaPath: "#/allOf/0/then/properties/aclRule/properties/read/not", keyword: "not", params: {} }];
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
    validate27.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate32(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate32(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              validate39.errors = [{ instancePath: instancePath + "/setting/urlCheck", schemaPath: "#/properties/setting/properties/urlCheck/not", keyword: "not", params: {} }];
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
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate40;
var pattern17 = new RegExp("^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        validate42.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$" } }];
        return false;
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate42(data0.version, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", parentData: data0, parentDataProperty: "version", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
            if (valid2) {
              validate41.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
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
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate41(data0.plugins, { instancePath: instancePath + "/" + i0 + "/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        const _errs1 = errors;
        if (!validate41(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.subpackages !== void 0) {
          const _errs2 = errors;
          if (!validate45(data.subpackages, { instancePath: instancePath + "/subpackages", parentData: data, parentDataProperty: "subpackages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subPackages !== void 0) {
            const _errs3 = errors;
            if (!validate45(data.subPackages, { instancePath: instancePath + "/subPackages", parentData: data, parentDataProperty: "subPackages", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var rule_9 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        if (!validate41(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
          errors = vErrors.length;
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
var rule_10 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate51.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate51.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate52;
var pattern18 = new RegExp("^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        validate53.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\." } }];
        return false;
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate53(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate52.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          if (!validate53(data.oauthRedirectUrl, { instancePath: instancePath + "/oauthRedirectUrl", parentData: data, parentDataProperty: "oauthRedirectUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate52.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate56;
var pattern19 = new RegExp("^\\$\\{[^{}:]+:-?\\}$", "u");
var pattern20 = new RegExp("\\S", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.token === void 0 && (missing0 = "token")) {
      validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.token !== void 0) {
        let data0 = data.token;
        const _errs0 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (typeof data0 === "string") {
          if (!pattern19.test(data0)) {
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
          validate57.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!pattern20.test(data0)) {
              validate57.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
              return false;
            }
          } else {
            validate57.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate56.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate56.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs9 === errors;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern20.test(data0)) {
            validate59.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate60;
var pattern27 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      validate61.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate61.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      const _errs4 = errors;
      const _errs5 = errors;
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
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
        validate61.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          if (!pattern3.test(data)) {
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
          validate61.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            if (!pattern4.test(data)) {
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
            validate61.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
      if (!pattern27.test(data)) {
        validate61.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var pattern29 = new RegExp("^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$", "u");
var pattern30 = new RegExp("^MII[A-Za-z0-9+/]{200,}={0,2}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
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
      if (!pattern29.test(data)) {
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
        if (!pattern30.test(data)) {
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
    validate64.errors = vErrors;
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
  validate64.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiV2Key !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate61(data.apiV2Key, { instancePath: instancePath + "/apiV2Key", parentData: data, parentDataProperty: "apiV2Key", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate60.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
          if (!validate61(data.apiV3Key, { instancePath: instancePath + "/apiV3Key", parentData: data, parentDataProperty: "apiV3Key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate60.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
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
            if (!validate64(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate60.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
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
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate66.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate66.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate67;
var pattern31 = new RegExp("^[A-Za-z]+://", "u");
var pattern32 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$", "u");
var pattern33 = new RegExp("^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]", "u");
var pattern34 = new RegExp("^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern31.test(data)) {
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
      if (!pattern32.test(data)) {
        validate68.errors = [{ instancePath, schemaPath: "#/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
        return false;
      }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern33.test(data)) {
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
        validate68.errors = [{ instancePath, schemaPath: "#/then/allOf/1/not", keyword: "not", params: {} }];
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
          if (!pattern34.test(data)) {
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
          validate68.errors = [{ instancePath, schemaPath: "#/then/allOf/2/not", keyword: "not", params: {} }];
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
    validate68.errors = vErrors;
    return false;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        const _errs1 = errors;
        if (!validate68(data.notifyUrl, { instancePath: instancePath + "/notifyUrl", parentData: data, parentDataProperty: "notifyUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          const _errs2 = errors;
          if (!validate68(data.refundNotifyUrl, { instancePath: instancePath + "/refundNotifyUrl", parentData: data, parentDataProperty: "refundNotifyUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            const _errs3 = errors;
            if (!validate68(data.payScoreNotifyUrl, { instancePath: instancePath + "/payScoreNotifyUrl", parentData: data, parentDataProperty: "payScoreNotifyUrl", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
var rule_17 = validate72;
var schema37 = { "enum": ["getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getLocation" || data === "onLocationChange" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate73.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } }];
    return false;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var schema38 = { "enum": ["getFuzzyLocation", "getLocation", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getFuzzyLocation" || data === "getLocation" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate75.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum } }];
    return false;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern20.test(data0)) {
                validate77.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate77.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
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
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
            if (!validate73(data2[i1], { instancePath: instancePath + "/requiredPrivateInfos/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate72.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
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
    validate72.errors = vErrors;
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
              if (!validate75(data4[i2], { instancePath: instancePath + "/requiredPrivateInfos/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
          validate72.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing2 } }];
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
              validate72.errors = vErrors;
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
      validate72.errors = vErrors;
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
              if (!validate77(data7["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data7, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
              var valid13 = _errs25 === errors;
            } else {
              var valid13 = true;
            }
            if (valid13) {
              if (data7["scope.userFuzzyLocation"] !== void 0) {
                const _errs26 = errors;
                if (!validate77(data7["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data7, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
  validate72.errors = vErrors;
  return errors === 0;
}
var rules = {
  "app-security/credential-literal/wechat_account": { applies: rule_0, satisfied: rule_1, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_official_account": { applies: rule_0, satisfied: rule_1, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_mini_program_account": { applies: rule_0, satisfied: rule_1, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wechat_open_platform": { applies: rule_0, satisfied: rule_1, reads: [[], ["appSecret"], ["token"], ["encodingAesKey"]] },
  "app-security/credential-literal/wecom_app": { applies: rule_0, satisfied: rule_2, reads: [[], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]] },
  "app-security/credential-literal/wechat_pay_merchant": { applies: rule_0, satisfied: rule_3, reads: [[], ["appSecret"]] },
  "app-security/credential-literal/wechat_mini_program_ext": { applies: rule_0, satisfied: rule_4, reads: [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]] },
  "app-security/database-rules-open/cloudbase_database_rule": { applies: rule_0, satisfied: rule_5, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule", "read"], ["aclRule", "read", "**"]] },
  "app-security/database-rules-open/cloudbase_storage_rule": { applies: rule_0, satisfied: rule_6, reads: [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]] },
  "app-security/domain-check-disabled/wechat_project": { applies: rule_0, satisfied: rule_7, reads: [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]] },
  "app-security/plugin-version-pinned/wechat_mini_program": { applies: rule_0, satisfied: rule_8, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { applies: rule_0, satisfied: rule_9, reads: [[], ["plugins"], ["plugins", "*", "version"]] },
  "encryption/message-callback-tls/wechat_account": { applies: rule_10, satisfied: rule_11, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_official_account": { applies: rule_10, satisfied: rule_11, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_mini_program_account": { applies: rule_10, satisfied: rule_11, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_open_platform": { applies: rule_10, satisfied: rule_11, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wecom_app": { applies: rule_10, satisfied: rule_11, reads: [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-mode/wechat_account": { applies: rule_12, satisfied: rule_13, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_official_account": { applies: rule_12, satisfied: rule_13, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_mini_program_account": { applies: rule_12, satisfied: rule_13, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "payments/merchant-key-literal/wechat_pay_merchant": { applies: rule_0, satisfied: rule_14, reads: [[], ["apiV2Key"], ["apiV3Key"], ["privateKey"]] },
  "payments/notify-url/wechat_pay_merchant": { applies: rule_15, satisfied: rule_16, reads: [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]] },
  "privacy/location-declared/wechat_mini_program": { applies: rule_0, satisfied: rule_17, reads: [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] }
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
  rule_2,
  rule_3,
  rule_4,
  rule_5,
  rule_6,
  rule_7,
  rule_8,
  rule_9,
  rules
};
