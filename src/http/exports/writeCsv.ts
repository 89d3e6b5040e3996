import { stringify } from 'csv-stringify/sync';
import type { About, Row } from '../../questions/Export.ts';

/** The delimiter and decimal sign of spreadsheets in each language. */
const HABITS = { EN: { delimiter: ',', decimal: '.' }, IT: { delimiter: ';', decimal: ',' } } as const;
/** The language whose spreadsheets are written for. */
export type CsvLanguage = keyof typeof HABITS;

/**
 * A table as a spreadsheet opens it: with a byte order mark, a line of column names, the rows, and below an empty line
 * where they come from. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
export async function* writeCsv(
  pages: AsyncIterable<readonly Row[]>,
  about: About,
  language: CsvLanguage,
): AsyncGenerator<string> {
  const { delimiter, decimal } = HABITS[language];
  const lines = (rows: readonly (readonly unknown[])[], quotesAll = false): string =>
    stringify(
      rows.map((row) => [...row]),
      {
        ...{ delimiter, record_delimiter: 'windows', escape_formulas: true, quoted_string: quotesAll },
        cast: {
          number: (value) => ({ value: String(value).replace('.', decimal), escape_formulas: false }),
          boolean: (value) => String(value),
        },
      },
    );
  let isFirst = true;
  yield '\uFEFF';
  for await (const rows of pages) {
    if (isFirst && rows[0]) yield lines([Object.keys(rows[0])]);
    isFirst &&= rows.length === 0;
    yield lines(rows.map((row) => Object.values(row)));
  }
  yield `\r\n${lines(aboutRows(about))}`;
}

function aboutRows({ question, arguments: given, askedAt, graphVersion, loadedAt, sources }: About): unknown[][] {
  return [
    ['question', question],
    ['arguments', JSON.stringify(given)],
    ['askedAt', askedAt],
    ['graphVersion', graphVersion],
    ['loadedAt', loadedAt],
    ['source', 'title', 'publisher', 'url', 'licence', 'copiedOn'],
    ...sources.map(({ id, title, publisher, url, licence, copiedOn }) => [
      id,
      title,
      publisher,
      url,
      licence,
      copiedOn,
    ]),
  ];
}
