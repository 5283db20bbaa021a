/** One check as a user asks for it: arguments and configuration in, result and reports out. */
import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.js';
import { type Config, readConfig } from './config.js';
import type { CustomPolicies } from './custom-policies.js';
import { DECLARATIONS, readDeclarations } from './declarations.js';
import type { Evidence } from './model/evidence.js';
import type { CheckResult } from './model/result.js';
import type { Severity } from './model/severity.js';
import { type CheckArguments, EXIT, FAIL_ON, UsageError } from './options.js';
import {
  foldersInsideTools,
  isGeneratedFile,
  type PlatformSettings,
  platformsWith,
} from './platforms/index.js';
import { builtInPolicies } from './policies/built-in.js';
import { PolicySet } from './policies/policy-set.js';
import type { Changes } from './repository/changes.js';
import { diskRepository } from './repository/disk.js';
import { select } from './selection.js';
import { VERSION } from './version.js';

export interface Checked {
  readonly result: CheckResult;
  /** Path from the current folder to the checked root, with `/`; '' where they are the same. */
  readonly prefix: string;
  readonly exit: number;
}

export type ResourceListener = Parameters<typeof check>[0]['onResource'];

export interface RunListeners {
  readonly onResource?: ResourceListener;
  /** Gather what a signed record of the run needs. */
  readonly wantsEvidence?: boolean;
}

/** @throws UsageError for arguments that cannot be meant */
export async function runCheck(args: CheckArguments, listeners: RunListeners = {}): Promise<Checked> {
  const { onResource, wantsEvidence = false } = listeners;
  const { root, only } = rootOf(args.paths);
  const { config, diagnostics } = await readConfig(root, args.config);
  const asOf = dateOf(args.asOf);
  const custom = await customSource(root, [
    ...args.policies.map((folder) => path.resolve(folder)),
    ...(config.policies ?? []).map((folder) => path.resolve(root, folder)),
  ]);
  const changes = await changesOf(root, args.changedSince);
  const settings = platformSettings(config);
  const repository = diskRepository(root, {
    exclude: config.exclude ?? [],
    only,
    without: custom.cases,
    insideTools: foldersInsideTools,
    isGenerated: isGeneratedFile(settings),
  });
  const declared = await readDeclarations(repository, asOf, config.noticeDays);
  const sources = [builtInPolicies, ...custom.sources];
  const wanted = args.only.length > 0 ? args.only : (config.only ?? []);
  const unwanted = args.skip.length > 0 ? args.skip : (config.skip ?? []);
  const selection = await select(
    wanted,
    unwanted,
    sources.flatMap((source) => source.ruleIds()),
  );
  const recording = wantsEvidence ? await import('./evidence.js') : undefined;
  const counter = recording && new recording.VerdictCounter();
  const strict = args.strict ?? config.strict ?? false;
  const result = await check({
    repository,
    platforms: platformsWith(settings),
    policies: new PolicySet(sources, selection.wants),
    integration: declared.integration,
    declarations: declared.documents,
    diagnostics: [...diagnostics, ...custom.diagnostics, ...selection.diagnostics, ...declared.diagnostics],
    asOf,
    failOn: failOnOf(args.failOn ?? config.failOn),
    strict,
    version: VERSION,
    changes,
    isWhole: only.length === 0,
    ...(onResource === undefined ? {} : { onResource }),
    ...(counter && { onVerdict: (ruleId, verdict) => counter.add(ruleId, verdict) }),
  });
  if (recording && counter) {
    const { subjects, dirty } = await recording.subjectsOf(root, repository, custom.files);
    const evidence: Evidence = {
      subjects,
      ...(dirty === undefined ? {} : { dirty }),
      verdicts: counter.counts,
      options: {
        strict,
        paths: only.filter((given) => given !== DECLARATIONS),
        ...(args.changedSince ? { changedSince: args.changedSince } : {}),
        only: wanted,
        skip: unwanted,
      },
    };
    return { result: { ...result, evidence }, prefix: prefixOf(root), exit: exitOf(result) };
  }
  return { result, prefix: prefixOf(root), exit: exitOf(result) };
}

