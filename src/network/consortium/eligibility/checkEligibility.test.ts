import { beforeAll, describe, expect, test } from 'vitest';
import type { Participation } from '../../../../rules/participation/Participation.ts';
import { readParticipation } from '../../../../rules/participation/readParticipation.ts';
import { checkEligibility } from './checkEligibility.ts';
import type { EligibilityCall } from './consortiumForm.ts';
import type { Applicant } from './independentGroups.ts';

let list: Participation;
beforeAll(async () => {
  list = await readParticipation();
});

const RIA: EligibilityCall = {
  ...{ code: 'HORIZON-HLTH-2027-01-CARE-02', programme: 'programme:HORIZON.2.1' },
  typesOfAction: ['HORIZON Research and Innovation Actions'],
};

/** Applicants named by their country, `?` for one of unknown country, each an organisation of its own. */
function applicantsIn(...codes: string[]): Applicant[] {
  return codes.map((code, at) => ({
    ...{ id: `pic:${at}`, country: code === '?' ? null : `country:${code}`, parent: null },
  }));
}

function check(codes: string, call: Partial<EligibilityCall> | null = {}, year: number | null = 2027) {
  const of = call === null ? null : { ...RIA, ...call };
  return checkEligibility(list, { call: of, year, applicants: applicantsIn(...codes.split(' ')) });
}

const told = (codes: string, call: Partial<EligibilityCall> | null = {}, year: number | null = 2027) => {
  const { verdict, rules } = check(codes, call, year);
  return [verdict, ...rules.map(({ rule, state, needed, counted }) => [rule, state, needed, counted])];
};
const ofType = (type: string, code = RIA.code): Partial<EligibilityCall> => ({ code, typesOfAction: [type] });

const ALLOWED = ['NO_EXCLUDED_COUNTRY', 'MET', null, null];
const INDEPENDENT = ['INDEPENDENT', 'UNKNOWN', null, null];

