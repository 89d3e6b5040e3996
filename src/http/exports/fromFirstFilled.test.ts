import { expect, test } from 'vitest';
import { fromFirstFilled } from './fromFirstFilled.ts';

async function* pagesOf(...pages: number[][]) {
  yield* await Promise.resolve(pages);
}

test.each([
  { pages: [[], [1, 2], [], [3]], left: [[1, 2], [], [3]] },
  { pages: [[1]], left: [[1]] },
])('pages are given from the first that has anything on it', async ({ pages, left }) => {
  const found = await fromFirstFilled(pagesOf(...pages));
  const given: number[][] = [];
  for await (const page of found ?? pagesOf()) given.push(page);
  expect(given).toEqual(left);
});

test.each([[[]], [[[], []]]])('nothing is given where all pages are empty', async (pages) => {
  expect(await fromFirstFilled(pagesOf(...pages))).toBeNull();
});
