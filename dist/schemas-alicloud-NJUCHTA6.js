import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-alicloud.ts
var schemas = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/alicloud_disk": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/alicloud_instance": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/alicloud_launch_template": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/database-at-rest/alicloud_db_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/database-at-rest/alicloud_polardb_cluster": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls/alicloud_slb_listener": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls/alicloud_alb_listener": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": {
    "condition": {
      "allOf": [
        {
          "properties": {
            "protocol": {
              "const": "https"
            }
          }
        }
      ]
    },
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": {
    "condition": {
      "allOf": [
        {
          "properties": {
            "listener_protocol": {
              "const": "HTTPS"
            }
          }
        }
      ]
    },
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": {
    "condition": {
      "allOf": [
        {
          "properties": {
            "listener_protocol": {
              "const": "TCPSSL"
            }
          }
        }
      ]
    },
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/object-storage-kms/alicloud_oss_bucket": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_oss_bucket": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_db_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_db_readonly_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_polardb_cluster": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_mongodb_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_ots_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_lindorm_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_lindorm_instance_v2": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_hbase_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_elasticsearch_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_nas_file_system": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_gpdb_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_adb_db_cluster": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_click_house_db_cluster": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_drds_polardbx_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_ocean_base_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_graph_database_db_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "locality/mainland-store/alicloud_selectdb_db_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  }
};
export {
  schemas
};
