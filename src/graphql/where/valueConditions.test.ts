import { expect, test } from 'vitest';
import { valueConditions } from './valueConditions.ts';
import { FITS, FITS_NOT, type Wanted } from './Wanted.ts';

const FALSE: Wanted = { holds: false, orUnknown: false };
const NOT_FALSE: Wanted = { holds: true, orUnknown: true };
const unknown = { city: { eq: null } };
const siena = { city: { eq: 'Siena' } };
const ask = (filters: Record<string, unknown> | null, wanted: Wanted) => valueConditions('city', filters, wanted);

test.each([
  [{}, true],
  [null, unknown],
  [{ eq: null }, unknown],
  [{ contains: null, in: null }, true],
  [{ in: [] }, false],
  [{ eq: 'Siena' }, siena],
  [{ startsWith: 'S', endsWith: 'a' }, { AND: [{ city: { startsWith: 'S' } }, { city: { endsWith: 'a' } }] }],
])('%j holds where %j', (filters, condition) => {
  expect(ask(filters, FITS)).toEqual(condition);
});

test('an unknown value is neither equal to another nor not', () => {
  expect(ask({ eq: 'Siena' }, FALSE)).toEqual({ NOT: siena });
  expect(ask({ in: [] }, FALSE)).toEqual({ NOT: unknown });
});

test('an unknown value is taken where that is wanted', () => {
  expect(ask({ eq: 'Siena' }, FITS_NOT)).toEqual({ OR: [unknown, { NOT: siena }] });
  expect(ask({ eq: 'Siena' }, NOT_FALSE)).toEqual({ OR: [unknown, siena] });
  expect(ask({ in: [] }, FITS_NOT)).toBe(true);
  expect(ask({ in: [] }, NOT_FALSE)).toEqual(unknown);
});

test('that a value is unknown is itself known', () => {
  expect(ask({ eq: null }, FITS_NOT)).toEqual({ NOT: unknown });
  expect(ask({ eq: null }, NOT_FALSE)).toEqual(unknown);
});
