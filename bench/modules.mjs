/**
 * Terraform as teams write it: 50 modules, three deep, and three root modules that call them. In each root some
 * modules are called block by block and some by `for_each`, so that every module is evaluated many times.
 *
 * usage: node bench/modules.mjs <empty folder> [files] [calls] [seed]
 */
import { pathToFileURL } from 'node:url';
import { locals, outputs, storage, TOPICS, VARIABLES, versions } from './module-files.mjs';
import { createRandom } from './random.mjs';
import { writeFiles } from './write-files.mjs';

/** Five platforms call three services each, and a service calls two parts: every module is called by one place. */
const PLATFORMS = 5;
const SERVICES = 15;
const PARTS = 30;
export const MODULES = PLATFORMS + SERVICES + PARTS;

/** One part in so many is called with `for_each`, for two instances a call. */
const REPEATED = 4;

/** Roots, their regions, and the platforms that they call. */
const ROOTS = [
  { root: 'prod-eu', region: 'eu-west-1', environment: 'prod', platforms: [0, 1] },
  { root: 'prod-cn', region: 'cn-north-1', environment: 'prod', platforms: [2, 3] },
  { root: 'staging', region: 'eu-central-1', environment: 'staging', platforms: [4] },
];

const PROVIDERS = 'providers = {\n    aws      = aws\n    aws.edge = aws.edge\n  }';

/** What a service or platform passes on, and what it takes from the first module for the others. */
function call(name, { source, index, repeated, first }) {
  const suffix = repeated ? `-\${each.key}` : '';
  return `module "${name}" {
  source = "../${source}"
  ${PROVIDERS}
${repeated ? '\n  for_each = { blue = { days = 14 }, green = { days = 30 } }\n' : ''}
  name            = "\${var.name}-${index}${suffix}"
  environment     = var.environment
  encrypted       = var.encrypted
  vpc_id          = var.vpc_id
  subnet_ids      = var.subnet_ids
  kms_key_arn     = ${first === undefined ? 'local.kms_key_arn' : `module.${first}.kms_key_arn`}
  certificate_arn = var.certificate_arn
  database        = ${repeated ? 'merge(var.database, { backup_days = each.value.days })' : 'var.database'}
  rules           = concat(var.rules, [{ port = ${9000 + index} }])
  tags            = ${first === undefined ? 'local.tags' : `merge(local.tags, module.${first}.tags)`}
}
`;
}

function callsOf(sources) {
  const names = sources.map(({ source }) => source.replaceAll('-', '_'));
  const single = sources.findIndex(({ repeated }) => !repeated);
  return names
    .map((name, at) =>
      call(name, { ...sources[at], first: at > single && single >= 0 ? names[single] : undefined }),
    )
    .join('\n');
}

/** One module: the files that every module has, its calls, and topics to fill up. */
function* moduleFiles(random, folder, count, sources) {
  const file = (name, text) => ({ path: `modules/${folder}/${name}.tf`, text });
  yield file('variables', VARIABLES);
  yield file('locals', locals(folder, random));
  yield file('versions', versions());
  yield file('storage', storage());
  if (sources.length > 0) yield file('calls', callsOf(sources));
  const made = [];
  for (let n = sources.length > 0 ? 6 : 5; n < count; n++) {
    const { topic, text, output } = TOPICS[n % TOPICS.length](random, n);
    made.push(output);
    yield file(`${topic}-${n}`, text);
  }
  yield file('outputs', outputs(made));
}

/** In staging nobody can know from the repository whether disks are encrypted. */
const rootVariables = ({ environment }) => `variable "certificate_arn" {
  type = string
}

variable "encrypted" {
  type = bool${environment === 'prod' ? '\n  default = true' : ''}
}

variable "stages" {
  type = map(object({
    size  = optional(number, 200)
    rules = optional(list(object({ port = number })), [])
  }))
}
`;

const rootBasics = ({ root, region }) => `terraform {
  backend "s3" {
    bucket = "shop-terraform-state"
    key    = "${root}.tfstate"
    region = "${region}"
  }
}

provider "aws" {
  region = "${region}"
  default_tags {
    tags = { root = "${root}" }
  }
}

provider "aws" {
  alias  = "edge"
  region = "${region.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1'}"
}

resource "aws_vpc" "main" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "private" {
  for_each = { a = 0, b = 1, c = 2 }

  vpc_id            = aws_vpc.main.id
  availability_zone = "${region}\${each.key}"
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 4, each.value)
}

locals {
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]
  tags       = { root = "${root}", owner = "platform" }
}
`;

