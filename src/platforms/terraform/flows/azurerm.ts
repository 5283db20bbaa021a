import type { Flow, FlowEnd } from '../../../model/flow.js';
import { placeOfHost } from '../../../model/hosts.js';
import { isUnknown } from '../../../model/unknown.js';
import { pairedRegion } from './azure-pairs.js';
import { EVERYWHERE, flow, unsettled } from './flow.js';
import type { At, FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/**
 * Azure resources that copy or send data to other regions. Attributes as in the provider's documentation
 * (https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs), old names included. Geo-disaster recovery of
 * Event Hubs and Service Bus namespaces is left out: it copies names and settings, no messages.
 * https://learn.microsoft.com/azure/event-hubs/event-hubs-geo-dr
 */
export const azureFlows: Readonly<Record<string, FlowReader>> = {
  azurerm_storage_account: (source) => [
    ...(/G/.test(textOf(source.one('account_replication_type')))
      ? toPair(source, 'replication', 'account_replication_type')
      : []),
    ...source
      .all('customer_managed_key', 'key_vault_key_id')
      .map((key) => flow('key', undefined, vaultOf(source, key), key.at)),
  ],
  azurerm_storage_account_customer_managed_key: accountKey,
  azurerm_storage_object_replication: (source) =>
    between(source, 'replication', 'source_storage_account_id', 'destination_storage_account_id', STORAGE),
  azurerm_storage_container: publicContainer,

  azurerm_mssql_failover_group: (source) =>
    partners(source, source.one('server_id'), source.all('partner_server', 'id')),
  azurerm_sql_failover_group: (source) =>
    partners(source, source.one('server_name'), source.all('partner_servers', 'id')),
  azurerm_mssql_database: databaseCopy,
  azurerm_mysql_flexible_server: server('source_server_id'),
  azurerm_postgresql_flexible_server: server('source_server_id'),
  azurerm_mysql_server: server('creation_source_server_id'),
  azurerm_postgresql_server: server('creation_source_server_id'),
  azurerm_mariadb_server: server('creation_source_server_id'),
  azurerm_cosmosdb_account: (source) => copiesIn(source, 'replication', 'geo_location', 'location'),

  azurerm_redis_linked_server: linkedRedis,
  azurerm_managed_redis_geo_replication: (source) =>
    between(source, 'replication', 'managed_redis_id', 'linked_managed_redis_ids', ['azurerm_managed_redis']),

  // Geo-redundant is what a vault is without the argument.
  azurerm_recovery_services_vault: (source) =>
    ['', 'GeoRedundant'].includes(textOf(source.one('storage_mode_type')))
      ? toPair(source, 'backup', 'storage_mode_type')
      : [],
  azurerm_data_protection_backup_vault: (source) =>
    textOf(source.one('redundancy')) === 'GeoRedundant' ? toPair(source, 'backup', 'redundancy') : [],
  azurerm_site_recovery_replicated_vm: (source) =>
    between(source, 'backup', 'source_vm_id', 'target_recovery_fabric_id', ['azurerm_site_recovery_fabric']),

  azurerm_monitor_diagnostic_setting: diagnostics,
  azurerm_log_analytics_data_export_rule: (source) =>
    source.one('enabled')?.value === true
      ? between(source, 'logs', 'workspace_resource_id', 'destination_resource_id', [
          ...STORAGE,
          ...NAMESPACES,
        ])
      : [],
  azurerm_eventgrid_system_topic_event_subscription: eventSubscription,
  azurerm_cdn_endpoint: contentDelivery,
  azurerm_cdn_frontdoor_origin: frontDoor,
  azurerm_container_registry: (source) => copiesIn(source, 'image', 'georeplications', 'location'),
};

const STORAGE = ['azurerm_storage_account'];
const NAMESPACES = ['azurerm_eventhub_namespace', 'azurerm_servicebus_namespace'];
const SERVERS = ['azurerm_mssql_server', 'azurerm_sql_server'];

function textOf(found: At | undefined): string {
  return typeof found?.value === 'string' ? found.value : '';
}

/** Azure also accepts display names: `East Asia`. */
function regionOf(source: FlowSource, value: unknown): FlowEnd {
  if (typeof value === 'string') return source.region(value.toLowerCase().replaceAll(' ', ''));
  // `azurerm_resource_group.orders.location`
  const isPlace = isUnknown(value) && value.$unknown.endsWith('.location');
  const provider = isPlace ? source.named(value)?.provider : undefined;
  return provider === undefined ? source.somewhere(value) : { provider };
}

/** Copies in regions that an argument lists; where the resource itself is, it needs none. */
function copiesIn(source: FlowSource, kind: Flow['kind'], ...path: readonly string[]): Flow[] {
  return source
    .all(...path)
    .map(({ value, at }) => flow(kind, undefined, regionOf(source, value), at))
    .filter(({ to }) => isUnknown(to.provider?.region) || to.provider?.region !== source.provider.region);
}

/** From what one argument names to everything that another one names. */
function between(
  source: FlowSource,
  kind: Flow['kind'],
  fromKey: string,
  toKey: string,
  types: readonly string[],
): Flow[] {
  const from = source.named(source.one(fromKey)?.value, types) ?? unsettled(`the place of ${fromKey}`);
  return source
    .all(toKey)
    .map(({ value, at }) => flow(kind, from, source.named(value, types) ?? source.somewhere(value), at));
}

/** The region is fixed, and with it where the copy goes. */
function toPair(source: FlowSource, kind: Flow['kind'], key: string): Flow[] {
  const { region } = source.provider;
  const pair = typeof region === 'string' ? pairedRegion(region) : undefined;
  return pair === undefined ? [] : [flow(kind, undefined, source.region(pair), `/${key}`)];
}

function partners(source: FlowSource, server: At | undefined, others: readonly At[]): Flow[] {
  const from = source.named(server?.value, SERVERS) ?? unsettled('the place of the primary server');
  return others.map(({ value, at }) =>
    flow('replication', from, source.named(value, SERVERS) ?? source.somewhere(value), at),
  );
}

const COPIES = ['Secondary', 'OnlineSecondary', 'Copy', 'Recovery'];

/** A database is where its server is. */
function databaseCopy(source: FlowSource): Flow[] {
  const server = source.one('server_id');
  if (!COPIES.includes(textOf(source.one('create_mode'))) || server === undefined) return [];
  const original = source.one('creation_source_database_id') ?? source.one('recover_database_id');
  const database = source.behind(original?.value, ['azurerm_mssql_database']);
  const from =
    database?.named(database.one('server_id')?.value, SERVERS) ??
    unsettled('the place of the original database');
  return [
    flow(
      'replication',
      from,
      source.named(server.value, SERVERS) ?? source.somewhere(server.value),
      server.at,
    ),
  ];
}

/** Servers that copy another one, and those whose backups are kept in the paired region. */
function server(sourceKey: string): FlowReader {
  return (source) => {
    const copies = ['Replica', 'GeoRestore'].includes(textOf(source.one('create_mode')));
    const from =
      source.named(source.one(sourceKey)?.value, [source.type]) ?? unsettled(`the place of ${sourceKey}`);
    const geoBackup = source.one('geo_redundant_backup_enabled')?.value === true;
    return [
      ...(copies ? [flow('replication', from, { provider: source.provider }, '/location')] : []),
      ...(geoBackup ? toPair(source, 'backup', 'geo_redundant_backup_enabled') : []),
    ];
  };
}

/** `server_role` is that of the linked cache. */
function linkedRedis(source: FlowSource): Flow[] {
  const types = ['azurerm_redis_cache'];
  const target =
    source.named(source.one('target_redis_cache_name')?.value, types) ??
    unsettled('the place of the target cache');
  const location = source.one('linked_redis_cache_location');
  const id = source.one('linked_redis_cache_id');
  const linked =
    source.named(id?.value, types) ??
    (location === undefined ? source.somewhere(id?.value) : regionOf(source, location.value));
  return textOf(source.one('server_role')) === 'Primary'
    ? [flow('replication', linked, target, '/target_redis_cache_name')]
    : [flow('replication', target, linked, location?.at ?? '/linked_redis_cache_id')];
}

/** Where a key is: the vault that it belongs to. */
function vaultOf(source: FlowSource, key: At): FlowEnd {
  const itself = source.behind(key.value, ['azurerm_key_vault_key']);
  return (
    itself?.named(itself.one('key_vault_id')?.value, ['azurerm_key_vault']) ??
    source.named(key.value, ['azurerm_key_vault']) ??
    source.somewhere(key.value)
  );
}

function accountKey(source: FlowSource): Flow[] {
  const account = source.one('storage_account_id');
  const key = source.one('key_vault_key_id') ?? source.one('key_vault_id');
  if (key === undefined) return [];
  const from = source.named(account?.value, STORAGE) ?? unsettled('the place of the storage account');
  return [flow('key', from, vaultOf(source, key), key.at)];
}

/** Containers that anyone may read, and those whose names may be listed besides. */
function publicContainer(source: FlowSource): Flow[] {
  const access = source.one('container_access_type');
  if (!['blob', 'container'].includes(textOf(access)) || access === undefined) return [];
  const id = source.one('storage_account_id') ?? source.one('storage_account_name');
  const account = source.behind(id?.value, STORAGE);
  const gates = account === undefined ? [] : gatesOf(account);
  if (gates.includes('shut')) return [];
  const from = source.named(id?.value, STORAGE) ?? unsettled('the place of the storage account');
  const open = gates.includes('unknown') ? unsettled('whether the storage account is public') : EVERYWHERE;
  return [flow('access', from, open, access.at)];
}

/** What an account says of all its containers: by default they may be public, and any network may ask. */
function gatesOf(account: FlowSource): ('open' | 'shut' | 'unknown')[] {
  const gates: [At[], unknown][] = [
    [account.all('allow_nested_items_to_be_public'), false],
    [account.all('public_network_access_enabled'), false],
    [account.all('network_rules', 'default_action'), 'Deny'],
  ];
  return gates.flatMap(([values, shut]) =>
    values.map(({ value }) => (isUnknown(value) ? 'unknown' : value === shut ? 'shut' : 'open')),
  );
}

/** Logs of one resource, to any number of destinations. */
function diagnostics(source: FlowSource): Flow[] {
  const from =
    source.named(source.one('target_resource_id')?.value) ?? unsettled('the place of target_resource_id');
  const to = (key: string, place: (value: unknown) => FlowEnd | undefined) =>
    source.all(key).map(({ value, at }) => flow('logs', from, place(value) ?? source.somewhere(value), at));
  return [
    ...to('log_analytics_workspace_id', (value) => source.named(value, ['azurerm_log_analytics_workspace'])),
    ...to('storage_account_id', (value) => source.named(value, STORAGE)),
    ...to('eventhub_authorization_rule_id', (value) => namespaceOf(source, value)),
  ];
}

/** Of a queue, a topic, an event hub or a rule: none of them has a place of its own. */
function namespaceOf(source: FlowSource, value: unknown): FlowEnd | undefined {
  const member = source.behind(value);
  const name = member?.one('namespace_id') ?? member?.one('namespace_name');
  return name && member?.named(name.value, NAMESPACES);
}

const IN_NAMESPACES = ['eventhub_id', 'service_bus_queue_id', 'service_bus_topic_id'];

function eventSubscription(source: FlowSource): Flow[] {
  const from =
    source.named(source.one('system_topic')?.value, ['azurerm_eventgrid_system_topic']) ??
    unsettled('the place of the system topic');
  const to = ({ value, at }: At, place: FlowEnd | undefined) =>
    flow(
      'events',
      from,
      place ?? (isUnknown(value) ? source.somewhere(value) : unsettled('the place of the endpoint')),
      at,
    );
  return [
    ...source
      .all('webhook_endpoint', 'url')
      .map((url) => to(url, source.named(url.value) ?? placeOfHost(textOf(url)))),
    ...source
      .all('storage_queue_endpoint', 'storage_account_id')
      .map((account) => to(account, source.named(account.value, STORAGE))),
    ...source.all('azure_function_endpoint', 'function_id').map((one) => to(one, source.named(one.value))),
    ...IN_NAMESPACES.flatMap((key) => source.all(key)).map((one) => to(one, namespaceOf(source, one.value))),
  ];
}

/** Origins that are known; the network of Azure in China covers mainland China only. */
function contentDelivery(source: FlowSource): Flow[] {
  const name = source.one('profile_name');
  const profile = source.behind(name?.value, ['azurerm_cdn_profile']);
  const to =
    profile === undefined
      ? unsettled('the product of the profile')
      : textOf(profile.one('sku')) === 'Standard_ChinaCdn'
        ? { territory: 'CN' }
        : EVERYWHERE;
  return source.all('origin', 'host_name').flatMap((origin) => {
    const from = originOf(source, origin);
    return from === undefined ? [] : [flow('delivery', from, to, name?.at ?? '')];
  });
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_origin */
function frontDoor(source: FlowSource): Flow[] {
  if (source.one('enabled')?.value === false) return [];
  return source.all('host_name').flatMap((origin) => {
    const from = originOf(source, origin);
    return from === undefined ? [] : [flow('delivery', from, EVERYWHERE, origin.at)];
  });
}

function originOf(source: FlowSource, host: At): FlowEnd | undefined {
  return source.named(host.value) ?? placeOfHost(textOf(host));
}
