import { type Answers, type Asking, complaintsAbout, flagOf, type Question } from '../declare/question.js';
import { UsageError } from '../options.js';
import { wrap } from '../reports/width.js';

/** What commander parsed, by the names of the questions that the flags belong to. */
export function givenAnswers(questions: readonly Question[], options: Record<string, unknown>): Answers {
  const answers = new Map<string, readonly string[]>();
  for (const { name } of questions) {
    const value = options[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined) answers.set(name, Array.isArray(value) ? (value as string[]) : [String(value)]);
  }
  return answers;
}

/**
 * The answers that were given, and those to what they leave open: asked for on a terminal; without one, everything
 * that cannot be left open is reported at once.
 *
 * @param askingsFor what is to know, which may depend on the answers so far
 * @throws UsageError for answers that are wrong or lacking
 */
export async function complete(
  askingsFor: (answers: Answers) => readonly Asking[],
  given: Answers,
): Promise<Answers> {
  const askings = askingsFor(given);
  const wrong = askings.flatMap((asking) => complaintsAbout(asking, given.get(asking.question.name) ?? []));
  if (wrong.length > 0)
    throw new UsageError(
      'This cannot be meant:',
      wrong.map((line) => `  ${line}`),
    );
  if (isTerminal()) return askForRest(askingsFor, given);
  const lacking = askings.filter(({ question, isRequired }) => isRequired && !given.has(question.name));
  if (lacking.length > 0)
    throw new UsageError('There is no terminal to ask on. Add:', lacking.flatMap(described));
  return given;
}

async function askForRest(
  askingsFor: (answers: Answers) => readonly Asking[],
  given: Answers,
): Promise<Answers> {
  const answers = new Map(given);
  const asked = new Set(given.keys());
  const next = (): Asking | undefined =>
    askingsFor(answers).find(({ question }) => !asked.has(question.name));
  for (let asking = next(); asking !== undefined; asking = next()) {
    const { askFor } = await import('./prompts.js');
    const answer = await askFor(asking);
    asked.add(asking.question.name);
    if (answer.length > 0) answers.set(asking.question.name, answer);
  }
  return answers;
}

/** Both ends: nobody answers a question that went into a file. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

const COLUMNS = 80;

function described({ question, hint }: Asking): string[] {
  const { choices, description, repeatable } = question;
  return [
    `  ${flagOf(question)}${repeatable ? ' (repeatable)' : ''}`,
    ...[description, choices?.join(', '), hint]
      .filter((line) => line !== undefined)
      .flatMap((line) => wrap(line, COLUMNS - 6))
      .map((line) => `      ${line}`),
  ];
}
