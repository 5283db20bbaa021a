// Everything that must hold, in the order in which a failure tells most: `npm test`.
import { spawnSync } from 'node:child_process';

// The Node that runs npm, not the one that the `node` package puts first in PATH: that one is for the Action's tests.
const node = process.env['npm_node_execpath'] ?? process.execPath;

const STEPS = [
  ['generate', ['scripts/generate.mjs']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['dist is fresh', ['scripts/check-dist.mjs']],
  ['policy cases', ['dist/cli.js', 'policies', 'test', 'policies']],
  [
    'tests',
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...process.argv.slice(2),
    ],
  ],
];

for (const [name, args] of STEPS) {
  console.log(`\n> ${name}`);
  const { status, error } = spawnSync(node, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed${error === undefined ? '' : ` (${error.message})`}`);
    process.exit(status ?? 1);
  }
}
