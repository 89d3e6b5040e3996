import type { Phrases, SearchEnd, SearchLimit, Sought } from '../Phrases.ts';

const ENDS: Readonly<Record<SearchEnd, string>> = {
  START: 'punto di partenza della ricerca',
  TARGET: 'organizzazione da raggiungere',
  GIVEN: 'una delle organizzazioni indicate',
};

const REMEDIES: Readonly<Record<SearchLimit, string>> = {
  AVOID: 'evitare meno organizzazioni',
  VIA: 'accettare intermediari di più paesi o di più tipi',
  HUBS: 'ammettere il passaggio per gli hub',
  FILTER: 'allentare il filtro',
  GIVEN: 'indicare meno organizzazioni',
  GROUP: 'allargare il gruppo',
  CANDIDATES: 'accettare organizzazioni di più paesi, tipi o campi',
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
};

const ALTERNATIVES = new Intl.ListFormat('it-IT', { type: 'disjunction' });

/** Notes on searches that found nothing or little, in Italian. */
export const italianNotes: Pick<
  Phrases,
  'unconnected' | 'unconnectedStarts' | 'unit' | 'noPath' | 'fewerPaths' | 'cut' | 'tooFew' | 'emptyGroup'
> = {
  unconnected: (name, end, filtered) =>
    filtered
      ? `Per ${name}, ${ENDS[end]}, il filtro in vigore non lascia alcun progetto, cluster o accordo in comune: può essere utile allentarlo`
      : `Per ${name}, ${ENDS[end]}, non risulta alcun progetto, cluster o accordo in comune con altre organizzazioni`,
  unconnectedStarts: (count, filtered) => {
    const none = `Per nessuna delle ${count === 2 ? 'due' : count} organizzazioni di partenza`;
    return filtered
      ? `${none} il filtro in vigore lascia un legame con altre organizzazioni: può essere utile allentarlo`
      : `${none} risulta un legame con altre organizzazioni`;
  },
  unit: (unit, parent) =>
    `Le collaborazioni di ${unit} risultano solo a nome di ${parent}, organizzazione madre dell'unità: conviene indicare ${parent} al suo posto`,
  noPath: (maxTies, limits) => {
    const longer = maxTies < 6 ? ['ammettere catene più lunghe (fino a 6 legami)'] : [];
    const remedies = help([...longer, ...limits.map((limit) => REMEDIES[limit])], ': ');
    return `Non è stato trovato alcun percorso entro ${ties(maxTies)}${remedies}`;
  },
  fewerPaths: (found, asked, maxTies) =>
    found === 1
      ? `Entro ${ties(maxTies)} è stato trovato un solo percorso su ${asked} richiesti`
      : `Entro ${ties(maxTies)} sono stati trovati solo ${found} percorsi su ${asked} richiesti`,
  emptyGroup: () =>
    `Nessuna organizzazione, a parte il punto di partenza, soddisfa tutte le condizioni del gruppo${help([REMEDIES.GROUP], ': ')}`,
  tooFew: (sought, found, asked, limits) => {
    const [one, many, none, noOther] = SOUGHT[sought];
    const remedies = limits.map((limit) => REMEDIES[limit]);
    if (found === 0) return `${none}${help(remedies, ': ')}`;
    const only = found === 1 ? `È stato trovato un solo ${one}` : `Sono stati trovati solo ${found} ${many}`;
    return `${only} su ${asked} richiesti: ${noOther}${help(remedies, '; ')}`;
  },
  cut: (found) => {
    const stop = 'La ricerca si è fermata al suo limite di lavoro';
    if (found === 0) return `${stop} prima di trovare un percorso: potrebbe comunque essercene uno`;
    if (found === 1) return `${stop} dopo aver trovato un percorso: è corretto, ma potrebbe essercene uno migliore`;
    return `${stop} dopo aver trovato ${found} percorsi: sono corretti, ma potrebbero essercene di migliori`;
  },
};

function help(remedies: readonly string[], mark: string): string {
  return remedies.length === 0 ? '' : `${mark}può essere utile ${ALTERNATIVES.format(remedies)}`;
}

function ties(count: number): string {
  return count === 1 ? 'un legame' : `${count} legami`;
}
