import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-aws.js
var condition0 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate20.errors = null;
  return true;
}
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement0 = validate21;
var schema34 = { "enum": [true, "true", "1", null] };
var schema36 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate22.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema36.enum } }];
          return false;
        }
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
        let data0 = data.snapshot_id;
        const _errs7 = errors;
        const _errs8 = errors;
        if (!(data0 === null || data0 === "")) {
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
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.snapshot_id = true;
  }
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.$context === void 0 && (missing1 = "$context")) {
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
          let missing2;
          if (data1.references === void 0 && (missing2 = "references")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          } else {
            if (data1.references !== void 0) {
              let data2 = data1.references;
              const _errs12 = errors;
              let valid7 = false;
              const _errs13 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing3;
                if (data2.aws_ebs_snapshot === void 0 && (missing3 = "aws_ebs_snapshot")) {
                  const err5 = {};
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs13 === errors;
              valid7 = valid7 || _valid2;
              const _errs14 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing4;
                if (data2.aws_ebs_snapshot_copy === void 0 && (missing4 = "aws_ebs_snapshot_copy")) {
                  const err6 = {};
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs14 === errors;
              valid7 = valid7 || _valid2;
              if (!valid7) {
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
    }
  }
  var _valid1 = _errs9 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
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
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data3 = data.encrypted;
        if (!(data3 === true || data3 === "true" || data3 === "1" || data3 === null)) {
          validate21.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema34.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs15 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs18 = errors;
    if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs18 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
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
    validate21.errors = vErrors;
    return false;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition1 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate24.errors = null;
  return true;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate25;
var schema41 = { "enum": [true, "true", "1"] };
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
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate27.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema41.enum } }];
          return false;
        }
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "enum": [true, "true", "1", null] };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
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
        let data0 = data.snapshot_id;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data1 = data.encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate29.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema44.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.encrypted = true;
      props0.snapshot_id = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
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
    validate29.errors = vErrors;
    return false;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
        validate26.errors = [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: missing1 } }];
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
    validate26.errors = vErrors;
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
            if (!validate27(data0[i0], { instancePath: instancePath + "/root_block_device/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
              if (!validate29(data2[i1], { instancePath: instancePath + "/ebs_block_device/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "root_block_device": true, "ebs_block_device": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "root_block_device": true, "ebs_block_device": true }, "dynamicProps": false, "dynamicItems": false };
var condition2 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate33.errors = null;
  return true;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement2 = validate34;
var schema49 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate36.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema49.enum } }];
          return false;
        }
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "enum": [true, "true", "1", null] };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
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
        let data0 = data.snapshot_id;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data1 = data.encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate38.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema52.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.encrypted = true;
      props0.snapshot_id = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
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
    validate38.errors = vErrors;
    return false;
  }
  validate38.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate38.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
        validate35.errors = [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: missing1 } }];
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
    validate35.errors = vErrors;
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
            if (!validate36(data0[i0], { instancePath: instancePath + "/root_block_device/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
              if (!validate38(data2[i1], { instancePath: instancePath + "/ebs_block_device/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "root_block_device": true, "ebs_block_device": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
    errors = vErrors.length;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "root_block_device": true, "ebs_block_device": true }, "dynamicProps": false, "dynamicItems": false };
var condition3 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate42.errors = null;
  return true;
}
validate42.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement3 = validate43;
var schema56 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate44.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema56.enum } }];
          return false;
        }
      }
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "enum": [true, "true", "1", null] };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
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
        let data0 = data.snapshot_id;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data1 = data.encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate46.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema60.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.encrypted = true;
      props0.snapshot_id = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
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
    validate46.errors = vErrors;
    return false;
  }
  validate46.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate46.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.root_block_device === void 0 && (missing0 = "root_block_device")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
              if (!validate44(data0[i0], { instancePath: instancePath + "/root_block_device/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
                      let data4 = data3.no_device;
                      if (!(data4 === true || data4 === "true" || data4 === "1")) {
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
                  const _errs9 = errors;
                  if (!validate46(data3, { instancePath: instancePath + "/ebs_block_device/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  } else {
                    var props0 = validate46.evaluated.props;
                  }
                  var _valid0 = _errs9 === errors;
                  valid3 = _valid0;
                  if (valid3) {
                    if (props0 !== true) {
                      props0 = props0 || {};
                      props0.no_device = true;
                    }
                  }
                }
                if (!valid3) {
                  const err2 = { instancePath: instancePath + "/ebs_block_device/" + i1, schemaPath: "#/properties/ebs_block_device/items/if", keyword: "if", params: { failingKeyword: "else" } };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  validate43.errors = vErrors;
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
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "root_block_device": true, "ebs_block_device": true }, "dynamicProps": false, "dynamicItems": false };
var condition4 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate49.errors = null;
  return true;
}
validate49.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement4 = validate50;
var schema65 = { "enum": [true, "true", "1", null] };
var schema67 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate52.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema67.enum } }];
          return false;
        }
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
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
        let data0 = data.snapshot_id;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data1 = data.encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate51.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema65.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.encrypted = true;
      props0.snapshot_id = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
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
    validate51.errors = vErrors;
    return false;
  }
  validate51.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate51.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
                    if (!validate51(data2[i1], { instancePath: instancePath + "/block_device_mappings/" + i0 + "/ebs/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": { "block_device_mappings": true }, "dynamicProps": false, "dynamicItems": false };
var condition5 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate55.errors = null;
  return true;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement5 = validate56;
var schema70 = { "enum": [true, "true", "1", null] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        let data0 = data.enabled;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate56.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema70.enum } }];
          return false;
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "enabled": true }, "dynamicProps": false, "dynamicItems": false };
var condition6 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate57.errors = null;
  return true;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement6 = validate58;
