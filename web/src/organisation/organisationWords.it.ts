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
  associated_one:
    'In {{number}} partecipazione è partner associato, che per le regole dei programmi europei non ne riceve fondi: non risulta alcun importo, e non se ne attende. Somme, file ed elenchi lo contano fra i non noti.',
  associated_other:
    'In {{number}} partecipazioni è partner associato, che per le regole dei programmi europei non ne riceve fondi: non risulta alcun importo, e non se ne attendono. Somme, file ed elenchi li contano fra i non noti.',
  pays: 'Dà anche finanziamenti. Di quanto dà è noto:',
  paysUnknown_one: 'L’importo di {{number}} altro finanziamento che dà non è noto.',
  paysUnknown_other: 'Gli importi di altri {{number}} finanziamenti che dà non sono noti.',
  amountless: 'Progetti di cui non è noto l’importo che riceve, i primi:',
  names: 'Nomi, numeri ed enti a cui appartiene',
};
