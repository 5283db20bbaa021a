import { expect, test } from '@jest/globals';
import { wechatPolicy } from './run.js';

test('this repository passes its own check', () => {
  const { status, stdout } = wechatPolicy('check', '.', '--fail-on', 'low', '--strict');
  expect(stdout).toContain('Passed');
  expect(status).toBe(0);
});
