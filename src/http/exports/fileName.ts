import type { Language } from '../../questions/explanation/Phrases.ts';
import type { ForPeople } from './forPeopleOf.ts';

/** Questions as an Italian calls a file with the answer. */
export const ITALIAN_NAMES: Readonly<Record<string, string>> = {
  partnershipPaths: 'percorsi',
  consortiumFor: 'consorzio',
  callsFor: 'bandi-adatti',
  callList: 'bandi',
  whoFundsWhat: 'chi-finanzia-che-cosa',
  organisationList: 'organizzazioni',
  projectList: 'progetti',
  organisations: 'organizzazioni',
  projects: 'progetti',
  participations: 'partecipazioni',
  partnerSuggestions: 'nuovi-partner',
  search: 'ricerca',
  quality: 'qualita',
  qualityCases: 'casi',
};

interface Named {
  /** The question. */
  name: string;
  format: string;
  language: Language;
  forPeople: ForPeople | null;
}

/** The name of a file with the answer of a day; in Italian for people who read it in Italian. */
export function fileName({ name, format, language, forPeople }: Named, day: string): string {
  // A calendar is for people always.
  const isForPeople = forPeople !== null || format === 'ics';
  const shown = (isForPeople && language === 'IT' ? ITALIAN_NAMES[name] : null) ?? name;
  return `${shown}-${day}.${format}`;
}
