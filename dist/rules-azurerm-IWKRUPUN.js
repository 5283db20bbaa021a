import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-azurerm.ts
var shared0 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "integration"
          ]
        }
      }
    }
  ]
};
var shared1 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "access"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared2 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared4 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "backup"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared5 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared4 } };
var shared6 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "delivery"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared7 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared6 } };
var shared8 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "events"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared9 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared8 } };
var shared10 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "key"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared11 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared10 } };
var shared12 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "logs"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared13 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared12 } };
var shared14 = {
  "allOf": [
    {
      "description": "To stores that may hold data on people in mainland China, where the integration manifest says that the audience is in mainland China (`mainlandUsers: targeted`) or chooses the profile `mainland-only`.",
      "properties": {
        "$context": {
          "required": [
            "holds",
            "integration"
          ],
          "properties": {
            "holds": {
              "properties": {
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
                }
              }
            },
            "integration": {
              "anyOf": [
                {
                  "required": [
                    "audience"
                  ],
                  "properties": {
                    "audience": {
                      "required": [
                        "mainlandUsers"
                      ],
                      "properties": {
                        "mainlandUsers": {
                          "const": "targeted"
                        }
                      }
                    }
                  }
                },
                {
                  "required": [
                    "profile"
                  ],
                  "properties": {
                    "profile": {
                      "const": "mainland-only"
                    }
                  }
                }
              ]
            }
          }
        }
      },
      "required": [
        "$context"
      ]
    }
  ]
};
var shared15 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "integration": {
            "properties": {
              "profile": {
                "const": "law"
              }
            }
          },
          "holds": {
            "required": [
              "exportMechanism"
            ]
          }
        }
      }
    }
  },
  "else": {
    "properties": {
      "$context": {
        "properties": {
          "provider": {
            "properties": {
              "jurisdiction": {
                "const": "CN"
              }
            }
          }
        }
      }
    }
  }
};
var shared16 = { ...{
  "$ref": "#/$defs/restsWhereItMay"
}, "$defs": { "restsWhereItMay": shared15 } };
var shared17 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared18 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "replication"
                }
              }
            },
            "then": {
              "properties": {
                "status": {
                  "not": {
                    "const": "export"
                  }
                }
              }
            }
          }
        },
        "integration": {}
      },
      "required": [
        "flows",
        "integration"
      ]
    }
  },
  "required": [
    "$context"
  ]
};
var shared19 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared18 } };
var rules = {
  "locality/access-abroad/azurerm_storage_container": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/backup-abroad/azurerm_site_recovery_replicated_vm": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/delivery-abroad/azurerm_cdn_endpoint": { condition: shared0, requirement: shared7, reads: shared3 },
  "locality/delivery-abroad/azurerm_cdn_frontdoor_origin": { condition: shared0, requirement: shared7, reads: shared3 },
  "locality/events-abroad/azurerm_eventgrid_system_topic_event_subscription": { condition: shared0, requirement: shared9, reads: shared3 },
  "locality/key-abroad/azurerm_storage_account_customer_managed_key": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/key-abroad/azurerm_storage_account": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/logs-abroad/azurerm_monitor_diagnostic_setting": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/logs-abroad/azurerm_log_analytics_data_export_rule": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/mainland-store/azurerm_storage_account": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mssql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_sql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mysql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mariadb_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_postgresql_server": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_cosmosdb_account": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_mongo_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_search_service": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_kusto_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_netapp_volume": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/replication-abroad/azurerm_storage_object_replication": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_mssql_failover_group": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_sql_failover_group": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_mssql_database": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_mysql_flexible_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_postgresql_flexible_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_mysql_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_postgresql_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_mariadb_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_cosmosdb_account": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_redis_linked_server": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/azurerm_managed_redis_geo_replication": { condition: shared0, requirement: shared19, reads: shared3 }
};
export {
  rules
};
