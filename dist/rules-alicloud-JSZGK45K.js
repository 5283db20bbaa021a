import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-alicloud.ts
var shared0 = true;
var shared1 = { "required": ["encrypted"], "properties": { "encrypted": { "$ref": "#/$defs/on" } } };
var shared2 = {
  "anyOf": [
    { "required": ["snapshot_id"], "properties": { "snapshot_id": { "not": { "enum": [null, ""] } } } },
    { "required": ["category"], "properties": { "category": { "$ref": "#/$defs/temporary" } } }
  ]
};
var shared3 = { "enum": [true, "true", "1"] };
var shared4 = { "enum": [true, "true", "1", null] };
var shared5 = { "enum": ["ephemeral_ssd", "local_disk", "elastic_ephemeral_disk_standard", "elastic_ephemeral_disk_premium"] };
var shared6 = {
  "if": {
    "anyOf": [
      { "$ref": "#/$defs/mayLackIt" },
      {
        "required": ["$context"],
        "properties": {
          "$context": {
            "required": ["references"],
            "properties": {
              "references": { "anyOf": [{ "required": ["alicloud_ecs_snapshot"] }, { "required": ["alicloud_snapshot"] }] }
            }
          }
        }
      }
    ]
  },
  "then": { "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared7 = { ...{ "type": "object", "$ref": "#/$defs/wholeDisk" }, "$defs": { "encrypted": shared1, "mayLackIt": shared2, "on": shared3, "onOrAbsent": shared4, "temporary": shared5, "wholeDisk": shared6 } };
var shared8 = [[], ["snapshot_id"], ["snapshot_id", "**"], ["category"], ["category", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_snapshot"], ["$context", "references", "alicloud_snapshot"], ["encrypted", "**"], ["encrypted"]];
var shared9 = {
  "if": { "$ref": "#/$defs/mayLackIt" },
  "then": { "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared10 = { ...{
  "type": "object",
  "properties": { "data_disks": { "items": { "$ref": "#/$defs/disk" } } },
  "if": {
    "anyOf": [
      { "required": ["launch_template_id"] },
      { "required": ["launch_template_name"] },
      {
        "required": ["$context"],
        "properties": {
          "$context": {
            "required": ["references"],
            "properties": {
              "references": {
                "anyOf": [{ "required": ["alicloud_ecs_launch_template"] }, { "required": ["alicloud_launch_template"] }]
              }
            }
          }
        }
      },
      { "required": ["system_disk_category"], "properties": { "system_disk_category": { "$ref": "#/$defs/temporary" } } }
    ]
  },
  "then": { "properties": { "system_disk_encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "required": ["system_disk_encrypted"], "properties": { "system_disk_encrypted": { "$ref": "#/$defs/on" } } }
}, "$defs": { "disk": shared9, "encrypted": shared1, "mayLackIt": shared2, "on": shared3, "onOrAbsent": shared4, "temporary": shared5 } };
var shared11 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["launch_template_id"], ["launch_template_name"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_launch_template"], ["$context", "references", "alicloud_launch_template"], ["system_disk_category"], ["system_disk_category", "**"], ["system_disk_encrypted", "**"], ["system_disk_encrypted"]];
var shared12 = {
  "properties": {
    "data_disks": { "items": { "$ref": "#/$defs/disk" } },
    "system_disk": {
      "items": {
        "if": { "required": ["category"], "properties": { "category": { "$ref": "#/$defs/temporary" } } },
        "then": { "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } },
        "else": { "$ref": "#/$defs/encrypted" }
      }
    }
  }
};
var shared13 = { ...{ "type": "object", "$ref": "#/$defs/template" }, "$defs": { "disk": shared9, "encrypted": shared1, "mayLackIt": shared2, "on": shared3, "onOrAbsent": shared4, "template": shared12, "temporary": shared5 } };
var shared14 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["system_disk", "*", "category"], ["system_disk", "*", "category", "**"], ["system_disk", "*", "encrypted", "**"], ["system_disk", "*", "encrypted"]];
var shared15 = { ...{ "type": "object", "properties": { "encrypted": { "$ref": "#/$defs/onOrAbsent" } } }, "$defs": { "onOrAbsent": shared4 } };
var shared16 = [[], ["encrypted", "**"]];
var shared17 = {
  "allOf": [
    {
      "properties": {
        "engine": { "enum": ["MySQL", "PostgreSQL", "SQLServer"] },
        "instance_charge_type": { "not": { "const": "Serverless" } }
      }
    }
  ]
};
var shared18 = {
  "required": ["encryption_key"],
  "properties": { "encryption_key": { "type": "string", "not": { "enum": ["disabled", ""] } } }
};
var shared19 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          { "required": ["tde_status"], "properties": { "tde_status": { "const": "Enabled" } } },
          { "$ref": "#/$defs/encryptedDisk" },
          {
            "required": ["$context"],
            "properties": {
              "$context": { "required": ["references"], "properties": { "references": { "required": ["alicloud_kms_key"] } } }
            }
          }
        ]
      },
      "else": { "$ref": "#/$defs/encryptedDisk" }
    }
  ]
}, "$defs": { "encryptedDisk": shared18 } };
var shared20 = [["engine", "**"], ["instance_charge_type"], ["instance_charge_type", "**"], [], ["tde_status"], ["tde_status", "**"], ["encryption_key"], ["encryption_key", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_kms_key"]];
var shared21 = { "allOf": [{ "properties": { "creation_option": { "not": { "const": "CreateGdnStandby" } } } }] };
var shared22 = { "type": "object", "allOf": [{ "required": ["tde_status"], "properties": { "tde_status": { "const": "Enabled" } } }] };
var shared23 = [["creation_option"], ["creation_option", "**"], [], ["tde_status"], ["tde_status", "**"]];
var shared24 = {
  "type": "object",
  "if": { "required": ["listener_forward"], "properties": { "listener_forward": { "const": "on" } } },
  "else": { "properties": { "protocol": { "not": { "const": "http" } } } }
};
var shared25 = [[], ["listener_forward"], ["listener_forward", "**"], ["protocol"], ["protocol", "**"]];
var shared26 = {
  "type": "object",
  "if": {
    "required": ["$context"],
    "properties": {
      "$context": {
        "required": ["referencedBy"],
        "properties": {
          "referencedBy": {
            "required": ["alicloud_alb_rule"],
            "properties": {
              "alicloud_alb_rule": {
                "contains": {
                  "required": ["rule_actions"],
                  "properties": {
                    "rule_actions": {
                      "contains": {
                        "required": ["redirect_config"],
                        "properties": {
                          "redirect_config": { "contains": { "required": ["protocol"], "properties": { "protocol": { "const": "HTTPS" } } } }
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
  },
  "else": { "properties": { "listener_protocol": { "not": { "const": "HTTP" } } } }
};
var shared27 = [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_alb_rule"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol", "**"], ["listener_protocol"], ["listener_protocol", "**"]];
var shared28 = { "allOf": [{ "properties": { "protocol": { "const": "https" } } }] };
var shared29 = { "type": "string", "not": { "$ref": "#/$defs/old" } };
var shared30 = { "enum": ["tls_cipher_policy_1_0", "tls_cipher_policy_1_1", "tls_cipher_policy_1_0_to_1_3"] };
var shared31 = { ...{
  "type": "object",
  "allOf": [{ "required": ["tls_cipher_policy"], "properties": { "tls_cipher_policy": { "$ref": "#/$defs/modern" } } }]
}, "$defs": { "modern": shared29, "old": shared30 } };
var shared32 = [["protocol", "**"], [], ["tls_cipher_policy"], ["tls_cipher_policy", "**"]];
var shared33 = { "allOf": [{ "properties": { "listener_protocol": { "const": "HTTPS" } } }] };
var shared34 = { "properties": { "security_policy_id": { "not": { "$ref": "#/$defs/old" } } } };
var shared35 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          { "$ref": "#/$defs/notOld" },
          {
            "required": ["$context"],
            "properties": {
              "$context": {
                "required": ["references"],
                "properties": { "references": { "required": ["alicloud_alb_security_policy"] } }
              }
            }
          }
        ]
      },
      "else": { "$ref": "#/$defs/notOld" }
    }
  ]
}, "$defs": { "notOld": shared34, "old": shared30 } };
var shared36 = [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_alb_security_policy"]];
var shared37 = { "allOf": [{ "properties": { "listener_protocol": { "const": "TCPSSL" } } }] };
var shared38 = { "required": ["security_policy_id"], "properties": { "security_policy_id": { "$ref": "#/$defs/modern" } } };
var shared39 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          { "$ref": "#/$defs/namedAndModern" },
          {
            "required": ["$context"],
            "properties": {
              "$context": {
                "required": ["references"],
                "properties": { "references": { "required": ["alicloud_nlb_security_policy"] } }
              }
            }
          }
        ]
      },
      "else": { "$ref": "#/$defs/namedAndModern" }
    }
  ]
}, "$defs": { "modern": shared29, "namedAndModern": shared38, "old": shared30 } };
var shared40 = [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_nlb_security_policy"]];
var shared41 = { "properties": { "tls_versions": { "items": { "not": { "enum": ["TLSv1.0", "TLSv1.1"] } } } } };
var shared42 = { ...{ "type": "object", "$ref": "#/$defs/policy" }, "$defs": { "policy": shared41 } };
var shared43 = [[], ["tls_versions", "*"], ["tls_versions", "*", "**"]];
var shared44 = {
  "allOf": [
    {
      "not": {
        "anyOf": [
          { "required": ["acl"], "properties": { "acl": { "enum": ["public-read", "public-read-write"] } } },
          { "required": ["website"] },
          {
            "required": ["$context"],
            "properties": {
              "$context": {
                "required": ["referencedBy"],
                "properties": {
                  "referencedBy": {
                    "anyOf": [
                      { "required": ["alicloud_oss_bucket_website"] },
                      {
                        "required": ["alicloud_oss_bucket_acl"],
                        "properties": {
                          "alicloud_oss_bucket_acl": {
                            "contains": {
                              "required": ["acl"],
                              "properties": { "acl": { "enum": ["public-read", "public-read-write"] } }
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              }
            }
          }
        ]
      }
    }
  ]
};
var shared45 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          { "required": ["server_side_encryption_rule"] },
          {
            "required": ["$context"],
            "properties": {
              "$context": {
                "required": ["referencedBy"],
                "properties": { "referencedBy": { "required": ["alicloud_oss_bucket_server_side_encryption"] } }
              }
            }
          }
        ]
      },
      "else": false
    }
  ]
};
var shared46 = [[], ["acl"], ["acl", "**"], ["website"], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_website"], ["$context", "referencedBy", "alicloud_oss_bucket_acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl", "**"], ["server_side_encryption_rule"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"]];
var shared47 = {
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
var shared48 = {
  "type": "object",
  "if": {
    "required": ["$context"],
    "properties": {
      "$context": {
        "required": ["referencedBy"],
        "properties": {
          "referencedBy": {
            "required": ["alicloud_oss_bucket_server_side_encryption"],
            "properties": {
              "alicloud_oss_bucket_server_side_encryption": { "contains": { "required": ["sse_algorithm"], "properties": { "sse_algorithm": { "const": "KMS" } } } }
            }
          }
        }
      }
    }
  },
  "else": {
    "required": ["server_side_encryption_rule"],
    "properties": { "server_side_encryption_rule": { "items": { "properties": { "sse_algorithm": { "const": "KMS" } } } } }
  }
};
var shared49 = [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm", "**"], ["server_side_encryption_rule"], ["server_side_encryption_rule", "*", "sse_algorithm", "**"]];
var shared50 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared51 = {
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
var shared52 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared51 } };
var shared53 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "subjects"], ["$context", "flows", "*", "subjects", "*", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared54 = {
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
var shared55 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared54 } };
var shared56 = {
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
var shared57 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["flows"],
      "properties": { "flows": { "items": { "properties": { "status": { "not": { "const": "import" } } } } } }
    }
  }
};
var shared58 = { ...{ "$ref": "#/$defs/nothingArrives" }, "$defs": { "nothingArrives": shared57 } };
var shared59 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "flows"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared60 = {
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
var shared61 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared60 } };
var shared62 = {
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
var shared63 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared62 } };
var shared64 = {
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
var shared65 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared66 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared65 } };
var shared67 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared68 = {
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
var shared69 = [["$context"], ["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared70 = {
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
var shared71 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared70 } };
var shared72 = {
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
var shared73 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared74 = {
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
var shared75 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared74 } };
var shared76 = {
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
var shared77 = {
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
var shared78 = { ...{ "$ref": "#/$defs/restsElsewhere" }, "$defs": { "restsElsewhere": shared77 } };
var shared79 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "holds"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared80 = {
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
var shared81 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared80 } };
var rules = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { condition: shared0, requirement: shared7, reads: shared8 },
  "encryption/block-storage-at-rest/alicloud_disk": { condition: shared0, requirement: shared7, reads: shared8 },
  "encryption/block-storage-at-rest/alicloud_instance": { condition: shared0, requirement: shared10, reads: shared11 },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { condition: shared0, requirement: shared13, reads: shared14 },
  "encryption/block-storage-at-rest/alicloud_launch_template": { condition: shared0, requirement: shared13, reads: shared14 },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { condition: shared0, requirement: shared15, reads: shared16 },
  "encryption/database-at-rest/alicloud_db_instance": { condition: shared17, requirement: shared19, reads: shared20 },
  "encryption/database-at-rest/alicloud_polardb_cluster": { condition: shared21, requirement: shared22, reads: shared23 },
  "encryption/load-balancer-tls/alicloud_slb_listener": { condition: shared0, requirement: shared24, reads: shared25 },
  "encryption/load-balancer-tls/alicloud_alb_listener": { condition: shared0, requirement: shared26, reads: shared27 },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { condition: shared28, requirement: shared31, reads: shared32 },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { condition: shared33, requirement: shared35, reads: shared36 },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { condition: shared37, requirement: shared39, reads: shared40 },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { condition: shared0, requirement: shared42, reads: shared43 },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { condition: shared0, requirement: shared42, reads: shared43 },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { condition: shared0, requirement: shared42, reads: shared43 },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { condition: shared44, requirement: shared45, reads: shared46 },
  "encryption/object-storage-kms/alicloud_oss_bucket": { condition: shared47, requirement: shared48, reads: shared49 },
  "locality/access-abroad/alicloud_oss_bucket": { condition: shared50, requirement: shared52, reads: shared53 },
  "locality/access-abroad/alicloud_oss_bucket_acl": { condition: shared50, requirement: shared52, reads: shared53 },
  "locality/backup-abroad/alicloud_rds_instance_cross_backup_policy": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_ecs_auto_snapshot_policy": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_ebs_enterprise_snapshot_policy": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_hbr_policy": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_dbs_backup_plan": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_hbr_replication_vault": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/backup-abroad/alicloud_rds_ddr_instance": { condition: shared50, requirement: shared55, reads: shared53 },
  "locality/copied-to-mainland/alicloud_actiontrail_trail": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_cdn_real_time_log_delivery": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_dbs_backup_plan": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_dts_migration_job": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_dts_subscription_job": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_dts_synchronization_job": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_ebs_disk_replica_group": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_ebs_disk_replica_pair": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_ebs_enterprise_snapshot_policy": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_ecs_auto_snapshot_policy": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_event_bridge_rule": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_fcv3_async_invoke_config": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_hbr_policy": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_hbr_replication_vault": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_log_etl": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_oss_bucket_replication": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_rds_ddr_instance": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_rds_instance_cross_backup_policy": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_sls_collection_policy": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_sls_etl": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/copied-to-mainland/alicloud_sls_scheduled_sql": { condition: shared56, requirement: shared58, reads: shared59 },
  "locality/delivery-abroad/alicloud_cdn_domain_new": { condition: shared50, requirement: shared61, reads: shared53 },
  "locality/delivery-abroad/alicloud_dcdn_domain": { condition: shared50, requirement: shared61, reads: shared53 },
  "locality/events-abroad/alicloud_event_bridge_rule": { condition: shared50, requirement: shared63, reads: shared53 },
  "locality/events-abroad/alicloud_fcv3_async_invoke_config": { condition: shared50, requirement: shared63, reads: shared53 },
  "locality/important-data-abroad/alicloud_oss_bucket": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_db_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_db_readonly_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_polardb_cluster": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_mongodb_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_mongodb_sharding_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_ots_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_lindorm_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_lindorm_instance_v2": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_hbase_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_elasticsearch_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_nas_file_system": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_gpdb_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_adb_db_cluster": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_adb_db_cluster_lake_version": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_click_house_db_cluster": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_click_house_enterprise_db_cluster": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_drds_polardbx_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_ocean_base_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_graph_database_db_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/important-data-abroad/alicloud_selectdb_db_instance": { condition: shared64, requirement: shared66, reads: shared67 },
  "locality/key-outside/alicloud_kms_key": { condition: shared68, requirement: shared66, reads: shared69 },
  "locality/key-outside/alicloud_kms_instance": { condition: shared68, requirement: shared66, reads: shared69 },
  "locality/logs-abroad/alicloud_sls_etl": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/logs-abroad/alicloud_log_etl": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/logs-abroad/alicloud_sls_scheduled_sql": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/logs-abroad/alicloud_sls_collection_policy": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/logs-abroad/alicloud_cdn_real_time_log_delivery": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/logs-abroad/alicloud_actiontrail_trail": { condition: shared50, requirement: shared71, reads: shared53 },
  "locality/mainland-store/alicloud_oss_bucket": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_db_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_db_readonly_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_polardb_cluster": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_mongodb_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_ots_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_lindorm_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_hbase_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_elasticsearch_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_nas_file_system": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_gpdb_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_adb_db_cluster": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_click_house_db_cluster": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_ocean_base_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_graph_database_db_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/mainland-store/alicloud_selectdb_db_instance": { condition: shared72, requirement: shared66, reads: shared73 },
  "locality/migration-abroad/alicloud_dts_migration_job": { condition: shared50, requirement: shared75, reads: shared53 },
  "locality/migration-abroad/alicloud_dts_synchronization_job": { condition: shared50, requirement: shared75, reads: shared53 },
  "locality/migration-abroad/alicloud_dts_subscription_job": { condition: shared50, requirement: shared75, reads: shared53 },
  "locality/outside-store/alicloud_oss_bucket": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_db_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_db_readonly_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_polardb_cluster": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_mongodb_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_mongodb_sharding_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_ots_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_lindorm_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_lindorm_instance_v2": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_hbase_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_elasticsearch_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_nas_file_system": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_gpdb_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_adb_db_cluster": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_adb_db_cluster_lake_version": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_click_house_db_cluster": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_click_house_enterprise_db_cluster": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_drds_polardbx_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_ocean_base_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_graph_database_db_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_selectdb_db_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_kms_key": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/outside-store/alicloud_kms_instance": { condition: shared76, requirement: shared78, reads: shared79 },
  "locality/replication-abroad/alicloud_oss_bucket_replication": { condition: shared50, requirement: shared81, reads: shared53 },
  "locality/replication-abroad/alicloud_ebs_disk_replica_pair": { condition: shared50, requirement: shared81, reads: shared53 },
  "locality/replication-abroad/alicloud_ebs_disk_replica_group": { condition: shared50, requirement: shared81, reads: shared53 },
  "locality/replication-abroad/alicloud_polardb_cluster": { condition: shared50, requirement: shared81, reads: shared53 }
};
export {
  rules
};
