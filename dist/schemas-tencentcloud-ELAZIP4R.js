import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-tencentcloud.ts
var schemas = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/tencentcloud_instance": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": {
    "condition": true,
    "requirement": {
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
    }
  },
  "encryption/database-at-rest/tencentcloud_mysql_instance": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": {
    "condition": {
      "allOf": [
        {
          "properties": {
            "db_type": {
              "const": "MYSQL"
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
    }
  },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": {
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
    }
  },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": {
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
      "required": [
        "encryption_algorithm"
      ],
      "properties": {
        "encryption_algorithm": {
          "const": "KMS"
        }
      }
    }
  },
  "locality/mainland-store/tencentcloud_cos_bucket": {
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
  "locality/mainland-store/tencentcloud_mysql_instance": {
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
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": {
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
  "locality/mainland-store/tencentcloud_mysql_dr_instance": {
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
  "locality/mainland-store/tencentcloud_postgresql_instance": {
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
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": {
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
  "locality/mainland-store/tencentcloud_sqlserver_instance": {
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
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": {
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
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": {
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
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": {
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
  "locality/mainland-store/tencentcloud_mariadb_instance": {
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
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": {
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
  "locality/mainland-store/tencentcloud_dcdb_db_instance": {
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
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": {
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
  "locality/mainland-store/tencentcloud_cynosdb_cluster": {
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
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": {
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
  "locality/mainland-store/tencentcloud_mongodb_instance": {
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
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": {
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
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": {
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
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": {
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
  "locality/mainland-store/tencentcloud_elasticsearch_instance": {
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
  "locality/mainland-store/tencentcloud_cfs_file_system": {
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
  "locality/mainland-store/tencentcloud_chdfs_file_system": {
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
  "locality/mainland-store/tencentcloud_clickhouse_instance": {
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
  "locality/mainland-store/tencentcloud_cdwpg_instance": {
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
  "locality/mainland-store/tencentcloud_cdwdoris_instance": {
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
  "locality/mainland-store/tencentcloud_tcaplus_cluster": {
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
  "locality/mainland-store/tencentcloud_vdb_instance": {
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
