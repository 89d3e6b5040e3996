import { describe, expect, test } from 'vitest';
import { searchNote } from './searchNote.ts';
import type { SearchNote } from './searchNote.ts';

/** The note in both languages. */
function told(note: SearchNote): string[] {
  return [searchNote(note, 'EN'), searchNote(note, 'IT')];
}

describe('an end with no tie', () => {
  test('under a filter', () => {
    expect(told({ reason: 'UNCONNECTED', name: 'Molteni S.p.A.', end: 'START', filtered: true })).toEqual([
      'For Molteni S.p.A., where the search starts, the filter in force leaves no shared project, cluster or agreement; a looser filter may help.',
      'Per Molteni S.p.A., punto di partenza della ricerca, il filtro in vigore non lascia alcun progetto, cluster o accordo in comune: può essere utile allentarlo.',
    ]);
  });

  test('without a filter', () => {
    expect(told({ reason: 'UNCONNECTED', name: 'i3S', end: 'TARGET', filtered: false })).toEqual([
      'For i3S, the organisation to be reached, no project, cluster or agreement shared with another organisation is on record.',
      'Per i3S, organizzazione da raggiungere, non risulta alcun progetto, cluster o accordo in comune con altre organizzazioni.',
    ]);
  });

  test('and so every start', () => {
    expect(told({ reason: 'UNCONNECTED_STARTS', count: 2, filtered: false })).toEqual([
      'Neither of the two starting organisations shares a project, cluster or agreement with another on record.',
      'Per nessuna delle due organizzazioni di partenza risulta un legame con altre organizzazioni.',
    ]);
    expect(told({ reason: 'UNCONNECTED_STARTS', count: 8, filtered: true })).toEqual([
      'None of the 8 starting organisations shares a project, cluster or agreement under the filter in force; a looser filter may help.',
      'Per nessuna delle 8 organizzazioni di partenza il filtro in vigore lascia un legame con altre organizzazioni: può essere utile allentarlo.',
    ]);
  });
});

test('a unit that collaborates only as part of its parent', () => {
  expect(told({ reason: 'UNIT', unit: 'MAD Lab', parent: 'Fondazione Toscana Life Sciences' })).toEqual([
    'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation; try Fondazione Toscana Life Sciences instead.',
    "Le collaborazioni di MAD Lab risultano solo a nome di Fondazione Toscana Life Sciences, organizzazione madre dell'unità: conviene indicare Fondazione Toscana Life Sciences al suo posto.",
  ]);
});

describe('no path', () => {
  test('within one tie', () => {
    expect(told({ reason: 'NO_PATH', maxTies: 1, limits: [] })).toEqual([
      'No path was found within one tie; it may help to allow longer chains (up to 6 ties).',
      'Non è stato trovato alcun percorso entro un legame: può essere utile ammettere catene più lunghe (fino a 6 legami).',
    ]);
  });

  test('with everything set that can be loosened', () => {
    expect(told({ reason: 'NO_PATH', maxTies: 4, limits: ['AVOID', 'VIA', 'HUBS', 'FILTER'] })).toEqual([
      'No path was found within 4 ties; it may help to allow longer chains (up to 6 ties), to avoid fewer organisations, to accept go-betweens of more countries or kinds, to let paths pass through hubs or to loosen the filter.',
      'Non è stato trovato alcun percorso entro 4 legami: può essere utile ammettere catene più lunghe (fino a 6 legami), evitare meno organizzazioni, accettare intermediari di più paesi o di più tipi, ammettere il passaggio per gli hub o allentare il filtro.',
    ]);
  });

  test('at the longest, with something or nothing to loosen', () => {
    expect(told({ reason: 'NO_PATH', maxTies: 6, limits: ['AVOID'] })).toEqual([
      'No path was found within 6 ties; it may help to avoid fewer organisations.',
      'Non è stato trovato alcun percorso entro 6 legami: può essere utile evitare meno organizzazioni.',
    ]);
    expect(told({ reason: 'NO_PATH', maxTies: 6, limits: [] })).toEqual([
      'No path was found within 6 ties.',
      'Non è stato trovato alcun percorso entro 6 legami.',
    ]);
  });
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
