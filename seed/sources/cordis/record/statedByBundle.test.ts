import { expect, test } from 'vitest';
import { keptBundle } from './CordisBundle.ts';
import { statedByBundle } from './statedByBundle.ts';

const FROM = { source: 'source:cordis-HORIZON', framework: 'HORIZON', exportedOn: '2026-08-06' };
const EMPTY = { id: '101', keywords: [], programmes: [], topics: [], fields: [], participations: [] };

function stated(bundle: object) {
  return statedByBundle(keptBundle.parse({ ...EMPTY, ...bundle }), FROM);
}
const linksOf = (links: { type: string; to: { id: string } }[] | undefined) =>
  links?.map(({ type, to }) => `${type} ${to.id}`);

test('a project states its values, its programmes and its source, and the type that its scheme belongs to', () => {
  const record = stated({
    ...{
      acronym: 'X',
      status: 'SIGNED',
      fundingScheme: 'HORIZON-RIA',
      website: 'http://x.eu',
      updatedAt: '2024-01-01',
    },
    programmes: [
      { code: 'HORIZON.2.1', title: 'Health', main: true },
      { code: 'HORIZON.2', main: false },
    ],
    topics: [{ code: 'T-1', title: 'A topic' }],
    masterCall: 'M',
  });
  const project = record.nodes.find(({ label }) => label === 'Project');
  expect([record.about, record.day]).toEqual(['cordis:101', '2026-08-06']);
  expect(project?.properties).toEqual({
    ...{ acronym: 'X', status: 'SIGNED', fundingScheme: 'HORIZON-RIA', type: 'RIA' },
    ...{ grantNumber: '101', url: 'http://x.eu' },
  });
  expect(linksOf(project?.links)).toEqual([
    ...['FUNDED_UNDER programme:HORIZON.2.1', 'FUNDED_UNDER programme:HORIZON.2', 'ANSWERS call:T-1'],
    'STATED_BY source:cordis-HORIZON',
  ]);
  expect(project?.links.map(({ properties }) => properties.main)).toEqual([true, false, undefined, undefined]);
  const call = record.nodes.find(({ label }) => label === 'Call');
  expect([call?.properties, linksOf(call?.links)]).toEqual([
    { title: 'A topic', masterCall: 'M' },
    ['PART_OF programme:HORIZON.2.1', 'STATED_BY source:cordis-HORIZON'],
  ]);
});

test('a programme leads up to its framework, and a project in none is funded under the framework', () => {
  const { nodes } = stated({ programmes: [{ code: 'HORIZON.2.1', title: 'Health', main: true }] });
  const programmes = nodes.filter(({ label }) => label === 'Programme');
  expect(programmes.map(({ id, properties, links }) => [id, properties.title, linksOf(links)?.[0]])).toEqual([
    ['programme:HORIZON', undefined, 'STATED_BY source:cordis-HORIZON'],
    ['programme:HORIZON.2.1', 'Health', 'PART_OF programme:HORIZON.2'],
    ['programme:HORIZON.2', undefined, 'PART_OF programme:HORIZON'],
  ]);
  const project = stated({}).nodes.find(({ label }) => label === 'Project');
  expect(linksOf(project?.links)?.[0]).toBe('FUNDED_UNDER programme:HORIZON');
});

test('a field states all wider ones with their titles', () => {
  const { nodes } = stated({ fields: [{ code: '/23/47', titles: ['sciences', 'informatics'] }] });
  const fields = nodes.filter(({ label }) => label === 'Field');
  expect(fields.map(({ id, properties, links }) => [id, properties, linksOf(links)?.[0]])).toEqual([
    ['field:/23', { title: 'sciences' }, 'STATED_BY source:cordis-HORIZON'],
    ['field:/23/47', { title: 'informatics' }, 'NARROWER_THAN field:/23'],
  ]);
});

test('a row states an organisation under its number, else under country and folded name, and its participation', () => {
  const rows = [
    { pic: '999', name: 'Alpha', vat: 'IT1', country: 'IT', city: 'Pisa', updatedAt: '2024-03-05', role: 'PARTNER' },
    { name: 'Béta S.p.A.', country: 'IT', latitude: 43, longitude: 11, grant: 0 },
  ];
  const { nodes, relationships } = stated({ participations: rows });
  const organisations = nodes.filter(({ label }) => label === 'Organisation');
  expect(organisations.map(({ id, properties, day }) => [id, properties, day])).toEqual([
    ['pic:999', { name: 'Alpha', vat: 'IT1', city: 'Pisa', identifiers: ['vat:IT1'] }, '2024-03-05'],
    ['cordis-name:IT:betaspa', { name: 'Béta S.p.A.', latitude: 43, longitude: 11 }, ''],
  ]);
  expect(linksOf(organisations[0]?.links)).toEqual(['STATED_BY source:cordis-HORIZON', 'LOCATED_IN country:IT']);
  expect(relationships.map(({ from, to, properties }) => [from.id, to.id, properties])).toEqual([
    ['pic:999', 'cordis:101', { role: 'PARTNER', sources: ['source:cordis-HORIZON'] }],
    ['cordis-name:IT:betaspa', 'cordis:101', { grant: 0, sources: ['source:cordis-HORIZON'] }],
  ]);
});

test('a kept value that is none is an error that names it', () => {
  expect(() => stated({ acronym: { nested: true } })).toThrow('A kept record has {"nested":true} as acronym');
});
