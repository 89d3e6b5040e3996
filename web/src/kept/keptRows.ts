import type { OrganisationKind } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';
import type { Cell } from './keptCsv.ts';
import type { SentList } from './keptLink.ts';
import type { Now } from './useKeptOrganisations.ts';
import type { ToYou } from './useToYou.ts';

/** The words of the file, its columns headed as in those of the endpoint for people: ids last. */
const WORDS = {
  en: {
    columns: [
      ...['Name', 'City', 'Country', 'Kind of organisation', 'Number of projects', 'Number of running projects'],
      ...['Received in all projects (euro)', 'Amounts not known', 'Tied to you already'],
      ...['Strength of the best way, over all projects (0 to 1)', 'Introduced by', 'Note', 'State', 'Id'],
    ],
    ...{ list: 'List', savedAt: 'Saved at', gone: 'no longer in the data', several: 'identifier of several' },
    ...{ yes: 'yes', no: 'no' },
  },
  it: {
    columns: [
      ...['Nome', 'Città', 'Paese', 'Tipo di organizzazione', 'Numero di progetti', 'Progetti in corso'],
      ...['Ricevuto in tutti i progetti (euro)', 'Importi non noti', 'Già legata a voi'],
      ...['Forza del percorso migliore, su tutti i progetti (da 0 a 1)', 'Chi può presentare', 'Nota', 'Stato', 'Id'],
    ],
    ...{ list: 'Elenco', savedAt: 'Salvato il', gone: 'non più nei dati', several: 'identificativo di più d’una' },
    ...{ yes: 'sì', no: 'no' },
  },
} as const;

interface Known {
  now: ReadonlyMap<string, Now> | undefined;
  toYou: ReadonlyMap<string, ToYou> | undefined;
  language: Language;
  /** The word for a kind of organisation. */
  kindName: (kind: OrganisationKind) => string;
  /** The moment at which it is saved, as ISO 8601. */
  savedAt: string;
}

/** A list as the rows of a table, with the columns first and below where it comes from. What is not known is empty. */
export function keptRows({ name, entries }: SentList, known: Known): Cell[][] {
  const rows = entries.map((entry) => rowOf(entry, known));
  const { columns, list, savedAt } = WORDS[known.language];
  return [[...columns], ...rows, [], [list, name], [savedAt, known.savedAt]];
}

function rowOf({ id, name, note }: SentList['entries'][number], { now, toYou, language, kindName }: Known): Cell[] {
  const nameOf = (one: { name: string; nameIt: string | null }) => (language === 'it' && one.nameIt) || one.name;
  const one = now?.get(id);
  if (typeof one !== 'object') {
    const { gone, several } = WORDS[language];
    const state = one === 'GONE' ? gone : one === 'SEVERAL' ? several : null;
    return [name, ...Array<null>(10).fill(null), note, state, id];
  }
  const { isUs = false, isTied, introduction } = toYou?.get(id) ?? {};
  const introducers = introduction?.organisations.slice(1, -1).map(nameOf).join(' > ');
  return [
    ...[nameOf(one), one.city, one.country && nameOf(one.country), one.kind && kindName(one.kind)],
    ...[one.projectCount, one.runningProjectCount, one.funding, one.fundingUnknownCount],
    isTied === undefined || isTied === null || isUs ? null : WORDS[language][isTied ? 'yes' : 'no'],
    ...[introduction?.score ?? null, introducers ?? null, note, null, one.id],
  ];
}
