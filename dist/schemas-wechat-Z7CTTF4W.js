import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/schemas-wechat.ts
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
var shared2 = {
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
var shared3 = {
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
var shared4 = true;
var shared5 = {
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
var shared6 = {
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
var shared7 = {
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
var shared8 = {
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
var shared9 = {
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
var shared10 = {
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
var shared11 = {
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
var shared12 = {
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
var shared13 = {
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
var shared14 = {
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
var shared15 = {
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
var shared16 = {
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
var shared17 = {
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
var shared18 = {
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
var shared19 = {
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
var shared20 = {
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
      "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
    }
  }
};
var shared21 = {
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
var shared22 = {
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
      "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
    }
  }
};
var shared23 = {
  "type": "object",
  "properties": {
    "debug": {
      "not": {
        "const": true
      }
    }
  }
};
var shared24 = {
  "type": "object",
  "properties": {
    "directCommit": {
      "not": {
        "const": true
      }
    }
  }
};
var shared25 = {
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
var shared26 = {
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
var shared27 = {
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
var shared28 = {
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
var shared29 = {
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
var shared30 = {
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
var shared31 = {
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
var shared32 = {
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
var shared33 = {
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
var shared34 = {
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
var shared35 = {
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
var shared36 = {
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
var shared37 = {
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
var shared38 = {
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
var shared39 = {
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
var shared40 = {
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
var shared41 = {
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
var shared42 = {
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
var shared43 = {
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
var shared44 = {
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
var shared45 = {
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
var shared46 = {
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
var shared47 = {
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
var shared48 = {
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
var shared49 = {
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
var shared50 = {
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
var shared51 = {
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
var shared52 = {
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
var shared53 = {
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
var shared54 = {
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
var shared55 = {
  "type": "object",
  "allOf": [
    {
      "required": [
        "region"
      ]
    }
  ]
};
var shared56 = {
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
var shared57 = {
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
var shared58 = {
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
var shared59 = {
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
var shared60 = {
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
var shared61 = {
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
var shared62 = {
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
var shared63 = {
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
var shared64 = {
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
var shared65 = {
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
var shared66 = {
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
var shared67 = {
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
var shared68 = {
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
var shared69 = {
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
var shared70 = {
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
var shared71 = {
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
var shared72 = {
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
var shared73 = {
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
    }
  ],
  "$defs": {
    "precise": {
      "enum": [
        "getLocation",
        "onLocationChange",
        "startLocationUpdate",
        "startLocationUpdateBackground"
      ]
    }
  }
};
var shared74 = {
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
var shared75 = {
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
var shared76 = {
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
var shared77 = {
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
var schemas = {
  "app-security/callback-tunnel/wechat_account": { condition: shared0, requirement: shared1 },
  "app-security/callback-tunnel/wechat_official_account": { condition: shared0, requirement: shared1 },
  "app-security/callback-tunnel/wechat_mini_program_account": { condition: shared0, requirement: shared1 },
  "app-security/callback-tunnel/wechat_open_platform": { condition: shared0, requirement: shared1 },
  "app-security/callback-tunnel/wecom_app": { condition: shared0, requirement: shared2 },
  "app-security/callback-tunnel/wechat_pay_merchant": { condition: shared0, requirement: shared3 },
  "app-security/cloud-function-openapi/wechat_cloud_function": { condition: shared4, requirement: shared5 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { condition: shared4, requirement: shared6 },
  "app-security/credential-file/wechat_key_file": { condition: shared7, requirement: shared8 },
  "app-security/credential-in-comment/wechat_commented_credential": { condition: shared9, requirement: shared10 },
  "app-security/credential-in-example/wechat_account": { condition: shared11, requirement: shared12 },
  "app-security/credential-in-example/wechat_official_account": { condition: shared11, requirement: shared12 },
  "app-security/credential-in-example/wechat_mini_program_account": { condition: shared11, requirement: shared12 },
  "app-security/credential-in-example/wechat_open_platform": { condition: shared11, requirement: shared12 },
  "app-security/credential-in-example/wecom_app": { condition: shared11, requirement: shared13 },
  "app-security/credential-in-example/wechat_pay_merchant": { condition: shared11, requirement: shared14 },
  "app-security/credential-in-example/wechat_key_file": { condition: shared11, requirement: shared8 },
  "app-security/credential-literal/wechat_account": { condition: shared15, requirement: shared16 },
  "app-security/credential-literal/wechat_official_account": { condition: shared15, requirement: shared16 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared15, requirement: shared16 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared15, requirement: shared16 },
  "app-security/credential-literal/wecom_app": { condition: shared15, requirement: shared17 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared15, requirement: shared18 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared15, requirement: shared19 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared4, requirement: shared20 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared4, requirement: shared21 },
  "app-security/database-rules-open/unicloud_collection": { condition: shared4, requirement: shared22 },
  "app-security/debug-mode/wechat_mini_program": { condition: shared4, requirement: shared23 },
  "app-security/debug-mode/wechat_mini_program_ext": { condition: shared4, requirement: shared23 },
  "app-security/direct-commit/wechat_mini_program_ext": { condition: shared4, requirement: shared24 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared4, requirement: shared25 },
  "app-security/function-invoke-open/cloudbase_function": { condition: shared4, requirement: shared26 },
  "app-security/function-invoke-open/cloudbase_function_rule": { condition: shared4, requirement: shared26 },
  "app-security/jump-allowed/wechat_jump_target": { condition: shared27, requirement: shared28 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { condition: shared4, requirement: shared29 },
  "app-security/plain-endpoint/wechat_mini_program": { condition: shared4, requirement: shared30 },
  "app-security/plugin-allowed/wechat_plugin_use": { condition: shared27, requirement: shared31 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared4, requirement: shared32 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared4, requirement: shared33 },
  "app-security/plugin-version-pinned/wechat_mini_game": { condition: shared4, requirement: shared32 },
  "app-security/project-scripts/wechat_project": { condition: shared4, requirement: shared34 },
  "app-security/project-scripts/cloudbase_environment": { condition: shared4, requirement: shared35 },
  "app-security/secret-in-client/wechat_mini_program": { condition: shared4, requirement: shared36 },
  "app-security/secret-in-client/wechat_mini_game": { condition: shared4, requirement: shared36 },
  "app-security/secret-in-client/wechat_mini_program_ext": { condition: shared4, requirement: shared37 },
  "app-security/service-password-literal/wechat_cloud_run_service": { condition: shared4, requirement: shared38 },
  "app-security/service-password-literal/cloudbase_environment": { condition: shared4, requirement: shared39 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { condition: shared4, requirement: shared40 },
  "app-security/upload-foreign-code/wechat_workflow_job": { condition: shared4, requirement: shared41 },
  "app-security/upload-job-permissions/wechat_workflow_job": { condition: shared4, requirement: shared42 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { condition: shared4, requirement: shared43 },
  "app-security/upload-key-in-checkout/wechat_package_script": { condition: shared4, requirement: shared44 },
  "encryption/api-host-tls/wechat_account": { condition: shared45, requirement: shared46 },
  "encryption/api-host-tls/wechat_official_account": { condition: shared45, requirement: shared46 },
  "encryption/api-host-tls/wechat_mini_program_account": { condition: shared45, requirement: shared46 },
  "encryption/api-host-tls/wechat_open_platform": { condition: shared45, requirement: shared46 },
  "encryption/api-host-tls/wecom_app": { condition: shared45, requirement: shared46 },
  "encryption/api-host-tls/wechat_pay_merchant": { condition: shared45, requirement: shared46 },
  "encryption/message-callback-tls/wechat_account": { condition: shared0, requirement: shared47 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared0, requirement: shared47 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared0, requirement: shared47 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared0, requirement: shared47 },
  "encryption/message-callback-tls/wecom_app": { condition: shared0, requirement: shared47 },
  "encryption/message-mode/wechat_account": { condition: shared48, requirement: shared49 },
  "encryption/message-mode/wechat_official_account": { condition: shared48, requirement: shared49 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared48, requirement: shared49 },
  "encryption/message-token-guessable/wechat_account": { condition: shared50, requirement: shared51 },
  "encryption/message-token-guessable/wechat_official_account": { condition: shared50, requirement: shared51 },
  "encryption/message-token-guessable/wechat_mini_program_account": { condition: shared50, requirement: shared51 },
  "encryption/message-token-guessable/wechat_open_platform": { condition: shared50, requirement: shared51 },
  "encryption/message-token-guessable/wecom_app": { condition: shared50, requirement: shared51 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { condition: shared52, requirement: shared53 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { condition: shared54, requirement: shared55 },
  "payments/api-host/wechat_pay_merchant": { condition: shared56, requirement: shared57 },
  "payments/api-v2-only/wechat_pay_merchant": { condition: shared58, requirement: shared59 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared15, requirement: shared60 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared61, requirement: shared62 },
  "payments/private-key-in-package/wechat_pay_merchant": { condition: shared63, requirement: shared64 },
  "payments/sandbox-enabled/wechat_pay_merchant": { condition: shared65, requirement: shared66 },
  "payments/signature-md5/wechat_pay_merchant": { condition: shared67, requirement: shared68 },
  "privacy/background-location/wechat_mini_program": { condition: shared4, requirement: shared69 },
  "privacy/declaration-shape/wechat_mini_program": { condition: shared4, requirement: shared70 },
  "privacy/declaration-shape/wechat_mini_program_ext": { condition: shared4, requirement: shared71 },
  "privacy/declaration-shape/wechat_mini_game": { condition: shared4, requirement: shared70 },
  "privacy/location-declared/wechat_mini_program": { condition: shared4, requirement: shared72 },
  "privacy/location-declared/wechat_mini_program_ext": { condition: shared4, requirement: shared73 },
  "privacy/location-tracking-assessed/wechat_mini_program": { condition: shared74, requirement: shared75 },
  "privacy/permission-purpose/wechat_mini_program": { condition: shared4, requirement: shared76 },
  "privacy/permission-purpose/wechat_mini_program_ext": { condition: shared4, requirement: shared77 },
  "privacy/permission-purpose/wechat_mini_game": { condition: shared4, requirement: shared77 }
};
export {
  schemas
};
