import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-google.js
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
var rules = {
  "locality/mainland-store/google_storage_bucket": { applies: condition0, satisfied: requirement0 },
  "locality/mainland-store/google_sql_database_instance": { applies: condition1, satisfied: requirement1 },
  "locality/mainland-store/google_alloydb_cluster": { applies: condition2, satisfied: requirement2 },
  "locality/mainland-store/google_bigquery_dataset": { applies: condition3, satisfied: requirement3 },
  "locality/mainland-store/google_filestore_instance": { applies: condition4, satisfied: requirement4 }
};
export {
  condition0,
  condition1,
  condition2,
  condition3,
  condition4,
  requirement0,
  requirement1,
  requirement2,
  requirement3,
  requirement4,
  rules
};
