import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { IntoCalendar } from './IntoCalendar.tsx';

type Call = Parameters<typeof IntoCalendar>[0]['call'];

const NOTHING = {
  ...{ title: null, masterCall: null, callTitle: null, subCall: null, status: null, statedStatus: null, url: null },
  ...{ openingDate: null, procedure: null, typesOfAction: null, budget: null, expectedGrants: null, programme: null },
  ...{ minContribution: null, maxContribution: null, destination: null, keywords: null },
};
const callWith = (
  deadlines: string[] | null,
  lastEntry: string | null = null,
  copiedOn: string | null = '2026-10-06',
) => ({ ...NOTHING, id: 'call:H-1', code: 'H-1', deadlines, lastEntry, copiedOn }) satisfies Call;

function showAt(call: Call, language: 'en' | 'it' = 'en') {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z'), toFake: ['Date'] });
  return show(<IntoCalendar call={call} />, { language });
}

test('the deadlines ahead of a call go into a calendar by one press', async () => {
  await showAt(callWith(['2026-10-01', '2027-02-17']));
  const link = screen.getByRole('link', { name: 'Put the deadline into my calendar' });
  const { pathname, searchParams } = new URL(link.getAttribute('href')!, location.origin);
  expect(pathname).toBe('/export/callList.ics');
  expect([...searchParams]).toEqual([
    ['where', '{"ids":["call:H-1"]}'],
    ['language', 'EN'],
  ]);
  await showAt(callWith(null, '2027-02-17'), 'it');
  screen.getByRole('link', { name: 'Mettete la scadenza nel mio calendario' });
  await showAt(callWith(['2026-11-30', '2027-02-17']));
  screen.getByRole('link', { name: 'Put the deadlines into my calendar' });
});

test.each([
  ['has none on record', callWith(null)],
  ['has only past ones', callWith(['2026-11-29'], '2027-01-01')],
  ['is in no list', callWith(['2027-02-17'], null, null)],
])('a call that %s offers none', async (_, call) => {
  await showAt(call);
  expect(screen.queryByRole('link')).toBeNull();
});
