import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { answering } from './scratchForTests.ts';
import { untilItNeedsRestart } from './untilItNeedsRestart.ts';

const LOGIN = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' };

test('a database is asked until it says that it needs to be restarted; other failures are for others to notice', async () => {
  let asked = 0;
  const closed = answering(() => {
    asked++;
    if (asked === 1) return Promise.resolve();
    const message = asked === 2 ? 'Could not connect.' : 'A critical error, and needs to be restarted. See logs.';
    return Promise.reject(new neo4j.Neo4jError(message, 'Neo.DatabaseError', '50N42', ''));
  });
  await untilItNeedsRestart(LOGIN, new AbortController().signal, 0);
  expect([asked, closed()]).toEqual([3, true]);
});

test('a database that nobody watches any more is asked nothing more', async () => {
  const over = new AbortController();
  let asked = 0;
  const closed = answering(() => Promise.resolve(void (++asked === 2 && over.abort())));
  await untilItNeedsRestart(LOGIN, over.signal, 0);
  expect([asked, closed()]).toEqual([2, true]);
});
