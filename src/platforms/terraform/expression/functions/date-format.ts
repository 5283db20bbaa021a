import { clockOf, offsetText, type Timestamp, twoDigits } from './timestamp.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A literal in quotes, a quote, letters of one kind, or anything else. */
const TOKEN = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^'A-Za-z]+/gy;

/** Undefined if the specification is not valid: https://developer.hashicorp.com/terraform/language/functions/formatdate */
export function formatDate(specification: string, timestamp: Timestamp): string | undefined {
  const clock = clockOf(timestamp);
  let [text, at] = ['', 0];
  for (const [token, literal, letter] of specification.matchAll(TOKEN)) {
    at += token.length;
    if (letter !== undefined) {
      const written = verb(letter, token.length, clock, timestamp.offset);
      if (written === undefined) return undefined;
      text += written;
    } else if (literal !== undefined) text += literal.replaceAll("''", "'");
    else text += token === "''" ? "'" : token;
  }
  return at === specification.length ? text : undefined;
}

function verb(letter: string, length: number, clock: Date, offset: number): string | undefined {
  const forms = formsOf(letter, clock, offset);
  const form = forms?.[length - 1];
  return form === undefined ? undefined : form;
}

/** What a letter stands for when written once, twice, … */
function formsOf(letter: string, clock: Date, offset: number): readonly (string | undefined)[] | undefined {
  const [month, weekday] = [MONTHS[clock.getUTCMonth()] ?? '', WEEKDAYS[clock.getUTCDay()] ?? ''];
  const [year, hour] = [clock.getUTCFullYear(), clock.getUTCHours()];
  const half = hour < 12 ? 'am' : 'pm';
  switch (letter) {
    case 'Y':
      return [undefined, twoDigits(year % 100), undefined, String(year).padStart(4, '0')];
    case 'M':
      return [...number(clock.getUTCMonth() + 1), month.slice(0, 3), month];
    case 'D':
      return number(clock.getUTCDate());
    case 'E':
      return [undefined, undefined, weekday.slice(0, 3), weekday];
    case 'h':
      return number(hour);
    case 'H':
      return number(hour % 12 || 12);
    case 'A':
      return [undefined, half.toUpperCase()];
    case 'a':
      return [undefined, half];
    case 'm':
      return number(clock.getUTCMinutes());
    case 's':
      return number(clock.getUTCSeconds());
    case 'Z':
      return zone(offset);
    default:
      return undefined;
  }
}

function number(value: number): readonly string[] {
  return [String(value), twoDigits(value)];
}

function zone(offset: number): readonly (string | undefined)[] {
  const [short, long] = [offsetText(offset, ''), offsetText(offset, ':')];
  return [offset === 0 ? 'Z' : long, undefined, offset === 0 ? 'UTC' : short, short, long];
}
