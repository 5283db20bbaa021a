import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entriesOf
} from "./chunk-LEY4ULLB.js";
import {
  beginsRegion
} from "./chunk-GIGQMJND.js";
import {
  isUnknown,
  unknown
} from "./chunk-LFQO7ICQ.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";

// src/integration/locality/address-pattern.ts
function matchesAddress(pattern, address) {
  const [head = "", ...parts] = pattern.split("*");
  const tail = parts.pop();
  if (tail === void 0) return address === pattern;
  if (!address.startsWith(head)) return false;
  let from = head.length;
  for (const part of parts) {
    const at = address.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return address.length - tail.length >= from && address.endsWith(tail);
}

// src/integration/locality/declared-stores.ts
var DeclaredStores = class {
  #byAddress = /* @__PURE__ */ new Map();
  #patterns = [];
  #entries;
  #fitting = /* @__PURE__ */ new Set();
  /** Index of an entry that overrules another -> whether somebody should know. */
  #contradicting = /* @__PURE__ */ new Set();
  constructor(manifest) {
    this.#entries = entriesOf(manifest.stores, "/stores").map((entry, index) => ({ ...entry, index }));
    for (const entry of this.#entries) {
      const { match } = entry.value;
      if (match === void 0 || match.includes("*")) this.#patterns.push(entry);
      else this.#byAddress.set(match, [...this.#byAddress.get(match) ?? [], entry]);
    }
  }
  /**
   * The entry that counts for a store: the last one that fits.
   *
   * @returns an unknown that names what would settle it, where tags decide that are not known
   */
  find(target) {
    for (const { value } of this.#candidates(target).reverse()) {
      const fits = fitsTo(value, target);
      if (isUnknown(fits)) return fits;
      if (fits) return value;
    }
    return void 0;
  }
  /** Takes note of which entries the resources of a run fit. */
  observe(target) {
    const fitting = this.#candidates(target).filter(({ value }) => fitsTo(value, target) !== false);
    for (const { index } of fitting) this.#fitting.add(index);
    const last = fitting.pop();
    if (last !== void 0 && fitting.some((earlier) => contradict(earlier.value, last.value)))
      this.#contradicting.add(last.index);
  }
  /** @param isWhole the run saw the whole repository */
  remarks(document, isWhole) {
    return this.#entries.flatMap(({ index, at, value }) => {
      if (this.#contradicting.has(index)) {
        const place = document.locate(`${at}/subjects`);
        return [diagnostic("invalid-configuration", "warning", CONTRADICTION, document.file, place)];
      }
      if (!isWhole || this.#fitting.has(index) || value.territory !== void 0) return [];
      return [diagnostic("notice", "notice", NOTHING_FITS, document.file, document.locate(at))];
    });
  }
  #candidates({ address }) {
    const named = this.#byAddress.get(address);
    if (named === void 0) return [...this.#patterns];
    return [...this.#patterns, ...named].sort((a, b) => a.index - b.index);
  }
};
var CONTRADICTION = "An earlier entry says something else of the same store, and is about fewer stores than this one, or as many. This one counts, since it comes last: put the more particular entry last, or remove one of them.";
var NOTHING_FITS = "No resource of this repository fits this entry. Correct or remove it; if the store is not in this repository, say where it is in `territory`.";
function storeTarget({ address, type, value }) {
  const metadata = value["metadata"];
  const tags = [value["tags"], value["labels"], metadata?.labels].find((found) => isMapping(found));
  return { address, type, ...tags === void 0 ? {} : { tags } };
}
function addressTarget(address) {
  const type = /(?:^|\.)([a-z]\w*)\.[^.[\]]+(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? address;
  return { address, type, tags: unknown("the tags of the store, which `match` would not need") };
}
function fitsTo({ match, type, tags }, target) {
  if (match === void 0 && type === void 0 && tags === void 0) return false;
  if (match !== void 0 && !matchesAddress(match, target.address)) return false;
  if (type !== void 0 && type !== target.type) return false;
  if (tags === void 0) return true;
  if (target.tags === void 0) return false;
  if (isUnknown(target.tags)) return target.tags;
  const given = target.tags;
  const found = Object.entries(tags).map(([key, wanted]) => {
    const value = Object.hasOwn(given, key) ? given[key] : void 0;
    return isUnknown(value) ? value : value === wanted;
  });
  return found.includes(false) ? false : found.find(isUnknown) ?? true;
}
function contradict(earlier, later) {
  const [before, after] = [particularity(earlier), particularity(later)];
  return (before[0] > after[0] || before[0] === after[0] && before[1] >= after[1]) && (listed(earlier.subjects) !== listed(later.subjects) || listed(earlier.classes) !== listed(later.classes));
}
function particularity({ match, type, tags }) {
  const spelt = (match ?? "").replaceAll("*", "").length + (type ?? "").length;
  if (match !== void 0 && !match.includes("*")) return [2, spelt];
  return tags === void 0 ? [0, spelt] : [1, spelt + Object.keys(tags).length];
}
function listed(values) {
  return [...values ?? []].sort().join(" ");
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/integration/locality/data-stores.ts
var DATA_STORES = /* @__PURE__ */ new Set([
  "aws_s3_bucket",
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_dynamodb_table",
  "aws_docdb_cluster",
  "aws_docdbelastic_cluster",
  "aws_neptune_cluster",
  "aws_redshift_cluster",
  "aws_redshiftserverless_namespace",
  "aws_opensearch_domain",
  "aws_elasticsearch_domain",
  "aws_opensearchserverless_collection",
  "aws_efs_file_system",
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_ontap_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_keyspaces_table",
  "aws_memorydb_cluster",
  "aws_timestreamwrite_table",
  "aws_dsql_cluster",
  "alicloud_oss_bucket",
  "alicloud_db_instance",
  "alicloud_db_readonly_instance",
  "alicloud_polardb_cluster",
  "alicloud_mongodb_instance",
  "alicloud_mongodb_sharding_instance",
  "alicloud_ots_instance",
  "alicloud_lindorm_instance",
  "alicloud_lindorm_instance_v2",
  "alicloud_hbase_instance",
  "alicloud_elasticsearch_instance",
  "alicloud_nas_file_system",
  "alicloud_gpdb_instance",
  "alicloud_adb_db_cluster",
  "alicloud_adb_db_cluster_lake_version",
  "alicloud_click_house_db_cluster",
  "alicloud_click_house_enterprise_db_cluster",
  "alicloud_drds_polardbx_instance",
  "alicloud_ocean_base_instance",
  "alicloud_graph_database_db_instance",
  "alicloud_selectdb_db_instance",
  "tencentcloud_cos_bucket",
  "tencentcloud_mysql_instance",
  "tencentcloud_mysql_readonly_instance",
  "tencentcloud_mysql_dr_instance",
  "tencentcloud_postgresql_instance",
  "tencentcloud_postgresql_readonly_instance",
  "tencentcloud_sqlserver_instance",
  "tencentcloud_sqlserver_basic_instance",
  "tencentcloud_sqlserver_readonly_instance",
  "tencentcloud_sqlserver_general_cloud_instance",
  "tencentcloud_mariadb_instance",
  "tencentcloud_mariadb_hour_db_instance",
  "tencentcloud_dcdb_db_instance",
  "tencentcloud_dcdb_hourdb_instance",
  "tencentcloud_cynosdb_cluster",
  "tencentcloud_cynosdb_cluster_v2",
  "tencentcloud_mongodb_instance",
  "tencentcloud_mongodb_standby_instance",
  "tencentcloud_mongodb_readonly_instance",
  "tencentcloud_mongodb_sharding_instance",
  "tencentcloud_elasticsearch_instance",
  "tencentcloud_cfs_file_system",
  "tencentcloud_chdfs_file_system",
  "tencentcloud_clickhouse_instance",
  "tencentcloud_cdwpg_instance",
  "tencentcloud_cdwdoris_instance",
  "tencentcloud_tcaplus_cluster",
  "tencentcloud_vdb_instance",
  "huaweicloud_obs_bucket",
  "huaweicloud_rds_instance",
  "huaweicloud_rds_read_replica_instance",
  "huaweicloud_gaussdb_mysql_instance",
  "huaweicloud_taurusdb_instance",
  "huaweicloud_gaussdb_opengauss_instance",
  "huaweicloud_gaussdb_instance",
  "huaweicloud_gaussdb_cassandra_instance",
  "huaweicloud_gaussdb_mongo_instance",
  "huaweicloud_gaussdb_influx_instance",
  "huaweicloud_geminidb_instance",
  "huaweicloud_dds_instance",
  "huaweicloud_css_cluster",
  "huaweicloud_dws_cluster",
  "huaweicloud_cloudtable_cluster",
  "huaweicloud_ges_graph",
  "huaweicloud_sfs_turbo",
  "huaweicloud_sfs_file_system",
  "azurerm_storage_account",
  "azurerm_mssql_server",
  "azurerm_mssql_managed_instance",
  "azurerm_sql_server",
  "azurerm_mysql_flexible_server",
  "azurerm_mysql_server",
  "azurerm_mariadb_server",
  "azurerm_postgresql_flexible_server",
  "azurerm_postgresql_server",
  "azurerm_cosmosdb_account",
  "azurerm_cosmosdb_postgresql_cluster",
  "azurerm_cosmosdb_cassandra_datacenter",
  "azurerm_mongo_cluster",
  "azurerm_search_service",
  "azurerm_kusto_cluster",
  "azurerm_netapp_volume",
  "azurerm_managed_lustre_file_system",
  "google_storage_bucket",
  "google_sql_database_instance",
  "google_alloydb_cluster",
  "google_bigquery_dataset",
  "google_filestore_instance",
  "cloudbase_environment"
]);
function isDataStore(type) {
  return DATA_STORES.has(type);
}

// src/integration/locality/holding-hints.ts
var WORDS = {
  mainland: /* @__PURE__ */ new Set(["cn", "china", "prc", "mainland"]),
  people: /* @__PURE__ */ new Set([
    ...["customer", "user", "member", "person", "people", "patient", "employee", "subscriber", "profile"],
    ...["order", "contact", "crm", "kyc", "pii", "personal", "openid", "wechat", "weixin", "wecom"]
  ]),
  nobody: /* @__PURE__ */ new Set(["static", "asset", "site", "website", "public", "artifact", "build", "tfstate"])
};
var MEANINGS = ["mainland", "people", "nobody"];
var NAMES = [
  ...["bucket", "name", "identifier", "cluster_identifier", "cluster_name", "domain_name", "instance_name"],
  ...["db_instance_name", "namespace_name", "dataset_id", "envId"]
];
var NOT_ABOUT_DATA = /owner|team|contact|mail|creat|manage|cost|bill|department|repo|source/i;
function holdingHintOf(resource) {
  const { address, type, value } = resource;
  const names = [address.replace(type, ""), ...NAMES.map((key) => value[key])];
  return hintIn(names, "name") ?? hintIn(tagTexts(storeTarget(resource).tags), "tags");
}
function hintIn(texts, place) {
  const words = texts.flatMap((text) => typeof text === "string" ? wordsOf(text) : []);
  const found = MEANINGS.flatMap((suggests) => {
    const word = words.find((candidate) => WORDS[suggests].has(candidate.replace(/s$/, "")));
    return word === void 0 ? [] : [{ suggests, word, in: place }];
  });
  return found.length > 1 && found.at(-1)?.suggests === "nobody" ? void 0 : found[0];
}
function tagTexts(tags) {
  if (tags === void 0 || isUnknown(tags)) return [];
  return Object.entries(tags).filter(([key]) => !NOT_ABOUT_DATA.test(key)).map(([key, value]) => isYes(value) ? key : value);
}
function isYes(value) {
  return value === true || typeof value === "string" && /^(?:true|yes|1)$/i.test(value);
}
function wordsOf(text) {
  const words = text.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().replace(/(?:terraform|tf)[-_ ]?state/g, "tfstate").split(/[^a-z\d]+/);
  return words.filter((word, index) => !beginsRegion(`${word}-${words[index + 1] ?? ""}`));
}

export {
  isDataStore,
  DeclaredStores,
  storeTarget,
  addressTarget,
  holdingHintOf
};
