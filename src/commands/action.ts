import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { SEVERITIES } from '../model/severity.js';
import { type CheckArguments, EXIT, UsageError } from '../options.js';
import { render } from '../reports/index.js';
import { type Checked, runCheck, writeReport } from '../run.js';
import { parseFormats, reportable } from './check.js';

/** Runs as a step: inputs from the environment, annotations and summary out, exit status by threshold. */
export async function main(): Promise<void> {
  try {
    const targets = parseFormats(core.getMultilineInput('format'));
    const unplaced = targets.find(({ file }) => file === undefined);
    if (unplaced !== undefined)
      throw new UsageError(`The report ${unplaced.format} needs a file: format: ${unplaced.format}=FILE.`);
    const checked = await runCheck(readInputs());
    await report(checked);
    const files: Record<string, string> = {};
    for (const { format, file = '' } of targets) {
      writeReport(file, await render(format, reportable(format, checked), { colour: false, columns: 100 }));
      files[format] = file;
    }
    setOutputs(checked, files);
    process.exitCode = checked.exit;
  } catch (error) {
    const usage = error instanceof UsageError;
    const kind = error instanceof Error ? error.message : String(error);
    core.setOutput('verdict', 'error');
    core.error(usage ? kind : `The check could not be completed: ${kind}. Please report this.`);
    process.exitCode = usage ? EXIT.usage : EXIT.incomplete;
  }
}

function readInputs(): CheckArguments {
  const text = (name: string): string | undefined => core.getInput(name) || undefined;
  const paths = core.getMultilineInput('path');
  return {
    paths: paths.length > 0 ? paths : ['.'],
    format: [],
    failOn: text('fail-on'),
    strict: text('strict') === undefined ? undefined : booleanInput('strict'),
    changedSince: text('changed-since'),
    config: text('config'),
    policies: core.getMultilineInput('policies'),
    only: core.getMultilineInput('only'),
    skip: core.getMultilineInput('skip'),
    asOf: text('as-of'),
  };
}

function booleanInput(name: string): boolean {
  try {
    return core.getBooleanInput(name);
  } catch {
    throw new UsageError(`${name} is true or false.`);
  }
}

/** The log for people, annotations for the pull request, the summary for the run's page. */
async function report(checked: Checked): Promise<void> {
  const options = { colour: true, columns: 100 };
  const placed = reportable('text', checked);
  // The log shows text from manifests: no line of it may act as a workflow command.
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${await render('text', placed, options)}::${token}::\n`);
  process.stdout.write(await render('github', placed, options));
  if (process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
    const link =
      server && repository && commit ? { repositoryUrl: `${server}/${repository}/blob/${commit}` } : {};
    await core.summary.addRaw(await render('markdown', placed, { ...options, ...link })).write();
  }
}

function setOutputs({ result, exit }: Checked, files: Readonly<Record<string, string>>): void {
  const { findings, verdicts, waived, baselined } = result.summary;
  const verdict = { [EXIT.passed]: 'passed', [EXIT.findings]: 'failed' }[exit] ?? 'error';
  core.setOutput('verdict', verdict);
  core.setOutput(
    'findings',
    SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0),
  );
  for (const severity of SEVERITIES) core.setOutput(severity, findings[severity]);
  core.setOutput('unknown', verdicts.unknown);
  core.setOutput('waived', waived);
  core.setOutput('baselined', baselined);
  core.setOutput('diagnostics', result.diagnostics.length);
  core.setOutput('reports', JSON.stringify(files));
}
