import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/generated/policies/index.ts
var rulesByType = {
  "Gateway.gateway.networking.k8s.io": "encryption/ingress-tls high kubernetes",
  "Ingress.extensions": "encryption/ingress-tls high kubernetes",
  "Ingress.networking.k8s.io": "encryption/ingress-tls high kubernetes",
  "StorageClass.storage.k8s.io": "encryption/block-storage-at-rest high kubernetes",
  "acknowledgement": "terms/acknowledgement-accounts high integration, terms/acknowledgement-approver high integration, terms/acknowledgement-drift medium integration, terms/acknowledgement-entity high integration, terms/acknowledgement-expired high integration, terms/acknowledgement-legal-approver high integration, terms/acknowledgement-period high integration, terms/acknowledgement-rejected high integration, terms/acknowledgement-scope high integration, terms/acknowledgement-text high integration, terms/acknowledgement-version high integration",
  "alicloud_adb_db_cluster": "locality/mainland-store high alicloud",
  "alicloud_adb_db_cluster_lake_version": "locality/mainland-store high alicloud",
  "alicloud_alb_listener": "encryption/load-balancer-tls high alicloud, encryption/load-balancer-tls-version medium alicloud",
  "alicloud_alb_security_policy": "encryption/load-balancer-tls-version medium alicloud",
  "alicloud_click_house_db_cluster": "locality/mainland-store high alicloud",
  "alicloud_click_house_enterprise_db_cluster": "locality/mainland-store high alicloud",
  "alicloud_db_instance": "encryption/database-at-rest high alicloud, locality/mainland-store high alicloud",
  "alicloud_db_readonly_instance": "locality/mainland-store high alicloud",
  "alicloud_disk": "encryption/block-storage-at-rest high alicloud",
  "alicloud_drds_polardbx_instance": "locality/mainland-store high alicloud",
  "alicloud_ecs_disk": "encryption/block-storage-at-rest high alicloud",
  "alicloud_ecs_disk_encryption_by_default": "encryption/block-storage-at-rest high alicloud",
  "alicloud_ecs_launch_template": "encryption/block-storage-at-rest high alicloud",
  "alicloud_elasticsearch_instance": "locality/mainland-store high alicloud",
  "alicloud_gpdb_instance": "locality/mainland-store high alicloud",
  "alicloud_graph_database_db_instance": "locality/mainland-store high alicloud",
  "alicloud_hbase_instance": "locality/mainland-store high alicloud",
  "alicloud_instance": "encryption/block-storage-at-rest high alicloud",
  "alicloud_launch_template": "encryption/block-storage-at-rest high alicloud",
  "alicloud_lindorm_instance": "locality/mainland-store high alicloud",
  "alicloud_lindorm_instance_v2": "locality/mainland-store high alicloud",
  "alicloud_mongodb_instance": "locality/mainland-store high alicloud",
  "alicloud_mongodb_sharding_instance": "locality/mainland-store high alicloud",
  "alicloud_nas_file_system": "locality/mainland-store high alicloud",
  "alicloud_nlb_listener": "encryption/load-balancer-tls-version medium alicloud",
  "alicloud_nlb_security_policy": "encryption/load-balancer-tls-version medium alicloud",
  "alicloud_ocean_base_instance": "locality/mainland-store high alicloud",
  "alicloud_oss_bucket": "encryption/object-storage-at-rest medium alicloud, encryption/object-storage-kms medium alicloud, locality/mainland-store high alicloud",
  "alicloud_ots_instance": "locality/mainland-store high alicloud",
  "alicloud_polardb_cluster": "encryption/database-at-rest high alicloud, locality/mainland-store high alicloud",
  "alicloud_selectdb_db_instance": "locality/mainland-store high alicloud",
  "alicloud_slb_listener": "encryption/load-balancer-tls high alicloud, encryption/load-balancer-tls-version medium alicloud",
  "alicloud_slb_tls_cipher_policy": "encryption/load-balancer-tls-version medium alicloud",
  "assessment": "privacy/assessment-record medium integration",
  "aws_alb_listener": "encryption/load-balancer-tls high aws, encryption/load-balancer-tls-version medium aws",
  "aws_cloudfront_distribution": "encryption/load-balancer-tls high aws, encryption/load-balancer-tls-version medium aws",
  "aws_db_instance": "encryption/database-at-rest high aws, locality/mainland-store high aws",
  "aws_docdb_cluster": "encryption/database-at-rest high aws, locality/mainland-store high aws",
  "aws_docdb_global_cluster": "encryption/database-at-rest high aws",
  "aws_docdbelastic_cluster": "locality/mainland-store high aws",
  "aws_dsql_cluster": "locality/mainland-store high aws",
  "aws_dynamodb_table": "locality/mainland-store high aws",
  "aws_ebs_encryption_by_default": "encryption/block-storage-at-rest high aws",
  "aws_ebs_volume": "encryption/block-storage-at-rest high aws",
  "aws_efs_file_system": "locality/mainland-store high aws",
  "aws_elasticsearch_domain": "locality/mainland-store high aws",
  "aws_elb": "encryption/load-balancer-tls high aws",
  "aws_fsx_lustre_file_system": "locality/mainland-store high aws",
  "aws_fsx_ontap_file_system": "locality/mainland-store high aws",
  "aws_fsx_openzfs_file_system": "locality/mainland-store high aws",
  "aws_fsx_windows_file_system": "locality/mainland-store high aws",
  "aws_instance": "encryption/block-storage-at-rest high aws",
  "aws_keyspaces_table": "locality/mainland-store high aws",
  "aws_launch_configuration": "encryption/block-storage-at-rest high aws",
  "aws_launch_template": "encryption/block-storage-at-rest high aws",
  "aws_lb_listener": "encryption/load-balancer-tls high aws, encryption/load-balancer-tls-version medium aws",
  "aws_load_balancer_policy": "encryption/load-balancer-tls-version medium aws",
  "aws_memorydb_cluster": "locality/mainland-store high aws",
  "aws_neptune_cluster": "encryption/database-at-rest high aws, locality/mainland-store high aws",
  "aws_neptune_global_cluster": "encryption/database-at-rest high aws",
  "aws_opensearch_domain": "locality/mainland-store high aws",
  "aws_opensearchserverless_collection": "locality/mainland-store high aws",
  "aws_rds_cluster": "encryption/database-at-rest high aws, locality/mainland-store high aws",
  "aws_rds_global_cluster": "encryption/database-at-rest high aws",
  "aws_redshift_cluster": "locality/mainland-store high aws",
  "aws_redshiftserverless_namespace": "locality/mainland-store high aws",
  "aws_s3_bucket": "encryption/object-storage-kms medium aws, locality/mainland-store high aws",
  "aws_s3_bucket_replication_configuration": "locality/replication-abroad high aws",
  "aws_spot_instance_request": "encryption/block-storage-at-rest high aws",
  "aws_timestreamwrite_table": "locality/mainland-store high aws",
  "azurerm_cosmosdb_account": "locality/mainland-store high azurerm",
  "azurerm_cosmosdb_cassandra_datacenter": "locality/mainland-store high azurerm",
  "azurerm_cosmosdb_postgresql_cluster": "locality/mainland-store high azurerm",
  "azurerm_kusto_cluster": "locality/mainland-store high azurerm",
  "azurerm_managed_lustre_file_system": "locality/mainland-store high azurerm",
  "azurerm_mariadb_server": "locality/mainland-store high azurerm",
  "azurerm_mongo_cluster": "locality/mainland-store high azurerm",
  "azurerm_mssql_managed_instance": "locality/mainland-store high azurerm",
  "azurerm_mssql_server": "locality/mainland-store high azurerm",
  "azurerm_mysql_flexible_server": "locality/mainland-store high azurerm",
  "azurerm_mysql_server": "locality/mainland-store high azurerm",
  "azurerm_netapp_volume": "locality/mainland-store high azurerm",
  "azurerm_postgresql_flexible_server": "locality/mainland-store high azurerm",
  "azurerm_postgresql_server": "locality/mainland-store high azurerm",
  "azurerm_search_service": "locality/mainland-store high azurerm",
  "azurerm_sql_server": "locality/mainland-store high azurerm",
  "azurerm_storage_account": "locality/mainland-store high azurerm",
  "certification": "certification/checked medium integration, certification/current high integration, certification/edition medium integration, certification/holder high integration, certification/locations medium integration, certification/scope high integration, certification/scope-recorded medium integration, certification/seal-scope high integration",
  "cloudbase_database_rule": "app-security/database-rules-open high wechat-cloud",
  "cloudbase_environment": "app-security/credential-literal critical wechat-cloud sensitive, app-security/project-scripts medium wechat-cloud, app-security/service-password-literal high wechat-cloud sensitive, locality/cloud-hosting-mainland medium wechat-cloud, locality/cloudbase-region-explicit medium wechat-cloud, locality/mainland-store high wechat-cloud",
  "cloudbase_function": "app-security/function-invoke-open medium wechat-cloud",
  "cloudbase_function_rule": "app-security/function-invoke-open medium wechat-cloud",
  "cloudbase_storage_rule": "app-security/database-rules-open high wechat-cloud",
  "component": "app-security/server-domain-filed medium integration, app-security/server-domains high integration, content/algorithm-filing medium integration, content/category-review medium integration, content/generative-ai-filing high integration, content/mini-program-filing high integration, content/real-names high integration, payments/merchant-declared medium integration, terms/retired-component-deletion high integration",
  "data-category": "content/confidential-data-in-messages high integration, privacy/marketing-consent high integration, privacy/separate-consent high integration, terms/platform-data-marketing high integration",
  "declaration": "terms/integration-declared high declaration",
  "geography": "app-security/incident-clock high integration, privacy/assessment-scope medium integration, privacy/compliance-audit high integration, privacy/geography-known high integration, privacy/impact-assessment high integration, privacy/impact-assessment-to-confirm medium integration, privacy/mainland-officer high integration, privacy/mainland-representative high integration, privacy/minors-audit high integration, privacy/minors-audit-to-confirm medium integration, privacy/notice-per-geography medium integration, privacy/officer medium integration, privacy/representative medium integration, privacy/restricted-geography high integration, privacy/transfer-to-mainland high integration, privacy/transfer-to-mainland-to-confirm medium integration",
  "google_alloydb_cluster": "locality/mainland-store high google",
  "google_bigquery_dataset": "locality/mainland-store high google",
  "google_filestore_instance": "locality/mainland-store high google",
  "google_sql_database_instance": "locality/mainland-store high google",
  "google_storage_bucket": "locality/mainland-store high google",
  "huaweicloud_cloudtable_cluster": "locality/mainland-store high huaweicloud",
  "huaweicloud_css_cluster": "locality/mainland-store high huaweicloud",
  "huaweicloud_dds_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_dws_cluster": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_cassandra_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_influx_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_mongo_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_mysql_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_gaussdb_opengauss_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_geminidb_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_ges_graph": "locality/mainland-store high huaweicloud",
  "huaweicloud_obs_bucket": "locality/mainland-store high huaweicloud",
  "huaweicloud_rds_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_rds_read_replica_instance": "locality/mainland-store high huaweicloud",
  "huaweicloud_sfs_file_system": "locality/mainland-store high huaweicloud",
  "huaweicloud_sfs_turbo": "locality/mainland-store high huaweicloud",
  "huaweicloud_taurusdb_instance": "locality/mainland-store high huaweicloud",
  "integration": "app-security/incident-informs-tencent medium integration, app-security/incident-runbook medium integration, app-security/log-retention high integration, content/check-interface-version medium integration, content/fallback-channel medium integration, content/moderation-declared high integration, content/takedown-log medium integration, content/video-moderated high integration, encryption/commercial-cryptography medium integration, encryption/message-callback-tls high integration, encryption/message-key-rotation medium integration, encryption/message-mode medium integration, encryption/message-mode-compatible medium integration",
  "payment": "payments/access medium integration, payments/acquiring high integration, payments/answers-verified high integration, payments/api-v2-only medium integration, payments/card-data medium integration, payments/certificate-ending medium integration, payments/certificate-expired high integration, payments/evidence medium integration, payments/key-storage medium integration, payments/merchant-declared medium integration, payments/notifications-settled high integration, payments/notify-url high integration, payments/signature-md5 high integration",
  "privacy-notice": "privacy/notice-countries medium integration, privacy/notice-reviewed medium integration",
  "processor": "privacy/processor-contract medium integration",
  "required-document": "terms/accounts-acknowledged high integration, terms/acknowledgement-missing high integration",
  "required-statement": "certification/equivalence-reviewed medium integration, content/availability-accepted high integration, content/foreign-authority-requests high integration, encryption/no-end-to-end-encryption medium integration, privacy/lawful-basis high integration, terms/arbitration-decided high integration, terms/audit-access-accepted medium integration, terms/connected-persons-informed medium integration, terms/governing-law-accepted high integration",
  "tencent_cloud_credential": "app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive",
  "tencentcloud_cbs_storage": "encryption/block-storage-at-rest high tencentcloud",
  "tencentcloud_cbs_storage_set": "encryption/block-storage-at-rest high tencentcloud",
  "tencentcloud_cdwdoris_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_cdwpg_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_cfs_file_system": "locality/mainland-store high tencentcloud",
  "tencentcloud_chdfs_file_system": "locality/mainland-store high tencentcloud",
  "tencentcloud_clb_listener": "encryption/load-balancer-tls high tencentcloud",
  "tencentcloud_clickhouse_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_cos_bucket": "encryption/object-storage-at-rest medium tencentcloud, encryption/object-storage-kms medium tencentcloud, locality/mainland-store high tencentcloud",
  "tencentcloud_cvm_launch_template": "encryption/block-storage-at-rest high tencentcloud",
  "tencentcloud_cvm_launch_template_version": "encryption/block-storage-at-rest high tencentcloud",
  "tencentcloud_cynosdb_cluster": "encryption/database-at-rest medium tencentcloud, locality/mainland-store high tencentcloud",
  "tencentcloud_cynosdb_cluster_v2": "locality/mainland-store high tencentcloud",
  "tencentcloud_dcdb_db_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_dcdb_hourdb_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_elasticsearch_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_instance": "encryption/block-storage-at-rest high tencentcloud",
  "tencentcloud_mariadb_hour_db_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mariadb_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mongodb_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mongodb_readonly_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mongodb_sharding_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mongodb_standby_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mysql_dr_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_mysql_instance": "encryption/database-at-rest medium tencentcloud, locality/mainland-store high tencentcloud",
  "tencentcloud_mysql_readonly_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_postgresql_instance": "encryption/database-at-rest high tencentcloud, locality/mainland-store high tencentcloud",
  "tencentcloud_postgresql_readonly_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_sqlserver_basic_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_sqlserver_general_cloud_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_sqlserver_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_sqlserver_readonly_instance": "locality/mainland-store high tencentcloud",
  "tencentcloud_tcaplus_cluster": "locality/mainland-store high tencentcloud",
  "tencentcloud_vdb_instance": "locality/mainland-store high tencentcloud",
  "transfer": "privacy/transfer-mechanism high integration, privacy/transfer-mechanism-to-confirm medium integration, terms/platform-data-transfer high integration",
  "unicloud_collection": "app-security/database-rules-open high wechat",
  "wechat_account": "app-security/callback-tunnel medium wechat, app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive, app-security/login-state-unchecked low wechat, encryption/api-host-tls high wechat, encryption/message-callback-tls high wechat, encryption/message-mode medium wechat, encryption/message-token-guessable medium wechat",
  "wechat_bot": "locality/bot-model-host medium wechat, terms/unofficial-client medium wechat",
  "wechat_client_logging": "app-security/client-log-bodies medium wechat",
  "wechat_client_variables": "app-security/secret-in-client high wechat sensitive",
  "wechat_cloud_function": "app-security/cloud-function-openapi low wechat-cloud, content/check-interface-version low wechat-cloud",
  "wechat_cloud_run_debug": "app-security/service-password-literal medium wechat-cloud sensitive",
  "wechat_cloud_run_service": "app-security/cloud-hosting-app-secret low wechat-cloud, app-security/cors-development-origin low wechat-cloud, app-security/service-password-literal high wechat-cloud sensitive, locality/cloud-hosting-mainland medium wechat-cloud",
  "wechat_commented_credential": "app-security/credential-in-comment medium wechat sensitive",
  "wechat_component": "app-security/manifest-shape low wechat-program explain",
  "wechat_jump_target": "app-security/jump-allowed medium wechat-program",
  "wechat_key_file": "app-security/credential-file critical wechat sensitive, app-security/credential-in-example medium wechat sensitive",
  "wechat_mini_game": "app-security/manifest-shape low wechat-program explain, app-security/plugin-version-pinned medium wechat-program, app-security/secret-in-client critical wechat-program sensitive, privacy/permission-purpose low wechat-program",
  "wechat_mini_program": "app-security/debug-mode low wechat-program, app-security/ip-endpoint low wechat-program, app-security/manifest-shape low wechat-program explain, app-security/plain-endpoint medium wechat-program, app-security/plugin-version-pinned medium wechat-program, app-security/secret-in-client critical wechat-program sensitive, privacy/background-location medium wechat-program, privacy/guide-interfaces high wechat-program, privacy/location-declared medium wechat-program, privacy/location-tracking-assessed medium wechat-program, privacy/permission-purpose low wechat-program, privacy/statistics-processor medium wechat-program",
  "wechat_mini_program_account": "app-security/callback-tunnel medium wechat-program, app-security/credential-in-example medium wechat-program sensitive, app-security/credential-literal critical wechat-program sensitive, encryption/api-host-tls high wechat-program, encryption/message-callback-tls high wechat-program, encryption/message-mode medium wechat-program, encryption/message-token-guessable medium wechat-program",
  "wechat_mini_program_ext": "app-security/credential-literal critical wechat-program sensitive, app-security/debug-mode low wechat-program, app-security/direct-commit medium wechat-program, app-security/ip-endpoint low wechat-program, app-security/manifest-shape low wechat-program explain, app-security/plain-endpoint medium wechat-program, app-security/plugin-version-pinned medium wechat-program, app-security/secret-in-client critical wechat-program sensitive, privacy/location-declared medium wechat-program, privacy/permission-purpose low wechat-program",
  "wechat_official_account": "app-security/callback-tunnel medium wechat, app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive, app-security/login-state-unchecked low wechat, encryption/api-host-tls high wechat, encryption/message-callback-tls high wechat, encryption/message-mode medium wechat, encryption/message-token-guessable medium wechat",
  "wechat_open_platform": "app-security/callback-tunnel medium wechat, app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive, encryption/api-host-tls high wechat, encryption/message-callback-tls high wechat, encryption/message-token-guessable medium wechat",
  "wechat_package_script": "app-security/upload-key-in-checkout low wechat",
  "wechat_page": "app-security/manifest-shape low wechat-program explain",
  "wechat_pay_merchant": "app-security/callback-tunnel medium wechat, app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive, encryption/api-host-tls high wechat, payments/api-host medium wechat, payments/api-v2-only low wechat, payments/merchant-key-literal critical wechat sensitive, payments/notify-url high wechat, payments/platform-certificate low wechat, payments/private-key-in-package medium wechat, payments/sandbox-enabled high wechat, payments/signature-md5 low wechat",
  "wechat_plugin": "app-security/manifest-shape low wechat-program explain",
  "wechat_plugin_component": "app-security/plugin-declared low wechat-program",
  "wechat_plugin_use": "app-security/plugin-allowed medium wechat-program, app-security/plugin-host-api low wechat-program, app-security/plugin-list medium wechat-program, app-security/plugin-unused low wechat-program, privacy/guide-plugins medium wechat-program",
  "wechat_project": "app-security/domain-check-disabled low wechat-program, app-security/manifest-shape low wechat-program explain, app-security/package-exclusion-ineffective low wechat-program, app-security/project-scripts medium wechat-program, app-security/server-code-in-package medium wechat-program",
  "wechat_theme": "app-security/manifest-shape low wechat-program explain",
  "wechat_workflow_job": "app-security/upload-actions-pinned medium wechat, app-security/upload-foreign-code high wechat, app-security/upload-job-permissions low wechat, app-security/upload-key-in-checkout low wechat",
  "wecom_app": "app-security/callback-tunnel medium wechat, app-security/credential-in-example medium wechat sensitive, app-security/credential-literal critical wechat sensitive, app-security/login-state-unchecked low wechat, encryption/api-host-tls high wechat, encryption/message-callback-tls high wechat, encryption/message-token-guessable medium wechat"
};
var groups = {
  "alicloud": {
    rules: async () => (await import("./rules-alicloud-V6B7LHRL.js")).rules,
    messages: async () => (await import("./messages-alicloud-Q3KYIYAT.js")).messages
  },
  "aws": {
    rules: async () => (await import("./rules-aws-VUJFLGHG.js")).rules,
    messages: async () => (await import("./messages-aws-6FUJM4CZ.js")).messages
  },
  "azurerm": {
    rules: async () => (await import("./rules-azurerm-BLUTZ74C.js")).rules,
    messages: async () => (await import("./messages-azurerm-VLYCISB5.js")).messages
  },
  "declaration": {
    rules: async () => (await import("./rules-declaration-E4PI3DU6.js")).rules,
    messages: async () => (await import("./messages-declaration-TLVB4Q2K.js")).messages
  },
  "google": {
    rules: async () => (await import("./rules-google-FZBICT4T.js")).rules,
    messages: async () => (await import("./messages-google-MHVMSLLC.js")).messages
  },
  "huaweicloud": {
    rules: async () => (await import("./rules-huaweicloud-2QE3XEQO.js")).rules,
    messages: async () => (await import("./messages-huaweicloud-TCYFVKVV.js")).messages
  },
  "integration": {
    rules: async () => (await import("./rules-integration-KYTGI5ED.js")).rules,
    messages: async () => (await import("./messages-integration-CDXVWOSE.js")).messages
  },
  "kubernetes": {
    rules: async () => (await import("./rules-kubernetes-YPORVSHB.js")).rules,
    messages: async () => (await import("./messages-kubernetes-IGDHYCMS.js")).messages
  },
  "tencentcloud": {
    rules: async () => (await import("./rules-tencentcloud-56MVYXG7.js")).rules,
    messages: async () => (await import("./messages-tencentcloud-7P7I37YF.js")).messages
  },
  "wechat": {
    rules: async () => (await import("./rules-wechat-CSTARQZC.js")).rules,
    messages: async () => (await import("./messages-wechat-NVBZ6Z2J.js")).messages
  },
  "wechat-cloud": {
    rules: async () => (await import("./rules-wechat-cloud-TJHH45QD.js")).rules,
    messages: async () => (await import("./messages-wechat-cloud-Y22CDIFV.js")).messages
  },
  "wechat-program": {
    rules: async () => (await import("./rules-wechat-program-ES63AGPI.js")).rules,
    messages: async () => (await import("./messages-wechat-program-4YX7R6KS.js")).messages
  }
};
var texts = () => import("./texts-AGLXUPUM.js");

