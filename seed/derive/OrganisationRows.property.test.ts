import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';
import { addRow, bestNames, noRows, rowProperties } from './OrganisationRows.ts';

const ATTRIBUTES = ['shortName', 'kind', 'city', 'nuts', 'website', 'vat', 'sme'] as const;
const NOTHING: CordisBundleParticipation = {
  ...{ pic: '999862712', vat: null, name: null, shortName: null, sme: null, kind: null, city: null, nuts: null },
  ...{ country: null, latitude: null, longitude: null, website: null, updatedAt: null, order: null, role: null },
  ...{ grant: null, netGrant: null, totalCost: null, endedEarly: null },
};

const few = (...values: string[]) => fc.constantFrom(null, ...values);
const stated = fc.record({
  row: fc
    .record({
      name: few('Acme', 'ACME Ltd', 'Acme S.p.A.'),
      shortName: few('A', 'AC'),
      kind: fc.constantFrom(null, 'COMPANY' as const, 'OTHER' as const),
      city: few('Siena', 'Pisa'),
      nuts: few('ITI19', 'ITI17'),
      website: few('https://acme.example'),
      vat: few('IT1', 'IT2'),
      sme: fc.constantFrom(null, true, false),
      updatedAt: few('2024-01-31', '2024-02-01T10:00:00', '2023-12-31'),
    })
    .map((values) => ({ ...NOTHING, ...values })),
  source: fc.record({
    projectId: fc.constantFrom('999', '1000', '101097079'),
    dataset: fc.constantFrom('cordis-H2020', 'cordis-HORIZON'),
    exportedOn: fc.constantFrom(null, '2024-01-15'),
  }),
});
type Stated = typeof stated extends fc.Arbitrary<infer Value> ? Value : never;

/** The slow way: for each attribute all rows that state it, the newest first. */
function newestValue(all: readonly Stated[], attribute: (typeof ATTRIBUTES)[number]): string | boolean | undefined {
  const age = ({ row, source }: Stated): string =>
    `${(row.updatedAt ?? source.exportedOn ?? '').padEnd(20)} ${source.projectId.padStart(12, '0')} ${source.dataset}`;
  const values = all
    .filter(({ row }) => row[attribute] !== null)
    .sort((a, b) =>
      age(a) === age(b) ? (String(a.row[attribute]) > String(b.row[attribute]) ? -1 : 1) : age(a) > age(b) ? -1 : 1,
    );
  return values[0]?.row[attribute] ?? undefined;
}

test('of each attribute the newest row that states it holds, in whatever order the rows come', () => {
  fc.assert(
    fc.property(fc.array(stated, { maxLength: 8 }), (all) => {
      const rows = noRows();
      for (const { row, source } of all) addRow(rows, row, source);
      const expected = ATTRIBUTES.map((attribute) => newestValue(all, attribute));
      const properties = rowProperties([rows], undefined);
      expect(ATTRIBUTES.map((attribute) => properties[attribute])).toEqual(expected);
      expect(new Set(rows.vats)).toEqual(new Set(all.map(({ row }) => row.vat).filter((vat) => vat !== null)));
      expect(new Set(bestNames([rows]))).toEqual(
        new Set(all.map(({ row }) => row.name).filter((name) => name !== null)),
      );
    }),
    { numRuns: 500 },
  );
});

test('rows under several keys give what they would give under one', () => {
  fc.assert(
    fc.property(fc.array(stated, { maxLength: 6 }), fc.array(stated, { maxLength: 6 }), (some, others) => {
      const [one, other, both] = [noRows(), noRows(), noRows()];
      for (const { row, source } of some) addRow(one, row, source);
      for (const { row, source } of others) addRow(other, row, source);
      for (const { row, source } of [...others, ...some]) addRow(both, row, source);
      expect(rowProperties([one, other], undefined)).toEqual(rowProperties([both], undefined));
      expect(bestNames([one, other])).toEqual(bestNames([both]));
    }),
    { numRuns: 300 },
  );
});
