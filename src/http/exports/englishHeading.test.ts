import { expect, test } from 'vitest';
import { ORGANISATIONS, PARTICIPATIONS, PROJECTS } from '../../neo4j/tables/mainTables.ts';
import { englishHeading } from './englishHeading.ts';

test.each([
  ['coordinatedProjectCountHere', 'number of coordinated projects here'],
  ['coordinatorIds', 'coordinator (id)'],
  ['displayName', 'display name'],
  ['sme', 'small or medium firm'],
  ['id', 'id'],
])('%s is headed %s', (column, heading) => expect(englishHeading(column)).toBe(heading));

test.each([ORGANISATIONS, PROJECTS, PARTICIPATIONS].map((table) => [table.name, table.columns] as const))(
  'every column of %s has a heading of its own without capitals of a program',
  (_, columns) => {
    const headings = columns.map(({ name }) => englishHeading(name));
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.filter((heading) => /[a-z][A-Z]/.test(heading))).toEqual([]);
  },
);
