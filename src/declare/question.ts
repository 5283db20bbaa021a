import { visible } from '../model/visible.js';

/** Something that only a person knows: a flag on the command line, a question on a terminal. */
export interface Question {
  /** In kebab case: the flag after `--`, and the key of its answers. */
  readonly name: string;
  /** Placeholder of the answer on the command line. */
  readonly value: string;
  /** What it is, for `--help` and for whoever left it out. */
  readonly description: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

/** Answers by the names of their questions; no entry: not answered. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** A question as it stands at one point: is an answer needed, and which are good? */
export interface Asking {
  readonly question: Question;
  /** Without an answer nothing can be written. */
  readonly isRequired: boolean;
  /** What is more to know on the terminal: which answers fit, what happens without one. */
  readonly hint?: string;
  /** Answers to choose from, where they are only known here. */
  readonly suggestions?: readonly string[];
  /** What is wrong with an answer, as the rest of the sentence that starts with the flag. */
  readonly complaint?: (answer: string) => string | undefined;
}

export function first(answers: Answers, { name }: Question): string | undefined {
  return answers.get(name)?.[0];
}

/** The flag with its placeholder: `--dial-code <+code>`. */
export function flagOf({ name, value }: Question): string {
  return `--${name} <${value}>`;
}

/** What is wrong with the answers to a question, one sentence each. */
export function complaintsAbout({ question, complaint }: Asking, answers: readonly string[]): string[] {
  return answers.flatMap((answer) => {
    const wrong = unfit(question, answer) ?? complaint?.(answer);
    return wrong === undefined ? [] : [`--${question.name} ${wrong}`];
  });
}

/** Answers go into files that others read: nothing in them may hide. */
function unfit({ choices }: Question, answer: string): string | undefined {
  if (answer.trim() === '') return 'is empty.';
  if (visible(answer) !== answer) return 'holds control or invisible characters.';
  return choices === undefined || choices.includes(answer) ? undefined : `is one of ${choices.join(', ')}.`;
}
