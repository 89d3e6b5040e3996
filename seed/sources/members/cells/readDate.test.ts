import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, readDate, readDay } from './readDate.ts';

const KEEP = 'Format the column as text before you type, so that the spreadsheet keeps it.';

describe('a date', () => {
  it.each([
    ['2013-05-31', { day: '2013-05-31' }],
    ['2024-02-29', { day: '2024-02-29' }],
    ['2013/05/31', { day: '2013-05-31' }],
    ['2013-05-31 00:00:00', { day: '2013-05-31' }],
    ['2013-05-31T00:00:00.000Z', { day: '2013-05-31' }],
    ['2013', { year: '2013' }],
  ])('may be %s', (text, value) => {
    expect(readDate(text)).toEqual({ value });
  });

  it.each([
    ['2023-02-29', 'There is no such day in the calendar.'],
    ['2013-13-01', 'There is no such day in the calendar.'],
    ['0213-05-31', 'There is no such day in the calendar.'],
    ['31/05/2013', `Write 2013-05-31 for 31 May 2013. ${KEEP}`],
    ['1.5.2013', `Write 2013-05-01 for 1 May 2013, or 2013-01-05 for 5 January 2013. ${KEEP}`],
    ['31/31/2013', 'There is no such day in the calendar. Write a day as 2013-05-31: year, month, day.'],
    ['41425', `This is a spreadsheet's own number for a day. Write it as 2013-05-31. ${KEEP}`],
    ['2013-05', 'Write the whole day, such as 2013-05-31, or the year alone, such as 2013.'],
    ['05/2013', 'Write the whole day, such as 2013-05-31, or the year alone, such as 2013.'],
    ['2013-05-31 18:30:00', 'Write a day as 2013-05-31: year, month, day.'],
    ['2013/05-31', 'Write a day as 2013-05-31: year, month, day.'],
    ['9999', 'Write a day as 2013-05-31: year, month, day.'],
    ['May 2013', 'Write a day as 2013-05-31: year, month, day.'],
  ])('is not %s', (text, wrong) => {
    expect(readDate(text)).toEqual({ wrong });
  });

  it('has a first and a last day', () => {
    expect([firstDay({ year: '2013' }), lastDay({ year: '2013' })]).toEqual(['2013-01-01', '2013-12-31']);
    expect([firstDay({ day: '2013-05-31' }), lastDay({ day: '2013-05-31' })]).toEqual(['2013-05-31', '2013-05-31']);
  });
});

it('a day is not a year alone', () => {
  expect(readDay('2013')).toEqual({ wrong: 'Write a day as 2013-05-31: year, month, day.' });
});
