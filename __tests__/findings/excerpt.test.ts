import { describe, expect, test } from '@jest/globals';
import { excerptOf } from '../../src/findings/excerpt.js';
import { LineTable } from '../../src/formats/line-table.js';

/** The excerpt around the line that holds `at fault`. */
function shown(text: string, sensitive = false): readonly string[] {
  const lines = text.split('\n');
  const startLine = lines.findIndex((line) => line.includes('at fault')) + 1;
  const startColumn = (lines[startLine - 1] ?? '').indexOf('at fault') + 1;
  const location = { file: 'f', startLine, startColumn, endLine: startLine, endColumn: startColumn + 8 };
  return excerptOf(new LineTable(text), location, sensitive).lines;
}

describe('the lines around a finding', () => {
  test('are shown with the place in between', () => {
    expect(shown('one\ntwo\nat fault\nfour\nfive')).toEqual(['two', 'at fault', 'four']);
  });

  test('hide a secret that begins above them', () => {
    expect(shown('password: |\n  hunter2 hunter3\nhost: at fault')).toEqual([
      '  ***************',
      'host: at fault',
    ]);
    expect(shown('stringData:\n  clientSecret: >-\n    ab\n    cd\n  host: at fault').join()).not.toContain(
      'cd',
    );
    expect(shown('password:\n  hunter2\nhost: at fault').join()).not.toContain('hunter2');
  });

  test('stay readable below a key that only sounds like a secret', () => {
    expect(shown('tokens:\n  name: web\n  host: at fault')).toEqual(['  name: web', '  host: at fault']);
    expect(shown('secrets:\n  - first\nhost: at fault')).toEqual(['  - first', 'host: at fault']);
  });

  test('mask the place itself where it is the secret, keeping the columns', () => {
    expect(shown('key: at fault # why', true)).toEqual(['key: ******** # why']);
  });
});
