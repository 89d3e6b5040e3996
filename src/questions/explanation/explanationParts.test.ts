import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explanationParts } from './explanationParts.ts';

const UNIVERSITY = { name: 'Università di Siena', organisation: 'pic:1' };
const HOSPITAL = { name: 'Università di Siena (ospedale)', organisation: 'pic:2' };
const ARTCELL = { name: 'ArTCell', project: 'cordis:1' };

/** The named parts alone, as `text: id`. */
function named(...given: Parameters<typeof explanationParts>): string[] {
  return explanationParts(...given)
    .filter(({ organisation, project }) => organisation !== null || project !== null)
    .map(({ text, organisation, project }) => `${text}: ${organisation ?? project}`);
}

test('a sentence is divided where it names organisations and projects', () => {
  const sentence = 'Ask Università di Siena: they run ArTCell with Università di Siena (ospedale).';
  expect(explanationParts(sentence, [UNIVERSITY, HOSPITAL, ARTCELL])).toEqual([
    { text: 'Ask ', organisation: null, project: null },
    { text: 'Università di Siena', organisation: 'pic:1', project: null },
    { text: ': they run ', organisation: null, project: null },
    { text: 'ArTCell', organisation: null, project: 'cordis:1' },
    { text: ' with ', organisation: null, project: null },
    { text: 'Università di Siena (ospedale)', organisation: 'pic:2', project: null },
    { text: '.', organisation: null, project: null },
  ]);
});

test('only whole words are names, whatever signs they have; one that ends in a full stop ends the sentence', () => {
  expect(named('Both ArTCells and ArTCell', [ARTCELL])).toEqual(['ArTCell: cordis:1']);
  expect(named('The project (C+) [a|b]*', [{ name: '(C+) [a|b]*', project: 'p' }])).toEqual(['(C+) [a|b]*: p']);
  expect(named('Ask Molteni S.p.A. They know Éa.', [{ name: 'Molteni S.p.A.', organisation: 'm' }])).toEqual([
    'Molteni S.p.A.: m',
  ]);
});

test('a name of two things is not said to be one of them', () => {
  expect(
    named('Ask Siena.', [
      { name: 'Siena', organisation: 'a' },
      { name: 'Siena', organisation: 'b' },
    ]),
  ).toEqual([]);
  expect(
    named('Ask Siena.', [
      { name: 'Siena', organisation: 'a' },
      { name: 'Siena', organisation: 'a' },
    ]),
  ).toEqual(['Siena: a']);
});

test('the parts put together are the sentence', () => {
  const names = fc.array(fc.record({ name: fc.string({ maxLength: 3 }), organisation: fc.string({ maxLength: 2 }) }));
  fc.assert(
    fc.property(fc.string(), names, (sentence, given) => {
      const texts = explanationParts(sentence, given).map(({ text }) => text);
      expect(texts.join('')).toBe(sentence);
    }),
  );
});
