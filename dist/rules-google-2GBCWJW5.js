import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-google.ts
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
var shared2 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared4 = {
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
var shared5 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared6 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared5 } };
var shared7 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared8 = {
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
var shared9 = [["$context"], ["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared10 = {
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
var shared11 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared12 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "migration" } } },
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
var shared15 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared14 } };
var rules = {
  "locality/events-abroad/google_pubsub_topic": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/important-data-abroad/google_storage_bucket": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/important-data-abroad/google_sql_database_instance": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/important-data-abroad/google_alloydb_cluster": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/important-data-abroad/google_bigquery_dataset": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/important-data-abroad/google_filestore_instance": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/key-outside/google_kms_key_ring": { condition: shared8, requirement: shared6, reads: shared9 },
  "locality/mainland-store/google_storage_bucket": { condition: shared10, requirement: shared6, reads: shared11 },
  "locality/mainland-store/google_sql_database_instance": { condition: shared10, requirement: shared6, reads: shared11 },
  "locality/mainland-store/google_alloydb_cluster": { condition: shared10, requirement: shared6, reads: shared11 },
  "locality/mainland-store/google_bigquery_dataset": { condition: shared10, requirement: shared6, reads: shared11 },
  "locality/mainland-store/google_filestore_instance": { condition: shared10, requirement: shared6, reads: shared11 },
  "locality/migration-abroad/google_storage_transfer_job": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/migration-abroad/google_datastream_connection_profile": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/migration-abroad/google_database_migration_service_connection_profile": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/replication-abroad/google_sql_source_representation_instance": { condition: shared0, requirement: shared15, reads: shared3 }
};
export {
  rules
};
