import type { WayWords } from './wayWords.en.ts';

/** The same in Italian. */
export const wayWords: WayWords = {
  fromUs: 'da voi',
  startsWith: '{{name, da}}',
  theyKnow: 'Si conoscono già',
  within: 'Tutti questi percorsi restano dentro {{name}}.',
  begin: 'Tutti questi percorsi cominciano in {{name}}.',
  over: 'Tutti questi percorsi passano per {{name}}.',
  without: 'Percorsi senza {{name}}',
  leftOut: 'Esclusi',
};
