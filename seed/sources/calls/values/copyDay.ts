const NAMED = /(?<!\d-?)(20\d{2})-(0[1-9]|1[0-2])(?:-(\d{2})(?!\d))?/;

/**
 * The day on which a file was downloaded: as its name has it (`topics-2026-10-06-health.json`), the first of the month
 * where it names a month alone, else the day on which the file was changed. A number behind the month that is the page of the
 * answer is no day.
 */
export function copyDay(file: string, changed: Date, page: number | null): string {
  const [, year, month, rest] = NAMED.exec(file) ?? [];
  if (year === undefined) return changed.toISOString().slice(0, 10);
  const isPage = rest === String(page) && file.includes(`${year}-${month}-${rest}.`);
  const isDay = rest !== undefined && !isPage;
  const day = `${year}-${month}-${isDay ? rest : '01'}`;
  return isThere(day) ? day : `${year}-${month}-01`;
}

function isThere(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
