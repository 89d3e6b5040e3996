import { COLUMNS, columnOf, type Member, type MemberSource, type MemberValues } from './format.ts';
import { firstDay, lastDay } from './cells/readDate.ts';
import type { RowReader } from './file/RowReader.ts';

/** A member from its row; null where something in the row is not right, which is reported. */
export function readMember(cells: RowReader): Member | null {
  const values = readValues(cells);
  const { name, role, source_url, source_title, source_publisher, source_date, source_licence, ...others } = values;
  checkPeriod(cells, values);
  const source = sourceOf({ source_url, source_title, source_publisher, source_date, source_licence });
  if (name === null || source === null || !cells.isRight) return null;
  return { ...others, row: cells.row, name, role: role ?? 'MEMBER', source };
}

/** The values of all columns but that of the cluster, which is the same in every row. */
function readValues(cells: RowReader): Omit<MemberValues, 'cluster'> {
  const values: Record<string, unknown> = {};
  for (const name of COLUMNS) {
    if (name === 'cluster') continue;
    const { read, must, unless } = columnOf(name);
    const country = typeof values.country === 'string' ? values.country : null;
    const mayBeEmpty = must === undefined || COLUMNS.some((one) => unless?.includes(one) && cells.isFilled(one));
    const meaning = (text: string) => read(text, country);
    values[name] = mayBeEmpty ? cells.read(name, meaning) : cells.require(name, meaning, must);
  }
  // Every column has been read as the table says.
  return values as Omit<MemberValues, 'cluster'>;
}

function checkPeriod(cells: RowReader, { since, until }: Pick<MemberValues, 'since' | 'until'>): void {
  if (since !== null && until !== null && firstDay(since) > lastDay(until)) {
    cells.report('until', 'It ends before it begins: "since" is later. Are the two exchanged?');
  }
}

function sourceOf(values: Pick<MemberValues, Extract<keyof MemberValues, `source_${string}`>>): MemberSource | null {
  const { source_url: url, source_title: title, source_publisher: publisher, source_date: copiedOn } = values;
  if (url === null || title === null || publisher === null || copiedOn === null) return null;
  return { url, title, publisher, copiedOn, licence: values.source_licence };
}
