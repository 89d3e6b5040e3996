import { expect, test } from 'vitest';
import { collaborationRecord, graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import type { ShownGroup } from '../../../rules/shownFields.ts';
import type { ShownRow } from '../../neo4j/inBatches/readShown.ts';
import { noShownColumns, shownValue } from '../columns/ShownColumns.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { buildShown } from './buildShown.ts';
import { buildSnapshot } from './buildSnapshot.ts';

const NETWORK = buildSnapshot(
  graphRecords({
    organisations: ['pic:1', 'pic:2', 'pic:3'].map((id) => organisationRecord(id)),
    collaborations: [collaborationRecord('cluster:c', { kind: 'CLUSTER' }), collaborationRecord('cordis:1')],
  }),
);
const SOURCE = { title: null, publisher: null, url: null, licence: null, copiedOn: null };
const ROWS: Partial<Record<ShownGroup, ShownRow[][]>> = {
  organisations: [
    [{ id: 'pic:3', city: 'Siena', displayCity: 'Siena', latitude: 0, longitude: -1.5, isFunder: false }],
    [
      { id: 'pic:0', city: 'Nowhere' },
      { id: 'pic:1', city: '', nameIt: 'Uno', isFunder: true },
      { id: 'pic:2', nameIt: null },
    ],
  ],
  // The cluster is missing.
  collaborations: [[{ id: 'cordis:1', title: 'One' }]],
  sources: [[{ id: 'source:b', ...SOURCE }], [{ id: 'source:a', ...SOURCE, title: 'A', copiedOn: '1970-01-03' }]],
};

async function* rowsOf(group: ShownGroup) {
  for (const batch of ROWS[group] ?? []) yield await Promise.resolve(batch);
}

test('each value is at its row, unknown ones too, whatever the order of the rows', async () => {
  const shown = await buildShown(NETWORK, rowsOf);
  const names = ['nameIt', 'city', 'displayCity', 'latitude', 'longitude', 'isFunder'] as const;
  expect([0, 1, 2].map((row) => names.map((name) => shownValue(shown, 'organisations', name, row)))).toEqual([
    ['Uno', '', null, null, null, true],
    [null, null, null, null, null, null],
    [null, 'Siena', 'Siena', 0, -1.5, false],
  ]);
  expect(textsOf(shown.tables.organisations.texts)).toEqual(['Siena', 'Uno', '']);
  expect(textsOf(shown.sourceIds)).toEqual(['source:a', 'source:b']);
  const [title, copiedOn] = [0, 1].map((row) =>
    (['title', 'copiedOn'] as const).map((name) => shownValue(shown, 'sources', name, row)),
  );
  expect([title, copiedOn]).toEqual([
    ['A', 2],
    [null, null],
  ]);
});

test('a table that lacks a row, or was not read, says of no value that it is unknown', async () => {
  const { tables } = await buildShown(NETWORK, rowsOf);
  expect(tables.collaborations).toEqual(noShownColumns().tables.collaborations);
  expect(shownValue(noShownColumns(), 'collaborations', 'title', 0)).toBeUndefined();
});
