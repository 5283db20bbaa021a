import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-wechat-cloud.ts
var shared0 = true;
var shared1 = {
  "type": "object",
  "properties": {
    "permissions": {
      "properties": {
        "openapi": {
          "items": {
            "type": "string",
            "pattern": "^[A-Za-z]\\w*\\.[A-Za-z]\\w*(?:\\.\\w+)*$",
            "not": { "pattern": "^templateMessage\\." }
          }
        }
      }
    }
  }
};
var shared2 = [[], ["permissions", "openapi", "*"]];
var shared3 = {
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
var shared4 = [[], ["envParams"], ["envParams", "*"]];
var shared5 = {
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": {
        "CORS|cors|ALLOWED_?ORIGIN|[Aa]llowed_?[Oo]rigin": { "not": { "type": "string", "pattern": "^\\s*\\*\\s*$|//(?:localhost|127\\.0\\.0\\.1)\\b" } }
      }
    }
  }
};
var shared6 = {
  "allOf": [
    {
      "description": "To files that are no examples; those are judged by app-security/credential-in-example.",
      "properties": { "$context": { "properties": { "stage": { "not": { "const": "example" } } } } }
    }
  ]
};
var shared7 = {
  "type": "string",
  "anyOf": [
    { "pattern": "-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\n|\\s)*[A-Za-z0-9+/]{48}" },
    { "pattern": "^LS0tLS1CRUdJTi[A-Za-z0-9+/]{64}" },
    { "pattern": "^MII[A-Za-z0-9+/]{200,}={0,2}$" }
  ]
};
var shared8 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "plugins": {
          "additionalProperties": { "properties": { "inputs": { "properties": { "privateKey": { "not": { "$ref": "#/$defs/privateKey" } } } } } }
        }
      }
    }
  }
}, "$defs": { "privateKey": shared7 } };
var shared9 = [["$context", "stage"], ["$context", "stage", "**"], [], ["framework", "plugins", "*", "inputs", "privateKey"]];
var shared10 = {
  "anyOf": [
    { "enum": [true, "true"] },
    { "type": "string", "pattern": "^\\s*(?:doc\\._openid|resource\\.openid)\\s*!==?\\s*null\\s*$" }
  ]
};
var shared11 = { "type": "string", "pattern": "^\\s*auth(?:\\.(?:openid|uid|loginType))?\\s*!==?\\s*null\\s*$" };
var shared12 = {
  "properties": {
    "write": { "not": { "$ref": "#/$defs/always" } },
    "update": { "not": { "$ref": "#/$defs/always" } },
    "delete": { "not": { "$ref": "#/$defs/always" } }
  }
};
var shared13 = {
  "properties": { "update": { "not": { "$ref": "#/$defs/anyUser" } }, "delete": { "not": { "$ref": "#/$defs/anyUser" } } },
  "if": { "not": { "required": ["update", "delete"] } },
  "then": { "properties": { "write": { "not": { "$ref": "#/$defs/anyUser" } } } }
};
var shared14 = {
  "pattern": "^(?:[a-z]+[_-])*(?:[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Oo]rders?|[Aa]ddress(?:es)?|[Pp]rofiles?|[Pp]atients?|[Cc]ontacts?|[Pp]hones?|[Pp]ayments?|user[_-]?info|userInfo)$"
};
var shared15 = { ...{
  "type": "object",
  "properties": { "aclRule": { "$ref": "#/$defs/notWritableByAll" } },
  "allOf": [
    {
      "if": { "required": ["collection"], "properties": { "collection": { "$ref": "#/$defs/personal" } } },
      "then": {
        "properties": {
          "aclTag": { "not": { "enum": ["READONLY", "ADMINWRITE"] } },
          "aclRule": { "$ref": "#/$defs/notWritableByAnyUser", "properties": { "read": { "not": { "$ref": "#/$defs/always" } } } }
        }
      }
    }
  ]
}, "$defs": { "always": shared10, "anyUser": shared11, "notWritableByAll": shared12, "notWritableByAnyUser": shared13, "personal": shared14 } };
var shared16 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"], ["collection"], ["aclTag"], ["aclTag", "**"], ["aclRule"], ["aclRule", "read"], ["aclRule", "read", "**"]];
var shared17 = { ...{ "type": "object", "properties": { "aclRule": { "$ref": "#/$defs/notWritableByAll" } } }, "$defs": { "always": shared10, "notWritableByAll": shared12 } };
var shared18 = [[], ["aclRule", "write"], ["aclRule", "write", "**"], ["aclRule", "update"], ["aclRule", "update", "**"], ["aclRule", "delete"], ["aclRule", "delete", "**"]];
var shared19 = { "enum": [true, "true"] };
var shared20 = { ...{
  "type": "object",
  "properties": {
    "aclRule": {
      "properties": { "invoke": { "not": { "$ref": "#/$defs/always" } } },
      "additionalProperties": { "properties": { "invoke": { "not": { "$ref": "#/$defs/always" } } } }
    }
  }
}, "$defs": { "always": shared19 } };
var shared21 = [[], ["aclRule", "invoke"], ["aclRule", "invoke", "**"], ["aclRule", "*", "invoke"], ["aclRule", "*", "invoke", "**"]];
var shared22 = {
  "type": "string",
  "pattern": "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s"
};
var shared23 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "hooks": { "additionalProperties": { "properties": { "commands": { "items": { "not": { "$ref": "#/$defs/fetching" } } } } } }
      }
    }
  }
}, "$defs": { "fetching": shared22 } };
var shared24 = [[], ["framework", "hooks", "*", "commands", "*"]];
var shared25 = {
  "type": "string",
  "minLength": 1,
  "not": { "pattern": "\\$\\{|\\{\\{|^\\s*$|^\\$|[<>*]|^[xX]+$|^(?:your|YOUR)|[\\u4e00-\\u9fff]" }
};
var shared26 = {
  "type": "string",
  "anyOf": [
    { "pattern": `[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd]\\s+[Bb][Yy]\\s+['"][^'"$<{]` },
    {
      "pattern": "^\\s*[Ii][Nn][Ss][Ee][Rr][Tt]\\s+[Ii][Nn][Tt][Oo]\\s+[^(]*[Aa][Dd][Mm][Ii][Nn][^(]*\\([^)]*(?:[Pp][Aa][Ss][Ss](?:[Ww][Oo][Rr])?[Dd]|[Pp][Ww][Dd])"
    }
  ]
};
var shared27 = { ...{
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": { "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": { "not": { "$ref": "#/$defs/literal" } } }
    },
    "executeSQLs": { "items": { "not": { "$ref": "#/$defs/sqlWithPassword" } } }
  }
}, "$defs": { "literal": shared25, "sqlWithPassword": shared26 } };
var shared28 = [[], ["envParams"], ["envParams", "*"], ["executeSQLs", "*"]];
var shared29 = { ...{
  "type": "object",
  "properties": {
    "envParams": {
      "type": "object",
      "patternProperties": { "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": { "not": { "$ref": "#/$defs/literal" } } }
    }
  }
}, "$defs": { "literal": shared25 } };
var shared30 = { ...{
  "type": "object",
  "properties": {
    "framework": {
      "properties": {
        "requirement": {
          "properties": {
            "environment": {
              "type": "object",
              "patternProperties": {
                "[Pp]ass(?:word|wd)$|PASS(?:WORD|WD)?$|_PWD$": { "properties": { "default": { "not": { "$ref": "#/$defs/literal" } } } }
              }
            }
          }
        }
      }
    }
  }
}, "$defs": { "literal": shared25 } };
var shared31 = [[], ["framework", "requirement", "environment"], ["framework", "requirement", "environment", "*", "default"]];
var shared32 = { "properties": { "permissions": { "properties": { "openapi": { "items": { "not": { "const": "security.imgSecCheck" } } } } } } };
var shared33 = [["permissions", "openapi", "*"], ["permissions", "openapi", "*", "**"]];
var shared34 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["integration"],
      "properties": {
        "integration": { "required": ["audience"], "properties": { "audience": { "properties": { "mainlandUsers": { "const": "none" } } } } }
      }
    }
  }
};
var shared35 = { ...{ "allOf": [{ "$ref": "#/$defs/withoutTheMainland" }] }, "$defs": { "withoutTheMainland": shared34 } };
var shared36 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": ["transfers"],
          "properties": { "transfers": { "contains": { "required": ["to"], "properties": { "to": { "const": "CN" } } } } }
        }
      }
    }
  }
};
var shared37 = { ...{
  "type": "object",
  "allOf": [{ "if": { "$ref": "#/$defs/transferred" }, "else": { "properties": { "containerPort": false } } }]
}, "$defs": { "transferred": shared36 } };
var shared38 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["containerPort"]];
var shared39 = { ...{ "allOf": [{ "required": ["region"], "$ref": "#/$defs/withoutTheMainland" }] }, "$defs": { "withoutTheMainland": shared34 } };
var shared40 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": { "$ref": "#/$defs/transferred" },
      "else": {
        "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "not": { "const": "CN" } } } } } } }
      }
    }
  ]
}, "$defs": { "transferred": shared36 } };
var shared41 = [["region"], ["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], [], ["$context", "integration", "transfers"], ["$context", "integration", "transfers", "*", "to"], ["$context", "integration", "transfers", "*", "to", "**"], ["$context", "provider", "jurisdiction"], ["$context", "provider", "jurisdiction", "**"]];
var shared42 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["integration"],
      "properties": {
        "integration": {
          "required": ["audience"],
          "properties": {
            "audience": {
              "anyOf": [
                { "required": ["mainlandUsers"], "properties": { "mainlandUsers": { "enum": ["none", "incidental"] } } },
                { "required": ["geographies"], "properties": { "geographies": { "contains": { "not": { "const": "CN" } } } } }
              ]
            }
          }
        }
      }
    }
  }
};
var shared43 = { ...{ "allOf": [{ "$ref": "#/$defs/notOnlyTheMainland" }] }, "$defs": { "notOnlyTheMainland": shared42 } };
var shared44 = { "type": "object", "allOf": [{ "required": ["region"] }] };
var shared45 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "audience", "geographies"], ["$context", "integration", "audience", "geographies", "*"], ["$context", "integration", "audience", "geographies", "*", "**"], [], ["region"]];
var shared46 = {
  "allOf": [
    {
      "description": "To stores that the integration manifest declares to hold important or core data.",
      "required": ["$context"],
      "properties": {
        "$context": {
          "required": ["holds"],
          "properties": { "holds": { "properties": { "classes": { "contains": { "enum": ["important", "core"] } } } } }
        }
      }
    }
  ]
};
var shared47 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "properties": { "profile": { "const": "law" } } }, "holds": { "required": ["exportMechanism"] } }
      }
    }
  },
  "else": { "properties": { "$context": { "properties": { "provider": { "properties": { "jurisdiction": { "const": "CN" } } } } } } }
};
var shared48 = { ...{ "$ref": "#/$defs/restsWhereItMay" }, "$defs": { "restsWhereItMay": shared47 } };
var shared49 = [["$context"], ["$context", "holds"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "profile", "**"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var shared50 = {
  "allOf": [
    {
      "description": "To stores that may hold data on people in mainland China, where the integration manifest says that the audience is in mainland China (`mainlandUsers: targeted`) or chooses the profile `mainland-only`. What a declared mechanism may carry follows from the declared volumes (docs/locality.md); important and core data has a policy of its own.",
      "properties": {
        "$context": {
          "required": ["holds", "integration"],
          "properties": {
            "holds": {
              "properties": {
                "subjects": { "contains": { "const": "CN" } },
                "classes": { "not": { "contains": { "enum": ["important", "core"] } } }
              }
            },
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
      },
      "required": ["$context"]
    }
  ]
};
var shared51 = [["$context", "holds"], ["$context", "integration"], ["$context", "holds", "subjects"], ["$context", "holds", "subjects", "*", "**"], ["$context", "holds", "classes"], ["$context", "holds", "classes", "*", "**"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "profile"], ["$context", "integration", "profile", "**"], ["$context"], ["$context", "holds", "exportMechanism"], ["$context", "provider", "jurisdiction", "**"]];
var rules = {
  "app-security/cloud-function-openapi/wechat_cloud_function": { condition: shared0, requirement: shared1, reads: shared2 },
  "app-security/cloud-hosting-app-secret/wechat_cloud_run_service": { condition: shared0, requirement: shared3, reads: shared4 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { condition: shared0, requirement: shared5, reads: shared4 },
  "app-security/credential-literal/cloudbase_environment": { condition: shared6, requirement: shared8, reads: shared9 },
  "app-security/database-rules-open/cloudbase_database_rule": { condition: shared0, requirement: shared15, reads: shared16 },
  "app-security/database-rules-open/cloudbase_storage_rule": { condition: shared0, requirement: shared17, reads: shared18 },
  "app-security/function-invoke-open/cloudbase_function": { condition: shared0, requirement: shared20, reads: shared21 },
  "app-security/function-invoke-open/cloudbase_function_rule": { condition: shared0, requirement: shared20, reads: shared21 },
  "app-security/project-scripts/cloudbase_environment": { condition: shared0, requirement: shared23, reads: shared24 },
  "app-security/service-password-literal/wechat_cloud_run_service": { condition: shared0, requirement: shared27, reads: shared28 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { condition: shared0, requirement: shared29, reads: shared4 },
  "app-security/service-password-literal/cloudbase_environment": { condition: shared0, requirement: shared30, reads: shared31 },
  "content/check-interface-version/wechat_cloud_function": { condition: shared0, requirement: shared32, reads: shared33 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { condition: shared35, requirement: shared37, reads: shared38 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { condition: shared39, requirement: shared40, reads: shared41 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { condition: shared43, requirement: shared44, reads: shared45 },
  "locality/important-data-abroad/cloudbase_environment": { condition: shared46, requirement: shared48, reads: shared49 },
  "locality/mainland-store/cloudbase_environment": { condition: shared50, requirement: shared48, reads: shared51 }
};
export {
  rules
};
