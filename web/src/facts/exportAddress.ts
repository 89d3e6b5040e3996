/** The formats of a file: a table for spreadsheets, the answer for programs, graphs for tools that draw them, and a calendar of deadlines. */
export type ExportFormat = 'csv' | 'json' | 'graphml' | 'gexf' | 'ics';

/** Returns the address of an answer as a file: the question's arguments are search parameters. */
export function exportAddress(name: string, format: ExportFormat, given: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
  return `/export/${name}.${format}?${new URLSearchParams(words).toString()}`;
}
