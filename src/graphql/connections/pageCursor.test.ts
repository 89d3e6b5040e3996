import { expect, test } from 'vitest';
import { decodePageCursor, encodePageCursor, type KeyValue, type PagedList } from './pageCursor.ts';
import type { KeyForm } from './sortFields.ts';

const key = (field: string, form: KeyForm, isDescending = false) => ({ field, form, isDescending, isFolded: false });
const LIST: PagedList = {
  type: 'Project',
  where: { status: { eq: 'SIGNED' } },
  keys: [key('startDate', 'DAY', true), key('funding', 'NUMBER'), key('id', 'TEXT')],
};
const VALUES: KeyValue[] = ['2024-02-29', 12.5, 'cordis:1'];
const CURSOR = encodePageCursor(LIST, VALUES);
const refusal = (cursor: string) =>
  `\`after\` must be a cursor of the same list, with the same \`where\` and \`sort\`, not ${JSON.stringify(cursor.slice(0, 200))}.`;

test('a cursor holds the values of its row, unknown ones too', () => {
  expect(decodePageCursor(LIST, 'after', CURSOR)).toEqual(VALUES);
  const unknown = encodePageCursor(LIST, [null, null, 'cordis:ü']);
  expect(decodePageCursor(LIST, 'before', unknown)).toEqual([null, null, 'cordis:ü']);
});

test.each([
  ['type', { ...LIST, type: 'Organisation' }],
  ['conditions', { ...LIST, where: null }],
  ['order', { ...LIST, keys: LIST.keys.toReversed() }],
  ['direction', { ...LIST, keys: [key('startDate', 'DAY'), ...LIST.keys.slice(1)] }],
])('a cursor of a list of another %s is refused', (_what, other) => {
  expect(() => decodePageCursor(other, 'after', CURSOR)).toThrow(refusal(CURSOR));
});

test.each([
  ['', ''],
  ['no base64', 'ö'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['one of a nested connection', Buffer.from('arrayconnection:12').toString('base64')],
  ['a day that is none', encodePageCursor(LIST, ['2023-02-30', 1, 'cordis:1'])],
  ['a text in place of a number', encodePageCursor(LIST, [null, '1', 'cordis:1'])],
  ['no id', encodePageCursor(LIST, [null, 1, null])],
  ['too few values', encodePageCursor(LIST, ['cordis:1'])],
  ['a text without end', CURSOR.padEnd(200_000, 'A')],
])('%s is refused as a cursor', (_what, cursor) => {
  expect(() => decodePageCursor(LIST, 'after', cursor)).toThrow(refusal(cursor));
});
