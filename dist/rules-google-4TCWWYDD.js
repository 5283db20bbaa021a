import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-google.ts
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
var shared2 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared4 = {
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
var shared5 = {
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
var shared6 = { ...{
  "$ref": "#/$defs/restsWhereItMay"
}, "$defs": { "restsWhereItMay": shared5 } };
var shared7 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared8 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "migration"
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
var shared11 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared10 } };
var rules = {
  "locality/events-abroad/google_pubsub_topic": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/mainland-store/google_storage_bucket": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/mainland-store/google_sql_database_instance": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/mainland-store/google_alloydb_cluster": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/mainland-store/google_bigquery_dataset": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/mainland-store/google_filestore_instance": { condition: shared4, requirement: shared6, reads: shared7 },
  "locality/migration-abroad/google_storage_transfer_job": { condition: shared0, requirement: shared9, reads: shared3 },
  "locality/migration-abroad/google_datastream_connection_profile": { condition: shared0, requirement: shared9, reads: shared3 },
  "locality/migration-abroad/google_database_migration_service_connection_profile": { condition: shared0, requirement: shared9, reads: shared3 },
  "locality/replication-abroad/google_sql_source_representation_instance": { condition: shared0, requirement: shared11, reads: shared3 }
};
export {
  rules
};
