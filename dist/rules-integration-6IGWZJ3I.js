import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-integration.ts
var shared0 = true;
var shared1 = {
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
var shared2 = [["$context", "daysLeft"]];
var shared3 = {
  "allOf": [
    {
      "required": [
        "scheme",
        "holder"
      ],
      "properties": {
        "scheme": {
          "const": "truste"
        },
        "holder": {
          "pattern": "[Tt][Ee][Nn][Cc][Ee][Nn][Tt]|[Ww][Ee][Cc][Hh][Aa][Tt]|[Ww][Ee][Ii][Xx][Ii][Nn]|腾讯|微信"
        }
      }
    }
  ]
};
var shared4 = {
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
var shared5 = [["scheme"], ["holder"], ["scheme", "**"], ["covers", "*", "**"]];
var shared6 = {
  "allOf": [
    {
      "required": [
        "components"
      ],
      "properties": {
        "components": {
          "contains": {
            "required": [
              "userContent"
            ],
            "properties": {
              "userContent": {
                "const": true
              },
              "status": {
                "not": {
                  "const": "retired"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared7 = {
  "required": [
    "moderation"
  ],
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
          "text",
          "media"
        ],
        "properties": {
          "text": {
            "const": true
          },
          "media": {
            "const": true
          }
        }
      }
    }
  }
};
var shared8 = [["components"], ["components", "*", "userContent"], ["components", "*", "userContent", "**"], ["components", "*", "status"], ["components", "*", "status", "**"], ["moderation"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "media"], ["moderation", "text", "**"], ["moderation", "media", "**"]];
var shared9 = {
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
var shared10 = {
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
var shared11 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]];
var shared12 = {
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
var shared13 = [["messaging", "mode"], ["messaging", "mode", "**"]];
var shared14 = {
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
var shared15 = [["$context", "notice", "**"]];
var shared16 = {
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
var shared17 = {
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
var shared18 = [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]];
var shared19 = {
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
var shared20 = {
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
var shared21 = [["$context", "required", "**"], ["$context", "entityMatches", "**"]];
var shared22 = {
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
var shared23 = [["$context", "required", "**"], ["$context", "daysLeft"]];
var shared24 = {
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
var shared25 = [["$context", "status"], ["$context", "status", "**"]];
var shared26 = {
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
var shared27 = [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]];
var shared28 = {
  "properties": {
    "decision": {
      "not": {
        "const": "rejected"
      }
    }
  }
};
var shared29 = [["$context", "required", "**"], ["decision"], ["decision", "**"]];
var shared30 = {
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
var shared31 = {
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
var shared32 = [["$context", "declared", "**"]];
var rules = {
  "certification/current/certification": { condition: shared0, requirement: shared1, reads: shared2 },
  "certification/seal-scope/certification": { condition: shared3, requirement: shared4, reads: shared5 },
  "content/moderation-declared/integration": { condition: shared6, requirement: shared7, reads: shared8 },
  "encryption/message-mode/integration": { condition: shared9, requirement: shared10, reads: shared11 },
  "encryption/message-mode-compatible/integration": { condition: shared0, requirement: shared12, reads: shared13 },
  "privacy/notice-per-geography/geography": { condition: shared0, requirement: shared14, reads: shared15 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared16, requirement: shared17, reads: shared18 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared19, requirement: shared20, reads: shared21 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared19, requirement: shared22, reads: shared23 },
  "terms/acknowledgement-missing/required-document": { condition: shared0, requirement: shared24, reads: shared25 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared19, requirement: shared26, reads: shared27 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared19, requirement: shared28, reads: shared29 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared30, requirement: shared17, reads: shared18 },
  "terms/integration-declared/declaration": { condition: shared0, requirement: shared31, reads: shared32 }
};
export {
  rules
};
