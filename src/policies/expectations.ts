/** What a case says must be found, as comments in its manifests. */
export interface Expectation {
  readonly file: string;
  /** 1-based line where the finding must start. */
  readonly line: number;
  readonly verdict: 'fail' | 'unknown';
  readonly ruleId: string;
}

const EXPECT = /expect:\s*(fail|unknown)\s+([\w./*-]+)/g;
/** A line that holds a comment and nothing else: its expectations are about the next line that holds more. */
const COMMENT_ONLY = /^\s*(?:#|\/\/|\/\*|\*|!|<!--|;)/;
/** An assignment that is commented out, and an expectation at its end: that one is about the line itself. */
const COMMENTED_OUT = /^\s*(?:#+|\/\/)\s*["']?(?!expect:)[\w.-]+["']?\s*(?:=>|=|:)\s*\S.*\sexpect:/;
const AS_OF = /as-of:\s*(\d{4}-\d{2}-\d{2})/;

/** Expectations of one file, and the date that it asks for. */
export function readExpectations(file: string, text: string): { expected: Expectation[]; asOf?: string } {
  const expected: Expectation[] = [];
  let waiting: Pick<Expectation, 'verdict' | 'ruleId'>[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  lines.forEach((content, index) => {
    const here = [...content.matchAll(EXPECT)].map(([, verdict, ruleId]) => ({
      verdict: verdict as Expectation['verdict'],
      ruleId: ruleId ?? '',
    }));
    if (COMMENT_ONLY.test(content) && !COMMENTED_OUT.test(content)) {
      waiting.push(...here);
      return;
    }
    if (content.trim() === '') return;
    for (const one of [...waiting, ...here]) expected.push({ file, line: index + 1, ...one });
    waiting = [];
  });
  for (const one of waiting) expected.push({ file, line: lines.length, ...one });
  const asOf = AS_OF.exec(text)?.[1];
  return asOf === undefined ? { expected } : { expected, asOf };
}

export interface Observed {
  readonly file: string;
  readonly line: number;
  readonly verdict: 'fail' | 'unknown';
  readonly ruleId: string;
}

/** Sentences for what was expected and did not come, and for what came unexpectedly. */
export function compare(expected: readonly Expectation[], observed: readonly Observed[]): string[] {
  const key = ({ file, line, verdict, ruleId }: Observed): string => `${file}:${line}: ${verdict} ${ruleId}`;
  const left = observed.map(key);
  const problems: string[] = [];
  for (const wanted of expected.map(key)) {
    const index = left.indexOf(wanted);
    if (index === -1) problems.push(`expected, not found: ${wanted}`);
    else left.splice(index, 1);
  }
  return [...problems, ...left.map((found) => `found, not expected: ${found}`)];
}
