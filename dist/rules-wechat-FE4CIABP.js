import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-wechat.ts
var shared0 = {
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
var shared1 = {
  "type": "string",
  "pattern": "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)"
};
var shared2 = { ...{
  "type": "object",
  "properties": {
    "callbackUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    },
    "oauthRedirectUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    }
  }
}, "$defs": { "tunnel": shared1 } };
var shared3 = [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]];
var shared4 = { ...{
  "type": "object",
  "properties": {
    "callbackUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    }
  }
}, "$defs": { "tunnel": shared1 } };
var shared5 = [["$context"], ["$context", "stage"], [], ["callbackUrl"]];
var shared6 = { ...{
  "type": "object",
  "properties": {
    "notifyUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    },
    "refundNotifyUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    },
    "payScoreNotifyUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    }
  }
}, "$defs": { "tunnel": shared1 } };
var shared7 = [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]];
var shared8 = {
  "allOf": [
    {
      "description": "To levels in files that may run in production, unless a profile says otherwise.",
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
var shared9 = {
  "type": "object",
  "additionalProperties": {
    "not": {
      "type": "string",
      "pattern": "^(?:[Dd]ebug|DEBUG|[Tt]race|TRACE|[Aa]ll|ALL)$"
    }
  }
};
var shared10 = [["$context"], ["$context", "stage"], [], ["*"]];
var shared11 = true;
var shared12 = {
  "type": "object",
  "properties": {
    "permissions": {
      "properties": {
        "openapi": {
          "items": {
            "type": "string",
            "pattern": "^[A-Za-z]\\w*\\.[A-Za-z]\\w*(?:\\.\\w+)*$",
            "not": {
              "pattern": "^templateMessage\\."
            }
          }
        }
      }
    }
  }
};
var shared13 = [[], ["permissions", "openapi", "*"]];
var shared14 = {
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": {
        "^(?:WX|WECHAT|WEIXIN)(?:_?(?:MP|MA|MINI|MINI_?PROGRAM|MINI_?APP|OA|OFFICIAL(?:_?ACCOUNT)?))?_?(?:APP_?)?SECRET$": false,
        "^(?:wx|wechat|weixin)(?:App)?Secret$": false
      }
    }
  }
};
var shared15 = [[], ["envParams"], ["envParams", "*"]];
var shared16 = {
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": {
        "CORS|cors|ALLOWED_?ORIGIN|[Aa]llowed_?[Oo]rigin": {
          "not": {
            "type": "string",
            "pattern": "^\\s*\\*\\s*$|//(?:localhost|127\\.0\\.0\\.1)\\b"
          }
        }
      }
    }
  }
};
var shared17 = {
  "allOf": [
    {
      "description": "To key files that are not for tests or examples.",
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
var shared18 = {
  "type": "object",
  "properties": {
    "holds": {
      "not": {
        "enum": [
          "private key",
          "PKCS #12"
        ]
      }
    }
  }
};
var shared19 = [["$context"], ["$context", "stage"], [], ["holds"], ["holds", "**"]];
var shared20 = {
  "allOf": [
    {
      "description": "To files that are no examples.",
      "properties": {
        "$context": {
          "properties": {
            "stage": {
              "not": {
                "const": "example"
              }
            }
          }
        }
      }
    }
  ]
};
var shared21 = {
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
};
var shared22 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
  "allOf": [
    {
      "$ref": "#/$defs/random"
    }
  ]
};
var shared23 = {
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
};
var shared24 = {
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
};
var shared25 = {
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
};
var shared26 = { ...{
  "type": "object",
  "properties": {
    "appSecret": {
      "not": {
        "$ref": "#/$defs/appSecret"
      }
    },
    "encodingAesKey": {
      "not": {
        "$ref": "#/$defs/encodingAesKey"
      }
    },
    "wecomSecret": {
      "not": {
        "$ref": "#/$defs/wecomSecret"
      }
    },
    "apiKey": {
      "not": {
        "$ref": "#/$defs/apiKey"
      }
    }
  }
}, "$defs": { "apiKey": shared21, "appSecret": shared22, "encodingAesKey": shared23, "random": shared24, "wecomSecret": shared25 } };
var shared27 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["encodingAesKey"], ["wecomSecret"], ["apiKey"]];
var shared28 = {
  "allOf": [
    {
      "description": "To files that are examples, by their names.",
      "properties": {
        "$context": {
          "required": [
            "stage"
          ],
          "properties": {
            "stage": {
              "const": "example"
            }
          }
        }
      }
    }
  ]
};
var shared29 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$",
  "allOf": [
    {
      "$ref": "#/$defs/random"
    }
  ]
};
var shared30 = { ...{
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
}, "$defs": { "appSecret": shared22, "encodingAesKey": shared23, "messageToken": shared29, "random": shared24 } };
var shared31 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]];
var shared32 = { ...{
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
    }
  }
}, "$defs": { "encodingAesKey": shared23, "messageToken": shared29, "random": shared24, "wecomSecret": shared25 } };
var shared33 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"]];
var shared34 = {
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
};
var shared35 = { ...{
  "type": "object",
  "properties": {
    "appSecret": {
      "not": {
        "$ref": "#/$defs/appSecret"
      }
    },
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
  }
}, "$defs": { "apiKey": shared21, "appSecret": shared22, "privateKey": shared34, "random": shared24 } };
var shared36 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared37 = {
  "type": "string",
  "pattern": "^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE))[A-Za-z0-9]{32}$",
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
};
var shared38 = { ...{
  "type": "object",
  "properties": {
    "secretKey": {
      "not": {
        "$ref": "#/$defs/cloudKey"
      }
    }
  }
}, "$defs": { "cloudKey": shared37, "random": shared24 } };
var shared39 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secretKey"]];
var shared40 = [["$context", "stage"], ["$context", "stage", "**"], [], ["holds"], ["holds", "**"]];
var shared41 = {
  "allOf": [
    {
      "description": "To files that are no examples; those are judged by app-security/credential-in-example.",
      "properties": {
        "$context": {
          "properties": {
            "stage": {
              "not": {
                "const": "example"
              }
            }
          }
        }
      }
    }
  ]
};
var shared42 = {
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
};
var shared43 = { ...{
  "$ref": "#/$defs/appCredentials"
}, "$defs": { "appCredentials": shared42, "appSecret": shared22, "encodingAesKey": shared23, "messageToken": shared29, "random": shared24 } };
var shared44 = {
  "type": "string",
  "pattern": "^refreshtoken@@@[A-Za-z0-9_-]{43}$",
  "allOf": [
    {
      "$ref": "#/$defs/random"
    }
  ]
};
var shared45 = { ...{
  "allOf": [
    {
      "$ref": "#/$defs/appCredentials"
    }
  ],
  "properties": {
    "authorizerRefreshToken": {
      "not": {
        "$ref": "#/$defs/refreshToken"
      }
    }
  }
}, "$defs": { "appCredentials": shared42, "appSecret": shared22, "encodingAesKey": shared23, "messageToken": shared29, "random": shared24, "refreshToken": shared44 } };
var shared46 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"], ["authorizerRefreshToken"]];
var shared47 = {
  "type": "string",
  "anyOf": [
    {
      "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}"
    },
    {
      "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{64}"
    },
    {
      "pattern": "^MII[A-Za-z0-9+/]{200,}={0,2}$"
    }
  ]
};
var shared48 = { ...{
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
  }
}, "$defs": { "encodingAesKey": shared23, "messageToken": shared29, "privateKey": shared47, "random": shared24, "wecomSecret": shared25 } };
var shared49 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]];
var shared50 = { ...{
  "type": "object",
  "properties": {
    "appSecret": {
      "not": {
        "$ref": "#/$defs/appSecret"
      }
    }
  }
}, "$defs": { "appSecret": shared22, "random": shared24 } };
var shared51 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"]];
var shared52 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE))[A-Za-z0-9]{32}\\}?$",
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
};
var shared53 = { ...{
  "type": "object",
  "properties": {
    "secretKey": {
      "not": {
        "$ref": "#/$defs/cloudKey"
      }
    }
  }
}, "$defs": { "cloudKey": shared52, "random": shared24 } };
var shared54 = {
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
};
var shared55 = { ...{
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/clientSettings"
    }
  }
}, "$defs": { "appSecret": shared22, "clientSettings": shared54, "random": shared24 } };
var shared56 = [["$context", "stage"], ["$context", "stage", "**"], [], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared57 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "plugins": {
          "additionalProperties": {
            "properties": {
              "inputs": {
                "properties": {
                  "privateKey": {
                    "not": {
                      "$ref": "#/$defs/privateKey"
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
}, "$defs": { "privateKey": shared47 } };
var shared58 = [["$context", "stage"], ["$context", "stage", "**"], [], ["framework", "plugins", "*", "inputs", "privateKey"]];
var shared59 = {
  "anyOf": [
    {
      "enum": [
        true,
        "true"
      ]
    },
    {
      "type": "string",
      "pattern": "^\\s*(?:doc\\._openid|resource\\.openid)\\s*!==?\\s*null\\s*$"
    }
  ]
};
var shared60 = {
  "type": "string",
  "pattern": "^\\s*auth(?:\\.(?:openid|uid|loginType))?\\s*!==?\\s*null\\s*$"
};
var shared61 = {
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
};
var shared62 = {
  "properties": {
    "update": {
      "not": {
        "$ref": "#/$defs/anyUser"
      }
    },
    "delete": {
      "not": {
        "$ref": "#/$defs/anyUser"
      }
    }
  },
  "if": {
    "not": {
      "required": [
        "update",
        "delete"
      ]
    }
  },
  "then": {
    "properties": {
      "write": {
        "not": {
          "$ref": "#/$defs/anyUser"
        }
      }
    }
  }
};
var shared63 = {
  "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
};
var shared64 = { ...{
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
            "$ref": "#/$defs/notWritableByAnyUser",
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
  ]
}, "$defs": { "always": shared59, "anyUser": shared60, "notWritableByAll": shared61, "notWritableByAnyUser": shared62, "personal": shared63 } };
var shared65 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule"], ["aclRule", "read"], ["aclRule", "read", "**"]];
var shared66 = { ...{
  "type": "object",
  "properties": {
    "aclRule": {
      "$ref": "#/$defs/notWritableByAll"
    }
  }
}, "$defs": { "always": shared59, "notWritableByAll": shared61 } };
var shared67 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]];
var shared68 = { ...{
  "type": "object",
  "properties": {
    "permission": {
      "$ref": "#/$defs/notWritableByAll"
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "collection": {
                "$ref": "#/$defs/personal"
              }
            }
          },
          "properties": {
            "additionalProperties": {
              "not": {
                "type": "object",
                "required": [
                  "permission"
                ]
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "permission": {
            "$ref": "#/$defs/notWritableByAnyUser",
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
  ]
}, "$defs": { "always": shared59, "anyUser": shared60, "notWritableByAll": shared61, "notWritableByAnyUser": shared62, "personal": shared63 } };
var shared69 = [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["properties", "*"], ["properties", "*", "permission"], ["permission"], ["permission", "read"], ["permission", "read", "**"]];
var shared70 = {
  "type": "object",
  "properties": {
    "debug": {
      "not": {
        "const": true
      }
    }
  }
};
var shared71 = [[], ["debug"], ["debug", "**"]];
var shared72 = {
  "type": "object",
  "properties": {
    "directCommit": {
      "not": {
        "const": true
      }
    }
  }
};
var shared73 = [[], ["directCommit"], ["directCommit", "**"]];
var shared74 = {
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
var shared75 = [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]];
var shared76 = {
  "enum": [
    true,
    "true"
  ]
};
var shared77 = { ...{
  "type": "object",
  "properties": {
    "aclRule": {
      "properties": {
        "invoke": {
          "not": {
            "$ref": "#/$defs/always"
          }
        }
      },
      "additionalProperties": {
        "properties": {
          "invoke": {
            "not": {
              "$ref": "#/$defs/always"
            }
          }
        }
      }
    }
  }
}, "$defs": { "always": shared76 } };
var shared78 = [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]];
var shared79 = {
  "type": "string",
  "pattern": "^\\s*(?:https|wss)://(?!(?:0|10|127)\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|192\\.168\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.)(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?:[:/]|\\s*$)"
};
var shared80 = {
  "not": {
    "$ref": "#/$defs/address"
  },
  "items": {
    "$ref": "#/$defs/settings"
  },
  "additionalProperties": {
    "$ref": "#/$defs/settings"
  }
};
var shared81 = { ...{
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  }
}, "$defs": { "address": shared79, "settings": shared80 } };
var shared82 = [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared83 = { ...{
  "type": "object",
  "properties": {
    "cloudConfig": {
      "$ref": "#/$defs/settings"
    },
    "ext": {
      "$ref": "#/$defs/settings"
    }
  },
  "patternProperties": {
    "(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$": {
      "$ref": "#/$defs/settings"
    }
  }
}, "$defs": { "address": shared79, "settings": shared80 } };
var shared84 = [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared85 = {
  "allOf": [
    {
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "allowed"
          ]
        }
      }
    }
  ]
};
var shared86 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "allowed": {
            "const": false
          }
        }
      }
    }
  },
  "then": {
    "properties": {
      "appId": false
    }
  }
};
var shared87 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]];
var shared88 = {
  "allOf": [
    {
      "description": "To logins in files that may run in production, unless a profile says otherwise.",
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
var shared89 = {
  "type": "object",
  "properties": {
    "ignoreCheckState": {
      "not": {
        "type": "string",
        "pattern": "^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$"
      }
    }
  }
};
var shared90 = [["$context"], ["$context", "stage"], [], ["ignoreCheckState"]];
var shared91 = {
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "entryPagePath": {
      "$ref": "#/$defs/text"
    },
    "pages": {
      "$ref": "#/$defs/texts"
    },
    "window": {
      "$ref": "#/$defs/window"
    },
    "tabBar": {
      "$ref": "#/$defs/tab-bar"
    },
    "appBar": {
      "$ref": "#/$defs/block"
    },
    "networkTimeout": {
      "$ref": "#/$defs/network-timeout"
    },
    "debug": {
      "$ref": "#/$defs/flag"
    },
    "functionalPages": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": [
          "boolean",
          "object"
        ]
      }
    },
    "subpackages": {
      "$ref": "#/$defs/app-packages"
    },
    "subPackages": {
      "$ref": "#/$defs/app-packages"
    },
    "workers": {
      "$ref": "#/$defs/workers"
    },
    "requiredBackgroundModes": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "array",
        "items": {
          "if": {
            "$ref": "#/$defs/literal"
          },
          "then": {
            "enum": [
              "audio",
              "location"
            ]
          }
        }
      }
    },
    "requireBackgroundModes": {
      "$ref": "#/$defs/texts"
    },
    "requiredPrivateInfos": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "array",
        "items": {
          "if": {
            "$ref": "#/$defs/literal"
          },
          "then": {
            "$ref": "#/$defs/private-info"
          }
        }
      }
    },
    "plugins": {
      "$ref": "#/$defs/plugins"
    },
    "preloadRule": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "additionalProperties": {
          "if": {
            "$ref": "#/$defs/literal"
          },
          "then": {
            "type": "object",
            "misspeltProperties": false,
            "required": [
              "packages"
            ],
            "properties": {
              "network": {
                "if": {
                  "$ref": "#/$defs/literal"
                },
                "then": {
                  "enum": [
                    "all",
                    "wifi"
                  ]
                }
              },
              "packages": {
                "$ref": "#/$defs/texts"
              }
            }
          }
        }
      }
    },
    "resizable": {
      "$ref": "#/$defs/flag"
    },
    "usingComponents": true,
    "componentPlaceholder": {
      "$ref": "#/$defs/texts-by-name"
    },
    "permission": {
      "$ref": "#/$defs/permission"
    },
    "sitemapLocation": {
      "$ref": "#/$defs/text"
    },
    "style": {
      "$ref": "#/$defs/text"
    },
    "useExtendedLib": {
      "$ref": "#/$defs/block"
    },
    "entranceDeclare": {
      "$ref": "#/$defs/block"
    },
    "darkmode": {
      "$ref": "#/$defs/flag"
    },
    "themeLocation": {
      "$ref": "#/$defs/text"
    },
    "theme": {
      "$ref": "#/$defs/text"
    },
    "lazyCodeLoading": {
      "$ref": "#/$defs/lazy-code-loading"
    },
    "lazyCodeLoadingLegacy": {
      "$ref": "#/$defs/flag"
    },
    "singlePage": {
      "$ref": "#/$defs/single-page"
    },
    "supportedMaterials": true,
    "mimeTypeDeclarations": {
      "$ref": "#/$defs/block"
    },
    "serviceProviderTicket": {
      "$ref": "#/$defs/text"
    },
    "embeddedAppIdList": {
      "$ref": "#/$defs/texts"
    },
    "navigateToMiniProgramAppIdList": {
      "$ref": "#/$defs/texts"
    },
    "halfPage": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "firstPageNavigationStyle": {
            "$ref": "#/$defs/navigation-style"
          }
        }
      }
    },
    "debugOptions": {
      "$ref": "#/$defs/block"
    },
    "enablePassiveEvent": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": [
          "boolean",
          "object"
        ]
      }
    },
    "resolveAlias": {
      "$ref": "#/$defs/texts-by-name"
    },
    "renderer": {
      "$ref": "#/$defs/renderer"
    },
    "rendererOptions": {
      "$ref": "#/$defs/renderer-options"
    },
    "componentFramework": {
      "$ref": "#/$defs/component-framework"
    },
    "miniApp": {
      "$ref": "#/$defs/block"
    },
    "static": {
      "$ref": "#/$defs/list"
    },
    "convertRpxToVw": {
      "$ref": "#/$defs/flag"
    },
    "chatTools": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "array",
        "items": {
          "type": "object",
          "misspeltProperties": false,
          "required": [
            "root",
            "entryPagePath",
            "desc"
          ],
          "properties": {
            "root": {
              "$ref": "#/$defs/text"
            },
            "entryPagePath": {
              "$ref": "#/$defs/text"
            },
            "desc": {
              "$ref": "#/$defs/text"
            },
            "scopes": {
              "$ref": "#/$defs/texts"
            }
          }
        }
      }
    },
    "frameset": {
      "$ref": "#/$defs/flag"
    },
    "displayMode": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "enum": [
          "mobile",
          "pad",
          "desktop"
        ]
      }
    },
    "cloud": {
      "$ref": "#/$defs/flag"
    },
    "cloudVersion": {
      "$ref": "#/$defs/text"
    },
    "cloudConfig": {
      "$ref": "#/$defs/block"
    },
    "openDataContext": {
      "$ref": "#/$defs/text"
    },
    "openLocationPagePath": {
      "$ref": "#/$defs/text"
    },
    "xrEntryPagePath": {
      "$ref": "#/$defs/text"
    },
    "accountCardPackage": {
      "$ref": "#/$defs/block"
    },
    "keepContextPageInCycleJump": {
      "$ref": "#/$defs/flag"
    },
    "__usePrivacyCheck__": {
      "$ref": "#/$defs/flag"
    }
  }
};
var shared92 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "array",
    "items": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": [
          "root",
          "pages"
        ],
        "properties": {
          "root": {
            "$ref": "#/$defs/text"
          },
          "pages": {
            "$ref": "#/$defs/texts"
          },
          "name": {
            "$ref": "#/$defs/text"
          },
          "entry": {
            "$ref": "#/$defs/text"
          },
          "independent": {
            "$ref": "#/$defs/flag"
          },
          "plugins": {
            "$ref": "#/$defs/plugins"
          },
          "useExtendedLib": {
            "$ref": "#/$defs/block"
          },
          "renderer": {
            "$ref": "#/$defs/text"
          },
          "componentFramework": {
            "$ref": "#/$defs/text"
          }
        }
      }
    }
  }
};
var shared93 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object"
  }
};
var shared94 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "string",
    "pattern": "^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$",
    "description": "`#` and 3, 4, 6 or 8 hexadecimal digits"
  }
};
var shared95 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "enum": [
      "exparser",
      "glass-easel"
    ]
  }
};
var shared96 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "boolean"
  }
};
var shared97 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "enum": [
      "requiredComponents"
    ]
  }
};
var shared98 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "array"
  }
};
var shared99 = {
  "not": {
    "anyOf": [
      {
        "type": "null"
      },
      {
        "type": "string",
        "pattern": "\\$\\{|\\{\\{|<%|^@"
      }
    ]
  }
};
var shared100 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "enum": [
      "default",
      "custom"
    ]
  }
};
var shared101 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "request": {
        "$ref": "#/$defs/number"
      },
      "connectSocket": {
        "$ref": "#/$defs/number"
      },
      "uploadFile": {
        "$ref": "#/$defs/number"
      },
      "downloadFile": {
        "$ref": "#/$defs/number"
      }
    }
  }
};
var shared102 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "number"
  }
};
var shared103 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "scope.userLocation": {
        "$ref": "#/$defs/purpose"
      },
      "scope.userFuzzyLocation": {
        "$ref": "#/$defs/purpose"
      }
    }
  }
};
var shared104 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "additionalProperties": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": [
          "provider",
          "version"
        ],
        "properties": {
          "provider": {
            "$ref": "#/$defs/text"
          },
          "version": {
            "$ref": "#/$defs/text"
          },
          "path": {
            "$ref": "#/$defs/text"
          },
          "export": {
            "$ref": "#/$defs/text"
          },
          "genericsImplementation": {
            "$ref": "#/$defs/block"
          },
          "contexts": {
            "$ref": "#/$defs/list"
          }
        }
      }
    }
  }
};
var shared105 = {
  "enum": [
    "chooseAddress",
    "chooseLocation",
    "choosePoi",
    "getFuzzyLocation",
    "getLocation",
    "onLocationChange",
    "startLocationUpdate",
    "startLocationUpdateBackground"
  ]
};
var shared106 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "properties": {
      "desc": {
        "$ref": "#/$defs/text"
      }
    }
  }
};
var shared107 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "enum": [
      "webview",
      "skyline"
    ]
  }
};
var shared108 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "defaultDisplayBlock": {
        "$ref": "#/$defs/flag"
      },
      "skyline": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "type": "object",
          "misspeltProperties": false,
          "properties": {
            "defaultDisplayBlock": {
              "$ref": "#/$defs/flag"
            },
            "defaultContentBox": {
              "$ref": "#/$defs/flag"
            },
            "tagNameStyleIsolation": {
              "$ref": "#/$defs/text"
            },
            "enableScrollViewAutoSize": {
              "$ref": "#/$defs/flag"
            },
            "disableABTest": {
              "$ref": "#/$defs/flag"
            },
            "sdkVersionBegin": {
              "$ref": "#/$defs/text"
            },
            "sdkVersionEnd": {
              "$ref": "#/$defs/text"
            },
            "iosVersionBegin": {
              "$ref": "#/$defs/text"
            },
            "iosVersionEnd": {
              "$ref": "#/$defs/text"
            },
            "androidVersionBegin": {
              "$ref": "#/$defs/text"
            },
            "androidVersionEnd": {
              "$ref": "#/$defs/text"
            }
          }
        }
      }
    }
  }
};
var shared109 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "navigationBarFit": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "float",
            "squeezed"
          ]
        }
      }
    }
  }
};
var shared110 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "custom": {
        "$ref": "#/$defs/flag"
      },
      "color": {
        "$ref": "#/$defs/text"
      },
      "selectedColor": {
        "$ref": "#/$defs/text"
      },
      "backgroundColor": {
        "$ref": "#/$defs/text"
      },
      "borderStyle": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "black",
            "white"
          ]
        }
      },
      "position": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "bottom",
            "top"
          ]
        }
      },
      "list": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "type": "array",
          "minItems": 2,
          "maxItems": 5,
          "items": {
            "if": {
              "$ref": "#/$defs/literal"
            },
            "then": {
              "type": "object",
              "misspeltProperties": false,
              "required": [
                "pagePath"
              ],
              "properties": {
                "pagePath": {
                  "$ref": "#/$defs/text"
                },
                "text": {
                  "$ref": "#/$defs/text"
                },
                "iconPath": {
                  "$ref": "#/$defs/text"
                },
                "selectedIconPath": {
                  "$ref": "#/$defs/text"
                },
                "renderer": {
                  "$ref": "#/$defs/text"
                }
              }
            }
          }
        }
      }
    }
  }
};
var shared111 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "string"
  }
};
var shared112 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "array",
    "items": {
      "$ref": "#/$defs/text"
    }
  }
};
var shared113 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "additionalProperties": {
      "$ref": "#/$defs/text"
    }
  }
};
var shared114 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "navigationBarBackgroundColor": {
        "$ref": "#/$defs/color"
      },
      "navigationBarTextStyle": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "black",
            "white"
          ]
        }
      },
      "navigationBarTitleText": {
        "$ref": "#/$defs/text"
      },
      "navigationStyle": {
        "$ref": "#/$defs/navigation-style"
      },
      "homeButton": {
        "$ref": "#/$defs/flag"
      },
      "backgroundColor": {
        "$ref": "#/$defs/color"
      },
      "backgroundTextStyle": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "dark",
            "light"
          ]
        }
      },
      "backgroundColorTop": {
        "$ref": "#/$defs/text"
      },
      "backgroundColorBottom": {
        "$ref": "#/$defs/text"
      },
      "backgroundColorContent": {
        "$ref": "#/$defs/text"
      },
      "enablePullDownRefresh": {
        "$ref": "#/$defs/flag"
      },
      "onReachBottomDistance": {
        "$ref": "#/$defs/number"
      },
      "pageOrientation": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "auto",
            "portrait",
            "landscape"
          ]
        }
      },
      "restartStrategy": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "homePage",
            "homePageAndLatestPage"
          ]
        }
      },
      "initialRenderingCache": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "static",
            "dynamic",
            "capture"
          ]
        }
      },
      "visualEffectInBackground": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "hidden",
            "none"
          ]
        }
      },
      "handleWebviewPreload": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "enum": [
            "static",
            "manual",
            "auto"
          ]
        }
      },
      "renderingMode": {
        "$ref": "#/$defs/text"
      }
    }
  }
};
var shared115 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": [
      "string",
      "object"
    ]
  }
};
var shared116 = { ...{
  "$ref": "#/$defs/app",
  "properties": {
    "tabBar": {
      "if": {
        "type": "object"
      },
      "then": {
        "required": [
          "list"
        ]
      }
    }
  },
  "if": {
    "not": {
      "properties": {
        "$context": {
          "required": [
            "manifest"
          ]
        }
      }
    }
  },
  "else": {
    "properties": {
      "usingComponents": true
    }
  },
  "then": {
    "properties": {
      "usingComponents": {
        "$ref": "#/$defs/texts-by-name"
      }
    }
  }
}, "$defs": { "app": shared91, "app-packages": shared92, "block": shared93, "color": shared94, "component-framework": shared95, "flag": shared96, "lazy-code-loading": shared97, "list": shared98, "literal": shared99, "navigation-style": shared100, "network-timeout": shared101, "number": shared102, "permission": shared103, "plugins": shared104, "private-info": shared105, "purpose": shared106, "renderer": shared107, "renderer-options": shared108, "single-page": shared109, "tab-bar": shared110, "text": shared111, "texts": shared112, "texts-by-name": shared113, "window": shared114, "workers": shared115 } };
var shared117 = [[], ["*"], ["entryPagePath"], ["pages"], ["pages", "*"], ["window"], ["window", "*"], ["window", "navigationBarBackgroundColor"], ["window", "navigationBarTextStyle"], ["window", "navigationBarTextStyle", "**"], ["window", "navigationBarTitleText"], ["window", "navigationStyle"], ["window", "navigationStyle", "**"], ["window", "homeButton"], ["window", "backgroundColor"], ["window", "backgroundTextStyle"], ["window", "backgroundTextStyle", "**"], ["window", "backgroundColorTop"], ["window", "backgroundColorBottom"], ["window", "backgroundColorContent"], ["window", "enablePullDownRefresh"], ["window", "onReachBottomDistance"], ["window", "pageOrientation"], ["window", "pageOrientation", "**"], ["window", "restartStrategy"], ["window", "restartStrategy", "**"], ["window", "initialRenderingCache"], ["window", "initialRenderingCache", "**"], ["window", "visualEffectInBackground"], ["window", "visualEffectInBackground", "**"], ["window", "handleWebviewPreload"], ["window", "handleWebviewPreload", "**"], ["window", "renderingMode"], ["tabBar"], ["tabBar", "*"], ["tabBar", "custom"], ["tabBar", "color"], ["tabBar", "selectedColor"], ["tabBar", "backgroundColor"], ["tabBar", "borderStyle"], ["tabBar", "borderStyle", "**"], ["tabBar", "position"], ["tabBar", "position", "**"], ["tabBar", "list"], ["tabBar", "list", "*"], ["tabBar", "list", "*", "*"], ["tabBar", "list", "*", "pagePath"], ["tabBar", "list", "*", "text"], ["tabBar", "list", "*", "iconPath"], ["tabBar", "list", "*", "selectedIconPath"], ["tabBar", "list", "*", "renderer"], ["appBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["debug"], ["functionalPages"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "pages"], ["subpackages", "*", "pages", "*"], ["subpackages", "*", "name"], ["subpackages", "*", "entry"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subpackages", "*", "useExtendedLib"], ["subpackages", "*", "renderer"], ["subpackages", "*", "componentFramework"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "pages"], ["subPackages", "*", "pages", "*"], ["subPackages", "*", "name"], ["subPackages", "*", "entry"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["subPackages", "*", "useExtendedLib"], ["subPackages", "*", "renderer"], ["subPackages", "*", "componentFramework"], ["workers"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"], ["requireBackgroundModes"], ["requireBackgroundModes", "*"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*"], ["requiredPrivateInfos", "*", "**"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"], ["preloadRule"], ["preloadRule", "*"], ["preloadRule", "*", "*"], ["preloadRule", "*", "packages"], ["preloadRule", "*", "network"], ["preloadRule", "*", "network", "**"], ["preloadRule", "*", "packages", "*"], ["resizable"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["sitemapLocation"], ["style"], ["useExtendedLib"], ["entranceDeclare"], ["darkmode"], ["themeLocation"], ["theme"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["lazyCodeLoadingLegacy"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["mimeTypeDeclarations"], ["serviceProviderTicket"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["halfPage"], ["halfPage", "*"], ["halfPage", "firstPageNavigationStyle"], ["halfPage", "firstPageNavigationStyle", "**"], ["debugOptions"], ["enablePassiveEvent"], ["resolveAlias"], ["resolveAlias", "*"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["componentFramework"], ["componentFramework", "**"], ["miniApp"], ["static"], ["convertRpxToVw"], ["chatTools"], ["chatTools", "*"], ["chatTools", "*", "*"], ["chatTools", "*", "root"], ["chatTools", "*", "entryPagePath"], ["chatTools", "*", "desc"], ["chatTools", "*", "scopes"], ["chatTools", "*", "scopes", "*"], ["frameset"], ["displayMode"], ["displayMode", "**"], ["cloud"], ["cloudVersion"], ["cloudConfig"], ["openDataContext"], ["openLocationPagePath"], ["xrEntryPagePath"], ["accountCardPackage"], ["keepContextPageInCycleJump"], ["__usePrivacyCheck__"], ["$context", "manifest"], ["usingComponents"], ["usingComponents", "*"]];
var shared118 = { ...{
  "$ref": "#/$defs/app",
  "properties": {
    "extEnable": {
      "$ref": "#/$defs/flag"
    },
    "extAppid": {
      "$ref": "#/$defs/text"
    },
    "directCommit": {
      "$ref": "#/$defs/flag"
    },
    "ext": {
      "$ref": "#/$defs/block"
    },
    "extPages": {
      "$ref": "#/$defs/block"
    },
    "usingComponents": {
      "$ref": "#/$defs/texts-by-name"
    }
  },
  "misspeltProperties": false,
  "allOf": [
    {
      "if": {
        "required": [
          "extEnable"
        ],
        "properties": {
          "extEnable": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "extAppid"
        ]
      }
    }
  ]
}, "$defs": { "app": shared91, "app-packages": shared92, "block": shared93, "color": shared94, "component-framework": shared95, "flag": shared96, "lazy-code-loading": shared97, "list": shared98, "literal": shared99, "navigation-style": shared100, "network-timeout": shared101, "number": shared102, "permission": shared103, "plugins": shared104, "private-info": shared105, "purpose": shared106, "renderer": shared107, "renderer-options": shared108, "single-page": shared109, "tab-bar": shared110, "text": shared111, "texts": shared112, "texts-by-name": shared113, "window": shared114, "workers": shared115 } };
var shared119 = [[], ["*"], ["entryPagePath"], ["pages"], ["pages", "*"], ["window"], ["window", "*"], ["window", "navigationBarBackgroundColor"], ["window", "navigationBarTextStyle"], ["window", "navigationBarTextStyle", "**"], ["window", "navigationBarTitleText"], ["window", "navigationStyle"], ["window", "navigationStyle", "**"], ["window", "homeButton"], ["window", "backgroundColor"], ["window", "backgroundTextStyle"], ["window", "backgroundTextStyle", "**"], ["window", "backgroundColorTop"], ["window", "backgroundColorBottom"], ["window", "backgroundColorContent"], ["window", "enablePullDownRefresh"], ["window", "onReachBottomDistance"], ["window", "pageOrientation"], ["window", "pageOrientation", "**"], ["window", "restartStrategy"], ["window", "restartStrategy", "**"], ["window", "initialRenderingCache"], ["window", "initialRenderingCache", "**"], ["window", "visualEffectInBackground"], ["window", "visualEffectInBackground", "**"], ["window", "handleWebviewPreload"], ["window", "handleWebviewPreload", "**"], ["window", "renderingMode"], ["tabBar"], ["tabBar", "*"], ["tabBar", "custom"], ["tabBar", "color"], ["tabBar", "selectedColor"], ["tabBar", "backgroundColor"], ["tabBar", "borderStyle"], ["tabBar", "borderStyle", "**"], ["tabBar", "position"], ["tabBar", "position", "**"], ["tabBar", "list"], ["tabBar", "list", "*"], ["tabBar", "list", "*", "*"], ["tabBar", "list", "*", "pagePath"], ["tabBar", "list", "*", "text"], ["tabBar", "list", "*", "iconPath"], ["tabBar", "list", "*", "selectedIconPath"], ["tabBar", "list", "*", "renderer"], ["appBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["debug"], ["functionalPages"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "pages"], ["subpackages", "*", "pages", "*"], ["subpackages", "*", "name"], ["subpackages", "*", "entry"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subpackages", "*", "useExtendedLib"], ["subpackages", "*", "renderer"], ["subpackages", "*", "componentFramework"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "pages"], ["subPackages", "*", "pages", "*"], ["subPackages", "*", "name"], ["subPackages", "*", "entry"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["subPackages", "*", "useExtendedLib"], ["subPackages", "*", "renderer"], ["subPackages", "*", "componentFramework"], ["workers"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"], ["requireBackgroundModes"], ["requireBackgroundModes", "*"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*"], ["requiredPrivateInfos", "*", "**"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"], ["preloadRule"], ["preloadRule", "*"], ["preloadRule", "*", "*"], ["preloadRule", "*", "packages"], ["preloadRule", "*", "network"], ["preloadRule", "*", "network", "**"], ["preloadRule", "*", "packages", "*"], ["resizable"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["sitemapLocation"], ["style"], ["useExtendedLib"], ["entranceDeclare"], ["darkmode"], ["themeLocation"], ["theme"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["lazyCodeLoadingLegacy"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["mimeTypeDeclarations"], ["serviceProviderTicket"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["halfPage"], ["halfPage", "*"], ["halfPage", "firstPageNavigationStyle"], ["halfPage", "firstPageNavigationStyle", "**"], ["debugOptions"], ["enablePassiveEvent"], ["resolveAlias"], ["resolveAlias", "*"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["componentFramework"], ["componentFramework", "**"], ["miniApp"], ["static"], ["convertRpxToVw"], ["chatTools"], ["chatTools", "*"], ["chatTools", "*", "*"], ["chatTools", "*", "root"], ["chatTools", "*", "entryPagePath"], ["chatTools", "*", "desc"], ["chatTools", "*", "scopes"], ["chatTools", "*", "scopes", "*"], ["frameset"], ["displayMode"], ["displayMode", "**"], ["cloud"], ["cloudVersion"], ["cloudConfig"], ["openDataContext"], ["openLocationPagePath"], ["xrEntryPagePath"], ["accountCardPackage"], ["keepContextPageInCycleJump"], ["__usePrivacyCheck__"], ["extEnable"], ["extAppid"], ["directCommit"], ["ext"], ["extPages"], ["usingComponents"], ["usingComponents", "*"], ["extEnable", "**"]];
var shared120 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "array",
    "items": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": [
          "root"
        ],
        "properties": {
          "root": {
            "$ref": "#/$defs/text"
          },
          "name": {
            "$ref": "#/$defs/text"
          },
          "independent": {
            "$ref": "#/$defs/flag"
          },
          "plugins": {
            "$ref": "#/$defs/plugins"
          }
        }
      }
    }
  }
};
var shared121 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "enum": [
      "portrait",
      "landscape",
      "landscapeLeft",
      "landscapeRight"
    ]
  }
};
var shared122 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "deviceOrientation": {
      "$ref": "#/$defs/orientation"
    },
    "desktopDeviceOrientation": {
      "$ref": "#/$defs/orientation"
    },
    "showStatusBar": {
      "$ref": "#/$defs/flag"
    },
    "networkTimeout": {
      "$ref": "#/$defs/network-timeout"
    },
    "workers": {
      "$ref": "#/$defs/workers"
    },
    "subpackages": {
      "$ref": "#/$defs/game-packages"
    },
    "subPackages": {
      "$ref": "#/$defs/game-packages"
    },
    "parallelPreloadSubpackages": {
      "$ref": "#/$defs/list"
    },
    "navigateToMiniProgramAppIdList": {
      "$ref": "#/$defs/texts"
    },
    "permission": {
      "$ref": "#/$defs/permission"
    },
    "openDataContext": {
      "$ref": "#/$defs/text"
    },
    "resizable": {
      "$ref": "#/$defs/flag"
    },
    "displayMode": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "enum": [
          "mobile",
          "pad",
          "desktop"
        ]
      }
    },
    "disableSetUserStorageFromMiniProgram": {
      "$ref": "#/$defs/flag"
    },
    "loadingImageInfo": {
      "$ref": "#/$defs/block"
    },
    "lockStepOptions": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "gameTick": {
            "$ref": "#/$defs/number"
          },
          "heartBeatTick": {
            "$ref": "#/$defs/number"
          },
          "offlineTimeLength": {
            "$ref": "#/$defs/number"
          },
          "UDPReliabilityStrategy": {
            "$ref": "#/$defs/number"
          },
          "dataType": {
            "if": {
              "$ref": "#/$defs/literal"
            },
            "then": {
              "enum": [
                "String",
                "ArrayBuffer"
              ]
            }
          }
        }
      }
    },
    "iOSHighPerformance": {
      "$ref": "#/$defs/flag"
    },
    "iOSHighPerformance+": {
      "$ref": "#/$defs/flag"
    },
    "plugins": {
      "$ref": "#/$defs/plugins"
    }
  }
}, "$defs": { "block": shared93, "flag": shared96, "game-packages": shared120, "list": shared98, "literal": shared99, "network-timeout": shared101, "number": shared102, "orientation": shared121, "permission": shared103, "plugins": shared104, "purpose": shared106, "text": shared111, "texts": shared112, "workers": shared115 } };
var shared123 = [[], ["*"], ["deviceOrientation"], ["deviceOrientation", "**"], ["desktopDeviceOrientation"], ["desktopDeviceOrientation", "**"], ["showStatusBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["workers"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "name"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "name"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["parallelPreloadSubpackages"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["openDataContext"], ["resizable"], ["displayMode"], ["displayMode", "**"], ["disableSetUserStorageFromMiniProgram"], ["loadingImageInfo"], ["lockStepOptions"], ["lockStepOptions", "*"], ["lockStepOptions", "gameTick"], ["lockStepOptions", "heartBeatTick"], ["lockStepOptions", "offlineTimeLength"], ["lockStepOptions", "UDPReliabilityStrategy"], ["lockStepOptions", "dataType"], ["lockStepOptions", "dataType", "**"], ["iOSHighPerformance"], ["iOSHighPerformance+"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"]];
var shared124 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "publicComponents": {
      "$ref": "#/$defs/texts-by-name"
    },
    "usingComponents": {
      "$ref": "#/$defs/texts-by-name"
    },
    "pages": {
      "$ref": "#/$defs/texts-by-name"
    },
    "main": {
      "$ref": "#/$defs/text"
    },
    "themeLocation": {
      "$ref": "#/$defs/text"
    },
    "lazyCodeLoading": {
      "$ref": "#/$defs/lazy-code-loading"
    },
    "workers": {
      "$ref": "#/$defs/workers"
    },
    "renderer": {
      "$ref": "#/$defs/renderer"
    },
    "componentFramework": {
      "$ref": "#/$defs/component-framework"
    }
  }
}, "$defs": { "component-framework": shared95, "lazy-code-loading": shared97, "literal": shared99, "renderer": shared107, "text": shared111, "texts-by-name": shared113, "workers": shared115 } };
var shared125 = [[], ["*"], ["publicComponents"], ["publicComponents", "*"], ["usingComponents"], ["usingComponents", "*"], ["pages"], ["pages", "*"], ["main"], ["themeLocation"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["workers"], ["renderer"], ["renderer", "**"], ["componentFramework"], ["componentFramework", "**"]];
var shared126 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "array",
    "items": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "required": [
          "type",
          "value"
        ],
        "properties": {
          "type": {
            "if": {
              "$ref": "#/$defs/literal"
            },
            "then": {
              "enum": [
                "folder",
                "file",
                "suffix",
                "prefix",
                "regexp",
                "glob"
              ]
            }
          },
          "value": {
            "$ref": "#/$defs/text"
          }
        }
      }
    }
  }
};
var shared127 = {
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "miniprogramRoot": {
      "$ref": "#/$defs/text"
    },
    "srcMiniprogramRoot": {
      "$ref": "#/$defs/text"
    },
    "qcloudRoot": {
      "$ref": "#/$defs/text"
    },
    "pluginRoot": {
      "$ref": "#/$defs/text"
    },
    "cloudbaseRoot": {
      "$ref": "#/$defs/text"
    },
    "cloudfunctionRoot": {
      "$ref": "#/$defs/text"
    },
    "cloudfunctionTemplateRoot": {
      "$ref": "#/$defs/text"
    },
    "cloudcontainerRoot": {
      "$ref": "#/$defs/text"
    },
    "jsserverRoot": {
      "$ref": "#/$defs/text"
    },
    "compileType": {
      "$ref": "#/$defs/text"
    },
    "setting": {
      "$ref": "#/$defs/setting"
    },
    "libVersion": {
      "$ref": "#/$defs/text"
    },
    "appid": {
      "$ref": "#/$defs/text"
    },
    "pluginAppid": {
      "$ref": "#/$defs/text"
    },
    "projectname": {
      "$ref": "#/$defs/text"
    },
    "description": {
      "$ref": "#/$defs/text"
    },
    "packOptions": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "ignore": {
            "$ref": "#/$defs/file-rules"
          },
          "include": {
            "$ref": "#/$defs/file-rules"
          }
        }
      }
    },
    "debugOptions": {
      "$ref": "#/$defs/block"
    },
    "watchOptions": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "ignore": {
            "$ref": "#/$defs/texts"
          }
        }
      }
    },
    "scripts": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "beforeCompile": {
            "$ref": "#/$defs/text"
          },
          "beforePreview": {
            "$ref": "#/$defs/text"
          },
          "beforeUpload": {
            "$ref": "#/$defs/text"
          }
        }
      }
    },
    "staticServerOptions": {
      "$ref": "#/$defs/block"
    },
    "editorSetting": {
      "$ref": "#/$defs/block"
    },
    "skeletonConfig": {
      "$ref": "#/$defs/block"
    },
    "condition": {
      "$ref": "#/$defs/block"
    },
    "projectArchitecture": {
      "$ref": "#/$defs/text"
    },
    "simulatorType": {
      "$ref": "#/$defs/text"
    },
    "simulatorPluginLibVersion": true
  }
};
var shared128 = {
  "if": {
    "$ref": "#/$defs/literal"
  },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "es6": {
        "$ref": "#/$defs/flag"
      },
      "enhance": {
        "$ref": "#/$defs/flag"
      },
      "postcss": {
        "$ref": "#/$defs/flag"
      },
      "minified": {
        "$ref": "#/$defs/flag"
      },
      "minifyWXSS": {
        "$ref": "#/$defs/flag"
      },
      "minifyWXML": {
        "$ref": "#/$defs/flag"
      },
      "swc": {
        "$ref": "#/$defs/flag"
      },
      "uglifyFileName": {
        "$ref": "#/$defs/flag"
      },
      "ignoreUploadUnusedFiles": {
        "$ref": "#/$defs/flag"
      },
      "autoAudits": {
        "$ref": "#/$defs/flag"
      },
      "urlCheck": {
        "$ref": "#/$defs/flag"
      },
      "compileHotReLoad": {
        "$ref": "#/$defs/flag"
      },
      "preloadBackgroundData": {
        "$ref": "#/$defs/flag"
      },
      "lazyloadPlaceholderEnable": {
        "$ref": "#/$defs/flag"
      },
      "useStaticServer": {
        "$ref": "#/$defs/flag"
      },
      "bigPackageSizeSupport": {
        "$ref": "#/$defs/flag"
      },
      "skylineRenderEnable": {
        "$ref": "#/$defs/flag"
      },
      "condition": {
        "$ref": "#/$defs/flag"
      },
      "disableUseStrict": {
        "$ref": "#/$defs/flag"
      },
      "uploadWithSourceMap": {
        "$ref": "#/$defs/flag"
      },
      "localPlugins": {
        "$ref": "#/$defs/flag"
      },
      "packNpmManually": {
        "$ref": "#/$defs/flag"
      },
      "coverView": {
        "$ref": "#/$defs/flag"
      },
      "ignoreDevUnusedFiles": {
        "$ref": "#/$defs/flag"
      },
      "ignoreCodeQuality": {
        "$ref": "#/$defs/flag"
      },
      "checkInvalidKey": {
        "$ref": "#/$defs/flag"
      },
      "showShadowRootInWxmlPanel": {
        "$ref": "#/$defs/flag"
      },
      "useIsolateContext": {
        "$ref": "#/$defs/flag"
      },
      "useMultiFrameRuntime": {
        "$ref": "#/$defs/flag"
      },
      "useApiHook": {
        "$ref": "#/$defs/flag"
      },
      "useApiHostProcess": {
        "$ref": "#/$defs/flag"
      },
      "useLanDebug": {
        "$ref": "#/$defs/flag"
      },
      "enableEngineNative": {
        "$ref": "#/$defs/flag"
      },
      "showES6CompileOption": {
        "$ref": "#/$defs/flag"
      },
      "babelSetting": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "type": "object",
          "misspeltProperties": false,
          "properties": {
            "outputPath": {
              "$ref": "#/$defs/text"
            },
            "ignore": {
              "$ref": "#/$defs/texts"
            },
            "disablePlugins": {
              "$ref": "#/$defs/list"
            }
          }
        }
      },
      "minifyWXMLSetting": {
        "$ref": "#/$defs/block"
      },
      "useCompilerPlugins": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "type": [
            "array",
            "boolean"
          ]
        }
      },
      "packNpmRelationList": {
        "if": {
          "$ref": "#/$defs/literal"
        },
        "then": {
          "type": "array",
          "items": {
            "type": "object",
            "misspeltProperties": false,
            "required": [
              "packageJsonPath",
              "miniprogramNpmDistDir"
            ],
            "properties": {
              "packageJsonPath": {
                "$ref": "#/$defs/text"
              },
              "miniprogramNpmDistDir": {
                "$ref": "#/$defs/text"
              }
            }
          }
        }
      }
    }
  }
};
var shared129 = { ...{
  "type": "object",
  "if": {
    "not": {
      "properties": {
        "$context": {
          "required": [
            "manifest"
          ]
        }
      }
    }
  },
  "else": {
    "properties": {
      "setting": {
        "$ref": "#/$defs/setting"
      }
    }
  },
  "then": {
    "$ref": "#/$defs/project"
  }
}, "$defs": { "block": shared93, "file-rules": shared126, "flag": shared96, "list": shared98, "literal": shared99, "project": shared127, "setting": shared128, "text": shared111, "texts": shared112 } };
var shared130 = [[], ["$context", "manifest"], ["setting"], ["setting", "*"], ["setting", "es6"], ["setting", "enhance"], ["setting", "postcss"], ["setting", "minified"], ["setting", "minifyWXSS"], ["setting", "minifyWXML"], ["setting", "swc"], ["setting", "uglifyFileName"], ["setting", "ignoreUploadUnusedFiles"], ["setting", "autoAudits"], ["setting", "urlCheck"], ["setting", "compileHotReLoad"], ["setting", "preloadBackgroundData"], ["setting", "lazyloadPlaceholderEnable"], ["setting", "useStaticServer"], ["setting", "bigPackageSizeSupport"], ["setting", "skylineRenderEnable"], ["setting", "condition"], ["setting", "disableUseStrict"], ["setting", "uploadWithSourceMap"], ["setting", "localPlugins"], ["setting", "packNpmManually"], ["setting", "coverView"], ["setting", "ignoreDevUnusedFiles"], ["setting", "ignoreCodeQuality"], ["setting", "checkInvalidKey"], ["setting", "showShadowRootInWxmlPanel"], ["setting", "useIsolateContext"], ["setting", "useMultiFrameRuntime"], ["setting", "useApiHook"], ["setting", "useApiHostProcess"], ["setting", "useLanDebug"], ["setting", "enableEngineNative"], ["setting", "showES6CompileOption"], ["setting", "babelSetting"], ["setting", "babelSetting", "*"], ["setting", "babelSetting", "outputPath"], ["setting", "babelSetting", "ignore"], ["setting", "babelSetting", "ignore", "*"], ["setting", "babelSetting", "disablePlugins"], ["setting", "minifyWXMLSetting"], ["setting", "useCompilerPlugins"], ["setting", "packNpmRelationList"], ["setting", "packNpmRelationList", "*"], ["setting", "packNpmRelationList", "*", "*"], ["setting", "packNpmRelationList", "*", "packageJsonPath"], ["setting", "packNpmRelationList", "*", "miniprogramNpmDistDir"], ["*"], ["miniprogramRoot"], ["srcMiniprogramRoot"], ["qcloudRoot"], ["pluginRoot"], ["cloudbaseRoot"], ["cloudfunctionRoot"], ["cloudfunctionTemplateRoot"], ["cloudcontainerRoot"], ["jsserverRoot"], ["compileType"], ["libVersion"], ["appid"], ["pluginAppid"], ["projectname"], ["description"], ["packOptions"], ["packOptions", "*"], ["packOptions", "ignore"], ["packOptions", "ignore", "*"], ["packOptions", "ignore", "*", "type"], ["packOptions", "ignore", "*", "value"], ["packOptions", "ignore", "*", "type", "**"], ["packOptions", "include"], ["packOptions", "include", "*"], ["packOptions", "include", "*", "type"], ["packOptions", "include", "*", "value"], ["packOptions", "include", "*", "type", "**"], ["debugOptions"], ["watchOptions"], ["watchOptions", "*"], ["watchOptions", "ignore"], ["watchOptions", "ignore", "*"], ["scripts"], ["scripts", "*"], ["scripts", "beforeCompile"], ["scripts", "beforePreview"], ["scripts", "beforeUpload"], ["staticServerOptions"], ["editorSetting"], ["skeletonConfig"], ["condition"], ["projectArchitecture"], ["simulatorType"]];
var shared131 = {
  "allOf": [
    {
      "not": {
        "properties": {
          "$context": {
            "required": [
              "manifest"
            ]
          }
        }
      }
    }
  ]
};
var shared132 = {
  "$ref": "#/$defs/window",
  "misspeltProperties": false,
  "properties": {
    "disableScroll": {
      "$ref": "#/$defs/flag"
    },
    "disableSwipeBack": {
      "$ref": "#/$defs/flag"
    },
    "usingComponents": {
      "$ref": "#/$defs/texts-by-name"
    },
    "componentPlaceholder": {
      "$ref": "#/$defs/texts-by-name"
    },
    "component": {
      "$ref": "#/$defs/flag"
    },
    "componentGenerics": {
      "$ref": "#/$defs/block"
    },
    "componentFramework": {
      "$ref": "#/$defs/component-framework"
    },
    "renderer": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "enum": [
          "webview",
          "skyline",
          "xr-frame",
          "cover-view"
        ]
      }
    },
    "rendererOptions": {
      "$ref": "#/$defs/renderer-options"
    },
    "singlePage": {
      "$ref": "#/$defs/single-page"
    },
    "style": {
      "$ref": "#/$defs/text"
    },
    "styleIsolation": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "enum": [
          "isolated",
          "apply-shared",
          "shared",
          "page-isolated",
          "page-apply-shared",
          "page-shared"
        ]
      }
    },
    "pureDataPattern": {
      "$ref": "#/$defs/text"
    },
    "enablePassiveEvent": {
      "if": {
        "$ref": "#/$defs/literal"
      },
      "then": {
        "type": [
          "boolean",
          "object"
        ]
      }
    },
    "pageJSONLight": {
      "$ref": "#/$defs/block"
    },
    "pageJSONDark": {
      "$ref": "#/$defs/block"
    }
  }
};
var shared133 = { ...{
  "$ref": "#/$defs/page"
}, "$defs": { "block": shared93, "color": shared94, "component-framework": shared95, "flag": shared96, "literal": shared99, "navigation-style": shared100, "number": shared102, "page": shared132, "renderer-options": shared108, "single-page": shared109, "text": shared111, "texts-by-name": shared113, "window": shared114 } };
var shared134 = [[], ["$context", "manifest"], ["*"], ["navigationBarBackgroundColor"], ["navigationBarTextStyle"], ["navigationBarTextStyle", "**"], ["navigationBarTitleText"], ["navigationStyle"], ["navigationStyle", "**"], ["homeButton"], ["backgroundColor"], ["backgroundTextStyle"], ["backgroundTextStyle", "**"], ["backgroundColorTop"], ["backgroundColorBottom"], ["backgroundColorContent"], ["enablePullDownRefresh"], ["onReachBottomDistance"], ["pageOrientation"], ["pageOrientation", "**"], ["restartStrategy"], ["restartStrategy", "**"], ["initialRenderingCache"], ["initialRenderingCache", "**"], ["visualEffectInBackground"], ["visualEffectInBackground", "**"], ["handleWebviewPreload"], ["handleWebviewPreload", "**"], ["renderingMode"], ["disableScroll"], ["disableSwipeBack"], ["usingComponents"], ["usingComponents", "*"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["component"], ["componentGenerics"], ["componentFramework"], ["componentFramework", "**"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["style"], ["styleIsolation"], ["styleIsolation", "**"], ["pureDataPattern"], ["enablePassiveEvent"], ["pageJSONLight"], ["pageJSONDark"]];
var shared135 = [[], ["*"], ["navigationBarBackgroundColor"], ["navigationBarTextStyle"], ["navigationBarTextStyle", "**"], ["navigationBarTitleText"], ["navigationStyle"], ["navigationStyle", "**"], ["homeButton"], ["backgroundColor"], ["backgroundTextStyle"], ["backgroundTextStyle", "**"], ["backgroundColorTop"], ["backgroundColorBottom"], ["backgroundColorContent"], ["enablePullDownRefresh"], ["onReachBottomDistance"], ["pageOrientation"], ["pageOrientation", "**"], ["restartStrategy"], ["restartStrategy", "**"], ["initialRenderingCache"], ["initialRenderingCache", "**"], ["visualEffectInBackground"], ["visualEffectInBackground", "**"], ["handleWebviewPreload"], ["handleWebviewPreload", "**"], ["renderingMode"], ["disableScroll"], ["disableSwipeBack"], ["usingComponents"], ["usingComponents", "*"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["component"], ["componentGenerics"], ["componentFramework"], ["componentFramework", "**"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["style"], ["styleIsolation"], ["styleIsolation", "**"], ["pureDataPattern"], ["enablePassiveEvent"], ["pageJSONLight"], ["pageJSONDark"]];
var shared136 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "light": {
      "$ref": "#/$defs/texts-by-name"
    },
    "dark": {
      "$ref": "#/$defs/texts-by-name"
    }
  }
}, "$defs": { "literal": shared99, "text": shared111, "texts-by-name": shared113 } };
var shared137 = [[], ["*"], ["light"], ["light", "*"], ["dark"], ["dark", "*"]];
var shared138 = {
  "type": "object",
  "required": [
    "type"
  ],
  "properties": {
    "type": {
      "enum": [
        "file",
        "folder",
        "prefix",
        "suffix",
        "glob",
        "regexp"
      ]
    }
  }
};
var shared139 = {
  "if": {
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "enum": [
          "file",
          "folder",
          "prefix",
          "suffix"
        ]
      }
    }
  },
  "then": {
    "properties": {
      "value": {
        "not": {
          "type": "string",
          "pattern": "\\*"
        }
      }
    }
  }
};
var shared140 = {
  "if": {
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "enum": [
          "prefix",
          "suffix"
        ]
      }
    }
  },
  "then": {
    "properties": {
      "value": {
        "not": {
          "type": "string",
          "pattern": "/"
        }
      }
    }
  }
};
var shared141 = { ...{
  "type": "object",
  "properties": {
    "packOptions": {
      "properties": {
        "ignore": {
          "items": {
            "allOf": [
              {
                "$ref": "#/$defs/documented"
              },
              {
                "$ref": "#/$defs/literal"
              },
              {
                "$ref": "#/$defs/name"
              }
            ]
          }
        }
      }
    }
  }
}, "$defs": { "documented": shared138, "literal": shared139, "name": shared140 } };
var shared142 = [[], ["packOptions", "ignore", "*"], ["packOptions", "ignore", "*", "type"], ["packOptions", "ignore", "*", "type", "**"], ["packOptions", "ignore", "*", "value"]];
var shared143 = {
  "type": "string",
  "pattern": "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)"
};
var shared144 = {
  "not": {
    "$ref": "#/$defs/plain"
  },
  "items": {
    "$ref": "#/$defs/settings"
  },
  "additionalProperties": {
    "$ref": "#/$defs/settings"
  }
};
var shared145 = { ...{
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  }
}, "$defs": { "plain": shared143, "settings": shared144 } };
var shared146 = { ...{
  "type": "object",
  "properties": {
    "cloudConfig": {
      "$ref": "#/$defs/settings"
    },
    "ext": {
      "$ref": "#/$defs/settings"
    }
  },
  "patternProperties": {
    "(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$": {
      "$ref": "#/$defs/settings"
    }
  }
}, "$defs": { "plain": shared143, "settings": shared144 } };
var shared147 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "allowed": {
            "const": false
          }
        }
      }
    }
  },
  "then": {
    "properties": {
      "provider": false
    }
  }
};
var shared148 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]];
var shared149 = {
  "allOf": [
    {
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "declared"
          ]
        }
      }
    }
  ]
};
var shared150 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "declared": {
                "const": false
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "plugin": false
        }
      }
    }
  ]
};
var shared151 = [["$context"], ["$context", "declared"], [], ["$context", "declared", "**"], ["plugin"]];
var shared152 = {
  "allOf": [
    {
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "exportsApi"
          ]
        }
      }
    }
  ]
};
var shared153 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "exportsApi": {
                "const": true
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "export": false
        }
      }
    }
  ]
};
var shared154 = [["$context"], ["$context", "exportsApi"], [], ["$context", "exportsApi", "**"], ["export"]];
var shared155 = {
  "not": {
    "required": [
      "$context"
    ],
    "properties": {
      "$context": {
        "required": [
          "used"
        ],
        "properties": {
          "used": {
            "const": false
          }
        }
      }
    }
  }
};
var shared156 = [[], ["$context"], ["$context", "used"], ["$context", "used", "**"]];
var shared157 = {
  "type": "string",
  "pattern": "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$"
};
var shared158 = {
  "type": "array",
  "items": {
    "properties": {
      "plugins": {
        "$ref": "#/$defs/plugins"
      }
    }
  }
};
var shared159 = {
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
};
var shared160 = { ...{
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
  }
}, "$defs": { "moving": shared157, "packages": shared158, "plugins": shared159 } };
var shared161 = [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]];
var shared162 = { ...{
  "type": "object",
  "properties": {
    "plugins": {
      "$ref": "#/$defs/plugins"
    }
  }
}, "$defs": { "moving": shared157, "plugins": shared159 } };
var shared163 = [[], ["plugins"], ["plugins", "*", "version"]];
var shared164 = {
  "type": "string",
  "pattern": "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s"
};
var shared165 = { ...{
  "type": "object",
  "properties": {
    "scripts": {
      "type": "object",
      "additionalProperties": {
        "not": {
          "$ref": "#/$defs/fetching"
        }
      }
    }
  }
}, "$defs": { "fetching": shared164 } };
var shared166 = [[], ["scripts"], ["scripts", "*"]];
var shared167 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "hooks": {
          "additionalProperties": {
            "properties": {
              "commands": {
                "items": {
                  "not": {
                    "$ref": "#/$defs/fetching"
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}, "$defs": { "fetching": shared164 } };
var shared168 = [[], ["framework", "hooks", "*", "commands", "*"]];
var shared169 = {
  "type": "string",
  "anyOf": [
    {
      "pattern": "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"
    },
    {
      "pattern": "^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|[Cc]hange|[Rr]eplace))[A-Za-z0-9+/_-]{16,}={0,2}$",
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
  ]
};
var shared170 = {
  "patternProperties": {
    "^(?!(?:[Aa]pp|APP|wx|WX|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN)_?S).*(?:[Ss]ecret(?:_?[Kk]ey)?|SECRET(?:_?KEY)?|[Pp]rivate_?[Kk]ey|PRIVATE_?KEY|[Aa]pi_?[Vv]3_?[Kk]ey|API_?V3_?KEY|[Mm]ch_?[Kk]ey|MCH_?KEY|[Pp]ay_?[Kk]ey|PAY_?KEY|[Pp]assword|PASSWORD|[Ee]ncodingA[Ee][Ss]_?[Kk]ey)$": {
      "not": {
        "$ref": "#/$defs/key"
      }
    }
  },
  "additionalProperties": {
    "if": {
      "type": "object"
    },
    "then": {
      "$ref": "#/$defs/settings"
    }
  }
};
var shared171 = { ...{
  "$ref": "#/$defs/settings"
}, "$defs": { "key": shared169, "settings": shared170 } };
var shared172 = [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared173 = { ...{
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  }
}, "$defs": { "key": shared169, "settings": shared170 } };
var shared174 = [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared175 = {
  "type": "string",
  "pattern": "\\$\\{(?!expression\\})|\\{\\{|^\\$[A-Za-z_]|^@[\\w.-]+@$|^(?:ENC\\(|vault:)"
};
var shared176 = { ...{
  "type": "object",
  "additionalProperties": {
    "not": {
      "$ref": "#/$defs/reference"
    }
  },
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "stage": {
            "const": "example"
          }
        },
        "required": [
          "stage"
        ]
      }
    }
  },
  "else": {
    "additionalProperties": {
      "not": {
        "$ref": "#/$defs/key"
      }
    }
  }
}, "$defs": { "key": shared169, "reference": shared175 } };
var shared177 = [[], ["*"], ["$context", "stage", "**"], ["$context", "stage"]];
var shared178 = {
  "allOf": [
    {
      "required": [
        "$context"
      ],
      "properties": {
        "$context": {
          "required": [
            "serverCodeInPackage"
          ]
        }
      }
    }
  ]
};
var shared179 = {
  "type": "object",
  "allOf": [
    {
      "allOf": [
        {
          "if": {
            "properties": {
              "$context": {
                "properties": {
                  "serverCodeInPackage": {
                    "contains": {
                      "const": "cloudfunctionRoot"
                    }
                  }
                }
              }
            }
          },
          "then": {
            "properties": {
              "cloudfunctionRoot": false
            }
          }
        },
        {
          "if": {
            "properties": {
              "$context": {
                "properties": {
                  "serverCodeInPackage": {
                    "contains": {
                      "const": "cloudbaseRoot"
                    }
                  }
                }
              }
            }
          },
          "then": {
            "properties": {
              "cloudbaseRoot": false
            }
          }
        },
        {
          "if": {
            "properties": {
              "$context": {
                "properties": {
                  "serverCodeInPackage": {
                    "contains": {
                      "const": "cloudcontainerRoot"
                    }
                  }
                }
              }
            }
          },
          "then": {
            "properties": {
              "cloudcontainerRoot": false
            }
          }
        },
        {
          "if": {
            "properties": {
              "$context": {
                "properties": {
                  "serverCodeInPackage": {
                    "contains": {
                      "const": "qcloudRoot"
                    }
                  }
                }
              }
            }
          },
          "then": {
            "properties": {
              "qcloudRoot": false
            }
          }
        }
      ]
    }
  ]
};
var shared180 = [["$context"], ["$context", "serverCodeInPackage"], [], ["$context", "serverCodeInPackage", "*", "**"], ["cloudfunctionRoot"], ["cloudbaseRoot"], ["cloudcontainerRoot"], ["qcloudRoot"]];
var shared181 = {
  "type": "string",
  "minLength": 1,
  "not": {
    "pattern": "\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]"
  }
};
var shared182 = {
  "type": "string",
  "anyOf": [
    {
      "pattern": `[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd]\\s+[Bb][Yy]\\s+['"][^'"$<{]`
    },
    {
      "pattern": "^\\s*[Ii][Nn][Ss][Ee][Rr][Tt]\\s+[Ii][Nn][Tt][Oo]\\s+[^(]*[Aa][Dd][Mm][Ii][Nn][^(]*\\([^)]*(?:[Pp][Aa][Ss][Ss](?:[Ww][Oo][Rr])?[Dd]|[Pp][Ww][Dd])"
    }
  ]
};
var shared183 = { ...{
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": {
        "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": {
          "not": {
            "$ref": "#/$defs/literal"
          }
        }
      }
    },
    "executeSQLs": {
      "items": {
        "not": {
          "$ref": "#/$defs/sqlWithPassword"
        }
      }
    }
  }
}, "$defs": { "literal": shared181, "sqlWithPassword": shared182 } };
var shared184 = [[], ["envParams"], ["envParams", "*"], ["executeSQLs", "*"]];
var shared185 = { ...{
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": {
        "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": {
          "not": {
            "$ref": "#/$defs/literal"
          }
        }
      }
    }
  }
}, "$defs": { "literal": shared181 } };
var shared186 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "requirement": {
          "properties": {
            "environment": {
              "type": "object",
              "patternProperties": {
                "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": {
                  "properties": {
                    "default": {
                      "not": {
                        "$ref": "#/$defs/literal"
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
}, "$defs": { "literal": shared181 } };
var shared187 = [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]];
var shared188 = {
  "type": "string",
  "pattern": "^\\.{1,2}/|^(?:actions|github)/|@[0-9a-f]{40}$|^docker://[^@]+@sha256:[0-9a-f]{64}$|^\\$\\{\\{"
};
var shared189 = { ...{
  "type": "object",
  "properties": {
    "uses": {
      "$ref": "#/$defs/pinned"
    },
    "steps": {
      "items": {
        "properties": {
          "uses": {
            "$ref": "#/$defs/pinned"
          }
        }
      }
    }
  }
}, "$defs": { "pinned": shared188 } };
var shared190 = [[], ["uses"], ["steps", "*", "uses"]];
var shared191 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "required": [
          "$context"
        ],
        "properties": {
          "$context": {
            "properties": {
              "events": {
                "contains": {
                  "enum": [
                    "pull_request_target",
                    "issue_comment",
                    "workflow_run"
                  ]
                }
              }
            }
          }
        }
      },
      "then": {
        "properties": {
          "steps": {
            "items": {
              "properties": {
                "with": {
                  "properties": {
                    "ref": {
                      "not": {
                        "type": "string",
                        "pattern": "github\\.head_ref|pull_request\\.head|pull_request\\.number|workflow_run\\.head|issue\\.number|refs/pull/"
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
  ]
};
var shared192 = [[], ["$context"], ["$context", "events"], ["$context", "events", "*", "**"], ["steps", "*", "with", "ref"]];
var shared193 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": {
            "properties": {
              "permissions": {
                "const": false
              }
            }
          }
        }
      },
      "then": {
        "required": [
          "permissions"
        ]
      }
    }
  ]
};
var shared194 = [[], ["$context", "permissions", "**"], ["permissions"]];
var shared195 = {
  "type": "string",
  "pattern": `(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b`
};
var shared196 = { ...{
  "type": "object",
  "properties": {
    "steps": {
      "items": {
        "properties": {
          "run": {
            "not": {
              "$ref": "#/$defs/written"
            }
          }
        }
      }
    }
  }
}, "$defs": { "written": shared195 } };
var shared197 = [[], ["steps", "*", "run"]];
var shared198 = { ...{
  "type": "object",
  "properties": {
    "run": {
      "not": {
        "$ref": "#/$defs/written"
      }
    }
  }
}, "$defs": { "written": shared195 } };
var shared199 = [[], ["run"]];
var shared200 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, unless a profile says otherwise.",
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
var shared201 = {
  "type": "string",
  "pattern": "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
};
var shared202 = { ...{
  "type": "object",
  "properties": {
    "apiHost": {
      "not": {
        "$ref": "#/$defs/plain"
      }
    }
  }
}, "$defs": { "plain": shared201 } };
var shared203 = [["$context"], ["$context", "stage"], [], ["apiHost"]];
var shared204 = {
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
};
var shared205 = { ...{
  "$ref": "#/$defs/callbacks"
}, "$defs": { "callbacks": shared204, "plain": shared201 } };
var shared206 = {
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
};
var shared207 = { ...{
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
    },
    {
      "$ref": "#/$defs/receivesMessages"
    }
  ]
}, "$defs": { "receivesMessages": shared206 } };
var shared208 = {
  "required": [
    "encodingAesKey"
  ],
  "properties": {
    "encodingAesKey": {
      "pattern": "\\S"
    }
  }
};
var shared209 = { ...{
  "$ref": "#/$defs/decrypts"
}, "$defs": { "decrypts": shared208 } };
var shared210 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["token"], ["encodingAesKey"]];
var shared211 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production and receive messages without an EncodingAESKey.",
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
        },
        "encodingAesKey": {
          "const": ""
        }
      }
    }
  ]
};
var shared212 = {
  "type": "string",
  "pattern": "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$"
};
var shared213 = { ...{
  "type": "object",
  "properties": {
    "token": {
      "not": {
        "$ref": "#/$defs/guessable"
      }
    }
  }
}, "$defs": { "guessable": shared212 } };
var shared214 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["encodingAesKey", "**"], [], ["token"]];
var shared215 = {
  "properties": {
    "botType": {
      "pattern": "^(?:|openai|openAI|chatGPT|claudeAPI)$"
    },
    "useLinkAi": {
      "pattern": "^(?:|[Ff]alse)$"
    },
    "useAzureChatgpt": {
      "pattern": "^(?:|[Ff]alse)$"
    }
  }
};
var shared216 = {
  "required": [
    "channel"
  ],
  "properties": {
    "channel": {
      "pattern": "(?:^|,)\\s*(?:wechat\\w+|wecom_bot|weixin|wx|wxy|wcf|wework|ntchat|gewechat)\\s*(?:,|$)"
    }
  }
};
var shared217 = { ...{
  "allOf": [
    {
      "description": "To bots in files that may run in production, where the integration manifest says that the audience is in mainland China (`mainlandUsers: targeted`) or chooses the profile `mainland-only`.",
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
          },
          "properties": {
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
      }
    },
    {
      "allOf": [
        {
          "$ref": "#/$defs/inWeChat"
        },
        {
          "$ref": "#/$defs/byItsModel"
        }
      ]
    }
  ]
}, "$defs": { "byItsModel": shared215, "inWeChat": shared216 } };
var shared218 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": [
            "transfers"
          ],
          "properties": {
            "profile": {
              "const": "law"
            },
            "transfers": {
              "contains": {
                "required": [
                  "from",
                  "to"
                ],
                "properties": {
                  "from": {
                    "const": "CN"
                  },
                  "to": {
                    "not": {
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
};
var shared219 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "$ref": "#/$defs/transferred"
      },
      "else": {
        "allOf": [
          {
            "if": {
              "required": [
                "model"
              ],
              "properties": {
                "model": {
                  "pattern": "^(?:gpt-|chatgpt-|o[134](?:-|$))"
                }
              }
            },
            "then": {
              "if": {
                "required": [
                  "openAiApiBase"
                ],
                "properties": {
                  "openAiApiBase": {
                    "pattern": "\\S"
                  }
                }
              },
              "then": {
                "properties": {
                  "openAiApiBase": {
                    "not": {
                      "pattern": "^https?://api\\.openai\\.com(?:[:/]|$)"
                    }
                  }
                }
              },
              "else": {
                "if": {
                  "properties": {
                    "$context": {
                      "required": [
                        "elsewhere"
                      ],
                      "properties": {
                        "elsewhere": {
                          "contains": {
                            "const": "openAiApiBase"
                          }
                        }
                      }
                    }
                  }
                },
                "else": {
                  "properties": {
                    "model": false
                  }
                }
              }
            }
          },
          {
            "if": {
              "required": [
                "model"
              ],
              "properties": {
                "model": {
                  "pattern": "^claude-"
                }
              }
            },
            "then": {
              "if": {
                "required": [
                  "claudeApiBase"
                ],
                "properties": {
                  "claudeApiBase": {
                    "pattern": "\\S"
                  }
                }
              },
              "then": {
                "properties": {
                  "claudeApiBase": {
                    "not": {
                      "pattern": "^https?://api\\.anthropic\\.com(?:[:/]|$)"
                    }
                  }
                }
              },
              "else": {
                "if": {
                  "properties": {
                    "$context": {
                      "required": [
                        "elsewhere"
                      ],
                      "properties": {
                        "elsewhere": {
                          "contains": {
                            "const": "claudeApiBase"
                          }
                        }
                      }
                    }
                  }
                },
                "else": {
                  "properties": {
                    "model": false
                  }
                }
              }
            }
          }
        ]
      }
    }
  ]
}, "$defs": { "transferred": shared218 } };
var shared220 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["channel"], ["botType"], ["useLinkAi"], ["useAzureChatgpt"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "from"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "from", "**"], ["$context", "integration", "transfers", "*", "to", "**"], ["model"], ["openAiApiBase"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["claudeApiBase"]];
var shared221 = {
  "required": [
    "$context"
  ],
  "properties": {
    "$context": {
      "required": [
        "integration"
      ],
      "properties": {
        "integration": {
          "required": [
            "audience"
          ],
          "properties": {
            "audience": {
              "properties": {
                "mainlandUsers": {
                  "const": "none"
                }
              }
            }
          }
        }
      }
    }
  }
};
var shared222 = { ...{
  "allOf": [
    {
      "$ref": "#/$defs/withoutTheMainland"
    }
  ]
}, "$defs": { "withoutTheMainland": shared221 } };
var shared223 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": [
            "transfers"
          ],
          "properties": {
            "transfers": {
              "contains": {
                "required": [
                  "to"
                ],
                "properties": {
                  "to": {
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
var shared224 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "$ref": "#/$defs/transferred"
      },
      "else": {
        "properties": {
          "containerPort": false
        }
      }
    }
  ]
}, "$defs": { "transferred": shared223 } };
var shared225 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]];
var shared226 = { ...{
  "allOf": [
    {
      "required": [
        "region"
      ],
      "$ref": "#/$defs/withoutTheMainland"
    }
  ]
}, "$defs": { "withoutTheMainland": shared221 } };
var shared227 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "$ref": "#/$defs/transferred"
      },
      "else": {
        "properties": {
          "$context": {
            "properties": {
              "provider": {
                "properties": {
                  "jurisdiction": {
                    "not": {
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
  ]
}, "$defs": { "transferred": shared223 } };
var shared228 = [["region"], ["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared229 = {
  "required": [
    "$context"
  ],
  "properties": {
    "$context": {
      "required": [
        "integration"
      ],
      "properties": {
        "integration": {
          "required": [
            "audience"
          ],
          "properties": {
            "audience": {
              "anyOf": [
                {
                  "required": [
                    "mainlandUsers"
                  ],
                  "properties": {
                    "mainlandUsers": {
                      "enum": [
                        "none",
                        "incidental"
                      ]
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
                        "not": {
                          "const": "CN"
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
  }
};
var shared230 = { ...{
  "allOf": [
    {
      "$ref": "#/$defs/notOnlyTheMainland"
    }
  ]
}, "$defs": { "notOnlyTheMainland": shared229 } };
var shared231 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "region"
      ]
    }
  ]
};
var shared232 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]];
var shared233 = {
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
var shared234 = {
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
};
var shared235 = { ...{
  "$ref": "#/$defs/restsWhereItMay"
}, "$defs": { "restsWhereItMay": shared234 } };
var shared236 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared237 = {
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
var shared238 = {
  "pattern": "^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)"
};
var shared239 = {
  "type": "string",
  "pattern": "^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
};
var shared240 = { ...{
  "type": "object",
  "properties": {
    "apiHost": {
      "if": {
        "$ref": "#/$defs/publicHttps"
      },
      "then": {
        "$ref": "#/$defs/official"
      }
    }
  }
}, "$defs": { "official": shared238, "publicHttps": shared239 } };
var shared241 = {
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
    },
    {
      "required": [
        "apiV2Key"
      ],
      "properties": {
        "apiV2Key": {
          "type": "string",
          "pattern": "^(?:\\$\\{|\\{\\{|@|ENC\\(|vault:|[A-Za-z0-9]{32}$)",
          "not": {
            "pattern": "^\\$\\{[^{}:]+:-?\\}$|[Xx]{4}"
          }
        }
      }
    }
  ]
};
var shared242 = {
  "anyOf": [
    {
      "required": [
        "apiV3Key"
      ],
      "properties": {
        "apiV3Key": {
          "pattern": "\\S"
        }
      }
    },
    {
      "required": [
        "privateKey"
      ],
      "properties": {
        "privateKey": {
          "pattern": "\\S"
        }
      }
    },
    {
      "required": [
        "certificateSerial"
      ],
      "properties": {
        "certificateSerial": {
          "pattern": "\\S"
        }
      }
    },
    {
      "required": [
        "publicKeyId"
      ],
      "properties": {
        "publicKeyId": {
          "pattern": "\\S"
        }
      }
    }
  ]
};
var shared243 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]];
var shared244 = { ...{
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
  }
}, "$defs": { "apiKey": shared21, "privateKey": shared34 } };
var shared245 = [["$context", "stage"], ["$context", "stage", "**"], [], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared246 = {
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
var shared247 = {
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
};
var shared248 = { ...{
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
  }
}, "$defs": { "notification": shared247 } };
var shared249 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not where another file or variable may name the public key.",
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
                  "enum": [
                    "publicKeyId",
                    "publicKeyPath"
                  ]
                }
              }
            },
            "overridden": {
              "not": {
                "contains": {
                  "const": "platformCertificatePath"
                }
              }
            }
          }
        }
      }
    },
    {
      "not": {
        "anyOf": [
          {
            "required": [
              "publicKeyId"
            ],
            "properties": {
              "publicKeyId": {
                "pattern": "\\S"
              }
            }
          },
          {
            "required": [
              "publicKeyPath"
            ],
            "properties": {
              "publicKeyPath": {
                "pattern": "\\S"
              }
            }
          }
        ]
      }
    }
  ]
};
var shared250 = {
  "type": "object",
  "allOf": [
    {
      "properties": {
        "platformCertificatePath": {
          "pattern": "^\\s*$|^\\$\\{[^{}:]+:-?\\}$"
        }
      }
    }
  ]
};
var shared251 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["publicKeyId"], ["publicKeyPath"], ["platformCertificatePath"]];
var shared252 = {
  "allOf": [
    {
      "description": "To merchants in files that are no examples, unless a profile for production names another path.",
      "properties": {
        "$context": {
          "properties": {
            "stage": {
              "not": {
                "const": "example"
              }
            },
            "overridden": {
              "not": {
                "contains": {
                  "const": "privateKeyPath"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared253 = {
  "type": "object",
  "properties": {
    "privateKeyPath": {
      "not": {
        "type": "string",
        "pattern": "^(?:classpath\\*?:|resources?:|(?:\\./)?src/main/resources/)"
      }
    }
  }
};
var shared254 = [["$context", "stage"], ["$context", "stage", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["privateKeyPath"]];
var shared255 = {
  "type": "object",
  "properties": {
    "sandbox": {
      "not": {
        "type": "string",
        "pattern": "^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$"
      }
    }
  }
};
var shared256 = [["$context"], ["$context", "stage"], [], ["sandbox"]];
var shared257 = {
  "type": "object",
  "properties": {
    "signType": {
      "not": {
        "type": "string",
        "pattern": "^[Mm][Dd]5$"
      }
    }
  }
};
var shared258 = [["$context"], ["$context", "stage"], [], ["signType"]];
var shared259 = {
  "required": [
    "requiredBackgroundModes"
  ],
  "properties": {
    "requiredBackgroundModes": {
      "type": "array",
      "contains": {
        "const": "location"
      }
    }
  }
};
var shared260 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "$ref": "#/$defs/inBackground"
      },
      "then": {
        "required": [
          "permission"
        ],
        "properties": {
          "permission": {
            "required": [
              "scope.userLocation"
            ]
          },
          "requiredPrivateInfos": {
            "contains": {
              "const": "startLocationUpdateBackground"
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
            "type": "array",
            "contains": {
              "const": "startLocationUpdateBackground"
            }
          }
        }
      },
      "then": {
        "required": [
          "requiredBackgroundModes"
        ],
        "properties": {
          "requiredBackgroundModes": {
            "contains": {
              "const": "location"
            }
          }
        }
      }
    }
  ]
}, "$defs": { "inBackground": shared259 } };
var shared261 = [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]];
var shared262 = {
  "enum": [
    "getFuzzyLocation",
    "getLocation",
    "startLocationUpdate",
    "startLocationUpdateBackground"
  ]
};
var shared263 = {
  "enum": [
    "getLocation",
    "onLocationChange",
    "startLocationUpdate",
    "startLocationUpdateBackground"
  ]
};
var shared264 = {
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
};
var shared265 = {
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
};
var shared266 = { ...{
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
        "$ref": "#/$defs/stated"
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
  ]
}, "$defs": { "asking": shared262, "precise": shared263, "purpose": shared264, "stated": shared265 } };
var shared267 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared268 = { ...{
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
          "$context"
        ],
        "properties": {
          "$context": {
            "required": [
              "program"
            ],
            "properties": {
              "program": {
                "not": {
                  "$ref": "#/$defs/stated"
                },
                "properties": {
                  "requiredPrivateInfos": {
                    "not": {
                      "contains": {
                        "$ref": "#/$defs/asking"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "not": {
          "$ref": "#/$defs/stated"
        }
      },
      "then": {
        "properties": {
          "requiredPrivateInfos": {
            "items": {
              "not": {
                "$ref": "#/$defs/asking"
              }
            }
          }
        }
      }
    }
  ]
}, "$defs": { "asking": shared262, "precise": shared263, "stated": shared265 } };
var shared269 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["$context"], ["$context", "program"], ["$context", "program", "permission"], ["$context", "program", "permission", "scope.userLocation"], ["$context", "program", "permission", "scope.userFuzzyLocation"], ["$context", "program", "requiredPrivateInfos"], ["$context", "program", "requiredPrivateInfos", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"]];
var shared270 = {
  "required": [
    "$context"
  ],
  "properties": {
    "$context": {
      "required": [
        "integration"
      ],
      "properties": {
        "integration": {
          "required": [
            "audience"
          ],
          "properties": {
            "audience": {
              "properties": {
                "mainlandUsers": {
                  "const": "targeted"
                }
              }
            }
          }
        }
      }
    }
  }
};
var shared271 = { ...{
  "allOf": [
    {
      "$ref": "#/$defs/forTheMainland"
    }
  ]
}, "$defs": { "forTheMainland": shared270 } };
var shared272 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": [
            "assessments"
          ],
          "properties": {
            "assessments": {
              "contains": {
                "required": [
                  "type"
                ],
                "properties": {
                  "type": {
                    "const": "pipia"
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
var shared273 = { ...{
  "if": {
    "$ref": "#/$defs/assessed"
  },
  "else": {
    "properties": {
      "requiredBackgroundModes": {
        "items": {
          "not": {
            "const": "location"
          }
        }
      }
    }
  }
}, "$defs": { "assessed": shared272 } };
var shared274 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]];
var shared275 = {
  "properties": {
    "desc": {
      "maxLength": 30,
      "not": {
        "$ref": "#/$defs/placeholder"
      }
    }
  }
};
var shared276 = {
  "pattern": "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$"
};
var shared277 = { ...{
  "type": "object",
  "properties": {
    "permission": {
      "properties": {
        "scope.userLocation": {
          "$ref": "#/$defs/fitting"
        },
        "scope.userFuzzyLocation": {
          "$ref": "#/$defs/fitting"
        }
      }
    }
  }
}, "$defs": { "fitting": shared275, "placeholder": shared276 } };
var shared278 = [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared279 = {
  "type": "object",
  "properties": {
    "scope.userLocation": {
      "$ref": "#/$defs/purpose"
    },
    "scope.userFuzzyLocation": {
      "$ref": "#/$defs/purpose"
    }
  }
};
var shared280 = {
  "type": "object",
  "required": [
    "desc"
  ],
  "properties": {
    "desc": {
      "type": "string",
      "pattern": "\\S"
    }
  },
  "$ref": "#/$defs/fitting"
};
var shared281 = { ...{
  "type": "object",
  "properties": {
    "permission": {
      "$ref": "#/$defs/permission"
    }
  }
}, "$defs": { "fitting": shared275, "permission": shared279, "placeholder": shared276, "purpose": shared280 } };
var shared282 = [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared283 = {
  "allOf": [
    {
      "description": "To bots in files that may run in production.",
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
var shared284 = {
  "type": "object",
  "properties": {
    "puppet": {
      "not": {
        "type": "string",
        "pattern": "^(?:@juzi/)?wechaty-puppet-(?:wechat|wechat4u|padlocal|padplus|padpro|padchat|simplepad|macpro|xp)$"
      }
    },
    "channel": {
      "not": {
        "type": "string",
        "pattern": "(?:^|,)\\s*(?:wx|wxy|wcf|wework|ntchat|gewechat|wechatpadpro)\\s*(?:,|$)"
      }
    }
  }
};
var shared285 = [["$context"], ["$context", "stage"], [], ["puppet"], ["channel"]];
var rules = {
  "app-security/callback-tunnel/wechat_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wechat_official_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wechat_mini_program_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wechat_open_platform": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wecom_app": { condition: shared0, requirement: shared4, reads: shared5 },
  "app-security/callback-tunnel/wechat_pay_merchant": { condition: shared0, requirement: shared6, reads: shared7 },
  "app-security/client-log-bodies/wechat_client_logging": { condition: shared8, requirement: shared9, reads: shared10 },
  "app-security/cloud-function-openapi/wechat_cloud_function": { condition: shared11, requirement: shared12, reads: shared13 },
  "app-security/cloud-hosting-app-secret/wechat_cloud_run_service": { condition: shared11, requirement: shared14, reads: shared15 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { condition: shared11, requirement: shared16, reads: shared15 },
  "app-security/credential-file/wechat_key_file": { condition: shared17, requirement: shared18, reads: shared19 },
  "app-security/credential-in-comment/wechat_commented_credential": { condition: shared20, requirement: shared26, reads: shared27 },
  "app-security/credential-in-example/wechat_account": { condition: shared28, requirement: shared30, reads: shared31 },
  "app-security/credential-in-example/wechat_official_account": { condition: shared28, requirement: shared30, reads: shared31 },
  "app-security/credential-in-example/wechat_mini_program_account": { condition: shared28, requirement: shared30, reads: shared31 },
  "app-security/credential-in-example/wechat_open_platform": { condition: shared28, requirement: shared30, reads: shared31 },
  "app-security/credential-in-example/wecom_app": { condition: shared28, requirement: shared32, reads: shared33 },
  "app-security/credential-in-example/wechat_pay_merchant": { condition: shared28, requirement: shared35, reads: shared36 },
  "app-security/credential-in-example/tencent_cloud_credential": { condition: shared28, requirement: shared38, reads: shared39 },
  "app-security/credential-in-example/wechat_key_file": { condition: shared28, requirement: shared18, reads: shared40 },
  "app-security/credential-literal/wechat_account": { condition: shared41, requirement: shared43, reads: shared31 },
  "app-security/credential-literal/wechat_official_account": { condition: shared41, requirement: shared43, reads: shared31 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared41, requirement: shared43, reads: shared31 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared41, requirement: shared45, reads: shared46 },
  "app-security/credential-literal/wecom_app": { condition: shared41, requirement: shared48, reads: shared49 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared41, requirement: shared50, reads: shared51 },
  "app-security/credential-literal/tencent_cloud_credential": { condition: shared41, requirement: shared53, reads: shared39 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared41, requirement: shared55, reads: shared56 },
  "app-security/credential-literal/cloudbase_environment": { condition: shared41, requirement: shared57, reads: shared58 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared11, requirement: shared64, reads: shared65 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared11, requirement: shared66, reads: shared67 },
  "app-security/database-rules-open/unicloud_collection": { condition: shared11, requirement: shared68, reads: shared69 },
  "app-security/debug-mode/wechat_mini_program": { condition: shared11, requirement: shared70, reads: shared71 },
  "app-security/debug-mode/wechat_mini_program_ext": { condition: shared11, requirement: shared70, reads: shared71 },
  "app-security/direct-commit/wechat_mini_program_ext": { condition: shared11, requirement: shared72, reads: shared73 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared11, requirement: shared74, reads: shared75 },
  "app-security/function-invoke-open/cloudbase_function": { condition: shared11, requirement: shared77, reads: shared78 },
  "app-security/function-invoke-open/cloudbase_function_rule": { condition: shared11, requirement: shared77, reads: shared78 },
  "app-security/ip-endpoint/wechat_mini_program_ext": { condition: shared11, requirement: shared81, reads: shared82 },
  "app-security/ip-endpoint/wechat_mini_program": { condition: shared11, requirement: shared83, reads: shared84 },
  "app-security/jump-allowed/wechat_jump_target": { condition: shared85, requirement: shared86, reads: shared87 },
  "app-security/login-state-unchecked/wechat_account": { condition: shared88, requirement: shared89, reads: shared90 },
  "app-security/login-state-unchecked/wechat_official_account": { condition: shared88, requirement: shared89, reads: shared90 },
  "app-security/login-state-unchecked/wecom_app": { condition: shared88, requirement: shared89, reads: shared90 },
  "app-security/manifest-shape/wechat_mini_program": { condition: shared11, requirement: shared116, reads: shared117 },
  "app-security/manifest-shape/wechat_mini_program_ext": { condition: shared11, requirement: shared118, reads: shared119 },
  "app-security/manifest-shape/wechat_mini_game": { condition: shared11, requirement: shared122, reads: shared123 },
  "app-security/manifest-shape/wechat_plugin": { condition: shared11, requirement: shared124, reads: shared125 },
  "app-security/manifest-shape/wechat_project": { condition: shared11, requirement: shared129, reads: shared130 },
  "app-security/manifest-shape/wechat_page": { condition: shared131, requirement: shared133, reads: shared134 },
  "app-security/manifest-shape/wechat_component": { condition: shared11, requirement: shared133, reads: shared135 },
  "app-security/manifest-shape/wechat_theme": { condition: shared11, requirement: shared136, reads: shared137 },
  "app-security/package-exclusion-ineffective/wechat_project": { condition: shared11, requirement: shared141, reads: shared142 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { condition: shared11, requirement: shared145, reads: shared82 },
  "app-security/plain-endpoint/wechat_mini_program": { condition: shared11, requirement: shared146, reads: shared84 },
  "app-security/plugin-allowed/wechat_plugin_use": { condition: shared85, requirement: shared147, reads: shared148 },
  "app-security/plugin-declared/wechat_plugin_component": { condition: shared149, requirement: shared150, reads: shared151 },
  "app-security/plugin-host-api/wechat_plugin_use": { condition: shared152, requirement: shared153, reads: shared154 },
  "app-security/plugin-unused/wechat_plugin_use": { condition: shared11, requirement: shared155, reads: shared156 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared11, requirement: shared160, reads: shared161 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared11, requirement: shared162, reads: shared163 },
  "app-security/plugin-version-pinned/wechat_mini_game": { condition: shared11, requirement: shared160, reads: shared161 },
  "app-security/project-scripts/wechat_project": { condition: shared11, requirement: shared165, reads: shared166 },
  "app-security/project-scripts/cloudbase_environment": { condition: shared11, requirement: shared167, reads: shared168 },
  "app-security/secret-in-client/wechat_mini_program": { condition: shared11, requirement: shared171, reads: shared172 },
  "app-security/secret-in-client/wechat_mini_game": { condition: shared11, requirement: shared171, reads: shared172 },
  "app-security/secret-in-client/wechat_mini_program_ext": { condition: shared11, requirement: shared173, reads: shared174 },
  "app-security/secret-in-client/wechat_client_variables": { condition: shared11, requirement: shared176, reads: shared177 },
  "app-security/server-code-in-package/wechat_project": { condition: shared178, requirement: shared179, reads: shared180 },
  "app-security/service-password-literal/wechat_cloud_run_service": { condition: shared11, requirement: shared183, reads: shared184 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { condition: shared11, requirement: shared185, reads: shared15 },
  "app-security/service-password-literal/cloudbase_environment": { condition: shared11, requirement: shared186, reads: shared187 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { condition: shared11, requirement: shared189, reads: shared190 },
  "app-security/upload-foreign-code/wechat_workflow_job": { condition: shared11, requirement: shared191, reads: shared192 },
  "app-security/upload-job-permissions/wechat_workflow_job": { condition: shared11, requirement: shared193, reads: shared194 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { condition: shared11, requirement: shared196, reads: shared197 },
  "app-security/upload-key-in-checkout/wechat_package_script": { condition: shared11, requirement: shared198, reads: shared199 },
  "encryption/api-host-tls/wechat_account": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/api-host-tls/wechat_official_account": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/api-host-tls/wechat_mini_program_account": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/api-host-tls/wechat_open_platform": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/api-host-tls/wecom_app": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/api-host-tls/wechat_pay_merchant": { condition: shared200, requirement: shared202, reads: shared203 },
  "encryption/message-callback-tls/wechat_account": { condition: shared0, requirement: shared205, reads: shared3 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared0, requirement: shared205, reads: shared3 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared0, requirement: shared205, reads: shared3 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared0, requirement: shared205, reads: shared3 },
  "encryption/message-callback-tls/wecom_app": { condition: shared0, requirement: shared205, reads: shared3 },
  "encryption/message-mode/wechat_account": { condition: shared207, requirement: shared209, reads: shared210 },
  "encryption/message-mode/wechat_official_account": { condition: shared207, requirement: shared209, reads: shared210 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared207, requirement: shared209, reads: shared210 },
  "encryption/message-token-guessable/wechat_account": { condition: shared211, requirement: shared213, reads: shared214 },
  "encryption/message-token-guessable/wechat_official_account": { condition: shared211, requirement: shared213, reads: shared214 },
  "encryption/message-token-guessable/wechat_mini_program_account": { condition: shared211, requirement: shared213, reads: shared214 },
  "encryption/message-token-guessable/wechat_open_platform": { condition: shared211, requirement: shared213, reads: shared214 },
  "encryption/message-token-guessable/wecom_app": { condition: shared211, requirement: shared213, reads: shared214 },
  "locality/bot-model-host/wechat_bot": { condition: shared217, requirement: shared219, reads: shared220 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { condition: shared222, requirement: shared224, reads: shared225 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { condition: shared226, requirement: shared227, reads: shared228 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { condition: shared230, requirement: shared231, reads: shared232 },
  "locality/mainland-store/cloudbase_environment": { condition: shared233, requirement: shared235, reads: shared236 },
  "payments/api-host/wechat_pay_merchant": { condition: shared237, requirement: shared240, reads: shared203 },
  "payments/api-v2-only/wechat_pay_merchant": { condition: shared241, requirement: shared242, reads: shared243 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared41, requirement: shared244, reads: shared245 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared246, requirement: shared248, reads: shared7 },
  "payments/platform-certificate/wechat_pay_merchant": { condition: shared249, requirement: shared250, reads: shared251 },
  "payments/private-key-in-package/wechat_pay_merchant": { condition: shared252, requirement: shared253, reads: shared254 },
  "payments/sandbox-enabled/wechat_pay_merchant": { condition: shared237, requirement: shared255, reads: shared256 },
  "payments/signature-md5/wechat_pay_merchant": { condition: shared237, requirement: shared257, reads: shared258 },
  "privacy/background-location/wechat_mini_program": { condition: shared11, requirement: shared260, reads: shared261 },
  "privacy/location-declared/wechat_mini_program": { condition: shared11, requirement: shared266, reads: shared267 },
  "privacy/location-declared/wechat_mini_program_ext": { condition: shared11, requirement: shared268, reads: shared269 },
  "privacy/location-tracking-assessed/wechat_mini_program": { condition: shared271, requirement: shared273, reads: shared274 },
  "privacy/permission-purpose/wechat_mini_program": { condition: shared11, requirement: shared277, reads: shared278 },
  "privacy/permission-purpose/wechat_mini_program_ext": { condition: shared11, requirement: shared281, reads: shared282 },
  "privacy/permission-purpose/wechat_mini_game": { condition: shared11, requirement: shared281, reads: shared282 },
  "terms/unofficial-client/wechat_bot": { condition: shared283, requirement: shared284, reads: shared285 }
};
export {
  rules
};
