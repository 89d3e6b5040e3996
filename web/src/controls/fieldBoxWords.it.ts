import type { FieldBoxWords } from './fieldBoxWords.en.ts';

/** Italian words of the box to find a field. */
export const fieldBoxWords: FieldBoxWords = {
  seek: 'Cerca le parole «{{text}}» in titoli e obiettivi',
  seekMore: 'Trova anche progetti per cui non risulta un tale campo.',
  seekBoth: 'Trova progetti che hanno anche un campo scelto.',
  wider: '{{projects}}; comprende {{number}} dei campi trovati',
  widerAlone: 'Comprende {{number}} dei campi trovati',
  takeAll: 'Scegliete tutti i {{number}} mostrati',
  without: 'Per nessun progetto di {{names}} risulta un campo.',
  noPhrase: 'Cerca tutte queste parole, in qualsiasi ordine: le virgolette non fanno una frase.',
  atMost: 'Si cercano al massimo {{number}} caratteri: ciò che va oltre resta fuori.',
  leftOut: 'Le parole di prima sono state tolte: insieme supererebbero {{number}} caratteri.',
};
