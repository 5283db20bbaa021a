import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-azurerm.ts
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
            "if": { "properties": { "kind": { "const": "access" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
};
var shared2 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared4 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "backup" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
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
            "if": { "properties": { "kind": { "const": "delivery" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
};
var shared11 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared10 } };
var shared12 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "events" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
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
            "if": { "properties": { "kind": { "const": "key" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
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
            "if": { "properties": { "kind": { "const": "logs" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
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
var shared27 = {
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
var shared28 = { ...{ "$ref": "#/$defs/restsElsewhere" }, "$defs": { "restsElsewhere": shared27 } };
var shared29 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "holds"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared30 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "replication" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
};
var shared31 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared30 } };
var rules = {
  "locality/access-abroad/azurerm_storage_container": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/backup-abroad/azurerm_site_recovery_replicated_vm": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/copied-to-mainland/azurerm_cdn_endpoint": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_cosmosdb_account": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_eventgrid_system_topic_event_subscription": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_log_analytics_data_export_rule": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_managed_redis_geo_replication": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_monitor_diagnostic_setting": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_mssql_database": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_mssql_failover_group": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_redis_linked_server": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_site_recovery_replicated_vm": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_sql_failover_group": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/copied-to-mainland/azurerm_storage_object_replication": { condition: shared6, requirement: shared8, reads: shared9 },
  "locality/delivery-abroad/azurerm_cdn_endpoint": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/delivery-abroad/azurerm_cdn_frontdoor_origin": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/events-abroad/azurerm_eventgrid_system_topic_event_subscription": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/important-data-abroad/azurerm_storage_account": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mssql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mssql_managed_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_sql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mysql_flexible_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mysql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mariadb_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_postgresql_flexible_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_postgresql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_cosmosdb_account": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_cosmosdb_postgresql_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_cosmosdb_cassandra_datacenter": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_mongo_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_search_service": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_kusto_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_netapp_volume": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/important-data-abroad/azurerm_managed_lustre_file_system": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/key-abroad/azurerm_storage_account_customer_managed_key": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/key-abroad/azurerm_storage_account": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/key-outside/azurerm_key_vault": { condition: shared20, requirement: shared16, reads: shared21 },
  "locality/logs-abroad/azurerm_monitor_diagnostic_setting": { condition: shared0, requirement: shared23, reads: shared3 },
  "locality/logs-abroad/azurerm_log_analytics_data_export_rule": { condition: shared0, requirement: shared23, reads: shared3 },
  "locality/mainland-store/azurerm_storage_account": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mssql_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_sql_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mysql_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mariadb_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_postgresql_server": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_cosmosdb_account": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_mongo_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_search_service": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_kusto_cluster": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_netapp_volume": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { condition: shared24, requirement: shared16, reads: shared25 },
  "locality/outside-store/azurerm_storage_account": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mssql_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mssql_managed_instance": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_sql_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mysql_flexible_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mysql_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mariadb_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_postgresql_flexible_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_postgresql_server": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_cosmosdb_account": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_cosmosdb_postgresql_cluster": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_cosmosdb_cassandra_datacenter": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_mongo_cluster": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_search_service": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_kusto_cluster": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_netapp_volume": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_managed_lustre_file_system": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/outside-store/azurerm_key_vault": { condition: shared26, requirement: shared28, reads: shared29 },
  "locality/replication-abroad/azurerm_storage_object_replication": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_mssql_failover_group": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_sql_failover_group": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_mssql_database": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_mysql_flexible_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_postgresql_flexible_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_mysql_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_postgresql_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_mariadb_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_cosmosdb_account": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_redis_linked_server": { condition: shared0, requirement: shared31, reads: shared3 },
  "locality/replication-abroad/azurerm_managed_redis_geo_replication": { condition: shared0, requirement: shared31, reads: shared3 }
};
export {
  rules
};
