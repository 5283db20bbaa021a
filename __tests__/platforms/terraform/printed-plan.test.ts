import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { printedPlan } from './__helpers__/printed-plan/print.js';

/** Printed by Terraform 1.11.4 for the configuration beside it, before anything of it exists. */
const FIXTURE = new URL('../../__fixtures__/terraform-plan-printed/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FIXTURE), 'utf8');

const SCHEMA = { input: 'any', triggers_replace: 'any' };

interface Change {
  readonly address: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** Without what only the provider of `terraform_data` does: its output, and what is sensitive in each value. */
function comparable(text: string): unknown {
  const { variables, planned_values, resource_changes, configuration } = JSON.parse(text, (name, value) =>
    name === 'output' || name.endsWith('_sensitive') || name === 'sensitive_values' ? undefined : value,
  );
  const changes = resource_changes.map(({ address, change }: Change) => ({ address, change }));
  const byAddress = (a: Change, b: Change) => (a.address < b.address ? -1 : 1);
  return JSON.parse(JSON.stringify({ variables, planned_values, configuration, changes }), (_, value) =>
    Array.isArray(value) && value.every((item) => typeof item?.address === 'string')
      ? value.sort(byAddress)
      : value,
  );
}

test('plans that the tests make are those that Terraform prints', async () => {
  const files = { 'main.tf': file('main.tf'), 'm/main.tf': file('m/main.tf') };
  const printed = await printedPlan(files, () => SCHEMA, 'first');
  expect(comparable(printed)).toEqual(comparable(file('plan.json')));
});
