import type { CellReading } from './CellReading.ts';

/** Begin or end of a membership, as far as the source says: the whole day, or the year alone. */
export type MemberDate = { day: string } | { year: string };

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
const KEEP = 'Format the column as text before you type, so that the spreadsheet keeps it.';

/** A day as databases and spreadsheets write it with the year first; midnight says nothing. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$/;

/** The day or the year that a cell gives. */
export function readDate(text: string): CellReading<MemberDate> {
  if (/^\d{4}$/.test(text) && isYear(text)) return { value: { year: text } };
  if (/^\d{4}-\d{1,2}$|^\d{1,2}[./-]\d{4}$/.test(text)) {
    return { wrong: 'Write the whole day, such as 2013-05-31, or the year alone, such as 2013.' };
  }
  const day = readDay(text);
  return 'wrong' in day ? day : { value: { day: day.value } };
}

/** The day that a cell gives. */
export function readDay(text: string): CellReading<string> {
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (exists(year, month, day)) return { value: `${year}-${month}-${day}` };
  if (year !== '') return { wrong: 'There is no such day in the calendar.' };
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (local) return { wrong: asItMayMean(local) };
  if (/^\d{5}$/.test(text)) {
    return { wrong: `This is a spreadsheet's own number for a day. Write it as 2013-05-31. ${KEEP}` };
  }
  return { wrong: 'Write a day as 2013-05-31: year, month, day.' };
}

/** The first day of what is given. */
export function firstDay(date: MemberDate): string {
  return 'day' in date ? date.day : `${date.year}-01-01`;
}

/** The last day of what is given. */
export function lastDay(date: MemberDate): string {
  return 'day' in date ? date.day : `${date.year}-12-31`;
}

function asItMayMean([, first = '', second = '', year = '']: RegExpExecArray): string {
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const readings = [...new Set([`${year}-${other}-${one}`, `${year}-${one}-${other}`])].filter((reading) =>
    exists(reading.slice(0, 4), reading.slice(5, 7), reading.slice(8)),
  );
  if (readings.length === 0)
    return 'There is no such day in the calendar. Write a day as 2013-05-31: year, month, day.';
  const meant = readings.map((reading) => `${reading} for ${inWords(reading)}`).join(', or ');
  return `Write ${meant}. ${KEEP}`;
}

function inWords(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`));
}

function isYear(year: string): boolean {
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

function exists(year: string, month: string, day: string): boolean {
  if (!isYear(year) || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return false;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
