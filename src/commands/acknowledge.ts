/** `wechat-policy acknowledge`: what has to be on record, and one record at a time. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DECLARATIONS, type Declarations, readDeclarations } from '../declarations.js';
import { acknowledgeAskings } from '../declare/acknowledge-askings.js';
import { ACKNOWLEDGE_QUESTIONS, FILE } from '../declare/acknowledge-questions.js';
import { inWords, isDone, pendingText, sizeOf } from '../declare/pending.js';
import { type Answers, type Asking, first } from '../declare/question.js';
import { isSameMatter, recordName, recordOf, recordYaml } from '../declare/record.js';
import { reservationsAbout } from '../declare/reservations.js';
import { type Subject, subjectOf, suggestionFor } from '../declare/subject.js';
import type { Manifest } from '../integration/manifest.js';
import type { Acknowledgement } from '../integration/records/acknowledgements.js';
import { inert, visible } from '../model/visible.js';
import { EXIT, UsageError } from '../options.js';
import { wrap } from '../reports/width.js';
import { diskRepository } from '../repository/disk.js';
import { dateOf } from '../run.js';
import { complete, givenAnswers, isTerminal } from './answers.js';
import { writeDeclaration } from './write.js';

const COLUMNS = 80;
const FOLDER = `${DECLARATIONS}/acknowledgements`;

export async function acknowledgeCommand(
  id: string | undefined,
  options: Record<string, unknown>,
): Promise<number> {
  const today = dateOf(options['asOf'] as string | undefined);
  const declared = await declarations(today);
  const given = givenAnswers(ACKNOWLEDGE_QUESTIONS, options);
  if (id === undefined) {
    if (given.size > 0)
      throw new UsageError('Which document or statement? Without an id, acknowledge only lists.');
    process.stdout.write(pendingText(declared.integration.judged, COLUMNS));
    return EXIT.passed;
  }
  const subject = subjectOf(id, declared.integration.judged);
  if (subject === undefined) {
    const meant = suggestionFor(id);
    throw new UsageError(
      `There is no document or statement ${id}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    );
  }
  if (subject.required.length === 0)
    tell(`This integration does not need ${id}; the record will count for nothing.`);
  refuseUnfit(subject, given, today);
  if ('statement' in subject) show(subject.statement.title, subject.statement.text);
  else show(subject.document.name, whereabouts(subject.document));
  const isReplacing = options['replace'] === true;
  // Before anybody answers a dozen questions for nothing.
  fileFor(subject, recordOf(subject, given, '', declared.manifest), declared, isReplacing);
  const answers = await complete((so) => askings(subject, so, today), given);
  const sha256 = digest(subject, answers);
  const record = recordOf(subject, answers, sha256, declared.manifest, keptText(answers));
  const file = fileFor(subject, record, declared, isReplacing);
  const text = recordYaml(subject, record);
  if (isTerminal()) await (await import('./prompts.js')).confirmed(text, file);
  writeDeclaration('.', file, text, isReplacing);
  process.stdout.write(await outcome(file, today));
  return EXIT.passed;
}

/** The integration as it is declared in the current folder. @throws UsageError where it cannot be read */
async function declarations(asOf: string): Promise<Declarations & { manifest: Manifest }> {
  const declared = await readDeclarations(diskRepository('.', { only: [DECLARATIONS] }), asOf);
  const { manifest } = declared.integration;
  const broken = [...declared.diagnostics, ...declared.integration.diagnostics].filter(
    ({ severity, file }) => severity === 'error' && !file.startsWith(`${FOLDER}/`),
  );
  if (broken.length > 0) {
    const lines = broken.map(({ file, startLine, message }) => `  ${file}:${startLine}: ${message}`);
    throw new UsageError('The integration manifest has to be put right first:', lines);
  }
  if (manifest === undefined) {
    throw new UsageError(
      'There is no integration manifest here (.wechat-policy/integration.yaml): run `wechat-policy init`.',
    );
  }
  return { ...declared, manifest };
}

