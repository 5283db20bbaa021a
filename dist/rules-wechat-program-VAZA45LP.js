import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-wechat-program.ts
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
var shared4 = {
  "allOf": [
    {
      "description": "To files that are examples, by their names.",
      "properties": { "$context": { "required": ["stage"], "properties": { "stage": { "const": "example" } } } }
    }
  ]
};
var shared5 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?[0-9a-f]{32}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }]
};
var shared6 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{43}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }, { "pattern": "[A-Z]" }, { "pattern": "[a-z]" }]
};
var shared7 = {
  "type": "string",
  "pattern": "^(?:\\$\\{[^{}:]{1,200}:-?)?(?!.*(?:[Yy]our|YOUR|[Xx]{4}|[Ee]xample|EXAMPLE|[Ss]ample|SAMPLE|[Cc]hange|CHANGE|[Rr]eplace|REPLACE|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN))[A-Za-z0-9]{16,32}\\}?$",
  "allOf": [{ "$ref": "#/$defs/random" }]
};
var shared8 = {
  "allOf": [
    { "pattern": "[0-9]" },
    { "pattern": "[A-Za-z]" },
    { "not": { "pattern": "(.)\\1{5}" } },
    { "not": { "pattern": "(.{8,16})\\1" } },
    { "not": { "pattern": "12345678|abcdef|ABCDEF" } }
  ]
};
var shared9 = { ...{
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } }
  }
}, "$defs": { "appSecret": shared5, "encodingAesKey": shared6, "messageToken": shared7, "random": shared8 } };
var shared10 = [["$context", "stage"], ["$context", "stage", "**"], [], ["appSecret"], ["token"], ["encodingAesKey"]];
var shared11 = {
  "allOf": [
    {
      "description": "To files that are no examples; those are judged by app-security/credential-in-example.",
      "properties": { "$context": { "properties": { "stage": { "not": { "const": "example" } } } } }
    }
  ]
};
var shared12 = {
  "type": "object",
  "properties": {
    "appSecret": { "not": { "$ref": "#/$defs/appSecret" } },
    "token": { "not": { "$ref": "#/$defs/messageToken" } },
    "encodingAesKey": { "not": { "$ref": "#/$defs/encodingAesKey" } }
  }
};
var shared13 = { ...{ "$ref": "#/$defs/appCredentials" }, "$defs": { "appCredentials": shared12, "appSecret": shared5, "encodingAesKey": shared6, "messageToken": shared7, "random": shared8 } };
var shared14 = {
  "type": "object",
  "patternProperties": { "^(?:[Aa]pp_?[Ss]ecret|APP_?SECRET)$": { "not": { "$ref": "#/$defs/appSecret" } } },
  "additionalProperties": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/clientSettings" } }
};
var shared15 = { ...{ "type": "object", "properties": { "ext": { "$ref": "#/$defs/clientSettings" } } }, "$defs": { "appSecret": shared5, "clientSettings": shared14, "random": shared8 } };
var shared16 = [["$context", "stage"], ["$context", "stage", "**"], [], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared17 = true;
var shared18 = { "type": "object", "properties": { "debug": { "not": { "const": true } } } };
var shared19 = [[], ["debug"], ["debug", "**"]];
var shared20 = { "type": "object", "properties": { "directCommit": { "not": { "const": true } } } };
var shared21 = [[], ["directCommit"], ["directCommit", "**"]];
var shared22 = { "type": "object", "properties": { "setting": { "properties": { "urlCheck": { "not": { "const": false } } } } } };
var shared23 = [[], ["setting", "urlCheck"], ["setting", "urlCheck", "**"]];
var shared24 = {
  "type": "string",
  "pattern": "^\\s*(?:https|wss)://(?!(?:0|10|127)\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|192\\.168\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.)(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?:[:/]|\\s*$)"
};
var shared25 = {
  "not": { "$ref": "#/$defs/address" },
  "items": { "$ref": "#/$defs/settings" },
  "additionalProperties": { "$ref": "#/$defs/settings" }
};
var shared26 = { ...{ "type": "object", "properties": { "ext": { "$ref": "#/$defs/settings" } } }, "$defs": { "address": shared24, "settings": shared25 } };
var shared27 = [[], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared28 = { ...{
  "type": "object",
  "properties": { "cloudConfig": { "$ref": "#/$defs/settings" }, "ext": { "$ref": "#/$defs/settings" } },
  "patternProperties": { "(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$": { "$ref": "#/$defs/settings" } }
}, "$defs": { "address": shared24, "settings": shared25 } };
var shared29 = [[], ["cloudConfig"], ["cloudConfig", "*"], ["cloudConfig", "*", "*"], ["cloudConfig", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["cloudConfig", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["ext"], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"], ["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared30 = { "allOf": [{ "required": ["$context"], "properties": { "$context": { "required": ["allowed"] } } }] };
var shared31 = {
  "if": { "properties": { "$context": { "properties": { "allowed": { "const": false } } } } },
  "then": { "properties": { "appId": false } }
};
var shared32 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["appId"]];
var shared33 = {
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "entryPagePath": { "$ref": "#/$defs/text" },
    "pages": { "$ref": "#/$defs/texts" },
    "window": { "$ref": "#/$defs/window" },
    "tabBar": { "$ref": "#/$defs/tab-bar" },
    "appBar": { "$ref": "#/$defs/block" },
    "networkTimeout": { "$ref": "#/$defs/network-timeout" },
    "debug": { "$ref": "#/$defs/flag" },
    "functionalPages": { "if": { "$ref": "#/$defs/literal" }, "then": { "type": ["boolean", "object"] } },
    "subpackages": { "$ref": "#/$defs/app-packages" },
    "subPackages": { "$ref": "#/$defs/app-packages" },
    "workers": { "$ref": "#/$defs/workers" },
    "requiredBackgroundModes": {
      "if": { "$ref": "#/$defs/literal" },
      "then": { "type": "array", "items": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["audio", "location"] } } }
    },
    "requireBackgroundModes": { "$ref": "#/$defs/texts" },
    "requiredPrivateInfos": {
      "if": { "$ref": "#/$defs/literal" },
      "then": { "type": "array", "items": { "if": { "$ref": "#/$defs/literal" }, "then": { "$ref": "#/$defs/private-info" } } }
    },
    "plugins": { "$ref": "#/$defs/plugins" },
    "preloadRule": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "additionalProperties": {
          "if": { "$ref": "#/$defs/literal" },
          "then": {
            "type": "object",
            "misspeltProperties": false,
            "required": ["packages"],
            "properties": {
              "network": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["all", "wifi"] } },
              "packages": { "$ref": "#/$defs/texts" }
            }
          }
        }
      }
    },
    "resizable": { "$ref": "#/$defs/flag" },
    "usingComponents": true,
    "componentPlaceholder": { "$ref": "#/$defs/texts-by-name" },
    "permission": { "$ref": "#/$defs/permission" },
    "sitemapLocation": { "$ref": "#/$defs/text" },
    "style": { "$ref": "#/$defs/text" },
    "useExtendedLib": { "$ref": "#/$defs/block" },
    "entranceDeclare": { "$ref": "#/$defs/block" },
    "darkmode": { "$ref": "#/$defs/flag" },
    "themeLocation": { "$ref": "#/$defs/text" },
    "theme": { "$ref": "#/$defs/text" },
    "lazyCodeLoading": { "$ref": "#/$defs/lazy-code-loading" },
    "lazyCodeLoadingLegacy": { "$ref": "#/$defs/flag" },
    "singlePage": { "$ref": "#/$defs/single-page" },
    "supportedMaterials": true,
    "mimeTypeDeclarations": { "$ref": "#/$defs/block" },
    "serviceProviderTicket": { "$ref": "#/$defs/text" },
    "embeddedAppIdList": { "$ref": "#/$defs/texts" },
    "navigateToMiniProgramAppIdList": { "$ref": "#/$defs/texts" },
    "halfPage": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": { "firstPageNavigationStyle": { "$ref": "#/$defs/navigation-style" } }
      }
    },
    "debugOptions": { "$ref": "#/$defs/block" },
    "enablePassiveEvent": { "if": { "$ref": "#/$defs/literal" }, "then": { "type": ["boolean", "object"] } },
    "resolveAlias": { "$ref": "#/$defs/texts-by-name" },
    "renderer": { "$ref": "#/$defs/renderer" },
    "rendererOptions": { "$ref": "#/$defs/renderer-options" },
    "componentFramework": { "$ref": "#/$defs/component-framework" },
    "miniApp": { "$ref": "#/$defs/block" },
    "static": { "$ref": "#/$defs/list" },
    "convertRpxToVw": { "$ref": "#/$defs/flag" },
    "chatTools": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "array",
        "items": {
          "type": "object",
          "misspeltProperties": false,
          "required": ["root", "entryPagePath", "desc"],
          "properties": {
            "root": { "$ref": "#/$defs/text" },
            "entryPagePath": { "$ref": "#/$defs/text" },
            "desc": { "$ref": "#/$defs/text" },
            "scopes": { "$ref": "#/$defs/texts" }
          }
        }
      }
    },
    "frameset": { "$ref": "#/$defs/flag" },
    "displayMode": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["mobile", "pad", "desktop"] } },
    "cloud": { "$ref": "#/$defs/flag" },
    "cloudVersion": { "$ref": "#/$defs/text" },
    "cloudConfig": { "$ref": "#/$defs/block" },
    "openDataContext": { "$ref": "#/$defs/text" },
    "openLocationPagePath": { "$ref": "#/$defs/text" },
    "xrEntryPagePath": { "$ref": "#/$defs/text" },
    "accountCardPackage": { "$ref": "#/$defs/block" },
    "keepContextPageInCycleJump": { "$ref": "#/$defs/flag" },
    "__usePrivacyCheck__": { "$ref": "#/$defs/flag" }
  }
};
var shared34 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "array",
    "items": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": ["root", "pages"],
        "properties": {
          "root": { "$ref": "#/$defs/text" },
          "pages": { "$ref": "#/$defs/texts" },
          "name": { "$ref": "#/$defs/text" },
          "entry": { "$ref": "#/$defs/text" },
          "independent": { "$ref": "#/$defs/flag" },
          "plugins": { "$ref": "#/$defs/plugins" },
          "useExtendedLib": { "$ref": "#/$defs/block" },
          "renderer": { "$ref": "#/$defs/text" },
          "componentFramework": { "$ref": "#/$defs/text" }
        }
      }
    }
  }
};
var shared35 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "object" } };
var shared36 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "string",
    "pattern": "^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$",
    "description": "`#` and 3, 4, 6 or 8 hexadecimal digits"
  }
};
var shared37 = { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["exparser", "glass-easel"] } };
var shared38 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "boolean" } };
var shared39 = { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["requiredComponents"] } };
var shared40 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "array" } };
var shared41 = { "not": { "anyOf": [{ "type": "null" }, { "type": "string", "pattern": "\\$\\{|\\{\\{|<%|^@" }] } };
var shared42 = { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["default", "custom"] } };
var shared43 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "request": { "$ref": "#/$defs/number" },
      "connectSocket": { "$ref": "#/$defs/number" },
      "uploadFile": { "$ref": "#/$defs/number" },
      "downloadFile": { "$ref": "#/$defs/number" }
    }
  }
};
var shared44 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "number" } };
var shared45 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": { "scope.userLocation": { "$ref": "#/$defs/purpose" }, "scope.userFuzzyLocation": { "$ref": "#/$defs/purpose" } }
  }
};
var shared46 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "additionalProperties": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": ["provider", "version"],
        "properties": {
          "provider": { "$ref": "#/$defs/text" },
          "version": { "$ref": "#/$defs/text" },
          "path": { "$ref": "#/$defs/text" },
          "export": { "$ref": "#/$defs/text" },
          "genericsImplementation": { "$ref": "#/$defs/block" },
          "contexts": { "$ref": "#/$defs/list" }
        }
      }
    }
  }
};
var shared47 = {
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
var shared48 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "object", "properties": { "desc": { "$ref": "#/$defs/text" } } } };
var shared49 = { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["webview", "skyline"] } };
var shared50 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "defaultDisplayBlock": { "$ref": "#/$defs/flag" },
      "skyline": {
        "if": { "$ref": "#/$defs/literal" },
        "then": {
          "type": "object",
          "misspeltProperties": false,
          "properties": {
            "defaultDisplayBlock": { "$ref": "#/$defs/flag" },
            "defaultContentBox": { "$ref": "#/$defs/flag" },
            "tagNameStyleIsolation": { "$ref": "#/$defs/text" },
            "enableScrollViewAutoSize": { "$ref": "#/$defs/flag" },
            "disableABTest": { "$ref": "#/$defs/flag" },
            "sdkVersionBegin": { "$ref": "#/$defs/text" },
            "sdkVersionEnd": { "$ref": "#/$defs/text" },
            "iosVersionBegin": { "$ref": "#/$defs/text" },
            "iosVersionEnd": { "$ref": "#/$defs/text" },
            "androidVersionBegin": { "$ref": "#/$defs/text" },
            "androidVersionEnd": { "$ref": "#/$defs/text" }
          }
        }
      }
    }
  }
};
var shared51 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": { "navigationBarFit": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["float", "squeezed"] } } }
  }
};
var shared52 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "custom": { "$ref": "#/$defs/flag" },
      "color": { "$ref": "#/$defs/text" },
      "selectedColor": { "$ref": "#/$defs/text" },
      "backgroundColor": { "$ref": "#/$defs/text" },
      "borderStyle": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["black", "white"] } },
      "position": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["bottom", "top"] } },
      "list": {
        "if": { "$ref": "#/$defs/literal" },
        "then": {
          "type": "array",
          "minItems": 2,
          "maxItems": 5,
          "items": {
            "if": { "$ref": "#/$defs/literal" },
            "then": {
              "type": "object",
              "misspeltProperties": false,
              "required": ["pagePath"],
              "properties": {
                "pagePath": { "$ref": "#/$defs/text" },
                "text": { "$ref": "#/$defs/text" },
                "iconPath": { "$ref": "#/$defs/text" },
                "selectedIconPath": { "$ref": "#/$defs/text" },
                "renderer": { "$ref": "#/$defs/text" }
              }
            }
          }
        }
      }
    }
  }
};
var shared53 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "string" } };
var shared54 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "array", "items": { "$ref": "#/$defs/text" } } };
var shared55 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "object", "additionalProperties": { "$ref": "#/$defs/text" } } };
var shared56 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "navigationBarBackgroundColor": { "$ref": "#/$defs/color" },
      "navigationBarTextStyle": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["black", "white"] } },
      "navigationBarTitleText": { "$ref": "#/$defs/text" },
      "navigationStyle": { "$ref": "#/$defs/navigation-style" },
      "homeButton": { "$ref": "#/$defs/flag" },
      "backgroundColor": { "$ref": "#/$defs/color" },
      "backgroundTextStyle": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["dark", "light"] } },
      "backgroundColorTop": { "$ref": "#/$defs/text" },
      "backgroundColorBottom": { "$ref": "#/$defs/text" },
      "backgroundColorContent": { "$ref": "#/$defs/text" },
      "enablePullDownRefresh": { "$ref": "#/$defs/flag" },
      "onReachBottomDistance": { "$ref": "#/$defs/number" },
      "pageOrientation": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["auto", "portrait", "landscape"] } },
      "restartStrategy": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["homePage", "homePageAndLatestPage"] } },
      "initialRenderingCache": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["static", "dynamic", "capture"] } },
      "visualEffectInBackground": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["hidden", "none"] } },
      "handleWebviewPreload": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["static", "manual", "auto"] } },
      "renderingMode": { "$ref": "#/$defs/text" }
    }
  }
};
var shared57 = { "if": { "$ref": "#/$defs/literal" }, "then": { "type": ["string", "object"] } };
var shared58 = { ...{
  "$ref": "#/$defs/app",
  "properties": { "tabBar": { "if": { "type": "object" }, "then": { "required": ["list"] } } },
  "if": { "not": { "properties": { "$context": { "required": ["manifest"] } } } },
  "else": { "properties": { "usingComponents": true } },
  "then": { "properties": { "usingComponents": { "$ref": "#/$defs/texts-by-name" } } }
}, "$defs": { "app": shared33, "app-packages": shared34, "block": shared35, "color": shared36, "component-framework": shared37, "flag": shared38, "lazy-code-loading": shared39, "list": shared40, "literal": shared41, "navigation-style": shared42, "network-timeout": shared43, "number": shared44, "permission": shared45, "plugins": shared46, "private-info": shared47, "purpose": shared48, "renderer": shared49, "renderer-options": shared50, "single-page": shared51, "tab-bar": shared52, "text": shared53, "texts": shared54, "texts-by-name": shared55, "window": shared56, "workers": shared57 } };
var shared59 = [[], ["*"], ["entryPagePath"], ["pages"], ["pages", "*"], ["window"], ["window", "*"], ["window", "navigationBarBackgroundColor"], ["window", "navigationBarTextStyle"], ["window", "navigationBarTextStyle", "**"], ["window", "navigationBarTitleText"], ["window", "navigationStyle"], ["window", "navigationStyle", "**"], ["window", "homeButton"], ["window", "backgroundColor"], ["window", "backgroundTextStyle"], ["window", "backgroundTextStyle", "**"], ["window", "backgroundColorTop"], ["window", "backgroundColorBottom"], ["window", "backgroundColorContent"], ["window", "enablePullDownRefresh"], ["window", "onReachBottomDistance"], ["window", "pageOrientation"], ["window", "pageOrientation", "**"], ["window", "restartStrategy"], ["window", "restartStrategy", "**"], ["window", "initialRenderingCache"], ["window", "initialRenderingCache", "**"], ["window", "visualEffectInBackground"], ["window", "visualEffectInBackground", "**"], ["window", "handleWebviewPreload"], ["window", "handleWebviewPreload", "**"], ["window", "renderingMode"], ["tabBar"], ["tabBar", "*"], ["tabBar", "custom"], ["tabBar", "color"], ["tabBar", "selectedColor"], ["tabBar", "backgroundColor"], ["tabBar", "borderStyle"], ["tabBar", "borderStyle", "**"], ["tabBar", "position"], ["tabBar", "position", "**"], ["tabBar", "list"], ["tabBar", "list", "*"], ["tabBar", "list", "*", "*"], ["tabBar", "list", "*", "pagePath"], ["tabBar", "list", "*", "text"], ["tabBar", "list", "*", "iconPath"], ["tabBar", "list", "*", "selectedIconPath"], ["tabBar", "list", "*", "renderer"], ["appBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["debug"], ["functionalPages"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "pages"], ["subpackages", "*", "pages", "*"], ["subpackages", "*", "name"], ["subpackages", "*", "entry"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subpackages", "*", "useExtendedLib"], ["subpackages", "*", "renderer"], ["subpackages", "*", "componentFramework"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "pages"], ["subPackages", "*", "pages", "*"], ["subPackages", "*", "name"], ["subPackages", "*", "entry"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["subPackages", "*", "useExtendedLib"], ["subPackages", "*", "renderer"], ["subPackages", "*", "componentFramework"], ["workers"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"], ["requireBackgroundModes"], ["requireBackgroundModes", "*"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*"], ["requiredPrivateInfos", "*", "**"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"], ["preloadRule"], ["preloadRule", "*"], ["preloadRule", "*", "*"], ["preloadRule", "*", "packages"], ["preloadRule", "*", "network"], ["preloadRule", "*", "network", "**"], ["preloadRule", "*", "packages", "*"], ["resizable"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["sitemapLocation"], ["style"], ["useExtendedLib"], ["entranceDeclare"], ["darkmode"], ["themeLocation"], ["theme"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["lazyCodeLoadingLegacy"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["mimeTypeDeclarations"], ["serviceProviderTicket"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["halfPage"], ["halfPage", "*"], ["halfPage", "firstPageNavigationStyle"], ["halfPage", "firstPageNavigationStyle", "**"], ["debugOptions"], ["enablePassiveEvent"], ["resolveAlias"], ["resolveAlias", "*"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["componentFramework"], ["componentFramework", "**"], ["miniApp"], ["static"], ["convertRpxToVw"], ["chatTools"], ["chatTools", "*"], ["chatTools", "*", "*"], ["chatTools", "*", "root"], ["chatTools", "*", "entryPagePath"], ["chatTools", "*", "desc"], ["chatTools", "*", "scopes"], ["chatTools", "*", "scopes", "*"], ["frameset"], ["displayMode"], ["displayMode", "**"], ["cloud"], ["cloudVersion"], ["cloudConfig"], ["openDataContext"], ["openLocationPagePath"], ["xrEntryPagePath"], ["accountCardPackage"], ["keepContextPageInCycleJump"], ["__usePrivacyCheck__"], ["$context", "manifest"], ["usingComponents"], ["usingComponents", "*"]];
var shared60 = { ...{
  "$ref": "#/$defs/app",
  "properties": {
    "extEnable": { "$ref": "#/$defs/flag" },
    "extAppid": { "$ref": "#/$defs/text" },
    "directCommit": { "$ref": "#/$defs/flag" },
    "ext": { "$ref": "#/$defs/block" },
    "extPages": { "$ref": "#/$defs/block" },
    "usingComponents": { "$ref": "#/$defs/texts-by-name" }
  },
  "misspeltProperties": false,
  "allOf": [
    {
      "if": { "required": ["extEnable"], "properties": { "extEnable": { "const": true } } },
      "then": { "required": ["extAppid"] }
    }
  ]
}, "$defs": { "app": shared33, "app-packages": shared34, "block": shared35, "color": shared36, "component-framework": shared37, "flag": shared38, "lazy-code-loading": shared39, "list": shared40, "literal": shared41, "navigation-style": shared42, "network-timeout": shared43, "number": shared44, "permission": shared45, "plugins": shared46, "private-info": shared47, "purpose": shared48, "renderer": shared49, "renderer-options": shared50, "single-page": shared51, "tab-bar": shared52, "text": shared53, "texts": shared54, "texts-by-name": shared55, "window": shared56, "workers": shared57 } };
var shared61 = [[], ["*"], ["entryPagePath"], ["pages"], ["pages", "*"], ["window"], ["window", "*"], ["window", "navigationBarBackgroundColor"], ["window", "navigationBarTextStyle"], ["window", "navigationBarTextStyle", "**"], ["window", "navigationBarTitleText"], ["window", "navigationStyle"], ["window", "navigationStyle", "**"], ["window", "homeButton"], ["window", "backgroundColor"], ["window", "backgroundTextStyle"], ["window", "backgroundTextStyle", "**"], ["window", "backgroundColorTop"], ["window", "backgroundColorBottom"], ["window", "backgroundColorContent"], ["window", "enablePullDownRefresh"], ["window", "onReachBottomDistance"], ["window", "pageOrientation"], ["window", "pageOrientation", "**"], ["window", "restartStrategy"], ["window", "restartStrategy", "**"], ["window", "initialRenderingCache"], ["window", "initialRenderingCache", "**"], ["window", "visualEffectInBackground"], ["window", "visualEffectInBackground", "**"], ["window", "handleWebviewPreload"], ["window", "handleWebviewPreload", "**"], ["window", "renderingMode"], ["tabBar"], ["tabBar", "*"], ["tabBar", "custom"], ["tabBar", "color"], ["tabBar", "selectedColor"], ["tabBar", "backgroundColor"], ["tabBar", "borderStyle"], ["tabBar", "borderStyle", "**"], ["tabBar", "position"], ["tabBar", "position", "**"], ["tabBar", "list"], ["tabBar", "list", "*"], ["tabBar", "list", "*", "*"], ["tabBar", "list", "*", "pagePath"], ["tabBar", "list", "*", "text"], ["tabBar", "list", "*", "iconPath"], ["tabBar", "list", "*", "selectedIconPath"], ["tabBar", "list", "*", "renderer"], ["appBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["debug"], ["functionalPages"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "pages"], ["subpackages", "*", "pages", "*"], ["subpackages", "*", "name"], ["subpackages", "*", "entry"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subpackages", "*", "useExtendedLib"], ["subpackages", "*", "renderer"], ["subpackages", "*", "componentFramework"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "pages"], ["subPackages", "*", "pages", "*"], ["subPackages", "*", "name"], ["subPackages", "*", "entry"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["subPackages", "*", "useExtendedLib"], ["subPackages", "*", "renderer"], ["subPackages", "*", "componentFramework"], ["workers"], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"], ["requireBackgroundModes"], ["requireBackgroundModes", "*"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*"], ["requiredPrivateInfos", "*", "**"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"], ["preloadRule"], ["preloadRule", "*"], ["preloadRule", "*", "*"], ["preloadRule", "*", "packages"], ["preloadRule", "*", "network"], ["preloadRule", "*", "network", "**"], ["preloadRule", "*", "packages", "*"], ["resizable"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["sitemapLocation"], ["style"], ["useExtendedLib"], ["entranceDeclare"], ["darkmode"], ["themeLocation"], ["theme"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["lazyCodeLoadingLegacy"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["mimeTypeDeclarations"], ["serviceProviderTicket"], ["embeddedAppIdList"], ["embeddedAppIdList", "*"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["halfPage"], ["halfPage", "*"], ["halfPage", "firstPageNavigationStyle"], ["halfPage", "firstPageNavigationStyle", "**"], ["debugOptions"], ["enablePassiveEvent"], ["resolveAlias"], ["resolveAlias", "*"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["componentFramework"], ["componentFramework", "**"], ["miniApp"], ["static"], ["convertRpxToVw"], ["chatTools"], ["chatTools", "*"], ["chatTools", "*", "*"], ["chatTools", "*", "root"], ["chatTools", "*", "entryPagePath"], ["chatTools", "*", "desc"], ["chatTools", "*", "scopes"], ["chatTools", "*", "scopes", "*"], ["frameset"], ["displayMode"], ["displayMode", "**"], ["cloud"], ["cloudVersion"], ["cloudConfig"], ["openDataContext"], ["openLocationPagePath"], ["xrEntryPagePath"], ["accountCardPackage"], ["keepContextPageInCycleJump"], ["__usePrivacyCheck__"], ["extEnable"], ["extAppid"], ["directCommit"], ["ext"], ["extPages"], ["usingComponents"], ["usingComponents", "*"], ["extEnable", "**"]];
var shared62 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "array",
    "items": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "required": ["root"],
        "properties": {
          "root": { "$ref": "#/$defs/text" },
          "name": { "$ref": "#/$defs/text" },
          "independent": { "$ref": "#/$defs/flag" },
          "plugins": { "$ref": "#/$defs/plugins" }
        }
      }
    }
  }
};
var shared63 = { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["portrait", "landscape", "landscapeLeft", "landscapeRight"] } };
var shared64 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "deviceOrientation": { "$ref": "#/$defs/orientation" },
    "desktopDeviceOrientation": { "$ref": "#/$defs/orientation" },
    "showStatusBar": { "$ref": "#/$defs/flag" },
    "networkTimeout": { "$ref": "#/$defs/network-timeout" },
    "workers": { "$ref": "#/$defs/workers" },
    "subpackages": { "$ref": "#/$defs/game-packages" },
    "subPackages": { "$ref": "#/$defs/game-packages" },
    "parallelPreloadSubpackages": { "$ref": "#/$defs/list" },
    "navigateToMiniProgramAppIdList": { "$ref": "#/$defs/texts" },
    "permission": { "$ref": "#/$defs/permission" },
    "openDataContext": { "$ref": "#/$defs/text" },
    "resizable": { "$ref": "#/$defs/flag" },
    "displayMode": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["mobile", "pad", "desktop"] } },
    "disableSetUserStorageFromMiniProgram": { "$ref": "#/$defs/flag" },
    "loadingImageInfo": { "$ref": "#/$defs/block" },
    "lockStepOptions": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "gameTick": { "$ref": "#/$defs/number" },
          "heartBeatTick": { "$ref": "#/$defs/number" },
          "offlineTimeLength": { "$ref": "#/$defs/number" },
          "UDPReliabilityStrategy": { "$ref": "#/$defs/number" },
          "dataType": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["String", "ArrayBuffer"] } }
        }
      }
    },
    "iOSHighPerformance": { "$ref": "#/$defs/flag" },
    "iOSHighPerformance+": { "$ref": "#/$defs/flag" },
    "plugins": { "$ref": "#/$defs/plugins" }
  }
}, "$defs": { "block": shared35, "flag": shared38, "game-packages": shared62, "list": shared40, "literal": shared41, "network-timeout": shared43, "number": shared44, "orientation": shared63, "permission": shared45, "plugins": shared46, "purpose": shared48, "text": shared53, "texts": shared54, "workers": shared57 } };
var shared65 = [[], ["*"], ["deviceOrientation"], ["deviceOrientation", "**"], ["desktopDeviceOrientation"], ["desktopDeviceOrientation", "**"], ["showStatusBar"], ["networkTimeout"], ["networkTimeout", "*"], ["networkTimeout", "request"], ["networkTimeout", "connectSocket"], ["networkTimeout", "uploadFile"], ["networkTimeout", "downloadFile"], ["workers"], ["subpackages"], ["subpackages", "*"], ["subpackages", "*", "*"], ["subpackages", "*", "root"], ["subpackages", "*", "name"], ["subpackages", "*", "independent"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*"], ["subpackages", "*", "plugins", "*", "*"], ["subpackages", "*", "plugins", "*", "provider"], ["subpackages", "*", "plugins", "*", "version"], ["subpackages", "*", "plugins", "*", "path"], ["subpackages", "*", "plugins", "*", "export"], ["subpackages", "*", "plugins", "*", "genericsImplementation"], ["subpackages", "*", "plugins", "*", "contexts"], ["subPackages"], ["subPackages", "*"], ["subPackages", "*", "*"], ["subPackages", "*", "root"], ["subPackages", "*", "name"], ["subPackages", "*", "independent"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*"], ["subPackages", "*", "plugins", "*", "*"], ["subPackages", "*", "plugins", "*", "provider"], ["subPackages", "*", "plugins", "*", "version"], ["subPackages", "*", "plugins", "*", "path"], ["subPackages", "*", "plugins", "*", "export"], ["subPackages", "*", "plugins", "*", "genericsImplementation"], ["subPackages", "*", "plugins", "*", "contexts"], ["parallelPreloadSubpackages"], ["navigateToMiniProgramAppIdList"], ["navigateToMiniProgramAppIdList", "*"], ["permission"], ["permission", "*"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"], ["openDataContext"], ["resizable"], ["displayMode"], ["displayMode", "**"], ["disableSetUserStorageFromMiniProgram"], ["loadingImageInfo"], ["lockStepOptions"], ["lockStepOptions", "*"], ["lockStepOptions", "gameTick"], ["lockStepOptions", "heartBeatTick"], ["lockStepOptions", "offlineTimeLength"], ["lockStepOptions", "UDPReliabilityStrategy"], ["lockStepOptions", "dataType"], ["lockStepOptions", "dataType", "**"], ["iOSHighPerformance"], ["iOSHighPerformance+"], ["plugins"], ["plugins", "*"], ["plugins", "*", "*"], ["plugins", "*", "provider"], ["plugins", "*", "version"], ["plugins", "*", "path"], ["plugins", "*", "export"], ["plugins", "*", "genericsImplementation"], ["plugins", "*", "contexts"]];
var shared66 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "publicComponents": { "$ref": "#/$defs/texts-by-name" },
    "usingComponents": { "$ref": "#/$defs/texts-by-name" },
    "pages": { "$ref": "#/$defs/texts-by-name" },
    "main": { "$ref": "#/$defs/text" },
    "themeLocation": { "$ref": "#/$defs/text" },
    "lazyCodeLoading": { "$ref": "#/$defs/lazy-code-loading" },
    "workers": { "$ref": "#/$defs/workers" },
    "renderer": { "$ref": "#/$defs/renderer" },
    "componentFramework": { "$ref": "#/$defs/component-framework" }
  }
}, "$defs": { "component-framework": shared37, "lazy-code-loading": shared39, "literal": shared41, "renderer": shared49, "text": shared53, "texts-by-name": shared55, "workers": shared57 } };
var shared67 = [[], ["*"], ["publicComponents"], ["publicComponents", "*"], ["usingComponents"], ["usingComponents", "*"], ["pages"], ["pages", "*"], ["main"], ["themeLocation"], ["lazyCodeLoading"], ["lazyCodeLoading", "**"], ["workers"], ["renderer"], ["renderer", "**"], ["componentFramework"], ["componentFramework", "**"]];
var shared68 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "array",
    "items": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "required": ["type", "value"],
        "properties": {
          "type": {
            "if": { "$ref": "#/$defs/literal" },
            "then": { "enum": ["folder", "file", "suffix", "prefix", "regexp", "glob"] }
          },
          "value": { "$ref": "#/$defs/text" }
        }
      }
    }
  }
};
var shared69 = {
  "type": "object",
  "misspeltProperties": false,
  "properties": {
    "miniprogramRoot": { "$ref": "#/$defs/text" },
    "srcMiniprogramRoot": { "$ref": "#/$defs/text" },
    "qcloudRoot": { "$ref": "#/$defs/text" },
    "pluginRoot": { "$ref": "#/$defs/text" },
    "cloudbaseRoot": { "$ref": "#/$defs/text" },
    "cloudfunctionRoot": { "$ref": "#/$defs/text" },
    "cloudfunctionTemplateRoot": { "$ref": "#/$defs/text" },
    "cloudcontainerRoot": { "$ref": "#/$defs/text" },
    "jsserverRoot": { "$ref": "#/$defs/text" },
    "compileType": { "$ref": "#/$defs/text" },
    "setting": { "$ref": "#/$defs/setting" },
    "libVersion": { "$ref": "#/$defs/text" },
    "appid": { "$ref": "#/$defs/text" },
    "pluginAppid": { "$ref": "#/$defs/text" },
    "projectname": { "$ref": "#/$defs/text" },
    "description": { "$ref": "#/$defs/text" },
    "packOptions": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "ignore": { "if": { "$ref": "#/$defs/literal" }, "then": { "type": "array" } },
          "include": { "$ref": "#/$defs/file-rules" }
        }
      }
    },
    "debugOptions": { "$ref": "#/$defs/block" },
    "watchOptions": {
      "if": { "$ref": "#/$defs/literal" },
      "then": { "type": "object", "misspeltProperties": false, "properties": { "ignore": { "$ref": "#/$defs/texts" } } }
    },
    "scripts": {
      "if": { "$ref": "#/$defs/literal" },
      "then": {
        "type": "object",
        "misspeltProperties": false,
        "properties": {
          "beforeCompile": { "$ref": "#/$defs/text" },
          "beforePreview": { "$ref": "#/$defs/text" },
          "beforeUpload": { "$ref": "#/$defs/text" }
        }
      }
    },
    "staticServerOptions": { "$ref": "#/$defs/block" },
    "editorSetting": { "$ref": "#/$defs/block" },
    "skeletonConfig": { "$ref": "#/$defs/block" },
    "condition": { "$ref": "#/$defs/block" },
    "projectArchitecture": { "$ref": "#/$defs/text" },
    "simulatorType": { "$ref": "#/$defs/text" },
    "simulatorPluginLibVersion": true
  }
};
var shared70 = {
  "if": { "$ref": "#/$defs/literal" },
  "then": {
    "type": "object",
    "misspeltProperties": false,
    "properties": {
      "es6": { "$ref": "#/$defs/flag" },
      "enhance": { "$ref": "#/$defs/flag" },
      "postcss": { "$ref": "#/$defs/flag" },
      "minified": { "$ref": "#/$defs/flag" },
      "minifyWXSS": { "$ref": "#/$defs/flag" },
      "minifyWXML": { "$ref": "#/$defs/flag" },
      "swc": { "$ref": "#/$defs/flag" },
      "uglifyFileName": { "$ref": "#/$defs/flag" },
      "ignoreUploadUnusedFiles": { "$ref": "#/$defs/flag" },
      "autoAudits": { "$ref": "#/$defs/flag" },
      "urlCheck": { "$ref": "#/$defs/flag" },
      "compileHotReLoad": { "$ref": "#/$defs/flag" },
      "preloadBackgroundData": { "$ref": "#/$defs/flag" },
      "lazyloadPlaceholderEnable": { "$ref": "#/$defs/flag" },
      "useStaticServer": { "$ref": "#/$defs/flag" },
      "bigPackageSizeSupport": { "$ref": "#/$defs/flag" },
      "skylineRenderEnable": { "$ref": "#/$defs/flag" },
      "condition": { "$ref": "#/$defs/flag" },
      "disableUseStrict": { "$ref": "#/$defs/flag" },
      "uploadWithSourceMap": { "$ref": "#/$defs/flag" },
      "localPlugins": { "$ref": "#/$defs/flag" },
      "packNpmManually": { "$ref": "#/$defs/flag" },
      "coverView": { "$ref": "#/$defs/flag" },
      "ignoreDevUnusedFiles": { "$ref": "#/$defs/flag" },
      "ignoreCodeQuality": { "$ref": "#/$defs/flag" },
      "checkInvalidKey": { "$ref": "#/$defs/flag" },
      "showShadowRootInWxmlPanel": { "$ref": "#/$defs/flag" },
      "useIsolateContext": { "$ref": "#/$defs/flag" },
      "useMultiFrameRuntime": { "$ref": "#/$defs/flag" },
      "useApiHook": { "$ref": "#/$defs/flag" },
      "useApiHostProcess": { "$ref": "#/$defs/flag" },
      "useLanDebug": { "$ref": "#/$defs/flag" },
      "enableEngineNative": { "$ref": "#/$defs/flag" },
      "showES6CompileOption": { "$ref": "#/$defs/flag" },
      "babelSetting": {
        "if": { "$ref": "#/$defs/literal" },
        "then": {
          "type": "object",
          "misspeltProperties": false,
          "properties": {
            "outputPath": { "$ref": "#/$defs/text" },
            "ignore": { "$ref": "#/$defs/texts" },
            "disablePlugins": { "$ref": "#/$defs/list" }
          }
        }
      },
      "minifyWXMLSetting": { "$ref": "#/$defs/block" },
      "useCompilerPlugins": { "if": { "$ref": "#/$defs/literal" }, "then": { "type": ["array", "boolean"] } },
      "packNpmRelationList": {
        "if": { "$ref": "#/$defs/literal" },
        "then": {
          "type": "array",
          "items": {
            "type": "object",
            "misspeltProperties": false,
            "required": ["packageJsonPath", "miniprogramNpmDistDir"],
            "properties": { "packageJsonPath": { "$ref": "#/$defs/text" }, "miniprogramNpmDistDir": { "$ref": "#/$defs/text" } }
          }
        }
      }
    }
  }
};
var shared71 = { ...{
  "type": "object",
  "if": { "not": { "properties": { "$context": { "required": ["manifest"] } } } },
  "else": { "properties": { "setting": { "$ref": "#/$defs/setting" } } },
  "then": { "$ref": "#/$defs/project" }
}, "$defs": { "block": shared35, "file-rules": shared68, "flag": shared38, "list": shared40, "literal": shared41, "project": shared69, "setting": shared70, "text": shared53, "texts": shared54 } };
var shared72 = [[], ["$context", "manifest"], ["setting"], ["setting", "*"], ["setting", "es6"], ["setting", "enhance"], ["setting", "postcss"], ["setting", "minified"], ["setting", "minifyWXSS"], ["setting", "minifyWXML"], ["setting", "swc"], ["setting", "uglifyFileName"], ["setting", "ignoreUploadUnusedFiles"], ["setting", "autoAudits"], ["setting", "urlCheck"], ["setting", "compileHotReLoad"], ["setting", "preloadBackgroundData"], ["setting", "lazyloadPlaceholderEnable"], ["setting", "useStaticServer"], ["setting", "bigPackageSizeSupport"], ["setting", "skylineRenderEnable"], ["setting", "condition"], ["setting", "disableUseStrict"], ["setting", "uploadWithSourceMap"], ["setting", "localPlugins"], ["setting", "packNpmManually"], ["setting", "coverView"], ["setting", "ignoreDevUnusedFiles"], ["setting", "ignoreCodeQuality"], ["setting", "checkInvalidKey"], ["setting", "showShadowRootInWxmlPanel"], ["setting", "useIsolateContext"], ["setting", "useMultiFrameRuntime"], ["setting", "useApiHook"], ["setting", "useApiHostProcess"], ["setting", "useLanDebug"], ["setting", "enableEngineNative"], ["setting", "showES6CompileOption"], ["setting", "babelSetting"], ["setting", "babelSetting", "*"], ["setting", "babelSetting", "outputPath"], ["setting", "babelSetting", "ignore"], ["setting", "babelSetting", "ignore", "*"], ["setting", "babelSetting", "disablePlugins"], ["setting", "minifyWXMLSetting"], ["setting", "useCompilerPlugins"], ["setting", "packNpmRelationList"], ["setting", "packNpmRelationList", "*"], ["setting", "packNpmRelationList", "*", "*"], ["setting", "packNpmRelationList", "*", "packageJsonPath"], ["setting", "packNpmRelationList", "*", "miniprogramNpmDistDir"], ["*"], ["miniprogramRoot"], ["srcMiniprogramRoot"], ["qcloudRoot"], ["pluginRoot"], ["cloudbaseRoot"], ["cloudfunctionRoot"], ["cloudfunctionTemplateRoot"], ["cloudcontainerRoot"], ["jsserverRoot"], ["compileType"], ["libVersion"], ["appid"], ["pluginAppid"], ["projectname"], ["description"], ["packOptions"], ["packOptions", "*"], ["packOptions", "ignore"], ["packOptions", "include"], ["packOptions", "include", "*"], ["packOptions", "include", "*", "type"], ["packOptions", "include", "*", "value"], ["packOptions", "include", "*", "type", "**"], ["debugOptions"], ["watchOptions"], ["watchOptions", "*"], ["watchOptions", "ignore"], ["watchOptions", "ignore", "*"], ["scripts"], ["scripts", "*"], ["scripts", "beforeCompile"], ["scripts", "beforePreview"], ["scripts", "beforeUpload"], ["staticServerOptions"], ["editorSetting"], ["skeletonConfig"], ["condition"], ["projectArchitecture"], ["simulatorType"]];
var shared73 = { "allOf": [{ "not": { "properties": { "$context": { "required": ["manifest"] } } } }] };
var shared74 = {
  "$ref": "#/$defs/window",
  "misspeltProperties": false,
  "properties": {
    "disableScroll": { "$ref": "#/$defs/flag" },
    "disableSwipeBack": { "$ref": "#/$defs/flag" },
    "usingComponents": { "$ref": "#/$defs/texts-by-name" },
    "componentPlaceholder": { "$ref": "#/$defs/texts-by-name" },
    "component": { "$ref": "#/$defs/flag" },
    "componentGenerics": { "$ref": "#/$defs/block" },
    "componentFramework": { "$ref": "#/$defs/component-framework" },
    "renderer": { "if": { "$ref": "#/$defs/literal" }, "then": { "enum": ["webview", "skyline", "xr-frame", "cover-view"] } },
    "rendererOptions": { "$ref": "#/$defs/renderer-options" },
    "singlePage": { "$ref": "#/$defs/single-page" },
    "style": { "$ref": "#/$defs/text" },
    "styleIsolation": {
      "if": { "$ref": "#/$defs/literal" },
      "then": { "enum": ["isolated", "apply-shared", "shared", "page-isolated", "page-apply-shared", "page-shared"] }
    },
    "pureDataPattern": { "$ref": "#/$defs/text" },
    "enablePassiveEvent": { "if": { "$ref": "#/$defs/literal" }, "then": { "type": ["boolean", "object"] } },
    "pageJSONLight": { "$ref": "#/$defs/block" },
    "pageJSONDark": { "$ref": "#/$defs/block" }
  }
};
var shared75 = { ...{ "$ref": "#/$defs/page" }, "$defs": { "block": shared35, "color": shared36, "component-framework": shared37, "flag": shared38, "literal": shared41, "navigation-style": shared42, "number": shared44, "page": shared74, "renderer-options": shared50, "single-page": shared51, "text": shared53, "texts-by-name": shared55, "window": shared56 } };
var shared76 = [[], ["$context", "manifest"], ["*"], ["navigationBarBackgroundColor"], ["navigationBarTextStyle"], ["navigationBarTextStyle", "**"], ["navigationBarTitleText"], ["navigationStyle"], ["navigationStyle", "**"], ["homeButton"], ["backgroundColor"], ["backgroundTextStyle"], ["backgroundTextStyle", "**"], ["backgroundColorTop"], ["backgroundColorBottom"], ["backgroundColorContent"], ["enablePullDownRefresh"], ["onReachBottomDistance"], ["pageOrientation"], ["pageOrientation", "**"], ["restartStrategy"], ["restartStrategy", "**"], ["initialRenderingCache"], ["initialRenderingCache", "**"], ["visualEffectInBackground"], ["visualEffectInBackground", "**"], ["handleWebviewPreload"], ["handleWebviewPreload", "**"], ["renderingMode"], ["disableScroll"], ["disableSwipeBack"], ["usingComponents"], ["usingComponents", "*"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["component"], ["componentGenerics"], ["componentFramework"], ["componentFramework", "**"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["style"], ["styleIsolation"], ["styleIsolation", "**"], ["pureDataPattern"], ["enablePassiveEvent"], ["pageJSONLight"], ["pageJSONDark"]];
var shared77 = [[], ["*"], ["navigationBarBackgroundColor"], ["navigationBarTextStyle"], ["navigationBarTextStyle", "**"], ["navigationBarTitleText"], ["navigationStyle"], ["navigationStyle", "**"], ["homeButton"], ["backgroundColor"], ["backgroundTextStyle"], ["backgroundTextStyle", "**"], ["backgroundColorTop"], ["backgroundColorBottom"], ["backgroundColorContent"], ["enablePullDownRefresh"], ["onReachBottomDistance"], ["pageOrientation"], ["pageOrientation", "**"], ["restartStrategy"], ["restartStrategy", "**"], ["initialRenderingCache"], ["initialRenderingCache", "**"], ["visualEffectInBackground"], ["visualEffectInBackground", "**"], ["handleWebviewPreload"], ["handleWebviewPreload", "**"], ["renderingMode"], ["disableScroll"], ["disableSwipeBack"], ["usingComponents"], ["usingComponents", "*"], ["componentPlaceholder"], ["componentPlaceholder", "*"], ["component"], ["componentGenerics"], ["componentFramework"], ["componentFramework", "**"], ["renderer"], ["renderer", "**"], ["rendererOptions"], ["rendererOptions", "*"], ["rendererOptions", "defaultDisplayBlock"], ["rendererOptions", "skyline"], ["rendererOptions", "skyline", "*"], ["rendererOptions", "skyline", "defaultDisplayBlock"], ["rendererOptions", "skyline", "defaultContentBox"], ["rendererOptions", "skyline", "tagNameStyleIsolation"], ["rendererOptions", "skyline", "enableScrollViewAutoSize"], ["rendererOptions", "skyline", "disableABTest"], ["rendererOptions", "skyline", "sdkVersionBegin"], ["rendererOptions", "skyline", "sdkVersionEnd"], ["rendererOptions", "skyline", "iosVersionBegin"], ["rendererOptions", "skyline", "iosVersionEnd"], ["rendererOptions", "skyline", "androidVersionBegin"], ["rendererOptions", "skyline", "androidVersionEnd"], ["singlePage"], ["singlePage", "*"], ["singlePage", "navigationBarFit"], ["singlePage", "navigationBarFit", "**"], ["style"], ["styleIsolation"], ["styleIsolation", "**"], ["pureDataPattern"], ["enablePassiveEvent"], ["pageJSONLight"], ["pageJSONDark"]];
var shared78 = { ...{
  "type": "object",
  "misspeltProperties": false,
  "properties": { "light": { "$ref": "#/$defs/texts-by-name" }, "dark": { "$ref": "#/$defs/texts-by-name" } }
}, "$defs": { "literal": shared41, "text": shared53, "texts-by-name": shared55 } };
var shared79 = [[], ["*"], ["light"], ["light", "*"], ["dark"], ["dark", "*"]];
var shared80 = {
  "type": "object",
  "required": ["type"],
  "properties": { "type": { "enum": ["file", "folder", "prefix", "suffix", "glob", "regexp"] } }
};
var shared81 = {
  "if": { "required": ["type"], "properties": { "type": { "enum": ["file", "folder", "prefix", "suffix"] } } },
  "then": { "properties": { "value": { "not": { "type": "string", "pattern": "\\*" } } } }
};
var shared82 = {
  "if": { "required": ["type"], "properties": { "type": { "enum": ["prefix", "suffix"] } } },
  "then": { "properties": { "value": { "not": { "type": "string", "pattern": "/" } } } }
};
var shared83 = { ...{
  "type": "object",
  "properties": {
    "packOptions": {
      "properties": {
        "ignore": { "items": { "allOf": [{ "$ref": "#/$defs/documented" }, { "$ref": "#/$defs/literal" }, { "$ref": "#/$defs/name" }] } }
      }
    }
  }
}, "$defs": { "documented": shared80, "literal": shared81, "name": shared82 } };
var shared84 = [[], ["packOptions", "ignore", "*"], ["packOptions", "ignore", "*", "type"], ["packOptions", "ignore", "*", "type", "**"], ["packOptions", "ignore", "*", "value"]];
var shared85 = {
  "type": "string",
  "pattern": "^\\s*(?:http|ws)://(?!localhost\\b|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|[^/:]*\\.local\\b|(?:[^/:]*\\.)?example\\.(?:com|org|net)\\b|\\[|\\$|\\{|<)"
};
var shared86 = {
  "not": { "$ref": "#/$defs/plain" },
  "items": { "$ref": "#/$defs/settings" },
  "additionalProperties": { "$ref": "#/$defs/settings" }
};
var shared87 = { ...{ "type": "object", "properties": { "ext": { "$ref": "#/$defs/settings" } } }, "$defs": { "plain": shared85, "settings": shared86 } };
var shared88 = { ...{
  "type": "object",
  "properties": { "cloudConfig": { "$ref": "#/$defs/settings" }, "ext": { "$ref": "#/$defs/settings" } },
  "patternProperties": { "(?:[Uu]rl|URL|[Hh]ost|[Dd]omain|[Ss]erver|[Aa]pi|[Ss]ocket|[Gg]ateway)$": { "$ref": "#/$defs/settings" } }
}, "$defs": { "plain": shared85, "settings": shared86 } };
var shared89 = {
  "if": { "properties": { "$context": { "properties": { "allowed": { "const": false } } } } },
  "then": { "properties": { "provider": false } }
};
var shared90 = [["$context"], ["$context", "allowed"], ["$context", "allowed", "**"], ["provider"]];
var shared91 = { "allOf": [{ "required": ["$context"], "properties": { "$context": { "required": ["declared"] } } }] };
var shared92 = {
  "type": "object",
  "allOf": [
    {
      "if": { "properties": { "$context": { "properties": { "declared": { "const": false } } } } },
      "then": { "properties": { "plugin": false } }
    }
  ]
};
var shared93 = [["$context"], ["$context", "declared"], [], ["$context", "declared", "**"], ["plugin"]];
var shared94 = { "allOf": [{ "required": ["$context"], "properties": { "$context": { "required": ["exportsApi"] } } }] };
var shared95 = {
  "type": "object",
  "allOf": [
    {
      "if": { "properties": { "$context": { "properties": { "exportsApi": { "const": true } } } } },
      "then": { "properties": { "export": false } }
    }
  ]
};
var shared96 = [["$context"], ["$context", "exportsApi"], [], ["$context", "exportsApi", "**"], ["export"]];
var shared97 = {
  "allOf": [
    {
      "description": "To plugins in repositories that declare their integration.",
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared98 = {
  "if": {
    "properties": {
      "$context": {
        "properties": { "integration": { "not": { "required": ["allowList"], "properties": { "allowList": { "required": ["plugins"] } } } } }
      }
    }
  },
  "then": { "properties": { "provider": false } },
  "else": true
};
var shared99 = [["$context", "integration"], ["$context", "integration", "allowList"], ["$context", "integration", "allowList", "plugins"], ["provider"]];
var shared100 = {
  "not": {
    "required": ["$context"],
    "properties": { "$context": { "required": ["used"], "properties": { "used": { "const": false } } } }
  }
};
var shared101 = [[], ["$context"], ["$context", "used"], ["$context", "used", "**"]];
var shared102 = { "type": "string", "pattern": "^(?:dev|dev-.*|latest|trial|\\*|[xX]|[\\^~><=].*|.*\\.[xX*])$" };
var shared103 = { "type": "array", "items": { "properties": { "plugins": { "$ref": "#/$defs/plugins" } } } };
var shared104 = { "type": "object", "additionalProperties": { "properties": { "version": { "not": { "$ref": "#/$defs/moving" } } } } };
var shared105 = { ...{
  "type": "object",
  "properties": {
    "plugins": { "$ref": "#/$defs/plugins" },
    "subpackages": { "$ref": "#/$defs/packages" },
    "subPackages": { "$ref": "#/$defs/packages" }
  }
}, "$defs": { "moving": shared102, "packages": shared103, "plugins": shared104 } };
var shared106 = [[], ["plugins"], ["plugins", "*", "version"], ["subpackages"], ["subpackages", "*", "plugins"], ["subpackages", "*", "plugins", "*", "version"], ["subPackages"], ["subPackages", "*", "plugins"], ["subPackages", "*", "plugins", "*", "version"]];
var shared107 = { ...{ "type": "object", "properties": { "plugins": { "$ref": "#/$defs/plugins" } } }, "$defs": { "moving": shared102, "plugins": shared104 } };
var shared108 = [[], ["plugins"], ["plugins", "*", "version"]];
var shared109 = {
  "type": "string",
  "pattern": "(?:^|[\\s;&|(`])(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression|iex|certutil|bitsadmin)(?:\\.exe)?\\s|\\|\\s*(?:ba|z|da)?sh\\b|base64\\s+(?:-d|-D|--decode)\\b|-[Ee]ncodedCommand\\s"
};
var shared110 = { ...{
  "type": "object",
  "properties": { "scripts": { "type": "object", "additionalProperties": { "not": { "$ref": "#/$defs/fetching" } } } }
}, "$defs": { "fetching": shared109 } };
var shared111 = [[], ["scripts"], ["scripts", "*"]];
var shared112 = {
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
var shared113 = {
  "patternProperties": {
    "^(?!(?:[Aa]pp|APP|wx|WX|[Ww]e[Cc]hat|WECHAT|[Ww]eixin|WEIXIN)_?S).*(?:[Ss]ecret(?:_?[Kk]ey)?|SECRET(?:_?KEY)?|[Pp]rivate_?[Kk]ey|PRIVATE_?KEY|[Aa]pi_?[Vv]3_?[Kk]ey|API_?V3_?KEY|[Mm]ch_?[Kk]ey|MCH_?KEY|[Pp]ay_?[Kk]ey|PAY_?KEY|[Pp]assword|PASSWORD|[Ee]ncodingA[Ee][Ss]_?[Kk]ey)$": { "not": { "$ref": "#/$defs/key" } }
  },
  "additionalProperties": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/settings" } }
};
var shared114 = { ...{ "$ref": "#/$defs/settings" }, "$defs": { "key": shared112, "settings": shared113 } };
var shared115 = [["*"], ["*", "*"], ["*", "*", "*"], ["*", "*", "*", "*"], ["*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared116 = { ...{ "type": "object", "properties": { "ext": { "$ref": "#/$defs/settings" } } }, "$defs": { "key": shared112, "settings": shared113 } };
var shared117 = [[], ["ext", "*"], ["ext", "*", "*"], ["ext", "*", "*", "*"], ["ext", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*"], ["ext", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*", "**"]];
var shared118 = { "allOf": [{ "required": ["$context"], "properties": { "$context": { "required": ["serverCodeInPackage"] } } }] };
var shared119 = {
  "type": "object",
  "allOf": [
    {
      "allOf": [
        {
          "if": {
            "properties": { "$context": { "properties": { "serverCodeInPackage": { "contains": { "const": "cloudfunctionRoot" } } } } }
          },
          "then": { "properties": { "cloudfunctionRoot": false } }
        },
        {
          "if": {
            "properties": { "$context": { "properties": { "serverCodeInPackage": { "contains": { "const": "cloudbaseRoot" } } } } }
          },
          "then": { "properties": { "cloudbaseRoot": false } }
        },
        {
          "if": {
            "properties": { "$context": { "properties": { "serverCodeInPackage": { "contains": { "const": "cloudcontainerRoot" } } } } }
          },
          "then": { "properties": { "cloudcontainerRoot": false } }
        },
        {
          "if": {
            "properties": { "$context": { "properties": { "serverCodeInPackage": { "contains": { "const": "qcloudRoot" } } } } }
          },
          "then": { "properties": { "qcloudRoot": false } }
        }
      ]
    }
  ]
};
var shared120 = [["$context"], ["$context", "serverCodeInPackage"], [], ["$context", "serverCodeInPackage", "*", "**"], ["cloudfunctionRoot"], ["cloudbaseRoot"], ["cloudcontainerRoot"], ["qcloudRoot"]];
var shared121 = {
  "allOf": [
    {
      "description": "To accounts in files that may run in production, unless a profile says otherwise.",
      "properties": { "$context": { "not": { "required": ["stage"] } } }
    }
  ]
};
var shared122 = {
  "type": "string",
  "pattern": "^http://(?!(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+(?:[:/]|$))(?![^/]*\\.(?:internal|lan|local|localhost|svc|test)(?:[:/]|$))[A-Za-z0-9-]+\\."
};
var shared123 = { ...{ "type": "object", "properties": { "apiHost": { "not": { "$ref": "#/$defs/plain" } } } }, "$defs": { "plain": shared122 } };
var shared124 = [["$context"], ["$context", "stage"], [], ["apiHost"]];
var shared125 = {
  "type": "object",
  "properties": { "callbackUrl": { "not": { "$ref": "#/$defs/plain" } }, "oauthRedirectUrl": { "not": { "$ref": "#/$defs/plain" } } }
};
var shared126 = { ...{ "$ref": "#/$defs/callbacks" }, "$defs": { "callbacks": shared125, "plain": shared122 } };
var shared127 = {
  "required": ["token"],
  "properties": { "token": { "type": "string", "pattern": "\\S", "not": { "pattern": "^\\$\\{[^{}:]+:-?\\}$" } } }
};
var shared128 = { ...{
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
}, "$defs": { "receivesMessages": shared127 } };
var shared129 = { "required": ["encodingAesKey"], "properties": { "encodingAesKey": { "pattern": "\\S" } } };
var shared130 = { ...{ "$ref": "#/$defs/decrypts" }, "$defs": { "decrypts": shared129 } };
var shared131 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["token"], ["encodingAesKey"]];
var shared132 = {
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
var shared133 = {
  "type": "string",
  "pattern": "^(?:[Ww]ei[Xx]in|[Ww]e[Cc]hat|[Ee]asy[Ww]e[Cc]hat|[Tt]oken|TOKEN|admin|root|test|demo|hello|abc|aaa|qwerty|password|abc123|test123|123abc|[0-9]{1,8})$"
};
var shared134 = { ...{ "type": "object", "properties": { "token": { "not": { "$ref": "#/$defs/guessable" } } } }, "$defs": { "guessable": shared133 } };
var shared135 = [["$context"], ["$context", "stage"], ["$context", "elsewhere"], ["$context", "elsewhere", "*", "**"], ["$context", "overridden"], ["$context", "overridden", "*", "**"], ["encodingAesKey", "**"], [], ["token"]];
var shared136 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is; files of examples, tests and development are left out.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"], "not": { "required": ["stage"] } } }
    }
  ]
};
var shared137 = {
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
var shared138 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared137 } };
var shared139 = [["$context"], ["$context", "integration"], ["$context", "stage"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var shared140 = {
  "required": ["requiredBackgroundModes"],
  "properties": { "requiredBackgroundModes": { "type": "array", "contains": { "const": "location" } } }
};
var shared141 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": { "$ref": "#/$defs/inBackground" },
      "then": {
        "required": ["permission"],
        "properties": {
          "permission": { "required": ["scope.userLocation"] },
          "requiredPrivateInfos": { "contains": { "const": "startLocationUpdateBackground" } }
        }
      }
    },
    {
      "if": {
        "required": ["requiredPrivateInfos"],
        "properties": { "requiredPrivateInfos": { "type": "array", "contains": { "const": "startLocationUpdateBackground" } } }
      },
      "then": {
        "required": ["requiredBackgroundModes"],
        "properties": { "requiredBackgroundModes": { "contains": { "const": "location" } } }
      }
    }
  ]
}, "$defs": { "inBackground": shared140 } };
var shared142 = [[], ["requiredBackgroundModes"], ["requiredBackgroundModes", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"]];
var shared143 = { "allOf": [{ "properties": { "$context": { "required": ["guide"] } } }] };
var shared144 = {
  "if": {
    "not": {
      "required": ["requiredPrivateInfos"],
      "properties": {
        "requiredPrivateInfos": {
          "contains": {
            "enum": [
              "getLocation",
              "getFuzzyLocation",
              "onLocationChange",
              "startLocationUpdate",
              "startLocationUpdateBackground"
            ]
          }
        }
      }
    }
  },
  "then": { "properties": { "permission": { "not": { "required": ["scope.userFuzzyLocation"] } } } },
  "else": true
};
var shared145 = {
  "if": {
    "not": {
      "required": ["requiredPrivateInfos"],
      "properties": {
        "requiredPrivateInfos": {
          "contains": {
            "enum": [
              "getLocation",
              "getFuzzyLocation",
              "onLocationChange",
              "startLocationUpdate",
              "startLocationUpdateBackground"
            ]
          }
        }
      }
    }
  },
  "then": { "properties": { "permission": { "not": { "required": ["scope.userLocation"] } } } },
  "else": true
};
var shared146 = { ...{
  "allOf": [
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "getLocation" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "getLocation" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "getFuzzyLocation" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "getFuzzyLocation" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "startLocationUpdate" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "startLocationUpdate" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": {
            "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "startLocationUpdateBackground" } } } } }
          }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "startLocationUpdateBackground" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "onLocationChange" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "onLocationChange" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "chooseLocation" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "chooseLocation" } } } } }
    },
    {
      "if": {
        "properties": { "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "choosePoi" } } } } } } }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "choosePoi" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "chooseAddress" } } } } } }
        }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "const": "chooseAddress" } } } } }
    },
    {
      "if": {
        "properties": {
          "$context": { "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "scope.userLocation" } } } } } }
        }
      },
      "then": { "$ref": "#/$defs/noLocationScope" }
    },
    {
      "if": {
        "properties": {
          "$context": {
            "properties": { "guide": { "properties": { "undeclared": { "contains": { "const": "scope.userFuzzyLocation" } } } } }
          }
        }
      },
      "then": { "$ref": "#/$defs/noFuzzyScope" }
    }
  ]
}, "$defs": { "noFuzzyScope": shared144, "noLocationScope": shared145 } };
var shared147 = [["$context", "guide"], ["$context", "guide", "undeclared"], ["$context", "guide", "undeclared", "*", "**"], ["requiredPrivateInfos", "*"], ["requiredPrivateInfos", "*", "**"], [], ["requiredPrivateInfos"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"]];
var shared148 = {
  "allOf": [
    {
      "description": "To plugins of a mini program whose privacy guide is declared.",
      "properties": { "$context": { "required": ["guide"] } }
    }
  ]
};
var shared149 = {
  "if": { "properties": { "$context": { "properties": { "guide": { "properties": { "names": { "const": false } } } } } } },
  "then": { "properties": { "provider": false } },
  "else": true
};
var shared150 = [["$context", "guide"], ["$context", "guide", "names", "**"], ["provider"]];
var shared151 = { "enum": ["getFuzzyLocation", "getLocation", "startLocationUpdate", "startLocationUpdateBackground"] };
var shared152 = { "enum": ["getLocation", "onLocationChange", "startLocationUpdate", "startLocationUpdateBackground"] };
var shared153 = { "type": "object", "required": ["desc"], "properties": { "desc": { "type": "string", "pattern": "\\S" } } };
var shared154 = {
  "required": ["permission"],
  "properties": { "permission": { "anyOf": [{ "required": ["scope.userLocation"] }, { "required": ["scope.userFuzzyLocation"] }] } }
};
var shared155 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "required": ["requiredPrivateInfos"],
        "properties": { "requiredPrivateInfos": { "contains": { "const": "getFuzzyLocation" } } }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "$ref": "#/$defs/precise" } } } } }
    },
    {
      "if": {
        "required": ["requiredPrivateInfos"],
        "properties": { "requiredPrivateInfos": { "contains": { "$ref": "#/$defs/asking" } } }
      },
      "then": { "$ref": "#/$defs/stated" }
    },
    {
      "properties": {
        "permission": {
          "properties": {
            "scope.userLocation": { "$ref": "#/$defs/purpose" },
            "scope.userFuzzyLocation": { "$ref": "#/$defs/purpose" }
          }
        }
      }
    }
  ]
}, "$defs": { "asking": shared151, "precise": shared152, "purpose": shared153, "stated": shared154 } };
var shared156 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared157 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "required": ["requiredPrivateInfos"],
        "properties": { "requiredPrivateInfos": { "contains": { "const": "getFuzzyLocation" } } }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "$ref": "#/$defs/precise" } } } } }
    },
    {
      "if": {
        "required": ["$context"],
        "properties": {
          "$context": {
            "required": ["program"],
            "properties": {
              "program": {
                "not": { "$ref": "#/$defs/stated" },
                "properties": { "requiredPrivateInfos": { "not": { "contains": { "$ref": "#/$defs/asking" } } } }
              }
            }
          }
        },
        "not": { "$ref": "#/$defs/stated" }
      },
      "then": { "properties": { "requiredPrivateInfos": { "items": { "not": { "$ref": "#/$defs/asking" } } } } }
    }
  ]
}, "$defs": { "asking": shared151, "precise": shared152, "stated": shared154 } };
var shared158 = [[], ["requiredPrivateInfos"], ["requiredPrivateInfos", "*", "**"], ["requiredPrivateInfos", "*"], ["$context"], ["$context", "program"], ["$context", "program", "permission"], ["$context", "program", "permission", "scope.userLocation"], ["$context", "program", "permission", "scope.userFuzzyLocation"], ["$context", "program", "requiredPrivateInfos"], ["$context", "program", "requiredPrivateInfos", "*", "**"], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userFuzzyLocation"]];
var shared159 = {
  "required": ["$context"],
  "properties": {
    "$context": {
      "required": ["integration"],
      "properties": {
        "integration": {
          "required": ["audience"],
          "properties": { "audience": { "properties": { "mainlandUsers": { "const": "targeted" } } } }
        }
      }
    }
  }
};
var shared160 = { ...{ "allOf": [{ "$ref": "#/$defs/forTheMainland" }] }, "$defs": { "forTheMainland": shared159 } };
var shared161 = {
  "properties": {
    "$context": {
      "properties": {
        "integration": {
          "required": ["assessments"],
          "properties": { "assessments": { "contains": { "required": ["type"], "properties": { "type": { "const": "pipia" } } } } }
        }
      }
    }
  }
};
var shared162 = { ...{
  "if": { "$ref": "#/$defs/assessed" },
  "else": { "properties": { "requiredBackgroundModes": { "items": { "not": { "const": "location" } } } } }
}, "$defs": { "assessed": shared161 } };
var shared163 = [["$context"], ["$context", "integration"], ["$context", "integration", "audience"], ["$context", "integration", "audience", "mainlandUsers", "**"], ["$context", "integration", "assessments"], ["$context", "integration", "assessments", "*", "type"], ["$context", "integration", "assessments", "*", "type", "**"], ["requiredBackgroundModes", "*"], ["requiredBackgroundModes", "*", "**"]];
var shared164 = { "properties": { "desc": { "maxLength": 30, "not": { "$ref": "#/$defs/placeholder" } } } };
var shared165 = {
  "pattern": "^\\s*(?:[xX*.·…-]+|[Tt]est(?:ing)?|TEST|TODO|todo|desc(?:ription)?|测试|说明|描述|用途|用途说明|请填写.*|(?:此处|这里)填写.*|[Yy]our (?:purpose|description).*)\\s*$"
};
var shared166 = { ...{
  "type": "object",
  "properties": {
    "permission": {
      "properties": { "scope.userLocation": { "$ref": "#/$defs/fitting" }, "scope.userFuzzyLocation": { "$ref": "#/$defs/fitting" } }
    }
  }
}, "$defs": { "fitting": shared164, "placeholder": shared165 } };
var shared167 = [[], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared168 = {
  "type": "object",
  "properties": { "scope.userLocation": { "$ref": "#/$defs/purpose" }, "scope.userFuzzyLocation": { "$ref": "#/$defs/purpose" } }
};
var shared169 = {
  "type": "object",
  "required": ["desc"],
  "properties": { "desc": { "type": "string", "pattern": "\\S" } },
  "$ref": "#/$defs/fitting"
};
var shared170 = { ...{ "type": "object", "properties": { "permission": { "$ref": "#/$defs/permission" } } }, "$defs": { "fitting": shared164, "permission": shared168, "placeholder": shared165, "purpose": shared169 } };
var shared171 = [[], ["permission"], ["permission", "scope.userLocation"], ["permission", "scope.userLocation", "desc"], ["permission", "scope.userFuzzyLocation"], ["permission", "scope.userFuzzyLocation", "desc"]];
var shared172 = {
  "allOf": [
    {
      "description": "To uni-app manifests of repositories that declare their integration.",
      "properties": { "$context": { "required": ["integration"], "properties": { "manifest": { "const": "uni-app" } } } },
      "required": ["uniStatistics"]
    }
  ]
};
var shared173 = {
  "if": {
    "properties": {
      "$context": {
        "properties": {
          "integration": {
            "properties": {
              "processors": {
                "not": {
                  "contains": { "properties": { "name": { "pattern": "[Uu][Nn][Ii]-?[ ]?[Aa][Pp][Pp]|[Dd][Cc][Ll]oud|数字天堂" } } }
                }
              }
            }
          }
        }
      }
    }
  },
  "then": {
    "properties": {
      "uniStatistics": {
        "if": { "properties": { "version": { "not": { "enum": [2, "2"] } } } },
        "then": { "properties": { "enable": { "not": { "const": true } } } },
        "else": true
      }
    }
  },
  "else": true
};
var shared174 = [["$context", "integration"], ["$context", "manifest", "**"], ["uniStatistics"], ["$context", "integration", "processors"], ["$context", "integration", "processors", "*", "name"], ["uniStatistics", "version"], ["uniStatistics", "version", "**"], ["uniStatistics", "enable"], ["uniStatistics", "enable", "**"]];
var rules = {
  "app-security/callback-tunnel/wechat_mini_program_account": { condition: shared0, requirement: shared2, reads: shared3 },
  "app-security/credential-in-example/wechat_mini_program_account": { condition: shared4, requirement: shared9, reads: shared10 },
  "app-security/credential-literal/wechat_mini_program_account": { condition: shared11, requirement: shared13, reads: shared10 },
  "app-security/credential-literal/wechat_mini_program_ext": { condition: shared11, requirement: shared15, reads: shared16 },
  "app-security/debug-mode/wechat_mini_program": { condition: shared17, requirement: shared18, reads: shared19 },
  "app-security/debug-mode/wechat_mini_program_ext": { condition: shared17, requirement: shared18, reads: shared19 },
  "app-security/direct-commit/wechat_mini_program_ext": { condition: shared17, requirement: shared20, reads: shared21 },
  "app-security/domain-check-disabled/wechat_project": { condition: shared17, requirement: shared22, reads: shared23 },
  "app-security/ip-endpoint/wechat_mini_program_ext": { condition: shared17, requirement: shared26, reads: shared27 },
  "app-security/ip-endpoint/wechat_mini_program": { condition: shared17, requirement: shared28, reads: shared29 },
  "app-security/jump-allowed/wechat_jump_target": { condition: shared30, requirement: shared31, reads: shared32 },
  "app-security/manifest-shape/wechat_mini_program": { condition: shared17, requirement: shared58, reads: shared59 },
  "app-security/manifest-shape/wechat_mini_program_ext": { condition: shared17, requirement: shared60, reads: shared61 },
  "app-security/manifest-shape/wechat_mini_game": { condition: shared17, requirement: shared64, reads: shared65 },
  "app-security/manifest-shape/wechat_plugin": { condition: shared17, requirement: shared66, reads: shared67 },
  "app-security/manifest-shape/wechat_project": { condition: shared17, requirement: shared71, reads: shared72 },
  "app-security/manifest-shape/wechat_page": { condition: shared73, requirement: shared75, reads: shared76 },
  "app-security/manifest-shape/wechat_component": { condition: shared17, requirement: shared75, reads: shared77 },
  "app-security/manifest-shape/wechat_theme": { condition: shared17, requirement: shared78, reads: shared79 },
  "app-security/package-exclusion-ineffective/wechat_project": { condition: shared17, requirement: shared83, reads: shared84 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { condition: shared17, requirement: shared87, reads: shared27 },
  "app-security/plain-endpoint/wechat_mini_program": { condition: shared17, requirement: shared88, reads: shared29 },
  "app-security/plugin-allowed/wechat_plugin_use": { condition: shared30, requirement: shared89, reads: shared90 },
  "app-security/plugin-declared/wechat_plugin_component": { condition: shared91, requirement: shared92, reads: shared93 },
  "app-security/plugin-host-api/wechat_plugin_use": { condition: shared94, requirement: shared95, reads: shared96 },
  "app-security/plugin-list/wechat_plugin_use": { condition: shared97, requirement: shared98, reads: shared99 },
  "app-security/plugin-unused/wechat_plugin_use": { condition: shared17, requirement: shared100, reads: shared101 },
  "app-security/plugin-version-pinned/wechat_mini_program": { condition: shared17, requirement: shared105, reads: shared106 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { condition: shared17, requirement: shared107, reads: shared108 },
  "app-security/plugin-version-pinned/wechat_mini_game": { condition: shared17, requirement: shared105, reads: shared106 },
  "app-security/project-scripts/wechat_project": { condition: shared17, requirement: shared110, reads: shared111 },
  "app-security/secret-in-client/wechat_mini_program": { condition: shared17, requirement: shared114, reads: shared115 },
  "app-security/secret-in-client/wechat_mini_game": { condition: shared17, requirement: shared114, reads: shared115 },
  "app-security/secret-in-client/wechat_mini_program_ext": { condition: shared17, requirement: shared116, reads: shared117 },
  "app-security/server-code-in-package/wechat_project": { condition: shared118, requirement: shared119, reads: shared120 },
  "encryption/api-host-tls/wechat_mini_program_account": { condition: shared121, requirement: shared123, reads: shared124 },
  "encryption/message-callback-tls/wechat_mini_program_account": { condition: shared0, requirement: shared126, reads: shared3 },
  "encryption/message-mode/wechat_mini_program_account": { condition: shared128, requirement: shared130, reads: shared131 },
  "encryption/message-token-guessable/wechat_mini_program_account": { condition: shared132, requirement: shared134, reads: shared135 },
  "locality/collection-abroad/wechat_mini_program_account": { condition: shared136, requirement: shared138, reads: shared139 },
  "privacy/background-location/wechat_mini_program": { condition: shared17, requirement: shared141, reads: shared142 },
  "privacy/guide-interfaces/wechat_mini_program": { condition: shared143, requirement: shared146, reads: shared147 },
  "privacy/guide-plugins/wechat_plugin_use": { condition: shared148, requirement: shared149, reads: shared150 },
  "privacy/location-declared/wechat_mini_program": { condition: shared17, requirement: shared155, reads: shared156 },
  "privacy/location-declared/wechat_mini_program_ext": { condition: shared17, requirement: shared157, reads: shared158 },
  "privacy/location-tracking-assessed/wechat_mini_program": { condition: shared160, requirement: shared162, reads: shared163 },
  "privacy/permission-purpose/wechat_mini_program": { condition: shared17, requirement: shared166, reads: shared167 },
  "privacy/permission-purpose/wechat_mini_program_ext": { condition: shared17, requirement: shared170, reads: shared171 },
  "privacy/permission-purpose/wechat_mini_game": { condition: shared17, requirement: shared170, reads: shared171 },
  "privacy/statistics-processor/wechat_mini_program": { condition: shared172, requirement: shared173, reads: shared174 }
};
export {
  rules
};
