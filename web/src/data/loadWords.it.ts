import type { LoadWords } from './loadWords.en.ts';

/** Names of what loads bring, in Italian. */
export const loadWords: LoadWords = {
  curated: 'file curati dallo staff',
  cordis: 'CORDIS',
  'cordis-HORIZON': 'CORDIS, Orizzonte Europa',
  'cordis-H2020': 'CORDIS, Orizzonte 2020',
  'cordis-FP7': 'CORDIS, Settimo programma quadro',
  members: 'membri di {{of}}',
  regions: 'codici postali e regioni di {{of}}',
  regionsOf_one: 'codici postali e regioni di un paese',
  regionsOf_other: 'codici postali e regioni di {{count}} paesi',
  'regions:names': 'nomi delle regioni',
  calls: 'bandi',
};
