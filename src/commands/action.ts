import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { addSummary, input, inputLines, repositoryUrl, setOutputs } from '../github/step.js';
import { SEVERITIES } from '../model/severity.js';
import { type CheckArguments, EXIT, UsageError } from '../options.js';
import { render } from '../reports/index.js';
import type { ReportFormat } from '../reports/report.js';
import { type Level, workflowCommand } from '../reports/workflow-command.js';
import { type Checked, fromHere, isAbove, runCheck, writeReport } from '../run.js';
import { parseFormats, reportable } from './check.js';

/** The log of a run shows colours; its page is wide enough for 100 columns. */
const LOG = { colour: true, columns: 100 };
const FILE = { colour: false, columns: 100 };

/** Runs as a step: inputs from the environment, annotations and summary out, exit status by threshold. */
export async function main(): Promise<void> {
  try {
    process.exitCode = await step();
  } catch (error) {
    process.exitCode = explain(error);
  }
}

async function step(): Promise<number> {
  enterWorkspace();
  const files = readFormats();
  const checked = await runCheck(readInputs(), { wantsEvidence: files.has('evidence') });
  await log(checked);
  await summarise(checked);
  for (const [format, file] of files)
    writeReport(file, await render(format, reportable(format, checked), FILE));
  setOutputs(outputsOf(checked, files));
  return checked.exit;
}

/** Paths in inputs and annotations are those of the repository, wherever the runner starts the step. */
function enterWorkspace(): void {
  const workspace = process.env['GITHUB_WORKSPACE'];
  if (!workspace) return;
  try {
    process.chdir(workspace);
  } catch {
    throw new UsageError(`The workspace ${workspace} cannot be entered.`);
  }
  if (readdirSync('.').length === 0) {
    annotate('warning', 'The workspace is empty: let actions/checkout run before this step.');
  }
}

function readInputs(): CheckArguments {
  return {
    paths: readPaths(),
    format: [],
    failOn: input('fail-on'),
    strict: readBoolean('strict'),
    changedSince: input('changed-since'),
    config: input('config'),
    policies: inputLines('policies'),
    only: inputLines('only'),
    skip: inputLines('skip'),
    asOf: input('as-of'),
  };
}

/** @throws UsageError for a path whose findings would have no place in the repository, or a wrong one */
function readPaths(): string[] {
  const paths = inputLines('path');
  const outside = paths.find((given) => existsSync(given) && isAbove(fromHere(given)));
  if (outside !== undefined) throw new UsageError(`The path ${outside} lies outside the workspace.`);
  return paths.length > 0 ? paths : ['.'];
}

/** As YAML writes it. */
function readBoolean(name: string): boolean | undefined {
  const text = input(name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false') throw new UsageError(`${name} is true or false.`);
  return text === 'true';
}

/** The file of each report. @throws UsageError for a report without a file, or asked for twice */
function readFormats(): Map<ReportFormat, string> {
  const files = new Map<ReportFormat, string>();
  for (const { format, file } of inputLines('format').flatMap((line) => parseFormats([line]))) {
    if (file === undefined) {
      throw new UsageError(`The report ${format} needs a file to be written to: format: ${format}=FILE.`);
    }
    if (files.has(format)) throw new UsageError(`The report ${format} is asked for twice.`);
    files.set(format, file);
  }
  return files;
}

/** The report for people, then annotations for the pull request. */
async function log(checked: Checked): Promise<void> {
  // It shows text of manifests: no line of it may act as a workflow command.
  const token = randomUUID();
  const text = await render('text', reportable('text', checked), LOG);
  process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
  process.stdout.write(await render('github', reportable('github', checked), LOG));
}

/** For the page of the run. */
async function summarise(checked: Checked): Promise<void> {
  const url = repositoryUrl();
  const options = url === undefined ? FILE : { ...FILE, repositoryUrl: url };
  if (!addSummary(await render('markdown', reportable('markdown', checked), options))) {
    annotate(
      'warning',
      'The summary of this step has no room left for the report: GitHub limits it to 1 MiB.',
    );
  }
}

function outputsOf(
  { result, exit }: Checked,
  files: ReadonlyMap<ReportFormat, string>,
): Record<string, string | number> {
  const { findings, verdicts, waived, baselined } = result.summary;
  return {
    verdict: { [EXIT.passed]: 'passed', [EXIT.findings]: 'failed' }[exit] ?? 'error',
    findings: SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0),
    ...findings,
    unknown: verdicts.unknown,
    waived,
    baselined,
    diagnostics: result.diagnostics.length,
    reports: JSON.stringify(Object.fromEntries(files)),
  };
}

/** Says what went wrong, each thing once. Returns the exit status. */
function explain(error: unknown): number {
  const sentences = new Set([sentenceOf(error)]);
  try {
    setOutputs({ verdict: 'error' });
  } catch (unwritten) {
    sentences.add(sentenceOf(unwritten));
  }
  for (const sentence of sentences) annotate('error', sentence);
  if (process.env['RUNNER_DEBUG'] === '1') debug(error);
  return error instanceof UsageError ? EXIT.usage : EXIT.incomplete;
}

/** Without the message of an unforeseen error, which may quote a manifest, and so a secret. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  // An error of the system names a file and nothing of what is in it.
  if (error instanceof Error && 'syscall' in error)
    return `The check could not be completed: ${error.message}.`;
  const kind = error instanceof Error ? error.name : typeof error;
  return `The check could not be completed (${kind}): a defect of wechat-policy; please report it.`;
}

/** For who switched on debug logging: where it happened. */
function debug(error: unknown): void {
  if (!(error instanceof Error)) return;
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').slice(1);
  process.stdout.write(frames.map((frame) => `::debug::${frame.trim()}\n`).join(''));
}

function annotate(level: Level, message: string): void {
  process.stdout.write(`${workflowCommand(level, {}, message)}\n`);
}
