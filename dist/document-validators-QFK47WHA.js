import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  paramsOf
} from "./chunk-A5A65HJU.js";
import {
  failuresOf
} from "./chunk-HKTY4CC6.js";
import {
  isSchemaObject
} from "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-LFQO7ICQ.js";
import {
  join
} from "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";

// schemas/acknowledgement.schema.json
var acknowledgement_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json",
  title: "Acknowledgement of terms or of a statement",
  description: "Records that a named person accepted or reviewed one document in one version, or made one statement, on a date and until a date. One file each in .wechat-policy/acknowledgements/; `wechat-policy acknowledge` writes them.",
  type: "object",
  required: ["sha256", "decision", "acceptedBy", "date", "expires"],
  if: {
    required: ["statementId"]
  },
  else: {
    required: ["documentId", "contractingEntity"],
    anyOf: [
      {
        required: ["printedDate"]
      },
      {
        required: ["retrievedAt"]
      }
    ]
  },
  additionalProperties: false,
  properties: {
    $schema: {
      type: "string",
      description: "The address of this schema, for editors."
    },
    documentId: {
      enum: [
        "wechat-tos",
        "wechat-aup",
        "wechat-privacy",
        "wechat-jurisdictions",
        "weixin-tos",
        "weixin-privacy",
        "weixin-account-std",
        "weixin-open-dev",
        "weixin-oa",
        "wechat-oa-legacy",
        "mp-tos",
        "mp-ops",
        "mp-privacy-guide",
        "oa-dev-rules",
        "pay-user-cn",
        "pay-merchant-cn",
        "pay-xborder",
        "pay-hk",
        "wecom-intl",
        "wecom-prc",
        "wecom-eea",
        "wecom-isv"
      ],
      description: "Which document; a record is of a document or of a statement."
    },
    statementId: {
      enum: [
        "governing-law",
        "arbitration-choice",
        "connected-persons",
        "audit-access",
        "lawful-basis",
        "availability-and-censorship",
        "foreign-authority-requests",
        "no-end-to-end-encryption",
        "certification-equivalence",
        "mainland-operated-component",
        "incidental-users",
        "export-necessity",
        "free-trade-zone-list",
        "no-mainland-data"
      ],
      description: "Which statement, in the wording that `wechat-policy acknowledge` shows."
    },
    geography: {
      type: "string",
      pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$",
      description: "For which geography a statement is made, such as DE, or EU or EEA for all member states."
    },
    contractingEntity: {
      type: "string",
      minLength: 1,
      description: "The other party, as the document names it, such as WeChat International Pte. Ltd."
    },
    accounts: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "dialCode"],
        additionalProperties: false,
        properties: {
          id: {
            type: "string",
            minLength: 1,
            description: "Its `id` in the integration manifest."
          },
          dialCode: {
            type: ["string", "integer"],
            pattern: "^\\+?[1-9][0-9]{0,3}$",
            minimum: 1,
            maximum: 9999,
            description: "Its dial code when the terms were accepted."
          },
          registrant: {
            type: "string",
            pattern: "^[A-Z]{2}$",
            description: "Where its registrant was established."
          }
        }
      },
      description: "The accounts for which the terms were accepted, as they were. Another dial code or registrant voids the record: the account converts, and other terms bind."
    },
    printedDate: {
      type: "string",
      format: "date",
      description: "The date that the document itself prints, YYYY-MM-DD. Texts change under an unchanged date, so the digest counts."
    },
    retrievedAt: {
      type: "string",
      format: "date",
      description: "When the text was retrieved, YYYY-MM-DD."
    },
    sha256: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
      description: "SHA-256 of the text that was read, 64 lower-case hexadecimal digits. For documents with a public archive: of the archived Markdown file, so that everyone gets the same digest."
    },
    file: {
      type: "string",
      minLength: 1,
      description: "The text that was read, if it is kept in this repository: a path from the folder of this record, such as texts/mp-tos.html. `sha256` is the digest of its bytes."
    },
    decision: {
      enum: ["accepted", "rejected", "not-applicable"],
      description: "`accepted`, `rejected`, or `not-applicable` where the document does not bind this integration after all; say why in `rationale`."
    },
    rationale: {
      type: "string",
      minLength: 1,
      description: "Why, where it is not plain."
    },
    acceptedBy: {
      type: "object",
      required: ["name", "role", "authority"],
      additionalProperties: false,
      description: "Who decided.",
      properties: {
        name: {
          type: "string",
          minLength: 1,
          description: "The person."
        },
        role: {
          type: "string",
          minLength: 1,
          description: "Their role, such as General Counsel."
        },
        authority: {
          type: "string",
          minLength: 1,
          description: "Why they may bind the organisation, such as a board resolution or power of attorney."
        }
      }
    },
    recordedBy: {
      type: "string",
      minLength: 1,
      description: "Who wrote this record: a name or a GitHub login."
    },
    approvedBy: {
      type: "array",
      items: {
        type: "string",
        minLength: 1
      },
      description: "Who approved this record; at least one of them is not its author."
    },
    date: {
      type: "string",
      format: "date",
      description: "When it was decided, YYYY-MM-DD."
    },
    expires: {
      type: "string",
      format: "date",
      description: "The first day on which it no longer counts, YYYY-MM-DD: at most 366 days after `date`."
    },
    scope: {
      type: "object",
      additionalProperties: false,
      description: "Where it is limited to some components or geographies.",
      properties: {
        components: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "AppIDs or types of components."
        },
        geographies: {
          type: "array",
          items: {
            type: "string",
            pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"
          },
          description: "Audiences, such as CN or EEA."
        }
      }
    }
  }
};

