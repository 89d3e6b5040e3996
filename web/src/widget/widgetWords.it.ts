import type { WidgetWords } from './widgetWords.en.ts';

/** Everything that the widget and the page about it say, in Italian. */
export const widgetWords: WidgetWords = {
  frame: {
    open: 'Aprite in {{product}}',
    openMore: 'si apre in un’altra scheda',
    sources: 'Fonti: {{sources}}.',
    day: 'Dati caricati il {{day}}.',
    unknown: 'Qui non c’è nessuna organizzazione «{{id}}».',
    unknownMore:
      'Sceglietene una qui sopra. Per chi ha fatto questa pagina: serve un id come «pic:998436424», e si trova su {{address}}.',
    lost: 'In questo momento i dati non sono raggiungibili. Si riprova da sé ogni pochi secondi.',
  },
  page: {
    heading: 'Un cercapercorsi per il vostro sito',
    lead: 'Bastano due righe in una pagina qualsiasi. Sta in una cornice sua, prende lo spazio che le serve e non usa cookie.',
    settings: 'Come deve essere',
    language: 'Lingua',
    ofPage: 'Quella della pagina',
    theme: 'Colori',
    ofVisitor: 'Come li ha il sistema di chi visita',
    light: 'Chiari',
    dark: 'Scuri',
    start: 'Organizzazione da cui parte',
    startMore: 'Se manca è {{name}}. Chi visita può sceglierne un’altra.',
    goal: 'Organizzazione da raggiungere',
    goalMore: 'Se manca la sceglie chi visita.',
    leaveOut: 'Togliete {{name}}',
    lines: 'Le due righe',
    copy: 'Copia',
    copyName: 'Copia le due righe',
    copied: 'Copiate. Incollatele nella vostra pagina.',
    preview: 'Come appare',
    how: 'Attributi, cornici senza script e che cosa il vostro sito deve permettere',
  },
};
