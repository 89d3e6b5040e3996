import type { YearWords } from './yearWords.en.ts';

/** All that the picture of money by year says, in Italian. */
export const yearWords: YearWords = {
  heading: 'Importi noti per anno di inizio',
  largest: 'Il massimo nel {{year}}: {{amount}}.',
  bar_one: '{{year}}: {{amount}}, {{number}} progetto',
  bar_other: '{{year}}: {{amount}}, {{number}} progetti',
  unknown_one: '{{number}} importo non noto',
  unknown_other: '{{number}} importi non noti',
  none: '{{year}}: nessun progetto registrato',
  soFar: 'finora',
  planned: 'previsto',
  atLeast: 'Tratteggio: alcuni importi dell’anno non sono noti, quindi la barra è il minimo.',
  leads: 'Una barra porta ai progetti che ne sono all’origine.',
  table: 'La tabella dice lo stesso.',
  picture: 'Salva la figura come',
  notDrawn: 'Il vostro browser non riesce a disegnarla: prendete l’SVG.',
  only: 'Solo: {{conditions}}.',
  from: 'dal {{year}}',
  until: 'fino al {{year}}',
  all: 'Tutto il denaro registrato.',
  source:
    'Fonte: i dati delle fonti di questa rete, versione {{version}}, caricata il {{loaded}}. Salvata il {{day}}. Ogni dato e la sua licenza:',
  growth: 'Quindi quella che sembra una crescita può essere questa lacuna.',
  gap: {
    FIELD: 'Il denaro dei {{lacking}} progetti di {{name}} senza un campo registrato non è in alcuna colonna.',
    OBJECTIVE:
      'Dei {{lacking}} progetti di {{name}} senza un obiettivo registrato sono nelle colonne solo quelli con le parole nel titolo o nelle parole chiave.',
    PROGRAMME:
      'Il denaro dei {{lacking}} progetti di {{name}} di cui non è registrata la parte del programma non è in alcuna colonna.',
    ROLE: 'Il denaro delle {{lacking}} partecipazioni a {{name}} di cui non è registrato il ruolo non è in alcuna colonna.',
  },
};
