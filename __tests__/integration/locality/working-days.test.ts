import { expect, test } from '@jest/globals';
import { workingDaysBetween } from '../../../src/integration/locality/working-days.js';

test.each([
  ['2026-11-02', '2026-11-02', 0],
  ['2026-11-02', '2026-11-16', 10],
  ['2026-11-02', '2026-11-17', 11],
  ['2026-11-06', '2026-11-08', 0],
  ['2026-11-16', '2026-11-02', 0],
  ['2026-09-28', '2026-10-12', 4], // the National Day
  ['2026-04-29', '2026-05-06', 2], // May Day
  ['2026-02-13', '2026-02-24', 1], // the Spring Festival begins on 2026-02-17
])('from %s to %s: %d', (from, to, days) => {
  expect(workingDaysBetween(from, to)).toBe(days);
});