// src/policies/documentation.ts
var REFERENCE = "https://github.com/wechat-policy/wechat-policy/blob/main/docs/policies";
function documentationOf(policyId, type) {
  return `${REFERENCE}/${policyId}.md#${anchorOf(type)}`;
}
function anchorOf(type) {
  return type.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-");
}

// src/policies/built-in.ts
var builtInPolicies = {
  async rulesFor(type) {
    return Promise.all(indexedRules(type).map((rule) => prepare(type, rule)));
  },
  ruleIds: () => allRules().map(({ id }) => id),
  policies: async () => (await texts()).policies
};
function builtInPolicyIds() {
  return new Set(allRules().map(({ policyId }) => policyId));
}
function allRules() {
  return Object.keys(rulesByType).flatMap(indexedRules);
}
function indexedRules(type) {
  const written = Object.hasOwn(rulesByType, type) ? rulesByType[type] : void 0;
  return (written?.split(", ") ?? []).map((rule) => {
    const [policyId = "", severity = "", group = "", ...marks] = rule.split(" ");
    return {
      id: `${policyId}/${type}`,
      policyId,
      severity,
      group,
      sensitive: marks.includes("sensitive"),
      explain: marks.includes("explain")
    };
  });
}
async function prepare(type, rule) {
  const group = member(groups, rule.group);
  const { reads, condition, requirement } = member(await group.rules(), rule.id);
  return {
    ...rule,
    type,
    reads,
    schemas: { condition, requirement },
    texts: async () => ({
      ...member(await group.messages(), rule.id),
      helpUri: documentationOf(rule.policyId, type)
    })
  };
}
function member(all, id) {
  const found = all[id];
  if (found === void 0) throw new Error(`The build lacks ${id}; run it again.`);
  return found;
}

export {
  builtInPolicies,
  builtInPolicyIds
};
