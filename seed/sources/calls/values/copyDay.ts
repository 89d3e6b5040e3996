import { dayInBrussels } from '../../../../rules/dayInBrussels.ts';
import { SourceFileError } from '../../../tables/SourceFileError.ts';

const NAMED = /(?<!\d-?)(20\d{2})-(0[1-9]|1[0-2])(?:-(\d{2})(?!\d))?/;

/** The facts that tell the day of a copy. */
export interface CopiedFile {
  name: string;
  changed: Date;
  /** Of a page of an answer: its number. */
  page: number | null;
  /** The codes of its topics and calls, which may be a part of its name and have years and numbers in them. */
  codes: readonly string[];
}

/**
 * The day on which a file was downloaded: as its name has it (`topics-2026-10-06-health.json`), the first of the month
 * where it names a month alone, else the day on which the file was changed. A number behind the month that is the page of the
 * answer is no day, and what stands in the code of a topic is none either.
 * @throws SourceFileError for a day that is after today
 */
export function copyDay({ name, changed, page, codes }: CopiedFile, today: string): string {
  const day = namedDay(withoutCodes(name, codes), page) ?? dayInBrussels(changed.getTime());
  if (day <= today) return day;
  throw new SourceFileError(
    `${name} would be a copy of ${day}, which is after today, ${today}: name it with the day of its download, as in topics-${today}.json.`,
  );
}

function namedDay(name: string, page: number | null): string | null {
  const [, year, month, rest] = NAMED.exec(name) ?? [];
  if (year === undefined) return null;
  const isPage = rest === String(page) && name.includes(`${year}-${month}-${rest}.`);
  const isDay = rest !== undefined && !isPage;
  const day = `${year}-${month}-${isDay ? rest : '01'}`;
  return isThere(day) ? day : `${year}-${month}-01`;
}

/** The name without codes, the longest first; a file's name has other signs in place of their slashes. */
function withoutCodes(name: string, codes: readonly string[]): string {
  const longestFirst = [...new Set(codes.map(inName))].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, code) => left.replaceAll(code, '~'), inName(name));
}

function inName(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d.]/g, '-');
}

function isThere(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
