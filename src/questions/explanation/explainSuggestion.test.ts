import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollaborationStory, TieStory } from './CollaborationStory.ts';
import { explainSuggestion } from './explainSuggestion.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

const ERA_PERMED: CollaborationStory = {
  kind: 'PROJECT',
  label: 'ERA PerMed',
  aRole: 'PARTICIPANT',
  bRole: 'PARTICIPANT',
  start: '2017-12-01',
  end: '2023-11-30',
  running: false,
};

function tie(a: string, b: string, ...others: CollaborationStory[]): TieStory {
  return { a, b, collaborations: [ERA_PERMED, ...others], asOf: '2026-03-14' };
}

/** Karolinska, suggested to TLS. */
const KAROLINSKA: SuggestionStory = {
  starts: ['TLS'],
  name: 'Karolinska Institutet',
  country: 'SE',
  isSameCountry: false,
  isNarrowed: false,
  commonPartners: ['DLR'],
  ways: [[tie('TLS', 'DLR'), tie('DLR', 'Karolinska Institutet')]],
  fields: [],
};

/** The explanation in both languages. */
function told(story: Partial<SuggestionStory>): string[] {
  const whole = { ...KAROLINSKA, ...story };
  return [explainSuggestion(whole, 'EN'), explainSuggestion(whole, 'IT')];
}

/** Its first sentence. */
function opening(story: Partial<SuggestionStory>): string[] {
  return told({ ...story, ways: [] });
}

