import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesSince, parseDiff } from '../../src/repository/changes.js';
import { git, repositoryOf, write } from '../__helpers__/cli.js';

describe('parseDiff', () => {
  test('gives the changed lines of the new text; a gap touches the lines beside it', () => {
    const diff = [
      'diff --git a.tf a.tf',
      'index 1..2 100644',
      '--- a.tf',
      '+++ a.tf',
      '@@ -1 +1 @@',
      '-old',
      '+new',
      '@@ -5,2 +5,0 @@ resource "x" {',
      '--- not a header',
      '-+++ nor this',
      '@@ -9,0 +8,3 @@',
      '+@@ -1 +1 @@',
      '+diff --git x x',
      '++++ y',
      'diff --git "tab\\there.tf" "tab\\there.tf"',
      '--- /dev/null',
      '+++ "\\344\\270\\212\\t\\"q\\"\\\\.tf"',
      '@@ -0,0 +1,2 @@',
      '+a',
      '+b',
    ].join('\n');
    expect([...parseDiff(diff)]).toEqual([
      [
        'a.tf',
        [
          { first: 1, last: 1 },
          { first: 5, last: 6 },
          { first: 8, last: 10 },
        ],
      ],
      ['上\t"q"\\.tf', [{ first: 1, last: 2 }]],
    ]);
  });

  test('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseDiff(text)).toBeInstanceOf(Map)));
  });
});

describe('changes of a real repository', () => {
  const line = fc.constantFrom(
    'a',
    'b',
    '',
    '@@ -1 +1 @@',
    '--- a.tf',
    '+++ b.tf',
    '-- x',
    'diff --git a b',
    '\\ No newline',
  );
  const text = fc.array(line, { maxLength: 8 });
  const name = fc.constantFrom(
    'a.tf',
    'with space.tf',
    'sub/上海.tf',
    '"quoted".tf',
    'tab\there.tf',
    '-dash.tf',
  );

  test('touch every added line, and no line of a text that stayed', () => {
    fc.assert(
      fc.property(name, text, text, fc.boolean(), (file, before, after, newline) => {
        const end = newline ? '\n' : '';
        const folder = repositoryOf({ [file]: before.join('\n') + end });
        write(folder, { [file]: after.join('\n') + end });
        const { files, touches } = changesSince(folder, 'HEAD');
        const same = before.join('\n') === after.join('\n');
        expect(files).toEqual(same ? [] : [file]);
        const touched = (number: number) =>
          touches({ file, startLine: number, endLine: number, startColumn: 1, endColumn: 1 });
        after.forEach((content, index) => {
          // An empty end is no line to git.
          if (content === '' && !newline) return;
          if (same) expect(touched(index + 1)).toBe(false);
          else if (!before.join('\n').split('\n').includes(content)) expect(touched(index + 1)).toBe(true);
        });
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('a file in a nested root is named from that root, and others are left out', () => {
    const folder = repositoryOf({ 'sub/a.tf': 'a\n', 'b.tf': 'b\n' });
    write(folder, { 'sub/a.tf': 'c\n', 'b.tf': 'c\n', 'sub/new.tf': '', 'new.tf': '' });
    git(folder, 'add', 'sub/new.tf');
    expect(changesSince(`${folder}/sub`, 'HEAD').files).toEqual(['a.tf']);
    write(folder, { 'sub/untracked.tf': 'x\n' });
    expect(changesSince(`${folder}/sub`, 'HEAD').files).toEqual(['a.tf', 'untracked.tf']);
  });
});
