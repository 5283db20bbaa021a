import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-alicloud.ts
var shared0 = true;
var shared1 = {
  "type": "object",
  "$ref": "#/$defs/wholeDisk",
  "$defs": {
    "encrypted": {
      "required": [
        "encrypted"
      ],
      "properties": {
        "encrypted": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "mayLackIt": {
      "anyOf": [
        {
          "required": [
            "snapshot_id"
          ],
          "properties": {
            "snapshot_id": {
              "not": {
                "enum": [
                  null,
                  ""
                ]
              }
            }
          }
        },
        {
          "required": [
            "category"
          ],
          "properties": {
            "category": {
              "$ref": "#/$defs/temporary"
            }
          }
        }
      ]
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
    "temporary": {
      "enum": [
        "ephemeral_ssd",
        "local_disk",
        "elastic_ephemeral_disk_standard",
        "elastic_ephemeral_disk_premium"
      ]
    },
    "wholeDisk": {
      "if": {
        "anyOf": [
          {
            "$ref": "#/$defs/mayLackIt"
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
                    "anyOf": [
                      {
                        "required": [
                          "alicloud_ecs_snapshot"
                        ]
                      },
                      {
                        "required": [
                          "alicloud_snapshot"
                        ]
                      }
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
          "encrypted": {
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
var shared2 = {
  "type": "object",
  "properties": {
    "data_disks": {
      "items": {
        "$ref": "#/$defs/disk"
      }
    }
  },
  "if": {
    "anyOf": [
      {
        "required": [
          "launch_template_id"
        ]
      },
      {
        "required": [
          "launch_template_name"
        ]
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
                "anyOf": [
                  {
                    "required": [
                      "alicloud_ecs_launch_template"
                    ]
                  },
                  {
                    "required": [
                      "alicloud_launch_template"
                    ]
                  }
                ]
              }
            }
          }
        }
      },
      {
        "required": [
          "system_disk_category"
        ],
        "properties": {
          "system_disk_category": {
            "$ref": "#/$defs/temporary"
          }
        }
      }
    ]
  },
  "then": {
    "properties": {
      "system_disk_encrypted": {
        "$ref": "#/$defs/onOrAbsent"
      }
    }
  },
  "else": {
    "required": [
      "system_disk_encrypted"
    ],
    "properties": {
      "system_disk_encrypted": {
        "$ref": "#/$defs/on"
      }
    }
  },
  "$defs": {
    "disk": {
      "if": {
        "$ref": "#/$defs/mayLackIt"
      },
      "then": {
        "properties": {
          "encrypted": {
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
        "encrypted"
      ],
      "properties": {
        "encrypted": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "mayLackIt": {
      "anyOf": [
        {
          "required": [
            "snapshot_id"
          ],
          "properties": {
            "snapshot_id": {
              "not": {
                "enum": [
                  null,
                  ""
                ]
              }
            }
          }
        },
        {
          "required": [
            "category"
          ],
          "properties": {
            "category": {
              "$ref": "#/$defs/temporary"
            }
          }
        }
      ]
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
    "temporary": {
      "enum": [
        "ephemeral_ssd",
        "local_disk",
        "elastic_ephemeral_disk_standard",
        "elastic_ephemeral_disk_premium"
      ]
    }
  }
};
var shared3 = {
  "type": "object",
  "$ref": "#/$defs/template",
  "$defs": {
    "disk": {
      "if": {
        "$ref": "#/$defs/mayLackIt"
      },
      "then": {
        "properties": {
          "encrypted": {
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
        "encrypted"
      ],
      "properties": {
        "encrypted": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "mayLackIt": {
      "anyOf": [
        {
          "required": [
            "snapshot_id"
          ],
          "properties": {
            "snapshot_id": {
              "not": {
                "enum": [
                  null,
                  ""
                ]
              }
            }
          }
        },
        {
          "required": [
            "category"
          ],
          "properties": {
            "category": {
              "$ref": "#/$defs/temporary"
            }
          }
        }
      ]
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
    "template": {
      "properties": {
        "data_disks": {
          "items": {
            "$ref": "#/$defs/disk"
          }
        },
        "system_disk": {
          "items": {
            "if": {
              "required": [
                "category"
              ],
              "properties": {
                "category": {
                  "$ref": "#/$defs/temporary"
                }
              }
            },
            "then": {
              "properties": {
                "encrypted": {
                  "$ref": "#/$defs/onOrAbsent"
                }
              }
            },
            "else": {
              "$ref": "#/$defs/encrypted"
            }
          }
        }
      }
    },
    "temporary": {
      "enum": [
        "ephemeral_ssd",
        "local_disk",
        "elastic_ephemeral_disk_standard",
        "elastic_ephemeral_disk_premium"
      ]
    }
  }
};
var shared4 = {
  "type": "object",
  "properties": {
    "encrypted": {
      "$ref": "#/$defs/onOrAbsent"
    }
  },
  "$defs": {
    "onOrAbsent": {
      "enum": [
        true,
        "true",
        "1",
        null
      ]
    }
  }
};
var shared5 = {
  "allOf": [
    {
      "properties": {
        "engine": {
          "enum": [
            "MySQL",
            "PostgreSQL",
            "SQLServer"
          ]
        },
        "instance_charge_type": {
          "not": {
            "const": "Serverless"
          }
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
        "anyOf": [
          {
            "required": [
              "tde_status"
            ],
            "properties": {
              "tde_status": {
                "const": "Enabled"
              }
            }
          },
          {
            "$ref": "#/$defs/encryptedDisk"
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
                      "alicloud_kms_key"
                    ]
                  }
                }
              }
            }
          }
        ]
      },
      "else": {
        "$ref": "#/$defs/encryptedDisk"
      }
    }
  ],
  "$defs": {
    "encryptedDisk": {
      "required": [
        "encryption_key"
      ],
      "properties": {
        "encryption_key": {
          "type": "string",
          "not": {
            "enum": [
              "disabled",
              ""
            ]
          }
        }
      }
    }
  }
};
var shared7 = {
  "allOf": [
    {
      "properties": {
        "creation_option": {
          "not": {
            "const": "CreateGdnStandby"
          }
        }
      }
    }
  ]
};
var shared8 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "tde_status"
      ],
      "properties": {
        "tde_status": {
          "const": "Enabled"
        }
      }
    }
  ]
};
var shared9 = {
  "type": "object",
  "if": {
    "required": [
      "listener_forward"
    ],
    "properties": {
      "listener_forward": {
        "const": "on"
      }
    }
  },
  "else": {
    "properties": {
      "protocol": {
        "not": {
          "const": "http"
        }
      }
    }
  }
};
var shared10 = {
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
              "alicloud_alb_rule"
            ],
            "properties": {
              "alicloud_alb_rule": {
                "contains": {
                  "required": [
                    "rule_actions"
                  ],
                  "properties": {
                    "rule_actions": {
                      "contains": {
                        "required": [
                          "redirect_config"
                        ],
                        "properties": {
                          "redirect_config": {
                            "contains": {
                              "required": [
                                "protocol"
                              ],
                              "properties": {
                                "protocol": {
                                  "const": "HTTPS"
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "else": {
    "properties": {
      "listener_protocol": {
        "not": {
          "const": "HTTP"
        }
      }
    }
  }
};
var shared11 = {
  "allOf": [
    {
      "properties": {
        "protocol": {
          "const": "https"
        }
      }
    }
  ]
};
var shared12 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "tls_cipher_policy"
      ],
      "properties": {
        "tls_cipher_policy": {
          "$ref": "#/$defs/modern"
        }
      }
    }
  ],
  "$defs": {
    "modern": {
      "type": "string",
      "not": {
        "$ref": "#/$defs/old"
      }
    },
    "old": {
      "enum": [
        "tls_cipher_policy_1_0",
        "tls_cipher_policy_1_1",
        "tls_cipher_policy_1_0_to_1_3"
      ]
    }
  }
};
var shared13 = {
  "allOf": [
    {
      "properties": {
        "listener_protocol": {
          "const": "HTTPS"
        }
      }
    }
  ]
};
var shared14 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          {
            "$ref": "#/$defs/notOld"
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
                      "alicloud_alb_security_policy"
                    ]
                  }
                }
              }
            }
          }
        ]
      },
      "else": {
        "$ref": "#/$defs/notOld"
      }
    }
  ],
  "$defs": {
    "notOld": {
      "properties": {
        "security_policy_id": {
          "not": {
            "$ref": "#/$defs/old"
          }
        }
      }
    },
    "old": {
      "enum": [
        "tls_cipher_policy_1_0",
        "tls_cipher_policy_1_1",
        "tls_cipher_policy_1_0_to_1_3"
      ]
    }
  }
};
var shared15 = {
  "allOf": [
    {
      "properties": {
        "listener_protocol": {
          "const": "TCPSSL"
        }
      }
    }
  ]
};
var shared16 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          {
            "$ref": "#/$defs/namedAndModern"
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
                      "alicloud_nlb_security_policy"
                    ]
                  }
                }
              }
            }
          }
        ]
      },
      "else": {
        "$ref": "#/$defs/namedAndModern"
      }
    }
  ],
  "$defs": {
    "modern": {
      "type": "string",
      "not": {
        "$ref": "#/$defs/old"
      }
    },
    "namedAndModern": {
      "required": [
        "security_policy_id"
      ],
      "properties": {
        "security_policy_id": {
          "$ref": "#/$defs/modern"
        }
      }
    },
    "old": {
      "enum": [
        "tls_cipher_policy_1_0",
        "tls_cipher_policy_1_1",
        "tls_cipher_policy_1_0_to_1_3"
      ]
    }
  }
};
var shared17 = {
  "type": "object",
  "$ref": "#/$defs/policy",
  "$defs": {
    "policy": {
      "properties": {
        "tls_versions": {
          "items": {
            "not": {
              "enum": [
                "TLSv1.0",
                "TLSv1.1"
              ]
            }
          }
        }
      }
    }
  }
};
var shared18 = {
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
              "$context"
            ],
            "properties": {
              "$context": {
                "required": [
                  "referencedBy"
                ],
                "properties": {
                  "referencedBy": {
                    "anyOf": [
                      {
                        "required": [
                          "alicloud_oss_bucket_website"
                        ]
                      },
                      {
                        "required": [
                          "alicloud_oss_bucket_acl"
                        ],
                        "properties": {
                          "alicloud_oss_bucket_acl": {
                            "contains": {
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
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              }
            }
          }
        ]
      }
    }
  ]
};
var shared19 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "anyOf": [
          {
            "required": [
              "server_side_encryption_rule"
            ]
          },
          {
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
                      "alicloud_oss_bucket_server_side_encryption"
                    ]
                  }
                }
              }
            }
          }
        ]
      },
      "else": false
    }
  ]
};
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
              "alicloud_oss_bucket_server_side_encryption"
            ],
            "properties": {
              "alicloud_oss_bucket_server_side_encryption": {
                "contains": {
                  "required": [
                    "sse_algorithm"
                  ],
                  "properties": {
                    "sse_algorithm": {
                      "const": "KMS"
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "else": {
    "required": [
      "server_side_encryption_rule"
    ],
    "properties": {
      "server_side_encryption_rule": {
        "items": {
          "properties": {
            "sse_algorithm": {
              "const": "KMS"
            }
          }
        }
      }
    }
  }
};
var shared22 = {
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
var shared23 = {
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
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { condition: shared0, requirement: shared1 },
  "encryption/block-storage-at-rest/alicloud_disk": { condition: shared0, requirement: shared1 },
  "encryption/block-storage-at-rest/alicloud_instance": { condition: shared0, requirement: shared2 },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { condition: shared0, requirement: shared3 },
  "encryption/block-storage-at-rest/alicloud_launch_template": { condition: shared0, requirement: shared3 },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { condition: shared0, requirement: shared4 },
  "encryption/database-at-rest/alicloud_db_instance": { condition: shared5, requirement: shared6 },
  "encryption/database-at-rest/alicloud_polardb_cluster": { condition: shared7, requirement: shared8 },
  "encryption/load-balancer-tls/alicloud_slb_listener": { condition: shared0, requirement: shared9 },
  "encryption/load-balancer-tls/alicloud_alb_listener": { condition: shared0, requirement: shared10 },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { condition: shared11, requirement: shared12 },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { condition: shared13, requirement: shared14 },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { condition: shared15, requirement: shared16 },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { condition: shared0, requirement: shared17 },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { condition: shared0, requirement: shared17 },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { condition: shared0, requirement: shared17 },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { condition: shared18, requirement: shared19 },
  "encryption/object-storage-kms/alicloud_oss_bucket": { condition: shared20, requirement: shared21 },
  "locality/mainland-store/alicloud_oss_bucket": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_db_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_db_readonly_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_polardb_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_mongodb_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_ots_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_lindorm_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_hbase_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_elasticsearch_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_nas_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_gpdb_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_adb_db_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_click_house_db_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_ocean_base_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_graph_database_db_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/alicloud_selectdb_db_instance": { condition: shared22, requirement: shared23 }
};
export {
  schemas
};
