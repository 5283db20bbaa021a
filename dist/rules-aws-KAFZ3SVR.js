import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-aws.ts
var shared0 = true;
var shared1 = { "required": ["encrypted"], "properties": { "encrypted": { "$ref": "#/$defs/on" } } };
var shared2 = { "required": ["snapshot_id"], "properties": { "snapshot_id": { "not": { "enum": [null, ""] } } } };
var shared3 = { "enum": [true, "true", "1"] };
var shared4 = { "enum": [true, "true", "1", null] };
var shared5 = { ...{
  "type": "object",
  "if": {
    "anyOf": [
      { "$ref": "#/$defs/fromSnapshot" },
      {
        "required": ["$context"],
        "properties": {
          "$context": {
            "required": ["references"],
            "properties": {
              "references": { "anyOf": [{ "required": ["aws_ebs_snapshot"] }, { "required": ["aws_ebs_snapshot_copy"] }] }
            }
          }
        }
      }
    ]
  },
  "then": { "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
}, "$defs": { "encrypted": shared1, "fromSnapshot": shared2, "on": shared3, "onOrAbsent": shared4 } };
var shared6 = [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "aws_ebs_snapshot"], ["$context", "references", "aws_ebs_snapshot_copy"], ["encrypted", "**"], ["encrypted"]];
var shared7 = {
  "if": { "$ref": "#/$defs/fromSnapshot" },
  "then": { "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared8 = {
  "properties": {
    "root_block_device": { "items": { "$ref": "#/$defs/encrypted" } },
    "ebs_block_device": { "items": { "$ref": "#/$defs/disk" } }
  },
  "if": { "not": { "required": ["launch_template"] } },
  "then": { "required": ["root_block_device"] }
};
var shared9 = { ...{ "type": "object", "$ref": "#/$defs/instance" }, "$defs": { "disk": shared7, "encrypted": shared1, "fromSnapshot": shared2, "instance": shared8, "on": shared3, "onOrAbsent": shared4 } };
var shared10 = [[], ["root_block_device", "*", "encrypted"], ["root_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "snapshot_id"], ["ebs_block_device", "*", "snapshot_id", "**"], ["ebs_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "encrypted"], ["launch_template"], ["root_block_device"]];
var shared11 = { ...{
  "type": "object",
  "required": ["root_block_device"],
  "properties": {
    "root_block_device": { "items": { "$ref": "#/$defs/encrypted" } },
    "ebs_block_device": {
      "items": {
        "if": { "required": ["no_device"], "properties": { "no_device": { "$ref": "#/$defs/on" } } },
        "else": { "$ref": "#/$defs/disk" }
      }
    }
  }
}, "$defs": { "disk": shared7, "encrypted": shared1, "fromSnapshot": shared2, "on": shared3, "onOrAbsent": shared4 } };
var shared12 = [[], ["root_block_device"], ["root_block_device", "*", "encrypted"], ["root_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "no_device"], ["ebs_block_device", "*", "no_device", "**"], ["ebs_block_device", "*", "snapshot_id"], ["ebs_block_device", "*", "snapshot_id", "**"], ["ebs_block_device", "*", "encrypted", "**"], ["ebs_block_device", "*", "encrypted"]];
var shared13 = { ...{
  "type": "object",
  "properties": { "block_device_mappings": { "items": { "properties": { "ebs": { "items": { "$ref": "#/$defs/disk" } } } } } }
}, "$defs": { "disk": shared7, "encrypted": shared1, "fromSnapshot": shared2, "on": shared3, "onOrAbsent": shared4 } };
var shared14 = [[], ["block_device_mappings", "*", "ebs", "*", "snapshot_id"], ["block_device_mappings", "*", "ebs", "*", "snapshot_id", "**"], ["block_device_mappings", "*", "ebs", "*", "encrypted", "**"], ["block_device_mappings", "*", "ebs", "*", "encrypted"]];
var shared15 = { ...{ "type": "object", "properties": { "enabled": { "$ref": "#/$defs/onOrAbsent" } } }, "$defs": { "onOrAbsent": shared4 } };
var shared16 = [[], ["enabled", "**"]];
var shared17 = { "required": ["storage_encrypted"], "properties": { "storage_encrypted": { "$ref": "#/$defs/on" } } };
var shared18 = { "not": { "enum": [null, ""] } };
var shared19 = { ...{
  "type": "object",
  "if": {
    "anyOf": [
      { "required": ["engine"], "properties": { "engine": { "pattern": "^custom-" } } },
      { "required": ["replicate_source_db"], "properties": { "replicate_source_db": { "$ref": "#/$defs/present" } } },
      { "required": ["snapshot_identifier"], "properties": { "snapshot_identifier": { "$ref": "#/$defs/present" } } },
      { "required": ["restore_to_point_in_time"] },
      {
        "required": ["$context"],
        "properties": {
          "$context": {
            "required": ["references"],
            "properties": { "references": { "anyOf": [{ "required": ["aws_db_instance"] }, { "required": ["aws_db_snapshot"] }] } }
          }
        }
      }
    ]
  },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
}, "$defs": { "encrypted": shared17, "on": shared3, "onOrAbsent": shared4, "present": shared18 } };
var shared20 = [[], ["engine"], ["replicate_source_db"], ["replicate_source_db", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["restore_to_point_in_time"], ["$context"], ["$context", "references"], ["$context", "references", "aws_db_instance"], ["$context", "references", "aws_db_snapshot"], ["storage_encrypted", "**"], ["storage_encrypted"]];
var shared21 = { ...{
  "type": "object",
  "if": {
    "anyOf": [
      { "properties": { "engine": { "not": { "enum": ["mysql", "postgres"] } } } },
      { "required": ["snapshot_identifier"], "properties": { "snapshot_identifier": { "$ref": "#/$defs/present" } } },
      {
        "required": ["replication_source_identifier"],
        "properties": { "replication_source_identifier": { "$ref": "#/$defs/present" } }
      },
      { "required": ["restore_to_point_in_time"] }
    ]
  },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
}, "$defs": { "encrypted": shared17, "on": shared3, "onOrAbsent": shared4, "present": shared18 } };
var shared22 = [[], ["engine"], ["engine", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["replication_source_identifier"], ["replication_source_identifier", "**"], ["restore_to_point_in_time"], ["storage_encrypted", "**"], ["storage_encrypted"]];
var shared23 = { ...{ "type": "object", "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } }, "$defs": { "onOrAbsent": shared4 } };
var shared24 = [[], ["storage_encrypted", "**"]];
var shared25 = {
  "if": {
    "anyOf": [
      { "required": ["snapshot_identifier"], "properties": { "snapshot_identifier": { "$ref": "#/$defs/present" } } },
      {
        "required": ["global_cluster_identifier"],
        "properties": { "global_cluster_identifier": { "$ref": "#/$defs/present" } }
      }
    ]
  },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared26 = { ...{
  "type": "object",
  "if": { "required": ["restore_to_point_in_time"] },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/cluster" }
}, "$defs": { "cluster": shared25, "encrypted": shared17, "on": shared3, "onOrAbsent": shared4, "present": shared18 } };
var shared27 = [[], ["restore_to_point_in_time"], ["storage_encrypted", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["global_cluster_identifier"], ["global_cluster_identifier", "**"], ["storage_encrypted"]];
var shared28 = { ...{
  "type": "object",
  "if": {
    "required": ["replication_source_identifier"],
    "properties": { "replication_source_identifier": { "$ref": "#/$defs/present" } }
  },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/cluster" }
}, "$defs": { "cluster": shared25, "encrypted": shared17, "on": shared3, "onOrAbsent": shared4, "present": shared18 } };
var shared29 = [[], ["replication_source_identifier"], ["replication_source_identifier", "**"], ["storage_encrypted", "**"], ["snapshot_identifier"], ["snapshot_identifier", "**"], ["global_cluster_identifier"], ["global_cluster_identifier", "**"], ["storage_encrypted"]];
var shared30 = {
  "if": {
    "required": ["source_db_cluster_identifier"],
    "properties": { "source_db_cluster_identifier": { "$ref": "#/$defs/present" } }
  },
  "then": { "properties": { "storage_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared31 = { ...{ "type": "object", "$ref": "#/$defs/globalCluster" }, "$defs": { "encrypted": shared17, "globalCluster": shared30, "on": shared3, "onOrAbsent": shared4, "present": shared18 } };
var shared32 = [[], ["source_db_cluster_identifier"], ["source_db_cluster_identifier", "**"], ["storage_encrypted", "**"], ["storage_encrypted"]];
var shared33 = { "properties": { "action": { "items": { "properties": { "type": { "enum": ["redirect", "fixed-response"] } } } } } };
var shared34 = { "type": "string", "pattern": "^[Hh][Tt][Tt][Pp]$" };
var shared35 = {
  "if": { "$ref": "#/$defs/servesNothing" },
  "else": {
    "if": { "required": ["protocol"], "properties": { "protocol": { "not": { "const": null } } } },
    "then": { "properties": { "protocol": { "not": { "$ref": "#/$defs/http" } } } },
    "else": { "not": { "required": ["port"] } }
  }
};
var shared36 = {
  "anyOf": [
    {
      "required": ["default_action"],
      "properties": {
        "default_action": {
          "contains": {
            "required": ["redirect"],
            "properties": { "redirect": { "contains": { "required": ["protocol"], "properties": { "protocol": { "const": "HTTPS" } } } } }
          }
        }
      }
    },
    {
      "required": ["default_action"],
      "properties": {
        "default_action": { "contains": { "required": ["type"], "properties": { "type": { "const": "fixed-response" } } } },
        "$context": {
          "properties": {
            "referencedBy": {
              "properties": {
                "aws_lb_listener_rule": { "items": { "$ref": "#/$defs/forwardsNothing" } },
                "aws_alb_listener_rule": { "items": { "$ref": "#/$defs/forwardsNothing" } }
              }
            }
          }
        }
      }
    }
  ]
};
var shared37 = { ...{ "type": "object", "$ref": "#/$defs/listener" }, "$defs": { "forwardsNothing": shared33, "http": shared34, "listener": shared35, "servesNothing": shared36 } };
var shared38 = [[], ["default_action"], ["default_action", "*", "redirect"], ["default_action", "*", "redirect", "*", "protocol"], ["default_action", "*", "redirect", "*", "protocol", "**"], ["default_action", "*", "type"], ["default_action", "*", "type", "**"], ["$context", "referencedBy", "aws_lb_listener_rule", "*", "action", "*", "type", "**"], ["$context", "referencedBy", "aws_alb_listener_rule", "*", "action", "*", "type", "**"], ["protocol"], ["protocol", "**"], ["port"]];
var shared39 = { ...{
  "type": "object",
  "if": {
    "properties": {
      "listener": {
        "contains": {
          "anyOf": [
            {
              "required": ["lb_protocol"],
              "properties": { "lb_protocol": { "pattern": "^([Hh][Tt][Tt][Pp][Ss]|[Ss][Ss][Ll])$" } }
            },
            { "required": ["lb_port"], "properties": { "lb_port": { "enum": [443, "443"] } } }
          ]
        }
      }
    }
  },
  "else": { "properties": { "listener": { "items": { "properties": { "lb_protocol": { "not": { "$ref": "#/$defs/http" } } } } } } }
}, "$defs": { "http": shared34 } };
var shared40 = [[], ["listener"], ["listener", "*", "lb_protocol"], ["listener", "*", "lb_port"], ["listener", "*", "lb_port", "**"]];
var shared41 = { "properties": { "viewer_protocol_policy": { "not": { "const": "allow-all" } } } };
var shared42 = { ...{
  "type": "object",
  "properties": {
    "default_cache_behavior": { "items": { "$ref": "#/$defs/behaviour" } },
    "ordered_cache_behavior": { "items": { "$ref": "#/$defs/behaviour" } }
  }
}, "$defs": { "behaviour": shared41 } };
var shared43 = [[], ["default_cache_behavior", "*", "viewer_protocol_policy"], ["default_cache_behavior", "*", "viewer_protocol_policy", "**"], ["ordered_cache_behavior", "*", "viewer_protocol_policy"], ["ordered_cache_behavior", "*", "viewer_protocol_policy", "**"]];
var shared44 = {
  "required": ["protocol"],
  "properties": { "protocol": { "type": "string", "pattern": "^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$" } }
};
var shared45 = { ...{ "allOf": [{ "$ref": "#/$defs/encryptedListener" }] }, "$defs": { "encryptedListener": shared44 } };
var shared46 = {
  "type": "string",
  "not": { "pattern": "^ELBSecurityPolicy-(20[0-9]{2}-[0-9]{2}$|FS-2018-06$|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)" }
};
var shared47 = { "required": ["ssl_policy"], "properties": { "ssl_policy": { "$ref": "#/$defs/modern" } } };
var shared48 = { ...{ "type": "object", "allOf": [{ "$ref": "#/$defs/modernListener" }] }, "$defs": { "modern": shared46, "modernListener": shared47 } };
var shared49 = [["protocol"], [], ["ssl_policy"]];
var shared50 = { "allOf": [{ "properties": { "policy_type_name": { "const": "SSLNegotiationPolicyType" } } }] };
var shared51 = { ...{
  "type": "object",
  "allOf": [
    {
      "properties": {
        "policy_attribute": {
          "items": {
            "allOf": [
              {
                "if": {
                  "properties": { "name": { "enum": ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"] } }
                },
                "then": { "properties": { "value": { "not": { "enum": [true, "true"] } } } }
              },
              {
                "if": { "properties": { "name": { "const": "Reference-Security-Policy" } } },
                "then": { "properties": { "value": { "$ref": "#/$defs/modern" } } }
              }
            ]
          }
        }
      }
    }
  ]
}, "$defs": { "modern": shared46 } };
var shared52 = [["policy_type_name", "**"], [], ["policy_attribute", "*", "name", "**"], ["policy_attribute", "*", "value"], ["policy_attribute", "*", "value", "**"]];
var shared53 = {
  "type": "object",
  "properties": {
    "viewer_certificate": {
      "items": {
        "if": { "properties": { "cloudfront_default_certificate": { "not": { "enum": [true, "true", "1"] } } } },
        "then": {
          "required": ["minimum_protocol_version"],
          "properties": { "minimum_protocol_version": { "type": "string", "not": { "pattern": "^(SSLv|TLSv1(_|$)|TLSv1\\.1)" } } }
        }
      }
    }
  }
};
var shared54 = [[], ["viewer_certificate", "*", "cloudfront_default_certificate"], ["viewer_certificate", "*", "cloudfront_default_certificate", "**"], ["viewer_certificate", "*", "minimum_protocol_version"]];
var shared55 = {
  "allOf": [
    {
      "description": "To buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.",
      "properties": {
        "$context": {
          "required": ["holds"],
          "properties": {
            "holds": {
              "required": ["classes"],
              "properties": { "classes": { "contains": { "enum": ["sensitive", "important", "core"] } } }
            }
          }
        }
      }
    }
  ]
};
var shared56 = {
  "required": ["rule"],
  "properties": {
    "rule": {
      "contains": {
        "required": ["apply_server_side_encryption_by_default"],
        "properties": {
          "apply_server_side_encryption_by_default": { "contains": { "required": ["sse_algorithm"], "properties": { "sse_algorithm": { "$ref": "#/$defs/kms" } } } }
        }
      }
    }
  }
};
var shared57 = { "enum": ["aws:kms", "aws:kms:dsse"] };
var shared58 = { ...{
  "type": "object",
  "if": {
    "required": ["$context"],
    "properties": {
      "$context": {
        "required": ["referencedBy"],
        "properties": {
          "referencedBy": {
            "required": ["aws_s3_bucket_server_side_encryption_configuration"],
            "properties": {
              "aws_s3_bucket_server_side_encryption_configuration": { "contains": { "$ref": "#/$defs/configuration" } }
            }
          }
        }
      }
    }
  },
  "else": {
    "required": ["server_side_encryption_configuration"],
    "properties": {
      "server_side_encryption_configuration": {
        "items": {
          "properties": {
            "rule": {
              "items": {
                "properties": {
                  "apply_server_side_encryption_by_default": { "items": { "properties": { "sse_algorithm": { "$ref": "#/$defs/kms" } } } }
                }
              }
            }
          }
        }
      }
    }
  }
}, "$defs": { "configuration": shared56, "kms": shared57 } };
var shared59 = [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm"], ["$context", "referencedBy", "aws_s3_bucket_server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm", "**"], ["server_side_encryption_configuration"], ["server_side_encryption_configuration", "*", "rule", "*", "apply_server_side_encryption_by_default", "*", "sse_algorithm", "**"]];
var shared60 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared61 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "access" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared62 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared61 } };
var shared63 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "subjects"], ["$context", "flows", "*", "subjects", "*", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared64 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "backup" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared65 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared64 } };
var shared66 = {
  "allOf": [
    {
      "description": "To what copies or sends data, where the integration manifest says that nobody in mainland China is among the users (`mainlandUsers: none`). Replicas that are stores in mainland China themselves are for `outside-store`.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["integration"],
          "properties": {
            "integration": {
              "required": ["audience"],
              "properties": { "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "none" } } } }
            }
          }
        }
      }
    }
  ]
};
var shared67 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["flows"],
      "properties": { "flows": { "items": { "properties": { "status": { "not": { "const": "import" } } } } } }
    }
  }
};
var shared68 = { ...{ "$ref": "#/$defs/nothingArrives" }, "$defs": { "nothingArrives": shared67 } };
var shared69 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "flows"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared70 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "delivery" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared71 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared70 } };
var shared72 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "events" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared73 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared72 } };
var shared74 = {
  "allOf": [
    {
      "description": "To stores that the integration manifest declares to hold important or core data.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["holds"],
          "properties": { "holds": { "properties": { "classes": { "contains": { "enum": ["important", "core"] } } } } }
        }
      }
    }
  ]
};
var shared75 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared76 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared75 } };
var shared77 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared78 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "key" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared79 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared78 } };
var shared80 = {
  "allOf": [
    {
      "description": "To keys that an entry of `stores` fits and says to protect data on people in mainland China, where the audience is in mainland China (`mainlandUsers: targeted`) or the profile is `mainland-only`.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["holds", "integration"],
          "properties": {
            "holds": { "properties": { "subjects": { "contains": { "const": "CN" } } } },
            "integration": {
              "anyOf": [
                {
                  "required": ["audience"],
                  "properties": {
                    "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "targeted" } } }
                  }
                },
                { "required": ["profile"], "properties": { "profile": { "const": "mainland-only" } } }
              ]
            }
          }
        }
      }
    }
  ]
};
var shared81 = [["$context"], ["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared82 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "logs" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared83 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared82 } };
var shared84 = {
  "allOf": [
    {
      "description": "To stores that may hold data on people in mainland China, where the integration manifest says that the audience is in mainland China (`mainlandUsers: targeted`) or chooses the profile `mainland-only`. What a declared mechanism may carry follows from the declared volumes (docs/locality.md); important and core data has a policy of its own.",
      "properties": {
        "$context": {
          "required": ["holds", "integration"],
          "properties": {
            "holds": {
              "properties": {
                "subjects": { "contains": { "const": "CN" } },
                "classes": { "not": { "contains": { "enum": ["important", "core"] } } }
              }
            },
            "integration": {
              "anyOf": [
                {
                  "required": ["audience"],
                  "properties": {
                    "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "targeted" } } }
                  }
                },
                { "required": ["profile"], "properties": { "profile": { "const": "mainland-only" } } }
              ]
            }
          }
        }
      },
      "required": ["$context"]
    }
  ]
};
var shared85 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared86 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "migration" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared87 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared86 } };
var shared88 = {
  "allOf": [
    {
      "description": "To stores and keys, where the integration manifest says that nobody in mainland China is among the users (`mainlandUsers: none`). CloudBase and cloud hosting are for `cloud-hosting-mainland`.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["integration"],
          "properties": {
            "integration": {
              "required": ["audience"],
              "properties": { "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "none" } } } }
            }
          }
        }
      }
    }
  ]
};
var shared89 = {
  "if": {
    "properties": {
      "$context": {
        "required": ["holds"],
        "properties": {
          "holds": {
            "anyOf": [
              { "properties": { "subjects": { "maxItems": 0 } } },
              { "properties": { "subjects": { "contains": { "const": "CN" } } } }
            ]
          }
        }
      }
    }
  },
  "else": {
    "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "not": { "const": "CN" } } } } } } }
  }
};
var shared90 = { ...{ "$ref": "#/$defs/restsElsewhere" }, "$defs": { "restsElsewhere": shared89 } };
var shared91 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "holds"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared92 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "replication" }, "subjects": { "contains": { "const": "CN" } } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        }
      }
    }
  }
};
var shared93 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared92 } };
var rules = {
  "encryption/block-storage-at-rest/aws_ebs_volume": { condition: shared0, requirement: shared5, reads: shared6 },
  "encryption/block-storage-at-rest/aws_instance": { condition: shared0, requirement: shared9, reads: shared10 },
  "encryption/block-storage-at-rest/aws_spot_instance_request": { condition: shared0, requirement: shared9, reads: shared10 },
  "encryption/block-storage-at-rest/aws_launch_configuration": { condition: shared0, requirement: shared11, reads: shared12 },
  "encryption/block-storage-at-rest/aws_launch_template": { condition: shared0, requirement: shared13, reads: shared14 },
  "encryption/block-storage-at-rest/aws_ebs_encryption_by_default": { condition: shared0, requirement: shared15, reads: shared16 },
  "encryption/database-at-rest/aws_db_instance": { condition: shared0, requirement: shared19, reads: shared20 },
  "encryption/database-at-rest/aws_rds_cluster": { condition: shared0, requirement: shared21, reads: shared22 },
  "encryption/database-at-rest/aws_rds_global_cluster": { condition: shared0, requirement: shared23, reads: shared24 },
  "encryption/database-at-rest/aws_docdb_cluster": { condition: shared0, requirement: shared26, reads: shared27 },
  "encryption/database-at-rest/aws_neptune_cluster": { condition: shared0, requirement: shared28, reads: shared29 },
  "encryption/database-at-rest/aws_docdb_global_cluster": { condition: shared0, requirement: shared31, reads: shared32 },
  "encryption/database-at-rest/aws_neptune_global_cluster": { condition: shared0, requirement: shared31, reads: shared32 },
  "encryption/load-balancer-tls/aws_lb_listener": { condition: shared0, requirement: shared37, reads: shared38 },
  "encryption/load-balancer-tls/aws_alb_listener": { condition: shared0, requirement: shared37, reads: shared38 },
  "encryption/load-balancer-tls/aws_elb": { condition: shared0, requirement: shared39, reads: shared40 },
  "encryption/load-balancer-tls/aws_cloudfront_distribution": { condition: shared0, requirement: shared42, reads: shared43 },
  "encryption/load-balancer-tls-version/aws_lb_listener": { condition: shared45, requirement: shared48, reads: shared49 },
  "encryption/load-balancer-tls-version/aws_alb_listener": { condition: shared45, requirement: shared48, reads: shared49 },
  "encryption/load-balancer-tls-version/aws_load_balancer_policy": { condition: shared50, requirement: shared51, reads: shared52 },
  "encryption/load-balancer-tls-version/aws_cloudfront_distribution": { condition: shared0, requirement: shared53, reads: shared54 },
  "encryption/object-storage-kms/aws_s3_bucket": { condition: shared55, requirement: shared58, reads: shared59 },
  "locality/access-abroad/aws_s3_bucket_policy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_s3_bucket": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_sqs_queue": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_sqs_queue_policy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_sns_topic": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_sns_topic_policy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_kms_key": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_kms_key_policy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_kms_replica_key": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_secretsmanager_secret": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_secretsmanager_secret_policy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_opensearch_domain": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_elasticsearch_domain": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_ami_launch_permission": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_db_snapshot": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_db_cluster_snapshot": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_db_snapshot_copy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/access-abroad/aws_rds_cluster_snapshot_copy": { condition: shared60, requirement: shared62, reads: shared63 },
  "locality/backup-abroad/aws_backup_plan": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_db_instance_automated_backups_replication": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_db_snapshot_copy": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_rds_cluster_snapshot_copy": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_ebs_snapshot_copy": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_dlm_lifecycle_policy": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_redshift_snapshot_copy": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/backup-abroad/aws_redshift_cluster": { condition: shared60, requirement: shared65, reads: shared63 },
  "locality/copied-to-mainland/aws_backup_plan": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudfront_distribution": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudtrail": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudwatch_event_endpoint": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudwatch_event_target": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudwatch_log_destination": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_cloudwatch_log_subscription_filter": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_datasync_task": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_db_instance_automated_backups_replication": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_db_snapshot_copy": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dlm_lifecycle_policy": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dms_replication_config": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dms_replication_task": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dsql_cluster_peering": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dynamodb_global_table": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dynamodb_table": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_dynamodb_table_replica": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_ebs_snapshot_copy": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_efs_replication_configuration": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_elasticache_replication_group": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_flow_log": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_keyspaces_keyspace": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_memorydb_cluster": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_msk_replicator": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_rds_cluster_snapshot_copy": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_redshift_cluster": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_redshift_snapshot_copy": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_s3_bucket": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_s3_bucket_logging": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_s3_bucket_replication_configuration": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_secretsmanager_secret": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_sns_topic_subscription": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/copied-to-mainland/aws_wafv2_web_acl_logging_configuration": { condition: shared66, requirement: shared68, reads: shared69 },
  "locality/delivery-abroad/aws_cloudfront_distribution": { condition: shared60, requirement: shared71, reads: shared63 },
  "locality/events-abroad/aws_cloudwatch_event_target": { condition: shared60, requirement: shared73, reads: shared63 },
  "locality/events-abroad/aws_cloudwatch_event_endpoint": { condition: shared60, requirement: shared73, reads: shared63 },
  "locality/events-abroad/aws_sns_topic_subscription": { condition: shared60, requirement: shared73, reads: shared63 },
  "locality/events-abroad/aws_msk_replicator": { condition: shared60, requirement: shared73, reads: shared63 },
  "locality/important-data-abroad/aws_s3_bucket": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_db_instance": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_rds_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_dynamodb_table": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_docdb_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_docdbelastic_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_neptune_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_redshift_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_redshiftserverless_namespace": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_opensearch_domain": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_elasticsearch_domain": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_opensearchserverless_collection": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_efs_file_system": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_fsx_lustre_file_system": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_fsx_windows_file_system": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_fsx_ontap_file_system": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_fsx_openzfs_file_system": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_keyspaces_table": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_memorydb_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_timestreamwrite_table": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/important-data-abroad/aws_dsql_cluster": { condition: shared74, requirement: shared76, reads: shared77 },
  "locality/key-abroad/aws_kms_replica_key": { condition: shared60, requirement: shared79, reads: shared63 },
  "locality/key-abroad/aws_kms_replica_external_key": { condition: shared60, requirement: shared79, reads: shared63 },
  "locality/key-abroad/aws_kms_custom_key_store": { condition: shared60, requirement: shared79, reads: shared63 },
  "locality/key-outside/aws_kms_key": { condition: shared80, requirement: shared76, reads: shared81 },
  "locality/key-outside/aws_kms_external_key": { condition: shared80, requirement: shared76, reads: shared81 },
  "locality/key-outside/aws_kms_replica_key": { condition: shared80, requirement: shared76, reads: shared81 },
  "locality/logs-abroad/aws_cloudtrail": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_cloudwatch_log_subscription_filter": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_cloudwatch_log_destination": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_flow_log": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_wafv2_web_acl_logging_configuration": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_s3_bucket_logging": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_cloudfront_distribution": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/logs-abroad/aws_kinesis_firehose_delivery_stream": { condition: shared60, requirement: shared83, reads: shared63 },
  "locality/mainland-store/aws_s3_bucket": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_db_instance": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_rds_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_dynamodb_table": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_docdb_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_docdbelastic_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_neptune_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_redshift_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_redshiftserverless_namespace": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_opensearch_domain": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_elasticsearch_domain": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_opensearchserverless_collection": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_efs_file_system": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_fsx_lustre_file_system": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_fsx_windows_file_system": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_fsx_ontap_file_system": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_fsx_openzfs_file_system": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_keyspaces_table": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_memorydb_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_timestreamwrite_table": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/mainland-store/aws_dsql_cluster": { condition: shared84, requirement: shared76, reads: shared85 },
  "locality/migration-abroad/aws_dms_replication_task": { condition: shared60, requirement: shared87, reads: shared63 },
  "locality/migration-abroad/aws_dms_replication_config": { condition: shared60, requirement: shared87, reads: shared63 },
  "locality/migration-abroad/aws_datasync_task": { condition: shared60, requirement: shared87, reads: shared63 },
  "locality/outside-store/aws_s3_bucket": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_db_instance": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_rds_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_dynamodb_table": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_docdb_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_docdbelastic_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_neptune_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_redshift_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_redshiftserverless_namespace": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_opensearch_domain": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_elasticsearch_domain": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_opensearchserverless_collection": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_efs_file_system": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_fsx_lustre_file_system": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_fsx_windows_file_system": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_fsx_ontap_file_system": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_fsx_openzfs_file_system": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_keyspaces_table": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_memorydb_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_timestreamwrite_table": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_dsql_cluster": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_kms_key": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_kms_external_key": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/outside-store/aws_kms_replica_key": { condition: shared88, requirement: shared90, reads: shared91 },
  "locality/replication-abroad/aws_s3_bucket_replication_configuration": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_s3_bucket": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_db_instance": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_rds_cluster": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_docdb_cluster": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_neptune_cluster": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_elasticache_replication_group": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_memorydb_cluster": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_dsql_cluster_peering": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_dynamodb_table": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_dynamodb_global_table": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_dynamodb_table_replica": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_keyspaces_keyspace": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_efs_replication_configuration": { condition: shared60, requirement: shared93, reads: shared63 },
  "locality/replication-abroad/aws_secretsmanager_secret": { condition: shared60, requirement: shared93, reads: shared63 }
};
export {
  rules
};
