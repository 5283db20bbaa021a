import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-wechat.js
var condition0 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate20.errors = null;
  return true;
}
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement0 = validate21;
var pattern4 = new RegExp("[0-9]", "u");
var pattern5 = new RegExp("[A-Za-z]", "u");
var pattern6 = new RegExp("(.)\\1{5}", "u");
var pattern7 = new RegExp("(.{8,16})\\1", "u");
var pattern8 = new RegExp("12345678|abcdef|ABCDEF", "u");
var pattern9 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$", "u");
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
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate23.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate23.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate23.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate23.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate23.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
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
validate23.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern15 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$", "u");
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
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate25.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate25.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate25.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate25.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
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
validate25.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern21 = new RegExp("[A-Z]", "u");
var pattern22 = new RegExp("[a-z]", "u");
var pattern23 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate27.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate27.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate27.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate27.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate27.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate27.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate27.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate27.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate23(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate22.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate25(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate22.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate27(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate22.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition1 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate30.errors = null;
  return true;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate31;
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
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate33.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate33.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate33.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate33.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate33.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
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
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate35.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate35.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate35.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate35.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate35.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate35.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate37.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate37.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate37.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate37.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate37.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate37.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate37.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate37.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
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
validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
          if (!validate35(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
            if (!validate37(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate32.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
    errors = vErrors.length;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition2 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate40.errors = null;
  return true;
}
validate40.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement2 = validate41;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate43.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate43.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate43.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate43.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate43.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate43.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate45.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate45.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate45.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate45.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate45.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate45.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate47.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate47.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate47.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate47.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate47.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate47.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate47.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate47.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate43(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate42.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate45(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate42.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate47(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate42.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
    errors = vErrors.length;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition3 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate50.errors = null;
  return true;
}
validate50.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement3 = validate51;
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
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate53.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate53.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate53.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate53.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate53.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate53.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
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
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate55.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate55.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate55.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate55.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate55.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate55.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
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
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate57.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate57.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate57.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate57.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate57.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate57.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate57.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate57.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
        return false;
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate53(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate52.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
          if (!validate55(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate52.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate57(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate52.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": { "appSecret": true, "token": true, "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition4 = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate60.errors = null;
  return true;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement4 = validate61;
var pattern91 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate62.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate62.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate62.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate62.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate62.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern91.test(data)) {
        validate62.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$" } }];
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
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate64.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate64.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate64.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate64.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate64.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate64.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$" } }];
        return false;
      }
    } else {
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate66.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate66.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate66.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate66.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs14 = errors;
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Z]" } }];
        return false;
      }
    }
    var valid0 = _errs14 === errors;
    if (valid0) {
      const _errs15 = errors;
      if (typeof data === "string") {
        if (!pattern22.test(data)) {
          validate66.errors = [{ instancePath, schemaPath: "#/allOf/2/pattern", keyword: "pattern", params: { pattern: "[a-z]" } }];
          return false;
        }
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$" } }];
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
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern106 = new RegExp("-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.secret !== void 0) {
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate62(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate61.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/not", keyword: "not", params: {} }];
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
          if (!validate64(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs6 === errors;
          if (valid2) {
            validate61.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/not", keyword: "not", params: {} }];
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
            if (!validate66(data.encodingAesKey, { instancePath: instancePath + "/encodingAesKey", parentData: data, parentDataProperty: "encodingAesKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
            if (valid3) {
              validate61.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/properties/encodingAesKey/not", keyword: "not", params: {} }];
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
              let data3 = data.messageAuditPrivateKey;
              const _errs10 = errors;
              const _errs11 = errors;
              const _errs12 = errors;
              const _errs13 = errors;
              if (errors === _errs13) {
                if (typeof data3 === "string") {
                  if (!pattern106.test(data3)) {
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
              var valid4 = _errs12 === errors;
              if (valid4) {
                validate61.errors = [{ instancePath: instancePath + "/messageAuditPrivateKey", schemaPath: "#/properties/messageAuditPrivateKey/not", keyword: "not", params: {} }];
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
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": { "secret": true, "token": true, "encodingAesKey": true, "messageAuditPrivateKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition5 = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate68.errors = null;
  return true;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement5 = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate70.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/0/pattern", keyword: "pattern", params: { pattern: "[0-9]" } }];
      return false;
    }
  }
  var valid2 = _errs3 === errors;
  if (valid2) {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/1/pattern", keyword: "pattern", params: { pattern: "[A-Za-z]" } }];
        return false;
      }
    }
    var valid2 = _errs4 === errors;
    if (valid2) {
      const _errs5 = errors;
      const _errs6 = errors;
      const _errs7 = errors;
      if (typeof data === "string") {
        if (!pattern6.test(data)) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        validate70.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/2/not", keyword: "not", params: {} }];
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
      var valid2 = _errs5 === errors;
      if (valid2) {
        const _errs8 = errors;
        const _errs9 = errors;
        const _errs10 = errors;
        if (typeof data === "string") {
          if (!pattern7.test(data)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid4 = _errs10 === errors;
        if (valid4) {
          validate70.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/3/not", keyword: "not", params: {} }];
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
        var valid2 = _errs8 === errors;
        if (valid2) {
          const _errs11 = errors;
          const _errs12 = errors;
          const _errs13 = errors;
          if (typeof data === "string") {
            if (!pattern8.test(data)) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid5 = _errs13 === errors;
          if (valid5) {
            validate70.errors = [{ instancePath, schemaPath: "#/$defs/random/allOf/4/not", keyword: "not", params: {} }];
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
          var valid2 = _errs11 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$" } }];
        return false;
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.appSecret !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        if (!validate70(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate69.errors = [{ instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/not", keyword: "not", params: {} }];
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
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": { "appSecret": true }, "dynamicProps": false, "dynamicItems": false };
var condition6 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate72.errors = null;
  return true;
}
validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement6 = validate73;
var pattern113 = new RegExp("^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      let data0 = data.write;
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!(data0 === true || data0 === "true")) {
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
        validate74.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
        let data1 = data.update;
        const _errs4 = errors;
        const _errs5 = errors;
        const _errs6 = errors;
        if (!(data1 === true || data1 === "true")) {
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
          validate74.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
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
        if (data.delete !== void 0) {
          let data2 = data.delete;
          const _errs8 = errors;
          const _errs9 = errors;
          const _errs10 = errors;
          if (!(data2 === true || data2 === "true")) {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid5 = _errs10 === errors;
          if (valid5) {
            validate74.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
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
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": { "write": true, "update": true, "delete": true }, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
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
        let data0 = data.collection;
        if (typeof data0 === "string") {
          if (!pattern113.test(data0)) {
            const err1 = {};
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
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
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
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var valid4 = _errs8 === errors;
        if (valid4) {
          validate73.errors = [{ instancePath: instancePath + "/aclTag", schemaPath: "#/then/properties/aclTag/not", keyword: "not", params: {} }];
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
              let data3 = data2.read;
              const _errs11 = errors;
              const _errs12 = errors;
              if (!(data3 === true || data3 === "true")) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid6 = _errs12 === errors;
              if (valid6) {
                validate73.errors = [{ instancePath: instancePath + "/aclRule/read", schemaPath: "#/then/properties/aclRule/properties/read/not", keyword: "not", params: {} }];
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
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.aclTag = true;
      props0.aclRule = true;
      props0.collection = true;
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate73.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.aclRule = true;
      }
      if (data.aclRule !== void 0) {
        if (!validate74(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate73.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition7 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate76.errors = null;
  return true;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement7 = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write !== void 0) {
      let data0 = data.write;
      const _errs0 = errors;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!(data0 === true || data0 === "true")) {
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
        validate78.errors = [{ instancePath: instancePath + "/write", schemaPath: "#/properties/write/not", keyword: "not", params: {} }];
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
        let data1 = data.update;
        const _errs4 = errors;
        const _errs5 = errors;
        const _errs6 = errors;
        if (!(data1 === true || data1 === "true")) {
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
          validate78.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/not", keyword: "not", params: {} }];
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
        if (data.delete !== void 0) {
          let data2 = data.delete;
          const _errs8 = errors;
          const _errs9 = errors;
          const _errs10 = errors;
          if (!(data2 === true || data2 === "true")) {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid5 = _errs10 === errors;
          if (valid5) {
            validate78.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/not", keyword: "not", params: {} }];
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
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "write": true, "update": true, "delete": true }, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aclRule !== void 0) {
        if (!validate78(data.aclRule, { instancePath: instancePath + "/aclRule", parentData: data, parentDataProperty: "aclRule", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
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
validate77.evaluated = { "props": { "aclRule": true }, "dynamicProps": false, "dynamicItems": false };
var condition8 = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate80.errors = null;
  return true;
}
validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement8 = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
              validate81.errors = [{ instancePath: instancePath + "/setting/urlCheck", schemaPath: "#/properties/setting/properties/urlCheck/not", keyword: "not", params: {} }];
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
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": { "setting": true }, "dynamicProps": false, "dynamicItems": false };
var condition9 = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate82.errors = null;
  return true;
}
validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement9 = validate83;
var pattern114 = new RegExp("^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.version !== void 0) {
            let data1 = data0.version;
            const _errs4 = errors;
            const _errs5 = errors;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data1 === "string") {
                if (!pattern114.test(data1)) {
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
              validate84.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
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
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.plugins !== void 0) {
            if (!validate84(data0.plugins, { instancePath: instancePath + "/" + i0 + "/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        const _errs1 = errors;
        if (!validate84(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.subpackages !== void 0) {
          const _errs2 = errors;
          if (!validate86(data.subpackages, { instancePath: instancePath + "/subpackages", parentData: data, parentDataProperty: "subpackages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subPackages !== void 0) {
            const _errs3 = errors;
            if (!validate86(data.subPackages, { instancePath: instancePath + "/subPackages", parentData: data, parentDataProperty: "subPackages", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": { "plugins": true, "subpackages": true, "subPackages": true }, "dynamicProps": false, "dynamicItems": false };
var condition10 = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate90.errors = null;
  return true;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement10 = validate91;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.version !== void 0) {
            let data1 = data0.version;
            const _errs4 = errors;
            const _errs5 = errors;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data1 === "string") {
                if (!pattern114.test(data1)) {
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
              validate92.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/additionalProperties/properties/version/not", keyword: "not", params: {} }];
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
      validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plugins !== void 0) {
        if (!validate92(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
          errors = vErrors.length;
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
validate91.evaluated = { "props": { "plugins": true }, "dynamicProps": false, "dynamicItems": false };
var condition11 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate94.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement11 = validate95;
var pattern116 = new RegExp("^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\.", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        let data0 = data.callbackUrl;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern116.test(data0)) {
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
          validate96.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          let data1 = data.oauthRedirectUrl;
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (errors === _errs9) {
            if (typeof data1 === "string") {
              if (!pattern116.test(data1)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate96.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
    errors = vErrors.length;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition12 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate98.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement12 = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        let data0 = data.callbackUrl;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern116.test(data0)) {
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
          validate100.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          let data1 = data.oauthRedirectUrl;
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (errors === _errs9) {
            if (typeof data1 === "string") {
              if (!pattern116.test(data1)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate100.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
    } else {
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition13 = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate102.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement13 = validate103;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        let data0 = data.callbackUrl;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern116.test(data0)) {
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
          let data1 = data.oauthRedirectUrl;
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (errors === _errs9) {
            if (typeof data1 === "string") {
              if (!pattern116.test(data1)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate104.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
    errors = vErrors.length;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition14 = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate106.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement14 = validate107;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        let data0 = data.callbackUrl;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern116.test(data0)) {
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
          validate108.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          let data1 = data.oauthRedirectUrl;
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (errors === _errs9) {
            if (typeof data1 === "string") {
              if (!pattern116.test(data1)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate108.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
    } else {
      validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
    errors = vErrors.length;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition15 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate110.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement15 = validate111;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackUrl !== void 0) {
        let data0 = data.callbackUrl;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern116.test(data0)) {
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
          validate112.errors = [{ instancePath: instancePath + "/callbackUrl", schemaPath: "#/properties/callbackUrl/not", keyword: "not", params: {} }];
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
          let data1 = data.oauthRedirectUrl;
          const _errs6 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (errors === _errs9) {
            if (typeof data1 === "string") {
              if (!pattern116.test(data1)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (valid3) {
            validate112.errors = [{ instancePath: instancePath + "/oauthRedirectUrl", schemaPath: "#/properties/oauthRedirectUrl/not", keyword: "not", params: {} }];
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
    } else {
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
    errors = vErrors.length;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "callbackUrl": true, "oauthRedirectUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition16 = validate114;
var pattern126 = new RegExp("^\\$\\{[^{}:]+:-?\\}$", "u");
var pattern127 = new RegExp("\\S", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
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
        validate114.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.token === void 0 && (missing1 = "token")) {
        validate114.errors = [{ instancePath, schemaPath: "#/$defs/receivesMessages/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      } else {
        if (data.token !== void 0) {
          let data1 = data.token;
          const _errs6 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (typeof data1 === "string") {
            if (!pattern126.test(data1)) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid5 = _errs9 === errors;
          if (valid5) {
            validate114.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/not", keyword: "not", params: {} }];
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
          if (errors === _errs6) {
            if (typeof data1 === "string") {
              if (!pattern127.test(data1)) {
                validate114.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate114.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": { "token": true, "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement16 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate115.errors = [{ instancePath, schemaPath: "#/$defs/decrypts/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern127.test(data0)) {
            validate115.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/$defs/decrypts/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": { "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition17 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
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
        validate116.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.token === void 0 && (missing1 = "token")) {
        validate116.errors = [{ instancePath, schemaPath: "#/$defs/receivesMessages/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      } else {
        if (data.token !== void 0) {
          let data1 = data.token;
          const _errs6 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (typeof data1 === "string") {
            if (!pattern126.test(data1)) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid5 = _errs9 === errors;
          if (valid5) {
            validate116.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/not", keyword: "not", params: {} }];
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
          if (errors === _errs6) {
            if (typeof data1 === "string") {
              if (!pattern127.test(data1)) {
                validate116.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate116.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "token": true, "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement17 = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate117.errors = [{ instancePath, schemaPath: "#/$defs/decrypts/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern127.test(data0)) {
            validate117.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/$defs/decrypts/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": { "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition18 = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
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
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.token === void 0 && (missing1 = "token")) {
        validate118.errors = [{ instancePath, schemaPath: "#/$defs/receivesMessages/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      } else {
        if (data.token !== void 0) {
          let data1 = data.token;
          const _errs6 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (typeof data1 === "string") {
            if (!pattern126.test(data1)) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid5 = _errs9 === errors;
          if (valid5) {
            validate118.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/not", keyword: "not", params: {} }];
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
          if (errors === _errs6) {
            if (typeof data1 === "string") {
              if (!pattern127.test(data1)) {
                validate118.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                return false;
              }
            } else {
              validate118.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/$defs/receivesMessages/properties/token/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": { "token": true, "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement18 = validate119;
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encodingAesKey === void 0 && (missing0 = "encodingAesKey")) {
      validate119.errors = [{ instancePath, schemaPath: "#/$defs/decrypts/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encodingAesKey !== void 0) {
        let data0 = data.encodingAesKey;
        if (typeof data0 === "string") {
          if (!pattern127.test(data0)) {
            validate119.errors = [{ instancePath: instancePath + "/encodingAesKey", schemaPath: "#/$defs/decrypts/properties/encodingAesKey/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
            return false;
          }
        }
      }
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": { "encodingAesKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition19 = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate120.errors = null;
  return true;
}
validate120.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement19 = validate121;
var pattern140 = new RegExp("^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$", "u");
var pattern148 = new RegExp("^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$", "u");
var pattern149 = new RegExp("^MII[A-Za-z0-9+/]{200,}={0,2}$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiV2Key !== void 0) {
        let data0 = data.apiV2Key;
        const _errs1 = errors;
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        const _errs6 = errors;
        if (typeof data0 === "string") {
          if (!pattern4.test(data0)) {
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
          const _errs7 = errors;
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid3 = _errs7 === errors;
          if (valid3) {
            const _errs8 = errors;
            const _errs9 = errors;
            const _errs10 = errors;
            if (typeof data0 === "string") {
              if (!pattern6.test(data0)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            var valid4 = _errs10 === errors;
            if (valid4) {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
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
            var valid3 = _errs8 === errors;
            if (valid3) {
              const _errs11 = errors;
              const _errs12 = errors;
              const _errs13 = errors;
              if (typeof data0 === "string") {
                if (!pattern7.test(data0)) {
                  const err4 = {};
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var valid5 = _errs13 === errors;
              if (valid5) {
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
              var valid3 = _errs11 === errors;
              if (valid3) {
                const _errs14 = errors;
                const _errs15 = errors;
                const _errs16 = errors;
                if (typeof data0 === "string") {
                  if (!pattern8.test(data0)) {
                    const err6 = {};
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var valid6 = _errs16 === errors;
                if (valid6) {
                  const err7 = {};
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
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
                var valid3 = _errs14 === errors;
              }
            }
          }
        }
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern140.test(data0)) {
              const err8 = {};
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var valid1 = _errs3 === errors;
        if (valid1) {
          validate121.errors = [{ instancePath: instancePath + "/apiV2Key", schemaPath: "#/properties/apiV2Key/not", keyword: "not", params: {} }];
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
          let data1 = data.apiV3Key;
          const _errs17 = errors;
          const _errs18 = errors;
          const _errs19 = errors;
          const _errs20 = errors;
          const _errs22 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err10 = {};
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          var valid9 = _errs22 === errors;
          if (valid9) {
            const _errs23 = errors;
            if (typeof data1 === "string") {
              if (!pattern5.test(data1)) {
                const err11 = {};
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            var valid9 = _errs23 === errors;
            if (valid9) {
              const _errs24 = errors;
              const _errs25 = errors;
              const _errs26 = errors;
              if (typeof data1 === "string") {
                if (!pattern6.test(data1)) {
                  const err12 = {};
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              var valid10 = _errs26 === errors;
              if (valid10) {
                const err13 = {};
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              } else {
                errors = _errs25;
                if (vErrors !== null) {
                  if (_errs25) {
                    vErrors.length = _errs25;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid9 = _errs24 === errors;
              if (valid9) {
                const _errs27 = errors;
                const _errs28 = errors;
                const _errs29 = errors;
                if (typeof data1 === "string") {
                  if (!pattern7.test(data1)) {
                    const err14 = {};
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                var valid11 = _errs29 === errors;
                if (valid11) {
                  const err15 = {};
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                } else {
                  errors = _errs28;
                  if (vErrors !== null) {
                    if (_errs28) {
                      vErrors.length = _errs28;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid9 = _errs27 === errors;
                if (valid9) {
                  const _errs30 = errors;
                  const _errs31 = errors;
                  const _errs32 = errors;
                  if (typeof data1 === "string") {
                    if (!pattern8.test(data1)) {
                      const err16 = {};
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                  var valid12 = _errs32 === errors;
                  if (valid12) {
                    const err17 = {};
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  } else {
                    errors = _errs31;
                    if (vErrors !== null) {
                      if (_errs31) {
                        vErrors.length = _errs31;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid9 = _errs30 === errors;
                }
              }
            }
          }
          if (errors === _errs20) {
            if (typeof data1 === "string") {
              if (!pattern140.test(data1)) {
                const err18 = {};
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            } else {
              const err19 = {};
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          var valid7 = _errs19 === errors;
          if (valid7) {
            validate121.errors = [{ instancePath: instancePath + "/apiV3Key", schemaPath: "#/properties/apiV3Key/not", keyword: "not", params: {} }];
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
          var valid0 = _errs17 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.privateKey !== void 0) {
            let data2 = data.privateKey;
            const _errs33 = errors;
            const _errs34 = errors;
            const _errs35 = errors;
            if (typeof data2 !== "string") {
              const err20 = {};
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const _errs38 = errors;
            let valid15 = false;
            const _errs39 = errors;
            if (typeof data2 === "string") {
              if (!pattern106.test(data2)) {
                const err21 = {};
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            var _valid0 = _errs39 === errors;
            valid15 = valid15 || _valid0;
            const _errs40 = errors;
            if (typeof data2 === "string") {
              if (!pattern148.test(data2)) {
                const err22 = {};
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            var _valid0 = _errs40 === errors;
            valid15 = valid15 || _valid0;
            const _errs41 = errors;
            if (typeof data2 === "string") {
              if (!pattern149.test(data2)) {
                const err23 = {};
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            var _valid0 = _errs41 === errors;
            valid15 = valid15 || _valid0;
            if (!valid15) {
              const err24 = {};
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            } else {
              errors = _errs38;
              if (vErrors !== null) {
                if (_errs38) {
                  vErrors.length = _errs38;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid13 = _errs35 === errors;
            if (valid13) {
              validate121.errors = [{ instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/not", keyword: "not", params: {} }];
              return false;
            } else {
              errors = _errs34;
              if (vErrors !== null) {
                if (_errs34) {
                  vErrors.length = _errs34;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs33 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": { "apiV2Key": true, "apiV3Key": true, "privateKey": true }, "dynamicProps": false, "dynamicItems": false };
var condition20 = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        validate122.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement20 = validate123;
var pattern150 = new RegExp("^[A-Za-z]+://", "u");
var pattern151 = new RegExp("^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$", "u");
var pattern152 = new RegExp("^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]", "u");
var pattern153 = new RegExp("^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notifyUrl !== void 0) {
        let data0 = data.notifyUrl;
        const _errs1 = errors;
        const _errs3 = errors;
        let valid2 = true;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (typeof data0 === "string") {
            if (!pattern150.test(data0)) {
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
          const _errs7 = errors;
          if (typeof data0 === "string") {
            if (!pattern151.test(data0)) {
              validate123.errors = [{ instancePath: instancePath + "/notifyUrl", schemaPath: "#/$defs/notification/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
              return false;
            }
          }
          var valid3 = _errs7 === errors;
          if (valid3) {
            const _errs8 = errors;
            const _errs9 = errors;
            const _errs10 = errors;
            if (typeof data0 === "string") {
              if (!pattern152.test(data0)) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            var valid4 = _errs10 === errors;
            if (valid4) {
              validate123.errors = [{ instancePath: instancePath + "/notifyUrl", schemaPath: "#/$defs/notification/then/allOf/1/not", keyword: "not", params: {} }];
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
            var valid3 = _errs8 === errors;
            if (valid3) {
              const _errs11 = errors;
              const _errs12 = errors;
              const _errs13 = errors;
              if (typeof data0 === "string") {
                if (!pattern153.test(data0)) {
                  const err3 = {};
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var valid5 = _errs13 === errors;
              if (valid5) {
                validate123.errors = [{ instancePath: instancePath + "/notifyUrl", schemaPath: "#/$defs/notification/then/allOf/2/not", keyword: "not", params: {} }];
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
              var valid3 = _errs11 === errors;
            }
          }
          var _valid0 = _errs6 === errors;
          valid2 = _valid0;
        }
        if (!valid2) {
          const err4 = { instancePath: instancePath + "/notifyUrl", schemaPath: "#/$defs/notification/if", keyword: "if", params: { failingKeyword: "then" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
          validate123.errors = vErrors;
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refundNotifyUrl !== void 0) {
          let data1 = data.refundNotifyUrl;
          const _errs14 = errors;
          const _errs16 = errors;
          let valid7 = true;
          const _errs17 = errors;
          if (errors === _errs17) {
            if (typeof data1 === "string") {
              if (!pattern150.test(data1)) {
                const err5 = {};
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
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
          var _valid1 = _errs17 === errors;
          errors = _errs16;
          if (vErrors !== null) {
            if (_errs16) {
              vErrors.length = _errs16;
            } else {
              vErrors = null;
            }
          }
          if (_valid1) {
            const _errs19 = errors;
            const _errs20 = errors;
            if (typeof data1 === "string") {
              if (!pattern151.test(data1)) {
                validate123.errors = [{ instancePath: instancePath + "/refundNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
                return false;
              }
            }
            var valid8 = _errs20 === errors;
            if (valid8) {
              const _errs21 = errors;
              const _errs22 = errors;
              const _errs23 = errors;
              if (typeof data1 === "string") {
                if (!pattern152.test(data1)) {
                  const err7 = {};
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var valid9 = _errs23 === errors;
              if (valid9) {
                validate123.errors = [{ instancePath: instancePath + "/refundNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/1/not", keyword: "not", params: {} }];
                return false;
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
              var valid8 = _errs21 === errors;
              if (valid8) {
                const _errs24 = errors;
                const _errs25 = errors;
                const _errs26 = errors;
                if (typeof data1 === "string") {
                  if (!pattern153.test(data1)) {
                    const err8 = {};
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var valid10 = _errs26 === errors;
                if (valid10) {
                  validate123.errors = [{ instancePath: instancePath + "/refundNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/2/not", keyword: "not", params: {} }];
                  return false;
                } else {
                  errors = _errs25;
                  if (vErrors !== null) {
                    if (_errs25) {
                      vErrors.length = _errs25;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid8 = _errs24 === errors;
              }
            }
            var _valid1 = _errs19 === errors;
            valid7 = _valid1;
          }
          if (!valid7) {
            const err9 = { instancePath: instancePath + "/refundNotifyUrl", schemaPath: "#/$defs/notification/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
            validate123.errors = vErrors;
            return false;
          }
          var valid0 = _errs14 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payScoreNotifyUrl !== void 0) {
            let data2 = data.payScoreNotifyUrl;
            const _errs27 = errors;
            const _errs29 = errors;
            let valid12 = true;
            const _errs30 = errors;
            if (errors === _errs30) {
              if (typeof data2 === "string") {
                if (!pattern150.test(data2)) {
                  const err10 = {};
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = {};
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            var _valid2 = _errs30 === errors;
            errors = _errs29;
            if (vErrors !== null) {
              if (_errs29) {
                vErrors.length = _errs29;
              } else {
                vErrors = null;
              }
            }
            if (_valid2) {
              const _errs32 = errors;
              const _errs33 = errors;
              if (typeof data2 === "string") {
                if (!pattern151.test(data2)) {
                  validate123.errors = [{ instancePath: instancePath + "/payScoreNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$" } }];
                  return false;
                }
              }
              var valid13 = _errs33 === errors;
              if (valid13) {
                const _errs34 = errors;
                const _errs35 = errors;
                const _errs36 = errors;
                if (typeof data2 === "string") {
                  if (!pattern152.test(data2)) {
                    const err12 = {};
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                var valid14 = _errs36 === errors;
                if (valid14) {
                  validate123.errors = [{ instancePath: instancePath + "/payScoreNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/1/not", keyword: "not", params: {} }];
                  return false;
                } else {
                  errors = _errs35;
                  if (vErrors !== null) {
                    if (_errs35) {
                      vErrors.length = _errs35;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid13 = _errs34 === errors;
                if (valid13) {
                  const _errs37 = errors;
                  const _errs38 = errors;
                  const _errs39 = errors;
                  if (typeof data2 === "string") {
                    if (!pattern153.test(data2)) {
                      const err13 = {};
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                  var valid15 = _errs39 === errors;
                  if (valid15) {
                    validate123.errors = [{ instancePath: instancePath + "/payScoreNotifyUrl", schemaPath: "#/$defs/notification/then/allOf/2/not", keyword: "not", params: {} }];
                    return false;
                  } else {
                    errors = _errs38;
                    if (vErrors !== null) {
                      if (_errs38) {
                        vErrors.length = _errs38;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid13 = _errs37 === errors;
                }
              }
              var _valid2 = _errs32 === errors;
              valid12 = _valid2;
            }
            if (!valid12) {
              const err14 = { instancePath: instancePath + "/payScoreNotifyUrl", schemaPath: "#/$defs/notification/if", keyword: "if", params: { failingKeyword: "then" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
              validate123.errors = vErrors;
              return false;
            }
            var valid0 = _errs27 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": { "notifyUrl": true, "refundNotifyUrl": true, "payScoreNotifyUrl": true }, "dynamicProps": false, "dynamicItems": false };
var condition21 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate124.errors = null;
  return true;
}
validate124.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement21 = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
            let data3 = data2[i1];
            const _errs9 = errors;
            const _errs10 = errors;
            const _errs11 = errors;
            if (!(data3 === "getLocation" || data3 === "onLocationChange" || data3 === "startLocationUpdate" || data3 === "startLocationUpdateBackground")) {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            var valid6 = _errs11 === errors;
            if (valid6) {
              validate125.errors = [{ instancePath: instancePath + "/requiredPrivateInfos/" + i1, schemaPath: "#/allOf/0/then/properties/requiredPrivateInfos/items/not", keyword: "not", params: {} }];
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
    if (valid1) {
      var props0 = {};
      props0.requiredPrivateInfos = true;
    }
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate125.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs13 = errors;
    const _errs14 = errors;
    let valid8 = true;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.requiredPrivateInfos === void 0 && (missing1 = "requiredPrivateInfos")) {
        const err5 = {};
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (data.requiredPrivateInfos !== void 0) {
          let data4 = data.requiredPrivateInfos;
          if (Array.isArray(data4)) {
            const _errs17 = errors;
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data5 = data4[i2];
              const _errs18 = errors;
              if (!(data5 === "getFuzzyLocation" || data5 === "getLocation" || data5 === "startLocationUpdate" || data5 === "startLocationUpdateBackground")) {
                const err6 = {};
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              var valid10 = _errs18 === errors;
              if (valid10) {
                break;
              }
            }
            if (!valid10) {
              const err7 = {};
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            } else {
              errors = _errs17;
              if (vErrors !== null) {
                if (_errs17) {
                  vErrors.length = _errs17;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      }
    }
    var _valid1 = _errs15 === errors;
    errors = _errs14;
    if (vErrors !== null) {
      if (_errs14) {
        vErrors.length = _errs14;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs20 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.permission === void 0 && (missing2 = "permission")) {
          validate125.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing2 } }];
          return false;
        } else {
          if (data.permission !== void 0) {
            let data6 = data.permission;
            const _errs22 = errors;
            let valid13 = false;
            const _errs23 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              let missing3;
              if (data6["scope.userLocation"] === void 0 && (missing3 = "scope.userLocation")) {
                const err8 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            var _valid2 = _errs23 === errors;
            valid13 = valid13 || _valid2;
            const _errs24 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              let missing4;
              if (data6["scope.userFuzzyLocation"] === void 0 && (missing4 = "scope.userFuzzyLocation")) {
                const err9 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            var _valid2 = _errs24 === errors;
            valid13 = valid13 || _valid2;
            if (!valid13) {
              const err10 = { instancePath: instancePath + "/permission", schemaPath: "#/allOf/1/then/properties/permission/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              validate125.errors = vErrors;
              return false;
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
          }
        }
      }
      var _valid1 = _errs20 === errors;
      valid8 = _valid1;
      if (valid8) {
        var props1 = {};
        props1.permission = true;
        props1.requiredPrivateInfos = true;
      }
    }
    if (!valid8) {
      const err11 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
      validate125.errors = vErrors;
      return false;
    }
    var valid0 = _errs13 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
      const _errs25 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.permission !== void 0) {
          let data7 = data.permission;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7["scope.userLocation"] !== void 0) {
              let data8 = data7["scope.userLocation"];
              const _errs27 = errors;
              const _errs28 = errors;
              if (errors === _errs28) {
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  let missing5;
                  if (data8.desc === void 0 && (missing5 = "desc")) {
                    validate125.errors = [{ instancePath: instancePath + "/permission/scope.userLocation", schemaPath: "#/$defs/purpose/required", keyword: "required", params: { missingProperty: missing5 } }];
                    return false;
                  } else {
                    if (data8.desc !== void 0) {
                      let data9 = data8.desc;
                      const _errs30 = errors;
                      if (errors === _errs30) {
                        if (typeof data9 === "string") {
                          if (!pattern127.test(data9)) {
                            validate125.errors = [{ instancePath: instancePath + "/permission/scope.userLocation/desc", schemaPath: "#/$defs/purpose/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate125.errors = [{ instancePath: instancePath + "/permission/scope.userLocation/desc", schemaPath: "#/$defs/purpose/properties/desc/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                  }
                } else {
                  validate125.errors = [{ instancePath: instancePath + "/permission/scope.userLocation", schemaPath: "#/$defs/purpose/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid15 = _errs27 === errors;
            } else {
              var valid15 = true;
            }
            if (valid15) {
              if (data7["scope.userFuzzyLocation"] !== void 0) {
                let data10 = data7["scope.userFuzzyLocation"];
                const _errs32 = errors;
                const _errs33 = errors;
                if (errors === _errs33) {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    let missing6;
                    if (data10.desc === void 0 && (missing6 = "desc")) {
                      validate125.errors = [{ instancePath: instancePath + "/permission/scope.userFuzzyLocation", schemaPath: "#/$defs/purpose/required", keyword: "required", params: { missingProperty: missing6 } }];
                      return false;
                    } else {
                      if (data10.desc !== void 0) {
                        let data11 = data10.desc;
                        const _errs35 = errors;
                        if (errors === _errs35) {
                          if (typeof data11 === "string") {
                            if (!pattern127.test(data11)) {
                              validate125.errors = [{ instancePath: instancePath + "/permission/scope.userFuzzyLocation/desc", schemaPath: "#/$defs/purpose/properties/desc/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate125.errors = [{ instancePath: instancePath + "/permission/scope.userFuzzyLocation/desc", schemaPath: "#/$defs/purpose/properties/desc/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                    }
                  } else {
                    validate125.errors = [{ instancePath: instancePath + "/permission/scope.userFuzzyLocation", schemaPath: "#/$defs/purpose/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid15 = _errs32 === errors;
              } else {
                var valid15 = true;
              }
            }
          }
        }
      }
      var valid0 = _errs25 === errors;
      if (valid0) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.permission = true;
        }
      }
    }
  }
  validate125.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate125.evaluated = { "dynamicProps": true, "dynamicItems": false };
var rules = {
  "app-security/credential-literal/wechat_account": { applies: condition0, satisfied: requirement0 },
  "app-security/credential-literal/wechat_official_account": { applies: condition1, satisfied: requirement1 },
  "app-security/credential-literal/wechat_mini_program_account": { applies: condition2, satisfied: requirement2 },
  "app-security/credential-literal/wechat_open_platform": { applies: condition3, satisfied: requirement3 },
  "app-security/credential-literal/wecom_app": { applies: condition4, satisfied: requirement4 },
  "app-security/credential-literal/wechat_pay_merchant": { applies: condition5, satisfied: requirement5 },
  "app-security/database-rules-open/cloudbase_database_rule": { applies: condition6, satisfied: requirement6 },
  "app-security/database-rules-open/cloudbase_storage_rule": { applies: condition7, satisfied: requirement7 },
  "app-security/domain-check-disabled/wechat_project": { applies: condition8, satisfied: requirement8 },
  "app-security/plugin-version-pinned/wechat_mini_program": { applies: condition9, satisfied: requirement9 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { applies: condition10, satisfied: requirement10 },
  "encryption/message-callback-tls/wechat_account": { applies: condition11, satisfied: requirement11 },
  "encryption/message-callback-tls/wechat_official_account": { applies: condition12, satisfied: requirement12 },
  "encryption/message-callback-tls/wechat_mini_program_account": { applies: condition13, satisfied: requirement13 },
  "encryption/message-callback-tls/wechat_open_platform": { applies: condition14, satisfied: requirement14 },
  "encryption/message-callback-tls/wecom_app": { applies: condition15, satisfied: requirement15 },
  "encryption/message-mode/wechat_account": { applies: condition16, satisfied: requirement16 },
  "encryption/message-mode/wechat_official_account": { applies: condition17, satisfied: requirement17 },
  "encryption/message-mode/wechat_mini_program_account": { applies: condition18, satisfied: requirement18 },
  "payments/merchant-key-literal/wechat_pay_merchant": { applies: condition19, satisfied: requirement19 },
  "payments/notify-url/wechat_pay_merchant": { applies: condition20, satisfied: requirement20 },
  "privacy/location-declared/wechat_mini_program": { applies: condition21, satisfied: requirement21 }
};
export {
  condition0,
  condition1,
  condition10,
  condition11,
  condition12,
  condition13,
  condition14,
  condition15,
  condition16,
  condition17,
  condition18,
  condition19,
  condition2,
  condition20,
  condition21,
  condition3,
  condition4,
  condition5,
  condition6,
  condition7,
  condition8,
  condition9,
  requirement0,
  requirement1,
  requirement10,
  requirement11,
  requirement12,
  requirement13,
  requirement14,
  requirement15,
  requirement16,
  requirement17,
  requirement18,
  requirement19,
  requirement2,
  requirement20,
  requirement21,
  requirement3,
  requirement4,
  requirement5,
  requirement6,
  requirement7,
  requirement8,
  requirement9,
  rules
};
