import { expect, test } from 'vitest';
import { formatTitle } from './formatTitle.ts';

function titled(label: string): string {
  return formatTitle(label, ['«', '»'], ['“', '”']);
}

test('leaves an acronym bare', () => {
  const acronyms = ['ArTCell', 'EP PerMed', 'SINO-EU-PerMed', '3D-REVOLUTION', 'R&D+', 'eTRANSAFE', 'ЭКО'];
  expect(acronyms.map(titled)).toEqual(acronyms);
});

test('quotes a title, in quotes that it does not hold itself', () => {
  expect(
    ['Distretto Toscano Scienze della Vita', 'DeepLearning 2.0', 'Salute, insieme', 'Progetto «Alfa»'].map(titled),
  ).toEqual(['«Distretto Toscano Scienze della Vita»', '«DeepLearning 2.0»', '«Salute, insieme»', '“Progetto «Alfa»”']);
});
