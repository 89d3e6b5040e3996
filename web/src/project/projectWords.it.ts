import type { ProjectWords } from './projectWords.en.ts';

/** All that the page of a project alone says, in Italian. */
export const projectWords: ProjectWords = {
  funder: 'Finanziatore, che gestisce il programma',
  rest: 'Il costo supera il finanziamento di {{rest}}. Non risulta chi li paghi.',
  restBeside:
    'Il costo supera il finanziamento di {{rest}}. Non risulta chi li paghi, salvo il denaro esterno al programma indicato sotto.',
  you: 'voi',
  order: 'Ordine',
  orders: { LISTED: 'come nella fonte', NAME: 'per nome', COUNTRY: 'per paese', GRANT: 'per importo' },
};
