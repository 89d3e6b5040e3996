import { expect, test } from 'vitest';
import type { GraphContent, LinkedNode } from '../../content/GraphContent.ts';
import { noRules } from '../../content/noRules.ts';
import type { StatedRecord, StatedRegion } from '../../content/StatedRecord.ts';
import { deriveGraph } from '../deriveGraph.ts';

const FROM = 'source:register';
const TABLE = 'source:regions:DE';

interface Given {
  city?: string;
  country?: string;
  postalCode?: string;
  nuts?: string;
}

/** A record of one organisation. */
function located(id: string, { country = 'DE', ...properties }: Given): StatedRecord {
  const links: LinkedNode['links'] = [
    { type: 'LOCATED_IN', to: { label: 'Country', id: `country:${country}` }, properties: {} },
    { type: 'STATED_BY', to: { label: 'Source', id: FROM }, properties: {} },
  ];
  const node: LinkedNode = { label: 'Organisation', id, funder: false, properties: { name: id, ...properties }, links };
  return { about: id, nodes: [node], relationships: [] };
}

function table(...regions: Omit<StatedRegion, 'source'>[]): StatedRecord[] {
  return regions.map((region) => {
    return { about: region.code, nodes: [], relationships: [], region: { ...region, source: TABLE } };
  });
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* await Promise.resolve(items);
}

/** The derived nodes by id. */
async function derived(recorded: StatedRecord[], references: StatedRecord[] = []): Promise<Map<string, LinkedNode>> {
  const nodes: GraphContent['nodes'] = new Map();
  const rules = noRules();
  await deriveGraph(
    { announced: each([]), edited: [], listed: [], rules, recorded: each(recorded), references: each(references) },
    {
      node: (node) => Promise.resolve(void nodes.set(node.id, node)),
      relationship: () => Promise.resolve(),
    },
  );
  return nodes;
}

/** The region of an organisation, its doubt, and what is stated of it otherwise. */
function told(nodes: ReadonlyMap<string, LinkedNode>, id: string) {
  const { links, properties } = nodes.get(id)!;
  const statements = [...nodes.values()].filter((node) => node.properties.subject === id);
  return {
    region: links.filter(({ type }) => type === 'IN_REGION').map(({ to }) => to.id),
    doubted: properties.regionDoubted,
    statements: statements
      .map(({ properties: { predicate, value, shown, note }, links: [by] }) =>
        [predicate, value, shown, by?.to.id, note].join(' | '),
      )
      .sort(),
  };
}

test('shows the region of the postal code, and keeps what is stated otherwise', async () => {
  const nodes = await derived(
    [located('a', { city: 'München', postalCode: 'D-80333', nuts: 'DE300' })],
    table({ code: 'DE212', postalCodes: ['80331', '80333'] }),
  );
  expect(told(nodes, 'a')).toEqual({
    region: ['region:DE212'],
    doubted: false,
    statements: [
      'region | DE212 | true | source:regions:DE | The region of the postal code D-80333.',
      'region | DE300 | false | source:register | The postal code D-80333 is in DE212.',
    ],
  });
  expect(nodes.get('a')!.properties.nuts).toBe('DE300');
  expect(nodes.get('a')!.links.map(({ type, to }) => `${type} ${to.id}`)).toEqual([
    'LOCATED_IN country:DE',
    'STATED_BY source:register',
    'IN_REGION region:DE212',
    'WITHIN region:DE2',
    'WITHIN region:DE21',
    'WITHIN region:DE212',
    'STATED_BY source:regions:DE',
  ]);
});

test.each([
  ['the same region', 'DE212'],
  ['a wider one', 'DE2'],
  ['the country alone', 'DE'],
  ['none', undefined],
])('states nothing where the source states %s', async (_, nuts) => {
  const nodes = await derived(
    [located('a', { postalCode: '80333', ...(nuts === undefined ? {} : { nuts }) })],
    table({ code: 'DE212', postalCodes: ['80333'] }),
  );
  expect(told(nodes, 'a')).toEqual({ region: ['region:DE212'], doubted: false, statements: [] });
});