describe('the rule of three', () => {
  test.each([
    ['IT BE FR', 'MET', 'MET', 3, 'MET', 3],
    ['IT', 'NOT_MET', 'NOT_MET', 1, 'MET', 1],
    ['IT IT IT', 'NOT_MET', 'NOT_MET', 1, 'MET', 3],
    ['IT NO', 'NOT_MET', 'NOT_MET', 2, 'MET', 1],
    ['IT NO CH US', 'MET', 'MET', 3, 'MET', 1],
    ['NO CH GB', 'NOT_MET', 'MET', 3, 'NOT_MET', 0],
    ['IT BE US', 'NOT_MET', 'NOT_MET', 2, 'MET', 2],
    ['IT BE ?', 'UNKNOWN', 'UNKNOWN', 2, 'MET', 2],
    ['IT BE FR ?', 'MET', 'MET', 3, 'MET', 3],
    ['IT ?', 'NOT_MET', 'NOT_MET', 1, 'MET', 1],
    ['NO CH GB ?', 'UNKNOWN', 'MET', 3, 'UNKNOWN', 0],
    ['IT BE MA', 'UNKNOWN', 'UNKNOWN', 2, 'MET', 2],
    ['NO CH GB MA', 'NOT_MET', 'MET', 3, 'NOT_MET', 0],
  ])('for %s is %s', (codes, verdict, countries, counted, memberState, members) => {
    expect(told(codes)).toEqual([
      verdict,
      ['DIFFERENT_COUNTRIES', countries, 3, counted],
      ['MEMBER_STATE', memberState, 1, members],
      ALLOWED,
      INDEPENDENT,
    ]);
  });

  test('names who counts, who may, and their countries once, each organisation named twice once', () => {
    const [it, no, us, unknown] = applicantsIn('IT', 'NO', 'US', '?') as [Applicant, Applicant, Applicant, Applicant];
    const second = { ...it, id: 'pic:9' };
    const checked = checkEligibility(list, { call: RIA, year: 2027, applicants: [no, it, us, unknown, second, no] });
    const who = {
      ...{ organisations: ['pic:1', 'pic:0', 'pic:9'], countries: ['country:NO', 'country:IT'] },
      undecided: ['pic:3'],
    };
    expect(checked).toMatchObject({ form: 'THREE_COUNTRIES', isGeneral: false, ...who });
    expect(checked.rules[0]).toMatchObject({ state: 'UNKNOWN', ...who });
    expect(checked.rules[1]).toMatchObject({ organisations: ['pic:0', 'pic:9'], countries: ['country:IT'] });
  });

  test('counts parts of one organisation once, whichever country is theirs, and says that they are', () => {
    const [a, b, c] = applicantsIn('IT', 'BE', 'FR') as [Applicant, Applicant, Applicant];
    const ofParts = (...parents: (string | null)[]) =>
      checkEligibility(list, {
        ...{ call: RIA, year: 2027 },
        applicants: [a, b, c].map((one, at) => ({ ...one, parent: parents[at] ?? null })),
      });
    expect(
      ofParts(null, 'pic:0').rules.map(({ state, counted, organisations }) => [state, counted, organisations]),
    ).toEqual([
      ['NOT_MET', 2, ['pic:0', 'pic:1', 'pic:2']],
      ['MET', 2, ['pic:0', 'pic:1', 'pic:2']],
      ['MET', null, []],
      ['UNKNOWN', null, ['pic:0', 'pic:1']],
    ]);
    expect(ofParts('pic:out', null, 'pic:out').verdict).toBe('NOT_MET');
    expect(ofParts('pic:out', null, 'pic:other').verdict).toBe('MET');
  });

  test('stands for a call without a type of action and where there is no call, and that is said', () => {
    expect(check('IT BE FR', null)).toMatchObject({ verdict: 'MET', isGeneral: true });
    expect(check('IT BE FR', { typesOfAction: [] })).toMatchObject({ verdict: 'MET', isGeneral: true });
    expect(check('IT BE FR', ofType('HORIZON Innovation Actions'))).toMatchObject({ isGeneral: false });
    expect(check('IT', ofType('HORIZON Some New Actions'))).toMatchObject({ form: 'THREE_COUNTRIES' });
  });
});

describe('a country counts', () => {
  const elsewhere = { programme: 'programme:HORIZON.1.1' };
  const unplaced = { programme: 'programme:HORIZON' };

  test.each<[string, number | null, Partial<EligibilityCall>, string]>([
    ['CH', 2025, {}, 'MET'],
    ['CH', 2024, {}, 'NOT_MET'],
    ['CH', null, {}, 'UNKNOWN'],
    ['EG', 2024, {}, 'NOT_MET'],
    ['GB', 2024, {}, 'MET'],
    ['GB', 2023, {}, 'NOT_MET'],
    ['GB', 2024, elsewhere, 'MET'],
    ['KR', 2025, {}, 'MET'],
    ['KR', 2024, {}, 'NOT_MET'],
    ['KR', 2025, elsewhere, 'NOT_MET'],
    ['KR', 2025, unplaced, 'UNKNOWN'],
    ['KR', 2024, unplaced, 'NOT_MET'],
    ['JP', 2026, {}, 'MET'],
    ['JP', 2025, {}, 'NOT_MET'],
    ['CA', 2024, {}, 'MET'],
    ['CA', 2023, {}, 'NOT_MET'],
    ['CA', 2027, elsewhere, 'NOT_MET'],
    ['NZ', 2023, {}, 'MET'],
    ['NZ', 2022, {}, 'NOT_MET'],
    ['NO', null, unplaced, 'MET'],
    ['AU', 2027, {}, 'NOT_MET'],
    ['XK', 2021, {}, 'MET'],
  ])('%s in %s of %j: %s', (country, year, call, verdict) => {
    expect(check(`IT BE ${country}`, call, year).verdict).toBe(verdict);
  });
});

