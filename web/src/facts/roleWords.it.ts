import type { RoleWords } from './roleWords.en.ts';

/** Explanations of the roles in a project, in Italian. */
export const roleWords: RoleWords = {
  COORDINATOR: 'guida il progetto',
  PARTICIPANT: 'partecipa e riceve un contributo proprio',
  PARTNER: 'partecipa, come dicono i dati più vecchi e le notizie di stampa',
  ASSOCIATED_PARTNER: 'partecipa senza un contributo proprio',
  INTERNATIONAL_PARTNER: 'partecipa da un paese che il programma non finanzia',
  THIRD_PARTY: 'lavora per un partecipante',
};
