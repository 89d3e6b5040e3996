import { describe, expect, test } from 'vitest';
import { contextForTests, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { callRecord, collaborationRecord, membershipRecord } from '../../../test/oracles/recordsForTests.ts';

import { partnershipPaths } from '../paths/partnershipPaths.ts';
import { consortiumFor } from './consortiumFor.ts';

type Question = Parameters<typeof consortiumFor>[0];
const CALL = 'call:HORIZON-HLTH-2027-01';
/** B and C have worked in calls of the family, C as coordinator. */
const CONTEXT = contextForTests({
  ...RECORDS_OF_SEVEN,
  programmes: ['programme:HORIZON', 'programme:HORIZON.2.1'].map((id, at) => ({
    ...{ id, label: id, parent: at === 0 ? null : 'programme:HORIZON', runners: [] },
  })),
  calls: [
    callRecord(CALL, {
      programme: 'programme:HORIZON.2.1',
      typesOfAction: ['HORIZON Research and Innovation Actions'],
    }),
    callRecord('call:HORIZON-HLTH-2021-01'),
  ],
  collaborations: [
    ...RECORDS_OF_SEVEN.collaborations.map((one) => ({
      ...one,
      type: /^cordis:(?:home-m|m-c)$/.test(one.id) ? 'COFUND' : 'RIA',
    })),
    collaborationRecord('cluster:own', { kind: 'CLUSTER', end: null }),
    collaborationRecord('cordis:old', { call: 'call:HORIZON-HLTH-2021-01', programmes: ['programme:HORIZON.2.1'] }),
  ],
  memberships: [
    ...RECORDS_OF_SEVEN.memberships,
    membershipRecord('cluster:own', 'pic:home', { role: 'MEMBER' }),
    membershipRecord('cluster:own', 'pic:b', { role: 'MEMBER' }),
    membershipRecord('cordis:old', 'pic:b'),
    membershipRecord('cordis:old', 'pic:c', { role: 'COORDINATOR' }),
  ],
});

function ask(given: Partial<Question> = {}) {
  return consortiumFor({ call: CALL, size: 4, newcomers: 0, first: 20, offset: 0, ...given }, CONTEXT);
}
const namesOf = (candidates: readonly { organisation: string }[]): string[] =>
  candidates.map(({ organisation }) => organisation.slice(4));

test('candidates come with ranks, reasons, what they add and whom to ask', async () => {
  const { candidates, candidateCount, unknown, eligibility, proposal } = await ask();
  expect([candidateCount, unknown]).toEqual([4, ['WORDS']]);
  expect(candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  expect(new Set(namesOf(candidates))).toEqual(new Set(['b', 'c', 'd', 'm']));
  const c = candidates.find(({ organisation }) => organisation === 'pic:c')!;
  expect(c).toMatchObject({ isTied: false, hasCoordinated: true, likelihood: null });
  expect(c.adds).toEqual({ country: 'country:DE', kind: 'COMPANY', experience: true, words: [] });
  expect(c.reasons.map(({ kind }) => kind)).toContain('NEAR');
  expect((await c.introduction())?.organisations).toEqual(['pic:home', 'pic:b', 'pic:c']);
  const b = candidates.find(({ organisation }) => organisation === 'pic:b')!;
  // A cluster ties too, and is no project.
  expect(b.reasons.find(({ kind }) => kind === 'TIED')).toMatchObject({ count: 2, projects: ['cordis:home-b'] });
  expect(eligibility().verdict).toBe('NOT_MET');
  expect(proposal.seats.map(({ seat, state }) => [seat, state])).toEqual([
    [1, 'FOR'],
    ...[2, 3, 4].map((seat) => [seat, 'PROPOSED']),
  ]);
});

test('a candidate is explained in both languages', async () => {
  const { candidates } = await ask();
  const c = candidates.find(({ organisation }) => organisation === 'pic:c')!;
  expect(await c.explanation({ language: 'EN' })).toMatch(/(?:C|It) works with partners of Home\./);
  expect(await c.explanation({ language: 'EN' })).toMatch(
    /For an introduction ask B\. Nobody else brings: Germany and a company\.$/,
  );
  expect(await c.explanation({ language: 'IT' })).toMatch(
    /Per una presentazione si può chiedere a B\. Nessun altro porta: Germania e un'impresa\.$/,
  );
  const b = candidates.find(({ organisation }) => organisation === 'pic:b')!;
  expect(await b.explanation({ language: 'EN' })).toMatch(
    /(?:B|It) shares 2 collaborations with Home: CLUSTER:OWN and CORDIS:HOME-B\. .*B can be written to directly\./,
  );
});

test('who has a seat keeps it, who shall not come does not, and conditions narrow', async () => {
  const { candidates, proposal } = await ask({ with: ['pic:m'], without: ['pic:b'], size: 3 });
  expect(namesOf(candidates)).not.toContain('b');
  expect(proposal.seats.map(({ state, candidate }) => [state, candidate.organisation])).toEqual([
    ['FOR', 'pic:home'],
    ['WITH', 'pic:m'],
    ['PROPOSED', expect.stringMatching(/pic:[cd]/)],
  ]);
  expect(proposal.seats[2]!.others({ first: 1 })).toHaveLength(1);
  const german = await ask({ countries: ['DE'], first: 1, offset: 1 });
  expect([german.candidateCount, german.candidates.map(({ rank }) => rank)]).toEqual([2, [2]]);
  const none = await ask({ kinds: ['PUBLIC_BODY'] });
  expect([none.candidates, none.proposal.emptySeatCount, none.proposal.seats.length]).toEqual([[], 3, 1]);
});

test('who shares a collaboration is written to, also where a way through others is stronger', async () => {
  const wide = collaborationRecord('cordis:wide', { end: null, statedOrganisationCount: 60 });
  const context = contextForTests({
    ...RECORDS_OF_SEVEN,
    collaborations: [...RECORDS_OF_SEVEN.collaborations, wide],
    memberships: [
      ...RECORDS_OF_SEVEN.memberships,
      ...['pic:home', 'pic:c'].map((id) => membershipRecord('cordis:wide', id)),
    ],
  });
  const { candidates } = await consortiumFor({ words: 'x', size: 4, newcomers: 0, first: 20, offset: 0 }, context);
  const c = candidates.find(({ organisation }) => organisation === 'pic:c')!;
  expect((await c.introduction())?.organisations).toEqual(['pic:home', 'pic:c']);
  const { paths } = await partnershipPaths(
    { to: 'pic:c', first: 1, maxTies: 4, alternatives: 'RANKED', hubs: 'DAMPEN' },
    context,
  );
  expect(paths[0]?.organisations).toHaveLength(3);
});

test('for a research action nobody is proposed who has only been in partnerships of funders', async () => {
  const { candidates, proposal } = await ask();
  expect(namesOf(candidates)).toContain('m');
  expect(namesOf(proposal.seats.map(({ candidate }) => candidate))).not.toContain('m');
});

test('newcomers are counted, and their share is kept', async () => {
  const all = await ask({ newcomers: 1, size: 3 });
  expect(all.proposal.newcomerCount).toBe(2);
  expect(namesOf((await ask({ tied: false })).candidates)).toEqual(expect.arrayContaining(['c', 'd']));
  expect(new Set(namesOf((await ask({ tied: true })).candidates))).toEqual(new Set(['b', 'm']));
  expect(all.proposal.seats.map(({ candidate: { isTied } }) => isTied)).toEqual([true, false, false]);
});

test('a code is taken for a call, and words for a subject', async () => {
  expect((await ask({ call: 'horizon-hlth-2027-01' })).call).toBe(CALL);
  const words = await ask({ call: null, words: 'vaccines' });
  expect([words.call, words.unknown]).toEqual([null, ['WORDS', 'PROGRAMME', 'FAMILY']]);
});

describe('wrong questions are told what would be right', () => {
  test.each<[Partial<Question>, string]>([
    [
      { call: null },
      'Give `call`, such as "call:HORIZON-HLTH-2027-01-DISEASE-08", or `words` that say what it is about.',
    ],
    [{ call: 'x' }, '`call` names "x", but there is no such call: give an id like'],
    [{ words: 'a'.repeat(501) }, '`words` must have at most 500 characters, not 501.'],
    [{ size: 1 }, '`size` must be at least 2, the organisations of `for` and `with` or two, not 1.'],
    [{ size: 31 }, '`size` must be from 1 to 30, not 31.'],
    [{ with: ['pic:b', 'pic:c'], size: 2 }, '`size` must be at least 3'],
    [{ newcomers: 1.5 }, '`newcomers` must be a share from 0 to 1, not 1.5.'],
    [{ without: ['pic:home'] }, '`without` must not name who has a seat, but names "pic:home".'],
    [{ with: ['pic:nobody'] }, '`with` names "pic:nobody", but there is no such organisation'],
    [{ for: [] }, '`for` must name at least one id, not []'],
    [{ first: 101 }, '`first` must be from 1 to 100, not 101.'],
    [{ offset: -1 }, '`offset`'],
  ])('%j', async (given, message) => {
    await expect(ask(given)).rejects.toThrow(message);
  });
});
