/** The words of a file's codes in English, by column; `question.column` where the same code says another thing there. */
export const ENGLISH_VALUES = {
  kind: {
    HIGHER_EDUCATION: 'university or school',
    RESEARCH: 'research organisation',
    COMPANY: 'company',
    PUBLIC_BODY: 'public body',
    OTHER: 'other organisation',
  },
  role: {
    COORDINATOR: 'coordinator',
    PARTICIPANT: 'participant',
    PARTNER: 'partner',
    ASSOCIATED_PARTNER: 'associated partner',
    INTERNATIONAL_PARTNER: 'international partner',
    THIRD_PARTY: 'third party',
    MANAGER: 'managing body',
    MEMBER: 'member',
    PARTY: 'signatory',
  },
  // A list and a consortium may be for somebody else than home, or for several.
  standing: { OURSELVES: 'the organisation itself', PARTNER: 'its partner', NOT_YET: 'not yet a partner' },
  'projectList.standing': {
    OURSELVES: 'with the organisation itself',
    PARTNER: 'with its partners, without the organisation itself',
    NOT_YET: 'without the organisation and its partners',
  },
  phase: { PLANNED: 'planned', RUNNING: 'running', ENDED: 'ended' },
  status: { FORTHCOMING: 'not yet open', OPEN: 'open', CLOSED: 'closed to new applicants' },
  procedure: {
    SINGLE_STAGE: 'in one stage',
    TWO_STAGE: 'in two stages: nobody joins after the first',
    MULTIPLE_CUT_OFF: 'several cut-off days',
    CONTINUOUS: 'at any time',
  },
  state: { FOR: 'the organisation itself', WITH: 'already taken in', PROPOSED: 'proposed', CANDIDATE: 'candidate' },
  'search.type': {
    ORGANISATION: 'organisation',
    PROJECT: 'project',
    CLUSTER: 'cluster',
    PROGRAMME: 'programme',
    FIELD: 'field',
    COUNTRY: 'country',
    AGREEMENT: 'agreement',
    CALL: 'call',
    REGION: 'region',
  },
};

/** The shape that every language fills. */
export type ValueWords = typeof ENGLISH_VALUES;
