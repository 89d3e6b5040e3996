import { expect, test } from 'vitest';
import { Ledger } from './Ledger.ts';
import { sumTotals } from './sumTotals.ts';
import type { GraphRelationship, Link, LinkedNode, NodeLabel } from '../content/GraphContent.ts';

type Ends = [type: Link['type'], label: NodeLabel, id: string, properties?: Link['properties']];

function node(label: NodeLabel, id: string, properties: LinkedNode['properties'], ...links: Ends[]): LinkedNode {
  const to = links.map(([type, of, end, own = {}]) => ({ type, to: { label: of, id: end }, properties: own }));
  return { label, id, funder: false, properties, links: to };
}
function relation(
  type: GraphRelationship['type'],
  organisation: string,
  label: NodeLabel,
  id: string,
  properties: GraphRelationship['properties'] = {},
): GraphRelationship {
  const from = { label: 'Organisation' as const, id: organisation };
  return { type, id: `${organisation}/${type}/${id}`, from, to: { label, id }, properties };
}

const NODES = [
  { ...node('Organisation', 'o:eu', {}, ['RUNS', 'Programme', 'programme:HORIZON']), funder: true },
  node('Organisation', 'o:a', { name: 'UNI A', displayName: 'Uni A' }, ['LOCATED_IN', 'Country', 'country:IT']),
  node('Organisation', 'o:b', {}, ['LOCATED_IN', 'Country', 'country:IT']),
  node('Organisation', 'o:c', {}),
  node('Programme', 'programme:HORIZON', {}),
  node('Programme', 'programme:HORIZON.2', {}, ['PART_OF', 'Programme', 'programme:HORIZON']),
  node('Country', 'country:IT', { name: 'Italy' }),
  node('Cluster', 'cluster:x', {}),
  node('Field', 'field:/1', {}),
  node('Field', 'field:/1/2', {}, ['NARROWER_THAN', 'Field', 'field:/1']),
  node(
    ...(['Project', 'p:1', { startDate: '2020-01-01', endDate: '2022-12-31' }] as const),
    ['FUNDED_UNDER', 'Programme', 'programme:HORIZON.2', { main: true }],
    ['ABOUT', 'Field', 'field:/1/2'],
  ),
  node(...(['Project', 'p:2', { startDate: '2024-01-01' }] as const), [
    'FUNDED_UNDER',
    'Programme',
    'programme:HORIZON',
    { main: true },
  ]),
];
const RELATIONSHIPS = [
  relation('PARTICIPATES_IN', 'o:a', 'Project', 'p:1', { role: 'COORDINATOR', grant: 0.1 }),
  relation('PARTICIPATES_IN', 'o:a', 'Project', 'p:2', { role: 'PARTICIPANT', grant: 0.2 }),
  relation('PARTICIPATES_IN', 'o:b', 'Project', 'p:1', { role: 'PARTICIPANT' }),
  relation('FUNDS', 'o:c', 'Project', 'p:1', { amount: 5 }),
  relation('MEMBER_OF', 'o:b', 'Cluster', 'cluster:x'),
  relation('PARTY_TO', 'o:b', 'Agreement', 'agreement:1'),
  relation('PARTY_TO', 'o:c', 'Agreement', 'agreement:1'),
];

async function totals(nodes: readonly LinkedNode[], relationships: readonly GraphRelationship[]) {
  const ledger = new Ledger({ node: () => Promise.resolve(), relationship: () => Promise.resolve() });
  for (const one of nodes) await ledger.node(one);
  for (const one of relationships) await ledger.relationship(one);
  return new Map([...sumTotals(ledger, '2024-06-01')].map(({ id, totals: of }) => [id, of]));
}

test('sums are exact to the cent, and say how many of their parts are unknown', async () => {
  const all = await totals(NODES, RELATIONSHIPS);
  expect(all.get('o:a')).toMatchObject({ projectCount: 2, funding: 0.3, fundingUnknownCount: 0 });
  expect(all.get('o:b')).toMatchObject({ projectCount: 1, funding: null, fundingUnknownCount: 1 });
  expect(all.get('p:1')).toEqual({
    ...{ organisationCount: 2, countryCount: 1, funding: 5.1, fundingUnknownCount: 1, coordinatorName: 'Uni A' },
  });
});

test('an organisation knows what it coordinates, what runs, its partners and its years', async () => {
  const all = await totals(NODES, RELATIONSHIPS);
  expect(all.get('o:a')).toMatchObject({ coordinatedProjectCount: 1, runningProjectCount: 1, partnerCount: 1 });
  expect(all.get('o:a')).toMatchObject({ firstYear: 2020, lastYear: 2022 });
  // A project and an agreement make partners, money and a cluster do not.
  expect([all.get('o:b')?.partnerCount, all.get('o:c')?.partnerCount]).toEqual([2, 1]);
});

test('names of what is related stand beside: of several coordinators the one whose id is first, of nobody none', async () => {
  const other = { ...NODES[1]!, id: 'o:Z', properties: { name: 'Uni Z' }, links: [] };
  const second = relation('PARTICIPATES_IN', 'o:Z', 'Project', 'p:1', { role: 'COORDINATOR' });
  const all = await totals([...NODES, other], [...RELATIONSHIPS, second]);
  expect([all.get('p:1'), all.get('p:2')]).toMatchObject([{ coordinatorName: 'Uni Z' }, { coordinatorName: null }]);
  expect(all.get('o:a')).toMatchObject({ countryName: 'Italy', regionName: null });
  expect(all.get('o:c')).toMatchObject({ countryName: null, regionName: null });
});

test('a programme and a field count what is narrower than they are, each project once', async () => {
  const all = await totals(NODES, RELATIONSHIPS);
  expect(all.get('programme:HORIZON')).toEqual({
    ...{ projectCount: 2, organisationCount: 2, funding: 0.3, fundingUnknownCount: 1 },
  });
  expect(all.get('programme:HORIZON.2')).toMatchObject({ projectCount: 1, funding: 0.1 });
  expect(all.get('field:/1')).toEqual(all.get('field:/1/2'));
  expect(all.get('country:IT')).toMatchObject({ projectCount: 2, organisationCount: 2 });
  expect(all.get('cluster:x')).toMatchObject({ projectCount: 1, funding: null });
});

test('the funder of a project is whoever runs the nearest programme upward, and gives what stands outside any too', async () => {
  const all = await totals(NODES, RELATIONSHIPS);
  expect(all.get('o:eu')).toMatchObject({
    ...{ fundedProjectCount: 2, fundedOrganisationCount: 2, fundingGiven: 0.3, fundingGivenUnknownCount: 1 },
  });
  expect(all.get('o:c')).toMatchObject({ fundedProjectCount: 1, fundedOrganisationCount: 0, fundingGiven: 5 });
});

test('the order in which nodes and relationships come changes nothing', async () => {
  const [one, other] = [
    await totals(NODES, RELATIONSHIPS),
    await totals([...NODES].reverse(), [...RELATIONSHIPS].reverse()),
  ];
  expect(Object.fromEntries([...other].sort())).toEqual(Object.fromEntries([...one].sort()));
});
