import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../src/reports/index.js';
import { REPORT_FORMATS } from '../../src/reports/report.js';
import { anyResult } from './arbitraries.js';
import { linesOf, mayBeCommand } from './runner.js';
import { finding, result } from './sample.js';

const OPTIONS = { colour: false, columns: 80, verbose: true };

describe.each([...REPORT_FORMATS])('the format %s', (format) => {
  test('gives the same bytes for the same result, ending in one line break', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        const text = await render(format, any, OPTIONS);
        expect(text).toBe(await render(format, structuredCloneOf(any), OPTIONS));
        expect(text).toMatch(/[^\n]\n$/);
      }),
      { numRuns: 50 },
    );
  });

  test('never shows the excerpt of a finding unmasked or changed', async () => {
    const excerpt = { startLine: 12, lines: ['  appsecret = ********'] };
    const text = await render(format, result({ findings: [finding({ excerpt })] }), OPTIONS);
    expect(text.includes('********')).toBe(['text', 'junit', 'markdown'].includes(format));
  });
});

/** Everything but the function. */
function structuredCloneOf(any: Parameters<typeof render>[1]): Parameters<typeof render>[1] {
  const { policies, ...data } = any;
  return { ...structuredClone(data), policies };
}

describe('in the log of an Actions run', () => {
  test.each(REPORT_FORMATS.filter((format) => format !== 'github'))(
    'no line of %s is a workflow command, whatever the texts',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(anyResult, fc.boolean(), async (any, colour) => {
          const text = await render(format, any, { ...OPTIONS, colour });
          expect(linesOf(text).filter(mayBeCommand)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );
});
