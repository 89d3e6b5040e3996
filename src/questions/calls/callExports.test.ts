import { describe, expect, test } from 'vitest';
import { exportCallList } from './exportCallList.ts';
import { exportCallsFor } from './exportCallsFor.ts';

const CALL = {
  ...{
    code: 'H-1',
    title: 'Rare diseases',
    typesOfAction: ['RIA', 'IA'],
    openingDate: '2026-01-01',
    budget: 39_300_000,
  },
  ...{ expectedGrants: null, minContribution: null, maxContribution: null, url: 'https://example.org/H-1' },
  ...{ copiedOn: '2026-10-06', deadlines: ['2026-10-01', '2026-12-01', '2027-03-01'], lastEntry: '2027-03-01' },
  ...{ procedure: 'MULTIPLE_CUT_OFF', programme: { code: 'HORIZON.2.1' } },
};

function listOf(...calls: object[]) {
  const rows = calls.map((call) => ({ status: 'OPEN', deadline: '2026-12-01', daysLeft: 3, call }));
  return { callList: { asOf: '2026-11-28', rows } };
}

function eventsOf(call: object, language: 'EN' | 'IT' = 'EN') {
  return exportCallList.calendar!.toEvents(listOf({ ...CALL, ...call }), language);
}

describe('the calendar of calls', () => {
  test('has an event for each deadline from the day asked for on', () => {
    const [first, ...more] = eventsOf({});
    expect(first).toEqual({
      ...{ id: 'H-1/2', day: '2026-12-01', summary: 'H-1: Rare diseases', url: CALL.url, seenOn: '2026-10-06' },
      description:
        'Deadline at 17:00 in Brussels; check it at the portal.\nDeadline 2 of 3.\nBudget of the topic: 39,300,000 euro',
    });
    expect(more.map(({ id, day }) => [id, day])).toEqual([['H-1/3', '2027-03-01']]);
    expect(eventsOf({ deadlines: ['2026-11-28'] })).toHaveLength(1);
    expect(eventsOf({ deadlines: null, lastEntry: '2026-12-03' }).map(({ day }) => day)).toEqual(['2026-12-03']);
    expect(eventsOf({ deadlines: [], lastEntry: null })).toEqual([]);
  });

  test('moves an event whose deadline moved, however the code is written', () => {
    const ids = [eventsOf({ deadlines: ['2026-12-01'] }), eventsOf({ code: 'h-1', deadlines: ['2027-01-15'] })];
    expect(ids.map(([event]) => event?.id)).toEqual(['H-1/1', 'H-1/1']);
  });

  test('says of a later stage whom it is for, in the language asked for', () => {
    const stages = { procedure: 'TWO_STAGE', deadlines: ['2026-10-01', '2027-03-01'], budget: null };
    expect(eventsOf(stages, 'IT').map(({ description }) => description)).toEqual([
      'Scadenza alle ore 17 di Bruxelles; verificatela sul portale.\nFase 2: solo per chi ha superato la precedente.',
    ]);
  });

  test('says its question, day, version and the credit of its source once', () => {
    const source = { title: null, publisher: null, url: null, copiedOn: null };
    const WHERE = { statuses: ['OPEN'], programmes: ['programme:HORIZON.2.1'], text: 'x', asOf: '2026-11-28' };
    const about = {
      ...{ question: 'callList', arguments: { where: WHERE }, askedAt: '2026-11-28T10:20:30.456Z' },
      ...{ graphVersion: 7, loadedAt: '' },
      sources: [
        { ...source, id: 'source:calls:2026-10-06', licence: '© European Union' },
        { ...source, id: 'source:calls:2026-07-15', licence: '© European Union' },
        { ...source, id: 'source:cordis', licence: 'CC BY 4.0' },
      ],
    };
    expect(exportCallList.calendar!.describe(about, 'EN')).toBe(
      'Deadlines of calls (open, HORIZON.2.1, “x”), as of 28 November 2026, by version 7 of the graph.\n© European Union',
    );
    const fit = { for: ['pic:1'], statuses: ['FORTHCOMING'], first: 20, programmes: ['programme:HORIZON'] };
    expect(exportCallsFor.calendar!.describe({ ...about, arguments: fit }, 'IT')).toContain(
      '(pic:1, in arrivo, HORIZON)',
    );
    expect(exportCallsFor.calendar!.describe({ ...about, arguments: {} }, 'IT')).toBe(
      'Scadenze dei bandi, in data 28 novembre 2026, secondo la versione 7 del grafo.\n© European Union',
    );
  });
});

test('a row has all deadlines, and lists as text', () => {
  expect(exportCallList.toRows(listOf(CALL), 'EN')).toEqual([
    {
      ...{ code: 'H-1', title: 'Rare diseases', openingDate: '2026-01-01', budget: 39_300_000, expectedGrants: null },
      ...{ minContribution: null, maxContribution: null, url: CALL.url, copiedOn: '2026-10-06' },
      ...{ programme: 'HORIZON.2.1', typesOfAction: 'RIA; IA', deadlines: '2026-10-01; 2026-12-01; 2027-03-01' },
      ...{
        lastEntry: '2027-03-01',
        procedure: 'MULTIPLE_CUT_OFF',
        status: 'OPEN',
        deadline: '2026-12-01',
        daysLeft: 3,
      },
    },
  ]);
});

test('calls that fit come page by page while there are more, or as many as asked for', () => {
  const match = {
    ...{ rank: 1, score: 1, status: 'OPEN', deadline: null, daysLeft: null, wordShare: 1, experienceCount: 0 },
    ...{ partnerCount: 0, call: CALL, closest: [], words: [] },
  };
  const page = (hasNextPage: boolean) => ({
    callsFor: { asOf: '2026-11-28', matches: [match], pageInfo: { endCursor: 'next', hasNextPage } },
  });
  const next = { after: 'next', offset: null };
  expect(exportCallsFor.nextPage!(page(true), {})).toEqual(next);
  expect(exportCallsFor.nextPage!(page(true), { offset: 100 })).toEqual(next);
  expect(exportCallsFor.nextPage!(page(false), {})).toBeNull();
  expect(exportCallsFor.nextPage!(page(true), { first: 100 })).toBeNull();
});
