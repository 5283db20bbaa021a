import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-wechat.ts
var shared0 = true;
var shared1 = {
  "$ref": "#/$defs/appCredentials",
  "$defs": {
    "appCredentials": {
      "type": "object",
      "properties": {
        "appSecret": {
          "not": {
            "$ref": "#/$defs/appSecret"
          }
        },
        "token": {
          "not": {
            "$ref": "#/$defs/messageToken"
          }
        },
        "encodingAesKey": {
          "not": {
            "$ref": "#/$defs/encodingAesKey"
          }
        }
      }
    },
    "appSecret": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    },
    "encodingAesKey": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        },
        {
          "pattern": "[A-Z]"
        },
        {
          "pattern": "[a-z]"
        }
      ]
    },
    "messageToken": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    },
    "random": {
      "allOf": [
        {
          "pattern": "[0-9]"
        },
        {
          "pattern": "[A-Za-z]"
        },
        {
          "not": {
            "pattern": "(.)\\1{5}"
          }
        },
        {
          "not": {
            "pattern": "(.{8,16})\\1"
          }
        },
        {
          "not": {
            "pattern": "12345678|abcdef|ABCDEF"
          }
        }
      ]
    }
  }
};
var shared2 = {
  "type": "object",
  "properties": {
    "secret": {
      "not": {
        "$ref": "#/$defs/wecomSecret"
      }
    },
    "token": {
      "not": {
        "$ref": "#/$defs/messageToken"
      }
    },
    "encodingAesKey": {
      "not": {
        "$ref": "#/$defs/encodingAesKey"
      }
    },
    "messageAuditPrivateKey": {
      "not": {
        "$ref": "#/$defs/privateKey"
      }
    }
  },
  "$defs": {
    "encodingAesKey": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        },
        {
          "pattern": "[A-Z]"
        },
        {
          "pattern": "[a-z]"
        }
      ]
    },
    "messageToken": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    },
    "privateKey": {
      "type": "string",
      "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}"
    },
    "random": {
      "allOf": [
        {
          "pattern": "[0-9]"
        },
        {
          "pattern": "[A-Za-z]"
        },
        {
          "not": {
            "pattern": "(.)\\1{5}"
          }
        },
        {
          "not": {
            "pattern": "(.{8,16})\\1"
          }
        },
        {
          "not": {
            "pattern": "12345678|abcdef|ABCDEF"
          }
        }
      ]
    },
    "wecomSecret": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        },
        {
          "pattern": "[A-Z]"
        },
        {
          "pattern": "[a-z]"
        }
      ]
    }
  }
};
var shared3 = {
  "type": "object",
  "properties": {
    "appSecret": {
      "not": {
        "$ref": "#/$defs/appSecret"
      }
    }
  },
  "$defs": {
    "appSecret": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    },
    "random": {
      "allOf": [
        {
          "pattern": "[0-9]"
        },
        {
          "pattern": "[A-Za-z]"
        },
        {
          "not": {
            "pattern": "(.)\\1{5}"
          }
        },
        {
          "not": {
            "pattern": "(.{8,16})\\1"
          }
        },
        {
          "not": {
            "pattern": "12345678|abcdef|ABCDEF"
          }
        }
      ]
    }
  }
};
var shared4 = {
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/clientSettings"
    }
  },
  "$defs": {
    "appSecret": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    },
    "clientSettings": {
      "type": "object",
      "patternProperties": {
        "^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$": {
          "not": {
            "$ref": "#/$defs/appSecret"
          }
        }
      },
      "additionalProperties": {
        "if": {
          "type": "object"
        },
        "then": {
          "$ref": "#/$defs/clientSettings"
        }
      }
    },
    "random": {
      "allOf": [
        {
          "pattern": "[0-9]"
        },
        {
          "pattern": "[A-Za-z]"
        },
        {
          "not": {
            "pattern": "(.)\\1{5}"
          }
        },
        {
          "not": {
            "pattern": "(.{8,16})\\1"
          }
        },
        {
          "not": {
            "pattern": "12345678|abcdef|ABCDEF"
          }
        }
      ]
    }
  }
};
var shared5 = {
  "type": "object",
  "properties": {
    "aclRule": {
      "$ref": "#/$defs/notWritableByAll"
    }
  },
  "allOf": [
    {
      "if": {
        "required": [
          "collection"
        ],
        "properties": {
          "collection": {
            "$ref": "#/$defs/personal"
          }
        }
      },
      "then": {
        "properties": {
          "aclTag": {
            "not": {
              "enum": [
                "READONLY",
                "ADMINWRITE"
              ]
            }
          },
          "aclRule": {
            "properties": {
              "read": {
                "not": {
                  "$ref": "#/$defs/always"
                }
              }
            }
          }
        }
      }
    }
  ],
  "$defs": {
    "always": {
      "enum": [
        true,
        "true"
      ]
    },
    "notWritableByAll": {
      "properties": {
        "write": {
          "not": {
            "$ref": "#/$defs/always"
          }
        },
        "update": {
          "not": {
            "$ref": "#/$defs/always"
          }
        },
        "delete": {
          "not": {
            "$ref": "#/$defs/always"
          }
        }
      }
    },
    "personal": {
      "pattern": "^(?:[a-z]+[_-])?(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
    }
  }
};
var shared6 = {
  "type": "object",
  "properties": {
    "aclRule": {
      "$ref": "#/$defs/notWritableByAll"
    }
  },
  "$defs": {
    "always": {
      "enum": [
        true,
        "true"
      ]
    },
    "notWritableByAll": {
      "properties": {
        "write": {
          "not": {
            "$ref": "#/$defs/always"
          }
        },
        "update": {
          "not": {
            "$ref": "#/$defs/always"
          }
        },
        "delete": {
          "not": {
            "$ref": "#/$defs/always"
          }
        }
      }
    }
  }
};
var shared7 = {
  "type": "object",
  "properties": {
    "setting": {
      "properties": {
        "urlCheck": {
          "not": {
            "const": false
          }
        }
      }
    }
  }
};
var shared8 = {
  "type": "object",
  "properties": {
    "plugins": {
      "$ref": "#/$defs/plugins"
    },
    "subpackages": {
      "$ref": "#/$defs/packages"
    },
    "subPackages": {
      "$ref": "#/$defs/packages"
    }
  },
  "$defs": {
    "moving": {
      "type": "string",
      "pattern": "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$"
    },
    "packages": {
      "type": "array",
      "items": {
        "properties": {
          "plugins": {
            "$ref": "#/$defs/plugins"
          }
        }
      }
    },
    "plugins": {
      "type": "object",
      "additionalProperties": {
        "properties": {
          "version": {
            "not": {
              "$ref": "#/$defs/moving"
            }
          }
        }
      }
    }
  }
};
var shared9 = {
  "type": "object",
  "properties": {
    "plugins": {
      "$ref": "#/$defs/plugins"
    }
  },
  "$defs": {
    "moving": {
      "type": "string",
      "pattern": "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$"
    },
    "plugins": {
      "type": "object",
      "additionalProperties": {
        "properties": {
          "version": {
            "not": {
              "$ref": "#/$defs/moving"
            }
          }
        }
      }
    }
  }
};
var shared10 = {
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
var shared11 = {
  "$ref": "#/$defs/callbacks",
  "$defs": {
    "callbacks": {
      "type": "object",
      "properties": {
        "callbackUrl": {
          "not": {
            "$ref": "#/$defs/plain"
          }
        },
        "oauthRedirectUrl": {
          "not": {
            "$ref": "#/$defs/plain"
          }
        }
      }
    },
    "plain": {
      "type": "string",
      "pattern": "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
    }
  }
};
var shared12 = {
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
    },
    {
      "$ref": "#/$defs/receivesMessages"
    }
  ],
  "$defs": {
    "receivesMessages": {
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string",
          "pattern": "\\S",
          "not": {
            "pattern": "^\\$\\{[^{}:]+:-?\\}$"
          }
        }
      }
    }
  }
};
var shared13 = {
  "$ref": "#/$defs/decrypts",
  "$defs": {
    "decrypts": {
      "required": [
        "encodingAesKey"
      ],
      "properties": {
        "encodingAesKey": {
          "pattern": "\\S"
        }
      }
    }
  }
};
var shared14 = {
  "type": "object",
  "properties": {
    "apiV2Key": {
      "not": {
        "$ref": "#/$defs/apiKey"
      }
    },
    "apiV3Key": {
      "not": {
        "$ref": "#/$defs/apiKey"
      }
    },
    "privateKey": {
      "not": {
        "$ref": "#/$defs/privateKey"
      }
    }
  },
  "$defs": {
    "apiKey": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$",
      "allOf": [
        {
          "pattern": "[0-9]"
        },
        {
          "pattern": "[A-Za-z]"
        },
        {
          "not": {
            "pattern": "(.)\\1{5}"
          }
        },
        {
          "not": {
            "pattern": "(.{8,16})\\1"
          }
        },
        {
          "not": {
            "pattern": "12345678|abcdef|ABCDEF"
          }
        }
      ]
    },
    "privateKey": {
      "type": "string",
      "anyOf": [
        {
          "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}"
        },
        {
          "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$"
        },
        {
          "pattern": "^MII[A-Za-z0-9+/]{200,}={0,2}$"
        }
      ]
    }
  }
};
var shared15 = {
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
var shared16 = {
  "type": "object",
  "properties": {
    "notifyUrl": {
      "$ref": "#/$defs/notification"
    },
    "refundNotifyUrl": {
      "$ref": "#/$defs/notification"
    },
    "payScoreNotifyUrl": {
      "$ref": "#/$defs/notification"
    }
  },
  "$defs": {
    "notification": {
      "if": {
        "type": "string",
        "pattern": "^[A-Za-z]+://"
      },
      "then": {
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
      }
    }
  }
};
var shared17 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "required": [
          "requiredPrivateInfos"
        ],
        "properties": {
          "requiredPrivateInfos": {
            "contains": {
              "const": "getFuzzyLocation"
            }
          }
        }
      },
      "then": {
        "properties": {
          "requiredPrivateInfos": {
            "items": {
              "not": {
                "$ref": "#/$defs/precise"
              }
            }
          }
        }
      }
    },
    {
      "if": {
        "required": [
          "requiredPrivateInfos"
        ],
        "properties": {
          "requiredPrivateInfos": {
            "contains": {
              "$ref": "#/$defs/asking"
            }
          }
        }
      },
      "then": {
        "required": [
          "permission"
        ],
        "properties": {
          "permission": {
            "anyOf": [
              {
                "required": [
                  "scope.userLocation"
                ]
              },
              {
                "required": [
                  "scope.userFuzzyLocation"
                ]
              }
            ]
          }
        }
      }
    },
    {
      "properties": {
        "permission": {
          "properties": {
            "scope.userLocation": {
              "$ref": "#/$defs/purpose"
            },
            "scope.userFuzzyLocation": {
              "$ref": "#/$defs/purpose"
            }
          }
        }
      }
    }
  ],
  "$defs": {
    "asking": {
      "enum": [
        "getFuzzyLocation",
        "getLocation",
        "startLocationUpdate",
        "startLocationUpdateBackground"
      ]
    },
    "precise": {
      "enum": [
        "getLocation",
        "onLocationChange",
        "startLocationUpdate",
        "startLocationUpdateBackground"
      ]
    },
    "purpose": {
      "type": "object",
      "required": [
        "desc"
      ],
      "properties": {
        "desc": {
          "type": "string",
          "pattern": "\\S"
        }
      }
    }
  }
};
var schemas = {
  "app-security/credential-literal/wechat_account": { condition: shared0, requirement: shared1 },
  "app-security/credential-literal/wechat_official_account": { condition: shared0, requirement: shared1 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared0, requirement: shared1 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared0, requirement: shared1 },
  "app-security/credential-literal/wecom_app": { condition: shared0, requirement: shared2 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared0, requirement: shared3 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared0, requirement: shared4 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared0, requirement: shared5 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared0, requirement: shared6 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared0, requirement: shared7 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared0, requirement: shared8 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared0, requirement: shared9 },
  "encryption/message-callback-tls/wechat_account": { condition: shared10, requirement: shared11 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared10, requirement: shared11 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared10, requirement: shared11 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared10, requirement: shared11 },
  "encryption/message-callback-tls/wecom_app": { condition: shared10, requirement: shared11 },
  "encryption/message-mode/wechat_account": { condition: shared12, requirement: shared13 },
  "encryption/message-mode/wechat_official_account": { condition: shared12, requirement: shared13 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared12, requirement: shared13 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared0, requirement: shared14 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared15, requirement: shared16 },
  "privacy/location-declared/wechat_mini_program": { condition: shared0, requirement: shared17 }
};
export {
  schemas
};
