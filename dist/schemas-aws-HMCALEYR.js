import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-aws.ts
var shared0 = true;
var shared1 = {
  "type": "object",
  "if": {
    "anyOf": [
      {
        "$ref": "#/$defs/fromSnapshot"
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
                      "aws_ebs_snapshot"
                    ]
                  },
                  {
                    "required": [
                      "aws_ebs_snapshot_copy"
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
  },
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
    "fromSnapshot": {
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
    }
  }
};
var shared2 = {
  "type": "object",
  "$ref": "#/$defs/instance",
  "$defs": {
    "disk": {
      "if": {
        "$ref": "#/$defs/fromSnapshot"
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
    "fromSnapshot": {
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
    "instance": {
      "properties": {
        "root_block_device": {
          "items": {
            "$ref": "#/$defs/encrypted"
          }
        },
        "ebs_block_device": {
          "items": {
            "$ref": "#/$defs/disk"
          }
        }
      },
      "if": {
        "not": {
          "required": [
            "launch_template"
          ]
        }
      },
      "then": {
        "required": [
          "root_block_device"
        ]
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
    }
  }
};
var shared3 = {
  "type": "object",
  "required": [
    "root_block_device"
  ],
  "properties": {
    "root_block_device": {
      "items": {
        "$ref": "#/$defs/encrypted"
      }
    },
    "ebs_block_device": {
      "items": {
        "if": {
          "required": [
            "no_device"
          ],
          "properties": {
            "no_device": {
              "$ref": "#/$defs/on"
            }
          }
        },
        "else": {
          "$ref": "#/$defs/disk"
        }
      }
    }
  },
  "$defs": {
    "disk": {
      "if": {
        "$ref": "#/$defs/fromSnapshot"
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
    "fromSnapshot": {
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
    }
  }
};
var shared4 = {
  "type": "object",
  "properties": {
    "block_device_mappings": {
      "items": {
        "properties": {
          "ebs": {
            "items": {
              "$ref": "#/$defs/disk"
            }
          }
        }
      }
    }
  },
  "$defs": {
    "disk": {
      "if": {
        "$ref": "#/$defs/fromSnapshot"
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
    "fromSnapshot": {
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
    }
  }
};
var shared5 = {
  "type": "object",
  "properties": {
    "enabled": {
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
var shared6 = {
  "type": "object",
  "if": {
    "anyOf": [
      {
        "required": [
          "engine"
        ],
        "properties": {
          "engine": {
            "pattern": "^custom-"
          }
        }
      },
      {
        "required": [
          "replicate_source_db"
        ],
        "properties": {
          "replicate_source_db": {
            "$ref": "#/$defs/present"
          }
        }
      },
      {
        "required": [
          "snapshot_identifier"
        ],
        "properties": {
          "snapshot_identifier": {
            "$ref": "#/$defs/present"
          }
        }
      },
      {
        "required": [
          "restore_to_point_in_time"
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
                      "aws_db_instance"
                    ]
                  },
                  {
                    "required": [
                      "aws_db_snapshot"
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
      "storage_encrypted": {
        "$ref": "#/$defs/onOrAbsent"
      }
    }
  },
  "else": {
    "$ref": "#/$defs/encrypted"
  },
  "$defs": {
    "encrypted": {
      "required": [
        "storage_encrypted"
      ],
      "properties": {
        "storage_encrypted": {
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
var shared7 = {
  "type": "object",
  "if": {
    "anyOf": [
      {
        "properties": {
          "engine": {
            "not": {
              "enum": [
                "mysql",
                "postgres"
              ]
            }
          }
        }
      },
      {
        "required": [
          "snapshot_identifier"
        ],
        "properties": {
          "snapshot_identifier": {
            "$ref": "#/$defs/present"
          }
        }
      },
      {
        "required": [
          "replication_source_identifier"
        ],
        "properties": {
          "replication_source_identifier": {
            "$ref": "#/$defs/present"
          }
        }
      },
      {
        "required": [
          "restore_to_point_in_time"
        ]
      }
    ]
  },
  "then": {
    "properties": {
      "storage_encrypted": {
        "$ref": "#/$defs/onOrAbsent"
      }
    }
  },
  "else": {
    "$ref": "#/$defs/encrypted"
  },
  "$defs": {
    "encrypted": {
      "required": [
        "storage_encrypted"
      ],
      "properties": {
        "storage_encrypted": {
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
var shared8 = {
  "type": "object",
  "properties": {
    "storage_encrypted": {
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
var shared9 = {
  "type": "object",
  "if": {
    "required": [
      "restore_to_point_in_time"
    ]
  },
  "then": {
    "properties": {
      "storage_encrypted": {
        "$ref": "#/$defs/onOrAbsent"
      }
    }
  },
  "else": {
    "$ref": "#/$defs/cluster"
  },
  "$defs": {
    "cluster": {
      "if": {
        "anyOf": [
          {
            "required": [
              "snapshot_identifier"
            ],
            "properties": {
              "snapshot_identifier": {
                "$ref": "#/$defs/present"
              }
            }
          },
          {
            "required": [
              "global_cluster_identifier"
            ],
            "properties": {
              "global_cluster_identifier": {
                "$ref": "#/$defs/present"
              }
            }
          }
        ]
      },
      "then": {
        "properties": {
          "storage_encrypted": {
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
        "storage_encrypted"
      ],
      "properties": {
        "storage_encrypted": {
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
var shared10 = {
  "type": "object",
  "if": {
    "required": [
      "replication_source_identifier"
    ],
    "properties": {
      "replication_source_identifier": {
        "$ref": "#/$defs/present"
      }
    }
  },
  "then": {
    "properties": {
      "storage_encrypted": {
        "$ref": "#/$defs/onOrAbsent"
      }
    }
  },
  "else": {
    "$ref": "#/$defs/cluster"
  },
  "$defs": {
    "cluster": {
      "if": {
        "anyOf": [
          {
            "required": [
              "snapshot_identifier"
            ],
            "properties": {
              "snapshot_identifier": {
                "$ref": "#/$defs/present"
              }
            }
          },
          {
            "required": [
              "global_cluster_identifier"
            ],
            "properties": {
              "global_cluster_identifier": {
                "$ref": "#/$defs/present"
              }
            }
          }
        ]
      },
      "then": {
        "properties": {
          "storage_encrypted": {
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
        "storage_encrypted"
      ],
      "properties": {
        "storage_encrypted": {
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
var shared11 = {
  "type": "object",
  "$ref": "#/$defs/globalCluster",
  "$defs": {
    "encrypted": {
      "required": [
        "storage_encrypted"
      ],
      "properties": {
        "storage_encrypted": {
          "$ref": "#/$defs/on"
        }
      }
    },
    "globalCluster": {
      "if": {
        "required": [
          "source_db_cluster_identifier"
        ],
        "properties": {
          "source_db_cluster_identifier": {
            "$ref": "#/$defs/present"
          }
        }
      },
      "then": {
        "properties": {
          "storage_encrypted": {
            "$ref": "#/$defs/onOrAbsent"
          }
        }
      },
      "else": {
        "$ref": "#/$defs/encrypted"
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
var shared12 = {
  "type": "object",
  "$ref": "#/$defs/listener",
  "$defs": {
    "forwardsNothing": {
      "properties": {
        "action": {
          "items": {
            "properties": {
              "type": {
                "enum": [
                  "redirect",
                  "fixed-response"
                ]
              }
            }
          }
        }
      }
    },
    "http": {
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp]$"
    },
    "listener": {
      "if": {
        "$ref": "#/$defs/servesNothing"
      },
      "else": {
        "if": {
          "required": [
            "protocol"
          ],
          "properties": {
            "protocol": {
              "not": {
                "const": null
              }
            }
          }
        },
        "then": {
          "properties": {
            "protocol": {
              "not": {
                "$ref": "#/$defs/http"
              }
            }
          }
        },
        "else": {
          "not": {
            "required": [
              "port"
            ]
          }
        }
      }
    },
    "servesNothing": {
      "anyOf": [
        {
          "required": [
            "default_action"
          ],
          "properties": {
            "default_action": {
              "contains": {
                "required": [
                  "redirect"
                ],
                "properties": {
                  "redirect": {
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
        },
        {
          "required": [
            "default_action"
          ],
          "properties": {
            "default_action": {
              "contains": {
                "required": [
                  "type"
                ],
                "properties": {
                  "type": {
                    "const": "fixed-response"
                  }
                }
              }
            },
            "$context": {
              "properties": {
                "referencedBy": {
                  "properties": {
                    "aws_lb_listener_rule": {
                      "items": {
                        "$ref": "#/$defs/forwardsNothing"
                      }
                    },
                    "aws_alb_listener_rule": {
                      "items": {
                        "$ref": "#/$defs/forwardsNothing"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      ]
    }
  }
};
var shared13 = {
  "type": "object",
  "if": {
    "properties": {
      "listener": {
        "contains": {
          "anyOf": [
            {
              "required": [
                "lb_protocol"
              ],
              "properties": {
                "lb_protocol": {
                  "pattern": "^([Hh][Tt][Tt][Pp][Ss]|[Ss][Ss][Ll])$"
                }
              }
            },
            {
              "required": [
                "lb_port"
              ],
              "properties": {
                "lb_port": {
                  "enum": [
                    443,
                    "443"
                  ]
                }
              }
            }
          ]
        }
      }
    }
  },
  "else": {
    "properties": {
      "listener": {
        "items": {
          "properties": {
            "lb_protocol": {
              "not": {
                "$ref": "#/$defs/http"
              }
            }
          }
        }
      }
    }
  },
  "$defs": {
    "http": {
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp]$"
    }
  }
};
var shared14 = {
  "type": "object",
  "properties": {
    "default_cache_behavior": {
      "items": {
        "$ref": "#/$defs/behaviour"
      }
    },
    "ordered_cache_behavior": {
      "items": {
        "$ref": "#/$defs/behaviour"
      }
    }
  },
  "$defs": {
    "behaviour": {
      "properties": {
        "viewer_protocol_policy": {
          "not": {
            "const": "allow-all"
          }
        }
      }
    }
  }
};
var shared15 = {
  "allOf": [
    {
      "$ref": "#/$defs/encryptedListener"
    }
  ],
  "$defs": {
    "encryptedListener": {
      "required": [
        "protocol"
      ],
      "properties": {
        "protocol": {
          "type": "string",
          "pattern": "^([Hh][Tt][Tt][Pp][Ss]|[Tt][Ll][Ss])$"
        }
      }
    }
  }
};
var shared16 = {
  "type": "object",
  "allOf": [
    {
      "$ref": "#/$defs/modernListener"
    }
  ],
  "$defs": {
    "modern": {
      "type": "string",
      "not": {
        "pattern": "^ELBSecurityPolicy-(20[0-9]{2}-[0-9]{2}$|FS-2018-06$|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)"
      }
    },
    "modernListener": {
      "required": [
        "ssl_policy"
      ],
      "properties": {
        "ssl_policy": {
          "$ref": "#/$defs/modern"
        }
      }
    }
  }
};
var shared17 = {
  "allOf": [
    {
      "properties": {
        "policy_type_name": {
          "const": "SSLNegotiationPolicyType"
        }
      }
    }
  ]
};
var shared18 = {
  "type": "object",
  "allOf": [
    {
      "properties": {
        "policy_attribute": {
          "items": {
            "allOf": [
              {
                "if": {
                  "properties": {
                    "name": {
                      "enum": [
                        "Protocol-SSLv2",
                        "Protocol-SSLv3",
                        "Protocol-TLSv1",
                        "Protocol-TLSv1.1"
                      ]
                    }
                  }
                },
                "then": {
                  "properties": {
                    "value": {
                      "not": {
                        "enum": [
                          true,
                          "true"
                        ]
                      }
                    }
                  }
                }
              },
              {
                "if": {
                  "properties": {
                    "name": {
                      "const": "Reference-Security-Policy"
                    }
                  }
                },
                "then": {
                  "properties": {
                    "value": {
                      "$ref": "#/$defs/modern"
                    }
                  }
                }
              }
            ]
          }
        }
      }
    }
  ],
  "$defs": {
    "modern": {
      "type": "string",
      "not": {
        "pattern": "^ELBSecurityPolicy-(20[0-9]{2}-[0-9]{2}$|FS-2018-06$|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)"
      }
    }
  }
};
var shared19 = {
  "type": "object",
  "properties": {
    "viewer_certificate": {
      "items": {
        "if": {
          "properties": {
            "cloudfront_default_certificate": {
              "not": {
                "enum": [
                  true,
                  "true",
                  "1"
                ]
              }
            }
          }
        },
        "then": {
          "required": [
            "minimum_protocol_version"
          ],
          "properties": {
            "minimum_protocol_version": {
              "type": "string",
              "not": {
                "pattern": "^(SSLv|TLSv1(_|$)|TLSv1\\.1)"
              }
            }
          }
        }
      }
    }
  }
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
              "aws_s3_bucket_server_side_encryption_configuration"
            ],
            "properties": {
              "aws_s3_bucket_server_side_encryption_configuration": {
                "contains": {
                  "$ref": "#/$defs/configuration"
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
      "server_side_encryption_configuration"
    ],
    "properties": {
      "server_side_encryption_configuration": {
        "items": {
          "properties": {
            "rule": {
              "items": {
                "properties": {
                  "apply_server_side_encryption_by_default": {
                    "items": {
                      "properties": {
                        "sse_algorithm": {
                          "$ref": "#/$defs/kms"
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
  "$defs": {
    "configuration": {
      "required": [
        "rule"
      ],
      "properties": {
        "rule": {
          "contains": {
            "required": [
              "apply_server_side_encryption_by_default"
            ],
            "properties": {
              "apply_server_side_encryption_by_default": {
                "contains": {
                  "required": [
                    "sse_algorithm"
                  ],
                  "properties": {
                    "sse_algorithm": {
                      "$ref": "#/$defs/kms"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "kms": {
      "enum": [
        "aws:kms",
        "aws:kms:dsse"
      ]
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
  "encryption/block-storage-at-rest/aws_ebs_volume": { condition: shared0, requirement: shared1 },
  "encryption/block-storage-at-rest/aws_instance": { condition: shared0, requirement: shared2 },
  "encryption/block-storage-at-rest/aws_spot_instance_request": { condition: shared0, requirement: shared2 },
  "encryption/block-storage-at-rest/aws_launch_configuration": { condition: shared0, requirement: shared3 },
  "encryption/block-storage-at-rest/aws_launch_template": { condition: shared0, requirement: shared4 },
  "encryption/block-storage-at-rest/aws_ebs_encryption_by_default": { condition: shared0, requirement: shared5 },
  "encryption/database-at-rest/aws_db_instance": { condition: shared0, requirement: shared6 },
  "encryption/database-at-rest/aws_rds_cluster": { condition: shared0, requirement: shared7 },
  "encryption/database-at-rest/aws_rds_global_cluster": { condition: shared0, requirement: shared8 },
  "encryption/database-at-rest/aws_docdb_cluster": { condition: shared0, requirement: shared9 },
  "encryption/database-at-rest/aws_neptune_cluster": { condition: shared0, requirement: shared10 },
  "encryption/database-at-rest/aws_docdb_global_cluster": { condition: shared0, requirement: shared11 },
  "encryption/database-at-rest/aws_neptune_global_cluster": { condition: shared0, requirement: shared11 },
  "encryption/load-balancer-tls/aws_lb_listener": { condition: shared0, requirement: shared12 },
  "encryption/load-balancer-tls/aws_alb_listener": { condition: shared0, requirement: shared12 },
  "encryption/load-balancer-tls/aws_elb": { condition: shared0, requirement: shared13 },
  "encryption/load-balancer-tls/aws_cloudfront_distribution": { condition: shared0, requirement: shared14 },
  "encryption/load-balancer-tls-version/aws_lb_listener": { condition: shared15, requirement: shared16 },
  "encryption/load-balancer-tls-version/aws_alb_listener": { condition: shared15, requirement: shared16 },
  "encryption/load-balancer-tls-version/aws_load_balancer_policy": { condition: shared17, requirement: shared18 },
  "encryption/load-balancer-tls-version/aws_cloudfront_distribution": { condition: shared0, requirement: shared19 },
  "encryption/object-storage-kms/aws_s3_bucket": { condition: shared20, requirement: shared21 },
  "locality/mainland-store/aws_s3_bucket": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_db_instance": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_rds_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_dynamodb_table": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_docdb_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_docdbelastic_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_neptune_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_redshift_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_redshiftserverless_namespace": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_opensearch_domain": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_elasticsearch_domain": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_opensearchserverless_collection": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_efs_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_fsx_lustre_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_fsx_windows_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_fsx_ontap_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_fsx_openzfs_file_system": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_keyspaces_table": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_memorydb_cluster": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_timestreamwrite_table": { condition: shared22, requirement: shared23 },
  "locality/mainland-store/aws_dsql_cluster": { condition: shared22, requirement: shared23 }
};
export {
  schemas
};
