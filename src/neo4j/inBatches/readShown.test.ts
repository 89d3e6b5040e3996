import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { databaseWith } from '../../../test/oracles/databaseForTests.ts';
import { readShown } from './readShown.ts';

const REGION = { code: 'ITI1', level: neo4j.int(2), projectCount: null, country: 'country:IT' };

test('the values of a group are read label by label, and a row that does not fit is an error', async () => {
  const { database, statements } = databaseWith(({ cypher }) =>
    cypher.includes('(n:Region)') ? [{ id: 'region:ITI1', ...REGION }] : [],
  );
  const rows = [];
  for await (const batch of readShown(database, 'regions')) rows.push(...batch);
  expect(rows).toEqual([{ id: 'region:ITI1', ...REGION, level: 2 }]);
  for await (const batch of readShown(database, 'collaborations')) rows.push(...batch);
  expect(statements.map(({ cypher }) => /\(n:(\w+)\)/.exec(cypher)?.[1])).toEqual([
    'Region',
    'Project',
    'Cluster',
    'Agreement',
  ]);
  const wrong = databaseWith(() => [{ id: 'region:ITI1', ...REGION, code: 7 }]);
  await expect(readShown(wrong.database, 'regions').next()).rejects.toThrow('Invalid');
});

test('a day is read as an ISO date', async () => {
  const { database, statements } = databaseWith(() => []);
  await readShown(database, 'sources').next();
  expect(statements[0]?.cypher).toContain('n.licence AS licence, toString(n.copiedOn) AS copiedOn');
});
