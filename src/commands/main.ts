import { Command, CommanderError, Option } from 'commander';
import { ACKNOWLEDGE_QUESTIONS } from '../declare/acknowledge-questions.js';
import { INIT_QUESTIONS } from '../declare/init-questions.js';
import { inert, visible } from '../model/visible.js';
import { CHECK_OPTIONS, EXIT, type OptionSpec, UsageError } from '../options.js';
import { VERSION } from '../version.js';

/** Runs one command line. Returns the exit status; the caller sets it. */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = EXIT.passed;
  const program = new Command('wechat-policy')
    .description('Checks a repository for the risks of adopting WeChat: encryption, data locality, terms.')
    .version(VERSION)
    .configureHelp({ showGlobalOptions: false })
    .exitOverride();

  const checking = program
    .command('check')
    .description('check manifests against the policies')
    .argument('[path...]', 'files and folders; a single folder is the root of what is checked', ['.'])
    .action(async (paths: string[], options: Record<string, unknown>) => {
      status = await (await import('./check.js')).checkCommand(paths, options);
    });
  for (const option of CHECK_OPTIONS) checking.addOption(toOption(option));

  program
    .command('resources')
    .description('print the resource documents as rules see them, secrets masked')
    .argument('[path...]', 'files and folders', ['.'])
    .action(async (paths: string[]) => {
      status = await (await import('./resources.js')).resourcesCommand(paths);
    });

  const starting = program
    .command('init')
    .description('write a first integration manifest from what the repository shows')
    .argument('[folder]', 'root of the repository', '.')
    .option('--dry-run', 'print the manifest instead of writing it')
    .action(async (folder: string, options: Record<string, unknown>) => {
      status = await (await import('./init.js')).initCommand(folder, options);
    });
  for (const question of INIT_QUESTIONS) starting.addOption(toOption(question));

  const acknowledging = program
    .command('acknowledge')
    .description('record a decision on a document or statement; without an id: list what has to be on record')
    .argument('[id]', 'such as wechat-tos or lawful-basis')
    .option('--replace', 'write over the record that is there')
    .option('--as-of <YYYY-MM-DD>', 'date against which expiry is judged (default: today)')
    .action(async (id: string | undefined, options: Record<string, unknown>) => {
      status = await (await import('./acknowledge.js')).acknowledgeCommand(id, options);
    });
  for (const question of ACKNOWLEDGE_QUESTIONS) acknowledging.addOption(toOption(question));

  const policies = program.command('policies').description('list, show or test policies');
  policies
    .command('list')
    .description('list the built-in policies, and those of the current folder')
    .action(async () => {
      status = await (await import('./policies.js')).listCommand();
    });
  policies
    .command('show')
    .description('show one policy, or one rule')
    .argument('<id>', 'such as encryption/ingress-tls')
    .action(async (id: string) => {
      status = await (await import('./policies.js')).showCommand(id);
    });
  policies
    .command('test')
    .description('run the cases of policies')
    .argument('[dir...]', 'folders with policies', ['.wechat-policy/policies'])
    .action(async (folders: string[]) => {
      status = await (await import('./policies-test.js')).testCommand(folders);
    });

  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.usage;
    if (error instanceof UsageError) {
      for (const line of [`wechat-policy: ${error.message}`, ...error.details]) {
        process.stderr.write(`${inert(visible(line))}\n`);
      }
      return EXIT.usage;
    }
    // The message of an unforeseen error may quote a manifest: its kind has to do.
    const kind = error instanceof Error ? error.name : typeof error;
    process.stderr.write(
      `wechat-policy: the check could not be completed (${inert(visible(kind))}). Please report this.\n`,
    );
    return EXIT.incomplete;
  }
}

function toOption(spec: OptionSpec): Option {
  const flags = spec.value === undefined ? `--${spec.name}` : `--${spec.name} <${spec.value}>`;
  const fallback =
    spec.default === undefined || spec.value === undefined ? '' : ` (default: ${spec.default})`;
  const option = new Option(flags, spec.description + fallback);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.repeatable) {
    option.argParser((value: string, previous: string[] | undefined) => [...(previous ?? []), value]);
  }
  return option;
}
