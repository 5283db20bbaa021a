import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-integration.ts
var shared0 = {
  "allOf": [
    {
      "description": "To geographies that set a time, where a runbook is declared.",
      "properties": {
        "$context": {
          "required": [
            "incident"
          ],
          "properties": {
            "incident": {
              "properties": {
                "runbook": {
                  "const": true
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared1 = {
  "properties": {
    "$context": {
      "properties": {
        "incident": {
          "properties": {
            "inTime": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared2 = [["$context", "incident"], ["$context", "incident", "runbook", "**"], ["$context", "incident", "inTime", "**"]];
var shared3 = {
  "allOf": [
    {
      "description": "To integrations with a runbook and a component of the open platform.",
      "properties": {
        "$context": {
          "properties": {
            "live": {
              "contains": {
                "not": {
                  "enum": [
                    "wecom",
                    "wechat-pay-hk",
                    "weixin-pay"
                  ]
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared4 = {
  "properties": {
    "governance": {
      "properties": {
        "incidents": {
          "required": [
            "informsTencent"
          ],
          "properties": {
            "informsTencent": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared5 = [["$context", "live"], ["$context", "live", "*"], ["$context", "live", "*", "**"], ["governance", "incidents", "informsTencent"], ["governance", "incidents", "informsTencent", "**"]];
var shared6 = {
  "allOf": [
    {
      "description": "To integrations with a live component under the law of mainland China.",
      "properties": {
        "$context": {
          "properties": {
            "underChineseLaw": {
              "const": true
            },
            "live": {
              "minItems": 1
            }
          }
        }
      }
    }
  ]
};
var shared7 = {
  "required": [
    "governance"
  ],
  "properties": {
    "governance": {
      "required": [
        "incidents"
      ]
    }
  }
};
var shared8 = [["$context", "underChineseLaw", "**"], ["$context", "live"], ["governance"], ["governance", "incidents"]];
var shared9 = {
  "allOf": [
    {
      "description": "To integrations under the law of mainland China.",
      "properties": {
        "$context": {
          "properties": {
            "underChineseLaw": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared10 = {
  "properties": {
    "logging": {
      "properties": {
        "retentionDays": {
          "minimum": 184
        }
      }
    }
  }
};
var shared11 = [["$context", "underChineseLaw", "**"], ["logging", "retentionDays"]];
var shared12 = {
  "not": {
    "required": [
      "status"
    ],
    "properties": {
      "status": {
        "enum": [
          "planned",
          "retired"
        ]
      }
    }
  }
};
var shared13 = { ...{
  "allOf": [
    {
      "required": [
        "domains"
      ],
      "properties": {
        "type": {
          "enum": [
            "mini-program",
            "mini-game"
          ]
        },
        "domains": {
          "anyOf": [
            {
              "required": [
                "request"
              ],
              "properties": {
                "request": {
                  "minItems": 1
                }
              }
            },
            {
              "required": [
                "socket"
              ],
              "properties": {
                "socket": {
                  "minItems": 1
                }
              }
            },
            {
              "required": [
                "upload"
              ],
              "properties": {
                "upload": {
                  "minItems": 1
                }
              }
            },
            {
              "required": [
                "download"
              ],
              "properties": {
                "download": {
                  "minItems": 1
                }
              }
            },
            {
              "required": [
                "business"
              ],
              "properties": {
                "business": {
                  "minItems": 1
                }
              }
            }
          ]
        }
      },
      "$ref": "#/$defs/live"
    }
  ]
}, "$defs": { "live": shared12 } };
var shared14 = {
  "required": [
    "filings"
  ],
  "properties": {
    "filings": {
      "required": [
        "icp"
      ]
    }
  }
};
var shared15 = [["domains"], ["type", "**"], ["domains", "request"], ["domains", "socket"], ["domains", "upload"], ["domains", "download"], ["domains", "business"], [], ["status"], ["status", "**"], ["filings"], ["filings", "icp"]];
var shared16 = true;
var shared17 = {
  "not": {
    "pattern": "^(?!https://)[A-Za-z][A-Za-z0-9+.-]*://"
  },
  "$ref": "#/$defs/public"
};
var shared18 = {
  "not": {
    "pattern": "^(?:[A-Za-z]+://)?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9A-Fa-f:]+\\]|localhost|api\\.weixin\\.qq\\.com)(?:[:/]|$)"
  }
};
var shared19 = {
  "not": {
    "pattern": "^(?!wss://)[A-Za-z][A-Za-z0-9+.-]*://"
  },
  "$ref": "#/$defs/public"
};
var shared20 = { ...{
  "properties": {
    "domains": {
      "properties": {
        "request": {
          "items": {
            "$ref": "#/$defs/https"
          }
        },
        "upload": {
          "items": {
            "$ref": "#/$defs/https"
          }
        },
        "download": {
          "items": {
            "$ref": "#/$defs/https"
          }
        },
        "business": {
          "items": {
            "$ref": "#/$defs/https"
          }
        },
        "socket": {
          "items": {
            "$ref": "#/$defs/wss"
          }
        },
        "udp": {
          "items": {
            "$ref": "#/$defs/public"
          }
        },
        "tcp": {
          "items": {
            "$ref": "#/$defs/public"
          }
        }
      }
    }
  }
}, "$defs": { "https": shared17, "public": shared18, "wss": shared19 } };
var shared21 = [["domains", "request", "*"], ["domains", "upload", "*"], ["domains", "download", "*"], ["domains", "business", "*"], ["domains", "socket", "*"], ["domains", "udp", "*"], ["domains", "tcp", "*"]];
var shared22 = {
  "required": [
    "checkedOn"
  ],
  "properties": {
    "$context": {
      "properties": {
        "checkedDaysAgo": {
          "minimum": 0,
          "maximum": 90
        }
      }
    }
  }
};
var shared23 = [["checkedOn"], ["$context", "checkedDaysAgo"]];
var shared24 = {
  "properties": {
    "$context": {
      "properties": {
        "daysLeft": {
          "minimum": 0
        }
      }
    }
  }
};
var shared25 = [["$context", "daysLeft"]];
var shared26 = {
  "properties": {
    "$context": {
      "properties": {
        "editionInForce": {
          "const": true
        }
      }
    }
  }
};
var shared27 = [["$context", "editionInForce", "**"]];
var shared28 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "certification-equivalence"
        }
      }
    }
  ]
};
var shared29 = {
  "properties": {
    "$context": {
      "properties": {
        "status": {
          "not": {
            "const": "missing"
          }
        }
      }
    }
  }
};
var shared30 = [["id", "**"], ["$context", "status"], ["$context", "status", "**"]];
var shared31 = {
  "properties": {
    "$context": {
      "properties": {
        "holderOperates": {
          "const": true
        }
      }
    }
  }
};
var shared32 = [["$context", "holderOperates", "**"]];
var shared33 = {
  "properties": {
    "$context": {
      "properties": {
        "territoriesOutside": {
          "maxItems": 0
        }
      }
    }
  }
};
var shared34 = [["$context", "territoriesOutside"]];
var shared35 = {
  "allOf": [
    {
      "not": {
        "required": [
          "scheme"
        ],
        "properties": {
          "scheme": {
            "const": "truste"
          },
          "$context": {
            "properties": {
              "ofTencent": {
                "const": true
              }
            }
          }
        }
      }
    }
  ]
};
var shared36 = {
  "properties": {
    "$context": {
      "properties": {
        "outOfScope": {
          "items": false
        }
      }
    }
  }
};
var shared37 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["$context", "outOfScope", "*"]];
var shared38 = {
  "required": [
    "scope"
  ]
};
var shared39 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["scope"]];
var shared40 = {
  "allOf": [
    {
      "required": [
        "scheme"
      ],
      "properties": {
        "scheme": {
          "const": "truste"
        },
        "$context": {
          "properties": {
            "ofTencent": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared41 = {
  "properties": {
    "covers": {
      "items": {
        "enum": [
          "wechat-app",
          "wechat-desktop",
          "www.wechat.com",
          "help.wechat.com"
        ]
      }
    }
  }
};
var shared42 = [["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["covers", "*", "**"]];
var shared43 = {
  "allOf": [
    {
      "required": [
        "recommendation"
      ],
      "properties": {
        "recommendation": {
          "const": true
        },
        "status": {
          "not": {
            "enum": [
              "planned",
              "retired"
            ]
          }
        },
        "$context": {
          "properties": {
            "mainlandFacing": {
              "const": true
            },
            "content": {
              "minItems": 1
            }
          }
        }
      }
    }
  ]
};
var shared44 = {
  "required": [
    "filings"
  ],
  "properties": {
    "filings": {
      "required": [
        "algorithm"
      ]
    }
  }
};
var shared45 = [["recommendation"], ["recommendation", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["filings"], ["filings", "algorithm"]];
var shared46 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "availability-and-censorship"
        }
      }
    }
  ]
};
var shared47 = {
  "allOf": [
    {
      "required": [
        "categories"
      ],
      "properties": {
        "type": {
          "enum": [
            "mini-program",
            "mini-game"
          ]
        },
        "status": {
          "not": {
            "enum": [
              "planned",
              "retired"
            ]
          }
        },
        "categories": {
          "contains": {
            "type": "string",
            "pattern": "^\\s*(?:社交|时政|文娱.*(?:其他视频|视频广场|电台|FM))"
          }
        }
      }
    }
  ]
};
var shared48 = {
  "required": [
    "filings"
  ],
  "properties": {
    "filings": {
      "required": [
        "content"
      ]
    }
  }
};
var shared49 = [["categories"], ["type", "**"], ["status"], ["status", "**"], ["categories", "*"], ["filings"], ["filings", "content"]];
var shared50 = {
  "properties": {
    "moderation": {
      "properties": {
        "interfaceVersion": {
          "not": {
            "const": 1
          }
        }
      }
    }
  }
};
var shared51 = [["moderation", "interfaceVersion"], ["moderation", "interfaceVersion", "**"]];
var shared52 = {
  "allOf": [
    {
      "required": [
        "nature",
        "channels"
      ],
      "properties": {
        "nature": {
          "contains": {
            "enum": [
              "confidential",
              "government",
              "privileged"
            ]
          }
        }
      }
    }
  ]
};
var shared53 = {
  "properties": {
    "channels": {
      "items": {
        "not": {
          "enum": [
            "official-account-message",
            "customer-service-message",
            "wecom-message"
          ]
        }
      }
    }
  }
};
var shared54 = [["nature"], ["channels"], ["nature", "*", "**"], ["channels", "*"], ["channels", "*", "**"]];
var shared55 = {
  "allOf": [
    {
      "required": [
        "audience"
      ],
      "properties": {
        "$context": {
          "properties": {
            "live": {
              "minItems": 1
            }
          }
        },
        "audience": {
          "required": [
            "geographies"
          ],
          "properties": {
            "geographies": {
              "contains": {
                "not": {
                  "const": "CN"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared56 = {
  "required": [
    "fallbackChannels"
  ],
  "properties": {
    "fallbackChannels": {
      "minItems": 1
    }
  }
};
var shared57 = [["audience"], ["$context", "live"], ["audience", "geographies"], ["audience", "geographies", "*"], ["audience", "geographies", "*", "**"], ["fallbackChannels"]];
var shared58 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "foreign-authority-requests"
        }
      }
    }
  ]
};
var shared59 = {
  "allOf": [
    {
      "required": [
        "generativeAi"
      ],
      "properties": {
        "type": {
          "enum": [
            "mini-program",
            "mini-game"
          ]
        },
        "generativeAi": {
          "const": true
        },
        "status": {
          "not": {
            "enum": [
              "planned",
              "retired"
            ]
          }
        },
        "$context": {
          "properties": {
            "mainlandFacing": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared60 = {
  "required": [
    "filings"
  ],
  "properties": {
    "filings": {
      "anyOf": [
        {
          "required": [
            "generativeAi"
          ]
        },
        {
          "required": [
            "algorithm"
          ]
        }
      ]
    }
  }
};
var shared61 = [["generativeAi"], ["type", "**"], ["generativeAi", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "generativeAi"], ["filings", "algorithm"]];
var shared62 = {
  "allOf": [
    {
      "properties": {
        "type": {
          "enum": [
            "mini-program",
            "mini-game"
          ]
        },
        "status": {
          "not": {
            "enum": [
              "planned",
              "retired"
            ]
          }
        },
        "$context": {
          "required": [
            "registrant"
          ],
          "properties": {
            "registrant": {
              "const": "CN"
            },
            "mainlandFacing": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared63 = {
  "required": [
    "filings"
  ],
  "properties": {
    "filings": {
      "required": [
        "miniProgram"
      ]
    }
  }
};
var shared64 = [["type", "**"], ["status"], ["status", "**"], ["$context", "registrant"], ["$context", "registrant", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "miniProgram"]];
var shared65 = {
  "allOf": [
    {
      "properties": {
        "$context": {
          "properties": {
            "content": {
              "minItems": 1
            }
          }
        }
      }
    }
  ]
};
var shared66 = {
  "properties": {
    "humanReview": {
      "not": {
        "const": true
      }
    }
  }
};
var shared67 = { ...{
  "required": [
    "moderation"
  ],
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "content": {
                "contains": {
                  "enum": [
                    "text",
                    "messages"
                  ]
                }
              }
            }
          },
          "moderation": {
            "$ref": "#/$defs/without-people"
          }
        }
      },
      "then": {
        "properties": {
          "moderation": {
            "required": [
              "text"
            ],
            "properties": {
              "text": {
                "const": true
              }
            }
          }
        }
      }
    },
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "content": {
                "contains": {
                  "enum": [
                    "image",
                    "audio"
                  ]
                }
              }
            }
          },
          "moderation": {
            "$ref": "#/$defs/without-people"
          }
        }
      },
      "then": {
        "properties": {
          "moderation": {
            "required": [
              "media"
            ],
            "properties": {
              "media": {
                "const": true
              }
            }
          }
        }
      }
    }
  ]
}, "$defs": { "without-people": shared66 } };
var shared68 = [["$context", "content"], ["moderation"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "text", "**"], ["moderation", "media"], ["moderation", "media", "**"]];
var shared69 = {
  "allOf": [
    {
      "properties": {
        "type": {
          "enum": [
            "mini-program",
            "mini-game"
          ]
        },
        "status": {
          "not": {
            "const": "retired"
          }
        },
        "$context": {
          "properties": {
            "mainlandFacing": {
              "const": true
            },
            "content": {
              "minItems": 1
            }
          }
        }
      }
    }
  ]
};
var shared70 = {
  "required": [
    "realNames"
  ],
  "properties": {
    "realNames": {
      "not": {
        "const": "none"
      }
    }
  }
};
var shared71 = [["type", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["realNames"], ["realNames", "**"]];
var shared72 = {
  "allOf": [
    {
      "required": [
        "moderation",
        "audience"
      ],
      "properties": {
        "$context": {
          "properties": {
            "content": {
              "minItems": 1
            }
          }
        },
        "audience": {
          "anyOf": [
            {
              "properties": {
                "mainlandUsers": {
                  "const": "targeted"
                }
              }
            },
            {
              "required": [
                "geographies"
              ],
              "properties": {
                "geographies": {
                  "contains": {
                    "const": "CN"
                  }
                }
              }
            }
          ]
        }
      }
    }
  ]
};
var shared73 = {
  "properties": {
    "moderation": {
      "required": [
        "takedownLogDays"
      ],
      "properties": {
        "takedownLogDays": {
          "minimum": 184
        }
      }
    }
  }
};
var shared74 = [["moderation"], ["audience"], ["$context", "content"], ["audience", "mainlandUsers", "**"], ["audience", "geographies"], ["audience", "geographies", "*", "**"], ["moderation", "takedownLogDays"]];
var shared75 = {
  "allOf": [
    {
      "required": [
        "moderation"
      ],
      "properties": {
        "$context": {
          "properties": {
            "content": {
              "contains": {
                "enum": [
                  "video",
                  "live"
                ]
              }
            }
          }
        }
      }
    }
  ]
};
var shared76 = {
  "properties": {
    "moderation": {
      "if": {
        "required": [
          "humanReview"
        ],
        "properties": {
          "humanReview": {
            "const": true
          }
        }
      },
      "else": {
        "required": [
          "video"
        ],
        "properties": {
          "video": {
            "const": true
          }
        }
      }
    }
  }
};
var shared77 = [["moderation"], ["$context", "content"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "video"], ["moderation", "video", "**"]];
var shared78 = {
  "allOf": [
    {
      "description": "To designated operators of critical information infrastructure, and systems graded 3 or higher.",
      "required": [
        "organisation"
      ],
      "properties": {
        "organisation": {
          "anyOf": [
            {
              "required": [
                "criticalInfrastructure"
              ],
              "properties": {
                "criticalInfrastructure": {
                  "const": "designated"
                }
              }
            },
            {
              "required": [
                "gradedProtection"
              ],
              "properties": {
                "gradedProtection": {
                  "minimum": 3
                }
              }
            }
          ]
        }
      }
    }
  ]
};
var shared79 = {
  "properties": {
    "$context": {
      "required": [
        "cryptographyAssessedDaysAgo"
      ],
      "properties": {
        "cryptographyAssessedDaysAgo": {
          "maximum": 366
        }
      }
    }
  }
};
var shared80 = [["organisation"], ["organisation", "criticalInfrastructure"], ["organisation", "criticalInfrastructure", "**"], ["organisation", "gradedProtection"], ["$context", "cryptographyAssessedDaysAgo"]];
var shared81 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, not in files for development or examples.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          }
        }
      }
    }
  ]
};
var shared82 = {
  "properties": {
    "messaging": {
      "properties": {
        "callbackUrl": {
          "not": {
            "pattern": "^[Hh][Tt][Tt][Pp]://"
          }
        }
      }
    }
  }
};
var shared83 = [["$context"], ["$context", "stage"], ["messaging", "callbackUrl"]];
var shared84 = {
  "properties": {
    "messaging": {
      "properties": {
        "encodingAesKey": {
          "properties": {
            "previousKeyAccepted": {
              "const": true
            }
          }
        }
      }
    },
    "$context": {
      "properties": {
        "messaging": {
          "properties": {
            "keyAge": {
              "maximum": 365
            }
          }
        }
      }
    }
  }
};
var shared85 = [["messaging", "encodingAesKey", "previousKeyAccepted", "**"], ["$context", "messaging", "keyAge"]];
var shared86 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, not in files for development or examples, and not where another file or variable may give the EncodingAESKey.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "elsewhere": {
              "not": {
                "contains": {
                  "const": "encodingAesKey"
                }
              }
            },
            "overridden": {
              "not": {
                "contains": {
                  "enum": [
                    "token",
                    "encodingAesKey"
                  ]
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared87 = {
  "properties": {
    "messaging": {
      "properties": {
        "mode": {
          "not": {
            "const": "plaintext"
          }
        }
      }
    }
  }
};
var shared88 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]];
var shared89 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "messaging": {
            "required": [
              "compatibleDaysLeft"
            ]
          }
        }
      }
    }
  },
  "then": {
    "if": {
      "properties": {
        "messaging": {
          "properties": {
            "mode": {
              "const": "compatible"
            }
          }
        }
      }
    },
    "then": {
      "properties": {
        "$context": {
          "properties": {
            "messaging": {
              "properties": {
                "compatibleDaysLeft": {
                  "minimum": 0,
                  "maximum": 366
                }
              }
            }
          }
        }
      }
    },
    "else": true
  },
  "else": {
    "properties": {
      "messaging": {
        "properties": {
          "mode": {
            "not": {
              "const": "compatible"
            }
          }
        }
      }
    }
  }
};
var shared90 = [["$context", "messaging", "compatibleDaysLeft"], ["messaging", "mode", "**"], ["messaging", "mode"]];
var shared91 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "no-end-to-end-encryption"
        }
      }
    }
  ]
};
var shared92 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is; files of examples, tests and development are left out.",
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "integration"
          ],
          "not": {
            "required": [
              "stage"
            ]
          }
        }
      }
    }
  ]
};
var shared93 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": {
              "properties": {
                "kind": {
                  "const": "collection"
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
var shared94 = { ...{
  "$ref": "#/$defs/nothingLeaves"
}, "$defs": { "nothingLeaves": shared93 } };
var shared95 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared96 = {
  "properties": {
    "access": {
      "properties": {
        "multiFactor": {
          "const": true
        },
        "addressAllowList": {
          "const": true
        },
        "dualRefunds": {
          "const": true
        }
      }
    }
  }
};
var shared97 = [["access", "multiFactor", "**"], ["access", "addressAllowList", "**"], ["access", "dualRefunds", "**"]];
var shared98 = {
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "registrant": {
                "const": "CN"
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "acquiring": {
            "const": "mainland"
          }
        }
      },
      "else": {
        "properties": {
          "acquiring": {
            "not": {
              "const": "mainland"
            }
          }
        }
      }
    },
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "registrant": {
                "not": {
                  "enum": [
                    "CN",
                    "GB",
                    "HK",
                    "SG"
                  ]
                }
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "acquiring": {
            "const": "institution"
          }
        }
      },
      "else": true
    },
    {
      "if": {
        "required": [
          "wallets"
        ],
        "properties": {
          "wallets": {
            "contains": {
              "const": "hong-kong"
            }
          }
        }
      },
      "then": {
        "properties": {
          "$context": {
            "properties": {
              "hongKongComponent": {
                "const": true
              }
            }
          }
        }
      },
      "else": true
    }
  ]
};
var shared99 = [["$context", "registrant", "**"], ["acquiring", "**"], ["acquiring"], ["$context", "registrant"], ["wallets"], ["wallets", "*", "**"], ["$context", "hongKongComponent", "**"]];
var shared100 = {
  "properties": {
    "verification": {
      "properties": {
        "mode": {
          "not": {
            "const": "none"
          }
        }
      }
    },
    "callbacks": {
      "properties": {
        "verifiesFirst": {
          "const": true
        },
        "rejectsProbes": {
          "const": true
        },
        "clockSkewSeconds": {
          "maximum": 300
        }
      }
    }
  }
};
var shared101 = [["verification", "mode"], ["verification", "mode", "**"], ["callbacks", "verifiesFirst", "**"], ["callbacks", "rejectsProbes", "**"], ["callbacks", "clockSkewSeconds"]];
var shared102 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not where another file or variable may give the API v3 key.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "elsewhere": {
              "not": {
                "contains": {
                  "const": "apiV3Key"
                }
              }
            },
            "overridden": {
              "not": {
                "contains": {
                  "const": "apiV2Key"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared103 = {
  "if": {
    "required": [
      "signature"
    ],
    "properties": {
      "signature": {
        "const": "HMAC-SHA256"
      }
    }
  },
  "then": {
    "properties": {
      "apiVersion": {
        "not": {
          "const": "v2"
        }
      }
    }
  },
  "else": true
};
var shared104 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["signature"], ["signature", "**"], ["apiVersion"], ["apiVersion", "**"]];
var shared105 = {
  "if": {
    "required": [
      "cardDataStored"
    ],
    "properties": {
      "cardDataStored": {
        "const": true
      }
    }
  },
  "then": {
    "properties": {
      "$context": {
        "properties": {
          "pciDss": {
            "const": true
          }
        }
      }
    }
  },
  "else": true
};
var shared106 = [["cardDataStored"], ["cardDataStored", "**"], ["$context", "pciDss", "**"]];
var shared107 = {
  "properties": {
    "$context": {
      "properties": {
        "certificateDaysLeft": {
          "anyOf": [
            {
              "minimum": 60
            },
            {
              "maximum": -1
            }
          ]
        }
      }
    }
  },
  "if": {
    "properties": {
      "verification": {
        "not": {
          "required": [
            "rotationPlan"
          ]
        }
      }
    }
  },
  "then": {
    "properties": {
      "$context": {
        "properties": {
          "verificationDaysLeft": {
            "anyOf": [
              {
                "minimum": 90
              },
              {
                "maximum": -1
              }
            ]
          }
        }
      }
    }
  },
  "else": true
};
var shared108 = [["$context", "certificateDaysLeft"], ["verification"], ["verification", "rotationPlan"], ["$context", "verificationDaysLeft"]];
var shared109 = {
  "properties": {
    "$context": {
      "properties": {
        "certificateDaysLeft": {
          "minimum": 0
        },
        "verificationDaysLeft": {
          "minimum": 0
        }
      }
    }
  }
};
var shared110 = [["$context", "certificateDaysLeft"], ["$context", "verificationDaysLeft"]];
var shared111 = {
  "properties": {
    "evidence": {
      "properties": {
        "appendOnly": {
          "const": true
        },
        "encrypted": {
          "const": true
        },
        "retentionYears": {
          "minimum": 3
        }
      }
    }
  }
};
var shared112 = [["evidence", "appendOnly", "**"], ["evidence", "encrypted", "**"], ["evidence", "retentionYears"]];
var shared113 = {
  "properties": {
    "certificate": {
      "properties": {
        "keyStorage": {
          "not": {
            "const": "file"
          }
        }
      }
    }
  }
};
var shared114 = [["certificate", "keyStorage"], ["certificate", "keyStorage", "**"]];
var shared115 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "integration": {
            "not": {
              "required": [
                "payments"
              ]
            }
          }
        }
      }
    },
    "not": {
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "enum": [
            "planned",
            "retired"
          ]
        }
      }
    }
  },
  "then": {
    "properties": {
      "type": {
        "not": {
          "enum": [
            "weixin-pay",
            "wechat-pay-hk"
          ]
        }
      }
    }
  },
  "else": true
};
var shared116 = [["$context", "integration"], ["$context", "integration", "payments"], [], ["status"], ["status", "**"], ["type"], ["type", "**"]];
var shared117 = {
  "anyOf": [
    {
      "required": [
        "acquiring"
      ],
      "properties": {
        "acquiring": {
          "const": "institution"
        }
      }
    },
    {
      "required": [
        "apiVersion",
        "verification",
        "certificate",
        "callbacks",
        "evidence",
        "access"
      ],
      "properties": {
        "callbacks": {
          "required": [
            "verifiesFirst",
            "clockSkewSeconds",
            "rejectsProbes",
            "idempotent",
            "rechecks",
            "queriesOrders"
          ]
        },
        "evidence": {
          "required": [
            "appendOnly",
            "encrypted",
            "retentionYears"
          ]
        },
        "access": {
          "required": [
            "multiFactor",
            "addressAllowList",
            "dualRefunds"
          ]
        }
      }
    }
  ]
};
var shared118 = [["acquiring"], ["acquiring", "**"], ["apiVersion"], ["verification"], ["certificate"], ["callbacks"], ["evidence"], ["access"], ["callbacks", "verifiesFirst"], ["callbacks", "clockSkewSeconds"], ["callbacks", "rejectsProbes"], ["callbacks", "idempotent"], ["callbacks", "rechecks"], ["callbacks", "queriesOrders"], ["evidence", "appendOnly"], ["evidence", "encrypted"], ["evidence", "retentionYears"], ["access", "multiFactor"], ["access", "addressAllowList"], ["access", "dualRefunds"]];
var shared119 = {
  "properties": {
    "callbacks": {
      "properties": {
        "idempotent": {
          "const": true
        },
        "rechecks": {
          "const": true
        },
        "queriesOrders": {
          "const": true
        }
      }
    }
  }
};
var shared120 = [["callbacks", "idempotent", "**"], ["callbacks", "rechecks", "**"], ["callbacks", "queriesOrders", "**"]];
var shared121 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not in files for development or examples.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          }
        }
      }
    }
  ]
};
var shared122 = {
  "allOf": [
    {
      "pattern": "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$"
    },
    {
      "not": {
        "pattern": "^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]"
      }
    },
    {
      "not": {
        "pattern": "^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]"
      }
    }
  ]
};
var shared123 = { ...{
  "properties": {
    "notifyUrl": {
      "$ref": "#/$defs/notification"
    }
  }
}, "$defs": { "notification": shared122 } };
var shared124 = [["$context"], ["$context", "stage"], ["notifyUrl"]];
var shared125 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          }
        }
      }
    }
  ]
};
var shared126 = {
  "properties": {
    "signature": {
      "not": {
        "const": "MD5"
      }
    }
  },
  "if": {
    "required": [
      "apiVersion"
    ],
    "properties": {
      "apiVersion": {
        "const": "v2"
      }
    }
  },
  "then": {
    "required": [
      "signature"
    ]
  },
  "else": true
};
var shared127 = [["$context"], ["$context", "stage"], ["signature"], ["signature", "**"], ["apiVersion"], ["apiVersion", "**"]];
var shared128 = {
  "required": [
    "reviewBy"
  ],
  "anyOf": [
    {
      "required": [
        "sha256"
      ]
    },
    {
      "required": [
        "reference"
      ]
    }
  ]
};
var shared129 = [["reviewBy"], ["sha256"], ["reference"]];
var shared130 = {
  "allOf": [
    {
      "description": "To geographies for which an assessment is declared.",
      "properties": {
        "$context": {
          "required": [
            "assessment"
          ]
        }
      }
    }
  ]
};
var shared131 = {
  "properties": {
    "$context": {
      "properties": {
        "assessment": {
          "properties": {
            "status": {
              "not": {
                "const": "partial"
              }
            },
            "beforePolicyChange": {
              "const": false
            }
          }
        }
      }
    }
  }
};
var shared132 = [["$context", "assessment"], ["$context", "assessment", "status"], ["$context", "assessment", "status", "**"], ["$context", "assessment", "beforePolicyChange", "**"]];
var shared133 = {
  "allOf": [
    {
      "description": "To mainland China, with more than ten million people among the declared data.",
      "properties": {
        "$context": {
          "required": [
            "complianceAudit"
          ]
        }
      }
    }
  ]
};
var shared134 = {
  "properties": {
    "$context": {
      "properties": {
        "complianceAudit": {
          "properties": {
            "status": {
              "const": "current"
            }
          }
        }
      }
    }
  }
};
var shared135 = [["$context", "complianceAudit"], ["$context", "complianceAudit", "status", "**"]];
var shared136 = {
  "properties": {
    "$context": {
      "properties": {
        "known": {
          "const": true
        }
      }
    }
  }
};
var shared137 = [["$context", "known", "**"]];
var shared138 = {
  "allOf": [
    {
      "description": "To geographies whose law was read, or is reported by others.",
      "properties": {
        "$context": {
          "required": [
            "assessment",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "not": {
                "const": "general"
              }
            }
          }
        }
      }
    },
    {
      "properties": {
        "$context": {
          "properties": {
            "assessment": {
              "properties": {
                "demanded": {
                  "const": true
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared139 = {
  "properties": {
    "$context": {
      "properties": {
        "assessment": {
          "properties": {
            "status": {
              "not": {
                "enum": [
                  "missing",
                  "expired"
                ]
              }
            }
          }
        }
      }
    }
  }
};
var shared140 = [["$context", "assessment"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "assessment", "demanded", "**"], ["$context", "assessment", "status"], ["$context", "assessment", "status", "**"]];
var shared141 = {
  "allOf": [
    {
      "description": "To geographies whose law is known in general only.",
      "properties": {
        "$context": {
          "required": [
            "assessment",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "const": "general"
            }
          }
        }
      }
    },
    {
      "properties": {
        "$context": {
          "properties": {
            "assessment": {
              "properties": {
                "demanded": {
                  "const": true
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared142 = {
  "allOf": [
    {
      "description": "To the statement on the lawful basis.",
      "properties": {
        "id": {
          "const": "lawful-basis"
        }
      }
    }
  ]
};
var shared143 = {
  "allOf": [
    {
      "description": "To mainland China, with so many people among the declared data.",
      "properties": {
        "geography": {
          "const": "CN"
        },
        "$context": {
          "required": [
            "officer"
          ]
        }
      }
    }
  ]
};
var shared144 = {
  "properties": {
    "$context": {
      "properties": {
        "officer": {
          "properties": {
            "reported": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared145 = [["geography", "**"], ["$context", "officer"], ["$context", "officer", "reported", "**"]];
var shared146 = {
  "allOf": [
    {
      "description": "To mainland China, where the organisation has no establishment.",
      "properties": {
        "geography": {
          "const": "CN"
        },
        "$context": {
          "required": [
            "representative"
          ]
        }
      }
    }
  ]
};
var shared147 = {
  "properties": {
    "$context": {
      "properties": {
        "representative": {
          "properties": {
            "reported": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared148 = [["geography", "**"], ["$context", "representative"], ["$context", "representative", "reported", "**"]];
var shared149 = {
  "allOf": [
    {
      "description": "To kinds of data on people in mainland China that serve marketing or profiling.",
      "required": [
        "purposes"
      ],
      "properties": {
        "$context": {
          "properties": {
            "underChineseLaw": {
              "const": true
            }
          }
        },
        "purposes": {
          "contains": {
            "enum": [
              "marketing",
              "profiling"
            ]
          }
        }
      }
    }
  ]
};
var shared150 = {
  "required": [
    "consent"
  ],
  "properties": {
    "consent": {
      "required": [
        "reference",
        "optOut"
      ],
      "properties": {
        "optOut": {
          "const": true
        }
      }
    }
  }
};
var shared151 = [["purposes"], ["$context", "underChineseLaw", "**"], ["purposes", "*", "**"], ["consent"], ["consent", "reference"], ["consent", "optOut"], ["consent", "optOut", "**"]];
var shared152 = {
  "allOf": [
    {
      "description": "To mainland China, where minors are the target group or their data is declared.",
      "properties": {
        "$context": {
          "required": [
            "minorsAudit"
          ],
          "properties": {
            "minorsAudit": {
              "properties": {
                "certain": {
                  "const": true
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared153 = {
  "properties": {
    "$context": {
      "properties": {
        "minorsAudit": {
          "properties": {
            "status": {
              "const": "current"
            }
          }
        }
      }
    }
  }
};
var shared154 = [["$context", "minorsAudit"], ["$context", "minorsAudit", "certain", "**"], ["$context", "minorsAudit", "status", "**"]];
var shared155 = {
  "allOf": [
    {
      "description": "To mainland China, where minors are possible among the users.",
      "properties": {
        "$context": {
          "required": [
            "minorsAudit"
          ],
          "properties": {
            "minorsAudit": {
              "properties": {
                "certain": {
                  "const": false
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared156 = {
  "properties": {
    "$context": {
      "properties": {
        "countriesMissing": {
          "maxItems": 0
        }
      }
    }
  }
};
var shared157 = [["$context", "countriesMissing"]];
var shared158 = {
  "properties": {
    "$context": {
      "properties": {
        "notice": {
          "const": true
        }
      }
    }
  }
};
var shared159 = [["$context", "notice", "**"]];
var shared160 = {
  "required": [
    "reviewed"
  ],
  "properties": {
    "$context": {
      "properties": {
        "reviewedDaysAgo": {
          "maximum": 366
        }
      }
    }
  }
};
var shared161 = [["reviewed"], ["$context", "reviewedDaysAgo"]];
var shared162 = {
  "allOf": [
    {
      "description": "To other geographies whose law asks for an officer, with so many people among the declared data.",
      "properties": {
        "geography": {
          "not": {
            "const": "CN"
          }
        },
        "$context": {
          "required": [
            "officer"
          ]
        }
      }
    }
  ]
};
var shared163 = {
  "properties": {
    "$context": {
      "properties": {
        "officer": {
          "properties": {
            "named": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared164 = [["geography"], ["geography", "**"], ["$context", "officer"], ["$context", "officer", "named", "**"]];
var shared165 = {
  "required": [
    "contract"
  ]
};
var shared166 = [["contract"]];
var shared167 = {
  "allOf": [
    {
      "description": "To other geographies whose law asks for a representative, where the organisation has no establishment.",
      "properties": {
        "geography": {
          "not": {
            "const": "CN"
          }
        },
        "$context": {
          "required": [
            "representative"
          ]
        }
      }
    }
  ]
};
var shared168 = {
  "properties": {
    "$context": {
      "properties": {
        "representative": {
          "properties": {
            "named": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared169 = [["geography"], ["geography", "**"], ["$context", "representative"], ["$context", "representative", "named", "**"]];
var shared170 = {
  "allOf": [
    {
      "description": "To geographies where somebody may not use WeChat.",
      "properties": {
        "$context": {
          "required": [
            "restriction"
          ]
        }
      }
    }
  ]
};
var shared171 = {
  "properties": {
    "$context": {
      "properties": {
        "restriction": {
          "properties": {
            "applies": {
              "const": false
            }
          }
        }
      }
    }
  }
};
var shared172 = [["$context", "restriction"], ["$context", "restriction", "applies", "**"]];
var shared173 = {
  "allOf": [
    {
      "description": "To sensitive data on people in mainland China, unless a legal duty alone has it handled.",
      "properties": {
        "$context": {
          "properties": {
            "sensitive": {
              "const": true
            },
            "underChineseLaw": {
              "const": true
            }
          }
        }
      },
      "not": {
        "required": [
          "purposes"
        ],
        "properties": {
          "purposes": {
            "items": {
              "const": "legal-duty"
            },
            "minItems": 1
          }
        }
      }
    }
  ]
};
var shared174 = {
  "required": [
    "consent"
  ],
  "properties": {
    "consent": {
      "required": [
        "separate"
      ],
      "properties": {
        "separate": {
          "const": true
        }
      }
    }
  }
};
var shared175 = [["$context", "sensitive", "**"], ["$context", "underChineseLaw", "**"], [], ["purposes"], ["purposes", "*", "**"], ["consent"], ["consent", "separate"], ["consent", "separate", "**"]];
var shared176 = {
  "allOf": [
    {
      "description": "To transfers out of geographies whose law was read or is reported by others.",
      "properties": {
        "$context": {
          "required": [
            "mechanismAccepted",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "not": {
                "const": "general"
              }
            }
          }
        }
      }
    }
  ]
};
var shared177 = {
  "properties": {
    "$context": {
      "properties": {
        "mechanismAccepted": {
          "const": true
        }
      }
    }
  },
  "if": {
    "properties": {
      "from": {
        "not": {
          "const": "CN"
        }
      }
    }
  },
  "then": {
    "properties": {
      "$context": {
        "properties": {
          "daysLeft": {
            "minimum": 0
          }
        }
      }
    }
  },
  "else": true
};
var shared178 = [["$context", "mechanismAccepted"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "mechanismAccepted", "**"], ["from"], ["from", "**"], ["$context", "daysLeft"]];
var shared179 = {
  "allOf": [
    {
      "description": "To transfers out of geographies whose law is known in general only.",
      "properties": {
        "$context": {
          "required": [
            "mechanismAccepted",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "const": "general"
            }
          }
        }
      }
    }
  ]
};
var shared180 = {
  "allOf": [
    {
      "description": "To geographies whose law restricts transfers and was read or is reported by others, with a component that Weixin runs.",
      "properties": {
        "$context": {
          "required": [
            "transfer",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "not": {
                "const": "general"
              }
            }
          }
        }
      }
    }
  ]
};
var shared181 = {
  "properties": {
    "$context": {
      "properties": {
        "transfer": {
          "properties": {
            "declared": {
              "const": true
            }
          }
        }
      }
    }
  }
};
var shared182 = [["$context", "transfer"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "transfer", "declared", "**"]];
var shared183 = {
  "allOf": [
    {
      "description": "To geographies whose law restricts transfers and is known in general only, with a component that Weixin runs.",
      "properties": {
        "$context": {
          "required": [
            "transfer",
            "confidence"
          ],
          "properties": {
            "confidence": {
              "const": "general"
            }
          }
        }
      }
    }
  ]
};
var shared184 = {
  "properties": {
    "$context": {
      "properties": {
        "accountsUncovered": {
          "items": false
        }
      }
    }
  }
};
var shared185 = [["$context", "accountsUncovered", "*"]];
var shared186 = {
  "allOf": [
    {
      "properties": {
        "$context": {
          "properties": {
            "required": {
              "const": true
            },
            "entityMatches": {
              "not": {
                "const": false
              }
            }
          }
        }
      }
    }
  ]
};
var shared187 = {
  "properties": {
    "$context": {
      "properties": {
        "accountsChanged": {
          "const": false
        }
      }
    }
  }
};
var shared188 = [["$context", "required", "**"], ["$context", "entityMatches"], ["$context", "entityMatches", "**"], ["$context", "accountsChanged", "**"]];
var shared189 = {
  "allOf": [
    {
      "properties": {
        "$context": {
          "properties": {
            "required": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared190 = {
  "properties": {
    "$context": {
      "properties": {
        "independentlyApproved": {
          "const": true
        }
      }
    }
  }
};
var shared191 = [["$context", "required", "**"], ["$context", "independentlyApproved", "**"]];
var shared192 = {
  "allOf": [
    {
      "properties": {
        "$context": {
          "properties": {
            "required": {
              "const": true
            },
            "driftAge": {
              "maximum": 30
            }
          },
          "required": [
            "driftAge"
          ]
        }
      }
    }
  ]
};
var shared193 = {
  "properties": {
    "$context": {
      "properties": {
        "drift": {
          "const": false
        }
      }
    }
  }
};
var shared194 = [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]];
var shared195 = {
  "properties": {
    "$context": {
      "properties": {
        "entityMatches": {
          "const": true
        }
      }
    }
  }
};
var shared196 = [["$context", "required", "**"], ["$context", "entityMatches", "**"]];
var shared197 = {
  "properties": {
    "$context": {
      "properties": {
        "daysLeft": {
          "minimum": 1
        }
      }
    }
  }
};
var shared198 = [["$context", "required", "**"], ["$context", "daysLeft"]];
var shared199 = {
  "properties": {
    "$context": {
      "properties": {
        "byLegalApprover": {
          "const": true
        }
      }
    }
  }
};
var shared200 = [["$context", "required", "**"], ["$context", "byLegalApprover", "**"]];
var shared201 = [["$context", "status"], ["$context", "status", "**"]];
var shared202 = {
  "properties": {
    "$context": {
      "properties": {
        "age": {
          "minimum": 0
        },
        "period": {
          "maximum": 366
        }
      }
    }
  }
};
var shared203 = [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]];
var shared204 = {
  "properties": {
    "decision": {
      "not": {
        "const": "rejected"
      }
    }
  }
};
var shared205 = [["$context", "required", "**"], ["decision"], ["decision", "**"]];
var shared206 = {
  "allOf": [
    {
      "required": [
        "documentId"
      ],
      "properties": {
        "$context": {
          "properties": {
            "required": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared207 = {
  "properties": {
    "$context": {
      "properties": {
        "spansBorder": {
          "const": false
        }
      }
    }
  }
};
var shared208 = [["documentId"], ["$context", "required", "**"], ["$context", "spansBorder", "**"]];
var shared209 = {
  "properties": {
    "$context": {
      "properties": {
        "fileMatches": {
          "const": true
        }
      }
    }
  }
};
var shared210 = [["$context", "fileMatches", "**"]];
var shared211 = {
  "allOf": [
    {
      "properties": {
        "$context": {
          "properties": {
            "required": {
              "const": true
            },
            "driftAge": {
              "exclusiveMinimum": 30
            }
          },
          "required": [
            "driftAge"
          ]
        }
      }
    }
  ]
};
var shared212 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "arbitration-choice"
        }
      }
    }
  ]
};
var shared213 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "audit-access"
        }
      }
    }
  ]
};
var shared214 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "connected-persons"
        }
      }
    }
  ]
};
var shared215 = {
  "allOf": [
    {
      "properties": {
        "id": {
          "const": "governing-law"
        }
      }
    }
  ]
};
var shared216 = {
  "allOf": [
    {
      "required": [
        "source",
        "purposes"
      ],
      "properties": {
        "source": {
          "const": "tencent-api"
        },
        "purposes": {
          "contains": {
            "const": "marketing"
          }
        }
      }
    }
  ]
};
var shared217 = {
  "required": [
    "approval"
  ]
};
var shared218 = [["source"], ["purposes"], ["source", "**"], ["purposes", "*", "**"], ["approval"]];
var shared219 = {
  "allOf": [
    {
      "required": [
        "to"
      ],
      "properties": {
        "$context": {
          "properties": {
            "platformData": {
              "const": true
            }
          }
        }
      },
      "anyOf": [
        {
          "properties": {
            "to": {
              "not": {
                "const": "CN"
              }
            }
          }
        },
        {
          "required": [
            "recipient"
          ],
          "properties": {
            "recipient": {
              "not": {
                "pattern": "[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|[Tt][Ee][Nn][Pp][Aa][Yy]|腾讯|微信|财付通"
              }
            }
          }
        }
      ]
    }
  ]
};
var shared220 = [["to"], ["$context", "platformData", "**"], ["to", "**"], ["recipient"], ["approval"]];
var shared221 = {
  "allOf": [
    {
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "const": "retired"
        },
        "$context": {
          "properties": {
            "openPlatform": {
              "const": true
            }
          }
        }
      }
    }
  ]
};
var shared222 = {
  "required": [
    "deletion"
  ]
};
var shared223 = [["status"], ["status", "**"], ["$context", "openPlatform", "**"], ["deletion"]];
var rules = {
  "app-security/incident-clock/geography": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/incident-informs-tencent/integration": { condition: shared3, requirement: shared4, reads: shared5 },
  "app-security/incident-runbook/integration": { condition: shared6, requirement: shared7, reads: shared8 },
  "app-security/log-retention/integration": { condition: shared9, requirement: shared10, reads: shared11 },
  "app-security/server-domain-filed/component": { condition: shared13, requirement: shared14, reads: shared15 },
  "app-security/server-domains/component": { condition: shared16, requirement: shared20, reads: shared21 },
  "certification/checked/certification": { condition: shared16, requirement: shared22, reads: shared23 },
  "certification/current/certification": { condition: shared16, requirement: shared24, reads: shared25 },
  "certification/edition/certification": { condition: shared16, requirement: shared26, reads: shared27 },
  "certification/equivalence-reviewed/required-statement": { condition: shared28, requirement: shared29, reads: shared30 },
  "certification/holder/certification": { condition: shared16, requirement: shared31, reads: shared32 },
  "certification/locations/certification": { condition: shared16, requirement: shared33, reads: shared34 },
  "certification/scope/certification": { condition: shared35, requirement: shared36, reads: shared37 },
  "certification/scope-recorded/certification": { condition: shared35, requirement: shared38, reads: shared39 },
  "certification/seal-scope/certification": { condition: shared40, requirement: shared41, reads: shared42 },
  "content/algorithm-filing/component": { condition: shared43, requirement: shared44, reads: shared45 },
  "content/availability-accepted/required-statement": { condition: shared46, requirement: shared29, reads: shared30 },
  "content/category-review/component": { condition: shared47, requirement: shared48, reads: shared49 },
  "content/check-interface-version/integration": { condition: shared16, requirement: shared50, reads: shared51 },
  "content/confidential-data-in-messages/data-category": { condition: shared52, requirement: shared53, reads: shared54 },
  "content/fallback-channel/integration": { condition: shared55, requirement: shared56, reads: shared57 },
  "content/foreign-authority-requests/required-statement": { condition: shared58, requirement: shared29, reads: shared30 },
  "content/generative-ai-filing/component": { condition: shared59, requirement: shared60, reads: shared61 },
  "content/mini-program-filing/component": { condition: shared62, requirement: shared63, reads: shared64 },
  "content/moderation-declared/integration": { condition: shared65, requirement: shared67, reads: shared68 },
  "content/real-names/component": { condition: shared69, requirement: shared70, reads: shared71 },
  "content/takedown-log/integration": { condition: shared72, requirement: shared73, reads: shared74 },
  "content/video-moderated/integration": { condition: shared75, requirement: shared76, reads: shared77 },
  "encryption/commercial-cryptography/integration": { condition: shared78, requirement: shared79, reads: shared80 },
  "encryption/message-callback-tls/integration": { condition: shared81, requirement: shared82, reads: shared83 },
  "encryption/message-key-rotation/integration": { condition: shared16, requirement: shared84, reads: shared85 },
  "encryption/message-mode/integration": { condition: shared86, requirement: shared87, reads: shared88 },
  "encryption/message-mode-compatible/integration": { condition: shared16, requirement: shared89, reads: shared90 },
  "encryption/no-end-to-end-encryption/required-statement": { condition: shared91, requirement: shared29, reads: shared30 },
  "locality/collection-abroad/component": { condition: shared92, requirement: shared94, reads: shared95 },
  "locality/collection-abroad/payment": { condition: shared92, requirement: shared94, reads: shared95 },
  "payments/access/payment": { condition: shared16, requirement: shared96, reads: shared97 },
  "payments/acquiring/payment": { condition: shared16, requirement: shared98, reads: shared99 },
  "payments/answers-verified/payment": { condition: shared16, requirement: shared100, reads: shared101 },
  "payments/api-v2-only/payment": { condition: shared102, requirement: shared103, reads: shared104 },
  "payments/card-data/payment": { condition: shared16, requirement: shared105, reads: shared106 },
  "payments/certificate-ending/payment": { condition: shared16, requirement: shared107, reads: shared108 },
  "payments/certificate-expired/payment": { condition: shared16, requirement: shared109, reads: shared110 },
  "payments/evidence/payment": { condition: shared16, requirement: shared111, reads: shared112 },
  "payments/key-storage/payment": { condition: shared16, requirement: shared113, reads: shared114 },
  "payments/merchant-declared/component": { condition: shared16, requirement: shared115, reads: shared116 },
  "payments/merchant-declared/payment": { condition: shared16, requirement: shared117, reads: shared118 },
  "payments/notifications-settled/payment": { condition: shared16, requirement: shared119, reads: shared120 },
  "payments/notify-url/payment": { condition: shared121, requirement: shared123, reads: shared124 },
  "payments/signature-md5/payment": { condition: shared125, requirement: shared126, reads: shared127 },
  "privacy/assessment-record/assessment": { condition: shared16, requirement: shared128, reads: shared129 },
  "privacy/assessment-scope/geography": { condition: shared130, requirement: shared131, reads: shared132 },
  "privacy/compliance-audit/geography": { condition: shared133, requirement: shared134, reads: shared135 },
  "privacy/geography-known/geography": { condition: shared16, requirement: shared136, reads: shared137 },
  "privacy/impact-assessment/geography": { condition: shared138, requirement: shared139, reads: shared140 },
  "privacy/impact-assessment-to-confirm/geography": { condition: shared141, requirement: shared139, reads: shared140 },
  "privacy/lawful-basis/required-statement": { condition: shared142, requirement: shared29, reads: shared30 },
  "privacy/mainland-officer/geography": { condition: shared143, requirement: shared144, reads: shared145 },
  "privacy/mainland-representative/geography": { condition: shared146, requirement: shared147, reads: shared148 },
  "privacy/marketing-consent/data-category": { condition: shared149, requirement: shared150, reads: shared151 },
  "privacy/minors-audit/geography": { condition: shared152, requirement: shared153, reads: shared154 },
  "privacy/minors-audit-to-confirm/geography": { condition: shared155, requirement: shared153, reads: shared154 },
  "privacy/notice-countries/privacy-notice": { condition: shared16, requirement: shared156, reads: shared157 },
  "privacy/notice-per-geography/geography": { condition: shared16, requirement: shared158, reads: shared159 },
  "privacy/notice-reviewed/privacy-notice": { condition: shared16, requirement: shared160, reads: shared161 },
  "privacy/officer/geography": { condition: shared162, requirement: shared163, reads: shared164 },
  "privacy/processor-contract/processor": { condition: shared16, requirement: shared165, reads: shared166 },
  "privacy/representative/geography": { condition: shared167, requirement: shared168, reads: shared169 },
  "privacy/restricted-geography/geography": { condition: shared170, requirement: shared171, reads: shared172 },
  "privacy/separate-consent/data-category": { condition: shared173, requirement: shared174, reads: shared175 },
  "privacy/transfer-mechanism/transfer": { condition: shared176, requirement: shared177, reads: shared178 },
  "privacy/transfer-mechanism-to-confirm/transfer": { condition: shared179, requirement: shared177, reads: shared178 },
  "privacy/transfer-to-mainland/geography": { condition: shared180, requirement: shared181, reads: shared182 },
  "privacy/transfer-to-mainland-to-confirm/geography": { condition: shared183, requirement: shared181, reads: shared182 },
  "terms/accounts-acknowledged/required-document": { condition: shared16, requirement: shared184, reads: shared185 },
  "terms/acknowledgement-accounts/acknowledgement": { condition: shared186, requirement: shared187, reads: shared188 },
  "terms/acknowledgement-approver/acknowledgement": { condition: shared189, requirement: shared190, reads: shared191 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared192, requirement: shared193, reads: shared194 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared189, requirement: shared195, reads: shared196 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared189, requirement: shared197, reads: shared198 },
  "terms/acknowledgement-legal-approver/acknowledgement": { condition: shared189, requirement: shared199, reads: shared200 },
  "terms/acknowledgement-missing/required-document": { condition: shared16, requirement: shared29, reads: shared201 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared189, requirement: shared202, reads: shared203 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared189, requirement: shared204, reads: shared205 },
  "terms/acknowledgement-scope/acknowledgement": { condition: shared206, requirement: shared207, reads: shared208 },
  "terms/acknowledgement-text/acknowledgement": { condition: shared16, requirement: shared209, reads: shared210 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared211, requirement: shared193, reads: shared194 },
  "terms/arbitration-decided/required-statement": { condition: shared212, requirement: shared29, reads: shared30 },
  "terms/audit-access-accepted/required-statement": { condition: shared213, requirement: shared29, reads: shared30 },
  "terms/connected-persons-informed/required-statement": { condition: shared214, requirement: shared29, reads: shared30 },
  "terms/governing-law-accepted/required-statement": { condition: shared215, requirement: shared29, reads: shared30 },
  "terms/platform-data-marketing/data-category": { condition: shared216, requirement: shared217, reads: shared218 },
  "terms/platform-data-transfer/transfer": { condition: shared219, requirement: shared217, reads: shared220 },
  "terms/retired-component-deletion/component": { condition: shared221, requirement: shared222, reads: shared223 }
};
export {
  rules
};