var schema75 = { "enum": [true, "true", "1", null] };
var pattern4 = new RegExp("^custom-", "u");
var schema77 = { "enum": [true, "true", "1"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate59.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema77.enum } }];
          return false;
        }
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
          if (!pattern4.test(data0)) {
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
  if (_valid1) {
    var props0 = {};
    props0.engine = true;
  }
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
        let data1 = data.replicate_source_db;
        const _errs9 = errors;
        const _errs10 = errors;
        if (!(data1 === null || data1 === "")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var valid5 = _errs10 === errors;
        if (valid5) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
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
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.replicate_source_db = true;
    }
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.snapshot_identifier === void 0 && (missing2 = "snapshot_identifier")) {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    } else {
      if (data.snapshot_identifier !== void 0) {
        let data2 = data.snapshot_identifier;
        const _errs14 = errors;
        const _errs15 = errors;
        if (!(data2 === null || data2 === "")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var valid8 = _errs15 === errors;
        if (valid8) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
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
  var _valid1 = _errs11 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.snapshot_identifier = true;
    }
  }
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.restore_to_point_in_time === void 0 && (missing3 = "restore_to_point_in_time")) {
      const err8 = {};
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid1 = _errs16 === errors;
  valid1 = valid1 || _valid1;
  const _errs17 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.$context === void 0 && (missing4 = "$context")) {
      const err9 = {};
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    } else {
      if (data.$context !== void 0) {
        let data3 = data.$context;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          let missing5;
          if (data3.references === void 0 && (missing5 = "references")) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            if (data3.references !== void 0) {
              let data4 = data3.references;
              const _errs20 = errors;
              let valid11 = false;
              const _errs21 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing6;
                if (data4.aws_db_instance === void 0 && (missing6 = "aws_db_instance")) {
                  const err11 = {};
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs21 === errors;
              valid11 = valid11 || _valid2;
              const _errs22 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing7;
                if (data4.aws_db_snapshot === void 0 && (missing7 = "aws_db_snapshot")) {
                  const err12 = {};
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs22 === errors;
              valid11 = valid11 || _valid2;
              if (!valid11) {
                const err13 = {};
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
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
      }
    }
  }
  var _valid1 = _errs17 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
    }
  }
  if (!valid1) {
    const err14 = {};
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
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
    const _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data5 = data.storage_encrypted;
        if (!(data5 === true || data5 === "true" || data5 === "1" || data5 === null)) {
          validate58.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema75.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs23 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs26 = errors;
    if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs26 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err15 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
    validate58.errors = vErrors;
    return false;
  }
  validate58.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition7 = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate61.errors = null;
  return true;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement7 = validate62;
var schema82 = { "enum": [true, "true", "1", null] };
var schema84 = { "enum": [true, "true", "1"] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate63.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema84.enum } }];
          return false;
        }
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
  if (_valid1) {
    var props0 = {};
    props0.engine = true;
  }
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
        let data1 = data.snapshot_identifier;
        const _errs11 = errors;
        const _errs12 = errors;
        if (!(data1 === null || data1 === "")) {
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
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
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
    }
  }
  var _valid1 = _errs8 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.snapshot_identifier = true;
    }
  }
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.replication_source_identifier === void 0 && (missing1 = "replication_source_identifier")) {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    } else {
      if (data.replication_source_identifier !== void 0) {
        let data2 = data.replication_source_identifier;
        const _errs16 = errors;
        const _errs17 = errors;
        if (!(data2 === null || data2 === "")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var valid9 = _errs17 === errors;
        if (valid9) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
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
  var _valid1 = _errs13 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.replication_source_identifier = true;
    }
  }
  const _errs18 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.restore_to_point_in_time === void 0 && (missing2 = "restore_to_point_in_time")) {
      const err8 = {};
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid1 = _errs18 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const err9 = {};
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
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
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data3 = data.storage_encrypted;
        if (!(data3 === true || data3 === "true" || data3 === "1" || data3 === null)) {
          validate62.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema82.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs19 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs22 = errors;
    if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs22 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
    validate62.errors = vErrors;
    return false;
  }
  validate62.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition8 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate65.errors = null;
  return true;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement8 = validate66;
var schema87 = { "enum": [true, "true", "1", null] };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate66.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema87.enum } }];
          return false;
        }
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
var condition9 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate67.errors = null;
  return true;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement9 = validate68;
var schema90 = { "enum": [true, "true", "1", null] };
var schema96 = { "enum": [true, "true", "1"] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate70.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema96.enum } }];
          return false;
        }
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
        let data0 = data.snapshot_identifier;
        const _errs6 = errors;
        const _errs7 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid4 = _errs7 === errors;
        if (valid4) {
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
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.snapshot_identifier = true;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.global_cluster_identifier === void 0 && (missing1 = "global_cluster_identifier")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.global_cluster_identifier !== void 0) {
        let data1 = data.global_cluster_identifier;
        const _errs11 = errors;
        const _errs12 = errors;
        if (!(data1 === null || data1 === "")) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var valid7 = _errs12 === errors;
        if (valid7) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
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
    }
  }
  var _valid1 = _errs8 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.global_cluster_identifier = true;
    }
  }
  if (!valid1) {
    const err6 = {};
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
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
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data2 = data.storage_encrypted;
        if (!(data2 === true || data2 === "true" || data2 === "1" || data2 === null)) {
          validate69.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema90.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs16 = errors;
    if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs16 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate69.errors = vErrors;
    return false;
  }
  validate69.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate68.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema90.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.storage_encrypted = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
      errors = vErrors.length;
    } else {
      var props1 = validate69.evaluated.props;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
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
    validate68.errors = vErrors;
    return false;
  }
  validate68.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition10 = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate73.errors = null;
  return true;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement10 = validate74;
