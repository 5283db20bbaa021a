/**
 * Measures the built command line against the budgets of the project, as ratios within one run on one machine.
 *
 * usage: npm run bench -- [--files 10000] [--rounds 5] [--enforce]
 *
 * `--files` counts manifests; other files come on top. With `--enforce` the exit status is 1 where a budget is missed.
 * Writes to the temporary folder only.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';
import { loadedJavaScript, usage, wallTimes } from './measure.mjs';
import { writeModules } from './modules.mjs';
import { printTable } from './table.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const PARSE_ONLY = fileURLToPath(new URL('./parse-only.mjs', import.meta.url));

/** The budgets; `growth` puts a number on "linear" that leaves room for noise. */
const BUDGET = {
  oneManifest: 2.5,
  parseOnly: 1.5,
  parseModules: 2,
  memoryBytes: 400e6,
  growth: 1.2,
  callMemory: 1.2,
  changedFile: 5,
  loadedBytes: 1.5e6,
};

const GROWTH_SIZES = [1000, 2000, 4000];

/** Terraform modules: files of them all, and how often each is called where growth is measured. */
const MODULE_FILES = 1000;
const MODULE_CALLS = [1, 10, 40];

/** Starting a process is short and noisy: it is measured more often. */
const START_ROUNDS = 4;

const ONE_MANIFEST = {
  'mini program (JSON)': {
    'project.config.json': '{ "appid": "wx5ca1ab1e0c0ffee5", "setting": { "urlCheck": true } }\n',
  },
  'Ingress (YAML)': {
    'ingress.yaml':
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: api }\nspec:\n  tls: [{ hosts: [api.shop.example] }]\n',
  },
  'disk (Terraform)': {
    'main.tf':
      'resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size = 10\n  encrypted = true\n}\n',
  },
};

const check = (folder, ...options) => [CLI, 'check', folder, ...options];
const milliseconds = (value) => `${value.toFixed(0)} ms`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;

/** One line of the table. */
const row = (what, measured, value, budget, shown, note = '') => ({
  what,
  measured,
  value,
  budget,
  shown,
  note,
});

function measureStart(folder, rounds) {
  const commands = { node: ['-e', '0'] };
  for (const [name, files] of Object.entries(ONE_MANIFEST)) {
    const root = join(folder, `one-${Object.keys(commands).length}`);
    mkdirSync(root);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    commands[name] = check(root);
  }
  const { node, ...checks } = wallTimes(commands, rounds * START_ROUNDS);
  const rows = Object.entries(checks).map(([name, time]) =>
    row(
      `one manifest: ${name}`,
      `${milliseconds(time)} : ${milliseconds(node)}`,
      time / node,
      BUDGET.oneManifest,
      times,
      'of `node -e 0`',
    ),
  );
  return { rows, slowest: Math.max(...Object.values(checks)) };
}

/** Writes a corpus, and the list of its manifests beside it. */
async function createCorpus(folder, write, options) {
  const root = mkdtempSync(join(folder, 'corpus-'));
  const written = await write(root, options);
  const list = `${root}.txt`;
  writeFileSync(list, `${written.manifests.join('\n')}\n`);
  return { ...written, list };
}

function measureThroughput(corpus, what, budget, rounds) {
  const commands = {
    check: check(corpus.root, '--fail-on', 'never'),
    parse: [PARSE_ONLY, corpus.root, corpus.list],
  };
  const time = wallTimes(commands, rounds);
  const [checking, parsing] = [usage(commands.check), usage(commands.parse)];
  const size = `${corpus.manifests.length} ${what}`;
  return [
    row(
      `${size}: time`,
      `${milliseconds(time.check)} : ${milliseconds(time.parse)}`,
      time.check / time.parse,
      budget,
      times,
      `of reading and parsing; ${times(checking.cpu / parsing.cpu)} in processor time`,
    ),
    row(
      `${size}: peak memory`,
      `${megabytes(checking.peak)} : ${megabytes(parsing.peak)}`,
      checking.peak,
      BUDGET.memoryBytes,
      megabytes,
    ),
  ];
}

/**
 * How processor time and memory grow with the bytes of the manifests. For time, the cost of a further byte in the second
 * step over that in the first: fixed costs and a busy machine hardly show.
 */
