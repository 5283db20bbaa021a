import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-wechat.js
var rule_0 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate53.errors = null;
  return true;
}
var rule_1 = validate54;
var pattern3 = new RegExp("[0-9]", "u");
var pattern4 = new RegExp("[A-Za-z]", "u");
var pattern5 = new RegExp("(.)\\1{5}", "u");
var pattern6 = new RegExp("(.{8,16})\\1", "u");
var pattern7 = new RegExp("12345678|abcdef|ABCDEF", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      validate56.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate56.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      const _errs3 = errors;
      const _errs4 = errors;
      if (typeof data === "string") {
        if (!pattern5.test(data)) {
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
        validate56.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          if (!pattern6.test(data)) {
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
          validate56.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            if (!pattern7.test(data)) {
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
            validate56.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
  validate56.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate55.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate59.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("[A-Z]", "u");
var pattern11 = new RegExp("[a-z]", "u");
var pattern12 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern11.test(data)) {
          validate62.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
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
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate55(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate54.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate59(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate54.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate62(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate54.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate65;
var pattern15 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      if (typeof data === "string") {
        if (!pattern11.test(data)) {
          validate66.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs3 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" } }];
        return false;
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate66(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate65.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
          if (!validate59(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate65.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate62(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate65.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
              if (!validate71(data.messageAuditPrivateKey, { instancePath: instancePath + "/messageAuditPrivateKey", parentData: data, parentDataProperty: "messageAuditPrivateKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate65.errors = [{ instancePath: instancePath + "/messageAuditPrivateKey", schemaPath: "#/properties/messageAuditPrivateKey/not", keyword: "not", params: {} }];
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
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate55(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate73.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate75;
var pattern17 = new RegExp("^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$", "u");
var wrapper0 = { validate: validate76 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!pattern17.test(key0)) {
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
            validate76.errors = vErrors;
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
          if (pattern17.test(key1)) {
            const _errs7 = errors;
            const _errs8 = errors;
            const _errs9 = errors;
            if (!validate55(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate76.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5BAa%5Dpp_%3F%5BSs%5Decret%7CAPP_%3FSECRET)%24/not", keyword: "not", params: {} }];
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
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ext !== void 0) {
        if (!validate76(data.ext, { instancePath: instancePath + "/ext", parentData: data, parentDataProperty: "ext", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate79;
var pattern19 = new RegExp("^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      validate80.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$" } }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema34 = { "enum": [true, "true"] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true")) {
    validate82.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum } }];
    return false;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate82(data.write, { instancePath: instancePath + "/write", parentData: data, parentDataProperty: "write", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate84.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
        if (!validate82(data.update, { instancePath: instancePath + "/update", parentData: data, parentDataProperty: "update", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
          errors = vErrors.length;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          validate84.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
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
          if (!validate82(data.delete, { instancePath: instancePath + "/delete", parentData: data, parentDataProperty: "delete", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate84.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
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
  validate84.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!validate80(data.collection, { instancePath: instancePath + "/collection", parentData: data, parentDataProperty: "collection", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
          validate79.errors = [{ instancePath: instancePath + "/aclTag", schemaPath: "#/allOf/0/then/properties/aclTag/not", keyword: "not", params: {} }];
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
              if (!validate82(data2.read, { instancePath: instancePath + "/aclRule/read", parentData: data2, parentDataProperty: "read", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs12 === errors;
              if (valid6) {
                validate79.errors = [{ instancePath: instancePath + "/aclRule/read", schemaPath: "#/allOf/0/then/properties/aclRule/properties/read/not", keyword: "not", params: {} }];
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
    validate79.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate84(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
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
var rule_6 = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate84(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
              validate91.errors = [{ instancePath: instancePath + "/setting/urlCheck", schemaPath: "#/properties/setting/properties/urlCheck/not", keyword: "not", params: {} }];
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
      validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate92;
var pattern20 = new RegExp("^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate94.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$" } }];
        return false;
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate94(data0.version, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", parentData: data0, parentDataProperty: "version", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
            if (valid2) {
              validate93.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
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
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
            if (!validate93(data0.plugins, { instancePath: instancePath + "/" + i0 + "/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
      validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        const _errs1 = errors;
        if (!validate93(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.subpackages !== void 0) {
          const _errs2 = errors;
          if (!validate97(data.subpackages, { instancePath: instancePath + "/subpackages", parentData: data, parentDataProperty: "subpackages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subPackages !== void 0) {
            const _errs3 = errors;
            if (!validate97(data.subPackages, { instancePath: instancePath + "/subPackages", parentData: data, parentDataProperty: "subPackages", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
var rule_9 = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        if (!validate93(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
          errors = vErrors.length;
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
var rule_10 = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate104;
var pattern21 = new RegExp("^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
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
      if (data.callbackUrl !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate105(data.callbackUrl, { instancePath: instancePath + "/callbackUrl", parentData: data, parentDataProperty: "callbackUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate104.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          if (!validate105(data.oauthRedirectUrl, { instancePath: instancePath + "/oauthRedirectUrl", parentData: data, parentDataProperty: "oauthRedirectUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate104.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate108;
var pattern22 = new RegExp("^\\$\\{[^{}:]+:-?\\}$", "u");
var pattern23 = new RegExp("\\S", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.token === void 0 && (missing0 = "token")) {
      validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.token !== void 0) {
        let data0 = data.token;
        const _errs0 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (typeof data0 === "string") {
          if (!pattern22.test(data0)) {
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
          validate109.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!pattern23.test(data0)) {
              validate109.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
              return false;
            }
          } else {
            validate109.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate108.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate108.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
    if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs9 === errors;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern23.test(data0)) {
            validate111.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate112;
var pattern30 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      validate113.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate113.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const _errs3 = errors;
      const _errs4 = errors;
      const _errs5 = errors;
      if (typeof data === "string") {
        if (!pattern5.test(data)) {
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
        validate113.errors = [{ instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} }];
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
          if (!pattern6.test(data)) {
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
          validate113.errors = [{ instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} }];
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
            if (!pattern7.test(data)) {
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
            validate113.errors = [{ instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} }];
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
      if (!pattern30.test(data)) {
        validate113.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var pattern32 = new RegExp("^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$", "u");
var pattern33 = new RegExp("^MII[A-Za-z0-9+/]{200,}={0,2}$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
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
      if (!pattern32.test(data)) {
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
        if (!pattern33.test(data)) {
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
    validate116.errors = vErrors;
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
  validate116.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiV2Key !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate113(data.apiV2Key, { instancePath: instancePath + "/apiV2Key", parentData: data, parentDataProperty: "apiV2Key", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate112.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
          if (!validate113(data.apiV3Key, { instancePath: instancePath + "/apiV3Key", parentData: data, parentDataProperty: "apiV3Key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate112.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
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
            if (!validate116(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate112.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
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
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate118.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate118.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate119;
var pattern34 = new RegExp("^[A-Za-z]+://", "u");
var pattern35 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$", "u");
var pattern36 = new RegExp("^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]", "u");
var pattern37 = new RegExp("^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern34.test(data)) {
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
      if (!pattern35.test(data)) {
        validate120.errors = [{ instancePath, schemaPath: "#/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
        return false;
      }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern36.test(data)) {
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
        validate120.errors = [{ instancePath, schemaPath: "#/then/allOf/1/not", keyword: "not", params: {} }];
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
          if (!pattern37.test(data)) {
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
          validate120.errors = [{ instancePath, schemaPath: "#/then/allOf/2/not", keyword: "not", params: {} }];
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
    validate120.errors = vErrors;
    return false;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        const _errs1 = errors;
        if (!validate120(data.notifyUrl, { instancePath: instancePath + "/notifyUrl", parentData: data, parentDataProperty: "notifyUrl", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          const _errs2 = errors;
          if (!validate120(data.refundNotifyUrl, { instancePath: instancePath + "/refundNotifyUrl", parentData: data, parentDataProperty: "refundNotifyUrl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            const _errs3 = errors;
            if (!validate120(data.payScoreNotifyUrl, { instancePath: instancePath + "/payScoreNotifyUrl", parentData: data, parentDataProperty: "payScoreNotifyUrl", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate124;
var schema56 = { "enum": ["getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getLocation" || data === "onLocationChange" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate125.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum } }];
    return false;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
var schema57 = { "enum": ["getFuzzyLocation", "getLocation", "startLocationUpdate", "startLocationUpdateBackground"] };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "getFuzzyLocation" || data === "getLocation" || data === "startLocationUpdate" || data === "startLocationUpdateBackground")) {
    validate127.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum } }];
    return false;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.desc === void 0 && (missing0 = "desc")) {
        validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.desc !== void 0) {
          let data0 = data.desc;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern23.test(data0)) {
                validate129.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate129.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
            if (!validate125(data2[i1], { instancePath: instancePath + "/requiredPrivateInfos/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate124.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
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
    validate124.errors = vErrors;
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
              if (!validate127(data4[i2], { instancePath: instancePath + "/requiredPrivateInfos/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
          validate124.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing2 } }];
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
              validate124.errors = vErrors;
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
      validate124.errors = vErrors;
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
              if (!validate129(data7["scope.userLocation"], { instancePath: instancePath + "/permission/scope.userLocation", parentData: data7, parentDataProperty: "scope.userLocation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
              var valid13 = _errs25 === errors;
            } else {
              var valid13 = true;
            }
            if (valid13) {
              if (data7["scope.userFuzzyLocation"] !== void 0) {
                const _errs26 = errors;
                if (!validate129(data7["scope.userFuzzyLocation"], { instancePath: instancePath + "/permission/scope.userFuzzyLocation", parentData: data7, parentDataProperty: "scope.userFuzzyLocation", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
  validate124.errors = vErrors;
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
  "app-security/database-rules-open/cloudbase_database_rule": { applies: rule_0, satisfied: rule_5, reads: [[], ["aclRule", "write", "**"], ["aclRule", "update", "**"], ["aclRule", "delete", "**"], ["collection"], ["aclTag", "**"], ["aclRule", "read", "**"]] },
  "app-security/database-rules-open/cloudbase_storage_rule": { applies: rule_0, satisfied: rule_6, reads: [[], ["aclRule", "write", "**"], ["aclRule", "update", "**"], ["aclRule", "delete", "**"]] },
  "app-security/domain-check-disabled/wechat_project": { applies: rule_0, satisfied: rule_7, reads: [[], ["setting", "urlCheck", "**"]] },
  "app-security/plugin-version-pinned/wechat_mini_program": { applies: rule_0, satisfied: rule_8, reads: [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]] },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { applies: rule_0, satisfied: rule_9, reads: [[], ["plugins"], ["plugins", "*", "version"]] },
  "encryption/message-callback-tls/wechat_account": { applies: rule_10, satisfied: rule_11, reads: [["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_official_account": { applies: rule_10, satisfied: rule_11, reads: [["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_mini_program_account": { applies: rule_10, satisfied: rule_11, reads: [["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wechat_open_platform": { applies: rule_10, satisfied: rule_11, reads: [["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-callback-tls/wecom_app": { applies: rule_10, satisfied: rule_11, reads: [["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]] },
  "encryption/message-mode/wechat_account": { applies: rule_12, satisfied: rule_13, reads: [["$context", "stage"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_official_account": { applies: rule_12, satisfied: rule_13, reads: [["$context", "stage"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "encryption/message-mode/wechat_mini_program_account": { applies: rule_12, satisfied: rule_13, reads: [["$context", "stage"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]] },
  "payments/merchant-key-literal/wechat_pay_merchant": { applies: rule_0, satisfied: rule_14, reads: [[], ["apiV2Key"], ["apiV3Key"], ["privateKey"]] },
  "payments/notify-url/wechat_pay_merchant": { applies: rule_15, satisfied: rule_16, reads: [["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]] },
  "privacy/location-declared/wechat_mini_program": { applies: rule_0, satisfied: rule_17, reads: [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]] }
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
