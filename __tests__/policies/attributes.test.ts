import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { type Pages, type ProviderPages, problemsOf, typesNamedBy } from './attributes.js';

/**
 * Rules name attributes of Terraform providers, and a misspelt or renamed one would silently pass everything. So every
 * attribute that a rule reads is looked up in the provider's own reference.
 *
 * The fixture holds the resource types that the rules name, copied from the provider attribute reference (its format:
 * `resources.<type>.<attribute>` = `type[:values][|flag…]`, a nested block is an object with `$block`, `renames` lists
 * `old -> new`). To regenerate it: for every type that the test below calls unknown, copy the line of that type from
 * `resources`, and from `renames` where it has one, of that provider's reference file; drop the types that it calls
 * unused. Keep both lists sorted.
 */
const POLICIES = new URL('../../policies/', import.meta.url);
const PAGES = JSON.parse(
  readFileSync(new URL('../__fixtures__/provider-attributes.json', import.meta.url), 'utf8'),
) as Pages;
const PROVIDERS = ['alicloud', 'aws', 'azurerm', 'google', 'huaweicloud', 'tencentcloud'];

interface RuleFile {
  readonly path: string;
  readonly provider: string;
  readonly definitions: Record<string, object>;
}

const FILES: readonly RuleFile[] = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/cases/'))
  .flatMap((path) => {
    const provider = PROVIDERS.find((name) => path.endsWith(`/${name}.yaml`));
    if (provider === undefined) return [];
    const file = load(readFileSync(fileURLToPath(new URL(path, POLICIES)), 'utf8')) as {
      $defs: RuleFile['definitions'];
    };
    return [{ path, provider, definitions: file.$defs }];
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

describe('built-in rules', () => {
  test('there are rules for Terraform', () => {
    expect(FILES.length).toBeGreaterThan(0);
  });

  test.each(FILES)('$path reads only attributes that the provider has', ({ provider, definitions }) => {
    expect(problemsOf(definitions, pagesOf(provider))).toEqual([]);
  });

  test('the fixture holds no resource type that no rule names', () => {
    for (const [provider, { resources }] of Object.entries(PAGES)) {
      const named = new Set(
        FILES.filter((file) => file.provider === provider).flatMap(({ definitions }) =>
          typesNamedBy(definitions),
        ),
      );
      expect({ provider, unused: Object.keys(resources).filter((type) => !named.has(type)) }).toEqual({
        provider,
        unused: [],
      });
    }
  });
});

describe('a rule that names', () => {
  const page: ProviderPages = {
    renames: { cloud_disk: ['name -> disk_name', 'size_gb -> (no replacement stated)'] },
    resources: {
      cloud_disk: {
        encrypted: 'bool',
        name: 'string|deprecated',
        disk_name: 'string',
        size_gb: 'number|deprecated',
        tags: 'map(string)',
        zones: 'list(string)',
        rumoured: 'bool|new?',
        mount: { $block: 'list', $max: 1, path: 'string', options: { $block: 'set', key: 'string' } },
      },
      cloud_snapshot: { disk_id: 'string|required' },
    },
  };
  const rule = (schema: object, parts: object = {}) => ({
    cloud_disk: { message: { en: 'x' }, ...schema },
    ...parts,
  });
  const problems = (schema: object, parts?: object) => problemsOf(rule(schema, parts), page);
  const on = { const: true };

  test('real attributes passes, in blocks, lists and maps too', () => {
    expect(
      problems({
        required: ['encrypted'],
        properties: {
          encrypted: on,
          tags: { properties: { owner: { type: 'string' } } },
          zones: { items: { pattern: '^cn-' } },
          mount: { items: { properties: { options: { contains: { required: ['key'] } } } } },
        },
      }),
    ).toEqual([]);
  });

  test.each([
    ['in properties', { properties: { encrpyted: on } }],
    ['in required', { required: ['encrpyted'] }],
    ['under a condition', { if: { required: ['encrpyted'] }, else: { required: ['encrypted'] } }],
    ['in then', { if: { required: ['encrypted'] }, then: { properties: { encrpyted: on } } }],
    ['in else', { if: { required: ['encrypted'] }, else: { properties: { encrpyted: on } } }],
    ['in a choice', { anyOf: [{ required: ['encrypted'] }, { properties: { encrpyted: on } }] }],
    ['in a negation', { not: { required: ['encrpyted'] } }],
    ['in a dependency', { dependentRequired: { encrypted: ['encrpyted'] } }],
    ['in a part', { $ref: '#/$defs/part' }],
  ])('a made-up attribute %s fails', (_where, schema) => {
    expect(problems(schema, { part: { properties: { encrpyted: on } } })).toEqual([
      'cloud_disk has no attribute encrpyted',
    ]);
  });

  test('a made-up attribute of a block fails', () => {
    expect(problems({ properties: { mount: { items: { properties: { pth: on } } } } })).toEqual([
      'cloud_disk has no attribute mount.*.pth',
    ]);
  });

  test('a block without its list fails: a block is always a list of objects', () => {
    expect(problems({ properties: { mount: { properties: { path: on } } } })).toEqual([
      'cloud_disk has no attribute mount.path',
    ]);
  });

  test('an attribute that is only rumoured fails', () => {
    expect(problems({ required: ['rumoured'] })).toEqual(['cloud_disk has no attribute rumoured']);
  });

  test('a resource type that the provider does not have fails', () => {
    expect(problemsOf({ cloud_dsik: { message: { en: 'x' }, required: ['encrypted'] } }, page)).toEqual([
      'unknown resource type cloud_dsik',
    ]);
  });

  test('only one name of a renamed attribute fails, both pass', () => {
    expect(problems({ required: ['name'] })).toEqual([
      'cloud_disk: name is also called disk_name, which is not read',
    ]);
    expect(problems({ required: ['disk_name'] })).toEqual([
      'cloud_disk: disk_name is also called name, which is not read',
    ]);
    expect(problems({ anyOf: [{ required: ['name'] }, { required: ['disk_name'] }] })).toEqual([]);
    expect(problems({ required: ['size_gb'] })).toEqual([]);
  });

  test('attributes of a related resource has them checked as well', () => {
    const related = (type: string, attribute: string) => ({
      properties: {
        $context: {
          properties: { referencedBy: { properties: { [type]: { contains: { required: [attribute] } } } } },
        },
      },
    });
    expect(problems(related('cloud_snapshot', 'disk_id'))).toEqual([]);
    expect(problems(related('cloud_snapshot', 'disk'))).toEqual(['cloud_snapshot has no attribute disk']);
    expect(problems(related('cloud_shapshot', 'disk_id'))).toEqual(['unknown resource type cloud_shapshot']);
    expect(problems({ properties: { $context: { required: ['holds'] } } })).toEqual([]);
  });
});

function pagesOf(provider: string): ProviderPages {
  return PAGES[provider] ?? { renames: {}, resources: {} };
}
