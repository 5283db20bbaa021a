import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownReport } from '../../src/reports/markdown.js';
import { code, fenced, link, plain, prose, proseBlocks } from '../../src/reports/markdown-escape.js';
import { anyResult, hostile } from './arbitraries.js';
import { diagnostic, finding, result, undecided } from './sample.js';

const OPTIONS = { colour: false, columns: 80 };
const REPOSITORY = 'https://github.com/o/r/blob/0123abc';

async function report(parts: Parameters<typeof result>[0], repositoryUrl?: string): Promise<string> {
  return markdownReport(result(parts), repositoryUrl === undefined ? OPTIONS : { ...OPTIONS, repositoryUrl });
}

/** The lines outside code blocks. */
function structureOf(markdown: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined) lines.push(line);
  }
  expect(fence).toBeUndefined();
  return lines;
}

describe('the markdown report', () => {
  test('has the verdict, the counts by area, and the findings by file', async () => {
    const related = { file: 'infra/main.tf', startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 };
    const text = await report(
      {
        findings: [
          finding({ relatedLocations: [{ ...related, message: 'the value comes from here' }] }),
          finding({
            severity: 'low',
            policyId: 'locality/store',
            location: { file: 'k8s/a b.yaml', startLine: 1, startColumn: 1, endLine: 3, endColumn: 2 },
            excerpt: { startLine: 1, lines: [] },
            helpUri: '',
          }),
        ],
      },
      REPOSITORY,
    );
    expect(text).toBe(`## ❌ Failed: 1 high finding at or above high; 1 low below.

Checked 128 resources in 42 of 318 files.

| Area | critical | high | medium | low |
| :-- | --: | --: | --: | --: |
| encryption |  | 1 |  |  |
| locality |  |  |  | 1 |
| **all** |  | 1 |  | 1 |

### <code>infra/database.tf</code>

<details><summary><b>high</b> · <a href="${REPOSITORY}/infra/database.tf#L12">line 12</a> · The storage of this RDS instance is not encrypted.</summary>

<code>encryption/database-at-rest/aws_db_instance</code> · <code>aws_db_instance.orders</code>

\`\`\`text
11 │ resource "aws_db_instance" "orders" {
12 │   storage_encrypted = false
   │                       ^^^^^
13 │ }
\`\`\`

**Fix:** Set <code>storage_encrypted = true</code>. An existing instance has to be restored from an encrypted snapshot.

**See:** <a href="${REPOSITORY}/infra/main.tf#L4"><code>infra/main.tf:4:3</code></a> the value comes from here

<a href="https://example.com/policies#encryption/database-at-rest/aws_db_instance">Read more</a>

</details>

### <code>k8s/a b.yaml</code>

<details><summary><b>low</b> · <a href="${REPOSITORY}/k8s/a%20b.yaml#L1-L3">line 1</a> · The storage of this RDS instance is not encrypted.</summary>

<code>encryption/database-at-rest/aws_db_instance</code> · <code>aws_db_instance.orders</code>

**Fix:** Set <code>storage_encrypted = true</code>. An existing instance has to be restored from an encrypted snapshot.

</details>
`);
  });

  test('lists unknown values and diagnostics after them', async () => {
    const text = await report({ undecided: [undecided()], diagnostics: [diagnostic()] });
    expect(text).toBe(`## ✅ Passed: no findings.

Checked 128 resources in 42 of 318 files; 1 verdict undecided.

### Undecided

1 verdict cannot be given, because the repository does not hold these values.

| Depends on | Verdicts |
| :-- | --: |
| <code>var.encrypted</code> | 1 |

### Diagnostics

| | | Place | Message |
| :-- | :-- | :-- | :-- |
| error | syntax-error | <code>infra/broken.tf:3:1</code> | A closing brace is missing; nothing after this line was checked. |
`);
  });

  test('does not call an incomplete run passed', async () => {
    const text = await report({ diagnostics: [diagnostic({ code: 'invalid-policy' })] });
    expect(text).toMatch(/^## ⚠️ Incomplete: /);
  });

  test('stays under 1 MiB, keeps the worst, and says how many are left out', async () => {
    const findings = Array.from({ length: 3_000 }, (_, index) =>
      finding({
        severity: index % 1_000 === 999 ? 'critical' : 'low',
        location: { ...finding().location, file: `f${index}.tf` },
      }),
    );
    const diagnostics = Array.from({ length: 3_000 }, () => diagnostic());
    const unknowns = Array.from({ length: 9_000 }, (_, index) => undecided({ unknowns: [`var.v${index}`] }));
    const text = await report({ findings, diagnostics, undecided: unknowns });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024 - 60_000);
    expect(text.match(/<b>critical<\/b>/g)).toHaveLength(3);
    const shown = text.match(/^<details>/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(500);
    expect(text).toContain(`**${3_000 - shown} more findings left out:**`);
    expect(text).toMatch(/^\d+ more values left out\.$/m);
    expect(text).toMatch(/^\d+ more diagnostics left out\.$/m);
  });

  test('keeps its structure, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        const lines = structureOf(await markdownReport(any, { ...OPTIONS, repositoryUrl: REPOSITORY }));
        const open = any.findings.filter(({ status }) => status === 'open').length;
        expect(lines.filter((line) => line.startsWith('<details><summary>'))).toHaveLength(open);
        expect(lines.filter((line) => line === '</details>')).toHaveLength(open);
        const tags = lines.join('\n').match(/<[^>]*>?/g) ?? [];
        expect(
          tags.filter(
            (tag) => !/^<(?:\/?(?:details|summary|b|code|a)|a href="https?:\/\/[^"<>]*")>$/.test(tag),
          ),
        ).toEqual([]);
        const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length - 2);
        expect(rows.filter((cells) => ![2, 4, 5].includes(cells))).toEqual([]);
        const depends = lines.indexOf('| Depends on | Verdicts |');
        const table = depends < 0 ? [] : lines.slice(depends, lines.indexOf('', depends));
        expect(table.map((line) => line.split('|').length)).toEqual(table.map(() => 4));
      }),
      { numRuns: 300 },
    );
  });
});

