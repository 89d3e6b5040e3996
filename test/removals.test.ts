import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removalsOf, removeMost, removeRest } from '../seed/write/Removal.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n:Gone) DETACH DELETE n');
  await driver.close();
});

async function count(): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (n:Gone) RETURN toFloat(count(n)) AS count');
  return Number(records[0]?.get('count'));
}

test('what is too much for one transaction goes before the last one, in order, and nothing else goes', async () => {
  await driver.executeQuery(`UNWIND range(1, 13001) AS n CREATE (:Gone {id: 'gone:' + n})`);
  const ids = Array.from({ length: 13_000 }, (_, n) => `gone:${n + 1}`);
  const all = removalsOf('UNWIND $ids AS id MATCH (n:Gone {id: id}) DELETE n', ids);
  expect(all.flatMap((removal) => removal.ids)).toEqual(ids);
  await driver.executeQuery('CREATE INDEX gone IF NOT EXISTS FOR (n:Gone) ON (n.id)');
  await driver.executeQuery('CALL db.awaitIndexes()');
  const left = await removeMost(driver, database, all);
  const late = left.flatMap((removal) => removal.ids);
  expect(late).toEqual(ids.slice(-late.length));
  expect(late.length).toBeLessThanOrEqual(10_000);
  expect(await count()).toBe(late.length + 1);
  const session = driver.session({ database });
  await session.executeWrite((transaction) => removeRest(transaction, left));
  await session.close();
  expect(await count()).toBe(1);
  await driver.executeQuery('DROP INDEX gone');
});
