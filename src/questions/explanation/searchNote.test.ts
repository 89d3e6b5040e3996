import { describe, expect, test } from 'vitest';
import { searchNote } from './searchNote.ts';
import type { SearchLimit } from './Phrases.ts';
import type { SearchNote } from './searchNote.ts';

/** The note in both languages, with what may help. */
function told(note: SearchNote, limits: readonly SearchLimit[] = [], together = false): string[] {
  return (['EN', 'IT'] as const).map((language) => searchNote(note, { limits, together }, language));
}

describe('an end with no tie', () => {
  test('that something of the question hides', () => {
    const start = { reason: 'UNCONNECTED', name: 'Molteni S.p.A.', end: 'START' } as const;
    expect(told({ ...start, hidden: 'FILTER' }, ['FILTER'])).toEqual([
      'For Molteni S.p.A., where the search starts, the filter in force leaves no shared project, cluster or agreement; it may help to loosen the filter.',
      'Per Molteni S.p.A., punto di partenza della ricerca, il filtro in vigore non lascia alcun progetto, cluster o accordo in comune: può essere utile allentare il filtro.',
    ]);
    expect(told({ ...start, hidden: 'MODEL' })).toEqual([
      'For Molteni S.p.A., where the search starts, the model in force leaves no shared project, cluster or agreement.',
      'Per Molteni S.p.A., punto di partenza della ricerca, il modello in vigore non lascia alcun progetto, cluster o accordo in comune.',
    ]);
    expect(told({ ...start, hidden: 'BOTH' }, ['ENDED', 'DAY', 'MODEL'], true)).toEqual([
      'For Molteni S.p.A., where the search starts, the filter and the model in force leave no shared project, cluster or agreement; it may help to count collaborations that have ended too, to ask as of today and to take the default model, together.',
      'Per Molteni S.p.A., punto di partenza della ricerca, il filtro e il modello in vigore non lasciano alcun progetto, cluster o accordo in comune: può essere utile considerare anche le collaborazioni concluse, chiedere alla data di oggi e usare il modello predefinito, insieme.',
    ]);
  });

  test('whatever is asked', () => {
    expect(told({ reason: 'UNCONNECTED', name: 'i3S', end: 'TARGET', hidden: null })).toEqual([
      'For i3S, the organisation to be reached, no project, cluster or agreement shared with another organisation is on record.',
      'Per i3S, organizzazione da raggiungere, non risulta alcun progetto, cluster o accordo in comune con altre organizzazioni.',
    ]);
    expect(told({ reason: 'UNCONNECTED', name: 'i3S', end: 'GIVEN', hidden: null }, ['GIVEN'])).toEqual([
      'For i3S, one of the organisations given, no project, cluster or agreement shared with another organisation is on record; it may help to name fewer organisations.',
      'Per i3S, una delle organizzazioni indicate, non risulta alcun progetto, cluster o accordo in comune con altre organizzazioni: può essere utile indicare meno organizzazioni.',
    ]);
  });

  test('and so every start', () => {
    expect(told({ reason: 'UNCONNECTED_STARTS', count: 2, hidden: null })).toEqual([
      'Neither of the two starting organisations shares a project, cluster or agreement with another on record.',
      'Per nessuna delle due organizzazioni di partenza risulta un legame con altre organizzazioni.',
    ]);
    expect(told({ reason: 'UNCONNECTED_STARTS', count: 8, hidden: 'FILTER' }, ['FILTER'])).toEqual([
      'For all 8 starting organisations, the filter in force leaves no shared project, cluster or agreement; it may help to loosen the filter.',
      'Per le 8 organizzazioni di partenza il filtro in vigore non lascia alcun legame con altre organizzazioni: può essere utile allentare il filtro.',
    ]);
    expect(told({ reason: 'UNCONNECTED_STARTS', count: 2, hidden: 'MODEL' })[0]).toBe(
      'For both starting organisations, the model in force leaves no shared project, cluster or agreement.',
    );
  });
});

