import type { Document } from '../../../formats/document.js';
import { join, type Pointer, segmentsOf } from '../../../model/pointer.js';
import type { Provider } from '../../../model/resource.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import { accountResources } from '../accounts/account.js';
import { publishedSecrets } from '../accounts/client-variables.js';
import { accountsInVariables, variablesOf } from '../accounts/variables.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { type ManifestResource, resourceAt } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { type Fields, isFields, isText, listOf } from '../values.js';
import { isAccessRule } from './access-rules.js';

/**
 * The names that the command line looks for, and one for each environment: `cloudbaserc.dev.json`. Source:
 * https://docs.cloudbase.net/cli-v1/declarative-deploy/config
 */
const NAME = /^(?:cloudbaserc(?:\.[\w-]+)*\.(?:json|ya?ml|js)|cloudbase\.config\.js)$/;

const KEYS = ['envId', 'functions', 'framework', 'functionRoot', 'databases'];
const DATABASE_PLUGIN = /framework-plugin-database(?:@|$)/;
/** Writes its variables to `/cloudbaseenv.json` of the site, by the schema of @cloudbase/framework-core. */
const WEBSITE_PLUGIN = /framework-plugin-website(?:@|$)/;
const FUNCTION_PLUGIN = /framework-plugin-function(?:@|$)/;

/**
 * `cloudbaserc.json` of the CloudBase command line and framework, or the same in YAML or JavaScript:
 *
 * - `cloudbase_environment`: the file as written, and where the environment is
 * - `cloudbase_function`: each of `functions`, and of the function plugin's
 * - `cloudbase_database_rule`: each of `databases`, and of the database plugin's `collections`, as
 *   `{ collection, aclTag?, aclRule? }`, `aclRule` read out of its text where it is one
 * - the accounts in the environment variables of functions and plugins, and their secrets that a website publishes
 */
export const cloudbase: ManifestKind = {
  claims: (path) => NAME.test(baseName(path)),
  mayBe: (text) => KEYS.some((key) => text.includes(key)),
  read: (documents) => documents.flatMap(resourcesIn),
};

function resourcesIn(document: Document): ManifestResource[] {
  const { value } = document;
  if (!isFields(value) || !KEYS.some((key) => key in value)) return [];
  const plugins = pluginsOf(value);
  const inputs = (use: RegExp, key: string) =>
    plugins.filter((plugin) => use.test(plugin.use)).map((plugin) => join(plugin.inputs, key));
  return [
    environmentOf(document, value),
    ...plugins.flatMap((plugin) => pluginVariables(document, plugin)),
    ...['/functions', ...inputs(FUNCTION_PLUGIN, 'functions')].flatMap((at) => functionsAt(document, at)),
    ...['/databases', ...inputs(DATABASE_PLUGIN, 'collections')].flatMap((at) => collectionsAt(document, at)),
  ];
}

/** What the command line works on without `region`. Source: https://docs.cloudbase.net/cli-v1/region */
const DEFAULT_REGION = 'ap-shanghai';

function environmentOf(document: Document, value: Fields): ManifestResource {
  const type = 'cloudbase_environment';
  const resource = resourceAt(document, '', { type, address: type, value });
  return {
    ...resource,
    provider: { name: 'cloudbase', ...placeOf(value['region']) },
    locate: (pointer) => resource.locate(segmentsOf(pointer)[1] === 'provider' ? '/region' : pointer),
  };
}

function placeOf(region: unknown): Pick<Provider, 'region' | 'source'> {
  if (region === undefined) return { region: DEFAULT_REGION, source: 'default' };
  if (isText(region)) return { region, source: 'argument' };
  return { region: isUnknown(region) ? region : unknown('region') };
}

interface Plugin {
  /** The package, maybe with a version. */
  readonly use: string;
  readonly inputs: Pointer;
  readonly variables: unknown;
}

/** The framework's plugins: what they use, and where their inputs stand. */
function pluginsOf(value: Fields): Plugin[] {
  const framework = value['framework'];
  const plugins = isFields(framework) ? framework['plugins'] : undefined;
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(([name, plugin]) =>
    isFields(plugin) && isText(plugin['use'])
      ? [
          {
            use: plugin['use'],
            inputs: join('', 'framework', 'plugins', name, 'inputs'),
            variables: isFields(plugin['inputs']) ? plugin['inputs']['envVariables'] : undefined,
          },
        ]
      : [],
  );
}

/** The accounts in a plugin's variables; those of a website are public. */
function pluginVariables(document: Document, { use, inputs, variables }: Plugin): ManifestResource[] {
  const named = variablesOf(variables, join(inputs, 'envVariables'));
  return [
    ...accountResources(accountsInVariables(document, named)),
    ...(WEBSITE_PLUGIN.test(use) ? publishedSecrets(document, named) : []),
  ];
}

function functionsAt(document: Document, at: Pointer): ManifestResource[] {
  return fieldsAt(document, at).flatMap(([pointer, value]) => {
    const type = 'cloudbase_function';
    const address = isText(value['name']) ? `${type}.${value['name']}` : type;
    return [
      resourceAt(document, pointer, { type, address, value }),
      ...accountResources(
        accountsInVariables(document, variablesOf(value['envVariables'], join(pointer, 'envVariables'))),
      ),
    ];
  });
}

function collectionsAt(document: Document, at: Pointer): ManifestResource[] {
  return fieldsAt(document, at).flatMap(([pointer, written]) => {
    const collection = written['collectionName'] ?? written['collection'] ?? written['name'];
    if (!isText(collection)) return [];
    const origins = new Map<Pointer, Origin>();
    const value: Record<string, unknown> = { collection };
    for (const key of ['aclTag', 'aclRule']) {
      if (written[key] === undefined) continue;
      value[key] = key === 'aclRule' ? ruleOf(written[key]) : written[key];
      origins.set(join('', key), { document, pointer: join(pointer, key) });
    }
    const type = 'cloudbase_database_rule';
    return [
      tracedResource({ type, address: `${type}.${collection}`, value }, origins, { document, pointer }),
    ];
  });
}

/** The schema asks for the rule as JSON inside a text; people also write it as an object. */
function ruleOf(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  try {
    const rule: unknown = JSON.parse(written);
    return isAccessRule(rule) ? rule : written;
  } catch {
    return written;
  }
}

/** The objects of the list at `at`, with their places. */
function fieldsAt(document: Document, at: Pointer): [Pointer, Fields][] {
  let list: unknown = document.value;
  for (const key of segmentsOf(at)) list = isFields(list) ? list[key] : undefined;
  return listOf(list).flatMap((item, index): [Pointer, Fields][] =>
    isFields(item) ? [[join(at, index), item]] : [],
  );
}
