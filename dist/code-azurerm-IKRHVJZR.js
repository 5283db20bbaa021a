import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-azurerm.js
var condition0 = validate20;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate20.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate20.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate20.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate20.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate21.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition1 = validate22;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate22.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate22.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate22.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate22.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate23;
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate23.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate23.errors = vErrors;
    return false;
  }
  validate23.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate23.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate24.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate24.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate24.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate24.errors = vErrors;
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
              } else {
                var valid2 = true;
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
validate24.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate25.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate25.errors = vErrors;
    return false;
  }
  validate25.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate26.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate26.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate26.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate26.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate27.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate27.errors = vErrors;
    return false;
  }
  validate27.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition4 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate28.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate28.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate28.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate28.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate29.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate29.errors = vErrors;
    return false;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition5 = validate30;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate30.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate30.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate30.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate30.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate31.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate31.errors = vErrors;
    return false;
  }
  validate31.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate31.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate32.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate32.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate32.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate32.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate33.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate33.errors = vErrors;
    return false;
  }
  validate33.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate34.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate34.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate34.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate34.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate35.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate35.errors = vErrors;
    return false;
  }
  validate35.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate36.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate36.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate36.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate36.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate37.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate37.errors = vErrors;
    return false;
  }
  validate37.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate37.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition9 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate38.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate38.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate38.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate38.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate39.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate39.errors = vErrors;
    return false;
  }
  validate39.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate40.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate40.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate40.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate40.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate41.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate41.errors = vErrors;
    return false;
  }
  validate41.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate42.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate42.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate42.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate42.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate43.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate43.errors = vErrors;
    return false;
  }
  validate43.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate43.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate44.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate44.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate44.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate44.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate45.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate45.errors = vErrors;
    return false;
  }
  validate45.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate45.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition13 = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate46.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate46.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate46.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate46.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement13 = validate47;
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
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate47.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate47.errors = vErrors;
    return false;
  }
  validate47.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate47.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition14 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate48.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate48.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate48.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate48.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement14 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate49.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate49.errors = vErrors;
    return false;
  }
  validate49.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate49.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition15 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate50.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate50.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate50.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate50.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement15 = validate51;
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate51.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate51.errors = vErrors;
    return false;
  }
  validate51.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate51.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition16 = validate52;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate52.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate52.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
            return false;
          } else {
            if (data0.holds !== void 0) {
              let data1 = data0.holds;
              const _errs2 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.subjects !== void 0) {
                  let data2 = data1.subjects;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if ("CN" !== data2[i0]) {
                        const err0 = { instancePath: instancePath + "/$context/holds/subjects/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains/const", keyword: "const", params: { allowedValue: "CN" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var valid4 = _errs5 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      validate52.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
              }
              var valid2 = _errs2 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.integration !== void 0) {
                let data4 = data0.integration;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid5 = false;
                const _errs8 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing2;
                  if (data4.audience === void 0 && (missing2 = "audience")) {
                    const err1 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data4.audience !== void 0) {
                      let data5 = data4.audience;
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing3;
                        if (data5.mainlandUsers === void 0 && (missing3 = "mainlandUsers")) {
                          const err2 = { instancePath: instancePath + "/$context/integration/audience", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/required", keyword: "required", params: { missingProperty: missing3 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data5.mainlandUsers !== void 0) {
                            if ("targeted" !== data5.mainlandUsers) {
                              const err3 = { instancePath: instancePath + "/$context/integration/audience/mainlandUsers", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/0/properties/audience/properties/mainlandUsers/const", keyword: "const", params: { allowedValue: "targeted" } };
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
                  }
                }
                var _valid0 = _errs8 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.audience = true;
                }
                const _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing4;
                  if (data4.profile === void 0 && (missing4 = "profile")) {
                    const err4 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  } else {
                    if (data4.profile !== void 0) {
                      if ("mainland-only" !== data4.profile) {
                        const err5 = { instancePath: instancePath + "/$context/integration/profile", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf/1/properties/profile/const", keyword: "const", params: { allowedValue: "mainland-only" } };
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
                var _valid0 = _errs11 === errors;
                valid5 = valid5 || _valid0;
                if (_valid0) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.profile = true;
                  }
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate52.errors = vErrors;
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
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement16 = validate53;
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
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.profile !== void 0) {
              if ("law" !== data1.profile) {
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
          var valid3 = _errs4 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs6 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.exportMechanism === void 0 && (missing0 = "exportMechanism")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate53.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/$defs/restsWhereItMay/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate53.errors = vErrors;
    return false;
  }
  validate53.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": true, "dynamicItems": false };
var rules = {
  "locality/mainland-store/azurerm_storage_account": { applies: condition0, satisfied: requirement0 },
  "locality/mainland-store/azurerm_mssql_server": { applies: condition1, satisfied: requirement1 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { applies: condition2, satisfied: requirement2 },
  "locality/mainland-store/azurerm_sql_server": { applies: condition3, satisfied: requirement3 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { applies: condition4, satisfied: requirement4 },
  "locality/mainland-store/azurerm_mysql_server": { applies: condition5, satisfied: requirement5 },
  "locality/mainland-store/azurerm_mariadb_server": { applies: condition6, satisfied: requirement6 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { applies: condition7, satisfied: requirement7 },
  "locality/mainland-store/azurerm_postgresql_server": { applies: condition8, satisfied: requirement8 },
  "locality/mainland-store/azurerm_cosmosdb_account": { applies: condition9, satisfied: requirement9 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { applies: condition10, satisfied: requirement10 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { applies: condition11, satisfied: requirement11 },
  "locality/mainland-store/azurerm_mongo_cluster": { applies: condition12, satisfied: requirement12 },
  "locality/mainland-store/azurerm_search_service": { applies: condition13, satisfied: requirement13 },
  "locality/mainland-store/azurerm_kusto_cluster": { applies: condition14, satisfied: requirement14 },
  "locality/mainland-store/azurerm_netapp_volume": { applies: condition15, satisfied: requirement15 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { applies: condition16, satisfied: requirement16 }
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
  requirement13,
  requirement14,
  requirement15,
  requirement16,
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
