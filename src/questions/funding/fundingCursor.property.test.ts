import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import type { FundingDimension } from '../generated.ts';
import { decodeFundingCursor, encodeFundingCursor } from './fundingCursor.ts';
import { askedId } from '../askedId.ts';
import { whoFundsWhat } from './whoFundsWhat.ts';

const DIMENSIONS: FundingDimension[] = ['FUNDER', 'PROGRAMME', 'PROJECT', 'COUNTRY', 'ROLE'];
const groupBy = fc.subarray(DIMENSIONS, { minLength: 1 });
const cents = fc.integer().map((value) => value / 100);

describe('a cursor', () => {
  test('leads back to its place, a sum that is not known included', () => {
    fc.assert(
      fc.property(groupBy, fc.option(cents), fc.infiniteStream(fc.option(fc.string())), (dimensions, value, ids) => {
        const question = { orderBy: 'AMOUNT_DESC' as const, groupBy: dimensions };
        const place = { value: value ?? Infinity, labels: [], ids: [...ids.take(dimensions.length)] };
        expect(decodeFundingCursor(question, encodeFundingCursor(question, place))).toEqual(place);
      }),
    );
  });

  test('is good for its own grouping, order and conditions alone', () => {
    const question = { orderBy: 'AMOUNT_DESC' as const, groupBy: ['FUNDER' as const] };
    const cursor = encodeFundingCursor(question, { value: 1, labels: [], ids: ['pic:1'] });
    expect(decodeFundingCursor({ ...question, where: { countries: null } }, cursor).ids).toEqual(['pic:1']);
    for (const other of [
      { ...question, groupBy: ['PROJECT' as const] },
      { ...question, groupBy: ['FUNDER' as const, 'PROJECT' as const] },
      { ...question, orderBy: 'AMOUNT_ASC' as const },
      { ...question, orderBy: 'NAME_ASC' as const },
      { ...question, where: { countries: ['country:DE'] } },
    ])
      expect(() => decodeFundingCursor(other, cursor)).toThrow('must be the `endCursor` of the same question');
  });

  test('is no text of a caller', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const question = { orderBy: 'NAME_ASC' as const, groupBy: ['FUNDER' as const] };
        expect(() => decodeFundingCursor(question, text)).toThrow('must be the `endCursor` of the same question');
      }),
    );
  });
});

test('a key names its entity in the field of its type and in no other', async () => {
  const { rows } = await whoFundsWhat(
    { groupBy: ['ORGANISATION', 'ROLE'], first: 1, orderBy: 'NAME_ASC' },
    contextForTests(),
  );
  const none = {
    funder: null,
    programme: null,
    call: null,
    project: null,
    organisation: null,
    country: null,
    field: null,
    region: null,
    labelIt: null,
  };
  const idOf = (dimension: string, value: string): string => askedId(value, ['FundingKey', dimension]);
  expect(rows[0]!.keys).toEqual([
    {
      ...none,
      dimension: 'ORGANISATION',
      id: idOf('ORGANISATION', 'pic:b'),
      value: 'pic:b',
      label: 'B',
      organisation: 'pic:b',
    },
    { ...none, dimension: 'ROLE', id: idOf('ROLE', 'PARTICIPANT'), value: 'PARTICIPANT', label: 'Participant' },
  ]);
});
