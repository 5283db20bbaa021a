import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-integration.ts
var shared0 = {
  "allOf": [
    {
      "description": "To geographies that set a time, where a runbook is declared.",
      "properties": {
        "$context": { "required": ["incident"], "properties": { "incident": { "properties": { "runbook": { "const": true } } } } }
      }
    }
  ]
};
var shared1 = { "properties": { "$context": { "properties": { "incident": { "properties": { "inTime": { "const": true } } } } } } };
var shared2 = [["$context", "incident"], ["$context", "incident", "runbook", "**"], ["$context", "incident", "inTime", "**"]];
var shared3 = {
  "allOf": [
    {
      "description": "To integrations with a runbook and a component of the open platform.",
      "properties": {
        "$context": { "properties": { "live": { "contains": { "not": { "enum": ["wecom", "wechat-pay-hk", "weixin-pay"] } } } } }
      }
    }
  ]
};
var shared4 = {
  "properties": {
    "governance": {
      "properties": { "incidents": { "required": ["informsTencent"], "properties": { "informsTencent": { "const": true } } } }
    }
  }
};
var shared5 = [["$context", "live"], ["$context", "live", "*"], ["$context", "live", "*", "**"], ["governance", "incidents", "informsTencent"], ["governance", "incidents", "informsTencent", "**"]];
var shared6 = {
  "allOf": [
    {
      "description": "To integrations with a live component under the law of mainland China.",
      "properties": { "$context": { "properties": { "underChineseLaw": { "const": true }, "live": { "minItems": 1 } } } }
    }
  ]
};
var shared7 = { "required": ["governance"], "properties": { "governance": { "required": ["incidents"] } } };
var shared8 = [["$context", "underChineseLaw", "**"], ["$context", "live"], ["governance"], ["governance", "incidents"]];
var shared9 = {
  "allOf": [
    {
      "description": "To integrations under the law of mainland China.",
      "properties": { "$context": { "properties": { "underChineseLaw": { "const": true } } } }
    }
  ]
};
var shared10 = { "properties": { "logging": { "properties": { "retentionDays": { "minimum": 184 } } } } };
var shared11 = [["$context", "underChineseLaw", "**"], ["logging", "retentionDays"]];
var shared12 = { "not": { "required": ["status"], "properties": { "status": { "enum": ["planned", "retired"] } } } };
var shared13 = { ...{
  "allOf": [
    {
      "required": ["domains"],
      "properties": {
        "type": { "enum": ["mini-program", "mini-game"] },
        "domains": {
          "anyOf": [
            { "required": ["request"], "properties": { "request": { "minItems": 1 } } },
            { "required": ["socket"], "properties": { "socket": { "minItems": 1 } } },
            { "required": ["upload"], "properties": { "upload": { "minItems": 1 } } },
            { "required": ["download"], "properties": { "download": { "minItems": 1 } } },
            { "required": ["business"], "properties": { "business": { "minItems": 1 } } }
          ]
        }
      },
      "$ref": "#/$defs/live"
    }
  ]
}, "$defs": { "live": shared12 } };
var shared14 = { "required": ["filings"], "properties": { "filings": { "required": ["icp"] } } };
var shared15 = [["domains"], ["type", "**"], ["domains", "request"], ["domains", "socket"], ["domains", "upload"], ["domains", "download"], ["domains", "business"], [], ["status"], ["status", "**"], ["filings"], ["filings", "icp"]];
var shared16 = true;
var shared17 = { "not": { "pattern": "^(?!https://)[A-Za-z][A-Za-z0-9+.-]*://" }, "$ref": "#/$defs/public" };
var shared18 = {
  "not": {
    "pattern": "^(?:[A-Za-z]+://)?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9A-Fa-f:]+\\]|localhost|api\\.weixin\\.qq\\.com)(?:[:/]|$)"
  }
};
var shared19 = { "not": { "pattern": "^(?!wss://)[A-Za-z][A-Za-z0-9+.-]*://" }, "$ref": "#/$defs/public" };
var shared20 = { ...{
  "properties": {
    "domains": {
      "properties": {
        "request": { "items": { "$ref": "#/$defs/https" } },
        "upload": { "items": { "$ref": "#/$defs/https" } },
        "download": { "items": { "$ref": "#/$defs/https" } },
        "business": { "items": { "$ref": "#/$defs/https" } },
        "socket": { "items": { "$ref": "#/$defs/wss" } },
        "udp": { "items": { "$ref": "#/$defs/public" } },
        "tcp": { "items": { "$ref": "#/$defs/public" } }
      }
    }
  }
}, "$defs": { "https": shared17, "public": shared18, "wss": shared19 } };
var shared21 = [["domains", "request", "*"], ["domains", "upload", "*"], ["domains", "download", "*"], ["domains", "business", "*"], ["domains", "socket", "*"], ["domains", "udp", "*"], ["domains", "tcp", "*"]];
var shared22 = {
  "required": ["checkedOn"],
  "properties": { "$context": { "properties": { "checkedDaysAgo": { "minimum": 0, "maximum": 90 } } } }
};
var shared23 = [["checkedOn"], ["$context", "checkedDaysAgo"]];
var shared24 = { "properties": { "$context": { "properties": { "daysLeft": { "minimum": 0 } } } } };
var shared25 = [["$context", "daysLeft"]];
var shared26 = { "properties": { "$context": { "properties": { "editionInForce": { "const": true } } } } };
var shared27 = [["$context", "editionInForce", "**"]];
var shared28 = { "allOf": [{ "properties": { "id": { "const": "certification-equivalence" } } }] };
var shared29 = { "properties": { "$context": { "properties": { "status": { "not": { "const": "missing" } } } } } };
var shared30 = [["id", "**"], ["$context", "status"], ["$context", "status", "**"]];
var shared31 = { "properties": { "$context": { "properties": { "holderOperates": { "const": true } } } } };
var shared32 = [["$context", "holderOperates", "**"]];
var shared33 = { "properties": { "$context": { "properties": { "territoriesOutside": { "maxItems": 0 } } } } };
var shared34 = [["$context", "territoriesOutside"]];
var shared35 = {
  "allOf": [
    {
      "not": {
        "required": ["scheme"],
        "properties": { "scheme": { "const": "truste" }, "$context": { "properties": { "ofTencent": { "const": true } } } }
      }
    }
  ]
};
var shared36 = { "properties": { "$context": { "properties": { "outOfScope": { "items": false } } } } };
var shared37 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["$context", "outOfScope", "*"]];
var shared38 = { "required": ["scope"] };
var shared39 = [[], ["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["scope"]];
var shared40 = {
  "allOf": [
    {
      "required": ["scheme"],
      "properties": { "scheme": { "const": "truste" }, "$context": { "properties": { "ofTencent": { "const": true } } } }
    }
  ]
};
var shared41 = {
  "properties": { "covers": { "items": { "enum": ["wechat-app", "wechat-desktop", "www.wechat.com", "help.wechat.com"] } } }
};
var shared42 = [["scheme"], ["scheme", "**"], ["$context", "ofTencent", "**"], ["covers", "*", "**"]];
var shared43 = {
  "allOf": [
    {
      "required": ["recommendation"],
      "properties": {
        "recommendation": { "const": true },
        "status": { "not": { "enum": ["planned", "retired"] } },
        "$context": { "properties": { "mainlandFacing": { "const": true }, "content": { "minItems": 1 } } }
      }
    }
  ]
};
var shared44 = { "required": ["filings"], "properties": { "filings": { "required": ["algorithm"] } } };
var shared45 = [["recommendation"], ["recommendation", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["filings"], ["filings", "algorithm"]];
var shared46 = { "allOf": [{ "properties": { "id": { "const": "availability-and-censorship" } } }] };
var shared47 = {
  "allOf": [
    {
      "required": ["categories"],
      "properties": {
        "type": { "enum": ["mini-program", "mini-game"] },
        "status": { "not": { "enum": ["planned", "retired"] } },
        "categories": { "contains": { "type": "string", "pattern": "^\\s*(?:社交|时政|文娱.*(?:其他视频|视频广场|电台|FM))" } }
      }
    }
  ]
};
var shared48 = { "required": ["filings"], "properties": { "filings": { "required": ["content"] } } };
var shared49 = [["categories"], ["type", "**"], ["status"], ["status", "**"], ["categories", "*"], ["filings"], ["filings", "content"]];
var shared50 = { "properties": { "moderation": { "properties": { "interfaceVersion": { "not": { "const": 1 } } } } } };
var shared51 = [["moderation", "interfaceVersion"], ["moderation", "interfaceVersion", "**"]];
var shared52 = {
  "allOf": [
    {
      "required": ["nature", "channels"],
      "properties": { "nature": { "contains": { "enum": ["confidential", "government", "privileged"] } } }
    }
  ]
};
var shared53 = {
  "properties": {
    "channels": { "items": { "not": { "enum": ["official-account-message", "customer-service-message", "wecom-message"] } } }
  }
};
var shared54 = [["nature"], ["channels"], ["nature", "*", "**"], ["channels", "*"], ["channels", "*", "**"]];
var shared55 = {
  "allOf": [
    {
      "required": ["audience"],
      "properties": {
        "$context": { "properties": { "live": { "minItems": 1 } } },
        "audience": { "required": ["geographies"], "properties": { "geographies": { "contains": { "not": { "const": "CN" } } } } }
      }
    }
  ]
};
var shared56 = { "required": ["fallbackChannels"], "properties": { "fallbackChannels": { "minItems": 1 } } };
var shared57 = [["audience"], ["$context", "live"], ["audience", "geographies"], ["audience", "geographies", "*"], ["audience", "geographies", "*", "**"], ["fallbackChannels"]];
var shared58 = { "allOf": [{ "properties": { "id": { "const": "foreign-authority-requests" } } }] };
var shared59 = {
  "allOf": [
    {
      "required": ["generativeAi"],
      "properties": {
        "type": { "enum": ["mini-program", "mini-game"] },
        "generativeAi": { "const": true },
        "status": { "not": { "enum": ["planned", "retired"] } },
        "$context": { "properties": { "mainlandFacing": { "const": true } } }
      }
    }
  ]
};
var shared60 = {
  "required": ["filings"],
  "properties": { "filings": { "anyOf": [{ "required": ["generativeAi"] }, { "required": ["algorithm"] }] } }
};
var shared61 = [["generativeAi"], ["type", "**"], ["generativeAi", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "generativeAi"], ["filings", "algorithm"]];
var shared62 = {
  "allOf": [
    {
      "properties": {
        "type": { "enum": ["mini-program", "mini-game"] },
        "status": { "not": { "enum": ["planned", "retired"] } },
        "$context": { "required": ["registrant"], "properties": { "registrant": { "const": "CN" }, "mainlandFacing": { "const": true } } }
      }
    }
  ]
};
var shared63 = { "required": ["filings"], "properties": { "filings": { "required": ["miniProgram"] } } };
var shared64 = [["type", "**"], ["status"], ["status", "**"], ["$context", "registrant"], ["$context", "registrant", "**"], ["$context", "mainlandFacing", "**"], ["filings"], ["filings", "miniProgram"]];
var shared65 = { "allOf": [{ "properties": { "$context": { "properties": { "content": { "minItems": 1 } } } } }] };
var shared66 = { "properties": { "humanReview": { "not": { "const": true } } } };
var shared67 = { ...{
  "required": ["moderation"],
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": { "properties": { "content": { "contains": { "enum": ["text", "messages"] } } } },
          "moderation": { "$ref": "#/$defs/without-people" }
        }
      },
      "then": { "properties": { "moderation": { "required": ["text"], "properties": { "text": { "const": true } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "content": { "contains": { "enum": ["image", "audio"] } } } },
          "moderation": { "$ref": "#/$defs/without-people" }
        }
      },
      "then": { "properties": { "moderation": { "required": ["media"], "properties": { "media": { "const": true } } } } }
    }
  ]
}, "$defs": { "without-people": shared66 } };
var shared68 = [["$context", "content"], ["moderation"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "text"], ["moderation", "text", "**"], ["moderation", "media"], ["moderation", "media", "**"]];
var shared69 = {
  "allOf": [
    {
      "properties": {
        "type": { "enum": ["mini-program", "mini-game"] },
        "status": { "not": { "const": "retired" } },
        "$context": { "properties": { "mainlandFacing": { "const": true }, "content": { "minItems": 1 } } }
      }
    }
  ]
};
var shared70 = { "required": ["realNames"], "properties": { "realNames": { "not": { "const": "none" } } } };
var shared71 = [["type", "**"], ["status"], ["status", "**"], ["$context", "mainlandFacing", "**"], ["$context", "content"], ["realNames"], ["realNames", "**"]];
var shared72 = {
  "allOf": [
    {
      "required": ["moderation", "audience"],
      "properties": {
        "$context": { "properties": { "content": { "minItems": 1 } } },
        "audience": {
          "anyOf": [
            { "properties": { "mainlandUsers": { "const": "targeted" } } },
            { "required": ["geographies"], "properties": { "geographies": { "contains": { "const": "CN" } } } }
          ]
        }
      }
    }
  ]
};
var shared73 = {
  "properties": { "moderation": { "required": ["takedownLogDays"], "properties": { "takedownLogDays": { "minimum": 184 } } } }
};
var shared74 = [["moderation"], ["audience"], ["$context", "content"], ["audience", "mainlandUsers", "**"], ["audience", "geographies"], ["audience", "geographies", "*", "**"], ["moderation", "takedownLogDays"]];
var shared75 = {
  "allOf": [
    {
      "required": ["moderation"],
      "properties": { "$context": { "properties": { "content": { "contains": { "enum": ["video", "live"] } } } } }
    }
  ]
};
var shared76 = {
  "properties": {
    "moderation": {
      "if": { "required": ["humanReview"], "properties": { "humanReview": { "const": true } } },
      "else": { "required": ["video"], "properties": { "video": { "const": true } } }
    }
  }
};
var shared77 = [["moderation"], ["$context", "content"], ["$context", "content", "*", "**"], ["moderation", "humanReview"], ["moderation", "humanReview", "**"], ["moderation", "video"], ["moderation", "video", "**"]];
var shared78 = {
  "allOf": [
    {
      "description": "To designated operators of critical information infrastructure, and systems graded 3 or higher.",
      "required": ["organisation"],
      "properties": {
        "organisation": {
          "anyOf": [
            {
              "required": ["criticalInfrastructure"],
              "properties": { "criticalInfrastructure": { "const": "designated" } }
            },
            { "required": ["gradedProtection"], "properties": { "gradedProtection": { "minimum": 3 } } }
          ]
        }
      }
    }
  ]
};
var shared79 = {
  "properties": {
    "$context": { "required": ["cryptographyAssessedDaysAgo"], "properties": { "cryptographyAssessedDaysAgo": { "maximum": 366 } } }
  }
};
var shared80 = [["organisation"], ["organisation", "criticalInfrastructure"], ["organisation", "criticalInfrastructure", "**"], ["organisation", "gradedProtection"], ["$context", "cryptographyAssessedDaysAgo"]];
var shared81 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, not in files for development or examples.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared82 = { "properties": { "messaging": { "properties": { "callbackUrl": { "not": { "pattern": "^[Hh][Tt][Tt][Pp]://" } } } } } };
var shared83 = [["$context"], ["$context", "stage"], ["messaging", "callbackUrl"]];
var shared84 = {
  "properties": {
    "messaging": { "properties": { "encodingAesKey": { "properties": { "previousKeyAccepted": { "const": true } } } } },
    "$context": { "properties": { "messaging": { "properties": { "keyAge": { "maximum": 365 } } } } }
  }
};
var shared85 = [["messaging", "encodingAesKey", "previousKeyAccepted", "**"], ["$context", "messaging", "keyAge"]];
var shared86 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, not in files for development or examples, and not where another file or variable may give the EncodingAESKey.",
      "properties": {
        "$context": {
          "not": { "required": ["stage"] },
          "properties": {
            "elsewhere": { "not": { "contains": { "const": "encodingAesKey" } } },
            "overridden": { "not": { "contains": { "enum": ["token", "encodingAesKey"] } } }
          }
        }
      }
    }
  ]
};
var shared87 = { "properties": { "messaging": { "properties": { "mode": { "not": { "const": "plaintext" } } } } } };
var shared88 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["messaging", "mode"], ["messaging", "mode", "**"]];
var shared89 = {
  "if": { "properties": { "$context": { "properties": { "messaging": { "required": ["compatibleDaysLeft"] } } } } },
  "then": {
    "if": { "properties": { "messaging": { "properties": { "mode": { "const": "compatible" } } } } },
    "then": {
      "properties": {
        "$context": { "properties": { "messaging": { "properties": { "compatibleDaysLeft": { "minimum": 0, "maximum": 366 } } } } }
      }
    },
    "else": true
  },
  "else": { "properties": { "messaging": { "properties": { "mode": { "not": { "const": "compatible" } } } } } }
};
var shared90 = [["$context", "messaging", "compatibleDaysLeft"], ["messaging", "mode", "**"], ["messaging", "mode"]];
var shared91 = { "allOf": [{ "properties": { "id": { "const": "no-end-to-end-encryption" } } }] };
var shared92 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is; files of examples, tests and development are left out.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"], "not": { "required": ["stage"] } } }
    }
  ]
};
var shared93 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "collection" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
};
var shared94 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared93 } };
var shared95 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared96 = {
  "allOf": [
    {
      "description": "To entries of `stores` with a `territory`, for a targeted audience in mainland China, the profile `mainland-only`, or important and core data.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["rests", "integration"],
          "anyOf": [
            { "properties": { "important": { "const": true } } },
            {
              "required": ["integration"],
              "properties": {
                "integration": {
                  "anyOf": [
                    {
                      "required": ["audience"],
                      "properties": {
                        "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "targeted" } } }
                      }
                    },
                    { "required": ["profile"], "properties": { "profile": { "const": "mainland-only" } } }
                  ]
                }
              }
            }
          ]
        }
      }
    }
  ]
};
var shared97 = {
  "if": { "properties": { "$context": { "properties": { "integration": { "properties": { "profile": { "const": "law" } } } } } } },
  "then": { "properties": { "$context": { "properties": { "rests": { "const": "covered" } } } } },
  "else": { "properties": { "$context": { "properties": { "rests": false } } } }
};
var shared98 = [["$context"], ["$context", "rests"], ["$context", "integration"], ["$context", "important", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "rests", "**"]];
var shared99 = {
  "allOf": [
    {
      "description": "To transfers of personal data out of mainland China, where mainland China is not among the geographies of the audience (there `privacy/impact-assessment` reports it).",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["export"],
          "properties": {
            "export": { "properties": { "rows": { "items": { "not": { "const": "E0" } } }, "assessmentElsewhere": { "const": false } } }
          }
        }
      }
    }
  ]
};
var shared100 = { "properties": { "$context": { "properties": { "export": { "required": ["assessedDaysAgo"] } } } } };
var shared101 = [["$context"], ["$context", "export"], ["$context", "export", "rows", "*"], ["$context", "export", "rows", "*", "**"], ["$context", "export", "assessmentElsewhere", "**"], ["$context", "export", "assessedDaysAgo"]];
var shared102 = {
  "allOf": [
    {
      "description": "To transfers of personal data out of mainland China.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["export"],
          "properties": { "export": { "required": ["assessedDaysAgo"], "properties": { "rows": { "items": { "not": { "const": "E0" } } } } } }
        }
      }
    }
  ]
};
var shared103 = { "properties": { "$context": { "properties": { "export": { "properties": { "assessedDaysAgo": { "maximum": 1096 } } } } } } };
var shared104 = [["$context"], ["$context", "export"], ["$context", "export", "assessedDaysAgo"], ["$context", "export", "rows", "*"], ["$context", "export", "rows", "*", "**"]];
var shared105 = {
  "allOf": [
    {
      "description": "To transfers of personal data out of mainland China that stay with the organisation and those who work for it (others are for `recipient-consent`).",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["export"],
          "properties": {
            "sharing": { "properties": { "thirdParty": { "const": false } } },
            "export": { "properties": { "rows": { "items": { "not": { "const": "E0" } } } } }
          }
        }
      }
    }
  ]
};
var shared106 = { "properties": { "$context": { "properties": { "export": { "properties": { "based": { "const": true } } } } } } };
var shared107 = [["$context"], ["$context", "export"], ["$context", "sharing", "thirdParty", "**"], ["$context", "export", "rows", "*"], ["$context", "export", "rows", "*", "**"], ["$context", "export", "based", "**"]];
var shared108 = {
  "allOf": [
    {
      "description": "To transfers out of mainland China by a contract whose date is declared (`contractDate`).",
      "required": ["$context"],
      "properties": { "$context": { "required": ["export"], "properties": { "export": { "required": ["filedAfter"] } } } }
    }
  ]
};
var shared109 = { "properties": { "$context": { "properties": { "export": { "properties": { "filedAfter": { "maximum": 10 } } } } } } };
var shared110 = [["$context"], ["$context", "export"], ["$context", "export", "filedAfter"]];
var shared111 = {
  "allOf": [
    {
      "description": "To transfers of personal data out of mainland China.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["export"],
          "properties": { "export": { "properties": { "rows": { "items": { "not": { "const": "E0" } } } } } }
        }
      }
    }
  ]
};
var shared112 = { "properties": { "$context": { "properties": { "export": { "properties": { "nearLine": false } } } } } };
var shared113 = [["$context"], ["$context", "export"], ["$context", "export", "rows", "*"], ["$context", "export", "rows", "*", "**"], ["$context", "export", "nearLine"]];
var shared114 = {
  "allOf": [
    {
      "description": "To transfers out of mainland China whose mechanism its law knows (others are for `privacy/transfer-mechanism`). How many people's data was exported is taken from `data[].exported`.",
      "required": ["$context"],
      "properties": {
        "$context": { "required": ["export", "mechanismAccepted"], "properties": { "mechanismAccepted": { "const": true } } }
      }
    }
  ]
};
var shared115 = {
  "allOf": [
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "L4" }] } } } } } }
      },
      "then": { "properties": { "to": { "const": "CN" } } },
      "else": true
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "E1" }] } } } } } }
      },
      "then": { "properties": { "mechanism": { "const": "security-assessment" } } },
      "else": true
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "E5" }] } } } } } }
      },
      "then": {
        "properties": {
          "mechanism": {
            "enum": [
              "security-assessment",
              "exempt:transit",
              "exempt:contract",
              "exempt:human-resources",
              "exempt:statutory-duty",
              "exempt:emergency",
              "exempt:free-trade-zone"
            ]
          }
        }
      },
      "else": true
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "E6" }] } } } } } }
      },
      "then": {
        "properties": {
          "mechanism": {
            "enum": [
              "security-assessment",
              "exempt:transit",
              "exempt:contract",
              "exempt:human-resources",
              "exempt:statutory-duty",
              "exempt:emergency",
              "exempt:free-trade-zone"
            ]
          }
        }
      },
      "else": true
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "E7" }] } } } } } }
      },
      "then": {
        "properties": {
          "mechanism": {
            "enum": [
              "standard-contract",
              "certification",
              "security-assessment",
              "exempt:transit",
              "exempt:contract",
              "exempt:human-resources",
              "exempt:statutory-duty",
              "exempt:emergency",
              "exempt:free-trade-zone"
            ]
          }
        }
      },
      "else": true
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "export": { "properties": { "rows": { "prefixItems": [{ "const": "E8" }] } } } } } }
      },
      "then": {
        "properties": {
          "mechanism": {
            "enum": [
              "exempt:volume",
              "standard-contract",
              "certification",
              "security-assessment",
              "exempt:transit",
              "exempt:contract",
              "exempt:human-resources",
              "exempt:statutory-duty",
              "exempt:emergency",
              "exempt:free-trade-zone"
            ]
          }
        }
      },
      "else": true
    }
  ]
};
var shared116 = {
  "properties": { "$context": { "properties": { "daysLeft": { "minimum": 0 }, "export": { "properties": { "decided": { "const": true } } } } } },
  "if": { "properties": { "mechanism": { "pattern": "^exempt:" } } },
  "then": true,
  "else": { "required": ["validUntil"] }
};
var shared117 = { ...{
  "$ref": "#/$defs/holds",
  "if": { "properties": { "$context": { "properties": { "export": { "properties": { "carried": { "const": false } } } } } } },
  "then": { "$ref": "#/$defs/byRow" },
  "else": true
}, "$defs": { "byRow": shared115, "holds": shared116 } };
var shared118 = [["$context"], ["$context", "export"], ["$context", "mechanismAccepted"], ["$context", "mechanismAccepted", "**"], ["$context", "daysLeft"], ["$context", "export", "decided", "**"], ["mechanism"], ["validUntil"], ["$context", "export", "carried", "**"], ["$context", "export", "rows", "0", "**"], ["to", "**"], ["mechanism", "**"]];
var shared119 = { "allOf": [{ "properties": { "id": { "const": "export-necessity" } } }] };
var shared120 = {
  "allOf": [
    {
      "description": "To transfers out of mainland China by a security assessment, a contract or a certification.",
      "required": ["$context", "mechanism"],
      "properties": {
        "$context": { "required": ["export"] },
        "mechanism": { "enum": ["security-assessment", "standard-contract", "certification", "gba-standard-contract"] }
      }
    }
  ]
};
var shared121 = { "required": ["reference"] };
var shared122 = [["$context"], ["mechanism"], ["$context", "export"], ["mechanism", "**"], ["reference"]];
var shared123 = { "allOf": [{ "properties": { "id": { "const": "free-trade-zone-list" } } }] };
var shared124 = { "allOf": [{ "properties": { "id": { "const": "incidental-users" } } }] };
var shared125 = { "allOf": [{ "properties": { "id": { "const": "mainland-operated-component" } } }] };
var shared126 = { "properties": { "$context": { "properties": { "mixed": { "const": false } } } } };
var shared127 = [["$context", "mixed", "**"]];
var shared128 = { "allOf": [{ "properties": { "id": { "const": "no-mainland-data" } } }] };
var shared129 = {
  "allOf": [
    {
      "description": "To transfers of data on people in mainland China to a recipient that is neither the organisation nor among `processors`.",
      "required": ["$context"],
      "properties": {
        "$context": { "required": ["sharing"], "properties": { "sharing": { "properties": { "thirdParty": { "const": true } } } } }
      }
    }
  ]
};
var shared130 = { "properties": { "$context": { "properties": { "sharing": { "properties": { "based": { "const": true } } } } } } };
var shared131 = [["$context"], ["$context", "sharing"], ["$context", "sharing", "thirdParty", "**"], ["$context", "sharing", "based", "**"]];
var shared132 = {
  "allOf": [
    {
      "description": "To entries of `stores` with `accessibleFrom`, for a targeted audience in mainland China, the profile `mainland-only`, or important and core data.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["read"],
          "anyOf": [
            { "properties": { "important": { "const": true } } },
            {
              "required": ["integration"],
              "properties": {
                "integration": {
                  "anyOf": [
                    {
                      "required": ["audience"],
                      "properties": {
                        "audience": { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "const": "targeted" } } }
                      }
                    },
                    { "required": ["profile"], "properties": { "profile": { "const": "mainland-only" } } }
                  ]
                }
              }
            }
          ]
        }
      }
    }
  ]
};
var shared133 = { "properties": { "$context": { "properties": { "read": { "items": { "const": "covered" } } } } } };
var shared134 = [["$context"], ["$context", "read"], ["$context", "important", "**"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context", "read", "*", "**"]];
var shared135 = {
  "properties": {
    "access": {
      "properties": { "multiFactor": { "const": true }, "addressAllowList": { "const": true }, "dualRefunds": { "const": true } }
    }
  }
};
var shared136 = [["access", "multiFactor", "**"], ["access", "addressAllowList", "**"], ["access", "dualRefunds", "**"]];
var shared137 = {
  "allOf": [
    {
      "if": { "properties": { "$context": { "properties": { "registrant": { "const": "CN" } } } } },
      "then": { "properties": { "acquiring": { "const": "mainland" } } },
      "else": { "properties": { "acquiring": { "not": { "const": "mainland" } } } }
    },
    {
      "if": { "properties": { "$context": { "properties": { "registrant": { "not": { "enum": ["CN", "GB", "HK", "SG"] } } } } } },
      "then": { "properties": { "acquiring": { "const": "institution" } } },
      "else": true
    },
    {
      "if": { "required": ["wallets"], "properties": { "wallets": { "contains": { "const": "hong-kong" } } } },
      "then": { "properties": { "$context": { "properties": { "hongKongComponent": { "const": true } } } } },
      "else": true
    }
  ]
};
var shared138 = [["$context", "registrant", "**"], ["acquiring", "**"], ["acquiring"], ["$context", "registrant"], ["wallets"], ["wallets", "*", "**"], ["$context", "hongKongComponent", "**"]];
var shared139 = {
  "properties": {
    "verification": { "properties": { "mode": { "not": { "const": "none" } } } },
    "callbacks": {
      "properties": { "verifiesFirst": { "const": true }, "rejectsProbes": { "const": true }, "clockSkewSeconds": { "maximum": 300 } }
    }
  }
};
var shared140 = [["verification", "mode"], ["verification", "mode", "**"], ["callbacks", "verifiesFirst", "**"], ["callbacks", "rejectsProbes", "**"], ["callbacks", "clockSkewSeconds"]];
var shared141 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not where another file or variable may give the API v3 key.",
      "properties": {
        "$context": {
          "not": { "required": ["stage"] },
          "properties": {
            "elsewhere": { "not": { "contains": { "const": "apiV3Key" } } },
            "overridden": { "not": { "contains": { "const": "apiV2Key" } } }
          }
        }
      }
    }
  ]
};
var shared142 = {
  "if": { "required": ["signature"], "properties": { "signature": { "const": "HMAC-SHA256" } } },
  "then": { "properties": { "apiVersion": { "not": { "const": "v2" } } } },
  "else": true
};
var shared143 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["signature"], ["signature", "**"], ["apiVersion"], ["apiVersion", "**"]];
var shared144 = {
  "if": { "required": ["cardDataStored"], "properties": { "cardDataStored": { "const": true } } },
  "then": { "properties": { "$context": { "properties": { "pciDss": { "const": true } } } } },
  "else": true
};
var shared145 = [["cardDataStored"], ["cardDataStored", "**"], ["$context", "pciDss", "**"]];
var shared146 = {
  "properties": { "$context": { "properties": { "certificateDaysLeft": { "anyOf": [{ "minimum": 60 }, { "maximum": -1 }] } } } },
  "if": { "properties": { "verification": { "not": { "required": ["rotationPlan"] } } } },
  "then": {
    "properties": { "$context": { "properties": { "verificationDaysLeft": { "anyOf": [{ "minimum": 90 }, { "maximum": -1 }] } } } }
  },
  "else": true
};
var shared147 = [["$context", "certificateDaysLeft"], ["verification"], ["verification", "rotationPlan"], ["$context", "verificationDaysLeft"]];
var shared148 = {
  "properties": { "$context": { "properties": { "certificateDaysLeft": { "minimum": 0 }, "verificationDaysLeft": { "minimum": 0 } } } }
};
var shared149 = [["$context", "certificateDaysLeft"], ["$context", "verificationDaysLeft"]];
var shared150 = {
  "properties": {
    "evidence": { "properties": { "appendOnly": { "const": true }, "encrypted": { "const": true }, "retentionYears": { "minimum": 3 } } }
  }
};
var shared151 = [["evidence", "appendOnly", "**"], ["evidence", "encrypted", "**"], ["evidence", "retentionYears"]];
var shared152 = { "properties": { "certificate": { "properties": { "keyStorage": { "not": { "const": "file" } } } } } };
var shared153 = [["certificate", "keyStorage"], ["certificate", "keyStorage", "**"]];
var shared154 = {
  "if": {
    "properties": { "$context": { "properties": { "integration": { "not": { "required": ["payments"] } } } } },
    "not": { "required": ["status"], "properties": { "status": { "enum": ["planned", "retired"] } } }
  },
  "then": { "properties": { "type": { "not": { "enum": ["weixin-pay", "wechat-pay-hk"] } } } },
  "else": true
};
var shared155 = [["$context", "integration"], ["$context", "integration", "payments"], [], ["status"], ["status", "**"], ["type"], ["type", "**"]];
var shared156 = {
  "anyOf": [
    { "required": ["acquiring"], "properties": { "acquiring": { "const": "institution" } } },
    {
      "required": ["apiVersion", "verification", "certificate", "callbacks", "evidence", "access"],
      "properties": {
        "callbacks": {
          "required": ["verifiesFirst", "clockSkewSeconds", "rejectsProbes", "idempotent", "rechecks", "queriesOrders"]
        },
        "evidence": { "required": ["appendOnly", "encrypted", "retentionYears"] },
        "access": { "required": ["multiFactor", "addressAllowList", "dualRefunds"] }
      }
    }
  ]
};
var shared157 = [["acquiring"], ["acquiring", "**"], ["apiVersion"], ["verification"], ["certificate"], ["callbacks"], ["evidence"], ["access"], ["callbacks", "verifiesFirst"], ["callbacks", "clockSkewSeconds"], ["callbacks", "rejectsProbes"], ["callbacks", "idempotent"], ["callbacks", "rechecks"], ["callbacks", "queriesOrders"], ["evidence", "appendOnly"], ["evidence", "encrypted"], ["evidence", "retentionYears"], ["access", "multiFactor"], ["access", "addressAllowList"], ["access", "dualRefunds"]];
var shared158 = {
  "properties": {
    "callbacks": { "properties": { "idempotent": { "const": true }, "rechecks": { "const": true }, "queriesOrders": { "const": true } } }
  }
};
var shared159 = [["callbacks", "idempotent", "**"], ["callbacks", "rechecks", "**"], ["callbacks", "queriesOrders", "**"]];
var shared160 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not in files for development or examples.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared161 = {
  "allOf": [
    {
      "pattern": "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$"
    },
    {
      "not": { "pattern": "^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]" }
    },
    { "not": { "pattern": "^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]" } }
  ]
};
var shared162 = { ...{ "properties": { "notifyUrl": { "$ref": "#/$defs/notification" } } }, "$defs": { "notification": shared161 } };
var shared163 = [["$context"], ["$context", "stage"], ["notifyUrl"]];
var shared164 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared165 = {
  "properties": { "signature": { "not": { "const": "MD5" } } },
  "if": { "required": ["apiVersion"], "properties": { "apiVersion": { "const": "v2" } } },
  "then": { "required": ["signature"] },
  "else": true
};
var shared166 = [["$context"], ["$context", "stage"], ["signature"], ["signature", "**"], ["apiVersion"], ["apiVersion", "**"]];
var shared167 = { "required": ["reviewBy"], "anyOf": [{ "required": ["sha256"] }, { "required": ["reference"] }] };
var shared168 = [["reviewBy"], ["sha256"], ["reference"]];
var shared169 = {
  "allOf": [
    {
      "description": "To geographies for which an assessment is declared.",
      "properties": { "$context": { "required": ["assessment"] } }
    }
  ]
};
var shared170 = {
  "properties": {
    "$context": {
      "properties": {
        "assessment": { "properties": { "status": { "not": { "const": "partial" } }, "beforePolicyChange": { "const": false } } }
      }
    }
  }
};
var shared171 = [["$context", "assessment"], ["$context", "assessment", "status"], ["$context", "assessment", "status", "**"], ["$context", "assessment", "beforePolicyChange", "**"]];
var shared172 = {
  "allOf": [
    {
      "description": "To mainland China, with more than ten million people among the declared data.",
      "properties": { "$context": { "required": ["complianceAudit"] } }
    }
  ]
};
var shared173 = { "properties": { "$context": { "properties": { "complianceAudit": { "properties": { "status": { "const": "current" } } } } } } };
var shared174 = [["$context", "complianceAudit"], ["$context", "complianceAudit", "status", "**"]];
var shared175 = { "properties": { "$context": { "properties": { "known": { "const": true } } } } };
var shared176 = [["$context", "known", "**"]];
var shared177 = {
  "allOf": [
    {
      "description": "To geographies whose law was read, or is reported by others.",
      "properties": {
        "$context": { "required": ["assessment", "confidence"], "properties": { "confidence": { "not": { "const": "general" } } } }
      }
    },
    { "properties": { "$context": { "properties": { "assessment": { "properties": { "demanded": { "const": true } } } } } } }
  ]
};
var shared178 = {
  "properties": { "$context": { "properties": { "assessment": { "properties": { "status": { "not": { "enum": ["missing", "expired"] } } } } } } }
};
var shared179 = [["$context", "assessment"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "assessment", "demanded", "**"], ["$context", "assessment", "status"], ["$context", "assessment", "status", "**"]];
var shared180 = {
  "allOf": [
    {
      "description": "To geographies whose law is known in general only.",
      "properties": { "$context": { "required": ["assessment", "confidence"], "properties": { "confidence": { "const": "general" } } } }
    },
    { "properties": { "$context": { "properties": { "assessment": { "properties": { "demanded": { "const": true } } } } } } }
  ]
};
var shared181 = {
  "allOf": [{ "description": "To the statement on the lawful basis.", "properties": { "id": { "const": "lawful-basis" } } }]
};
var shared182 = {
  "allOf": [
    {
      "description": "To mainland China, with so many people among the declared data.",
      "properties": { "geography": { "const": "CN" }, "$context": { "required": ["officer"] } }
    }
  ]
};
var shared183 = { "properties": { "$context": { "properties": { "officer": { "properties": { "reported": { "const": true } } } } } } };
var shared184 = [["geography", "**"], ["$context", "officer"], ["$context", "officer", "reported", "**"]];
var shared185 = {
  "allOf": [
    {
      "description": "To mainland China, where the organisation has no establishment.",
      "properties": { "geography": { "const": "CN" }, "$context": { "required": ["representative"] } }
    }
  ]
};
var shared186 = { "properties": { "$context": { "properties": { "representative": { "properties": { "reported": { "const": true } } } } } } };
var shared187 = [["geography", "**"], ["$context", "representative"], ["$context", "representative", "reported", "**"]];
var shared188 = {
  "allOf": [
    {
      "description": "To kinds of data on people in mainland China that serve marketing or profiling.",
      "required": ["purposes"],
      "properties": {
        "$context": { "properties": { "underChineseLaw": { "const": true } } },
        "purposes": { "contains": { "enum": ["marketing", "profiling"] } }
      }
    }
  ]
};
var shared189 = {
  "required": ["consent"],
  "properties": { "consent": { "required": ["reference", "optOut"], "properties": { "optOut": { "const": true } } } }
};
var shared190 = [["purposes"], ["$context", "underChineseLaw", "**"], ["purposes", "*", "**"], ["consent"], ["consent", "reference"], ["consent", "optOut"], ["consent", "optOut", "**"]];
var shared191 = {
  "allOf": [
    {
      "description": "To mainland China, where minors are the target group or their data is declared.",
      "properties": {
        "$context": { "required": ["minorsAudit"], "properties": { "minorsAudit": { "properties": { "certain": { "const": true } } } } }
      }
    }
  ]
};
var shared192 = { "properties": { "$context": { "properties": { "minorsAudit": { "properties": { "status": { "const": "current" } } } } } } };
var shared193 = [["$context", "minorsAudit"], ["$context", "minorsAudit", "certain", "**"], ["$context", "minorsAudit", "status", "**"]];
var shared194 = {
  "allOf": [
    {
      "description": "To mainland China, where minors are possible among the users.",
      "properties": {
        "$context": { "required": ["minorsAudit"], "properties": { "minorsAudit": { "properties": { "certain": { "const": false } } } } }
      }
    }
  ]
};
var shared195 = { "properties": { "$context": { "properties": { "countriesMissing": { "maxItems": 0 } } } } };
var shared196 = [["$context", "countriesMissing"]];
var shared197 = { "properties": { "$context": { "properties": { "notice": { "const": true } } } } };
var shared198 = [["$context", "notice", "**"]];
var shared199 = { "required": ["reviewed"], "properties": { "$context": { "properties": { "reviewedDaysAgo": { "maximum": 366 } } } } };
var shared200 = [["reviewed"], ["$context", "reviewedDaysAgo"]];
var shared201 = {
  "allOf": [
    {
      "description": "To other geographies whose law asks for an officer, with so many people among the declared data.",
      "properties": { "geography": { "not": { "const": "CN" } }, "$context": { "required": ["officer"] } }
    }
  ]
};
var shared202 = { "properties": { "$context": { "properties": { "officer": { "properties": { "named": { "const": true } } } } } } };
var shared203 = [["geography"], ["geography", "**"], ["$context", "officer"], ["$context", "officer", "named", "**"]];
var shared204 = { "required": ["contract"] };
var shared205 = [["contract"]];
var shared206 = {
  "allOf": [
    {
      "description": "To other geographies whose law asks for a representative, where the organisation has no establishment.",
      "properties": { "geography": { "not": { "const": "CN" } }, "$context": { "required": ["representative"] } }
    }
  ]
};
var shared207 = { "properties": { "$context": { "properties": { "representative": { "properties": { "named": { "const": true } } } } } } };
var shared208 = [["geography"], ["geography", "**"], ["$context", "representative"], ["$context", "representative", "named", "**"]];
var shared209 = {
  "allOf": [
    {
      "description": "To geographies where somebody may not use WeChat.",
      "properties": { "$context": { "required": ["restriction"] } }
    }
  ]
};
var shared210 = { "properties": { "$context": { "properties": { "restriction": { "properties": { "applies": { "const": false } } } } } } };
var shared211 = [["$context", "restriction"], ["$context", "restriction", "applies", "**"]];
var shared212 = {
  "allOf": [
    {
      "description": "To sensitive data on people in mainland China, unless a legal duty alone has it handled.",
      "properties": { "$context": { "properties": { "sensitive": { "const": true }, "underChineseLaw": { "const": true } } } },
      "not": { "required": ["purposes"], "properties": { "purposes": { "items": { "const": "legal-duty" }, "minItems": 1 } } }
    }
  ]
};
var shared213 = {
  "required": ["consent"],
  "properties": { "consent": { "required": ["separate"], "properties": { "separate": { "const": true } } } }
};
var shared214 = [["$context", "sensitive", "**"], ["$context", "underChineseLaw", "**"], [], ["purposes"], ["purposes", "*", "**"], ["consent"], ["consent", "separate"], ["consent", "separate", "**"]];
var shared215 = {
  "allOf": [
    {
      "description": "To transfers out of geographies whose law was read or is reported by others.",
      "properties": {
        "$context": {
          "required": ["mechanismAccepted", "confidence"],
          "properties": { "confidence": { "not": { "const": "general" } } }
        }
      }
    }
  ]
};
var shared216 = {
  "properties": { "$context": { "properties": { "mechanismAccepted": { "const": true } } } },
  "if": { "properties": { "from": { "not": { "const": "CN" } } } },
  "then": { "properties": { "$context": { "properties": { "daysLeft": { "minimum": 0 } } } } },
  "else": true
};
var shared217 = [["$context", "mechanismAccepted"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "mechanismAccepted", "**"], ["from"], ["from", "**"], ["$context", "daysLeft"]];
var shared218 = {
  "allOf": [
    {
      "description": "To transfers out of geographies whose law is known in general only.",
      "properties": {
        "$context": { "required": ["mechanismAccepted", "confidence"], "properties": { "confidence": { "const": "general" } } }
      }
    }
  ]
};
var shared219 = {
  "allOf": [
    {
      "description": "To geographies whose law restricts transfers and was read or is reported by others, with a component that Weixin runs.",
      "properties": {
        "$context": { "required": ["transfer", "confidence"], "properties": { "confidence": { "not": { "const": "general" } } } }
      }
    }
  ]
};
var shared220 = { "properties": { "$context": { "properties": { "transfer": { "properties": { "declared": { "const": true } } } } } } };
var shared221 = [["$context", "transfer"], ["$context", "confidence"], ["$context", "confidence", "**"], ["$context", "transfer", "declared", "**"]];
var shared222 = {
  "allOf": [
    {
      "description": "To geographies whose law restricts transfers and is known in general only, with a component that Weixin runs.",
      "properties": { "$context": { "required": ["transfer", "confidence"], "properties": { "confidence": { "const": "general" } } } }
    }
  ]
};
var shared223 = { "properties": { "$context": { "properties": { "accountsUncovered": { "items": false } } } } };
var shared224 = [["$context", "accountsUncovered", "*"]];
var shared225 = {
  "allOf": [
    {
      "properties": { "$context": { "properties": { "required": { "const": true }, "entityMatches": { "not": { "const": false } } } } }
    }
  ]
};
var shared226 = { "properties": { "$context": { "properties": { "accountsChanged": { "const": false } } } } };
var shared227 = [["$context", "required", "**"], ["$context", "entityMatches"], ["$context", "entityMatches", "**"], ["$context", "accountsChanged", "**"]];
var shared228 = { "allOf": [{ "properties": { "$context": { "properties": { "required": { "const": true } } } } }] };
var shared229 = { "properties": { "$context": { "properties": { "independentlyApproved": { "const": true } } } } };
var shared230 = [["$context", "required", "**"], ["$context", "independentlyApproved", "**"]];
var shared231 = {
  "allOf": [
    {
      "properties": {
        "$context": { "properties": { "required": { "const": true }, "driftAge": { "maximum": 30 } }, "required": ["driftAge"] }
      }
    }
  ]
};
var shared232 = { "properties": { "$context": { "properties": { "drift": { "const": false } } } } };
var shared233 = [["$context", "required", "**"], ["$context", "driftAge"], ["$context", "drift", "**"]];
var shared234 = { "properties": { "$context": { "properties": { "entityMatches": { "const": true } } } } };
var shared235 = [["$context", "required", "**"], ["$context", "entityMatches", "**"]];
var shared236 = { "properties": { "$context": { "properties": { "daysLeft": { "minimum": 1 } } } } };
var shared237 = [["$context", "required", "**"], ["$context", "daysLeft"]];
var shared238 = { "properties": { "$context": { "properties": { "byLegalApprover": { "const": true } } } } };
var shared239 = [["$context", "required", "**"], ["$context", "byLegalApprover", "**"]];
var shared240 = [["$context", "status"], ["$context", "status", "**"]];
var shared241 = { "properties": { "$context": { "properties": { "age": { "minimum": 0 }, "period": { "maximum": 366 } } } } };
var shared242 = [["$context", "required", "**"], ["$context", "age"], ["$context", "period"]];
var shared243 = { "properties": { "decision": { "not": { "const": "rejected" } } } };
var shared244 = [["$context", "required", "**"], ["decision"], ["decision", "**"]];
var shared245 = { "allOf": [{ "required": ["documentId"], "properties": { "$context": { "properties": { "required": { "const": true } } } } }] };
var shared246 = { "properties": { "$context": { "properties": { "spansBorder": { "const": false } } } } };
var shared247 = [["documentId"], ["$context", "required", "**"], ["$context", "spansBorder", "**"]];
var shared248 = { "properties": { "$context": { "properties": { "fileMatches": { "const": true } } } } };
var shared249 = [["$context", "fileMatches", "**"]];
var shared250 = {
  "allOf": [
    {
      "properties": {
        "$context": { "properties": { "required": { "const": true }, "driftAge": { "exclusiveMinimum": 30 } }, "required": ["driftAge"] }
      }
    }
  ]
};
var shared251 = { "allOf": [{ "properties": { "id": { "const": "arbitration-choice" } } }] };
var shared252 = { "allOf": [{ "properties": { "id": { "const": "audit-access" } } }] };
var shared253 = { "allOf": [{ "properties": { "id": { "const": "connected-persons" } } }] };
var shared254 = { "allOf": [{ "properties": { "id": { "const": "governing-law" } } }] };
var shared255 = {
  "allOf": [
    {
      "required": ["source", "purposes"],
      "properties": { "source": { "const": "tencent-api" }, "purposes": { "contains": { "const": "marketing" } } }
    }
  ]
};
var shared256 = { "required": ["approval"] };
var shared257 = [["source"], ["purposes"], ["source", "**"], ["purposes", "*", "**"], ["approval"]];
var shared258 = {
  "allOf": [
    {
      "required": ["to"],
      "properties": { "$context": { "properties": { "platformData": { "const": true } } } },
      "anyOf": [
        { "properties": { "to": { "not": { "const": "CN" } } } },
        {
          "required": ["recipient"],
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
var shared259 = [["to"], ["$context", "platformData", "**"], ["to", "**"], ["recipient"], ["approval"]];
var shared260 = {
  "allOf": [
    {
      "required": ["status"],
      "properties": { "status": { "const": "retired" }, "$context": { "properties": { "openPlatform": { "const": true } } } }
    }
  ]
};
var shared261 = { "required": ["deletion"] };
var shared262 = [["status"], ["status", "**"], ["$context", "openPlatform", "**"], ["deletion"]];
var rules = {
  "app-security/incident-clock/geography": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/incident-informs-tencent/integration": { condition: shared3, requirement: shared4, reads: shared5 },
  "app-security/incident-runbook/integration": { condition: shared6, requirement: shared7, reads: shared8 },
  "app-security/log-retention/integration": { condition: shared9, requirement: shared10, reads: shared11 },
  "app-security/server-domain-filed/component": { condition: shared13, requirement: shared14, reads: shared15 },
  "app-security/server-domains/component": { condition: shared16, requirement: shared20, reads: shared21 },
  "certification/checked/certification": { condition: shared16, requirement: shared22, reads: shared23 },
  "certification/current/certification": { condition: shared16, requirement: shared24, reads: shared25 },
  "certification/edition/certification": { condition: shared16, requirement: shared26, reads: shared27 },
  "certification/equivalence-reviewed/required-statement": { condition: shared28, requirement: shared29, reads: shared30 },
  "certification/holder/certification": { condition: shared16, requirement: shared31, reads: shared32 },
  "certification/locations/certification": { condition: shared16, requirement: shared33, reads: shared34 },
  "certification/scope/certification": { condition: shared35, requirement: shared36, reads: shared37 },
  "certification/scope-recorded/certification": { condition: shared35, requirement: shared38, reads: shared39 },
  "certification/seal-scope/certification": { condition: shared40, requirement: shared41, reads: shared42 },
  "content/algorithm-filing/component": { condition: shared43, requirement: shared44, reads: shared45 },
  "content/availability-accepted/required-statement": { condition: shared46, requirement: shared29, reads: shared30 },
  "content/category-review/component": { condition: shared47, requirement: shared48, reads: shared49 },
  "content/check-interface-version/integration": { condition: shared16, requirement: shared50, reads: shared51 },
  "content/confidential-data-in-messages/data-category": { condition: shared52, requirement: shared53, reads: shared54 },
  "content/fallback-channel/integration": { condition: shared55, requirement: shared56, reads: shared57 },
  "content/foreign-authority-requests/required-statement": { condition: shared58, requirement: shared29, reads: shared30 },
  "content/generative-ai-filing/component": { condition: shared59, requirement: shared60, reads: shared61 },
  "content/mini-program-filing/component": { condition: shared62, requirement: shared63, reads: shared64 },
  "content/moderation-declared/integration": { condition: shared65, requirement: shared67, reads: shared68 },
  "content/real-names/component": { condition: shared69, requirement: shared70, reads: shared71 },
  "content/takedown-log/integration": { condition: shared72, requirement: shared73, reads: shared74 },
  "content/video-moderated/integration": { condition: shared75, requirement: shared76, reads: shared77 },
  "encryption/commercial-cryptography/integration": { condition: shared78, requirement: shared79, reads: shared80 },
  "encryption/message-callback-tls/integration": { condition: shared81, requirement: shared82, reads: shared83 },
  "encryption/message-key-rotation/integration": { condition: shared16, requirement: shared84, reads: shared85 },
  "encryption/message-mode/integration": { condition: shared86, requirement: shared87, reads: shared88 },
  "encryption/message-mode-compatible/integration": { condition: shared16, requirement: shared89, reads: shared90 },
  "encryption/no-end-to-end-encryption/required-statement": { condition: shared91, requirement: shared29, reads: shared30 },
  "locality/collection-abroad/component": { condition: shared92, requirement: shared94, reads: shared95 },
  "locality/collection-abroad/payment": { condition: shared92, requirement: shared94, reads: shared95 },
  "locality/declared-store-abroad/store": { condition: shared96, requirement: shared97, reads: shared98 },
  "locality/export-assessment/transfer": { condition: shared99, requirement: shared100, reads: shared101 },
  "locality/export-assessment-age/transfer": { condition: shared102, requirement: shared103, reads: shared104 },
  "locality/export-basis/transfer": { condition: shared105, requirement: shared106, reads: shared107 },
  "locality/export-filing/transfer": { condition: shared108, requirement: shared109, reads: shared110 },
  "locality/export-headroom/transfer": { condition: shared111, requirement: shared112, reads: shared113 },
  "locality/export-mechanism/transfer": { condition: shared114, requirement: shared117, reads: shared118 },
  "locality/export-necessity-acknowledged/required-statement": { condition: shared119, requirement: shared29, reads: shared30 },
  "locality/export-record/transfer": { condition: shared120, requirement: shared121, reads: shared122 },
  "locality/free-trade-zone-acknowledged/required-statement": { condition: shared123, requirement: shared29, reads: shared30 },
  "locality/incidental-users-acknowledged/required-statement": { condition: shared124, requirement: shared29, reads: shared30 },
  "locality/mainland-component-acknowledged/required-statement": { condition: shared125, requirement: shared29, reads: shared30 },
  "locality/mixed-tenancy/store": { condition: shared16, requirement: shared126, reads: shared127 },
  "locality/no-mainland-data-acknowledged/required-statement": { condition: shared128, requirement: shared29, reads: shared30 },
  "locality/recipient-consent/transfer": { condition: shared129, requirement: shared130, reads: shared131 },
  "locality/remote-access/store": { condition: shared132, requirement: shared133, reads: shared134 },
  "payments/access/payment": { condition: shared16, requirement: shared135, reads: shared136 },
  "payments/acquiring/payment": { condition: shared16, requirement: shared137, reads: shared138 },
  "payments/answers-verified/payment": { condition: shared16, requirement: shared139, reads: shared140 },
  "payments/api-v2-only/payment": { condition: shared141, requirement: shared142, reads: shared143 },
  "payments/card-data/payment": { condition: shared16, requirement: shared144, reads: shared145 },
  "payments/certificate-ending/payment": { condition: shared16, requirement: shared146, reads: shared147 },
  "payments/certificate-expired/payment": { condition: shared16, requirement: shared148, reads: shared149 },
  "payments/evidence/payment": { condition: shared16, requirement: shared150, reads: shared151 },
  "payments/key-storage/payment": { condition: shared16, requirement: shared152, reads: shared153 },
  "payments/merchant-declared/component": { condition: shared16, requirement: shared154, reads: shared155 },
  "payments/merchant-declared/payment": { condition: shared16, requirement: shared156, reads: shared157 },
  "payments/notifications-settled/payment": { condition: shared16, requirement: shared158, reads: shared159 },
  "payments/notify-url/payment": { condition: shared160, requirement: shared162, reads: shared163 },
  "payments/signature-md5/payment": { condition: shared164, requirement: shared165, reads: shared166 },
  "privacy/assessment-record/assessment": { condition: shared16, requirement: shared167, reads: shared168 },
  "privacy/assessment-scope/geography": { condition: shared169, requirement: shared170, reads: shared171 },
  "privacy/compliance-audit/geography": { condition: shared172, requirement: shared173, reads: shared174 },
  "privacy/geography-known/geography": { condition: shared16, requirement: shared175, reads: shared176 },
  "privacy/impact-assessment/geography": { condition: shared177, requirement: shared178, reads: shared179 },
  "privacy/impact-assessment-to-confirm/geography": { condition: shared180, requirement: shared178, reads: shared179 },
  "privacy/lawful-basis/required-statement": { condition: shared181, requirement: shared29, reads: shared30 },
  "privacy/mainland-officer/geography": { condition: shared182, requirement: shared183, reads: shared184 },
  "privacy/mainland-representative/geography": { condition: shared185, requirement: shared186, reads: shared187 },
  "privacy/marketing-consent/data-category": { condition: shared188, requirement: shared189, reads: shared190 },
  "privacy/minors-audit/geography": { condition: shared191, requirement: shared192, reads: shared193 },
  "privacy/minors-audit-to-confirm/geography": { condition: shared194, requirement: shared192, reads: shared193 },
  "privacy/notice-countries/privacy-notice": { condition: shared16, requirement: shared195, reads: shared196 },
  "privacy/notice-per-geography/geography": { condition: shared16, requirement: shared197, reads: shared198 },
  "privacy/notice-reviewed/privacy-notice": { condition: shared16, requirement: shared199, reads: shared200 },
  "privacy/officer/geography": { condition: shared201, requirement: shared202, reads: shared203 },
  "privacy/processor-contract/processor": { condition: shared16, requirement: shared204, reads: shared205 },
  "privacy/representative/geography": { condition: shared206, requirement: shared207, reads: shared208 },
  "privacy/restricted-geography/geography": { condition: shared209, requirement: shared210, reads: shared211 },
  "privacy/separate-consent/data-category": { condition: shared212, requirement: shared213, reads: shared214 },
  "privacy/transfer-mechanism/transfer": { condition: shared215, requirement: shared216, reads: shared217 },
  "privacy/transfer-mechanism-to-confirm/transfer": { condition: shared218, requirement: shared216, reads: shared217 },
  "privacy/transfer-to-mainland/geography": { condition: shared219, requirement: shared220, reads: shared221 },
  "privacy/transfer-to-mainland-to-confirm/geography": { condition: shared222, requirement: shared220, reads: shared221 },
  "terms/accounts-acknowledged/required-document": { condition: shared16, requirement: shared223, reads: shared224 },
  "terms/acknowledgement-accounts/acknowledgement": { condition: shared225, requirement: shared226, reads: shared227 },
  "terms/acknowledgement-approver/acknowledgement": { condition: shared228, requirement: shared229, reads: shared230 },
  "terms/acknowledgement-drift/acknowledgement": { condition: shared231, requirement: shared232, reads: shared233 },
  "terms/acknowledgement-entity/acknowledgement": { condition: shared228, requirement: shared234, reads: shared235 },
  "terms/acknowledgement-expired/acknowledgement": { condition: shared228, requirement: shared236, reads: shared237 },
  "terms/acknowledgement-legal-approver/acknowledgement": { condition: shared228, requirement: shared238, reads: shared239 },
  "terms/acknowledgement-missing/required-document": { condition: shared16, requirement: shared29, reads: shared240 },
  "terms/acknowledgement-period/acknowledgement": { condition: shared228, requirement: shared241, reads: shared242 },
  "terms/acknowledgement-rejected/acknowledgement": { condition: shared228, requirement: shared243, reads: shared244 },
  "terms/acknowledgement-scope/acknowledgement": { condition: shared245, requirement: shared246, reads: shared247 },
  "terms/acknowledgement-text/acknowledgement": { condition: shared16, requirement: shared248, reads: shared249 },
  "terms/acknowledgement-version/acknowledgement": { condition: shared250, requirement: shared232, reads: shared233 },
  "terms/arbitration-decided/required-statement": { condition: shared251, requirement: shared29, reads: shared30 },
  "terms/audit-access-accepted/required-statement": { condition: shared252, requirement: shared29, reads: shared30 },
  "terms/connected-persons-informed/required-statement": { condition: shared253, requirement: shared29, reads: shared30 },
  "terms/governing-law-accepted/required-statement": { condition: shared254, requirement: shared29, reads: shared30 },
  "terms/platform-data-marketing/data-category": { condition: shared255, requirement: shared256, reads: shared257 },
  "terms/platform-data-transfer/transfer": { condition: shared258, requirement: shared256, reads: shared259 },
  "terms/retired-component-deletion/component": { condition: shared260, requirement: shared261, reads: shared262 }
};
export {
  rules
};
