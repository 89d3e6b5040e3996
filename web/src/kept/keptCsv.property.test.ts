import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, writeCsv } from './keptCsv.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=HYPERLINK("http://x")', '+39 0577', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', 'a;b', 'a\nb', '"', ''),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer().map((n) => n / 100),
  fc.constant(null),
);

/** The endpoint's own way to write a table. */
function oracle(rows: readonly (readonly Cell[])[], [delimiter, decimal]: readonly [string, string]): string {
  const number = (value: number) => ({ value: String(value).replace('.', decimal), escape_formulas: false });
  // Notes have lines, which the endpoint's tables have not.
  const lines = { quoted_match: /[\n\r]/ };
  const options = {
    delimiter,
    record_delimiter: 'windows' as const,
    escape_formulas: true,
    cast: { number },
    ...lines,
  };
  return `\uFEFF${stringify(
    rows.map((row) => [...row]),
    options,
  )}`;
}

test.each([
  ['en', [',', '.']],
  ['it', [';', ',']],
] as const)('a table is written as the endpoint writes its own, formulas guarded (%s)', (language, habits) => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      expect(writeCsv(rows, language)).toBe(oracle(rows, habits));
    }),
  );
});
