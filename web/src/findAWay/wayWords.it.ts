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
  among: 'fra {{number}} organizzazioni',
  nothingSince: 'dal {{year}} non risulta altro',
  apart: {
    all: 'Fra {{a}} e {{b}} non risulta alcun progetto, accordo o adesione in comune.',
    running: 'Fra {{a}} e {{b}} non risulta alcun progetto, accordo o adesione in comune che sia in corso adesso.',
    narrowed: 'Alle condizioni scelte, fra {{a}} e {{b}} non risulta alcun progetto, accordo o adesione in comune.',
    but: 'Che cosa risulta: {{relations}}.',
    founded: '{{a}} è tra i fondatori {{b, di}}',
    partOf: '{{a}} fa parte {{b, di}}',
    became: '{{a}} è diventata {{b}}',
    funds: '{{a}} finanzia {{b}}',
    foundedBoth: 'entrambe hanno tra i fondatori {{names}}',
    unitsOfOne: 'entrambe fanno parte {{name, di}}',
    sameCity: 'entrambe hanno sede a {{city}}',
    sameRegion: 'entrambe hanno sede nella regione {{name}}',
    ways: 'Percorsi fra loro',
  },
};
