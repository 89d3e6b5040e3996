/** Everything that the pages about the API say beside their text, in both languages; with them and not with the first script. */
export const GUIDE_WORDS = {
  en: {
    heading: 'Documentation',
    lead: 'A page for each task, with questions and the answers they are given.',
    widget: 'See the widget, choose how it looks, and copy it',
    english: '',
    back: 'Try questions yourself',
    tryThis: 'Try this question',
    copyThis: 'Copy this',
    copied: 'Copied.',
    noPage: 'There is no such page of the documentation.',
  },
  it: {
    heading: 'Documentazione',
    lead: 'Una pagina per ogni compito, con domande e le loro risposte. Il testo è in inglese.',
    widget: 'Guardate il widget, scegliete come appare e copiatelo',
    english: 'Questa pagina è in inglese.',
    back: 'Provate voi stessi le domande',
    tryThis: 'Prova questa domanda',
    copyThis: 'Copia questo',
    copied: 'Copiato.',
    noPage: 'Questa pagina della documentazione non esiste.',
  },
} as const;
