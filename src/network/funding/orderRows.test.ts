import { describe, expect, it } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { FundingOrder } from './FundingOrder.ts';
import { fundingPage } from './fundingPage.ts';
import type { FundingSelection } from './FundingSelection.ts';
import type { RowPlace } from './orderRows.ts';

const EVERYTHING: FundingSelection = {
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

/** The ids of the rows by organisation, where each has these grants, every one in a project of its own. */
function rowsOf(
  orderBy: FundingOrder,
  names: Record<string, string>,
  grants: Record<string, (number | null)[]>,
  page: { first?: number; after?: RowPlace } = {},
) {
  const rows = Object.entries(grants).flatMap(([id, amounts]) => amounts.map((grant, at) => ({ id, grant, at })));
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: Object.entries(names).map(([id, name]) => organisationRecord(id, { name })),
      collaborations: rows.map(({ id, at }) => collaborationRecord(`${id}/${at}`)),
      memberships: rows.map(({ id, grant, at }) => membershipRecord(`${id}/${at}`, id, { grant })),
    }),
  );
  const { first = 10, after = null } = page;
  const answer = fundingPage(snapshot, {
    ...{ dimensions: ['ORGANISATION'], selection: EVERYTHING, orderBy, first, after },
  });
  return { ids: answer.rows.map(({ keys }) => keys[0]!.id), end: answer.end };
}

const NAMES = { o1: 'B', o2: 'A', o3: 'C', o4: 'D' };

describe('the order of rows', () => {
  it('goes by the sum, unknown ones last either way, equal ones by id', () => {
    const grants = { o1: [5], o2: [null], o3: [2, 3], o4: [9, null] };
    expect(rowsOf('AMOUNT_DESC', NAMES, grants).ids).toEqual(['o4', 'o1', 'o3', 'o2']);
    expect(rowsOf('AMOUNT_ASC', NAMES, grants).ids).toEqual(['o1', 'o3', 'o4', 'o2']);
  });

  it('goes by the number of projects', () => {
    expect(rowsOf('PROJECTS_DESC', NAMES, { o1: [1], o2: [1, 1], o3: [1, 1, 1], o4: [1] }).ids).toEqual([
      'o3',
      'o2',
      'o1',
      'o4',
    ]);
  });

  it('goes by folded names, a final sigma like any other, equal ones by id', () => {
    const names = { o1: 'ΣΣ β', o2: 'ΣΣ', o3: 'σσα', o4: 'Σς' };
    const grants = { o1: [1], o2: [1], o3: [1], o4: [1] };
    expect(rowsOf('NAME_ASC', names, grants).ids).toEqual(['o2', 'o4', 'o3', 'o1']);
  });

  it('goes by Italian names where there are any', () => {
    const records = graphRecords({
      programmes: [
        { id: 'programme:a', label: 'Health', labelIt: 'Salute', parent: null, runners: [] },
        { id: 'programme:b', label: 'Space', labelIt: null, parent: null, runners: [] },
        { id: 'programme:c', label: 'Water', labelIt: 'Acqua', parent: null, runners: [] },
      ],
      collaborations: ['a', 'b', 'c'].map((one) => collaborationRecord(one, { mainProgramme: `programme:${one}` })),
    });
    const ask = (orderBy: FundingOrder) =>
      fundingPage(buildSnapshot(records), {
        ...{ dimensions: ['PROGRAMME'], selection: EVERYTHING, orderBy, first: 10, after: null },
      }).rows.map(({ keys }) => keys[0]!.label);
    expect(ask('NAME_ASC')).toEqual(['Health', 'Space', 'Water']);
    expect(ask('NAME_IT_ASC')).toEqual(['Water', 'Health', 'Space']);
  });

  it('goes on, in each order, where a page ended', () => {
    const grants = { o1: [5], o2: [null], o3: [2, 3], o4: [5, null] };
    for (const orderBy of ['AMOUNT_DESC', 'AMOUNT_ASC', 'PROJECTS_DESC', 'NAME_ASC', 'NAME_IT_ASC'] as const) {
      const { ids } = rowsOf(orderBy, NAMES, grants);
      const one = rowsOf(orderBy, NAMES, grants, { first: 1 });
      const two = rowsOf(orderBy, NAMES, grants, { first: 2, after: one.end! });
      const rest = rowsOf(orderBy, NAMES, grants, { after: two.end! });
      expect([...one.ids, ...two.ids, ...rest.ids]).toEqual(ids);
      expect([one.ids.length, two.ids.length, rest.end === null]).toEqual([1, 2, false]);
    }
  });
});
