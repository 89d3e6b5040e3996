import { expect, test } from 'vitest';
import type { Answer } from './ask.ts';
import type { Content } from './Loads.ts';
import { Witness } from './Witness.ts';

const FROM_MEMORY = { field: 'search', isOfMemory: true };
const FROM_DATABASE = { field: 'organisations', isOfMemory: false };
const LOADS = { contentOf: (version: number): Content | undefined => ([0, 1] as const)[version - 1] };

function answer(question: Answer['fields'][number]['question'], data: unknown, more: Partial<Answer> = {}): Answer {
  const graph = { version: 1, loading: false };
  return { document: question.field, fields: [{ question, data, refusal: null }], graph, milliseconds: 5, ...more };
}

function refused(code: string): Answer {
  const refusal = { code, message: 'No.' };
  return answer(FROM_DATABASE, null, { fields: [{ question: FROM_DATABASE, data: null, refusal }] });
}

/** A witness that knows what is right: 1 of the first content, 2 of the second. */
function witness(): Witness {
  const one = new Witness(100);
  for (const question of [FROM_MEMORY, FROM_DATABASE])
    for (const content of [0, 1] as const) one.takeForRight(content, answer(question, content + 1));
  return one;
}

const told = (one: Witness): string[] => one.wrong.map(({ what }) => what);

test('answers that are right for the version they name, and refusals that may be, are not wrong', () => {
  const one = witness();
  one.take(answer(FROM_MEMORY, 1));
  one.take(answer(FROM_DATABASE, 2, { graph: { version: 2, loading: false } }));
  one.take(answer(FROM_DATABASE, 'half', { graph: { version: 1, loading: true } }));
  one.take(refused('UNAVAILABLE'));
  one.judge(LOADS);
  expect(told(one)).toEqual([]);
  expect([one.compared, one.duringLoads, [...one.refusals]]).toEqual([2, 1, [['UNAVAILABLE', 1]]]);
});

test.each<[string, Answer]>([
  ['of version 1, 1 times', answer(FROM_MEMORY, 2)],
  ['of version 1, 1 times', answer(FROM_MEMORY, 2, { graph: { version: 1, loading: true } })],
  ['of version 3, which no load made', answer(FROM_DATABASE, 1, { graph: { version: 3, loading: false } })],
  ['says of no version', answer(FROM_MEMORY, 1, { graph: undefined })],
  ['later than it may be', answer(FROM_MEMORY, 1, { milliseconds: 101 })],
  ['of version 1, 1 times', refused('INTERNAL_SERVER_ERROR')],
])('%s is wrong', (what, given) => {
  const one = witness();
  one.take(given);
  one.judge(LOADS);
  expect(told(one)).toEqual([what]);
});

test('servers that say otherwise of the same content undisturbed are told of', () => {
  const one = witness();
  one.takeForRight(0, answer(FROM_MEMORY, 2));
  expect(told(one)).toEqual(['two servers differ']);
});

test('of all refusals only that of an id of the other content is right where nothing happens', () => {
  const one = new Witness(100);
  for (const code of ['NOT_FOUND', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'BAD_USER_INPUT'])
    one.takeForRight(code === 'NOT_FOUND' ? 0 : 1, { ...refused(code), document: code });
  expect(one.wrong.filter(({ what }) => what === 'refused undisturbed').map(({ document }) => document)).toEqual([
    'UNAVAILABLE',
    'INTERNAL_SERVER_ERROR',
    'BAD_USER_INPUT',
  ]);
});
