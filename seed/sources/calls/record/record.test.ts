import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeMoves } from './describeMoves.ts';
import { mergeRecords, recordOf } from './mergeRecords.ts';
import { callRecord, type Notice } from './Notice.ts';
import { shownCall } from './ShownCall.ts';
import { statedByCall } from './statedByCall.ts';

const NOTICE: Notice = {
  ...{ layout: 'TEXT', language: 'en', day: '2026-07-15', code: 'HORIZON-X-01', title: 'A title' },
  ...{ callCode: 'HORIZON-X', callTitle: 'A call', status: 'FORTHCOMING', openingDate: '2027-02-10' },
  ...{ deadlines: ['2027-04-13'], procedure: 'SINGLE_STAGE', typesOfAction: ['RIA'], framework: 'HORIZON' },
  ...{ programme: 'HORIZON.2.1', destination: 'D', keywords: ['K'], description: 'Text', conditions: 'C' },
  ...{ url: 'https://example.org', budget: 7, budgetByYear: { 2027: 7 }, expectedGrants: 2 },
  ...{ minContribution: null, maxContribution: 4 },
};
const LATER: Notice = {
  ...{ ...NOTICE, day: '2026-10-06', title: 'A new title', openingDate: '2026-10-29', deadlines: ['2027-02-17'] },
  conditions: null,
};

function merged(...notices: Notice[]) {
  return notices.map(recordOf).reduce(mergeRecords);
}

test('records come to the same in any order, and however often', () => {
  const some = fc.constantFrom<Partial<Notice>>(
    ...[{}, LATER, { ...LATER, title: 'Other' }, { language: 'it', title: 'Un titolo' }],
    ...[
      { layout: 'BULK' as const, description: null, budget: 9 },
      { ...LATER, layout: 'BARE' as const },
    ],
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (parts, numbers) => {
      const notices = parts.map((part): Notice => ({ ...NOTICE, ...part }));
      const keyed = [...notices, ...notices].map((notice) => ({ notice, at: numbers.next().value as number }));
      const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ notice }) => notice);
      const record = merged(...notices);
      // Its text is what is compared with the record that is kept.
      expect(JSON.stringify(callRecord.parse(merged(...shuffled)))).toBe(JSON.stringify(record));
    }),
  );
});

describe('of several notices', () => {
  test('the newest is shown, with what only an older one knows', () => {
    expect(shownCall(merged(LATER, NOTICE))).toMatchObject({
      ...{ day: '2026-10-06', title: 'A new title', openingDate: '2026-10-29', conditions: 'C' },
    });
  });

  test('of one day the one with the text is, and words in English', () => {
    const italian = { ...LATER, language: 'it', title: 'Un titolo', description: 'Testo', deadlines: ['2027-02-18'] };
    const bulk: Notice = { ...NOTICE, layout: 'BULK', day: '2026-07-15', title: 'In capitals', description: null };
    expect(shownCall(merged(bulk, NOTICE, italian))).toMatchObject({
      ...{ title: 'A title', description: 'Text', deadlines: ['2027-02-18'] },
    });
  });
});

describe('what moved', () => {
  test('is told, days first', () => {
    expect(describeMoves(null, merged(LATER, NOTICE))).toBe(
      'HORIZON-X-01: opening 2027-02-10 -> 2026-10-29; deadline 2027-04-13 -> 2027-02-17; title A title -> A new title',
    );
    expect(describeMoves(null, merged(NOTICE))).toBeNull();
  });

  test('since the record before is told with each step, also where several copies are loaded at once', () => {
    const kept = merged(NOTICE);
    const middle = { ...LATER, day: '2026-08-22', title: 'A title' };
    expect(describeMoves(kept, merged(NOTICE, middle, { ...LATER, title: 'A title' }))).toBe(
      'HORIZON-X-01: opening 2027-02-10 -> 2026-10-29; deadline 2027-04-13 -> 2027-02-17',
    );
    expect(describeMoves(kept, merged(NOTICE, { ...middle, budget: 8 }, { ...NOTICE, day: '2026-10-06' }))).toBe(
      'HORIZON-X-01: opening 2027-02-10 -> 2026-10-29 -> 2027-02-10; deadline 2027-04-13 -> 2027-02-17 -> 2027-04-13; budget 7 -> 8 -> 7',
    );
  });

  test('before the copy that is kept is not told again', () => {
    expect(describeMoves(merged(LATER), merged(LATER, NOTICE))).toBeNull();
  });

  test('is no translation', () => {
    const translated = { ...NOTICE, day: '2026-08-01', language: 'it', title: 'Un titolo' };
    expect(describeMoves(null, merged(NOTICE, translated))).toBeNull();
    expect(describeMoves(merged(translated), merged(translated, { ...NOTICE, day: '2026-08-02' }))).toBeNull();
  });

  test('is kept as Statements with the Source of its day', () => {
    const { nodes } = statedByCall(merged(NOTICE, { ...NOTICE, day: '2026-08-22' }, LATER));
    const stated = nodes.filter(({ label }) => label === 'Statement');
    expect(
      stated.map(({ properties: { subject, predicate, value, shown, replacedOn = '' }, links }) =>
        [subject, predicate, value, shown, links[0]?.to.id, replacedOn].join(' ').trimEnd(),
      ),
    ).toEqual([
      'call:HORIZON-X-01 openingDate 2027-02-10 false source:calls:2026-08-22 2026-10-06',
      'call:HORIZON-X-01 openingDate 2026-10-29 true source:calls:2026-10-06',
      'call:HORIZON-X-01 deadlines 2027-04-13 false source:calls:2026-08-22 2026-10-06',
      'call:HORIZON-X-01 deadlines 2027-02-17 true source:calls:2026-10-06',
      'call:HORIZON-X-01 title A title false source:calls:2026-08-22 2026-10-06',
      'call:HORIZON-X-01 title A new title true source:calls:2026-10-06',
    ]);
    const days = nodes.filter(({ label }) => label === 'Source').map(({ properties }) => properties.copiedOn);
    expect(days).toEqual(['2026-10-06', '2026-07-15', '2026-08-22']);
  });
});

test('a topic is stated by the copies of all its kept values, its programme by that which has it', () => {
  const { nodes } = statedByCall(
    merged(NOTICE, { ...LATER, programme: null, day: '2026-10-06' }, { ...NOTICE, day: '2026-06-01' }),
  );
  const [call, ...others] = nodes;
  const sources = ({ links }: { links: { type: string; to: { id: string } }[] } = { links: [] }): string[] =>
    links.filter(({ type }) => type === 'STATED_BY').map(({ to }) => to.id);
  expect(sources(call)).toEqual(['source:calls:2026-10-06', 'source:calls:2026-07-15']);
  expect(sources(others.find(({ id }) => id === 'programme:HORIZON'))).toEqual(['source:calls:2026-07-15']);
});

test('a topic states its programme with all wider ones, and the last day for those new to it', () => {
  const twoStage: Notice = { ...NOTICE, procedure: 'TWO_STAGE', deadlines: ['2027-02-17', '2027-09-16'] };
  const { nodes } = statedByCall(recordOf(twoStage));
  const programmes = nodes.filter(({ label }) => label === 'Programme').map(({ id }) => id);
  expect(programmes).toEqual(['programme:HORIZON.2.1', 'programme:HORIZON.2', 'programme:HORIZON']);
  const [call] = nodes;
  expect(call?.properties).toMatchObject({
    lastEntry: '2027-02-17',
    statedStatus: 'FORTHCOMING',
    masterCall: 'HORIZON-X',
  });
  expect(call?.properties).not.toHaveProperty('minContribution');
});
