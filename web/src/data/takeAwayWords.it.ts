import type { TakeAwayWords } from './takeAwayWords.en.ts';

/** Everything that the page of the data says of taking it away, in Italian. */
export const takeAwayWords: TakeAwayWords = {
  days: 'Quanto sono recenti i dati',
  copyOf: 'copia del {{day}}',
  copiesOf: 'copie dal {{first}} al {{last}}',
  ownDays: 'ogni fonte con il suo giorno, più sotto',
  loadedOn: 'caricati il {{day}}',
  whyNotNoted:
    'Non annotato: letta a mano, per singoli dati scritti da chi li cura, senza annotare il giorno. Non si può ricostruire dopo.',
  openData: 'Dati aperti di: {{publishers}}.',
  limited: 'Non aperti, perché la licenza ne limita l’uso: {{publishers}}.',
  allSources: 'Tutte le fonti e le loro licenze',
  heading: 'Porta via i dati',
  lead: 'Tutta questa versione in un solo archivio: una tabella per ogni genere di cosa, ogni colonna descritta, ogni fonte con la sua licenza. Se lo scaricamento si interrompe, riprende da dove era arrivato.',
  all: 'Salva tutto',
  kind: 'ZIP di tabelle CSV',
  tables: 'Una sola tabella:',
  as: '{{table}} come {{format}}',
  narrower:
    'Solo una parte, per esempio un paese: restringete l’elenco delle organizzazioni o dei progetti, e salvate quello.',
  columns: 'Che cosa significa ogni colonna',
  how: 'Come li portano via i programmi',
  lackingOf: 'Senza {{attribute}}, per programma quadro',
  lacking: '{{name}}: manca per {{lacking}} progetti su {{of}}',
  attribute: {
    ...{ FIELD: 'un campo', OBJECTIVE: 'un obiettivo', PROGRAMME: 'una parte' },
    ...{ REGION: 'una regione', ROLE: 'un ruolo' },
  },
  onlyLoads: 'Sono stati guardati solo gli ultimi {{number}} caricamenti; i precedenti non sono riportati qui.',
};
