import { expect, test } from 'vitest';
import { callFilter, callsAddress, conditionCount, readCallsQuestion, toggledCall } from './CallsQuestion.ts';

test('without a word about statuses, open and forthcoming calls are meant', () => {
  const question = readCallsQuestion('');
  expect(callFilter(question)).toEqual({ statuses: ['OPEN', 'FORTHCOMING'] });
  expect(callsAddress(question)).toBe('/calls');
});

test.each([
  '/calls?status=OPEN',
  '/calls?status=ANY',
  '/calls?status=CLOSED&programme=programme:HORIZON.2.1&type=HORIZON+Innovation+Actions&text=rare+disease&page=3',
])('%s is read and written alike', (address) => {
  expect(callsAddress(readCallsQuestion(address.slice('/calls'.length)))).toBe(address);
});

test.each([
  ['', 0],
  ['?status=OPEN&programme=programme:LIFE&text=rare', 3],
  ['?status=ANY&month=2027-02', 1],
])('conditions are counted, but for the states that one looks for first: %s', (search, count) => {
  expect(conditionCount(readCallsQuestion(search))).toBe(count);
});

test('what is no status, and no page, is left out', () => {
  expect(readCallsQuestion('?status=SOON&page=-1')).toMatchObject({ status: [], page: 1 });
});

test('a value is ticked and unticked, from the first page', () => {
  const question = readCallsQuestion('?page=2');
  const ticked = toggledCall(question, 'programme', 'programme:LIFE');
  expect(ticked).toMatchObject({ programme: ['programme:LIFE'], page: 1 });
  expect(toggledCall(ticked, 'programme', 'programme:LIFE').programme).toEqual([]);
});