test('a unit that collaborates only as part of its parent, which is named where it helps', () => {
  const unit = { reason: 'UNIT', unit: 'MAD Lab', parent: 'Fondazione Toscana Life Sciences' } as const;
  expect(told(unit, ['PARENT'])).toEqual([
    'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation; try Fondazione Toscana Life Sciences instead.',
    "Le collaborazioni di MAD Lab risultano solo a nome della Fondazione Toscana Life Sciences, organizzazione madre dell'unità: conviene indicare Fondazione Toscana Life Sciences al suo posto.",
  ]);
  expect(told(unit)).toEqual([
    'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation.',
    "Le collaborazioni di MAD Lab risultano solo a nome della Fondazione Toscana Life Sciences, organizzazione madre dell'unità.",
  ]);
});

test('no path, with something or nothing that helps', () => {
  expect(told({ reason: 'NO_PATH', maxTies: 1 }, ['LONGER'])).toEqual([
    'No path was found within one tie; it may help to allow longer chains (up to 6 ties).',
    'Non è stato trovato alcun percorso entro un legame: può essere utile ammettere catene più lunghe (fino a 6 legami).',
  ]);
  expect(told({ reason: 'NO_PATH', maxTies: 4 }, ['LONGER', 'AVOID', 'VIA', 'HUBS', 'FILTER'])).toEqual([
    'No path was found within 4 ties; it may help to allow longer chains (up to 6 ties), to avoid fewer organisations, to accept go-betweens of more countries, regions or kinds, to let paths pass through hubs or to loosen the filter.',
    'Non è stato trovato alcun percorso entro 4 legami: può essere utile ammettere catene più lunghe (fino a 6 legami), evitare meno organizzazioni, accettare intermediari di più paesi, regioni o tipi, ammettere il passaggio per gli hub o allentare il filtro.',
  ]);
  expect(told({ reason: 'NO_PATH', maxTies: 4 })).toEqual([
    'No path was found within 4 ties.',
    'Non è stato trovato alcun percorso entro 4 legami.',
  ]);
});

test('fewer paths than asked for', () => {
  expect(told({ reason: 'FEWER_PATHS', found: 1, asked: 8, maxTies: 1 })).toEqual([
    'Only one of the 8 paths asked for was found within one tie.',
    'Entro un legame è stato trovato un solo percorso su 8 richiesti.',
  ]);
  expect(told({ reason: 'FEWER_PATHS', found: 3, asked: 11, maxTies: 4 })).toEqual([
    'Only 3 of the 11 paths asked for were found within 4 ties.',
    'Entro 4 legami sono stati trovati solo 3 percorsi su 11 richiesti.',
  ]);
});

describe('too few common partners', () => {
  test('none, with something or nothing to loosen', () => {
    const note = { reason: 'TOO_FEW', sought: 'COMMON_PARTNERS', found: 0, asked: 20 } as const;
    expect(told(note)).toEqual([
      'No organisation is tied to all of those given.',
      'Nessuna organizzazione è legata a tutte quelle indicate.',
    ]);
    expect(told(note, ['GIVEN', 'FILTER'])).toEqual([
      'No organisation is tied to all of those given; it may help to name fewer organisations or to loosen the filter.',
      'Nessuna organizzazione è legata a tutte quelle indicate: può essere utile indicare meno organizzazioni o allentare il filtro.',
    ]);
  });

  test('one or several', () => {
    const note = { reason: 'TOO_FEW', sought: 'COMMON_PARTNERS', asked: 20 } as const;
    expect(told({ ...note, found: 1 })).toEqual([
      'Only one of the 20 common partners asked for was found: no other organisation is tied to all of those given.',
      "È stato trovato un solo partner comune su 20 richiesti: nessun'altra organizzazione è legata a tutte quelle indicate.",
    ]);
    expect(told({ ...note, found: 3 }, ['GIVEN'])).toEqual([
      'Only 3 of the 20 common partners asked for were found: no other organisation is tied to all of those given; it may help to name fewer organisations.',
      "Sono stati trovati solo 3 partner comuni su 20 richiesti: nessun'altra organizzazione è legata a tutte quelle indicate; può essere utile indicare meno organizzazioni.",
    ]);
  });
});

