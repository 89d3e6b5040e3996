import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLABORATION_KINDS, COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import type { CollaborationStory, PathStory } from './CollaborationStory.ts';
import { explainPath } from './explainPath.ts';

const REGIONS4PERMED: CollaborationStory = {
  kind: 'PROJECT',
  label: 'Regions4PerMed',
  aRole: 'COORDINATOR',
  bRole: 'PARTICIPANT',
  start: '2018-11-01',
  end: '2023-04-30',
  running: false,
};
const EP_PERMED: CollaborationStory = {
  ...REGIONS4PERMED,
  label: 'EP PerMed',
  aRole: 'PARTICIPANT',
  start: '2023-11-01',
  end: '2033-10-31',
  running: true,
};

/** A path through organisations of these names; every tie rests on the same collaborations. */
function path(names: readonly string[], collaborations: readonly CollaborationStory[]): PathStory {
  const ties = names.slice(1).map((b, index) => ({ a: names[index] ?? '', b, collaborations, asOf: '2026-03-14' }));
  return { ties };
}

/** The explanation in both languages. */
function told(story: PathStory): string[] {
  return [explainPath(story, 'EN'), explainPath(story, 'IT')];
}

describe('a path', () => {
  test('of one tie says that the two know each other', () => {
    expect(told(path(['TLS', 'Molteni S.p.A.'], [EP_PERMED, REGIONS4PERMED]))).toEqual([
      'TLS and Molteni S.p.A. already know each other. They have been working together in the project EP PerMed since 1 November 2023, both as participants; the end is planned for 31 October 2033. They also worked together in the project Regions4PerMed from 1 November 2018 to 30 April 2023, as coordinator and participant respectively.',
      'TLS e Molteni S.p.A. si conoscono già. Collaborano nel progetto EP PerMed dal 1º novembre 2023, con lo stesso ruolo di partecipante; la fine è prevista per il 31 ottobre 2033. Hanno collaborato anche nel progetto Regions4PerMed dal 1º novembre 2018 al 30 aprile 2023, rispettivamente con il ruolo di coordinatore e di partecipante.',
    ]);
  });

  test('of two ties, ending in a name that brings its own full stop', () => {
    expect(told(path(['TLS', 'DLR', 'Molteni S.p.A.'], [REGIONS4PERMED]))).toEqual([
      'DLR could introduce TLS to Molteni S.p.A. TLS (coordinator) and DLR (participant) worked together in the project Regions4PerMed from 1 November 2018 to 30 April 2023. In turn, DLR (coordinator) and Molteni S.p.A. (participant) worked together in the project Regions4PerMed from 1 November 2018 to 30 April 2023.',
      'TLS e Molteni S.p.A. potrebbero entrare in contatto tramite DLR. TLS (coordinatore) e DLR (partecipante) hanno collaborato nel progetto Regions4PerMed dal 1º novembre 2018 al 30 aprile 2023. A loro volta, DLR (coordinatore) e Molteni S.p.A. (partecipante) hanno collaborato nel progetto Regions4PerMed dal 1º novembre 2018 al 30 aprile 2023.',
    ]);
  });

  test('of three ties, telling two collaborations of each', () => {
    const story = path(['TLS', 'DLR', 'ISCIII', 'Karolinska Institutet'], [{ ...EP_PERMED, end: null }]);
    const [first, ...rest] = story.ties;
    if (first === undefined) throw new Error('The path has ties.');
    const busy = { ...first, collaborations: [EP_PERMED, REGIONS4PERMED, REGIONS4PERMED] };
    expect(told({ ties: [busy, ...rest] })).toEqual([
      'DLR could introduce TLS to ISCIII, and ISCIII in turn to Karolinska Institutet. TLS and DLR have been working together in the project EP PerMed since 1 November 2023, both as participants; the end is planned for 31 October 2033. They also worked together in the project Regions4PerMed from 1 November 2018 to 30 April 2023, as coordinator and participant respectively. They share one more collaboration. In turn, DLR and ISCIII have been working together in the project EP PerMed since 1 November 2023, both as participants; no end date is on record as of 14 March 2026. Finally, ISCIII and Karolinska Institutet have been working together in the project EP PerMed since 1 November 2023, both as participants; no end date is on record as of 14 March 2026.',
      "TLS e Karolinska Institutet potrebbero entrare in contatto tramite DLR e poi ISCIII. TLS e DLR collaborano nel progetto EP PerMed dal 1º novembre 2023, con lo stesso ruolo di partecipante; la fine è prevista per il 31 ottobre 2033. Hanno collaborato anche nel progetto Regions4PerMed dal 1º novembre 2018 al 30 aprile 2023, rispettivamente con il ruolo di coordinatore e di partecipante. Hanno in comune un'altra collaborazione. A loro volta, DLR e ISCIII collaborano nel progetto EP PerMed dal 1º novembre 2023, con lo stesso ruolo di partecipante; al 14 marzo 2026 non risulta una data di fine. Infine, ISCIII e Karolinska Institutet collaborano nel progetto EP PerMed dal 1º novembre 2023, con lo stesso ruolo di partecipante; al 14 marzo 2026 non risulta una data di fine.",
    ]);
  });

  test('of five ties', () => {
    const undated: CollaborationStory = {
      ...EP_PERMED,
      start: null,
      end: null,
      running: false,
      aRole: null,
      bRole: null,
    };
    expect(told(path(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'], [undated]))).toEqual([
      'B1 could introduce A1 to C1, C1 in turn to D1, D1 in turn to E1, and E1 in turn to F1. A1 and B1 are listed together in the project EP PerMed (dates not on record). In turn, B1 and C1 are listed together in the project EP PerMed (dates not on record). Next, C1 and D1 are listed together in the project EP PerMed (dates not on record). Next, D1 and E1 are listed together in the project EP PerMed (dates not on record). Finally, E1 and F1 are listed together in the project EP PerMed (dates not on record).',
      'A1 e F1 potrebbero entrare in contatto tramite B1, poi C1, poi D1 e infine E1. A1 e B1 risultano insieme nel progetto EP PerMed (date non registrate). A loro volta, B1 e C1 risultano insieme nel progetto EP PerMed (date non registrate). Inoltre, C1 e D1 risultano insieme nel progetto EP PerMed (date non registrate). Inoltre, D1 e E1 risultano insieme nel progetto EP PerMed (date non registrate). Infine, E1 e F1 risultano insieme nel progetto EP PerMed (date non registrate).',
    ]);
  });

  test('of no tie is refused', () => {
    expect(() => explainPath({ ties: [] }, 'EN')).toThrow('A path has at least one tie.');
  });
});

describe('whatever the records say', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const role = fc.option(fc.constantFrom(...COLLABORATION_ROLES));
  const collaboration = fc.record({
    kind: fc.constantFrom(...COLLABORATION_KINDS),
    label: fc.constantFrom('ArTCell', 'EP PerMed', 'Salute, insieme', 'Molteni S.p.A.'),
    aRole: role,
    bRole: role,
    start: fc.option(day),
    end: fc.option(day),
    running: fc.boolean(),
  });
  const collaborations = fc.array(collaboration, { minLength: 1, maxLength: 6 });
  const chosen = fc.constantFrom(
    'Molteni S.p.A.',
    'the "A", & sons;',
    '8 Società (IT)',
    'ÉCOLE',
    '東京大学。',
    "l'Ente",
    'A e B',
  );
  const name = fc.oneof(
    chosen,
    fc.string({ minLength: 1, maxLength: 150, unit: 'grapheme' }).filter((one) => one.trim() !== ''),
  );
  const names = fc.array(name, { minLength: 2, maxLength: 7 });

  test('a sentence has no gap and no doubled mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), collaborations, (count, all) => {
        for (const text of told(path(plainNames(count), all))) {
          expect(text).not.toMatch(/undefined|null|NaN| {2}| [.,;:)]|,,|\.\.|\( |[^.]$/);
        }
      }),
    );
  });

  test('a name changes nothing but itself and the full stop after it', () => {
    fc.assert(
      fc.property(names, collaborations, (all, stories) => {
        const expected = told(path(plainNames(all.length), stories)).map((text) => withNames(text, all));
        expect(told(path(all, stories))).toEqual(expected);
      }),
    );
  });

  test('every organisation is named in the order of the path', () => {
    fc.assert(
      fc.property(names, collaborations, (all, stories) => {
        for (const text of told(path(all, stories))) {
          const end = all.reduce((from, one) => {
            const at = from < 0 ? -1 : text.indexOf(one, from);
            return at < 0 ? -1 : at + one.length;
          }, 0);
          expect(end).toBeGreaterThan(0);
        }
      }),
    );
  });

  function plainNames(count: number): string[] {
    return Array.from({ length: count }, (_, index) => `Name${index}`);
  }

  /** Puts names for `Name0`, `Name1`, ...; a full stop after a name that brings its own goes. */
  function withNames(text: string, all: readonly string[]): string {
    return text.replace(/Name(\d)(\.?)/g, (_, index: string, stop: string) => {
      const one = all[Number(index)] ?? '';
      return /[.!?…。！？]$/u.test(one) ? one : one + stop;
    });
  }
});
