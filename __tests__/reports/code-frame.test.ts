import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeFrame } from '../../src/reports/code-frame.js';
import { widthOf } from '../../src/reports/width.js';
import { hostile } from './arbitraries.js';
import { finding } from './sample.js';

/** The frame of one range in some lines, `from` and `to` given as marks around it: `a «b» c`. */
function frameOf(marked: string[], columns = 80, startLine = 1): string[] {
  const at = marked.findIndex((line) => line.includes('«'));
  const line = marked[at] ?? '';
  const startColumn = line.indexOf('«') + 1;
  const endColumn = line.replace('«', '').indexOf('»') + 1;
  const lines = marked.map((each) => each.replace(/[«»]/g, ''));
  const location = { file: 'a', startLine: startLine + at, startColumn, endLine: startLine + at, endColumn };
  return codeFrame(finding({ location, excerpt: { startLine, lines } }), columns).map(
    ({ gutter, text }) => `${gutter} | ${text}`,
  );
}

describe('a code frame', () => {
  test('has carets under the range, and line numbers of one width', () => {
    expect(frameOf(['a = 1', 'bee = «false»', '}'], 80, 9)).toEqual([
      ' 9 | a = 1',
      '10 | bee = false',
      '   |       ^^^^^',
      '11 | }',
    ]);
  });

  test.each([
    ['tabs', '\t\tkey: «value»', '        key: value', '             ^^^^^'],
    ['a tab inside', 'a\t«b\tc»', 'a   b   c', '    ^^^^^'],
    ['wide characters before', '"名称": «false»', '"名称": false', '        ^^^^^'],
    ['wide characters inside', 'name: «小程序»!', 'name: 小程序!', '      ^^^^^^'],
    ['emoji of several code units', '👩‍👩‍👧 «x»', '👩‍👩‍👧 x', '   ^'],
    ['combining characters', 'e\u0301 «x»', 'e\u0301 x', '  ^'],
    ['control characters', '\u001b[2J«x»', '\\u001b[2Jx', '         ^'],
    ['an empty range', 'a«»b', 'ab', ' ^'],
    ['the end of the line', 'abc«»', 'abc', '   ^'],
  ])('puts carets under the right characters with %s', (_, line, source, carets) => {
    expect(frameOf([line])).toEqual([`1 | ${source}`, `  | ${carets}`]);
  });

  test('marks the first line of a longer range to its end', () => {
    const location = { file: 'a', startLine: 1, startColumn: 3, endLine: 3, endColumn: 2 };
    const frame = codeFrame(finding({ location, excerpt: { startLine: 1, lines: ['a {', ' b', '}'] } }), 80);
    expect(frame.map(({ text }) => text)).toEqual(['a {', '  ^', ' b', '}']);
  });

  test('cuts long lines around the range', () => {
    const frame = frameOf([`${'x'.repeat(300)}«here»${'y'.repeat(300)}`], 44);
    expect(frame).toEqual([`1 | …${'x'.repeat(12)}here${'y'.repeat(22)}…`, `  | ${' '.repeat(13)}^^^^`]);
  });

  test('does not look at the whole of a line of megabytes', () => {
    const started = performance.now();
    const frame = frameOf([`${'x'.repeat(5_000_000)}«here»${'y'.repeat(5_000_000)}`], 44);
    expect(frame[1]?.trimEnd().endsWith('^^^^')).toBe(true);
    expect(frame[0]).toContain('xhere');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('is empty where there is no source', () => {
    expect(codeFrame(finding({ excerpt: { startLine: 1, lines: [] } }), 80)).toEqual([]);
  });

  test('keeps to the width and shows carets inside it, for any line and range', () => {
    const column = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        hostile,
        column,
        column,
        fc.integer({ min: 30, max: 80 }),
        (line, start, length, columns) => {
          const location = {
            file: 'a',
            startLine: 1,
            startColumn: start,
            endLine: 1,
            endColumn: start + length,
          };
          const frame = codeFrame(
            finding({ location, excerpt: { startLine: 1, lines: [line, line] } }),
            columns,
          );
          expect(frame.map(({ kind }) => kind)).toEqual(['source', 'carets', 'source']);
          expect(frame[1]?.text).toMatch(/^ *\^+$/);
          for (const { gutter, text } of frame)
            expect(widthOf(`${gutter} | ${text}`)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
