import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { randomSelection, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';
import { toSelection } from '../../../test/oracles/askNetwork.ts';
import { selectOrganisations } from './selectOrganisations.ts';
import { oracleSelection } from '../../../test/oracles/selectOrganisations.oracle.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';

const graphAndSelection = randomSmallGraph().chain((records) =>
  randomSelection(records).map((selection) => ({ records, selection })),
);

it('selects the organisations that the slow and obvious oracle selects', () => {
  fc.assert(
    fc.property(graphAndSelection, fc.constantFrom('2013-01-01', '2018-06-30', '2023-01-01'), (given, day) => {
      const snapshot = buildSnapshot(given.records);
      const flags = selectOrganisations(snapshot, toSelection(snapshot, given.selection), toDay(day));
      const selected = textsOf(snapshot.organisations.ids).filter((_, organisation) => flags[organisation] === 1);
      expect(selected).toEqual(oracleSelection(given.records, given.selection, day));
    }),
    { numRuns: 300 },
  );
});
