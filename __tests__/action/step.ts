import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, commandIn, linesOf, mayBeCommand } from '../reports/runner.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The day on which the examples were written. */
export const AS_OF = '2026-11-22';

export interface Node {
  readonly file: string;
  /** `v24.1.0`. */
  readonly version: string;
}

/** The Node that runs the tests, and the one that the Action runs on. Each version once. */
export const NODES: readonly Node[] = nodes();

/** The Node of the Action, where it is installed. */
const RUNTIME = NODES.at(-1);

function nodes(): Node[] {
  const runtime = process.platform === 'win32' ? 'node.exe' : 'node';
  const files = [
    process.env['npm_node_execpath'] ?? process.execPath,
    path.join(ROOT, 'node_modules', 'node', 'bin', runtime),
  ];
  const found = files
    .filter((file) => existsSync(file))
    .map((file): [string, Node] => {
      const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim();
      return [version, { file, version }];
    });
  return [...new Map(found).values()];
}

export interface Step {
  readonly node?: Node;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Over what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** As the runner reads them from the file. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The workflow commands that the runner carries out, in order. */
  readonly commands: readonly Command[];
  /** Lines that are no command, yet that a runner could take for one. */
  readonly suspects: readonly string[];
}

/** A workspace as the runner lays it out, in a folder of its own. */
export class Workspace {
  readonly #temp = mkdtempSync(path.join(tmpdir(), 'wechat-policy-step-'));
  readonly folder = path.join(this.#temp, 'workspace');

  constructor() {
    mkdirSync(this.folder);
  }

  /** Copies an example of this repository. */
  copy(example: string, to = '.'): this {
    cpSync(path.join(ROOT, 'examples', example), path.join(this.folder, to), { recursive: true });
    return this;
  }

  write(file: string, text: string): this {
    const absolute = path.join(this.folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    return this;
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** Runs the committed bundle with what the runner gives to a step, and nothing of this environment. */
  run({ node = RUNTIME, inputs = {}, env = {} }: Step = {}): Ran {
    const files = {
      GITHUB_OUTPUT: this.#file('output'),
      GITHUB_STEP_SUMMARY: this.#file('summary'),
      GITHUB_EVENT_PATH: this.#file('event.json', '{"pull_request":{"number":7}}'),
    };
    const given = {
      PATH: process.env['PATH'],
      HOME: this.#temp,
      // Windows starts no process without it.
      SystemRoot: process.env['SystemRoot'],
      ...files,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'long-way-tea/shop',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_TEMP: this.#temp,
      // The runner upper-cases names and keeps their hyphens.
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
      ...env,
    };
    const { status, stdout, stderr } = spawnSync(node?.file ?? '', [path.join(ROOT, 'dist', 'action.js')], {
      cwd: this.folder,
      encoding: 'utf8',
      env: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      maxBuffer: 64 * 1024 * 1024,
    });
    const outputs = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
    return { status, stdout, stderr, outputs, summary, ...commandsIn(stdout) };
  }

  #file(name: string, text = ''): string {
    const file = path.join(this.#temp, name);
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.#temp, { recursive: true, force: true });
  }
}

/** Runs a test's work in a workspace that is gone afterwards. */
export function inWorkspace<Result>(work: (workspace: Workspace) => Result): Result {
  const workspace = new Workspace();
  try {
    return work(workspace);
  } finally {
    workspace.remove();
  }
}

/** `name<<end`, the lines of the value, `end` (actions/runner, src/Runner.Worker/FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at++) {
    const [name = '', end] = (lines[at] ?? '').split('<<', 2);
    if (name === '') continue;
    const last = lines.indexOf(end ?? '', at + 1);
    if (end === undefined || last < 0) throw new Error(`The runner cannot read the output ${name}.`);
    outputs[name] = lines.slice(at + 1, last).join('\n');
    at = last;
  }
  return outputs;
}

/** Reads a log line by line, as the runner does: between `stop-commands` and its token, nothing is a command. */
function commandsIn(log: string): Pick<Ran, 'commands' | 'suspects'> {
  const commands: Command[] = [];
  const suspects: string[] = [];
  let token: string | undefined;
  for (const line of linesOf(log)) {
    const command = commandIn(line);
    if (command === undefined) {
      if (mayBeCommand(line)) suspects.push(line);
    } else if (token !== undefined) {
      if (command.name === token) token = undefined;
      else suspects.push(line);
    } else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  if (token !== undefined) throw new Error('Workflow commands are left stopped for the steps to come.');
  return { commands, suspects };
}
