import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-integration.ts
var schemas = {
  "certification/current/integration": {
    "condition": true,
    "requirement": {
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
    }
  },
  "certification/seal-scope/integration": {
    "condition": true,
    "requirement": {
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
    }
  },
  "content/moderation-declared/integration": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/message-mode/integration": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "encryption/message-mode-compatible/integration": {
    "condition": true,
    "requirement": {
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
  },
  "privacy/notice-per-geography/integration": {
    "condition": true,
    "requirement": {
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
    }
  },
  "terms/acknowledgement-drift/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
      "properties": {
        "$context": {
          "properties": {
            "drift": {
              "const": false
            }
          }
        }
      }
    }
  },
  "terms/acknowledgement-entity/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
      "properties": {
        "$context": {
          "properties": {
            "entityMatches": {
              "const": true
            }
          }
        }
      }
    }
  },
  "terms/acknowledgement-expired/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
      "properties": {
        "$context": {
          "properties": {
            "daysLeft": {
              "minimum": 1
            }
          }
        }
      }
    }
  },
  "terms/acknowledgement-missing/required-document": {
    "condition": true,
    "requirement": {
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
    }
  },
  "terms/acknowledgement-period/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
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
    }
  },
  "terms/acknowledgement-rejected/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
      "properties": {
        "decision": {
          "not": {
            "const": "rejected"
          }
        }
      }
    }
  },
  "terms/acknowledgement-version/acknowledgement": {
    "condition": {
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
    },
    "requirement": {
      "properties": {
        "$context": {
          "properties": {
            "drift": {
              "const": false
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
