import type { ValueWords } from './englishValues.ts';

/** The words of a file's codes in Italian, by column; `question.column` where the same code says another thing there. */
export const ITALIAN_VALUES: ValueWords = {
  kind: {
    HIGHER_EDUCATION: 'università o scuola',
    RESEARCH: 'ente di ricerca',
    COMPANY: 'impresa',
    PUBLIC_BODY: 'ente pubblico',
    OTHER: 'altra organizzazione',
  },
  role: {
    COORDINATOR: 'coordinatore',
    PARTICIPANT: 'partecipante',
    PARTNER: 'partner',
    ASSOCIATED_PARTNER: 'partner associato',
    INTERNATIONAL_PARTNER: 'partner internazionale',
    THIRD_PARTY: 'terza parte',
    MANAGER: 'soggetto gestore',
    MEMBER: 'membro',
    PARTY: 'firmatario',
  },
  // A list and a consortium may be for somebody else than home, or for several.
  standing: { OURSELVES: 'l’ente stesso', PARTNER: 'suo partner', NOT_YET: 'non ancora partner' },
  'projectList.standing': {
    OURSELVES: 'con l’ente stesso',
    PARTNER: 'con suoi partner, senza l’ente stesso',
    NOT_YET: 'senza l’ente né suoi partner',
  },
  phase: { PLANNED: 'in programma', RUNNING: 'in corso', ENDED: 'concluso' },
  status: { FORTHCOMING: 'non ancora aperto', OPEN: 'aperto', CLOSED: 'chiuso a nuovi proponenti' },
  procedure: {
    SINGLE_STAGE: 'in una fase',
    TWO_STAGE: 'in due fasi: dopo la prima non si entra più',
    MULTIPLE_CUT_OFF: 'più scadenze intermedie',
    CONTINUOUS: 'in qualsiasi momento',
  },
  state: { FOR: 'l’ente stesso', WITH: 'già preso', PROPOSED: 'proposto', CANDIDATE: 'candidato' },
  'search.type': {
    ORGANISATION: 'organizzazione',
    PROJECT: 'progetto',
    CLUSTER: 'cluster',
    PROGRAMME: 'programma',
    FIELD: 'campo',
    COUNTRY: 'paese',
    AGREEMENT: 'accordo',
    CALL: 'bando',
    REGION: 'regione',
  },
};
