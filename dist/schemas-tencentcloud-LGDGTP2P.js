import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-tencentcloud.ts
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
var shared2 = {
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
var shared3 = {
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
var shared4 = {
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
var shared5 = {
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
var shared6 = {
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
var shared7 = {
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
var shared8 = {
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
var shared9 = {
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
var shared10 = {
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
var shared11 = {
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
var shared12 = {
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
var shared13 = {
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
var schemas = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": { condition: shared0, requirement: shared1 },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": { condition: shared0, requirement: shared1 },
  "encryption/block-storage-at-rest/tencentcloud_instance": { condition: shared0, requirement: shared2 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": { condition: shared0, requirement: shared3 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": { condition: shared0, requirement: shared3 },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": { condition: shared0, requirement: shared4 },
  "encryption/database-at-rest/tencentcloud_mysql_instance": { condition: shared5, requirement: shared6 },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": { condition: shared7, requirement: shared8 },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": { condition: shared0, requirement: shared9 },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": { condition: shared10, requirement: shared11 },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": { condition: shared12, requirement: shared13 },
  "locality/mainland-store/tencentcloud_cos_bucket": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mysql_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_postgresql_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mariadb_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mongodb_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_cfs_file_system": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { condition: shared14, requirement: shared15 },
  "locality/mainland-store/tencentcloud_vdb_instance": { condition: shared14, requirement: shared15 }
};
export {
  schemas
};