test('too few suggestions', () => {
  const note = { reason: 'TOO_FEW', sought: 'SUGGESTIONS', asked: 5 } as const;
  expect(told({ ...note, found: 0 }, ['CANDIDATES'])).toEqual([
    'No organisation that fits is within three ties of the starting point without being tied to it already; it may help to accept organisations of more countries, regions, kinds or fields.',
    'Nessuna organizzazione adatta si trova entro tre legami dal punto di partenza senza esservi già legata: può essere utile accettare organizzazioni di più paesi, regioni, tipi o campi.',
  ]);
  expect(told({ ...note, found: 1 })).toEqual([
    'Only one of the 5 suggestions asked for was found: no other organisation that fits is within three ties of the starting point without being tied to it already.',
    "È stato trovato un solo suggerimento su 5 richiesti: nessun'altra organizzazione adatta si trova entro tre legami dal punto di partenza senza esservi già legata.",
  ]);
  expect(told({ ...note, found: 2 }, ['FILTER'])[1]).toBe(
    "Sono stati trovati solo 2 suggerimenti su 5 richiesti: nessun'altra organizzazione adatta si trova entro tre legami dal punto di partenza senza esservi già legata; può essere utile allentare il filtro.",
  );
});

test('too few bridges, or none to look for', () => {
  expect(told({ reason: 'TOO_FEW', sought: 'BRIDGES', asked: 5, found: 0 }, ['GROUP', 'FILTER'])).toEqual([
    'No partner of the starting point is tied to an organisation of the group; it may help to widen the group or to loosen the filter.',
    "Nessun partner del punto di partenza è legato a un'organizzazione del gruppo: può essere utile allargare il gruppo o allentare il filtro.",
  ]);
  expect(told({ reason: 'TOO_FEW', sought: 'BRIDGES', asked: 5, found: 2 }, ['GROUP'])).toEqual([
    'Only 2 of the 5 bridges asked for were found: no other partner of the starting point is tied to an organisation of the group; it may help to widen the group.',
    "Sono stati trovati solo 2 ponti su 5 richiesti: nessun altro partner del punto di partenza è legato a un'organizzazione del gruppo; può essere utile allargare il gruppo.",
  ]);
  expect(told({ reason: 'EMPTY_GROUP' }, ['GROUP'])).toEqual([
    'No organisation other than the starting point fits every condition of the group; it may help to widen the group.',
    'Nessuna organizzazione, a parte il punto di partenza, soddisfa tutte le condizioni del gruppo: può essere utile allargare il gruppo.',
  ]);
});

test('a search cut by its limit of work', () => {
  expect(told({ reason: 'CUT', found: 0 })).toEqual([
    'The search stopped at its limit of work before it found a path; there may still be one.',
    'La ricerca si è fermata al suo limite di lavoro prima di trovare un percorso: potrebbe comunque essercene uno.',
  ]);
  expect(told({ reason: 'CUT', found: 1 })).toEqual([
    'The search stopped at its limit of work after it found one path, which is right, but there may be a better one.',
    'La ricerca si è fermata al suo limite di lavoro dopo aver trovato un percorso: è corretto, ma potrebbe essercene uno migliore.',
  ]);
  expect(told({ reason: 'CUT', found: 8 })).toEqual([
    'The search stopped at its limit of work after it found 8 paths, which are right, but there may be better ones.',
    'La ricerca si è fermata al suo limite di lavoro dopo aver trovato 8 percorsi: sono corretti, ma potrebbero essercene di migliori.',
  ]);
});
