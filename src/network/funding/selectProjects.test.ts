import { describe, expect, it } from 'vitest';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { NO_HOSPITAL_WORDS } from '../search/noSearchColumns.ts';
import { indexTexts } from '../search/indexTexts.ts';
import type { FundingSelection } from './FundingSelection.ts';
import { asksForProject, hasAny, selectProjects } from './selectProjects.ts';

const NO_SELECTION: FundingSelection = {
  funders: null,
  programmes: null,
  projects: null,
  organisations: null,
  countries: null,
  regions: null,
  clusters: null,
  fields: null,
  text: null,
  startFrom: null,
  startTo: null,
  runningOn: null,
};
const FIELDS = ['field:/1', 'field:/2'];
const snapshot = buildSnapshot(
  graphRecords({
    collaborations: [
      collaborationRecord('a', { kind: 'AGREEMENT' }),
      collaborationRecord('p1', { start: '2020-01-01', end: '2020-12-31', fields: [FIELDS[0]!] }),
      collaborationRecord('p2', { start: '2021-01-01', end: null, fields: FIELDS }),
      collaborationRecord('p3', { start: null, end: '2020-06-30' }),
      collaborationRecord('p4', { start: null, end: null }),
    ],
    fields: FIELDS.map((id) => ({ id, label: id, parent: null })),
  }),
);
const ids = textsOf(snapshot.collaborations.ids);

function selected(selection: Partial<FundingSelection>): string[] {
  const flags = selectProjects(snapshot, { ...NO_SELECTION, ...selection });
  return ids.filter((_, at) => flags[at] === 1);
}

describe('selectProjects', () => {
  it('selects every project, and nothing but projects, where nothing is asked', () => {
    expect(selected({})).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('counts the first and the last day of a start, and leaves out what has no known one', () => {
    expect(selected({ startFrom: toDay('2020-01-01'), startTo: toDay('2020-01-01') })).toEqual(['p1']);
    expect(selected({ startFrom: toDay('2020-01-02') })).toEqual(['p2']);
    expect(selected({ startTo: toDay('2020-12-31') })).toEqual(['p1']);
  });

  it('takes one day known for enough to be running', () => {
    expect(selected({ runningOn: toDay('2020-06-30') })).toEqual(['p1', 'p3']);
    expect(selected({ runningOn: toDay('2020-12-31') })).toEqual(['p1']);
    expect(selected({ runningOn: toDay('2021-01-01') })).toEqual(['p2']);
  });

  it('meets a condition of fields by any one, and all conditions together', () => {
    expect(selected({ fields: Uint8Array.of(0, 1) })).toEqual(['p2']);
    expect(selected({ fields: Uint8Array.of(1, 0) })).toEqual(['p1', 'p2']);
    expect(selected({ fields: Uint8Array.of(1, 0), projects: Uint8Array.of(1, 1, 0, 1, 1) })).toEqual(['p1']);
  });
});

it('meets words by each of them, in the texts of the project', async () => {
  const texts = (id: string, title: string) => ({
    ...{ id, identifiers: [id], short: [], names: [title], aliases: [], subjects: [], places: [], objective: [] },
  });
  async function* batches() {
    yield await Promise.resolve([
      texts('p1', 'Rare diseases of the heart'),
      texts('p2', 'Rare earths'),
      texts('a', 'Rare'),
    ]);
  }
  const search = await indexTexts(snapshot, batches(), {
    stopWords: ['of', 'the'],
    legalForms: [],
    synonyms: [],
    hospitals: NO_HOSPITAL_WORDS,
  });
  const withWords = (text: string) => {
    const flags = selectProjects({ ...snapshot, search }, { ...NO_SELECTION, text });
    return ids.filter((_, at) => flags[at] === 1);
  };
  expect(withWords('rare')).toEqual(['p1', 'p2']);
  expect(withWords('the HEART rare')).toEqual(['p1']);
  expect(withWords('rare lungs')).toEqual([]);
});

it('tells what only a project can meet', () => {
  expect(asksForProject({ ...NO_SELECTION, text: 'rare' })).toBe(true);
  const flags = Uint8Array.of(1);
  for (const key of ['programmes', 'projects', 'fields'] as const) {
    expect(asksForProject({ ...NO_SELECTION, [key]: flags })).toBe(true);
  }
  for (const key of ['funders', 'organisations', 'countries', 'clusters'] as const) {
    expect(asksForProject({ ...NO_SELECTION, [key]: flags })).toBe(false);
  }
});

it('finds none of a row that is not there', () => {
  const rows = { offsets: Int32Array.of(0, 1), values: Int32Array.of(0) };
  expect([
    hasAny(rows, 0, Uint8Array.of(1)),
    hasAny(rows, 0, Uint8Array.of(0)),
    hasAny(rows, -1, Uint8Array.of(1)),
  ]).toEqual([true, false, false]);
});
