import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DocumentNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { keptDocuments } from './keptDocuments.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const MEGABYTE = 1024 * 1024;

/** A document with its values in its text, so that no two are the same. */
function documentOf(number: number): DocumentNode {
  const fields = Array.from(
    { length: 20 },
    (_, at) => `f${at}: organisation(id: "pic:${number}${at}") { id name city }`,
  );
  return parse(`{ ${fields.join('\n')} }`);
}

test('two thousand more documents take no more memory than the few that are kept', async () => {
  const kept = keptDocuments();
  for (let number = 0; number < 500; number++) await kept.set(String(number), documentOf(number));
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let number = 500; number < 2_500; number++) await kept.set(String(number), documentOf(number));
  collect();
  expect((process.memoryUsage().heapUsed - before) / MEGABYTE).toBeLessThan(10);
  expect(await kept.get('2499')).toBeDefined();
  expect(await kept.get('0')).toBeUndefined();
});
