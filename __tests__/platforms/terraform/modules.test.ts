import { describe, expect, test } from '@jest/globals';
import { diagnostics, type Files, places, read, resource, values } from './support.js';

/** A bucket behind three layers of modules. */
const LAYERS: Files = {
  'main.tf': 'module "shop" {\n  source = "./modules/shop"\n  encrypted = false\n}\n',
  'modules/shop/main.tf':
    'variable "encrypted" {\n  default = true\n}\nmodule "store" {\n  source = "../store"\n  settings = { on = var.encrypted }\n}\n',
  'modules/store/main.tf':
    'variable "settings" {}\nresource "a_b" "c" {\n  encrypted = var.settings.on\n  size = 3\n}\n',
};

describe('modules of the repository', () => {
  test('are evaluated with the arguments of their call, and only so', async () => {
    expect(await values(LAYERS)).toEqual({
      'module.shop.module.store.a_b.c': { encrypted: false, size: 3 },
    });
  });

  test('a value is found in the call that gave it, with the way there', async () => {
    expect(await places('module.shop.module.store.a_b.c', '/encrypted', LAYERS)).toEqual([
      'main.tf:3 false',
      'modules/store/main.tf:3 var.settings.on',
      'modules/shop/main.tf:6 var.encrypted',
    ]);
    expect(await places('module.shop.module.store.a_b.c', '/size', LAYERS)).toEqual([
      'modules/store/main.tf:4 3',
      'modules/shop/main.tf:4 module "store"',
      'main.tf:1 module "shop"',
    ]);
  });

  test('called twice, once right and once wrong, each has its own values and places', async () => {
    const files = {
      'main.tf':
        'module "right" {\n  source = "./m"\n  on = true\n}\nmodule "wrong" {\n  source = "./m"\n  on = false\n}\n',
      'm/main.tf': 'variable "on" {}\nresource "a_b" "c" {\n  on = var.on\n}\n',
    };
    expect(await values(files)).toEqual({
      'module.right.a_b.c': { on: true },
      'module.wrong.a_b.c': { on: false },
    });
    expect((await places('module.wrong.a_b.c', '/on', files))[0]).toBe('main.tf:7 false');
  });

  test('arguments that are not given have their defaults, found in the module', async () => {
    const files = {
      'main.tf': 'module "m" {\n  source = "./m"\n}\n',
      'm/main.tf': 'variable "on" {\n  default = false\n}\nresource "a_b" "c" {\n  on = var.on\n}\n',
      'm/terraform.tfvars': 'on = true\n',
    };
    expect(await values(files)).toEqual({ 'module.m.a_b.c': { on: false } });
    expect(await places('module.m.a_b.c', '/on', files)).toEqual([
      'm/main.tf:2 false',
      'm/main.tf:5 var.on',
      'main.tf:1 module "m"',
    ]);
  });

  test('give their outputs back', async () => {
    const files = {
      'main.tf':
        'module "m" {\n  source = "./m"\n}\nresource "a_b" "c" {\n  v = module.m.on\n  all = module.m\n  id = module.m.id\n}\n',
      'm/main.tf': 'output "on" {\n  value = false\n}\noutput "id" {\n  value = x_y.z.id\n}\n',
    };
    expect(await values(files)).toEqual({
      'a_b.c': { v: false, all: { on: false, id: { $unknown: 'x_y.z.id' } }, id: { $unknown: 'x_y.z.id' } },
    });
    expect(await places('a_b.c', '/v', files)).toEqual(['m/main.tf:2 false', 'main.tf:5 module.m.on']);
  });

  test('are repeated by count and for_each', async () => {
    const files = {
      'main.tf': `module "n" {
  source = "./m"
  count  = 2
  v      = count.index
}
module "k" {
  source   = "./m"
  for_each = { eu = 10, cn = 20 }
  v        = each.value
}
module "none" {
  source = "./m"
  count  = 0
  v      = 1
}
resource "a_b" "out" {
  a = module.n[1].v
  b = module.k["cn"].v
  c = module.n[*].v
  d = module.none
}
`,
      'm/main.tf':
        'variable "v" {}\nresource "a_b" "c" {\n  v = var.v\n}\noutput "v" {\n  value = var.v\n}\n',
    };
    expect(await values(files)).toEqual({
      'a_b.out': { a: 1, b: 20, c: [0, 1], d: [] },
      'module.n[0].a_b.c': { v: 0 },
      'module.n[1].a_b.c': { v: 1 },
      'module.k["eu"].a_b.c': { v: 10 },
      'module.k["cn"].a_b.c': { v: 20 },
    });
  });

  test('that are called for no instance make nothing, nor do those that they call', async () => {
    const files = {
      'main.tf': 'module "m" {\n  source = "./a"\n  count = 0\n}\n',
      'a/main.tf': 'resource "a_b" "a" {}\nmodule "b" {\n  source = "../b"\n}\n',
      'b/main.tf': 'resource "a_b" "b" {}\n',
    };
    expect(await values(files)).toEqual({});
  });

  test('depend on each other through their values, even in circles', async () => {
    const files = {
      'main.tf':
        'module "a" {\n  source = "./m"\n  v = module.b.v\n}\nmodule "b" {\n  source = "./m"\n  v = module.a.v\n}\n',
      'm/main.tf':
        'variable "v" {}\nresource "a_b" "c" {\n  v = var.v\n}\noutput "v" {\n  value = var.v\n}\n',
    };
    const found = await values(files);
    expect(Object.keys(found)).toEqual(['module.a.a_b.c', 'module.b.a_b.c']);
    expect(found['module.a.a_b.c']).toEqual({ v: { $unknown: expect.any(String) } });
  });
});

