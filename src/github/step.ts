/**
 * What the runner of GitHub Actions hands to a step and takes from it: environment variables, and files that they name.
 * Written out rather than taken from `@actions/core`: see docs/decisions/0001-step-without-actions-core.md.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, statSync } from 'node:fs';

/** GitHub refuses a step's summary above 1 MiB whole (docs.github.com, workflow commands, step isolation and limits). */
const LARGEST_SUMMARY = 1024 * 1024;

/** An input without the white space around it. Not given and empty are the same to the runner: undefined. */
export function input(name: string): string | undefined {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

/** The lines of an input, trimmed, without empty ones. */
export function inputLines(name: string): string[] {
  return (input(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Sets the step's outputs. Outside a runner there is nobody to read them. @throws where the file cannot be written */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) return;
  // Values end at a line that nobody can foresee, whatever they hold.
  const end = `end_${randomUUID()}`;
  const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  appendFileSync(file, blocks.join(''));
}

/**
 * Adds to the step's summary, after what is there. Outside a runner there is nobody to read it.
 *
 * @returns false, with nothing written, where GitHub would refuse the whole summary for its size
 * @throws where the file cannot be written
 */
export function addSummary(text: string): boolean {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return true;
  const used = existsSync(file) ? statSync(file).size : 0;
  if (used + Buffer.byteLength(text) > LARGEST_SUMMARY) return false;
  appendFileSync(file, text);
  return true;
}

/** Where the checked commit's files can be read, as far as the runner tells. */
export function repositoryUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}
