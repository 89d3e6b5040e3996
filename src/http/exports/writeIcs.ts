import type { About, Calendar, CalendarEvent } from '../../questions/Export.ts';
import type { CsvLanguage } from './writeCsv.ts';

/** Octets that a line has at most before it is folded (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Writes events as a calendar (RFC 5545), each a whole day; its name and description as most programs read them. */
export async function* writeIcs(
  pages: AsyncIterable<CalendarEvent[]>,
  { name, describe }: Calendar,
  about: About,
  language: CsvLanguage,
): AsyncGenerator<string> {
  const { question, askedAt } = about;
  const stamp = askedAt.replace(/[-:]|\.\d+/g, '');
  yield lines([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Life-sciences knowledge graph//${question}//${language}`],
    `X-WR-CALNAME:${escaped(name[language])}`,
    `X-WR-CALDESC:${escaped(describe(about, language))}`,
  ]);
  for await (const events of pages) for (const event of events) yield lines(eventLines(event, stamp));
  yield lines(['END:VCALENDAR']);
}

function eventLines({ id, day, summary, description, url, seenOn }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@life-sciences-knowledge-graph`,
    `DTSTAMP:${stamp}`,
    ...(seenOn === null ? [] : [`LAST-MODIFIED:${seenOn.replaceAll('-', '')}T000000Z`]),
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A text value: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** A line in pieces of 75 octets at most, each but the first behind a blank; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > LONGEST_LINE) {
      pieces.push(piece);
      [piece, size] = ['', 1];
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}
