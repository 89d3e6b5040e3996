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
  const forPeople = isForPeople ? [['headings', 'words'], ...pageOf(location.href)] : [];
  return `/export/${name}.${format}?${new URLSearchParams([...words, ...forPeople]).toString()}`;
}

/** The longest address of a page that a file takes. */
const LONGEST_PAGE = 4_000;

function pageOf(href: string): string[][] {
  return href.length <= LONGEST_PAGE ? [['page', href]] : [];
}
