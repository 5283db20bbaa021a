import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-huaweicloud.ts
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
};
var shared2 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared1 } };
var shared3 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "subjects"], ["$context", "flows", "*", "subjects", "*", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"]];
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
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
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
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
                  "const": "migration"
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
};
var shared19 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared18 } };
var shared20 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "replication"
                },
                "subjects": {
                  "contains": {
                    "const": "CN"
                  }
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
        }
      }
    }
  }
};
var shared21 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared20 } };
var rules = {
  "locality/access-abroad/huaweicloud_obs_bucket": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/access-abroad/huaweicloud_obs_bucket_acl": { condition: shared0, requirement: shared2, reads: shared3 },
  "locality/backup-abroad/huaweicloud_rds_cross_region_backup_strategy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_taurusdb_instance": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_gaussdb_mysql_instance": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_policy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_checkpoint_copy": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/backup-abroad/huaweicloud_cbr_replicate_backup": { condition: shared0, requirement: shared5, reads: shared3 },
  "locality/delivery-abroad/huaweicloud_cdn_domain": { condition: shared0, requirement: shared7, reads: shared3 },
  "locality/events-abroad/huaweicloud_dms_kafkav2_smart_connect_task": { condition: shared0, requirement: shared9, reads: shared3 },
  "locality/key-abroad/huaweicloud_kms_key_replicate": { condition: shared0, requirement: shared11, reads: shared3 },
  "locality/logs-abroad/huaweicloud_cts_data_tracker": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/logs-abroad/huaweicloud_cts_tracker": { condition: shared0, requirement: shared13, reads: shared3 },
  "locality/mainland-store/huaweicloud_obs_bucket": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_rds_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_rds_read_replica_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_mysql_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_taurusdb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_mongo_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_gaussdb_influx_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_geminidb_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_dds_instance": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_css_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_dws_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_cloudtable_cluster": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_ges_graph": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_sfs_turbo": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/mainland-store/huaweicloud_sfs_file_system": { condition: shared14, requirement: shared16, reads: shared17 },
  "locality/migration-abroad/huaweicloud_drs_job": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/migration-abroad/huaweicloud_oms_migration_task": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/migration-abroad/huaweicloud_oms_migration_task_group": { condition: shared0, requirement: shared19, reads: shared3 },
  "locality/replication-abroad/huaweicloud_obs_bucket_replication": { condition: shared0, requirement: shared21, reads: shared3 },
  "locality/replication-abroad/huaweicloud_rds_primary_instance_dr_capability": { condition: shared0, requirement: shared21, reads: shared3 }
};
export {
  rules
};
