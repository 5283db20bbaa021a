import { expect, test } from '@jest/globals';
import { readExpectations } from '../../src/policies/expectations.js';

function linesOf(text: string): number[] {
  return readExpectations('a.yaml', text).expected.map(({ line }) => line);
}

test.each<[string, string, number[]]>([
  ['at the end of a line', 'a: 1 # expect: fail x/y/z\n', [1]],
  ['on a line of its own, about the next one', '# expect: fail x/y/z\n\na: 1\n', [3]],
  ['two for one line', '# expect: fail x/y/z\n# expect: unknown x/y/w\na: 1\n', [3, 3]],
  ['behind an assignment that is commented out', '# secret: abc # expect: fail x/y/z\na: 1\n', [1]],
  ['the same in PHP', "  // 'secret' => 'abc', // expect: fail x/y/z\n];\n", [1]],
])('an expectation %s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
