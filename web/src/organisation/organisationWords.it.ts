import type { OrganisationWords } from './organisationWords.en.ts';

/** All that the page of an organisation alone says, in Italian. */
export const organisationWords: OrganisationWords = {
  contents: 'In questa pagina',
  standing: 'Come si arriva a loro',
  noWay: 'Non si conosce nessun percorso.',
  all: 'Tutti: {{number}}',
  running: 'In corso: {{number}}',
  coordinates: 'Coordinati: {{number}}',
  twice: 'Un progetto in cui ha più ruoli, o posti, ha una riga per ognuno.',
  show: 'Progetti mostrati',
  project: 'Progetto',
  role: 'Ruolo',
  time: 'Tempo',
  receives: 'Riceve',
  list: 'Come elenco, con filtri',
  partnersAsList:
    'Tutti i {{number}} con un progetto o un accordo in comune, da sempre, in un elenco: per luogo, settore, tipo',
  fields: 'Campi dei suoi progetti',
  allFields: 'Tutti i campi',
  amountless: 'Progetti di cui non è noto l’importo che riceve, i primi:',
  names: 'Nomi, numeri ed enti a cui appartiene',
};
