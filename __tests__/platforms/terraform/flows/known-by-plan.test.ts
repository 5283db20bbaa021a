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

type Values = Readonly<Record<string, string>>;

/** A plan of resources that all exist, by their addresses. */
function planOf(values: Readonly<Record<string, Values>>): string {
  const resources = Object.entries(values).map(([address, one]) => {
    const [type, name] = address.split('.');
    return { address, mode: 'managed', type, name, values: one };
  });
  return JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources } },
    resource_changes: [],
    configuration: { root_module: { resources } },
  });
}

const keyVault = (id: string) =>
  planOf({
    'azurerm_key_vault.near': { id: '/g/near/lion', name: 'lion', location: 'chinanorth3' },
    'azurerm_key_vault.far': { id: '/g/far/lion', name: 'lion', location: 'eastasia' },
    'azurerm_storage_account.orders': { id: '/g/near/lionorders', location: 'chinanorth3' },
    'azurerm_storage_account_customer_managed_key.orders': {
      storage_account_id: '/g/near/lionorders',
      key_vault_id: id,
    },
  });

/** The resources that the flows of all resources lead to. */
async function targetsIn(files: Readonly<Record<string, string>>) {
  const { resources } = await read(files);
  return resources.flatMap(({ flows }) => (flows?.() ?? []).map(({ to }) => to.address));
}

describe('what a resource refers to', () => {
  test('is found though the plan knows its id', async () => {
    const files = { 'main.tf': SOURCE, 'plan.json': keyVault('/g/far/lion') };
    expect(await targetsIn(files)).toEqual(['azurerm_key_vault.far']);
    expect(await targetsIn({ 'main.tf': SOURCE })).toEqual(['azurerm_key_vault.far']);
  });

  test('is not the resource that the configuration names, where the plan has another text there', async () => {
    const files = { 'main.tf': SOURCE, 'plan.json': keyVault('/g/elsewhere/other') };
    expect(await targetsIn(files)).toEqual([undefined]);
  });

  test.each([
    ['the bucket around a path', '"${aws_s3_bucket.far.arn}/flows"', 'aws_s3_bucket.far'],
    ['not the parameter that holds a name', 'aws_ssm_parameter.name.value', undefined],
  ])('is %s', async (_, written, expected) => {
    const source = `
resource "aws_s3_bucket" "far" {}
resource "aws_ssm_parameter" "name" {}
resource "aws_flow_log" "shop" {
  log_destination_type = "s3"
  log_destination      = ${written}
}
`;
    const plan = planOf({
      'aws_s3_bucket.far': { id: 'far-0a1b', arn: 'arn:aws:s3:::far-0a1b' },
      'aws_ssm_parameter.name': { id: 'name', value: 'arn:aws:s3:::elsewhere/flows' },
      'aws_flow_log.shop': {
        log_destination_type: 's3',
        log_destination:
          expected === undefined ? 'arn:aws:s3:::elsewhere/flows' : 'arn:aws:s3:::far-0a1b/flows',
      },
    });
    expect(await targetsIn({ 'main.tf': source, 'plan.json': plan })).toEqual([expected]);
  });
});
