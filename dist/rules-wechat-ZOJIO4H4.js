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
var shared7 = true;
var shared8 = {
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
var shared9 = [[], ["permissions", "openapi", "*"]];
var shared10 = {
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
var shared11 = [[], ["envParams"], ["envParams", "*"]];
var shared12 = {
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
var shared13 = {
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
var shared14 = [["$context"], ["$context", "stage"], [], ["holds"], ["holds", "**"]];
var shared15 = {
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
var shared16 = {
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
var shared17 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["encodingAesKey"], ["wecomSecret"], ["apiKey"]];
var shared18 = {
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
var shared19 = {
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
var shared20 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]];
var shared21 = {
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
var shared22 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"]];
var shared23 = {
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
var shared24 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared25 = [["$context", "stage"], ["$context", "stage", "**"], [], ["holds"], ["holds", "**"]];
var shared26 = {
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
var shared27 = {
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
var shared28 = {
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
var shared29 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]];
var shared30 = {
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
var shared31 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"]];
var shared32 = {
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
var shared33 = [["$context", "stage"], ["$context", "stage", "**"], [], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared34 = {
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
                      "$ref": "#/$defs/encodedPrivateKey"
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
    "encodedPrivateKey": {
      "type": "string",
      "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{64}"
    }
  }
};
var shared35 = [["$context", "stage"], ["$context", "stage", "**"], [], ["framework", "plugins", "*", "inputs", "privateKey"]];
var shared36 = {
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
var shared37 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule"], ["aclRule", "read"], ["aclRule", "read", "**"]];
var shared38 = {
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
var shared39 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]];
var shared40 = {
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
var shared41 = [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["properties", "*"], ["properties", "*", "permission"], ["permission"], ["permission", "read"], ["permission", "read", "**"]];
var shared42 = {
  "type": "object",
  "properties": {
    "debug": {
      "not": {
        "const": true
      }
    }
  }
};
var shared43 = [[], ["debug"], ["debug", "**"]];
var shared44 = {
  "type": "object",
  "properties": {
    "directCommit": {
      "not": {
        "const": true
      }
    }
  }
};
var shared45 = [[], ["directCommit"], ["directCommit", "**"]];
var shared46 = {
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
var shared47 = [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]];
var shared48 = {
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
var shared49 = [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]];
var shared50 = {
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
var shared51 = {
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
var shared52 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]];
var shared53 = {
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
var shared54 = [[], ["packOptions", "ignore", "*"], ["packOptions", "ignore", "*", "type"], ["packOptions", "ignore", "*", "type", "**"], ["packOptions", "ignore", "*", "value"]];
var shared55 = {
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
var shared56 = [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared57 = {
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
var shared58 = [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared59 = {
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
var shared60 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]];
var shared61 = {
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
var shared62 = {
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
var shared63 = [["$context"], ["$context", "declared"], [], ["$context", "declared", "**"], ["plugin"]];
var shared64 = {
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
var shared65 = {
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
var shared66 = [["$context"], ["$context", "exportsApi"], [], ["$context", "exportsApi", "**"], ["export"]];
var shared67 = {
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
var shared68 = [[], ["$context"], ["$context", "used"], ["$context", "used", "**"]];
var shared69 = {
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
var shared70 = [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]];
var shared71 = {
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
var shared72 = [[], ["plugins"], ["plugins", "*", "version"]];
var shared73 = {
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
var shared74 = [[], ["scripts"], ["scripts", "*"]];
var shared75 = {
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
var shared76 = [[], ["framework", "hooks", "*", "commands", "*"]];
var shared77 = {
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
var shared78 = [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared79 = {
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
var shared80 = [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared81 = {
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
var shared82 = [[], ["*"], ["$context", "stage", "**"], ["$context", "stage"]];
var shared83 = {
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
var shared84 = {
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
var shared85 = [["$context"], ["$context", "serverCodeInPackage"], [], ["$context", "serverCodeInPackage", "*", "**"], ["cloudfunctionRoot"], ["cloudbaseRoot"], ["cloudcontainerRoot"], ["qcloudRoot"]];
var shared86 = {
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
var shared87 = [[], ["envParams"], ["envParams", "*"], ["executeSQLs", "*"]];
var shared88 = {
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
var shared89 = {
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
var shared90 = [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]];
var shared91 = {
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
var shared92 = [[], ["uses"], ["steps", "*", "uses"]];
var shared93 = {
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
var shared94 = [[], ["$context"], ["$context", "events"], ["$context", "events", "*", "**"], ["steps", "*", "with", "ref"]];
var shared95 = {
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
var shared96 = [[], ["$context", "permissions", "**"], ["permissions"]];
var shared97 = {
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
var shared98 = [[], ["steps", "*", "run"]];
var shared99 = {
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
var shared100 = [[], ["run"]];
var shared101 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, unless a profile says otherwise.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "overridden": {
              "not": {
                "contains": {
                  "const": "apiHost"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared102 = {
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
var shared103 = [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["apiHost"]];
var shared104 = {
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
var shared105 = {
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
var shared106 = {
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
var shared107 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["token"], ["encodingAesKey"]];
var shared108 = {
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
var shared109 = {
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
var shared110 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["encodingAesKey", "**"], [], ["token"]];
var shared111 = {
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
var shared112 = {
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
var shared113 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]];
var shared114 = {
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
var shared115 = {
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
var shared116 = [["region"], ["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared117 = {
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
var shared118 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "region"
      ]
    }
  ]
};
var shared119 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]];
var shared120 = {
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
var shared121 = {
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
var shared122 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared123 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "overridden": {
              "not": {
                "contains": {
                  "const": "apiHost"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared124 = {
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
var shared125 = {
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
var shared126 = {
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
var shared127 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]];
var shared128 = {
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
var shared129 = [["$context", "stage"], ["$context", "stage", "**"], [], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared130 = {
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
var shared131 = {
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
var shared132 = {
  "allOf": [
    {
      "description": "To merchants in files that are no examples.",
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
var shared133 = {
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
var shared134 = [["$context", "stage"], ["$context", "stage", "**"], [], ["privateKeyPath"]];
var shared135 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "overridden": {
              "not": {
                "contains": {
                  "const": "sandbox"
                }
              }
            }
          }
        }
      }
    }
  ]
};
var shared136 = {
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
var shared137 = [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["sandbox"]];
var shared138 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": {
        "$context": {
          "not": {
            "required": [
              "stage"
            ]
          },
          "properties": {
            "overridden": {
              "not": {
                "contains": {
                  "const": "signType"
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
var shared140 = [["$context"], ["$context", "stage"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["signType"]];
var shared141 = {
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
var shared142 = [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]];
var shared143 = {
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
var shared144 = [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"]];
var shared145 = {
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
var shared146 = [[], ["debug"], ["permission"], ["permission", "*"], ["permission", "*", "desc"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["plugins"], ["plugins", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["*"], ["extEnable"], ["directCommit"], ["ext"]];
var shared147 = {
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
var shared148 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared149 = {
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
var shared150 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["$context"], ["$context", "program"], ["$context", "program", "permission"], ["$context", "program", "permission", "scope.userLocation"], ["$context", "program", "permission", "scope.userFuzzyLocation"], ["$context", "program", "requiredPrivateInfos"], ["$context", "program", "requiredPrivateInfos", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"]];
var shared151 = {
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
var shared152 = {
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
var shared153 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]];
var shared154 = {
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
var shared155 = [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared156 = {
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
var shared157 = [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]];
var rules = {
  "app-security/callback-tunnel/wechat_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_official_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_mini_program_account": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wechat_open_platform": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/callback-tunnel/wecom_app": { condition: shared0, requirement: shared3, reads: shared4 },
  "app-security/callback-tunnel/wechat_pay_merchant": { condition: shared0, requirement: shared5, reads: shared6 },
  "app-security/cloud-function-openapi/wechat_cloud_function": { condition: shared7, requirement: shared8, reads: shared9 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { condition: shared7, requirement: shared10, reads: shared11 },
  "app-security/credential-file/wechat_key_file": { condition: shared12, requirement: shared13, reads: shared14 },
  "app-security/credential-in-comment/wechat_commented_credential": { condition: shared15, requirement: shared16, reads: shared17 },
  "app-security/credential-in-example/wechat_account": { condition: shared18, requirement: shared19, reads: shared20 },
  "app-security/credential-in-example/wechat_official_account": { condition: shared18, requirement: shared19, reads: shared20 },
  "app-security/credential-in-example/wechat_mini_program_account": { condition: shared18, requirement: shared19, reads: shared20 },
  "app-security/credential-in-example/wechat_open_platform": { condition: shared18, requirement: shared19, reads: shared20 },
  "app-security/credential-in-example/wecom_app": { condition: shared18, requirement: shared21, reads: shared22 },
  "app-security/credential-in-example/wechat_pay_merchant": { condition: shared18, requirement: shared23, reads: shared24 },
  "app-security/credential-in-example/wechat_key_file": { condition: shared18, requirement: shared13, reads: shared25 },
  "app-security/credential-literal/wechat_account": { condition: shared26, requirement: shared27, reads: shared20 },
  "app-security/credential-literal/wechat_official_account": { condition: shared26, requirement: shared27, reads: shared20 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared26, requirement: shared27, reads: shared20 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared26, requirement: shared27, reads: shared20 },
  "app-security/credential-literal/wecom_app": { condition: shared26, requirement: shared28, reads: shared29 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared26, requirement: shared30, reads: shared31 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared26, requirement: shared32, reads: shared33 },
  "app-security/credential-literal/cloudbase_environment": { condition: shared26, requirement: shared34, reads: shared35 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared7, requirement: shared36, reads: shared37 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared7, requirement: shared38, reads: shared39 },
  "app-security/database-rules-open/unicloud_collection": { condition: shared7, requirement: shared40, reads: shared41 },
  "app-security/debug-mode/wechat_mini_program": { condition: shared7, requirement: shared42, reads: shared43 },
  "app-security/debug-mode/wechat_mini_program_ext": { condition: shared7, requirement: shared42, reads: shared43 },
  "app-security/direct-commit/wechat_mini_program_ext": { condition: shared7, requirement: shared44, reads: shared45 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared7, requirement: shared46, reads: shared47 },
  "app-security/function-invoke-open/cloudbase_function": { condition: shared7, requirement: shared48, reads: shared49 },
  "app-security/function-invoke-open/cloudbase_function_rule": { condition: shared7, requirement: shared48, reads: shared49 },
  "app-security/jump-allowed/wechat_jump_target": { condition: shared50, requirement: shared51, reads: shared52 },
  "app-security/package-exclusion-ineffective/wechat_project": { condition: shared7, requirement: shared53, reads: shared54 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { condition: shared7, requirement: shared55, reads: shared56 },
  "app-security/plain-endpoint/wechat_mini_program": { condition: shared7, requirement: shared57, reads: shared58 },
  "app-security/plugin-allowed/wechat_plugin_use": { condition: shared50, requirement: shared59, reads: shared60 },
  "app-security/plugin-declared/wechat_plugin_component": { condition: shared61, requirement: shared62, reads: shared63 },
  "app-security/plugin-host-api/wechat_plugin_use": { condition: shared64, requirement: shared65, reads: shared66 },
  "app-security/plugin-unused/wechat_plugin_use": { condition: shared7, requirement: shared67, reads: shared68 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared7, requirement: shared69, reads: shared70 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared7, requirement: shared71, reads: shared72 },
  "app-security/plugin-version-pinned/wechat_mini_game": { condition: shared7, requirement: shared69, reads: shared70 },
  "app-security/project-scripts/wechat_project": { condition: shared7, requirement: shared73, reads: shared74 },
  "app-security/project-scripts/cloudbase_environment": { condition: shared7, requirement: shared75, reads: shared76 },
  "app-security/secret-in-client/wechat_mini_program": { condition: shared7, requirement: shared77, reads: shared78 },
  "app-security/secret-in-client/wechat_mini_game": { condition: shared7, requirement: shared77, reads: shared78 },
  "app-security/secret-in-client/wechat_mini_program_ext": { condition: shared7, requirement: shared79, reads: shared80 },
  "app-security/secret-in-client/wechat_client_variables": { condition: shared7, requirement: shared81, reads: shared82 },
  "app-security/server-code-in-package/wechat_project": { condition: shared83, requirement: shared84, reads: shared85 },
  "app-security/service-password-literal/wechat_cloud_run_service": { condition: shared7, requirement: shared86, reads: shared87 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { condition: shared7, requirement: shared88, reads: shared11 },
  "app-security/service-password-literal/cloudbase_environment": { condition: shared7, requirement: shared89, reads: shared90 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { condition: shared7, requirement: shared91, reads: shared92 },
  "app-security/upload-foreign-code/wechat_workflow_job": { condition: shared7, requirement: shared93, reads: shared94 },
  "app-security/upload-job-permissions/wechat_workflow_job": { condition: shared7, requirement: shared95, reads: shared96 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { condition: shared7, requirement: shared97, reads: shared98 },
  "app-security/upload-key-in-checkout/wechat_package_script": { condition: shared7, requirement: shared99, reads: shared100 },
  "encryption/api-host-tls/wechat_account": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/api-host-tls/wechat_official_account": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/api-host-tls/wechat_mini_program_account": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/api-host-tls/wechat_open_platform": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/api-host-tls/wecom_app": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/api-host-tls/wechat_pay_merchant": { condition: shared101, requirement: shared102, reads: shared103 },
  "encryption/message-callback-tls/wechat_account": { condition: shared0, requirement: shared104, reads: shared2 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared0, requirement: shared104, reads: shared2 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared0, requirement: shared104, reads: shared2 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared0, requirement: shared104, reads: shared2 },
  "encryption/message-callback-tls/wecom_app": { condition: shared0, requirement: shared104, reads: shared2 },
  "encryption/message-mode/wechat_account": { condition: shared105, requirement: shared106, reads: shared107 },
  "encryption/message-mode/wechat_official_account": { condition: shared105, requirement: shared106, reads: shared107 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared105, requirement: shared106, reads: shared107 },
  "encryption/message-token-guessable/wechat_account": { condition: shared108, requirement: shared109, reads: shared110 },
  "encryption/message-token-guessable/wechat_official_account": { condition: shared108, requirement: shared109, reads: shared110 },
  "encryption/message-token-guessable/wechat_mini_program_account": { condition: shared108, requirement: shared109, reads: shared110 },
  "encryption/message-token-guessable/wechat_open_platform": { condition: shared108, requirement: shared109, reads: shared110 },
  "encryption/message-token-guessable/wecom_app": { condition: shared108, requirement: shared109, reads: shared110 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { condition: shared111, requirement: shared112, reads: shared113 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { condition: shared114, requirement: shared115, reads: shared116 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { condition: shared117, requirement: shared118, reads: shared119 },
  "locality/mainland-store/cloudbase_environment": { condition: shared120, requirement: shared121, reads: shared122 },
  "payments/api-host/wechat_pay_merchant": { condition: shared123, requirement: shared124, reads: shared103 },
  "payments/api-v2-only/wechat_pay_merchant": { condition: shared125, requirement: shared126, reads: shared127 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared26, requirement: shared128, reads: shared129 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared130, requirement: shared131, reads: shared6 },
  "payments/private-key-in-package/wechat_pay_merchant": { condition: shared132, requirement: shared133, reads: shared134 },
  "payments/sandbox-enabled/wechat_pay_merchant": { condition: shared135, requirement: shared136, reads: shared137 },
  "payments/signature-md5/wechat_pay_merchant": { condition: shared138, requirement: shared139, reads: shared140 },
  "privacy/background-location/wechat_mini_program": { condition: shared7, requirement: shared141, reads: shared142 },
  "privacy/declaration-shape/wechat_mini_program": { condition: shared7, requirement: shared143, reads: shared144 },
  "privacy/declaration-shape/wechat_mini_program_ext": { condition: shared7, requirement: shared145, reads: shared146 },
  "privacy/declaration-shape/wechat_mini_game": { condition: shared7, requirement: shared143, reads: shared144 },
  "privacy/location-declared/wechat_mini_program": { condition: shared7, requirement: shared147, reads: shared148 },
  "privacy/location-declared/wechat_mini_program_ext": { condition: shared7, requirement: shared149, reads: shared150 },
  "privacy/location-tracking-assessed/wechat_mini_program": { condition: shared151, requirement: shared152, reads: shared153 },
  "privacy/permission-purpose/wechat_mini_program": { condition: shared7, requirement: shared154, reads: shared155 },
  "privacy/permission-purpose/wechat_mini_program_ext": { condition: shared7, requirement: shared156, reads: shared157 },
  "privacy/permission-purpose/wechat_mini_game": { condition: shared7, requirement: shared156, reads: shared157 }
};
export {
  rules
};
