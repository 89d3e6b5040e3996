import { stringify } from 'csv-stringify/sync';
import type { About, ListedRow } from '../../questions/Export.ts';
import { valueInWords } from '../../questions/explanation/languages/valueInWords.ts';
import { englishHeading } from './englishHeading.ts';
import type { ForPeople } from './forPeopleOf.ts';
import { italianHeading, italianHeadingForPeople } from './italianHeading.ts';

/** The delimiter and decimal sign of spreadsheets in each language. */
const HABITS = { EN: { delimiter: ',', decimal: '.' }, IT: { delimiter: ';', decimal: ',' } } as const;
/** The language whose spreadsheets are written for. */
export type CsvLanguage = keyof typeof HABITS;
interface CsvHabits {
  language: CsvLanguage;
  columns?: readonly string[] | null;
  forPeople?: ForPeople | null;
}

/**
 * A table as a spreadsheet opens it: with a byte order mark, a line of column names, in Italian for an Italian one, the rows, and
 * below an empty line where they come from. In an Italian one codes are in words, but for a table of which the columns are known
 * beforehand: that is whole, and for programs. A text that a spreadsheet would take for a formula has an apostrophe before it.
 * `forPeople`: in words in English too, ids and codes last, and below the rows one line alone, so that the table is sorted as it is.
 */
export async function* writeCsv(
  pages: AsyncIterable<readonly ListedRow[]>,
  about: About,
  { language, columns, forPeople = null }: CsvHabits,
): AsyncGenerator<string> {
  const { delimiter, decimal } = HABITS[language];
  const lines = (rows: readonly (readonly unknown[])[], quotesAll = false): string =>
    stringify(
      rows.map((row) => [...row]),
      {
        ...{ delimiter, record_delimiter: 'windows', escape_formulas: true, quoted_string: quotesAll },
        // A line break alone is no end of a row here, but is taken for one.
        quoted_match: /[\r\n]/,
        cast: {
          number: (value) => numberCell(value, decimal),
          boolean: (value) => String(value),
          object: (value) => (Array.isArray(value) ? value.join('; ') : JSON.stringify(value)),
        },
      },
    );
  const headingOf = headingsOf(language, forPeople !== null);
  const headed = (names: readonly string[]): string[] => names.map(headingOf);
  /** The columns in their order; those of an answer are known by its first row. */
  let names: readonly string[] | null = columns ?? null;
  const inWords = !columns && (forPeople !== null || language === 'IT');
  const cellsOf = (row: ListedRow): unknown[] =>
    (names ?? []).map((column) =>
      inWords ? valueInWords(language, { question: about.question, column }, row[column]) : row[column],
    );
  yield '\uFEFF';
  if (names) yield lines([headed(names)]);
  for await (const rows of pages) {
    if (names === null && rows[0]) {
      names = forPeople ? codesLast(Object.keys(rows[0])) : Object.keys(rows[0]);
      yield lines([headed(names)]);
    }
    yield lines(rows.map(cellsOf));
  }
  yield `\r\n${lines(forPeople ? [sourceLine(about, forPeople, language)] : aboutRows(about, headed))}`;
}

/** The way from the name of a column to its heading. */
function headingsOf(language: CsvLanguage, forPeople: boolean): (column: string) => string {
  if (!forPeople) return language === 'IT' ? italianHeading : (column) => column;
  const named = language === 'IT' ? italianHeadingForPeople : englishHeading;
  return (column) => capitalised(named(column));
}

/** Columns of ids and codes, which people look at last. */
const CODED = /^(id|nuts2)$|(Id|Ids|Code)$/;

/** The same columns with those of ids and codes at the end. */
function codesLast(columns: readonly string[]): readonly string[] {
  const isCoded = (column: string): boolean => CODED.test(column);
  return [...columns.filter((column) => !isCoded(column)), ...columns.filter(isCoded)];
}

function capitalised(heading: string): string {
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}

/** Says in one line where the rows come from: the page, or what was asked, its day and version, and whose data they are. */
function sourceLine(
  { question, arguments: given, askedAt, graphVersion, loadedAt, sources }: About,
  { page }: ForPeople,
  language: CsvLanguage,
): unknown[] {
  const { see, version, loaded, open, rest } = CREDIT[language];
  const licensed = sources.filter(({ licence }) => licence !== null);
  const whose = new Set(licensed.map(({ id, publisher, licence }) => `${publisher ?? id} (${licence})`));
  const left = sources.length - licensed.length;
  const asked = `${askedAt.slice(0, 10)}, ${version} ${graphVersion}, ${loaded} ${loadedAt.slice(0, 10)}`;
  const said = [
    `${see} ${page ?? `${question} ${JSON.stringify(given)}`} (${asked}).`,
    ...(whose.size > 0 ? [`${open}: ${[...whose].join('; ')}.`] : []),
    ...(left > 0 ? [rest(left, whose.size > 0)] : []),
  ];
  return [said.join(' ')];
}

/** The words of the line of sources. `rest`: of sources without a licence, which stand beside others or alone. */
const CREDIT = {
  EN: {
    ...{ see: 'Sources: see', version: 'version', loaded: 'loaded on', open: 'Licences' },
    rest: (count: number, isBeside: boolean) =>
      `${count}${isBeside ? ' other' : ''} ${count === 1 ? 'source states' : 'sources state'} no licence.`,
  },
  IT: {
    ...{ see: 'Fonti: si veda', version: 'versione', loaded: 'caricata il', open: 'Licenze' },
    rest(count: number, isBeside: boolean) {
      if (count === 1) return `${isBeside ? 'Un’altra' : 'Una'} fonte non indica una licenza.`;
      return `${isBeside ? 'Altre ' : ''}${count} fonti non indicano una licenza.`;
    },
  },
} as const;

/** Options of one cell cost more than all else; a minus sign alone needs them, for it could begin a formula. */
function numberCell(value: number, decimal: string) {
  const text = String(value).replace('.', decimal);
  return value < 0 ? { value: text, escape_formulas: false } : text;
}

function aboutRows(
  { question, arguments: given, askedAt, graphVersion, loadedAt, sources }: About,
  headed: (names: readonly string[]) => string[],
): unknown[][] {
  const told: [string, unknown][] = [
    ['question', question],
    ['arguments', JSON.stringify(given)],
    ['askedAt', askedAt],
    ['graphVersion', graphVersion],
    ['loadedAt', loadedAt],
  ];
  return [
    ...told.map(([name, value]) => [...headed([name]), value]),
    headed(['source', 'title', 'publisher', 'url', 'licence', 'copiedOn']),
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
