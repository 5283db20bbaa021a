import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inert, visible } from '../../src/model/visible.js';
import { hostile } from '../reports/arbitraries.js';
import { mayBeCommand } from '../reports/runner.js';

describe('visible', () => {
  test.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\nb\tc', 'a\\u000ab\\u0009c'],
    ['user\u202etxt.exe', 'user\\u202etxt.exe'],
    ['\ud800', '\\ud800'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['小程序 👩‍👩‍👧 ok', '小程序 👩‍👩‍👧 ok'],
  ])('writes %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('leaves no control character, no line separator and no broken surrogate in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('inert', () => {
  test.each([
    ['::error::x', '\\u003a:error::x'],
    ['   ::error::x', '   \\u003a:error::x'],
    ['12 | ##[add-path]/tmp', '12 | \\u0023#[add-path]/tmp'],
    ['#\u200d#[error]', '\\u0023\u200d#[error]'],
    ['AWS::S3::Bucket', 'AWS::S3::Bucket'],
    ['## heading [link]', '## heading [link]'],
  ])('writes %j as %j', (line, shown) => {
    expect(inert(line)).toBe(shown);
  });

  test('leaves nothing that the runner could take for a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mayBeCommand(inert(text))).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  test('takes time in proportion to the text', () => {
    expect(inert('\t'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(inert('#'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
