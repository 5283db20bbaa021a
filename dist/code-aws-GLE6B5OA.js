import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-aws.js
var rule_0 = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate1.errors = null;
  return true;
}
var rule_1 = validate2;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.snapshot_id === void 0 && (missing0 = "snapshot_id")) {
      validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.snapshot_id !== void 0) {
        let data0 = data.snapshot_id;
        const _errs1 = errors;
        const _errs2 = errors;
        if (!(data0 === null || data0 === "")) {
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
          validate3.errors = [{ instancePath: instancePath + "/snapshot_id", schemaPath: "#/properties/snapshot_id/not", keyword: "not", params: {} }];
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
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var schema4 = { "enum": [true, "true", "1", null] };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1" || data === null)) {
    validate5.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema4.enum } }];
    return false;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var schema6 = { "enum": [true, "true", "1"] };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1")) {
    validate8.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema6.enum } }];
    return false;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate7.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        if (!validate8(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (!validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs5 = errors;
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
            let missing1;
            if (data0.references === void 0 && (missing1 = "references")) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            } else {
              if (data0.references !== void 0) {
                let data1 = data0.references;
                const _errs8 = errors;
                let valid4 = false;
                const _errs9 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.aws_ebs_snapshot === void 0 && (missing2 = "aws_ebs_snapshot")) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs9 === errors;
                valid4 = valid4 || _valid2;
                if (!valid4) {
                  const _errs10 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing3;
                    if (data1.aws_ebs_snapshot_copy === void 0 && (missing3 = "aws_ebs_snapshot_copy")) {
                      const err3 = {};
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                  var _valid2 = _errs10 === errors;
                  valid4 = valid4 || _valid2;
                }
                if (!valid4) {
                  const err4 = {};
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
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
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (!valid1) {
    const err5 = {};
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
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
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        if (!validate5(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs11 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs13 = errors;
    if (!validate7(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate2.errors = vErrors;
    return false;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate11;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        if (!validate5(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate7(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate14.errors = vErrors;
    return false;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.launch_template === void 0 && (missing0 = "launch_template")) {
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
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
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
      let missing1;
      if (data.root_block_device === void 0 && (missing1 = "root_block_device")) {
        validate12.errors = [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: missing1 } }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate12.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.root_block_device !== void 0) {
        let data0 = data.root_block_device;
        const _errs5 = errors;
        if (Array.isArray(data0)) {
          var valid3 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs6 = errors;
            if (!validate7(data0[i0], { instancePath: instancePath + "/root_block_device/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs6 === errors;
            if (!valid3) {
              break;
            }
          }
        }
        var valid2 = _errs5 === errors;
      } else {
        var valid2 = true;
      }
      if (valid2) {
        if (data.ebs_block_device !== void 0) {
          let data2 = data.ebs_block_device;
          const _errs7 = errors;
          if (Array.isArray(data2)) {
            var valid4 = true;
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs8 = errors;
              if (!validate14(data2[i1], { instancePath: instancePath + "/ebs_block_device/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs8 === errors;
              if (!valid4) {
                break;
              }
            }
          }
          var valid2 = _errs7 === errors;
        } else {
          var valid2 = true;
        }
      }
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
    errors = vErrors.length;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.root_block_device === void 0 && (missing0 = "root_block_device")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.root_block_device !== void 0) {
          let data0 = data.root_block_device;
          const _errs1 = errors;
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs2 = errors;
              if (!validate7(data0[i0], { instancePath: instancePath + "/root_block_device/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
              if (!valid1) {
                break;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ebs_block_device !== void 0) {
            let data2 = data.ebs_block_device;
            const _errs3 = errors;
            if (Array.isArray(data2)) {
              var valid2 = true;
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1];
                const _errs4 = errors;
                const _errs5 = errors;
                let valid3 = true;
                const _errs6 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing1;
                  if (data3.no_device === void 0 && (missing1 = "no_device")) {
                    const err0 = {};
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (data3.no_device !== void 0) {
                      if (!validate8(data3.no_device, { instancePath: instancePath + "/ebs_block_device/" + i1 + "/no_device", parentData: data3, parentDataProperty: "no_device", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
                var _valid0 = _errs6 === errors;
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
                if (!_valid0) {
                  const _errs8 = errors;
                  if (!validate14(data3, { instancePath: instancePath + "/ebs_block_device/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs8 === errors;
                  valid3 = _valid0;
                }
                if (!valid3) {
                  const err1 = { instancePath: instancePath + "/ebs_block_device/" + i1, schemaPath: "#/properties/ebs_block_device/items/if", keyword: "if", params: { failingKeyword: "else" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate20.errors = vErrors;
                  return false;
                }
                var valid2 = _errs4 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.block_device_mappings !== void 0) {
        let data0 = data.block_device_mappings;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs2 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.ebs !== void 0) {
                let data2 = data1.ebs;
                if (Array.isArray(data2)) {
                  var valid3 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs4 = errors;
                    if (!validate14(data2[i1], { instancePath: instancePath + "/block_device_mappings/" + i0 + "/ebs/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs4 === errors;
                    if (!valid3) {
                      break;
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        if (!validate5(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate28;
var pattern0 = new RegExp("^custom-", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  const _errs1 = errors;
  if (!(data === null || data === "")) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    validate29.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate29.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": [true, "true", "1", null] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1" || data === null)) {
    validate32.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
    return false;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": [true, "true", "1"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1")) {
    validate35.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum } }];
    return false;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        if (!validate35(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.engine === void 0 && (missing0 = "engine")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.engine !== void 0) {
        let data0 = data.engine;
        if (typeof data0 === "string") {
          if (!pattern0.test(data0)) {
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
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.replicate_source_db === void 0 && (missing1 = "replicate_source_db")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.replicate_source_db !== void 0) {
          if (!validate29(data.replicate_source_db, { instancePath: instancePath + "/replicate_source_db", parentData: data, parentDataProperty: "replicate_source_db", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.snapshot_identifier === void 0 && (missing2 = "snapshot_identifier")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        } else {
          if (data.snapshot_identifier !== void 0) {
            if (!validate29(data.snapshot_identifier, { instancePath: instancePath + "/snapshot_identifier", parentData: data, parentDataProperty: "snapshot_identifier", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      var _valid1 = _errs8 === errors;
      valid1 = valid1 || _valid1;
      if (!valid1) {
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.restore_to_point_in_time === void 0 && (missing3 = "restore_to_point_in_time")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid1 = _errs10 === errors;
        valid1 = valid1 || _valid1;
        if (!valid1) {
          const _errs11 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.$context === void 0 && (missing4 = "$context")) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            } else {
              if (data.$context !== void 0) {
                let data3 = data.$context;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing5;
                  if (data3.references === void 0 && (missing5 = "references")) {
                    const err6 = {};
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  } else {
                    if (data3.references !== void 0) {
                      let data4 = data3.references;
                      const _errs14 = errors;
                      let valid7 = false;
                      const _errs15 = errors;
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing6;
                        if (data4.aws_db_instance === void 0 && (missing6 = "aws_db_instance")) {
                          const err7 = {};
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                      }
                      var _valid2 = _errs15 === errors;
                      valid7 = valid7 || _valid2;
                      if (!valid7) {
                        const _errs16 = errors;
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          let missing7;
                          if (data4.aws_db_snapshot === void 0 && (missing7 = "aws_db_snapshot")) {
                            const err8 = {};
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                        }
                        var _valid2 = _errs16 === errors;
                        valid7 = valid7 || _valid2;
                      }
                      if (!valid7) {
                        const err9 = {};
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
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
                    }
                  }
                }
              }
            }
          }
          var _valid1 = _errs11 === errors;
          valid1 = valid1 || _valid1;
        }
      }
    }
  }
  if (!valid1) {
    const err10 = {};
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
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
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs17 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs19 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs19 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
    validate28.errors = vErrors;
    return false;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine !== void 0) {
      let data0 = data.engine;
      const _errs6 = errors;
      const _errs7 = errors;
      if (!(data0 === "mysql" || data0 === "postgres")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid3 = _errs7 === errors;
      if (valid3) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.snapshot_identifier === void 0 && (missing0 = "snapshot_identifier")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.snapshot_identifier !== void 0) {
          if (!validate29(data.snapshot_identifier, { instancePath: instancePath + "/snapshot_identifier", parentData: data, parentDataProperty: "snapshot_identifier", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
      const _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.replication_source_identifier === void 0 && (missing1 = "replication_source_identifier")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        } else {
          if (data.replication_source_identifier !== void 0) {
            if (!validate29(data.replication_source_identifier, { instancePath: instancePath + "/replication_source_identifier", parentData: data, parentDataProperty: "replication_source_identifier", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      var _valid1 = _errs10 === errors;
      valid1 = valid1 || _valid1;
      if (!valid1) {
        const _errs12 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.restore_to_point_in_time === void 0 && (missing2 = "restore_to_point_in_time")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid1 = _errs12 === errors;
        valid1 = valid1 || _valid1;
      }
    }
  }
  if (!valid1) {
    const err5 = {};
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
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
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs15 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs15 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate38.errors = vErrors;
    return false;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
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
var rule_9 = validate45;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.snapshot_identifier === void 0 && (missing0 = "snapshot_identifier")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.snapshot_identifier !== void 0) {
        if (!validate29(data.snapshot_identifier, { instancePath: instancePath + "/snapshot_identifier", parentData: data, parentDataProperty: "snapshot_identifier", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.global_cluster_identifier === void 0 && (missing1 = "global_cluster_identifier")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.global_cluster_identifier !== void 0) {
          if (!validate29(data.global_cluster_identifier, { instancePath: instancePath + "/global_cluster_identifier", parentData: data, parentDataProperty: "global_cluster_identifier", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (!valid1) {
    const err2 = {};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
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
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate47.errors = vErrors;
    return false;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.restore_to_point_in_time === void 0 && (missing0 = "restore_to_point_in_time")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
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
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate45.errors = vErrors;
    return false;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.replication_source_identifier === void 0 && (missing0 = "replication_source_identifier")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.replication_source_identifier !== void 0) {
        if (!validate29(data.replication_source_identifier, { instancePath: instancePath + "/replication_source_identifier", parentData: data, parentDataProperty: "replication_source_identifier", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
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
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate53.errors = vErrors;
    return false;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate57;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.source_db_cluster_identifier === void 0 && (missing0 = "source_db_cluster_identifier")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.source_db_cluster_identifier !== void 0) {
        if (!validate29(data.source_db_cluster_identifier, { instancePath: instancePath + "/source_db_cluster_identifier", parentData: data, parentDataProperty: "source_db_cluster_identifier", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
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
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        if (!validate32(data.storage_encrypted, { instancePath: instancePath + "/storage_encrypted", parentData: data, parentDataProperty: "storage_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate58.errors = vErrors;
    return false;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate63;
var schema28 = { "properties": { "action": { "items": { "properties": { "type": { "enum": ["redirect", "fixed-response"] } } } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action !== void 0) {
      let data0 = data.action;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs1 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type !== void 0) {
              let data2 = data1.type;
              if (!(data2 === "redirect" || data2 === "fixed-response")) {
                validate66.errors = [{ instancePath: instancePath + "/action/" + i0 + "/type", schemaPath: "#/properties/action/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.properties.action.items.properties.type.enum } }];
                return false;
              }
            }
          }
          var valid1 = _errs1 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.default_action === void 0 && (missing0 = "default_action")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.default_action !== void 0) {
        let data0 = data.default_action;
        if (Array.isArray(data0)) {
          const _errs3 = errors;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs4 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.redirect === void 0 && (missing1 = "redirect")) {
                const err1 = { instancePath: instancePath + "/default_action/" + i0, schemaPath: "#/anyOf/0/properties/default_action/contains/required", keyword: "required", params: { missingProperty: missing1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data1.redirect !== void 0) {
                  let data2 = data1.redirect;
                  if (Array.isArray(data2)) {
                    const _errs6 = errors;
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data3 = data2[i1];
                      const _errs7 = errors;
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing2;
                        if (data3.protocol === void 0 && (missing2 = "protocol")) {
                          const err2 = { instancePath: instancePath + "/default_action/" + i0 + "/redirect/" + i1, schemaPath: "#/anyOf/0/properties/default_action/contains/properties/redirect/contains/required", keyword: "required", params: { missingProperty: missing2 } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        } else {
                          if (data3.protocol !== void 0) {
                            if ("HTTPS" !== data3.protocol) {
                              const err3 = { instancePath: instancePath + "/default_action/" + i0 + "/redirect/" + i1 + "/protocol", schemaPath: "#/anyOf/0/properties/default_action/contains/properties/redirect/contains/properties/protocol/const", keyword: "const", params: { allowedValue: "HTTPS" } };
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
                      var valid4 = _errs7 === errors;
                      if (valid4) {
                        break;
                      }
                    }
                    if (!valid4) {
                      const err4 = { instancePath: instancePath + "/default_action/" + i0 + "/redirect", schemaPath: "#/anyOf/0/properties/default_action/contains/properties/redirect/contains", keyword: "contains", params: { minContains: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
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
            var valid2 = _errs4 === errors;
            if (valid2) {
              break;
            }
          }
          if (!valid2) {
            const err5 = { instancePath: instancePath + "/default_action", schemaPath: "#/anyOf/0/properties/default_action/contains", keyword: "contains", params: { minContains: 1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
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
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.default_action === void 0 && (missing3 = "default_action")) {
        const err6 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        if (data.default_action !== void 0) {
          let data5 = data.default_action;
          const _errs10 = errors;
          if (Array.isArray(data5)) {
            const _errs11 = errors;
            const len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data6 = data5[i2];
              const _errs12 = errors;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                let missing4;
                if (data6.type === void 0 && (missing4 = "type")) {
                  const err7 = { instancePath: instancePath + "/default_action/" + i2, schemaPath: "#/anyOf/1/properties/default_action/contains/required", keyword: "required", params: { missingProperty: missing4 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data6.type !== void 0) {
                    if ("fixed-response" !== data6.type) {
                      const err8 = { instancePath: instancePath + "/default_action/" + i2 + "/type", schemaPath: "#/anyOf/1/properties/default_action/contains/properties/type/const", keyword: "const", params: { allowedValue: "fixed-response" } };
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
              var valid7 = _errs12 === errors;
              if (valid7) {
                break;
              }
            }
            if (!valid7) {
              const err9 = { instancePath: instancePath + "/default_action", schemaPath: "#/anyOf/1/properties/default_action/contains", keyword: "contains", params: { minContains: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
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
          var valid6 = _errs10 === errors;
        } else {
          var valid6 = true;
        }
        if (valid6) {
          if (data.$context !== void 0) {
            let data8 = data.$context;
            const _errs14 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.referencedBy !== void 0) {
                let data9 = data8.referencedBy;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  if (data9.aws_lb_listener_rule !== void 0) {
                    let data10 = data9.aws_lb_listener_rule;
                    const _errs16 = errors;
                    if (Array.isArray(data10)) {
                      var valid11 = true;
                      const len3 = data10.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        const _errs17 = errors;
                        if (!validate66(data10[i3], { instancePath: instancePath + "/$context/referencedBy/aws_lb_listener_rule/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                          errors = vErrors.length;
                        }
                        var valid11 = _errs17 === errors;
                        if (!valid11) {
                          break;
                        }
                      }
                    }
                    var valid10 = _errs16 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data9.aws_alb_listener_rule !== void 0) {
                      let data12 = data9.aws_alb_listener_rule;
                      const _errs18 = errors;
                      if (Array.isArray(data12)) {
                        var valid12 = true;
                        const len4 = data12.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          const _errs19 = errors;
                          if (!validate66(data12[i4], { instancePath: instancePath + "/$context/referencedBy/aws_alb_listener_rule/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                          var valid12 = _errs19 === errors;
                          if (!valid12) {
                            break;
                          }
                        }
                      }
                      var valid10 = _errs18 === errors;
                    } else {
                      var valid10 = true;
                    }
                  }
                }
              }
            }
            var valid6 = _errs14 === errors;
          } else {
            var valid6 = true;
          }
        }
      }
    }
    var _valid0 = _errs9 === errors;
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
    validate65.errors = vErrors;
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
  validate65.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[Hh][Tt][Tt][Pp]$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp]$" } }];
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
    const _errs3 = errors;
    let valid1 = true;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.protocol !== void 0) {
          const _errs6 = errors;
          const _errs7 = errors;
          if (null !== data.protocol) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid3 = _errs7 === errors;
          if (valid3) {
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
    var _valid1 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid1) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.protocol !== void 0) {
          const _errs10 = errors;
          const _errs11 = errors;
          if (!validate70(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs11 === errors;
          if (valid5) {
            validate64.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/then/properties/protocol/not", keyword: "not", params: {} }];
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
        }
      }
      var _valid1 = _errs8 === errors;
      valid1 = _valid1;
      ifClause0 = "then";
    } else {
      const _errs12 = errors;
      const _errs13 = errors;
      const _errs14 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.port === void 0 && (missing1 = "port")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var valid6 = _errs14 === errors;
      if (valid6) {
        validate64.errors = [{ instancePath, schemaPath: "#/else/else/not", keyword: "not", params: {} }];
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
      var _valid1 = _errs12 === errors;
      valid1 = _valid1;
      ifClause0 = "else";
    }
    if (!valid1) {
      const err4 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause0 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
      validate64.errors = vErrors;
      return false;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate64.errors = vErrors;
    return false;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate73;
var pattern2 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]|[Ss][Ss][Ll])$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listener !== void 0) {
      let data0 = data.listener;
      if (Array.isArray(data0)) {
        const _errs4 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors;
          const _errs6 = errors;
          let valid3 = false;
          const _errs7 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.lb_protocol === void 0 && (missing0 = "lb_protocol")) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            } else {
              if (data1.lb_protocol !== void 0) {
                let data2 = data1.lb_protocol;
                if (typeof data2 === "string") {
                  if (!pattern2.test(data2)) {
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
          var _valid1 = _errs7 === errors;
          valid3 = valid3 || _valid1;
          if (!valid3) {
            const _errs9 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.lb_port === void 0 && (missing1 = "lb_port")) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              } else {
                if (data1.lb_port !== void 0) {
                  let data3 = data1.lb_port;
                  if (!(data3 === 443 || data3 === "443")) {
                    const err3 = {};
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
            var _valid1 = _errs9 === errors;
            valid3 = valid3 || _valid1;
          }
          if (!valid3) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
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
          var valid2 = _errs5 === errors;
          if (valid2) {
            break;
          }
        }
        if (!valid2) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
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
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.listener !== void 0) {
        let data4 = data.listener;
        if (Array.isArray(data4)) {
          var valid7 = true;
          const len1 = data4.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data5 = data4[i1];
            const _errs13 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.lb_protocol !== void 0) {
                const _errs15 = errors;
                const _errs16 = errors;
                if (!validate70(data5.lb_protocol, { instancePath: instancePath + "/listener/" + i1 + "/lb_protocol", parentData: data5, parentDataProperty: "lb_protocol", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid9 = _errs16 === errors;
                if (valid9) {
                  validate73.errors = [{ instancePath: instancePath + "/listener/" + i1 + "/lb_protocol", schemaPath: "#/else/properties/listener/items/properties/lb_protocol/not", keyword: "not", params: {} }];
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
            var valid7 = _errs13 === errors;
            if (!valid7) {
              break;
            }
          }
        }
      }
    }
    var _valid0 = _errs11 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate73.errors = vErrors;
    return false;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate75;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.viewer_protocol_policy !== void 0) {
      const _errs1 = errors;
      const _errs2 = errors;
      if ("allow-all" !== data.viewer_protocol_policy) {
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
        validate76.errors = [{ instancePath: instancePath + "/viewer_protocol_policy", schemaPath: "#/properties/viewer_protocol_policy/not", keyword: "not", params: {} }];
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
  validate76.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.default_cache_behavior !== void 0) {
        let data0 = data.default_cache_behavior;
        const _errs1 = errors;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs2 = errors;
            if (!validate76(data0[i0], { instancePath: instancePath + "/default_cache_behavior/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ordered_cache_behavior !== void 0) {
          let data2 = data.ordered_cache_behavior;
          const _errs3 = errors;
          if (Array.isArray(data2)) {
            var valid2 = true;
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs4 = errors;
              if (!validate76(data2[i1], { instancePath: instancePath + "/ordered_cache_behavior/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs4 === errors;
              if (!valid2) {
                break;
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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
var rule_15 = validate79;
var pattern3 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.protocol === void 0 && (missing0 = "protocol")) {
      validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.protocol !== void 0) {
        let data0 = data.protocol;
        const _errs0 = errors;
        if (errors === _errs0) {
          if (typeof data0 === "string") {
            if (!pattern3.test(data0)) {
              validate80.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$" } }];
              return false;
            }
          } else {
            validate80.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate82;
var pattern4 = new RegExp("^ELBSecurityPolicy-(20[0-9]{2}-[0-9]{2}$|FS-2018-06$|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
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
    validate84.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.ssl_policy === void 0 && (missing0 = "ssl_policy")) {
      validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.ssl_policy !== void 0) {
        if (!validate84(data.ssl_policy, { instancePath: instancePath + "/ssl_policy", parentData: data, parentDataProperty: "ssl_policy", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy_type_name !== void 0) {
      if ("SSLNegotiationPolicyType" !== data.policy_type_name) {
        validate87.errors = [{ instancePath: instancePath + "/policy_type_name", schemaPath: "#/allOf/0/properties/policy_type_name/const", keyword: "const", params: { allowedValue: "SSLNegotiationPolicyType" } }];
        return false;
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var rule_18 = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy_attribute !== void 0) {
      let data0 = data.policy_attribute;
      if (Array.isArray(data0)) {
        var valid2 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs3 = errors;
          const _errs4 = errors;
          const _errs5 = errors;
          let valid4 = true;
          const _errs6 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (!(data2 === "Protocol-SSLv2" || data2 === "Protocol-SSLv3" || data2 === "Protocol-TLSv1" || data2 === "Protocol-TLSv1.1")) {
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
          var _valid0 = _errs6 === errors;
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs8 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.value !== void 0) {
                let data3 = data1.value;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(data3 === true || data3 === "true")) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid7 = _errs11 === errors;
                if (valid7) {
                  validate88.errors = [{ instancePath: instancePath + "/policy_attribute/" + i0 + "/value", schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/0/then/properties/value/not", keyword: "not", params: {} }];
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
              }
            }
            var _valid0 = _errs8 === errors;
            valid4 = _valid0;
          }
          if (!valid4) {
            const err2 = { instancePath: instancePath + "/policy_attribute/" + i0, schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validate88.errors = vErrors;
            return false;
          }
          var valid3 = _errs4 === errors;
          if (valid3) {
            const _errs12 = errors;
            const _errs13 = errors;
            let valid8 = true;
            const _errs14 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.name !== void 0) {
                if ("Reference-Security-Policy" !== data1.name) {
                  const err3 = {};
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
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
              const _errs16 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.value !== void 0) {
                  if (!validate84(data1.value, { instancePath: instancePath + "/policy_attribute/" + i0 + "/value", parentData: data1, parentDataProperty: "value", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                    errors = vErrors.length;
                  }
                }
              }
              var _valid1 = _errs16 === errors;
              valid8 = _valid1;
            }
            if (!valid8) {
              const err4 = { instancePath: instancePath + "/policy_attribute/" + i0, schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
              validate88.errors = vErrors;
              return false;
            }
            var valid3 = _errs12 === errors;
          }
          var valid2 = _errs3 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var rule_19 = validate90;
var pattern5 = new RegExp("^(SSLv|TLSv1(_|$)|TLSv1\\.1)", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.viewer_certificate !== void 0) {
        let data0 = data.viewer_certificate;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs2 = errors;
            const _errs3 = errors;
            let valid2 = true;
            const _errs4 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.cloudfront_default_certificate !== void 0) {
                let data2 = data1.cloudfront_default_certificate;
                const _errs6 = errors;
                const _errs7 = errors;
                if (!(data2 === true || data2 === "true" || data2 === "1")) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var valid4 = _errs7 === errors;
                if (valid4) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
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
              const _errs8 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing0;
                if (data1.minimum_protocol_version === void 0 && (missing0 = "minimum_protocol_version")) {
                  validate90.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0, schemaPath: "#/properties/viewer_certificate/items/then/required", keyword: "required", params: { missingProperty: missing0 } }];
                  return false;
                } else {
                  if (data1.minimum_protocol_version !== void 0) {
                    let data3 = data1.minimum_protocol_version;
                    if (typeof data3 !== "string") {
                      validate90.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0 + "/minimum_protocol_version", schemaPath: "#/properties/viewer_certificate/items/then/properties/minimum_protocol_version/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        const err2 = {};
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                    }
                    var valid6 = _errs12 === errors;
                    if (valid6) {
                      validate90.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0 + "/minimum_protocol_version", schemaPath: "#/properties/viewer_certificate/items/then/properties/minimum_protocol_version/not", keyword: "not", params: {} }];
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
              }
              var _valid0 = _errs8 === errors;
              valid2 = _valid0;
            }
            if (!valid2) {
              const err3 = { instancePath: instancePath + "/viewer_certificate/" + i0, schemaPath: "#/properties/viewer_certificate/items/if", keyword: "if", params: { failingKeyword: "then" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              validate90.errors = vErrors;
              return false;
            }
            var valid1 = _errs2 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var rule_20 = validate91;
var schema41 = { "allOf": [{ "description": "To buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.", "properties": { "$context": { "required": ["holds"], "properties": { "holds": { "required": ["classes"], "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } } } } } } }] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.holds === void 0 && (missing0 = "holds")) {
          validate91.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.holds !== void 0) {
            let data1 = data0.holds;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.classes === void 0 && (missing1 = "classes")) {
                validate91.errors = [{ instancePath: instancePath + "/$context/holds", schemaPath: "#/allOf/0/properties/%24context/properties/holds/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data1.classes !== void 0) {
                  let data2 = data1.classes;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (!(data3 === "sensitive" || data3 === "important" || data3 === "core")) {
                        const err0 = { instancePath: instancePath + "/$context/holds/classes/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains/enum", keyword: "enum", params: { allowedValues: schema41.allOf[0].properties.$context.properties.holds.properties.classes.contains.enum } };
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
                      validate91.errors = [{ instancePath: instancePath + "/$context/holds/classes", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains", keyword: "contains", params: { minContains: 1 } }];
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
            }
          }
        }
      }
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var rule_21 = validate92;
var schema44 = { "enum": ["aws:kms", "aws:kms:dsse"] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "aws:kms" || data === "aws:kms:dsse")) {
    validate94.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } }];
    return false;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.rule === void 0 && (missing0 = "rule")) {
      validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.rule !== void 0) {
        let data0 = data.rule;
        if (Array.isArray(data0)) {
          const _errs1 = errors;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs2 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.apply_server_side_encryption_by_default === void 0 && (missing1 = "apply_server_side_encryption_by_default")) {
                const err0 = { instancePath: instancePath + "/rule/" + i0, schemaPath: "#/properties/rule/contains/required", keyword: "required", params: { missingProperty: missing1 } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                if (data1.apply_server_side_encryption_by_default !== void 0) {
                  let data2 = data1.apply_server_side_encryption_by_default;
                  if (Array.isArray(data2)) {
                    const _errs4 = errors;
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data3 = data2[i1];
                      const _errs5 = errors;
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing2;
                        if (data3.sse_algorithm === void 0 && (missing2 = "sse_algorithm")) {
                          const err1 = { instancePath: instancePath + "/rule/" + i0 + "/apply_server_side_encryption_by_default/" + i1, schemaPath: "#/properties/rule/contains/properties/apply_server_side_encryption_by_default/contains/required", keyword: "required", params: { missingProperty: missing2 } };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        } else {
                          if (data3.sse_algorithm !== void 0) {
                            if (!validate94(data3.sse_algorithm, { instancePath: instancePath + "/rule/" + i0 + "/apply_server_side_encryption_by_default/" + i1 + "/sse_algorithm", parentData: data3, parentDataProperty: "sse_algorithm", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      }
                      var valid3 = _errs5 === errors;
                      if (valid3) {
                        break;
                      }
                    }
                    if (!valid3) {
                      const err2 = { instancePath: instancePath + "/rule/" + i0 + "/apply_server_side_encryption_by_default", schemaPath: "#/properties/rule/contains/properties/apply_server_side_encryption_by_default/contains", keyword: "contains", params: { minContains: 1 } };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
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
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
              break;
            }
          }
          if (!valid1) {
            validate93.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/contains", keyword: "contains", params: { minContains: 1 } }];
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
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
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
          let missing1;
          if (data0.referencedBy === void 0 && (missing1 = "referencedBy")) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            if (data0.referencedBy !== void 0) {
              let data1 = data0.referencedBy;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.aws_s3_bucket_server_side_encryption_configuration === void 0 && (missing2 = "aws_s3_bucket_server_side_encryption_configuration")) {
                  const err2 = {};
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (data1.aws_s3_bucket_server_side_encryption_configuration !== void 0) {
                    let data2 = data1.aws_s3_bucket_server_side_encryption_configuration;
                    if (Array.isArray(data2)) {
                      const _errs6 = errors;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate93(data2[i0], { instancePath: instancePath + "/$context/referencedBy/aws_s3_bucket_server_side_encryption_configuration/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs7 === errors;
                        if (valid4) {
                          break;
                        }
                      }
                      if (!valid4) {
                        const err3 = {};
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
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.server_side_encryption_configuration === void 0 && (missing3 = "server_side_encryption_configuration")) {
        validate92.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing3 } }];
        return false;
      } else {
        if (data.server_side_encryption_configuration !== void 0) {
          let data4 = data.server_side_encryption_configuration;
          if (Array.isArray(data4)) {
            var valid6 = true;
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              const _errs10 = errors;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.rule !== void 0) {
                  let data6 = data5.rule;
                  if (Array.isArray(data6)) {
                    var valid8 = true;
                    const len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data7 = data6[i2];
                      const _errs12 = errors;
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        if (data7.apply_server_side_encryption_by_default !== void 0) {
                          let data8 = data7.apply_server_side_encryption_by_default;
                          if (Array.isArray(data8)) {
                            var valid10 = true;
                            const len3 = data8.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data9 = data8[i3];
                              const _errs14 = errors;
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9.sse_algorithm !== void 0) {
                                  if (!validate94(data9.sse_algorithm, { instancePath: instancePath + "/server_side_encryption_configuration/" + i1 + "/rule/" + i2 + "/apply_server_side_encryption_by_default/" + i3 + "/sse_algorithm", parentData: data9, parentDataProperty: "sse_algorithm", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              }
                              var valid10 = _errs14 === errors;
                              if (!valid10) {
                                break;
                              }
                            }
                          }
                        }
                      }
                      var valid8 = _errs12 === errors;
                      if (!valid8) {
                        break;
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
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate92.errors = vErrors;
    return false;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var rule_22 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate98.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate98.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate98.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                if (!valid5) {
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
                }
                if (!valid5) {
                  const err6 = { instancePath: instancePath + "/$context/integration", schemaPath: "#/allOf/0/properties/%24context/properties/integration/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate98.errors = vErrors;
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
  validate98.errors = vErrors;
  return errors === 0;
}
var rule_23 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.integration !== void 0) {
          let data1 = data0.integration;
          const _errs3 = errors;
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
          var valid2 = _errs3 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data0.holds !== void 0) {
            let data3 = data0.holds;
            const _errs5 = errors;
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
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
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
  if (!_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$context !== void 0) {
        let data4 = data.$context;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.provider !== void 0) {
            let data5 = data4.provider;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.jurisdiction !== void 0) {
                if ("CN" !== data5.jurisdiction) {
                  validate99.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
                  return false;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate99.errors = vErrors;
    return false;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var rules = {
  "encryption/block-storage-at-rest/aws_ebs_volume": { applies: rule_0, satisfied: rule_1, reads: [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "aws_ebs_snapshot"], ["$context", "references", "aws_ebs_snapshot_copy"], ["encrypted", "**"], ["encrypted"]] },
  "encryption/block-storage-at-rest/aws_instance": { applies: rule_0, satisfied: rule_2, reads: [[], ["root_block_device", "*", "encrypted"], ["root_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "snapshot_id"], ["ebs_block_device", "*", "snapshot_id", "**"], ["ebs_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "encrypted"], ["launch_template"], ["root_block_device"]] },
  "encryption/block-storage-at-rest/aws_spot_instance_request": { applies: rule_0, satisfied: rule_2, reads: [[], ["root_block_device", "*", "encrypted"], ["root_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "snapshot_id"], ["ebs_block_device", "*", "snapshot_id", "**"], ["ebs_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "encrypted"], ["launch_template"], ["root_block_device"]] },
  "encryption/block-storage-at-rest/aws_launch_configuration": { applies: rule_0, satisfied: rule_3, reads: [[], ["root_block_device"], ["root_block_device", "*", "encrypted"], ["root_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "no_device"], ["ebs_block_device", "*", "no_device", "**"], ["ebs_block_device", "*", "snapshot_id"], ["ebs_block_device", "*", "snapshot_id", "**"], ["ebs_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "encrypted"]] },
  "encryption/block-storage-at-rest/aws_launch_template": { applies: rule_0, satisfied: rule_4, reads: [[], ["block_device_mappings", "*", "ebs", "*", "snapshot_id"], ["block_device_mappings", "*", "ebs", "*", "snapshot_id", "**"], ["block_device_mappings", "*", "ebs", "*", "encrypted", "**"], ["block_device_mappings", "*", "ebs", "*", "encrypted"]] },
  "encryption/block-storage-at-rest/aws_ebs_encryption_by_default": { applies: rule_0, satisfied: rule_5, reads: [[], ["enabled", "**"]] },
  "encryption/database-at-rest/aws_db_instance": { applies: rule_0, satisfied: rule_6, reads: [[], ["engine"], ["replicate_source_db"], ["replicate_source_db", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["restore_to_point_in_time"], ["$context"], ["$context", "references"], ["$context", "references", "aws_db_instance"], ["$context", "references", "aws_db_snapshot"], ["storage_encrypted", "**"], ["storage_encrypted"]] },
  "encryption/database-at-rest/aws_rds_cluster": { applies: rule_0, satisfied: rule_7, reads: [[], ["engine"], ["engine", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["replication_source_identifier"], ["replication_source_identifier", "**"], ["restore_to_point_in_time"], ["storage_encrypted", "**"], ["storage_encrypted"]] },
  "encryption/database-at-rest/aws_rds_global_cluster": { applies: rule_0, satisfied: rule_8, reads: [[], ["storage_encrypted", "**"]] },
  "encryption/database-at-rest/aws_docdb_cluster": { applies: rule_0, satisfied: rule_9, reads: [[], ["restore_to_point_in_time"], ["storage_encrypted", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["global_cluster_identifier"], ["global_cluster_identifier", "**"], ["storage_encrypted"]] },
  "encryption/database-at-rest/aws_neptune_cluster": { applies: rule_0, satisfied: rule_10, reads: [[], ["replication_source_identifier"], ["replication_source_identifier", "**"], ["storage_encrypted", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["global_cluster_identifier"], ["global_cluster_identifier", "**"], ["storage_encrypted"]] },
  "encryption/database-at-rest/aws_docdb_global_cluster": { applies: rule_0, satisfied: rule_11, reads: [[], ["source_db_cluster_identifier"], ["source_db_cluster_identifier", "**"], ["storage_encrypted", "**"], ["storage_encrypted"]] },
  "encryption/database-at-rest/aws_neptune_global_cluster": { applies: rule_0, satisfied: rule_11, reads: [[], ["source_db_cluster_identifier"], ["source_db_cluster_identifier", "**"], ["storage_encrypted", "**"], ["storage_encrypted"]] },
  "encryption/load-balancer-tls/aws_lb_listener": { applies: rule_0, satisfied: rule_12, reads: [[], ["default_action"], ["default_action", "*", "redirect"], ["default_action", "*", "redirect", "*", "protocol"], ["default_action", "*", "redirect", "*", "protocol", "**"], ["default_action", "*", "type"], ["default_action", "*", "type", "**"], ["$context", "referencedBy", "aws_lb_listener_rule", "*", "action", "*", "type", "**"], ["$context", "referencedBy", "aws_alb_listener_rule", "*", "action", "*", "type", "**"], ["protocol"], ["protocol", "**"], ["port"]] },
  "encryption/load-balancer-tls/aws_alb_listener": { applies: rule_0, satisfied: rule_12, reads: [[], ["default_action"], ["default_action", "*", "redirect"], ["default_action", "*", "redirect", "*", "protocol"], ["default_action", "*", "redirect", "*", "protocol", "**"], ["default_action", "*", "type"], ["default_action", "*", "type", "**"], ["$context", "referencedBy", "aws_lb_listener_rule", "*", "action", "*", "type", "**"], ["$context", "referencedBy", "aws_alb_listener_rule", "*", "action", "*", "type", "**"], ["protocol"], ["protocol", "**"], ["port"]] },
  "encryption/load-balancer-tls/aws_elb": { applies: rule_0, satisfied: rule_13, reads: [[], ["listener"], ["listener", "*", "lb_protocol"], ["listener", "*", "lb_port"], ["listener", "*", "lb_port", "**"]] },
  "encryption/load-balancer-tls/aws_cloudfront_distribution": { applies: rule_0, satisfied: rule_14, reads: [[], ["default_cache_behavior", "*", "viewer_protocol_policy"], ["default_cache_behavior", "*", "viewer_protocol_policy", "**"], ["ordered_cache_behavior", "*", "viewer_protocol_policy"], ["ordered_cache_behavior", "*", "viewer_protocol_policy", "**"]] },
  "encryption/load-balancer-tls-version/aws_lb_listener": { applies: rule_15, satisfied: rule_16, reads: [["protocol"], [], ["ssl_policy"]] },
  "encryption/load-balancer-tls-version/aws_alb_listener": { applies: rule_15, satisfied: rule_16, reads: [["protocol"], [], ["ssl_policy"]] },
  "encryption/load-balancer-tls-version/aws_load_balancer_policy": { applies: rule_17, satisfied: rule_18, reads: [["policy_type_name", "**"], [], ["policy_attribute", "*", "name", "**"], ["policy_attribute", "*", "value"], ["policy_attribute", "*", "value", "**"]] },
  "encryption/load-balancer-tls-version/aws_cloudfront_distribution": { applies: rule_0, satisfied: rule_19, reads: [[], ["viewer_certificate", "*", "cloudfront_default_certificate"], ["viewer_certificate", "*", "cloudfront_default_certificate", "**"], ["viewer_certificate", "*", "minimum_protocol_version"]] },
  "encryption/object-storage-kms/aws_s3_bucket": { applies: rule_20, satisfied: rule_21, reads: [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm", "**"], ["server_side_encryption_configuration"], ["server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm", "**"]] },
  "locality/mainland-store/aws_s3_bucket": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_db_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_rds_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_dynamodb_table": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_docdb_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_docdbelastic_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_neptune_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_redshift_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_redshiftserverless_namespace": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_opensearch_domain": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_elasticsearch_domain": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_opensearchserverless_collection": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_efs_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_fsx_lustre_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_fsx_windows_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_fsx_ontap_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_fsx_openzfs_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_keyspaces_table": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_memorydb_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_timestreamwrite_table": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/aws_dsql_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] }
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
  rule_3,
  rule_4,
  rule_5,
  rule_6,
  rule_7,
  rule_8,
  rule_9,
  rules
};
