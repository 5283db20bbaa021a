import { pathToFileURL } from 'node:url';
import { kubernetesFile } from './kubernetes.mjs';
import { lookAlikeFile, sourceFile } from './ordinary.mjs';
import { createRandom } from './random.mjs';
import { terraformFile } from './terraform.mjs';
import { dotenvFile, miniProgramFile, springFile } from './wechat.mjs';
import { writeFiles } from './write-files.mjs';

/** In 20 manifests, so that a corpus of any size has the same mix. */
const MIX = [
  ...Array(7).fill('terraform'),
  ...Array(6).fill('kubernetes'),
  ...Array(4).fill('mini-program'),
  ...Array(2).fill('spring'),
  'dotenv',
];

/** Files that are no manifests, on top of them: for each 100 manifests. */
const LOOK_ALIKES = 15;
const SOURCES = 40;

/** Files of one folder: a Terraform module has four, as is usual. */
const TERRAFORM_FILES = ['main.tf', 'data.tf', 'network.tf', 'storage.tf'];

function manifest(kind, random, index) {
  switch (kind) {
    case 'terraform':
      return {
        path: `infra/stack-${Math.floor(index / 4)}/${TERRAFORM_FILES[index % 4]}`,
        text: terraformFile(random, index),
      };
    case 'kubernetes':
      return { path: `deploy/team-${index % 20}/service-${index}.yaml`, text: kubernetesFile(random, index) };
    case 'mini-program':
      return miniProgramFile(random, index);
    case 'spring':
      return springFile(random, index);
    default:
      return dotenvFile(random, index);
  }
}

/**
 * Every file of a corpus, one at a time. The same arguments give the same files.
 *
 * @param {{ manifests: number, seed?: number }} options
 * @returns {Generator<{ path: string, text: string, manifest: boolean }>}
 */
export function* corpus({ manifests, seed = 20261122 }) {
  const random = createRandom(seed);
  const counts = new Map();
  for (let index = 0; index < manifests; index++) {
    const kind = MIX[(index * 7) % MIX.length];
    const nth = counts.get(kind) ?? 0;
    counts.set(kind, nth + 1);
    yield { ...manifest(kind, random, nth), manifest: true };
  }
  for (let index = 0; index < (manifests * LOOK_ALIKES) / 100; index++)
    yield { ...lookAlikeFile(random, index), manifest: false };
  for (let index = 0; index < (manifests * SOURCES) / 100; index++)
    yield { ...sourceFile(random, index), manifest: false };
}

/**
 * Writes a corpus below `root`.
 *
 * @param {string} root an empty folder
 * @param {{ manifests: number, seed?: number }} options
 */
export function writeCorpus(root, options) {
  return writeFiles(root, corpus(options));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [root, manifests = '1000', seed] = process.argv.slice(2);
  if (root === undefined) {
    console.error('usage: node bench/corpus.mjs <empty folder> [manifests] [seed]');
    process.exitCode = 2;
  } else {
    const written = await writeCorpus(root, {
      manifests: Number(manifests),
      ...(seed && { seed: Number(seed) }),
    });
    console.log(
      `${written.files} files, ${written.manifests.length} of them manifests with ${written.bytes} bytes`,
    );
  }
}
