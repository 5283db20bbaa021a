import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-huaweicloud.ts
var shared0 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared1 = {
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
var shared2 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "subjects"], ["$context", "flows", "*", "subjects", "*", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared4 = {
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
var shared5 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared4 } };
var shared6 = {
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
var shared7 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["flows"],
      "properties": { "flows": { "items": { "properties": { "status": { "not": { "const": "import" } } } } } }
    }
  }
};
var shared8 = { ...{ "$ref": "#/$defs/nothingArrives" }, "$defs": { "nothingArrives": shared7 } };
var shared9 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "flows"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
var shared10 = {
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
var shared11 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared10 } };
var shared12 = {
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
var shared13 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared12 } };
var shared14 = {
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
var shared15 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared16 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared15 } };
var shared17 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared18 = {
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
var shared19 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared18 } };
var shared20 = {
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
var shared21 = [["$context"], ["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared22 = {
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
var shared23 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared22 } };
var shared24 = {
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
var shared25 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared26 = {
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
var shared27 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared26 } };
var shared28 = {
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
var shared29 = {
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
var shared30 = { ...{ "$ref": "#/$defs/restsElsewhere" }, "$defs": { "restsElsewhere": shared29 } };
var shared31 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "holds"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared32 = {
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
var shared33 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared32 } };
var rules = {
  "locality/access-abroad/huaweicloud_obs_bucket": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/access-abroad/huaweicloud_obs_bucket_acl": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/backup-abroad/huaweicloud_rds_cross_region_backup_strategy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_taurusdb_instance": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_gaussdb_mysql_instance": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_policy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_checkpoint_copy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_replicate_backup": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/copied-to-mainland/huaweicloud_cbr_checkpoint_copy": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_cbr_policy": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_cbr_replicate_backup": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_cts_data_tracker": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_cts_tracker": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_dms_kafkav2_smart_connect_task": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_drs_job": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_gaussdb_mysql_instance": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_obs_bucket_replication": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_oms_migration_task_group": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_rds_cross_region_backup_strategy": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_rds_primary_instance_dr_capability": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/huaweicloud_taurusdb_instance": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/delivery-abroad/huaweicloud_cdn_domain": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/events-abroad/huaweicloud_dms_kafkav2_smart_connect_task": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/important-data-abroad/huaweicloud_obs_bucket": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_rds_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_rds_read_replica_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_mysql_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_taurusdb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_opengauss_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_cassandra_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_mongo_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_gaussdb_influx_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_geminidb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_dds_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_css_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_dws_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_cloudtable_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_ges_graph": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_sfs_turbo": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/huaweicloud_sfs_file_system": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/key-abroad/huaweicloud_kms_key_replicate": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/key-outside/huaweicloud_kms_key": { condition: shared20, requirement: shared16, reads: shared21 },
  "locality/logs-abroad/huaweicloud_cts_data_tracker": { condition: shared0, requirement: shared23, reads: shared3 },
  "locality/logs-abroad/huaweicloud_cts_tracker": { condition: shared0, requirement: shared23, reads: shared3 },
  "locality/mainland-store/huaweicloud_obs_bucket": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_rds_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_rds_read_replica_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_mysql_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_taurusdb_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_mongo_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_gaussdb_influx_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_geminidb_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_dds_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_css_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_dws_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_cloudtable_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_ges_graph": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_sfs_turbo": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/huaweicloud_sfs_file_system": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/migration-abroad/huaweicloud_drs_job": { condition: shared0, requirement: shared27, reads: shared3 },
  "locality/migration-abroad/huaweicloud_oms_migration_task": { condition: shared0, requirement: shared27, reads: shared3 },
  "locality/migration-abroad/huaweicloud_oms_migration_task_group": { condition: shared0, requirement: shared27, reads: shared3 },
  "locality/outside-store/huaweicloud_obs_bucket": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_rds_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_rds_read_replica_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_mysql_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_taurusdb_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_opengauss_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_cassandra_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_mongo_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_gaussdb_influx_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_geminidb_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_dds_instance": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_css_cluster": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_dws_cluster": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_cloudtable_cluster": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_ges_graph": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_sfs_turbo": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_sfs_file_system": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/outside-store/huaweicloud_kms_key": { condition: shared28, requirement: shared30, reads: shared31 },
  "locality/replication-abroad/huaweicloud_obs_bucket_replication": { condition: shared0, requirement: shared33, reads: shared3 },
  "locality/replication-abroad/huaweicloud_rds_primary_instance_dr_capability": { condition: shared0, requirement: shared33, reads: shared3 }
};
export {
  rules
};