/** With the values of the environment variables that the configuration names; no other is read. */
function platformSettings({ terraform }: Config): PlatformSettings {
  const roots = (terraform?.roots ?? []).map(({ environment = [], ...root }) => {
    const set = environment.filter((name) => process.env[name] !== undefined);
    return { ...root, environment: Object.fromEntries(set.map((name) => [name, process.env[name] ?? ''])) };
  });
  return { terraform: { roots } };
}

/** A single folder is the root; several paths, or a file, are parts of the current folder. */
function rootOf(paths: readonly string[]): { root: string; only: string[] } {
  for (const given of paths) {
    if (!existsSync(given)) throw new UsageError(`There is no file or folder ${given}.`);
  }
  const [first = '.', ...more] = paths;
  if (more.length === 0 && statSync(first).isDirectory()) return { root: path.resolve(first), only: [] };
  const root = process.cwd();
  const only = paths.map(fromHere);
  const outside = only.findIndex(isAbove);
  if (outside !== -1)
    throw new UsageError(`${paths[outside]} lies outside the current folder; check it from its own root.`);
  return { root, only: [...only, DECLARATIONS] };
}

function prefixOf(root: string): string {
  const relative = fromHere(root);
  return isAbove(relative) ? '' : relative;
}

/** From the current folder to an existing file or folder, with `/`; links on both ways are followed. */
export function fromHere(existing: string): string {
  return path.relative(realpathSync('.'), realpathSync(existing)).split(path.sep).join('/');
}

/** Does a path from `fromHere` lead out of the current folder? */
export function isAbove(relative: string): boolean {
  return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative);
}

function failOnOf(given: string | undefined): Severity | 'never' {
  const chosen = FAIL_ON.find((value) => value === (given ?? 'high'));
  if (chosen === undefined) throw new UsageError(`fail-on is one of ${FAIL_ON.join(', ')}.`);
  return chosen;
}

/** The date to judge by. @throws UsageError for what is no date */
export function dateOf(given: string | undefined): string {
  const date = given ?? new Date().toISOString().slice(0, 10);
  const time = Date.parse(`${date}T00:00:00Z`);
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!valid) throw new UsageError('as-of is a date such as 2026-11-22.');
  return date;
}

/** The repository's own policies, and those of other folders; a folder that is named twice counts once. */
export async function customSource(root: string, folders: readonly string[]): Promise<CustomPolicies> {
  const own = path.join(root, DECLARATIONS, 'policies');
  const all = [...new Set([...(existsSync(own) ? [own] : []), ...folders])];
  if (all.length === 0) return { sources: [], diagnostics: [], cases: [], files: [] };
  const missing = all.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  if (missing !== undefined)
    throw new UsageError(`There is no policy folder ${path.relative('.', missing)}.`);
  const { readCustomPolicies } = await import('./custom-policies.js');
  return readCustomPolicies(root, all);
}

async function changesOf(root: string, revision: string | undefined): Promise<Changes | undefined> {
  if (revision === undefined || revision === '') return undefined;
  const { changesSince } = await import('./repository/changes.js');
  try {
    return changesSince(root, revision);
  } catch (error) {
    throw new UsageError(`changed-since: ${error instanceof Error ? error.message : 'git failed'}.`);
  }
}

/** What could not be checked weighs more than what was found. */
function exitOf({ diagnostics, failed }: CheckResult): number {
  const has = (...codes: string[]) =>
    diagnostics.some(({ code, severity }) => severity === 'error' && codes.includes(code));
  if (has('evaluation-failed')) return EXIT.incomplete;
  const undeclared = diagnostics.some(
    ({ file, severity }) => severity === 'error' && file.startsWith(`${DECLARATIONS}/`),
  );
  if (undeclared || has('invalid-configuration', 'invalid-policy')) return EXIT.usage;
  return failed ? EXIT.findings : EXIT.passed;
}

/** Writes a report where the user asked for it. @throws UsageError where it cannot be written */
export function writeReport(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new UsageError(`The report ${file} cannot be written (${code}).`);
  }
}
