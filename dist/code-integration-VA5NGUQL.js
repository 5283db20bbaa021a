import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-integration.js
var rule_0 = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate1.errors = null;
  return true;
}
var rule_1 = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.certifications !== void 0) {
          let data1 = data0.certifications;
          if (Array.isArray(data1)) {
            var valid2 = true;
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              const _errs2 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.daysLeft !== void 0) {
                  let data3 = data2.daysLeft;
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate2.errors = [{ instancePath: instancePath + "/$context/certifications/" + i0 + "/daysLeft", schemaPath: "#/properties/%24context/properties/certifications/items/properties/daysLeft/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs2 === errors;
              if (!valid2) {
                break;
              }
            }
          }
        }
      }
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate3;
var schema3 = { "properties": { "certifications": { "items": { "if": { "required": ["scheme", "holder"], "properties": { "scheme": { "const": "truste" }, "holder": { "pattern": "[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|腾讯|微信" } } }, "then": { "properties": { "covers": { "items": { "enum": ["wechat-app", "wechat-desktop", "www.wechat.com", "help.wechat.com"] } } } } } } } };
var pattern0 = new RegExp("[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|腾讯|微信", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certifications !== void 0) {
      let data0 = data.certifications;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          let valid2 = true;
          const _errs3 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.scheme === void 0 && (missing0 = "scheme") || data1.holder === void 0 && (missing0 = "holder")) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            } else {
              if (data1.scheme !== void 0) {
                const _errs4 = errors;
                if ("truste" !== data1.scheme) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid3 = _errs4 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data1.holder !== void 0) {
                  let data3 = data1.holder;
                  const _errs5 = errors;
                  if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                      const err2 = {};
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                  }
                  var valid3 = _errs5 === errors;
                } else {
                  var valid3 = true;
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
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.covers !== void 0) {
                let data4 = data1.covers;
                if (Array.isArray(data4)) {
                  var valid5 = true;
                  const len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    const _errs8 = errors;
                    if (!(data5 === "wechat-app" || data5 === "wechat-desktop" || data5 === "www.wechat.com" || data5 === "help.wechat.com")) {
                      validate3.errors = [{ instancePath: instancePath + "/certifications/" + i0 + "/covers/" + i1, schemaPath: "#/properties/certifications/items/then/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema3.properties.certifications.items.then.properties.covers.items.enum } }];
                      return false;
                    }
                    var valid5 = _errs8 === errors;
                    if (!valid5) {
                      break;
                    }
                  }
                }
              }
            }
            var _valid0 = _errs6 === errors;
            valid2 = _valid0;
          }
          if (!valid2) {
            const err3 = { instancePath: instancePath + "/certifications/" + i0, schemaPath: "#/properties/certifications/items/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate3.errors = vErrors;
            return false;
          }
          var valid1 = _errs1 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.components === void 0 && (missing0 = "components")) {
      validate4.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.components !== void 0) {
        let data0 = data.components;
        if (Array.isArray(data0)) {
          const _errs2 = errors;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs3 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.userContent === void 0 && (missing1 = "userContent")) {
                const err0 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/allOf/0/properties/components/contains/required", keyword: "required", params: { missingProperty: missing1 } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                if (data1.userContent !== void 0) {
                  const _errs4 = errors;
                  if (true !== data1.userContent) {
                    const err1 = { instancePath: instancePath + "/components/" + i0 + "/userContent", schemaPath: "#/allOf/0/properties/components/contains/properties/userContent/const", keyword: "const", params: { allowedValue: true } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid3 = _errs4 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data1.status !== void 0) {
                    const _errs5 = errors;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if ("retired" !== data1.status) {
                      const err2 = {};
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var valid4 = _errs7 === errors;
                    if (valid4) {
                      const err3 = { instancePath: instancePath + "/components/" + i0 + "/status", schemaPath: "#/allOf/0/properties/components/contains/properties/status/not", keyword: "not", params: {} };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
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
                    var valid3 = _errs5 === errors;
                  } else {
                    var valid3 = true;
                  }
                }
              }
            }
            var valid2 = _errs3 === errors;
            if (valid2) {
              break;
            }
          }
          if (!valid2) {
            validate4.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/allOf/0/properties/components/contains", keyword: "contains", params: { minContains: 1 } }];
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
    }
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.moderation === void 0 && (missing0 = "moderation")) {
      validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.moderation !== void 0) {
        let data0 = data.moderation;
        const _errs1 = errors;
        let valid1 = true;
        const _errs2 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.humanReview === void 0 && (missing1 = "humanReview")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data0.humanReview !== void 0) {
              if (true !== data0.humanReview) {
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
        var _valid0 = _errs2 === errors;
        errors = _errs1;
        if (vErrors !== null) {
          if (_errs1) {
            vErrors.length = _errs1;
          } else {
            vErrors = null;
          }
        }
        if (!_valid0) {
          const _errs4 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if (data0.text === void 0 && (missing2 = "text") || data0.media === void 0 && (missing2 = "media")) {
              validate5.errors = [{ instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/else/required", keyword: "required", params: { missingProperty: missing2 } }];
              return false;
            } else {
              if (data0.text !== void 0) {
                const _errs5 = errors;
                if (true !== data0.text) {
                  validate5.errors = [{ instancePath: instancePath + "/moderation/text", schemaPath: "#/properties/moderation/else/properties/text/const", keyword: "const", params: { allowedValue: true } }];
                  return false;
                }
                var valid3 = _errs5 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data0.media !== void 0) {
                  const _errs6 = errors;
                  if (true !== data0.media) {
                    validate5.errors = [{ instancePath: instancePath + "/moderation/media", schemaPath: "#/properties/moderation/else/properties/media/const", keyword: "const", params: { allowedValue: true } }];
                    return false;
                  }
                  var valid3 = _errs6 === errors;
                } else {
                  var valid3 = true;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = _valid0;
        }
        if (!valid1) {
          const err2 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/if", keyword: "if", params: { failingKeyword: "else" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate5.errors = vErrors;
          return false;
        }
      }
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        validate6.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
              validate6.errors = [{ instancePath: instancePath + "/$context/elsewhere", schemaPath: "#/allOf/0/properties/%24context/properties/elsewhere/not", keyword: "not", params: {} }];
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
  validate6.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messaging !== void 0) {
      let data0 = data.messaging;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.mode !== void 0) {
          const _errs2 = errors;
          const _errs3 = errors;
          if ("plaintext" !== data0.mode) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid2 = _errs3 === errors;
          if (valid2) {
            validate7.errors = [{ instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/not", keyword: "not", params: {} }];
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
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messaging !== void 0) {
      let data0 = data.messaging;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.mode !== void 0) {
          const _errs2 = errors;
          const _errs3 = errors;
          if ("compatible" !== data0.mode) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid2 = _errs3 === errors;
          if (valid2) {
            validate8.errors = [{ instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/not", keyword: "not", params: {} }];
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
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.geographies !== void 0) {
          let data1 = data0.geographies;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key0 in data1) {
              let data2 = data1[key0];
              const _errs3 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.notice !== void 0) {
                  if (true !== data2.notice) {
                    validate9.errors = [{ instancePath: instancePath + "/$context/geographies/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/notice", schemaPath: "#/properties/%24context/properties/geographies/additionalProperties/properties/notice/const", keyword: "const", params: { allowedValue: true } }];
                    return false;
                  }
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
  }
  validate9.errors = vErrors;
  return errors === 0;
}
var rule_9 = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.driftAge === void 0 && (missing0 = "driftAge")) {
          validate10.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.required !== void 0) {
            const _errs2 = errors;
            if (true !== data0.required) {
              validate10.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
              return false;
            }
            var valid2 = _errs2 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data0.driftAge !== void 0) {
              let data2 = data0.driftAge;
              const _errs3 = errors;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 30 || isNaN(data2)) {
                  validate10.errors = [{ instancePath: instancePath + "/$context/driftAge", schemaPath: "#/allOf/0/properties/%24context/properties/driftAge/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 } }];
                  return false;
                }
              }
              var valid2 = _errs3 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.drift !== void 0) {
          if (false !== data0.drift) {
            validate11.errors = [{ instancePath: instancePath + "/$context/drift", schemaPath: "#/properties/%24context/properties/drift/const", keyword: "const", params: { allowedValue: false } }];
            return false;
          }
        }
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.required !== void 0) {
          if (true !== data0.required) {
            validate12.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entityMatches !== void 0) {
          if (true !== data0.entityMatches) {
            validate13.errors = [{ instancePath: instancePath + "/$context/entityMatches", schemaPath: "#/properties/%24context/properties/entityMatches/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.daysLeft !== void 0) {
          let data1 = data0.daysLeft;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              validate14.errors = [{ instancePath: instancePath + "/$context/daysLeft", schemaPath: "#/properties/%24context/properties/daysLeft/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
              return false;
            }
          }
        }
      }
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status !== void 0) {
          const _errs2 = errors;
          const _errs3 = errors;
          if ("missing" !== data0.status) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid2 = _errs3 === errors;
          if (valid2) {
            validate15.errors = [{ instancePath: instancePath + "/$context/status", schemaPath: "#/properties/%24context/properties/status/not", keyword: "not", params: {} }];
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
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.age !== void 0) {
          let data1 = data0.age;
          const _errs1 = errors;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              validate16.errors = [{ instancePath: instancePath + "/$context/age", schemaPath: "#/properties/%24context/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
              return false;
            }
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data0.period !== void 0) {
            let data2 = data0.period;
            const _errs2 = errors;
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 366 || isNaN(data2)) {
                validate16.errors = [{ instancePath: instancePath + "/$context/period", schemaPath: "#/properties/%24context/properties/period/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } }];
                return false;
              }
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision !== void 0) {
      const _errs1 = errors;
      const _errs2 = errors;
      if ("rejected" !== data.decision) {
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
        validate17.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/not", keyword: "not", params: {} }];
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
  validate17.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.driftAge === void 0 && (missing0 = "driftAge")) {
          validate18.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.required !== void 0) {
            const _errs2 = errors;
            if (true !== data0.required) {
              validate18.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
              return false;
            }
            var valid2 = _errs2 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data0.driftAge !== void 0) {
              let data2 = data0.driftAge;
              const _errs3 = errors;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 <= 30 || isNaN(data2)) {
                  validate18.errors = [{ instancePath: instancePath + "/$context/driftAge", schemaPath: "#/allOf/0/properties/%24context/properties/driftAge/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 30 } }];
                  return false;
                }
              }
              var valid2 = _errs3 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var rules = {
  "certification/current/integration": { applies: rule_0, satisfied: rule_1, reads: [["$context", "certifications", "*", "daysLeft"]] },
  "certification/seal-scope/integration": { applies: rule_0, satisfied: rule_2, reads: [["certifications", "*", "scheme"], ["certifications", "*", "holder"], ["certifications", "*", "scheme", "**"], ["certifications", "*", "covers", "*", "**"]] },
  "content/moderation-declared/integration": { applies: rule_3, satisfied: rule_4, reads: [["components"], ["components", "*", "userContent"], ["components", "*", "userContent", "**"], ["components", "*", "status"], ["components", "*", "status", "**"], ["moderation"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "media"], ["moderation", "text", "**"], ["moderation", "media", "**"]] },
  "encryption/message-mode/integration": { applies: rule_5, satisfied: rule_6, reads: [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]] },
  "encryption/message-mode-compatible/integration": { applies: rule_0, satisfied: rule_7, reads: [["messaging", "mode"], ["messaging", "mode", "**"]] },
  "privacy/notice-per-geography/integration": { applies: rule_0, satisfied: rule_8, reads: [["$context", "geographies", "*", "notice", "**"]] },
  "terms/acknowledgement-drift/acknowledgement": { applies: rule_9, satisfied: rule_10, reads: [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]] },
  "terms/acknowledgement-entity/acknowledgement": { applies: rule_11, satisfied: rule_12, reads: [["$context", "required", "**"], ["$context", "entityMatches", "**"]] },
  "terms/acknowledgement-expired/acknowledgement": { applies: rule_11, satisfied: rule_13, reads: [["$context", "required", "**"], ["$context", "daysLeft"]] },
  "terms/acknowledgement-missing/required-document": { applies: rule_0, satisfied: rule_14, reads: [["$context", "status"], ["$context", "status", "**"]] },
  "terms/acknowledgement-period/acknowledgement": { applies: rule_11, satisfied: rule_15, reads: [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]] },
  "terms/acknowledgement-rejected/acknowledgement": { applies: rule_11, satisfied: rule_16, reads: [["$context", "required", "**"], ["decision"], ["decision", "**"]] },
  "terms/acknowledgement-version/acknowledgement": { applies: rule_17, satisfied: rule_10, reads: [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]] }
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
