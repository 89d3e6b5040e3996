import type { Language } from '../language/Language.ts';

/** A value of a cell; null is an empty one. */
export type Cell = string | number | null;

/** The delimiter and decimal sign of spreadsheets in each language. */
const HABITS = { en: { delimiter: ',', decimal: '.' }, it: { delimiter: ';', decimal: ',' } } as const;
/** Letters with which a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as a spreadsheet opens it, written as the server writes its own: with a byte order mark and the columns first. A
 * text that would be taken for a formula has an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], language: Language): string {
  const { delimiter, decimal } = HABITS[language];
  const cellOf = (cell: Cell): string => {
    const text = typeof cell === 'string' ? guarded(cell) : String(cell ?? '').replace('.', decimal);
    const isQuoted = ['"', '\n', '\r', delimiter].some((sign) => text.includes(sign));
    return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
