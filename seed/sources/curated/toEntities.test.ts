import { expect, test } from 'vitest';
import * as format from './format.ts';
import { toEntities } from './toEntities.ts';
import type { GraphContent } from '../../content/GraphContent.ts';

const S1 = { sources: ['S1'] };

/** What files state that hold nothing but these parts. */
function entities(parts: {
  organisations?: unknown[];
  clusters?: unknown[];
  agreements?: unknown[];
  project?: object;
}) {
  return toEntities({
    sources: format.sourcesFile.parse({ S1: { title: 'One' }, S2: { title: 'Two', copiedOn: '2026-01-31' } }),
    organisations: format.organisationsFile.parse(parts.organisations ?? []),
    programmes: format.programmesFile.parse([{ id: 'programme:P', title: { value: 'P', ...S1 } }]),
    calls: format.callsFile.parse([]),
    fields: format.fieldsFile.parse([]),
    clusters: format.clustersFile.parse(parts.clusters ?? []),
    agreements: format.agreementsFile.parse(parts.agreements ?? []),
    projects: parts.project ? [format.projectFile.parse(parts.project)] : [],
    identities: format.identitiesFile.parse({}),
    italian: format.italianFile.parse({}),
    titles: format.titlesFile.parse({}),
    regions: format.regionsFile.parse({}),
  });
}
const statements = ({ nodes }: GraphContent) =>
  [...nodes.values()]
    .filter(({ label }) => label === 'Statement')
    .map(({ properties: { subject, predicate, value, shown, approximate }, links }) => [
      ...[subject, predicate, value, shown, approximate],
      links[0]?.to.id,
    ]);

test('the first value that is shown stands on the record, each value is a Statement of each of its sources', () => {
  const content = entities({
    organisations: [
      {
        id: 'tls:alpha',
        name: { value: 'Alpha', sources: ['S1', 'S2'] },
        city: [
          { value: 'Pisa', ...S1, shown: false },
          { value: 'Siena', sources: ['S2'] },
        ],
        latitude: { value: 43.3, ...S1, approximate: true },
        pic: { value: '999999999', ...S1 },
        country: { value: 'IT', ...S1 },
      },
    ],
  });
  const node = content.nodes.get('Organisation tls:alpha');
  expect(node).toMatchObject({
    funder: false,
    properties: { id: 'tls:alpha', name: 'Alpha', city: 'Siena', identifiers: ['pic:999999999', 'tls:alpha'] },
    approximate: ['latitude'],
  });
  expect(node?.links.map(({ type, to }) => `${type} ${to.id}`).sort()).toEqual([
    ...['LOCATED_IN country:IT', 'STATED_BY source:S1', 'STATED_BY source:S2'],
  ]);
  expect(statements(content).filter(([subject]) => subject === 'tls:alpha')).toEqual([
    ['tls:alpha', 'name', 'Alpha', true, false, 'source:S1'],
    ['tls:alpha', 'name', 'Alpha', true, false, 'source:S2'],
    ['tls:alpha', 'city', 'Pisa', false, false, 'source:S1'],
    ['tls:alpha', 'city', 'Siena', true, false, 'source:S2'],
    ['tls:alpha', 'pic', '999999999', true, false, 'source:S1'],
    ['tls:alpha', 'latitude', '43.3', true, true, 'source:S1'],
    ['tls:alpha', 'country', 'IT', true, false, 'source:S1'],
  ]);
});

test('who runs a programme or puts money in is a funder', () => {
  const content = entities({
    organisations: [
      { id: 'tls:runner', name: { value: 'R', ...S1 }, runs: [{ programme: 'programme:P', ...S1 }] },
      { id: 'tls:giver', name: { value: 'G', ...S1 } },
      {
        ...{ id: 'tls:taker', name: { value: 'T', ...S1 } },
        funding: [{ funder: 'tls:giver', amount: { value: 10.5, ...S1 }, startDate: '2020-01-01', ...S1 }],
      },
    ],
  });
  const funders = [...content.nodes.values()].filter(({ funder }) => funder).map(({ id }) => id);
  expect(funders).toEqual(['tls:runner', 'tls:giver']);
  expect([...content.relationships.values()]).toEqual([
    {
      ...{ type: 'FUNDS', id: 'tls:giver/funds/tls:taker' },
      from: { label: 'Organisation', id: 'tls:giver' },
      to: { label: 'Organisation', id: 'tls:taker' },
      properties: { id: 'tls:giver/funds/tls:taker', startDate: '2020-01-01', amount: 10.5, sources: ['source:S1'] },
    },
  ]);
});

test('a project states its type, its consortium and the countries that are involved', () => {
  const content = entities({
    project: {
      id: 'cordis:1',
      acronym: { value: 'X', ...S1 },
      fundingScheme: { value: 'HORIZON-RIA', ...S1 },
      programmes: [{ programme: 'programme:P', main: true, ...S1 }],
      countries: [{ country: 'FR', ...S1 }],
      organisations: [
        { organisation: 'tls:a', role: { value: 'COORDINATOR', ...S1 }, grant: { value: 1, ...S1 }, note: 'N', ...S1 },
      ],
    },
  });
  const node = content.nodes.get('Project cordis:1');
  expect(node?.properties).toEqual({ id: 'cordis:1', acronym: 'X', fundingScheme: 'HORIZON-RIA', type: 'RIA' });
  expect(node?.links.map(({ type, to, properties }) => [type, to.id, properties])).toEqual([
    ['STATED_BY', 'source:S1', {}],
    ['FUNDED_UNDER', 'programme:P', { main: true }],
    ['INVOLVES', 'country:FR', {}],
  ]);
  const id = 'tls:a/participates_in/cordis:1';
  expect([...content.relationships.values()].map(({ properties }) => properties)).toEqual([
    { id, role: 'COORDINATOR', grant: 1, sources: ['source:S1'] },
  ]);
  expect(statements(content).filter(([subject]) => subject === id)).toEqual([
    [id, 'role', 'COORDINATOR', true, false, 'source:S1'],
    [id, 'grant', '1', true, false, 'source:S1'],
    [id, 'note', 'N', false, false, 'source:S1'],
  ]);
  expect([...content.nodes.keys()]).toContain('Country country:FR');
});
