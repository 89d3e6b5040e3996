import { expect, test } from 'vitest';
import { OrganisationPool } from './OrganisationPool.ts';
import type { CordisDataset } from './DeriveInput.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';

function dataset(name: string): CordisDataset {
  const id = `source:${name}`;
  return {
    name,
    framework: 'HORIZON',
    exportedOn: null,
    source: { label: 'Source', id, funder: false, properties: { id } },
  };
}
const ROW: CordisBundleParticipation = {
  ...{ pic: '998436424', vat: null, name: 'TLS', shortName: null, sme: null, kind: null, city: null, nuts: null },
  ...{ country: 'IT', latitude: null, longitude: null, website: null, updatedAt: null, order: null, role: null },
  ...{ grant: null, netGrant: null, totalCost: null, endedEarly: null },
};

test('a value that a curated source states otherwise stands as a Statement of the export that gives it', () => {
  const pool = new OrganisationPool();
  const id = 'pic:998436424';
  const properties = { id, name: 'TLS', city: 'Siena', kind: 'RESEARCH' };
  pool.addCurated({ label: 'Organisation', id, funder: false, properties, links: [] });
  pool.addRow({ ...ROW, city: 'SIENA', updatedAt: '2020-01-01' }, '1', dataset('cordis-H2020'));
  pool.addRow({ ...ROW, kind: 'OTHER', updatedAt: '2024-01-01' }, '2', dataset('cordis-HORIZON'));
  const [organisation, ...statements] = [...pool.takeNodes({ canonical: new Map(), ambiguous: [] })];
  expect(organisation?.properties).toMatchObject({ city: 'Siena', kind: 'RESEARCH' });
  const told = statements.map(({ properties: { predicate, value }, links }) => [predicate, value, links[0]?.to.id]);
  expect(told).toEqual([
    ['city', 'SIENA', 'source:cordis-H2020'],
    ['kind', 'OTHER', 'source:cordis-HORIZON'],
  ]);
});
