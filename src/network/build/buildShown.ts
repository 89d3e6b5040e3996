import { SHOWN_GROUPS, type ShownGroup, type ShownKind, shownFieldsOf } from '../../../rules/shownFields.ts';
import type { ShownRow } from '../../neo4j/inBatches/readShown.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { type ShownColumns, type ShownTable, unknownColumns, unreadTable } from '../columns/ShownColumns.ts';
import { indexOfText, type TextColumn, textColumn } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';

/** The rows of a group in batches, in any order. */
type ReadShown = (group: ShownGroup) => AsyncIterable<readonly ShownRow[]>;

/** Makes columns of the values that are shown of the rows of a snapshot. A table that lacks one of its rows counts as not read. */
export async function buildShown(network: Omit<Snapshot, 'search' | 'shown'>, read: ReadShown): Promise<ShownColumns> {
  const sources: ShownRow[] = [];
  for await (const batch of read('sources')) sources.push(...batch);
  const sourceIds = textColumn(sources.map(({ id }) => id).sort());
  const tables: [ShownGroup, ShownTable][] = [];
  for (const group of SHOWN_GROUPS) {
    const ids = group === 'sources' ? sourceIds : network[group].ids;
    tables.push([group, await buildTable(group, ids, group === 'sources' ? once(sources) : read(group))]);
  }
  // One for each group.
  return { tables: Object.fromEntries(tables) as ShownColumns['tables'], sourceIds };
}

async function* once<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}

type Numbered = (text: string) => number;

/** A value that is known as it stands in its column. */
const STORED: Readonly<Record<ShownKind, (value: ShownRow[string], numberOf: Numbered) => number>> = {
  text: (value, numberOf) => numberOf(String(value)),
  number: Number,
  flag: Number,
  day: (value) => toDay(String(value)),
};

async function buildTable(
  group: ShownGroup,
  ids: TextColumn,
  batches: AsyncIterable<readonly ShownRow[]>,
): Promise<ShownTable> {
  const fields = shownFieldsOf(group);
  const columns = unknownColumns(group, ids.length);
  const numbers = new Map<string, number>();
  const numberOf: Numbered = (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const isRead = new Uint8Array(ids.length);
  for await (const batch of batches) {
    for (const row of batch) {
      const at = indexOfText(ids, row.id);
      if (at === NONE) continue;
      isRead[at] = 1;
      for (const [name, { kind }] of fields) {
        const value = row[name] ?? null;
        if (value !== null) columns[name]![at] = STORED[kind](value, numberOf);
      }
    }
  }
  return isRead.includes(0) ? unreadTable(group) : { texts: textColumn([...numbers.keys()]), columns };
}
