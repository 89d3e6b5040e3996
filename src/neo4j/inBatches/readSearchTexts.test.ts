import { expect, test } from 'vitest';
import { databaseWith } from '../../../test/oracles/databaseForTests.ts';
import { readSearchTexts, readSearchTextsOf, type SearchTextRecord } from './readSearchTexts.ts';

/** The size of a full batch: behind it another may come. */
const BATCH_SIZE = 2_000;
const NOTHING = {
  identifiers: null,
  formerIds: null,
  acronym: null,
  shortName: null,
  code: null,
  name: null,
  nameIt: null,
  title: null,
  titleIt: null,
  aliases: null,
  keywords: null,
  fields: null,
  city: null,
  objective: null,
};
const NO_TEXT = { short: [], names: [], aliases: [], subjects: [], places: [], objective: [] };

function idOf(number: number): string {
  return `pic:${String(number).padStart(6, '0')}`;
}

async function gather(batches: AsyncIterable<SearchTextRecord[]>): Promise<SearchTextRecord[][]> {
  const all: SearchTextRecord[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

test('every property of an entity goes to the place it is searched in, without empty ones', async () => {
  const everything = {
    id: 'cordis:1',
    identifiers: ['cordis:1', '101057548'],
    formerIds: ['tls:old'],
    acronym: 'ONE',
    shortName: '',
    code: 'H.1',
    name: 'Name',
    nameIt: 'Nome',
    title: 'Title',
    titleIt: 'Titolo',
    aliases: ['', 'Alias'],
    keywords: ['cancer'],
    fields: ['oncology'],
    city: 'Siena',
    objective: 'To cure.',
  };
  const { database, statements } = databaseWith(() => [everything, { ...NOTHING, id: 'cordis:2' }]);
  expect(await readSearchTextsOf(database, new Map([['Project', ['cordis:1', 'cordis:2']]]))).toEqual(
    new Map([
      [
        'cordis:1',
        {
          id: 'cordis:1',
          identifiers: ['cordis:1', 'cordis:1', '101057548', 'tls:old'],
          short: ['ONE', 'H.1'],
          names: ['Name', 'Nome', 'Title', 'Titolo'],
          aliases: ['Alias'],
          subjects: ['cancer', 'oncology'],
          places: ['Siena'],
          objective: ['To cure.'],
        },
      ],
      ['cordis:2', { id: 'cordis:2', identifiers: ['cordis:2'], ...NO_TEXT }],
    ]),
  );
  expect(statements.map(({ parameters }) => parameters)).toEqual([{ ids: ['cordis:1', 'cordis:2'] }]);
  expect(statements[0]?.cypher).toContain('MATCH (n:Project) WHERE n.id IN $ids');
});

test('a label of many entities is read batch by batch, each behind the last id of the one before', async () => {
  const count = 2 * BATCH_SIZE;
  const { database, statements } = databaseWith(({ cypher, parameters }) => {
    if (!cypher.includes('(n:Organisation)')) return [];
    const { after, size } = parameters as { after: string; size: number };
    const from = after === '' ? 0 : Number(after.slice(4)) + 1;
    const length = Math.min(size, count - from);
    return Array.from({ length }, (_, at) => ({ ...NOTHING, id: idOf(from + at) }));
  });
  const batches = await gather(readSearchTexts(database));
  expect(batches.map((batch) => batch.length)).toEqual([BATCH_SIZE, BATCH_SIZE]);
  expect(batches.flat().map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, at) => idOf(at)));
  const asked = statements.map(({ cypher, parameters }) => [/\(n:(\w+)\)/.exec(cypher)?.[1], parameters.after]);
  expect(asked).toEqual([
    ['Organisation', ''],
    ['Organisation', idOf(BATCH_SIZE - 1)],
    ['Organisation', idOf(count - 1)],
    ['Project', ''],
    ['Cluster', ''],
    ['Programme', ''],
    ['Field', ''],
    ['Country', ''],
    ['Agreement', ''],
    ['Call', ''],
    ['Region', ''],
  ]);
});

test('a batch that fails is told to whoever reads, and to nobody once reading has stopped', async () => {
  const rows = Array.from({ length: BATCH_SIZE }, (_, at) => ({ ...NOTHING, id: idOf(at) }));
  const { database } = databaseWith(({ parameters }) => {
    if (parameters.after !== '') throw new Error('lost');
    return rows;
  });
  await expect(gather(readSearchTexts(database))).rejects.toThrow('lost');
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  for await (const batch of readSearchTexts(database)) {
    expect(batch).toHaveLength(BATCH_SIZE);
    break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
