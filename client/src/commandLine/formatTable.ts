/** Characters that a cell has at most. */
const WIDEST = 60;
/** Characters in a line of sentences. */
const LINE = 100;

/** A column: its heading, and whether it holds numbers, which stand to the right. */
export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** Writes rows below their headings, each column as wide as its widest cell. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(shortened))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ''))));
  return cells
    .map((row) =>
      columns
        .map(({ isNumber }, at) => {
          const cell = row[at] ?? '';
          const room = ' '.repeat((widths[at] ?? 0) - lengthOf(cell));
          return isNumber ? room + cell : cell + room;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Breaks sentences into lines behind a margin. */
export function wrapped(text: string, margin: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE - margin.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => margin + line).join('\n');
}

/** Writes euro without cents, and what is not known as such. */
export function euro(amount: number | null): string {
  return amount === null ? 'unknown' : `€ ${Math.round(amount).toLocaleString('en')}`;
}

function shortened(cell: string): string {
  const characters = [...cell];
  return characters.length <= WIDEST ? cell : `${characters.slice(0, WIDEST - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
