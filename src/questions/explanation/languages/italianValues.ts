/** The words of a file's codes in Italian, by column; `question.column` where the same code says another thing there. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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

/** A value of a question's file in Italian words: codes and flags; the value itself where it is in words or a number already. */
export function italianValue<Value>(question: string, column: string, value: Value): Value | string {
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  return typeof value === 'string' ? (wordsOf(question, column, value)?.[value] ?? value) : value;
}

/** The same in English words, which are those of the code: `not yet`. */
export function englishValue<Value>(question: string, column: string, value: Value): Value | string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const isCode = typeof value === 'string' && wordsOf(question, column, value);
  return isCode ? value.toLowerCase().replaceAll('_', ' ') : value;
}

/** The words of a column in which a value is a code; undefined where it is none. */
function wordsOf(question: string, column: string, value: string): Readonly<Record<string, string>> | undefined {
  const words = VALUES[`${question}.${column}`] ?? VALUES[column];
  return words && Object.hasOwn(words, value) ? words : undefined;
}
