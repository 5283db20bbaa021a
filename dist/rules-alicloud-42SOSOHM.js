import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-alicloud.ts
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
var shared2 = [[], ["snapshot_id"], ["snapshot_id", "**"], ["category"], ["category", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_snapshot"], ["$context", "references", "alicloud_snapshot"], ["encrypted", "**"], ["encrypted"]];
var shared3 = {
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
var shared4 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["launch_template_id"], ["launch_template_name"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_ecs_launch_template"], ["$context", "references", "alicloud_launch_template"], ["system_disk_category"], ["system_disk_category", "**"], ["system_disk_encrypted", "**"], ["system_disk_encrypted"]];
var shared5 = {
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
var shared6 = [[], ["data_disks", "*", "snapshot_id"], ["data_disks", "*", "snapshot_id", "**"], ["data_disks", "*", "category"], ["data_disks", "*", "category", "**"], ["data_disks", "*", "encrypted", "**"], ["data_disks", "*", "encrypted"], ["system_disk", "*", "category"], ["system_disk", "*", "category", "**"], ["system_disk", "*", "encrypted", "**"], ["system_disk", "*", "encrypted"]];
var shared7 = {
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
var shared8 = [[], ["encrypted", "**"]];
var shared9 = {
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
var shared10 = {
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
var shared11 = [["engine", "**"], ["instance_charge_type"], ["instance_charge_type", "**"], [], ["tde_status"], ["tde_status", "**"], ["encryption_key"], ["encryption_key", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_kms_key"]];
var shared12 = {
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
var shared13 = {
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
var shared14 = [["creation_option"], ["creation_option", "**"], [], ["tde_status"], ["tde_status", "**"]];
var shared15 = {
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
var shared16 = [[], ["listener_forward"], ["listener_forward", "**"], ["protocol"], ["protocol", "**"]];
var shared17 = {
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
var shared18 = [[], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_alb_rule"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol"], ["$context", "referencedBy", "alicloud_alb_rule", "*", "rule_actions", "*", "redirect_config", "*", "protocol", "**"], ["listener_protocol"], ["listener_protocol", "**"]];
var shared19 = {
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
var shared20 = {
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
var shared21 = [["protocol", "**"], [], ["tls_cipher_policy"], ["tls_cipher_policy", "**"]];
var shared22 = {
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
var shared23 = {
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
var shared24 = [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_alb_security_policy"]];
var shared25 = {
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
var shared26 = {
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
var shared27 = [["listener_protocol", "**"], [], ["security_policy_id"], ["security_policy_id", "**"], ["$context"], ["$context", "references"], ["$context", "references", "alicloud_nlb_security_policy"]];
var shared28 = {
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
var shared29 = [[], ["tls_versions", "*"], ["tls_versions", "*", "**"]];
var shared30 = {
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
var shared31 = {
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
var shared32 = [[], ["acl"], ["acl", "**"], ["website"], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_website"], ["$context", "referencedBy", "alicloud_oss_bucket_acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl"], ["$context", "referencedBy", "alicloud_oss_bucket_acl", "*", "acl", "**"], ["server_side_encryption_rule"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"]];
var shared33 = {
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
var shared34 = {
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
var shared35 = [["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], [], ["$context"], ["$context", "referencedBy"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm"], ["$context", "referencedBy", "alicloud_oss_bucket_server_side_encryption", "*", "sse_algorithm", "**"], ["server_side_encryption_rule"], ["server_side_encryption_rule", "*", "sse_algorithm", "**"]];
var shared36 = {
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
var shared37 = {
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
var shared38 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var rules = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { condition: shared0, requirement: shared1, reads: shared2 },
  "encryption/block-storage-at-rest/alicloud_disk": { condition: shared0, requirement: shared1, reads: shared2 },
  "encryption/block-storage-at-rest/alicloud_instance": { condition: shared0, requirement: shared3, reads: shared4 },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { condition: shared0, requirement: shared5, reads: shared6 },
  "encryption/block-storage-at-rest/alicloud_launch_template": { condition: shared0, requirement: shared5, reads: shared6 },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { condition: shared0, requirement: shared7, reads: shared8 },
  "encryption/database-at-rest/alicloud_db_instance": { condition: shared9, requirement: shared10, reads: shared11 },
  "encryption/database-at-rest/alicloud_polardb_cluster": { condition: shared12, requirement: shared13, reads: shared14 },
  "encryption/load-balancer-tls/alicloud_slb_listener": { condition: shared0, requirement: shared15, reads: shared16 },
  "encryption/load-balancer-tls/alicloud_alb_listener": { condition: shared0, requirement: shared17, reads: shared18 },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { condition: shared19, requirement: shared20, reads: shared21 },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { condition: shared22, requirement: shared23, reads: shared24 },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { condition: shared25, requirement: shared26, reads: shared27 },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { condition: shared0, requirement: shared28, reads: shared29 },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { condition: shared0, requirement: shared28, reads: shared29 },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { condition: shared0, requirement: shared28, reads: shared29 },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { condition: shared30, requirement: shared31, reads: shared32 },
  "encryption/object-storage-kms/alicloud_oss_bucket": { condition: shared33, requirement: shared34, reads: shared35 },
  "locality/mainland-store/alicloud_oss_bucket": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_db_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_db_readonly_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_polardb_cluster": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_mongodb_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_ots_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_lindorm_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_hbase_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_elasticsearch_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_nas_file_system": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_gpdb_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_adb_db_cluster": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_click_house_db_cluster": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_ocean_base_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_graph_database_db_instance": { condition: shared36, requirement: shared37, reads: shared38 },
  "locality/mainland-store/alicloud_selectdb_db_instance": { condition: shared36, requirement: shared37, reads: shared38 }
};
export {
  rules
};