// schemas/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/config.schema.json",
  title: "wechat-policy configuration",
  description: "`.wechat-policy/config.yaml`: what a repository asks of every run. The command line and the Action's inputs go before it.",
  type: "object",
  properties: {
    $schema: { type: "string" },
    failOn: {
      description: "The run fails when an open finding is this bad or worse.",
      enum: ["critical", "high", "medium", "low", "never"],
      default: "high"
    },
    strict: {
      description: "Unknown verdicts and unreadable manifests count as findings.",
      type: "boolean",
      default: false
    },
    policies: {
      description: "Folders with policies of your own, relative to the checked root. `.wechat-policy/policies` is always read where it exists.",
      type: "array",
      items: { type: "string", minLength: 1 }
    },
    only: {
      description: "Rule ids to check, as globs: `encryption/**`. Left out, all of them.",
      type: "array",
      items: { type: "string", minLength: 1 }
    },
    skip: {
      description: "Rule ids to leave out, as globs. Prefer a waiver: it has a reason and an end.",
      type: "array",
      items: { type: "string", minLength: 1 }
    },
    exclude: {
      description: "Files and folders not to read, as in .gitignore.",
      type: "array",
      items: { type: "string", minLength: 1 }
    },
    noticeDays: {
      description: "Days before something declared expires (an acknowledgement, a transfer mechanism, a certificate, an assessment) from which on every run says so.",
      type: "integer",
      minimum: 0,
      maximum: 366,
      default: 30
    },
    terraform: {
      description: "What the command line tells Terraform and no manifest shows.",
      type: "object",
      properties: {
        roots: {
          description: "Root modules and their inputs. A folder may be named several times, once for each way in which it is applied.",
          type: "array",
          items: { $ref: "#/$defs/root" }
        }
      },
      additionalProperties: false
    }
  },
  additionalProperties: false,
  $defs: {
    root: {
      type: "object",
      properties: {
        folder: {
          description: "Folder of the root module, relative to the checked root.",
          type: "string",
          minLength: 1
        },
        varFiles: {
          description: "Variables files as `-var-file` names them, in this order, relative to the folder. The folder's other variables files count only if Terraform reads them by itself.",
          type: "array",
          items: { type: "string", pattern: "\\.tfvars(\\.json)?$" }
        },
        environment: {
          description: "Environment variables of the run that give values to variables of the module. Others are not read.",
          type: "array",
          items: { type: "string", pattern: "^TF_VAR_[A-Za-z_][A-Za-z0-9_-]*$" }
        },
        workspace: {
          description: "Value of `terraform.workspace`.",
          type: "string",
          minLength: 1
        },
        plan: {
          description: "Plan as `terraform show -json` prints it, relative to the folder. Without it, plans are found in the folder itself by their names: `plan.json`, `prod.tfplan.json`.",
          type: "string",
          pattern: "\\.json$"
        }
      },
      required: ["folder"],
      additionalProperties: false
    }
  }
};

