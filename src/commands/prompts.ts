/** Questions on a terminal. A chunk of its own: only people who are asked load it. */
import { cancel, confirm, isCancel, multiselect, note, select, text } from '@clack/prompts';
import { type Asking, complaintsAbout } from '../declare/question.js';
import { visible } from '../model/visible.js';
import { UsageError } from '../options.js';

/** None, one or several answers. @throws UsageError where the person gives up */
export async function askFor(asking: Asking): Promise<readonly string[]> {
  const { question, suggestions } = asking;
  const choices = question.choices ?? suggestions;
  if (choices === undefined) return askForText(asking);
  const message = messageOf(asking);
  const options = choices.map((value) => ({ value, label: visible(value) }));
  if (question.repeatable) {
    return orGiveUp(await multiselect({ message, options, required: asking.isRequired }));
  }
  const skip = asking.isRequired ? [] : [{ value: '', label: 'leave open' }];
  const chosen = orGiveUp(await select({ message, options: [...skip, ...options] }));
  return chosen === '' ? [] : [chosen];
}

async function askForText(asking: Asking): Promise<readonly string[]> {
  const { question, isRequired } = asking;
  const parts = (written: string): string[] =>
    (question.repeatable ? written.split(',') : [written])
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const written = await text({
    message: messageOf(asking),
    placeholder: question.repeatable ? `${question.value}, ${question.value}` : question.value,
    validate: (value = '') => {
      const answers = parts(value);
      if (answers.length === 0) return isRequired ? 'This cannot be left open.' : undefined;
      return complaintsAbout(asking, answers)[0];
    },
  });
  return parts(orGiveUp(written) ?? '');
}

/** Shows what will be written. @throws UsageError where the person does not want it */
export async function confirmed(what: string, title: string): Promise<void> {
  note(what, title);
  if (!orGiveUp(await confirm({ message: 'Write it?' }))) giveUp();
}

function messageOf({ question, hint, isRequired }: Asking): string {
  const more = [hint, isRequired ? undefined : 'may be left open'].filter((part) => part !== undefined);
  return visible(more.length === 0 ? question.description : `${question.description} (${more.join('; ')})`);
}

function orGiveUp<T>(answer: T): Exclude<T, symbol> {
  return isCancel(answer) ? giveUp() : (answer as Exclude<T, symbol>);
}

function giveUp(): never {
  cancel('Stopped.');
  throw new UsageError('Nothing was written.');
}
