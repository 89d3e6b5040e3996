import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatedNode } from '../../content/StatedRecord.ts';
import { addRow, bestNames, noRows, rowProperties } from './OrganisationRows.ts';

const ATTRIBUTES = ['shortName', 'kind', 'city', 'nuts', 'website', 'vat', 'sme'] as const;
const few = (...values: string[]) => fc.constantFrom(null, ...values);
const stated = fc.record({
  row: fc.record({
    name: few('Acme', 'ACME Ltd', 'Acme S.p.A.'),
    shortName: few('A', 'AC'),
    kind: fc.constantFrom(null, 'COMPANY' as const, 'OTHER' as const),
    city: few('Siena', 'Pisa'),
    nuts: few('ITI19', 'ITI17'),
    website: few('https://acme.example'),
    vat: few('IT1', 'IT2'),
    sme: fc.constantFrom(null, true, false),
    updatedAt: few('2024-01-31', '2024-02-01T10:00:00', '2023-12-31'),
  }),
  source: fc.record({
    about: fc.constantFrom('999', '1000', '101097079'),
    source: fc.constantFrom('cordis-H2020', 'cordis-HORIZON'),
    day: fc.constantFrom(undefined, '2024-01-15'),
  }),
});
type Stated = typeof stated extends fc.Arbitrary<infer Value> ? Value : never;

/** A row as its source states it; its VAT number is an identifier too. */
function nodeOf({ row, source: { source } }: Stated): StatedNode {
  const { updatedAt, ...values } = row;
  const known = Object.entries(values).filter((entry): entry is [string, string | boolean] => entry[1] !== null);
  const properties: StatedNode['properties'] = Object.fromEntries(known);
  if (values.vat !== null) properties.identifiers = [`vat:${values.vat}`];
  const links = [{ type: 'STATED_BY' as const, to: { label: 'Source' as const, id: source }, properties: {} }];
  return { label: 'Organisation', id: 'pic:999862712', funder: false, properties, links, day: updatedAt ?? '' };
}
function rowsOf(all: readonly Stated[]) {
  const rows = noRows();
  for (const one of all) addRow(rows, nodeOf(one), one.source);
  return rows;
}

/** The slow way: for each attribute all rows that state it, the newest first. */
function newestValue(all: readonly Stated[], attribute: (typeof ATTRIBUTES)[number]): string | boolean | undefined {
  const age = ({ row, source }: Stated): string =>
    `${(row.updatedAt ?? source.day ?? '').padEnd(20)} ${source.about.padStart(12, '0')} ${source.source}`;
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
      const rows = rowsOf(all);
      const expected = ATTRIBUTES.map((attribute) => newestValue(all, attribute));
      const properties = rowProperties([rows]);
      expect(ATTRIBUTES.map((attribute) => properties[attribute])).toEqual(expected);
      expect(new Set(rows.identifiers)).toEqual(
        new Set(all.flatMap(({ row }) => (row.vat === null ? [] : `vat:${row.vat}`))),
      );
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
      const [one, other, both] = [rowsOf(some), rowsOf(others), rowsOf([...others, ...some])];
      expect(rowProperties([one, other])).toEqual(rowProperties([both]));
      expect(bestNames([one, other])).toEqual(bestNames([both]));
    }),
    { numRuns: 300 },
  );
});