/** A platform called `calls` times: by as many blocks, or by one with `for_each`. */
function rootCalls({ environment }, platform, calls) {
  const block = (name, forEach, key, stage) => `module "${name}" {
  source = "../../modules/platform-${platform}"
  ${PROVIDERS}
${forEach}
  name            = "p${platform}-${key}"
  environment     = "${environment}"
  encrypted       = var.encrypted
  vpc_id          = aws_vpc.main.id
  subnet_ids      = local.subnet_ids
  certificate_arn = var.certificate_arn
  database        = { storage = ${stage}.size, backup_days = 30 }
  rules           = concat([{ port = 443 }], ${stage}.rules)
  tags            = merge(local.tags, { platform = "${platform}" })
}
`;
  if (platform % 2 === 1)
    return block(`platform_${platform}`, '\n  for_each = var.stages\n', '${each.key}', 'each.value');
  return Array.from({ length: calls }, (_, n) =>
    block(`platform_${platform}_${n}`, '', `s${n}`, `var.stages["s${n}"]`),
  ).join('\n');
}

function* rootFiles(random, root, calls) {
  const file = (name, text) => ({ path: `live/${root.root}/${name}`, text });
  yield file('main.tf', rootBasics(root));
  yield file('variables.tf', rootVariables(root));
  for (const platform of root.platforms)
    yield file(`platform-${platform}.tf`, rootCalls(root, platform, calls));
  const stages = Array.from({ length: calls }, (_, n) =>
    n % 2 === 0
      ? `  s${n} = { size = ${random.between(2, 90) * 10} }`
      : `  s${n} = { rules = [{ port = ${random.between(1025, 8999)} }] }`,
  );
  yield file(
    'terraform.tfvars',
    `certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/${random.hex(8)}"\n\nstages = {\n${stages.join('\n')}\n}\n`,
  );
}

/**
 * Every file, one at a time. The same arguments give the same files.
 *
 * @param {{ files?: number, calls?: number, seed?: number }} options `files` of the modules, those of roots come on
 *   top; `calls` of each platform, and so of each module
 * @returns {Generator<{ path: string, text: string, manifest: boolean }>}
 */
export function* moduleCorpus({ files = 1000, calls = 1, seed = 20261122 }) {
  const random = createRandom(seed);
  const perModule = Math.max(7, Math.round(files / MODULES));
  const all = function* () {
    for (let part = 0; part < PARTS; part++) yield* moduleFiles(random, `part-${part}`, perModule, []);
    for (let service = 0; service < SERVICES; service++) {
      const parts = [0, 1].map((n) => service * 2 + n);
      const sources = parts.map((index) => ({
        source: `part-${index}`,
        index,
        repeated: index % REPEATED === 3,
      }));
      yield* moduleFiles(random, `service-${service}`, perModule, sources);
    }
    for (let platform = 0; platform < PLATFORMS; platform++) {
      const services = [0, 1, 2].map((n) => platform * 3 + n);
      const sources = services.map((index) => ({ source: `service-${index}`, index, repeated: false }));
      yield* moduleFiles(random, `platform-${platform}`, perModule, sources);
    }
    for (const root of ROOTS) yield* rootFiles(random, root, calls);
  };
  for (const file of all()) yield { ...file, manifest: true };
}

/**
 * Writes the corpus below `root`.
 *
 * @param {string} root an empty folder
 * @param {{ files?: number, calls?: number, seed?: number }} options
 */
export function writeModules(root, options) {
  return writeFiles(root, moduleCorpus(options));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [root, files = '1000', calls = '1', seed] = process.argv.slice(2);
  if (root === undefined) {
    console.error('usage: node bench/modules.mjs <empty folder> [files] [calls] [seed]');
    process.exitCode = 2;
  } else {
    const options = { files: Number(files), calls: Number(calls), ...(seed && { seed: Number(seed) }) };
    const written = await writeModules(root, options);
    console.log(`${written.files} files with ${written.bytes} bytes`);
  }
}
