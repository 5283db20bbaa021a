import { DECLARATIONS } from '../../src/declarations.js';
import { redactLine } from '../../src/findings/redact.js';
import type { FlowFacts } from '../../src/integration/locality/flows.js';
import type { LoadedPolicy } from '../../src/policies/load.js';
import type { Judged } from './cases.js';
import { type Snippet, snippetOf, snippetOfFile, snippetOfLines } from './snippet.js';

/** Longer examples are passed over where a shorter one is at hand, and cut where there is none. */
const MAX_LINES = 25;

/** What a rule refuses or accepts, as the parts of manifests that decide it. */
export interface Example {
  readonly snippets: readonly Snippet[];
  readonly platform: string;
  /** The date on which it is judged, where the verdict depends on it. */
  readonly asOf?: string;
}

export interface Examples {
  readonly fail?: Example | undefined;
  readonly pass?: Example | undefined;
}

/** Examples of each rule, by its id. */
export function examplesOf(policy: LoadedPolicy, judged: readonly Judged[]): ReadonlyMap<string, Examples> {
  return new Map(
    policy.rules.map(({ id, sensitive }) => {
      const own = judged.filter(({ ruleId }) => ruleId === id);
      const fail = shortest(
        preferring(
          own.filter(({ verdict }) => verdict === 'fail'),
          isAlone,
        ).map(exampleOf),
      );
      const passing = own.filter(({ verdict }) => verdict === 'pass');
      const worthCopying = preferring(preferring(passing, isAlone), ({ exemplary }) => exemplary).map(
        exampleOf,
      );
      const clean = preferring(worthCopying, ({ snippets }) => !snippets.some(({ fails }) => fails));
      const telling = preferring(clean, (example) => !isSame(example, fail));
      const pass = sensitive ? preferring(telling, holdsReference) : telling;
      return [id, { fail: sensitive ? redacted(fail) : fail, pass: nearest(pass, fail) ?? shortest(pass) }];
    }),
  );
}

/** The values with a quality, or all of them where none has it. */
function preferring<T>(values: readonly T[], has: (value: T) => boolean): readonly T[] {
  const found = values.filter(has);
  return found.length === 0 ? values : found;
}

/** Is its manifest the only one of the case? Else another, which the example would not show, may decide. */
function isAlone({ resource, of }: Judged): boolean {
  const manifests = [...of.texts].filter(
    ([file, text]) => text !== '' && !file.startsWith(`${DECLARATIONS}/`),
  );
  return resource.platform === 'integration' || manifests.length === 1;
}

/** What makes the difference lies outside of both examples. */
function isSame(example: Example, fail: Example | undefined): boolean {
  return fail !== undefined && differing(linesOf(fail), linesOf(example)) === 0;
}

/** A secret that comes from elsewhere is what a reader should write. */
function holdsReference({ snippets }: Example): boolean {
  return snippets.some(({ lines }) => lines.some((line) => /\$\{|\{\{|valueFrom/.test(line)));
}

/** Cases go from the ordinary to the odd: the first that is short enough, else the shortest. */
function shortest(examples: readonly Example[]): Example | undefined {
  const [first, ...others] = examples;
  return (
    examples.find(isShort) ?? (first && others.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a), first))
  );
}

/** In declarations and settings the example most like the failing one; infrastructure has ordinary ones first. */
function nearest(examples: readonly Example[], fail: Example | undefined): Example | undefined {
  if (fail === undefined || !['integration', 'wechat'].includes(fail.platform)) return undefined;
  const distance = (example: Example): number =>
    100 * differing(keysOf(fail), keysOf(example)) + differing(linesOf(fail), linesOf(example));
  const [first, ...others] = examples.filter(isShort);
  return first && others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
}

function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => !b.has(item)).length + [...b].filter((item) => !a.has(item)).length;
}

function linesOf({ snippets }: Example): ReadonlySet<string> {
  return new Set(snippets.flatMap(({ file, lines }) => [file, ...lines.map((line) => line.trim())]));
}