var schema100 = { "enum": [true, "true", "1", null] };
var schema106 = { "enum": [true, "true", "1"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate76.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema106.enum } }];
          return false;
        }
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        let data0 = data.snapshot_identifier;
        const _errs6 = errors;
        const _errs7 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid4 = _errs7 === errors;
        if (valid4) {
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
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.snapshot_identifier = true;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.global_cluster_identifier === void 0 && (missing1 = "global_cluster_identifier")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.global_cluster_identifier !== void 0) {
        let data1 = data.global_cluster_identifier;
        const _errs11 = errors;
        const _errs12 = errors;
        if (!(data1 === null || data1 === "")) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var valid7 = _errs12 === errors;
        if (valid7) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
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
    }
  }
  var _valid1 = _errs8 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.global_cluster_identifier = true;
    }
  }
  if (!valid1) {
    const err6 = {};
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
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
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data2 = data.storage_encrypted;
        if (!(data2 === true || data2 === "true" || data2 === "1" || data2 === null)) {
          validate75.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema100.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs16 = errors;
    if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs16 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate75.errors = vErrors;
    return false;
  }
  validate75.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
        let data0 = data.replication_source_identifier;
        const _errs5 = errors;
        const _errs6 = errors;
        if (!(data0 === null || data0 === "")) {
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
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data1 = data.storage_encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate74.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema100.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.storage_encrypted = true;
      props0.replication_source_identifier = true;
    }
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
      errors = vErrors.length;
    } else {
      var props1 = validate75.evaluated.props;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
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
    validate74.errors = vErrors;
    return false;
  }
  validate74.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition11 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate79.errors = null;
  return true;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement11 = validate80;
var schema111 = { "enum": [true, "true", "1", null] };
var schema113 = { "enum": [true, "true", "1"] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate82.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema113.enum } }];
          return false;
        }
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
        let data0 = data.source_db_cluster_identifier;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data1 = data.storage_encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate81.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema111.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.storage_encrypted = true;
      props0.source_db_cluster_identifier = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
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
    validate81.errors = vErrors;
    return false;
  }
  validate81.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate81.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate81.evaluated.props;
  }
  validate80.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate80.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition12 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate85.errors = null;
  return true;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement12 = validate86;
var schema118 = { "enum": [true, "true", "1", null] };
var schema120 = { "enum": [true, "true", "1"] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.storage_encrypted === void 0 && (missing0 = "storage_encrypted")) {
      validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.storage_encrypted !== void 0) {
        let data0 = data.storage_encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate88.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema120.enum } }];
          return false;
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": { "storage_encrypted": true }, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        let data0 = data.source_db_cluster_identifier;
        const _errs4 = errors;
        const _errs5 = errors;
        if (!(data0 === null || data0 === "")) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid3 = _errs5 === errors;
        if (valid3) {
          const err2 = {};
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.storage_encrypted !== void 0) {
        let data1 = data.storage_encrypted;
        if (!(data1 === true || data1 === "true" || data1 === "1" || data1 === null)) {
          validate87.errors = [{ instancePath: instancePath + "/storage_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema118.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.storage_encrypted = true;
      props0.source_db_cluster_identifier = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.storage_encrypted = true;
      }
    }
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
    validate87.errors = vErrors;
    return false;
  }
  validate87.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate87.evaluated.props;
  }
  validate86.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition13 = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate91.errors = null;
  return true;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement13 = validate92;