// schemas/integration.schema.json
var integration_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json",
  title: "WeChat integration manifest",
  description: "What no other file shows: who the audience is, which accounts and components are used, where personal data rests and what was agreed. Kept in .wechat-policy/integration.yaml.",
  type: "object",
  required: ["version", "organisation", "audience", "components"],
  additionalProperties: false,
  properties: {
    $schema: {
      type: "string",
      description: "The address of this schema, for editors."
    },
    version: {
      const: 1,
      description: "The version of this format: 1."
    },
    organisation: {
      type: "object",
      required: ["name", "jurisdiction"],
      additionalProperties: false,
      description: "The company that answers for this integration.",
      properties: {
        name: {
          type: "string",
          minLength: 1,
          description: "Its registered name."
        },
        jurisdiction: {
          $ref: "#/$defs/country",
          description: "Where it is established, as a two-letter country code. CN is mainland China only."
        },
        presenceInMainland: {
          type: "boolean",
          default: false,
          description: "Does it have an office, staff or servers in mainland China? PIPL article 3(1) then applies to it directly."
        },
        criticalInfrastructure: {
          enum: ["no", "designated", "undetermined"],
          default: "no",
          description: "Was it told that it operates critical information infrastructure in mainland China (Cybersecurity Law)? Nobody is until they are told."
        },
        gradedProtection: {
          type: "integer",
          minimum: 1,
          maximum: 5,
          description: "The level of the graded protection of its systems in mainland China (MLPS, GB/T 22239), 1 to 5."
        },
        greaterBayArea: {
          type: "boolean",
          description: "Is it, or its subsidiary that sends the data, registered in one of the nine mainland cities of the Guangdong-Hong Kong-Macao Greater Bay Area? Only then does `gba-standard-contract` hold."
        }
      }
    },
    entities: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "name", "jurisdiction"],
        additionalProperties: false,
        properties: {
          id: {
            type: "string",
            minLength: 1,
            description: "A name for the company, to refer to from accounts, components and other entities."
          },
          name: {
            type: "string",
            minLength: 1,
            description: "Its registered name."
          },
          jurisdiction: {
            $ref: "#/$defs/country",
            description: "Where it is established."
          },
          parent: {
            type: "string",
            minLength: 1,
            description: "The `id` of the entity that owns it; left out, the organisation does."
          }
        }
      },
      maxItems: 1e3,
      description: "Other companies that take part: subsidiaries, agencies, service providers that operate accounts."
    },
    governance: {
      type: "object",
      additionalProperties: false,
      description: "Who may decide, and what happens when something goes wrong.",
      properties: {
        legalApprovers: {
          type: "array",
          items: {
            type: "string",
            minLength: 1,
            description: "A person's name, a GitHub login (@octocat) or team (@org/legal)."
          },
          maxItems: 1e3,
          uniqueItems: true,
          description: "Those who may accept terms for the organisation. An acknowledgement has to name one of them."
        },
        incidents: {
          type: "object",
          required: ["runbook"],
          additionalProperties: false,
          description: "What is prepared for a leak or a break-in.",
          properties: {
            runbook: {
              type: "string",
              minLength: 1,
              description: "Where the runbook is kept."
            },
            authorities: {
              type: "array",
              items: {
                type: "object",
                required: ["geography", "hours"],
                additionalProperties: false,
                properties: {
                  geography: {
                    $ref: "#/$defs/geography",
                    description: "Where the authority is."
                  },
                  hours: {
                    type: "number",
                    exclusiveMinimum: 0,
                    description: "Hours after which the runbook has it informed at the latest."
                  }
                }
              },
              maxItems: 1e3,
              description: "The authorities that the runbook informs, and how fast."
            },
            informsTencent: {
              type: "boolean",
              default: false,
              description: "The runbook informs Tencent too (Weixin Open Platform Developer Service Agreement, clause 2.7.8)."
            },
            testedOn: {
              $ref: "#/$defs/date",
              description: "When it was last rehearsed, YYYY-MM-DD."
            }
          }
        },
        representatives: {
          type: "array",
          items: {
            type: "object",
            required: ["geography", "name"],
            additionalProperties: false,
            properties: {
              geography: {
                $ref: "#/$defs/geography",
                description: "Whose law asks for the representative."
              },
              name: {
                type: "string",
                minLength: 1,
                description: "The representative: a company or a person."
              },
              reportedOn: {
                $ref: "#/$defs/date",
                description: "When they were reported to the authority, YYYY-MM-DD."
              }
            }
          },
          maxItems: 1e3,
          description: "Representatives of an organisation without an establishment there: PIPL article 53, GDPR article 27 and their like."
        },
        officers: {
          type: "array",
          items: {
            type: "object",
            required: ["geography", "role"],
            additionalProperties: false,
            properties: {
              geography: {
                $ref: "#/$defs/geography",
                description: "Whose law asks for the officer."
              },
              role: {
                type: "string",
                minLength: 1,
                description: "The role that was given the task, such as Group DPO. Not a private address."
              },
              reportedOn: {
                $ref: "#/$defs/date",
                description: "When they were reported to the authority, YYYY-MM-DD."
              }
            }
          },
          maxItems: 1e3,
          description: "Data protection and personal information protection officers."
        }
      }
    },
    profile: {
      enum: ["law", "mainland-only"],
      default: "law",
      description: "How strictly data on people in mainland China must stay there. `law` (the default): it may rest elsewhere under a declared and valid export mechanism. `mainland-only`: it may not."
    },
    audience: {
      type: "object",
      required: ["mainlandUsers"],
      additionalProperties: false,
      description: "The people whom the integration is for.",
      properties: {
        mainlandUsers: {
          enum: ["none", "incidental", "targeted"],
          description: "People in mainland China. `targeted`: goods or services are offered to them. `incidental`: some may use it, though it is not meant for them. `none`: they are kept out."
        },
        geographies: {
          type: "array",
          items: {
            $ref: "#/$defs/geography"
          },
          maxItems: 500,
          uniqueItems: true,
          description: "Where the users are; each entry brings its privacy law."
        },
        minors: {
          enum: ["none", "possible", "targeted"],
          default: "none",
          description: "Users under 18: not admitted, possible among others, or the target group."
        },
        publicSector: {
          type: "boolean",
          default: false,
          description: "Are public authorities, or people on the devices of such, among the users?"
        }
      }
    },
    accounts: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "dialCode"],
        additionalProperties: false,
        properties: {
          id: {
            type: "string",
            minLength: 1,
            description: "A name for the account, to refer to from components. Not the WeChat ID."
          },
          dialCode: {
            type: ["string", "integer"],
            pattern: "^\\+?[1-9][0-9]{0,3}$",
            minimum: 1,
            maximum: 9999,
            description: 'The country calling code of the telephone number bound to the account, such as "+65". +86 makes it a Weixin account.'
          },
          registrant: {
            $ref: "#/$defs/country",
            description: "Where the person or company that registered the account is established. Default: the organisation's jurisdiction."
          },
          entity: {
            type: "string",
            minLength: 1,
            description: "The `id` of the entity that registered it; left out, the organisation did."
          }
        }
      },
      maxItems: 1e3,
      description: "The Weixin or WeChat accounts of the people who operate the components. Their dial code decides which terms bind."
    },
    components: {
      type: "array",
      items: {
        type: "object",
        required: ["type"],
        additionalProperties: false,
        properties: {
          type: {
            enum: [
              "mini-program",
              "mini-game",
              "official-account",
              "service-account",
              "weixin-login",
              "open-platform-app",
              "third-party-platform",
              "weixin-pay",
              "wechat-pay-hk",
              "wecom"
            ],
            description: "The WeChat service."
          },
          appId: {
            type: "string",
            minLength: 1,
            description: "Its AppID, corporation ID or merchant number. Not a secret."
          },
          account: {
            type: "string",
            minLength: 1,
            description: "The `id` of the account that operates it."
          },
          userContent: {
            anyOf: [
              {
                type: "boolean"
              },
              {
                type: "array",
                items: {
                  enum: ["text", "image", "audio", "video", "live", "messages"]
                },
                maxItems: 1e3,
                uniqueItems: true
              }
            ],
            default: false,
            description: "Can users publish what other users see? `true`, or which kinds; `messages` are messages between users."
          },
          status: {
            enum: ["planned", "live", "retired"],
            default: "live",
            description: "A retired component needs no terms."
          },
          operator: {
            type: "string",
            minLength: 1,
            description: "The `id` of the entity that operates it; left out, the organisation does."
          },
          categories: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              description: "As the console lists it, such as 社交/community."
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "The service categories registered in the console."
          },
          recommendation: {
            type: "boolean",
            default: false,
            description: "Does an algorithm choose or rank what a user sees (personalised pushing, ranking, search, feeds)?"
          },
          generativeAi: {
            type: "boolean",
            default: false,
            description: "Does it show text, pictures or sound that a model generates?"
          },
          filings: {
            type: "object",
            additionalProperties: false,
            description: "The filings and permits that it holds in mainland China.",
            properties: {
              miniProgram: {
                type: "string",
                minLength: 1,
                description: "The filing number (备案号) of the mini program or app."
              },
              icp: {
                type: "string",
                minLength: 1,
                description: "The ICP filing or licence number of its domains."
              },
              content: {
                type: "string",
                minLength: 1,
                description: "The reference of the local cyberspace administration's review, for social, video, broadcasting and news categories."
              },
              algorithm: {
                type: "string",
                minLength: 1,
                description: "The algorithm filing number."
              },
              generativeAi: {
                type: "string",
                minLength: 1,
                description: "The filing number of the generative service."
              }
            }
          },
          realNames: {
            enum: ["none", "phone-number", "identity-document", "platform"],
            default: "none",
            description: "How users who publish or send messages are identified: Cybersecurity Law, article 26 (24 before 2026). `platform`: by Weixin's own verification."
          },
          domains: {
            type: "object",
            additionalProperties: false,
            description: "The server domains entered in the console (开发管理, 服务器域名), and the business domains of web views.",
            properties: {
              request: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of wx.request: https."
              },
              socket: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of wx.connectSocket: wss."
              },
              upload: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of wx.uploadFile: https."
              },
              download: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of wx.downloadFile: https."
              },
              udp: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of UDP: udp."
              },
              tcp: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of TCP: tcp."
              },
              business: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "An address, such as https://api.example.com."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "Of web views (业务域名): https."
              }
            }
          },
          privacyGuide: {
            type: "object",
            required: ["interfaces"],
            additionalProperties: false,
            description: "The user privacy protection guide (用户隐私保护指引) that is filled in in the console.",
            properties: {
              interfaces: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1,
                  description: "Such as getLocation, chooseAddress, getPhoneNumber."
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "The interfaces and kinds of data that it declares."
              },
              plugins: {
                type: "array",
                items: {
                  $ref: "#/$defs/appId"
                },
                maxItems: 1e3,
                uniqueItems: true,
                description: "The plugins that it names."
              },
              reviewed: {
                $ref: "#/$defs/date",
                description: "When it was last compared with the code, YYYY-MM-DD."
              }
            }
          },
          deletion: {
            type: "object",
            required: ["date"],
            additionalProperties: false,
            description: "Of a retired component: the deletion of what it collected, backups included (clause 2.7.7).",
            properties: {
              date: {
                $ref: "#/$defs/date",
                description: "When everything was deleted, YYYY-MM-DD."
              },
              backupsUntil: {
                $ref: "#/$defs/date",
                description: "The day on which the last backup ends, YYYY-MM-DD."
              },
              reference: {
                type: "string",
                minLength: 1,
                description: "Where the record is kept."
              }
            }
          }
        }
      },
      maxItems: 1e3,
      description: "The WeChat services that this repository builds on."
    },
    data: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        additionalProperties: false,
        properties: {
          id: {
            type: "string",
            minLength: 1,
            description: "A name for this kind of data, to refer to from transfers."
          },
          description: {
            type: "string",
            minLength: 1,
            description: "What it is, in a few words."
          },
          class: {
            enum: ["general", "sensitive", "important", "core"],
            default: "general",
            description: "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21."
          },
          nature: {
            type: "array",
            items: {
              enum: [
                "health",
                "biometric",
                "religion",
                "specific-identity",
                "financial-account",
                "location-track",
                "minor-under-14",
                "government",
                "privileged",
                "confidential"
              ]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "What makes it sensitive or confidential."
          },
          source: {
            enum: ["user", "tencent-api", "partner", "public"],
            default: "user",
            description: "Where it comes from. `tencent-api`: Tencent's interfaces hand it over (OpenID, phone number, profile, relationships)."
          },
          purposes: {
            type: "array",
            items: {
              enum: ["service", "security", "analytics", "marketing", "profiling", "legal-duty"]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "What it is used for."
          },
          subjects: {
            type: "object",
            propertyNames: {
              $ref: "#/$defs/geography"
            },
            additionalProperties: {
              type: "integer",
              minimum: 0,
              description: "How many people live there."
            },
            description: "How many people's data it is, by where they live: { CN: 120000, SG: 4000 }."
          },
          exported: {
            type: "object",
            propertyNames: {
              $ref: "#/$defs/geography"
            },
            additionalProperties: {
              type: "integer",
              minimum: 0,
              description: "How many people."
            },
            description: "How many people's data left their geography since 1 January, exempt flows not counted."
          },
          consent: {
            type: "object",
            required: ["reference"],
            additionalProperties: false,
            description: "How people consent, where consent is the basis.",
            properties: {
              reference: {
                type: "string",
                minLength: 1,
                description: "Where the consent text or its record is kept."
              },
              optOut: {
                type: "boolean",
                default: false,
                description: "People can refuse marketing and profiling and still use the service."
              },
              separate: {
                type: "boolean",
                default: false,
                description: "Consent is asked for apart from other consent (PIPL articles 23, 29 and 39)."
              }
            }
          },
          approval: {
            type: "string",
            minLength: 1,
            description: "Where Tencent's written consent to marketing use is kept (clause 2.7.3)."
          },
          channels: {
            type: "array",
            items: {
              enum: [
                "official-account-message",
                "customer-service-message",
                "wecom-message",
                "mini-program",
                "own-server"
              ]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "Where it passes through."
          }
        }
      },
      maxItems: 1e3,
      description: "The kinds of personal and confidential data that are processed, with the number of people. Numbers decide which duties apply."
    },
    stores: {
      type: "array",
      items: {
        type: "object",
        required: ["subjects"],
        additionalProperties: false,
        properties: {
          match: {
            type: "string",
            minLength: 1,
            description: "Addresses of data stores, as `wechat-policy resources` prints them; `*` stands for any text: `aws_db_instance.orders`, `module.eu.*`."
          },
          type: {
            type: "string",
            minLength: 1,
            description: "The type of resource, as `wechat-policy resources` prints it: `aws_db_instance`."
          },
          tags: {
            type: "object",
            minProperties: 1,
            maxProperties: 50,
            additionalProperties: {
              type: "string",
              description: "The value of the tag."
            },
            description: "Tags or labels that the store has, all of these: { data: customers-cn }."
          },
          subjects: {
            type: "array",
            items: {
              $ref: "#/$defs/country"
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "Where the people live whose personal data it holds. An empty list: it holds no personal data."
          },
          classes: {
            type: "array",
            items: {
              enum: ["general", "sensitive", "important", "core"]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21."
          },
          territory: {
            $ref: "#/$defs/country",
            description: "Where it is, if no file of this repository shows it."
          },
          accessibleFrom: {
            type: "array",
            items: {
              $ref: "#/$defs/country"
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "From where people or systems can query or download what it holds, apart from where it is."
          }
        },
        anyOf: [
          {
            required: ["match"]
          },
          {
            required: ["type"]
          },
          {
            required: ["tags"]
          }
        ]
      },
      maxItems: 5e3,
      description: "What the data stores of this repository hold. An entry is about the stores that `match`, `type` and `tags` fit; at least one of these is needed. Where several entries fit a store, the last one counts. With a targeted mainland audience, a store that no entry fits is assumed to hold data on people in mainland China."
    },
    transfers: {
      type: "array",
      items: {
        type: "object",
        required: ["from", "to", "mechanism"],
        additionalProperties: false,
        properties: {
          from: {
            $ref: "#/$defs/geography",
            description: "Where the people live whose data it is; EU or EEA for all member states."
          },
          to: {
            $ref: "#/$defs/country",
            description: "Where the data goes, or from where it can be read."
          },
          mechanism: {
            enum: [
              "security-assessment",
              "standard-contract",
              "certification",
              "gba-standard-contract",
              "exempt:volume",
              "exempt:contract",
              "exempt:human-resources",
              "exempt:statutory-duty",
              "exempt:emergency",
              "exempt:transit",
              "exempt:free-trade-zone",
              "adequacy",
              "standard-contractual-clauses",
              "binding-corporate-rules",
              "uk-transfer-agreement",
              "cross-border-privacy-rules",
              "consent",
              "contract",
              "accountability",
              "transfer-impact-assessment",
              "transfer-dossier",
              "derogation",
              "unrestricted"
            ],
            description: "What allows it. Out of mainland China: the mechanisms of PIPL article 38 (security-assessment, standard-contract, certification), the contract of the Greater Bay Area for HK and MO, or an exemption of the CAC provisions of 22 March 2024. Out of other places: the rest; `standard-contractual-clauses` are those that the law there publishes, `derogation` its narrow exceptions, `transfer-dossier` one that is filed with the authority."
          },
          validUntil: {
            $ref: "#/$defs/date",
            description: "The last day on which the mechanism holds, YYYY-MM-DD. Out of mainland China, all but exemptions need one."
          },
          reference: {
            type: "string",
            minLength: 1,
            description: "The filing or certificate number, or where the contract is kept."
          },
          data: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              description: "An `id` of `data`."
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "What is transferred; left out, all of it."
          },
          recipient: {
            type: "string",
            minLength: 1,
            description: "Who receives it, if not the organisation itself."
          },
          approval: {
            type: "string",
            minLength: 1,
            description: "Where Tencent's written approval is kept, for data received from Tencent (clause 2.7.1(9))."
          },
          consent: {
            type: "string",
            minLength: 1,
            description: "Where the separate consent of the people concerned is kept (PIPL articles 23 and 39), where consent is the basis."
          },
          basis: {
            enum: [
              "contract",
              "human-resources",
              "legal-duty",
              "emergency",
              "public-interest",
              "published"
            ],
            description: "The basis of PIPL article 13 on which it is provided, where that is not consent."
          },
          contractDate: {
            $ref: "#/$defs/date",
            description: "When the contract with the recipient took effect, YYYY-MM-DD."
          },
          filedOn: {
            $ref: "#/$defs/date",
            description: "When it was filed with the provincial cyberspace administration, YYYY-MM-DD."
          }
        }
      },
      maxItems: 1e3,
      description: "Personal data that crosses a border, and what allows it."
    },
    messaging: {
      type: "object",
      required: ["mode"],
      additionalProperties: false,
      description: "How the platform pushes messages and events to your server.",
      properties: {
        mode: {
          enum: ["security", "compatible", "plaintext"],
          description: "The message encryption mode chosen in the console (明文模式 plaintext, 兼容模式 compatible, 安全模式 security)."
        },
        callbackUrl: {
          type: "string",
          minLength: 1,
          description: "The server address entered in the console."
        },
        compatibleUntil: {
          $ref: "#/$defs/date",
          description: "With mode `compatible`: the day on which it ends, YYYY-MM-DD."
        },
        encodingAesKey: {
          type: "object",
          additionalProperties: false,
          description: "The key that encrypts messages (EncodingAESKey). Not the key itself.",
          properties: {
            rotatedOn: {
              $ref: "#/$defs/date",
              description: "When it was last changed, YYYY-MM-DD."
            },
            previousKeyAccepted: {
              type: "boolean",
              default: false,
              description: "Messages under the previous key are still decrypted while it changes."
            }
          }
        }
      }
    },
    privacyNotices: {
      type: "array",
      items: {
        type: "object",
        required: ["geography", "url"],
        additionalProperties: false,
        properties: {
          geography: {
            $ref: "#/$defs/geography",
            description: "For whom it is written: DE, US-CA, or EU or EEA for all member states."
          },
          url: {
            type: "string",
            pattern: "^https?://",
            description: "Where users can read it."
          },
          reviewed: {
            $ref: "#/$defs/date",
            description: "When it was last reviewed, YYYY-MM-DD."
          },
          countriesNamed: {
            type: "array",
            items: {
              $ref: "#/$defs/country"
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "The countries that the notice names as places where data goes or is read."
          },
          recipientsNamed: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              description: "A company."
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "The recipients that the notice names."
          }
        }
      },
      maxItems: 1e3,
      description: "The privacy notices shown to users, one entry per geography."
    },
    certifications: {
      type: "array",
      items: {
        type: "object",
        required: ["scheme", "holder", "covers"],
        additionalProperties: false,
        properties: {
          scheme: {
            enum: [
              "truste",
              "iso-27001",
              "iso-27701",
              "iso-27018",
              "global-cbpr",
              "pipl-certification",
              "mlps",
              "pci-dss"
            ],
            description: "The seal or standard."
          },
          holder: {
            type: "string",
            minLength: 1,
            description: "The company named on it, such as Tencent."
          },
          covers: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            maxItems: 1e3,
            description: "What you rely on it for: AppIDs or types of components, site names, `wechat-app`, `wechat-desktop`."
          },
          checkedOn: {
            $ref: "#/$defs/date",
            description: "When the issuer's page or the certificate was last looked at, YYYY-MM-DD."
          },
          expires: {
            $ref: "#/$defs/date",
            description: "The last day on which it is valid, YYYY-MM-DD."
          },
          edition: {
            type: ["string", "integer"],
            description: "The edition of the standard, such as 2022 or 4.0.1."
          },
          scope: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              description: "As the certificate or its validation page lists it."
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "What the certificate itself says that it covers, in the words of `covers`."
          },
          locations: {
            type: "array",
            items: {
              $ref: "#/$defs/country"
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "The places that the certificate covers, if it names any."
          },
          reference: {
            type: "string",
            minLength: 1,
            description: "The certificate number or the address of the validation page."
          }
        }
      },
      maxItems: 1e3,
      description: "Privacy seals and security certificates that this integration relies on, its own or Tencent's."
    },
    allowList: {
      type: "object",
      additionalProperties: false,
      description: "The apps within your app that were reviewed. A list that is left out is not checked; an empty one allows none.",
      properties: {
        plugins: {
          type: "array",
          items: {
            $ref: "#/$defs/appId"
          },
          maxItems: 1e3,
          uniqueItems: true,
          description: "AppIDs of the plugins (`provider`) that mini programs and mini games may use."
        },
        miniPrograms: {
          type: "array",
          items: {
            $ref: "#/$defs/appId"
          },
          maxItems: 1e3,
          uniqueItems: true,
          description: "AppIDs of the mini programs that may be opened from yours (`embeddedAppIdList`, `navigateToMiniProgramAppIdList`)."
        }
      }
    },
    processors: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "purpose"],
        additionalProperties: false,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            description: "The company or service, such as `uni-app statistics`."
          },
          purpose: {
            type: "string",
            minLength: 1,
            description: "What it does with the data."
          },
          jurisdiction: {
            $ref: "#/$defs/country",
            description: "Where it is established or stores the data."
          },
          contract: {
            type: "string",
            minLength: 1,
            description: "Where the processing contract is kept."
          },
          provider: {
            $ref: "#/$defs/appId",
            description: "Of a plugin: the AppID of its owner."
          }
        }
      },
      maxItems: 1e3,
      description: "Who else processes personal data: analytics, plugins, cloud services, agencies."
    },
    moderation: {
      type: "object",
      required: ["provider"],
      additionalProperties: false,
      description: "How content of users is checked before others see it.",
      properties: {
        provider: {
          type: "string",
          minLength: 1,
          description: "The service, such as `weixin-sec-check` or `tencent-cloud-cms`."
        },
        text: {
          type: "boolean",
          default: false,
          description: "Text is checked."
        },
        media: {
          type: "boolean",
          default: false,
          description: "Pictures, sound and video are checked."
        },
        humanReview: {
          type: "boolean",
          default: false,
          description: "People look at everything before it is published."
        },
        video: {
          type: "boolean",
          default: false,
          description: "Video and live streams are checked; media_check_async does not do that."
        },
        takedownLogDays: {
          type: "integer",
          minimum: 0,
          description: "Days for which records of content that was taken down are kept."
        },
        interfaceVersion: {
          enum: [1, 2],
          description: "Of Weixin's own checks: version 1 (frozen since 2021-09-01) or 2."
        }
      }
    },
    fallbackChannels: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
        description: "Such as web, app, e-mail, whatsapp."
      },
      maxItems: 1e3,
      uniqueItems: true,
      description: "How users outside mainland China reach the service when WeChat is blocked there or the account is suspended."
    },
    payments: {
      type: "array",
      items: {
        type: "object",
        required: ["merchantId"],
        additionalProperties: false,
        properties: {
          merchantId: {
            type: "string",
            minLength: 1,
            description: "The merchant number (mchid). Not a secret."
          },
          wallets: {
            type: "array",
            items: {
              enum: ["mainland", "hong-kong"]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "Whose wallets it accepts: Weixin Pay of mainland China, WeChat Pay HK."
          },
          registrant: {
            $ref: "#/$defs/country",
            description: "Where the merchant is established. Default: the organisation's jurisdiction."
          },
          acquiring: {
            enum: ["mainland", "direct", "institution"],
            description: "`mainland`: a merchant of mainland China; `direct`: a contract with Tenpay across the border (HK, SG and GB only); `institution`: through an acquirer."
          },
          apiVersion: {
            enum: ["v2", "v3"],
            description: "The version of the payment interface."
          },
          signature: {
            enum: ["MD5", "HMAC-SHA256", "RSA-SHA256", "SM2-SM3"],
            description: "How requests are signed."
          },
          notifyUrl: {
            type: "string",
            minLength: 1,
            description: "Where results of payments are sent."
          },
          verification: {
            type: "object",
            required: ["mode"],
            additionalProperties: false,
            description: "How answers and notifications of WeChat Pay are verified.",
            properties: {
              mode: {
                enum: ["public-key", "platform-certificate", "none"],
                description: "The WeChat Pay public key (does not expire) or the platform certificate (five years)."
              },
              publicKeyId: {
                type: "string",
                pattern: "^PUB_KEY_ID_[0-9]+$",
                description: "The id of the public key. Not a secret."
              },
              expires: {
                $ref: "#/$defs/date",
                description: "The last day of the platform certificate, YYYY-MM-DD."
              },
              rotationPlan: {
                type: "string",
                minLength: 1,
                description: "Where the plan for its replacement is kept."
              }
            }
          },
          certificate: {
            type: "object",
            required: ["expires"],
            additionalProperties: false,
            description: "The merchant's own API certificate.",
            properties: {
              expires: {
                $ref: "#/$defs/date",
                description: "Its last day, YYYY-MM-DD."
              },
              keyStorage: {
                enum: ["hsm", "kms", "secret-store", "file"],
                description: "Where its private key is kept."
              }
            }
          },
          callbacks: {
            type: "object",
            additionalProperties: false,
            description: "What the notification handler does.",
            properties: {
              verifiesFirst: {
                type: "boolean",
                default: false,
                description: "It verifies the signature over the raw body before it decrypts or acts."
              },
              clockSkewSeconds: {
                type: "integer",
                minimum: 0,
                description: "Seconds by which a notification's time may differ."
              },
              rejectsProbes: {
                type: "boolean",
                default: false,
                description: "It answers 4xx or 5xx to wrong signatures, WECHATPAY/SIGNTEST/ included."
              },
              idempotent: {
                type: "boolean",
                default: false,
                description: "The same notification twice acts once."
              },
              rechecks: {
                type: "boolean",
                default: false,
                description: "It compares amount, currency and merchant number with the order."
              },
              queriesOrders: {
                type: "boolean",
                default: false,
                description: "It asks for the state of orders whose notification does not come."
              }
            }
          },
          evidence: {
            type: "object",
            additionalProperties: false,
            description: "What is kept to prove what was paid.",
            properties: {
              appendOnly: {
                type: "boolean",
                default: false,
                description: "It cannot be changed or deleted before its time (object lock, WORM)."
              },
              encrypted: {
                type: "boolean",
                default: false,
                description: "It is encrypted at rest."
              },
              retentionYears: {
                type: "number",
                minimum: 0,
                description: "Years for which it is kept."
              }
            }
          },
          access: {
            type: "object",
            additionalProperties: false,
            description: "Who can move money.",
            properties: {
              multiFactor: {
                type: "boolean",
                default: false,
                description: "Everybody who signs in to the merchant platform uses a second factor."
              },
              addressAllowList: {
                type: "boolean",
                default: false,
                description: "The interfaces accept calls from listed addresses only."
              },
              dualRefunds: {
                type: "boolean",
                default: false,
                description: "Refunds and transfers need two people."
              }
            }
          },
          cardDataStored: {
            type: "boolean",
            default: false,
            description: "Are card numbers stored anywhere? WeChat Pay hands out none."
          }
        }
      },
      maxItems: 1e3,
      description: "The WeChat Pay merchants of the weixin-pay and wechat-pay-hk components."
    },
    logging: {
      type: "object",
      required: ["retentionDays"],
      additionalProperties: false,
      description: "Logs of visits, callbacks, sign-ins and administration.",
      properties: {
        retentionDays: {
          type: "integer",
          minimum: 0,
          description: "Days for which they are kept. Cybersecurity Law, article 23 (21 before 2026): six months at least."
        }
      }
    },
    assessments: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "geography", "date"],
        additionalProperties: false,
        properties: {
          type: {
            enum: [
              "pipia",
              "dpia",
              "transfer-impact",
              "compliance-audit",
              "minors-audit",
              "mlps",
              "commercial-cryptography"
            ],
            description: "`pipia`: PIPL article 55; `dpia`: GDPR article 35 and its like; `transfer-impact`: of a transfer abroad; the rest: Chinese audits and gradings."
          },
          geography: {
            $ref: "#/$defs/geography"
          },
          date: {
            $ref: "#/$defs/date",
            description: "When it was finished, YYYY-MM-DD."
          },
          reviewBy: {
            $ref: "#/$defs/date",
            description: "When it must be looked at again, YYYY-MM-DD."
          },
          reference: {
            type: "string",
            minLength: 1,
            description: "Where it is kept."
          },
          sha256: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "Digest of the document."
          },
          covers: {
            type: "array",
            items: {
              enum: ["sensitive", "minors", "profiling", "marketing", "large-scale", "transfer"]
            },
            maxItems: 1e3,
            uniqueItems: true,
            description: "The risks that it deals with; left out, all of them."
          },
          signedBy: {
            type: "string",
            minLength: 1,
            description: "The role that signed it."
          }
        }
      },
      maxItems: 1e3,
      description: "Privacy and security assessments that were carried out."
    }
  },
  $defs: {
    appId: {
      type: "string",
      pattern: "^wx[0-9a-f]{16}$",
      description: "An AppID: wx and 16 characters."
    },
    country: {
      type: "string",
      pattern: "^[A-Z]{2}$",
      description: "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW."
    },
    geography: {
      type: "string",
      pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$",
      description: "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only."
    },
    date: {
      type: "string",
      format: "date",
      description: "A date, YYYY-MM-DD."
    }
  }
};

