import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/texts.ts
var policies = [
  {
    "id": "app-security/credential-literal",
    "area": "app-security",
    "title": {
      "en": "WeChat credentials are not written into manifests",
      "zh-CN": "微信凭据不得写入清单文件"
    },
    "severity": "critical",
    "rationale": {
      "en": "Whoever has an AppSecret gets access tokens and with them every server API of the account: user data, messages, QR codes. The message token and the EncodingAESKey let anybody forge and read pushed messages; a WeCom secret opens the address book. A study of 3.4 million mini programs found 40,880 that leaked their AppSecret, and Tencent may take down a mini program that does. A value that was ever committed stays in the history, so it must be reset, not only removed. Only values of the exact shape in a place named for them are reported; references, encrypted values and placeholders are not.",
      "zh-CN": "持有 AppSecret 即可换取 access_token 并调用该账号的全部服务端接口；消息 Token 与 EncodingAESKey 泄露后，推送消息可被伪造和解密； 企业微信 Secret 可读取通讯录。凭据一旦提交即留在历史记录中，必须重置，而不只是删除。仅当取值形状与字段名都吻合时才报告， 引用、加密值和占位符不报告。"
    },
    "references": [
      {
        "title": "Mini program security guidelines (安全指引), information leaks",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/security.html",
        "read": "2026-11-22"
      },
      {
        "title": "Common security risks and recommendations",
        "url": "https://developers.weixin.qq.com/miniprogram/en/security/basic/risk.html",
        "read": "2026-11-22"
      },
      {
        "title": "AppSecret self-check and remediation (小游戏AppSecret自查及整改指引)",
        "url": "https://developers.weixin.qq.com/community/minigame/doc/0000acd060ca70c133fdf374556c08",
        "read": "2026-11-22"
      },
      {
        "title": "Message encryption and decryption, EncodingAESKey",
        "url": "https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "app-security/credential-literal/wechat_account",
        "policyId": "app-security/credential-literal",
        "type": "wechat_account",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wechat_official_account",
        "policyId": "app-security/credential-literal",
        "type": "wechat_official_account",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wechat_mini_program_account",
        "policyId": "app-security/credential-literal",
        "type": "wechat_mini_program_account",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wechat_open_platform",
        "policyId": "app-security/credential-literal",
        "type": "wechat_open_platform",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wecom_app",
        "policyId": "app-security/credential-literal",
        "type": "wecom_app",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wechat_pay_merchant",
        "policyId": "app-security/credential-literal",
        "type": "wechat_pay_merchant",
        "severity": "critical",
        "message": {
          "en": "A WeChat credential is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信凭据。"
        },
        "remediation": {
          "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
          "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
        }
      },
      {
        "id": "app-security/credential-literal/wechat_mini_program_ext",
        "policyId": "app-security/credential-literal",
        "type": "wechat_mini_program_ext",
        "severity": "critical",
        "message": {
          "en": "An AppSecret is written into `ext.json`, which everyone who has the mini program can read.",
          "zh-CN": "AppSecret 被写入 `ext.json`，任何安装该小程序的人都能读取。"
        },
        "remediation": {
          "en": "Take it out of the client and call the API from your server. Reset the AppSecret: it stays readable in the history and in every released version.",
          "zh-CN": "将其移出客户端，改由服务器调用接口，并重置 AppSecret：它仍留在仓库历史和每个已发布版本中。"
        }
      }
    ]
  },
  {
    "id": "app-security/database-rules-open",
    "area": "app-security",
    "title": {
      "en": "Cloud data is not open to everybody",
      "zh-CN": "云数据库与云存储不对所有人开放写入"
    },
    "severity": "high",
    "rationale": {
      "en": "CloudBase rules decide what a client may do with the database and the storage. Where `write`, `update` or `delete` is `true`, anyone who runs the mini program, or calls the web SDK with the public environment id, can change and delete other users' records. A collection of personal data that everybody may read gives away all of it at once. The defaults are safe: an operation that no rule names is denied. Public reading of catalogues, articles and images is a documented use and not reported.",
      "zh-CN": "安全规则决定客户端能对数据库和云存储做什么。`write`、`update`、`delete` 为 `true` 时，任何运行该小程序或持有公开环境 ID 的人 都能修改、删除他人的数据；存放个人信息的集合对所有人可读则等于整体泄露。未写明的操作默认拒绝。商品、文章、图片等公开读取属于 文档中的正常用法，不报告。"
    },
    "references": [
      {
        "title": "Cloud database security rules (数据库安全规则)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/database/security-rules.md",
        "read": "2026-11-22"
      },
      {
        "title": "CloudBase database security rules",
        "url": "https://docs.cloudbase.net/en/database/security-rules",
        "read": "2026-11-22"
      },
      {
        "title": "CloudBase permission tags (READONLY, PRIVATE, ADMINWRITE, ADMINONLY, CUSTOM)",
        "url": "https://docs.cloudbase.net/api-reference/manager/node/rule",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "app-security/database-rules-open/cloudbase_database_rule",
        "policyId": "app-security/database-rules-open",
        "type": "cloudbase_database_rule",
        "severity": "high",
        "message": {
          "en": "Everybody may change this collection, or read personal data in it.",
          "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。"
        },
        "remediation": {
          "en": 'Tie the operation to the user: `"doc._openid == auth.openid"`, or `false` where only cloud functions write. For a collection of personal data use the tag `PRIVATE` or `ADMINONLY`.',
          "zh-CN": '将操作与用户绑定，如 `"doc._openid == auth.openid"`；仅由云函数写入时设为 `false`。存放个人信息的集合使用 `PRIVATE` 或 `ADMINONLY`。'
        }
      },
      {
        "id": "app-security/database-rules-open/cloudbase_storage_rule",
        "policyId": "app-security/database-rules-open",
        "type": "cloudbase_storage_rule",
        "severity": "high",
        "message": {
          "en": "Everybody may write to this storage, other users' files included.",
          "zh-CN": "任何人都可以写入该云存储，包括覆盖他人的文件。"
        },
        "remediation": {
          "en": 'Tie writing to the owner: `"resource.openid == auth.openid"`, or `"resource.openid == auth.uid"` for other logins.',
          "zh-CN": '将写入与所有者绑定：`"resource.openid == auth.openid"`，非微信登录用 `"resource.openid == auth.uid"`。'
        }
      }
    ]
  },
  {
    "id": "app-security/domain-check-disabled",
    "area": "app-security",
    "title": {
      "en": "The developer tools check domains and TLS",
      "zh-CN": "开发者工具校验合法域名与 TLS 版本"
    },
    "severity": "low",
    "rationale": {
      "en": "With `setting.urlCheck` off, the developer tools and debugging on a phone accept any domain, plain http and invalid certificates. Published versions are always checked, so nobody is exposed; but a wrong domain, an http address or an expired certificate is then found by users instead of developers. What counts is the effective value: the private file wins over the shared one.",
      "zh-CN": "关闭 `setting.urlCheck` 后，开发者工具和真机调试不再校验域名、TLS 版本和证书。正式版始终校验，因此不直接影响用户， 但域名、协议或证书问题会拖到上线后才暴露。以生效值为准：私有配置优先于公共配置。"
    },
    "references": [
      {
        "title": "Project configuration file (项目配置文件), setting.urlCheck and the private file",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-22"
      },
      {
        "title": "Network (网络), skipping the domain check",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "app-security/domain-check-disabled/wechat_project",
        "policyId": "app-security/domain-check-disabled",
        "type": "wechat_project",
        "severity": "low",
        "message": {
          "en": "The check of domains, TLS versions and certificates is switched off for development.",
          "zh-CN": "开发阶段关闭了合法域名、TLS 版本与证书校验。"
        },
        "remediation": {
          "en": "Set `urlCheck` to `true`, and add the domain that needs the exception to the server domains. If one developer needs it off for a while, keep `project.private.config.json` out of version control.",
          "zh-CN": "将 `urlCheck` 设为 `true`，并把需要的域名加入服务器域名；个人临时关闭时，不要提交 `project.private.config.json`。"
        }
      }
    ]
  },
  {
    "id": "app-security/plugin-version-pinned",
    "area": "app-security",
    "title": {
      "en": "Plugins are used in an exact version",
      "zh-CN": "小程序插件锁定到确切版本"
    },
    "severity": "medium",
    "rationale": {
      "en": "A plugin is other people's code inside the mini program, invisible to its owner, with data processing of its own. An exact version is what was reviewed and what the privacy notice describes; `dev` is unreleased code, and a moving version changes what runs without any change in the repository.",
      "zh-CN": "插件是他人的代码，使用者不可见，且有自己的数据处理行为。确切版本才是经过评审、与隐私声明一致的版本；`dev` 是未发布代码， 浮动版本会在仓库没有任何改动的情况下改变运行内容。"
    },
    "references": [
      {
        "title": "Using plugins (使用插件), declaration in app.json",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "app-security/plugin-version-pinned/wechat_mini_program",
        "policyId": "app-security/plugin-version-pinned",
        "type": "wechat_mini_program",
        "severity": "medium",
        "message": {
          "en": "This plugin is used in an unreleased or moving version.",
          "zh-CN": "该插件使用了未发布或浮动的版本。"
        },
        "remediation": {
          "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
          "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
        }
      },
      {
        "id": "app-security/plugin-version-pinned/wechat_mini_program_ext",
        "policyId": "app-security/plugin-version-pinned",
        "type": "wechat_mini_program_ext",
        "severity": "medium",
        "message": {
          "en": "This plugin is used in an unreleased or moving version.",
          "zh-CN": "该插件使用了未发布或浮动的版本。"
        },
        "remediation": {
          "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
          "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
        }
      }
    ]
  },
  {
    "id": "certification/current",
    "area": "certification",
    "title": {
      "en": "Certificates that are relied on are valid",
      "zh-CN": "所依赖的认证在有效期内"
    },
    "severity": "high",
    "rationale": {
      "en": "Seals and certificates end: ISO/IEC 27001 after three years, PCI DSS attestations and CBPR certifications after one, Chinese personal information export certification after three. An expired one proves nothing, and the export certificate's end takes the ground from under the transfer itself.",
      "zh-CN": "认证均有期限：ISO/IEC 27001 三年，PCI DSS 合规证明与 CBPR 认证一年，个人信息出境认证三年。过期认证不具证明力；出境认证到期还会使相应的数据出境失去依据。"
    },
    "references": [
      {
        "title": "ISO/IEC 27001:2022",
        "url": "https://www.iso.org/standard/27001",
        "read": "2026-11-22"
      },
      {
        "title": "Global CBPR Forum",
        "url": "https://www.globalcbpr.org/",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "certification/current/integration",
        "policyId": "certification/current",
        "type": "integration",
        "severity": "high",
        "message": {
          "en": "This certificate has expired.",
          "zh-CN": "该认证已过期。"
        },
        "remediation": {
          "en": "Get the current certificate from its holder and record its `expires` and the day you looked, `checkedOn`; if there is none, remove the entry and rest what it covered on something else.",
          "zh-CN": "向持证方获取现行证书并记录其 `expires` 与查验日期 `checkedOn`；若无，请移除该条目并为其覆盖范围另寻依据。"
        }
      }
    ]
  },
  {
    "id": "certification/seal-scope",
    "area": "certification",
    "title": {
      "en": "The TRUSTe seal is relied on only for what it covers",
      "zh-CN": "TRUSTe 认证仅用于其覆盖范围"
    },
    "severity": "high",
    "rationale": {
      "en": "The TRUSTe seal of WeChat covers what the WeChat Privacy Policy covers: the WeChat app, the desktop app, www.wechat.com and help.wechat.com. The policy itself says that features run by Weixin, Official Accounts, mini programs, Weixin Login and Weixin Pay lie outside. So nothing that a repository usually integrates is inside the seal, and an assessment that leans on it leans on nothing.",
      "zh-CN": "WeChat 的 TRUSTe 认证仅覆盖 WeChat 隐私政策的范围：WeChat 应用、桌面应用、www.wechat.com 与 help.wechat.com。该政策明示不覆盖由微信（Weixin）运营的功能、公众号、小程序、微信登录和微信支付，因此通常集成的组件均不在认证范围内。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "certification/seal-scope/integration",
        "policyId": "certification/seal-scope",
        "type": "integration",
        "severity": "high",
        "message": {
          "en": "The TRUSTe seal of WeChat does not cover this.",
          "zh-CN": "WeChat 的 TRUSTe 认证不覆盖此项。"
        },
        "remediation": {
          "en": "Remove the entry from `covers`, and rest the component on something else: your own assessment (`assessments`), or a certificate whose scope names it. The seal covers `wechat-app`, `wechat-desktop`, `www.wechat.com` and `help.wechat.com`.",
          "zh-CN": "请从 `covers` 中移除该项，并以其他依据支撑该组件：自身评估（`assessments`）或范围中列明该组件的证书。该认证仅覆盖 `wechat-app`、`wechat-desktop`、`www.wechat.com` 和 `help.wechat.com`。"
        }
      }
    ]
  },
  {
    "id": "content/moderation-declared",
    "area": "content",
    "title": {
      "en": "Content of users is checked before others see it",
      "zh-CN": "用户内容发布前经过审核"
    },
    "severity": "high",
    "rationale": {
      "en": "Whoever lets users publish in a mini program or Official Account must find, stop and report unlawful content (Cybersecurity Law, article 47 before the renumbering of 2026), and the developer agreement makes the developer alone answer for it. The platform's rules want user content filtered before it is shown: by the platform's text and media checks, by a third party, or by people. Missing checks end in rejected reviews and suspended apps.",
      "zh-CN": "允许用户发布内容的小程序或公众号，须发现、停止传输并报告违法内容（《网络安全法》2026 年修订前第四十七条），开发者协议规定由开发者独立承担责任。平台规则要求用户内容展示前须经过滤：使用平台文本与媒体检测接口、第三方服务或人工审核。缺失审核将导致审核不通过或下架。"
    },
    "references": [
      {
        "title": "小程序安全-内容安全 (msg_sec_check, media_check_async)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check",
        "read": "2026-11-22"
      },
      {
        "title": "Mini Program platform operation rules",
        "url": "https://developers.weixin.qq.com/miniprogram/product/",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "content/moderation-declared/integration",
        "policyId": "content/moderation-declared",
        "type": "integration",
        "severity": "high",
        "message": {
          "en": "Users can publish content that others see, and no check of it is declared.",
          "zh-CN": "用户可发布他人可见的内容，但未声明内容审核。"
        },
        "remediation": {
          "en": "Declare `moderation` with its `provider`, `text: true` and `media: true` once both are checked before they are shown (msg_sec_check version 2 and media_check_async, or a third party; media_check_async does not check video), or `humanReview: true` where people look at everything first. If users publish nothing, remove `userContent`.",
          "zh-CN": "在展示前对文本和媒体均进行检测后（msg_sec_check 2.0 与 media_check_async，或第三方服务；media_check_async 不检测视频），声明 `moderation` 的 `provider`、`text: true` 与 `media: true`；若全部由人工先审，则声明 `humanReview: true`。若用户不发布内容，请移除 `userContent`。"
        }
      }
    ]
  },
  {
    "id": "encryption/block-storage-at-rest",
    "area": "encryption",
    "title": {
      "en": "Disks are encrypted at rest",
      "zh-CN": "云硬盘静态加密"
    },
    "severity": "high",
    "rationale": {
      "en": "Disks under a WeChat back end hold user profiles, phone numbers, payment records and logs. None of the three clouds encrypts a new disk unless it is told to, and an unencrypted disk stays readable to whoever gets a copy of it: a shared or public snapshot, a leaked image, a disk moved to another account. PIPL article 51 requires technical measures such as encryption for personal information, and encryption can only be chosen when a disk is created, so a disk that starts in the clear must be replaced later.",
      "zh-CN": "微信后端的磁盘上存有用户资料、手机号、支付记录和日志。三家云厂商都不会默认加密新建的磁盘；未加密的磁盘一旦快照被共享、镜像泄露或磁盘被转移，内容即可被读取。《个人信息保护法》第五十一条要求采取加密等安全技术措施；加密只能在创建磁盘时选择，事后只能重建。"
    },
    "references": [
      {
        "title": "Amazon EBS encryption",
        "url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Enable Amazon EBS encryption by default",
        "url": "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ECS, encrypted disks",
        "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ECS, EnableDiskEncryptionByDefault",
        "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-enablediskencryptionbydefault",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud CBS, cloud disk encryption",
        "url": "https://www.tencentcloud.com/document/product/362/33139",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon EBS CSI driver, StorageClass parameters",
        "url": "https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ACK, encrypt disk volumes",
        "url": "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/encrypt-cloud-disk-storage-volumes",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud CBS CSI driver, StorageClass parameters",
        "url": "https://github.com/TencentCloud/kubernetes-csi-tencentcloud/blob/master/docs/README_CBS.md",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_3",
      "checkov:CKV_AWS_8",
      "checkov:CKV_AWS_106",
      "checkov:CKV_ALI_7",
      "checkov:CKV_ALI_32",
      "checkov:CKV_TC_1",
      "trivy:AWS-0008",
      "trivy:AWS-0026",
      "trivy:AWS-0131",
      "kics:cc997676",
      "kics:4de9de27",
      "kics:3d3f6270",
      "kics:39750e32",
      "kics:1455cb21",
      "kics:1ee0f202"
    ],
    "rules": [
      {
        "id": "encryption/block-storage-at-rest/alicloud_ecs_disk",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_ecs_disk",
        "severity": "high",
        "message": {
          "en": "This ECS disk is not encrypted.",
          "zh-CN": "该云盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing disk cannot be changed: Terraform replaces it, so copy its data first. If the account encrypts by default (`alicloud_ecs_disk_encryption_by_default`), writing `encrypted = true` changes nothing and makes it visible.",
          "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有云盘无法修改，Terraform 会重建，请先迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/alicloud_disk",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_disk",
        "severity": "high",
        "message": {
          "en": "This ECS disk is not encrypted.",
          "zh-CN": "该云盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing disk cannot be changed: Terraform replaces it, so copy its data first. If the account encrypts by default (`alicloud_ecs_disk_encryption_by_default`), writing `encrypted = true` changes nothing and makes it visible.",
          "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有云盘无法修改，Terraform 会重建，请先迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/alicloud_instance",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_instance",
        "severity": "high",
        "message": {
          "en": "A disk of this ECS instance is not encrypted.",
          "zh-CN": "该 ECS 实例的一块云盘未加密。"
        },
        "remediation": {
          "en": "Set `system_disk_encrypted = true` and, in every `data_disks` block, `encrypted = true`. Changing either replaces the instance. If the account encrypts by default or the image is encrypted, writing it changes nothing and makes it visible here.",
          "zh-CN": "设置 `system_disk_encrypted = true`，并在每个 `data_disks` 块中设置 `encrypted = true`。修改会重建实例。若账号已开启默认加密或镜像已加密，写明不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/alicloud_ecs_launch_template",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_ecs_launch_template",
        "severity": "high",
        "message": {
          "en": "A disk of the instances launched from this template is not encrypted.",
          "zh-CN": "由此启动模板创建的实例有云盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in `system_disk` and in every `data_disks` block; running instances keep their disks until they are replaced. A disk with a `snapshot_id` takes over the encryption of the snapshot.",
          "zh-CN": "在 `system_disk` 和每个 `data_disks` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的云盘沿用快照的加密状态。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/alicloud_launch_template",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_launch_template",
        "severity": "high",
        "message": {
          "en": "A disk of the instances launched from this template is not encrypted.",
          "zh-CN": "由此启动模板创建的实例有云盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in `system_disk` and in every `data_disks` block; running instances keep their disks until they are replaced. A disk with a `snapshot_id` takes over the encryption of the snapshot.",
          "zh-CN": "在 `system_disk` 和每个 `data_disks` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的云盘沿用快照的加密状态。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default",
        "policyId": "encryption/block-storage-at-rest",
        "type": "alicloud_ecs_disk_encryption_by_default",
        "severity": "high",
        "message": {
          "en": "Encryption by default is switched off for every new disk of this account and region.",
          "zh-CN": "该账号在此地域新建的云盘默认不加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true`. It affects new disks only, and needs KMS in the region.",
          "zh-CN": "设置 `encrypted = true`。仅影响新建的云盘，并要求该地域已开通 KMS。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_ebs_volume",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_ebs_volume",
        "severity": "high",
        "message": {
          "en": "This EBS volume is not encrypted.",
          "zh-CN": "该 EBS 卷未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing volume cannot be changed: Terraform replaces it, so copy its data first (snapshot, encrypted copy of the snapshot, new volume). If the account encrypts by default, writing `encrypted = true` changes nothing and makes it visible here.",
          "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有的卷无法修改，Terraform 会重建，请先通过快照的加密副本迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_instance",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_instance",
        "severity": "high",
        "message": {
          "en": "A disk of this instance is not encrypted.",
          "zh-CN": "该实例的一块磁盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; without a `root_block_device` block the root volume is as open as the image's. Changing it replaces the instance. If the account encrypts by default or the image is encrypted, writing `encrypted = true` changes nothing and makes it visible here.",
          "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；没有 `root_block_device` 块时，系统盘沿用镜像的加密状态。修改会重建实例。若账号已开启默认加密或镜像已加密，写明 `encrypted = true` 不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_spot_instance_request",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_spot_instance_request",
        "severity": "high",
        "message": {
          "en": "A disk of this instance is not encrypted.",
          "zh-CN": "该实例的一块磁盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; without a `root_block_device` block the root volume is as open as the image's. Changing it replaces the instance. If the account encrypts by default or the image is encrypted, writing `encrypted = true` changes nothing and makes it visible here.",
          "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；没有 `root_block_device` 块时，系统盘沿用镜像的加密状态。修改会重建实例。若账号已开启默认加密或镜像已加密，写明 `encrypted = true` 不会引起任何变化。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_launch_configuration",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_launch_configuration",
        "severity": "high",
        "message": {
          "en": "A disk of the instances launched from here is not encrypted.",
          "zh-CN": "由此启动配置创建的实例有磁盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; running instances keep their disks until they are replaced. AWS no longer offers launch configurations to new accounts: a launch template is the better place.",
          "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；运行中的实例需替换后才会生效。建议改用启动模板。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_launch_template",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_launch_template",
        "severity": "high",
        "message": {
          "en": "A disk of the instances launched from this template is not encrypted.",
          "zh-CN": "由此启动模板创建的实例有磁盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypted = true` in the `ebs` block of the mapping; running instances keep their disks until they are replaced. A mapping with a `snapshot_id` takes over the encryption of the snapshot.",
          "zh-CN": "在该映射的 `ebs` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的映射沿用快照的加密状态。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/aws_ebs_encryption_by_default",
        "policyId": "encryption/block-storage-at-rest",
        "type": "aws_ebs_encryption_by_default",
        "severity": "high",
        "message": {
          "en": "Encryption by default is switched off for every new EBS volume of this account and region.",
          "zh-CN": "该账号在此地域新建的 EBS 卷默认不加密。"
        },
        "remediation": {
          "en": "Set `enabled = true`, or leave it out, which means the same. It affects new volumes only.",
          "zh-CN": "设置 `enabled = true` 或删除该参数（默认即为 true）。仅影响新建的卷。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/StorageClass.storage.k8s.io",
        "policyId": "encryption/block-storage-at-rest",
        "type": "StorageClass.storage.k8s.io",
        "severity": "high",
        "message": {
          "en": "Volumes of this StorageClass are not encrypted.",
          "zh-CN": "由该 StorageClass 创建的卷未加密。"
        },
        "remediation": {
          "en": 'Add to `parameters`: `encrypted: "true"` for Amazon EBS and Alibaba Cloud disks (`kmsKeyId` for a key of your own), `encrypt: ENCRYPT` for Tencent Cloud CBS. Parameters cannot be changed: make a new StorageClass, and move existing volumes to it. If the account encrypts by default, writing it changes nothing and makes it visible here.',
          "zh-CN": '在 `parameters` 中添加：Amazon EBS 和阿里云云盘使用 `encrypted: "true"`（自管密钥用 `kmsKeyId`），腾讯云 CBS 使用 `encrypt: ENCRYPT`。参数不可修改：请新建 StorageClass 并迁移已有卷。若账号已开启默认加密，写明不会引起任何变化。'
        }
      },
      {
        "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage",
        "policyId": "encryption/block-storage-at-rest",
        "type": "tencentcloud_cbs_storage",
        "severity": "high",
        "message": {
          "en": "This CBS disk is not encrypted.",
          "zh-CN": "该云硬盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypt = true`, and `kms_key_id` for a key of your own. The account needs the role `CVM_QcsRole` with the policy `QcloudKMSAccessForCVMRole`. An existing disk cannot be changed: Terraform replaces it, so copy its data first.",
          "zh-CN": "设置 `encrypt = true`，如需自管密钥再设置 `kms_key_id`。账号需具备 `CVM_QcsRole` 角色及 `QcloudKMSAccessForCVMRole` 策略。已有云硬盘无法修改，Terraform 会重建，请先迁移数据。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set",
        "policyId": "encryption/block-storage-at-rest",
        "type": "tencentcloud_cbs_storage_set",
        "severity": "high",
        "message": {
          "en": "This CBS disk is not encrypted.",
          "zh-CN": "该云硬盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypt = true`, and `kms_key_id` for a key of your own. The account needs the role `CVM_QcsRole` with the policy `QcloudKMSAccessForCVMRole`. An existing disk cannot be changed: Terraform replaces it, so copy its data first.",
          "zh-CN": "设置 `encrypt = true`，如需自管密钥再设置 `kms_key_id`。账号需具备 `CVM_QcsRole` 角色及 `QcloudKMSAccessForCVMRole` 策略。已有云硬盘无法修改，Terraform 会重建，请先迁移数据。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/tencentcloud_instance",
        "policyId": "encryption/block-storage-at-rest",
        "type": "tencentcloud_instance",
        "severity": "high",
        "message": {
          "en": "A disk of this CVM instance is not encrypted.",
          "zh-CN": "该云服务器的一块云硬盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypt = true` in every `data_disks` block, and never `system_disk_encrypt = false`. Changing it replaces the instance, so copy the data first.",
          "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`，且不要设置 `system_disk_encrypt = false`。修改会重建实例，请先迁移数据。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template",
        "policyId": "encryption/block-storage-at-rest",
        "type": "tencentcloud_cvm_launch_template",
        "severity": "high",
        "message": {
          "en": "A data disk of the instances launched from this template is not encrypted.",
          "zh-CN": "由此启动模板创建的实例有数据盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypt = true` in every `data_disks` block; running instances keep their disks until they are replaced.",
          "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`；运行中的实例需替换后才会生效。"
        }
      },
      {
        "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version",
        "policyId": "encryption/block-storage-at-rest",
        "type": "tencentcloud_cvm_launch_template_version",
        "severity": "high",
        "message": {
          "en": "A data disk of the instances launched from this template is not encrypted.",
          "zh-CN": "由此启动模板创建的实例有数据盘未加密。"
        },
        "remediation": {
          "en": "Set `encrypt = true` in every `data_disks` block; running instances keep their disks until they are replaced.",
          "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`；运行中的实例需替换后才会生效。"
        }
      }
    ]
  },
  {
    "id": "encryption/database-at-rest",
    "area": "encryption",
    "title": {
      "en": "Databases are encrypted at rest",
      "zh-CN": "数据库静态加密"
    },
    "severity": "high",
    "rationale": {
      "en": "The database of a WeChat integration holds OpenIDs, phone numbers, orders and addresses: personal information that PIPL article 51 wants protected by measures such as encryption. Storage encryption keeps it unreadable in backups, snapshots and discarded disks. Most engines can only be encrypted when they are created, so the cheapest moment to notice is the pull request that adds the database.",
      "zh-CN": "微信业务的数据库存有 OpenID、手机号、订单和地址等个人信息，《个人信息保护法》第五十一条要求采取加密等安全技术措施。存储加密使备份、快照和废弃磁盘中的数据不可读。多数数据库只能在创建时启用加密，因此最好在新增数据库的合并请求中发现问题。"
    },
    "references": [
      {
        "title": "Encrypting Amazon RDS resources",
        "url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Encrypting Amazon Aurora resources (encrypted by default since 18 February 2026)",
        "url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Encrypting Amazon DocumentDB data at rest",
        "url": "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_db_instance",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
        "read": "2026-11-22"
      },
      {
        "title": "ApsaraDB RDS, transparent data encryption",
        "url": "https://www.alibabacloud.com/help/en/rds/apsaradb-rds-for-mysql/configure-tde-for-an-apsaradb-rds-for-mysql-instance",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_polardb_cluster",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, tencentcloud_postgresql_instance",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
        "read": "2026-11-22"
      },
      {
        "title": "TencentDB for PostgreSQL, transparent data encryption",
        "url": "https://cloud.tencent.com/document/product/409/73058",
        "read": "2026-11-22"
      },
      {
        "title": "TencentDB for MySQL, transparent data encryption",
        "url": "https://www.tencentcloud.com/document/product/236/38491",
        "read": "2026-11-22"
      },
      {
        "title": "TDSQL-C for MySQL, transparent data encryption",
        "url": "https://www.tencentcloud.com/document/product/1098/67268",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_16",
      "checkov:CKV_AWS_44",
      "checkov:CKV_AWS_74",
      "checkov:CKV_AWS_96",
      "checkov:CKV_AWS_140",
      "checkov:CKV_AWS_292",
      "checkov:CKV_ALI_22",
      "trivy:AWS-0021",
      "trivy:AWS-0076",
      "trivy:AWS-0079",
      "trivy:AWS-0080",
      "kics:08bd0760",
      "kics:656880aa",
      "kics:bc1f9009",
      "kics:98d59056",
      "kics:44d434ca"
    ],
    "rules": [
      {
        "id": "encryption/database-at-rest/alicloud_db_instance",
        "policyId": "encryption/database-at-rest",
        "type": "alicloud_db_instance",
        "severity": "high",
        "message": {
          "en": "The storage of this RDS instance is not encrypted.",
          "zh-CN": "该 RDS 实例的存储未加密。"
        },
        "remediation": {
          "en": 'With cloud disks set `encryption_key` to a KMS key (and `role_arn`) when you create the instance; PostgreSQL also takes `ServiceKey` later. With local disks, or for an existing MySQL or SQL Server instance, set `tde_status = "Enabled"`, which cannot be undone; in MySQL each table must then be encrypted once.',
          "zh-CN": '云盘实例在创建时将 `encryption_key` 设为 KMS 密钥（并设置 `role_arn`）；PostgreSQL 之后也可设为 `ServiceKey`。本地盘实例或已有的 MySQL、SQL Server 实例请设置 `tde_status = "Enabled"`，开启后无法关闭；MySQL 还需逐表加密。'
        }
      },
      {
        "id": "encryption/database-at-rest/alicloud_polardb_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "alicloud_polardb_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this PolarDB cluster is not encrypted.",
          "zh-CN": "该 PolarDB 集群的存储未加密。"
        },
        "remediation": {
          "en": 'Set `tde_status = "Enabled"`, and `encryption_key` for a key of your own. It cannot be undone. For MySQL 8.0 also set `encrypt_new_tables = "ON"`, since tables are encrypted one by one.',
          "zh-CN": '设置 `tde_status = "Enabled"`，如需自管密钥再设置 `encryption_key`，开启后无法关闭。MySQL 8.0 请同时设置 `encrypt_new_tables = "ON"`，因为加密是逐表生效的。'
        }
      },
      {
        "id": "encryption/database-at-rest/aws_db_instance",
        "policyId": "encryption/database-at-rest",
        "type": "aws_db_instance",
        "severity": "high",
        "message": {
          "en": "The storage of this RDS instance is not encrypted.",
          "zh-CN": "该 RDS 实例的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing instance cannot be changed: take a snapshot, copy it encrypted and restore from the copy, or Terraform replaces the instance and its data is gone.",
          "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有实例无法修改：请先做快照，复制为加密快照后恢复，否则 Terraform 会重建实例并丢失数据。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_rds_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_rds_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this database cluster is not encrypted.",
          "zh-CN": "该数据库集群的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone. An Aurora cluster may leave `storage_encrypted` out, since AWS encrypts every new one; one from before 18 February 2026 may still be in the clear.",
          "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。自 2026 年 2 月 18 日起新建的 Aurora 集群默认加密，可以不写该参数；此前创建的集群可能仍未加密。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_rds_global_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_rds_global_cluster",
        "severity": "high",
        "message": {
          "en": "This global database opts out of storage encryption.",
          "zh-CN": "该全球数据库关闭了存储加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true` here and in the clusters, or leave it out where the global database is made from an encrypted cluster.",
          "zh-CN": "在此处和各集群中设置 `storage_encrypted = true`；若由已加密的集群创建，可不写该参数。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_docdb_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_docdb_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this DocumentDB cluster is not encrypted.",
          "zh-CN": "该 DocumentDB 集群的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`, and a KMS key of your own if you want to hold it. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone.",
          "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再指定 KMS 密钥。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_neptune_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_neptune_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this Neptune cluster is not encrypted.",
          "zh-CN": "该 Neptune 集群的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`, and a KMS key of your own if you want to hold it. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone.",
          "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再指定 KMS 密钥。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_docdb_global_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_docdb_global_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this global cluster is not encrypted.",
          "zh-CN": "该全球集群的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`; it decides for every cluster that joins. It cannot be changed later. Where the global cluster is made from an existing one (`source_db_cluster_identifier`), encrypt that one instead.",
          "zh-CN": "设置 `storage_encrypted = true`，它决定所有加入的集群，且之后无法修改。若由已有集群创建（`source_db_cluster_identifier`），请改为加密该集群。"
        }
      },
      {
        "id": "encryption/database-at-rest/aws_neptune_global_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "aws_neptune_global_cluster",
        "severity": "high",
        "message": {
          "en": "The storage of this global cluster is not encrypted.",
          "zh-CN": "该全球集群的存储未加密。"
        },
        "remediation": {
          "en": "Set `storage_encrypted = true`; it decides for every cluster that joins. It cannot be changed later. Where the global cluster is made from an existing one (`source_db_cluster_identifier`), encrypt that one instead.",
          "zh-CN": "设置 `storage_encrypted = true`，它决定所有加入的集群，且之后无法修改。若由已有集群创建（`source_db_cluster_identifier`），请改为加密该集群。"
        }
      },
      {
        "id": "encryption/database-at-rest/tencentcloud_postgresql_instance",
        "policyId": "encryption/database-at-rest",
        "type": "tencentcloud_postgresql_instance",
        "severity": "high",
        "message": {
          "en": "The storage of this PostgreSQL instance is not encrypted.",
          "zh-CN": "该 PostgreSQL 实例的存储未加密。"
        },
        "remediation": {
          "en": "Set `need_support_tde = 1`, and `kms_key_id` with `kms_region` for a key of your own. It can only be chosen when the instance is created, and needs a kernel of at least v10.17_r1.2, v11.12_r1.2, v12.7_r1.2, v13.3_r1.2 or v14.2_r1.0.",
          "zh-CN": "设置 `need_support_tde = 1`，如需自管密钥再设置 `kms_key_id` 和 `kms_region`。仅可在创建实例时选择，内核小版本需不低于 v10.17_r1.2、v11.12_r1.2、v12.7_r1.2、v13.3_r1.2 或 v14.2_r1.0。"
        }
      },
      {
        "id": "encryption/database-at-rest/tencentcloud_mysql_instance",
        "policyId": "encryption/database-at-rest",
        "type": "tencentcloud_mysql_instance",
        "severity": "medium",
        "message": {
          "en": "Transparent data encryption is not switched on for this MySQL instance.",
          "zh-CN": "该 MySQL 实例未开启透明数据加密。"
        },
        "remediation": {
          "en": "Add a `tencentcloud_mysql_instance_encryption_operation` with the `instance_id` of this instance, then encrypt each table (`ALTER TABLE … ENCRYPTION = 'Y'`). It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
          "zh-CN": "为该实例添加 `tencentcloud_mysql_instance_encryption_operation`（`instance_id` 指向该实例），再逐表执行 `ALTER TABLE … ENCRYPTION = 'Y'`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
        }
      },
      {
        "id": "encryption/database-at-rest/tencentcloud_cynosdb_cluster",
        "policyId": "encryption/database-at-rest",
        "type": "tencentcloud_cynosdb_cluster",
        "severity": "medium",
        "message": {
          "en": "Transparent data encryption is not switched on for this TDSQL-C cluster.",
          "zh-CN": "该 TDSQL-C 集群未开启透明数据加密。"
        },
        "remediation": {
          "en": "Add a `tencentcloud_cynosdb_cluster_transparent_encrypt` with the `cluster_id` of this cluster and `is_open_global_encryption = true`. It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
          "zh-CN": "为该集群添加 `tencentcloud_cynosdb_cluster_transparent_encrypt`（`cluster_id` 指向该集群），并设置 `is_open_global_encryption = true`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
        }
      }
    ]
  },
  {
    "id": "encryption/ingress-tls",
    "area": "encryption",
    "title": {
      "en": "Kubernetes ingresses serve TLS",
      "zh-CN": "Kubernetes 入口启用 TLS"
    },
    "severity": "high",
    "rationale": {
      "en": "Mini programs may only call HTTPS and WSS addresses, and WeChat Pay notifies merchants over HTTPS. An Ingress or Gateway without TLS serves the back end over plain HTTP to whoever finds its address: session keys, OpenIDs and payment notices can be read and changed on the way. TLS that ends elsewhere counts where the manifest says so, by an annotation of the controller or a class that always encrypts.",
      "zh-CN": "小程序只能请求 HTTPS、WSS 地址，微信支付也通过 HTTPS 通知商户。未启用 TLS 的 Ingress 或 Gateway 以明文 HTTP 暴露后端，会话密钥、OpenID 和支付通知可能在途中被窃听或篡改。若清单中以控制器注解或始终加密的入口类声明了 TLS 在别处终止，则视为通过。"
    },
    "references": [
      {
        "title": "Kubernetes, Ingress TLS",
        "url": "https://kubernetes.io/docs/concepts/services-networking/ingress/#tls",
        "read": "2026-11-22"
      },
      {
        "title": "Gateway API, TLS configuration",
        "url": "https://gateway-api.sigs.k8s.io/guides/tls/",
        "read": "2026-11-22"
      },
      {
        "title": "AWS Load Balancer Controller, Ingress annotations",
        "url": "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/",
        "read": "2026-11-22"
      },
      {
        "title": "Google Kubernetes Engine, Ingress routing and security",
        "url": "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/ingress-routing-security",
        "read": "2026-11-22"
      },
      {
        "title": "腾讯云容器服务 TKE, Ingress 混合使用 HTTP 及 HTTPS 协议",
        "url": "https://cloud.tencent.com/document/product/457/45693",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ACK, ALB Ingress configuration dictionary",
        "url": "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/alb-ingress-configuration-dictionary",
        "read": "2026-11-22"
      },
      {
        "title": "ingress-nginx, annotations",
        "url": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
        "read": "2026-11-22"
      },
      {
        "title": "小程序网络, 服务器域名配置与 HTTPS 证书",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "encryption/ingress-tls/Ingress.networking.k8s.io",
        "policyId": "encryption/ingress-tls",
        "type": "Ingress.networking.k8s.io",
        "severity": "high",
        "message": {
          "en": "This Ingress serves plain HTTP.",
          "zh-CN": "该 Ingress 以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Add `tls` with the hosts and a `secretName` (cert-manager fills it); without a `secretName`, ingress-nginx serves its default certificate. Where a cloud load balancer ends TLS, name its certificate in the controller\'s annotation, such as `alb.ingress.kubernetes.io/certificate-arn` or `networking.gke.io/managed-certificates`. Where something in front of the cluster does, write `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`.',
          "zh-CN": '添加 `tls`，写明域名和 `secretName`（可由 cert-manager 生成）；不写 `secretName` 时 ingress-nginx 使用默认证书。若由云负载均衡终止 TLS，请在控制器注解中指定证书，例如 `alb.ingress.kubernetes.io/certificate-arn` 或 `networking.gke.io/managed-certificates`。若由集群前端终止，请设置 `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`。'
        }
      },
      {
        "id": "encryption/ingress-tls/Ingress.extensions",
        "policyId": "encryption/ingress-tls",
        "type": "Ingress.extensions",
        "severity": "high",
        "message": {
          "en": "This Ingress serves plain HTTP.",
          "zh-CN": "该 Ingress 以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Add `tls` with the hosts and a `secretName` (cert-manager fills it); without a `secretName`, ingress-nginx serves its default certificate. Where a cloud load balancer ends TLS, name its certificate in the controller\'s annotation, such as `alb.ingress.kubernetes.io/certificate-arn` or `networking.gke.io/managed-certificates`. Where something in front of the cluster does, write `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`.',
          "zh-CN": '添加 `tls`，写明域名和 `secretName`（可由 cert-manager 生成）；不写 `secretName` 时 ingress-nginx 使用默认证书。若由云负载均衡终止 TLS，请在控制器注解中指定证书，例如 `alb.ingress.kubernetes.io/certificate-arn` 或 `networking.gke.io/managed-certificates`。若由集群前端终止，请设置 `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`。'
        }
      },
      {
        "id": "encryption/ingress-tls/Gateway.gateway.networking.k8s.io",
        "policyId": "encryption/ingress-tls",
        "type": "Gateway.gateway.networking.k8s.io",
        "severity": "high",
        "message": {
          "en": "This Gateway serves plain HTTP only.",
          "zh-CN": "该 Gateway 仅以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": "Add a listener with `protocol: HTTPS`, `port: 443` and `tls.certificateRefs`, and redirect from the HTTP listener with an HTTPRoute (`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`).",
          "zh-CN": "添加 `protocol: HTTPS`、`port: 443` 并设置 `tls.certificateRefs` 的监听器，再用 HTTPRoute（`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`）重定向 HTTP 监听器。"
        }
      }
    ]
  },
  {
    "id": "encryption/load-balancer-tls",
    "area": "encryption",
    "title": {
      "en": "Load balancers accept no plain HTTP",
      "zh-CN": "负载均衡不接受明文 HTTP"
    },
    "severity": "high",
    "rationale": {
      "en": "Mini programs may only call HTTPS and WSS addresses, and WeChat Pay notifies merchants over HTTPS, so a plain HTTP listener serves nobody but those who can read or change the traffic: session keys, OpenIDs, phone numbers and payment notices pass in the clear. A listener that only redirects to HTTPS is fine.",
      "zh-CN": "小程序只能请求 HTTPS、WSS 地址，微信支付也通过 HTTPS 通知商户；明文 HTTP 监听只会让会话密钥、OpenID、手机号和支付通知被窃听或篡改。仅重定向到 HTTPS 的监听不受影响。"
    },
    "references": [
      {
        "title": "小程序网络, 服务器域名配置与 HTTPS 证书",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, aws_lb_listener",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, aws_cloudfront_distribution",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_slb_listener",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_alb_rule",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_rule",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, tencentcloud_clb_redirection",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_redirection",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_2",
      "checkov:CKV2_AWS_20",
      "checkov:CKV_AWS_34",
      "checkov:CKV_AWS_127",
      "checkov:CKV_AWS_376",
      "checkov:CKV_TC_12",
      "trivy:AWS-0054",
      "trivy:AWS-0012",
      "kics:de7f5e83",
      "kics:55af1353",
      "kics:ee3b1557",
      "kics:fe08b81c"
    ],
    "rules": [
      {
        "id": "encryption/load-balancer-tls/alicloud_slb_listener",
        "policyId": "encryption/load-balancer-tls",
        "type": "alicloud_slb_listener",
        "severity": "high",
        "message": {
          "en": "This listener serves plain HTTP.",
          "zh-CN": "该监听以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Serve over a listener with `protocol = "https"`, a `server_certificate_id` and a `tls_cipher_policy`, and let this one only redirect: `listener_forward = "on"` and `forward_port = 443`.',
          "zh-CN": '使用 `protocol = "https"` 并设置 `server_certificate_id` 和 `tls_cipher_policy` 的监听提供服务；本监听仅做重定向：`listener_forward = "on"`、`forward_port = 443`。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/alicloud_alb_listener",
        "policyId": "encryption/load-balancer-tls",
        "type": "alicloud_alb_listener",
        "severity": "high",
        "message": {
          "en": "This listener serves plain HTTP.",
          "zh-CN": "该监听以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Serve over a listener with `listener_protocol = "HTTPS"` (or `"QUIC"`), certificates and a `security_policy_id`, and give this one an `alicloud_alb_rule` for all paths with an action of type `Redirect` and `redirect_config { protocol = "HTTPS", port = "443" }`.',
          "zh-CN": '使用 `listener_protocol = "HTTPS"`（或 `"QUIC"`）并设置证书和 `security_policy_id` 的监听提供服务；为本监听添加匹配全部路径的 `alicloud_alb_rule`，动作类型为 `Redirect`，`redirect_config { protocol = "HTTPS", port = "443" }`。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/aws_lb_listener",
        "policyId": "encryption/load-balancer-tls",
        "type": "aws_lb_listener",
        "severity": "high",
        "message": {
          "en": "This listener serves plain HTTP.",
          "zh-CN": "该监听以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Serve over a listener with `protocol = "HTTPS"`, a `certificate_arn` and an `ssl_policy`, and let this one only redirect: `default_action { type = "redirect" }` with `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`.',
          "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_arn` 和 `ssl_policy` 的监听提供服务；本监听仅做重定向：`default_action { type = "redirect" }`，其中 `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/aws_alb_listener",
        "policyId": "encryption/load-balancer-tls",
        "type": "aws_alb_listener",
        "severity": "high",
        "message": {
          "en": "This listener serves plain HTTP.",
          "zh-CN": "该监听以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Serve over a listener with `protocol = "HTTPS"`, a `certificate_arn` and an `ssl_policy`, and let this one only redirect: `default_action { type = "redirect" }` with `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`.',
          "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_arn` 和 `ssl_policy` 的监听提供服务；本监听仅做重定向：`default_action { type = "redirect" }`，其中 `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/aws_elb",
        "policyId": "encryption/load-balancer-tls",
        "type": "aws_elb",
        "severity": "high",
        "message": {
          "en": "This load balancer serves plain HTTP only.",
          "zh-CN": "该负载均衡仅以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Add a `listener` with `lb_port = 443`, `lb_protocol = "https"` and `ssl_certificate_id`, and redirect in the application; or move to an application load balancer, which can redirect by itself.',
          "zh-CN": '添加 `lb_port = 443`、`lb_protocol = "https"` 且设置 `ssl_certificate_id` 的 `listener`，并在应用中重定向；或迁移到可自行重定向的应用型负载均衡。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/aws_cloudfront_distribution",
        "policyId": "encryption/load-balancer-tls",
        "type": "aws_cloudfront_distribution",
        "severity": "high",
        "message": {
          "en": "This distribution serves plain HTTP.",
          "zh-CN": "该分发以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Set `viewer_protocol_policy = "redirect-to-https"`, or `"https-only"` for an interface that only programs call.',
          "zh-CN": '设置 `viewer_protocol_policy = "redirect-to-https"`；仅供程序调用的接口可设为 `"https-only"`。'
        }
      },
      {
        "id": "encryption/load-balancer-tls/tencentcloud_clb_listener",
        "policyId": "encryption/load-balancer-tls",
        "type": "tencentcloud_clb_listener",
        "severity": "high",
        "message": {
          "en": "This listener serves plain HTTP.",
          "zh-CN": "该监听器以明文 HTTP 提供服务。"
        },
        "remediation": {
          "en": 'Serve over a listener with `protocol = "HTTPS"` and a `certificate_id`, and redirect this one with a `tencentcloud_clb_redirection` (`source_listener_id` is this listener). With `is_auto_rewrite = true` and an HTTPS listener on port 443 as its target, the redirection makes the HTTP listener by itself: then drop this one.',
          "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_id` 的监听器提供服务，并用 `tencentcloud_clb_redirection` 重定向本监听器（`source_listener_id` 指向本监听器；在 HTTPS 监听器上使用 `is_auto_rewrite = true` 可自动创建 HTTP 监听器）。'
        }
      }
    ]
  },
  {
    "id": "encryption/load-balancer-tls-version",
    "area": "encryption",
    "title": {
      "en": "Load balancers require TLS 1.2 or later",
      "zh-CN": "负载均衡要求 TLS 1.2 及以上"
    },
    "severity": "medium",
    "rationale": {
      "en": "RFC 8996 forbids TLS 1.0 and 1.1, and WeChat requires servers of mini programs to support TLS 1.2 or later. Load balancers made by Terraform still accept the older versions unless told otherwise: the default policy of AWS is ELBSecurityPolicy-2016-08, that of Alibaba Cloud tls_cipher_policy_1_0. The page of WeChat also asks to keep versions below 1.2 for old Android devices; that advice is older than RFC 8996, and whoever follows it should waive this policy with that reason.",
      "zh-CN": "RFC 8996 已废止 TLS 1.0 和 1.1，微信要求小程序服务器支持 TLS 1.2 及以上。通过 Terraform 创建的负载均衡若不指定，仍接受旧版本：AWS 默认策略为 ELBSecurityPolicy-2016-08，阿里云默认为 tls_cipher_policy_1_0。微信文档同时建议为部分旧 Android 机型保留 1.2 以下版本，该建议早于 RFC 8996；如需遵循，请注明此理由并豁免本策略。"
    },
    "references": [
      {
        "title": "RFC 8996, Deprecating TLS 1.0 and TLS 1.1",
        "url": "https://www.rfc-editor.org/rfc/rfc8996",
        "read": "2026-11-22"
      },
      {
        "title": "小程序网络, HTTPS 证书与 TLS 版本",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      },
      {
        "title": "Security policies for your Application Load Balancer",
        "url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon CloudFront, ViewerCertificate",
        "url": "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ALB, TLS security policies",
        "url": "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/tls-security-policies",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_slb_listener",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_103",
      "checkov:CKV2_AWS_74",
      "checkov:CKV_AWS_174",
      "checkov:CKV_AWS_213",
      "checkov:CKV_ALI_33",
      "trivy:AWS-0047",
      "trivy:AWS-0013",
      "kics:126c1788",
      "kics:4a800e14",
      "kics:00e5e55e",
      "kics:dbfc834a"
    ],
    "rules": [
      {
        "id": "encryption/load-balancer-tls-version/alicloud_slb_listener",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_slb_listener",
        "severity": "medium",
        "message": {
          "en": "This listener accepts TLS versions older than 1.2.",
          "zh-CN": "该监听接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Set `tls_cipher_policy = "tls_cipher_policy_1_2"`, or one of the stricter policies. Left out, it is `tls_cipher_policy_1_0`. Load balancers with shared performance do not offer the choice: move to a guaranteed one.',
          "zh-CN": '设置 `tls_cipher_policy = "tls_cipher_policy_1_2"` 或更严格的策略。不设置时为 `tls_cipher_policy_1_0`。性能共享型实例不支持修改，请改用性能保障型实例。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/alicloud_alb_listener",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_alb_listener",
        "severity": "medium",
        "message": {
          "en": "This listener accepts TLS versions older than 1.2.",
          "zh-CN": "该监听接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Set `security_policy_id = "tls_cipher_policy_1_2"`, one of the stricter system policies, or a security policy of your own without TLSv1.0 and TLSv1.1.',
          "zh-CN": '设置 `security_policy_id = "tls_cipher_policy_1_2"`、更严格的系统策略，或不含 TLSv1.0、TLSv1.1 的自定义安全策略。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/alicloud_nlb_listener",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_nlb_listener",
        "severity": "medium",
        "message": {
          "en": "This listener accepts TLS versions older than 1.2.",
          "zh-CN": "该监听接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Set `security_policy_id = "tls_cipher_policy_1_2"`, one of the stricter system policies, or a security policy of your own without TLSv1.0 and TLSv1.1.',
          "zh-CN": '设置 `security_policy_id = "tls_cipher_policy_1_2"`、更严格的系统策略，或不含 TLSv1.0、TLSv1.1 的自定义安全策略。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/alicloud_alb_security_policy",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_alb_security_policy",
        "severity": "medium",
        "message": {
          "en": "This security policy accepts TLS versions older than 1.2.",
          "zh-CN": "该安全策略接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Write `tls_versions = ["TLSv1.2", "TLSv1.3"]`, with cipher suites of these versions.',
          "zh-CN": '设置 `tls_versions = ["TLSv1.2", "TLSv1.3"]`，并选用对应版本的加密套件。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/alicloud_nlb_security_policy",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_nlb_security_policy",
        "severity": "medium",
        "message": {
          "en": "This security policy accepts TLS versions older than 1.2.",
          "zh-CN": "该安全策略接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Write `tls_versions = ["TLSv1.2", "TLSv1.3"]`, with cipher suites of these versions.',
          "zh-CN": '设置 `tls_versions = ["TLSv1.2", "TLSv1.3"]`，并选用对应版本的加密套件。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "alicloud_slb_tls_cipher_policy",
        "severity": "medium",
        "message": {
          "en": "This security policy accepts TLS versions older than 1.2.",
          "zh-CN": "该安全策略接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Write `tls_versions = ["TLSv1.2", "TLSv1.3"]`, with cipher suites of these versions.',
          "zh-CN": '设置 `tls_versions = ["TLSv1.2", "TLSv1.3"]`，并选用对应版本的加密套件。'
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/aws_lb_listener",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "aws_lb_listener",
        "severity": "medium",
        "message": {
          "en": "This listener accepts TLS versions older than 1.2.",
          "zh-CN": "该监听接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": "Set `ssl_policy` to `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, which AWS recommends, or another one whose name says 1-2 or 1-3. Left out, it is `ELBSecurityPolicy-2016-08`, which accepts TLS 1.0.",
          "zh-CN": "将 `ssl_policy` 设为 AWS 推荐的 `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`，或名称中含 1-2、1-3 的其他策略。不设置时为接受 TLS 1.0 的 `ELBSecurityPolicy-2016-08`。"
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/aws_alb_listener",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "aws_alb_listener",
        "severity": "medium",
        "message": {
          "en": "This listener accepts TLS versions older than 1.2.",
          "zh-CN": "该监听接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": "Set `ssl_policy` to `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, which AWS recommends, or another one whose name says 1-2 or 1-3. Left out, it is `ELBSecurityPolicy-2016-08`, which accepts TLS 1.0.",
          "zh-CN": "将 `ssl_policy` 设为 AWS 推荐的 `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`，或名称中含 1-2、1-3 的其他策略。不设置时为接受 TLS 1.0 的 `ELBSecurityPolicy-2016-08`。"
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/aws_load_balancer_policy",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "aws_load_balancer_policy",
        "severity": "medium",
        "message": {
          "en": "This policy accepts TLS versions older than 1.2.",
          "zh-CN": "该策略接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": "Name `ELBSecurityPolicy-TLS-1-2-2017-01` as `Reference-Security-Policy`, the only predefined policy that asks for TLS 1.2, and leave `Protocol-TLSv1`, `Protocol-TLSv1.1` and `Protocol-SSLv3` out.",
          "zh-CN": "将 `Reference-Security-Policy` 设为 `ELBSecurityPolicy-TLS-1-2-2017-01`（唯一要求 TLS 1.2 的预定义策略），并去掉 `Protocol-TLSv1`、`Protocol-TLSv1.1` 和 `Protocol-SSLv3`。"
        }
      },
      {
        "id": "encryption/load-balancer-tls-version/aws_cloudfront_distribution",
        "policyId": "encryption/load-balancer-tls-version",
        "type": "aws_cloudfront_distribution",
        "severity": "medium",
        "message": {
          "en": "This distribution accepts TLS versions older than 1.2.",
          "zh-CN": "该分发接受低于 1.2 的 TLS 版本。"
        },
        "remediation": {
          "en": 'Set `minimum_protocol_version = "TLSv1.2_2021"` (or later) and `ssl_support_method = "sni-only"` in `viewer_certificate`. Left out, it is `TLSv1`.',
          "zh-CN": '在 `viewer_certificate` 中设置 `minimum_protocol_version = "TLSv1.2_2021"`（或更高）和 `ssl_support_method = "sni-only"`。不设置时为 `TLSv1`。'
        }
      }
    ]
  },
  {
    "id": "encryption/message-callback-tls",
    "area": "encryption",
    "title": {
      "en": "Callbacks of WeChat accounts use TLS",
      "zh-CN": "微信账号的回调地址使用 TLS"
    },
    "severity": "high",
    "rationale": {
      "en": "WeChat accepts http and https for callbacks. Over http, the code of a web authorisation and the content of pushed messages in plaintext or compatible mode are readable on the way, and the code can be exchanged by somebody else. The documentation says that the redirect address should be https to keep the code safe. Addresses in private networks, and files for development and examples, are left out.",
      "zh-CN": "微信允许回调使用 http 或 https。使用 http 时，网页授权的 code、明文或兼容模式下推送的消息内容在途中可被读取，code 可被他人抢先使用。 官方文档要求回调链接使用 https 以确保 code 的安全。内网地址、开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Web authorisation (网页授权), redirect_uri",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html",
        "read": "2026-11-22"
      },
      {
        "title": "Message push (消息推送), server address",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "encryption/message-callback-tls/wechat_account",
        "policyId": "encryption/message-callback-tls",
        "type": "wechat_account",
        "severity": "high",
        "message": {
          "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
          "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
        },
        "remediation": {
          "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
          "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
        }
      },
      {
        "id": "encryption/message-callback-tls/wechat_official_account",
        "policyId": "encryption/message-callback-tls",
        "type": "wechat_official_account",
        "severity": "high",
        "message": {
          "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
          "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
        },
        "remediation": {
          "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
          "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
        }
      },
      {
        "id": "encryption/message-callback-tls/wechat_mini_program_account",
        "policyId": "encryption/message-callback-tls",
        "type": "wechat_mini_program_account",
        "severity": "high",
        "message": {
          "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
          "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
        },
        "remediation": {
          "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
          "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
        }
      },
      {
        "id": "encryption/message-callback-tls/wechat_open_platform",
        "policyId": "encryption/message-callback-tls",
        "type": "wechat_open_platform",
        "severity": "high",
        "message": {
          "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
          "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
        },
        "remediation": {
          "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
          "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
        }
      },
      {
        "id": "encryption/message-callback-tls/wecom_app",
        "policyId": "encryption/message-callback-tls",
        "type": "wecom_app",
        "severity": "high",
        "message": {
          "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
          "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
        },
        "remediation": {
          "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
          "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
        }
      }
    ]
  },
  {
    "id": "encryption/message-mode",
    "area": "encryption",
    "title": {
      "en": "Pushed messages are encrypted",
      "zh-CN": "推送消息采用安全模式加密"
    },
    "severity": "medium",
    "rationale": {
      "en": "WeChat pushes users' messages and events to the account's server in one of three modes: plaintext, which is the default, compatible, which sends plaintext along, or secure, which is recommended. Only the secure mode keeps the content from whatever terminates TLS on the way and binds every message to `msg_signature`. It needs an EncodingAESKey of 43 characters. Test accounts offer plaintext only; files for development and examples are left out.",
      "zh-CN": "微信以三种模式之一推送消息：明文（默认）、兼容（同时发送明文）和安全（推荐）。只有安全模式能防止内容被途中终止 TLS 的设备读取， 并以 `msg_signature` 校验每条消息；它需要 43 位的 EncodingAESKey。测试号只支持明文；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Message encryption and decryption (消息加解密说明)",
        "url": "https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md",
        "read": "2026-11-22"
      },
      {
        "title": "Message push for mini programs",
        "url": "https://developers.weixin.qq.com/miniprogram/en/dev/framework/server-ability/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "encryption/message-mode/integration",
        "policyId": "encryption/message-mode",
        "type": "integration",
        "severity": "medium",
        "message": {
          "en": "Messages are declared to arrive unencrypted.",
          "zh-CN": "声明的消息推送方式为明文模式。"
        },
        "remediation": {
          "en": "Switch the message encryption mode to 安全模式 (security) in the console under server configuration, after the server can decrypt (EncodingAESKey), then declare `mode: security`. Compatible mode sends both and is for the change-over only.",
          "zh-CN": "服务器支持解密（EncodingAESKey）后，在后台服务器配置中将消息加解密方式改为“安全模式”，并声明 `mode: security`。兼容模式同时发送明文与密文，仅用于过渡。"
        }
      },
      {
        "id": "encryption/message-mode/wechat_account",
        "policyId": "encryption/message-mode",
        "type": "wechat_account",
        "severity": "medium",
        "message": {
          "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
          "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
        },
        "remediation": {
          "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
          "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
        }
      },
      {
        "id": "encryption/message-mode/wechat_official_account",
        "policyId": "encryption/message-mode",
        "type": "wechat_official_account",
        "severity": "medium",
        "message": {
          "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
          "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
        },
        "remediation": {
          "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
          "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
        }
      },
      {
        "id": "encryption/message-mode/wechat_mini_program_account",
        "policyId": "encryption/message-mode",
        "type": "wechat_mini_program_account",
        "severity": "medium",
        "message": {
          "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
          "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
        },
        "remediation": {
          "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
          "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
        }
      }
    ]
  },
  {
    "id": "encryption/message-mode-compatible",
    "area": "encryption",
    "title": {
      "en": "Messages are not sent in plain text beside the encrypted copy",
      "zh-CN": "消息推送不使用兼容模式"
    },
    "severity": "medium",
    "rationale": {
      "en": "In compatible mode the platform sends each message twice in one body, in plain text and encrypted, so that a server can be changed over. Whoever reads the plain copy needs no key. The platform's documentation does not recommend it and strongly recommends security mode.",
      "zh-CN": "兼容模式下每条消息同时包含明文与密文，仅供服务器过渡之用；读取明文无需密钥。官方文档不建议使用，并强烈推荐安全模式。"
    },
    "references": [
      {
        "title": "公众号与服务号的消息推送配置",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "encryption/message-mode-compatible/integration",
        "policyId": "encryption/message-mode-compatible",
        "type": "integration",
        "severity": "medium",
        "message": {
          "en": "Messages are declared to arrive in plain text beside the encrypted copy.",
          "zh-CN": "声明的消息推送方式为兼容模式，明文与密文共存。"
        },
        "remediation": {
          "en": "Once the server reads the encrypted part, switch the console to 安全模式 (security) and declare `mode: security`.",
          "zh-CN": "服务器改为读取密文后，在后台切换为“安全模式”，并声明 `mode: security`。"
        }
      }
    ]
  },
  {
    "id": "encryption/object-storage-at-rest",
    "area": "encryption",
    "title": {
      "en": "Buckets encrypt new objects at rest",
      "zh-CN": "存储桶默认加密新对象"
    },
    "severity": "medium",
    "rationale": {
      "en": "Buckets collect what users upload through a mini program: avatars, identity documents, receipts, exports of orders. OSS and COS store a new object in the clear unless the bucket or the upload says otherwise, and a bucket setting is the only one that no upload can forget. It costs nothing with keys of the provider and can be switched on at any time, for new objects. Amazon S3 encrypts every new object since 5 January 2023, so there is nothing to check there. Buckets that are public on purpose are left alone.",
      "zh-CN": "存储桶保存用户通过小程序上传的头像、证件、票据和订单导出文件。除非在存储桶或上传请求中指定，OSS 和 COS 不会加密新对象，而只有存储桶级设置不会被上传方遗漏。使用云厂商托管密钥时免费，可随时为新对象开启。Amazon S3 自 2023 年 1 月 5 日起加密所有新对象，无需检查。有意公开的存储桶不在检查范围内。"
    },
    "references": [
      {
        "title": "Alibaba Cloud OSS, server-side encryption",
        "url": "https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud COS, bucket encryption",
        "url": "https://www.tencentcloud.com/document/product/436/33455",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon S3 now automatically encrypts all new objects",
        "url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_ALI_6",
      "kics:f20e97f9"
    ],
    "rules": [
      {
        "id": "encryption/object-storage-at-rest/alicloud_oss_bucket",
        "policyId": "encryption/object-storage-at-rest",
        "type": "alicloud_oss_bucket",
        "severity": "medium",
        "message": {
          "en": "Objects in this OSS bucket are stored unencrypted unless each upload asks for encryption.",
          "zh-CN": "该 OSS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
        },
        "remediation": {
          "en": 'Add `server_side_encryption_rule { sse_algorithm = "AES256" }`, or `"KMS"` with a key of your own, or an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
          "zh-CN": '添加 `server_side_encryption_rule { sse_algorithm = "AES256" }`（或使用自管密钥的 `"KMS"`），或为该存储桶添加 `alicloud_oss_bucket_server_side_encryption`。已有对象需重新写入才会加密。'
        }
      },
      {
        "id": "encryption/object-storage-at-rest/tencentcloud_cos_bucket",
        "policyId": "encryption/object-storage-at-rest",
        "type": "tencentcloud_cos_bucket",
        "severity": "medium",
        "message": {
          "en": "Objects in this COS bucket are stored unencrypted unless each upload asks for encryption.",
          "zh-CN": "该 COS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
        },
        "remediation": {
          "en": 'Set `encryption_algorithm = "AES256"`, or `"KMS"` with a `kms_id` of your own. Objects that are already there stay as they are until they are written again.',
          "zh-CN": '设置 `encryption_algorithm = "AES256"`，或使用 `"KMS"` 并指定 `kms_id`。已有对象需重新写入才会加密。'
        }
      }
    ]
  },
  {
    "id": "encryption/object-storage-kms",
    "area": "encryption",
    "title": {
      "en": "Buckets with sensitive data are encrypted through a key service",
      "zh-CN": "存有敏感数据的存储桶使用密钥管理服务加密"
    },
    "severity": "medium",
    "rationale": {
      "en": "Objects encrypted with a key that the storage service keeps for itself are open to everybody who may read the bucket. With a key of the key management service, reading also needs a permission on the key, every use of the key is logged, and the data can be locked by disabling the key. PIPL articles 28 and 51 ask for stricter protection of sensitive personal information. The policy applies only to buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.",
      "zh-CN": "使用存储服务自身密钥加密的对象，凡有权读取存储桶的人都可读取。使用密钥管理服务的密钥后，读取还需密钥权限，每次使用都有日志，并可通过禁用密钥锁定数据。《个人信息保护法》第二十八条、第五十一条要求对敏感个人信息采取更严格的保护。仅适用于 `.wechat-policy/integration.yaml` 中声明为 `sensitive`、`important` 或 `core` 的存储桶。"
    },
    "references": [
      {
        "title": "Amazon S3, using server-side encryption with AWS KMS keys",
        "url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud OSS, server-side encryption",
        "url": "https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud COS, bucket encryption",
        "url": "https://www.tencentcloud.com/document/product/436/33455",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 28 and 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_145",
      "trivy:AWS-0132"
    ],
    "rules": [
      {
        "id": "encryption/object-storage-kms/alicloud_oss_bucket",
        "policyId": "encryption/object-storage-kms",
        "type": "alicloud_oss_bucket",
        "severity": "medium",
        "message": {
          "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
          "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
        },
        "remediation": {
          "en": 'Set `sse_algorithm = "KMS"` and `kms_master_key_id` of a key of your own in `server_side_encryption_rule`, or in an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
          "zh-CN": '在 `server_side_encryption_rule` 或该存储桶的 `alicloud_oss_bucket_server_side_encryption` 中设置 `sse_algorithm = "KMS"` 和自管密钥的 `kms_master_key_id`。已有对象需重新写入才会使用新密钥。'
        }
      },
      {
        "id": "encryption/object-storage-kms/aws_s3_bucket",
        "policyId": "encryption/object-storage-kms",
        "type": "aws_s3_bucket",
        "severity": "medium",
        "message": {
          "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
          "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
        },
        "remediation": {
          "en": 'Add an `aws_s3_bucket_server_side_encryption_configuration` for this bucket with `sse_algorithm = "aws:kms"` and `kms_master_key_id` of a key of your own; `bucket_key_enabled = true` keeps the cost of KMS low. Objects that are already there stay as they are until they are written again.',
          "zh-CN": '为该存储桶添加 `aws_s3_bucket_server_side_encryption_configuration`，设置 `sse_algorithm = "aws:kms"` 和自管密钥的 `kms_master_key_id`；`bucket_key_enabled = true` 可降低 KMS 费用。已有对象需重新写入才会使用新密钥。'
        }
      },
      {
        "id": "encryption/object-storage-kms/tencentcloud_cos_bucket",
        "policyId": "encryption/object-storage-kms",
        "type": "tencentcloud_cos_bucket",
        "severity": "medium",
        "message": {
          "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
          "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
        },
        "remediation": {
          "en": 'Set `encryption_algorithm = "KMS"` and `kms_id` of a key of your own. Objects that are already there stay as they are until they are written again.',
          "zh-CN": '设置 `encryption_algorithm = "KMS"` 和自管密钥的 `kms_id`。已有对象需重新写入才会使用新密钥。'
        }
      }
    ]
  },
  {
    "id": "locality/mainland-store",
    "area": "locality",
    "title": {
      "en": "Data on people in mainland China rests there, or leaves by a valid mechanism",
      "zh-CN": "中国大陆个人信息存储于境内，或依有效机制出境"
    },
    "severity": "high",
    "rationale": {
      "en": "What people in mainland China give to a WeChat integration is their personal information, wherever the server is (PIPL article 3). Operators of critical infrastructure and large handlers must store it in mainland China (PIPL article 40, Cybersecurity Law), and for everyone else storing it abroad is an export that needs a security assessment, a filed standard contract, a certification or an exemption (PIPL article 38, CAC provisions of 22 March 2024). Hong Kong, Macao and Taiwan are outside of this border. Mini program and Official Account domains need an ICP filing besides, which wants hosting in mainland China. With the profile `mainland-only` no export counts.",
      "zh-CN": "中国大陆用户通过微信集成提供的信息属于其个人信息，无论服务器位于何处（《个人信息保护法》第三条）。关键信息基础设施运营者和达到规定数量的处理者必须境内存储（第四十条、《网络安全法》）；其他处理者存储于境外即构成出境，须通过安全评估、订立并备案标准合同、取得认证或符合豁免（第三十八条、《促进和规范数据跨境流动规定》）。港澳台属于境外。此外，小程序和公众号域名须 ICP 备案，需使用境内接入。`mainland-only` 模式下不认可任何出境机制。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3, 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "General information about Amazon Web Services China (regions, separate accounts)",
        "url": "https://docs.amazonaws.cn/en_us/aws/latest/userguide/general-info.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud regions and zones",
        "url": "https://www.alibabacloud.com/help/en/ecs/product-overview/regions-and-zones/",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud regions and zones",
        "url": "https://www.tencentcloud.com/document/product/213/6091",
        "read": "2026-11-22"
      },
      {
        "title": "Huawei Cloud regions and endpoints",
        "url": "https://developer.huaweicloud.com/intl/en-us/endpoint",
        "read": "2026-11-22"
      },
      {
        "title": "Azure operated by 21Vianet",
        "url": "https://learn.microsoft.com/en-us/azure/china/overview-datacenter",
        "read": "2026-11-22"
      },
      {
        "title": "Google Cloud locations",
        "url": "https://cloud.google.com/about/locations",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "locality/mainland-store/alicloud_oss_bucket",
        "policyId": "locality/mainland-store",
        "type": "alicloud_oss_bucket",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_db_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_db_readonly_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_db_readonly_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_polardb_cluster",
        "policyId": "locality/mainland-store",
        "type": "alicloud_polardb_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_mongodb_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_mongodb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_mongodb_sharding_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_mongodb_sharding_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_ots_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_ots_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_lindorm_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_lindorm_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_lindorm_instance_v2",
        "policyId": "locality/mainland-store",
        "type": "alicloud_lindorm_instance_v2",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_hbase_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_hbase_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_elasticsearch_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_elasticsearch_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_nas_file_system",
        "policyId": "locality/mainland-store",
        "type": "alicloud_nas_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_gpdb_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_gpdb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_adb_db_cluster",
        "policyId": "locality/mainland-store",
        "type": "alicloud_adb_db_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_adb_db_cluster_lake_version",
        "policyId": "locality/mainland-store",
        "type": "alicloud_adb_db_cluster_lake_version",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_click_house_db_cluster",
        "policyId": "locality/mainland-store",
        "type": "alicloud_click_house_db_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_click_house_enterprise_db_cluster",
        "policyId": "locality/mainland-store",
        "type": "alicloud_click_house_enterprise_db_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_drds_polardbx_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_drds_polardbx_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_ocean_base_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_ocean_base_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_graph_database_db_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_graph_database_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/alicloud_selectdb_db_instance",
        "policyId": "locality/mainland-store",
        "type": "alicloud_selectdb_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_s3_bucket",
        "policyId": "locality/mainland-store",
        "type": "aws_s3_bucket",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_db_instance",
        "policyId": "locality/mainland-store",
        "type": "aws_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_rds_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_rds_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_dynamodb_table",
        "policyId": "locality/mainland-store",
        "type": "aws_dynamodb_table",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_docdb_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_docdb_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_docdbelastic_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_docdbelastic_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_neptune_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_neptune_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_redshift_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_redshift_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_redshiftserverless_namespace",
        "policyId": "locality/mainland-store",
        "type": "aws_redshiftserverless_namespace",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_opensearch_domain",
        "policyId": "locality/mainland-store",
        "type": "aws_opensearch_domain",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_elasticsearch_domain",
        "policyId": "locality/mainland-store",
        "type": "aws_elasticsearch_domain",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_opensearchserverless_collection",
        "policyId": "locality/mainland-store",
        "type": "aws_opensearchserverless_collection",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_efs_file_system",
        "policyId": "locality/mainland-store",
        "type": "aws_efs_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_fsx_lustre_file_system",
        "policyId": "locality/mainland-store",
        "type": "aws_fsx_lustre_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_fsx_windows_file_system",
        "policyId": "locality/mainland-store",
        "type": "aws_fsx_windows_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_fsx_ontap_file_system",
        "policyId": "locality/mainland-store",
        "type": "aws_fsx_ontap_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_fsx_openzfs_file_system",
        "policyId": "locality/mainland-store",
        "type": "aws_fsx_openzfs_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_keyspaces_table",
        "policyId": "locality/mainland-store",
        "type": "aws_keyspaces_table",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_memorydb_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_memorydb_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_timestreamwrite_table",
        "policyId": "locality/mainland-store",
        "type": "aws_timestreamwrite_table",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/aws_dsql_cluster",
        "policyId": "locality/mainland-store",
        "type": "aws_dsql_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/azurerm_storage_account",
        "policyId": "locality/mainland-store",
        "type": "azurerm_storage_account",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mssql_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mssql_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mssql_managed_instance",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mssql_managed_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_sql_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_sql_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mysql_flexible_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mysql_flexible_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mysql_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mysql_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mariadb_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mariadb_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_postgresql_flexible_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_postgresql_flexible_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_postgresql_server",
        "policyId": "locality/mainland-store",
        "type": "azurerm_postgresql_server",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_cosmosdb_account",
        "policyId": "locality/mainland-store",
        "type": "azurerm_cosmosdb_account",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster",
        "policyId": "locality/mainland-store",
        "type": "azurerm_cosmosdb_postgresql_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter",
        "policyId": "locality/mainland-store",
        "type": "azurerm_cosmosdb_cassandra_datacenter",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_mongo_cluster",
        "policyId": "locality/mainland-store",
        "type": "azurerm_mongo_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_search_service",
        "policyId": "locality/mainland-store",
        "type": "azurerm_search_service",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_kusto_cluster",
        "policyId": "locality/mainland-store",
        "type": "azurerm_kusto_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_netapp_volume",
        "policyId": "locality/mainland-store",
        "type": "azurerm_netapp_volume",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/azurerm_managed_lustre_file_system",
        "policyId": "locality/mainland-store",
        "type": "azurerm_managed_lustre_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
          "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
        }
      },
      {
        "id": "locality/mainland-store/google_storage_bucket",
        "policyId": "locality/mainland-store",
        "type": "google_storage_bucket",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/google_sql_database_instance",
        "policyId": "locality/mainland-store",
        "type": "google_sql_database_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/google_alloydb_cluster",
        "policyId": "locality/mainland-store",
        "type": "google_alloydb_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/google_bigquery_dataset",
        "policyId": "locality/mainland-store",
        "type": "google_bigquery_dataset",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/google_filestore_instance",
        "policyId": "locality/mainland-store",
        "type": "google_filestore_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_obs_bucket",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_obs_bucket",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_rds_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_rds_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_rds_read_replica_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_rds_read_replica_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_mysql_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_mysql_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_taurusdb_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_taurusdb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_opengauss_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_cassandra_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_mongo_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_mongo_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_gaussdb_influx_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_gaussdb_influx_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_geminidb_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_geminidb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_dds_instance",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_dds_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_css_cluster",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_css_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_dws_cluster",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_dws_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_cloudtable_cluster",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_cloudtable_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_ges_graph",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_ges_graph",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_sfs_turbo",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_sfs_turbo",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/huaweicloud_sfs_file_system",
        "policyId": "locality/mainland-store",
        "type": "huaweicloud_sfs_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cos_bucket",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cos_bucket",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mysql_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mysql_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mysql_readonly_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mysql_readonly_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mysql_dr_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mysql_dr_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_postgresql_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_postgresql_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_postgresql_readonly_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_postgresql_readonly_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_sqlserver_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_sqlserver_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_sqlserver_basic_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_sqlserver_basic_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_sqlserver_readonly_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_sqlserver_readonly_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_sqlserver_general_cloud_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mariadb_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mariadb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mariadb_hour_db_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mariadb_hour_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_dcdb_db_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_dcdb_db_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_dcdb_hourdb_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_dcdb_hourdb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cynosdb_cluster",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cynosdb_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cynosdb_cluster_v2",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cynosdb_cluster_v2",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mongodb_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mongodb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mongodb_standby_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mongodb_standby_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mongodb_readonly_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mongodb_readonly_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_mongodb_sharding_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_mongodb_sharding_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_elasticsearch_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_elasticsearch_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cfs_file_system",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cfs_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_chdfs_file_system",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_chdfs_file_system",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_clickhouse_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_clickhouse_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cdwpg_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cdwpg_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_cdwdoris_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_cdwdoris_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_tcaplus_cluster",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_tcaplus_cluster",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      },
      {
        "id": "locality/mainland-store/tencentcloud_vdb_instance",
        "policyId": "locality/mainland-store",
        "type": "tencentcloud_vdb_instance",
        "severity": "high",
        "message": {
          "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
          "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
        },
        "remediation": {
          "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
          "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
        }
      }
    ]
  },
  {
    "id": "payments/merchant-key-literal",
    "area": "payments",
    "title": {
      "en": "Merchant keys of WeChat Pay are not written into manifests",
      "zh-CN": "微信支付商户密钥不得写入清单文件"
    },
    "severity": "critical",
    "rationale": {
      "en": "The merchant's private key signs every request to WeChat Pay, refunds and transfers included; the APIv3 key decrypts payment notifications, and the v2 key both signs requests and verifies notifications, so whoever has it can forge a paid order. WeChat Pay calls the keys sensitive and asks for a new one when a leak is suspected. Only values of the exact shape in a slot named for them are reported; references, encrypted values, paths and placeholders are not.",
      "zh-CN": "商户 API 私钥为每个请求签名（含退款和转账）；APIv3 密钥用于解密支付通知；v2 密钥既签名又验签，泄露后可伪造支付成功通知。 微信支付要求妥善保管，怀疑泄露时重设。仅当取值形状与字段名都吻合时才报告，引用、加密值、路径和占位符不报告。"
    },
    "references": [
      {
        "title": "WeChat Pay, configuring the APIv3 key (32 letters and digits, keep it secret)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/interface-rules/apiv3key.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Pay (global), API v3 key",
        "url": "https://pay.weixin.qq.com/doc/global/v3/zh/4012354978",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "payments/merchant-key-literal/wechat_pay_merchant",
        "policyId": "payments/merchant-key-literal",
        "type": "wechat_pay_merchant",
        "severity": "critical",
        "message": {
          "en": "A secret key of a WeChat Pay merchant is written into this file in clear.",
          "zh-CN": "该文件以明文写入了微信支付商户密钥。"
        },
        "remediation": {
          "en": "Write a reference (`${WX_PAY_API_V3_KEY}`, `valueFrom.secretKeyRef`) or a path outside the repository, keep the key in a secret store, and replace it in the merchant console: it stays readable in the history.",
          "zh-CN": "改为引用（`${WX_PAY_API_V3_KEY}`、`valueFrom.secretKeyRef`）或仓库之外的路径，把密钥存入密钥管理服务，并在商户平台更换：它仍留在仓库历史中。"
        }
      }
    ]
  },
  {
    "id": "payments/notify-url",
    "area": "payments",
    "title": {
      "en": "Payment notifications arrive at a public https address",
      "zh-CN": "支付通知地址为公网 HTTPS 地址"
    },
    "severity": "high",
    "rationale": {
      "en": "WeChat Pay reports the outcome of a payment to `notify_url`. Its notes ask for the full address of the merchant's own system, reachable from the internet, with a path and without parameters; addresses that are local, private or carry a query are refused or never called, and orders stay unpaid. Over plain http, orders travel readable, and in version 2 wholly unencrypted, and anybody on the way can drop or replay them; the pages disagree on whether http is accepted, so https is what works everywhere. A port is not judged. Files for development and examples are left out.",
      "zh-CN": "微信支付通过 `notify_url` 通知支付结果。官方要求填写商户系统的完整公网地址，带路径、不带参数；本地、内网或带参数的地址会被拒绝或 永远收不到通知。使用 http 时订单信息明文传输（v2 报文完全未加密），且可被中途丢弃或重放；各文档对 http 的说法不一，https 始终可用。 端口不作判断；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项), API v3",
        "url": "https://pay.weixin.qq.com/doc/v3/merchant/4012075420",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项), API v2",
        "url": "https://pay.weixin.qq.com/doc/v2/partner/4011984734",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "payments/notify-url/wechat_pay_merchant",
        "policyId": "payments/notify-url",
        "type": "wechat_pay_merchant",
        "severity": "high",
        "message": {
          "en": "This notification address is not a public https address with a path and without parameters.",
          "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
        },
        "remediation": {
          "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
          "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
        }
      }
    ]
  },
  {
    "id": "privacy/location-declared",
    "area": "privacy",
    "title": {
      "en": "The use of location is declared consistently",
      "zh-CN": "地理位置的使用声明一致"
    },
    "severity": "medium",
    "rationale": {
      "en": "Since 14 July 2022 a mini program must list the location interfaces that it calls in `requiredPrivateInfos`. Those that ask the user (`getLocation`, `getFuzzyLocation`, `startLocationUpdate` and its background form) also need a statement of purpose in `permission`, which the user sees when asked; without it the request for consent fails. Precise and fuzzy location exclude each other: an app that lists both does not compile.",
      "zh-CN": "自 2022 年 7 月 14 日起，小程序须在 `requiredPrivateInfos` 中声明所调用的地理位置接口。需要用户授权的接口（`getLocation`、 `getFuzzyLocation`、`startLocationUpdate` 及其后台形式）还必须在 `permission` 中写明用途，授权时展示给用户。精确位置与模糊位置互斥， 同时声明会导致编译错误。"
    },
    "references": [
      {
        "title": "Global configuration (小程序配置), requiredPrivateInfos and permission",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-22"
      },
      {
        "title": "New location interface and changed process (地理位置接口新增与相关流程调整)",
        "url": "https://developers.weixin.qq.com/community/develop/doc/000a02f2c5026891650e7f40351c01",
        "read": "2026-11-22"
      },
      {
        "title": "Authorisation (授权), scopes that need a statement of purpose",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "privacy/location-declared/wechat_mini_program",
        "policyId": "privacy/location-declared",
        "type": "wechat_mini_program",
        "severity": "medium",
        "message": {
          "en": "The declarations about location do not fit together.",
          "zh-CN": "地理位置相关声明不一致。"
        },
        "remediation": {
          "en": 'List either `getFuzzyLocation` or the precise interfaces in `requiredPrivateInfos`, and say what the location is for, in at most 30 characters: `"permission": {"scope.userLocation": {"desc": "…"}}`.',
          "zh-CN": '在 `requiredPrivateInfos` 中只保留 `getFuzzyLocation` 或精确位置接口之一，并用不超过 30 个字符说明用途：`"permission":{"scope.userLocation":{"desc":"…"}}`。'
        }
      }
    ]
  },
  {
    "id": "privacy/notice-per-geography",
    "area": "privacy",
    "title": {
      "en": "Every geography of the audience has a privacy notice",
      "zh-CN": "每个受众地区都有隐私告知"
    },
    "severity": "medium",
    "rationale": {
      "en": "The WeChat Privacy Policy covers WeChat itself, not what you do with the data: Official Accounts, mini programs and Weixin Login are outside of it. Each place where users are has its own law on what a notice must say: GDPR articles 13 and 14 in the EEA, PIPL articles 17 and 39 in mainland China, which want the foreign recipient named. One text for all rarely says what each law asks.",
      "zh-CN": "WeChat 隐私政策只覆盖 WeChat 自身，不覆盖公众号、小程序和微信登录中您对数据的处理。各地法律对隐私告知的要求不同：欧洲经济区为 GDPR 第 13、14 条，中国大陆为《个人信息保护法》第十七、三十九条（须告知境外接收方）。一份通用文本通常无法满足各地要求。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 17 and 39",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 13 and 14",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "privacy/notice-per-geography/integration",
        "policyId": "privacy/notice-per-geography",
        "type": "integration",
        "severity": "medium",
        "message": {
          "en": "The audience has a geography without a privacy notice.",
          "zh-CN": "受众地区缺少对应的隐私告知。"
        },
        "remediation": {
          "en": "Add an entry to `privacyNotices` with this `geography` and the `url` of the notice; `EU` or `EEA` stands for all member states. With `mainlandUsers: targeted`, mainland China (`CN`) is a geography too.",
          "zh-CN": "在 `privacyNotices` 中为该 `geography` 添加条目并填写告知的 `url`；`EU` 或 `EEA` 代表全部成员国。`mainlandUsers: targeted` 时，中国大陆（`CN`）同样是受众地区。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-drift",
    "area": "terms",
    "title": {
      "en": "New texts of accepted documents are read within 30 days",
      "zh-CN": "已确认文件的新文本须在 30 天内阅读"
    },
    "severity": "medium",
    "rationale": {
      "en": "When the text of an accepted document changes, somebody has to read what is new. Thirty days are time enough; after them terms/acknowledgement-version fails at its higher severity.",
      "zh-CN": "已确认文件的文本变更后，须有人阅读新内容。期限为 30 天；逾期由 terms/acknowledgement-version 以更高严重级别报告。"
    },
    "references": [
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-drift/acknowledgement",
        "policyId": "terms/acknowledgement-drift",
        "type": "acknowledgement",
        "severity": "medium",
        "message": {
          "en": "The text of this document has changed since it was accepted.",
          "zh-CN": "该文件的文本在确认后已变更。"
        },
        "remediation": {
          "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names.",
          "zh-CN": "请阅读现行文本，并以登记表所列存档中 Markdown 文件的 SHA-256 重新记录。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-entity",
    "area": "terms",
    "title": {
      "en": "Acknowledgements name the company that contracts",
      "zh-CN": "条款确认所载签约主体正确"
    },
    "severity": "high",
    "rationale": {
      "en": "The same WeChat terms are offered by two companies: the Dutch one for telephone numbers of the EEA, the United Kingdom and Switzerland, the Singaporean one for all others; governing law and forum differ. Everything that runs on Weixin is offered by Shenzhen Tencent, payments by Tenpay. A record that names another company accepts a contract that nobody offered.",
      "zh-CN": "同一份 WeChat 条款由两家公司提供：欧洲经济区、英国和瑞士号码由荷兰公司签约，其余由新加坡公司签约，适用法律和管辖各不相同。微信（Weixin）侧服务由深圳腾讯提供，支付由财付通提供。主体写错的记录，等于接受了一份无人提供的合同。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeCom Service Agreement",
        "url": "https://work.weixin.qq.com/nl/service_agreement",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-entity/acknowledgement",
        "policyId": "terms/acknowledgement-entity",
        "type": "acknowledgement",
        "severity": "high",
        "message": {
          "en": "This acknowledgement names another company than the one that contracts for this integration.",
          "zh-CN": "该确认所载主体并非本集成的签约主体。"
        },
        "remediation": {
          "en": "Check which text was accepted: the dial code of the account decides between the Dutch and the Singaporean company. Write the company's name as the document has it in `contractingEntity`; if the text was that of another company, read and record the right one.",
          "zh-CN": "请核对所确认的文本：账号的国家码决定由荷兰公司还是新加坡公司签约。将文件所载公司名称写入 `contractingEntity`；若所确认的是另一主体的文本，请阅读并记录正确的文本。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-expired",
    "area": "terms",
    "title": {
      "en": "Acknowledgements are in force",
      "zh-CN": "条款确认在有效期内"
    },
    "severity": "high",
    "rationale": {
      "en": "An acceptance ages: terms change, people leave, accounts move to other numbers and other companies. Records therefore end after a year at most, and the terms are read again. An expired record is no better than none.",
      "zh-CN": "确认会过时：条款更新、人员离职、账号更换号码或主体。因此记录最长一年有效，到期须重新阅读条款。过期的记录等同于没有。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-expired/acknowledgement",
        "policyId": "terms/acknowledgement-expired",
        "type": "acknowledgement",
        "severity": "high",
        "message": {
          "en": "This acknowledgement has expired, and its document still binds this integration.",
          "zh-CN": "该确认已过期，而对应条款仍对本集成有约束力。"
        },
        "remediation": {
          "en": "Read the text that is in force now, and record it anew: sha256, date printed or retrieved, acceptedBy, date, and an `expires` at most 366 days after `date`. Do not only move `expires`.",
          "zh-CN": "请阅读现行文本并重新记录：sha256、印刷或获取日期、acceptedBy、date，以及距 `date` 不超过 366 天的 `expires`。请勿仅修改 `expires`。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-missing",
    "area": "terms",
    "title": {
      "en": "Every document that binds the integration is acknowledged",
      "zh-CN": "所有具约束力的条款均已确认"
    },
    "severity": "high",
    "rationale": {
      "en": "Different terms bind Weixin (mainland China) and WeChat (elsewhere), and dial code, contracting party and component decide which apply, not where the company sits: a mini program brings the Weixin platform terms of Shenzhen Tencent even to a company that never set foot in China, an account under a German number brings the WeChat terms with the Dutch company. Whoever signs for an organisation warrants that they may bind it. A record of who accepted which text keeps that from being a click that nobody remembers.",
      "zh-CN": "微信（中国大陆）与 WeChat（其他地区）适用不同条款：由手机号国家码、签约主体和所用组件决定，而非公司所在地。即使公司与中国大陆无关，使用小程序也受深圳腾讯的平台条款约束。签署人须声明其有权约束本组织；保留由谁确认了哪一版文本的记录，才不会成为无人记得的一次点击。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Mini Program Platform Terms of Service",
        "url": "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-missing/required-document",
        "policyId": "terms/acknowledgement-missing",
        "type": "required-document",
        "severity": "high",
        "message": {
          "en": "A document that binds this integration has no acknowledgement.",
          "zh-CN": "对本集成有约束力的一份条款没有确认记录。"
        },
        "remediation": {
          "en": "Have someone with authority read the document, and record it in `.wechat-policy/acknowledgements/<document id>.yaml`: documentId, contractingEntity, the date printed or retrieved, sha256 of the text, decision, acceptedBy, date, expires. The document id is in the address (`document.<id>`). If the document does not apply, record `decision: not-applicable` with a rationale; if the component is gone, set its `status` to `retired`.",
          "zh-CN": "请由有权人员阅读该文件，并记录于 `.wechat-policy/acknowledgements/<文件 id>.yaml`（documentId、contractingEntity、印刷或获取日期、文本的 sha256、decision、acceptedBy、date、expires）。文件 id 见地址 `document.<id>`。如不适用，请记录 `decision: not-applicable` 及理由；如组件已下线，将其 `status` 设为 `retired`。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-period",
    "area": "terms",
    "title": {
      "en": "Acknowledgements are dated in the past and end within a year",
      "zh-CN": "条款确认日期有效且期限不超过一年"
    },
    "severity": "high",
    "rationale": {
      "en": "A record that is dated in the future was not made by anyone yet, and one without a near end is never looked at again. The terms of WeChat changed twice within seven weeks in 2026; a year is the longest that one reading may stand for.",
      "zh-CN": "日期在未来的记录尚未发生；期限过长的记录不会再被复核。2026 年 WeChat 条款在七周内两次变更，因此一次确认最长有效一年。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-period/acknowledgement",
        "policyId": "terms/acknowledgement-period",
        "type": "acknowledgement",
        "severity": "high",
        "message": {
          "en": "This acknowledgement is dated in the future, or stands for more than 366 days.",
          "zh-CN": "该确认的日期在未来，或有效期超过 366 天。"
        },
        "remediation": {
          "en": "Write the day of the decision as `date`, and an `expires` at most 366 days after it.",
          "zh-CN": "请将 `date` 写为作出决定之日，`expires` 不超过其后 366 天。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-rejected",
    "area": "terms",
    "title": {
      "en": "No component stands on rejected terms",
      "zh-CN": "组件不依赖被拒绝的条款"
    },
    "severity": "high",
    "rationale": {
      "en": "A document that binds a component in use was read and rejected. Then the component must go, or the decision must be taken again: using it anyway is acceptance by conduct.",
      "zh-CN": "约束在用组件的条款经阅读后被拒绝，则应停用该组件或重新决策：继续使用即构成以行为接受。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Mini Program Platform Terms of Service",
        "url": "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-rejected/acknowledgement",
        "policyId": "terms/acknowledgement-rejected",
        "type": "acknowledgement",
        "severity": "high",
        "message": {
          "en": "The terms were rejected, and a component or account that they bind is still declared.",
          "zh-CN": "条款已被拒绝，但受其约束的组件或账号仍在声明中。"
        },
        "remediation": {
          "en": "Set the `status` of the component to `retired` once it is switched off, or have the decision taken again by someone with authority.",
          "zh-CN": "停用组件后将其 `status` 设为 `retired`，或由有权人员重新决策。"
        }
      }
    ]
  },
  {
    "id": "terms/acknowledgement-version",
    "area": "terms",
    "title": {
      "en": "The text in force is the text that was accepted",
      "zh-CN": "已确认的文本为现行文本"
    },
    "severity": "high",
    "rationale": {
      "en": "A printed date is no version: the text of the WeChat Privacy Policy changed on 2026-06-12 and 2026-07-28 while the date it printed stayed 2026-04-07. So an acknowledgement carries the digest of the text, and it is compared with the digest of the text in force, taken from the Markdown files of Open Terms Archive, which two independent collections reproduce byte for byte. Within the first 30 days of a new text, terms/acknowledgement-drift reports it instead.",
      "zh-CN": "印刷日期不是版本：WeChat 隐私政策的文本在 2026-06-12 和 2026-07-28 两次变更，而所示日期始终为 2026-04-07。因此确认须记录文本摘要，并与现行文本（Open Terms Archive 的 Markdown 文件，两个独立采集结果逐字节一致）的摘要比较。新文本出现后的前 30 天由 terms/acknowledgement-drift 提示。"
    },
    "references": [
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [],
    "rules": [
      {
        "id": "terms/acknowledgement-version/acknowledgement",
        "policyId": "terms/acknowledgement-version",
        "type": "acknowledgement",
        "severity": "high",
        "message": {
          "en": "The text that was accepted is not the text in force, which was published more than 30 days ago.",
          "zh-CN": "所确认的文本不是现行文本，且现行文本已发布超过 30 天。"
        },
        "remediation": {
          "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names. If your digest is of a copy of your own (PDF, HTML) of the same text, take that of the archived file instead.",
          "zh-CN": "请阅读现行文本并以其摘要重新记录：取登记表所列存档中 Markdown 文件的 SHA-256。若您的摘要来自同一文本的自存副本（PDF、HTML），请改用存档文件的摘要。"
        }
      }
    ]
  }
];
export {
  policies
};
