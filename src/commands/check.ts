import type { CheckArguments } from '../options.js';
import { UsageError } from '../options.js';
import { render } from '../reports/index.js';
import { withPrefix } from '../reports/prefix.js';
import { REPORT_FORMATS, type ReportFormat, type ReportOptions } from '../reports/report.js';
import { type Checked, runCheck, writeReport } from '../run.js';

/** @param options as commander parsed them: camel case, lists for repeatable ones */
export async function checkCommand(
  paths: readonly string[],
  options: Record<string, unknown>,
): Promise<number> {
  const args: CheckArguments = {
    paths,
    format: list(options['format']),
    failOn: options['failOn'] as string | undefined,
    strict: options['strict'] as boolean | undefined,
    changedSince: options['changedSince'] as string | undefined,
    config: options['config'] as string | undefined,
    policies: list(options['policies']),
    only: list(options['only']),
    skip: list(options['skip']),
    asOf: options['asOf'] as string | undefined,
  };
  const targets = parseFormats(args.format.length > 0 ? args.format : ['text']);
  const wantsEvidence = targets.some(({ format }) => format === 'evidence');
  const checked = await runCheck(args, { wantsEvidence });
  for (const { format, file } of targets) {
    const text = await render(format, reportable(format, checked), reportOptions(file === undefined));
    if (file === undefined) process.stdout.write(text);
    else writeReport(file, text);
  }
  return checked.exit;
}

export interface ReportTarget {
  readonly format: ReportFormat;
  /** Standard output where there is none. */
  readonly file?: string;
}

/** `json`, `sarif=results.sarif`. @throws UsageError for an unknown format, or two on standard output */
export function parseFormats(given: readonly string[]): ReportTarget[] {
  const targets = given.map((text): ReportTarget => {
    const equals = text.indexOf('=');
    const name = equals === -1 ? text : text.slice(0, equals);
    const format = REPORT_FORMATS.find((known) => known === name);
    if (format === undefined)
      throw new UsageError(`format is one of ${REPORT_FORMATS.join(', ')}, or FORMAT=FILE.`);
    if (equals === -1) return { format };
    if (equals === text.length - 1) throw new UsageError(`format ${name}= lacks the file to write.`);
    return { format, file: text.slice(equals + 1) };
  });
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'Only one format can go to standard output; give the others a file: --format sarif=FILE.',
    );
  }
  return targets;
}

/** Paths are relative to the checked root in JSON and JUnit; where people or GitHub follow them, to the current folder. */
export function reportable(format: ReportFormat, { result, prefix }: Checked): Checked['result'] {
  return format === 'json' || format === 'junit' ? result : withPrefix(result, prefix);
}

function reportOptions(isStdout: boolean): ReportOptions {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const terminal = isStdout && process.stdout.isTTY === true;
  return {
    colour: (terminal || (wanted && isStdout)) && (NO_COLOR === undefined || NO_COLOR === ''),
    columns: Math.min(terminal ? process.stdout.columns : 80, 100),
  };
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}
