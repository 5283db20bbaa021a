import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-tencentcloud.ts
var shared0 = true;
var shared1 = {
  "type": "object",
  "$ref": "#/$defs/disk",
  "$defs": {
    "disk": {
      "if": {
        "anyOf": [
          {
            "required": [
              "snapshot_id"
            ],
            "properties": {
              "snapshot_id": {
                "$ref": "#/$defs/present"
              }
            }
          },
          {
            "required": [
              "$context"
            ],
            "properties": {
              "$context": {
                "required": [
                  "references"
                ],
                "properties": {
                  "references": {
                    "required": [
                      "tencentcloud_cbs_snapshot"
                    ]
                  }
                }
              }
            }
          }
        ]
      },
      "then": {
        "properties": {
          "encrypt": {
            "$ref": "#/$defs/onOrAbsent"
          }
        }
      },
      "else": {
        "$ref": "#/$defs/encrypted"
      }
    },
    "encrypted": {
      "required": [
        "encrypt"
      ],
      "properties": {
        "encrypt": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "on": {
      "enum": [
        true,
        "true",
        "1"
      ]
    },
    "onOrAbsent": {
      "enum": [
        true,
        "true",
        "1",
        null
      ]
    },
    "present": {
      "not": {
        "enum": [
          null,
          ""
        ]
      }
    }
  }
};
var shared2 = [[], ["snapshot_id"], ["snapshot_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "tencentcloud_cbs_snapshot"], ["encrypt", "**"], ["encrypt"]];
var shared3 = {
  "type": "object",
  "properties": {
    "system_disk_encrypt": {
      "$ref": "#/$defs/onOrAbsent"
    },
    "data_disks": {
      "items": {
        "if": {
          "anyOf": [
            {
              "required": [
                "data_disk_snapshot_id"
              ],
              "properties": {
                "data_disk_snapshot_id": {
                  "$ref": "#/$defs/present"
                }
              }
            },
            {
              "required": [
                "data_disk_id"
              ],
              "properties": {
                "data_disk_id": {
                  "$ref": "#/$defs/present"
                }
              }
            },
            {
              "required": [
                "data_disk_type"
              ],
              "properties": {
                "data_disk_type": {
                  "pattern": "^LOCAL_"
                }
              }
            }
          ]
        },
        "then": {
          "properties": {
            "encrypt": {
              "$ref": "#/$defs/onOrAbsent"
            }
          }
        },
        "else": {
          "$ref": "#/$defs/encrypted"
        }
      }
    }
  },
  "$defs": {
    "encrypted": {
      "required": [
        "encrypt"
      ],
      "properties": {
        "encrypt": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "on": {
      "enum": [
        true,
        "true",
        "1"
      ]
    },
    "onOrAbsent": {
      "enum": [
        true,
        "true",
        "1",
        null
      ]
    },
    "present": {
      "not": {
        "enum": [
          null,
          ""
        ]
      }
    }
  }
};
var shared4 = [[], ["system_disk_encrypt", "**"], ["data_disks", "*", "data_disk_snapshot_id"], ["data_disks", "*", "data_disk_snapshot_id", "**"], ["data_disks", "*", "data_disk_id"], ["data_disks", "*", "data_disk_id", "**"], ["data_disks", "*", "data_disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]];
var shared5 = {
  "type": "object",
  "properties": {
    "data_disks": {
      "items": {
        "$ref": "#/$defs/templateDisk"
      }
    }
  },
  "$defs": {
    "encrypted": {
      "required": [
        "encrypt"
      ],
      "properties": {
        "encrypt": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "on": {
      "enum": [
        true,
        "true",
        "1"
      ]
    },
    "onOrAbsent": {
      "enum": [
        true,
        "true",
        "1",
        null
      ]
    },
    "present": {
      "not": {
        "enum": [
          null,
          ""
        ]
      }
    },
    "templateDisk": {
      "if": {
        "anyOf": [
          {
            "required": [
              "snapshot_id"
            ],
            "properties": {
              "snapshot_id": {
                "$ref": "#/$defs/present"
              }
            }
          },
          {
            "required": [
              "disk_type"
            ],
            "properties": {
              "disk_type": {
                "pattern": "^LOCAL_"
              }
            }
          }
        ]
      },
      "then": {
        "properties": {
          "encrypt": {
            "$ref": "#/$defs/onOrAbsent"
          }
        }
      },
      "else": {
        "$ref": "#/$defs/encrypted"
      }
    }
  }
};
var shared6 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "disk_type"], ["data_disks", "*", "encrypt", "**"], ["data_disks", "*", "encrypt"]];
var shared7 = {
  "type": "object",
  "required": [
    "need_support_tde"
  ],
  "properties": {
    "need_support_tde": {
      "enum": [
        1,
        "1"
      ]
    }
  }
};
var shared8 = [[], ["need_support_tde"], ["need_support_tde", "**"]];
var shared9 = {
  "allOf": [
    {
      "properties": {
        "engine_version": {
          "not": {
            "enum": [
              "5.5",
              "5.6",
              5.5,
              5.6
            ]
          }
        },
        "device_type": {
          "enum": [
            "UNIVERSAL",
            "EXCLUSIVE",
            null
          ]
        }
      }
    }
  ]
};
var shared10 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "required": [
              "referencedBy"
            ],
            "properties": {
              "referencedBy": {
                "required": [
                  "tencentcloud_mysql_instance_encryption_operation"
                ]
              }
            }
          }
        }
      },
      "else": false
    }
  ]
};
var shared11 = [["engine_version"], ["engine_version", "**"], ["device_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_mysql_instance_encryption_operation"]];
var shared12 = {
  "allOf": [
    {
      "properties": {
        "db_type": {
          "const": "MYSQL"
        }
      }
    }
  ]
};
var shared13 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "required": [
              "referencedBy"
            ],
            "properties": {
              "referencedBy": {
                "required": [
                  "tencentcloud_cynosdb_cluster_transparent_encrypt"
                ]
              }
            }
          }
        }
      },
      "else": false
    }
  ]
};
var shared14 = [["db_type", "**"], [], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_cynosdb_cluster_transparent_encrypt"]];
var shared15 = {
  "type": "object",
  "if": {
    "required": [
      "$context"
    ],
    "properties": {
      "$context": {
        "required": [
          "referencedBy"
        ],
        "properties": {
          "referencedBy": {
            "required": [
              "tencentcloud_clb_redirection"
            ]
          }
        }
      }
    }
  },
  "else": {
    "properties": {
      "protocol": {
        "not": {
          "const": "HTTP"
        }
      }
    }
  }
};
var shared16 = [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "tencentcloud_clb_redirection"], ["protocol"], ["protocol", "**"]];
var shared17 = {
  "allOf": [
    {
      "not": {
        "anyOf": [
          {
            "required": [
              "acl"
            ],
            "properties": {
              "acl": {
                "enum": [
                  "public-read",
                  "public-read-write"
                ]
              }
            }
          },
          {
            "required": [
              "website"
            ]
          },
          {
            "required": [
              "chdfs_ofs"
            ],
            "properties": {
              "chdfs_ofs": {
                "enum": [
                  true,
                  "true",
                  "1"
                ]
              }
            }
          }
        ]
      }
    }
  ]
};
var shared18 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "encryption_algorithm"
      ],
      "properties": {
        "encryption_algorithm": {
          "type": "string",
          "not": {
            "const": ""
          }
        }
      }
    }
  ]
};
var shared19 = [[], ["acl"], ["acl", "**"], ["website"], ["chdfs_ofs"], ["chdfs_ofs", "**"], ["encryption_algorithm"], ["encryption_algorithm", "**"]];
var shared20 = {
  "allOf": [
    {
      "description": "To buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.",
      "properties": {
        "$context": {
          "required": [
            "holds"
          ],
          "properties": {
            "holds": {
              "required": [
                "classes"
              ],
              "properties": {
                "classes": {
                  "contains": {
                    "enum": [
                      "sensitive",
                      "important",
                      "core"
                    ]
                  }
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared21 = {
  "type": "object",
  "required": [
    "encryption_algorithm"
  ],
  "properties": {
    "encryption_algorithm": {
      "const": "KMS"
    }
  }
};
var shared22 = [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["encryption_algorithm"], ["encryption_algorithm", "**"]];
var shared23 = {
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
var shared24 = {
  "$ref": "#/$defs/restsWhereItMay",
  "$defs": {
    "restsWhereItMay": {
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
    }
  }
};
var shared25 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var rules = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": { condition: shared0, requirement: shared1, reads: shared2 },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": { condition: shared0, requirement: shared1, reads: shared2 },
  "encryption/block-storage-at-rest/tencentcloud_instance": { condition: shared0, requirement: shared3, reads: shared4 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": { condition: shared0, requirement: shared5, reads: shared6 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": { condition: shared0, requirement: shared5, reads: shared6 },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": { condition: shared0, requirement: shared7, reads: shared8 },
  "encryption/database-at-rest/tencentcloud_mysql_instance": { condition: shared9, requirement: shared10, reads: shared11 },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": { condition: shared12, requirement: shared13, reads: shared14 },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": { condition: shared0, requirement: shared15, reads: shared16 },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": { condition: shared17, requirement: shared18, reads: shared19 },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": { condition: shared20, requirement: shared21, reads: shared22 },
  "locality/mainland-store/tencentcloud_cos_bucket": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mysql_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_postgresql_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mariadb_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mongodb_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_cfs_file_system": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { condition: shared23, requirement: shared24, reads: shared25 },
  "locality/mainland-store/tencentcloud_vdb_instance": { condition: shared23, requirement: shared24, reads: shared25 }
};
export {
  rules
};
