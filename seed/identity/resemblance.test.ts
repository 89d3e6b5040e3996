import { expect, test } from 'vitest';
import { marksOf, type OrganisationTraits, resemblanceOf } from './resemblance.ts';

type Given = Partial<OrganisationTraits>;

function traits(id: string, name: string, given: Given = {}): OrganisationTraits {
  const unknown = { country: 'IT', numbers: [], website: null, city: null, partOf: [] };
  return { ...unknown, id, names: [name], ...given };
}

/** The sign that two records of the European Commission are one body. */
function ofNumbered(name: string, theirs: string, given: Given = {}, ofOther: Given = given) {
  return resemblanceOf(traits('pic:1', name, given), traits('pic:2', theirs, ofOther), () => true);
}
/** The same where no authority numbers the second. */
function ofUnnumbered(name: string, theirs: string, rare: readonly string[] = []) {
  return resemblanceOf(traits('pic:1', name), traits('tls:a', theirs), (stem) => rare.includes(stem));
}

test.each([
  ['AERO SEKUR SPA', 'Aero Sekur S.p.A.', 'SAME_NAME'],
  ['MEDLUMICS', 'Medlumics SL', 'SAME_NAME'],
  ['Envalior BV', 'ENVALIOR', 'SAME_NAME'],
  ['University of Bath', 'University of Hull', null],
  ['AIRBUS', 'AIRBUS DEFENCE AND SPACE SAS', null],
  ['Karolinska Institutet', 'Karolinska Institutet Holding AB', null],
  ['Università degli Studi di Parma', 'Università degli Studi di Pavia', null],
])('of two numbered ones, %s and %s: %s', (name, theirs, sign) => {
  expect(ofNumbered(name, theirs)).toBe(sign);
});

test('a VAT number tells them together or apart, but where groups share one', () => {
  const bearing = (number: string, country = 'FR') => ({ numbers: [`vat:${number}`], country });
  expect(ofNumbered('IEMN', 'CNRS', bearing('FR40180089013'))).toBe('SAME_NUMBER');
  expect(ofNumbered('IEMN', 'CNRS', bearing('-'))).toBeNull();
  expect(ofNumbered('Pfizer Limited', 'Pfizer R&D', bearing('GB201048427', 'GB'))).toBeNull();
  expect(ofNumbered('Pfizer Limited', 'PFIZER LIMITED', bearing('GB201048427', 'GB'))).toBe('SAME_NAME');
  expect(ofNumbered('Chambre', 'CHAMBRE', bearing('FR37180900029'), bearing('FR23183100049'))).toBeNull();
});

test('a website does where city and names do not speak against it', () => {
  const at = (website: string, city: string | null = 'Krakow') => ({ website, city });
  const sign = (ofOne: Given, ofOther: Given, name = 'Jagiellonian University') =>
    ofNumbered(name, 'Uniwersytet Jagielloński', ofOne, ofOther);
  expect(sign(at('https://www.uj.edu.pl/'), at('uj.edu.pl', null))).toBe('SAME_WEBSITE');
  expect(sign(at('https://www.uj.edu.pl/'), at('uj.edu.pl', 'Lublin'))).toBeNull();
  expect(sign(at('uj.edu.pl/physics'), at('uj.edu.pl/physics'))).toBeNull();
  expect(sign(at('uj.edu.pl'), at('uj.edu.pl'), 'Universitas')).toBeNull();
});

test.each([
  ['Associação Evita - Cancro Hereditário', 'Evita', 'NAME_WITHIN'],
  ['Fondazione GIMEMA Franco Mandelli Onlus', 'Fondazione GIMEMA', 'NAME_WITHIN'],
  ['Istituto di Ricerca', 'di', null],
  ['Umbria Bioengineering Technologies', 'Umbria Bioengineering Technologie', 'SIMILAR_NAME'],
  ['Siena Uno', 'Siena Due', null],
])('of %s and one without a number, %s: %s', (name, theirs, sign) => {
  expect(ofUnnumbered(name, theirs)).toBe(sign);
});

test('rows that CORDIS itself tells apart are not alike by a part of their names', () => {
  const [department, whole] = [
    traits('cordis-name:CN:a', 'Physics, Tsinghua University'),
    traits('pic:2', 'Tsinghua University'),
  ];
  expect(resemblanceOf(department, whole, () => true)).toBeNull();
  expect(resemblanceOf({ ...department, id: 'tls:a' }, whole, () => true)).toBe('NAME_WITHIN');
});

test('a rare word does, whatever its ending', () => {
  const [official, curated] = ['Instytut Medycyny im. M. Mossakowskiego', 'Mossakowski Medical Research Institute'];
  expect(ofUnnumbered(curated, official, ['mossakow'])).toBe('RARE_WORD');
  expect(ofUnnumbered(curated, official)).toBeNull();
});

test('no two of different or unknown countries, and no unit and its whole', () => {
  expect(ofNumbered('Philips', 'Philips', { country: 'NL' }, { country: 'FR' })).toBeNull();
  expect(ofNumbered('Philips', 'Philips', { country: null })).toBeNull();
  expect(ofNumbered('Philips', 'Philips', { partOf: ['pic:2'] }, {})).toBeNull();
  expect(ofNumbered('Philips', 'Philips', {}, { partOf: ['pic:1'] })).toBeNull();
});

test('what resembles has a mark in common', () => {
  const marks = [
    ...marksOf(traits('pic:1', 'Medlumics SL', { numbers: ['vat:ESB12345678'], website: 'medlumics.com' })),
  ];
  expect(marks).toEqual(['medlumicssl', 'medlumics', 'vat:ESB12345678', 'site:medlumics.com']);
});