/** What is to know, with what only the disk can tell: is the text there? */
function askings(subject: Subject, answers: Answers, today: string): Asking[] {
  return acknowledgeAskings(subject, answers, today).map((asking) =>
    asking.question === FILE ? { ...asking, complaint: complaintAboutText } : asking,
  );
}

/** A flag that has no place in this record was meant for another. */
function refuseUnfit(subject: Subject, given: Answers, today: string): void {
  const asked = new Set(acknowledgeAskings(subject, given, today).map(({ question }) => question.name));
  const unfit = [...given.keys()].filter((name) => !asked.has(name)).map((name) => `--${name}`);
  if (unfit.length > 0) throw new UsageError(`${unfit.join(', ')} does not apply to ${subject.id}.`);
}

function whereabouts({ url, digest: known }: Extract<Subject, { document: unknown }>['document']): string {
  if (known === undefined)
    return `Its text: ${url}. No public archive keeps it: capture it and keep the file.`;
  const { archive, asOf } = known;
  return `Its text: ${url}. Take it as the Markdown file of https://github.com/${archive}, whose digest is known as of ${asOf}.`;
}

/** Of the text that was read, or of the wording of a statement. */
function digest(subject: Subject, answers: Answers): string {
  if ('statement' in subject) return subject.statement.sha256;
  const given = first(answers, FILE) ?? '';
  const bytes = readFileSync(given);
  const sha256 = sha256Of(bytes);
  const known = subject.document.digest;
  if (known !== undefined && known.sha256 !== sha256) {
    const isLineEnds =
      sha256Of(Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\n'))) === known.sha256;
    tell(
      isLineEnds
        ? `${given} has the text in force with other line ends (CRLF): its digest differs. Fetch it anew.`
        : `${given} is another text than the one known as of ${known.asOf} (sha256 ${known.sha256}): take that from https://github.com/${known.archive}, unless the document has changed since.`,
    );
  }
  return sha256;
}

/** Where the text is kept with its record, from the record's folder; the check then compares it with the digest. */
function keptText(answers: Answers): string | undefined {
  const given = first(answers, FILE);
  if (given === undefined) return undefined;
  const relative = path.relative(FOLDER, given).split(path.sep).join('/');
  return relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
}

function complaintAboutText(given: string): string | undefined {
  try {
    return readFileSync(given).length === 0 ? `names ${given}, which is empty.` : undefined;
  } catch (error) {
    return `names ${given}, which cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`;
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the record goes. @throws UsageError where one is already and was not to be replaced */
function fileFor(
  subject: Subject,
  record: Acknowledgement,
  { documents }: Declarations,
  isReplacing: boolean,
): string {
  const own = `${FOLDER}/${recordName(subject, record)}.yaml`;
  const known = documents.find(
    ({ file, value }) => file.startsWith(`${FOLDER}/`) && isSameMatter(value, record),
  );
  const file = known?.file ?? own;
  if (!existsSync(file)) return file;
  if (file.endsWith('.json')) throw new UsageError(`${file} holds this record already; delete it first.`);
  if (!isReplacing) {
    throw new UsageError(
      `${file} holds this record already; --replace writes over it (git keeps the old one).`,
    );
  }
  return file;
}

/** Read back as the check does: what was written is what counts. */
async function outcome(file: string, today: string): Promise<string> {
  const { integration, manifest } = await declarations(today);
  const { judged } = integration;
  const own = judged.find((one) => one.file?.document.file === file);
  const standing = own === undefined ? 'nothing here needs it' : inWords(own);
  if (own?.file !== undefined) reservationsAbout(own.file, [own.required], manifest, today).forEach(tell);
  const open = judged.filter((one) => !isDone(one));
  const rest = open.length === 0 ? 'Nothing else is open.' : `${sizeOf(open)} more on record.`;
  return `Wrote ${visible(file)}.\nFor the check: ${standing}.\n${rest}\n`;
}

function show(title: string, text: string): void {
  process.stdout.write(`${[title, '', ...wrap(visible(text), COLUMNS), ''].join('\n')}\n`);
}

function tell(text: string): void {
  for (const line of wrap(visible(text), COLUMNS)) process.stderr.write(`${inert(line)}\n`);
}
