import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Longer files do more than one thing. */
const MAX_LINES = 350;

/** What each folder of src may import from; those not listed may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  formats: ['model'],
  platforms: ['formats', 'model'],
  policies: ['formats', 'generated', 'model'],
  integration: ['formats', 'model'],
  declare: ['formats', 'integration', 'model', 'reports'],
  findings: ['formats', 'model', 'policies'],
  reports: ['model'],
  repository: ['model'],
  github: [],
  generated: ['model', 'policies'],
};

/** The outside world: files, processes, the network. */
const OUTSIDE =
  /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|http2|net|dgram|tls|dns|os|worker_threads|cluster|vm)$/;

/** Who may touch it. The parser of HCL reads its own wasm file; the files in src itself put the parts together. */
const MAY_TOUCH_OUTSIDE = /^(?:repository|commands|github)\/|^[^/]+$|^formats\/hcl\/parser\.ts$/;
const MAY_TOUCH_PROCESS = /^(?:commands|github)\/|^(?:cli|action|run)\.ts$/;

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `import(…)`: runs later, and may lead back. */
  readonly dynamic: boolean;
}

interface Source {
  /** Relative to src, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const STATIC = /^(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('generated/'))
  .sort()
  .map((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    return { file, text, code: withoutComments(text), imports: importsOf(file, text) };
  });

function importsOf(file: string, text: string): Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATIC)].map(([statement, type, specifier = '']) => ({
      from: file,
      specifier,
      typeOnly: type !== undefined || onlyTypes(statement),
      dynamic: false,
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
      from: file,
      specifier,
      typeOnly: false,
      dynamic: true,
    })),
  ];
}

/** `import { type A, type B } from …` */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const alone = /^(?:import|export)\s*\{/.test(statement);
  return alone && names?.every((name) => name.startsWith('type ')) === true;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The file that a relative specifier means, relative to src. */
function target({ from, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

const imports = sources.flatMap((source) => source.imports);

test('the imports are found: a test that sees none proves nothing', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(100);
  expect(imports.filter(({ dynamic }) => dynamic).length).toBeGreaterThan(10);
  expect(
    importsOf('a/b.ts', "import {\n  type A,\n  b,\n} from '../c.js';\nexport { d } from './e.js';\n"),
  ).toMatchObject([
    { specifier: '../c.js', typeOnly: false },
    { specifier: './e.js', typeOnly: false },
  ]);
});

test('every relative import names a file that is there, and ends in .js', () => {
  const known = new Set(sources.map(({ file }) => file));
  const lost = imports.filter((one) => {
    const file = target(one);
    return (
      file !== undefined &&
      !known.has(file) &&
      !/^(?:generated\/|integration\/data\/[\w-]+\.json$)/.test(file)
    );
  });
  expect(lost).toEqual([]);
});

describe('folders', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (folder, allowed) => {
    const wrong = imports.filter((one) => {
      const file = target(one);
      return (
        folderOf(one.from) === folder && file !== undefined && ![folder, ...allowed].includes(folderOf(file))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('every folder has its rule', () => {
    const folders = new Set(sources.map(({ file }) => folderOf(file)));
    expect(
      [...folders].filter((folder) => folder !== '' && folder !== 'commands' && !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('nothing but the entries imports a command, and nothing imports an entry', () => {
    const wrong = imports.filter((one) => {
      const file = target(one);
      if (file === undefined) return false;
      if (file === 'cli.ts' || file === 'action.ts') return true;
      return folderOf(file) === 'commands' && !/^(?:commands\/|(?:cli|action)\.ts$)/.test(one.from);
    });
    expect(wrong).toEqual([]);
  });

  test('platforms do not know each other', () => {
    const home = (file: string) => /^platforms\/([^/]+)\//.exec(file)?.[1];
    const wrong = imports.filter((one) => {
      const file = target(one);
      const [from, to] = [home(one.from), file === undefined ? undefined : home(file)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong).toEqual([]);
  });
});

test('no file imports itself through others, types left aside', () => {
  const graph = new Map<string, string[]>();
  for (const one of imports) {
    const file = target(one);
    if (file === undefined || one.typeOnly || one.dynamic) continue;
    graph.set(one.from, [...(graph.get(one.from) ?? []), file]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start !== -1) cycles.push([...trail.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

describe('the outside world', () => {
  test('files, processes and the network are for the repository, the commands and the entries', () => {
    const wrong = imports.filter(
      ({ from, specifier }) => OUTSIDE.test(specifier) && !MAY_TOUCH_OUTSIDE.test(from),
    );
    expect(wrong).toEqual([]);
  });

  test('the process is for the commands and the entries', () => {
    const wrong = sources.filter(
      ({ file, code }) => /\bprocess\./.test(code) && !MAY_TOUCH_PROCESS.test(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('nobody uses the console, the network, timers or chance', () => {
    const banned =
      /\bconsole\.|\bfetch\(|\bset(?:Timeout|Interval)\(|\bMath\.random\(|\beval\(|\bnew Function\(/;
    expect(sources.filter(({ code }) => banned.test(code)).map(({ file }) => file)).toEqual([]);
  });

  test('only one place asks for the time: the default of --as-of', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)/;
    expect(sources.filter(({ code }) => asks.test(code)).map(({ file }) => file)).toEqual(['run.ts']);
  });
});

test(`no file has more than ${MAX_LINES} lines`, () => {
  const long = sources.filter(({ text }) => text.split('\n').length - 1 > MAX_LINES);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('names are imported by name: no default exports, no barrels', () => {
  const wrong = sources.filter(({ code }) => /^export (?:default\b|\*)/m.test(code));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
