import { expect, test } from 'vitest';
import type { Calendar, CalendarEvent } from '../../questions/Export.ts';
import { writeIcs } from './writeIcs.ts';

const ABOUT = {
  ...{ question: 'callList', arguments: {}, askedAt: '2026-11-28T10:20:30.456Z', graphVersion: 1, loadedAt: '' },
  sources: [],
};
const CALENDAR: Calendar = {
  name: { EN: 'Days, all', IT: 'Giorni' },
  none: '',
  toEvents: () => [],
  describe: ({ graphVersion }, language) => `Version ${graphVersion}\n${language}`,
};

async function* pagesOf(...pages: CalendarEvent[][]) {
  yield* await Promise.resolve(pages);
}

async function written(event: CalendarEvent, language: 'EN' | 'IT' = 'EN'): Promise<string> {
  let text = '';
  for await (const part of writeIcs(pagesOf([event], []), CALENDAR, ABOUT, language)) text += part;
  return text;
}

const EVENT: CalendarEvent = {
  ...{ id: 'A/1', day: '2027-02-17', summary: 'A: b, c; d\\e', description: 'One\nTwo' },
  ...{ url: 'https://example.org/a,b', seenOn: '2026-10-06' },
};

test('a calendar has a name and says where it is from; an event has its day, escaped texts and stamps', async () => {
  expect(await written(EVENT)).toBe(
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Life-sciences knowledge graph//callList//EN'],
      ...[String.raw`X-WR-CALNAME:Days\, all`, String.raw`X-WR-CALDESC:Version 1\nEN`, 'BEGIN:VEVENT'],
      ...['UID:A/1@life-sciences-knowledge-graph', 'DTSTAMP:20261128T102030Z', 'LAST-MODIFIED:20261006T000000Z'],
      ...['DTSTART;VALUE=DATE:20270217', String.raw`SUMMARY:A: b\, c\; d\\e`, String.raw`DESCRIPTION:One\nTwo`],
      ...['URL:https://example.org/a,b', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n'),
  );
});

test('what is not known of an event is left out; the language is that asked for', async () => {
  const text = await written({ ...EVENT, url: null, seenOn: null }, 'IT');
  expect(text).not.toMatch(/URL:|LAST-MODIFIED:/);
  expect(text).toContain('X-WR-CALNAME:Giorni\r\nX-WR-CALDESC:Version 1\\nIT\r\n');
});

test('a long line is folded at 75 octets, between characters, and unfolds to itself', async () => {
  const summary = 'Più 🙂 caffè: '.repeat(20);
  const text = await written({ ...EVENT, summary });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
});
