import { expect, onTestFinished, test, vi } from 'vitest';
import { contextForTests, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { callRecord } from '../../../test/oracles/recordsForTests.ts';
import { callList } from './callList.ts';
import { callsFor } from './callsFor.ts';

const OPEN = { opening: '2026-01-01', deadlines: ['2026-12-08'], lastEntry: '2026-12-08', copiedOn: '2026-11-01' };
const CONTEXT = {
  ...contextForTests({
    ...RECORDS_OF_SEVEN,
    calls: [callRecord('call:A-2026-1', OPEN), callRecord('call:B-2026-1', OPEN), callRecord('call:A-2020-1')],
    collaborations: RECORDS_OF_SEVEN.collaborations.map((one) => ({ ...one, call: 'call:A-2020-1' })),
  }),
  homeOrganisation: 'pic:home',
};
const ASKED = { first: 20, offset: 0, asOf: '2026-11-28' };

test('a call is answered with its deadline, the days left and what is not known of it', async () => {
  expect(await callsFor({ ...ASKED, statuses: ['OPEN'] }, CONTEXT)).toMatchObject({
    ...{ totalCount: 1, comparedCount: 2, projectCount: 2, unknownStatusCount: 0 },
    matches: [{ rank: 1, call: 'call:A-2026-1', daysLeft: 10, unknown: ['PROGRAMME', 'TEXT'], experienceCount: 2 }],
  });
  expect(await callList({ first: 5, offset: 0, where: { asOf: '2026-12-08' } }, CONTEXT)).toMatchObject({
    rows: [{ call: 'call:A-2026-1', status: 'OPEN', daysLeft: 0 }, { call: 'call:B-2026-1' }],
  });
});

test.each([
  ['no programme', null, true],
  ['a framework that has parts', 'programme:H', true],
  ['a framework without parts', 'programme:L', false],
  ['a part', 'programme:H.1', false],
])('the part of the programme is unknown of %s: %s is %s', async (_, programme, is) => {
  const programmes = Object.entries({ 'programme:H': null, 'programme:H.1': 'programme:H', 'programme:L': null });
  const context = {
    ...contextForTests({
      ...RECORDS_OF_SEVEN,
      programmes: programmes.map(([id, parent]) => ({ id, label: id, parent, runners: [] })),
      calls: [callRecord('call:A-2026-1', { ...OPEN, programme }), callRecord('call:A-2020-1')],
      collaborations: RECORDS_OF_SEVEN.collaborations.map((one) => ({ ...one, programmes: [], call: 'call:A-2020-1' })),
    }),
    homeOrganisation: 'pic:home',
  };
  const { matches } = await callsFor({ ...ASKED, statuses: ['OPEN'] }, context);
  expect(matches.map(({ unknown }) => unknown.includes('PROGRAMME'))).toEqual([is]);
});

test('calls stand by the day in Brussels where none is asked for', async () => {
  vi.useFakeTimers({ now: new Date('2026-12-08T23:30:00Z'), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const asked = { first: 5, offset: 0 };
  expect((await callList(asked, CONTEXT)).rows[0]).toMatchObject({ call: 'call:A-2026-1', status: 'CLOSED' });
  expect(await callsFor({ ...asked, statuses: ['CLOSED'] }, CONTEXT)).toMatchObject({ comparedCount: 2 });
});

test.each<[string, () => Promise<unknown>]>([
  ['`first` must be from 1 to 100, not 0.', () => callsFor({ ...ASKED, statuses: ['OPEN'], first: 0 }, CONTEXT)],
  ['`offset` must be 0 or more, not -1.', () => callsFor({ ...ASKED, statuses: ['OPEN'], offset: -1 }, CONTEXT)],
  ['`statuses` must name at least one status, not []', () => callsFor({ ...ASKED, statuses: [] }, CONTEXT)],
  ['`asOf` must be a day of the calendar', () => callsFor({ ...ASKED, statuses: ['OPEN'], asOf: 'soon' }, CONTEXT)],
  [
    '`for` names "pic:none", but there is no such organisation',
    () => callsFor({ ...ASKED, statuses: ['OPEN'], for: ['pic:none'] }, CONTEXT),
  ],
  [
    '`where.programmes` must name at least one value, not []',
    () => callList({ first: 5, offset: 0, where: { programmes: [] } }, CONTEXT),
  ],
  ['`where.ids` must name at least one value', () => callList({ first: 5, offset: 0, where: { ids: [] } }, CONTEXT)],
  [
    '`where.ids` names "call:none", but there is no such call',
    () => callList({ first: 5, offset: 0, where: { ids: ['call:none'] } }, CONTEXT),
  ],
  [
    '`where.deadlineMonths` must hold months such as 2027-02, not "2027-13"',
    () => callList({ first: 5, offset: 0, where: { deadlineMonths: ['2027-02', '2027-13'] } }, CONTEXT),
  ],
])('refuses: %s', async (message, ask) => {
  await expect(ask()).rejects.toThrow(message);
});
