import { expect, test } from 'vitest';
import {
  callFilter,
  callsAddress,
  conditionCount,
  fitConditions,
  readCallsQuestion,
  toggledCall,
} from './CallsQuestion.ts';

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
  ['', 2],
  ['?status=OPEN&programme=programme:LIFE&text=rare', 3],
  ['?status=ANY&month=2027-02', 1],
  ['?status=ANY', 0],
])('all conditions that narrow the list are counted, the states that it begins with too: %s', (search, count) => {
  expect(conditionCount(readCallsQuestion(search))).toBe(count);
});

test.each([
  ['', { statuses: ['OPEN', 'FORTHCOMING'] }],
  ['?status=OPEN', { statuses: ['OPEN'] }],
  [
    '?status=ANY&programme=programme:LIFE',
    { statuses: ['OPEN', 'FORTHCOMING', 'CLOSED'], programmes: ['programme:LIFE'] },
  ],
  ['?status=OPEN&month=2027-02', null],
  ['?text=rare', null],
  ['?page=2', null],
])('what fits is kept to the conditions of the list, or not shown: %s', (search, kept) => {
  expect(fitConditions(readCallsQuestion(search))).toEqual(kept);
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
