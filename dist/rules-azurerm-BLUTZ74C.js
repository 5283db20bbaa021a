import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-azurerm.ts
var shared0 = {
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
var shared1 = {
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
var shared2 = { ...{
  "$ref": "#/$defs/restsWhereItMay"
}, "$defs": { "restsWhereItMay": shared1 } };
var shared3 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var rules = {
  "locality/mainland-store/azurerm_storage_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mssql_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_sql_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mysql_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mariadb_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_postgresql_server": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_cosmosdb_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_mongo_cluster": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_search_service": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_kusto_cluster": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_netapp_volume": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { condition: shared0, requirement: shared2, reads: shared3 }
};
export {
  rules
};
