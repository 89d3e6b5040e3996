import { expect, test } from 'vitest';
import { exportFunding } from '../funding/exportFunding.ts';
import { exportOrganisations } from '../organisation/exportOrganisations.ts';
import { exportPaths } from './exportPaths.ts';

const organisation = (id: string) => ({
  id,
  name: id.toUpperCase(),
  kind: null,
  country: { code: 'IT' },
  partnerCount: 1,
});
const tie = (a: string, b: string) => ({
  a: { id: a, name: a.toUpperCase(), displayName: a, nameIt: null },
  b: { id: b, name: b.toUpperCase(), displayName: b, nameIt: `il ${b}` },
  strength: 0.5,
  collaborationCount: 1,
  explanation: `${a} and ${b}`,
});
const path = (rank: number, ...ids: string[]) => ({
  rank,
  score: 1 / rank,
  organisations: ids.map(organisation),
  ties: ids.slice(1).map((id, at) => tie(ids[at]!, id)),
  explanation: ids.join(' '),
});
const DATA = { partnershipPaths: { nearness: 0.4, paths: [path(1, 'a', 'b', 'c'), path(2, 'c', 'b', 'd')] } };

test('a table of paths has a row for each tie', () => {
  const rows = exportPaths.toRows(DATA, 'EN');
  expect(rows.every(({ nearness }) => nearness === 0.4)).toBe(true);
  expect(rows.map(({ path, tie, fromId, toId }) => [path, tie, fromId, toId])).toEqual([
    [1, 1, 'a', 'b'],
    [1, 2, 'b', 'c'],
    [2, 1, 'c', 'b'],
    [2, 2, 'b', 'd'],
  ]);
});

test('a table of paths for people has names as pages show them', () => {
  const [forPrograms, forPeople] = [false, true].map((is) => exportPaths.toRows(DATA, 'EN', is)[0]);
  const inItalian = exportPaths.toRows(DATA, 'IT', true)[0];
  expect([forPrograms?.from, forPeople?.from, forPeople?.to]).toEqual(['A', 'a', 'b']);
  expect([inItalian?.from, inItalian?.to, exportPaths.toRows(DATA, 'IT')[0]?.to]).toEqual(['a', 'il b', 'B']);
});

test('a graph of paths has each organisation and each tie once, with the rank of the best path', () => {
  const graph = exportPaths.toGraph!(DATA);
  expect(graph.nodes.map(({ id, values }) => [id, values.bestPath])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 2],
  ]);
  expect(graph.edges.map(({ id, weight, values }) => [id, weight, values.bestPath])).toEqual([
    ['a--b', 0.5, 1],
    ['b--c', 0.5, 1],
    ['b--d', 0.5, 2],
  ]);
});

test('a table of money has its dimensions first, each with its id', () => {
  const sum = {
    ...{ amount: 1.5, doubtedRegionAmount: 0, unknownAmountCount: 0, grantCount: 1, awarded: null },
    ...{ awardedUnknownCount: 1, projectCount: 1, organisationCount: 1 },
  };
  const keys = [{ dimension: 'PROJECT_TYPE', id: 'RIA', label: 'RIA', labelIt: null }];
  const page = { whoFundsWhat: { rows: [{ keys, sum }], pageInfo: { endCursor: 'next', hasNextPage: true } } };
  const [row] = exportFunding.toRows(page, 'EN');
  expect(Object.entries(row!).slice(0, 3)).toEqual([
    ['projectType', 'RIA'],
    ['projectTypeId', 'RIA'],
    ['amount', 1.5],
  ]);
  const inItalian = (key: object) =>
    exportFunding.toRows(
      {
        whoFundsWhat: { ...page.whoFundsWhat, rows: [{ keys: [{ dimension: 'FIELD', label: 'x', ...key }], sum }] },
      },
      'IT',
    )[0]?.field;
  expect(
    [
      { id: '1', labelIt: 'ics' },
      { id: '1', labelIt: null },
      { id: null, labelIt: null },
    ].map(inItalian),
  ).toEqual([...['ics', 'x', 'Non registrato']]);
  // A column that came later stands last: where the others are, spreadsheets and programs know.
  expect(Object.keys(row!).at(-1)).toBe('doubtedRegionAmount');
  expect(exportFunding.nextPage?.(page, {})).toEqual({ after: 'next' });
  expect(exportFunding.nextPage?.(page, { first: 10 })).toBeNull();
});

test('a list of organisations is asked for in an order without equals, page after page', () => {
  expect(exportOrganisations.complete?.({ sort: [{ name: 'ASC' }] })).toEqual({
    sort: [{ name: 'ASC' }, { id: 'ASC' }],
  });
  expect(exportOrganisations.complete?.({})).toEqual({ sort: [{ id: 'ASC' }] });
  const nothing = { shortName: null, kind: null, country: null, city: null, nuts: null, website: null };
  const totals = { projectCount: 0, runningProjectCount: 0, coordinatedProjectCount: 0, partnerCount: null };
  const money = { funding: null, fundingUnknownCount: 0, firstYear: null, lastYear: null };
  const one = { id: 'pic:1', name: 'One', ...nothing, ...totals, ...money };
  const page = (length: number) => ({ organisations: Array.from({ length }, () => one) });
  expect(exportOrganisations.toRows(page(1), 'EN')).toEqual([one]);
  expect(exportOrganisations.nextPage?.(page(1_000), { offset: 1_000 })).toEqual({ offset: 2_000 });
  expect(exportOrganisations.nextPage?.(page(999), {})).toBeNull();
  expect(exportOrganisations.nextPage?.(page(1_000), { limit: 1_000 })).toBeNull();
});