async function measureGrowth(folder) {
  const used = [];
  for (const size of GROWTH_SIZES) {
    const corpus = await createCorpus(folder, writeCorpus, { manifests: size });
    used.push({ bytes: corpus.bytes, ...usage(check(corpus.root, '--fail-on', 'never')) });
  }
  const [small, medium, large] = used;
  const slope = (from, to) => (to.cpu - from.cpu) / (to.bytes - from.bytes);
  return [
    row(
      'growth of processor time',
      used.map(({ cpu }) => milliseconds(cpu)).join(', '),
      slope(medium, large) / slope(small, medium),
      BUDGET.growth,
      times,
      `a further byte, ${GROWTH_SIZES.join(', ')} manifests; 1 is linear`,
    ),
    row(
      'growth of peak memory',
      used.map(({ peak }) => megabytes(peak)).join(', '),
      large.peak / small.peak,
      undefined,
      times,
      `for ${times(large.bytes / small.bytes)} the bytes; 1 is flat`,
    ),
  ];
}

/** The same modules, called more often: what a further call costs, and what of it stays in memory. */
async function measureCalls(folder) {
  const used = [];
  for (const calls of MODULE_CALLS) {
    const corpus = await createCorpus(folder, writeModules, { files: MODULE_FILES, calls });
    used.push({ calls, ...usage(check(corpus.root, '--fail-on', 'never')) });
  }
  const [once, often, most] = used;
  const slope = (from, to) => (to.cpu - from.cpu) / (to.calls - from.calls);
  const shown = MODULE_CALLS.map((calls) => `${calls} ×`).join(', ');
  return [
    row(
      'growth of processor time with module calls',
      used.map(({ cpu }) => milliseconds(cpu)).join(', '),
      slope(often, most) / slope(once, often),
      BUDGET.growth,
      times,
      `a further call of 50 modules, called ${shown}; 1 is linear`,
    ),
    row(
      'growth of peak memory with module calls',
      used.map(({ peak }) => megabytes(peak)).join(', '),
      most.peak / once.peak,
      BUDGET.callMemory,
      times,
      `50 modules, called ${shown}; 1 is flat`,
    ),
  ];
}

/** A checked-out change of one file. `git` without the user's configuration, so that no hook or signature interferes. */
function measureChange(corpus, rounds, oneManifest) {
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args) =>
    execFileSync('git', ['-C', corpus.root, ...args], { env: environment, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@localhost',
    'commit',
    '--quiet',
    '--message',
    'corpus',
  );
  const changed = corpus.manifests.find((path) => path.endsWith('.yaml'));
  appendFileSync(join(corpus.root, changed), '# changed\n');
  const time = wallTimes(
    { change: check(corpus.root, '--changed-since', 'HEAD', '--fail-on', 'never') },
    rounds,
  ).change;
  return row(
    `1 changed file of ${corpus.manifests.length} manifests`,
    `${milliseconds(time)} : ${milliseconds(oneManifest)}`,
    time / oneManifest,
    BUDGET.changedFile,
    times,
    'of the slowest one-manifest time',
  );
}

function measureLoaded(corpus) {
  const { files, bytes } = loadedJavaScript(check(corpus.root, '--fail-on', 'never'));
  return row(
    'JavaScript that one check loads',
    `${files.length} files`,
    bytes,
    BUDGET.loadedBytes,
    megabytes,
    'all formats, platforms and providers of the corpus',
  );
}

function options() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '5' },
      enforce: { type: 'boolean', default: false },
    },
  });
  const positive = (name) => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1 on`);
    return number;
  };
  return { files: positive('files'), rounds: positive('rounds'), enforce: values.enforce };
}

async function bench({ files, rounds, enforce }) {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'wechat-policy-bench-'));
  try {
    const corpus = await createCorpus(folder, writeCorpus, { manifests: files });
    const modules = await createCorpus(folder, writeModules, { files: MODULE_FILES });
    console.log(
      `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    );
    console.log(
      `${corpus.files} files, ${corpus.manifests.length} of them manifests with ${megabytes(corpus.bytes)}; median of ${rounds} rounds\n`,
    );
    const start = measureStart(folder, rounds);
    const rows = [
      ...start.rows,
      ...measureThroughput(corpus, 'manifests', BUDGET.parseOnly, rounds),
      ...(await measureGrowth(folder)),
      ...measureThroughput(modules, 'Terraform files in 50 modules', BUDGET.parseModules, rounds),
      ...(await measureCalls(folder)),
      measureLoaded(corpus),
      measureChange(corpus, rounds, start.slowest),
    ];
    printTable(rows);
    const missed = rows.filter(({ value, budget }) => budget !== undefined && value > budget);
    if (enforce && missed.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await bench(options());
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
