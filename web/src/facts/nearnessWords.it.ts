import type { NearnessWords } from './nearnessWords.en.ts';

/** Words for how near two organisations are, in Italian. */
export const nearnessWords: NearnessWords = {
  all: 'Tutti i percorsi insieme',
  said: '{{word}}, {{number}} su 100',
  strong: 'molto vicini',
  good: 'vicini',
  fair: 'abbastanza vicini',
  weak: 'lontani',
  faint: 'molto lontani',
  how: 'Che cosa dice questo?',
  explained:
    'Conta ogni percorso di al massimo tre legami, che sia nell’elenco o no, alle stesse condizioni; un passaggio attraverso chi ha molti partner conta meno. Serve a confrontare organizzazioni con un numero simile di partner: chi ne ha molti è vicino a quasi tutti. Non è una probabilità.',
};