describe('another form', () => {
  const applicant = (state: string, counted: number) => ['APPLICANT', state, 1, counted];

  test.each([
    ['HORIZON ERC Grants', 'ERC-2027-STG'],
    ['HORIZON ERC Proof of Concept Grants', 'ERC-2026-POC'],
    ['HORIZON EIC Accelerator', 'HORIZON-EIC-2026-ACCELERATOR-01'],
    ['HORIZON EIC Grants', 'HORIZON-EIC-2026-TRANSITIONOPEN'],
    ['HORIZON TMA MSCA Postdoctoral Fellowships - European Fellowships', 'HORIZON-MSCA-2027-PF-01-01'],
    ['HORIZON Coordination and Support Actions', 'HORIZON-HLTH-2027-03-TOOL-08'],
  ])('%s is for one applicant in a Member State or an associated country', (type, code) => {
    const call = ofType(type, code);
    expect(told('IT', call)).toEqual(['MET', applicant('MET', 1), ALLOWED, INDEPENDENT]);
    expect(told('NO US', call)).toEqual(['MET', applicant('MET', 1), ALLOWED, INDEPENDENT]);
    expect(told('US', call)[0]).toBe('NOT_MET');
    expect(told('?', call)).toEqual(['UNKNOWN', applicant('UNKNOWN', 0), ALLOWED, INDEPENDENT]);
    expect(check('IT', { code, typesOfAction: [], programme: null }).form).toBe(
      /CSA|Coordination/.test(type) ? 'THREE_COUNTRIES' : 'ONE_APPLICANT',
    );
  });

  test('EIC Pathfinder Challenges is for one, for two of two countries, or for three', () => {
    const call = ofType('HORIZON EIC Grants', 'HORIZON-EIC-2026-PATHFINDERCHALLENGES-01-01');
    const verdicts = ['IT', 'US', 'IT BE', 'IT IT', 'NO CH', 'IT US', 'IT IT BE', 'IT BE CH', 'NO CH GB', 'IT ?'];
    expect(verdicts.map((codes) => check(codes, call).verdict)).toEqual([
      'MET',
      'NOT_MET',
      'MET',
      'NOT_MET',
      'MET',
      'NOT_MET',
      'NOT_MET',
      'MET',
      'NOT_MET',
      'UNKNOWN',
    ]);
    const open = ofType('HORIZON EIC Grants', 'HORIZON-EIC-2026-PATHFINDEROPEN');
    expect(['IT', 'IT BE', 'IT BE FR'].map((codes) => check(codes, open).verdict)).toEqual([
      'NOT_MET',
      'NOT_MET',
      'MET',
    ]);
  });

  test.each(['HORIZON Pre-commercial Procurement', 'HORIZON Public Procurement of Innovative Solutions'])(
    '%s is for three, of whom nobody can see who procures',
    (type) => {
      expect(told('IT BE CH', ofType(type))).toEqual([
        'UNKNOWN',
        ['DIFFERENT_COUNTRIES', 'MET', 3, 3],
        ['MEMBER_STATE', 'MET', 1, 2],
        ['PROCURERS', 'UNKNOWN', 2, null],
        ALLOWED,
        INDEPENDENT,
      ]);
      expect(told('IT BE', ofType(type))[0]).toBe('NOT_MET');
    },
  );

  test.each([
    [['HORIZON JU Research and Innovation Actions'], RIA.code],
    [['HORIZON  Research and Innovation Actions'], 'HORIZON-JU-IHI-2026-13-two-stage-01'],
    [[], 'HORIZON-JU-Chips-2024-1-IA-T1'],
    [['HORIZON Programme Cofund Actions'], RIA.code],
    [['HORIZON Recognition Prize'], 'HORIZON-EIC-2026-PRIZE-ICAPITAL-01'],
    [['HORIZON TMA MSCA Cofund Doctoral programme'], 'HORIZON-MSCA-2027-COFUND-01-01'],
    [['HORIZON TMA MSCA Doctoral Networks', 'HORIZON TMA MSCA Doctoral Networks - Joint Doctorates'], RIA.code],
    [['HORIZON TMA MSCA Staff Exchanges'], 'HORIZON-MSCA-2027-SE-01-01'],
    [['HORIZON Grant to identified beneficiary'], RIA.code],
    [['HORIZON EIC Equity Only'], 'HORIZON-EIC-2026-STEP'],
    [['HORIZON EIC Grants'], 'HORIZON-EIC-2026-BOOSTER'],
    [['HORIZON Innovation Actions', 'HORIZON Coordination and Support Actions'], RIA.code],
  ])('%j of %s has rules of its own, which are not computed', (typesOfAction, code) => {
    expect(told('IT', { typesOfAction, code })).toEqual([
      'READ_CONDITIONS',
      ['OWN_RULES', 'READ_CONDITIONS', null, null],
      ALLOWED,
      INDEPENDENT,
    ]);
  });

  test.each<Partial<EligibilityCall>>([
    { programme: 'programme:DIGITAL', typesOfAction: ['DIGITAL JU Simple Grants'] },
    { programme: 'programme:EU4H' },
    { programme: 'programme:H2020-EU.3.1', code: 'SC1-BHC-19-2019', typesOfAction: [] },
    { programme: 'programme:EURATOM2027', code: 'HORIZON-EURATOM-2027-01' },
    { programme: null, code: 'SC1-BHC-19-2019', typesOfAction: [] },
    { programme: null, code: 'call:HORIZON-EURATOM-2027-01', typesOfAction: [] },
    { programme: null, code: 'ERC-2019-STG', typesOfAction: [] },
    { programme: null, typesOfAction: ['EDF Research Actions'] },
  ])('%j is of another programme, whose rules are not computed', (call) => {
    expect(check('IT BE RU', call)).toEqual({
      ...{ verdict: 'READ_CONDITIONS', form: 'OTHER_PROGRAMME', isGeneral: false },
      ...{ organisations: [], countries: [], undecided: [] },
      rules: [expect.objectContaining({ rule: 'OWN_RULES', state: 'READ_CONDITIONS' })],
    });
  });

  test('a call of no known programme is of Horizon Europe by its types, or by its code', () => {
    const unknown = { programme: null };
    expect(check('IT BE FR', unknown).form).toBe('THREE_COUNTRIES');
    expect(
      check('IT BE FR', { ...unknown, code: 'call:HORIZON-HLTH-2023-CARE-08-01', typesOfAction: [] }).verdict,
    ).toBe('MET');
  });
});