// src/document-validators.ts
function interpreted(schema) {
  let places;
  const validate = (value) => {
    const failures = failuresOf(schema, value);
    if (failures.length === 0) {
      validate.errors = null;
      return true;
    }
    places ??= placesIn(schema);
    const known = places;
    validate.errors = failures.map((failure) => violationOf(failure, known));
    return false;
  };
  return validate;
}
function violationOf(failure, places) {
  const { keyword, place, key = "", wanted, schema } = failure;
  const at = typeof schema === "object" ? places.get(schema) ?? "#" : "#";
  return {
    keyword: keyword === "false" ? "false schema" : keyword,
    instancePath: place,
    schemaPath: join(at, keyword),
    params: paramsOf(keyword, wanted, key),
    parentSchema: schema
  };
}
function placesIn(root) {
  const places = /* @__PURE__ */ new Map();
  const visit = (node, at) => {
    if (typeof node !== "object" || node === null || places.has(node)) return;
    if (isSchemaObject(node)) places.set(node, at);
    for (const [key, child] of Object.entries(node)) visit(child, join(at, key));
  };
  visit(root, "#");
  return places;
}
var acknowledgementValidator = interpreted(acknowledgement_schema_default);
var configValidator = interpreted(config_schema_default);
var integrationValidator = interpreted(integration_schema_default);
export {
  acknowledgementValidator,
  configValidator,
  integrationValidator,
  interpreted
};