describe('what cannot be followed', () => {
  test.each([
    ['a registry', '"terraform-aws-modules/vpc/aws"', 'notice unresolved main.tf:2'],
    ['a folder that is not there', '"./gone"', 'notice unresolved main.tf:2'],
    ['a path out of the repository', '"../gone"', 'notice outside-repository main.tf:2'],
    ['an expression', 'var.source', 'notice unresolved main.tf:2'],
  ])('%s is reported once at the call; its outputs are unknown', async (_, source, expected) => {
    const files = {
      'main.tf': `\nmodule "m" {\n  source = ${source}\n}\nresource "a_b" "c" {\n  v = module.m.x\n  w = module.m.y\n}\n`,
    };
    expect(await values(files)).toEqual({
      'a_b.c': { v: { $unknown: 'module.m.x' }, w: { $unknown: 'module.m.y' } },
    });
    expect(await diagnostics(files)).toEqual([expected]);
  });

  test('a call out of modules that are called many times is reported once', async () => {
    const files = {
      'main.tf': 'module "m" {\n  source = "./m"\n  count = 3\n}\n',
      'm/main.tf': 'module "x" {\n  source = "x/y/z"\n}\n',
    };
    expect(await diagnostics(files)).toEqual(['notice unresolved m/main.tf:1']);
  });

  test('a module that calls itself is reported, and checked with inputs that nobody knows', async () => {
    const files = {
      'a/main.tf':
        'variable "v" {\n  default = 1\n}\nresource "a_b" "c" {\n  v = var.v\n  w = 2\n}\nmodule "again" {\n  source = "../b"\n}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
    };
    expect(await values(files)).toEqual({ 'a_b.c': { v: { $unknown: 'var.v' }, w: 2 } });
    expect(await diagnostics(files)).toEqual(['warning unresolved b/main.tf:1']);
  });

  test('modules inside of modules end at a depth; what lies deeper is checked with inputs that nobody knows', async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 30; n++)
      files[`m${String(n).padStart(2, '0')}/main.tf`] =
        `variable "v" {\n  default = 1\n}\nresource "a_b" "r${n}" {\n  v = var.v\n}\nmodule "m" {\n  source = "../m${String(n + 1).padStart(2, '0')}"\n}\n`;
    files['m30/main.tf'] = '';
    const found = Object.values(await values(files));
    expect(found).toHaveLength(30);
    expect(found.filter((value) => JSON.stringify(value) === '{"v":{"$unknown":"var.v"}}')).toHaveLength(1);
    expect(await diagnostics(files)).toContainEqual(
      expect.stringMatching(/^warning limit-reached m16\/main.tf:7$/),
    );
  });

  test('calls that multiply end at a number of modules', async () => {
    const files: Record<string, string> = {};
    const call = (n: number, name: string) => `module "${name}" {\n  source = "../m${n + 1}"\n}\n`;
    for (let n = 0; n < 8; n++)
      files[`m${n}/main.tf`] = Array.from({ length: 10 }, (_, k) => call(n, `c${k}`)).join('');
    files['m8/main.tf'] = 'resource "a_b" "c" {}\n';
    const { resources, diagnostics: found } = await read(files);
    expect(resources.length).toBeLessThan(100_000);
    expect(found.map(({ code }) => code)).toContain('limit-reached');
  });

  test('modules that multiply end at a number of instances', async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 6; n++)
      files[`m${n}/main.tf`] = `module "m" {\n  source = "../m${n + 1}"\n  count = 200\n}\n`;
    files['m6/main.tf'] = 'resource "a_b" "c" {}\n';
    const { resources } = await read(files);
    expect(resources.length).toBeGreaterThan(0);
    expect(resources.length).toBeLessThan(100_000);
  });
});

describe('providers', () => {
  const CHILD = 'resource "aws_x" "default" {}\nresource "aws_x" "peer" {\n  provider = aws.peer\n}\n';
  const PROVIDERS = `provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "cn"
  region = var.region
}
variable "region" {
  default = "cn-north-1"
}
`;

  async function regions(call: string, child = CHILD): Promise<unknown[]> {
    const files = {
      'main.tf': `${PROVIDERS}module "m" {\n  source = "./m"\n  ${call}\n}\n`,
      'm/main.tf': child,
    };
    const found = [];
    for (const name of ['default', 'peer'])
      found.push((await resource(`module.m.aws_x.${name}`, files)).provider?.region);
    return found;
  }

  test('without `providers` those that have no alias are inherited', async () => {
    expect(await regions('')).toEqual(['eu-west-1', { $unknown: 'region of the aws.peer provider' }]);
  });

  test('`providers` passes them on under other names', async () => {
    expect(await regions('providers = {\n    aws = aws.cn\n    aws.peer = aws\n  }')).toEqual([
      'cn-north-1',
      'eu-west-1',
    ]);
  });

  test('what `providers` leaves out is not inherited', async () => {
    expect(await regions('providers = {\n    aws.peer = aws.cn\n  }')).toEqual([
      { $unknown: 'region of the aws provider' },
      'cn-north-1',
    ]);
  });

  test('a module may have its own', async () => {
    const child = `provider "aws" {\n  region = "us-east-1"\n}\n${CHILD}`;
    expect((await regions('', child))[0]).toBe('us-east-1');
  });
});
