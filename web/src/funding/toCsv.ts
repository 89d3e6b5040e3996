import type { Language } from '../language/Language.ts';

/** A cell: text, a number, or nothing known. */
export type Cell = string | number | null;

/**
 * A table that spreadsheets of this language open as it is: a mark of UTF-8, and in Italian semicolons between cells and
 * a comma in numbers. What is not known is an empty cell; text that a spreadsheet would run is kept text.
 */
export function toCsv(rows: readonly (readonly Cell[])[], language: Language): string {
  const separator = language === 'it' ? ';' : ',';
  const written = rows.map((row) => row.map((cell) => toCell(cell, language)).join(separator));
  return `\uFEFF${written.join('\r\n')}\r\n`;
}

function toCell(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return language === 'it' ? String(cell).replace('.', ',') : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