describe('a suggestion', () => {
  test('with one common partner says from where both sides know it', () => {
    expect(told({})).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to TLS, but one partner in common: DLR. TLS and DLR worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants. In turn, DLR and Karolinska Institutet worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants.',
      'Karolinska Institutet (Svezia) non ha ancora legami con TLS, ma ha un partner in comune: DLR. TLS e DLR hanno collaborato nel progetto ERA PerMed dal 1º dicembre 2017 al 30 novembre 2023, con lo stesso ruolo di partecipante. A loro volta, DLR e Karolinska Institutet hanno collaborato nel progetto ERA PerMed dal 1º dicembre 2017 al 30 novembre 2023, con lo stesso ruolo di partecipante.',
    ]);
  });

  test('tells one collaboration of each tie, and counts the others', () => {
    const ways = [[tie('TLS', 'DLR', ERA_PERMED, ERA_PERMED), tie('DLR', 'X', ERA_PERMED)]];
    expect(told({ ways })[0]).toBe(
      'Karolinska Institutet (Sweden) has no tie yet to TLS, but one partner in common: DLR. TLS and DLR worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants. They share 2 more collaborations. In turn, DLR and X worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants. They share one more collaboration.',
    );
  });

  test('with three common partners names all, with four the best three', () => {
    expect(opening({ commonPartners: ['A', 'B', 'C'] })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to TLS, but 3 partners in common: A, B and C.',
      'Karolinska Institutet (Svezia) non ha ancora legami con TLS, ma ha 3 partner in comune: A, B e C.',
    ]);
    expect(opening({ commonPartners: ['A', 'B', 'C', 'D'] })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to TLS, but 4 partners in common: above all A, B and C.',
      'Karolinska Institutet (Svezia) non ha ancora legami con TLS, ma ha 4 partner in comune: soprattutto A, B e C.',
    ]);
  });

  test('with no common partner names those it can be reached through, tie by tie', () => {
    const ways = [[tie('TLS', 'DLR'), tie('DLR', 'INSERM'), tie('INSERM', 'Karolinska Institutet')]];
    expect(told({ commonPartners: [], ways })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to TLS and no partner in common, but can be reached through DLR and INSERM. TLS and DLR worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants. In turn, DLR and INSERM worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants. Finally, INSERM and Karolinska Institutet worked together in the project ERA PerMed from 1 December 2017 to 30 November 2023, both as participants.',
      'Karolinska Institutet (Svezia) non ha ancora legami con TLS né partner in comune, ma si può raggiungere attraverso DLR e INSERM. TLS e DLR hanno collaborato nel progetto ERA PerMed dal 1º dicembre 2017 al 30 novembre 2023, con lo stesso ruolo di partecipante. A loro volta, DLR e INSERM hanno collaborato nel progetto ERA PerMed dal 1º dicembre 2017 al 30 novembre 2023, con lo stesso ruolo di partecipante. Infine, INSERM e Karolinska Institutet hanno collaborato nel progetto ERA PerMed dal 1º dicembre 2017 al 30 novembre 2023, con lo stesso ruolo di partecipante.',
    ]);
  });

  test('to several names three of them at most', () => {
    expect(opening({ starts: ['A', 'B', 'C'] })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to A, B or C, but one partner in common: DLR.',
      'Karolinska Institutet (Svezia) non ha ancora legami con A, B o C, ma ha un partner in comune: DLR.',
    ]);
    expect(opening({ starts: ['A', 'B', 'C', 'D'] })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to A, B, C or one other organisation, but one partner in common: DLR.',
      "Karolinska Institutet (Svezia) non ha ancora legami con A, B, C o un'altra organizzazione, ma ha un partner in comune: DLR.",
    ]);
    expect(opening({ starts: ['A', 'B', 'C', 'D', 'E'] })).toEqual([
      'Karolinska Institutet (Sweden) has no tie yet to A, B, C or 2 other organisations, but one partner in common: DLR.',
      'Karolinska Institutet (Svezia) non ha ancora legami con A, B, C o altre 2 organizzazioni, ma ha un partner in comune: DLR.',
    ]);
  });

  test('under a filter speaks for the filter only', () => {
    expect(opening({ isNarrowed: true })).toEqual([
      'Karolinska Institutet (Sweden) has no tie to TLS under the filter in force, but one partner in common: DLR.',
      'Karolinska Institutet (Svezia) non ha legami con TLS secondo il filtro in vigore, ma ha un partner in comune: DLR.',
    ]);
  });

  test('ends with the fields that both sides share and the country that both are in', () => {
    expect(opening({ fields: ['leukemia'], isSameCountry: true })).toEqual([
      'Karolinska Institutet has no tie yet to TLS, but one partner in common: DLR. Both sides have projects in the field leukemia. Both sides are in the same country: Sweden.',
      'Karolinska Institutet non ha ancora legami con TLS, ma ha un partner in comune: DLR. Entrambe le parti hanno progetti nel campo leukemia. Entrambe le parti sono nello stesso paese: Svezia.',
    ]);
    expect(
      opening({ fields: ['leukemia', 'breast cancer', 'public and environmental health'], country: null }),
    ).toEqual([
      'Karolinska Institutet has no tie yet to TLS, but one partner in common: DLR. Both sides have projects in the fields leukemia, breast cancer and “public and environmental health”.',
      'Karolinska Institutet non ha ancora legami con TLS, ma ha un partner in comune: DLR. Entrambe le parti hanno progetti nei campi leukemia, breast cancer e «public and environmental health».',
    ]);
    expect(opening({ fields: ['a', 'b', 'c', 'd'], country: null, isSameCountry: true })).toEqual([
      'Karolinska Institutet has no tie yet to TLS, but one partner in common: DLR. Both sides have projects in 4 fields, above all a, b and c.',
      'Karolinska Institutet non ha ancora legami con TLS, ma ha un partner in comune: DLR. Entrambe le parti hanno progetti in 4 campi, soprattutto a, b e c.',
    ]);
  });

  test('has no gap and no doubled mark, whatever its names', () => {
    const name = fc.constantFrom('Molteni S.p.A.', 'KU Leuven', 'Altro e altri', 'Ente (IT)');
    const story = fc.record({
      starts: fc.array(name, { minLength: 1, maxLength: 6 }),
      name,
      country: fc.constantFrom(null, 'IT', 'XK'),
      isSameCountry: fc.boolean(),
      isNarrowed: fc.boolean(),
      commonPartners: fc.array(name, { minLength: 1, maxLength: 6 }),
      ways: fc.array(fc.constant([tie('A', 'B'), tie('B', 'C')]), { maxLength: 2 }),
      fields: fc.array(fc.constantFrom('leukemia', 'breast cancer', 'one, two'), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(story, (one) => {
        for (const text of told(one)) expect(text).not.toMatch(/undefined|null|NaN| {2}| [.;:)]|,,|\.\.|\( |[^.]$/);
      }),
    );
  });
});
