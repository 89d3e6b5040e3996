import fc from 'fast-check';
import { GraphQLError, parseValue as parseLiteral } from 'graphql';
import { Date as Neo4jDate } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { DayScalar } from './DayScalar.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test('that is read is written again as it was', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(DayScalar.serialize(DayScalar.parseValue(text))).toBe(text);
        expect(DayScalar.serialize(text)).toBe(text);
        expect(DayScalar.serialize(Date.parse(text) / 86_400_000)).toBe(text);
      }),
    );
  });

  test('is read in no time zone', () => {
    expect(DayScalar.parseValue('2024-02-29')).toEqual(new Neo4jDate(2024, 2, 29));
    expect(DayScalar.parseLiteral(parseLiteral('"2024-02-29"'), {})).toEqual(new Neo4jDate(2024, 2, 29));
  });

  test.each([['2023-02-29'], ['2023-02-30'], ['2023-13-01'], ['2023-00-01'], ['1/2/2023'], [20230101], [null]])(
    'is not %j',
    (value) => {
      expect(() => DayScalar.parseValue(value)).toThrow(
        new GraphQLError(`${JSON.stringify(value)} is not a day: write YYYY-MM-DD, such as "2026-01-31".`, {
          extensions: { keepCode: 'BAD_USER_INPUT' },
        }),
      );
    },
  );

  test('is a text in a document', () => {
    expect(() => DayScalar.parseLiteral(parseLiteral('20230101'), {})).toThrow('is not a day');
  });

  test('is never written as something else', () => {
    expect(() => DayScalar.serialize('tomorrow')).toThrow('Not a day.');
    expect(() => DayScalar.serialize(null)).toThrow('Not a day.');
    expect(() => DayScalar.serialize({})).toThrow('Not a day.');
  });
});
