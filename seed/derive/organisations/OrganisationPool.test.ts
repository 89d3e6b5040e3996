import { expect, test } from 'vitest';
import { OrganisationPool } from './OrganisationPool.ts';
import { Regions } from '../regions/Regions.ts';
import type { Link, PropertyValue } from '../../content/GraphContent.ts';
import type { StatedNode } from '../../content/StatedRecord.ts';

const ID = 'pic:998436424';

function stated(properties: Record<string, PropertyValue>, source: string, day?: string): StatedNode {
  const link: Link = { type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} };
  return { label: 'Organisation', id: ID, funder: false, properties, links: [link], ...(day ? { day } : {}) };
}
function told(pool: OrganisationPool) {
  const [organisation, ...statements] = [
    ...pool.takeNodes({ canonical: new Map() }, new Regions([], { names: {}, aliases: {} })),
  ];
  const lines = statements.map(({ properties: { predicate, value }, links }) => [predicate, value, links[0]?.to.id]);
  return { properties: organisation?.properties, links: organisation?.links.map(({ to }) => to.id), lines };
}

test('a value that an edited source states otherwise is kept as a Statement of the export that gives it', () => {
  const pool = new OrganisationPool();
  pool.addEdited(stated({ id: ID, name: 'TLS', city: 'Siena', kind: 'RESEARCH' }, 'source:S1'));
  pool.addRecorded(stated({ name: 'TLS', city: 'SIENA' }, 'source:cordis-H2020', '2020-01-01'), { about: 'cordis:1' });
  pool.addRecorded(stated({ name: 'TLS', kind: 'OTHER' }, 'source:cordis-HORIZON', '2024-01-01'), {
    about: 'cordis:2',
  });
  const { properties, links, lines } = told(pool);
  expect(properties).toEqual({
    ...{ id: ID, pic: '998436424', name: 'TLS', displayName: 'TLS', city: 'Siena', displayCity: 'Siena' },
    ...{ kind: 'RESEARCH', identifiers: [ID] },
  });
  expect(links).toEqual(['source:S1', 'source:cordis-H2020', 'source:cordis-HORIZON']);
  expect(lines).toEqual([
    ['city', 'SIENA', 'source:cordis-H2020'],
    ['kind', 'OTHER', 'source:cordis-HORIZON'],
  ]);
});

test('what no source names has a label that is no name and no alias', () => {
  const pool = new OrganisationPool();
  pool.addRecorded(stated({ city: 'Siena' }, 'source:R', '2024-01-01'), { about: 'cordis:2' });
  expect([...pool.named()]).toEqual([]);
  const { properties } = told(pool);
  expect(properties).toMatchObject({ name: 'PIC 998436424', identifiers: [ID] });
  expect(properties).not.toHaveProperty('aliases');
});

test('a property that no code names is shown and disputed like any other', () => {
  const pool = new OrganisationPool();
  pool.addRecorded(stated({ name: 'TLS', employees: 40 }, 'source:R', '2024-01-01'), { about: 'cordis:2' });
  pool.addListed(stated({ name: 'TLS', employees: 38, motto: 'Ad maiora' }, 'source:L'));
  const { properties, lines } = told(pool);
  expect(properties).toMatchObject({ employees: 40, motto: 'Ad maiora' });
  expect(lines).toEqual([['employees', '38', 'source:L']]);
});

test('both coordinates are shown from the same row', () => {
  const pool = new OrganisationPool();
  pool.addRecorded(stated({ name: 'TLS', latitude: 43.3, longitude: 11.3 }, 'source:R', '2024-01-01'), {
    about: 'cordis:2',
  });
  pool.addRecorded(stated({ name: 'TLS', latitude: 43.9, longitude: 11.1 }, 'source:R', '2024-01-01'), {
    about: 'cordis:2',
  });
  expect(told(pool).properties).toMatchObject({ latitude: 43.9, longitude: 11.1 });
});
