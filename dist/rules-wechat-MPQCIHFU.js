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
  },
  "$defs": {
    "tunnel": {
      "type": "string",
      "pattern": "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)"
    }
  }
};
var shared2 = [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]];
var shared3 = {
  "type": "object",
  "properties": {
    "callbackUrl": {
      "not": {
        "$ref": "#/$defs/tunnel"
      }
    }
  },
  "$defs": {
    "tunnel": {
      "type": "string",
      "pattern": "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)"
    }
  }
};
var shared4 = [["$context"], ["$context", "stage"], [], ["callbackUrl"]];
var shared5 = {
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
  },
  "$defs": {
    "tunnel": {
      "type": "string",
      "pattern": "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)"
    }
  }
};
var shared6 = [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]];
var shared7 = {
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
var shared8 = {
  "type": "object",
  "additionalProperties": {
    "not": {
      "type": "string",
      "pattern": "^(?:[Dd]ebug|DEBUG|[Tt]race|TRACE|[Aa]ll|ALL)$"
    }
  }
};
var shared9 = [["$context"], ["$context", "stage"], [], ["*"]];
var shared10 = true;
var shared11 = {
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
var shared12 = [[], ["permissions", "openapi", "*"]];
var shared13 = {
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
var shared14 = [[], ["envParams"], ["envParams", "*"]];
var shared15 = {
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
var shared16 = {
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
var shared17 = {
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
var shared18 = [["$context"], ["$context", "stage"], [], ["holds"], ["holds", "**"]];
var shared19 = {
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
var shared20 = {
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
var shared21 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["encodingAesKey"], ["wecomSecret"], ["apiKey"]];
var shared22 = {
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
var shared23 = {
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
var shared24 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]];
var shared25 = {
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
var shared26 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"]];
var shared27 = {
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
    "appSecret": {
      "type": "string",
      "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
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
var shared28 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared29 = {
  "type": "object",
  "properties": {
    "secretKey": {
      "not": {
        "$ref": "#/$defs/cloudKey"
      }
    }
  },
  "$defs": {
    "cloudKey": {
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
var shared30 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secretKey"]];
var shared31 = [["$context", "stage"], ["$context", "stage", "**"], [], ["holds"], ["holds", "**"]];
var shared32 = {
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
var shared33 = {
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
var shared34 = {
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
  },
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
    },
    "refreshToken": {
      "type": "string",
      "pattern": "^refreshtoken@@@[A-Za-z0-9_-]{43}$",
      "allOf": [
        {
          "$ref": "#/$defs/random"
        }
      ]
    }
  }
};
var shared35 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"], ["authorizerRefreshToken"]];
var shared36 = {
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
var shared37 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]];
var shared38 = {
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
var shared39 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"]];
var shared40 = {
  "type": "object",
  "properties": {
    "secretKey": {
      "not": {
        "$ref": "#/$defs/cloudKey"
      }
    }
  },
  "$defs": {
    "cloudKey": {
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
var shared41 = {
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
var shared42 = [["$context", "stage"], ["$context", "stage", "**"], [], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared43 = {
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
  },
  "$defs": {
    "privateKey": {
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
    }
  }
};
var shared44 = [["$context", "stage"], ["$context", "stage", "**"], [], ["framework", "plugins", "*", "inputs", "privateKey"]];
var shared45 = {
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
  ],
  "$defs": {
    "always": {
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
    },
    "anyUser": {
      "type": "string",
      "pattern": "^\\s*auth(?:\\.(?:openid|uid|loginType))?\\s*!==?\\s*null\\s*$"
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
    "notWritableByAnyUser": {
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
    },
    "personal": {
      "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
    }
  }
};
var shared46 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule"], ["aclRule", "read"], ["aclRule", "read", "**"]];
var shared47 = {
  "type": "object",
  "properties": {
    "aclRule": {
      "$ref": "#/$defs/notWritableByAll"
    }
  },
  "$defs": {
    "always": {
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
var shared48 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]];
var shared49 = {
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
  ],
  "$defs": {
    "always": {
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
    },
    "anyUser": {
      "type": "string",
      "pattern": "^\\s*auth(?:\\.(?:openid|uid|loginType))?\\s*!==?\\s*null\\s*$"
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
    "notWritableByAnyUser": {
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
    },
    "personal": {
      "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
    }
  }
};
var shared50 = [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["properties", "*"], ["properties", "*", "permission"], ["permission"], ["permission", "read"], ["permission", "read", "**"]];
var shared51 = {
  "type": "object",
  "properties": {
    "debug": {
      "not": {
        "const": true
      }
    }
  }
};
var shared52 = [[], ["debug"], ["debug", "**"]];
var shared53 = {
  "type": "object",
  "properties": {
    "directCommit": {
      "not": {
        "const": true
      }
    }
  }
};
var shared54 = [[], ["directCommit"], ["directCommit", "**"]];
var shared55 = {
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
var shared56 = [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]];
var shared57 = {
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
  },
  "$defs": {
    "always": {
      "enum": [
        true,
        "true"
      ]
    }
  }
};
var shared58 = [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]];
var shared59 = {
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  },
  "$defs": {
    "address": {
      "type": "string",
      "pattern": "^\\s*(?:https|wss)://(?!(?:0|10|127)\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|192\\.168\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.)(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?:[:/]|\\s*$)"
    },
    "settings": {
      "not": {
        "$ref": "#/$defs/address"
      },
      "items": {
        "$ref": "#/$defs/settings"
      },
      "additionalProperties": {
        "$ref": "#/$defs/settings"
      }
    }
  }
};
var shared60 = [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared61 = {
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
  },
  "$defs": {
    "address": {
      "type": "string",
      "pattern": "^\\s*(?:https|wss)://(?!(?:0|10|127)\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|192\\.168\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.)(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?:[:/]|\\s*$)"
    },
    "settings": {
      "not": {
        "$ref": "#/$defs/address"
      },
      "items": {
        "$ref": "#/$defs/settings"
      },
      "additionalProperties": {
        "$ref": "#/$defs/settings"
      }
    }
  }
};
var shared62 = [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared63 = {
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
var shared64 = {
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
var shared65 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]];
var shared66 = {
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
var shared67 = {
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
var shared68 = [["$context"], ["$context", "stage"], [], ["ignoreCheckState"]];
var shared69 = {
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
  },
  "$defs": {
    "documented": {
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
    },
    "literal": {
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
    },
    "name": {
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
    }
  }
};
var shared70 = [[], ["packOptions", "ignore", "*"], ["packOptions", "ignore", "*", "type"], ["packOptions", "ignore", "*", "type", "**"], ["packOptions", "ignore", "*", "value"]];
var shared71 = {
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  },
  "$defs": {
    "plain": {
      "type": "string",
      "pattern": "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)"
    },
    "settings": {
      "not": {
        "$ref": "#/$defs/plain"
      },
      "items": {
        "$ref": "#/$defs/settings"
      },
      "additionalProperties": {
        "$ref": "#/$defs/settings"
      }
    }
  }
};
var shared72 = {
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
  },
  "$defs": {
    "plain": {
      "type": "string",
      "pattern": "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)"
    },
    "settings": {
      "not": {
        "$ref": "#/$defs/plain"
      },
      "items": {
        "$ref": "#/$defs/settings"
      },
      "additionalProperties": {
        "$ref": "#/$defs/settings"
      }
    }
  }
};
var shared73 = {
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
var shared74 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]];
var shared75 = {
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
var shared76 = {
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
var shared77 = [["$context"], ["$context", "declared"], [], ["$context", "declared", "**"], ["plugin"]];
var shared78 = {
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
var shared79 = {
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
var shared80 = [["$context"], ["$context", "exportsApi"], [], ["$context", "exportsApi", "**"], ["export"]];
var shared81 = {
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
var shared82 = [[], ["$context"], ["$context", "used"], ["$context", "used", "**"]];
var shared83 = {
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
var shared84 = [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]];
var shared85 = {
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
var shared86 = [[], ["plugins"], ["plugins", "*", "version"]];
var shared87 = {
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
  },
  "$defs": {
    "fetching": {
      "type": "string",
      "pattern": "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s"
    }
  }
};
var shared88 = [[], ["scripts"], ["scripts", "*"]];
var shared89 = {
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
  },
  "$defs": {
    "fetching": {
      "type": "string",
      "pattern": "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s"
    }
  }
};
var shared90 = [[], ["framework", "hooks", "*", "commands", "*"]];
var shared91 = {
  "$ref": "#/$defs/settings",
  "$defs": {
    "key": {
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
    },
    "settings": {
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
    }
  }
};
var shared92 = [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared93 = {
  "type": "object",
  "properties": {
    "ext": {
      "$ref": "#/$defs/settings"
    }
  },
  "$defs": {
    "key": {
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
    },
    "settings": {
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
    }
  }
};
var shared94 = [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared95 = {
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
  },
  "$defs": {
    "key": {
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
    },
    "reference": {
      "type": "string",
      "pattern": "\\$\\{(?!expression\\})|\\{\\{|^\\$[A-Za-z_]|^@[\\w.-]+@$|^(?:ENC\\(|vault:)"
    }
  }
};
var shared96 = [[], ["*"], ["$context", "stage", "**"], ["$context", "stage"]];
var shared97 = {
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
var shared98 = {
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
var shared99 = [["$context"], ["$context", "serverCodeInPackage"], [], ["$context", "serverCodeInPackage", "*", "**"], ["cloudfunctionRoot"], ["cloudbaseRoot"], ["cloudcontainerRoot"], ["qcloudRoot"]];
var shared100 = {
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
  },
  "$defs": {
    "literal": {
      "type": "string",
      "minLength": 1,
      "not": {
        "pattern": "\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]"
      }
    },
    "sqlWithPassword": {
      "type": "string",
      "anyOf": [
        {
          "pattern": `[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd]\\s+[Bb][Yy]\\s+['"][^'"$<{]`
        },
        {
          "pattern": "^\\s*[Ii][Nn][Ss][Ee][Rr][Tt]\\s+[Ii][Nn][Tt][Oo]\\s+[^(]*[Aa][Dd][Mm][Ii][Nn][^(]*\\([^)]*(?:[Pp][Aa][Ss][Ss](?:[Ww][Oo][Rr])?[Dd]|[Pp][Ww][Dd])"
        }
      ]
    }
  }
};
var shared101 = [[], ["envParams"], ["envParams", "*"], ["executeSQLs", "*"]];
var shared102 = {
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
  },
  "$defs": {
    "literal": {
      "type": "string",
      "minLength": 1,
      "not": {
        "pattern": "\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]"
      }
    }
  }
};
var shared103 = {
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
  },
  "$defs": {
    "literal": {
      "type": "string",
      "minLength": 1,
      "not": {
        "pattern": "\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]"
      }
    }
  }
};
var shared104 = [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]];
var shared105 = {
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
  },
  "$defs": {
    "pinned": {
      "type": "string",
      "pattern": "^\\.{1,2}/|^(?:actions|github)/|@[0-9a-f]{40}$|^docker://[^@]+@sha256:[0-9a-f]{64}$|^\\$\\{\\{"
    }
  }
};
var shared106 = [[], ["uses"], ["steps", "*", "uses"]];
var shared107 = {
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
var shared108 = [[], ["$context"], ["$context", "events"], ["$context", "events", "*", "**"], ["steps", "*", "with", "ref"]];
var shared109 = {
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
var shared110 = [[], ["$context", "permissions", "**"], ["permissions"]];
var shared111 = {
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
  },
  "$defs": {
    "written": {
      "type": "string",
      "pattern": `(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b`
    }
  }
};
var shared112 = [[], ["steps", "*", "run"]];
var shared113 = {
  "type": "object",
  "properties": {
    "run": {
      "not": {
        "$ref": "#/$defs/written"
      }
    }
  },
  "$defs": {
    "written": {
      "type": "string",
      "pattern": `(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b`
    }
  }
};
var shared114 = [[], ["run"]];
var shared115 = {
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
var shared116 = {
  "type": "object",
  "properties": {
    "apiHost": {
      "not": {
        "$ref": "#/$defs/plain"
      }
    }
  },
  "$defs": {
    "plain": {
      "type": "string",
      "pattern": "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
    }
  }
};
var shared117 = [["$context"], ["$context", "stage"], [], ["apiHost"]];
var shared118 = {
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
var shared119 = {
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
var shared120 = {
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
var shared121 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["token"], ["encodingAesKey"]];
var shared122 = {
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
var shared123 = {
  "type": "object",
  "properties": {
    "token": {
      "not": {
        "$ref": "#/$defs/guessable"
      }
    }
  },
  "$defs": {
    "guessable": {
      "type": "string",
      "pattern": "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$"
    }
  }
};
var shared124 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["encodingAesKey", "**"], [], ["token"]];
var shared125 = {
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
  ],
  "$defs": {
    "byItsModel": {
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
    },
    "inWeChat": {
      "required": [
        "channel"
      ],
      "properties": {
        "channel": {
          "pattern": "(?:^|,)\\s*(?:wechat\\w+|wecom_bot|weixin|wx|wxy|wcf|wework|ntchat|gewechat)\\s*(?:,|$)"
        }
      }
    }
  }
};
var shared126 = {
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
  ],
  "$defs": {
    "transferred": {
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
    }
  }
};
var shared127 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["channel"], ["botType"], ["useLinkAi"], ["useAzureChatgpt"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "from"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "from", "**"], ["$context", "integration", "transfers", "*", "to", "**"], ["model"], ["openAiApiBase"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["claudeApiBase"]];
var shared128 = {
  "allOf": [
    {
      "$ref": "#/$defs/withoutTheMainland"
    }
  ],
  "$defs": {
    "withoutTheMainland": {
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
    }
  }
};
var shared129 = {
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
  ],
  "$defs": {
    "transferred": {
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
    }
  }
};
var shared130 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]];
var shared131 = {
  "allOf": [
    {
      "required": [
        "region"
      ],
      "$ref": "#/$defs/withoutTheMainland"
    }
  ],
  "$defs": {
    "withoutTheMainland": {
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
    }
  }
};
var shared132 = {
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
  ],
  "$defs": {
    "transferred": {
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
    }
  }
};
var shared133 = [["region"], ["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared134 = {
  "allOf": [
    {
      "$ref": "#/$defs/notOnlyTheMainland"
    }
  ],
  "$defs": {
    "notOnlyTheMainland": {
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
    }
  }
};
var shared135 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "region"
      ]
    }
  ]
};
var shared136 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]];
var shared137 = {
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
var shared138 = {
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
};
var shared139 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared140 = {
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
var shared141 = {
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
  },
  "$defs": {
    "official": {
      "pattern": "^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)"
    },
    "publicHttps": {
      "type": "string",
      "pattern": "^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
    }
  }
};
var shared142 = {
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
var shared143 = {
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
var shared144 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]];
var shared145 = {
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
var shared146 = [["$context", "stage"], ["$context", "stage", "**"], [], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared147 = {
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
var shared148 = {
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
var shared149 = {
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
var shared150 = {
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
var shared151 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["publicKeyId"], ["publicKeyPath"], ["platformCertificatePath"]];
var shared152 = {
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
var shared153 = {
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
var shared154 = [["$context", "stage"], ["$context", "stage", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["privateKeyPath"]];
var shared155 = {
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
var shared156 = [["$context"], ["$context", "stage"], [], ["sandbox"]];
var shared157 = {
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
var shared158 = [["$context"], ["$context", "stage"], [], ["signType"]];
var shared159 = {
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
  ],
  "$defs": {
    "inBackground": {
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
    }
  }
};
var shared160 = [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]];
var shared161 = {
  "$ref": "#/$defs/declarations",
  "$defs": {
    "declarations": {
      "type": "object",
      "properties": {
        "debug": {
          "type": "boolean"
        },
        "permission": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "desc": {
                "type": "string"
              }
            }
          }
        },
        "requiredPrivateInfos": {
          "type": "array",
          "items": {
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
          }
        },
        "requiredBackgroundModes": {
          "type": "array",
          "items": {
            "enum": [
              "audio",
              "location"
            ]
          }
        },
        "embeddedAppIdList": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "plugins": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "provider": {
                "type": "string"
              },
              "version": {
                "type": "string"
              }
            }
          }
        }
      },
      "patternProperties": {
        "^(?:requiredPrivateInfo|requirePrivateInfos?|requiredPrivacyInfos?|requiredPrivateInformation|permissions|requiredBackgroundMode|embeddedAppID(?:s|List)|embeddedAppidList|embeddedAppIdlist|embedAppIdList|plugin)$": false
      }
    }
  }
};
var shared162 = [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"]];
var shared163 = {
  "$ref": "#/$defs/declarations",
  "properties": {
    "extEnable": {
      "type": "boolean"
    },
    "directCommit": {
      "type": "boolean"
    },
    "ext": {
      "type": "object"
    }
  },
  "patternProperties": {
    "^(?:extAppId|extAppID|extAppids|directcommit|directCommits|exts)$": false
  },
  "$defs": {
    "declarations": {
      "type": "object",
      "properties": {
        "debug": {
          "type": "boolean"
        },
        "permission": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "desc": {
                "type": "string"
              }
            }
          }
        },
        "requiredPrivateInfos": {
          "type": "array",
          "items": {
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
          }
        },
        "requiredBackgroundModes": {
          "type": "array",
          "items": {
            "enum": [
              "audio",
              "location"
            ]
          }
        },
        "embeddedAppIdList": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "plugins": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "provider": {
                "type": "string"
              },
              "version": {
                "type": "string"
              }
            }
          }
        }
      },
      "patternProperties": {
        "^(?:requiredPrivateInfo|requirePrivateInfos?|requiredPrivacyInfos?|requiredPrivateInformation|permissions|requiredBackgroundMode|embeddedAppID(?:s|List)|embeddedAppidList|embeddedAppIdlist|embedAppIdList|plugin)$": false
      }
    }
  }
};
var shared164 = [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"], ["extEnable"], ["directCommit"], ["ext"]];
var shared165 = {
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
    },
    "stated": {
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
  }
};
var shared166 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared167 = {
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
    "stated": {
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
  }
};
var shared168 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["$context"], ["$context", "program"], ["$context", "program", "permission"], ["$context", "program", "permission", "scope.userLocation"], ["$context", "program", "permission", "scope.userFuzzyLocation"], ["$context", "program", "requiredPrivateInfos"], ["$context", "program", "requiredPrivateInfos", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"]];
var shared169 = {
  "allOf": [
    {
      "$ref": "#/$defs/forTheMainland"
    }
  ],
  "$defs": {
    "forTheMainland": {
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
    }
  }
};
var shared170 = {
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
  },
  "$defs": {
    "assessed": {
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
    }
  }
};
var shared171 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]];
var shared172 = {
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
  },
  "$defs": {
    "fitting": {
      "properties": {
        "desc": {
          "maxLength": 30,
          "not": {
            "$ref": "#/$defs/placeholder"
          }
        }
      }
    },
    "placeholder": {
      "pattern": "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$"
    }
  }
};
var shared173 = [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared174 = {
  "type": "object",
  "properties": {
    "permission": {
      "$ref": "#/$defs/permission"
    }
  },
  "$defs": {
    "fitting": {
      "properties": {
        "desc": {
          "maxLength": 30,
          "not": {
            "$ref": "#/$defs/placeholder"
          }
        }
      }
    },
    "permission": {
      "type": "object",
      "properties": {
        "scope.userLocation": {
          "$ref": "#/$defs/purpose"
        },
        "scope.userFuzzyLocation": {
          "$ref": "#/$defs/purpose"
        }
      }
    },
    "placeholder": {
      "pattern": "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$"
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
      },
      "$ref": "#/$defs/fitting"
    }
  }
};
var shared175 = [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared176 = {
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
var shared177 = {
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
var shared178 = [["$context"], ["$context", "stage"], [], ["puppet"], ["channel"]];
var rules = {
  "app-security/callback-tunnel/wechat_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_official_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_mini_program_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_open_platform": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wecom_app": { condition: shared0, requirement: shared3, reads: shared4 },
  "app-security/callback-tunnel/wechat_pay_merchant": { condition: shared0, requirement: shared5, reads: shared6 },
  "app-security/client-log-bodies/wechat_client_logging": { condition: shared7, requirement: shared8, reads: shared9 },
  "app-security/cloud-function-openapi/wechat_cloud_function": { condition: shared10, requirement: shared11, reads: shared12 },
  "app-security/cloud-hosting-app-secret/wechat_cloud_run_service": { condition: shared10, requirement: shared13, reads: shared14 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { condition: shared10, requirement: shared15, reads: shared14 },
  "app-security/credential-file/wechat_key_file": { condition: shared16, requirement: shared17, reads: shared18 },
  "app-security/credential-in-comment/wechat_commented_credential": { condition: shared19, requirement: shared20, reads: shared21 },
  "app-security/credential-in-example/wechat_account": { condition: shared22, requirement: shared23, reads: shared24 },
  "app-security/credential-in-example/wechat_official_account": { condition: shared22, requirement: shared23, reads: shared24 },
  "app-security/credential-in-example/wechat_mini_program_account": { condition: shared22, requirement: shared23, reads: shared24 },
  "app-security/credential-in-example/wechat_open_platform": { condition: shared22, requirement: shared23, reads: shared24 },
  "app-security/credential-in-example/wecom_app": { condition: shared22, requirement: shared25, reads: shared26 },
  "app-security/credential-in-example/wechat_pay_merchant": { condition: shared22, requirement: shared27, reads: shared28 },
  "app-security/credential-in-example/tencent_cloud_credential": { condition: shared22, requirement: shared29, reads: shared30 },
  "app-security/credential-in-example/wechat_key_file": { condition: shared22, requirement: shared17, reads: shared31 },
  "app-security/credential-literal/wechat_account": { condition: shared32, requirement: shared33, reads: shared24 },
  "app-security/credential-literal/wechat_official_account": { condition: shared32, requirement: shared33, reads: shared24 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared32, requirement: shared33, reads: shared24 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared32, requirement: shared34, reads: shared35 },
  "app-security/credential-literal/wecom_app": { condition: shared32, requirement: shared36, reads: shared37 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared32, requirement: shared38, reads: shared39 },
  "app-security/credential-literal/tencent_cloud_credential": { condition: shared32, requirement: shared40, reads: shared30 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared32, requirement: shared41, reads: shared42 },
  "app-security/credential-literal/cloudbase_environment": { condition: shared32, requirement: shared43, reads: shared44 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared10, requirement: shared45, reads: shared46 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared10, requirement: shared47, reads: shared48 },
  "app-security/database-rules-open/unicloud_collection": { condition: shared10, requirement: shared49, reads: shared50 },
  "app-security/debug-mode/wechat_mini_program": { condition: shared10, requirement: shared51, reads: shared52 },
  "app-security/debug-mode/wechat_mini_program_ext": { condition: shared10, requirement: shared51, reads: shared52 },
  "app-security/direct-commit/wechat_mini_program_ext": { condition: shared10, requirement: shared53, reads: shared54 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared10, requirement: shared55, reads: shared56 },
  "app-security/function-invoke-open/cloudbase_function": { condition: shared10, requirement: shared57, reads: shared58 },
  "app-security/function-invoke-open/cloudbase_function_rule": { condition: shared10, requirement: shared57, reads: shared58 },
  "app-security/ip-endpoint/wechat_mini_program_ext": { condition: shared10, requirement: shared59, reads: shared60 },
  "app-security/ip-endpoint/wechat_mini_program": { condition: shared10, requirement: shared61, reads: shared62 },
  "app-security/jump-allowed/wechat_jump_target": { condition: shared63, requirement: shared64, reads: shared65 },
  "app-security/login-state-unchecked/wechat_account": { condition: shared66, requirement: shared67, reads: shared68 },
  "app-security/login-state-unchecked/wechat_official_account": { condition: shared66, requirement: shared67, reads: shared68 },
  "app-security/login-state-unchecked/wecom_app": { condition: shared66, requirement: shared67, reads: shared68 },
  "app-security/package-exclusion-ineffective/wechat_project": { condition: shared10, requirement: shared69, reads: shared70 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { condition: shared10, requirement: shared71, reads: shared60 },
  "app-security/plain-endpoint/wechat_mini_program": { condition: shared10, requirement: shared72, reads: shared62 },
  "app-security/plugin-allowed/wechat_plugin_use": { condition: shared63, requirement: shared73, reads: shared74 },
  "app-security/plugin-declared/wechat_plugin_component": { condition: shared75, requirement: shared76, reads: shared77 },
  "app-security/plugin-host-api/wechat_plugin_use": { condition: shared78, requirement: shared79, reads: shared80 },
  "app-security/plugin-unused/wechat_plugin_use": { condition: shared10, requirement: shared81, reads: shared82 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared10, requirement: shared83, reads: shared84 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared10, requirement: shared85, reads: shared86 },
  "app-security/plugin-version-pinned/wechat_mini_game": { condition: shared10, requirement: shared83, reads: shared84 },
  "app-security/project-scripts/wechat_project": { condition: shared10, requirement: shared87, reads: shared88 },
  "app-security/project-scripts/cloudbase_environment": { condition: shared10, requirement: shared89, reads: shared90 },
  "app-security/secret-in-client/wechat_mini_program": { condition: shared10, requirement: shared91, reads: shared92 },
  "app-security/secret-in-client/wechat_mini_game": { condition: shared10, requirement: shared91, reads: shared92 },
  "app-security/secret-in-client/wechat_mini_program_ext": { condition: shared10, requirement: shared93, reads: shared94 },
  "app-security/secret-in-client/wechat_client_variables": { condition: shared10, requirement: shared95, reads: shared96 },
  "app-security/server-code-in-package/wechat_project": { condition: shared97, requirement: shared98, reads: shared99 },
  "app-security/service-password-literal/wechat_cloud_run_service": { condition: shared10, requirement: shared100, reads: shared101 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { condition: shared10, requirement: shared102, reads: shared14 },
  "app-security/service-password-literal/cloudbase_environment": { condition: shared10, requirement: shared103, reads: shared104 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { condition: shared10, requirement: shared105, reads: shared106 },
  "app-security/upload-foreign-code/wechat_workflow_job": { condition: shared10, requirement: shared107, reads: shared108 },
  "app-security/upload-job-permissions/wechat_workflow_job": { condition: shared10, requirement: shared109, reads: shared110 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { condition: shared10, requirement: shared111, reads: shared112 },
  "app-security/upload-key-in-checkout/wechat_package_script": { condition: shared10, requirement: shared113, reads: shared114 },
  "encryption/api-host-tls/wechat_account": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/api-host-tls/wechat_official_account": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/api-host-tls/wechat_mini_program_account": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/api-host-tls/wechat_open_platform": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/api-host-tls/wecom_app": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/api-host-tls/wechat_pay_merchant": { condition: shared115, requirement: shared116, reads: shared117 },
  "encryption/message-callback-tls/wechat_account": { condition: shared0, requirement: shared118, reads: shared2 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared0, requirement: shared118, reads: shared2 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared0, requirement: shared118, reads: shared2 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared0, requirement: shared118, reads: shared2 },
  "encryption/message-callback-tls/wecom_app": { condition: shared0, requirement: shared118, reads: shared2 },
  "encryption/message-mode/wechat_account": { condition: shared119, requirement: shared120, reads: shared121 },
  "encryption/message-mode/wechat_official_account": { condition: shared119, requirement: shared120, reads: shared121 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared119, requirement: shared120, reads: shared121 },
  "encryption/message-token-guessable/wechat_account": { condition: shared122, requirement: shared123, reads: shared124 },
  "encryption/message-token-guessable/wechat_official_account": { condition: shared122, requirement: shared123, reads: shared124 },
  "encryption/message-token-guessable/wechat_mini_program_account": { condition: shared122, requirement: shared123, reads: shared124 },
  "encryption/message-token-guessable/wechat_open_platform": { condition: shared122, requirement: shared123, reads: shared124 },
  "encryption/message-token-guessable/wecom_app": { condition: shared122, requirement: shared123, reads: shared124 },
  "locality/bot-model-host/wechat_bot": { condition: shared125, requirement: shared126, reads: shared127 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { condition: shared128, requirement: shared129, reads: shared130 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { condition: shared131, requirement: shared132, reads: shared133 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { condition: shared134, requirement: shared135, reads: shared136 },
  "locality/mainland-store/cloudbase_environment": { condition: shared137, requirement: shared138, reads: shared139 },
  "payments/api-host/wechat_pay_merchant": { condition: shared140, requirement: shared141, reads: shared117 },
  "payments/api-v2-only/wechat_pay_merchant": { condition: shared142, requirement: shared143, reads: shared144 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared32, requirement: shared145, reads: shared146 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared147, requirement: shared148, reads: shared6 },
  "payments/platform-certificate/wechat_pay_merchant": { condition: shared149, requirement: shared150, reads: shared151 },
  "payments/private-key-in-package/wechat_pay_merchant": { condition: shared152, requirement: shared153, reads: shared154 },
  "payments/sandbox-enabled/wechat_pay_merchant": { condition: shared140, requirement: shared155, reads: shared156 },
  "payments/signature-md5/wechat_pay_merchant": { condition: shared140, requirement: shared157, reads: shared158 },
  "privacy/background-location/wechat_mini_program": { condition: shared10, requirement: shared159, reads: shared160 },
  "privacy/declaration-shape/wechat_mini_program": { condition: shared10, requirement: shared161, reads: shared162 },
  "privacy/declaration-shape/wechat_mini_program_ext": { condition: shared10, requirement: shared163, reads: shared164 },
  "privacy/declaration-shape/wechat_mini_game": { condition: shared10, requirement: shared161, reads: shared162 },
  "privacy/location-declared/wechat_mini_program": { condition: shared10, requirement: shared165, reads: shared166 },
  "privacy/location-declared/wechat_mini_program_ext": { condition: shared10, requirement: shared167, reads: shared168 },
  "privacy/location-tracking-assessed/wechat_mini_program": { condition: shared169, requirement: shared170, reads: shared171 },
  "privacy/permission-purpose/wechat_mini_program": { condition: shared10, requirement: shared172, reads: shared173 },
  "privacy/permission-purpose/wechat_mini_program_ext": { condition: shared10, requirement: shared174, reads: shared175 },
  "privacy/permission-purpose/wechat_mini_game": { condition: shared10, requirement: shared174, reads: shared175 },
  "terms/unofficial-client/wechat_bot": { condition: shared176, requirement: shared177, reads: shared178 }
};
export {
  rules
};
