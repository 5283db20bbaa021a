/** A moment, and the offset from UTC in which it was written. */
export interface Timestamp {
  /** Since 1970, UTC. */
  readonly seconds: number;
  readonly nanoseconds: number;
  /** Minutes. */
  readonly offset: number;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|([+-])(\d\d):(\d\d))$/;

/** Undefined if the text is not valid RFC 3339. */
export function parseTimestamp(written: string): Timestamp | undefined {
  const match = RFC3339.exec(written);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [hours, minutes] = [Number(match[10] ?? 0), Number(match[11] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || hours > 24 || minutes > 60) return undefined;
  // Not by `Date.UTC`, which takes the years below 100 for those of the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const offset = (match[9] === '-' ? -1 : 1) * (hours * 60 + minutes);
  return {
    seconds: date.getTime() / 1000 + hour * 3600 + (minute - offset) * 60 + second,
    nanoseconds: Number((match[7] ?? '').slice(0, 9).padEnd(9, '0')),
    offset,
  };
}

/** The date and time as a clock of its offset shows them, in the UTC fields of a `Date`. */
export function clockOf({ seconds, offset }: Timestamp): Date {
  return new Date((seconds + offset * 60) * 1000);
}

/** RFC 3339 without fractions; undefined beyond the years that it can write. */
export function timestampText(timestamp: Timestamp): string | undefined {
  const clock = clockOf(timestamp);
  const year = clock.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return undefined;
  return (
    clock.toISOString().slice(0, 19) + (timestamp.offset === 0 ? 'Z' : offsetText(timestamp.offset, ':'))
  );
}

export function offsetText(offset: number, separator: string): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${twoDigits(hours)}${separator}${twoDigits(minutes)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const NANOSECONDS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** Go's durations hold 63 bits of nanoseconds. */
const MAX_DURATION = (1n << 63n) - 1n;

/** Digits of one number of a duration: more do not fit. */
const MAX_DIGITS = 20;

/** Nanoseconds of a duration like `1h30m` or `-1.5h`; undefined if it is not valid. https://pkg.go.dev/time#ParseDuration */
export function durationOf(written: string): bigint | undefined {
  const [, sign, rest = ''] = /^([+-]?)(.*)$/s.exec(written) ?? [];
  if (rest === '0') return 0n;
  let total = 0n;
  let at = 0;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  while (at < rest.length) {
    part.lastIndex = at;
    const [whole, digits = '', fraction = '', unit = ''] = part.exec(rest) ?? [];
    if (whole === undefined || digits + fraction === '' || digits.length > MAX_DIGITS) return undefined;
    const size = NANOSECONDS[unit] ?? 0n;
    const decimals = fraction.slice(0, MAX_DIGITS);
    total += BigInt(digits || 0) * size + (BigInt(decimals || 0) * size) / 10n ** BigInt(decimals.length);
    at += whole.length;
  }
  if (rest === '' || total > MAX_DURATION) return undefined;
  return sign === '-' ? -total : total;
}
