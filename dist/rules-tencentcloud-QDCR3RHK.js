import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-tencentcloud.ts
var shared0 = true;
var shared1 = {
  "if": {
    "anyOf": [
      { "required": ["snapshot_id"], "properties": { "snapshot_id": { "$ref": "#/$defs/present" } } },
      {
        "required": ["$context"],
        "properties": {
          "$context": { "required": ["references"], "properties": { "references": { "required": ["tencentcloud_cbs_snapshot"] } } }
        }
      }
    ]
  },
  "then": { "properties": { "encrypt": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared2 = { "required": ["encrypt"], "properties": { "encrypt": { "$ref": "#/$defs/on" } } };
var shared3 = { "enum": [true, "true", "1"] };
var shared4 = { "enum": [true, "true", "1", null] };
var shared5 = { "not": { "enum": [null, ""] } };
var shared6 = { ...{ "type": "object", "$ref": "#/$defs/disk" }, "$defs": { "disk": shared1, "encrypted": shared2, "on": shared3, "onOrAbsent": shared4, "present": shared5 } };
var shared7 = [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "tencentcloud_cbs_snapshot"], ["encrypt", "**"], ["encrypt"]];
var shared8 = { ...{
  "type": "object",
  "properties": {
    "system_disk_encrypt": { "$ref": "#/$defs/onOrAbsent" },
    "data_disks": {
      "items": {
        "if": {
          "anyOf": [
            {
              "required": ["data_disk_snapshot_id"],
              "properties": { "data_disk_snapshot_id": { "$ref": "#/$defs/present" } }
            },
            { "required": ["data_disk_id"], "properties": { "data_disk_id": { "$ref": "#/$defs/present" } } },
            { "required": ["data_disk_type"], "properties": { "data_disk_type": { "pattern": "^LOCAL_" } } }
          ]
        },
        "then": { "properties": { "encrypt": { "$ref": "#/$defs/onOrAbsent" } } },
        "else": { "$ref": "#/$defs/encrypted" }
      }
    }
  }
}, "$defs": { "encrypted": shared2, "on": shared3, "onOrAbsent": shared4, "present": shared5 } };
var shared9 = [[], ["system_disk_encrypt", "**"], ["data_disks", "*", "data_disk_snapshot_id"], ["data_disks", "*", "data_disk_snapshot_id", "**"], ["data_disks", "*", "data_disk_id"], ["data_disks", "*", "data_disk_id", "**"], ["data_disks", "*", "data_disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]];
var shared10 = {
  "if": {
    "anyOf": [
      { "required": ["snapshot_id"], "properties": { "snapshot_id": { "$ref": "#/$defs/present" } } },
      { "required": ["disk_type"], "properties": { "disk_type": { "pattern": "^LOCAL_" } } }
    ]
  },
  "then": { "properties": { "encrypt": { "$ref": "#/$defs/onOrAbsent" } } },
  "else": { "$ref": "#/$defs/encrypted" }
};
var shared11 = { ...{ "type": "object", "properties": { "data_disks": { "items": { "$ref": "#/$defs/templateDisk" } } } }, "$defs": { "encrypted": shared2, "on": shared3, "onOrAbsent": shared4, "present": shared5, "templateDisk": shared10 } };
var shared12 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]];
var shared13 = { "type": "object", "required": ["need_support_tde"], "properties": { "need_support_tde": { "enum": [1, "1"] } } };
var shared14 = [[], ["need_support_tde"], ["need_support_tde", "**"]];
var shared15 = {
  "allOf": [
    {
      "properties": {
        "engine_version": { "not": { "enum": ["5.5", "5.6", 5.5, 5.6] } },
        "device_type": { "enum": ["UNIVERSAL", "EXCLUSIVE", null] }
      }
    }
  ]
};
var shared16 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "required": ["referencedBy"],
            "properties": { "referencedBy": { "required": ["tencentcloud_mysql_instance_encryption_operation"] } }
          }
        }
      },
      "else": false
    }
  ]
};
var shared17 = [["engine_version"], ["engine_version", "**"], ["device_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_mysql_instance_encryption_operation"]];
var shared18 = { "allOf": [{ "properties": { "db_type": { "const": "MYSQL" } } }] };
var shared19 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "required": ["referencedBy"],
            "properties": { "referencedBy": { "required": ["tencentcloud_cynosdb_cluster_transparent_encrypt"] } }
          }
        }
      },
      "else": false
    }
  ]
};
var shared20 = [["db_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_cynosdb_cluster_transparent_encrypt"]];
var shared21 = {
  "type": "object",
  "if": {
    "required": ["$context"],
    "properties": {
      "$context": {
        "required": ["referencedBy"],
        "properties": { "referencedBy": { "required": ["tencentcloud_clb_redirection"] } }
      }
    }
  },
  "else": { "properties": { "protocol": { "not": { "const": "HTTP" } } } }
};
var shared22 = [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_clb_redirection"], ["protocol"], ["protocol", "**"]];
var shared23 = {
  "allOf": [
    {
      "not": {
        "anyOf": [
          { "required": ["acl"], "properties": { "acl": { "enum": ["public-read", "public-read-write"] } } },
          { "required": ["website"] },
          { "required": ["chdfs_ofs"], "properties": { "chdfs_ofs": { "enum": [true, "true", "1"] } } }
        ]
      }
    }
  ]
};
var shared24 = {
  "type": "object",
  "allOf": [
    {
      "required": ["encryption_algorithm"],
      "properties": { "encryption_algorithm": { "type": "string", "not": { "const": "" } } }
    }
  ]
};
var shared25 = [[], ["acl"], ["acl", "**"], ["website"], ["chdfs_ofs"], ["chdfs_ofs", "**"], ["encryption_algorithm"], ["encryption_algorithm", "**"]];
var shared26 = {
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
var shared27 = { "type": "object", "required": ["encryption_algorithm"], "properties": { "encryption_algorithm": { "const": "KMS" } } };
var shared28 = [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["encryption_algorithm"], ["encryption_algorithm", "**"]];
var shared29 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared30 = {
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
var shared31 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared30 } };
var shared32 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "subjects"], ["$context", "flows", "*", "subjects", "*", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared33 = {
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
var shared34 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared33 } };
var shared35 = {
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
var shared36 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["flows"],
      "properties": { "flows": { "items": { "properties": { "status": { "not": { "const": "import" } } } } } }
    }
  }
};
var shared37 = { ...{ "$ref": "#/$defs/nothingArrives" }, "$defs": { "nothingArrives": shared36 } };
var shared38 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "flows"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared39 = {
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
var shared40 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared39 } };
var shared41 = {
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
var shared42 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared41 } };
var shared43 = {
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
var shared44 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared45 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared44 } };
var shared46 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared47 = {
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
var shared48 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared47 } };
var shared49 = {
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
var shared50 = [["$context"], ["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared51 = {
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
var shared52 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared51 } };
var shared53 = {
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
var shared54 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared55 = {
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
var shared56 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared55 } };
var shared57 = {
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
var shared58 = {
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
var shared59 = { ...{ "$ref": "#/$defs/restsElsewhere" }, "$defs": { "restsElsewhere": shared58 } };
var shared60 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "holds"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared61 = {
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
var shared62 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared61 } };
var rules = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": { condition: shared0, requirement: shared6, reads: shared7 },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": { condition: shared0, requirement: shared6, reads: shared7 },
  "encryption/block-storage-at-rest/tencentcloud_instance": { condition: shared0, requirement: shared8, reads: shared9 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": { condition: shared0, requirement: shared11, reads: shared12 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": { condition: shared0, requirement: shared11, reads: shared12 },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": { condition: shared0, requirement: shared13, reads: shared14 },
  "encryption/database-at-rest/tencentcloud_mysql_instance": { condition: shared15, requirement: shared16, reads: shared17 },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": { condition: shared18, requirement: shared19, reads: shared20 },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": { condition: shared0, requirement: shared21, reads: shared22 },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": { condition: shared23, requirement: shared24, reads: shared25 },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": { condition: shared26, requirement: shared27, reads: shared28 },
  "locality/access-abroad/tencentcloud_cos_bucket": { condition: shared29, requirement: shared31, reads: shared32 },
  "locality/backup-abroad/tencentcloud_mysql_remote_backup_config": { condition: shared29, requirement: shared34, reads: shared32 },
  "locality/backup-abroad/tencentcloud_cynosdb_backup_config": { condition: shared29, requirement: shared34, reads: shared32 },
  "locality/backup-abroad/tencentcloud_cbs_copy_snapshot_cross_region": { condition: shared29, requirement: shared34, reads: shared32 },
  "locality/backup-abroad/tencentcloud_kubernetes_backup_storage_location": { condition: shared29, requirement: shared34, reads: shared32 },
  "locality/copied-to-mainland/tencentcloud_apm_instance": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_audit_track": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cbs_copy_snapshot_cross_region": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task_v2": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cos_bucket": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cynosdb_backup_config": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_cynosdb_cls_delivery": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_dts_migrate_job": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_dts_sync_job": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_eb_event_target": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_kubernetes_backup_storage_location": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_mysql_cls_log_attachment": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_mysql_remote_backup_config": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_redis_log_delivery": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_redis_replicate_attachment": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_teo_realtime_log_delivery": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/copied-to-mainland/tencentcloud_vpc_flow_log": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/delivery-abroad/tencentcloud_cdn_domain": { condition: shared29, requirement: shared40, reads: shared32 },
  "locality/delivery-abroad/tencentcloud_teo_acceleration_domain": { condition: shared29, requirement: shared40, reads: shared32 },
  "locality/events-abroad/tencentcloud_eb_event_target": { condition: shared29, requirement: shared42, reads: shared32 },
  "locality/important-data-abroad/tencentcloud_cos_bucket": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mysql_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mysql_readonly_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mysql_dr_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_postgresql_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_postgresql_readonly_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_sqlserver_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_sqlserver_basic_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_sqlserver_readonly_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_sqlserver_general_cloud_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mariadb_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mariadb_hour_db_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_dcdb_db_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_dcdb_hourdb_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_cynosdb_cluster": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_cynosdb_cluster_v2": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mongodb_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mongodb_standby_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mongodb_readonly_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_mongodb_sharding_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_elasticsearch_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_cfs_file_system": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_chdfs_file_system": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_clickhouse_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_cdwpg_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_cdwdoris_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_tcaplus_cluster": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/important-data-abroad/tencentcloud_vdb_instance": { condition: shared43, requirement: shared45, reads: shared46 },
  "locality/key-abroad/tencentcloud_mongodb_instance": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_mongodb_sharding_instance": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_mongodb_standby_instance": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_mongodb_readonly_instance": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_mongodb_instance_transparent_data_encryption": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_postgresql_instance": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_mysql_instance_encryption_operation": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_cynosdb_cluster_transparent_encrypt": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-abroad/tencentcloud_sqlserver_db_instance_ssl_config": { condition: shared29, requirement: shared48, reads: shared32 },
  "locality/key-outside/tencentcloud_kms_key": { condition: shared49, requirement: shared45, reads: shared50 },
  "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task_v2": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_cynosdb_cls_delivery": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_mysql_cls_log_attachment": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_redis_log_delivery": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_vpc_flow_log": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_apm_instance": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_teo_realtime_log_delivery": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/logs-abroad/tencentcloud_audit_track": { condition: shared29, requirement: shared52, reads: shared32 },
  "locality/mainland-store/tencentcloud_cos_bucket": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mysql_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_postgresql_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mariadb_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mongodb_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_cfs_file_system": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/mainland-store/tencentcloud_vdb_instance": { condition: shared53, requirement: shared45, reads: shared54 },
  "locality/migration-abroad/tencentcloud_dts_migrate_job": { condition: shared29, requirement: shared56, reads: shared32 },
  "locality/migration-abroad/tencentcloud_dts_sync_job": { condition: shared29, requirement: shared56, reads: shared32 },
  "locality/outside-store/tencentcloud_cos_bucket": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mysql_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mysql_readonly_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mysql_dr_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_postgresql_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_postgresql_readonly_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_sqlserver_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_sqlserver_basic_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_sqlserver_readonly_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_sqlserver_general_cloud_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mariadb_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mariadb_hour_db_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_dcdb_db_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_dcdb_hourdb_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_cynosdb_cluster": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_cynosdb_cluster_v2": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mongodb_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mongodb_standby_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mongodb_readonly_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_mongodb_sharding_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_elasticsearch_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_cfs_file_system": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_chdfs_file_system": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_clickhouse_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_cdwpg_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_cdwdoris_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_tcaplus_cluster": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_vdb_instance": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/outside-store/tencentcloud_kms_key": { condition: shared57, requirement: shared59, reads: shared60 },
  "locality/replication-abroad/tencentcloud_cos_bucket": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_redis_replicate_attachment": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_mysql_dr_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_mysql_readonly_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_mongodb_standby_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_mongodb_readonly_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_mariadb_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_dcdb_db_instance": { condition: shared29, requirement: shared62, reads: shared32 },
  "locality/replication-abroad/tencentcloud_dcdb_hourdb_instance": { condition: shared29, requirement: shared62, reads: shared32 }
};
export {
  rules
};