var schema125 = { "properties": { "action": { "items": { "properties": { "type": { "enum": ["redirect", "fixed-response"] } } } } } };
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
  if (_valid0) {
    var props0 = {};
    props0.default_action = true;
  }
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
                      let data11 = data10[i3];
                      const _errs17 = errors;
                      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.action !== void 0) {
                          let data12 = data11.action;
                          if (Array.isArray(data12)) {
                            var valid14 = true;
                            const len4 = data12.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data13 = data12[i4];
                              const _errs20 = errors;
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                if (data13.type !== void 0) {
                                  let data14 = data13.type;
                                  if (!(data14 === "redirect" || data14 === "fixed-response")) {
                                    const err10 = { instancePath: instancePath + "/$context/referencedBy/aws_lb_listener_rule/" + i3 + "/action/" + i4 + "/type", schemaPath: "#/$defs/forwardsNothing/properties/action/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema125.properties.action.items.properties.type.enum } };
                                    if (vErrors === null) {
                                      vErrors = [err10];
                                    } else {
                                      vErrors.push(err10);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid14 = _errs20 === errors;
                              if (!valid14) {
                                break;
                              }
                            }
                          }
                        }
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
                    let data15 = data9.aws_alb_listener_rule;
                    const _errs22 = errors;
                    if (Array.isArray(data15)) {
                      var valid16 = true;
                      const len5 = data15.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data16 = data15[i5];
                        const _errs23 = errors;
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                          if (data16.action !== void 0) {
                            let data17 = data16.action;
                            if (Array.isArray(data17)) {
                              var valid19 = true;
                              const len6 = data17.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data18 = data17[i6];
                                const _errs26 = errors;
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  if (data18.type !== void 0) {
                                    let data19 = data18.type;
                                    if (!(data19 === "redirect" || data19 === "fixed-response")) {
                                      const err11 = { instancePath: instancePath + "/$context/referencedBy/aws_alb_listener_rule/" + i5 + "/action/" + i6 + "/type", schemaPath: "#/$defs/forwardsNothing/properties/action/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema125.properties.action.items.properties.type.enum } };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                var valid19 = _errs26 === errors;
                                if (!valid19) {
                                  break;
                                }
                              }
                            }
                          }
                        }
                        var valid16 = _errs23 === errors;
                        if (!valid16) {
                          break;
                        }
                      }
                    }
                    var valid10 = _errs22 === errors;
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
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.default_action = true;
      props0.$context = true;
    }
  }
  if (!valid0) {
    const err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
    validate94.errors = vErrors;
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
  validate94.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate94.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern5 = new RegExp("^[Hh][Tt][Tt][Pp]$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate94.evaluated.props;
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
          let data1 = data.protocol;
          const _errs10 = errors;
          const _errs11 = errors;
          const _errs12 = errors;
          if (errors === _errs12) {
            if (typeof data1 === "string") {
              if (!pattern5.test(data1)) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            } else {
              const err4 = {};
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var valid5 = _errs11 === errors;
          if (valid5) {
            validate93.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/then/properties/protocol/not", keyword: "not", params: {} }];
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
      if (valid1) {
        var props1 = {};
        props1.protocol = true;
      }
      ifClause0 = "then";
    } else {
      const _errs14 = errors;
      const _errs15 = errors;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.port === void 0 && (missing1 = "port")) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var valid7 = _errs16 === errors;
      if (valid7) {
        validate93.errors = [{ instancePath, schemaPath: "#/else/else/not", keyword: "not", params: {} }];
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
      var _valid1 = _errs14 === errors;
      valid1 = _valid1;
      ifClause0 = "else";
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause0 } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
      validate93.errors = vErrors;
      return false;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate93.errors = vErrors;
    return false;
  }
  validate93.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate93.evaluated.props;
  }
  validate92.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate92.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition14 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate97.errors = null;
  return true;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement14 = validate98;
var schema132 = { "properties": { "action": { "items": { "properties": { "type": { "enum": ["redirect", "fixed-response"] } } } } } };
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
  if (_valid0) {
    var props0 = {};
    props0.default_action = true;
  }
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
                      let data11 = data10[i3];
                      const _errs17 = errors;
                      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.action !== void 0) {
                          let data12 = data11.action;
                          if (Array.isArray(data12)) {
                            var valid14 = true;
                            const len4 = data12.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data13 = data12[i4];
                              const _errs20 = errors;
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                if (data13.type !== void 0) {
                                  let data14 = data13.type;
                                  if (!(data14 === "redirect" || data14 === "fixed-response")) {
                                    const err10 = { instancePath: instancePath + "/$context/referencedBy/aws_lb_listener_rule/" + i3 + "/action/" + i4 + "/type", schemaPath: "#/$defs/forwardsNothing/properties/action/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema132.properties.action.items.properties.type.enum } };
                                    if (vErrors === null) {
                                      vErrors = [err10];
                                    } else {
                                      vErrors.push(err10);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid14 = _errs20 === errors;
                              if (!valid14) {
                                break;
                              }
                            }
                          }
                        }
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
                    let data15 = data9.aws_alb_listener_rule;
                    const _errs22 = errors;
                    if (Array.isArray(data15)) {
                      var valid16 = true;
                      const len5 = data15.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data16 = data15[i5];
                        const _errs23 = errors;
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                          if (data16.action !== void 0) {
                            let data17 = data16.action;
                            if (Array.isArray(data17)) {
                              var valid19 = true;
                              const len6 = data17.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data18 = data17[i6];
                                const _errs26 = errors;
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  if (data18.type !== void 0) {
                                    let data19 = data18.type;
                                    if (!(data19 === "redirect" || data19 === "fixed-response")) {
                                      const err11 = { instancePath: instancePath + "/$context/referencedBy/aws_alb_listener_rule/" + i5 + "/action/" + i6 + "/type", schemaPath: "#/$defs/forwardsNothing/properties/action/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema132.properties.action.items.properties.type.enum } };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                var valid19 = _errs26 === errors;
                                if (!valid19) {
                                  break;
                                }
                              }
                            }
                          }
                        }
                        var valid16 = _errs23 === errors;
                        if (!valid16) {
                          break;
                        }
                      }
                    }
                    var valid10 = _errs22 === errors;
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
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.default_action = true;
      props0.$context = true;
    }
  }
  if (!valid0) {
    const err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
    validate100.errors = vErrors;
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
  validate100.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate100.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate100.evaluated.props;
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
          let data1 = data.protocol;
          const _errs10 = errors;
          const _errs11 = errors;
          const _errs12 = errors;
          if (errors === _errs12) {
            if (typeof data1 === "string") {
              if (!pattern5.test(data1)) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            } else {
              const err4 = {};
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var valid5 = _errs11 === errors;
          if (valid5) {
            validate99.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/then/properties/protocol/not", keyword: "not", params: {} }];
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
      if (valid1) {
        var props1 = {};
        props1.protocol = true;
      }
      ifClause0 = "then";
    } else {
      const _errs14 = errors;
      const _errs15 = errors;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.port === void 0 && (missing1 = "port")) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var valid7 = _errs16 === errors;
      if (valid7) {
        validate99.errors = [{ instancePath, schemaPath: "#/else/else/not", keyword: "not", params: {} }];
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
      var _valid1 = _errs14 === errors;
      valid1 = _valid1;
      ifClause0 = "else";
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause0 } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
      validate99.errors = vErrors;
      return false;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate99.errors = vErrors;
    return false;
  }
  validate99.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate99.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate99.evaluated.props;
  }
  validate98.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate98.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition15 = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate103.errors = null;
  return true;
}
validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement15 = validate104;
var pattern7 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]|[Ss][Ss][Ll])$", "u");
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                  if (!pattern7.test(data2)) {
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
          if (_valid1) {
            var props0 = {};
            props0.lb_protocol = true;
          }
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
          if (_valid1) {
            if (props0 !== true) {
              props0 = props0 || {};
              props0.lb_port = true;
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
                let data6 = data5.lb_protocol;
                const _errs15 = errors;
                const _errs16 = errors;
                const _errs17 = errors;
                if (errors === _errs17) {
                  if (typeof data6 === "string") {
                    if (!pattern5.test(data6)) {
                      const err6 = {};
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  } else {
                    const err7 = {};
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                var valid9 = _errs16 === errors;
                if (valid9) {
                  validate104.errors = [{ instancePath: instancePath + "/listener/" + i1 + "/lb_protocol", schemaPath: "#/else/properties/listener/items/properties/lb_protocol/not", keyword: "not", params: {} }];
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
    if (valid0) {
      var props1 = {};
      props1.listener = true;
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
    validate104.errors = vErrors;
    return false;
  }
  validate104.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate104.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition16 = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate105.errors = null;
  return true;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement16 = validate106;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.default_cache_behavior !== void 0) {
        let data0 = data.default_cache_behavior;
        const _errs1 = errors;
        if (Array.isArray(data0)) {
          var valid1 = true;
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            const _errs2 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.viewer_protocol_policy !== void 0) {
                const _errs5 = errors;
                const _errs6 = errors;
                if ("allow-all" !== data1.viewer_protocol_policy) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var valid4 = _errs6 === errors;
                if (valid4) {
                  validate106.errors = [{ instancePath: instancePath + "/default_cache_behavior/" + i0 + "/viewer_protocol_policy", schemaPath: "#/$defs/behaviour/properties/viewer_protocol_policy/not", keyword: "not", params: {} }];
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
          let data3 = data.ordered_cache_behavior;
          const _errs7 = errors;
          if (Array.isArray(data3)) {
            var valid5 = true;
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              const _errs8 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.viewer_protocol_policy !== void 0) {
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if ("allow-all" !== data4.viewer_protocol_policy) {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid8 = _errs12 === errors;
                  if (valid8) {
                    validate106.errors = [{ instancePath: instancePath + "/ordered_cache_behavior/" + i1 + "/viewer_protocol_policy", schemaPath: "#/$defs/behaviour/properties/viewer_protocol_policy/not", keyword: "not", params: {} }];
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
              var valid5 = _errs8 === errors;
              if (!valid5) {
                break;
              }
            }
          }
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "default_cache_behavior": true, "ordered_cache_behavior": true }, "dynamicProps": false, "dynamicItems": false };
var condition17 = validate107;
var pattern9 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.protocol === void 0 && (missing0 = "protocol")) {
      validate107.errors = [{ instancePath, schemaPath: "#/$defs/encryptedListener/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.protocol !== void 0) {
        let data0 = data.protocol;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (!pattern9.test(data0)) {
              validate107.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/$defs/encryptedListener/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$" } }];
              return false;
            }
          } else {
            validate107.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/$defs/encryptedListener/properties/protocol/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": { "protocol": true }, "dynamicProps": false, "dynamicItems": false };
var requirement17 = validate108;
var pattern10 = new RegExp("^ELBSecurityPolicy-(20[0-9]{2}-[0-9]{2}$|FS-2018-06$|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.ssl_policy === void 0 && (missing0 = "ssl_policy")) {
      validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.ssl_policy !== void 0) {
        let data0 = data.ssl_policy;
        if (typeof data0 !== "string") {
          validate109.errors = [{ instancePath: instancePath + "/ssl_policy", schemaPath: "#/$defs/modern/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const _errs3 = errors;
        const _errs4 = errors;
        if (typeof data0 === "string") {
          if (!pattern10.test(data0)) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        var valid2 = _errs4 === errors;
        if (valid2) {
          validate109.errors = [{ instancePath: instancePath + "/ssl_policy", schemaPath: "#/$defs/modern/not", keyword: "not", params: {} }];
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
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": { "ssl_policy": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
    errors = vErrors.length;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "ssl_policy": true }, "dynamicProps": false, "dynamicItems": false };
var condition18 = validate111;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.protocol === void 0 && (missing0 = "protocol")) {
      validate111.errors = [{ instancePath, schemaPath: "#/$defs/encryptedListener/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.protocol !== void 0) {
        let data0 = data.protocol;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (!pattern9.test(data0)) {
              validate111.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/$defs/encryptedListener/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$" } }];
              return false;
            }
          } else {
            validate111.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/$defs/encryptedListener/properties/protocol/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "protocol": true }, "dynamicProps": false, "dynamicItems": false };
var requirement18 = validate112;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.ssl_policy === void 0 && (missing0 = "ssl_policy")) {
      validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.ssl_policy !== void 0) {
        let data0 = data.ssl_policy;
        if (typeof data0 !== "string") {
          validate113.errors = [{ instancePath: instancePath + "/ssl_policy", schemaPath: "#/$defs/modern/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const _errs3 = errors;
        const _errs4 = errors;
        if (typeof data0 === "string") {
          if (!pattern10.test(data0)) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        var valid2 = _errs4 === errors;
        if (valid2) {
          validate113.errors = [{ instancePath: instancePath + "/ssl_policy", schemaPath: "#/$defs/modern/not", keyword: "not", params: {} }];
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
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": { "ssl_policy": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "ssl_policy": true }, "dynamicProps": false, "dynamicItems": false };
var condition19 = validate115;
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
    if (data.policy_type_name !== void 0) {
      if ("SSLNegotiationPolicyType" !== data.policy_type_name) {
        validate115.errors = [{ instancePath: instancePath + "/policy_type_name", schemaPath: "#/allOf/0/properties/policy_type_name/const", keyword: "const", params: { allowedValue: "SSLNegotiationPolicyType" } }];
        return false;
      }
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": { "policy_type_name": true }, "dynamicProps": false, "dynamicItems": false };
var requirement19 = validate116;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                  validate116.errors = [{ instancePath: instancePath + "/policy_attribute/" + i0 + "/value", schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/0/then/properties/value/not", keyword: "not", params: {} }];
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
            if (valid4) {
              var props0 = {};
              props0.value = true;
              props0.name = true;
            }
          }
          if (!valid4) {
            const err2 = { instancePath: instancePath + "/policy_attribute/" + i0, schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validate116.errors = vErrors;
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
                  let data5 = data1.value;
                  if (typeof data5 !== "string") {
                    validate116.errors = [{ instancePath: instancePath + "/policy_attribute/" + i0 + "/value", schemaPath: "#/$defs/modern/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  const _errs20 = errors;
                  const _errs21 = errors;
                  if (typeof data5 === "string") {
                    if (!pattern10.test(data5)) {
                      const err4 = {};
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                  var valid12 = _errs21 === errors;
                  if (valid12) {
                    validate116.errors = [{ instancePath: instancePath + "/policy_attribute/" + i0 + "/value", schemaPath: "#/$defs/modern/not", keyword: "not", params: {} }];
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
              var _valid1 = _errs16 === errors;
              valid8 = _valid1;
              if (valid8) {
                var props1 = {};
                props1.value = true;
                props1.name = true;
              }
            }
            if (!valid8) {
              const err5 = { instancePath: instancePath + "/policy_attribute/" + i0, schemaPath: "#/allOf/0/properties/policy_attribute/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
              validate116.errors = vErrors;
              return false;
            }
            var valid3 = _errs12 === errors;
            if (valid3) {
              if (props0 !== true && props1 !== void 0) {
                if (props1 === true) {
                  props0 = true;
                } else {
                  props0 = props0 || {};
                  Object.assign(props0, props1);
                }
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
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "policy_attribute": true }, "dynamicProps": false, "dynamicItems": false };
var condition20 = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate117.errors = null;
  return true;
}
validate117.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement20 = validate118;
var pattern14 = new RegExp("^(SSLv|TLSv1(_|$)|TLSv1\\.1)", "u");
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
                  validate118.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0, schemaPath: "#/properties/viewer_certificate/items/then/required", keyword: "required", params: { missingProperty: missing0 } }];
                  return false;
                } else {
                  if (data1.minimum_protocol_version !== void 0) {
                    let data3 = data1.minimum_protocol_version;
                    if (typeof data3 !== "string") {
                      validate118.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0 + "/minimum_protocol_version", schemaPath: "#/properties/viewer_certificate/items/then/properties/minimum_protocol_version/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data3 === "string") {
                      if (!pattern14.test(data3)) {
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
                      validate118.errors = [{ instancePath: instancePath + "/viewer_certificate/" + i0 + "/minimum_protocol_version", schemaPath: "#/properties/viewer_certificate/items/then/properties/minimum_protocol_version/not", keyword: "not", params: {} }];
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
              if (valid2) {
                var props0 = {};
                props0.minimum_protocol_version = true;
                props0.cloudfront_default_certificate = true;
              }
            }
            if (!valid2) {
              const err3 = { instancePath: instancePath + "/viewer_certificate/" + i0, schemaPath: "#/properties/viewer_certificate/items/if", keyword: "if", params: { failingKeyword: "then" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              validate118.errors = vErrors;
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
      validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": { "viewer_certificate": true }, "dynamicProps": false, "dynamicItems": false };
var condition21 = validate119;
var schema157 = { "allOf": [{ "properties": { "$context": { "required": ["holds"], "properties": { "holds": { "required": ["classes"], "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } } } } } } }] };
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
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.holds === void 0 && (missing0 = "holds")) {
          validate119.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.holds !== void 0) {
            let data1 = data0.holds;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.classes === void 0 && (missing1 = "classes")) {
                validate119.errors = [{ instancePath: instancePath + "/$context/holds", schemaPath: "#/allOf/0/properties/%24context/properties/holds/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                        const err0 = { instancePath: instancePath + "/$context/holds/classes/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains/enum", keyword: "enum", params: { allowedValues: schema157.allOf[0].properties.$context.properties.holds.properties.classes.contains.enum } };
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
                      validate119.errors = [{ instancePath: instancePath + "/$context/holds/classes", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement21 = validate120;
var schema160 = { "enum": ["aws:kms", "aws:kms:dsse"] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.rule === void 0 && (missing0 = "rule")) {
      validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
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
                            let data4 = data3.sse_algorithm;
                            if (!(data4 === "aws:kms" || data4 === "aws:kms:dsse")) {
                              const err2 = { instancePath: instancePath + "/rule/" + i0 + "/apply_server_side_encryption_by_default/" + i1 + "/sse_algorithm", schemaPath: "#/$defs/kms/enum", keyword: "enum", params: { allowedValues: schema160.enum } };
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
                      var valid3 = _errs5 === errors;
                      if (valid3) {
                        break;
                      }
                    }
                    if (!valid3) {
                      const err3 = { instancePath: instancePath + "/rule/" + i0 + "/apply_server_side_encryption_by_default", schemaPath: "#/properties/rule/contains/properties/apply_server_side_encryption_by_default/contains", keyword: "contains", params: { minContains: 1 } };
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
            validate121.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": { "rule": true }, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
                        if (!validate121(data2[i0], { instancePath: instancePath + "/$context/referencedBy/aws_s3_bucket_server_side_encryption_configuration/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
        validate120.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing3 } }];
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
                                  let data10 = data9.sse_algorithm;
                                  if (!(data10 === "aws:kms" || data10 === "aws:kms:dsse")) {
                                    validate120.errors = [{ instancePath: instancePath + "/server_side_encryption_configuration/" + i1 + "/rule/" + i2 + "/apply_server_side_encryption_by_default/" + i3 + "/sse_algorithm", schemaPath: "#/$defs/kms/enum", keyword: "enum", params: { allowedValues: schema160.enum } }];
                                    return false;
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
    if (valid0) {
      var props0 = {};
      props0.server_side_encryption_configuration = true;
      props0.$context = true;
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
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
  evaluated0.props = props0;
  return errors === 0;
}
validate120.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition22 = validate123;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate123.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate123.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate123.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate123.errors = vErrors;
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
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement22 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
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
                  validate124.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate124.errors = vErrors;
    return false;
  }
  validate124.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition23 = validate125;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate125.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate125.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate125.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate125.errors = vErrors;
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
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement23 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
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
                  validate126.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate126.errors = vErrors;
    return false;
  }
  validate126.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition24 = validate127;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate127.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate127.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate127.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate127.errors = vErrors;
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
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement24 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
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
                  validate128.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate128.errors = vErrors;
    return false;
  }
  validate128.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition25 = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate129.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate129.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate129.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate129.errors = vErrors;
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
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement25 = validate130;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
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
                  validate130.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate130.errors = vErrors;
    return false;
  }
  validate130.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate130.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition26 = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate131.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate131.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate131.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate131.errors = vErrors;
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
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement26 = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
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
                  validate132.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate132.errors = vErrors;
    return false;
  }
  validate132.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate132.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition27 = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate133.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate133.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate133.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate133.errors = vErrors;
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
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement27 = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
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
                  validate134.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate134.errors = vErrors;
    return false;
  }
  validate134.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate134.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition28 = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate135.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate135.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate135.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate135.errors = vErrors;
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
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement28 = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
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
                  validate136.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate136.errors = vErrors;
    return false;
  }
  validate136.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition29 = validate137;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate137.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate137.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate137.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate137.errors = vErrors;
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
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement29 = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
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
                  validate138.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate138.errors = vErrors;
    return false;
  }
  validate138.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate138.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition30 = validate139;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate139.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate139.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate139.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate139.errors = vErrors;
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
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement30 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
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
                  validate140.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate140.errors = vErrors;
    return false;
  }
  validate140.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate140.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition31 = validate141;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate141.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate141.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate141.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate141.errors = vErrors;
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
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement31 = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
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
                  validate142.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate142.errors = vErrors;
    return false;
  }
  validate142.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate142.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition32 = validate143;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate143.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate143.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate143.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate143.errors = vErrors;
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
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement32 = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
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
                  validate144.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate144.errors = vErrors;
    return false;
  }
  validate144.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition33 = validate145;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate145.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate145.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate145.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate145.errors = vErrors;
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
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement33 = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
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
                  validate146.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate146.errors = vErrors;
    return false;
  }
  validate146.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition34 = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate147.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate147.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate147.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate147.errors = vErrors;
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
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement34 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
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
                  validate148.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate148.errors = vErrors;
    return false;
  }
  validate148.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate148.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition35 = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate149.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate149.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate149.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate149.errors = vErrors;
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
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement35 = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
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
                  validate150.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate150.errors = vErrors;
    return false;
  }
  validate150.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate150.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition36 = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate151.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate151.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate151.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate151.errors = vErrors;
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
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement36 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
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
                  validate152.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate152.errors = vErrors;
    return false;
  }
  validate152.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition37 = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate153.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate153.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate153.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate153.errors = vErrors;
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
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement37 = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
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
                  validate154.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate154.errors = vErrors;
    return false;
  }
  validate154.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate154.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition38 = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate155.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate155.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate155.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate155.errors = vErrors;
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
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement38 = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
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
                  validate156.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate156.errors = vErrors;
    return false;
  }
  validate156.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate156.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition39 = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate157.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate157.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate157.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate157.errors = vErrors;
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
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement39 = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
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
                  validate158.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate158.errors = vErrors;
    return false;
  }
  validate158.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate158.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition40 = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate159.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate159.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate159.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate159.errors = vErrors;
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
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement40 = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
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
                  validate160.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate160.errors = vErrors;
    return false;
  }
  validate160.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate160.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition41 = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate161.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate161.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate161.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate161.errors = vErrors;
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
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement41 = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
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
                  validate162.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate162.errors = vErrors;
    return false;
  }
  validate162.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate162.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition42 = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate163.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate163.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate163.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate163.errors = vErrors;
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
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement42 = validate164;
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
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
                  validate164.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate164.errors = vErrors;
    return false;
  }
  validate164.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate164.evaluated = { "dynamicProps": true, "dynamicItems": false };
var rules = {
  "encryption/block-storage-at-rest/aws_ebs_volume": { applies: condition0, satisfied: requirement0 },
  "encryption/block-storage-at-rest/aws_instance": { applies: condition1, satisfied: requirement1 },
  "encryption/block-storage-at-rest/aws_spot_instance_request": { applies: condition2, satisfied: requirement2 },
  "encryption/block-storage-at-rest/aws_launch_configuration": { applies: condition3, satisfied: requirement3 },
  "encryption/block-storage-at-rest/aws_launch_template": { applies: condition4, satisfied: requirement4 },
  "encryption/block-storage-at-rest/aws_ebs_encryption_by_default": { applies: condition5, satisfied: requirement5 },
  "encryption/database-at-rest/aws_db_instance": { applies: condition6, satisfied: requirement6 },
  "encryption/database-at-rest/aws_rds_cluster": { applies: condition7, satisfied: requirement7 },
  "encryption/database-at-rest/aws_rds_global_cluster": { applies: condition8, satisfied: requirement8 },
  "encryption/database-at-rest/aws_docdb_cluster": { applies: condition9, satisfied: requirement9 },
  "encryption/database-at-rest/aws_neptune_cluster": { applies: condition10, satisfied: requirement10 },
  "encryption/database-at-rest/aws_docdb_global_cluster": { applies: condition11, satisfied: requirement11 },
  "encryption/database-at-rest/aws_neptune_global_cluster": { applies: condition12, satisfied: requirement12 },
  "encryption/load-balancer-tls/aws_lb_listener": { applies: condition13, satisfied: requirement13 },
  "encryption/load-balancer-tls/aws_alb_listener": { applies: condition14, satisfied: requirement14 },
  "encryption/load-balancer-tls/aws_elb": { applies: condition15, satisfied: requirement15 },
  "encryption/load-balancer-tls/aws_cloudfront_distribution": { applies: condition16, satisfied: requirement16 },
  "encryption/load-balancer-tls-version/aws_lb_listener": { applies: condition17, satisfied: requirement17 },
  "encryption/load-balancer-tls-version/aws_alb_listener": { applies: condition18, satisfied: requirement18 },
  "encryption/load-balancer-tls-version/aws_load_balancer_policy": { applies: condition19, satisfied: requirement19 },
  "encryption/load-balancer-tls-version/aws_cloudfront_distribution": { applies: condition20, satisfied: requirement20 },
  "encryption/object-storage-kms/aws_s3_bucket": { applies: condition21, satisfied: requirement21 },
  "locality/mainland-store/aws_s3_bucket": { applies: condition22, satisfied: requirement22 },
  "locality/mainland-store/aws_db_instance": { applies: condition23, satisfied: requirement23 },
  "locality/mainland-store/aws_rds_cluster": { applies: condition24, satisfied: requirement24 },
  "locality/mainland-store/aws_dynamodb_table": { applies: condition25, satisfied: requirement25 },
  "locality/mainland-store/aws_docdb_cluster": { applies: condition26, satisfied: requirement26 },
  "locality/mainland-store/aws_docdbelastic_cluster": { applies: condition27, satisfied: requirement27 },
  "locality/mainland-store/aws_neptune_cluster": { applies: condition28, satisfied: requirement28 },
  "locality/mainland-store/aws_redshift_cluster": { applies: condition29, satisfied: requirement29 },
  "locality/mainland-store/aws_redshiftserverless_namespace": { applies: condition30, satisfied: requirement30 },
  "locality/mainland-store/aws_opensearch_domain": { applies: condition31, satisfied: requirement31 },
  "locality/mainland-store/aws_elasticsearch_domain": { applies: condition32, satisfied: requirement32 },
  "locality/mainland-store/aws_opensearchserverless_collection": { applies: condition33, satisfied: requirement33 },
  "locality/mainland-store/aws_efs_file_system": { applies: condition34, satisfied: requirement34 },
  "locality/mainland-store/aws_fsx_lustre_file_system": { applies: condition35, satisfied: requirement35 },
  "locality/mainland-store/aws_fsx_windows_file_system": { applies: condition36, satisfied: requirement36 },
  "locality/mainland-store/aws_fsx_ontap_file_system": { applies: condition37, satisfied: requirement37 },
  "locality/mainland-store/aws_fsx_openzfs_file_system": { applies: condition38, satisfied: requirement38 },
  "locality/mainland-store/aws_keyspaces_table": { applies: condition39, satisfied: requirement39 },
  "locality/mainland-store/aws_memorydb_cluster": { applies: condition40, satisfied: requirement40 },
  "locality/mainland-store/aws_timestreamwrite_table": { applies: condition41, satisfied: requirement41 },
  "locality/mainland-store/aws_dsql_cluster": { applies: condition42, satisfied: requirement42 }
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
  condition22,
  condition23,
  condition24,
  condition25,
  condition26,
  condition27,
  condition28,
  condition29,
  condition3,
  condition30,
  condition31,
  condition32,
  condition33,
  condition34,
  condition35,
  condition36,
  condition37,
  condition38,
  condition39,
  condition4,
  condition40,
  condition41,
  condition42,
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
  requirement22,
  requirement23,
  requirement24,
  requirement25,
  requirement26,
  requirement27,
  requirement28,
  requirement29,
  requirement3,
  requirement30,
  requirement31,
  requirement32,
  requirement33,
  requirement34,
  requirement35,
  requirement36,
  requirement37,
  requirement38,
  requirement39,
  requirement4,
  requirement40,
  requirement41,
  requirement42,
  requirement5,
  requirement6,
  requirement7,
  requirement8,
  requirement9,
  rules
};
