import { SEVERITIES } from './model/severity.js';
import { REPORT_FORMATS } from './reports/report.js';

export const FAIL_ON = [...SEVERITIES, 'never'] as const;

/** What every run may be told, by the command line (`--fail-on`) and the Action (`fail-on`) alike. */
export interface OptionSpec {
  /** Name in kebab case: the Action's input, and the flag after `--`. */
  readonly name: string;
  /** Placeholder of the value on the command line; none for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times; one per line in the Action. */
  readonly repeatable?: boolean;
  /** In words where it cannot be written as a value. */
  readonly default?: string;
  readonly description: string;
}

/** The only table of options and defaults: the command line, `action.yml` and the README follow it (tested). */
export const CHECK_OPTIONS = [
  {
    name: 'format',
    value: 'format[=file]',
    repeatable: true,
    description: `Report to write: ${REPORT_FORMATS.join(', ')}. With \`=file\` into that file, else to standard output.`,
  },
  {
    name: 'fail-on',
    value: 'severity',
    choices: FAIL_ON,
    default: 'high',
    description: 'Fail when an open finding is this bad or worse.',
  },
  {
    name: 'strict',
    default: 'false',
    description: 'Unknown verdicts and unreadable manifests count as findings.',
  },
  {
    name: 'changed-since',
    value: 'revision',
    description: 'Report only what the change since this git revision introduced or touched.',
  },
  {
    name: 'config',
    value: 'file',
    default: '.wechat-policy/config.yaml, if there is one',
    description: 'Configuration file.',
  },
  {
    name: 'policies',
    value: 'folder',
    repeatable: true,
    description: 'Folder with policies of your own, on top of .wechat-policy/policies.',
  },
  {
    name: 'only',
    value: 'glob',
    repeatable: true,
    description: 'Check only rules whose id matches, such as "encryption/**".',
  },
  {
    name: 'skip',
    value: 'glob',
    repeatable: true,
    description: 'Leave out rules whose id matches.',
  },
  {
    name: 'as-of',
    value: 'YYYY-MM-DD',
    default: 'today',
    description: 'Date against which expiry is judged.',
  },
] as const satisfies readonly OptionSpec[];

/** Options as given, before the configuration file fills the gaps; undefined means not given. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: readonly string[];
  readonly failOn?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly changedSince?: string | undefined;
  readonly config?: string | undefined;
  readonly policies: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly asOf?: string | undefined;
}

/** Exit statuses of the command line, and of the Action's process. */
export const EXIT = {
  /** Nothing at or above the threshold. */
  passed: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The check could not be completed. */
  incomplete: 3,
} as const;

/** Wrong usage or configuration: shown without a stack trace, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** @param details more lines, such as what to add */
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}
