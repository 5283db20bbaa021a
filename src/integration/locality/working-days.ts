const DAY = 86_400_000;

/** Months and days of the traditional calendar, whose first seven days are the Spring Festival. */
const TRADITIONAL = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * Working days in mainland China after one date and up to another, both YYYY-MM-DD, at least: the State Council fixes
 * the holidays of each year anew, so the whole of their usual weeks is left out.
 */
export function workingDaysBetween(from: string, to: string): number {
  const start = Date.parse(`${from}T00:00:00Z`);
  const end = Date.parse(`${to}T00:00:00Z`);
  let count = 0;
  // Nobody asks for more than weeks; a date that is years off needs no exact number.
  const last = Math.min(end, start + 400 * DAY);
  for (let time = start + DAY; time <= last; time += DAY) if (isWorkingDay(new Date(time))) count++;
  return count;
}

function isWorkingDay(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHolidayWeek(date);
}

/** New Year, the Spring Festival with its eve, May Day, the National Day; the shorter holidays are single days. */
function isHolidayWeek(date: Date): boolean {
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  if (month === 10) return day <= 8;
  if (month === 5) return day <= 5;
  if (month === 1 && day <= 3) return true;
  if (month > 2) return false;
  return isSpringFestival(date) || isSpringFestival(new Date(date.getTime() + DAY));
}

function isSpringFestival(date: Date): boolean {
  const parts = TRADITIONAL.formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return part('month') === '1' && Number(part('day')) <= 7;
}
