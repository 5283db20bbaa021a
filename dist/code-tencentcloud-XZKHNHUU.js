import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/code-tencentcloud.js
var rule_0 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate53.errors = null;
  return true;
}
var rule_1 = validate54;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    validate56.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate56.errors = vErrors;
  return errors === 0;
}
var schema24 = { "enum": [true, "true", "1", null] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1" || data === null)) {
    validate58.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } }];
    return false;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema26 = { "enum": [true, "true", "1"] };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === "true" || data === "1")) {
    validate61.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }];
    return false;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encrypt === void 0 && (missing0 = "encrypt")) {
      validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypt !== void 0) {
        if (!validate61(data.encrypt, { instancePath: instancePath + "/encrypt", parentData: data, parentDataProperty: "encrypt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.snapshot_id === void 0 && (missing0 = "snapshot_id")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.snapshot_id !== void 0) {
        if (!validate56(data.snapshot_id, { instancePath: instancePath + "/snapshot_id", parentData: data, parentDataProperty: "snapshot_id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
          let data1 = data.$context;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing2;
            if (data1.references === void 0 && (missing2 = "references")) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            } else {
              if (data1.references !== void 0) {
                let data2 = data1.references;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing3;
                  if (data2.tencentcloud_cbs_snapshot === void 0 && (missing3 = "tencentcloud_cbs_snapshot")) {
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
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (!valid1) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypt !== void 0) {
        if (!validate58(data.encrypt, { instancePath: instancePath + "/encrypt", parentData: data, parentDataProperty: "encrypt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate55.errors = vErrors;
    return false;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
    errors = vErrors.length;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var rule_2 = validate65;
var pattern3 = new RegExp("^LOCAL_", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.system_disk_encrypt !== void 0) {
        const _errs1 = errors;
        if (!validate58(data.system_disk_encrypt, { instancePath: instancePath + "/system_disk_encrypt", parentData: data, parentDataProperty: "system_disk_encrypt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.data_disks !== void 0) {
          let data1 = data.data_disks;
          const _errs2 = errors;
          if (Array.isArray(data1)) {
            var valid1 = true;
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              const _errs3 = errors;
              const _errs4 = errors;
              let valid2 = true;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid3 = false;
              const _errs7 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing0;
                if (data2.data_disk_snapshot_id === void 0 && (missing0 = "data_disk_snapshot_id")) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                } else {
                  if (data2.data_disk_snapshot_id !== void 0) {
                    if (!validate56(data2.data_disk_snapshot_id, { instancePath: instancePath + "/data_disks/" + i0 + "/data_disk_snapshot_id", parentData: data2, parentDataProperty: "data_disk_snapshot_id", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
              var _valid1 = _errs7 === errors;
              valid3 = valid3 || _valid1;
              if (!valid3) {
                const _errs9 = errors;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if (data2.data_disk_id === void 0 && (missing1 = "data_disk_id")) {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data2.data_disk_id !== void 0) {
                      if (!validate56(data2.data_disk_id, { instancePath: instancePath + "/data_disks/" + i0 + "/data_disk_id", parentData: data2, parentDataProperty: "data_disk_id", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
                var _valid1 = _errs9 === errors;
                valid3 = valid3 || _valid1;
                if (!valid3) {
                  const _errs11 = errors;
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing2;
                    if (data2.data_disk_type === void 0 && (missing2 = "data_disk_type")) {
                      const err2 = {};
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    } else {
                      if (data2.data_disk_type !== void 0) {
                        let data5 = data2.data_disk_type;
                        if (typeof data5 === "string") {
                          if (!pattern3.test(data5)) {
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
                  var _valid1 = _errs11 === errors;
                  valid3 = valid3 || _valid1;
                }
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
                const _errs13 = errors;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.encrypt !== void 0) {
                    if (!validate58(data2.encrypt, { instancePath: instancePath + "/data_disks/" + i0 + "/encrypt", parentData: data2, parentDataProperty: "encrypt", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                      errors = vErrors.length;
                    }
                  }
                }
                var _valid0 = _errs13 === errors;
                valid2 = _valid0;
                ifClause0 = "then";
              } else {
                const _errs15 = errors;
                if (!validate60(data2, { instancePath: instancePath + "/data_disks/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs15 === errors;
                valid2 = _valid0;
                ifClause0 = "else";
              }
              if (!valid2) {
                const err5 = { instancePath: instancePath + "/data_disks/" + i0, schemaPath: "#/properties/data_disks/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate65.errors = vErrors;
                return false;
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
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var rule_3 = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.snapshot_id === void 0 && (missing0 = "snapshot_id")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.snapshot_id !== void 0) {
        if (!validate56(data.snapshot_id, { instancePath: instancePath + "/snapshot_id", parentData: data, parentDataProperty: "snapshot_id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
      if (data.disk_type === void 0 && (missing1 = "disk_type")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.disk_type !== void 0) {
          let data1 = data.disk_type;
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
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
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (!valid1) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
      if (data.encrypt !== void 0) {
        if (!validate58(data.encrypt, { instancePath: instancePath + "/encrypt", parentData: data, parentDataProperty: "encrypt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate72.errors = vErrors;
    return false;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data_disks !== void 0) {
        let data0 = data.data_disks;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs2 = errors;
            if (!validate72(data0[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var rule_4 = validate77;
var schema30 = { "type": "object", "required": ["need_support_tde"], "properties": { "need_support_tde": { "enum": [1, "1"] } } };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.need_support_tde === void 0 && (missing0 = "need_support_tde")) {
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.need_support_tde !== void 0) {
          let data0 = data.need_support_tde;
          if (!(data0 === 1 || data0 === "1")) {
            validate77.errors = [{ instancePath: instancePath + "/need_support_tde", schemaPath: "#/properties/need_support_tde/enum", keyword: "enum", params: { allowedValues: schema30.properties.need_support_tde.enum } }];
            return false;
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
var rule_5 = validate78;
var schema31 = { "allOf": [{ "properties": { "engine_version": { "not": { "enum": ["5.5", "5.6", 5.5, 5.6] } }, "device_type": { "enum": ["UNIVERSAL", "EXCLUSIVE", null] } } }] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine_version !== void 0) {
      let data0 = data.engine_version;
      const _errs1 = errors;
      const _errs2 = errors;
      const _errs3 = errors;
      if (!(data0 === "5.5" || data0 === "5.6" || data0 === 5.5 || data0 === 5.6)) {
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
        validate78.errors = [{ instancePath: instancePath + "/engine_version", schemaPath: "#/allOf/0/properties/engine_version/not", keyword: "not", params: {} }];
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
    } else {
      var valid1 = true;
    }
    if (valid1) {
      if (data.device_type !== void 0) {
        let data1 = data.device_type;
        const _errs4 = errors;
        if (!(data1 === "UNIVERSAL" || data1 === "EXCLUSIVE" || data1 === null)) {
          validate78.errors = [{ instancePath: instancePath + "/device_type", schemaPath: "#/allOf/0/properties/device_type/enum", keyword: "enum", params: { allowedValues: schema31.allOf[0].properties.device_type.enum } }];
          return false;
        }
        var valid1 = _errs4 === errors;
      } else {
        var valid1 = true;
      }
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var rule_6 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.referencedBy === void 0 && (missing0 = "referencedBy")) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          if (data0.referencedBy !== void 0) {
            let data1 = data0.referencedBy;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.tencentcloud_mysql_instance_encryption_operation === void 0 && (missing1 = "tencentcloud_mysql_instance_encryption_operation")) {
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
    validate79.errors = [{ instancePath, schemaPath: "#/allOf/0/else/false schema", keyword: "false schema", params: {} }];
    return false;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate79.errors = vErrors;
    return false;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var rule_7 = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.db_type !== void 0) {
      if ("MYSQL" !== data.db_type) {
        validate80.errors = [{ instancePath: instancePath + "/db_type", schemaPath: "#/allOf/0/properties/db_type/const", keyword: "const", params: { allowedValue: "MYSQL" } }];
        return false;
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var rule_8 = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.referencedBy === void 0 && (missing0 = "referencedBy")) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          if (data0.referencedBy !== void 0) {
            let data1 = data0.referencedBy;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.tencentcloud_cynosdb_cluster_transparent_encrypt === void 0 && (missing1 = "tencentcloud_cynosdb_cluster_transparent_encrypt")) {
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
    validate81.errors = [{ instancePath, schemaPath: "#/allOf/0/else/false schema", keyword: "false schema", params: {} }];
    return false;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate81.errors = vErrors;
    return false;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var rule_9 = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                if (data1.tencentcloud_clb_redirection === void 0 && (missing2 = "tencentcloud_clb_redirection")) {
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
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.protocol !== void 0) {
        const _errs7 = errors;
        const _errs8 = errors;
        if ("HTTP" !== data.protocol) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var valid4 = _errs8 === errors;
        if (valid4) {
          validate82.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/properties/protocol/not", keyword: "not", params: {} }];
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
    var _valid0 = _errs5 === errors;
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
    validate82.errors = vErrors;
    return false;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var rule_10 = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (data.chdfs_ofs === void 0 && (missing2 = "chdfs_ofs")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        } else {
          if (data.chdfs_ofs !== void 0) {
            let data1 = data.chdfs_ofs;
            if (!(data1 === true || data1 === "true" || data1 === "1")) {
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
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
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
    validate83.errors = [{ instancePath, schemaPath: "#/allOf/0/not", keyword: "not", params: {} }];
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
  validate83.errors = vErrors;
  return errors === 0;
}
var rule_11 = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encryption_algorithm === void 0 && (missing0 = "encryption_algorithm")) {
      validate84.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encryption_algorithm !== void 0) {
        let data0 = data.encryption_algorithm;
        if (typeof data0 !== "string") {
          validate84.errors = [{ instancePath: instancePath + "/encryption_algorithm", schemaPath: "#/allOf/0/properties/encryption_algorithm/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const _errs4 = errors;
        const _errs5 = errors;
        if ("" !== data0) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          validate84.errors = [{ instancePath: instancePath + "/encryption_algorithm", schemaPath: "#/allOf/0/properties/encryption_algorithm/not", keyword: "not", params: {} }];
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
  validate84.errors = vErrors;
  return errors === 0;
}
var rule_12 = validate85;
var schema38 = { "allOf": [{ "description": "To buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.", "properties": { "$context": { "required": ["holds"], "properties": { "holds": { "required": ["classes"], "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } } } } } } }] };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.holds === void 0 && (missing0 = "holds")) {
          validate85.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.holds !== void 0) {
            let data1 = data0.holds;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.classes === void 0 && (missing1 = "classes")) {
                validate85.errors = [{ instancePath: instancePath + "/$context/holds", schemaPath: "#/allOf/0/properties/%24context/properties/holds/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                        const err0 = { instancePath: instancePath + "/$context/holds/classes/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains/enum", keyword: "enum", params: { allowedValues: schema38.allOf[0].properties.$context.properties.holds.properties.classes.contains.enum } };
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
                      validate85.errors = [{ instancePath: instancePath + "/$context/holds/classes", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate85.errors = vErrors;
  return errors === 0;
}
var rule_13 = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.encryption_algorithm === void 0 && (missing0 = "encryption_algorithm")) {
        validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.encryption_algorithm !== void 0) {
          if ("KMS" !== data.encryption_algorithm) {
            validate86.errors = [{ instancePath: instancePath + "/encryption_algorithm", schemaPath: "#/properties/encryption_algorithm/const", keyword: "const", params: { allowedValue: "KMS" } }];
            return false;
          }
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var rule_14 = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate87.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate87.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate87.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate87.errors = vErrors;
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
  validate87.errors = vErrors;
  return errors === 0;
}
var rule_15 = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
                  validate88.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate88.errors = vErrors;
    return false;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var rules = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": { applies: rule_0, satisfied: rule_1, reads: [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "tencentcloud_cbs_snapshot"], ["encrypt", "**"], ["encrypt"]] },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": { applies: rule_0, satisfied: rule_1, reads: [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "tencentcloud_cbs_snapshot"], ["encrypt", "**"], ["encrypt"]] },
  "encryption/block-storage-at-rest/tencentcloud_instance": { applies: rule_0, satisfied: rule_2, reads: [[], ["system_disk_encrypt", "**"], ["data_disks", "*", "data_disk_snapshot_id"], ["data_disks", "*", "data_disk_snapshot_id", "**"], ["data_disks", "*", "data_disk_id"], ["data_disks", "*", "data_disk_id", "**"], ["data_disks", "*", "data_disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]] },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": { applies: rule_0, satisfied: rule_3, reads: [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]] },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": { applies: rule_0, satisfied: rule_3, reads: [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]] },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": { applies: rule_0, satisfied: rule_4, reads: [[], ["need_support_tde"], ["need_support_tde", "**"]] },
  "encryption/database-at-rest/tencentcloud_mysql_instance": { applies: rule_5, satisfied: rule_6, reads: [["engine_version", "**"], ["device_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_mysql_instance_encryption_operation"]] },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": { applies: rule_7, satisfied: rule_8, reads: [["db_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_cynosdb_cluster_transparent_encrypt"]] },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": { applies: rule_0, satisfied: rule_9, reads: [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_clb_redirection"], ["protocol", "**"]] },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": { applies: rule_10, satisfied: rule_11, reads: [["acl"], ["acl", "**"], ["website"], ["chdfs_ofs"], ["chdfs_ofs", "**"], [], ["encryption_algorithm"], ["encryption_algorithm", "**"]] },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": { applies: rule_12, satisfied: rule_13, reads: [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["encryption_algorithm"], ["encryption_algorithm", "**"]] },
  "locality/mainland-store/tencentcloud_cos_bucket": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mysql_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_postgresql_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mariadb_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mongodb_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_cfs_file_system": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] },
  "locality/mainland-store/tencentcloud_vdb_instance": { applies: rule_14, satisfied: rule_15, reads: [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]] }
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
