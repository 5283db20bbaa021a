import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-alicloud.js
var rule_0 = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate1.errors = null;
  return true;
}
var rule_1 = validate2;
var schema5 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "ephemeral_ssd" || data === "local_disk" || data === "elastic_ephemeral_disk_standard" || data === "elastic_ephemeral_disk_premium")) {
    validate5.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum } }];
    return false;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.snapshot_id === void 0 && (missing0 = "snapshot_id")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.snapshot_id !== void 0) {
        let data0 = data.snapshot_id;
        const _errs3 = errors;
        const _errs4 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid2 = _errs4 === errors;
        if (valid2) {
          const err2 = { instancePath: instancePath + "/snapshot_id", schemaPath: "#/anyOf/0/properties/snapshot_id/not", keyword: "not", params: {} };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
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
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.category === void 0 && (missing1 = "category")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.category !== void 0) {
          if (!validate5(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate4.errors = vErrors;
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
  validate4.errors = vErrors;
  return errors === 0;
}
var schema6 = { "enum": [true, "true", "1", null] };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1" || data === null)) {
    validate8.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema6.enum } }];
    return false;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var schema8 = { "enum": [true, "true", "1"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1")) {
    validate11.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } }];
    return false;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        if (!validate11(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs4 = errors;
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
                const _errs7 = errors;
                let valid4 = false;
                const _errs8 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.alicloud_ecs_snapshot === void 0 && (missing2 = "alicloud_ecs_snapshot")) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs8 === errors;
                valid4 = valid4 || _valid2;
                if (!valid4) {
                  const _errs9 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing3;
                    if (data1.alicloud_snapshot === void 0 && (missing3 = "alicloud_snapshot")) {
                      const err3 = {};
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                  var _valid2 = _errs9 === errors;
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
          }
        }
      }
    }
    var _valid1 = _errs4 === errors;
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
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        if (!validate8(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs12 = errors;
    if (!validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs12 === errors;
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
    validate3.errors = vErrors;
    return false;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
    errors = vErrors.length;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate15;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
        if (!validate8(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
    validate19.errors = vErrors;
    return false;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.launch_template_id === void 0 && (missing0 = "launch_template_id")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.launch_template_name === void 0 && (missing1 = "launch_template_name")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.$context === void 0 && (missing2 = "$context")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        } else {
          if (data.$context !== void 0) {
            let data0 = data.$context;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing3;
              if (data0.references === void 0 && (missing3 = "references")) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              } else {
                if (data0.references !== void 0) {
                  let data1 = data0.references;
                  const _errs9 = errors;
                  let valid4 = false;
                  const _errs10 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing4;
                    if (data1.alicloud_ecs_launch_template === void 0 && (missing4 = "alicloud_ecs_launch_template")) {
                      const err4 = {};
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                  var _valid2 = _errs10 === errors;
                  valid4 = valid4 || _valid2;
                  if (!valid4) {
                    const _errs11 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing5;
                      if (data1.alicloud_launch_template === void 0 && (missing5 = "alicloud_launch_template")) {
                        const err5 = {};
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                    }
                    var _valid2 = _errs11 === errors;
                    valid4 = valid4 || _valid2;
                  }
                  if (!valid4) {
                    const err6 = {};
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
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
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs6 === errors;
      valid1 = valid1 || _valid1;
      if (!valid1) {
        const _errs12 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing6;
          if (data.system_disk_category === void 0 && (missing6 = "system_disk_category")) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          } else {
            if (data.system_disk_category !== void 0) {
              if (!validate5(data.system_disk_category, { instancePath: instancePath + "/system_disk_category", parentData: data, parentDataProperty: "system_disk_category", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var _valid1 = _errs12 === errors;
        valid1 = valid1 || _valid1;
      }
    }
  }
  if (!valid1) {
    const err8 = {};
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
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
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.system_disk_encrypted !== void 0) {
        if (!validate8(data.system_disk_encrypted, { instancePath: instancePath + "/system_disk_encrypted", parentData: data, parentDataProperty: "system_disk_encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs14 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.system_disk_encrypted === void 0 && (missing7 = "system_disk_encrypted")) {
        validate15.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing7 } }];
        return false;
      } else {
        if (data.system_disk_encrypted !== void 0) {
          if (!validate11(data.system_disk_encrypted, { instancePath: instancePath + "/system_disk_encrypted", parentData: data, parentDataProperty: "system_disk_encrypted", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    var _valid0 = _errs16 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
    validate15.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data_disks !== void 0) {
        let data5 = data.data_disks;
        if (Array.isArray(data5)) {
          var valid9 = true;
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs19 = errors;
            if (!validate19(data5[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
              errors = vErrors.length;
            }
            var valid9 = _errs19 === errors;
            if (!valid9) {
              break;
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data_disks !== void 0) {
      let data0 = data.data_disks;
      const _errs0 = errors;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate19(data0[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
          if (!valid1) {
            break;
          }
        }
      }
      var valid0 = _errs0 === errors;
    } else {
      var valid0 = true;
    }
    if (valid0) {
      if (data.system_disk !== void 0) {
        let data2 = data.system_disk;
        const _errs2 = errors;
        if (Array.isArray(data2)) {
          var valid2 = true;
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            const _errs3 = errors;
            const _errs4 = errors;
            let valid3 = true;
            const _errs5 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.category === void 0 && (missing0 = "category")) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                if (data3.category !== void 0) {
                  if (!validate5(data3.category, { instancePath: instancePath + "/system_disk/" + i1 + "/category", parentData: data3, parentDataProperty: "category", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            var _valid0 = _errs5 === errors;
            errors = _errs4;
            if (vErrors !== null) {
              if (_errs4) {
                vErrors.length = _errs4;
              } else {
                vErrors = null;
              }
            }
            let ifClause0;
            if (_valid0) {
              const _errs7 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.encrypted !== void 0) {
                  if (!validate8(data3.encrypted, { instancePath: instancePath + "/system_disk/" + i1 + "/encrypted", parentData: data3, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                    errors = vErrors.length;
                  }
                }
              }
              var _valid0 = _errs7 === errors;
              valid3 = _valid0;
              ifClause0 = "then";
            } else {
              const _errs9 = errors;
              if (!validate10(data3, { instancePath: instancePath + "/system_disk/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs9 === errors;
              valid3 = _valid0;
              ifClause0 = "else";
            }
            if (!valid3) {
              const err1 = { instancePath: instancePath + "/system_disk/" + i1, schemaPath: "#/properties/system_disk/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate25.errors = vErrors;
              return false;
            }
            var valid2 = _errs3 === errors;
            if (!valid2) {
              break;
            }
          }
        }
        var valid0 = _errs2 === errors;
      } else {
        var valid0 = true;
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        if (!validate8(data.encrypted, { instancePath: instancePath + "/encrypted", parentData: data, parentDataProperty: "encrypted", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var rule_5 = validate33;
var schema14 = { "allOf": [{ "properties": { "engine": { "enum": ["MySQL", "PostgreSQL", "SQLServer"] }, "instance_charge_type": { "not": { "const": "Serverless" } } } }] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine !== void 0) {
      let data0 = data.engine;
      const _errs1 = errors;
      if (!(data0 === "MySQL" || data0 === "PostgreSQL" || data0 === "SQLServer")) {
        validate33.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/allOf/0/properties/engine/enum", keyword: "enum", params: { allowedValues: schema14.allOf[0].properties.engine.enum } }];
        return false;
      }
      var valid1 = _errs1 === errors;
    } else {
      var valid1 = true;
    }
    if (valid1) {
      if (data.instance_charge_type !== void 0) {
        const _errs2 = errors;
        const _errs3 = errors;
        const _errs4 = errors;
        if ("Serverless" !== data.instance_charge_type) {
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
          validate33.errors = [{ instancePath: instancePath + "/instance_charge_type", schemaPath: "#/allOf/0/properties/instance_charge_type/not", keyword: "not", params: {} }];
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
        var valid1 = _errs2 === errors;
      } else {
        var valid1 = true;
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate34;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encryption_key === void 0 && (missing0 = "encryption_key")) {
      validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encryption_key !== void 0) {
        let data0 = data.encryption_key;
        if (typeof data0 !== "string") {
          validate35.errors = [{ instancePath: instancePath + "/encryption_key", schemaPath: "#/properties/encryption_key/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const _errs2 = errors;
        const _errs3 = errors;
        if (!(data0 === "disabled" || data0 === "")) {
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
          validate35.errors = [{ instancePath: instancePath + "/encryption_key", schemaPath: "#/properties/encryption_key/not", keyword: "not", params: {} }];
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tde_status === void 0 && (missing0 = "tde_status")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.tde_status !== void 0) {
        if ("Enabled" !== data.tde_status) {
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
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (!valid2) {
    const _errs7 = errors;
    if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.$context === void 0 && (missing1 = "$context")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        } else {
          if (data.$context !== void 0) {
            let data1 = data.$context;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing2;
              if (data1.references === void 0 && (missing2 = "references")) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              } else {
                if (data1.references !== void 0) {
                  let data2 = data1.references;
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing3;
                    if (data2.alicloud_kms_key === void 0 && (missing3 = "alicloud_kms_key")) {
                      const err4 = {};
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
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
    const _errs11 = errors;
    if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err6 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate34.errors = vErrors;
    return false;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creation_option !== void 0) {
      const _errs2 = errors;
      const _errs3 = errors;
      if ("CreateGdnStandby" !== data.creation_option) {
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
        validate38.errors = [{ instancePath: instancePath + "/creation_option", schemaPath: "#/allOf/0/properties/creation_option/not", keyword: "not", params: {} }];
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
  validate38.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tde_status === void 0 && (missing0 = "tde_status")) {
      validate39.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.tde_status !== void 0) {
        if ("Enabled" !== data.tde_status) {
          validate39.errors = [{ instancePath: instancePath + "/tde_status", schemaPath: "#/allOf/0/properties/tde_status/const", keyword: "const", params: { allowedValue: "Enabled" } }];
          return false;
        }
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var rule_9 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.listener_forward === void 0 && (missing0 = "listener_forward")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.listener_forward !== void 0) {
        if ("on" !== data.listener_forward) {
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.protocol !== void 0) {
        const _errs6 = errors;
        const _errs7 = errors;
        if ("http" !== data.protocol) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var valid3 = _errs7 === errors;
        if (valid3) {
          validate40.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/properties/protocol/not", keyword: "not", params: {} }];
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
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate40.errors = vErrors;
    return false;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                if (data1.alicloud_alb_rule === void 0 && (missing2 = "alicloud_alb_rule")) {
                  const err2 = {};
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (data1.alicloud_alb_rule !== void 0) {
                    let data2 = data1.alicloud_alb_rule;
                    if (Array.isArray(data2)) {
                      const _errs6 = errors;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs7 = errors;
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing3;
                          if (data3.rule_actions === void 0 && (missing3 = "rule_actions")) {
                            const err3 = {};
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          } else {
                            if (data3.rule_actions !== void 0) {
                              let data4 = data3.rule_actions;
                              if (Array.isArray(data4)) {
                                const _errs9 = errors;
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data5 = data4[i1];
                                  const _errs10 = errors;
                                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                    let missing4;
                                    if (data5.redirect_config === void 0 && (missing4 = "redirect_config")) {
                                      const err4 = {};
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
                                      }
                                      errors++;
                                    } else {
                                      if (data5.redirect_config !== void 0) {
                                        let data6 = data5.redirect_config;
                                        if (Array.isArray(data6)) {
                                          const _errs12 = errors;
                                          const len2 = data6.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data7 = data6[i2];
                                            const _errs13 = errors;
                                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                              let missing5;
                                              if (data7.protocol === void 0 && (missing5 = "protocol")) {
                                                const err5 = {};
                                                if (vErrors === null) {
                                                  vErrors = [err5];
                                                } else {
                                                  vErrors.push(err5);
                                                }
                                                errors++;
                                              } else {
                                                if (data7.protocol !== void 0) {
                                                  if ("HTTPS" !== data7.protocol) {
                                                    const err6 = {};
                                                    if (vErrors === null) {
                                                      vErrors = [err6];
                                                    } else {
                                                      vErrors.push(err6);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                              }
                                            }
                                            var valid8 = _errs13 === errors;
                                            if (valid8) {
                                              break;
                                            }
                                          }
                                          if (!valid8) {
                                            const err7 = {};
                                            if (vErrors === null) {
                                              vErrors = [err7];
                                            } else {
                                              vErrors.push(err7);
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
                                        }
                                      }
                                    }
                                  }
                                  var valid6 = _errs10 === errors;
                                  if (valid6) {
                                    break;
                                  }
                                }
                                if (!valid6) {
                                  const err8 = {};
                                  if (vErrors === null) {
                                    vErrors = [err8];
                                  } else {
                                    vErrors.push(err8);
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
                        const err9 = {};
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
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
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.listener_protocol !== void 0) {
        const _errs17 = errors;
        const _errs18 = errors;
        if ("HTTP" !== data.listener_protocol) {
          const err10 = {};
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var valid11 = _errs18 === errors;
        if (valid11) {
          validate41.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/else/properties/listener_protocol/not", keyword: "not", params: {} }];
          return false;
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
    var _valid0 = _errs15 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
    validate41.errors = vErrors;
    return false;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol !== void 0) {
      if ("https" !== data.protocol) {
        validate42.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/allOf/0/properties/protocol/const", keyword: "const", params: { allowedValue: "https" } }];
        return false;
      }
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate43;
var schema24 = { "enum": ["tls_cipher_policy_1_0", "tls_cipher_policy_1_1", "tls_cipher_policy_1_0_to_1_3"] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "tls_cipher_policy_1_0" || data === "tls_cipher_policy_1_1" || data === "tls_cipher_policy_1_0_to_1_3")) {
    validate45.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } }];
    return false;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate44.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tls_cipher_policy === void 0 && (missing0 = "tls_cipher_policy")) {
      validate43.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.tls_cipher_policy !== void 0) {
        if (!validate44(data.tls_cipher_policy, { instancePath: instancePath + "/tls_cipher_policy", parentData: data, parentDataProperty: "tls_cipher_policy", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listener_protocol !== void 0) {
      if ("HTTPS" !== data.listener_protocol) {
        validate48.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/allOf/0/properties/listener_protocol/const", keyword: "const", params: { allowedValue: "HTTPS" } }];
        return false;
      }
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate49;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.security_policy_id !== void 0) {
      const _errs1 = errors;
      const _errs2 = errors;
      if (!validate45(data.security_policy_id, { instancePath: instancePath + "/security_policy_id", parentData: data, parentDataProperty: "security_policy_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs2 === errors;
      if (valid1) {
        validate50.errors = [{ instancePath: instancePath + "/security_policy_id", schemaPath: "#/properties/security_policy_id/not", keyword: "not", params: {} }];
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
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (!valid2) {
    const _errs6 = errors;
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
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.alicloud_alb_security_policy === void 0 && (missing2 = "alicloud_alb_security_policy")) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
      }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
  }
  if (!valid2) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
    const _errs9 = errors;
    if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate49.errors = vErrors;
    return false;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listener_protocol !== void 0) {
      if ("TCPSSL" !== data.listener_protocol) {
        validate54.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/allOf/0/properties/listener_protocol/const", keyword: "const", params: { allowedValue: "TCPSSL" } }];
        return false;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var rule_16 = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.security_policy_id === void 0 && (missing0 = "security_policy_id")) {
      validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.security_policy_id !== void 0) {
        if (!validate44(data.security_policy_id, { instancePath: instancePath + "/security_policy_id", parentData: data, parentDataProperty: "security_policy_id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (!valid2) {
    const _errs6 = errors;
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
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.alicloud_nlb_security_policy === void 0 && (missing2 = "alicloud_nlb_security_policy")) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
      }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
  }
  if (!valid2) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
    const _errs9 = errors;
    if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate55.errors = vErrors;
    return false;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var rule_17 = validate60;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tls_versions !== void 0) {
      let data0 = data.tls_versions;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if (!(data1 === "TLSv1.0" || data1 === "TLSv1.1")) {
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
            validate61.errors = [{ instancePath: instancePath + "/tls_versions/" + i0, schemaPath: "#/properties/tls_versions/items/not", keyword: "not", params: {} }];
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
          var valid1 = _errs1 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var rule_18 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid2 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.acl === void 0 && (missing0 = "acl")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.acl !== void 0) {
        let data0 = data.acl;
        if (!(data0 === "public-read" || data0 === "public-read-write")) {
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
  var _valid0 = _errs4 === errors;
  valid2 = valid2 || _valid0;
  if (!valid2) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.website === void 0 && (missing1 = "website")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.$context === void 0 && (missing2 = "$context")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        } else {
          if (data.$context !== void 0) {
            let data1 = data.$context;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing3;
              if (data1.referencedBy === void 0 && (missing3 = "referencedBy")) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              } else {
                if (data1.referencedBy !== void 0) {
                  let data2 = data1.referencedBy;
                  const _errs10 = errors;
                  let valid6 = false;
                  const _errs11 = errors;
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing4;
                    if (data2.alicloud_oss_bucket_website === void 0 && (missing4 = "alicloud_oss_bucket_website")) {
                      const err5 = {};
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs11 === errors;
                  valid6 = valid6 || _valid1;
                  if (!valid6) {
                    const _errs12 = errors;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing5;
                      if (data2.alicloud_oss_bucket_acl === void 0 && (missing5 = "alicloud_oss_bucket_acl")) {
                        const err6 = {};
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      } else {
                        if (data2.alicloud_oss_bucket_acl !== void 0) {
                          let data3 = data2.alicloud_oss_bucket_acl;
                          if (Array.isArray(data3)) {
                            const _errs14 = errors;
                            const len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data4 = data3[i0];
                              const _errs15 = errors;
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                let missing6;
                                if (data4.acl === void 0 && (missing6 = "acl")) {
                                  const err7 = {};
                                  if (vErrors === null) {
                                    vErrors = [err7];
                                  } else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                } else {
                                  if (data4.acl !== void 0) {
                                    let data5 = data4.acl;
                                    if (!(data5 === "public-read" || data5 === "public-read-write")) {
                                      const err8 = {};
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
                              var valid8 = _errs15 === errors;
                              if (valid8) {
                                break;
                              }
                            }
                            if (!valid8) {
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
                    var _valid1 = _errs12 === errors;
                    valid6 = valid6 || _valid1;
                  }
                  if (!valid6) {
                    const err10 = {};
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
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
                }
              }
            }
          }
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
    }
  }
  if (!valid2) {
    const err11 = {};
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
  var valid1 = _errs2 === errors;
  if (valid1) {
    validate63.errors = [{ instancePath, schemaPath: "#/allOf/0/not", keyword: "not", params: {} }];
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
  validate63.errors = vErrors;
  return errors === 0;
}
var rule_19 = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.server_side_encryption_rule === void 0 && (missing0 = "server_side_encryption_rule")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (!valid2) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.$context === void 0 && (missing1 = "$context")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.$context !== void 0) {
          let data0 = data.$context;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if (data0.referencedBy === void 0 && (missing2 = "referencedBy")) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            } else {
              if (data0.referencedBy !== void 0) {
                let data1 = data0.referencedBy;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing3;
                  if (data1.alicloud_oss_bucket_server_side_encryption === void 0 && (missing3 = "alicloud_oss_bucket_server_side_encryption")) {
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
          }
        }
      }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
  }
  if (!valid2) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
    var _valid0 = false;
    validate64.errors = [{ instancePath, schemaPath: "#/allOf/0/else/false schema", keyword: "false schema", params: {} }];
    return false;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err5 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
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
var rule_20 = validate65;
var schema35 = { "allOf": [{ "description": "To buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.", "properties": { "$context": { "required": ["holds"], "properties": { "holds": { "required": ["classes"], "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } } } } } } }] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.holds === void 0 && (missing0 = "holds")) {
          validate65.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.holds !== void 0) {
            let data1 = data0.holds;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.classes === void 0 && (missing1 = "classes")) {
                validate65.errors = [{ instancePath: instancePath + "/$context/holds", schemaPath: "#/allOf/0/properties/%24context/properties/holds/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                        const err0 = { instancePath: instancePath + "/$context/holds/classes/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains/enum", keyword: "enum", params: { allowedValues: schema35.allOf[0].properties.$context.properties.holds.properties.classes.contains.enum } };
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
                      validate65.errors = [{ instancePath: instancePath + "/$context/holds/classes", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate65.errors = vErrors;
  return errors === 0;
}
var rule_21 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                if (data1.alicloud_oss_bucket_server_side_encryption === void 0 && (missing2 = "alicloud_oss_bucket_server_side_encryption")) {
                  const err2 = {};
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (data1.alicloud_oss_bucket_server_side_encryption !== void 0) {
                    let data2 = data1.alicloud_oss_bucket_server_side_encryption;
                    if (Array.isArray(data2)) {
                      const _errs6 = errors;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs7 = errors;
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing3;
                          if (data3.sse_algorithm === void 0 && (missing3 = "sse_algorithm")) {
                            const err3 = {};
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          } else {
                            if (data3.sse_algorithm !== void 0) {
                              if ("KMS" !== data3.sse_algorithm) {
                                const err4 = {};
                                if (vErrors === null) {
                                  vErrors = [err4];
                                } else {
                                  vErrors.push(err4);
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
                        const err5 = {};
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
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
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.server_side_encryption_rule === void 0 && (missing4 = "server_side_encryption_rule")) {
        validate66.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing4 } }];
        return false;
      } else {
        if (data.server_side_encryption_rule !== void 0) {
          let data5 = data.server_side_encryption_rule;
          if (Array.isArray(data5)) {
            var valid7 = true;
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              const _errs11 = errors;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.sse_algorithm !== void 0) {
                  if ("KMS" !== data6.sse_algorithm) {
                    validate66.errors = [{ instancePath: instancePath + "/server_side_encryption_rule/" + i1 + "/sse_algorithm", schemaPath: "#/else/properties/server_side_encryption_rule/items/properties/sse_algorithm/const", keyword: "const", params: { allowedValue: "KMS" } }];
                    return false;
                  }
                }
              }
              var valid7 = _errs11 === errors;
              if (!valid7) {
                break;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs9 === errors;
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
    validate66.errors = vErrors;
    return false;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var rule_22 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate67.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate67.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate67.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate67.errors = vErrors;
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
  validate67.errors = vErrors;
  return errors === 0;
}
var rule_23 = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
                  validate68.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate68.errors = vErrors;
    return false;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var rules = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { applies: rule_0, satisfied: rule_1, reads: [[], ["snapshot_id"], ["snapshot_id", "**"], ["category"], ["category", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_snapshot"], ["$context", "references", "alicloud_snapshot"], ["encrypted", "**"], ["encrypted"]] },
  "encryption/block-storage-at-rest/alicloud_disk": { applies: rule_0, satisfied: rule_1, reads: [[], ["snapshot_id"], ["snapshot_id", "**"], ["category"], ["category", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_snapshot"], ["$context", "references", "alicloud_snapshot"], ["encrypted", "**"], ["encrypted"]] },
  "encryption/block-storage-at-rest/alicloud_instance": { applies: rule_0, satisfied: rule_2, reads: [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["launch_template_id"], ["launch_template_name"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_launch_template"], ["$context", "references", "alicloud_launch_template"], ["system_disk_category"], ["system_disk_category", "**"], ["system_disk_encrypted", "**"], ["system_disk_encrypted"]] },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { applies: rule_0, satisfied: rule_3, reads: [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["system_disk", "*", "category"], ["system_disk", "*", "category", "**"], ["system_disk", "*", "encrypted", "**"], ["system_disk", "*", "encrypted"]] },
  "encryption/block-storage-at-rest/alicloud_launch_template": { applies: rule_0, satisfied: rule_3, reads: [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["system_disk", "*", "category"], ["system_disk", "*", "category", "**"], ["system_disk", "*", "encrypted", "**"], ["system_disk", "*", "encrypted"]] },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { applies: rule_0, satisfied: rule_4, reads: [[], ["encrypted", "**"]] },
  "encryption/database-at-rest/alicloud_db_instance": { applies: rule_5, satisfied: rule_6, reads: [["engine", "**"], ["instance_charge_type"], ["instance_charge_type", "**"], [], ["tde_status"], ["tde_status", "**"], ["encryption_key"], ["encryption_key", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_kms_key"]] },
  "encryption/database-at-rest/alicloud_polardb_cluster": { applies: rule_7, satisfied: rule_8, reads: [["creation_option"], ["creation_option", "**"], [], ["tde_status"], ["tde_status", "**"]] },
  "encryption/load-balancer-tls/alicloud_slb_listener": { applies: rule_0, satisfied: rule_9, reads: [[], ["listener_forward"], ["listener_forward", "**"], ["protocol"], ["protocol", "**"]] },
  "encryption/load-balancer-tls/alicloud_alb_listener": { applies: rule_0, satisfied: rule_10, reads: [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_alb_rule"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol", "**"], ["listener_protocol"], ["listener_protocol", "**"]] },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { applies: rule_11, satisfied: rule_12, reads: [["protocol", "**"], [], ["tls_cipher_policy"], ["tls_cipher_policy", "**"]] },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { applies: rule_13, satisfied: rule_14, reads: [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_alb_security_policy"]] },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { applies: rule_15, satisfied: rule_16, reads: [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_nlb_security_policy"]] },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { applies: rule_0, satisfied: rule_17, reads: [[], ["tls_versions", "*"], ["tls_versions", "*", "**"]] },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { applies: rule_0, satisfied: rule_17, reads: [[], ["tls_versions", "*"], ["tls_versions", "*", "**"]] },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { applies: rule_0, satisfied: rule_17, reads: [[], ["tls_versions", "*"], ["tls_versions", "*", "**"]] },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { applies: rule_18, satisfied: rule_19, reads: [[], ["acl"], ["acl", "**"], ["website"], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_website"], ["$context", "referencedBy", "alicloud_oss_bucket_acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl", "**"], ["server_side_encryption_rule"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"]] },
  "encryption/object-storage-kms/alicloud_oss_bucket": { applies: rule_20, satisfied: rule_21, reads: [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm", "**"], ["server_side_encryption_rule"], ["server_side_encryption_rule", "*", "sse_algorithm", "**"]] },
  "locality/mainland-store/alicloud_oss_bucket": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_db_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_db_readonly_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_polardb_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_mongodb_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_ots_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_lindorm_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_hbase_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_elasticsearch_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_nas_file_system": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_gpdb_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_adb_db_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_click_house_db_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_ocean_base_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_graph_database_db_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/alicloud_selectdb_db_instance": { applies: rule_22, satisfied: rule_23, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] }
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
