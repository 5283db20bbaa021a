import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/generated/policies/index.ts
var rulesByType = {
  "Gateway.gateway.networking.k8s.io": [
    { "id": "encryption/ingress-tls/Gateway.gateway.networking.k8s.io", "policyId": "encryption/ingress-tls", "severity": "high", "sensitive": false, "explain": false, "group": "kubernetes" }
  ],
  "Ingress.extensions": [
    { "id": "encryption/ingress-tls/Ingress.extensions", "policyId": "encryption/ingress-tls", "severity": "high", "sensitive": false, "explain": false, "group": "kubernetes" }
  ],
  "Ingress.networking.k8s.io": [
    { "id": "encryption/ingress-tls/Ingress.networking.k8s.io", "policyId": "encryption/ingress-tls", "severity": "high", "sensitive": false, "explain": false, "group": "kubernetes" }
  ],
  "StorageClass.storage.k8s.io": [
    { "id": "encryption/block-storage-at-rest/StorageClass.storage.k8s.io", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "kubernetes" }
  ],
  "acknowledgement": [
    { "id": "terms/acknowledgement-accounts/acknowledgement", "policyId": "terms/acknowledgement-accounts", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-approver/acknowledgement", "policyId": "terms/acknowledgement-approver", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-drift/acknowledgement", "policyId": "terms/acknowledgement-drift", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-entity/acknowledgement", "policyId": "terms/acknowledgement-entity", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-expired/acknowledgement", "policyId": "terms/acknowledgement-expired", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-legal-approver/acknowledgement", "policyId": "terms/acknowledgement-legal-approver", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-period/acknowledgement", "policyId": "terms/acknowledgement-period", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-rejected/acknowledgement", "policyId": "terms/acknowledgement-rejected", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-scope/acknowledgement", "policyId": "terms/acknowledgement-scope", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-text/acknowledgement", "policyId": "terms/acknowledgement-text", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-version/acknowledgement", "policyId": "terms/acknowledgement-version", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "alicloud_adb_db_cluster": [
    { "id": "locality/mainland-store/alicloud_adb_db_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_adb_db_cluster_lake_version": [
    { "id": "locality/mainland-store/alicloud_adb_db_cluster_lake_version", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_alb_listener": [
    { "id": "encryption/load-balancer-tls/alicloud_alb_listener", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "encryption/load-balancer-tls-version/alicloud_alb_listener", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_alb_security_policy": [
    { "id": "encryption/load-balancer-tls-version/alicloud_alb_security_policy", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_click_house_db_cluster": [
    { "id": "locality/mainland-store/alicloud_click_house_db_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_click_house_enterprise_db_cluster": [
    { "id": "locality/mainland-store/alicloud_click_house_enterprise_db_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_db_instance": [
    { "id": "encryption/database-at-rest/alicloud_db_instance", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "locality/mainland-store/alicloud_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_db_readonly_instance": [
    { "id": "locality/mainland-store/alicloud_db_readonly_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_disk": [
    { "id": "encryption/block-storage-at-rest/alicloud_disk", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_drds_polardbx_instance": [
    { "id": "locality/mainland-store/alicloud_drds_polardbx_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_ecs_disk": [
    { "id": "encryption/block-storage-at-rest/alicloud_ecs_disk", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_ecs_disk_encryption_by_default": [
    { "id": "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_ecs_launch_template": [
    { "id": "encryption/block-storage-at-rest/alicloud_ecs_launch_template", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_elasticsearch_instance": [
    { "id": "locality/mainland-store/alicloud_elasticsearch_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_gpdb_instance": [
    { "id": "locality/mainland-store/alicloud_gpdb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_graph_database_db_instance": [
    { "id": "locality/mainland-store/alicloud_graph_database_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_hbase_instance": [
    { "id": "locality/mainland-store/alicloud_hbase_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_instance": [
    { "id": "encryption/block-storage-at-rest/alicloud_instance", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_launch_template": [
    { "id": "encryption/block-storage-at-rest/alicloud_launch_template", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_lindorm_instance": [
    { "id": "locality/mainland-store/alicloud_lindorm_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_lindorm_instance_v2": [
    { "id": "locality/mainland-store/alicloud_lindorm_instance_v2", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_mongodb_instance": [
    { "id": "locality/mainland-store/alicloud_mongodb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_mongodb_sharding_instance": [
    { "id": "locality/mainland-store/alicloud_mongodb_sharding_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_nas_file_system": [
    { "id": "locality/mainland-store/alicloud_nas_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_nlb_listener": [
    { "id": "encryption/load-balancer-tls-version/alicloud_nlb_listener", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_nlb_security_policy": [
    { "id": "encryption/load-balancer-tls-version/alicloud_nlb_security_policy", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_ocean_base_instance": [
    { "id": "locality/mainland-store/alicloud_ocean_base_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_oss_bucket": [
    { "id": "encryption/object-storage-at-rest/alicloud_oss_bucket", "policyId": "encryption/object-storage-at-rest", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "encryption/object-storage-kms/alicloud_oss_bucket", "policyId": "encryption/object-storage-kms", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "locality/mainland-store/alicloud_oss_bucket", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_ots_instance": [
    { "id": "locality/mainland-store/alicloud_ots_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_polardb_cluster": [
    { "id": "encryption/database-at-rest/alicloud_polardb_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "locality/mainland-store/alicloud_polardb_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_selectdb_db_instance": [
    { "id": "locality/mainland-store/alicloud_selectdb_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_slb_listener": [
    { "id": "encryption/load-balancer-tls/alicloud_slb_listener", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "alicloud" },
    { "id": "encryption/load-balancer-tls-version/alicloud_slb_listener", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "alicloud_slb_tls_cipher_policy": [
    { "id": "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "alicloud" }
  ],
  "assessment": [
    { "id": "privacy/assessment-record/assessment", "policyId": "privacy/assessment-record", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "aws_alb_listener": [
    { "id": "encryption/load-balancer-tls/aws_alb_listener", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "encryption/load-balancer-tls-version/aws_alb_listener", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_cloudfront_distribution": [
    { "id": "encryption/load-balancer-tls/aws_cloudfront_distribution", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "encryption/load-balancer-tls-version/aws_cloudfront_distribution", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_db_instance": [
    { "id": "encryption/database-at-rest/aws_db_instance", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "locality/mainland-store/aws_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_docdb_cluster": [
    { "id": "encryption/database-at-rest/aws_docdb_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "locality/mainland-store/aws_docdb_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_docdb_global_cluster": [
    { "id": "encryption/database-at-rest/aws_docdb_global_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_docdbelastic_cluster": [
    { "id": "locality/mainland-store/aws_docdbelastic_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_dsql_cluster": [
    { "id": "locality/mainland-store/aws_dsql_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_dynamodb_table": [
    { "id": "locality/mainland-store/aws_dynamodb_table", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_ebs_encryption_by_default": [
    { "id": "encryption/block-storage-at-rest/aws_ebs_encryption_by_default", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_ebs_volume": [
    { "id": "encryption/block-storage-at-rest/aws_ebs_volume", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_efs_file_system": [
    { "id": "locality/mainland-store/aws_efs_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_elasticsearch_domain": [
    { "id": "locality/mainland-store/aws_elasticsearch_domain", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_elb": [
    { "id": "encryption/load-balancer-tls/aws_elb", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_fsx_lustre_file_system": [
    { "id": "locality/mainland-store/aws_fsx_lustre_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_fsx_ontap_file_system": [
    { "id": "locality/mainland-store/aws_fsx_ontap_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_fsx_openzfs_file_system": [
    { "id": "locality/mainland-store/aws_fsx_openzfs_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_fsx_windows_file_system": [
    { "id": "locality/mainland-store/aws_fsx_windows_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_instance": [
    { "id": "encryption/block-storage-at-rest/aws_instance", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_keyspaces_table": [
    { "id": "locality/mainland-store/aws_keyspaces_table", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_launch_configuration": [
    { "id": "encryption/block-storage-at-rest/aws_launch_configuration", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_launch_template": [
    { "id": "encryption/block-storage-at-rest/aws_launch_template", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_lb_listener": [
    { "id": "encryption/load-balancer-tls/aws_lb_listener", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "encryption/load-balancer-tls-version/aws_lb_listener", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_load_balancer_policy": [
    { "id": "encryption/load-balancer-tls-version/aws_load_balancer_policy", "policyId": "encryption/load-balancer-tls-version", "severity": "medium", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_memorydb_cluster": [
    { "id": "locality/mainland-store/aws_memorydb_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_neptune_cluster": [
    { "id": "encryption/database-at-rest/aws_neptune_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "locality/mainland-store/aws_neptune_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_neptune_global_cluster": [
    { "id": "encryption/database-at-rest/aws_neptune_global_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_opensearch_domain": [
    { "id": "locality/mainland-store/aws_opensearch_domain", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_opensearchserverless_collection": [
    { "id": "locality/mainland-store/aws_opensearchserverless_collection", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_rds_cluster": [
    { "id": "encryption/database-at-rest/aws_rds_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "locality/mainland-store/aws_rds_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_rds_global_cluster": [
    { "id": "encryption/database-at-rest/aws_rds_global_cluster", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_redshift_cluster": [
    { "id": "locality/mainland-store/aws_redshift_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_redshiftserverless_namespace": [
    { "id": "locality/mainland-store/aws_redshiftserverless_namespace", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_s3_bucket": [
    { "id": "encryption/object-storage-kms/aws_s3_bucket", "policyId": "encryption/object-storage-kms", "severity": "medium", "sensitive": false, "explain": false, "group": "aws" },
    { "id": "locality/mainland-store/aws_s3_bucket", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_spot_instance_request": [
    { "id": "encryption/block-storage-at-rest/aws_spot_instance_request", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "aws_timestreamwrite_table": [
    { "id": "locality/mainland-store/aws_timestreamwrite_table", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "aws" }
  ],
  "azurerm_cosmosdb_account": [
    { "id": "locality/mainland-store/azurerm_cosmosdb_account", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_cosmosdb_cassandra_datacenter": [
    { "id": "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_cosmosdb_postgresql_cluster": [
    { "id": "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_kusto_cluster": [
    { "id": "locality/mainland-store/azurerm_kusto_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_managed_lustre_file_system": [
    { "id": "locality/mainland-store/azurerm_managed_lustre_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mariadb_server": [
    { "id": "locality/mainland-store/azurerm_mariadb_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mongo_cluster": [
    { "id": "locality/mainland-store/azurerm_mongo_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mssql_managed_instance": [
    { "id": "locality/mainland-store/azurerm_mssql_managed_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mssql_server": [
    { "id": "locality/mainland-store/azurerm_mssql_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mysql_flexible_server": [
    { "id": "locality/mainland-store/azurerm_mysql_flexible_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_mysql_server": [
    { "id": "locality/mainland-store/azurerm_mysql_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_netapp_volume": [
    { "id": "locality/mainland-store/azurerm_netapp_volume", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_postgresql_flexible_server": [
    { "id": "locality/mainland-store/azurerm_postgresql_flexible_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_postgresql_server": [
    { "id": "locality/mainland-store/azurerm_postgresql_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_search_service": [
    { "id": "locality/mainland-store/azurerm_search_service", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_sql_server": [
    { "id": "locality/mainland-store/azurerm_sql_server", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "azurerm_storage_account": [
    { "id": "locality/mainland-store/azurerm_storage_account", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "azurerm" }
  ],
  "certification": [
    { "id": "certification/checked/certification", "policyId": "certification/checked", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/current/certification", "policyId": "certification/current", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/edition/certification", "policyId": "certification/edition", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/holder/certification", "policyId": "certification/holder", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/locations/certification", "policyId": "certification/locations", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/scope/certification", "policyId": "certification/scope", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/scope-recorded/certification", "policyId": "certification/scope-recorded", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "certification/seal-scope/certification", "policyId": "certification/seal-scope", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "cloudbase_database_rule": [
    { "id": "app-security/database-rules-open/cloudbase_database_rule", "policyId": "app-security/database-rules-open", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "cloudbase_environment": [
    { "id": "app-security/credential-literal/cloudbase_environment", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-cloud" },
    { "id": "app-security/project-scripts/cloudbase_environment", "policyId": "app-security/project-scripts", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "app-security/service-password-literal/cloudbase_environment", "policyId": "app-security/service-password-literal", "severity": "high", "sensitive": true, "explain": false, "group": "wechat-cloud" },
    { "id": "locality/cloud-hosting-mainland/cloudbase_environment", "policyId": "locality/cloud-hosting-mainland", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "locality/cloudbase-region-explicit/cloudbase_environment", "policyId": "locality/cloudbase-region-explicit", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "locality/mainland-store/cloudbase_environment", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "cloudbase_function": [
    { "id": "app-security/function-invoke-open/cloudbase_function", "policyId": "app-security/function-invoke-open", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "cloudbase_function_rule": [
    { "id": "app-security/function-invoke-open/cloudbase_function_rule", "policyId": "app-security/function-invoke-open", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "cloudbase_storage_rule": [
    { "id": "app-security/database-rules-open/cloudbase_storage_rule", "policyId": "app-security/database-rules-open", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "component": [
    { "id": "app-security/server-domain-filed/component", "policyId": "app-security/server-domain-filed", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "app-security/server-domains/component", "policyId": "app-security/server-domains", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/algorithm-filing/component", "policyId": "content/algorithm-filing", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/category-review/component", "policyId": "content/category-review", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/generative-ai-filing/component", "policyId": "content/generative-ai-filing", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/mini-program-filing/component", "policyId": "content/mini-program-filing", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/real-names/component", "policyId": "content/real-names", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/merchant-declared/component", "policyId": "payments/merchant-declared", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/retired-component-deletion/component", "policyId": "terms/retired-component-deletion", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "data-category": [
    { "id": "content/confidential-data-in-messages/data-category", "policyId": "content/confidential-data-in-messages", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/marketing-consent/data-category", "policyId": "privacy/marketing-consent", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/separate-consent/data-category", "policyId": "privacy/separate-consent", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/platform-data-marketing/data-category", "policyId": "terms/platform-data-marketing", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "declaration": [
    { "id": "terms/integration-declared/declaration", "policyId": "terms/integration-declared", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "geography": [
    { "id": "app-security/incident-clock/geography", "policyId": "app-security/incident-clock", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/assessment-scope/geography", "policyId": "privacy/assessment-scope", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/compliance-audit/geography", "policyId": "privacy/compliance-audit", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/geography-known/geography", "policyId": "privacy/geography-known", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/impact-assessment/geography", "policyId": "privacy/impact-assessment", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/impact-assessment-to-confirm/geography", "policyId": "privacy/impact-assessment-to-confirm", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/mainland-officer/geography", "policyId": "privacy/mainland-officer", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/mainland-representative/geography", "policyId": "privacy/mainland-representative", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/minors-audit/geography", "policyId": "privacy/minors-audit", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/minors-audit-to-confirm/geography", "policyId": "privacy/minors-audit-to-confirm", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/notice-per-geography/geography", "policyId": "privacy/notice-per-geography", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/officer/geography", "policyId": "privacy/officer", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/representative/geography", "policyId": "privacy/representative", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/restricted-geography/geography", "policyId": "privacy/restricted-geography", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/transfer-to-mainland/geography", "policyId": "privacy/transfer-to-mainland", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/transfer-to-mainland-to-confirm/geography", "policyId": "privacy/transfer-to-mainland-to-confirm", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "google_alloydb_cluster": [
    { "id": "locality/mainland-store/google_alloydb_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "google" }
  ],
  "google_bigquery_dataset": [
    { "id": "locality/mainland-store/google_bigquery_dataset", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "google" }
  ],
  "google_filestore_instance": [
    { "id": "locality/mainland-store/google_filestore_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "google" }
  ],
  "google_sql_database_instance": [
    { "id": "locality/mainland-store/google_sql_database_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "google" }
  ],
  "google_storage_bucket": [
    { "id": "locality/mainland-store/google_storage_bucket", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "google" }
  ],
  "huaweicloud_cloudtable_cluster": [
    { "id": "locality/mainland-store/huaweicloud_cloudtable_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_css_cluster": [
    { "id": "locality/mainland-store/huaweicloud_css_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_dds_instance": [
    { "id": "locality/mainland-store/huaweicloud_dds_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_dws_cluster": [
    { "id": "locality/mainland-store/huaweicloud_dws_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_cassandra_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_influx_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_influx_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_mongo_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_mongo_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_mysql_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_mysql_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_gaussdb_opengauss_instance": [
    { "id": "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_geminidb_instance": [
    { "id": "locality/mainland-store/huaweicloud_geminidb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_ges_graph": [
    { "id": "locality/mainland-store/huaweicloud_ges_graph", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_obs_bucket": [
    { "id": "locality/mainland-store/huaweicloud_obs_bucket", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_rds_instance": [
    { "id": "locality/mainland-store/huaweicloud_rds_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_rds_read_replica_instance": [
    { "id": "locality/mainland-store/huaweicloud_rds_read_replica_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_sfs_file_system": [
    { "id": "locality/mainland-store/huaweicloud_sfs_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_sfs_turbo": [
    { "id": "locality/mainland-store/huaweicloud_sfs_turbo", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "huaweicloud_taurusdb_instance": [
    { "id": "locality/mainland-store/huaweicloud_taurusdb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "huaweicloud" }
  ],
  "integration": [
    { "id": "app-security/incident-informs-tencent/integration", "policyId": "app-security/incident-informs-tencent", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "app-security/incident-runbook/integration", "policyId": "app-security/incident-runbook", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "app-security/log-retention/integration", "policyId": "app-security/log-retention", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/check-interface-version/integration", "policyId": "content/check-interface-version", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/fallback-channel/integration", "policyId": "content/fallback-channel", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/moderation-declared/integration", "policyId": "content/moderation-declared", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/takedown-log/integration", "policyId": "content/takedown-log", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/video-moderated/integration", "policyId": "content/video-moderated", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/commercial-cryptography/integration", "policyId": "encryption/commercial-cryptography", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/message-callback-tls/integration", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/message-key-rotation/integration", "policyId": "encryption/message-key-rotation", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/message-mode/integration", "policyId": "encryption/message-mode", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/message-mode-compatible/integration", "policyId": "encryption/message-mode-compatible", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "payment": [
    { "id": "payments/access/payment", "policyId": "payments/access", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/acquiring/payment", "policyId": "payments/acquiring", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/answers-verified/payment", "policyId": "payments/answers-verified", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/api-v2-only/payment", "policyId": "payments/api-v2-only", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/card-data/payment", "policyId": "payments/card-data", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/certificate-ending/payment", "policyId": "payments/certificate-ending", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/certificate-expired/payment", "policyId": "payments/certificate-expired", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/evidence/payment", "policyId": "payments/evidence", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/key-storage/payment", "policyId": "payments/key-storage", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/merchant-declared/payment", "policyId": "payments/merchant-declared", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/notifications-settled/payment", "policyId": "payments/notifications-settled", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/notify-url/payment", "policyId": "payments/notify-url", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "payments/signature-md5/payment", "policyId": "payments/signature-md5", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "privacy-notice": [
    { "id": "privacy/notice-countries/privacy-notice", "policyId": "privacy/notice-countries", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/notice-reviewed/privacy-notice", "policyId": "privacy/notice-reviewed", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "processor": [
    { "id": "privacy/processor-contract/processor", "policyId": "privacy/processor-contract", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "required-document": [
    { "id": "terms/accounts-acknowledged/required-document", "policyId": "terms/accounts-acknowledged", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/acknowledgement-missing/required-document", "policyId": "terms/acknowledgement-missing", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "required-statement": [
    { "id": "certification/equivalence-reviewed/required-statement", "policyId": "certification/equivalence-reviewed", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/availability-accepted/required-statement", "policyId": "content/availability-accepted", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "content/foreign-authority-requests/required-statement", "policyId": "content/foreign-authority-requests", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "encryption/no-end-to-end-encryption/required-statement", "policyId": "encryption/no-end-to-end-encryption", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/lawful-basis/required-statement", "policyId": "privacy/lawful-basis", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/arbitration-decided/required-statement", "policyId": "terms/arbitration-decided", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/audit-access-accepted/required-statement", "policyId": "terms/audit-access-accepted", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/connected-persons-informed/required-statement", "policyId": "terms/connected-persons-informed", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/governing-law-accepted/required-statement", "policyId": "terms/governing-law-accepted", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "tencent_cloud_credential": [
    { "id": "app-security/credential-in-example/tencent_cloud_credential", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/tencent_cloud_credential", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" }
  ],
  "tencentcloud_cbs_storage": [
    { "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cbs_storage_set": [
    { "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cdwdoris_instance": [
    { "id": "locality/mainland-store/tencentcloud_cdwdoris_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cdwpg_instance": [
    { "id": "locality/mainland-store/tencentcloud_cdwpg_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cfs_file_system": [
    { "id": "locality/mainland-store/tencentcloud_cfs_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_chdfs_file_system": [
    { "id": "locality/mainland-store/tencentcloud_chdfs_file_system", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_clb_listener": [
    { "id": "encryption/load-balancer-tls/tencentcloud_clb_listener", "policyId": "encryption/load-balancer-tls", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_clickhouse_instance": [
    { "id": "locality/mainland-store/tencentcloud_clickhouse_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cos_bucket": [
    { "id": "encryption/object-storage-at-rest/tencentcloud_cos_bucket", "policyId": "encryption/object-storage-at-rest", "severity": "medium", "sensitive": false, "explain": false, "group": "tencentcloud" },
    { "id": "encryption/object-storage-kms/tencentcloud_cos_bucket", "policyId": "encryption/object-storage-kms", "severity": "medium", "sensitive": false, "explain": false, "group": "tencentcloud" },
    { "id": "locality/mainland-store/tencentcloud_cos_bucket", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cvm_launch_template": [
    { "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cvm_launch_template_version": [
    { "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cynosdb_cluster": [
    { "id": "encryption/database-at-rest/tencentcloud_cynosdb_cluster", "policyId": "encryption/database-at-rest", "severity": "medium", "sensitive": false, "explain": false, "group": "tencentcloud" },
    { "id": "locality/mainland-store/tencentcloud_cynosdb_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_cynosdb_cluster_v2": [
    { "id": "locality/mainland-store/tencentcloud_cynosdb_cluster_v2", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_dcdb_db_instance": [
    { "id": "locality/mainland-store/tencentcloud_dcdb_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_dcdb_hourdb_instance": [
    { "id": "locality/mainland-store/tencentcloud_dcdb_hourdb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_elasticsearch_instance": [
    { "id": "locality/mainland-store/tencentcloud_elasticsearch_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_instance": [
    { "id": "encryption/block-storage-at-rest/tencentcloud_instance", "policyId": "encryption/block-storage-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mariadb_hour_db_instance": [
    { "id": "locality/mainland-store/tencentcloud_mariadb_hour_db_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mariadb_instance": [
    { "id": "locality/mainland-store/tencentcloud_mariadb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mongodb_instance": [
    { "id": "locality/mainland-store/tencentcloud_mongodb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mongodb_readonly_instance": [
    { "id": "locality/mainland-store/tencentcloud_mongodb_readonly_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mongodb_sharding_instance": [
    { "id": "locality/mainland-store/tencentcloud_mongodb_sharding_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mongodb_standby_instance": [
    { "id": "locality/mainland-store/tencentcloud_mongodb_standby_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mysql_dr_instance": [
    { "id": "locality/mainland-store/tencentcloud_mysql_dr_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mysql_instance": [
    { "id": "encryption/database-at-rest/tencentcloud_mysql_instance", "policyId": "encryption/database-at-rest", "severity": "medium", "sensitive": false, "explain": false, "group": "tencentcloud" },
    { "id": "locality/mainland-store/tencentcloud_mysql_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_mysql_readonly_instance": [
    { "id": "locality/mainland-store/tencentcloud_mysql_readonly_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_postgresql_instance": [
    { "id": "encryption/database-at-rest/tencentcloud_postgresql_instance", "policyId": "encryption/database-at-rest", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" },
    { "id": "locality/mainland-store/tencentcloud_postgresql_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_postgresql_readonly_instance": [
    { "id": "locality/mainland-store/tencentcloud_postgresql_readonly_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_sqlserver_basic_instance": [
    { "id": "locality/mainland-store/tencentcloud_sqlserver_basic_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_sqlserver_general_cloud_instance": [
    { "id": "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_sqlserver_instance": [
    { "id": "locality/mainland-store/tencentcloud_sqlserver_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_sqlserver_readonly_instance": [
    { "id": "locality/mainland-store/tencentcloud_sqlserver_readonly_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_tcaplus_cluster": [
    { "id": "locality/mainland-store/tencentcloud_tcaplus_cluster", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "tencentcloud_vdb_instance": [
    { "id": "locality/mainland-store/tencentcloud_vdb_instance", "policyId": "locality/mainland-store", "severity": "high", "sensitive": false, "explain": false, "group": "tencentcloud" }
  ],
  "transfer": [
    { "id": "privacy/transfer-mechanism/transfer", "policyId": "privacy/transfer-mechanism", "severity": "high", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "privacy/transfer-mechanism-to-confirm/transfer", "policyId": "privacy/transfer-mechanism-to-confirm", "severity": "medium", "sensitive": false, "explain": false, "group": "integration" },
    { "id": "terms/platform-data-transfer/transfer", "policyId": "terms/platform-data-transfer", "severity": "high", "sensitive": false, "explain": false, "group": "integration" }
  ],
  "unicloud_collection": [
    { "id": "app-security/database-rules-open/unicloud_collection", "policyId": "app-security/database-rules-open", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_account": [
    { "id": "app-security/callback-tunnel/wechat_account", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wechat_account", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/wechat_account", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/login-state-unchecked/wechat_account", "policyId": "app-security/login-state-unchecked", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/api-host-tls/wechat_account", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-callback-tls/wechat_account", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-mode/wechat_account", "policyId": "encryption/message-mode", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-token-guessable/wechat_account", "policyId": "encryption/message-token-guessable", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_bot": [
    { "id": "locality/bot-model-host/wechat_bot", "policyId": "locality/bot-model-host", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "terms/unofficial-client/wechat_bot", "policyId": "terms/unofficial-client", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_client_logging": [
    { "id": "app-security/client-log-bodies/wechat_client_logging", "policyId": "app-security/client-log-bodies", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_client_variables": [
    { "id": "app-security/secret-in-client/wechat_client_variables", "policyId": "app-security/secret-in-client", "severity": "high", "sensitive": true, "explain": false, "group": "wechat" }
  ],
  "wechat_cloud_function": [
    { "id": "app-security/cloud-function-openapi/wechat_cloud_function", "policyId": "app-security/cloud-function-openapi", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "content/check-interface-version/wechat_cloud_function", "policyId": "content/check-interface-version", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "wechat_cloud_run_debug": [
    { "id": "app-security/service-password-literal/wechat_cloud_run_debug", "policyId": "app-security/service-password-literal", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat-cloud" }
  ],
  "wechat_cloud_run_service": [
    { "id": "app-security/cloud-hosting-app-secret/wechat_cloud_run_service", "policyId": "app-security/cloud-hosting-app-secret", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "app-security/cors-development-origin/wechat_cloud_run_service", "policyId": "app-security/cors-development-origin", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-cloud" },
    { "id": "app-security/service-password-literal/wechat_cloud_run_service", "policyId": "app-security/service-password-literal", "severity": "high", "sensitive": true, "explain": false, "group": "wechat-cloud" },
    { "id": "locality/cloud-hosting-mainland/wechat_cloud_run_service", "policyId": "locality/cloud-hosting-mainland", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-cloud" }
  ],
  "wechat_commented_credential": [
    { "id": "app-security/credential-in-comment/wechat_commented_credential", "policyId": "app-security/credential-in-comment", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" }
  ],
  "wechat_component": [
    { "id": "app-security/manifest-shape/wechat_component", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" }
  ],
  "wechat_jump_target": [
    { "id": "app-security/jump-allowed/wechat_jump_target", "policyId": "app-security/jump-allowed", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_key_file": [
    { "id": "app-security/credential-file/wechat_key_file", "policyId": "app-security/credential-file", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wechat_key_file", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" }
  ],
  "wechat_mini_game": [
    { "id": "app-security/manifest-shape/wechat_mini_game", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" },
    { "id": "app-security/plugin-version-pinned/wechat_mini_game", "policyId": "app-security/plugin-version-pinned", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/secret-in-client/wechat_mini_game", "policyId": "app-security/secret-in-client", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "privacy/permission-purpose/wechat_mini_game", "policyId": "privacy/permission-purpose", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_mini_program": [
    { "id": "app-security/debug-mode/wechat_mini_program", "policyId": "app-security/debug-mode", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/ip-endpoint/wechat_mini_program", "policyId": "app-security/ip-endpoint", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/manifest-shape/wechat_mini_program", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" },
    { "id": "app-security/plain-endpoint/wechat_mini_program", "policyId": "app-security/plain-endpoint", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/plugin-version-pinned/wechat_mini_program", "policyId": "app-security/plugin-version-pinned", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/secret-in-client/wechat_mini_program", "policyId": "app-security/secret-in-client", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "privacy/background-location/wechat_mini_program", "policyId": "privacy/background-location", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/guide-interfaces/wechat_mini_program", "policyId": "privacy/guide-interfaces", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/location-declared/wechat_mini_program", "policyId": "privacy/location-declared", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/location-tracking-assessed/wechat_mini_program", "policyId": "privacy/location-tracking-assessed", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/permission-purpose/wechat_mini_program", "policyId": "privacy/permission-purpose", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/statistics-processor/wechat_mini_program", "policyId": "privacy/statistics-processor", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_mini_program_account": [
    { "id": "app-security/callback-tunnel/wechat_mini_program_account", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/credential-in-example/wechat_mini_program_account", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "app-security/credential-literal/wechat_mini_program_account", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "encryption/api-host-tls/wechat_mini_program_account", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "encryption/message-callback-tls/wechat_mini_program_account", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "encryption/message-mode/wechat_mini_program_account", "policyId": "encryption/message-mode", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "encryption/message-token-guessable/wechat_mini_program_account", "policyId": "encryption/message-token-guessable", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_mini_program_ext": [
    { "id": "app-security/credential-literal/wechat_mini_program_ext", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "app-security/debug-mode/wechat_mini_program_ext", "policyId": "app-security/debug-mode", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/direct-commit/wechat_mini_program_ext", "policyId": "app-security/direct-commit", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/ip-endpoint/wechat_mini_program_ext", "policyId": "app-security/ip-endpoint", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/manifest-shape/wechat_mini_program_ext", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" },
    { "id": "app-security/plain-endpoint/wechat_mini_program_ext", "policyId": "app-security/plain-endpoint", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/plugin-version-pinned/wechat_mini_program_ext", "policyId": "app-security/plugin-version-pinned", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/secret-in-client/wechat_mini_program_ext", "policyId": "app-security/secret-in-client", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat-program" },
    { "id": "privacy/location-declared/wechat_mini_program_ext", "policyId": "privacy/location-declared", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/permission-purpose/wechat_mini_program_ext", "policyId": "privacy/permission-purpose", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_official_account": [
    { "id": "app-security/callback-tunnel/wechat_official_account", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wechat_official_account", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/wechat_official_account", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/login-state-unchecked/wechat_official_account", "policyId": "app-security/login-state-unchecked", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/api-host-tls/wechat_official_account", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-callback-tls/wechat_official_account", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-mode/wechat_official_account", "policyId": "encryption/message-mode", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-token-guessable/wechat_official_account", "policyId": "encryption/message-token-guessable", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_open_platform": [
    { "id": "app-security/callback-tunnel/wechat_open_platform", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wechat_open_platform", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/wechat_open_platform", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "encryption/api-host-tls/wechat_open_platform", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-callback-tls/wechat_open_platform", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-token-guessable/wechat_open_platform", "policyId": "encryption/message-token-guessable", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_package_script": [
    { "id": "app-security/upload-key-in-checkout/wechat_package_script", "policyId": "app-security/upload-key-in-checkout", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_page": [
    { "id": "app-security/manifest-shape/wechat_page", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" }
  ],
  "wechat_pay_merchant": [
    { "id": "app-security/callback-tunnel/wechat_pay_merchant", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wechat_pay_merchant", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/wechat_pay_merchant", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "encryption/api-host-tls/wechat_pay_merchant", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/api-host/wechat_pay_merchant", "policyId": "payments/api-host", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/api-v2-only/wechat_pay_merchant", "policyId": "payments/api-v2-only", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/merchant-key-literal/wechat_pay_merchant", "policyId": "payments/merchant-key-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "payments/notify-url/wechat_pay_merchant", "policyId": "payments/notify-url", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/platform-certificate/wechat_pay_merchant", "policyId": "payments/platform-certificate", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/private-key-in-package/wechat_pay_merchant", "policyId": "payments/private-key-in-package", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/sandbox-enabled/wechat_pay_merchant", "policyId": "payments/sandbox-enabled", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "payments/signature-md5/wechat_pay_merchant", "policyId": "payments/signature-md5", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wechat_plugin": [
    { "id": "app-security/manifest-shape/wechat_plugin", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" }
  ],
  "wechat_plugin_component": [
    { "id": "app-security/plugin-declared/wechat_plugin_component", "policyId": "app-security/plugin-declared", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_plugin_use": [
    { "id": "app-security/plugin-allowed/wechat_plugin_use", "policyId": "app-security/plugin-allowed", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/plugin-host-api/wechat_plugin_use", "policyId": "app-security/plugin-host-api", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/plugin-list/wechat_plugin_use", "policyId": "app-security/plugin-list", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/plugin-unused/wechat_plugin_use", "policyId": "app-security/plugin-unused", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "privacy/guide-plugins/wechat_plugin_use", "policyId": "privacy/guide-plugins", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_project": [
    { "id": "app-security/domain-check-disabled/wechat_project", "policyId": "app-security/domain-check-disabled", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/manifest-shape/wechat_project", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" },
    { "id": "app-security/package-exclusion-ineffective/wechat_project", "policyId": "app-security/package-exclusion-ineffective", "severity": "low", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/project-scripts/wechat_project", "policyId": "app-security/project-scripts", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" },
    { "id": "app-security/server-code-in-package/wechat_project", "policyId": "app-security/server-code-in-package", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat-program" }
  ],
  "wechat_theme": [
    { "id": "app-security/manifest-shape/wechat_theme", "policyId": "app-security/manifest-shape", "severity": "low", "sensitive": false, "explain": true, "group": "wechat-program" }
  ],
  "wechat_workflow_job": [
    { "id": "app-security/upload-actions-pinned/wechat_workflow_job", "policyId": "app-security/upload-actions-pinned", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/upload-foreign-code/wechat_workflow_job", "policyId": "app-security/upload-foreign-code", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/upload-job-permissions/wechat_workflow_job", "policyId": "app-security/upload-job-permissions", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/upload-key-in-checkout/wechat_workflow_job", "policyId": "app-security/upload-key-in-checkout", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" }
  ],
  "wecom_app": [
    { "id": "app-security/callback-tunnel/wecom_app", "policyId": "app-security/callback-tunnel", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-in-example/wecom_app", "policyId": "app-security/credential-in-example", "severity": "medium", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/credential-literal/wecom_app", "policyId": "app-security/credential-literal", "severity": "critical", "sensitive": true, "explain": false, "group": "wechat" },
    { "id": "app-security/login-state-unchecked/wecom_app", "policyId": "app-security/login-state-unchecked", "severity": "low", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/api-host-tls/wecom_app", "policyId": "encryption/api-host-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-callback-tls/wecom_app", "policyId": "encryption/message-callback-tls", "severity": "high", "sensitive": false, "explain": false, "group": "wechat" },
    { "id": "encryption/message-token-guessable/wecom_app", "policyId": "encryption/message-token-guessable", "severity": "medium", "sensitive": false, "explain": false, "group": "wechat" }
  ]
};
var groups = {
  "alicloud": {
    rules: async () => (await import("./rules-alicloud-V6B7LHRL.js")).rules,
    messages: async () => (await import("./messages-alicloud-Q3KYIYAT.js")).messages
  },
  "aws": {
    rules: async () => (await import("./rules-aws-XIWSX26D.js")).rules,
    messages: async () => (await import("./messages-aws-KSTLW7QT.js")).messages
  },
  "azurerm": {
    rules: async () => (await import("./rules-azurerm-BLUTZ74C.js")).rules,
    messages: async () => (await import("./messages-azurerm-VLYCISB5.js")).messages
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
    rules: async () => (await import("./rules-integration-YBQCX6Z5.js")).rules,
    messages: async () => (await import("./messages-integration-RFPXG22M.js")).messages
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
    rules: async () => (await import("./rules-wechat-program-GJ6CW6T6.js")).rules,
    messages: async () => (await import("./messages-wechat-program-4YX7R6KS.js")).messages
  }
};
var texts = () => import("./texts-B3SHXVNR.js");

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
    return Promise.all((rulesByType[type] ?? []).map((rule) => prepare(type, rule)));
  },
  ruleIds: () => Object.values(rulesByType).flat().map(({ id }) => id),
  policies: async () => (await texts()).policies
};
function builtInPolicyIds() {
  return new Set(
    Object.values(rulesByType).flat().map(({ policyId }) => policyId)
  );
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
