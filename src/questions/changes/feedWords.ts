import { formatDay } from '../explanation/formatDay.ts';
import type { Language } from '../explanation/Phrases.ts';

const list = { EN: new Intl.ListFormat('en'), IT: new Intl.ListFormat('it') };

/** The days of a value of a call in words: `2027-01-12, 2027-09-01`. */
function days(value: string, language: Language): string {
  return list[language].format(value.split(', ').map((day) => formatDay(day, language)));
}

function countedIn(language: Language) {
  return (count: number, one: string, many: string): string => `${format(count, language)} ${count === 1 ? one : many}`;
}

function format(count: number, language: Language): string {
  return count.toLocaleString(language.toLowerCase(), { useGrouping: 'always' });
}

const counted = countedIn('EN');
const contate = countedIn('IT');

/** The words of a feed. */
export interface FeedWords {
  title(names: readonly string[]): string;
  subtitle: string;
  newProjects(count: number): string;
  joined(count: number): string;
  partners(count: number): string;
  ways(count: number): string;
  ended(count: number): string;
  gone(count: number, isLeast: boolean): string;
  more(count: number): string;
  nothing: string;
  firstLoad(sources: string): string;
  unknown: string;
  through(name: string, by: string): string;
  direct(name: string): string;
  introduced(name: string, by: string, count: number): string;
  until(name: string, day: string): string;
  ends(name: string, day: string): string;
  agreementEnds(name: string, day: string): string;
  membershipEnds(members: readonly string[], name: string, day: string): string;
  moved(code: string): string;
  /** Null where there are no more. */
  moreEnding(count: number): string | null;
  moreMemberships(count: number): string | null;
  moreMoved(count: number): string | null;
  movedFrom(predicate: string, before: string, now: string | null): string;
}

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  EN: {
    title: (names) => `What changed: ${list.EN.format(names)}`,
    subtitle:
      'New projects and partners, what ended or ends soon, and calls whose dates moved, with each load of data.',
    newProjects: (count) => counted(count, 'new project', 'new projects'),
    joined: (count) => counted(count, 'project joined', 'projects joined'),
    partners: (count) => counted(count, 'new partner', 'new partners'),
    ways: (count) => counted(count, 'new way to your list', 'new ways to your list'),
    ended: (count) => counted(count, 'project ended', 'projects ended'),
    gone: (count, isLeast) =>
      `${counted(count, 'participation', 'participations')} no longer stated${isLeast ? ', or more' : ''}`,
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    nothing: 'Nothing new',
    firstLoad: (sources) =>
      `First load of ${sources}: all it states is new to the graph, so none of it is told as news`,
    unknown: 'Loaded before changes were noted: what it brought is not known',
    through: (name, by) => `${name}, in ${by}`,
    direct: (name) => `${name}: now a partner`,
    introduced: (name, by, count) =>
      `${name}: ${by}${count > 1 ? ` and ${counted(count - 1, 'other', 'others')}` : ''} can introduce you`,
    until: (name, day) => `${name}, until ${formatDay(day, 'EN')}`,
    ends: (name, day) => `${name} ends on ${formatDay(day, 'EN')}`,
    agreementEnds: (name, day) => `Agreement ${name}: last day ${formatDay(day, 'EN')}`,
    membershipEnds: (members, name, day) =>
      `Member of ${name}: ${list.EN.format(members)}, last day ${formatDay(day, 'EN')}`,
    moved: (code) => `Dates moved: ${code}`,
    moreEnding: (count) =>
      count > 0
        ? `${counted(count, 'other project', 'other projects')} that ${count === 1 ? 'ends' : 'end'} soon`
        : null,
    moreMemberships: (count) =>
      count > 0 ? counted(count, 'other membership or agreement ends', 'other memberships or agreements end') : null,
    moreMoved: (count) =>
      count > 0 ? `${counted(count, 'other date of a call', 'other dates of calls')} that moved` : null,
    movedFrom: (predicate, before, now) =>
      `${predicate === 'openingDate' ? 'Opening' : 'Deadline'}: ${days(before, 'EN')} before, now ${now === null ? 'not known' : days(now, 'EN')}`,
  },
  IT: {
    title: (names) => `Novità: ${list.IT.format(names)}`,
    subtitle:
      'Nuovi progetti e partner, che cosa si è concluso o si conclude presto, e bandi con date spostate, a ogni caricamento dei dati.',
    newProjects: (count) => contate(count, 'nuovo progetto', 'nuovi progetti'),
    joined: (count) => contate(count, 'progetto con nuovo ingresso', 'progetti con nuovo ingresso'),
    partners: (count) => contate(count, 'nuovo partner', 'nuovi partner'),
    ways: (count) => contate(count, 'nuovo percorso verso il vostro elenco', 'nuovi percorsi verso il vostro elenco'),
    ended: (count) => contate(count, 'progetto concluso', 'progetti conclusi'),
    gone: (count, isLeast) =>
      `${contate(count, 'partecipazione non più riportata', 'partecipazioni non più riportate')}${isLeast ? ', o più' : ''}`,
    more: (count) => `e ${count === 1 ? 'un altro' : `altri ${format(count, 'IT')}`}`,
    nothing: 'Nessuna novità',
    firstLoad: (sources) =>
      `Primo caricamento di ${sources}: tutto è nuovo per il grafo, quindi nulla è riportato come novità`,
    unknown: 'Caricato prima che le novità fossero annotate: non si sa che cosa ha portato',
    through: (name, by) => `${name}, in ${by}`,
    direct: (name) => `${name}: ora è partner`,
    introduced: (name, by, count) =>
      `${name}: può presentarti ${by}${count > 1 ? ` (e ${count === 2 ? 'un altro' : `altri ${format(count - 1, 'IT')}`})` : ''}`,
    until: (name, day) => `${name}, fino al ${formatDay(day, 'IT')}`,
    ends: (name, day) => `${name} si conclude il ${formatDay(day, 'IT')}`,
    agreementEnds: (name, day) => `Accordo ${name}: ultimo giorno ${formatDay(day, 'IT')}`,
    membershipEnds: (members, name, day) =>
      `In ${name}: ${list.IT.format(members)}, ultimo giorno ${formatDay(day, 'IT')}`,
    moved: (code) => `Date spostate: ${code}`,
    moreEnding: (count) =>
      count > 0
        ? contate(count, 'altro progetto che si conclude presto', 'altri progetti che si concludono presto')
        : null,
    moreMemberships: (count) =>
      count > 0
        ? contate(count, 'altra adesione o altro accordo in scadenza', 'altre adesioni o accordi in scadenza')
        : null,
    moreMoved: (count) =>
      count > 0 ? contate(count, 'altra data di bando spostata', 'altre date di bandi spostate') : null,
    movedFrom: (predicate, before, now) =>
      `${predicate === 'openingDate' ? 'Apertura' : 'Scadenza'}: prima ${days(before, 'IT')}, ora ${now === null ? 'non nota' : days(now, 'IT')}`,
  },
};
