import type { GroupWords } from './groupWords.en.ts';

/** Italian words of the pages about a group of organisations. */
export const groupWords: GroupWords = {
  inChosen_one: 'Solo lavori nel campo scelto',
  inChosen_other: 'Solo lavori nei campi scelti',
  nobody_one:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su questo.',
  nobody_other:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su uno di questi.',
  chosen: 'Per legami e percorsi contano solo i lavori in: {{names}}.',
};
