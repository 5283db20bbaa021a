import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-integration.ts
var shared0 = true;
var shared1 = {
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
var shared2 = [["checkedOn"], ["$context", "checkedDaysAgo"]];
var shared3 = {
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
var shared4 = [["$context", "daysLeft"]];
var shared5 = {
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
var shared6 = [["$context", "editionInForce", "**"]];
var shared7 = {
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
var shared8 = {
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
var shared9 = [["id", "**"], ["$context", "status"], ["$context", "status", "**"]];
var shared10 = {
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
var shared11 = [["$context", "holderOperates", "**"]];
var shared12 = {
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
var shared13 = [["$context", "territoriesOutside"]];
var shared14 = {
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
var shared15 = {
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
var shared16 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["$context", "outOfScope", "*"]];
var shared17 = {
  "required": [
    "scope"
  ]
};
var shared18 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["scope"]];
var shared19 = {
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
var shared20 = {
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
var shared21 = [["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["covers", "*", "**"]];
var shared22 = {
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
var shared23 = {
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
var shared24 = [["recommendation"], ["recommendation", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["filings"], ["filings", "algorithm"]];
var shared25 = {
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
var shared26 = {
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
var shared27 = {
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
var shared28 = [["categories"], ["type", "**"], ["status"], ["status", "**"], ["categories", "*"], ["filings"], ["filings", "content"]];
var shared29 = {
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
var shared30 = [["moderation", "interfaceVersion"], ["moderation", "interfaceVersion", "**"]];
var shared31 = {
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
var shared32 = {
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
var shared33 = [["nature"], ["channels"], ["nature", "*", "**"], ["channels", "*"], ["channels", "*", "**"]];
var shared34 = {
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
var shared35 = {
  "required": [
    "fallbackChannels"
  ],
  "properties": {
    "fallbackChannels": {
      "minItems": 1
    }
  }
};
var shared36 = [["audience"], ["$context", "live"], ["audience", "geographies"], ["audience", "geographies", "*"], ["audience", "geographies", "*", "**"], ["fallbackChannels"]];
var shared37 = {
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
var shared38 = {
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
var shared39 = {
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
var shared40 = [["generativeAi"], ["type", "**"], ["generativeAi", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "generativeAi"], ["filings", "algorithm"]];
var shared41 = {
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
var shared42 = {
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
var shared43 = [["type", "**"], ["status"], ["status", "**"], ["$context", "registrant"], ["$context", "registrant", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "miniProgram"]];
var shared44 = {
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
var shared45 = {
  "properties": {
    "humanReview": {
      "not": {
        "const": true
      }
    }
  }
};
var shared46 = { ...{
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
}, "$defs": { "without-people": shared45 } };
var shared47 = [["$context", "content"], ["moderation"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "text", "**"], ["moderation", "media"], ["moderation", "media", "**"]];
var shared48 = {
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
var shared49 = {
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
var shared50 = [["type", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["realNames"], ["realNames", "**"]];
var shared51 = {
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
var shared52 = {
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
var shared53 = [["moderation"], ["audience"], ["$context", "content"], ["audience", "mainlandUsers", "**"], ["audience", "geographies"], ["audience", "geographies", "*", "**"], ["moderation", "takedownLogDays"]];
var shared54 = {
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
var shared55 = {
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
var shared56 = [["moderation"], ["$context", "content"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "video"], ["moderation", "video", "**"]];
var shared57 = {
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
var shared58 = {
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
var shared59 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]];
var shared60 = {
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
};
var shared61 = [["messaging", "mode"], ["messaging", "mode", "**"]];
var shared62 = {
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
var shared63 = {
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
var shared64 = [["$context", "notice", "**"]];
var shared65 = {
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
var shared66 = [["$context", "accountsUncovered", "*"]];
var shared67 = {
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
var shared68 = {
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
var shared69 = [["$context", "required", "**"], ["$context", "entityMatches"], ["$context", "entityMatches", "**"], ["$context", "accountsChanged", "**"]];
var shared70 = {
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
var shared71 = {
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
var shared72 = [["$context", "required", "**"], ["$context", "independentlyApproved", "**"]];
var shared73 = {
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
var shared74 = {
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
var shared75 = [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]];
var shared76 = {
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
var shared77 = [["$context", "required", "**"], ["$context", "entityMatches", "**"]];
var shared78 = {
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
var shared79 = [["$context", "required", "**"], ["$context", "daysLeft"]];
var shared80 = {
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
var shared81 = [["$context", "required", "**"], ["$context", "byLegalApprover", "**"]];
var shared82 = [["$context", "status"], ["$context", "status", "**"]];
var shared83 = {
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
var shared84 = [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]];
var shared85 = {
  "properties": {
    "decision": {
      "not": {
        "const": "rejected"
      }
    }
  }
};
var shared86 = [["$context", "required", "**"], ["decision"], ["decision", "**"]];
var shared87 = {
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
var shared88 = {
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
var shared89 = [["documentId"], ["$context", "required", "**"], ["$context", "spansBorder", "**"]];
var shared90 = {
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
var shared91 = [["$context", "fileMatches", "**"]];
var shared92 = {
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
var shared93 = {
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
var shared94 = {
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
var shared95 = {
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
var shared96 = {
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
var shared97 = {
  "properties": {
    "$context": {
      "properties": {
        "declared": {
          "const": true
        }
      }
    }
  }
};
var shared98 = [["$context", "declared", "**"]];
var shared99 = {
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
var shared100 = {
  "required": [
    "approval"
  ]
};
var shared101 = [["source"], ["purposes"], ["source", "**"], ["purposes", "*", "**"], ["approval"]];
var shared102 = {
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
var shared103 = [["to"], ["$context", "platformData", "**"], ["to", "**"], ["recipient"], ["approval"]];
var shared104 = {
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
var shared105 = {
  "required": [
    "deletion"
  ]
};
var shared106 = [["status"], ["status", "**"], ["$context", "openPlatform", "**"], ["deletion"]];
var rules = {
  "certification/checked/certification": { condition: shared0, requirement: shared1, reads: shared2 },
  "certification/current/certification": { condition: shared0, requirement: shared3, reads: shared4 },
  "certification/edition/certification": { condition: shared0, requirement: shared5, reads: shared6 },
  "certification/equivalence-reviewed/required-statement": { condition: shared7, requirement: shared8, reads: shared9 },
  "certification/holder/certification": { condition: shared0, requirement: shared10, reads: shared11 },
  "certification/locations/certification": { condition: shared0, requirement: shared12, reads: shared13 },
  "certification/scope/certification": { condition: shared14, requirement: shared15, reads: shared16 },
  "certification/scope-recorded/certification": { condition: shared14, requirement: shared17, reads: shared18 },
  "certification/seal-scope/certification": { condition: shared19, requirement: shared20, reads: shared21 },
  "content/algorithm-filing/component": { condition: shared22, requirement: shared23, reads: shared24 },
  "content/availability-accepted/required-statement": { condition: shared25, requirement: shared8, reads: shared9 },
  "content/category-review/component": { condition: shared26, requirement: shared27, reads: shared28 },
  "content/check-interface-version/integration": { condition: shared0, requirement: shared29, reads: shared30 },
  "content/confidential-data-in-messages/data-category": { condition: shared31, requirement: shared32, reads: shared33 },
  "content/fallback-channel/integration": { condition: shared34, requirement: shared35, reads: shared36 },
  "content/foreign-authority-requests/required-statement": { condition: shared37, requirement: shared8, reads: shared9 },
  "content/generative-ai-filing/component": { condition: shared38, requirement: shared39, reads: shared40 },
  "content/mini-program-filing/component": { condition: shared41, requirement: shared42, reads: shared43 },
  "content/moderation-declared/integration": { condition: shared44, requirement: shared46, reads: shared47 },
  "content/real-names/component": { condition: shared48, requirement: shared49, reads: shared50 },
  "content/takedown-log/integration": { condition: shared51, requirement: shared52, reads: shared53 },
  "content/video-moderated/integration": { condition: shared54, requirement: shared55, reads: shared56 },
  "encryption/message-mode/integration": { condition: shared57, requirement: shared58, reads: shared59 },
  "encryption/message-mode-compatible/integration": { condition: shared0, requirement: shared60, reads: shared61 },
  "encryption/no-end-to-end-encryption/required-statement": { condition: shared62, requirement: shared8, reads: shared9 },
  "privacy/notice-per-geography/geography": { condition: shared0, requirement: shared63, reads: shared64 },
  "terms/accounts-acknowledged/required-document": { condition: shared0, requirement: shared65, reads: shared66 },
  "terms/acknowledgement-accounts/acknowledgement": { condition: shared67, requirement: shared68, reads: shared69 },
  "terms/acknowledgement-approver/acknowledgement": { condition: shared70, requirement: shared71, reads: shared72 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared73, requirement: shared74, reads: shared75 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared70, requirement: shared76, reads: shared77 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared70, requirement: shared78, reads: shared79 },
  "terms/acknowledgement-legal-approver/acknowledgement": { condition: shared70, requirement: shared80, reads: shared81 },
  "terms/acknowledgement-missing/required-document": { condition: shared0, requirement: shared8, reads: shared82 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared70, requirement: shared83, reads: shared84 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared70, requirement: shared85, reads: shared86 },
  "terms/acknowledgement-scope/acknowledgement": { condition: shared87, requirement: shared88, reads: shared89 },
  "terms/acknowledgement-text/acknowledgement": { condition: shared0, requirement: shared90, reads: shared91 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared92, requirement: shared74, reads: shared75 },
  "terms/arbitration-decided/required-statement": { condition: shared93, requirement: shared8, reads: shared9 },
  "terms/audit-access-accepted/required-statement": { condition: shared94, requirement: shared8, reads: shared9 },
  "terms/connected-persons-informed/required-statement": { condition: shared95, requirement: shared8, reads: shared9 },
  "terms/governing-law-accepted/required-statement": { condition: shared96, requirement: shared8, reads: shared9 },
  "terms/integration-declared/declaration": { condition: shared0, requirement: shared97, reads: shared98 },
  "terms/platform-data-marketing/data-category": { condition: shared99, requirement: shared100, reads: shared101 },
  "terms/platform-data-transfer/transfer": { condition: shared102, requirement: shared100, reads: shared103 },
  "terms/retired-component-deletion/component": { condition: shared104, requirement: shared105, reads: shared106 }
};
export {
  rules
};
