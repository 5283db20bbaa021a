import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-LQK3ML4U.js";

// src/generated/policies/code-alicloud.js
var condition0 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate20.errors = null;
  return true;
}
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement0 = validate21;
var schema36 = { "enum": [true, "true", "1", null] };
var schema35 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
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
  if (_valid0) {
    var props0 = {};
    props0.snapshot_id = true;
  }
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
        let data1 = data.category;
        if (!(data1 === "ephemeral_ssd" || data1 === "local_disk" || data1 === "elastic_ephemeral_disk_standard" || data1 === "elastic_ephemeral_disk_premium")) {
          const err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/temporary/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
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
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.category = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate23.errors = vErrors;
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
  validate23.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate23.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema38 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate25.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema38.enum } }];
          return false;
        }
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate23.evaluated.props;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
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
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
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
        let data2 = data.encrypted;
        if (!(data2 === true || data2 === "true" || data2 === "1" || data2 === null)) {
          validate22.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema36.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs13 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs13 === errors;
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
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate22.errors = vErrors;
    return false;
  }
  validate22.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate22.evaluated.props;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition1 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate28.errors = null;
  return true;
}
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement1 = validate29;
var schema44 = { "enum": [true, "true", "1", null] };
var schema43 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
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
  if (_valid0) {
    var props0 = {};
    props0.snapshot_id = true;
  }
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
        let data1 = data.category;
        if (!(data1 === "ephemeral_ssd" || data1 === "local_disk" || data1 === "elastic_ephemeral_disk_standard" || data1 === "elastic_ephemeral_disk_premium")) {
          const err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/temporary/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
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
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.category = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate31.errors = vErrors;
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
  validate31.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate31.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema46 = { "enum": [true, "true", "1"] };
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
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate33.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema46.enum } }];
          return false;
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate31.evaluated.props;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
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
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
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
        let data2 = data.encrypted;
        if (!(data2 === true || data2 === "true" || data2 === "1" || data2 === null)) {
          validate30.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema44.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs13 = errors;
    if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs13 === errors;
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
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate30.errors = vErrors;
    return false;
  }
  validate30.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate30.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate30.evaluated.props;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition2 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate36.errors = null;
  return true;
}
validate36.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement2 = validate37;
var schema49 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
var schema50 = { "enum": [true, "true", "1", null] };
var schema51 = { "enum": [true, "true", "1"] };
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
  if (_valid0) {
    var props0 = {};
    props0.snapshot_id = true;
  }
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
        let data1 = data.category;
        if (!(data1 === "ephemeral_ssd" || data1 === "local_disk" || data1 === "elastic_ephemeral_disk_standard" || data1 === "elastic_ephemeral_disk_premium")) {
          const err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/temporary/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
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
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.category = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate39.errors = vErrors;
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
  validate39.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate41.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema51.enum } }];
          return false;
        }
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate39.evaluated.props;
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
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate38.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema50.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
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
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
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
  if (_valid1) {
    var props0 = {};
    props0.$context = true;
  }
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
        let data2 = data.system_disk_category;
        if (!(data2 === "ephemeral_ssd" || data2 === "local_disk" || data2 === "elastic_ephemeral_disk_standard" || data2 === "elastic_ephemeral_disk_premium")) {
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
  var _valid1 = _errs12 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.system_disk_category = true;
    }
  }
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
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.system_disk_encrypted !== void 0) {
        let data3 = data.system_disk_encrypted;
        if (!(data3 === true || data3 === "true" || data3 === "1" || data3 === null)) {
          validate37.errors = [{ instancePath: instancePath + "/system_disk_encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema50.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs15 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.system_disk_encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.system_disk_encrypted === void 0 && (missing7 = "system_disk_encrypted")) {
        validate37.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing7 } }];
        return false;
      } else {
        if (data.system_disk_encrypted !== void 0) {
          let data4 = data.system_disk_encrypted;
          if (!(data4 === true || data4 === "true" || data4 === "1")) {
            validate37.errors = [{ instancePath: instancePath + "/system_disk_encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema51.enum } }];
            return false;
          }
        }
      }
    }
    var _valid0 = _errs18 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.system_disk_encrypted = true;
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
    validate37.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.data_disks = true;
      }
      if (data.data_disks !== void 0) {
        let data5 = data.data_disks;
        if (Array.isArray(data5)) {
          var valid12 = true;
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs22 = errors;
            if (!validate38(data5[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
              errors = vErrors.length;
            }
            var valid12 = _errs22 === errors;
            if (!valid12) {
              break;
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate37.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition3 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate44.errors = null;
  return true;
}
validate44.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement3 = validate45;
var schema63 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
var schema64 = { "enum": [true, "true", "1", null] };
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
  if (_valid0) {
    var props0 = {};
    props0.snapshot_id = true;
  }
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
        let data1 = data.category;
        if (!(data1 === "ephemeral_ssd" || data1 === "local_disk" || data1 === "elastic_ephemeral_disk_standard" || data1 === "elastic_ephemeral_disk_premium")) {
          const err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/temporary/enum", keyword: "enum", params: { allowedValues: schema63.enum } };
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
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.category = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate48.errors = vErrors;
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
  validate48.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate48.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema66 = { "enum": [true, "true", "1"] };
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
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate50.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema66.enum } }];
          return false;
        }
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate48.evaluated.props;
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
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate47.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema64.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
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
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
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
    if (data.data_disks !== void 0) {
      let data0 = data.data_disks;
      const _errs0 = errors;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate47(data0[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
                  let data4 = data3.category;
                  if (!(data4 === "ephemeral_ssd" || data4 === "local_disk" || data4 === "elastic_ephemeral_disk_standard" || data4 === "elastic_ephemeral_disk_premium")) {
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
              const _errs8 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.encrypted !== void 0) {
                  let data5 = data3.encrypted;
                  if (!(data5 === true || data5 === "true" || data5 === "1" || data5 === null)) {
                    validate46.errors = [{ instancePath: instancePath + "/system_disk/" + i1 + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema64.enum } }];
                    return false;
                  }
                }
              }
              var _valid0 = _errs8 === errors;
              valid3 = _valid0;
              if (valid3) {
                var props1 = {};
                props1.encrypted = true;
                props1.category = true;
              }
              ifClause0 = "then";
            } else {
              const _errs11 = errors;
              if (!validate50(data3, { instancePath: instancePath + "/system_disk/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs11 === errors;
              valid3 = _valid0;
              if (valid3) {
                if (props1 !== true) {
                  props1 = props1 || {};
                  props1.encrypted = true;
                }
              }
              ifClause0 = "else";
            }
            if (!valid3) {
              const err2 = { instancePath: instancePath + "/system_disk/" + i1, schemaPath: "#/properties/system_disk/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              validate46.errors = vErrors;
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
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": { "data_disks": true, "system_disk": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
    errors = vErrors.length;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": { "data_disks": true, "system_disk": true }, "dynamicProps": false, "dynamicItems": false };
var condition4 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate55.errors = null;
  return true;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement4 = validate56;
var schema74 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
var schema75 = { "enum": [true, "true", "1", null] };
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
  if (_valid0) {
    var props0 = {};
    props0.snapshot_id = true;
  }
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
        let data1 = data.category;
        if (!(data1 === "ephemeral_ssd" || data1 === "local_disk" || data1 === "elastic_ephemeral_disk_standard" || data1 === "elastic_ephemeral_disk_premium")) {
          const err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/temporary/enum", keyword: "enum", params: { allowedValues: schema74.enum } };
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
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.category = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate59.errors = vErrors;
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
  validate59.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema77 = { "enum": [true, "true", "1"] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.encrypted === void 0 && (missing0 = "encrypted")) {
      validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1")) {
          validate61.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/on/enum", keyword: "enum", params: { allowedValues: schema77.enum } }];
          return false;
        }
      }
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate59.evaluated.props;
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
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate58.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema75.enum } }];
          return false;
        }
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encrypted = true;
      }
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
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
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data_disks !== void 0) {
      let data0 = data.data_disks;
      const _errs0 = errors;
      if (Array.isArray(data0)) {
        var valid1 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate58(data0[i0], { instancePath: instancePath + "/data_disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
                  let data4 = data3.category;
                  if (!(data4 === "ephemeral_ssd" || data4 === "local_disk" || data4 === "elastic_ephemeral_disk_standard" || data4 === "elastic_ephemeral_disk_premium")) {
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
              const _errs8 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.encrypted !== void 0) {
                  let data5 = data3.encrypted;
                  if (!(data5 === true || data5 === "true" || data5 === "1" || data5 === null)) {
                    validate57.errors = [{ instancePath: instancePath + "/system_disk/" + i1 + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema75.enum } }];
                    return false;
                  }
                }
              }
              var _valid0 = _errs8 === errors;
              valid3 = _valid0;
              if (valid3) {
                var props1 = {};
                props1.encrypted = true;
                props1.category = true;
              }
              ifClause0 = "then";
            } else {
              const _errs11 = errors;
              if (!validate61(data3, { instancePath: instancePath + "/system_disk/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs11 === errors;
              valid3 = _valid0;
              if (valid3) {
                if (props1 !== true) {
                  props1 = props1 || {};
                  props1.encrypted = true;
                }
              }
              ifClause0 = "else";
            }
            if (!valid3) {
              const err2 = { instancePath: instancePath + "/system_disk/" + i1, schemaPath: "#/properties/system_disk/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              validate57.errors = vErrors;
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": { "data_disks": true, "system_disk": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
    errors = vErrors.length;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "data_disks": true, "system_disk": true }, "dynamicProps": false, "dynamicItems": false };
var condition5 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate66.errors = null;
  return true;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement5 = validate67;
var schema82 = { "enum": [true, "true", "1", null] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encrypted !== void 0) {
        let data0 = data.encrypted;
        if (!(data0 === true || data0 === "true" || data0 === "1" || data0 === null)) {
          validate67.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/onOrAbsent/enum", keyword: "enum", params: { allowedValues: schema82.enum } }];
          return false;
        }
      }
    } else {
      validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "encrypted": true }, "dynamicProps": false, "dynamicItems": false };
var condition6 = validate68;
var schema83 = { "allOf": [{ "properties": { "engine": { "enum": ["MySQL", "PostgreSQL", "SQLServer"] }, "instance_charge_type": { "not": { "const": "Serverless" } } } }] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine !== void 0) {
      let data0 = data.engine;
      const _errs1 = errors;
      if (!(data0 === "MySQL" || data0 === "PostgreSQL" || data0 === "SQLServer")) {
        validate68.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/allOf/0/properties/engine/enum", keyword: "enum", params: { allowedValues: schema83.allOf[0].properties.engine.enum } }];
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
          validate68.errors = [{ instancePath: instancePath + "/instance_charge_type", schemaPath: "#/allOf/0/properties/instance_charge_type/not", keyword: "not", params: {} }];
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "engine": true, "instance_charge_type": true }, "dynamicProps": false, "dynamicItems": false };
var requirement6 = validate69;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
  if (_valid1) {
    var props0 = {};
    props0.tde_status = true;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.encryption_key === void 0 && (missing1 = "encryption_key")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    } else {
      if (data.encryption_key !== void 0) {
        let data1 = data.encryption_key;
        if (typeof data1 !== "string") {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const _errs11 = errors;
        const _errs12 = errors;
        if (!(data1 === "disabled" || data1 === "")) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var valid6 = _errs12 === errors;
        if (valid6) {
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
  var _valid1 = _errs7 === errors;
  valid2 = valid2 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.encryption_key = true;
    }
  }
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.$context === void 0 && (missing2 = "$context")) {
      const err6 = {};
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      if (data.$context !== void 0) {
        let data2 = data.$context;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          let missing3;
          if (data2.references === void 0 && (missing3 = "references")) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          } else {
            if (data2.references !== void 0) {
              let data3 = data2.references;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                let missing4;
                if (data3.alicloud_kms_key === void 0 && (missing4 = "alicloud_kms_key")) {
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
        }
      }
    }
  }
  var _valid1 = _errs13 === errors;
  valid2 = valid2 || _valid1;
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
    }
  }
  if (!valid2) {
    const err9 = {};
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
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
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.encryption_key === void 0 && (missing5 = "encryption_key")) {
        validate69.errors = [{ instancePath, schemaPath: "#/$defs/encryptedDisk/required", keyword: "required", params: { missingProperty: missing5 } }];
        return false;
      } else {
        if (data.encryption_key !== void 0) {
          let data4 = data.encryption_key;
          if (typeof data4 !== "string") {
            validate69.errors = [{ instancePath: instancePath + "/encryption_key", schemaPath: "#/$defs/encryptedDisk/properties/encryption_key/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          const _errs20 = errors;
          const _errs21 = errors;
          if (!(data4 === "disabled" || data4 === "")) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var valid11 = _errs21 === errors;
          if (valid11) {
            validate69.errors = [{ instancePath: instancePath + "/encryption_key", schemaPath: "#/$defs/encryptedDisk/properties/encryption_key/not", keyword: "not", params: {} }];
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
    var _valid0 = _errs16 === errors;
    valid1 = _valid0;
    if (valid1) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.encryption_key = true;
      }
    }
  }
  if (!valid1) {
    const err11 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
var condition7 = validate70;
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
        validate70.errors = [{ instancePath: instancePath + "/creation_option", schemaPath: "#/allOf/0/properties/creation_option/not", keyword: "not", params: {} }];
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
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "creation_option": true }, "dynamicProps": false, "dynamicItems": false };
var requirement7 = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tde_status === void 0 && (missing0 = "tde_status")) {
      validate71.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.tde_status !== void 0) {
        if ("Enabled" !== data.tde_status) {
          validate71.errors = [{ instancePath: instancePath + "/tde_status", schemaPath: "#/allOf/0/properties/tde_status/const", keyword: "const", params: { allowedValue: "Enabled" } }];
          return false;
        }
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "tde_status": true }, "dynamicProps": false, "dynamicItems": false };
var condition8 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate72.errors = null;
  return true;
}
validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement8 = validate73;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
          validate73.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/else/properties/protocol/not", keyword: "not", params: {} }];
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
    if (valid0) {
      var props0 = {};
      props0.protocol = true;
      props0.listener_forward = true;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate73.errors = vErrors;
    return false;
  }
  validate73.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition9 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate74.errors = null;
  return true;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement9 = validate75;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
          validate75.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/else/properties/listener_protocol/not", keyword: "not", params: {} }];
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
    if (valid0) {
      var props0 = {};
      props0.listener_protocol = true;
      props0.$context = true;
    }
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
var condition10 = validate76;
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
    if (data.protocol !== void 0) {
      if ("https" !== data.protocol) {
        validate76.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/allOf/0/properties/protocol/const", keyword: "const", params: { allowedValue: "https" } }];
        return false;
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "protocol": true }, "dynamicProps": false, "dynamicItems": false };
var requirement10 = validate77;
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
  if (typeof data !== "string") {
    validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!(data === "tls_cipher_policy_1_0" || data === "tls_cipher_policy_1_1" || data === "tls_cipher_policy_1_0_to_1_3")) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate78.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tls_cipher_policy === void 0 && (missing0 = "tls_cipher_policy")) {
      validate77.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.tls_cipher_policy !== void 0) {
        if (!validate78(data.tls_cipher_policy, { instancePath: instancePath + "/tls_cipher_policy", parentData: data, parentDataProperty: "tls_cipher_policy", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": { "tls_cipher_policy": true }, "dynamicProps": false, "dynamicItems": false };
var condition11 = validate80;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listener_protocol !== void 0) {
      if ("HTTPS" !== data.listener_protocol) {
        validate80.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/allOf/0/properties/listener_protocol/const", keyword: "const", params: { allowedValue: "HTTPS" } }];
        return false;
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "listener_protocol": true }, "dynamicProps": false, "dynamicItems": false };
var requirement11 = validate81;
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
    if (data.security_policy_id !== void 0) {
      let data0 = data.security_policy_id;
      const _errs1 = errors;
      const _errs2 = errors;
      if (!(data0 === "tls_cipher_policy_1_0" || data0 === "tls_cipher_policy_1_1" || data0 === "tls_cipher_policy_1_0_to_1_3")) {
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
        validate82.errors = [{ instancePath: instancePath + "/security_policy_id", schemaPath: "#/properties/security_policy_id/not", keyword: "not", params: {} }];
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
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "security_policy_id": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.security_policy_id = true;
  }
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
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
    }
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
    if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
    if (valid1) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.security_policy_id = true;
      }
    }
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
var condition12 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listener_protocol !== void 0) {
      if ("TCPSSL" !== data.listener_protocol) {
        validate85.errors = [{ instancePath: instancePath + "/listener_protocol", schemaPath: "#/allOf/0/properties/listener_protocol/const", keyword: "const", params: { allowedValue: "TCPSSL" } }];
        return false;
      }
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": { "listener_protocol": true }, "dynamicProps": false, "dynamicItems": false };
var requirement12 = validate86;
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
  if (typeof data !== "string") {
    validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!(data === "tls_cipher_policy_1_0" || data === "tls_cipher_policy_1_1" || data === "tls_cipher_policy_1_0_to_1_3")) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate88.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {} }];
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
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.security_policy_id === void 0 && (missing0 = "security_policy_id")) {
      validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.security_policy_id !== void 0) {
        if (!validate88(data.security_policy_id, { instancePath: instancePath + "/security_policy_id", parentData: data, parentDataProperty: "security_policy_id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": { "security_policy_id": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _errs5 = errors;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.security_policy_id = true;
  }
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
  if (_valid1) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
    }
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
    if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
    if (valid1) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.security_policy_id = true;
      }
    }
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate86.errors = vErrors;
    return false;
  }
  validate86.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition13 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate92.errors = null;
  return true;
}
validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement13 = validate93;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tls_versions !== void 0) {
      let data0 = data.tls_versions;
      if (Array.isArray(data0)) {
        var valid2 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs2 = errors;
          const _errs3 = errors;
          const _errs4 = errors;
          if (!(data1 === "TLSv1.0" || data1 === "TLSv1.1")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid3 = _errs4 === errors;
          if (valid3) {
            validate93.errors = [{ instancePath: instancePath + "/tls_versions/" + i0, schemaPath: "#/$defs/policy/properties/tls_versions/items/not", keyword: "not", params: {} }];
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
          var valid2 = _errs2 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "tls_versions": true }, "dynamicProps": false, "dynamicItems": false };
var condition14 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate94.errors = null;
  return true;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement14 = validate95;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tls_versions !== void 0) {
      let data0 = data.tls_versions;
      if (Array.isArray(data0)) {
        var valid2 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs2 = errors;
          const _errs3 = errors;
          const _errs4 = errors;
          if (!(data1 === "TLSv1.0" || data1 === "TLSv1.1")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid3 = _errs4 === errors;
          if (valid3) {
            validate95.errors = [{ instancePath: instancePath + "/tls_versions/" + i0, schemaPath: "#/$defs/policy/properties/tls_versions/items/not", keyword: "not", params: {} }];
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
          var valid2 = _errs2 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "tls_versions": true }, "dynamicProps": false, "dynamicItems": false };
var condition15 = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate96.errors = null;
  return true;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement15 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tls_versions !== void 0) {
      let data0 = data.tls_versions;
      if (Array.isArray(data0)) {
        var valid2 = true;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs2 = errors;
          const _errs3 = errors;
          const _errs4 = errors;
          if (!(data1 === "TLSv1.0" || data1 === "TLSv1.1")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid3 = _errs4 === errors;
          if (valid3) {
            validate97.errors = [{ instancePath: instancePath + "/tls_versions/" + i0, schemaPath: "#/$defs/policy/properties/tls_versions/items/not", keyword: "not", params: {} }];
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
          var valid2 = _errs2 === errors;
          if (!valid2) {
            break;
          }
        }
      }
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": { "tls_versions": true }, "dynamicProps": false, "dynamicItems": false };
var condition16 = validate98;
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
  if (_valid0) {
    var props0 = {};
    props0.acl = true;
  }
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
              if (_valid1) {
                var props1 = {};
                props1.alicloud_oss_bucket_acl = true;
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
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.$context = true;
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
    validate98.errors = [{ instancePath, schemaPath: "#/allOf/0/not", keyword: "not", params: {} }];
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
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
var requirement16 = validate99;
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
  if (_valid1) {
    var props0 = {};
    props0.$context = true;
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
    validate99.errors = [{ instancePath, schemaPath: "#/allOf/0/else/false schema", keyword: "false schema", params: {} }];
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
    validate99.errors = vErrors;
    return false;
  }
  validate99.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate99.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition17 = validate100;
var schema117 = { "allOf": [{ "properties": { "$context": { "required": ["holds"], "properties": { "holds": { "required": ["classes"], "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } } } } } } }] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$context !== void 0) {
      let data0 = data.$context;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.holds === void 0 && (missing0 = "holds")) {
          validate100.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing0 } }];
          return false;
        } else {
          if (data0.holds !== void 0) {
            let data1 = data0.holds;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.classes === void 0 && (missing1 = "classes")) {
                validate100.errors = [{ instancePath: instancePath + "/$context/holds", schemaPath: "#/allOf/0/properties/%24context/properties/holds/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                        const err0 = { instancePath: instancePath + "/$context/holds/classes/" + i0, schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains/enum", keyword: "enum", params: { allowedValues: schema117.allOf[0].properties.$context.properties.holds.properties.classes.contains.enum } };
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
                      validate100.errors = [{ instancePath: instancePath + "/$context/holds/classes", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/classes/contains", keyword: "contains", params: { minContains: 1 } }];
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
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement17 = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
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
        validate101.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing4 } }];
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
                    validate101.errors = [{ instancePath: instancePath + "/server_side_encryption_rule/" + i1 + "/sse_algorithm", schemaPath: "#/else/properties/server_side_encryption_rule/items/properties/sse_algorithm/const", keyword: "const", params: { allowedValue: "KMS" } }];
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
    if (valid0) {
      var props0 = {};
      props0.server_side_encryption_rule = true;
      props0.$context = true;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate101.errors = vErrors;
    return false;
  }
  validate101.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate101.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition18 = validate102;
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate102.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate102.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate102.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate102.errors = vErrors;
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
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement18 = validate103;
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
                  validate103.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate103.errors = vErrors;
    return false;
  }
  validate103.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate103.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition19 = validate104;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate104.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate104.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate104.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate104.errors = vErrors;
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
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement19 = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
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
                  validate105.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate105.errors = vErrors;
    return false;
  }
  validate105.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition20 = validate106;
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate106.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate106.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate106.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate106.errors = vErrors;
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
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement20 = validate107;
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
                  validate107.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate107.errors = vErrors;
    return false;
  }
  validate107.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate107.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition21 = validate108;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate108.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate108.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate108.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate108.errors = vErrors;
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
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement21 = validate109;
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
                  validate109.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate109.errors = vErrors;
    return false;
  }
  validate109.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition22 = validate110;
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate110.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate110.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate110.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate110.errors = vErrors;
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
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement22 = validate111;
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
                  validate111.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate111.errors = vErrors;
    return false;
  }
  validate111.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate111.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition23 = validate112;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate112.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate112.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate112.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate112.errors = vErrors;
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
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement23 = validate113;
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
                  validate113.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate113.errors = vErrors;
    return false;
  }
  validate113.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition24 = validate114;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate114.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate114.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate114.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate114.errors = vErrors;
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
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement24 = validate115;
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
                  validate115.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate115.errors = vErrors;
    return false;
  }
  validate115.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate115.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition25 = validate116;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate116.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate116.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate116.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate116.errors = vErrors;
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
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement25 = validate117;
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
                  validate117.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate117.errors = vErrors;
    return false;
  }
  validate117.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition26 = validate118;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate118.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate118.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate118.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate118.errors = vErrors;
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
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement26 = validate119;
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
                  validate119.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate119.errors = vErrors;
    return false;
  }
  validate119.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition27 = validate120;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate120.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate120.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate120.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate120.errors = vErrors;
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
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement27 = validate121;
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
                  validate121.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate121.errors = vErrors;
    return false;
  }
  validate121.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition28 = validate122;
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
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate122.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate122.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate122.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate122.errors = vErrors;
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
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement28 = validate123;
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
                  validate123.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate123.errors = vErrors;
    return false;
  }
  validate123.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate123.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition29 = validate124;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate124.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate124.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate124.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate124.errors = vErrors;
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
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement29 = validate125;
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
                  validate125.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate125.errors = vErrors;
    return false;
  }
  validate125.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate125.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition30 = validate126;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate126.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate126.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate126.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate126.errors = vErrors;
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
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement30 = validate127;
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
                  validate127.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate127.errors = vErrors;
    return false;
  }
  validate127.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate127.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition31 = validate128;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate128.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate128.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate128.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate128.errors = vErrors;
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
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement31 = validate129;
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
                  validate129.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate129.errors = vErrors;
    return false;
  }
  validate129.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate129.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition32 = validate130;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate130.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate130.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate130.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate130.errors = vErrors;
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
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement32 = validate131;
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
                  validate131.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate131.errors = vErrors;
    return false;
  }
  validate131.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate131.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition33 = validate132;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate132.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate132.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate132.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate132.errors = vErrors;
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
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement33 = validate133;
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
                  validate133.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate133.errors = vErrors;
    return false;
  }
  validate133.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate133.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition34 = validate134;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate134.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate134.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate134.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate134.errors = vErrors;
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
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement34 = validate135;
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
                  validate135.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate135.errors = vErrors;
    return false;
  }
  validate135.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate135.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition35 = validate136;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate136.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate136.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate136.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate136.errors = vErrors;
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
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement35 = validate137;
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
                  validate137.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate137.errors = vErrors;
    return false;
  }
  validate137.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate137.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition36 = validate138;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate138.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate138.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate138.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate138.errors = vErrors;
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
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement36 = validate139;
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
                  validate139.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate139.errors = vErrors;
    return false;
  }
  validate139.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate139.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition37 = validate140;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate140.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate140.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate140.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate140.errors = vErrors;
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
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement37 = validate141;
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
                  validate141.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate141.errors = vErrors;
    return false;
  }
  validate141.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate141.evaluated = { "dynamicProps": true, "dynamicItems": false };
