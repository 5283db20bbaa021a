import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/generated/policies/index.ts
var rulesByType = {
  "wechat_account": [
    {
      "id": "app-security/credential-literal/wechat_account",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "appSecret"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    },
    {
      "id": "encryption/message-callback-tls/wechat_account",
      "policyId": "encryption/message-callback-tls",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "callbackUrl"
        ],
        [
          "oauthRedirectUrl"
        ]
      ]
    },
    {
      "id": "encryption/message-mode/wechat_account",
      "policyId": "encryption/message-mode",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    }
  ],
  "wechat_official_account": [
    {
      "id": "app-security/credential-literal/wechat_official_account",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "appSecret"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    },
    {
      "id": "encryption/message-callback-tls/wechat_official_account",
      "policyId": "encryption/message-callback-tls",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "callbackUrl"
        ],
        [
          "oauthRedirectUrl"
        ]
      ]
    },
    {
      "id": "encryption/message-mode/wechat_official_account",
      "policyId": "encryption/message-mode",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    }
  ],
  "wechat_mini_program_account": [
    {
      "id": "app-security/credential-literal/wechat_mini_program_account",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "appSecret"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    },
    {
      "id": "encryption/message-callback-tls/wechat_mini_program_account",
      "policyId": "encryption/message-callback-tls",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "callbackUrl"
        ],
        [
          "oauthRedirectUrl"
        ]
      ]
    },
    {
      "id": "encryption/message-mode/wechat_mini_program_account",
      "policyId": "encryption/message-mode",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    }
  ],
  "wechat_open_platform": [
    {
      "id": "app-security/credential-literal/wechat_open_platform",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "appSecret"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ]
      ]
    },
    {
      "id": "encryption/message-callback-tls/wechat_open_platform",
      "policyId": "encryption/message-callback-tls",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "callbackUrl"
        ],
        [
          "oauthRedirectUrl"
        ]
      ]
    }
  ],
  "wecom_app": [
    {
      "id": "app-security/credential-literal/wecom_app",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "secret"
        ],
        [
          "token"
        ],
        [
          "encodingAesKey"
        ],
        [
          "messageAuditPrivateKey"
        ]
      ]
    },
    {
      "id": "encryption/message-callback-tls/wecom_app",
      "policyId": "encryption/message-callback-tls",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "callbackUrl"
        ],
        [
          "oauthRedirectUrl"
        ]
      ]
    }
  ],
  "wechat_pay_merchant": [
    {
      "id": "app-security/credential-literal/wechat_pay_merchant",
      "policyId": "app-security/credential-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "appSecret"
        ]
      ]
    },
    {
      "id": "payments/merchant-key-literal/wechat_pay_merchant",
      "policyId": "payments/merchant-key-literal",
      "severity": "critical",
      "sensitive": true,
      "group": "wechat",
      "reads": [
        [],
        [
          "apiV2Key"
        ],
        [
          "apiV3Key"
        ],
        [
          "privateKey"
        ]
      ]
    },
    {
      "id": "payments/notify-url/wechat_pay_merchant",
      "policyId": "payments/notify-url",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [],
        [
          "notifyUrl"
        ],
        [
          "refundNotifyUrl"
        ],
        [
          "payScoreNotifyUrl"
        ]
      ]
    }
  ],
  "cloudbase_database_rule": [
    {
      "id": "app-security/database-rules-open/cloudbase_database_rule",
      "policyId": "app-security/database-rules-open",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "aclRule",
          "write",
          "**"
        ],
        [
          "aclRule",
          "update",
          "**"
        ],
        [
          "aclRule",
          "delete",
          "**"
        ],
        [
          "collection"
        ],
        [
          "aclTag",
          "**"
        ],
        [
          "aclRule",
          "read",
          "**"
        ]
      ]
    }
  ],
  "cloudbase_storage_rule": [
    {
      "id": "app-security/database-rules-open/cloudbase_storage_rule",
      "policyId": "app-security/database-rules-open",
      "severity": "high",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "aclRule",
          "write",
          "**"
        ],
        [
          "aclRule",
          "update",
          "**"
        ],
        [
          "aclRule",
          "delete",
          "**"
        ]
      ]
    }
  ],
  "wechat_project": [
    {
      "id": "app-security/domain-check-disabled/wechat_project",
      "policyId": "app-security/domain-check-disabled",
      "severity": "low",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "setting",
          "urlCheck",
          "**"
        ]
      ]
    }
  ],
  "wechat_mini_program": [
    {
      "id": "app-security/plugin-version-pinned/wechat_mini_program",
      "policyId": "app-security/plugin-version-pinned",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "plugins"
        ],
        [
          "plugins",
          "*",
          "version"
        ],
        [
          "subpackages"
        ],
        [
          "subpackages",
          "*",
          "plugins"
        ],
        [
          "subpackages",
          "*",
          "plugins",
          "*",
          "version"
        ],
        [
          "subPackages"
        ],
        [
          "subPackages",
          "*",
          "plugins"
        ],
        [
          "subPackages",
          "*",
          "plugins",
          "*",
          "version"
        ]
      ]
    },
    {
      "id": "privacy/location-declared/wechat_mini_program",
      "policyId": "privacy/location-declared",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "requiredPrivateInfos"
        ],
        [
          "requiredPrivateInfos",
          "*",
          "**"
        ],
        [
          "permission"
        ],
        [
          "permission",
          "scope.userLocation"
        ],
        [
          "permission",
          "scope.userFuzzyLocation"
        ],
        [
          "permission",
          "scope.userLocation",
          "desc"
        ],
        [
          "permission",
          "scope.userFuzzyLocation",
          "desc"
        ]
      ]
    }
  ],
  "wechat_mini_program_ext": [
    {
      "id": "app-security/plugin-version-pinned/wechat_mini_program_ext",
      "policyId": "app-security/plugin-version-pinned",
      "severity": "medium",
      "sensitive": false,
      "group": "wechat",
      "reads": [
        [],
        [
          "plugins"
        ],
        [
          "plugins",
          "*",
          "version"
        ]
      ]
    }
  ],
  "integration": [
    {
      "id": "certification/current/integration",
      "policyId": "certification/current",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "certifications",
          "*",
          "daysLeft"
        ]
      ]
    },
    {
      "id": "certification/seal-scope/integration",
      "policyId": "certification/seal-scope",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "certifications",
          "*",
          "scheme"
        ],
        [
          "certifications",
          "*",
          "holder"
        ],
        [
          "certifications",
          "*",
          "scheme",
          "**"
        ],
        [
          "certifications",
          "*",
          "covers",
          "*",
          "**"
        ]
      ]
    },
    {
      "id": "content/moderation-declared/integration",
      "policyId": "content/moderation-declared",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "components"
        ],
        [
          "components",
          "*",
          "userContent"
        ],
        [
          "components",
          "*",
          "userContent",
          "**"
        ],
        [
          "components",
          "*",
          "status",
          "**"
        ],
        [
          "moderation"
        ],
        [
          "moderation",
          "humanReview"
        ],
        [
          "moderation",
          "humanReview",
          "**"
        ],
        [
          "moderation",
          "text"
        ],
        [
          "moderation",
          "media"
        ],
        [
          "moderation",
          "text",
          "**"
        ],
        [
          "moderation",
          "media",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/message-mode/integration",
      "policyId": "encryption/message-mode",
      "severity": "medium",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "stage"
        ],
        [
          "messaging",
          "mode",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/message-mode-compatible/integration",
      "policyId": "encryption/message-mode-compatible",
      "severity": "medium",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "messaging",
          "mode",
          "**"
        ]
      ]
    },
    {
      "id": "privacy/notice-per-geography/integration",
      "policyId": "privacy/notice-per-geography",
      "severity": "medium",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "geographies",
          "*",
          "notice",
          "**"
        ]
      ]
    }
  ],
  "alicloud_ecs_disk": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_ecs_disk",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "snapshot_id"
        ],
        [
          "snapshot_id",
          "**"
        ],
        [
          "category"
        ],
        [
          "category",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_ecs_snapshot"
        ],
        [
          "$context",
          "references",
          "alicloud_snapshot"
        ],
        [
          "encrypted",
          "**"
        ],
        [
          "encrypted"
        ]
      ]
    }
  ],
  "alicloud_disk": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_disk",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "snapshot_id"
        ],
        [
          "snapshot_id",
          "**"
        ],
        [
          "category"
        ],
        [
          "category",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_ecs_snapshot"
        ],
        [
          "$context",
          "references",
          "alicloud_snapshot"
        ],
        [
          "encrypted",
          "**"
        ],
        [
          "encrypted"
        ]
      ]
    }
  ],
  "alicloud_instance": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_instance",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "data_disks",
          "*",
          "snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "category"
        ],
        [
          "data_disks",
          "*",
          "category",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted"
        ],
        [
          "launch_template_id"
        ],
        [
          "launch_template_name"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_ecs_launch_template"
        ],
        [
          "$context",
          "references",
          "alicloud_launch_template"
        ],
        [
          "system_disk_category"
        ],
        [
          "system_disk_category",
          "**"
        ],
        [
          "system_disk_encrypted",
          "**"
        ],
        [
          "system_disk_encrypted"
        ]
      ]
    }
  ],
  "alicloud_ecs_launch_template": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_ecs_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "data_disks",
          "*",
          "snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "category"
        ],
        [
          "data_disks",
          "*",
          "category",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted"
        ],
        [
          "system_disk",
          "*",
          "category"
        ],
        [
          "system_disk",
          "*",
          "category",
          "**"
        ],
        [
          "system_disk",
          "*",
          "encrypted",
          "**"
        ],
        [
          "system_disk",
          "*",
          "encrypted"
        ]
      ]
    }
  ],
  "alicloud_launch_template": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "data_disks",
          "*",
          "snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "category"
        ],
        [
          "data_disks",
          "*",
          "category",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypted"
        ],
        [
          "system_disk",
          "*",
          "category"
        ],
        [
          "system_disk",
          "*",
          "category",
          "**"
        ],
        [
          "system_disk",
          "*",
          "encrypted",
          "**"
        ],
        [
          "system_disk",
          "*",
          "encrypted"
        ]
      ]
    }
  ],
  "alicloud_ecs_disk_encryption_by_default": [
    {
      "id": "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "encrypted",
          "**"
        ]
      ]
    }
  ],
  "aws_ebs_volume": [
    {
      "id": "encryption/block-storage-at-rest/aws_ebs_volume",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "snapshot_id"
        ],
        [
          "snapshot_id",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "aws_ebs_snapshot"
        ],
        [
          "$context",
          "references",
          "aws_ebs_snapshot_copy"
        ],
        [
          "encrypted",
          "**"
        ],
        [
          "encrypted"
        ]
      ]
    }
  ],
  "aws_instance": [
    {
      "id": "encryption/block-storage-at-rest/aws_instance",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "root_block_device",
          "*",
          "encrypted"
        ],
        [
          "root_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted"
        ],
        [
          "launch_template"
        ],
        [
          "root_block_device"
        ]
      ]
    }
  ],
  "aws_spot_instance_request": [
    {
      "id": "encryption/block-storage-at-rest/aws_spot_instance_request",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "root_block_device",
          "*",
          "encrypted"
        ],
        [
          "root_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted"
        ],
        [
          "launch_template"
        ],
        [
          "root_block_device"
        ]
      ]
    }
  ],
  "aws_launch_configuration": [
    {
      "id": "encryption/block-storage-at-rest/aws_launch_configuration",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "root_block_device"
        ],
        [
          "root_block_device",
          "*",
          "encrypted"
        ],
        [
          "root_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "no_device"
        ],
        [
          "ebs_block_device",
          "*",
          "no_device",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id"
        ],
        [
          "ebs_block_device",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted",
          "**"
        ],
        [
          "ebs_block_device",
          "*",
          "encrypted"
        ]
      ]
    }
  ],
  "aws_launch_template": [
    {
      "id": "encryption/block-storage-at-rest/aws_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "block_device_mappings",
          "*",
          "ebs",
          "*",
          "snapshot_id"
        ],
        [
          "block_device_mappings",
          "*",
          "ebs",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "block_device_mappings",
          "*",
          "ebs",
          "*",
          "encrypted",
          "**"
        ],
        [
          "block_device_mappings",
          "*",
          "ebs",
          "*",
          "encrypted"
        ]
      ]
    }
  ],
  "aws_ebs_encryption_by_default": [
    {
      "id": "encryption/block-storage-at-rest/aws_ebs_encryption_by_default",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "enabled",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cbs_storage": [
    {
      "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "snapshot_id"
        ],
        [
          "snapshot_id",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "tencentcloud_cbs_snapshot"
        ],
        [
          "encrypt",
          "**"
        ],
        [
          "encrypt"
        ]
      ]
    }
  ],
  "tencentcloud_cbs_storage_set": [
    {
      "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "snapshot_id"
        ],
        [
          "snapshot_id",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "tencentcloud_cbs_snapshot"
        ],
        [
          "encrypt",
          "**"
        ],
        [
          "encrypt"
        ]
      ]
    }
  ],
  "tencentcloud_instance": [
    {
      "id": "encryption/block-storage-at-rest/tencentcloud_instance",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "system_disk_encrypt",
          "**"
        ],
        [
          "data_disks",
          "*",
          "data_disk_snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "data_disk_snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "data_disk_id"
        ],
        [
          "data_disks",
          "*",
          "data_disk_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "data_disk_type"
        ],
        [
          "data_disks",
          "*",
          "encrypt",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypt"
        ]
      ]
    }
  ],
  "tencentcloud_cvm_launch_template": [
    {
      "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "data_disks",
          "*",
          "snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "disk_type"
        ],
        [
          "data_disks",
          "*",
          "encrypt",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypt"
        ]
      ]
    }
  ],
  "tencentcloud_cvm_launch_template_version": [
    {
      "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version",
      "policyId": "encryption/block-storage-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "data_disks",
          "*",
          "snapshot_id"
        ],
        [
          "data_disks",
          "*",
          "snapshot_id",
          "**"
        ],
        [
          "data_disks",
          "*",
          "disk_type"
        ],
        [
          "data_disks",
          "*",
          "encrypt",
          "**"
        ],
        [
          "data_disks",
          "*",
          "encrypt"
        ]
      ]
    }
  ],
  "alicloud_db_instance": [
    {
      "id": "encryption/database-at-rest/alicloud_db_instance",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "engine",
          "**"
        ],
        [
          "instance_charge_type",
          "**"
        ],
        [],
        [
          "tde_status"
        ],
        [
          "tde_status",
          "**"
        ],
        [
          "encryption_key"
        ],
        [
          "encryption_key",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_kms_key"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/alicloud_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_polardb_cluster": [
    {
      "id": "encryption/database-at-rest/alicloud_polardb_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "creation_option",
          "**"
        ],
        [],
        [
          "tde_status"
        ],
        [
          "tde_status",
          "**"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/alicloud_polardb_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_db_instance": [
    {
      "id": "encryption/database-at-rest/aws_db_instance",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "engine"
        ],
        [
          "replicate_source_db"
        ],
        [
          "replicate_source_db",
          "**"
        ],
        [
          "snapshot_identifier"
        ],
        [
          "snapshot_identifier",
          "**"
        ],
        [
          "restore_to_point_in_time"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "aws_db_instance"
        ],
        [
          "$context",
          "references",
          "aws_db_snapshot"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/aws_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_rds_cluster": [
    {
      "id": "encryption/database-at-rest/aws_rds_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "engine",
          "**"
        ],
        [
          "snapshot_identifier"
        ],
        [
          "snapshot_identifier",
          "**"
        ],
        [
          "replication_source_identifier"
        ],
        [
          "replication_source_identifier",
          "**"
        ],
        [
          "restore_to_point_in_time"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/aws_rds_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_rds_global_cluster": [
    {
      "id": "encryption/database-at-rest/aws_rds_global_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "storage_encrypted",
          "**"
        ]
      ]
    }
  ],
  "aws_docdb_cluster": [
    {
      "id": "encryption/database-at-rest/aws_docdb_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "restore_to_point_in_time"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "snapshot_identifier"
        ],
        [
          "snapshot_identifier",
          "**"
        ],
        [
          "global_cluster_identifier"
        ],
        [
          "global_cluster_identifier",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/aws_docdb_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_neptune_cluster": [
    {
      "id": "encryption/database-at-rest/aws_neptune_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "replication_source_identifier"
        ],
        [
          "replication_source_identifier",
          "**"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "snapshot_identifier"
        ],
        [
          "snapshot_identifier",
          "**"
        ],
        [
          "global_cluster_identifier"
        ],
        [
          "global_cluster_identifier",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/aws_neptune_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_docdb_global_cluster": [
    {
      "id": "encryption/database-at-rest/aws_docdb_global_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "source_db_cluster_identifier"
        ],
        [
          "source_db_cluster_identifier",
          "**"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    }
  ],
  "aws_neptune_global_cluster": [
    {
      "id": "encryption/database-at-rest/aws_neptune_global_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "source_db_cluster_identifier"
        ],
        [
          "source_db_cluster_identifier",
          "**"
        ],
        [
          "storage_encrypted",
          "**"
        ],
        [
          "storage_encrypted"
        ]
      ]
    }
  ],
  "tencentcloud_postgresql_instance": [
    {
      "id": "encryption/database-at-rest/tencentcloud_postgresql_instance",
      "policyId": "encryption/database-at-rest",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "need_support_tde"
        ],
        [
          "need_support_tde",
          "**"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/tencentcloud_postgresql_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mysql_instance": [
    {
      "id": "encryption/database-at-rest/tencentcloud_mysql_instance",
      "policyId": "encryption/database-at-rest",
      "severity": "medium",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "engine_version",
          "**"
        ],
        [
          "device_type",
          "**"
        ],
        [],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "tencentcloud_mysql_instance_encryption_operation"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/tencentcloud_mysql_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cynosdb_cluster": [
    {
      "id": "encryption/database-at-rest/tencentcloud_cynosdb_cluster",
      "policyId": "encryption/database-at-rest",
      "severity": "medium",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "db_type",
          "**"
        ],
        [],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "tencentcloud_cynosdb_cluster_transparent_encrypt"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/tencentcloud_cynosdb_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "Ingress.networking.k8s.io": [
    {
      "id": "encryption/ingress-tls/Ingress.networking.k8s.io",
      "policyId": "encryption/ingress-tls",
      "severity": "high",
      "sensitive": false,
      "group": "kubernetes",
      "reads": [
        [
          "spec"
        ],
        [
          "spec",
          "rules"
        ],
        [
          "spec",
          "rules",
          "*"
        ],
        [
          "spec",
          "rules",
          "*",
          "http"
        ],
        [
          "spec",
          "defaultBackend"
        ],
        [
          "spec",
          "backend"
        ],
        [
          "spec",
          "rules",
          "*",
          "host"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/canary"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/canary",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/mergeable-ingress-type"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/mergeable-ingress-type",
          "**"
        ],
        [],
        [
          "spec",
          "ingressClassName"
        ],
        [
          "metadata"
        ],
        [
          "metadata",
          "annotations"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.class"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/certificate-arn"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/group.name"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/listen-ports"
        ],
        [
          "metadata",
          "annotations",
          "networking.gke.io/managed-certificates"
        ],
        [
          "metadata",
          "annotations",
          "ingress.gcp.kubernetes.io/pre-shared-cert"
        ],
        [
          "metadata",
          "annotations",
          "networking.gke.io/certmap"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.allow-http"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.allow-http",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.https-rules"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/listen-ports"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/auto-rewrite"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/auto-rewrite",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/elb.tls-certificate-ids"
        ],
        [
          "metadata",
          "annotations",
          "appgw.ingress.kubernetes.io/appgw-ssl-certificate"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.azure.com/tls-cert-keyvault-uri"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/force-ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/force-ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/redirect-to-https"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/redirect-to-https",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "ingress.kubernetes.io/force-ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "ingress.kubernetes.io/force-ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy-ingress.github.io/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "haproxy-ingress.github.io/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.tls"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.tls",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.entrypoints"
        ],
        [
          "metadata",
          "annotations",
          "konghq.com/protocols"
        ],
        [
          "metadata",
          "annotations",
          "route.openshift.io/termination"
        ],
        [
          "spec",
          "tls"
        ]
      ]
    }
  ],
  "Ingress.extensions": [
    {
      "id": "encryption/ingress-tls/Ingress.extensions",
      "policyId": "encryption/ingress-tls",
      "severity": "high",
      "sensitive": false,
      "group": "kubernetes",
      "reads": [
        [
          "spec"
        ],
        [
          "spec",
          "rules"
        ],
        [
          "spec",
          "rules",
          "*"
        ],
        [
          "spec",
          "rules",
          "*",
          "http"
        ],
        [
          "spec",
          "defaultBackend"
        ],
        [
          "spec",
          "backend"
        ],
        [
          "spec",
          "rules",
          "*",
          "host"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/canary"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/canary",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/mergeable-ingress-type"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/mergeable-ingress-type",
          "**"
        ],
        [],
        [
          "spec",
          "ingressClassName"
        ],
        [
          "metadata"
        ],
        [
          "metadata",
          "annotations"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.class"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/certificate-arn"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/group.name"
        ],
        [
          "metadata",
          "annotations",
          "alb.ingress.kubernetes.io/listen-ports"
        ],
        [
          "metadata",
          "annotations",
          "networking.gke.io/managed-certificates"
        ],
        [
          "metadata",
          "annotations",
          "ingress.gcp.kubernetes.io/pre-shared-cert"
        ],
        [
          "metadata",
          "annotations",
          "networking.gke.io/certmap"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.allow-http"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.allow-http",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/ingress.https-rules"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/listen-ports"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/auto-rewrite"
        ],
        [
          "metadata",
          "annotations",
          "ingress.cloud.tencent.com/auto-rewrite",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.io/elb.tls-certificate-ids"
        ],
        [
          "metadata",
          "annotations",
          "appgw.ingress.kubernetes.io/appgw-ssl-certificate"
        ],
        [
          "metadata",
          "annotations",
          "kubernetes.azure.com/tls-cert-keyvault-uri"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/force-ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/force-ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "nginx.ingress.kubernetes.io/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/redirect-to-https"
        ],
        [
          "metadata",
          "annotations",
          "nginx.org/redirect-to-https",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "ingress.kubernetes.io/force-ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "ingress.kubernetes.io/force-ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-redirect"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-redirect",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "haproxy.org/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "haproxy-ingress.github.io/ssl-passthrough"
        ],
        [
          "metadata",
          "annotations",
          "haproxy-ingress.github.io/ssl-passthrough",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.tls"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.tls",
          "**"
        ],
        [
          "metadata",
          "annotations",
          "traefik.ingress.kubernetes.io/router.entrypoints"
        ],
        [
          "metadata",
          "annotations",
          "konghq.com/protocols"
        ],
        [
          "metadata",
          "annotations",
          "route.openshift.io/termination"
        ],
        [
          "spec",
          "tls"
        ]
      ]
    }
  ],
  "Gateway.gateway.networking.k8s.io": [
    {
      "id": "encryption/ingress-tls/Gateway.gateway.networking.k8s.io",
      "policyId": "encryption/ingress-tls",
      "severity": "high",
      "sensitive": false,
      "group": "kubernetes",
      "reads": [
        [
          "spec"
        ],
        [
          "spec",
          "listeners"
        ],
        [
          "spec",
          "allowedListeners"
        ],
        [],
        [
          "spec",
          "gatewayClassName"
        ],
        [
          "spec",
          "listeners",
          "*",
          "protocol",
          "**"
        ]
      ]
    }
  ],
  "alicloud_slb_listener": [
    {
      "id": "encryption/load-balancer-tls/alicloud_slb_listener",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "listener_forward"
        ],
        [
          "listener_forward",
          "**"
        ],
        [
          "protocol",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/load-balancer-tls-version/alicloud_slb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "protocol",
          "**"
        ],
        [],
        [
          "tls_cipher_policy"
        ],
        [
          "tls_cipher_policy",
          "**"
        ]
      ]
    }
  ],
  "alicloud_alb_listener": [
    {
      "id": "encryption/load-balancer-tls/alicloud_alb_listener",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "$context"
        ],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_alb_rule"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_alb_rule",
          "*",
          "rule_actions"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_alb_rule",
          "*",
          "rule_actions",
          "*",
          "redirect_config"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_alb_rule",
          "*",
          "rule_actions",
          "*",
          "redirect_config",
          "*",
          "protocol"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_alb_rule",
          "*",
          "rule_actions",
          "*",
          "redirect_config",
          "*",
          "protocol",
          "**"
        ],
        [
          "listener_protocol",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/load-balancer-tls-version/alicloud_alb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "listener_protocol",
          "**"
        ],
        [],
        [
          "security_policy_id",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_alb_security_policy"
        ]
      ]
    }
  ],
  "aws_lb_listener": [
    {
      "id": "encryption/load-balancer-tls/aws_lb_listener",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "default_action"
        ],
        [
          "default_action",
          "*",
          "redirect"
        ],
        [
          "default_action",
          "*",
          "redirect",
          "*",
          "protocol"
        ],
        [
          "default_action",
          "*",
          "redirect",
          "*",
          "protocol",
          "**"
        ],
        [
          "default_action",
          "*",
          "type"
        ],
        [
          "default_action",
          "*",
          "type",
          "**"
        ],
        [
          "$context",
          "referencedBy",
          "aws_lb_listener_rule",
          "*",
          "action",
          "*",
          "type",
          "**"
        ],
        [
          "$context",
          "referencedBy",
          "aws_alb_listener_rule",
          "*",
          "action",
          "*",
          "type",
          "**"
        ],
        [
          "protocol"
        ],
        [
          "protocol",
          "**"
        ],
        [
          "port"
        ]
      ]
    },
    {
      "id": "encryption/load-balancer-tls-version/aws_lb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "protocol"
        ],
        [],
        [
          "ssl_policy"
        ]
      ]
    }
  ],
  "aws_alb_listener": [
    {
      "id": "encryption/load-balancer-tls/aws_alb_listener",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "default_action"
        ],
        [
          "default_action",
          "*",
          "redirect"
        ],
        [
          "default_action",
          "*",
          "redirect",
          "*",
          "protocol"
        ],
        [
          "default_action",
          "*",
          "redirect",
          "*",
          "protocol",
          "**"
        ],
        [
          "default_action",
          "*",
          "type"
        ],
        [
          "default_action",
          "*",
          "type",
          "**"
        ],
        [
          "$context",
          "referencedBy",
          "aws_lb_listener_rule",
          "*",
          "action",
          "*",
          "type",
          "**"
        ],
        [
          "$context",
          "referencedBy",
          "aws_alb_listener_rule",
          "*",
          "action",
          "*",
          "type",
          "**"
        ],
        [
          "protocol"
        ],
        [
          "protocol",
          "**"
        ],
        [
          "port"
        ]
      ]
    },
    {
      "id": "encryption/load-balancer-tls-version/aws_alb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "protocol"
        ],
        [],
        [
          "ssl_policy"
        ]
      ]
    }
  ],
  "aws_elb": [
    {
      "id": "encryption/load-balancer-tls/aws_elb",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "listener",
          "*",
          "lb_protocol"
        ],
        [
          "listener",
          "*",
          "lb_port"
        ],
        [
          "listener",
          "*",
          "lb_port",
          "**"
        ]
      ]
    }
  ],
  "aws_cloudfront_distribution": [
    {
      "id": "encryption/load-balancer-tls/aws_cloudfront_distribution",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "default_cache_behavior",
          "*",
          "viewer_protocol_policy",
          "**"
        ],
        [
          "ordered_cache_behavior",
          "*",
          "viewer_protocol_policy",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/load-balancer-tls-version/aws_cloudfront_distribution",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [],
        [
          "viewer_certificate",
          "*",
          "cloudfront_default_certificate",
          "**"
        ],
        [
          "viewer_certificate",
          "*",
          "minimum_protocol_version"
        ]
      ]
    }
  ],
  "tencentcloud_clb_listener": [
    {
      "id": "encryption/load-balancer-tls/tencentcloud_clb_listener",
      "policyId": "encryption/load-balancer-tls",
      "severity": "high",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [],
        [
          "$context"
        ],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "tencentcloud_clb_redirection"
        ],
        [
          "protocol",
          "**"
        ]
      ]
    }
  ],
  "alicloud_nlb_listener": [
    {
      "id": "encryption/load-balancer-tls-version/alicloud_nlb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "listener_protocol",
          "**"
        ],
        [],
        [
          "security_policy_id"
        ],
        [
          "security_policy_id",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "references"
        ],
        [
          "$context",
          "references",
          "alicloud_nlb_security_policy"
        ]
      ]
    }
  ],
  "alicloud_alb_security_policy": [
    {
      "id": "encryption/load-balancer-tls-version/alicloud_alb_security_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "tls_versions",
          "*",
          "**"
        ]
      ]
    }
  ],
  "alicloud_nlb_security_policy": [
    {
      "id": "encryption/load-balancer-tls-version/alicloud_nlb_security_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "tls_versions",
          "*",
          "**"
        ]
      ]
    }
  ],
  "alicloud_slb_tls_cipher_policy": [
    {
      "id": "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [],
        [
          "tls_versions",
          "*",
          "**"
        ]
      ]
    }
  ],
  "aws_load_balancer_policy": [
    {
      "id": "encryption/load-balancer-tls-version/aws_load_balancer_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "severity": "medium",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "policy_type_name",
          "**"
        ],
        [],
        [
          "policy_attribute",
          "*",
          "name",
          "**"
        ],
        [
          "policy_attribute",
          "*",
          "value",
          "**"
        ],
        [
          "policy_attribute",
          "*",
          "value"
        ]
      ]
    }
  ],
  "alicloud_oss_bucket": [
    {
      "id": "encryption/object-storage-at-rest/alicloud_oss_bucket",
      "policyId": "encryption/object-storage-at-rest",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "acl"
        ],
        [
          "acl",
          "**"
        ],
        [
          "website"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_website"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_acl"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_acl",
          "*",
          "acl"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_acl",
          "*",
          "acl",
          "**"
        ],
        [],
        [
          "server_side_encryption_rule"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_server_side_encryption"
        ]
      ]
    },
    {
      "id": "encryption/object-storage-kms/alicloud_oss_bucket",
      "policyId": "encryption/object-storage-kms",
      "severity": "medium",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "holds",
          "classes"
        ],
        [
          "$context",
          "holds",
          "classes",
          "*",
          "**"
        ],
        [],
        [
          "$context"
        ],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_server_side_encryption"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_server_side_encryption",
          "*",
          "sse_algorithm"
        ],
        [
          "$context",
          "referencedBy",
          "alicloud_oss_bucket_server_side_encryption",
          "*",
          "sse_algorithm",
          "**"
        ],
        [
          "server_side_encryption_rule"
        ],
        [
          "server_side_encryption_rule",
          "*",
          "sse_algorithm",
          "**"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/alicloud_oss_bucket",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cos_bucket": [
    {
      "id": "encryption/object-storage-at-rest/tencentcloud_cos_bucket",
      "policyId": "encryption/object-storage-at-rest",
      "severity": "medium",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "acl"
        ],
        [
          "acl",
          "**"
        ],
        [
          "website"
        ],
        [
          "chdfs_ofs"
        ],
        [
          "chdfs_ofs",
          "**"
        ],
        [],
        [
          "encryption_algorithm"
        ],
        [
          "encryption_algorithm",
          "**"
        ]
      ]
    },
    {
      "id": "encryption/object-storage-kms/tencentcloud_cos_bucket",
      "policyId": "encryption/object-storage-kms",
      "severity": "medium",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "holds",
          "classes"
        ],
        [
          "$context",
          "holds",
          "classes",
          "*",
          "**"
        ],
        [],
        [
          "encryption_algorithm"
        ],
        [
          "encryption_algorithm",
          "**"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/tencentcloud_cos_bucket",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_s3_bucket": [
    {
      "id": "encryption/object-storage-kms/aws_s3_bucket",
      "policyId": "encryption/object-storage-kms",
      "severity": "medium",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "holds",
          "classes"
        ],
        [
          "$context",
          "holds",
          "classes",
          "*",
          "**"
        ],
        [],
        [
          "$context"
        ],
        [
          "$context",
          "referencedBy"
        ],
        [
          "$context",
          "referencedBy",
          "aws_s3_bucket_server_side_encryption_configuration"
        ],
        [
          "$context",
          "referencedBy",
          "aws_s3_bucket_server_side_encryption_configuration",
          "*",
          "rule"
        ],
        [
          "$context",
          "referencedBy",
          "aws_s3_bucket_server_side_encryption_configuration",
          "*",
          "rule",
          "*",
          "apply_server_side_encryption_by_default"
        ],
        [
          "$context",
          "referencedBy",
          "aws_s3_bucket_server_side_encryption_configuration",
          "*",
          "rule",
          "*",
          "apply_server_side_encryption_by_default",
          "*",
          "sse_algorithm"
        ],
        [
          "$context",
          "referencedBy",
          "aws_s3_bucket_server_side_encryption_configuration",
          "*",
          "rule",
          "*",
          "apply_server_side_encryption_by_default",
          "*",
          "sse_algorithm",
          "**"
        ],
        [
          "server_side_encryption_configuration"
        ],
        [
          "server_side_encryption_configuration",
          "*",
          "rule",
          "*",
          "apply_server_side_encryption_by_default",
          "*",
          "sse_algorithm",
          "**"
        ]
      ]
    },
    {
      "id": "locality/mainland-store/aws_s3_bucket",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_db_readonly_instance": [
    {
      "id": "locality/mainland-store/alicloud_db_readonly_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_mongodb_instance": [
    {
      "id": "locality/mainland-store/alicloud_mongodb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_mongodb_sharding_instance": [
    {
      "id": "locality/mainland-store/alicloud_mongodb_sharding_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_ots_instance": [
    {
      "id": "locality/mainland-store/alicloud_ots_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_lindorm_instance": [
    {
      "id": "locality/mainland-store/alicloud_lindorm_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_lindorm_instance_v2": [
    {
      "id": "locality/mainland-store/alicloud_lindorm_instance_v2",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_hbase_instance": [
    {
      "id": "locality/mainland-store/alicloud_hbase_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_elasticsearch_instance": [
    {
      "id": "locality/mainland-store/alicloud_elasticsearch_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_nas_file_system": [
    {
      "id": "locality/mainland-store/alicloud_nas_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_gpdb_instance": [
    {
      "id": "locality/mainland-store/alicloud_gpdb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_adb_db_cluster": [
    {
      "id": "locality/mainland-store/alicloud_adb_db_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_adb_db_cluster_lake_version": [
    {
      "id": "locality/mainland-store/alicloud_adb_db_cluster_lake_version",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_click_house_db_cluster": [
    {
      "id": "locality/mainland-store/alicloud_click_house_db_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_click_house_enterprise_db_cluster": [
    {
      "id": "locality/mainland-store/alicloud_click_house_enterprise_db_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_drds_polardbx_instance": [
    {
      "id": "locality/mainland-store/alicloud_drds_polardbx_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_ocean_base_instance": [
    {
      "id": "locality/mainland-store/alicloud_ocean_base_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_graph_database_db_instance": [
    {
      "id": "locality/mainland-store/alicloud_graph_database_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "alicloud_selectdb_db_instance": [
    {
      "id": "locality/mainland-store/alicloud_selectdb_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "alicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_dynamodb_table": [
    {
      "id": "locality/mainland-store/aws_dynamodb_table",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_docdbelastic_cluster": [
    {
      "id": "locality/mainland-store/aws_docdbelastic_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_redshift_cluster": [
    {
      "id": "locality/mainland-store/aws_redshift_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_redshiftserverless_namespace": [
    {
      "id": "locality/mainland-store/aws_redshiftserverless_namespace",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_opensearch_domain": [
    {
      "id": "locality/mainland-store/aws_opensearch_domain",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_elasticsearch_domain": [
    {
      "id": "locality/mainland-store/aws_elasticsearch_domain",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_opensearchserverless_collection": [
    {
      "id": "locality/mainland-store/aws_opensearchserverless_collection",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_efs_file_system": [
    {
      "id": "locality/mainland-store/aws_efs_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_fsx_lustre_file_system": [
    {
      "id": "locality/mainland-store/aws_fsx_lustre_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_fsx_windows_file_system": [
    {
      "id": "locality/mainland-store/aws_fsx_windows_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_fsx_ontap_file_system": [
    {
      "id": "locality/mainland-store/aws_fsx_ontap_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_fsx_openzfs_file_system": [
    {
      "id": "locality/mainland-store/aws_fsx_openzfs_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_keyspaces_table": [
    {
      "id": "locality/mainland-store/aws_keyspaces_table",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_memorydb_cluster": [
    {
      "id": "locality/mainland-store/aws_memorydb_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_timestreamwrite_table": [
    {
      "id": "locality/mainland-store/aws_timestreamwrite_table",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "aws_dsql_cluster": [
    {
      "id": "locality/mainland-store/aws_dsql_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "aws",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_storage_account": [
    {
      "id": "locality/mainland-store/azurerm_storage_account",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mssql_server": [
    {
      "id": "locality/mainland-store/azurerm_mssql_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mssql_managed_instance": [
    {
      "id": "locality/mainland-store/azurerm_mssql_managed_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_sql_server": [
    {
      "id": "locality/mainland-store/azurerm_sql_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mysql_flexible_server": [
    {
      "id": "locality/mainland-store/azurerm_mysql_flexible_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mysql_server": [
    {
      "id": "locality/mainland-store/azurerm_mysql_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mariadb_server": [
    {
      "id": "locality/mainland-store/azurerm_mariadb_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_postgresql_flexible_server": [
    {
      "id": "locality/mainland-store/azurerm_postgresql_flexible_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_postgresql_server": [
    {
      "id": "locality/mainland-store/azurerm_postgresql_server",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_cosmosdb_account": [
    {
      "id": "locality/mainland-store/azurerm_cosmosdb_account",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_cosmosdb_postgresql_cluster": [
    {
      "id": "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_cosmosdb_cassandra_datacenter": [
    {
      "id": "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_mongo_cluster": [
    {
      "id": "locality/mainland-store/azurerm_mongo_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_search_service": [
    {
      "id": "locality/mainland-store/azurerm_search_service",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_kusto_cluster": [
    {
      "id": "locality/mainland-store/azurerm_kusto_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_netapp_volume": [
    {
      "id": "locality/mainland-store/azurerm_netapp_volume",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "azurerm_managed_lustre_file_system": [
    {
      "id": "locality/mainland-store/azurerm_managed_lustre_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "azurerm",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "google_storage_bucket": [
    {
      "id": "locality/mainland-store/google_storage_bucket",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "google",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "google_sql_database_instance": [
    {
      "id": "locality/mainland-store/google_sql_database_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "google",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "google_alloydb_cluster": [
    {
      "id": "locality/mainland-store/google_alloydb_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "google",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "google_bigquery_dataset": [
    {
      "id": "locality/mainland-store/google_bigquery_dataset",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "google",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "google_filestore_instance": [
    {
      "id": "locality/mainland-store/google_filestore_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "google",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_obs_bucket": [
    {
      "id": "locality/mainland-store/huaweicloud_obs_bucket",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_rds_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_rds_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_rds_read_replica_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_rds_read_replica_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_mysql_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_taurusdb_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_taurusdb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_opengauss_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_cassandra_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_mongo_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_mongo_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_gaussdb_influx_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_gaussdb_influx_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_geminidb_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_geminidb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_dds_instance": [
    {
      "id": "locality/mainland-store/huaweicloud_dds_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_css_cluster": [
    {
      "id": "locality/mainland-store/huaweicloud_css_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_dws_cluster": [
    {
      "id": "locality/mainland-store/huaweicloud_dws_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_cloudtable_cluster": [
    {
      "id": "locality/mainland-store/huaweicloud_cloudtable_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_ges_graph": [
    {
      "id": "locality/mainland-store/huaweicloud_ges_graph",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_sfs_turbo": [
    {
      "id": "locality/mainland-store/huaweicloud_sfs_turbo",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "huaweicloud_sfs_file_system": [
    {
      "id": "locality/mainland-store/huaweicloud_sfs_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "huaweicloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mysql_readonly_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mysql_readonly_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mysql_dr_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mysql_dr_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_postgresql_readonly_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_postgresql_readonly_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_sqlserver_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_sqlserver_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_sqlserver_basic_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_sqlserver_basic_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_sqlserver_readonly_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_sqlserver_readonly_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_sqlserver_general_cloud_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mariadb_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mariadb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mariadb_hour_db_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mariadb_hour_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_dcdb_db_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_dcdb_db_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_dcdb_hourdb_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_dcdb_hourdb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cynosdb_cluster_v2": [
    {
      "id": "locality/mainland-store/tencentcloud_cynosdb_cluster_v2",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mongodb_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mongodb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mongodb_standby_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mongodb_readonly_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_mongodb_sharding_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_mongodb_sharding_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_elasticsearch_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_elasticsearch_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cfs_file_system": [
    {
      "id": "locality/mainland-store/tencentcloud_cfs_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_chdfs_file_system": [
    {
      "id": "locality/mainland-store/tencentcloud_chdfs_file_system",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_clickhouse_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_clickhouse_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cdwpg_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_cdwpg_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_cdwdoris_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_cdwdoris_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_tcaplus_cluster": [
    {
      "id": "locality/mainland-store/tencentcloud_tcaplus_cluster",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "tencentcloud_vdb_instance": [
    {
      "id": "locality/mainland-store/tencentcloud_vdb_instance",
      "policyId": "locality/mainland-store",
      "severity": "critical",
      "sensitive": false,
      "group": "tencentcloud",
      "reads": [
        [
          "$context",
          "holds"
        ],
        [
          "$context",
          "integration"
        ],
        [
          "$context",
          "holds",
          "subjects",
          "*",
          "**"
        ],
        [
          "$context",
          "integration",
          "audience"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers"
        ],
        [
          "$context",
          "integration",
          "audience",
          "mainlandUsers",
          "**"
        ],
        [
          "$context",
          "integration",
          "profile"
        ],
        [
          "$context",
          "integration",
          "profile",
          "**"
        ],
        [
          "$context"
        ],
        [
          "$context",
          "holds",
          "exportMechanism"
        ],
        [
          "$context",
          "provider",
          "jurisdiction",
          "**"
        ]
      ]
    }
  ],
  "acknowledgement": [
    {
      "id": "terms/acknowledgement-drift/acknowledgement",
      "policyId": "terms/acknowledgement-drift",
      "severity": "medium",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "$context",
          "driftAge"
        ],
        [
          "$context",
          "drift",
          "**"
        ]
      ]
    },
    {
      "id": "terms/acknowledgement-entity/acknowledgement",
      "policyId": "terms/acknowledgement-entity",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "$context",
          "entityMatches",
          "**"
        ]
      ]
    },
    {
      "id": "terms/acknowledgement-expired/acknowledgement",
      "policyId": "terms/acknowledgement-expired",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "$context",
          "daysLeft"
        ]
      ]
    },
    {
      "id": "terms/acknowledgement-period/acknowledgement",
      "policyId": "terms/acknowledgement-period",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "$context",
          "age"
        ],
        [
          "$context",
          "period"
        ]
      ]
    },
    {
      "id": "terms/acknowledgement-rejected/acknowledgement",
      "policyId": "terms/acknowledgement-rejected",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "decision",
          "**"
        ]
      ]
    },
    {
      "id": "terms/acknowledgement-version/acknowledgement",
      "policyId": "terms/acknowledgement-version",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "required",
          "**"
        ],
        [
          "$context",
          "driftAge"
        ],
        [
          "$context",
          "drift",
          "**"
        ]
      ]
    }
  ],
  "required-document": [
    {
      "id": "terms/acknowledgement-missing/required-document",
      "policyId": "terms/acknowledgement-missing",
      "severity": "high",
      "sensitive": false,
      "group": "integration",
      "reads": [
        [
          "$context",
          "status",
          "**"
        ]
      ]
    }
  ]
};
var groups = {
  "alicloud": {
    code: async () => (await import("./code-alicloud-4OPEQFXH.js")).rules,
    schemas: async () => (await import("./schemas-alicloud-S4CVVAUW.js")).schemas
  },
  "aws": {
    code: async () => (await import("./code-aws-GH3E5QVO.js")).rules,
    schemas: async () => (await import("./schemas-aws-FFQWSCJL.js")).schemas
  },
  "azurerm": {
    code: async () => (await import("./code-azurerm-IKRHVJZR.js")).rules,
    schemas: async () => (await import("./schemas-azurerm-IRQGKIOK.js")).schemas
  },
  "google": {
    code: async () => (await import("./code-google-NOYMZJAP.js")).rules,
    schemas: async () => (await import("./schemas-google-MHKRXNQ4.js")).schemas
  },
  "huaweicloud": {
    code: async () => (await import("./code-huaweicloud-3A5HSDTE.js")).rules,
    schemas: async () => (await import("./schemas-huaweicloud-75NTSBWX.js")).schemas
  },
  "integration": {
    code: async () => (await import("./code-integration-2QBZ4IFR.js")).rules,
    schemas: async () => (await import("./schemas-integration-HF6HWGT3.js")).schemas
  },
  "kubernetes": {
    code: async () => (await import("./code-kubernetes-Y4HCRO4L.js")).rules,
    schemas: async () => (await import("./schemas-kubernetes-CXKJIJ55.js")).schemas
  },
  "tencentcloud": {
    code: async () => (await import("./code-tencentcloud-YWOY455I.js")).rules,
    schemas: async () => (await import("./schemas-tencentcloud-N5ES4P4G.js")).schemas
  },
  "wechat": {
    code: async () => (await import("./code-wechat-5QYNUQJP.js")).rules,
    schemas: async () => (await import("./schemas-wechat-D4JITSG5.js")).schemas
  }
};
var texts = () => import("./texts-ELI7MN3B.js");

// src/policies/built-in.ts
var builtInPolicies = {
  async rulesFor(type) {
    return Promise.all((rulesByType[type] ?? []).map((rule) => prepare(type, rule)));
  },
  policies: async () => (await texts()).policies
};
async function prepare(type, rule) {
  const group = groups[rule.group];
  const compiled = (await group?.code())?.[rule.id];
  if (group === void 0 || compiled === void 0) throw new Error(`No compiled rule ${rule.id}; run the build.`);
  return {
    ...rule,
    type,
    applies: compiled.applies,
    satisfied: compiled.satisfied,
    schemas: async () => {
      const schemas = (await group.schemas())[rule.id];
      if (schemas === void 0) throw new Error(`No schemas for ${rule.id}; run the build.`);
      return schemas;
    },
    texts: async () => {
      const policy = (await texts()).policies.find((candidate) => candidate.id === rule.policyId);
      const found = policy?.rules.find((candidate) => candidate.id === rule.id);
      if (found === void 0) throw new Error(`No texts for ${rule.id}; run the build.`);
      return found;
    }
  };
}

export {
  builtInPolicies
};