test('gives a region its wider ones up to the country, its name and its sources', async () => {
  const nodes = await derived(
    [located('a', { nuts: 'EL303', country: 'GR' })],
    table({ code: 'EL303', name: 'Kentrikos Tomeas Athinon' }, { code: 'ITI14', name: 'Firenze' }),
  );
  const regions = [...nodes.values()].filter(({ label }) => label === 'Region');
  expect(regions.map(({ properties, links }) => [properties, links.map(({ type, to }) => `${type} ${to.id}`)])).toEqual(
    [
      [
        { id: 'region:EL3', code: 'EL3', name: 'EL3', level: 1 },
        ['PART_OF country:GR', 'LOCATED_IN country:GR', 'STATED_BY source:register'],
      ],
      [
        { id: 'region:EL30', code: 'EL30', name: 'EL30', level: 2 },
        ['PART_OF region:EL3', 'LOCATED_IN country:GR', 'STATED_BY source:register'],
      ],
      [
        { id: 'region:EL303', code: 'EL303', name: 'Kentrikos Tomeas Athinon', level: 3 },
        ['PART_OF region:EL30', 'LOCATED_IN country:GR', 'STATED_BY source:regions:DE', 'STATED_BY source:register'],
      ],
    ],
  );
});

test('takes the narrowest region that holds all codes written, and the area where the rest is not written', async () => {
  const nodes = await derived(
    [
      located('two', { country: 'IT', postalCode: '50121 / 53100' }),
      located('far', { country: 'IT', postalCode: '50121, 10121' }),
      located('area', { country: 'NL', postalCode: '3584' }),
      located('more', { country: 'NL', postalCode: '3584 ZZ' }),
    ],
    table(
      { code: 'ITI14', postalCodes: ['50121'] },
      { code: 'ITI19', postalCodes: ['53100'] },
      { code: 'ITC11', postalCodes: ['10121'] },
      { code: 'NL350', postalCodes: ['3584 CX', '3584CA'] },
    ),
  );
  expect(['two', 'far', 'area', 'more'].map((id) => told(nodes, id).region)).toEqual([
    ['region:ITI1'],
    [],
    ['region:NL350'],
    ['region:NL350'],
  ]);
});

const IN_MUNICH = ['b', 'c', 'd', 'e'].map((id) => located(id, { city: 'MUNCHEN', nuts: 'DE212' }));

test('doubts a stated region where most organisations of the city are elsewhere', async () => {
  const nodes = await derived([located('a', { city: 'München', nuts: 'DE300' }), ...IN_MUNICH]);
  expect(told(nodes, 'a')).toEqual({
    region: ['region:DE300'],
    doubted: true,
    statements: ['region | DE300 | true | source:register | Doubted: 4 of 5 organisations of München are in DE2.'],
  });
  expect(told(nodes, 'b')).toEqual({ region: ['region:DE212'], doubted: false, statements: [] });
});

test.each([
  ['fewer than five are of the city', IN_MUNICH.slice(1)],
  [
    'fewer than 60 % agree',
    [...IN_MUNICH.slice(1), ...['x', 'y'].map((id) => located(id, { city: 'München', nuts: 'DE300' }))],
  ],
  [
    'they are of another country',
    IN_MUNICH.map(({ about }) => located(about, { city: 'München', nuts: 'AT130', country: 'AT' })),
  ],
  [
    'they are in another region of the same NUTS 1',
    IN_MUNICH.map(({ about }) => located(about, { city: 'München', nuts: 'DE301' })),
  ],
])('does not doubt it where %s', async (_, others) => {
  const nodes = await derived([located('a', { city: 'München', nuts: 'DE300' }), ...others]);
  expect(told(nodes, 'a')).toEqual({ region: ['region:DE300'], doubted: false, statements: [] });
});

test('gives no region that lies in another country, and none outside all', async () => {
  const nodes = await derived([located('a', { country: 'BE', nuts: 'NL414' }), located('b', { nuts: 'DEZZZ' })]);
  expect(told(nodes, 'a')).toEqual({
    region: [],
    doubted: undefined,
    statements: ['region | NL414 | false | source:register | Its country is BE.'],
  });
  expect(told(nodes, 'b')).toEqual({ region: [], doubted: undefined, statements: [] });
});
