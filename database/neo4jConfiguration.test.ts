import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { neo4jConfiguration, readBoltPort, writeNeo4jConfiguration } from './neo4jConfiguration.ts';
import { scratchFolder } from './scratchForTests.ts';

test('a local database can be reached from this machine only, over Bolt only', () => {
  const settings = new Map(
    neo4jConfiguration(7777)
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => line.split('=') as [string, string]),
  );
  const addresses = [...settings].filter(([name]) => name.endsWith('_address')).map(([, value]) => value);
  expect(new Set(addresses)).toEqual(new Set(['127.0.0.1', '127.0.0.1:7777']));
  expect(settings.get('server.default_listen_address')).toBe('127.0.0.1');
  expect(settings.get('server.bolt.listen_address')).toBe('127.0.0.1:7777');
  expect(settings.get('server.http.enabled')).toBe('false');
  expect(settings.get('server.https.enabled')).toBe('false');
  expect(settings.get('dbms.usage_report.enabled')).toBe('false');
});

test('room for the log is taken before it is written: a record that a full disk cuts off can never be read again', () => {
  expect(neo4jConfiguration(7777)).not.toContain('preallocate=false');
});

test('the port is read from the configuration of the last start', async () => {
  const folder = await scratchFolder();
  await writeNeo4jConfiguration(folder, 7777);
  await writeNeo4jConfiguration(folder, 17_688);
  expect(await readBoltPort(folder)).toBe(17_688);
  expect(await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8')).toBe(neo4jConfiguration(17_688));
});

test('a configuration that was cut off names no port, and says so', async () => {
  const folder = await scratchFolder();
  await writeNeo4jConfiguration(folder, 7777);
  await writeFile(join(folder, 'conf', 'neo4j.conf'), '');
  await expect(readBoltPort(folder)).rejects.toThrow(/neo4j\.conf does not say on which port Neo4j listens/);
});
