import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-integration.ts
var shared0 = true;
var shared1 = {
  "properties": {
    "$context": {
      "properties": {
        "certifications": {
          "items": {
            "properties": {
              "daysLeft": {
                "minimum": 0
              }
            }
          }
        }
      }
    }
  }
};
var shared2 = [["$context", "certifications", "*", "daysLeft"]];
var shared3 = {
  "properties": {
    "certifications": {
      "items": {
        "if": {
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
        },
        "then": {
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
        }
      }
    }
  }
};
var shared4 = [["certifications", "*", "scheme"], ["certifications", "*", "holder"], ["certifications", "*", "scheme", "**"], ["certifications", "*", "covers", "*", "**"]];
var shared5 = {
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
var shared6 = {
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
var shared7 = [["components"], ["components", "*", "userContent"], ["components", "*", "userContent", "**"], ["components", "*", "status"], ["components", "*", "status", "**"], ["moderation"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "media"], ["moderation", "text", "**"], ["moderation", "media", "**"]];
var shared8 = {
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
var shared9 = {
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
var shared10 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]];
var shared11 = {
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
var shared12 = [["messaging", "mode"], ["messaging", "mode", "**"]];
var shared13 = {
  "properties": {
    "$context": {
      "properties": {
        "geographies": {
          "additionalProperties": {
            "properties": {
              "notice": {
                "const": true
              }
            }
          }
        }
      }
    }
  }
};
var shared14 = [["$context", "geographies", "*", "notice", "**"]];
var shared15 = {
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
var shared16 = {
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
var shared17 = [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]];
var shared18 = {
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
var shared19 = {
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
var shared20 = [["$context", "required", "**"], ["$context", "entityMatches", "**"]];
var shared21 = {
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
var shared22 = [["$context", "required", "**"], ["$context", "daysLeft"]];
var shared23 = {
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
var shared24 = [["$context", "status"], ["$context", "status", "**"]];
var shared25 = {
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
var shared26 = [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]];
var shared27 = {
  "properties": {
    "decision": {
      "not": {
        "const": "rejected"
      }
    }
  }
};
var shared28 = [["$context", "required", "**"], ["decision"], ["decision", "**"]];
var shared29 = {
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
var rules = {
  "certification/current/integration": { condition: shared0, requirement: shared1, reads: shared2 },
  "certification/seal-scope/integration": { condition: shared0, requirement: shared3, reads: shared4 },
  "content/moderation-declared/integration": { condition: shared5, requirement: shared6, reads: shared7 },
  "encryption/message-mode/integration": { condition: shared8, requirement: shared9, reads: shared10 },
  "encryption/message-mode-compatible/integration": { condition: shared0, requirement: shared11, reads: shared12 },
  "privacy/notice-per-geography/integration": { condition: shared0, requirement: shared13, reads: shared14 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared15, requirement: shared16, reads: shared17 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared18, requirement: shared19, reads: shared20 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared18, requirement: shared21, reads: shared22 },
  "terms/acknowledgement-missing/required-document": { condition: shared0, requirement: shared23, reads: shared24 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared18, requirement: shared25, reads: shared26 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared18, requirement: shared27, reads: shared28 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared29, requirement: shared16, reads: shared17 }
};
export {
  rules
};
