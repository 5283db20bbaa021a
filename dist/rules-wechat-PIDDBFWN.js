import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-wechat.ts
var shared0 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, not in files for development or examples.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared1 = {
  "type": "string",
  "pattern": "^https?://(?:[A-Za-z0-9-]+\\.)+(?:ngrok\\.(?:io|app|dev|pro)|ngrok-free\\.(?:app|dev|pro)|natapp1?\\.cc|natappfree\\.cc|(?:my)?natapp\\.cc|nat(?:100|200|300)\\.top|mynat\\.top|vaiwan\\.(?:com|cn)|trycloudflare\\.com|loca\\.lt|localtunnel\\.me|serveo\\.net|lhr\\.(?:life|rocks)|localhost\\.run|cpolar\\.(?:cn|top|io)|devtunnels\\.ms)(?:[:/]|$)"
};
var shared2 = { ...{
  "type": "object",
  "properties": { "callbackUrl": { "not": { "$ref": "#/$defs/tunnel" } }, "oauthRedirectUrl": { "not": { "$ref": "#/$defs/tunnel" } } }
}, "$defs": { "tunnel": shared1 } };
var shared3 = [["$context"], ["$context", "stage"], [], ["callbackUrl"], ["oauthRedirectUrl"]];
var shared4 = { ...{ "type": "object", "properties": { "callbackUrl": { "not": { "$ref": "#/$defs/tunnel" } } } }, "$defs": { "tunnel": shared1 } };
var shared5 = [["$context"], ["$context", "stage"], [], ["callbackUrl"]];
var shared6 = { ...{
  "type": "object",
  "properties": {
    "notifyUrl": { "not": { "$ref": "#/$defs/tunnel" } },
    "refundNotifyUrl": { "not": { "$ref": "#/$defs/tunnel" } },
    "payScoreNotifyUrl": { "not": { "$ref": "#/$defs/tunnel" } }
  }
}, "$defs": { "tunnel": shared1 } };
var shared7 = [["$context"], ["$context", "stage"], [], ["notifyUrl"], ["refundNotifyUrl"], ["payScoreNotifyUrl"]];
var shared8 = {
  "allOf": [
    {
      "description": "To levels in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared9 = {
  "type": "object",
  "additionalProperties": { "not": { "type": "string", "pattern": "^(?:[Dd]ebug|DEBUG|[Tt]race|TRACE|[Aa]ll|ALL)$" } }
};
var shared10 = [["$context"], ["$context", "stage"], [], ["*"]];
var shared11 = {
  "allOf": [
    {
      "description": "To key files that are not for tests or examples.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared12 = { "type": "object", "properties": { "holds": { "not": { "enum": ["private key", "PKCS #12"] } } } };
var shared13 = [["$context"], ["$context", "stage"], [], ["holds"], ["holds", "**"]];
var shared14 = {
  "allOf": [
    {
      "description": "To files that are no examples.",
      "properties": { "$context": { "properties": { "stage": { "not": { "const": "example" } } } } }
    }
  ]
};
var shared15 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Kk]ey|KEY|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{32}\\}?$",
  "allOf": [
    { "pattern": "[0-9]" },
    { "pattern": "[A-Za-z]" },
    { "not": { "pattern": "(.)\\1{5}" } },
    { "not": { "pattern": "(.{8,16})\\1" } },
    { "not": { "pattern": "12345678|abcdef|ABCDEF" } }
  ]
};
var shared16 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }]
};
var shared17 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }, { "pattern": "[A-Z]" }, { "pattern": "[a-z]" }]
};
var shared18 = {
  "allOf": [
    { "pattern": "[0-9]" },
    { "pattern": "[A-Za-z]" },
    { "not": { "pattern": "(.)\\1{5}" } },
    { "not": { "pattern": "(.{8,16})\\1" } },
    { "not": { "pattern": "12345678|abcdef|ABCDEF" } }
  ]
};
var shared19 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9_-]{43}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }, { "pattern": "[A-Z]" }, { "pattern": "[a-z]" }]
};
var shared20 = { ...{
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } },
    "wecomSecret": { "not": { "$ref": "#/$defs/wecomSecret" } },
    "apiKey": { "not": { "$ref": "#/$defs/apiKey" } }
  }
}, "$defs": { "apiKey": shared15, "appSecret": shared16, "encodingAesKey": shared17, "random": shared18, "wecomSecret": shared19 } };
var shared21 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["encodingAesKey"], ["wecomSecret"], ["apiKey"]];
var shared22 = {
  "allOf": [
    {
      "description": "To files that are examples, by their names.",
      "properties": { "$context": { "required": ["stage"], "properties": { "stage": { "const": "example" } } } }
    }
  ]
};
var shared23 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }]
};
var shared24 = { ...{
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } }
  }
}, "$defs": { "appSecret": shared16, "encodingAesKey": shared17, "messageToken": shared23, "random": shared18 } };
var shared25 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]];
var shared26 = { ...{
  "type": "object",
  "properties": {
    "secret": { "not": { "$ref": "#/$defs/wecomSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } }
  }
}, "$defs": { "encodingAesKey": shared17, "messageToken": shared23, "random": shared18, "wecomSecret": shared19 } };
var shared27 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"]];
var shared28 = {
  "type": "string",
  "anyOf": [
    { "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" },
    { "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,}={0,2}$" },
    { "pattern": "^MII[A-Za-z0-9+/]{200,}={0,2}$" }
  ]
};
var shared29 = { ...{
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "apiV2Key": { "not": { "$ref": "#/$defs/apiKey" } },
    "apiV3Key": { "not": { "$ref": "#/$defs/apiKey" } },
    "privateKey": { "not": { "$ref": "#/$defs/privateKey" } }
  }
}, "$defs": { "apiKey": shared15, "appSecret": shared16, "privateKey": shared28, "random": shared18 } };
var shared30 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared31 = {
  "type": "string",
  "pattern": "^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE))[A-Za-z0-9]{32}$",
  "allOf": [{ "$ref": "#/$defs/random" }, { "pattern": "[A-Z]" }, { "pattern": "[a-z]" }]
};
var shared32 = { ...{ "type": "object", "properties": { "secretKey": { "not": { "$ref": "#/$defs/cloudKey" } } } }, "$defs": { "cloudKey": shared31, "random": shared18 } };
var shared33 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secretKey"]];
var shared34 = [["$context", "stage"], ["$context", "stage", "**"], [], ["holds"], ["holds", "**"]];
var shared35 = {
  "allOf": [
    {
      "description": "To files that are no examples; those are judged by app-security/credential-in-example.",
      "properties": { "$context": { "properties": { "stage": { "not": { "const": "example" } } } } }
    }
  ]
};
var shared36 = {
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } }
  }
};
var shared37 = { ...{ "$ref": "#/$defs/appCredentials" }, "$defs": { "appCredentials": shared36, "appSecret": shared16, "encodingAesKey": shared17, "messageToken": shared23, "random": shared18 } };
var shared38 = { "type": "string", "pattern": "^refreshtoken@@@[A-Za-z0-9_-]{43}$", "allOf": [{ "$ref": "#/$defs/random" }] };
var shared39 = { ...{
  "allOf": [{ "$ref": "#/$defs/appCredentials" }],
  "properties": { "authorizerRefreshToken": { "not": { "$ref": "#/$defs/refreshToken" } } }
}, "$defs": { "appCredentials": shared36, "appSecret": shared16, "encodingAesKey": shared17, "messageToken": shared23, "random": shared18, "refreshToken": shared38 } };
var shared40 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"], ["authorizerRefreshToken"]];
var shared41 = {
  "type": "string",
  "anyOf": [
    { "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" },
    { "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{64}" },
    { "pattern": "^MII[A-Za-z0-9+/]{200,}={0,2}$" }
  ]
};
var shared42 = { ...{
  "type": "object",
  "properties": {
    "secret": { "not": { "$ref": "#/$defs/wecomSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } },
    "messageAuditPrivateKey": { "not": { "$ref": "#/$defs/privateKey" } }
  }
}, "$defs": { "encodingAesKey": shared17, "messageToken": shared23, "privateKey": shared41, "random": shared18, "wecomSecret": shared19 } };
var shared43 = [["$context", "stage"], ["$context", "stage", "**"], [], ["secret"], ["token"], ["encodingAesKey"], ["messageAuditPrivateKey"]];
var shared44 = { ...{ "type": "object", "properties": { "appSecret": { "not": { "$ref": "#/$defs/appSecret" } } } }, "$defs": { "appSecret": shared16, "random": shared18 } };
var shared45 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"]];
var shared46 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE))[A-Za-z0-9]{32}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }, { "pattern": "[A-Z]" }, { "pattern": "[a-z]" }]
};
var shared47 = { ...{ "type": "object", "properties": { "secretKey": { "not": { "$ref": "#/$defs/cloudKey" } } } }, "$defs": { "cloudKey": shared46, "random": shared18 } };
var shared48 = true;
var shared49 = {
  "anyOf": [
    { "enum": [true, "true"] },
    { "type": "string", "pattern": "^\\s*(?:doc\\._openid|resource\\.openid)\\s*!==?\\s*null\\s*$" }
  ]
};
var shared50 = { "type": "string", "pattern": "^\\s*auth(?:\\.(?:openid|uid|loginType))?\\s*!==?\\s*null\\s*$" };
var shared51 = {
  "properties": {
    "write": { "not": { "$ref": "#/$defs/always" } },
    "update": { "not": { "$ref": "#/$defs/always" } },
    "delete": { "not": { "$ref": "#/$defs/always" } }
  }
};
var shared52 = {
  "properties": { "update": { "not": { "$ref": "#/$defs/anyUser" } }, "delete": { "not": { "$ref": "#/$defs/anyUser" } } },
  "if": { "not": { "required": ["update", "delete"] } },
  "then": { "properties": { "write": { "not": { "$ref": "#/$defs/anyUser" } } } }
};
var shared53 = {
  "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
};
var shared54 = { ...{
  "type": "object",
  "properties": { "permission": { "$ref": "#/$defs/notWritableByAll" } },
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": { "properties": { "collection": { "$ref": "#/$defs/personal" } } },
          "properties": { "additionalProperties": { "not": { "type": "object", "required": ["permission"] } } }
        }
      },
      "then": {
        "properties": {
          "permission": { "$ref": "#/$defs/notWritableByAnyUser", "properties": { "read": { "not": { "$ref": "#/$defs/always" } } } }
        }
      }
    }
  ]
}, "$defs": { "always": shared49, "anyUser": shared50, "notWritableByAll": shared51, "notWritableByAnyUser": shared52, "personal": shared53 } };
var shared55 = [[], ["permission", "write"], ["permission", "write", "**"], ["permission", "update"], ["permission", "update", "**"], ["permission", "delete"], ["permission", "delete", "**"], ["$context", "collection"], ["properties", "*"], ["properties", "*", "permission"], ["permission"], ["permission", "read"], ["permission", "read", "**"]];
var shared56 = {
  "allOf": [
    {
      "description": "To logins in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared57 = {
  "type": "object",
  "properties": { "ignoreCheckState": { "not": { "type": "string", "pattern": "^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$" } } }
};
var shared58 = [["$context"], ["$context", "stage"], [], ["ignoreCheckState"]];
var shared59 = {
  "type": "string",
  "anyOf": [
    { "pattern": "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----" },
    {
      "pattern": "^(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|[Cc]hange|[Rr]eplace))[A-Za-z0-9+/_-]{16,}={0,2}$",
      "allOf": [
        { "pattern": "[0-9]" },
        { "pattern": "[A-Za-z]" },
        { "not": { "pattern": "(.)\\1{5}" } },
        { "not": { "pattern": "(.{8,16})\\1" } },
        { "not": { "pattern": "12345678|abcdef|ABCDEF" } }
      ]
    }
  ]
};
var shared60 = { "type": "string", "pattern": "\\$\\{(?!expression\\})|\\{\\{|^\\$[A-Za-z_]|^@[\\w.-]+@$|^(?:ENC\\(|vault:)" };
var shared61 = { ...{
  "type": "object",
  "additionalProperties": { "not": { "$ref": "#/$defs/reference" } },
  "if": { "properties": { "$context": { "properties": { "stage": { "const": "example" } }, "required": ["stage"] } } },
  "else": { "additionalProperties": { "not": { "$ref": "#/$defs/key" } } }
}, "$defs": { "key": shared59, "reference": shared60 } };
var shared62 = [[], ["*"], ["$context", "stage", "**"], ["$context", "stage"]];
var shared63 = {
  "type": "string",
  "pattern": "^\\.{1,2}/|^(?:actions|github)/|@[0-9a-f]{40}$|^docker://[^@]+@sha256:[0-9a-f]{64}$|^\\$\\{\\{"
};
var shared64 = { ...{
  "type": "object",
  "properties": { "uses": { "$ref": "#/$defs/pinned" }, "steps": { "items": { "properties": { "uses": { "$ref": "#/$defs/pinned" } } } } }
}, "$defs": { "pinned": shared63 } };
var shared65 = [[], ["uses"], ["steps", "*", "uses"]];
var shared66 = {
  "type": "object",
  "allOf": [
    {
      "if": {
        "required": ["$context"],
        "properties": {
          "$context": {
            "properties": { "events": { "contains": { "enum": ["pull_request_target", "issue_comment", "workflow_run"] } } }
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
var shared67 = [[], ["$context"], ["$context", "events"], ["$context", "events", "*", "**"], ["steps", "*", "with", "ref"]];
var shared68 = {
  "type": "object",
  "allOf": [
    {
      "if": { "properties": { "$context": { "properties": { "permissions": { "const": false } } } } },
      "then": { "required": ["permissions"] }
    }
  ]
};
var shared69 = [[], ["$context", "permissions", "**"], ["permissions"]];
var shared70 = {
  "type": "string",
  "pattern": `(?:[Kk][Ee][Yy]|PRIVATE|PEM)[^\\n]*(?:>|\\btee(?: -a)?)\\s*["']?(?!["']?(?:\\$\\{?(?:RUNNER_TEMP|HOME|TMPDIR)|\\$\\{\\{ *runner\\.temp|/tmp/|~))(?:[\\w./-]|\\$\\{\\{[^}\\n]*\\}\\}|\\$\\{?\\w+\\}?)*(?:\\.key|\\.pem)\\b`
};
var shared71 = { ...{ "type": "object", "properties": { "steps": { "items": { "properties": { "run": { "not": { "$ref": "#/$defs/written" } } } } } } }, "$defs": { "written": shared70 } };
var shared72 = [[], ["steps", "*", "run"]];
var shared73 = { ...{ "type": "object", "properties": { "run": { "not": { "$ref": "#/$defs/written" } } } }, "$defs": { "written": shared70 } };
var shared74 = [[], ["run"]];
var shared75 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared76 = {
  "type": "string",
  "pattern": "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
};
var shared77 = { ...{ "type": "object", "properties": { "apiHost": { "not": { "$ref": "#/$defs/plain" } } } }, "$defs": { "plain": shared76 } };
var shared78 = [["$context"], ["$context", "stage"], [], ["apiHost"]];
var shared79 = {
  "type": "object",
  "properties": { "callbackUrl": { "not": { "$ref": "#/$defs/plain" } }, "oauthRedirectUrl": { "not": { "$ref": "#/$defs/plain" } } }
};
var shared80 = { ...{ "$ref": "#/$defs/callbacks" }, "$defs": { "callbacks": shared79, "plain": shared76 } };
var shared81 = {
  "required": ["token"],
  "properties": { "token": { "type": "string", "pattern": "\\S", "not": { "pattern": "^\\$\\{[^{}:]+:-?\\}$" } } }
};
var shared82 = { ...{
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
    },
    { "$ref": "#/$defs/receivesMessages" }
  ]
}, "$defs": { "receivesMessages": shared81 } };
var shared83 = { "required": ["encodingAesKey"], "properties": { "encodingAesKey": { "pattern": "\\S" } } };
var shared84 = { ...{ "$ref": "#/$defs/decrypts" }, "$defs": { "decrypts": shared83 } };
var shared85 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["token"], ["encodingAesKey"]];
var shared86 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production and receive messages without an EncodingAESKey.",
      "properties": {
        "$context": {
          "not": { "required": ["stage"] },
          "properties": {
            "elsewhere": { "not": { "contains": { "const": "encodingAesKey" } } },
            "overridden": { "not": { "contains": { "enum": ["token", "encodingAesKey"] } } }
          }
        },
        "encodingAesKey": { "const": "" }
      }
    }
  ]
};
var shared87 = {
  "type": "string",
  "pattern": "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$"
};
var shared88 = { ...{ "type": "object", "properties": { "token": { "not": { "$ref": "#/$defs/guessable" } } } }, "$defs": { "guessable": shared87 } };
var shared89 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["encodingAesKey", "**"], [], ["token"]];
var shared90 = {
  "properties": {
    "botType": { "pattern": "^(?:|openai|openAI|chatGPT|claudeAPI)$" },
    "useLinkAi": { "pattern": "^(?:|[Ff]alse)$" },
    "useAzureChatgpt": { "pattern": "^(?:|[Ff]alse)$" }
  }
};
var shared91 = {
  "required": ["channel"],
  "properties": {
    "channel": { "pattern": "(?:^|,)\\s*(?:wechat\\w+|wecom_bot|weixin|wx|wxy|wcf|wework|ntchat|gewechat)\\s*(?:,|$)" }
  }
};
var shared92 = { ...{
  "allOf": [
    {
      "description": "To bots in files that may run in production, where the integration manifest says that the audience is in mainland China (`mainlandUsers: targeted`) or chooses the profile `mainland-only`.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["integration"],
          "not": { "required": ["stage"] },
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
      }
    },
    { "allOf": [{ "$ref": "#/$defs/inWeChat" }, { "$ref": "#/$defs/byItsModel" }] }
  ]
}, "$defs": { "byItsModel": shared90, "inWeChat": shared91 } };
var shared93 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": ["transfers"],
          "properties": {
            "profile": { "const": "law" },
            "transfers": {
              "contains": { "required": ["from", "to"], "properties": { "from": { "const": "CN" }, "to": { "not": { "const": "CN" } } } }
            }
          }
        }
      }
    }
  }
};
var shared94 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": { "$ref": "#/$defs/transferred" },
      "else": {
        "allOf": [
          {
            "if": { "required": ["model"], "properties": { "model": { "pattern": "^(?:gpt-|chatgpt-|o[134](?:-|$))" } } },
            "then": {
              "if": { "required": ["openAiApiBase"], "properties": { "openAiApiBase": { "pattern": "\\S" } } },
              "then": { "properties": { "openAiApiBase": { "not": { "pattern": "^https?://api\\.openai\\.com(?:[:/]|$)" } } } },
              "else": {
                "if": {
                  "properties": {
                    "$context": {
                      "required": ["elsewhere"],
                      "properties": { "elsewhere": { "contains": { "const": "openAiApiBase" } } }
                    }
                  }
                },
                "else": { "properties": { "model": false } }
              }
            }
          },
          {
            "if": { "required": ["model"], "properties": { "model": { "pattern": "^claude-" } } },
            "then": {
              "if": { "required": ["claudeApiBase"], "properties": { "claudeApiBase": { "pattern": "\\S" } } },
              "then": { "properties": { "claudeApiBase": { "not": { "pattern": "^https?://api\\.anthropic\\.com(?:[:/]|$)" } } } },
              "else": {
                "if": {
                  "properties": {
                    "$context": {
                      "required": ["elsewhere"],
                      "properties": { "elsewhere": { "contains": { "const": "claudeApiBase" } } }
                    }
                  }
                },
                "else": { "properties": { "model": false } }
              }
            }
          }
        ]
      }
    }
  ]
}, "$defs": { "transferred": shared93 } };
var shared95 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["channel"], ["botType"], ["useLinkAi"], ["useAzureChatgpt"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "from"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "from", "**"], ["$context", "integration", "transfers", "*", "to", "**"], ["model"], ["openAiApiBase"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["claudeApiBase"]];
var shared96 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is; files of examples, tests and development are left out.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"], "not": { "required": ["stage"] } } }
    }
  ]
};
var shared97 = {
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
var shared98 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared97 } };
var shared99 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared100 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared101 = { "pattern": "^https://(?:[A-Za-z0-9-]+\\.)*(?:weixin\\.qq\\.com|wechatpay\\.cn)(?::443)?(?:/|$)" };
var shared102 = {
  "type": "string",
  "pattern": "^https://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
};
var shared103 = { ...{
  "type": "object",
  "properties": { "apiHost": { "if": { "$ref": "#/$defs/publicHttps" }, "then": { "$ref": "#/$defs/official" } } }
}, "$defs": { "official": shared101, "publicHttps": shared102 } };
var shared104 = {
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
    },
    {
      "required": ["apiV2Key"],
      "properties": {
        "apiV2Key": {
          "type": "string",
          "pattern": "^(?:\\$\\{|\\{\\{|@|ENC\\(|vault:|[A-Za-z0-9]{32}$)",
          "not": { "pattern": "^\\$\\{[^{}:]+:-?\\}$|[Xx]{4}" }
        }
      }
    }
  ]
};
var shared105 = {
  "anyOf": [
    { "required": ["apiV3Key"], "properties": { "apiV3Key": { "pattern": "\\S" } } },
    { "required": ["privateKey"], "properties": { "privateKey": { "pattern": "\\S" } } },
    { "required": ["certificateSerial"], "properties": { "certificateSerial": { "pattern": "\\S" } } },
    { "required": ["publicKeyId"], "properties": { "publicKeyId": { "pattern": "\\S" } } }
  ]
};
var shared106 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["apiV2Key"], ["apiV3Key"], ["privateKey"], ["certificateSerial"], ["publicKeyId"]];
var shared107 = { ...{
  "type": "object",
  "properties": {
    "apiV2Key": { "not": { "$ref": "#/$defs/apiKey" } },
    "apiV3Key": { "not": { "$ref": "#/$defs/apiKey" } },
    "privateKey": { "not": { "$ref": "#/$defs/privateKey" } }
  }
}, "$defs": { "apiKey": shared15, "privateKey": shared28 } };
var shared108 = [["$context", "stage"], ["$context", "stage", "**"], [], ["apiV2Key"], ["apiV3Key"], ["privateKey"]];
var shared109 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not in files for development or examples.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared110 = {
  "if": { "type": "string", "pattern": "^[A-Za-z]+://" },
  "then": {
    "allOf": [
      {
        "pattern": "^https://(?:[A-Za-z0-9-]+\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+|[0-9]{1,3})(?::[0-9]+)?/[^\\s?#]+$"
      },
      {
        "not": { "pattern": "^https://(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+[:/]" }
      },
      { "not": { "pattern": "^https://[^/]*\\.(?:internal|lan|local|localhost|svc|test)[:/]" } }
    ]
  }
};
var shared111 = { ...{
  "type": "object",
  "properties": {
    "notifyUrl": { "$ref": "#/$defs/notification" },
    "refundNotifyUrl": { "$ref": "#/$defs/notification" },
    "payScoreNotifyUrl": { "$ref": "#/$defs/notification" }
  }
}, "$defs": { "notification": shared110 } };
var shared112 = {
  "allOf": [
    {
      "description": "To merchants in files that may run in production, not where another file or variable may name the public key.",
      "properties": {
        "$context": {
          "not": { "required": ["stage"] },
          "properties": {
            "elsewhere": { "not": { "contains": { "enum": ["publicKeyId", "publicKeyPath"] } } },
            "overridden": { "not": { "contains": { "const": "platformCertificatePath" } } }
          }
        }
      }
    },
    {
      "not": {
        "anyOf": [
          { "required": ["publicKeyId"], "properties": { "publicKeyId": { "pattern": "\\S" } } },
          { "required": ["publicKeyPath"], "properties": { "publicKeyPath": { "pattern": "\\S" } } }
        ]
      }
    }
  ]
};
var shared113 = {
  "type": "object",
  "allOf": [{ "properties": { "platformCertificatePath": { "pattern": "^\\s*$|^\\$\\{[^{}:]+:-?\\}$" } } }]
};
var shared114 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["publicKeyId"], ["publicKeyPath"], ["platformCertificatePath"]];
var shared115 = {
  "allOf": [
    {
      "description": "To merchants in files that are no examples, unless a profile for production names another path.",
      "properties": {
        "$context": {
          "properties": { "stage": { "not": { "const": "example" } }, "overridden": { "not": { "contains": { "const": "privateKeyPath" } } } }
        }
      }
    }
  ]
};
var shared116 = {
  "type": "object",
  "properties": {
    "privateKeyPath": { "not": { "type": "string", "pattern": "^(?:classpath\\*?:|resources?:|(?:\\./)?src/main/resources/)" } }
  }
};
var shared117 = [["$context", "stage"], ["$context", "stage", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], [], ["privateKeyPath"]];
var shared118 = {
  "type": "object",
  "properties": { "sandbox": { "not": { "type": "string", "pattern": "^(?:[Tt]rue|TRUE|1|[Yy]es|[Oo]n)$" } } }
};
var shared119 = [["$context"], ["$context", "stage"], [], ["sandbox"]];
var shared120 = { "type": "object", "properties": { "signType": { "not": { "type": "string", "pattern": "^[Mm][Dd]5$" } } } };
var shared121 = [["$context"], ["$context", "stage"], [], ["signType"]];
var shared122 = {
  "allOf": [
    {
      "description": "To bots in files that may run in production.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared123 = {
  "type": "object",
  "properties": {
    "puppet": {
      "not": {
        "type": "string",
        "pattern": "^(?:@juzi/)?wechaty-puppet-(?:wechat|wechat4u|padlocal|padplus|padpro|padchat|simplepad|macpro|xp)$"
      }
    },
    "channel": {
      "not": { "type": "string", "pattern": "(?:^|,)\\s*(?:wx|wxy|wcf|wework|ntchat|gewechat|wechatpadpro)\\s*(?:,|$)" }
    }
  }
};
var shared124 = [["$context"], ["$context", "stage"], [], ["puppet"], ["channel"]];
var rules = {
  "app-security/callback-tunnel/wechat_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wechat_official_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wechat_open_platform": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/callback-tunnel/wecom_app": { condition: shared0, requirement: shared4, reads: shared5 },
  "app-security/callback-tunnel/wechat_pay_merchant": { condition: shared0, requirement: shared6, reads: shared7 },
  "app-security/client-log-bodies/wechat_client_logging": { condition: shared8, requirement: shared9, reads: shared10 },
  "app-security/credential-file/wechat_key_file": { condition: shared11, requirement: shared12, reads: shared13 },
  "app-security/credential-in-comment/wechat_commented_credential": { condition: shared14, requirement: shared20, reads: shared21 },
  "app-security/credential-in-example/wechat_account": { condition: shared22, requirement: shared24, reads: shared25 },
  "app-security/credential-in-example/wechat_official_account": { condition: shared22, requirement: shared24, reads: shared25 },
  "app-security/credential-in-example/wechat_open_platform": { condition: shared22, requirement: shared24, reads: shared25 },
  "app-security/credential-in-example/wecom_app": { condition: shared22, requirement: shared26, reads: shared27 },
  "app-security/credential-in-example/wechat_pay_merchant": { condition: shared22, requirement: shared29, reads: shared30 },
  "app-security/credential-in-example/tencent_cloud_credential": { condition: shared22, requirement: shared32, reads: shared33 },
  "app-security/credential-in-example/wechat_key_file": { condition: shared22, requirement: shared12, reads: shared34 },
  "app-security/credential-literal/wechat_account": { condition: shared35, requirement: shared37, reads: shared25 },
  "app-security/credential-literal/wechat_official_account": { condition: shared35, requirement: shared37, reads: shared25 },
  "app-security/credential-literal/wechat_open_platform": { condition: shared35, requirement: shared39, reads: shared40 },
  "app-security/credential-literal/wecom_app": { condition: shared35, requirement: shared42, reads: shared43 },
  "app-security/credential-literal/wechat_pay_merchant": { condition: shared35, requirement: shared44, reads: shared45 },
  "app-security/credential-literal/tencent_cloud_credential": { condition: shared35, requirement: shared47, reads: shared33 },
  "app-security/database-rules-open/unicloud_collection": { condition: shared48, requirement: shared54, reads: shared55 },
  "app-security/login-state-unchecked/wechat_account": { condition: shared56, requirement: shared57, reads: shared58 },
  "app-security/login-state-unchecked/wechat_official_account": { condition: shared56, requirement: shared57, reads: shared58 },
  "app-security/login-state-unchecked/wecom_app": { condition: shared56, requirement: shared57, reads: shared58 },
  "app-security/secret-in-client/wechat_client_variables": { condition: shared48, requirement: shared61, reads: shared62 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { condition: shared48, requirement: shared64, reads: shared65 },
  "app-security/upload-foreign-code/wechat_workflow_job": { condition: shared48, requirement: shared66, reads: shared67 },
  "app-security/upload-job-permissions/wechat_workflow_job": { condition: shared48, requirement: shared68, reads: shared69 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { condition: shared48, requirement: shared71, reads: shared72 },
  "app-security/upload-key-in-checkout/wechat_package_script": { condition: shared48, requirement: shared73, reads: shared74 },
  "encryption/api-host-tls/wechat_account": { condition: shared75, requirement: shared77, reads: shared78 },
  "encryption/api-host-tls/wechat_official_account": { condition: shared75, requirement: shared77, reads: shared78 },
  "encryption/api-host-tls/wechat_open_platform": { condition: shared75, requirement: shared77, reads: shared78 },
  "encryption/api-host-tls/wecom_app": { condition: shared75, requirement: shared77, reads: shared78 },
  "encryption/api-host-tls/wechat_pay_merchant": { condition: shared75, requirement: shared77, reads: shared78 },
  "encryption/message-callback-tls/wechat_account": { condition: shared0, requirement: shared80, reads: shared3 },
  "encryption/message-callback-tls/wechat_official_account": { condition: shared0, requirement: shared80, reads: shared3 },
  "encryption/message-callback-tls/wechat_open_platform": { condition: shared0, requirement: shared80, reads: shared3 },
  "encryption/message-callback-tls/wecom_app": { condition: shared0, requirement: shared80, reads: shared3 },
  "encryption/message-mode/wechat_account": { condition: shared82, requirement: shared84, reads: shared85 },
  "encryption/message-mode/wechat_official_account": { condition: shared82, requirement: shared84, reads: shared85 },
  "encryption/message-token-guessable/wechat_account": { condition: shared86, requirement: shared88, reads: shared89 },
  "encryption/message-token-guessable/wechat_official_account": { condition: shared86, requirement: shared88, reads: shared89 },
  "encryption/message-token-guessable/wechat_open_platform": { condition: shared86, requirement: shared88, reads: shared89 },
  "encryption/message-token-guessable/wecom_app": { condition: shared86, requirement: shared88, reads: shared89 },
  "locality/bot-model-host/wechat_bot": { condition: shared92, requirement: shared94, reads: shared95 },
  "locality/collection-abroad/wechat_account": { condition: shared96, requirement: shared98, reads: shared99 },
  "locality/collection-abroad/wechat_official_account": { condition: shared96, requirement: shared98, reads: shared99 },
  "locality/collection-abroad/wechat_open_platform": { condition: shared96, requirement: shared98, reads: shared99 },
  "locality/collection-abroad/wecom_app": { condition: shared96, requirement: shared98, reads: shared99 },
  "locality/collection-abroad/wechat_pay_merchant": { condition: shared96, requirement: shared98, reads: shared99 },
  "payments/api-host/wechat_pay_merchant": { condition: shared100, requirement: shared103, reads: shared78 },
  "payments/api-v2-only/wechat_pay_merchant": { condition: shared104, requirement: shared105, reads: shared106 },
  "payments/merchant-key-literal/wechat_pay_merchant": { condition: shared35, requirement: shared107, reads: shared108 },
  "payments/notify-url/wechat_pay_merchant": { condition: shared109, requirement: shared111, reads: shared7 },
  "payments/platform-certificate/wechat_pay_merchant": { condition: shared112, requirement: shared113, reads: shared114 },
  "payments/private-key-in-package/wechat_pay_merchant": { condition: shared115, requirement: shared116, reads: shared117 },
  "payments/sandbox-enabled/wechat_pay_merchant": { condition: shared100, requirement: shared118, reads: shared119 },
  "payments/signature-md5/wechat_pay_merchant": { condition: shared100, requirement: shared120, reads: shared121 },
  "terms/unofficial-client/wechat_bot": { condition: shared122, requirement: shared123, reads: shared124 }
};
export {
  rules
};
