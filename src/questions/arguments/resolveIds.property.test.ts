import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { textsOf } from '../../network/columns/TextColumn.ts';
import { checkCount } from './checkCount.ts';
import { checkKinds } from './checkKinds.ts';
import { checkSelection } from './checkSelection.ts';
import { resolveDay } from './resolveDay.ts';
import { resolveDistinct } from './resolveDistinct.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { resolveClusters, resolveCountries, resolveOrganisations, resolveProjects } from './resolveIds.ts';

const SNAPSHOT = buildSnapshot(RECORDS_OF_SEVEN);
const ORGANISATIONS = textsOf(SNAPSHOT.organisations.ids);

describe('ids', () => {
  test('are found in any case and stay in the order given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(ORGANISATIONS.length - 1), { minLength: 1 }),
        fc.boolean(),
        (indices, inUpperCase) => {
          const ids = indices.map((index) =>
            inUpperCase ? ORGANISATIONS[index]!.toUpperCase() : ORGANISATIONS[index]!,
          );
          expect(resolveOrganisations(SNAPSHOT, 'of', ids)).toEqual(indices);
          expect(resolveDistinct(SNAPSHOT, 'of', ids)).toEqual([...new Set(indices)]);
        },
      ),
    );
  });

  test('of countries may be their codes', () => {
    const ids = ['IT', 'country:it', 'de', 'country:DE'];
    expect(resolveCountries(SNAPSHOT, 'countries', ids)).toEqual([1, 1, 0, 0]);
  });

  test.each([
    [() => resolveOrganisations(SNAPSHOT, 'to', ['pic:0']), '`to` names "pic:0", but there is no such organisation'],
    [() => resolveCountries(SNAPSHOT, 'in', ['XX']), '`in` names "XX", but there is no such country'],
    [() => resolveProjects(SNAPSHOT, 'of', ['cluster:k']), '`of` names "cluster:k", but there is no such project'],
    [() => resolveClusters(SNAPSHOT, 'of', ['cordis:b-c']), '`of` names "cordis:b-c", but there is no such cluster'],
    [() => resolveOrganisations(SNAPSHOT, 'from', []), '`from` must name at least one id, not []'],
    [
      () => resolveDistinct(SNAPSHOT, 'of', Array<string>(101).fill('pic:b')),
      '`of` must name at most 100 ids, not 101.',
    ],
  ])('that do not fit are refused (%#)', (resolve, message) => {
    expect(resolve).toThrow(message);
  });

  test('of a tree stand for everything below them', () => {
    // 0 > 1 > 2, and 3 beside them.
    const tree = {
      ...SNAPSHOT.fields,
      ids: SNAPSHOT.organisations.ids,
      parents: Int32Array.of(-1, 0, 1, -1, -1, -1, -1),
    };
    expect([...withNarrower(tree, [1])]).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect([...withNarrower(tree, [0, 3])]).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });
});

describe('a count', () => {
  test('passes exactly where it is whole and in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), fc.integer({ min: 1, max: 5_000 }), (value, most) => {
        if (Number.isInteger(value) && value > 0 && value <= most) expect(checkCount('first', value, most)).toBe(value);
        else expect(() => checkCount('first', value, most)).toThrow('`first` must be from 1 to');
      }),
    );
  });
});

describe('a day', () => {
  test('is the number of days since 1970 and back', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(resolveDay('day', text)).toBe(Math.floor(date.getTime() / 86_400_000));
      }),
    );
  });

  test.each(['2023-13-01', '2023-00-10', '20230101', '2023-01-01T00:00:00Z', ''])('is not "%s"', (text) => {
    expect(() => resolveDay('day', text)).toThrow('`day` must be a day of the calendar');
  });
});

describe('a selection of organisations', () => {
  test('names what stands before its arguments when it refuses', () => {
    expect(() => checkSelection(SNAPSHOT, { countries: ['XX'] }, 'to.')).toThrow('`to.countries` names "XX"');
    expect(() => checkSelection(SNAPSHOT, { kinds: [] }, 'to.')).toThrow('`to.kinds` must name at least one kind');
  });

  test('finds regions by id or code, with those narrower', () => {
    const regions = [
      { id: 'region:ITI', label: 'Centro', parent: null },
      { id: 'region:ITI1', label: 'Toscana', parent: 'region:ITI' },
      { id: 'region:ITI14', label: 'Firenze', parent: 'region:ITI1' },
      { id: 'region:ITI4', label: 'Lazio', parent: 'region:ITI' },
    ];
    const snapshot = buildSnapshot({ ...RECORDS_OF_SEVEN, regions });
    for (const id of ['region:ITI1', 'ITI1', 'iti1'])
      expect(checkSelection(snapshot, { regions: [id] }).regions).toEqual(Uint8Array.of(0, 1, 1, 0));
    expect(() => checkSelection(snapshot, { regions: ['Toscana'] }, 'to.')).toThrow(
      '`to.regions` names "Toscana", but there is no such region: give an id like "region:ITI1" or "ITI1".',
    );
  });

  test('lets any pass where it sets nothing', () => {
    expect(checkSelection(SNAPSHOT, { countries: null })).toMatchObject({ countries: null, kinds: null, fields: null });
    expect(checkSelection(SNAPSHOT, { countries: ['DE'], kinds: ['COMPANY'], fields: ['field:/1'] })).toMatchObject({
      countries: Uint8Array.of(1, 0),
      kinds: ['COMPANY'],
      fields: Uint8Array.of(1),
    });
    expect(checkKinds('kinds', undefined)).toBeNull();
  });
});