describe('a country that is kept out', () => {
  const excluded = (codes: string, type: string) =>
    check(codes, ofType(type)).rules.find(({ rule }) => rule === 'NO_EXCLUDED_COUNTRY');

  test.each(['RU', 'BY'])('%s fails whatever the others are, and the type', (country) => {
    for (const type of ['HORIZON Innovation Actions', 'HORIZON ERC Grants', 'HORIZON JU Innovation Actions'])
      expect(check(`IT BE FR ${country}`, ofType(type)).verdict).toBe('NOT_MET');
    expect(excluded(`IT BE FR ${country} CN`, 'HORIZON Coordination and Support Actions')).toEqual({
      ...{ rule: 'NO_EXCLUDED_COUNTRY', state: 'NOT_MET', needed: null, counted: null, undecided: [] },
      ...{ organisations: ['pic:3'], countries: [`country:${country}`] },
    });
  });

  test.each([
    ['HORIZON Innovation Actions', 'NOT_MET'],
    ['HORIZON  Research and Innovation Actions', 'READ_CONDITIONS'],
    ['HORIZON Coordination and Support Actions', 'MET'],
  ])('CN in %s: %s', (type, state) => {
    expect(excluded('IT BE FR CN', type)).toMatchObject({
      state,
      countries: state === 'MET' ? [] : ['country:CN'],
    });
    expect(check('IT BE FR CN', ofType(type)).verdict).toBe(state);
  });

  test('CN where no type is known: the conditions tell', () => {
    expect(check('IT BE FR CN', null).verdict).toBe('READ_CONDITIONS');
    expect(check('IT BE FR ?', null).verdict).toBe('MET');
  });
});
