import { formatDate } from './date-format.js';
import { type Definitions, type Outcome, strict } from './definition.js';
import { text } from './primitives.js';
import { durationOf, parseTimestamp, timestampText } from './timestamp.js';

/** https://developer.hashicorp.com/terraform/language/functions/formatdate and its neighbours. */
export const DATE_FUNCTIONS: Definitions = {
  formatdate: strict([text, text], (specification, written) => {
    const timestamp = parseTimestamp(written);
    return timestamp && formatDate(specification, timestamp);
  }),
  timeadd: strict([text, text], timeAdd),
  timecmp: strict([text, text], (left, right) => {
    const [a, b] = [parseTimestamp(left), parseTimestamp(right)];
    if (a === undefined || b === undefined) return undefined;
    const difference = a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
    return difference === 0 ? 0 : Math.sign(difference);
  }),
};

/** Fractions of a second are computed with and not written. */
function timeAdd(written: string, duration: string): Outcome {
  const timestamp = parseTimestamp(written);
  const nanoseconds = durationOf(duration);
  if (timestamp === undefined || nanoseconds === undefined) return undefined;
  const total = BigInt(timestamp.nanoseconds) + nanoseconds;
  const second = 1_000_000_000n;
  const whole = total / second - (total % second < 0n ? 1n : 0n);
  return timestampText({ ...timestamp, seconds: timestamp.seconds + Number(whole) });
}
