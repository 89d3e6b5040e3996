import type { GapCode } from '../../network/quality/Gap.ts';
import type { CaseValue } from '../../network/quality/gapCase.ts';
import { formatDay } from '../explanation/formatDay.ts';
import type { Language } from '../explanation/Phrases.ts';

const MONEY = ['grant', 'grants', 'awarded', 'above'];
const DAYS = ['startDate', 'endDate'];
const EURO: Readonly<Record<Language, Intl.NumberFormat>> = {
  EN: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
  IT: new Intl.NumberFormat('it-IT', { style: 'currency', currency: 'EUR', useGrouping: 'always' }),
};
const UNKNOWN: Readonly<Record<Language, string>> = { EN: 'not on record', IT: 'ignoto' };

/** The sentence about one case of each kind of gap; its values stand in braces. */
const SENTENCES: Readonly<Record<GapCode, Readonly<Record<Language, string>>>> = {
  ORGANISATION_WITHOUT_IDENTIFIER: {
    EN: '{organisation} has no number of an authority.',
    IT: '{organisation}: nessun numero di un’autorità.',
  },
  ORGANISATION_WITHOUT_COUNTRY: {
    EN: 'The country of {organisation} is not on record.',
    IT: '{organisation}: Paese ignoto.',
  },
  ORGANISATION_WITHOUT_NAME: {
    EN: '{organisation} has no name on record here.',
    IT: '{organisation}: nessun nome registrato qui.',
  },
  SAME_NAME_AND_COUNTRY: {
    EN: '{organisation} shares its name and country ({country}) with another organisation.',
    IT: '{organisation}: nome e Paese ({country}) in comune con un’altra organizzazione.',
  },
  PERHAPS_ONE_ORGANISATION: {
    EN: '{organisation} and {other} may be one body under two records.',
    IT: '{organisation} e {other} sono forse un solo ente con due schede.',
  },
  NUMBER_WITH_SEVERAL_NAMES: {
    EN: '{organisation} is also called {names}.',
    IT: '{organisation}: altri nomi sotto lo stesso numero: {names}.',
  },
  REGION_DOUBTED: {
    EN: '{organisation} is stated to be in {region}, and most organisations of its city are elsewhere.',
    IT: '{organisation}: la regione dichiarata è {region}, ma la maggior parte di quelle della stessa città è altrove.',
  },
  GRANT_UNKNOWN: {
    EN: 'What {organisation} receives in {project} is not on record.',
    IT: '{organisation}: contributo ignoto nel progetto {project}.',
  },
  ROLE_UNKNOWN: {
    EN: 'The role of {organisation} in {project} is not on record.',
    IT: '{organisation}: ruolo ignoto nel progetto {project}.',
  },
  GRANT_ABOVE_AWARD: {
    EN: '{organisation} receives {grant} in {project}, {above} more than the {awarded} that the whole project is given.',
    IT: '{organisation} riceve {grant} nel progetto {project}: {above} più dei {awarded} dell’intero progetto.',
  },
  AWARD_UNKNOWN: {
    EN: 'What the funder gives {project} in all is not on record.',
    IT: '{project}: il contributo totale è ignoto.',
  },
  START_UNKNOWN: { EN: 'The start of {project} is not on record.', IT: '{project}: inizio ignoto.' },
  END_UNKNOWN: { EN: 'The end of {project} is not on record.', IT: '{project}: fine ignota.' },
  DATES_REVERSED: {
    EN: '{project} ends on {endDate}, before it starts on {startDate}.',
    IT: '{project}: la fine ({endDate}) precede l’inizio ({startDate}).',
  },
  NO_ORGANISATION_LISTED: {
    EN: 'No organisation of {project} is on record.',
    IT: '{project}: nessuna organizzazione registrata.',
  },
  PARTNERS_NOT_LISTED: {
    EN: '{listed} of the {stated} organisations of {project} are listed.',
    IT: '{project}: elencate {listed} organizzazioni su {stated}.',
  },
  GRANTS_ABOVE_AWARD: {
    EN: 'The grants of {project} add up to {grants}, {above} more than the {awarded} that it is given.',
    IT: '{project}: i contributi sommati sono {grants}, {above} più dei {awarded} del progetto.',
  },
  COORDINATOR_MISSING: {
    EN: 'None of the {listed} organisations of {project} coordinates it.',
    IT: '{project}: nessun coordinatore tra le organizzazioni ({listed}).',
  },
  COORDINATOR_DOUBLE: {
    EN: '{project} has several coordinators: {coordinators}.',
    IT: '{project}: più coordinatori: {coordinators}.',
  },
  DATES_OUTSIDE_FRAMEWORK: {
    EN: '{project} starts on {startDate}, outside the framework of {programme}.',
    IT: '{project}: l’inizio ({startDate}) è fuori dal programma quadro di {programme}.',
  },
  PARTICIPATION_STATED_TWICE: {
    EN: '{statedTimes} rows state the part of {organisation} in {project}.',
    IT: '{organisation}: {statedTimes} righe dichiarano la stessa partecipazione al progetto {project}.',
  },
  ZERO_NOT_STATED: {
    EN: '{project} is written with a cost or award of 0, although money is received.',
    IT: '{project}: costo o contributo scritto come 0, sebbene si ricevano fondi.',
  },
  SOURCES_DISAGREE: {
    EN: 'Sources state `{predicate}` as: {stated}.',
    IT: 'Le fonti dichiarano per `{predicate}`: {stated}.',
  },
};

/** Says in a sentence what is wrong in one case of a gap; a value that is not known is said to be so. */
export function caseSentence(code: GapCode, values: readonly CaseValue[], language: Language): string {
  const known = new Map(values);
  return SENTENCES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = known.get(name);
    return value === null || value === undefined ? UNKNOWN[language] : inWords(name, value, language);
  });
}

function inWords(name: string, value: string, language: Language): string {
  if (MONEY.includes(name)) return EURO[language].format(Number(value));
  return DAYS.includes(name) ? formatDay(value, language) : value;
}
