/** Answers to the questions of the pages of a consortium, for tests. */

const COUNTRIES = {
  IT: { code: 'IT', name: 'Italy', nameIt: 'Italia' },
  BE: { code: 'BE', name: 'Belgium', nameIt: 'Belgio' },
  DE: { code: 'DE', name: 'Germany', nameIt: 'Germania' },
} as const;

const memberOf = (id: string, name: string, country: keyof typeof COUNTRIES | null, kind: string | null) => ({
  ...{ id, name, displayName: name, nameIt: null, kind, country: country && COUNTRIES[country] },
});

export const US = memberOf('pic:1', 'Our Foundation', 'IT', 'RESEARCH');
export const LEUVEN = memberOf('pic:2', 'KU Leuven', 'BE', 'HIGHER_EDUCATION');
export const HELMHOLTZ = memberOf('pic:3', 'Helmholtz Centre', 'DE', 'RESEARCH');
export const VACCINES = memberOf('pic:4', 'Vaccine Initiative', 'DE', 'OTHER');
export const UNTIED = memberOf('pic:5', 'Distant Works', null, null);

const project = (acronym: string) => ({ id: `cordis:${acronym}`, acronym, title: null });
const NOTHING = { country: null, kind: null, experience: false, words: [] };

/** A candidate of whom only these values are known. */
export function candidateOf(organisation: typeof US, values: object = {}) {
  const reasons = [
    { kind: 'WORDS', count: null, words: ['resistance'], projects: [project('AI4AMR')] },
    { kind: 'TIED', count: 4, words: [], projects: [project('ArTCell')] },
  ];
  return {
    ...{
      organisation,
      isTied: true,
      hasCoordinated: false,
      passedOver: null,
      likelihood: null,
      reasons,
      adds: NOTHING,
    },
    ...{ introduction: null, ...values },
  };
}

/** A project that two share and that runs. */
function sharedOf(acronym: string) {
  const days = { startDate: '2024-02-01', endDate: '2029-01-31' };
  return { kind: 'PROJECT', running: true, ...days, project: project(acronym), cluster: null, agreement: null };
}

/** A way from us over these to the last. */
export function wayOver(score: number, ...others: readonly { id: string }[]) {
  const organisations = [US, ...others];
  const ties = others.map((_, at) => ({ explanation: `Tie ${at + 1}.`, collaborations: [sharedOf(`P${at + 1}`)] }));
  return { score, organisations, ties };
}

export const CALL = {
  ...{ id: 'call:H-1', code: 'H-1', title: 'New antimicrobials', status: 'OPEN' },
  ...{ openingDate: '2026-01-01', deadlines: ['2999-02-17'] },
  ...{ lastEntry: '2999-02-17', minContribution: 8e6, maxContribution: 1e7, typesOfAction: ['RIA'] },
  url: 'https://portal.example.org/H-1',
};

const RULES = {
  ...{ verdict: 'MET', form: 'THREE_COUNTRIES', isGeneral: false, countries: [] },
  rules: [
    { rule: 'DIFFERENT_COUNTRIES', state: 'MET', text: 'Three of three countries.' },
    { rule: 'INDEPENDENT', state: 'UNKNOWN', text: 'No source says so.' },
    { rule: 'OWN_RULES', state: 'READ_CONDITIONS', text: 'Rules of its own.' },
  ],
  specialRules: [{ text: 'Organisations in the United States may receive money.', url: null }],
  countryList: { day: '2026-06-01', title: 'List', url: 'https://countries.example.org/' },
};

/** An answer: we, KU Leuven in a seat, and one proposed through it. */
export function consortiumOf(values: object = {}) {
  const helmholtz = candidateOf(HELMHOLTZ, {
    ...{ introduction: wayOver(0.15, LEUVEN, HELMHOLTZ), adds: { ...NOTHING, country: COUNTRIES.DE, words: ['drug'] } },
    likelihood: { fromPlace: 1, toPlace: 1, atLeastOneIn: 7 },
  });
  const seats = [
    { seat: 1, state: 'FOR', candidate: candidateOf(US) },
    { seat: 2, state: 'WITH', candidate: candidateOf(LEUVEN, { introduction: wayOver(0.83, LEUVEN) }) },
    { seat: 3, state: 'PROPOSED', candidate: helmholtz },
  ];
  const vaccines = candidateOf(VACCINES, { introduction: wayOver(0.09, HELMHOLTZ, LEUVEN, VACCINES) });
  return {
    ...{ call: CALL, unknown: [], asOf: '2026-11-28', candidateCount: 3 },
    candidates: [helmholtz, vaccines, candidateOf(UNTIED, { isTied: false, reasons: [] })],
    proposal: { emptySeatCount: 0, newcomerCount: 0, fundersLeftOut: [], seats, eligibility: RULES },
    eligibility: { ...RULES, verdict: 'NOT_MET' },
    ...values,
  };
}
