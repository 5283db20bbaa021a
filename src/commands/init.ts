/** `wechat-policy init`: a first integration manifest from what the repository shows. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { DECLARATIONS, readDeclarations } from '../declarations.js';
import { type Found, foundIn, isTelling } from '../declare/found.js';
import { componentAsking, componentChoices, initAskings, withComponents } from '../declare/init-askings.js';
import { COMPONENT, INIT_QUESTIONS } from '../declare/init-questions.js';
import { integrationYaml } from '../declare/integration-yaml.js';
import { counted, isDone, sizeOf } from '../declare/pending.js';
import { type Answers, complaintsAbout } from '../declare/question.js';
import type { Resource } from '../model/resource.js';
import { inert, visible } from '../model/visible.js';
import { EXIT, UsageError } from '../options.js';
import { wrap } from '../reports/width.js';
import { diskRepository } from '../repository/disk.js';
import { dateOf, fromHere, runCheck } from '../run.js';
import { complete, givenAnswers, isTerminal } from './answers.js';
import { writeDeclaration } from './write.js';

const NAMES = ['integration.yaml', 'integration.yml', 'integration.json'];

export async function initCommand(folder: string, options: Record<string, unknown>): Promise<number> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  const isDryRun = options['dryRun'] === true;
  const existing = NAMES.map((name) => path.join(folder, DECLARATIONS, name)).find((file) =>
    existsSync(file),
  );
  if (existing !== undefined && !isDryRun) {
    throw new UsageError(
      `There is ${existing} already. Edit it; --dry-run prints what init would write, to compare.`,
    );
  }
  const { found, answers } = await asked(await foundInFolder(folder), givenAnswers(INIT_QUESTIONS, options));
  const text = integrationYaml(found, answers);
  if (isDryRun) {
    process.stdout.write(text);
    return EXIT.passed;
  }
  const file = `${DECLARATIONS}/${NAMES[0]}`;
  writeDeclaration(folder, file, text);
  process.stdout.write(await summary(folder, path.join(folder, file), found, text));
  return EXIT.passed;
}

/** Components first: they decide what else is asked. */
async function asked(seen: Found, given: Answers): Promise<{ found: Found; answers: Answers }> {
  const asking = componentAsking(seen);
  const wrong = complaintsAbout(asking, given.get(COMPONENT.name) ?? []);
  if (wrong.length > 0) throw new UsageError(wrong.join(' '));
  const named = withComponents(seen, given);
  const open = componentAsking(named);
  if (!open.isRequired || !isTerminal()) {
    // What is open was not answered by what was given: it joins everything else that lacks.
    const others = new Map([...given].filter(([name]) => name !== COMPONENT.name));
    const answers = await complete(() => [...(open.isRequired ? [open] : []), ...initAskings(named)], others);
    return { found: named, answers };
  }
  const found = withComponents(named, new Map([[COMPONENT.name, await componentsAsked(named)]]));
  return { found, answers: await complete(() => initAskings(found), given) };
}

async function componentsAsked(found: Found): Promise<string[]> {
  const { askFor } = await import('./prompts.js');
  const answers: string[] = [];
  for (const { asking, suffix } of componentChoices(found)) {
    answers.push(...(await askFor(asking)).map((type) => `${type}${suffix}`));
  }
  return answers;
}

async function foundInFolder(folder: string): Promise<Found> {
  const seen: Resource[] = [];
  const args = { paths: [folder], format: [], policies: [], only: [], skip: ['**'] };
  const { result } = await runCheck(args, {
    onResource: (_, resource) => {
      if (isTelling(resource)) seen.push(resource);
    },
  });
  for (const { file, startLine, message, severity } of result.diagnostics) {
    if (severity === 'notice') continue;
    process.stderr.write(`${inert(visible(`${file}:${startLine}: not read: ${message}`))}\n`);
  }
  return foundIn(seen);
}

/** What was written, and what to do next. Read back as the check does. */
async function summary(folder: string, file: string, found: Found, text: string): Promise<string> {
  const repository = diskRepository(folder, { only: [DECLARATIONS] });
  const { integration } = await readDeclarations(repository, dateOf(undefined));
  const open = integration.judged.filter((one) => !isDone(one));
  const todo = text.split('\n').filter((line) => /# TODO: /.test(line)).length;
  const here = fromHere(folder) === '' ? '' : ` ${fromHere(folder)}`;
  return [
    `Wrote ${visible(file)}: ${counted(found.components.length, 'component')}, ${counted(found.stores.length, 'data store')}.`,
    '',
    'Next:',
    `  1. Read it through${todo === 0 ? '' : `, and settle ${counted(todo, 'TODO')}`}.`,
    `  2. wechat-policy check${here}`,
    `  3. ${here === '' ? '' : `in${here}: `}wechat-policy acknowledge`,
    ...wrap(`${sizeOf(open)} that somebody has to read and decide on.`, 75).map((line) => `     ${line}`),
    '',
  ].join('\n');
}
