import { describe, expect, test } from '@jest/globals';
import { read } from '../support.js';

const SOURCE = `
resource "azurerm_key_vault" "near" {
  name     = "lion"
  location = "chinanorth3"
}
resource "azurerm_key_vault" "far" {
  name     = "lion"
  location = "eastasia"
}
resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "chinanorth3"
}
resource "azurerm_storage_account_customer_managed_key" "orders" {
  storage_account_id = azurerm_storage_account.orders.id
  key_vault_id       = azurerm_key_vault.far.id
}
`;

/** A plan in which the storage account and both vaults exist. */
function planOf(keyVaultId: string): string {
  const of = (type: string, name: string, values: Record<string, string>) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    values,
  });
  const resources = [
    of('azurerm_key_vault', 'near', { id: '/g/near/lion', name: 'lion', location: 'chinanorth3' }),
    of('azurerm_key_vault', 'far', { id: '/g/far/lion', name: 'lion', location: 'eastasia' }),
    of('azurerm_storage_account', 'orders', { id: '/g/near/lionorders', location: 'chinanorth3' }),
    of('azurerm_storage_account_customer_managed_key', 'orders', {
      storage_account_id: '/g/near/lionorders',
      key_vault_id: keyVaultId,
    }),
  ];
  return JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources } },
    resource_changes: [],
    configuration: { root_module: { resources } },
  });
}

/** Where the keys are that the flows of all resources lead to. */
async function keysIn(files: Readonly<Record<string, string>>) {
  const { resources } = await read(files);
  return resources.flatMap(({ flows }) => (flows?.() ?? []).map(({ to }) => to.address));
}

describe('what a resource refers to', () => {
  test('is found though the plan knows its id', async () => {
    const files = { 'main.tf': SOURCE, 'plan.json': planOf('/g/far/lion') };
    expect(await keysIn(files)).toEqual(['azurerm_key_vault.far']);
    expect(await keysIn({ 'main.tf': SOURCE })).toEqual(['azurerm_key_vault.far']);
  });

  test('is not the resource that the configuration names, where the plan has another text there', async () => {
    const files = { 'main.tf': SOURCE, 'plan.json': planOf('/g/elsewhere/other') };
    expect(await keysIn(files)).toEqual([undefined]);
  });
});