describe('text in Markdown', () => {
  test.each([
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['a | b', 'a &#124; b'],
    ['*x* _y_ some_name', '&#42;x&#42; &#95;y&#95; some_name'],
    ['two\nlines', 'two lines'],
    ['@octocat', '@\u200boctocat'],
    ['see #12 and GH-3', 'see #\u200b12 and GH\u200b-3'],
    ['https://example.com', 'https&#58;//example.com'],
    ['[a](b)', '&#91;a&#93;(b)'],
    ['\u202e', '&#92;u202e'],
  ])('writes %j as %j', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  test('has one line and no markup of its own, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const markdown of [plain(text), code(text), prose(text)]) {
          expect(markdown.replace(/<\/?code>/g, '')).not.toMatch(/[<>|`*\n[\]\\]/);
          expect(markdown).not.toMatch(/@[a-z](?![^<]*<\/code>)/i);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('shows code between backticks as code', () => {
    expect(prose('Set `a_b = "x"` now, @all.')).toBe('Set <code>a_b = &#34;x&#34;</code> now, @\u200ball.');
    expect(prose('an open ` stays')).toBe('an open &#96; stays');
  });

  test('shows indented lines of a remedy as a code block', () => {
    expect(proseBlocks('Write:\n  a {\n    b\n  }\nand\napply.')).toEqual([
      'Write:',
      '```text\n  a {\n    b\n  }\n```',
      'and apply.',
    ]);
  });

  test('fences code with more backticks than it holds', () => {
    expect(fenced(['```', 'a````b'])).toBe('`````text\n```\na````b\n`````');
  });

  test.each([
    ['https://example.com/a"b', '<a href="https://example.com/a%22b">x</a>'],
    ['javascript:alert(1)', 'x'],
    ['not a link', 'x'],
  ])('links %j as %j', (url, markdown) => {
    expect(link('x', url)).toBe(markdown);
  });
});
