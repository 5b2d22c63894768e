import type { CivilDate } from './civil-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, number>();

/** The instant at which a date begins in a time zone (IANA name): a month begins with its first day. */
export function beginningOf({ start }: CivilDate, timeZone: string): Date {
  // Asking for an offset is slow, and the same few days come back in every feed.
  const key = `${start} ${timeZone}`;
  const instant = known.get(key) ?? beginningOfDay(start, timeZone);
  known.set(key, instant);
  return new Date(instant);
}

function beginningOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // The offset on either side of a change of clocks differs; that of the instant itself holds.
  const guess = utc - offsetAt(utc, timeZone);
  return utc - offsetAt(guess, timeZone);
}

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
