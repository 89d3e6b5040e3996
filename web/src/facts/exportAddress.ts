/** The formats of a file: a table for spreadsheets, the answer for programs, graphs for tools that draw them, and a calendar of deadlines. */
export type ExportFormat = 'csv' | 'json' | 'graphml' | 'gexf' | 'ics';

/**
 * Returns the address of an answer as a file: the question's arguments are search parameters. A table for people is in
 * words and names the page that it is saved from, which leads to each source.
 */
export function exportAddress(
  name: string,
  format: ExportFormat,
  given: Readonly<Record<string, unknown>>,
  isForPeople = format === 'csv',
): string {
  const words = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
  const forPeople = isForPeople
    ? [
        ['headings', 'words'],
        ['page', pageOf(location)],
      ]
    : [];
  return `/export/${name}.${format}?${new URLSearchParams([...words, ...forPeople]).toString()}`;
}

/** The longest address of a page that is named: it is encoded once more, and many proxies refuse addresses of more than 8 kB. */
const LONGEST_PAGE = 1_500;

/** The page that a file names: the one it is saved from or, where its address is long, the first page of the site. */
function pageOf({ href, origin }: Location): string {
  return href.length <= LONGEST_PAGE ? href : origin;
}