var condition38 = validate142;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.$context === void 0 && (missing0 = "$context")) {
      validate142.errors = [{ instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
      return false;
    } else {
      if (data.$context !== void 0) {
        let data0 = data.$context;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.holds === void 0 && (missing1 = "holds") || data0.integration === void 0 && (missing1 = "integration")) {
            validate142.errors = [{ instancePath: instancePath + "/$context", schemaPath: "#/allOf/0/properties/%24context/required", keyword: "required", params: { missingProperty: missing1 } }];
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
                      validate142.errors = [{ instancePath: instancePath + "/$context/holds/subjects", schemaPath: "#/allOf/0/properties/%24context/properties/holds/properties/subjects/contains", keyword: "contains", params: { minContains: 1 } }];
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
                  validate142.errors = vErrors;
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
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": { "$context": true }, "dynamicProps": false, "dynamicItems": false };
var requirement38 = validate143;
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
                  validate143.errors = [{ instancePath: instancePath + "/$context/provider/jurisdiction", schemaPath: "#/$defs/restsWhereItMay/else/properties/%24context/properties/provider/properties/jurisdiction/const", keyword: "const", params: { allowedValue: "CN" } }];
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
    validate143.errors = vErrors;
    return false;
  }
  validate143.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate143.evaluated = { "dynamicProps": true, "dynamicItems": false };
var rules = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { applies: condition0, satisfied: requirement0 },
  "encryption/block-storage-at-rest/alicloud_disk": { applies: condition1, satisfied: requirement1 },
  "encryption/block-storage-at-rest/alicloud_instance": { applies: condition2, satisfied: requirement2 },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { applies: condition3, satisfied: requirement3 },
  "encryption/block-storage-at-rest/alicloud_launch_template": { applies: condition4, satisfied: requirement4 },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { applies: condition5, satisfied: requirement5 },
  "encryption/database-at-rest/alicloud_db_instance": { applies: condition6, satisfied: requirement6 },
  "encryption/database-at-rest/alicloud_polardb_cluster": { applies: condition7, satisfied: requirement7 },
  "encryption/load-balancer-tls/alicloud_slb_listener": { applies: condition8, satisfied: requirement8 },
  "encryption/load-balancer-tls/alicloud_alb_listener": { applies: condition9, satisfied: requirement9 },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { applies: condition10, satisfied: requirement10 },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { applies: condition11, satisfied: requirement11 },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { applies: condition12, satisfied: requirement12 },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { applies: condition13, satisfied: requirement13 },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { applies: condition14, satisfied: requirement14 },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { applies: condition15, satisfied: requirement15 },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { applies: condition16, satisfied: requirement16 },
  "encryption/object-storage-kms/alicloud_oss_bucket": { applies: condition17, satisfied: requirement17 },
  "locality/mainland-store/alicloud_oss_bucket": { applies: condition18, satisfied: requirement18 },
  "locality/mainland-store/alicloud_db_instance": { applies: condition19, satisfied: requirement19 },
  "locality/mainland-store/alicloud_db_readonly_instance": { applies: condition20, satisfied: requirement20 },
  "locality/mainland-store/alicloud_polardb_cluster": { applies: condition21, satisfied: requirement21 },
  "locality/mainland-store/alicloud_mongodb_instance": { applies: condition22, satisfied: requirement22 },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { applies: condition23, satisfied: requirement23 },
  "locality/mainland-store/alicloud_ots_instance": { applies: condition24, satisfied: requirement24 },
  "locality/mainland-store/alicloud_lindorm_instance": { applies: condition25, satisfied: requirement25 },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { applies: condition26, satisfied: requirement26 },
  "locality/mainland-store/alicloud_hbase_instance": { applies: condition27, satisfied: requirement27 },
  "locality/mainland-store/alicloud_elasticsearch_instance": { applies: condition28, satisfied: requirement28 },
  "locality/mainland-store/alicloud_nas_file_system": { applies: condition29, satisfied: requirement29 },
  "locality/mainland-store/alicloud_gpdb_instance": { applies: condition30, satisfied: requirement30 },
  "locality/mainland-store/alicloud_adb_db_cluster": { applies: condition31, satisfied: requirement31 },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { applies: condition32, satisfied: requirement32 },
  "locality/mainland-store/alicloud_click_house_db_cluster": { applies: condition33, satisfied: requirement33 },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { applies: condition34, satisfied: requirement34 },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { applies: condition35, satisfied: requirement35 },
  "locality/mainland-store/alicloud_ocean_base_instance": { applies: condition36, satisfied: requirement36 },
  "locality/mainland-store/alicloud_graph_database_db_instance": { applies: condition37, satisfied: requirement37 },
  "locality/mainland-store/alicloud_selectdb_db_instance": { applies: condition38, satisfied: requirement38 }
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
  requirement4,
  requirement5,
  requirement6,
  requirement7,
  requirement8,
  requirement9,
  rules
};
