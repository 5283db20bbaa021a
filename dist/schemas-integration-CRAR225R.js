import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-integration.ts
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
var shared2 = {
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
var shared3 = {
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
var shared4 = {
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
var shared5 = {
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
            }
          }
        }
      }
    }
  ]
};
var shared6 = {
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
var shared7 = {
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
var shared8 = {
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
var shared9 = {
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
var shared10 = {
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
var shared11 = {
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
var shared12 = {
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
var shared13 = {
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
var shared14 = {
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
var shared15 = {
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
var shared16 = {
  "properties": {
    "decision": {
      "not": {
        "const": "rejected"
      }
    }
  }
};
var shared17 = {
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
var schemas = {
  "certification/current/integration": { condition: shared0, requirement: shared1 },
  "certification/seal-scope/integration": { condition: shared0, requirement: shared2 },
  "content/moderation-declared/integration": { condition: shared3, requirement: shared4 },
  "encryption/message-mode/integration": { condition: shared5, requirement: shared6 },
  "encryption/message-mode-compatible/integration": { condition: shared0, requirement: shared7 },
  "privacy/notice-per-geography/integration": { condition: shared0, requirement: shared8 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared9, requirement: shared10 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared11, requirement: shared12 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared11, requirement: shared13 },
  "terms/acknowledgement-missing/required-document": { condition: shared0, requirement: shared14 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared11, requirement: shared15 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared11, requirement: shared16 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared17, requirement: shared10 }
};
export {
  schemas
};
