import { expect, test } from 'vitest';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { indexTexts } from '../search/indexTexts.ts';
import { NO_HOSPITAL_WORDS } from '../search/noSearchColumns.ts';
import { TermList } from '../search/TermList.ts';
import { namingShares } from './namingShares.ts';

const FIELD = { id: 'field:/1', label: 'HIV', parent: null };

/** A graph of so many projects, of which the first twenty have these words; the first ten of them `breast` in their titles. */
async function shareIn(projectCount: number): Promise<(word: string) => number> {
  const ids = Array.from({ length: projectCount }, (_, at) => `cordis:${at}`);
  const network = buildSnapshot(
    graphRecords({ collaborations: ids.map((id) => collaborationRecord(id)), fields: [FIELD] }),
  );
  const objective = ['breast acquire eup hiv'];
  async function* texts() {
    yield await Promise.resolve([
      { id: FIELD.id, names: ['HIV'] },
      ...ids.slice(0, 20).map((id, at) => ({ id, objective, names: at < 10 ? ['Breast partnership eup hiv'] : [] })),
    ]);
  }
  const vocabulary = { stopWords: [], legalForms: [], synonyms: [], hospitals: NO_HOSPITAL_WORDS };
  const snapshot: Snapshot = { ...network, search: await indexTexts(network, texts(), vocabulary) };
  const list = new TermList(snapshot.search.words.terms);
  const shareOf = namingShares(snapshot);
  return (word) => shareOf(list.indexOf(word));
}

test('a word counts by the share of projects that name themselves by it, for five more without', async () => {
  const share = await shareIn(1_000);
  expect(['breast', 'acquire', 'hiv'].map(share)).toEqual([10 / 25, 0, 10 / 25]);
});

test('words of programmes name nothing; short ones count as others do', async () => {
  for (const share of [await shareIn(1_000), await shareIn(30)]) expect(share('partnership')).toBe(0);
  expect((await shareIn(1_000))('eup')).toBe(10 / 25);
});

test('a graph of few projects cannot tell', async () => {
  const share = await shareIn(30);
  expect(['breast', 'acquire', 'hiv'].map(share)).toEqual([1, 1, 1]);
});
