/**
 * A plan of a configuration as `terraform show -json` prints it, made without Terraform and its providers.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import type { Block } from '../../../../../src/formats/hcl/ast.js';
import { loadedReader } from '../../../../../src/formats/hcl/template-text.js';
import { HclDocument } from '../../../../../src/formats/hcl.js';
import { parse } from '../../../../../src/formats/index.js';
import { configurationFromJson } from '../../../../../src/platforms/terraform/json-syntax.js';
import { actionOn, type Stage } from './exported.js';
import { configurationOf, PlannedModule, type PlannedResource } from './module.js';
import type { Schema } from './schema.js';
import { isKnown, unknownsOf, type Value, withoutUnknowns } from './values.js';

/**
 * @param files `.tf` and `.tf.json` files by path; the root module lies in the folder ''
 * @param schemaOf the arguments of a resource type
 * @param variables values that the command line gives to the root module
 */
export async function printedPlan(
  files: Readonly<Record<string, string>>,
  schemaOf: (type: string) => Schema,
  stage: Stage,
  variables: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const blocks = await blocksByFolder(files);
  const root = new PlannedModule(
    { blocksIn: (folder) => blocks.get(folder) ?? [], schemaOf, stage, variables },
    '',
  );
  const modules = [...below(root)];
  const all = modules.flatMap(({ resources }) => resources);
  const inputs = root.of('variable').flatMap(({ labels: [name = ''] }) => {
    const value = root.variable(name);
    return isKnown(value) ? [[name, { value }] as const] : [];
  });
  return JSON.stringify(
    {
      format_version: '1.2',
      terraform_version: '1.11.4',
      variables: inputs.length === 0 ? undefined : Object.fromEntries(inputs),
      planned_values: { root_module: valuesIn(root, ({ isRead }) => !isRead) },
      resource_changes: all.filter(({ isRead }) => !isRead).map((one) => changeOf(one, stage)),
      prior_state: all.some(({ isRead }) => isRead)
        ? { format_version: '1.0', values: { root_module: valuesIn(root, ({ isRead }) => isRead) } }
        : undefined,
      configuration: {
        provider_config: Object.fromEntries(
          modules.flatMap(({ providers }) =>
            [...providers.values()].map(({ key, printed }) => [key, printed]),
          ),
        ),
        root_module: configurationOf(root),
      },
    },
    null,
    2,
  );
}

async function blocksByFolder(files: Readonly<Record<string, string>>): Promise<Map<string, Block[]>> {
  const reader = await loadedReader();
  const byFolder = new Map<string, Block[]>();
  for (const [file, text] of Object.entries(files)) {
    const { documents } = await parse({ file, text }, file.endsWith('.json') ? 'json' : 'hcl');
    const folder = file.split('/').slice(0, -1).join('/');
    for (const document of documents) {
      const tree =
        document instanceof HclDocument ? document : configurationFromJson(document, reader).document;
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...tree.body.blocks]);
    }
  }
  return byFolder;
}

function* below(module: PlannedModule): Iterable<PlannedModule> {
  yield module;
  for (const [, child] of module.calls) yield* below(child);
}

/** As `planned_values` and the state nest them; modules without resources are left out. */
function valuesIn(
  module: PlannedModule,
  isWanted: (resource: PlannedResource) => boolean,
): Record<string, unknown> {
  const resources = module.resources.filter(isWanted).map((resource) => ({
    ...identityOf(resource),
    schema_version: 0,
    values: withoutUnknowns(resource.values),
    sensitive_values: {},
  }));
  const children = module.calls
    .map(([, child]) => ({ ...valuesIn(child, isWanted), address: child.address }))
    .filter((child) => Object.keys(child).length > 1);
  return {
    ...(resources.length === 0 ? {} : { resources }),
    ...(children.length === 0 ? {} : { child_modules: children }),
  };
}

function identityOf({ address, mode, type, name, providerName }: PlannedResource): Record<string, unknown> {
  return { address, mode, type, name, provider_name: providerName };
}

function changeOf(resource: PlannedResource, stage: Stage): Record<string, unknown> {
  const after = withoutUnknowns(resource.values);
  const action = resource.mode === 'data' ? 'read' : actionOn(resource, stage);
  return {
    ...identityOf(resource),
    change: {
      actions: action === 'replace' ? ['delete', 'create'] : [action],
      before: action === 'create' || action === 'read' ? null : after,
      after,
      after_unknown: unknownsOf(resource.values),
      before_sensitive: false,
      after_sensitive: {},
    },
  };
}
