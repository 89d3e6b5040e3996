import type { GroupWords } from './groupWords.en.ts';

/** Italian words of the pages about a group of organisations. */
export const groupWords: GroupWords = {
  inChosen_one: 'Solo lavori nel campo scelto',
  inChosen_other: 'Solo lavori nei campi scelti',
  nobody_one:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su questo.',
  nobody_other:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su uno di questi.',
  change: 'Cambia',
  fundersLeftOut:
    'Non proposti, perché dai loro progetti risultano finanziare la ricerca più che farla: {{names}}. Tra i candidati si può dare loro un posto.',
  inAnyField: 'Qualsiasi campo',
  showFound: 'Mostra i risultati',
  said: {
    doors: 'Chi apre la porta a {{group}}',
    from: 'partendo da {{name}}',
    newTo: 'Nuovi per {{names}}',
    field: {
      own: 'nel nostro campo',
      their: 'nel loro campo',
      chosen: 'contando solo i lavori su questo',
      any: 'in ogni campo',
    },
    noPublic: 'senza enti pubblici e finanziatori',
  },
  open: {
    own_one: 'Uno dei vostri {{of}} partner nel nostro campo apre una porta.',
    own_other: '{{number}} dei vostri {{of}} partner nel nostro campo aprono una porta.',
    chosen_one: 'Uno dei vostri {{of}} partner nel campo scelto apre una porta.',
    chosen_other: '{{number}} dei vostri {{of}} partner nel campo scelto aprono una porta.',
    any_one: 'Uno dei vostri {{of}} partner apre una porta.',
    any_other: '{{number}} dei vostri {{of}} partner aprono una porta.',
  },
  chosen: 'Per legami e percorsi contano solo i lavori in: {{names}}.',
};
