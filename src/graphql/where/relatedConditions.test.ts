import { describe, expect, test } from 'vitest';
import type { Condition } from './joinConditions.ts';
import { manyRelated, oneRelated } from './relatedConditions.ts';
import { FITS, FITS_NOT, type Wanted } from './Wanted.ts';

const FALSE: Wanted = { holds: false, orUnknown: false };
const THERE = { NOT: { id: { eq: null } } };
/** Decides what is a truth value already; says of anything else what is wanted of it. */
const ofRelated = (where: unknown, { holds, orUnknown }: Wanted): Condition =>
  typeof where === 'boolean' ? where === holds : { is: [where, holds, orUnknown] };

describe('one related record', () => {
  const ask = (where: unknown, wanted: Wanted, field = 'country') => oneRelated(field, where, wanted, ofRelated);

  test('that is not there is found by null, and fits neither a condition nor its negation', () => {
    expect(ask(null, FITS)).toEqual({ country: null });
    expect(ask(null, FALSE)).toEqual({ country: THERE });
    expect(ask('IT', FITS)).toEqual({ country: { is: ['IT', true, false] } });
    expect(ask('IT', FALSE)).toEqual({ country: { is: ['IT', false, false] } });
    expect(ask('IT', FITS_NOT)).toEqual({ OR: [{ country: null }, { country: { is: ['IT', false, true] } }] });
  });

  test('that fits in any case needs only be there', () => {
    expect(ask(true, FITS)).toEqual({ country: THERE });
    expect(ask(false, FITS)).toBe(false);
    expect(ask(false, FITS_NOT)).toBe(true);
    expect(ask(null, FITS, 'countryConnection')).toEqual({ country: null });
    expect(ask('IT', FITS, 'countryConnection')).toEqual({ countryConnection: { is: ['IT', true, false] } });
  });
});

describe('many related records', () => {
  const ask = (filters: Record<string, unknown> | null, wanted: Wanted, field = 'projects') =>
    manyRelated(field, filters, wanted, ofRelated);
  const fitting = { is: ['old', true, false] };
  const failing = { is: ['old', false, true] };

  test.each([
    [{ some: 'old' }, { projects: { some: fitting } }, { projects: { none: fitting } }],
    [{ none: 'old' }, { projects: { none: fitting } }, { projects: { some: fitting } }],
    [{ single: 'old' }, { projects: { single: fitting } }, { NOT: { projects: { single: fitting } } }],
    [
      { all: 'old' },
      { AND: [{ projects: { some: THERE } }, { projects: { none: failing } }] },
      { OR: [{ projects: { none: THERE } }, { projects: { some: failing } }] },
    ],
    [{ some: true }, { projects: { some: THERE } }, { projects: { none: THERE } }],
    [{ single: true }, { projects: { single: THERE } }, { NOT: { projects: { single: THERE } } }],
    [{ some: false }, false, true],
    [{ none: false }, true, false],
    [{ single: false }, false, true],
    [null, { projects: { none: THERE } }, { projects: { some: THERE } }],
    [{}, true, false],
  ])('%j holds where %j, and else where %j', (filters, holding, failed) => {
    const decided = filters && Object.fromEntries(Object.entries(filters));
    const of = (where: unknown, wanted: Wanted) => (where === null ? true : ofRelated(where, wanted));
    expect(manyRelated('projects', decided, FITS, of)).toEqual(holding);
    expect(manyRelated('projects', decided, FALSE, of)).toEqual(failed);
  });

  test('of a connection are asked for by what stands at its end', () => {
    expect(ask({ some: true }, FITS, 'projectsConnection')).toEqual({ projectsConnection: { some: { node: THERE } } });
  });
});
