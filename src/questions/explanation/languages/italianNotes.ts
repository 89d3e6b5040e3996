import { withPreposition } from './italianName.ts';
import type { Help, Hiding, Phrases, SearchEnd, SearchLimit, Sought } from '../Phrases.ts';

const ENDS: Readonly<Record<SearchEnd, string>> = {
  START: 'punto di partenza della ricerca',
  TARGET: 'organizzazione da raggiungere',
  GIVEN: 'una delle organizzazioni indicate',
};

const REMEDIES: Readonly<Record<SearchLimit, string>> = {
  LONGER: 'ammettere catene più lunghe (fino a 6 legami)',
  AVOID: 'evitare meno organizzazioni',
  VIA: 'accettare intermediari di più paesi, regioni o tipi',
  HUBS: 'ammettere il passaggio per gli hub',
  ENDED: 'considerare anche le collaborazioni concluse',
  DAY: 'chiedere alla data di oggi',
  FILTER: 'allentare il filtro',
  MODEL: 'usare il modello predefinito',
  GIVEN: 'indicare meno organizzazioni',
  GROUP: 'allargare il gruppo',
  CANDIDATES: 'accettare organizzazioni di più paesi, regioni, tipi o campi',
  PARENT: "indicare l'organizzazione madre",
};

const HIDING: Readonly<Record<Hiding, string>> = {
  FILTER: 'il filtro in vigore non lascia',
  MODEL: 'il modello in vigore non lascia',
  BOTH: 'il filtro e il modello in vigore non lasciano',
};

/** The singular and the plural, all masculine; the words for none, and for no other. */
const SOUGHT: Readonly<Record<Sought, readonly [string, string, string, string]>> = {
  COMMON_PARTNERS: [
    'partner comune',
    'partner comuni',
    'Nessuna organizzazione è legata a tutte quelle indicate',
    "nessun'altra organizzazione è legata a tutte quelle indicate",
  ],
  SUGGESTIONS: [
    'suggerimento',
    'suggerimenti',
    'Nessuna organizzazione adatta si trova entro tre legami dal punto di partenza senza esservi già legata',
    "nessun'altra organizzazione adatta si trova entro tre legami dal punto di partenza senza esservi già legata",
  ],
  BRIDGES: [
    'ponte',
    'ponti',
    "Nessun partner del punto di partenza è legato a un'organizzazione del gruppo",
    "nessun altro partner del punto di partenza è legato a un'organizzazione del gruppo",
  ],
  LEAVING: [
    'partner che esce',
    'partner che escono',
    'Nessuna organizzazione che esce è legata al punto di partenza',
    "nessun'altra organizzazione che esce è legata al punto di partenza",
  ],
};

const ALTERNATIVES = new Intl.ListFormat('it-IT', { type: 'disjunction' });
const ALL = new Intl.ListFormat('it-IT', { type: 'conjunction' });

/** Notes on searches that found nothing or little, in Italian. */
export const italianNotes: Pick<
  Phrases,
  'unconnected' | 'unconnectedStarts' | 'unit' | 'noPath' | 'fewerPaths' | 'cut' | 'tooFew' | 'emptyGroup'
> = {
  unconnected: (name, end, hidden, help) =>
    hidden
      ? `Per ${name}, ${ENDS[end]}, ${HIDING[hidden]} alcun progetto, cluster o accordo in comune${advice(help, ': ')}`
      : `Per ${name}, ${ENDS[end]}, non risulta alcun progetto, cluster o accordo in comune con altre organizzazioni${advice(help, ': ')}`,
  unconnectedStarts: (count, hidden, help) => {
    const starts = `${count === 2 ? 'due' : count} organizzazioni di partenza`;
    return hidden
      ? `Per le ${starts} ${HIDING[hidden]} alcun legame con altre organizzazioni${advice(help, ': ')}`
      : `Per nessuna delle ${starts} risulta un legame con altre organizzazioni${advice(help, ': ')}`;
  },
  unit: (unit, parent, { limits }) => {
    const instead = limits.includes('PARENT') ? `: conviene indicare ${parent} al suo posto` : '';
    return `Le collaborazioni ${withPreposition('di', unit)} risultano solo a nome ${withPreposition('di', parent)}, organizzazione madre dell'unità${instead}`;
  },
  noPath: (maxTies, help) => `Non è stato trovato alcun percorso entro ${ties(maxTies)}${advice(help, ': ')}`,
  fewerPaths: (found, asked, maxTies) =>
    found === 1
      ? `Entro ${ties(maxTies)} è stato trovato un solo percorso su ${asked} richiesti`
      : `Entro ${ties(maxTies)} sono stati trovati solo ${found} percorsi su ${asked} richiesti`,
  emptyGroup: (help) =>
    `Nessuna organizzazione, a parte il punto di partenza, soddisfa tutte le condizioni del gruppo${advice(help, ': ')}`,
  tooFew: (sought, found, asked, help) => {
    const [one, many, none, noOther] = SOUGHT[sought];
    if (found === 0) return `${none}${advice(help, ': ')}`;
    const only = found === 1 ? `È stato trovato un solo ${one}` : `Sono stati trovati solo ${found} ${many}`;
    return `${only} su ${asked} richiesti: ${noOther}${advice(help, '; ')}`;
  },
  cut: (found) => {
    const stop = 'La ricerca si è fermata al suo limite di lavoro';
    if (found === 0) return `${stop} prima di trovare un percorso: potrebbe comunque essercene uno`;
    if (found === 1) return `${stop} dopo aver trovato un percorso: è corretto, ma potrebbe essercene uno migliore`;
    return `${stop} dopo aver trovato ${found} percorsi: sono corretti, ma potrebbero essercene di migliori`;
  },
};

function advice({ limits, together }: Help, mark: string): string {
  if (limits.length === 0) return '';
  const remedies = limits.map((limit) => REMEDIES[limit]);
  return `${mark}può essere utile ${together ? `${ALL.format(remedies)}, insieme` : ALTERNATIVES.format(remedies)}`;
}

function ties(count: number): string {
  return count === 1 ? 'un legame' : `${count} legami`;
}
