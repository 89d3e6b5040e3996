import { describe, expect, test, vi } from 'vitest';
import { contextForTests, databaseOf, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import {
  callRecord,
  collaborationRecord,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { withoutOrganisation } from './withoutOrganisation.ts';

type Question = Parameters<typeof withoutOrganisation>[0];
const CONTEXT = contextForTests();

function ask(given: Partial<Question> & Pick<Question, 'leaving'>, context = CONTEXT) {
  return withoutOrganisation({ first: 20, offset: 0, ...given }, context);
}

test('says to whom only those who leave introduce, and what remains', async () => {
  const found = await ask({ leaving: { ids: ['pic:b'] } });
  expect(found).toMatchObject({ leavingCount: 1, partnerCount: 1, reached: 3, lostCount: 1 });
  expect(await found.projectCount()).toBe(1);
  expect(found.partners({ first: 5, offset: 0 })).toEqual(['pic:b']);
  const [d] = found.lostWays;
  expect(d).toMatchObject({ organisation: 'pic:d', through: ['pic:b'], throughCount: 1 });
  expect(await d!.remaining()).toBeNull();
  expect(await found.report.note({ language: 'EN' })).toBeNull();
});

test('the way that remains goes over nobody who leaves', async () => {
  const longer = contextForTests({
    ...RECORDS_OF_SEVEN,
    collaborations: [...RECORDS_OF_SEVEN.collaborations, collaborationRecord('cordis:c-d', { end: null })],
    memberships: [
      ...RECORDS_OF_SEVEN.memberships,
      ...['pic:c', 'pic:d'].map((one) => membershipRecord('cordis:c-d', one)),
    ],
  });
  const { lostWays } = await ask({ leaving: { ids: ['pic:b'] } }, longer);
  expect(lostWays.map(({ organisation }) => organisation)).toEqual(['pic:d']);
  expect((await lostWays[0]!.remaining())?.organisations).toEqual(['pic:home', 'pic:m', 'pic:c', 'pic:d']);
});

test('those for whom it is asked stay, and a page begins where it is asked to', async () => {
  expect((await ask({ leaving: { countries: ['IT'] } })).leavingCount).toBe(1);
  const both = await ask({ leaving: { ids: ['pic:b', 'pic:m'] } });
  expect([both.lostCount, both.lostWays.length, both.partners({ first: 1, offset: 1 }).length]).toEqual([2, 2, 1]);
  const { lostWays, lostCount } = await ask({ leaving: { ids: ['pic:b', 'pic:m'] }, first: 1, offset: 1 });
  expect([lostCount, lostWays]).toEqual([
    2,
    [expect.objectContaining({ organisation: both.lostWays[1]!.organisation })],
  ]);
});

describe('projects', () => {
  const CALL = 'call:HORIZON-HLTH-2027-01';
  const members = ['pic:home', 'pic:c', 'pic:f'];
  const context = contextForTests({
    ...RECORDS_OF_SEVEN,
    organisations: [...RECORDS_OF_SEVEN.organisations, organisationRecord('pic:f', { country: 'country:FR' })],
    countries: [...RECORDS_OF_SEVEN.countries, { id: 'country:FR', label: 'France' }],
    programmes: [
      { id: 'programme:HORIZON', label: 'Horizon', parent: null, runners: [] },
      { id: 'programme:HORIZON.2.1', label: 'Health', parent: 'programme:HORIZON', runners: [] },
    ],
    calls: [callRecord(CALL, { programme: 'programme:HORIZON.2.1' })],
    collaborations: [
      ...RECORDS_OF_SEVEN.collaborations,
      ...['RIA', 'CSA', 'COFUND'].map((type) =>
        collaborationRecord(`cordis:${type}`, {
          ...{ type, call: CALL, end: null },
          programmes: ['programme:HORIZON.2.1'],
        }),
      ),
      collaborationRecord('cordis:ended', { end: '2020-12-31', call: CALL, type: 'RIA' }),
      collaborationRecord('cordis:left', { end: null, call: CALL, type: 'RIA' }),
    ],
    memberships: [
      ...RECORDS_OF_SEVEN.memberships,
      ...['RIA', 'CSA', 'COFUND', 'ended'].flatMap((id) => members.map((one) => membershipRecord(`cordis:${id}`, one))),
      membershipRecord('cordis:left', 'pic:home'),
      membershipRecord('cordis:left', 'pic:f', { end: '2021-06-30' }),
    ],
  });

  test('that run fall below a rule by the type of their call, else by their own', async () => {
    const found = await ask({ leaving: { countries: ['FR'] } }, context);
    expect([await found.projectCount(), await found.failingProjectCount()]).toEqual([3, 1]);
    const projects = await found.projects({ first: 10, offset: 0 });
    const told = projects.map(({ project, fails, eligibility }) => [project, fails, eligibility().verdict]);
    expect(told).toEqual([
      ['cordis:RIA', true, 'NOT_MET'],
      ['cordis:COFUND', false, 'READ_CONDITIONS'],
      ['cordis:CSA', false, 'MET'],
    ]);
    expect(projects[0]).toMatchObject({ leaving: ['pic:f'], stayingCount: 2 });
    expect((await found.projects({ first: 1, offset: 2 }))[0]!.project).toBe('cordis:CSA');
  });

  test('name who could take the seat, none of those who leave or stay, and how to reach them', async () => {
    const database = databaseOf({ 'p.title': [{ title: 'Vaccines against cancer' }] });
    const read = vi.spyOn(database, 'read');
    const { projects } = await ask({ leaving: { ids: ['pic:f'] } }, { ...context, database });
    const [first] = await projects({ first: 1, offset: 0 });
    const candidates = (await first!.replacements({ first: 20 }))!;
    expect(candidates.map(({ organisation }) => organisation).sort()).toEqual(['pic:b', 'pic:d', 'pic:m']);
    expect(read.mock.calls.map(([, parameters]) => parameters)).toEqual([{ id: 'cordis:RIA' }]);
    const d = candidates.find(({ organisation }) => organisation === 'pic:d')!;
    expect((await d.introduction())?.organisations).toEqual(['pic:home', 'pic:b', 'pic:d']);
  });

  test('are not looked at in another version of the graph than the question began with', async () => {
    const { projects } = await ask(
      { leaving: { ids: ['pic:f'] } },
      {
        ...context,
        graph: { ...context.graph, searchable: () => Promise.resolve({ ...context.graph.snapshot(), version: 99 }) },
      },
    );
    const [first] = await projects({ first: 1, offset: 0 });
    await expect(first!.replacements({ first: 3 })).rejects.toThrow('The graph has changed since the question began.');
  });

  test('without a call have candidates of whom nothing is known', async () => {
    const { projects } = await ask({ leaving: { ids: ['pic:b'] } });
    const [only] = await projects({ first: 5, offset: 0 });
    expect(only).toMatchObject({ project: 'cordis:home-b', stayingCount: 1, fails: false });
    expect(await only!.replacements({ first: 3 })).toBeNull();
  });
});

test('says why nothing falls', async () => {
  const noteOf = async (question: Parameters<typeof ask>[0]) => (await ask(question)).report.note({ language: 'EN' });
  expect(await noteOf({ leaving: { ids: ['pic:home'] } })).toMatch(/group/);
  expect(await noteOf({ leaving: { ids: ['pic:lone'] } })).toMatch(
    /^No organisation that leaves is tied to the starting point/,
  );
  expect(await noteOf({ leaving: { ids: ['pic:b'] }, for: ['pic:lone'] })).toMatch(/^For Lone, /);
});

test.each([
  [{ leaving: {} }, '`leaving` must give at least one of ids, countries'],
  [{ leaving: { ids: [] } }, '`leaving.ids` must name at least one id, not []'],
  [{ leaving: { ids: ['pic:b'] }, first: 101 }, '`first` must be from 1 to 100, not 101.'],
  [{ leaving: { ids: ['pic:b'] }, offset: -1 }, '`offset` must be 0 or more, not -1.'],
  [{ leaving: { ids: ['pic:b'] }, for: ['pic:nobody'] }, 'pic:nobody'],
])('refuses %j', async (question, message) => {
  await expect(ask(question)).rejects.toThrow(message);
});
