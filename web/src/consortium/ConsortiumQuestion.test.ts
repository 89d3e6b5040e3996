import { expect, test } from 'vitest';
import {
  consortiumAddress,
  consortiumVariables,
  formedBy,
  letterAddress,
  readConsortiumQuestion,
  refused,
  seated,
  writeConsortiumQuestion,
} from './ConsortiumQuestion.ts';

test.each([
  '',
  'for=pic:8&for=pic:9&with=pic:1&size=7&region=ITI1&region=DE3',
  'with=pic:1&with=pic:2&without=pic:3&size=8&newcomers=0.25&country=IT&country=DE&kind=COMPANY&new=yes&public=no&candidates=10&part=rules',
])('“%s” is read and written alike', (search) => {
  const question = readConsortiumQuestion(search);
  expect(question.ignored).toEqual([]);
  expect(writeConsortiumQuestion(question)).toBe(search);
});

test('what is wrong in an address is ignored and told', () => {
  const search = 'size=900&newcomers=2&country=Italy&kind=BANK&new=no&candidates=x&part=end&with=+';
  const { ignored, ...question } = readConsortiumQuestion(search);
  expect(ignored).toEqual([
    ...['with= ', 'size=900', 'newcomers=2', 'country=Italy', 'kind=BANK', 'new=no', 'candidates=x', 'part=end'],
  ]);
  expect(question).toEqual({ ...readConsortiumQuestion(''), ignored: undefined });
});

test('whoever has a seat is refused no longer, and there are seats for all', () => {
  const question = { ...readConsortiumQuestion('with=a&without=b&size=2') };
  expect(seated(question, ['b', 'a', 'c'])).toMatchObject({ with: ['a', 'b', 'c'], without: [], size: 4 });
  expect(readConsortiumQuestion('with=a&with=b&size=2&without=a')).toMatchObject({ size: 3, without: [] });
  expect(refused(refused(question, 'c'), 'c').without).toEqual(['b', 'c']);
});

test('who forms it is neither beside them nor refused, and has a seat each', () => {
  const question = readConsortiumQuestion('with=a&with=b&without=c&size=3');
  expect(formedBy(question, ['c', 'b', 'd'])).toMatchObject({
    for: ['c', 'b', 'd'],
    with: ['a'],
    without: [],
    size: 4,
  });
  expect(readConsortiumQuestion('for=a&with=a&with=b&without=a&size=2')).toMatchObject({
    with: ['b'],
    without: [],
    size: 2,
  });
  expect(readConsortiumQuestion('for=a&for=b&with=c&size=2').size).toBe(3);
});

test('whoever comes after the thirtieth has no seat, and that is told', () => {
  const search = Array.from({ length: 31 }, (_, at) => `for=${at}`).join('&');
  const { for: forWhom, with: seats, size, ignored } = readConsortiumQuestion(`${search}&with=x`);
  expect([forWhom.length, seats, size, ignored]).toEqual([30, [], 30, ['for=30', 'with=x']]);
});

test('the endpoint is asked for what was chosen, in steps', () => {
  expect(consortiumVariables('call:H', readConsortiumQuestion(''), 'en')).toEqual({
    ...{ call: 'call:H', size: 6, newcomers: 0, first: 20, language: 'EN' },
  });
  expect(consortiumVariables('call:H', readConsortiumQuestion('candidates=25&country=it'), 'it')).toEqual({
    ...{ call: 'call:H', size: 6, newcomers: 0, first: 40, language: 'IT', countries: ['IT'] },
  });
  expect(consortiumVariables('call:H', readConsortiumQuestion('new=yes'), 'en').tied).toBe(false);
  const [noPublic, funders] = [readConsortiumQuestion('public=no&with=a'), ['a', 'b']];
  const withoutPublic = consortiumVariables('call:H', noPublic, 'en', funders);
  expect(withoutPublic).toMatchObject({ with: ['a'], without: ['b'] });
  expect(withoutPublic.kinds).toEqual(['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'OTHER']);
  const excluded = readConsortiumQuestion('public=no&kind=PUBLIC_BODY&kind=COMPANY');
  expect([excluded.kinds, excluded.ignored]).toEqual([['COMPANY'], ['kind=PUBLIC_BODY']]);
  const formed = readConsortiumQuestion('for=pic:9&region=region:iti1');
  expect(consortiumVariables('call:H', formed, 'en')).toMatchObject({ for: ['pic:9'], regions: ['ITI1'] });
});

test('words stand in place of a call, in the address and in the question', () => {
  const question = readConsortiumQuestion('words=AI+in+radiology&with=pic:2&size=5');
  expect(consortiumVariables(null, question, 'en')).toEqual({
    ...{ words: 'AI in radiology', with: ['pic:2'], size: 5, newcomers: 0, first: 20, language: 'EN' },
  });
  expect(consortiumAddress(null, writeConsortiumQuestion(question))).toBe(
    '/consortium?words=AI+in+radiology&with=pic:2&size=5',
  );
  expect(letterAddress(null, 'pic:3', question)).toBe(
    '/consortium/letter?words=AI+in+radiology&with=pic:2&size=5&part=introductions&to=pic:3',
  );
});

test('a letter keeps the seats in its address', () => {
  const address = letterAddress('call:H+1', 'pic:2', readConsortiumQuestion('with=pic:2'));
  expect(address).toBe('/call/call:H%2B1/consortium/letter?with=pic:2&part=introductions&to=pic:2');
});
