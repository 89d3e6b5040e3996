import { expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { databaseWith } from '../../../test/oracles/databaseForTests.ts';
import type { Column, Value } from '../../neo4j/tables/Table.ts';
import { PARTICIPATIONS, PROJECTS } from '../../neo4j/tables/mainTables.ts';
import { wholeTable, type WholeTableName, type WholeTableQuestion } from './wholeTable.ts';

/** The state that the database tells when all is read. */
const STATE = { version: 3, stamp: 'stamp', loadedAt: '2026-11-28T10:00:00Z', loading: false, organisationCount: 7 };

/** A row of a table, empty but for these values. */
function rowOf(columns: readonly Column[], values: Record<string, Value>): Value[] {
  const short = columns.filter(({ isLong }) => isLong !== true);
  return short.map(({ name, isRequired, type }) => values[name] ?? (isRequired ? (type === 'list' ? [] : 'x') : null));
}

/** Asks for a table of the graph of seven, with every participation of its projects in the database. */
async function ask(name: WholeTableName, question: WholeTableQuestion, after: Partial<typeof STATE> = {}) {
  const { database, statements } = databaseWith(({ cypher, parameters: { ids } }) => {
    if (cypher.includes('GraphState')) return [{ ...STATE, ...after }];
    return (ids as string[]).map((key) => {
      const members = key.slice('cordis:'.length).split('-');
      const rows = members.map((one) =>
        rowOf(PARTICIPATIONS.columns, {
          id: `${key}:${one}`,
          project: key,
          organisation: `pic:${one}`,
          role: 'PARTICIPANT',
        }),
      );
      return { key, rows: name === 'participations' ? rows : [rowOf(PROJECTS.columns, { id: key })] };
    });
  });
  const { columns, batches, version } = await wholeTable(name, question, () => ({ ...contextForTests(), database }));
  const ids: Value[] = [];
  for await (const rows of batches) ids.push(...rows.map((row) => row[columns.findIndex((one) => one.name === 'id')]!));
  return { ids, version, asked: statements.filter(({ parameters }) => 'ids' in parameters).length };
}

test('participations are those that a list counts as here, and no other of the same projects', async () => {
  expect(await ask('participations', { where: { countries: ['DE'] } })).toEqual({
    ids: ['cordis:b-c:c', 'cordis:b-d:d', 'cordis:m-c:c'],
    ...{ version: 3, asked: 1 },
  });
  expect((await ask('participations', { where: { countries: ['DE'], roles: ['COORDINATOR'] } })).ids).toEqual([]);
  expect((await ask('participations', {})).ids).toHaveLength(10);
});

test('projects are those of the list, in order of id, no more than are wanted', async () => {
  const where = { standing: ['PARTNER' as const] };
  expect((await ask('projects', { where })).ids).toEqual(['cordis:b-c', 'cordis:b-d', 'cordis:m-c']);
  expect((await ask('projects', { where, first: 2 })).ids).toEqual(['cordis:b-c', 'cordis:b-d']);
  expect(await ask('projects', { where: { organisations: ['pic:lone'] } })).toEqual({ ids: [], version: 3, asked: 0 });
});

test.each([{ version: 4 }, { stamp: 'another' }, { loading: true }])(
  'rows end with an error where the graph moves on meanwhile: %j',
  async (after) => {
    await expect(ask('projects', {}, after)).rejects.toMatchObject({
      message: 'A load is writing or has just ended, and a file is of one version. Ask again when it has ended.',
      extensions: { code: 'UNAVAILABLE' },
    });
  },
);

test('what cannot be is refused before anything is read', async () => {
  await expect(ask('projects', { first: 0 })).rejects.toThrow('`first` must be from 1 to 100,000,000, not 0.');
  await expect(ask('projects', { where: { countries: ['ZZ'] } })).rejects.toThrow('"ZZ"');
});
