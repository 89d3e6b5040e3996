import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../database/freePort.ts';
import { startProduct } from './startProduct.ts';
import { startDatabase } from '../database/startDatabase.ts';

const QUESTION = '{ partnershipPaths(to: "pic:999981731", first: 1) { to { name } } }';
/** Not asked before, so that no answer is kept. */
const OTHER_QUESTION = QUESTION.replace('first: 1', 'first: 2');

test('with the database gone a new question is UNAVAILABLE, and answered again once it is back, without a restart', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'graph-gone-'));
  const boltPort = await freePort();
  const start = () => startDatabase({ directory, boltPort, report: () => undefined });
  const database = await start();
  const product = await startProduct({ login: database, timeout: 3_000 });
  const ask = () => product.ask(QUESTION);
  const answered = { data: { partnershipPaths: { to: { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' } } } };
  try {
    expect(await ask()).toEqual(answered);
    await database.stop();
    expect(await ask()).toEqual(answered);
    const { data, errors } = await product.ask(OTHER_QUESTION);
    expect(data).toEqual({ partnershipPaths: null });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['UNAVAILABLE', 'The database cannot be reached at the moment. Ask again in a few seconds.'],
    ]);
    const again = await start();
    try {
      let answer = await product.ask(OTHER_QUESTION);
      for (let tries = 0; answer.errors && tries < 20; tries++) {
        await wait(500);
        answer = await product.ask(OTHER_QUESTION);
      }
      expect(answer).toEqual(answered);
    } finally {
      await product.stop();
      await again.stop();
    }
  } finally {
    await database.stop();
    await rm(directory, { recursive: true, force: true });
  }
});
