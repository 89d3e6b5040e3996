import { stringify } from 'csv-stringify/sync';
import type { Column } from '../../neo4j/tables/Table.ts';
import type { TableRow } from '../../neo4j/tables/readTable.ts';

/**
 * A table as RFC 4180 has it: UTF-8, commas, a line of column names, then the rows. Unknown is empty, money has two
 * decimals, a list is JSON. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
export async function* writeTableCsv(
  columns: readonly Column[],
  batches: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<string> {
  const isMoney = columns.map(({ type }) => type === 'money');
  const lines = (rows: readonly TableRow[]): string =>
    stringify(
      rows.map((row) => [...row]),
      {
        record_delimiter: 'windows',
        // A line break alone is no end of a row here, but is taken for one.
        quoted_match: /[\r\n]/,
        escape_formulas: true,
        cast: {
          // Options of one cell cost more than all else; a minus sign alone needs them, for it could begin a formula.
          number: (value, { index }) => {
            const text = isMoney[index] ? value.toFixed(2) : String(value);
            return value < 0 ? { value: text, escape_formulas: false } : text;
          },
          boolean: (value) => String(value),
          object: (value) => JSON.stringify(value),
        },
      },
    );
  yield lines([columns.map(({ name }) => name)]);
  for await (const rows of batches) if (rows.length > 0) yield lines(rows);
}
