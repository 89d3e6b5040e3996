import { expect, test } from 'vitest';
import type { CalendarEvent, Row } from '../../questions/Export.ts';
import { writeIcs } from './writeIcs.ts';

const ABOUT = {
  ...{ question: 'callList', arguments: {}, askedAt: '2026-11-28T10:20:30.456Z', graphVersion: 1, loadedAt: '' },
  sources: [],
};

async function* pagesOf(...pages: Row[][]) {
  yield* await Promise.resolve(pages);
}

async function written(event: CalendarEvent, rows: Row[] = [{ n: 1 }]): Promise<string> {
  let text = '';
  for await (const part of writeIcs(pagesOf(rows), ({ n }) => (n === null ? null : event), ABOUT)) text += part;
  return text;
}

const EVENT: CalendarEvent = {
  ...{ id: 'A/2027-02-17', day: '2027-02-17', summary: 'A: b, c; d\\e', description: 'One\nTwo' },
  url: 'https://example.org/a,b',
};

test('an event has its day, escaped texts and a stamp; a row without one is left out', async () => {
  expect(await written(EVENT, [{ n: 1 }, { n: null }])).toBe(
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Life-sciences knowledge graph//callList//EN', 'BEGIN:VEVENT'],
      ...['UID:A/2027-02-17@life-sciences-knowledge-graph', 'DTSTAMP:20261128T102030Z'],
      ...['DTSTART;VALUE=DATE:20270217', String.raw`SUMMARY:A: b\, c\; d\\e`, String.raw`DESCRIPTION:One\nTwo`],
      ...['URL:https://example.org/a,b', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n'),
  );
});

test('a long line is folded at 75 octets, between characters, and unfolds to itself', async () => {
  const summary = 'Più 🙂 caffè: '.repeat(20);
  const text = await written({ ...EVENT, summary });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
});
