import type { ExploreWords } from './exploreWords.en.ts';

/** All that the pages of a neighbourhood say, in Italian. */
export const exploreWords: ExploreWords = {
  title: 'I dintorni {{name, di}}',
  some: 'I dintorni',
  shows: '{{organisations}}, {{ties}}.',
  organisations_one: '{{number}} organizzazione',
  organisations_other: '{{number}} organizzazioni',
  ties_one: '{{number}} legame',
  ties_other: '{{number}} legami',
  partners: 'Partner mostrati per ciascuna',
  fields: 'Solo progetti su un campo o su uno più ristretto',
  moving: 'Le organizzazioni stanno trovando posto …',
  graphNote:
    'Scegliete un’organizzazione nell’immagine per vederne anche i partner. Trascinate per spostarvi, scorrete o pizzicate per avvicinarvi. L’elenco dice lo stesso a parole.',
  noGraph: 'Il grafo non può essere disegnato su questo dispositivo. L’elenco dice lo stesso a parole.',
  list: 'Lo stesso come elenco, dai legami più forti',
  partnersOf: 'Partner {{name, di}}',
  shown: '{{shown}} partner su {{total}}, dai più forti.',
  none: 'Nessun legame soddisfa le condizioni.',
  open: 'Mostrate i partner',
  openName: 'Mostrate i partner {{name, di}}',
  close: 'Nascondete i partner',
  closeName: 'Nascondete i partner {{name, di}}',
};
