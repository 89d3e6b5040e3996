import { expect, onTestFinished, test, vi } from 'vitest';
import { contextForTests, databaseOf, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { callRecord, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { toDay } from '../../network/columns/toDay.ts';
import { eligibility } from './eligibility.ts';

const RIA = ['HORIZON Research and Innovation Actions'];
const COUNTRIES = { 'pic:it': 'IT', 'pic:de': 'DE', 'pic:ch': 'CH', 'pic:ru': 'RU', 'pic:none': null };
const CONTEXT = contextForTests({
  ...RECORDS_OF_SEVEN,
  organisations: [
    ...Object.entries(COUNTRIES).map(([id, code]) =>
      organisationRecord(id, { name: id.slice(4), country: code === null ? null : `country:${code}` }),
    ),
    organisationRecord('pic:unit', { name: 'unit', country: 'country:DE', parent: 'pic:middle' }),
    organisationRecord('pic:middle', { name: 'middle', country: 'country:CH', parent: 'pic:it' }),
    organisationRecord('pic:ring-a', { parent: 'pic:ring-b' }),
    organisationRecord('pic:ring-b', { parent: 'pic:ring-a' }),
  ],
  collaborations: [],
  memberships: [],
  countries: ['IT', 'DE', 'CH', 'RU'].map((code) => ({ id: `country:${code}`, label: code })),
  programmes: ['programme:HORIZON.2.1', 'programme:EU4H'].map((id) => ({
    ...{ id, label: id, parent: null },
    runners: [],
  })),
  calls: [
    callRecord('call:HORIZON-HLTH-2027-01', { programme: 'programme:HORIZON.2.1', typesOfAction: RIA }),
    callRecord('call:HORIZON-HLTH-2024-01', { programme: 'programme:HORIZON.2.1', typesOfAction: RIA }),
    callRecord('call:HORIZON-UNDATED', { typesOfAction: RIA }),
    callRecord('call:HORIZON-OPENED', { typesOfAction: RIA, opening: '2025-03-01' }),
    callRecord('call:EU4H-2027', { programme: 'programme:EU4H', typesOfAction: RIA }),
  ],
});
const THREE = ['pic:it', 'pic:de', 'pic:ch'];

function ask(call: string | null, organisations: readonly string[] = THREE, asOf?: string) {
  return eligibility({ call: call === null ? null : `call:${call}`, organisations, asOf }, CONTEXT);
}

test('organisations and a call are checked by their countries, the year and the part of the programme', () => {
  const { rules, text, ...answer } = ask('horizon-hlth-2027-01', [...THREE, 'PIC:IT', 'pic:none']);
  expect(answer).toEqual({
    ...{ verdict: 'MET', form: 'THREE_COUNTRIES', isGeneral: false, year: 2027, call: 'call:HORIZON-HLTH-2027-01' },
    ...{ organisations: THREE, countries: ['country:IT', 'country:DE', 'country:CH'], undecided: ['pic:none'] },
    countryList: {
      day: toDay('2026-09-16'),
      title: CONTEXT.participation.title,
      url: CONTEXT.participation.url,
    },
    graphVersion: 3,
    specialRules: expect.any(Function) as unknown,
  });
  expect(rules.map((rule) => [rule.rule, rule.state, rule.text({ language: 'EN' })])).toEqual([
    ['DIFFERENT_COUNTRIES', 'MET', 'Three organisations from three countries.'],
    ['MEMBER_STATE', 'MET', 'One at least in a Member State.'],
    ['NO_EXCLUDED_COUNTRY', 'MET', 'None in a country that is kept out, as far as known.'],
    ['INDEPENDENT', 'UNKNOWN', 'Independent of each other? No source says so. Please check.'],
  ]);
  expect([text({ language: 'EN' }), text({ language: 'IT' })]).toEqual([
    'Rules met, as far as one can see. Indicative: the conditions of the call decide. Countries as of 16 September 2026.',
    'Regole rispettate, per quanto si può vedere. Indicativo: decidono le condizioni del bando. Elenco dei paesi aggiornato al 16 settembre 2026.',
  ]);
});

test.each<[string | null, string | undefined, number | null, string]>([
  ['HORIZON-HLTH-2024-01', undefined, 2024, 'NOT_MET'],
  ['HORIZON-HLTH-2024-01', '2027-01-01', 2024, 'NOT_MET'],
  ['HORIZON-OPENED', undefined, 2025, 'MET'],
  ['HORIZON-UNDATED', undefined, null, 'UNKNOWN'],
  ['HORIZON-UNDATED', '2025-01-01', 2025, 'MET'],
  [null, '2024-12-31', 2024, 'NOT_MET'],
  [null, undefined, 2028, 'MET'],
])('the year of %s as of %s is %s: %s', (call, asOf, year, verdict) => {
  vi.useFakeTimers({ now: new Date('2027-12-31T23:30:00Z'), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(ask(call, THREE, asOf)).toMatchObject({ year, verdict, isGeneral: call === null });
});

test('a unit of a unit is a part of the whole, which need not be asked for', () => {
  const independent = (...ids: string[]) => ask('HORIZON-HLTH-2027-01', ids).rules.at(-1)!;
  expect(independent('pic:unit', 'pic:it', 'pic:de')).toMatchObject({ organisations: ['pic:unit', 'pic:it'] });
  expect(independent('pic:unit', 'pic:it').text({ language: 'IT' })).toBe(
    "Indipendenti l'una dall'altra? Nessuna fonte lo dice. Da verificare. Parti di una stessa organizzazione, che contano una volta sola: unit e it.",
  );
  expect(independent('pic:ring-a', 'pic:ring-b', 'pic:it').organisations).toEqual(['pic:ring-a', 'pic:ring-b']);
});

test('what is missing is said, in both languages', () => {
  const told = (call: string | null, ...ids: string[]) => {
    const { rules, text } = ask(call, ids);
    return (['EN', 'IT'] as const).map((language) => [
      text({ language }),
      ...rules.map((rule) => rule.text({ language })),
    ]);
  };
  const [english, italian] = told('HORIZON-HLTH-2027-01', 'pic:it', 'pic:none', 'pic:ru', 'pic:ring-a');
  expect(english!.slice(0, 4)).toEqual([
    'Rules not met. Indicative: the conditions of the call decide. Countries as of 16 September 2026.',
    'Three organisations from three countries: 1 counts for certain, 2 more may, whose country is not known or not certain to be associated.',
    'One at least in a Member State.',
    'Organisations of these countries cannot take part: Russia.',
  ]);
  expect(italian!.slice(0, 4)).toEqual([
    'Regole non rispettate. Indicativo: decidono le condizioni del bando. Elenco dei paesi aggiornato al 16 settembre 2026.',
    'Tre organizzazioni di tre paesi: ne conta 1 di certo, forse altre 2, di paese non noto o di associazione non certa.',
    'Almeno una in uno Stato membro.',
    'Le organizzazioni di questi paesi non possono partecipare: Russia.',
  ]);
  expect(told('HORIZON-HLTH-2027-01', 'pic:ch')[0]!.slice(1, 3)).toEqual([
    'Three organisations from three countries: 1 counts.',
    'One at least in a Member State: none counts.',
  ]);
  expect(told(null, ...THREE)[0]![0]).toMatch(
    /^Rules met, as far as one can see. No type of action is known, so the rule of three is taken. Indicative: /,
  );
  expect(told('EU4H-2027', ...THREE)).toEqual([
    [
      'Read the conditions: what decides is not computed. Indicative: the conditions of the call decide.',
      'This call is not of Horizon Europe, whose rules alone are computed. Read the conditions.',
    ],
    [
      'Leggete le condizioni: ciò che decide non è calcolato. Indicativo: decidono le condizioni del bando.',
      'Questo bando non è di Orizzonte Europa, le cui regole sono le sole calcolate. Leggete le condizioni.',
    ],
  ]);
});

test('sentences of the conditions are quoted; no conditions are not the same as none that tell', async () => {
  const quoted = (conditions: string | null, call: string | null = 'HORIZON-HLTH-2027-01') => {
    const database = databaseOf({ 'c.conditions': [{ conditions, url: 'https://example.org' }] });
    return eligibility({ call: call && `call:${call}`, organisations: THREE }, { ...CONTEXT, database }).specialRules();
  };
  expect(await quoted('1. Scope\n- Participation is limited to entities of Member States. See Annex B.')).toEqual([
    { text: 'Participation is limited to entities of Member States.', url: 'https://example.org' },
  ]);
  expect(await quoted('See Annex B.')).toEqual([]);
  expect(await quoted(null)).toBeNull();
  expect(await quoted('Participation is limited to entities of Member States.', null)).toBeNull();
});

test.each<[string, () => unknown]>([
  ['`call` names "call:X", but there is no such call: give an id like "call:', () => ask('X')],
  ['`organisations` names "pic:x", but there is no such organisation: give an id', () => ask(null, ['pic:x'])],
  ['`organisations` must name at least one id, not []', () => ask(null, [])],
  ['`organisations` must name at most 100 ids, not 101.', () => ask(null, Array<string>(101).fill('pic:it'))],
  ['`asOf` must be a day of the calendar as YYYY-MM-DD, not "soon".', () => ask(null, THREE, 'soon')],
])('refuses: %s', (message, question) => {
  expect(question).toThrow(message);
});
