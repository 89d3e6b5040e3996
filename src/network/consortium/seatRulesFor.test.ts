import { expect, test } from 'vitest';
import { graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { eligibleOf } from './seatRulesFor.ts';

test('who is surely kept out is no candidate, who perhaps is takes no seat, and an unknown country keeps nobody out', () => {
  const countries = ['DE', 'IL', 'RU', null, 'DE'];
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: countries.map((code, at) =>
        organisationRecord(`pic:${at}`, { country: code === null ? null : `country:${code}` }),
      ),
      countries: ['DE', 'IL', 'RU'].map((code) => ({ id: `country:${code}`, label: code })),
    }),
  );
  const keptOut = Uint8Array.of(0, 1, 2);
  expect([...eligibleOf(snapshot, Uint8Array.of(1, 1, 1, 1, 0), keptOut)]).toEqual([2, 1, 0, 2, 0]);
});