function keysOf({ snippets }: Example): ReadonlySet<string> {
  const lines = snippets.flatMap(({ lines }) => lines);
  return new Set(lines.flatMap((line) => [...line.matchAll(/[\w.-]+(?=["']?\s*[:=])/g)].map(([key]) => key)));
}

function redacted(example: Example | undefined): Example | undefined {
  if (example === undefined) return undefined;
  const snippets = example.snippets.map((snippet) => ({ ...snippet, lines: snippet.lines.map(redactLine) }));
  return { ...example, snippets };
}

function isShort(example: Example): boolean {
  return lengthOf(example) <= MAX_LINES;
}

function lengthOf({ snippets }: Example): number {
  return snippets.reduce((sum, { lines }) => sum + lines.length, 0);
}

function exampleOf(judged: Judged): Example {
  const { resource, of } = judged;
  const isDeclaration = resource.extent().file.startsWith(`${DECLARATIONS}/`);
  const snippets = isDeclaration ? declarations(judged) : [...around(judged), ...declared(judged)];
  const { platform } = resource;
  return isDated(judged) ? { snippets, platform, asOf: of.asOf } : { snippets, platform };
}

/** Facts in `$context` that are computed from the date. */
const DATED = new Set([
  'age',
  'assessment',
  'certificateDaysLeft',
  'checkedDaysAgo',
  'complianceAudit',
  'cryptographyAssessedDaysAgo',
  'daysAgo',
  'daysLeft',
  'drift',
  'driftAge',
  'messaging',
  'minorsAudit',
  'period',
  'reviewedDaysAgo',
  'status',
  'verificationDaysLeft',
]);

function isDated({ resource, reads }: Judged): boolean {
  return (
    resource.platform === 'integration' &&
    reads.some(([top, fact = '']) => top === '$context' && DATED.has(fact))
  );
}

/** Declarations decide together: all of them. */
function declarations({ of }: Judged): Snippet[] {
  return [...of.texts]
    .filter(([file]) => file.startsWith(`${DECLARATIONS}/`))
    .sort(([a], [b]) => Number(b.endsWith('integration.yaml')) - Number(a.endsWith('integration.yaml')))
    .map(([file, text]) => snippetOfFile(file, text));
}

/** The resource, with the provider and the resources beside it that the rule asks about, the ends of flows among them. */
function around(judged: Judged): Snippet[] {
  const { resource, of, reads } = judged;
  const { file } = resource.extent();
  const text = of.texts.get(file) ?? '';
  const main = snippetOf(file, text, resource.extent(), judged.line, MAX_LINES);
  const readsProvider = reads.some(([top, fact]) => top === '$context' && fact === 'provider');
  const provider = readsProvider ? providerBlock(text, resource.type) : undefined;
  const related = relatedTo(judged).map((other) => {
    const extent = other.extent();
    return snippetOf(extent.file, of.texts.get(extent.file) ?? '', extent, extent.startLine, MAX_LINES);
  });
  const before = provider === undefined ? [] : [snippetOfLines(file, provider)];
  return joined([...before, main, ...related]);
}

/** Snippets of one file as one, with an empty line between them. */
function joined(snippets: readonly Snippet[]): Snippet[] {
  const byFile = new Map<string, Snippet>();
  for (const snippet of snippets) {
    const earlier = byFile.get(snippet.file);
    const lines = earlier === undefined ? snippet.lines : [...earlier.lines, '', ...snippet.lines];
    byFile.set(snippet.file, { ...snippet, lines, fails: snippet.fails || earlier?.fails === true });
  }
  return [...byFile.values()];
}

function relatedTo({ document, reads, of }: Judged) {
  const context = document['$context'] as Readonly<Record<string, Record<string, unknown>>>;
  const values = new Set(
    reads.flatMap(([top, relation = '', type = '']) => {
      if (top !== '$context' || !['references', 'referencedBy'].includes(relation)) return [];
      const found = context[relation]?.[type];
      return Array.isArray(found) ? (found as unknown[]) : [];
    }),
  );
  const ends = reads.some(([top, fact]) => top === '$context' && fact === 'flows') ? endsOf(context) : [];
  return of.resources.filter(({ value, address }) => values.has(value) || ends.includes(address));
}

/** Addresses of the resources that data flows between, but for the one that the rule is about. */
function endsOf({ address, flows }: Readonly<Record<string, unknown>>): unknown[] {
  return (flows as readonly FlowFacts[])
    .flatMap(({ from, to }) => [from.address, to.address])
    .filter((end) => end !== undefined && end !== address);
}

/** The configuration of the provider that a Terraform type belongs to. */
function providerBlock(text: string, type: string): string[] | undefined {
  const name = type.split('_')[0] ?? '';
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`provider "${name}" {`));
  if (start === -1) return undefined;
  const end = lines.findIndex((line, index) => index >= start && line.endsWith('}') && !line.startsWith(' '));
  return lines.slice(start, end + 1);
}

/** The integration manifest, where the rule asks for what it declares. */
function declared({ reads, of }: Judged): Snippet[] {
  const asks = reads.some(
    ([top, fact = '']) => top === '$context' && ['allowed', 'guide', 'holds', 'integration'].includes(fact),
  );
  const file = `${DECLARATIONS}/integration.yaml`;
  const text = of.texts.get(file);
  return asks && text !== undefined ? [snippetOfFile(file, text)] : [];
}
