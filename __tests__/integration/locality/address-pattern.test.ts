import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesAddress } from '../../../src/integration/locality/address-pattern.js';

describe('address patterns', () => {
  test.each([
    ['aws_db_instance.orders', 'aws_db_instance.orders', true],
    ['aws_db_instance.orders', 'aws_db_instance.orders2', false],
    ['aws_db_instance.*', 'aws_db_instance.orders', true],
    ['aws_db_instance.*', 'module.a.aws_db_instance.orders', false],
    ['*.orders', 'module.a.aws_db_instance.orders', true],
    ['module.*.orders["a/b"]', 'module.x.aws_s3_bucket.orders["a/b"]', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*', '', true],
    ['', 'x', false],
  ])('%j on %j: %s', (pattern, address, expected) => {
    expect(matchesAddress(pattern, address)).toBe(expected);
  });

  test('agrees with the regular expression that it stands for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, address) => {
        const plain = address.replaceAll('*', 'a');
        const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\*+/g, '.*')}$`);
        expect(matchesAddress(pattern, plain)).toBe(expression.test(plain));
      }),
    );
  });
});
