import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { checkSearchQuestion } from './checkSearchQuestion.ts';
import { exportSearch } from './exportSearch.ts';
import { decodeSearchCursor, encodeSearchCursor } from './searchCursor.ts';

const flags = fc.option(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 6 }).map((all) => Uint8Array.from(all)));
const question = fc.record({ text: fc.string(), types: flags, countries: flags, version: fc.nat() });
const place = fc.record({ score: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), document: fc.nat() });

describe('a cursor', () => {
  test('leads back to its place', () => {
    fc.assert(
      fc.property(question, place, (asked, at) => {
        expect(decodeSearchCursor(asked, encodeSearchCursor(asked, at))).toEqual(at);
      }),
    );
  });

  test('is good for its own search alone', () => {
    fc.assert(
      fc.property(question, question, place, (asked, other, at) => {
        fc.pre(asked.text !== other.text);
        const cursor = encodeSearchCursor(asked, at);
        const ofSameVersion = { ...other, version: asked.version };
        expect(() => decodeSearchCursor(ofSameVersion, cursor)).toThrow('must be the `endCursor`');
      }),
    );
  });

  test('says that the graph has moved on', () => {
    const asked = { text: 'siena', types: null, countries: null, version: 4 };
    const cursor = encodeSearchCursor(asked, { score: 1, document: 2 });
    // Flags stand for the countries that a version has.
    expect(() => decodeSearchCursor({ ...asked, countries: Uint8Array.of(0, 1), version: 5 }, cursor)).toThrow(
      '`after` is a place in version 4 of the graph, which is now at version 5: ask for the first page again.',
    );
  });

  test('is no text of a caller', () => {
    fc.assert(
      fc.property(question, fc.string(), (asked, text) => {
        expect(() => decodeSearchCursor(asked, text)).toThrow('must be the `endCursor`');
      }),
    );
  });
});

describe('a search', () => {
  const SNAPSHOT = buildSnapshot(RECORDS_OF_SEVEN);
  const check = (given: object) => checkSearchQuestion(SNAPSHOT, { text: 'siena', first: 20, ...given }, 'vat:IT1');

  test('is turned into indices', () => {
    expect(check({ types: ['PROJECT', 'FIELD'], countries: ['IT'] })).toEqual({
      text: 'siena',
      types: Uint8Array.of(0, 1, 0, 0, 1, 0, 0, 0, 0),
      countries: Uint8Array.of(0, 1),
      first: 20,
      after: null,
      home: 3,
    });
    expect(checkSearchQuestion(SNAPSHOT, { text: 'x', first: 1 }, 'tls:none').home).toBe(-1);
  });

  test.each([
    [{ text: ' \t' }, '`text` must say what is sought, not " \\t".'],
    [{ text: 'a'.repeat(201) }, '`text` must be at most 200 characters, not 201.'],
    [{ types: [] }, '`types` must name at least one type, not []'],
    [{ first: 101 }, '`first` must be from 1 to 100, not 101.'],
    [{ after: 'no cursor' }, '`after` must be the `endCursor` of the same search'],
  ])('of %j is refused', (given, message) => {
    expect(() => check(given)).toThrow(message);
  });

  test('may have 200 characters, however many units each takes', () => {
    expect(check({ text: '😀'.repeat(200) }).text).toHaveLength(400);
  });

  test('is exported page by page, unless a page of a certain size is asked for', () => {
    const data = { search: { hits: [], pageInfo: { endCursor: 'next', hasNextPage: true } } };
    expect(exportSearch.nextPage?.(data, {})).toEqual({ after: 'next' });
    expect(exportSearch.nextPage?.(data, { first: 5 })).toBeNull();
    expect(
      exportSearch.nextPage?.({ search: { ...data.search, pageInfo: { endCursor: null, hasNextPage: false } } }, {}),
    ).toBeNull();
  });
});
