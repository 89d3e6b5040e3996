import type { Language } from '../language/Language.ts';
import type { Cell } from './keptCsv.ts';
import type { SentList } from './keptLink.ts';
import type { Now } from './useKeptOrganisations.ts';
import type { ToYou } from './useToYou.ts';

/** The words of the file, its columns named as in those of the endpoint. */
const WORDS = {
  en: {
    columns: [
      ...[
        'organisation',
        'organisationId',
        'city',
        'country',
        'kind',
        'projectCount',
        'runningProjectCount',
        'funding',
      ],
      ...['fundingUnknownCount', 'isTied', 'introductionScore', 'introducedBy', 'note', 'state'],
    ],
    ...{ list: 'list', savedAt: 'savedAt', gone: 'no longer in the data', several: 'identifier of several' },
  },
  it: {
    columns: [
      ...['organizzazione', 'organizzazione (id)', 'città', 'paese', 'tipo di organizzazione', 'numero di progetti'],
      ...['progetti in corso', 'finanziamenti', 'finanziamenti non noti', 'già legata'],
      ...['punteggio della presentazione', 'chi può presentare', 'nota', 'stato'],
    ],
    ...{ list: 'elenco', savedAt: 'salvato il', gone: 'non più nei dati', several: 'identificativo di più d’una' },
  },
} as const;

interface Known {
  now: ReadonlyMap<string, Now> | undefined;
  toYou: ReadonlyMap<string, ToYou> | undefined;
  language: Language;
  /** The moment at which it is saved, as ISO 8601. */
  savedAt: string;
}

/** A list as the rows of a table, with the columns first and below where it comes from. What is not known is empty. */
export function keptRows({ name, entries }: SentList, known: Known): Cell[][] {
  const rows = entries.map((entry) => rowOf(entry, known));
  const { columns, list, savedAt } = WORDS[known.language];
  return [[...columns], ...rows, [], [list, name], [savedAt, known.savedAt]];
}

function rowOf({ id, name, note }: SentList['entries'][number], { now, toYou, language }: Known): Cell[] {
  const nameOf = (one: { name: string; nameIt: string | null }) => (language === 'it' && one.nameIt) || one.name;
  const one = now?.get(id);
  if (typeof one !== 'object') {
    const { gone, several } = WORDS[language];
    const state = one === 'GONE' ? gone : one === 'SEVERAL' ? several : null;
    return [name, id, ...Array<null>(10).fill(null), note, state];
  }
  const { isUs = false, isTied, introduction } = toYou?.get(id) ?? {};
  const introducers = introduction?.organisations.slice(1, -1).map(nameOf).join(' > ');
  return [
    ...[nameOf(one), one.id, one.city, one.country && nameOf(one.country), one.kind],
    ...[one.projectCount, one.runningProjectCount, one.funding, one.fundingUnknownCount],
    isTied === undefined || isTied === null || isUs ? null : String(isTied),
    ...[introduction?.score ?? null, introducers ?? null, note, null],
  ];
}
