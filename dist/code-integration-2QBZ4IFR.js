import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-integration.js
var condition0 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate20.errors = null;
  return true;
}
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement0 = validate21;
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
                      validate21.errors = [{ instancePath: instancePath + "/$context/certifications/" + i0 + "/daysLeft", schemaPath: "#/properties/%24context/properties/certifications/items/properties/daysLeft/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition1 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate22.errors = null;
  return true;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate23;
var schema34 = { "properties": { "certifications": { "items": { "if": { "required": ["scheme", "holder"], "properties": { "scheme": { "const": "truste" }, "holder": { "pattern": "[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|腾讯|微信" } } }, "then": { "properties": { "covers": { "items": { "enum": ["wechat-app", "wechat-desktop", "www.wechat.com", "help.wechat.com"] } } } } } } } };
var pattern4 = new RegExp("[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|腾讯|微信", "u");
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
                    if (!pattern4.test(data3)) {
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
                      validate23.errors = [{ instancePath: instancePath + "/certifications/" + i0 + "/covers/" + i1, schemaPath: "#/properties/certifications/items/then/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema34.properties.certifications.items.then.properties.covers.items.enum } }];
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
            if (valid2) {
              var props0 = {};
              props0.covers = true;
              props0.scheme = true;
              props0.holder = true;
            }
          }
          if (!valid2) {
            const err3 = { instancePath: instancePath + "/certifications/" + i0, schemaPath: "#/properties/certifications/items/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate23.errors = vErrors;
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "certifications": true }, "dynamicProps": false, "dynamicItems": false };
var condition2 = validate24;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.components === void 0 && (missing0 = "components")) {
      validate24.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
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
            validate24.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/allOf/0/properties/components/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "components": true }, "dynamicProps": false, "dynamicItems": false };
var requirement2 = validate25;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.moderation === void 0 && (missing0 = "moderation")) {
      validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
              validate25.errors = [{ instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/else/required", keyword: "required", params: { missingProperty: missing2 } }];
              return false;
            } else {
              if (data0.text !== void 0) {
                const _errs5 = errors;
                if (true !== data0.text) {
                  validate25.errors = [{ instancePath: instancePath + "/moderation/text", schemaPath: "#/properties/moderation/else/properties/text/const", keyword: "const", params: { allowedValue: true } }];
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
                    validate25.errors = [{ instancePath: instancePath + "/moderation/media", schemaPath: "#/properties/moderation/else/properties/media/const", keyword: "const", params: { allowedValue: true } }];
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
          if (valid1) {
            var props0 = {};
            props0.text = true;
            props0.media = true;
            props0.humanReview = true;
          }
        }
        if (!valid1) {
          const err2 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/if", keyword: "if", params: { failingKeyword: "else" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate25.errors = vErrors;
          return false;
        }
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "moderation": true }, "dynamicProps": false, "dynamicItems": false };
var condition3 = validate26;
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
        validate26.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/not", keyword: "not", params: {} }];
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement3 = validate27;
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
            validate27.errors = [{ instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/not", keyword: "not", params: {} }];
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
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "messaging": true }, "dynamicProps": false, "dynamicItems": false };
var condition4 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate28.errors = null;
  return true;
}
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement4 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
            validate29.errors = [{ instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/not", keyword: "not", params: {} }];
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "messaging": true }, "dynamicProps": false, "dynamicItems": false };
var condition5 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate30.errors = null;
  return true;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement5 = validate31;
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
                    validate31.errors = [{ instancePath: instancePath + "/$context/geographies/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/notice", schemaPath: "#/properties/%24context/properties/geographies/additionalProperties/properties/notice/const", keyword: "const", params: { allowedValue: true } }];
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
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition6 = validate32;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.driftAge === void 0 && (missing0 = "driftAge")) {
          validate32.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.required !== void 0) {
            const _errs2 = errors;
            if (true !== data0.required) {
              validate32.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
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
                  validate32.errors = [{ instancePath: instancePath + "/$context/driftAge", schemaPath: "#/allOf/0/properties/%24context/properties/driftAge/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 } }];
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
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement6 = validate33;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.drift !== void 0) {
          if (false !== data0.drift) {
            validate33.errors = [{ instancePath: instancePath + "/$context/drift", schemaPath: "#/properties/%24context/properties/drift/const", keyword: "const", params: { allowedValue: false } }];
            return false;
          }
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition7 = validate34;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.required !== void 0) {
          if (true !== data0.required) {
            validate34.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement7 = validate35;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entityMatches !== void 0) {
          if (true !== data0.entityMatches) {
            validate35.errors = [{ instancePath: instancePath + "/$context/entityMatches", schemaPath: "#/properties/%24context/properties/entityMatches/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition8 = validate36;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.required !== void 0) {
          if (true !== data0.required) {
            validate36.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement8 = validate37;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.daysLeft !== void 0) {
          let data1 = data0.daysLeft;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              validate37.errors = [{ instancePath: instancePath + "/$context/daysLeft", schemaPath: "#/properties/%24context/properties/daysLeft/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
              return false;
            }
          }
        }
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition9 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate38.errors = null;
  return true;
}
validate38.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement9 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
            validate39.errors = [{ instancePath: instancePath + "/$context/status", schemaPath: "#/properties/%24context/properties/status/not", keyword: "not", params: {} }];
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
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition10 = validate40;
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
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.required !== void 0) {
          if (true !== data0.required) {
            validate40.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement10 = validate41;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.age !== void 0) {
          let data1 = data0.age;
          const _errs1 = errors;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              validate41.errors = [{ instancePath: instancePath + "/$context/age", schemaPath: "#/properties/%24context/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                validate41.errors = [{ instancePath: instancePath + "/$context/period", schemaPath: "#/properties/%24context/properties/period/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } }];
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
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var condition11 = validate42;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.required !== void 0) {
          if (true !== data0.required) {
            validate42.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
            return false;
          }
        }
      }
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement11 = validate43;
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
        validate43.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/not", keyword: "not", params: {} }];
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
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "decision": true }, "dynamicProps": false, "dynamicItems": false };
var condition12 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.driftAge === void 0 && (missing0 = "driftAge")) {
          validate44.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.required !== void 0) {
            const _errs2 = errors;
            if (true !== data0.required) {
              validate44.errors = [{ instancePath: instancePath + "/$context/required", schemaPath: "#/allOf/0/properties/%24context/properties/required/const", keyword: "const", params: { allowedValue: true } }];
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
                  validate44.errors = [{ instancePath: instancePath + "/$context/driftAge", schemaPath: "#/allOf/0/properties/%24context/properties/driftAge/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 30 } }];
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
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement12 = validate45;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.drift !== void 0) {
          if (false !== data0.drift) {
            validate45.errors = [{ instancePath: instancePath + "/$context/drift", schemaPath: "#/properties/%24context/properties/drift/const", keyword: "const", params: { allowedValue: false } }];
            return false;
          }
        }
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var rules = {
  "certification/current/integration": { applies: condition0, satisfied: requirement0 },
  "certification/seal-scope/integration": { applies: condition1, satisfied: requirement1 },
  "content/moderation-declared/integration": { applies: condition2, satisfied: requirement2 },
  "encryption/message-mode/integration": { applies: condition3, satisfied: requirement3 },
  "encryption/message-mode-compatible/integration": { applies: condition4, satisfied: requirement4 },
  "privacy/notice-per-geography/integration": { applies: condition5, satisfied: requirement5 },
  "terms/acknowledgement-drift/acknowledgement": { applies: condition6, satisfied: requirement6 },
  "terms/acknowledgement-entity/acknowledgement": { applies: condition7, satisfied: requirement7 },
  "terms/acknowledgement-expired/acknowledgement": { applies: condition8, satisfied: requirement8 },
  "terms/acknowledgement-missing/required-document": { applies: condition9, satisfied: requirement9 },
  "terms/acknowledgement-period/acknowledgement": { applies: condition10, satisfied: requirement10 },
  "terms/acknowledgement-rejected/acknowledgement": { applies: condition11, satisfied: requirement11 },
  "terms/acknowledgement-version/acknowledgement": { applies: condition12, satisfied: requirement12 }
};
export {
  condition0,
  condition1,
  condition10,
  condition11,
  condition12,
  condition2,
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
  requirement2,
  requirement3,
  requirement4,
  requirement5,
  requirement6,
  requirement7,
  requirement8,
  requirement9,
  rules
};
