import { expect, test } from 'vitest';
import type { Member } from './format.ts';
import { toEntities } from './toEntities.ts';
import { checkReferences } from '../../content/checkReferences.ts';

const SOURCE = {
  ...{ url: 'https://network.example.org', title: 'Our members', publisher: 'Example Network' },
  ...{ copiedOn: '2026-11-20', licence: null },
};
const ALPHA: Member = {
  ...{ row: 2, name: 'Alpha', country: 'IT', id: null, pic: null, ror: null, wikidata: null, vat: null },
  ...{ role: 'MEMBER', since: null, until: null, city: null, website: null, source: SOURCE },
};
const SOURCE_ID = 'source:members:cluster:c:https://network.example.org';

test('a member is an organisation, its membership, its country and the page that names it', () => {
  const content = toEntities('cluster:c', [
    { ...ALPHA, since: { day: '2013-05-31' }, until: { year: '2019' }, vat: 'IT01234567897', city: 'Pisa' },
  ]);
  checkReferences(content);
  const nodes = [...content.nodes.values()].map(({ id, properties, links }) => [
    id,
    properties,
    links.map(({ type, to }) => `${type} ${to.id}`),
  ]);
  const id = 'vat:IT01234567897';
  const membership = `${id}/member_of/cluster:c`;
  const statement = nodes.at(-1)?.[0];
  expect(nodes).toEqual([
    ['cluster:c', { id: 'cluster:c' }, [`STATED_BY ${SOURCE_ID}`]],
    [
      SOURCE_ID,
      {
        ...{ id: SOURCE_ID, title: 'Our members', publisher: 'Example Network', url: SOURCE.url },
        copiedOn: '2026-11-20',
      },
      [],
    ],
    ['country:IT', { id: 'country:IT' }, []],
    [
      id,
      { id, name: 'Alpha', vat: 'IT01234567897', city: 'Pisa', identifiers: [id] },
      ['LOCATED_IN country:IT', `STATED_BY ${SOURCE_ID}`],
    ],
    [
      statement,
      {
        ...{ id: statement, subject: membership, predicate: 'untilYear', value: '2019', shown: false },
        ...{ approximate: false, note: 'The day is not known: shown as the last day of the year.' },
      },
      [`STATED_BY ${SOURCE_ID}`],
    ],
  ]);
  expect([...content.relationships.values()]).toEqual([
    {
      ...{ type: 'MEMBER_OF', id: membership, from: { label: 'Organisation', id } },
      ...{ to: { label: 'Cluster', id: 'cluster:c' }, approximate: ['until'] },
      properties: {
        ...{ id: membership, role: 'MEMBER', since: '2013-05-31', until: '2019-12-31', sources: [SOURCE_ID] },
      },
    },
  ]);
});

test('of a first year the day is not known, and the year is a statement', () => {
  const { nodes, relationships } = toEntities('cluster:c', [{ ...ALPHA, since: { year: '2013' } }]);
  expect([...relationships.values()].map(({ properties }) => properties.since)).toEqual([undefined]);
  const statements = [...nodes.values()].filter(({ label }) => label === 'Statement');
  expect(statements.map(({ properties: { predicate, value } }) => [predicate, value])).toEqual([['sinceYear', '2013']]);
});

test.each<[Partial<Member>, string]>([
  [{ id: 'tls:alpha', pic: '999999999' }, 'tls:alpha'],
  [{ pic: '999999999', ror: '01tevnk56', vat: 'IT01234567897' }, 'pic:999999999'],
  [{ ror: '01tevnk56', wikidata: 'Q1' }, 'ror:01tevnk56'],
  [{ wikidata: 'Q1', vat: 'IT01234567897' }, 'wikidata:Q1'],
  [{ vat: 'IT01234567897' }, 'vat:IT01234567897'],
  [{ name: 'Béta S.r.l.' }, 'cordis-name:IT:betasrl'],
])('its id is the one given, else its weightiest number, else its name: %j', (stated, id) => {
  const { nodes } = toEntities('cluster:c', [{ ...ALPHA, ...stated }]);
  expect([...nodes.values()].filter(({ label }) => label === 'Organisation').map((node) => node.id)).toEqual([id]);
});
